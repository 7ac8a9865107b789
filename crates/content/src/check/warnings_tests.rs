//! Warnings about what readers could not look up, would not understand, or could no longer trust.

use tempfile::TempDir;

use super::tests::{edit, load, put, reports, sound};
use crate::Language;
use crate::{ContentLoader, Reading, Source};
use chrono::{DateTime, Utc};

/// What is said when it is that time.
fn said_at(folder: &TempDir, time: &str) -> String {
    let offered = ["en", "fr"].map(|code| code.parse::<Language>().unwrap());
    let now = time.parse::<DateTime<Utc>>().unwrap();
    let source = Source::Directory(folder.path().to_owned());
    let (_, catalogue) = ContentLoader::open(source, &offered, &|_, key| key.to_owned(), now).unwrap();
    catalogue.problems().map(ToString::to_string).collect::<Vec<_>>().join("\n")
}

#[test]
fn pictures_of_lessons_have_captions() {
    let folder = sound();
    edit(&folder, "water/fr/01-taps.md", "tap.svg \"It drips\"", "tap.svg");
    put(&folder, "water/en/handouts/sheet.md", "+++\ntitle = \"Sheet\"\n+++\n![A tap](../../media/tap.svg)\n");
    let said = reports(&folder);
    assert_eq!(said.len(), 1, "{said:?}");
    assert!(said[0].starts_with("water/fr/01-taps.md:6:1: warning: the picture has no caption"), "{}", said[0]);
}

#[test]
fn sources_are_named_by_their_line() {
    let folder = sound();
    let text = "\n## Sources\n\n1. A, *B*, 1991.\n2. C, <https://c.example>, seen 29 November 2026.\n3. D, <https://d.example>.\n4. Sanara is invented.\n";
    let lesson = std::fs::read_to_string(folder.path().join("water/en/02-pipes.md")).unwrap();
    put(&folder, "water/en/02-pipes.md", format!("{lesson}{text}"));
    let said = reports(&folder);
    assert_eq!(said.len(), 2, "{said:?}");
    assert!(said[0].starts_with("water/en/02-pipes.md:10:1: warning: this source has no address"), "{}", said[0]);
    assert!(said[1].starts_with("water/en/02-pipes.md:12:1: warning: this source does not say when it was seen"));
}

#[test]
fn reviews_are_due_by_the_clock_that_is_given() {
    let folder = sound();
    assert_eq!(said_at(&folder, "2027-11-29T23:00:00Z"), "");
    let said = said_at(&folder, "2027-11-30T00:00:00Z");
    assert!(said.contains("module.toml:11:1: warning: the module should have been reviewed by 2027-11-29"), "{said}");
    let module = load(folder.path()).get(&"water".parse().unwrap()).unwrap().clone();
    assert_eq!(module.review.unwrap().readings, [Reading::SecondReading]);

    for (from, to, report) in [
        (
            "[review]\non = 2026-11-29\nnext = 2027-11-29\nreadings = [\"second-reading\"]\n",
            "",
            "warning: the module does not say when it was reviewed",
        ),
        ("[\"second-reading\"]", "[]", "error: the review names no reading"),
        ("[\"second-reading\"]", "[\"by a friend\"]", "error: unknown variant `by a friend`"),
        ("next = 2027-11-29", "next = 2026-11-29", "error: the next review comes before this one"),
        ("on = 2026-11-29", "on = 2026-11-29T08:00:00Z", "error: a day of the review is no day"),
        ("next = 2027-11-29", "next = \"2027\"", "water/module.toml:13:8: error: "),
    ] {
        let folder = sound();
        edit(&folder, "water/module.toml", from, to);
        let said = said_at(&folder, "2026-12-01T00:00:00Z");
        assert!(said.contains(report) && said.contains("help: "), "{report}: {said}");
    }
}

#[test]
fn sounds_come_with_what_is_said() {
    let sample = include_bytes!("../../../../tests/corpus/water/media/tap.opus");
    for (text, report) in [
        (":::audio tap.opus The tap\nIt drips.\n:::\n", ""),
        (":::audio tap.opus\n:::\n", "01-taps.md:6:1: error: what is said there is not written down"),
        (":::audio pipe.opus\nIt drips.\n:::\n", "error: “media” has no file “pipe.opus”"),
        (":::audio tap.svg\nIt drips.\n:::\n", "error: “audio” needs a file of the kind opus"),
        ("![The tap](../media/tap.opus \"It drips\")\n", "error: “../media/tap.opus” is no picture"),
    ] {
        let folder = sound();
        put(&folder, "water/media/tap.opus", sample);
        for language in ["en", "fr"] {
            edit(&folder, &format!("water/{language}/01-taps.md"), "## Start\n", &format!("{text}\n## Start\n"));
        }
        let said = reports(&folder).join("\n");
        assert!(if report.is_empty() { said.is_empty() } else { said.contains(report) }, "{report}: {said}");
    }
}
