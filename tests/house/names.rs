//! No two rooms call two things the same: whoever reads a name knows what it means.

use std::collections::BTreeMap;

use proc_macro2::TokenTree;

use super::Source;
use super::paths::tokens;

/// The types that a file gives to everybody, with the lines they stand on. What a room keeps to itself may repeat.
fn public_types(source: &Source) -> Vec<(String, usize)> {
    let tokens: Vec<TokenTree> = tokens(&source.text).into_iter().collect();
    let mut found = Vec::new();
    for window in tokens.windows(3) {
        match window {
            [TokenTree::Ident(public), TokenTree::Ident(kind), TokenTree::Ident(name)]
                if public == "pub" && ["struct", "enum", "trait", "type", "union"].iter().any(|one| kind == one) =>
            {
                found.push((name.to_string(), name.span().start().line));
            }
            // `id! { … Name }` and `text_enum! { … Name { … } }` declare types, too.
            [TokenTree::Ident(word), TokenTree::Punct(sign), TokenTree::Group(body)]
                if sign.as_char() == '!' && (word == "id" || word == "text_enum") =>
            {
                let name = body.stream().into_iter().find_map(|token| match token {
                    TokenTree::Ident(name) => Some((name.to_string(), name.span().start().line)),
                    _ => None,
                });
                found.extend(name);
            }
            _ => {}
        }
    }
    found
}

/// Names that stand for two things.
pub fn given_twice(sources: &[Source]) -> Vec<String> {
    let mut first: BTreeMap<String, String> = BTreeMap::new();
    let mut problems = Vec::new();
    for source in sources {
        for (name, line) in public_types(source) {
            let at = format!("{}:{line}", source.path);
            match first.get(&name) {
                Some(other) => problems.push(format!("{at}: {name} is also what {other} is called; name what it is")),
                None => drop(first.insert(name, at)),
            }
        }
    }
    problems
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_that_is_given_twice_is_found() {
        let source = |path: &str, text: &str| Source { path: path.into(), text: text.into() };
        let problems = given_twice(&[
            source("a.rs", "pub struct Row; struct Kept; id! {\n/// Who.\nPersonId }"),
            source("b.rs", "pub(crate) struct Row;\npub enum Row {}\ntext_enum! { Role { A = \"a\", } }"),
            source("c.rs", "struct Kept;\ntext_enum! {\n/// What.\nRole { A = \"a\", } }\nid! { PersonId }"),
        ]);
        let at: Vec<&str> = problems.iter().map(|problem| problem.split(": ").next().unwrap()).collect();
        assert_eq!(at, ["b.rs:2", "c.rs:4", "c.rs:5"], "{problems:#?}");
    }
}
