//! From a template and its data to the words of a mail. A mail is written once per language, in Markdown: `Subject: …`
//! and then its text, of which both parts are made. See `docs/decisions/0001-mails-are-written-once.md`.

use std::sync::Arc;

use chrono::NaiveDate;
use handlebars::{
    Context, Handlebars, Helper, HelperDef, Output, RenderContext, RenderError, RenderErrorReason, ScopedJson,
};
use rust_embed::RustEmbed;
use serde_json::{Value, json};

use super::MailKind;
use super::markdown::{self, MailParts};
use crate::platform::error::{Error, Result};
use crate::platform::values::Language;
use crate::platform::web::{Origin, Words};
use content::{Html, html};

#[derive(RustEmbed)]
#[folder = "templates/mail"]
struct Templates;

/// For whom a mail is rendered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// For its reader.
    Sending,
    /// For somebody who looks on: links lead nowhere, and their secrets are left out.
    Preview,
}

/// The words of a mail.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MailText {
    /// The subject.
    pub subject: String,
    /// The plain text.
    pub text: String,
    /// The whole HTML page.
    pub html: String,
}

/// Renders mails.
pub struct MailTemplates {
    messages: Handlebars<'static>,
    frame: Handlebars<'static>,
    origin: Origin,
    network: String,
}

/// A day in words, in the language of the mail.
struct Day(Arc<Words>);

impl HelperDef for Day {
    fn call_inner<'reg: 'rc, 'rc>(
        &self,
        helper: &Helper<'rc>,
        _: &'reg Handlebars<'reg>,
        context: &'rc Context,
        _: &mut RenderContext<'reg, 'rc>,
    ) -> Result<ScopedJson<'rc>, RenderError> {
        let language = context.data()["language"].as_str().and_then(|code| code.parse().ok());
        let Some(value) = helper.param(0).map(|param| param.value()).filter(|value| !value.is_null()) else {
            return Ok(ScopedJson::Derived(Value::Null));
        };
        // A moment is no day until somebody says where: that is done by whoever knows the reader's zone.
        let day = value.as_str().and_then(|text| text.parse::<NaiveDate>().ok());
        let day = day.ok_or_else(|| RenderErrorReason::Other(format!("{{{{date}}}} needs a day, not {value}")))?;
        let said = self.0.date(language.unwrap_or(Language::ENGLISH), day);
        Ok(ScopedJson::Derived(Value::String(said)))
    }
}

impl MailTemplates {
    /// Reads and compiles the templates.
    ///
    /// # Errors
    /// [`Error::Internal`] naming the template that is broken.
    pub fn load(words: &Arc<Words>, origin: &Origin, network: &str) -> Result<Self> {
        let mut messages = Handlebars::new();
        messages.register_escape_fn(markdown::escape);
        messages.register_helper("date", Box::new(Day(words.clone())));
        messages.register_helper("url", Box::new(url));
        let mut frame = Handlebars::new();
        frame.register_helper("html", Box::new(html));
        for path in Templates::iter() {
            let broken = |what: String| Error::internal(format!("templates/mail/{path}: {what}"));
            let text = text(&path).ok_or_else(|| broken("cannot be read".into()))?;
            let registered = match path.rsplit_once('.') {
                Some((name, "md")) => messages.register_template_string(name, text),
                Some((name, "hbs")) => frame.register_template_string(name, text),
                _ => continue,
            };
            registered.map_err(|error| broken(error.to_string()))?;
        }
        Ok(Self { messages, frame, origin: origin.clone(), network: network.to_owned() })
    }

    /// The words of a mail. A language without a template is written in English.
    ///
    /// # Errors
    /// [`Error::Internal`] when the template cannot be rendered.
    pub fn write(&self, kind: MailKind, language: Language, data: &Value, purpose: Purpose) -> Result<MailText> {
        let language =
            if self.messages.has_template(&format!("{kind}/{language}")) { language } else { Language::ENGLISH };
        let mut data = data.clone();
        if let Some(fields) = data.as_object_mut() {
            fields.insert("language".into(), json!(language));
            fields.insert("network".into(), json!(self.network));
            fields.insert("origin".into(), json!(self.origin.as_str()));
            fields.insert("preview".into(), json!(purpose == Purpose::Preview));
        }
        let written = self.messages.render(&format!("{kind}/{language}"), &data).map_err(Error::internal)?;
        let (subject, body) = written
            .strip_prefix("Subject:")
            .and_then(|written| written.split_once('\n'))
            .ok_or_else(|| Error::internal(format!("templates/mail/{kind}/{language}.md begins without a subject")))?;
        let subject = markdown::unescape(subject.trim());
        let MailParts { text, html, foot } = markdown::parts(body, purpose == Purpose::Preview);
        let html = html::carried(|| {
            let page = json!({
                "language": language, "direction": language.direction(), "subject": subject, "network": self.network,
                "body": Html::trusted(html), "foot": Html::trusted(foot),
            });
            self.frame.render("frame", &page).map_err(Error::internal)
        })?;
        Ok(MailText { subject, text, html })
    }

    /// Data to show a template with.
    ///
    /// # Errors
    /// [`Error::Internal`] when the sample is broken.
    pub fn sample(&self, kind: MailKind, language: Language) -> Result<Value> {
        let path = format!("{kind}/sample.json");
        let broken = |what: String| Error::internal(format!("templates/mail/{path}: {what}"));
        let text = text(&path).ok_or_else(|| broken("is missing".into()))?;
        let mut samples: Value = serde_json::from_str(&text).map_err(|error| broken(error.to_string()))?;
        let sample =
            [language, Language::ENGLISH].iter().find_map(|language| samples.get_mut(language.code()).map(Value::take));
        sample.ok_or_else(|| broken("has no English sample".into()))
    }
}

fn text(path: &str) -> Option<String> {
    String::from_utf8(Templates::get(path)?.data.into_owned()).ok()
}

/// `[words]({{url path}})`: the absolute address. Who looks on does not see what comes after its first word, as that may
/// be somebody's key.
fn url(
    helper: &Helper,
    _: &Handlebars,
    context: &Context,
    _: &mut RenderContext,
    out: &mut dyn Output,
) -> Result<(), RenderError> {
    let path = helper.param(0).and_then(|path| path.value().as_str()).filter(|path| path.starts_with('/'));
    let path = path.ok_or_else(|| RenderErrorReason::Other("{{url}} needs a path that begins with /".into()))?;
    let origin = context.data()["origin"].as_str().unwrap_or_default();
    let veiled = path[1..].split_once(['/', '?']).map(|(first, _)| format!("/{first}/…"));
    let shown = match (context.data()["preview"].as_bool(), &veiled) {
        (Some(true), Some(veiled)) => veiled.as_str(),
        _ => path,
    };
    out.write("<")?;
    out.write(origin)?;
    for c in shown.chars() {
        match c {
            '&' => out.write("&amp;")?,
            '<' | '>' | '\\' => out.write(&format!("%{:02X}", u32::from(c)))?,
            c if c.is_whitespace() || c.is_control() => out.write("%20")?,
            c => out.write(c.encode_utf8(&mut [0; 4]))?,
        }
    }
    out.write(">")?;
    Ok(())
}

fn html(
    helper: &Helper,
    _: &Handlebars,
    _: &Context,
    _: &mut RenderContext,
    out: &mut dyn Output,
) -> Result<(), RenderError> {
    if let Some(markup) = helper.param(0).and_then(|value| Html::from_view(value.value())) {
        out.write(&markup)?;
    }
    Ok(())
}
