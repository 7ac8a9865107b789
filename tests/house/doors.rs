//! The doors of a room: pages and the API are its outermost files, so nothing else reaches into them, and they do not reach
//! into each other.

use super::Source;
use super::paths::paths;

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
}
