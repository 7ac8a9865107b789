//! Markup reaches pages only as a type that says so, and nothing takes HTML apart but what reads that of other systems: our own is
//! written from a tree, which can be asked.

use proc_macro2::{TokenStream, TokenTree};

use super::Source;
use super::paths::tokens;

/// What looks for something in a text.
const SEARCHES: [&str; 22] = [
    "contains",
    "ends_with",
    "find",
    "match_indices",
    "matches",
    "replace",
    "replacen",
    "rfind",
    "rmatches",
    "rsplit",
    "rsplit_once",
    "rsplitn",
    "split",
    "split_inclusive",
    "split_once",
    "splitn",
    "starts_with",
    "strip_prefix",
    "strip_suffix",
    "trim_end_matches",
    "trim_matches",
    "trim_start_matches",
];

/// HTML of other systems, and the files of translators.
const FOREIGN: [&str; 2] = ["crates/content/src/foreign.rs", "crates/content/src/export/xliff/"];

/// Markup that goes to the page unescaped.
pub fn unescaped(source: &Source) -> Vec<String> {
    let lines = source.text.lines().enumerate().filter(|(_, line)| line.contains("{{{") || line.contains("{{&"));
    let complain =
        |(at, _)| format!("{}:{}: is not escaped; use {{{{html x}}}} with the type web::Html", source.path, at + 1);
    lines.map(complain).collect()
}

/// Where a source looks for elements in a text. Tests may: they look at what was written.
pub fn takes_markup_apart(source: &Source) -> Vec<String> {
    let Source { path, text } = source;
    if path.ends_with("tests.rs") || FOREIGN.iter().any(|foreign| path.starts_with(foreign)) {
        return Vec::new();
    }
    let own = text.split("#[cfg(test)]\nmod tests {").next().unwrap_or_default();
    let mut found = Vec::new();
    collect(tokens(own), &mut found);
    let advice = "ask the tree that it was written from (crates/content/src/tree)";
    found.into_iter().map(|(literal, line)| format!("{path}:{line}: looks for {literal}; {advice}")).collect()
}

fn collect(stream: TokenStream, found: &mut Vec<(String, usize)>) {
    let tokens: Vec<TokenTree> = stream.into_iter().collect();
    for window in tokens.windows(2) {
        if let [TokenTree::Ident(method), TokenTree::Group(arguments)] = window
            && SEARCHES.iter().any(|search| method == search)
        {
            let first = arguments.stream().into_iter().next();
            let literal = first.map(|first| first.to_string()).filter(|first| is_element(first));
            found.extend(literal.map(|literal| (literal, method.span().start().line)));
        }
    }
    for token in tokens {
        if let TokenTree::Group(group) = token {
            collect(group.stream(), found);
        }
    }
}

/// `'<'`, `"<p"`, `"</"`; but not `"<<<<<<< "` or `"<!entity"`.
fn is_element(literal: &str) -> bool {
    let quoted = literal.trim_start_matches('b').strip_prefix(['"', '\'']);
    let Some(rest) = quoted.and_then(|literal| literal.strip_prefix('<')) else { return false };
    rest.starts_with(|next: char| next.is_ascii_alphabetic() || matches!(next, '/' | '"' | '\''))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_takes_markup_apart_is_found() {
        let source = |path: &str, text: &str| Source { path: path.into(), text: text.into() };
        let text = "fn a(x: &str) {\n x.split('<');\n { x.contains(\"<li\") };\n x.rsplit_once(\"</\");\n}\n\
                    fn b(x: &str) { x.starts_with(\"<<<< \"); x.find(\"<!entity\"); x.push_str(\"<p>\"); x.split('a'); }\n\
                    #[cfg(test)]\nmod tests { fn c(x: &str) { x.contains(\"<p\"); } }";
        let problems = takes_markup_apart(&source("crates/content/src/slides.rs", text));
        let at: Vec<&str> = problems.iter().map(|problem| problem.split(": ").next().unwrap()).collect();
        assert_eq!(at, ["slides.rs:2", "slides.rs:4", "slides.rs:3"].map(|at| format!("crates/content/src/{at}")));
        for path in ["crates/content/src/foreign.rs", "crates/content/src/tree/tests.rs"] {
            assert_eq!(takes_markup_apart(&source(path, text)), [""; 0], "{path}");
        }
    }
    #[test]
    fn unescaped_markup_is_found() {
        let text = "{{name}}\n{{{name}}}\n{{html name}}\n{{&name}}";
        let problems = unescaped(&Source { path: "templates/x.hbs".into(), text: text.into() });
        let lines: Vec<&str> = problems.iter().filter_map(|problem| problem.split(':').nth(1)).collect();
        assert_eq!(lines, ["2", "4"]);
    }
}
