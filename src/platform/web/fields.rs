//! A form's fields as they are shown: with what was typed, what is wrong with it, and what somebody else has saved meanwhile.

use std::fmt::Write as _;

use fluent_bundle::{FluentArgs, FluentValue};
use handlebars::{Helper, RenderError};
use serde_json::Value;

use crate::platform::values::Language;
use crate::platform::web::args;
use crate::platform::web::helpers::{Reader, failed, say_message};

/// The id of a field's control.
pub(super) fn id_of(name: &str) -> String {
    let clean: String = name.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '-' }).collect();
    format!("f-{clean}")
}

/// The summary above a form that was refused, with a link to each field. The helper's parameters say what the fields are
/// called, by key or as words: `{{problems email="account-email"}}`. A name with other signs than letters and digits is
/// given with `-` in their place. Where a view makes up its fields, it names them in an object: `{{problems labels}}`.
pub(super) fn problems(reader: &Reader, helper: &Helper, form: &Value) -> String {
    let Some(errors) = form["errors"].as_object().filter(|errors| !errors.is_empty()) else {
        return overtaken(reader, helper, &form["saved"]);
    };
    let count = FluentArgs::from_iter([("count", FluentValue::from(errors.len() as f64))]);
    let title = reader.words.say_with(reader.language, "shell-problems", Some(&count));
    let kept = reader.words.say(reader.language, "shell-nothing-lost");
    let mut out = format!(
        r#"<div class="problems" role="alert" tabindex="-1" autofocus><h2>{}</h2><p>{}</p><ul>"#,
        escape(&title),
        escape(&kept)
    );
    for (name, message) in errors {
        let id = id_of(name);
        let problem = say_message(reader, message);
        let said = match field_name(reader, helper, &id) {
            Some(field) => {
                let args = args([("field", field.into()), ("problem", problem.into())]);
                reader.words.say_with(reader.language, "shell-problem", Some(&args))
            }
            None => problem,
        };
        let _ = write!(out, r##"<li><a href="#{id}">{}</a></li>"##, escape(&said));
    }
    out.push_str("</ul></div>");
    out
}

/// What the helper's parameters call the field with that id: one by one, or those of a view in its first.
pub(super) fn field_name(reader: &Reader, helper: &Helper, id: &str) -> Option<String> {
    let named = helper.hash().iter().find(|(field, _)| id_of(field) == id).map(|(_, label)| label.value());
    let of_view = || helper.param(0)?.value().as_object()?.iter().find(|(field, _)| id_of(field) == id);
    let label = named.or_else(|| of_view().map(|(_, label)| label))?.as_str()?;
    let is_key = reader.words.has(Language::ENGLISH, label);
    Some(if is_key { reader.words.say(reader.language, label) } else { label.to_owned() })
}

/// The summary above a form that somebody else overtook, with a link to each field that differs.
pub(super) fn overtaken(reader: &Reader, helper: &Helper, saved: &Value) -> String {
    let Some(saved) = saved.as_object() else { return String::new() };
    let say = |key: &str| escape(&reader.words.say(reader.language, key));
    let mut out = format!(
        r#"<div class="problems" role="alert" tabindex="-1" autofocus><h2>{}</h2><p>{}</p><ul>"#,
        say("shell-overtaken"),
        say("shell-overtaken-both")
    );
    for id in saved.keys().map(|name| id_of(name)) {
        if let Some(field) = field_name(reader, helper, &id) {
            let _ = write!(out, r##"<li><a href="#{id}">{}</a></li>"##, escape(&field));
        }
    }
    out.push_str("</ul></div>");
    out
}

/// What stands in a field by now, in the words of its choices; `None` where nobody changed it.
pub(super) fn saved_meanwhile(reader: &Reader, saved: Option<&Value>, picks: &[Value]) -> Option<String> {
    let values: Vec<&str> = saved?.as_array()?.iter().filter_map(Value::as_str).collect();
    let label = |value: &str| {
        let pick = picks.iter().find(|pick| pick["value"].as_str() == Some(value));
        pick.and_then(|pick| pick["label"].as_str()).unwrap_or(value).to_owned()
    };
    let labels: Vec<String> = values.into_iter().filter(|value| !value.is_empty()).map(label).collect();
    let said = match labels.is_empty() {
        true => reader.words.say(reader.language, "shell-saved-empty"),
        false => labels.join(", "),
    };
    let title = reader.words.say(reader.language, "shell-saved-meanwhile");
    Some(format!(r#"<small>{}</small> <bdi>{}</bdi>"#, escape(&title), escape(&said)))
}

/// A whole form field: label, hint, error, control, as `docs/look.md` describes it. The value and the error come from
/// the page's `form`.
pub(super) fn field(reader: &Reader, helper: &Helper, form: &Value) -> Result<String, RenderError> {
    let name = helper
        .param(0)
        .and_then(|value| value.value().as_str())
        .ok_or_else(|| failed("{{field}} needs a name".into()))?;
    let text = |key: &str| helper.hash_get(key).and_then(|value| value.value().as_str());
    let yes = |key: &str| helper.hash_get(key).is_some_and(|value| value.value().as_bool() == Some(true));
    let say = |key: &str| escape(&reader.words.say(reader.language, key));

    let kind = text("type").unwrap_or("text");
    let id = id_of(name);
    let empty = Vec::new();
    let values: Vec<&str> =
        form["values"][name].as_array().unwrap_or(&empty).iter().filter_map(Value::as_str).collect();
    let first = values.first().copied().unwrap_or_default();
    let wrong = form["errors"].get(name).map(|message| escape(&say_message(reader, message)));
    let hint = text("hint_text").map(escape).or_else(|| text("hint").map(say));

    let picks = helper.hash_get("options").and_then(|value| value.value().as_array()).unwrap_or(&empty);
    let saved = saved_meanwhile(reader, form["saved"].get(name), picks);
    let described: Vec<String> = [("hint", hint.is_some()), ("wrong", wrong.is_some()), ("saved", saved.is_some())]
        .iter()
        .filter(|(_, there)| *there)
        .map(|(what, _)| format!("{id}-{what}"))
        .collect();
    let described =
        if described.is_empty() { String::new() } else { format!(r#" aria-describedby="{}""#, described.join(" ")) };
    let invalid = if wrong.is_some() { r#" aria-invalid="true""# } else { "" };
    let required = if yes("required") { " required" } else { "" };
    // What is needed in some cases, or one of several, is not called optional.
    let optional = if yes("required") || yes("needed") || kind == "checkbox" {
        String::new()
    } else {
        format!(r#" <span class="optional">{}</span>"#, say("shell-optional"))
    };
    let label = format!("{}{optional}", text("label_text").map_or_else(|| say(text("label").unwrap_or(name)), escape));
    let notes = format!(
        "{}{}",
        hint.map(|hint| format!(r#"<p class="hint" id="{id}-hint">{hint}</p>"#)).unwrap_or_default(),
        wrong.map(|wrong| format!(r#"<p class="wrong" id="{id}-wrong">{wrong}</p>"#)).unwrap_or_default()
    );
    let saved = saved.map(|saved| format!(r#"<p class="said" id="{id}-saved">{saved}</p>"#)).unwrap_or_default();
    let more = passed_through(helper);

    let control = match kind {
        "radio" | "checkboxes" => {
            let kind = if kind == "radio" { "radio" } else { "checkbox" };
            // A browser would demand that every box of a group be ticked.
            let required = if kind == "radio" { required } else { "" };
            let mut out = format!(r#"<fieldset class="field"{described}><legend>{label}</legend>{notes}"#);
            for (at, pick) in picks.iter().enumerate() {
                let part = |what: &str| pick[what].as_str();
                let value = part("value").unwrap_or_default();
                // The first has the id of the field, so that the summary's link leads to it.
                let id = if at == 0 { id.clone() } else { format!("{id}-{}", at + 1) };
                let checked = if values.contains(&value) { " checked" } else { "" };
                let hint = part("hint").map(escape);
                let described =
                    if hint.is_some() { format!(r#" aria-describedby="{id}-about""#) } else { String::new() };
                let hint = hint.map(|hint| format!(r#"<p class="hint" id="{id}-about">{hint}</p>"#));
                let _ = write!(
                    out,
                    r#"<div class="choice"><input id="{id}" name="{name}" type="{kind}" value="{}"{checked}{required}{invalid}{described}><label for="{id}">{}</label>{}</div>"#,
                    escape(value),
                    escape(part("label").unwrap_or_default()),
                    hint.unwrap_or_default()
                );
            }
            return Ok(out + &saved + "</fieldset>");
        }
        "checkbox" => {
            let checked = if matches!(first, "on" | "true" | "yes" | "1") { " checked" } else { "" };
            return Ok(format!(
                r#"<div class="field choice"><input id="{id}" name="{name}" type="checkbox" value="yes"{checked}{required}{invalid}{described}{more}><label for="{id}">{label}</label>{notes}{saved}</div>"#
            ));
        }
        "textarea" => format!(
            r#"<textarea id="{id}" name="{name}"{required}{invalid}{described}{more}>{}</textarea>"#,
            // A parser drops the first line end of a text area.
            if first.starts_with('\n') { format!("\n{}", escape(first)) } else { escape(first) }
        ),
        "select" => {
            // Where something is always chosen there is nothing to demand, and HTML allows it only above an empty choice.
            let required = if yes("chosen") { "" } else { required };
            // What a script may choose for somebody who has not chosen yet.
            let typed = form["errors"].as_object().is_some_and(|errors| !errors.is_empty());
            let guess = if yes("guess") && !typed { " data-guess" } else { "" };
            let mut out = format!(r#"<select id="{id}" name="{name}"{required}{invalid}{described}{more}{guess}>"#);
            if !yes("chosen") {
                let _ = write!(out, r#"<option value="">{}</option>"#, say("shell-choose"));
            }
            for pick in picks {
                let (value, label) =
                    (pick["value"].as_str().unwrap_or_default(), pick["label"].as_str().unwrap_or_default());
                let selected = if values.contains(&value) { " selected" } else { "" };
                let _ = write!(out, r#"<option value="{}"{selected}>{}</option>"#, escape(value), escape(label));
            }
            out + "</select>"
        }
        _ => {
            let value = match kind {
                // What was chosen cannot be chosen for anybody again.
                "file" => String::new(),
                "password" => r#" value="""#.to_owned(),
                _ => format!(r#" value="{}""#, escape(first)),
            };
            format!(r#"<input id="{id}" name="{name}" type="{kind}"{value}{required}{invalid}{described}{more}>"#)
        }
    };
    Ok(format!(r#"<div class="field"><label for="{id}">{label}</label>{notes}{control}{saved}</div>"#))
}

/// Attributes that go through to the control as they are.
pub(super) fn passed_through(helper: &Helper) -> String {
    const NAMES: [&str; 14] = [
        "accept",
        "autocomplete",
        "inputmode",
        "minlength",
        "maxlength",
        "min",
        "max",
        "step",
        "rows",
        "autofocus",
        "multiple",
        "class",
        "list",
        "lang",
    ];
    let mut out = String::new();
    for (name, value) in helper.hash() {
        if !NAMES.contains(name) && !name.starts_with("data-") {
            continue;
        }
        let _ = match value.value() {
            Value::Bool(true) => write!(out, " {name}"),
            Value::Bool(false) | Value::Null => Ok(()),
            Value::String(text) => write!(out, r#" {name}="{}""#, escape(text)),
            other => write!(out, r#" {name}="{other}""#),
        };
    }
    out
}

pub(super) fn escape(text: &str) -> String {
    handlebars::html_escape(text)
}
