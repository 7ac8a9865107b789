//! Queries are diesel's, with bound values. What is said to an engine as text stands in `db` alone.

use proc_macro2::{TokenStream, TokenTree};

use super::paths::tokens;
use super::{Source, expect_none, sources};

/// What takes a query as text.
const AS_TEXT: [&str; 3] = ["sql_query", "batch_execute", "execute_batch"];

fn flatten(stream: TokenStream, all: &mut Vec<TokenTree>) {
    for token in stream {
        all.push(token.clone());
        if let TokenTree::Group(group) = token {
            flatten(group.stream(), all);
        }
    }
}

/// Where a file says a query as text.
fn written(source: &Source) -> Vec<String> {
    let mut all = Vec::new();
    flatten(tokens(&source.text), &mut all);
    let names = all.windows(2).filter_map(|pair| match pair {
        [TokenTree::Ident(name), _] if AS_TEXT.iter().any(|one| name == one) => Some((name, "a query as text")),
        // `sql("…")` and `sql::<Integer>("…")`.
        [TokenTree::Ident(name), TokenTree::Group(_) | TokenTree::Punct(_)] if name == "sql" => {
            Some((name, "a part of a query as text"))
        }
        _ => None,
    });
    let at =
        |(name, what): (&proc_macro2::Ident, &str)| format!("{}:{}: {what}", source.path, name.span().start().line);
    names.map(at).collect()
}

#[test]
fn no_query_is_written_as_text() {
    let outside_db = |source: &&Source| !source.path.starts_with("src/platform/db/");
    let all = sources("src", "rs");
    assert!(all.iter().flat_map(written).count() > 3, "those of `db` are found");
    expect_none(all.iter().filter(outside_db).flat_map(written).collect());
}
