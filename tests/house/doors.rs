//! The doors of a room: pages and the API are its outermost files, so nothing else reaches into them, and they do not reach
//! into each other. What they change, they change through actions; stores decide nothing.

use proc_macro2::{Delimiter, TokenStream, TokenTree};

use super::Source;
use super::paths::{begins_with_colons, paths, tokens};

/// Which door of its room a file belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Door {
    Pages,
    Api,
    /// Where addresses are given out, and where a room names its parts.
    Frame,
    Other,
}

fn door_of(path: &str) -> Door {
    let parts: Vec<&str> = path.trim_start_matches("src/").trim_end_matches(".rs").split('/').collect();
    match parts.as_slice() {
        [.., "routes"] | ["app" | "lib"] => Door::Frame,
        // The document names every operation, and the routes every page.
        ["home", "openapi", ..] => Door::Frame,
        parts if parts.contains(&"pages") => Door::Pages,
        parts if parts.contains(&"api") => Door::Api,
        _ => Door::Other,
    }
}

/// The door that a path within the crate leads through, and the room behind it.
fn through(path: &[String]) -> Option<(Door, &[String])> {
    let at = path.iter().position(|part| part == "pages" || part == "api")?;
    Some((if path[at] == "pages" { Door::Pages } else { Door::Api }, &path[..at]))
}

/// Imports of pages and API from elsewhere.
pub fn past_the_doors(source: &Source) -> Vec<String> {
    let Source { path, text } = source;
    let own = door_of(path);
    if own == Door::Frame {
        return Vec::new();
    }
    let room: Vec<&str> = path.trim_start_matches("src/").split('/').collect();
    let judge = |named: super::paths::Named| {
        let (door, behind) = through(&named.path)?;
        let is_own = behind.iter().map(String::as_str).eq(room.iter().copied().take(behind.len()));
        if is_own && door == own {
            return None;
        }
        let what = named.path.join("::");
        Some(format!(
            "{path}:{}: takes {what} through a door; move what both need to views, input or actions",
            named.line
        ))
    };
    paths(path, text).into_iter().filter_map(judge).collect()
}

/// Files that still decide where they write, or write past the actions of their room. None is added; who cleans one takes
/// it off.
const STILL_TO_DO: [&str; 1] = [
    // Mail knows no people, and so nobody who acts.
    "src/platform/mail/pages/unsubscribe.rs",
];

/// The trail and the news themselves.
const WRITERS: [&str; 2] = ["src/people/accounts/store/audit.rs", "src/people/accounts/store/news.rs"];

/// What is decided elsewhere than in actions, and what is done and still on the list.
pub fn undecided(all: &[Source]) -> Vec<String> {
    let problems = |source: &Source| [tells_from_a_store(source), writes_past_actions(source)].concat();
    let is_listed = |source: &&Source| STILL_TO_DO.contains(&source.path.as_str());
    let found = all.iter().filter(|source| !is_listed(source)).flat_map(problems);
    let left = |path: &str| all.iter().any(|source| source.path == path && !problems(source).is_empty());
    let done = STILL_TO_DO.into_iter().filter(|path| !left(path));
    found.chain(done.map(|path| format!("{path}:1: nothing is left to do; take it off STILL_TO_DO"))).collect()
}

/// Stores that record and tell: what an action does.
fn tells_from_a_store(source: &Source) -> Vec<String> {
    let Source { path, text } = source;
    if !super::may_query(path) || WRITERS.contains(&path.as_str()) {
        return Vec::new();
    }
    let is_writer = |path: &[String]| {
        let [.., behind, last] = path else { return false };
        let pair = (behind.as_str(), last.as_str());
        matches!(pair, ("audit", "record") | ("news", "tell") | ("accounts", "audit" | "news"))
    };
    let named = paths(path, text).into_iter().map(|named| (named.path, named.line));
    let mut found: Vec<(String, usize)> = named
        .chain(written(text))
        .filter(|(path, _)| is_writer(path))
        .map(|(path, line)| (path.join("::"), line))
        .collect();
    found.sort_by_key(|(_, line)| *line);
    found.dedup_by_key(|(_, line)| *line);
    found
        .into_iter()
        .map(|(what, line)| format!("{path}:{line}: names {what}; move the decision to an action"))
        .collect()
}

/// Pages and API that hand their transaction to what is no action.
fn writes_past_actions(source: &Source) -> Vec<String> {
    let Source { path, text } = source;
    if !matches!(door_of(path), Door::Pages | Door::Api) {
        return Vec::new();
    }
    let imports = paths(path, text);
    let is_action = |call: &[String]| {
        let through = |path: &[String]| path.iter().any(|part| part == "actions");
        let [first, rest @ ..] = call else { return true };
        let imported = || imports.iter().filter(|named| named.path.last() == Some(first)).map(|named| &named.path);
        // A function of the file itself and a parameter are handed a transaction too, and looked at where they hand it on.
        through(call) || imported().any(|path| through(path)) || (rest.is_empty() && imported().next().is_none())
    };
    let mut calls = Vec::new();
    handed(tokens(text), &mut calls);
    calls.retain(|(call, _)| !is_action(call));
    let complain = |(call, line): (Vec<String>, usize)| {
        format!("{path}:{line}: hands its transaction to {}; call an action", call.join("::"))
    };
    calls.into_iter().map(complain).collect()
}

/// Every path of two or more names as it is written, with its line.
fn written(text: &str) -> Vec<(Vec<String>, usize)> {
    fn collect(stream: TokenStream, found: &mut Vec<(Vec<String>, usize)>) {
        let tokens: Vec<TokenTree> = stream.into_iter().collect();
        for (at, token) in tokens.iter().enumerate() {
            match token {
                TokenTree::Group(group) => collect(group.stream(), found),
                TokenTree::Ident(_) if begins_with_colons(&tokens[at + 1..]) => {}
                TokenTree::Ident(word) => found.push((path_to(&tokens[..=at]), word.span().start().line)),
                _ => {}
            }
        }
    }
    let mut found = Vec::new();
    collect(tokens(text), &mut found);
    found
}

/// Calls whose first argument is `tx`: what is called, and the line.
fn handed(stream: TokenStream, found: &mut Vec<(Vec<String>, usize)>) {
    let tokens: Vec<TokenTree> = stream.into_iter().collect();
    for (at, token) in tokens.iter().enumerate() {
        let TokenTree::Group(group) = token else { continue };
        handed(group.stream(), found);
        let mut arguments = group.stream().into_iter();
        let is_tx = matches!(arguments.next(), Some(TokenTree::Ident(word)) if word == "tx");
        let ends = match arguments.next() {
            None => true,
            Some(TokenTree::Punct(punct)) => punct.as_char() == ',',
            Some(_) => false,
        };
        let path = path_to(&tokens[..at]);
        if group.delimiter() == Delimiter::Parenthesis && is_tx && ends && !path.is_empty() {
            found.push((path, group.span_open().start().line));
        }
    }
}

/// The path that ends these tokens; nothing for a method.
fn path_to(tokens: &[TokenTree]) -> Vec<String> {
    let is = |token: Option<&TokenTree>, sign: char| matches!(token, Some(TokenTree::Punct(punct)) if punct.as_char() == sign);
    let (mut path, mut end) = (Vec::new(), tokens.len());
    while let Some(TokenTree::Ident(word)) = end.checked_sub(1).and_then(|last| tokens.get(last)) {
        path.insert(0, word.to_string());
        let before = &tokens[..end - 1];
        if !(is(before.last(), ':') && is(before.len().checked_sub(2).and_then(|at| before.get(at)), ':')) {
            return if is(before.last(), '.') { Vec::new() } else { path };
        }
        end -= 3;
    }
    path
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(path: &str, text: &str) -> Vec<usize> {
        let source = Source { path: path.into(), text: text.into() };
        past_the_doors(&source).iter().map(|problem| problem.split(':').nth(1).unwrap().parse().unwrap()).collect()
    }

    #[test]
    fn a_way_around_a_door_is_found() {
        let text = "use crate::people::accounts::pages::sign_in;\nuse crate::cohorts::api::list;\n\
                    use crate::cohorts::views::CohortView;\nuse crate::cohorts::pages::list::ask;";
        assert_eq!(lines("src/cohorts/pages/people.rs", text), [1, 2]);
        assert_eq!(lines("src/cohorts/api/people.rs", text), [1, 4]);
        assert_eq!(lines("src/cohorts/views/people.rs", text), [1, 2, 4]);
        assert_eq!(lines("src/people/accounts/api/mail.rs", text), [1, 2, 4]);
        assert_eq!(lines("src/cohorts/routes.rs", text), [0usize; 0]);
        assert_eq!(lines("src/home/openapi/mod.rs", text), [0usize; 0]);
    }
    fn found(problems: Vec<String>) -> Vec<usize> {
        problems.iter().map(|problem| problem.split(':').nth(1).unwrap().parse().unwrap()).collect()
    }

    #[test]
    fn a_store_that_records_or_tells_is_found() {
        let text = "use crate::people::accounts::audit::{self, Event};\nuse crate::people::accounts::news::News;\n\
                    fn f() { audit::record(tx, actor, event)?;\ncrate::people::accounts::news::tell(tx, actor, told) }\n\
                    use crate::people::accounts::{Actor, news};\nuse crate::people::accounts::store::audit;";
        let lines = |path: &str| found(tells_from_a_store(&Source { path: path.into(), text: text.into() }));
        for path in ["src/reminders/store/pauses.rs", "src/cohorts/life/store.rs", "src/people/accounts/store/roles.rs"]
        {
            assert_eq!(lines(path), [1, 3, 4, 5], "{path}");
        }
        for path in ["src/cohorts/life/actions/change.rs", "src/people/accounts/store/news.rs"] {
            assert_eq!(lines(path), [0usize; 0], "{path}");
        }
    }

    #[test]
    fn a_write_past_the_actions_is_found() {
        let text = "use crate::cohorts::life::{actions, store};\nuse crate::cohorts::life::actions::change;\n\
                    use crate::cohorts::life::store::insert;\n\
                    fn f() { ctx.write(move |tx, viewer| { actions::create(tx, viewer, &new)?;\nstore::insert(tx, &new)?;\n\
                    insert(tx)?;\nchange(tx, viewer)?;\ncoordinated(tx.conn, viewer)?;\n\
                    super::super::store::touch(tx,)?;\nform.keep(tx)?;\nown(tx) }) }\nfn own(tx: &mut Tx) {}";
        let lines = |path: &str| found(writes_past_actions(&Source { path: path.into(), text: text.into() }));
        for path in ["src/cohorts/life/pages/edit.rs", "src/cohorts/life/api/mod.rs", "src/reminders/api.rs"] {
            assert_eq!(lines(path), [5, 6, 9], "{path}");
        }
        for path in ["src/cohorts/life/actions/change.rs", "src/cohorts/life/views.rs", "src/home/openapi/mod.rs"] {
            assert_eq!(lines(path), [0usize; 0], "{path}");
        }
    }
}
