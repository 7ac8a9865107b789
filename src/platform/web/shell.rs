//! The frame around every page: where one can go, in which language, and what a search engine is told of it.

use actix_web::HttpMessage;
use actix_web::http::StatusCode;
use serde::Serialize;
use serde_json::{Value, json};

use super::context::OwnAway;
use super::{Ctx, Site, Viewer, is_shown};
use crate::platform::clock::Zone;
use crate::platform::values::Language;

/// An entry of the navigation.
#[derive(Clone, Debug, Serialize)]
pub struct NavLink {
    /// The key of its words.
    pub label: &'static str,
    /// Where it leads.
    pub href: String,
    /// The picture of one of the three places that a phone keeps in reach; nothing for the others.
    pub icon: Option<&'static str>,
    /// Whether the viewer is there.
    pub current: bool,
}

/// What the frame around every page shows.
#[derive(Debug, Serialize)]
pub struct Shell {
    language: Language,
    direction: &'static str,
    zone: Zone,
    languages: Vec<Value>,
    viewer: Option<Value>,
    /// What this browser knows the viewer by.
    who: Option<String>,
    nav: Vec<NavLink>,
    /// Whether it is a form that comes back with what is wrong in it.
    refused: bool,
    path: String,
    network: String,
    demonstration: bool,
    /// Whether the viewer has to set up codes for signing in before they may use their roles.
    lacks_second_factor: bool,
    notice: Option<Value>,
}

impl Shell {
    pub(super) fn new(
        ctx: &Ctx,
        language: Language,
        viewer: Option<&Viewer>,
        (status, notice): (StatusCode, Option<&str>),
    ) -> Self {
        let (site, page) = (ctx.site(), ctx.page_address());
        let path = page.path();
        let mut nav = (site.nav)(viewer, language);
        for link in &mut nav {
            link.current = path == link.href || path.strip_prefix(&link.href).is_some_and(|rest| rest.starts_with('/'));
        }
        let languages = site.settings.languages.iter().map(|offered| {
            json!({"code": offered, "name": site.words.say(*offered, "language-name"), "current": *offered == language})
        });
        // The cookie names words of ours; nothing else is ever shown.
        let kept = is_shown(ctx.request());
        let own_away = ctx.request().extensions().contains::<OwnAway>().then_some("warning:notice-own-away");
        let notice = kept.then_some("warning:notice-form-kept").or(own_away).or(notice);
        let notice = notice.and_then(|notice| notice.split_once(':')).filter(|(_, key)| key.starts_with("notice-"));
        Self {
            language,
            direction: language.direction(),
            zone: viewer.map_or(Zone::UTC, |viewer| viewer.zone),
            languages: languages.collect(),
            who: viewer.map(|viewer| site.who(viewer.id)),
            viewer: viewer.map(|viewer| json!({"name": viewer.name, "initials": initials(&viewer.name)})),
            nav,
            refused: status == StatusCode::UNPROCESSABLE_ENTITY && !kept,
            path: page.to_string(),
            network: site.settings.network.clone(),
            demonstration: site.demonstration,
            lacks_second_factor: viewer.is_some_and(|viewer| viewer.lacks_second_factor),
            notice: notice.map(|(kind, key)| json!({"kind": kind, "text": site.words.say(language, key)})),
        }
    }
}

/// The first letters of a name's first and last word, as a phone shows them.
fn initials(name: &str) -> String {
    let mut words = name.split_whitespace().filter_map(|word| word.chars().find(|sign| sign.is_alphanumeric()));
    let first = words.next();
    first.into_iter().chain(words.next_back()).flat_map(char::to_uppercase).collect()
}

/// A page that everybody may find: its one address, and the same in other languages. A view has it as `public`.
#[derive(Debug, Serialize)]
pub struct Public {
    canonical: String,
    others: Vec<Other>,
}

#[derive(Debug, Serialize)]
struct Other {
    code: Language,
    href: String,
}

impl Public {
    /// The page at `path`, which begins with `/`.
    pub fn new(site: &Site, path: &str) -> Self {
        Self { canonical: site.absolute(path), others: Vec::new() }
    }

    /// The page at an address of its own in each of these languages, of which the reader sees one.
    pub fn in_languages(site: &Site, seen: Language, all: &[Language], path: impl Fn(Language) -> String) -> Self {
        let offered = all.iter().copied().filter(|code| site.offered(*code).is_some());
        let others = offered.map(|code| Other { code, href: site.absolute(&path(code)) });
        Self { canonical: site.absolute(&path(seen)), others: others.collect() }
    }
}

#[cfg(test)]
mod tests {
    use super::initials;

    #[test]
    fn initials_are_those_of_the_first_and_the_last_word() {
        for (name, short) in [
            ("Awa Adjovi", "AA"),
            ("María de la Cruz", "MC"),
            ("œuvre", "Œ"),
            ("awa@test.example", "A"),
            ("(x)  ", "X"),
            ("", ""),
        ] {
            assert_eq!(initials(name), short, "{name}");
        }
    }
}
