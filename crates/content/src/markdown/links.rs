//! Where links and pictures of a module lead.

use std::collections::BTreeMap;

use crate::Language;
use crate::layout::{MEDIA, Page, language_folder};
use crate::module::Media;
use crate::names::ModuleSlug;

/// Where a document stands, which its relative links start from.
#[derive(Clone, Debug)]
pub(crate) struct Place<'a> {
    pub module: &'a ModuleSlug,
    pub language: Language,
    /// Its path within the language's folder.
    pub path: &'a str,
    /// The files of the module's folder `media`.
    pub media: &'a BTreeMap<String, Media>,
}

/// What a link leads to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Target {
    /// Another site, or a mailbox.
    Elsewhere,
    /// A file in `media`.
    Media(String),
    /// A document by its path within the language's folder, and the heading there.
    Page(String, Option<String>),
}

/// A link as pages show it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Link {
    pub href: String,
    pub target: Target,
}

/// Why a link is refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Refusal {
    pub message: String,
    pub advice: &'static str,
}

const FILES: &str = "link to a file of this module, such as “04-x.md”, “handouts/x.md” or “../media/x.svg”";

/// Turns what an author wrote into an address.
pub(crate) fn resolve(url: &str, place: &Place<'_>) -> Result<Link, Refusal> {
    let refuse = |message: String, advice| Err(Refusal { message, advice });
    let lower = url.to_ascii_lowercase();
    let web = lower.strip_prefix("https://").or_else(|| lower.strip_prefix("http://"));
    if let Some(host) = web.map(|rest| rest.split(['/', '?', '#']).next().unwrap_or_default()) {
        if host.is_empty() || host.contains('@') || url.contains(char::is_whitespace) {
            return refuse(format!("“{url}” is not an address"), "write it as “https://host/path”");
        }
        return Ok(Link { href: url.to_owned(), target: Target::Elsewhere });
    }
    if let Some(mailbox) = lower.strip_prefix("mailto:") {
        if !mailbox.contains('@') {
            return refuse(format!("“{url}” is not a mailbox"), "write it as “mailto:name@host”");
        }
        return Ok(Link { href: url.to_owned(), target: Target::Elsewhere });
    }
    if has_scheme(&lower) {
        return refuse(format!("links such as “{url}” are not allowed"), "use https, mailto or a file of this module");
    }
    if url.starts_with('/') || url.contains('\\') || url.contains('?') {
        return refuse(format!("“{url}” leads out of the module"), FILES);
    }
    within(url, place)
}

fn within(url: &str, place: &Place<'_>) -> Result<Link, Refusal> {
    let refuse = |message: String, advice| Err(Refusal { message, advice });
    let base = format!("/{}/modules/{}", place.language, place.module);
    let (file, fragment) = url.split_once('#').map_or((url, None), |(file, fragment)| (file, Some(fragment)));
    if file.is_empty() {
        let Some(fragment) = fragment.filter(|fragment| !fragment.is_empty()) else {
            return refuse("the link leads nowhere".to_owned(), FILES);
        };
        let anchors = Page::of(place.path).map(|page| page.anchors()).unwrap_or_default();
        let target = Target::Page(place.path.to_owned(), Some(fragment.to_owned()));
        return Ok(Link { href: format!("#{anchors}{fragment}"), target });
    }
    let Some(path) = join(place, file) else {
        return refuse(
            format!("“{url}” climbs out of the module"),
            "“..” leads at most to the module's folder; name other modules in words",
        );
    };
    match path.split_once('/') {
        Some((MEDIA, name)) if !name.contains('/') && fragment.is_none() => {
            // A file that is missing is reported elsewhere.
            let known = place.media.get(name).map(|media| media.address(place.module, name));
            let href = known.unwrap_or_else(|| format!("/media/{}/{name}", place.module));
            Ok(Link { href, target: Target::Media(name.to_owned()) })
        }
        Some((folder, page)) if folder == place.language.code() => match Page::of(page) {
            Some(known) => Ok(Link {
                href: base + &known.address(fragment),
                target: Target::Page(page.to_owned(), fragment.map(str::to_owned)),
            }),
            None => refuse(format!("“{url}” is not a page that learners see"), FILES),
        },
        Some((folder, _)) if language_folder(folder).is_some() => refuse(
            format!("“{url}” leads to another language"),
            "link to the file of the same language: learners choose theirs",
        ),
        _ => refuse(format!("“{url}” is not a page that learners see"), FILES),
    }
}

/// The path within the module's folder; `None` where it climbs out.
fn join(place: &Place<'_>, file: &str) -> Option<String> {
    let mut parts = vec![place.language.code()];
    parts.extend(place.path.split('/'));
    parts.pop();
    for part in file.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop()?;
            }
            name => parts.push(name),
        }
    }
    Some(parts.join("/"))
}

fn has_scheme(url: &str) -> bool {
    let Some((scheme, _)) = url.split_once(':') else { return false };
    scheme.starts_with(|c: char| c.is_ascii_alphabetic())
        && scheme.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '+' | '.' | '-'))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn follow(url: &str, path: &str) -> Result<String, String> {
        let module = "sdg".parse().unwrap();
        let media = BTreeMap::new();
        let place = Place { module: &module, language: "fr".parse().unwrap(), path, media: &media };
        resolve(url, &place).map(|link| link.href).map_err(|refusal| refusal.message)
    }

    #[test]
    fn files_become_addresses() {
        for (url, path, href) in [
            ("04-plans.md", "01-why.md", "/fr/modules/sdg/plans"),
            ("./04-plans.md#two-steps", "01-why.md", "/fr/modules/sdg/plans#s-two-steps"),
            ("module.md", "01-why.md", "/fr/modules/sdg"),
            ("facilitation.md#plan", "01-why.md", "/fr/modules/sdg/kit#guide-plan"),
            ("handouts/game.md", "01-why.md", "/fr/modules/sdg/kit#handout-game"),
            ("../04-plans.md", "handouts/game.md", "/fr/modules/sdg/plans"),
            ("other.md", "handouts/game.md", "/fr/modules/sdg/kit#handout-other"),
            ("../media/ring.svg", "01-why.md", "/media/sdg/ring.svg"),
            ("../../media/ring.svg", "handouts/game.md", "/media/sdg/ring.svg"),
            ("#sources", "01-why.md", "#s-sources"),
            ("#cards", "handouts/game.md", "#handout-game-cards"),
            ("https://sdgs.un.org/goals?x=1#y", "01-why.md", "https://sdgs.un.org/goals?x=1#y"),
            ("mailto:a@b.org", "01-why.md", "mailto:a@b.org"),
        ] {
            assert_eq!(follow(url, path).as_deref(), Ok(href), "{url} in {path}");
        }
    }

    #[test]
    fn all_else_is_refused() {
        for (url, why) in [
            ("javascript:alert(1)", "not allowed"),
            ("JavaScript:alert(1)", "not allowed"),
            ("data:text/html,x", "not allowed"),
            ("//evil.example/x", "out of the module"),
            ("/admin", "out of the module"),
            ("https://", "not an address"),
            ("https://bank.example@evil.example/", "not an address"),
            ("mailto:nobody", "not a mailbox"),
            ("../../other/fr/01-x.md", "climbs out"),
            ("../media/../../x.svg", "climbs out"),
            ("../en/01-why.md", "another language"),
            ("questions.gift", "not a page"),
            ("../module.toml", "not a page"),
            ("../media/deep/x.svg", "not a page"),
            ("", "nowhere"),
            ("#", "nowhere"),
        ] {
            let refused = follow(url, "01-why.md").unwrap_err();
            assert!(refused.contains(why), "{url}: {refused}");
        }
    }
}
