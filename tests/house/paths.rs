//! Reads the paths that a source names, in `use` trees, expressions, attributes and macros alike: all are tokens.

use proc_macro2::{Delimiter, TokenStream, TokenTree};

/// A path from the root of the crate, and the line on which it begins.
#[derive(Debug, PartialEq, Eq)]
pub struct Named {
    pub path: Vec<String>,
    pub line: usize,
}

/// The tokens of a source.
pub fn tokens(text: &str) -> TokenStream {
    text.parse().unwrap_or_else(|error| panic!("{error} in:\n{text}"))
}

/// Every path that begins with `crate`, `self` or `super`, seen from the module that a file holds.
pub fn paths(file: &str, text: &str) -> Vec<Named> {
    let mut found = Vec::new();
    collect(tokens(text), &mut module_of(file), &mut found);
    found
}

/// Every word of a source that `wanted` picks, with its line.
pub fn words(text: &str, wanted: fn(&str) -> bool) -> Vec<(String, usize)> {
    fn collect(stream: TokenStream, wanted: fn(&str) -> bool, found: &mut Vec<(String, usize)>) {
        for token in stream {
            match token {
                TokenTree::Group(group) => collect(group.stream(), wanted, found),
                TokenTree::Ident(word) if wanted(&word.to_string()) => {
                    found.push((word.to_string(), word.span().start().line));
                }
                _ => {}
            }
        }
    }
    let mut found = Vec::new();
    collect(tokens(text), wanted, &mut found);
    found
}

/// `src/accounts/store/people.rs` holds `accounts::store::people`.
fn module_of(file: &str) -> Vec<String> {
    let inner = file.trim_start_matches("src/").trim_end_matches(".rs");
    let mut path: Vec<String> = inner.split('/').map(str::to_owned).collect();
    if matches!(path.last().map(String::as_str), Some("mod" | "lib" | "main")) {
        path.pop();
    }
    path
}

fn collect(stream: TokenStream, module: &mut Vec<String>, found: &mut Vec<Named>) {
    let tokens: Vec<TokenTree> = stream.into_iter().collect();
    let mut at = 0;
    while at < tokens.len() {
        match &tokens[at..] {
            [TokenTree::Ident(word), TokenTree::Ident(name), TokenTree::Group(body), ..] if word == "mod" => {
                module.push(name.to_string());
                collect(body.stream(), module, found);
                module.pop();
                at += 3;
            }
            [TokenTree::Ident(word), rest @ ..] if is_root(&word.to_string()) && begins_with_colons(rest) => {
                at += follow(&tokens[at..], module.clone(), found);
            }
            [TokenTree::Group(group), ..] => {
                collect(group.stream(), module, found);
                at += 1;
            }
            _ => at += 1,
        }
    }
}

fn is_root(word: &str) -> bool {
    matches!(word, "crate" | "self" | "super")
}

/// Whether a path goes on.
pub fn begins_with_colons(tokens: &[TokenTree]) -> bool {
    let is_colon = |token: &TokenTree| matches!(token, TokenTree::Punct(punct) if punct.as_char() == ':');
    matches!(tokens, [one, other, ..] if is_colon(one) && is_colon(other))
}

/// Follows a path from `base`, into the braces of a `use` tree as well. Says how many tokens it took.
fn follow(tokens: &[TokenTree], mut base: Vec<String>, found: &mut Vec<Named>) -> usize {
    let line = tokens.first().map_or(0, |token| token.span().start().line);
    let mut at = 0;
    while let Some(token) = tokens.get(at) {
        match token {
            TokenTree::Ident(word) => match word.to_string().as_str() {
                "crate" => base.clear(),
                "super" => drop(base.pop()),
                "self" => {}
                name => base.push(name.to_owned()),
            },
            TokenTree::Punct(punct) if punct.as_char() == '*' => base.push("*".into()),
            TokenTree::Group(group) if group.delimiter() == Delimiter::Brace && at > 0 => {
                let inside: Vec<TokenTree> = group.stream().into_iter().collect();
                let is_comma = |token: &TokenTree| matches!(token, TokenTree::Punct(punct) if punct.as_char() == ',');
                for branch in inside.split(is_comma).filter(|branch| !branch.is_empty()) {
                    follow(branch, base.clone(), found);
                }
                return at + 1;
            }
            _ => break,
        }
        at += 1;
        if !begins_with_colons(&tokens[at..]) {
            break;
        }
        at += 2;
    }
    found.push(Named { path: base, line });
    at.max(1)
}
