//! Links and pictures that lead nowhere, and pictures that nobody shows.

use std::collections::{BTreeMap, BTreeSet};

use crate::layout::{MEDIA, Page};
use crate::load::{Draft, ModuleDraft};
use crate::markdown::Target;
use crate::module::Media;
use crate::problem::Problems;

/// Every link of a language leads to a file, and to a heading where it names one.
pub(super) fn targets(draft: &Draft, media: &BTreeMap<String, Media>, problems: &mut Problems) {
    for (path, page) in &draft.pages {
        let file = draft.file(path);
        for (target, at) in &page.links {
            match target {
                Target::Elsewhere => {}
                Target::Media(name) if media.contains_key(name) || is_reported(draft, name, problems) => {}
                Target::Media(name) => {
                    let advice = format!("there {}", list(media.keys().map(String::as_str)));
                    problems.error(&file, *at, format!("“{MEDIA}” has no file “{name}”"), advice);
                }
                Target::Page(wanted, fragment) => match (draft.pages.get(wanted), fragment) {
                    // A file that could not be read is reported as such.
                    (None, _) if draft.files.contains(wanted) => {}
                    (None, _) => {
                        problems.error(
                            &file,
                            *at,
                            format!("the link leads to “{wanted}”, which is missing"),
                            near(wanted, draft),
                        );
                    }
                    (Some(other), Some(fragment)) if !other.anchors.contains(fragment) => {
                        let advice = format!("there {}", list(other.anchors.iter().map(String::as_str)));
                        problems.error(&file, *at, format!("“{wanted}” has no heading “{fragment}”"), advice);
                    }
                    (Some(_), _) => {}
                },
            }
        }
    }
}

/// Whether a file of the folder `media`, or that folder, is there and was refused.
fn is_reported(draft: &Draft, name: &str, problems: &Problems) -> bool {
    let module = draft.folder.split('/').next().unwrap_or_default();
    let folder = format!("{module}/{MEDIA}");
    problems.has_errors_in(&folder) || problems.has_errors_in(&format!("{folder}/{name}"))
}

/// What the author may have meant.
fn near(wanted: &str, draft: &Draft) -> String {
    let similar = |path: &&String| match (Page::of(wanted), Page::of(path)) {
        (Some(Page::Lesson(number, name)), Some(Page::Lesson(found, other))) => name == other || number == found,
        _ => false,
    };
    match draft.pages.keys().find(similar) {
        Some(found) => format!("did you mean “{found}”?"),
        None => format!("there {}", list(draft.pages.keys().map(String::as_str))),
    }
}

fn list<'a>(names: impl Iterator<Item = &'a str>) -> String {
    let names: Vec<String> = names.map(|name| format!("“{name}”")).collect();
    match names.as_slice() {
        [] => "is none".to_owned(),
        [name] => format!("is only {name}"),
        names => format!("are {}", names.join(", ")),
    }
}

/// Files that no page of any language shows or links to.
pub(super) fn unused_media(draft: &mut ModuleDraft) {
    let pages = draft.drafts.values().flat_map(|draft| draft.pages.values());
    let used: BTreeSet<&str> = pages
        .flat_map(|page| &page.links)
        .filter_map(|(target, _)| match target {
            Target::Media(name) => Some(name.as_str()),
            Target::Elsewhere | Target::Page(..) => None,
        })
        .collect();
    for name in draft.media.keys().filter(|name| !used.contains(name.as_str())) {
        let file = format!("{}/{MEDIA}/{name}", draft.slug);
        draft.problems.warn(&file, None, "no page shows this file", "show it, or remove it");
    }
}
