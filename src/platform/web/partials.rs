//! Partials, set into the templates that name them when these are read. Handlebars would copy all data of a page each time it
//! comes to one.

use std::collections::BTreeMap;

use handlebars::html_escape;

/// Partials within partials go so deep at most.
const DEEPEST: usize = 8;
/// What opens a block with a context of its own.
const SCOPES: [&str; 2] = ["{{#each ", "{{#with "];

/// A template with the text of each partial in the place of `{{> partial}}`. One that is told something stands there with it
/// said, `{{> partial name=value}}`; where that cannot be done, the partial is left to Handlebars.
pub fn set_in(text: &str, all: &BTreeMap<String, String>) -> String {
    within(text, all, 0)
}

fn within(text: &str, all: &BTreeMap<String, String>, depth: usize) -> String {
    const BEGIN: &str = "{{> ";
    let mut whole = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once(BEGIN) {
        let Some((inner, behind)) = after.split_once("}}") else { break };
        let partial = inner.split_whitespace().next().and_then(|name| all.get(name)).filter(|_| depth < DEEPEST);
        let said = partial.and_then(|partial| said(without_comment(partial), inner));
        rest = behind;
        let Some(said) = said else {
            whole.push_str(before);
            whole.push_str(BEGIN);
            whole.push_str(inner);
            whole.push_str("}}");
            continue;
        };
        // A tag alone on its line takes the line with it.
        let line = before.rfind('\n').map_or(0, |at| at + 1);
        let alone = before[line..].trim().is_empty()
            && behind.starts_with('\n')
            && (line > 0 || whole.ends_with('\n') || whole.is_empty());
        whole.push_str(if alone { &before[..line] } else { before });
        whole.push_str(&within(if alone { &said } else { said.trim_end_matches('\n') }, all, depth + 1));
        if alone {
            rest = &behind[1..];
        }
    }
    whole.push_str(rest);
    whole
}

fn without_comment(text: &str) -> &str {
    let behind = text.strip_prefix("{{!--").and_then(|comment| comment.split_once("--}}"));
    behind.map_or(text, |(_, rest)| rest.trim_start_matches('\n'))
}

/// The text of a partial with what it is told, such as `rows kind=mark word=(t "fate")`.
fn said(partial: &str, tag: &str) -> Option<String> {
    if partial.contains("{{#*") || partial.contains("@partial-block") {
        return None;
    }
    let mut told: BTreeMap<&str, Told> = BTreeMap::new();
    for argument in words(tag).into_iter().skip(1) {
        let (name, value) = argument.split_once('=')?;
        if name != value {
            told.insert(name, Told::read(value));
        }
    }
    // In a block of its own context a path would lead elsewhere.
    let has_paths = told.values().any(|value| !matches!(value, Told::Literal(_)) && !value.is_constant());
    if has_paths && SCOPES.iter().any(|scope| partial.contains(scope)) {
        return None;
    }
    if told.is_empty() {
        return Some(partial.to_owned());
    }
    let mut whole = String::with_capacity(partial.len());
    let mut rest = partial;
    while let Some((before, after)) = rest.split_once("{{") {
        let (inner, behind) = after.split_once("}}")?;
        whole.push_str(before);
        match told.get(inner) {
            Some(value) => whole.push_str(&value.as_expression()),
            None => {
                whole.push_str("{{");
                whole.push_str(&with_told(inner, &told)?);
                whole.push_str("}}");
            }
        }
        rest = behind;
    }
    whole.push_str(rest);
    Some(whole)
}

/// What a partial is told.
enum Told<'a> {
    /// A string, a number, `true` or `false`, as it is written.
    Literal(&'a str),
    /// A value of the page.
    Path(&'a str),
    /// What a helper says, without its brackets.
    Helper(&'a str),
}

impl<'a> Told<'a> {
    fn read(value: &'a str) -> Self {
        match value.strip_prefix('(').and_then(|inner| inner.strip_suffix(')')) {
            Some(inner) => Self::Helper(inner),
            None if value.starts_with('"') || value == "true" || value == "false" => Self::Literal(value),
            None if value.parse::<f64>().is_ok() => Self::Literal(value),
            None => Self::Path(value),
        }
    }

    /// Whether it is the same wherever it is said: `t "key"`.
    fn is_constant(&self) -> bool {
        matches!(self, Self::Helper(inner) if words(inner).iter().skip(1).all(|word| word.starts_with('"')))
    }

    /// As a template shows it.
    fn as_expression(&self) -> String {
        match self {
            Self::Literal(text) => html_escape(text.trim_matches('"')),
            Self::Path(inner) | Self::Helper(inner) => format!("{{{{{inner}}}}}"),
        }
    }

    /// As a helper is told it.
    fn as_parameter(&self) -> String {
        match self {
            Self::Literal(text) | Self::Path(text) => (*text).to_owned(),
            Self::Helper(inner) => format!("({inner})"),
        }
    }
}

/// What stands between a tag's braces, with what is told in the place of its names; `None` where a name is used in a way that
/// this does not know.
fn with_told(inner: &str, told: &BTreeMap<&str, Told>) -> Option<String> {
    let mut whole = String::with_capacity(inner.len());
    let (mut name, mut quoted) = (String::new(), false);
    let end = |name: &mut String, whole: &mut String, next: Option<char>| -> Option<()> {
        match told.get(name.as_str()) {
            Some(value) if next != Some('=') => whole.push_str(&value.as_parameter()),
            _ => {
                // `../name` and `name.field`.
                let foreign =
                    name.split(['/', '.']).any(|part| told.contains_key(part)) && !told.contains_key(name.as_str());
                if foreign {
                    return None;
                }
                whole.push_str(name);
            }
        }
        name.clear();
        Some(())
    };
    for sign in inner.chars() {
        match sign {
            '"' => quoted = !quoted,
            _ if quoted => {}
            ' ' | '(' | ')' | '=' | '\n' => end(&mut name, &mut whole, Some(sign))?,
            _ => {
                name.push(sign);
                continue;
            }
        }
        whole.push(sign);
    }
    end(&mut name, &mut whole, None)?;
    Some(whole)
}

/// The words of a tag: what stands in quotes or brackets is one.
fn words(tag: &str) -> Vec<&str> {
    let (mut all, mut from) = (Vec::new(), None);
    let (mut depth, mut quoted) = (0usize, false);
    for (at, sign) in tag.char_indices() {
        match sign {
            '"' => quoted = !quoted,
            '(' if !quoted => depth += 1,
            ')' if !quoted => depth = depth.saturating_sub(1),
            _ => {}
        }
        if sign.is_whitespace() && !quoted && depth == 0 {
            all.extend(from.take().map(|from: usize| &tag[from..at]));
        } else {
            from.get_or_insert(at);
        }
    }
    all.extend(from.map(|from| &tag[from..]));
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    fn set(text: &str, partial: &str) -> String {
        set_in(text, &BTreeMap::from([("p".to_owned(), partial.to_owned())]))
    }

    #[test]
    fn a_partial_stands_where_it_is_named() {
        assert_eq!(set("<ul>\n  {{> p}}\n</ul>", "{{!-- why --}}\n<li>{{a}}</li>\n"), "<ul>\n<li>{{a}}</li>\n</ul>");
        assert_eq!(set("<b>{{> p}}</b>", "{{a}}\n"), "<b>{{a}}</b>");
        assert_eq!(set("{{> q}} {{> @partial-block}}", "x"), "{{> q}} {{> @partial-block}}");
    }

    #[test]
    fn what_it_is_told_is_said_in_it() {
        let partial = "{{#if kind}}a-{{kind}}{{/if}}{{word}}{{t \"x\" kind=kind n=word}}";
        assert_eq!(
            set("{{> p kind=mark word=(t \"state\" state)}}", partial),
            "{{#if mark}}a-{{mark}}{{/if}}{{t \"state\" state}}{{t \"x\" kind=mark n=(t \"state\" state)}}"
        );
        assert_eq!(set("{{> p kind=\"<&\" word=word}}", "{{kind}}: {{word}}"), "&lt;&amp;: {{word}}");
        // Two that are told each other's names.
        assert_eq!(set("{{> p a=b b=a}}", "{{a}}{{b}}"), "{{b}}{{a}}");
    }

    #[test]
    fn what_could_mean_something_else_there_is_left() {
        for (tag, partial) in [
            ("{{> p name=title}}", "{{#each rows}}{{name}}{{/each}}"),
            ("{{> p name=title}}", "{{name.first}}"),
            ("{{> p name=title}}", "{{../name}}"),
            ("{{> p title}}", "{{name}}"),
        ] {
            assert_eq!(set(tag, partial), tag);
        }
        assert_eq!(
            set(
                "{{> p others=true caption=(t \"x\")}}",
                "{{caption}}{{#each rows}}{{#if others}}{{a}}{{/if}}{{/each}}"
            ),
            "{{t \"x\"}}{{#each rows}}{{#if true}}{{a}}{{/if}}{{/each}}"
        );
    }

    #[test]
    fn a_partial_within_itself_ends() {
        assert!(set("{{> p}}", "a{{> p}}").starts_with("aaaaaaaa{{> p}}"));
    }
}
