//! What templates can say beyond Handlebars: words, dates, numbers, form fields, and markup of our own making.

use std::sync::Arc;

use chrono::NaiveDate;
use content::Html;
use fluent_bundle::{FluentArgs, FluentValue};
use handlebars::{
    Context, Handlebars, Helper, HelperDef, HelperResult, Output, RenderContext, RenderError, RenderErrorReason,
    ScopedJson,
};
use serde_json::Value;

use crate::platform::clock::{Timestamp, Zone};
use crate::platform::values::Language;
use crate::platform::web::fields::{field, problems};
use crate::platform::web::{Assets, MOST_COUNTED, Words};

/// The page's language and zone, from its frame.
pub(super) struct Reader<'a> {
    pub(super) words: &'a Words,
    pub(super) language: Language,
    /// As the frame names it; most helpers never ask.
    zone: &'a str,
    form: &'a Value,
}

impl<'a> Reader<'a> {
    fn new(words: &'a Words, context: &'a Context) -> Self {
        let shell = &context.data()["shell"];
        let text = |name: &str| shell[name].as_str().unwrap_or_default();
        let language = text("language").parse().unwrap_or(Language::ENGLISH);
        Self { words, language, zone: text("zone"), form: &context.data()["form"] }
    }

    /// What was typed in a field, the first of it.
    fn typed(&self, field: &str) -> Option<&'a str> {
        self.form["values"][field][0].as_str()
    }

    fn zone(&self) -> Zone {
        self.zone.parse().unwrap_or(Zone::UTC)
    }
}

/// A helper that turns its first argument into text, which the template then escapes.
struct Say(Arc<Words>, fn(&Reader, &Helper) -> Option<String>);

impl HelperDef for Say {
    fn call_inner<'reg: 'rc, 'rc>(
        &self,
        helper: &Helper<'rc>,
        _: &'reg Handlebars<'reg>,
        context: &'rc Context,
        _: &mut RenderContext<'reg, 'rc>,
    ) -> Result<ScopedJson<'rc>, RenderError> {
        let said = (self.1)(&Reader::new(&self.0, context), helper);
        Ok(ScopedJson::Derived(said.map_or(Value::Null, Value::String)))
    }
}

pub(super) fn register(registry: &mut Handlebars<'static>, words: &Arc<Words>, assets: &Arc<Assets>) {
    let mut say = |name: &str, how| registry.register_helper(name, Box::new(Say(words.clone(), how)));
    say("t", |reader, helper| {
        let args: FluentArgs = helper.hash().iter().map(|(name, value)| (*name, argument(value.value()))).collect();
        // Several parts make one key: `{{t "module-level" level}}` says the word of a value.
        let part = |value: &Value| match value {
            Value::String(text) => Some(text.clone()),
            Value::Number(number) => Some(number.to_string()),
            _ => None,
        };
        let key: Option<Vec<String>> = helper.params().iter().map(|param| part(param.value())).collect();
        Some(reader.words.say_with(reader.language, &key?.join("-"), Some(&args)))
    });
    say("message", |reader, helper| {
        let message = helper.param(0)?.value();
        Some(say_message(reader, message))
    });
    say("date", |reader, helper| {
        let value = helper.param(0)?.value();
        // A moment is on another day elsewhere: the reader's counts.
        let day = value.as_str()?.parse::<NaiveDate>().ok().or_else(|| {
            let at: Option<Timestamp> = serde_json::from_value(value.clone()).ok();
            at.map(|at| at.day_in(reader.zone()))
        })?;
        Some(reader.words.date(reader.language, day))
    });
    say("short_date", |reader, helper| {
        let day: NaiveDate = helper.param(0)?.value().as_str()?.parse().ok()?;
        Some(reader.words.short_date(reader.language, day))
    });
    say("datetime", |reader, helper| {
        let at: Timestamp = serde_json::from_value(helper.param(0)?.value().clone()).ok()?;
        Some(reader.words.date_time(reader.language, at, reader.zone()))
    });
    say("number", |reader, helper| {
        let places = helper.hash_get("places").and_then(|value| value.value().as_u64()).unwrap_or(0);
        let places = usize::try_from(places).unwrap_or(0);
        Some(reader.words.number(reader.language, helper.param(0)?.value().as_f64()?, places))
    });
    // A number that was counted no farther than lists are.
    say("counted", |reader, helper| {
        let number = helper.param(0)?.value().as_i64()?;
        if number <= MOST_COUNTED {
            return Some(reader.words.number(reader.language, number as f64, 0));
        }
        let most = reader.words.number(reader.language, MOST_COUNTED as f64, 0);
        let args: FluentArgs = [("number", FluentValue::from(most))].into_iter().collect();
        Some(reader.words.say_with(reader.language, "format-more-than", Some(&args)))
    });
    say("percent", |reader, helper| Some(reader.words.percent(reader.language, helper.param(0)?.value().as_f64()?)));

    // What is wrong with a field; nothing where that is nothing.
    say("wrong_with", |reader, helper| {
        let name = helper.param(0)?.value().as_str()?;
        let message = &reader.form["errors"][name];
        Some(if message.is_null() { String::new() } else { say_message(reader, message) })
    });
    // What was typed in a field; nothing where it was left out.
    say("value_of", |reader, helper| {
        let name = helper.param(0)?.value().as_str()?;
        reader.typed(name).map(str::to_owned).or(Some(String::new()))
    });

    let assets = assets.clone();
    let asset = move |helper: &Helper, _: &Handlebars, _: &Context, _: &mut RenderContext, out: &mut dyn Output| {
        let name = helper.param(0).and_then(|value| value.value().as_str()).unwrap_or_default();
        let path = assets.path(name).ok_or_else(|| failed(format!("there is no static/{name}")))?;
        out.write(path).map_err(RenderError::from)
    };
    registry.register_helper("asset", Box::new(asset));
    registry.register_helper("html", Box::new(html));
    registry.register_helper("arguments", Box::new(arguments));

    let fields = words.clone();
    let field =
        move |helper: &Helper, _: &Handlebars, context: &Context, _: &mut RenderContext, out: &mut dyn Output| {
            let reader = Reader::new(&fields, context);
            out.write(&field(&reader, helper, &context.data()["form"])?).map_err(RenderError::from)
        };
    registry.register_helper("field", Box::new(field));

    let problems_words = words.clone();
    let problems =
        move |helper: &Helper, _: &Handlebars, context: &Context, _: &mut RenderContext, out: &mut dyn Output| {
            let reader = Reader::new(&problems_words, context);
            out.write(&problems(&reader, helper, &context.data()["form"])).map_err(RenderError::from)
        };
    registry.register_helper("problems", Box::new(problems));
}

pub(super) fn failed(what: String) -> RenderError {
    RenderErrorReason::Other(what).into()
}

fn html(helper: &Helper, _: &Handlebars, _: &Context, _: &mut RenderContext, out: &mut dyn Output) -> HelperResult {
    let value = helper.param(0).map(|param| param.value()).unwrap_or(&Value::Null);
    let markup = Html::from_view(value).ok_or_else(|| failed("{{html}} shows only values of the type Html".into()))?;
    out.write(&markup).map_err(RenderError::from)
}

/// What a frame is told of its page, as JSON.
fn arguments(
    helper: &Helper,
    _: &Handlebars,
    _: &Context,
    _: &mut RenderContext,
    out: &mut dyn Output,
) -> HelperResult {
    let told: std::collections::BTreeMap<&str, &Value> =
        helper.hash().iter().map(|(name, value)| (*name, value.value())).collect();
    let told = serde_json::to_string(&told).map_err(|error| failed(error.to_string()))?;
    out.write(&told).map_err(RenderError::from)
}

pub(super) fn argument(value: &Value) -> FluentValue<'_> {
    match value {
        Value::Number(number) => number.as_f64().map_or(FluentValue::None, FluentValue::from),
        Value::String(text) => FluentValue::from(text.as_str()),
        Value::Bool(yes) => FluentValue::from(if *yes { "yes" } else { "no" }),
        _ => FluentValue::from(""),
    }
}

/// The words of a serialised `crate::platform::error::Message`.
pub(super) fn say_message(reader: &Reader, message: &Value) -> String {
    let args: FluentArgs = match message["args"].as_object() {
        Some(args) => args.iter().map(|(name, value)| (name.as_str(), argument(value))).collect(),
        None => FluentArgs::new(),
    };
    reader.words.say_with(reader.language, message["key"].as_str().unwrap_or_default(), Some(&args))
}
