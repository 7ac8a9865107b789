//! Translations whose source has changed since they were made, as far as they were recorded.

use crate::load::{Draft, ModuleDraft};
use crate::module::Translation;
use crate::problem::Problems;
use crate::translated::Changes;

/// How many paragraphs are named one by one.
const NAMED: usize = 6;

/// Compares what every translation was made from with the source of today.
pub(super) fn translations(draft: &mut ModuleDraft) {
    let Some(source) = draft.drafts.get(&draft.manifest.source_language) else { return };
    let mut found = vec![(source.language, Translation::Source)];
    for translation in draft.drafts.values().filter(|other| other.language != source.language) {
        let (mut recorded, mut behind) = (0, 0);
        for (path, now) in source.paragraphs.iter().filter(|(path, _)| translation.files.contains(*path)) {
            let Some(changes) = translation.record.changes(path, now) else { continue };
            recorded += 1;
            // What has errors is about to change again.
            if !changes.is_empty() && !draft.problems.has_errors_in(&source.file(path)) {
                behind += 1;
                tell(draft.slug.as_str(), source, translation, path, &changes, &mut draft.problems);
            }
        }
        let standing = match (recorded, behind) {
            (0, _) => Translation::NotRecorded,
            (_, 0) => Translation::UpToDate,
            (_, files) => Translation::Behind { files },
        };
        found.push((translation.language, standing));
    }
    for (language, standing) in found {
        if let Some(draft) = draft.drafts.get_mut(&language) {
            draft.edition.translation = standing;
        }
    }
}

fn tell(slug: &str, source: &Draft, translation: &Draft, path: &str, changes: &Changes, problems: &mut Problems) {
    let original = source.file(path);
    let count = |number: usize, one: &str, many: &str| match number {
        0 => None,
        1 => Some(format!("1 paragraph {one}")),
        number => Some(format!("{number} paragraphs {many}")),
    };
    let fresh = count(changes.fresh.len(), "is new or changed", "are new or changed");
    let parts: Vec<String> = fresh.into_iter().chain(count(changes.gone, "has gone", "have gone")).collect();
    let what = if changes.moved { "its paragraphs stand in another order".to_owned() } else { parts.join(", ") };
    let name = |one: &crate::translated::Paragraph| format!("line {} “{}”", one.line, one.begins);
    let mut named: Vec<String> = changes.fresh.iter().take(NAMED).map(name).collect();
    if changes.fresh.len() > NAMED {
        named.push(format!("and {} more", changes.fresh.len() - NAMED));
    }
    let named = if named.is_empty() { String::new() } else { format!(" ({})", named.join(", ")) };
    let language = translation.language;
    problems.warn(
        &translation.file(path),
        None,
        format!("“{original}” has changed since this was translated: {what}"),
        format!("bring it over{named}, then run `relais modules translated {slug} {language}`"),
    );
}
