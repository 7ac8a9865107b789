use std::fs;
use std::path::Path;

use tempfile::TempDir;

use crate::Language;
use crate::{Block, Catalogue, SetName, Source, Task};

const MANIFEST: &str = r#"
slug = "water"
version = "1.0"
level = "working"
minutes = 20
sdg = [6, 11]
sendai = [2]
licence = "CC-BY-SA-4.0"
credits = "Us"
prerequisites = []
[review]
on = 2026-11-29
next = 2027-11-29
readings = ["second-reading"]
[sets."check/taps"]
required = true
pass_mark = 50
tries = 3
"#;

const MODULE: &str =
    "+++\ntitle = \"Water\"\nsummary = \"s\"\naudience = \"a\"\noutcomes = [\"o\"]\n+++\nHello [taps](01-taps.md)\n";
const TAPS: &str = "+++\ntitle = \"Taps\"\nminutes = 10\n+++\n## Start\n![A tap](../media/tap.svg \"It drips\")\n\n:::in-your-context my-tap\nWhich?\n:::\n::check taps\n";
const PIPES: &str = "+++\ntitle = \"Pipes\"\nminutes = 10\nrequired = false\n+++\n[Back](01-taps.md#start), [sheet](handouts/sheet.md)\n";
const QUESTIONS: &str = "$CATEGORY: check/taps\n\n::t-1:: Who? {=You ~They}\n\n$CATEGORY: before\n\n::b-1:: Which *two*? {~%50%A ~%50%B ~%-50%C}\n\n::b-2:: So? {TRUE#No#Yes}\n";

/// A sound module in English and French.
pub(super) fn sound() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    put(&folder, "water/module.toml", MANIFEST);
    put(&folder, "water/media/tap.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"/>");
    for language in ["en", "fr"] {
        put(&folder, &format!("water/{language}/module.md"), MODULE);
        put(&folder, &format!("water/{language}/01-taps.md"), TAPS);
        put(&folder, &format!("water/{language}/02-pipes.md"), PIPES);
        put(&folder, &format!("water/{language}/questions.gift"), QUESTIONS);
        put(&folder, &format!("water/{language}/facilitation.md"), "Play.\n");
        put(
            &folder,
            &format!("water/{language}/handouts/sheet.md"),
            "+++\ntitle = \"Sheet\"\n+++\n[x](../02-pipes.md)\n",
        );
    }
    folder
}

pub(super) fn put(folder: &TempDir, path: &str, content: impl AsRef<[u8]>) {
    let path = folder.path().join(path);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, content).unwrap();
}

pub(super) fn edit(folder: &TempDir, path: &str, from: &str, to: &str) {
    let text = fs::read_to_string(folder.path().join(path)).unwrap();
    assert!(text.contains(from), "{from}");
    put(folder, path, text.replace(from, to));
}

pub(super) fn load(folder: &Path) -> Catalogue {
    let offered = ["en", "fr"].map(|code| code.parse::<Language>().unwrap());
    let words = |language: Language, key: &str| format!("{key}/{language}");
    Catalogue::load(&Source::Directory(folder.to_owned()), &offered, &words).unwrap()
}

/// What is reported, with paths below the folder.
pub(super) fn reports(folder: &TempDir) -> Vec<String> {
    let prefix = format!("{}/", folder.path().display());
    load(folder.path()).problems().map(|problem| problem.to_string().replace(&prefix, "")).collect()
}

#[test]
fn a_sound_module_is_read_whole() {
    let folder = sound();
    let catalogue = load(folder.path());
    assert_eq!(catalogue.problems().count(), 0);
    let slug = "water".parse().unwrap();
    let module = catalogue.get(&slug).unwrap();
    assert_eq!((module.version.as_str(), module.minutes, module.credits.len()), ("1.0", 20, 1));
    let lessons: Vec<_> = module.lessons.iter().map(|lesson| (lesson.slug.as_str(), lesson.required)).collect();
    assert_eq!(lessons, [("taps", true), ("pipes", false)]);
    assert_eq!(module.sets["check/taps"].tries, Some(3));
    assert!(module.sets["after"].required && !module.sets["before"].required);

    // Swahili is not there: the source language stands in.
    let (language, edition) = catalogue.edition(&slug, "sw".parse().unwrap()).unwrap();
    assert_eq!(language, Language::ENGLISH);
    assert!(matches!(
        edition.lessons[0].blocks.as_slice(),
        [Block::Html(_), Block::InYourContext { .. }, Block::Check(_)]
    ));
    let after = edition.set(&SetName::after()).unwrap();
    assert_eq!(after.items.iter().map(|item| item.id.as_str()).collect::<Vec<_>>(), ["b-1", "b-2"]);
    assert!(matches!(after.items[0].task, Task::MultipleChoice(_)));
    assert_eq!(after.items[0].text.as_str(), "Which <em>two</em>?");
    let answers: Vec<_> =
        after.items[1].task.choices().iter().map(|answer| (answer.text.as_str(), answer.is_right())).collect();
    assert_eq!(answers, [("answer-true/en", true), ("answer-false/en", false)]);
    assert_eq!(edition.handouts[0].anchor, "handout-sheet");
    assert_eq!(catalogue.media(&slug, "tap.svg").unwrap().mime, "image/svg+xml");
    let json = serde_json::to_value(module).unwrap();
    assert_eq!(json["languages"]["fr"]["lessons"][0]["blocks"][2]["check"], "check/taps");
    assert!(json["languages"]["fr"]["sets"]["after"]["items"][0]["answers"][0].get("weight").is_none());
}

#[test]
fn hashes_follow_content() {
    let folder = sound();
    let (one, again) = (load(folder.path()), load(folder.path()));
    assert_eq!(one.hash, again.hash);
    edit(&folder, "water/en/questions.gift", "~They", "~Them");
    let other = load(folder.path());
    assert_ne!(one.hash, other.hash);
    let set = |catalogue: &Catalogue, name: &str| {
        let (_, edition) = catalogue.edition(&"water".parse().unwrap(), Language::ENGLISH).unwrap();
        edition.sets[name].hash.clone()
    };
    assert_ne!(set(&one, "check/taps"), set(&other, "check/taps"));
    assert_eq!(set(&one, "before"), set(&other, "before"));
}

#[test]
fn a_broken_module_leaves_the_others_alone() {
    let folder = sound();
    put(&folder, "fire/module.toml", "slug = \"fire\"\ncolour = 1\n");
    put(&folder, "Bad Name/module.toml", "");
    put(&folder, "README.md", "not a module");
    let catalogue = load(folder.path());
    assert_eq!(catalogue.modules.keys().map(|slug| slug.as_str()).collect::<Vec<_>>(), ["water"]);
    assert!(catalogue.has_errors());
    let said = reports(&folder).join("\n");
    assert!(said.contains("fire/module.toml:2:1: error: unknown field `colour`"), "{said}");
    assert!(said.contains("fire/en: error: the source language “en” is missing"), "{said}");
    assert!(said.contains("Bad Name: error: “Bad Name” is not a name"), "{said}");
}

/// Each row breaks a sound module in one place and names what must be said about it, and whether the module goes.
#[test]
fn each_mistake_is_named() {
    type Break = fn(&TempDir);
    let rows: Vec<(Break, &str)> = vec![
        (
            |f| edit(f, "water/module.toml", "\"water\"", "\"wasser\""),
            "water/module.toml:2:8: error: the slug “wasser” is not the name of the folder",
        ),
        (
            |f| edit(f, "water/module.toml", "level = \"working\"", "level = \"expert\""),
            "water/module.toml:4:9: error: unknown variant `expert`",
        ),
        (
            |f| edit(f, "water/module.toml", "[6, 11]", "[6, 18]"),
            "water/module.toml:6:11: error: there is no Sustainable Development Goal 18",
        ),
        (
            |f| edit(f, "water/module.toml", "tries = 3", "trys = 3"),
            "water/module.toml:18:1: error: unknown field `trys`",
        ),
        (
            |f| edit(f, "water/module.toml", "check/taps", "check/pumps"),
            "there are settings for the set “check/pumps”, which has no questions",
        ),
        (
            |f| edit(f, "water/module.toml", "\"check/taps\"", "before"),
            "the test before the module can neither be required nor have a pass mark",
        ),
        (
            |f| edit(f, "water/module.toml", "minutes = 20", "minutes = 15"),
            "water/module.toml:5:11: warning: the module says 15 minutes and its lessons take 20",
        ),
        (
            |f| edit(f, "water/module.toml", "prerequisites = []", "prerequisites = [\"fire\"]"),
            "water/module.toml:10:18: error: the prerequisite “fire” does not exist",
        ),
        (
            |f| edit(f, "water/module.toml", "prerequisites", "source_language = \"es\"\nprerequisites"),
            "water/es: error: the source language “es” is missing",
        ),
        (|f| fs::remove_dir_all(f.path().join("water/fr")).unwrap(), "water/fr: warning: the language “fr” is missing"),
        (
            |f| fs::remove_file(f.path().join("water/fr/02-pipes.md")).unwrap(),
            "water/fr/02-pipes.md: error: the file is missing",
        ),
        (
            |f| fs::remove_file(f.path().join("water/fr/questions.gift")).unwrap(),
            "water/fr/questions.gift: error: the file is missing",
        ),
        (
            |f| fs::remove_file(f.path().join("water/fr/facilitation.md")).unwrap(),
            "water/fr/facilitation.md: error: the file is missing",
        ),
        (
            |f| fs::remove_file(f.path().join("water/en/module.md")).unwrap(),
            "water/en/module.md: error: the file is missing",
        ),
        (|f| put(f, "water/fr/03-wells.md", PIPES), "water/fr/03-wells.md: error: “water/en” has no such file"),
        (|f| put(f, "water/fr/notes.txt", "x"), "water/fr/notes.txt: warning: this file belongs to no page"),
        (
            |f| fs::rename(f.path().join("water/fr/02-pipes.md"), f.path().join("water/fr/03-pipes.md")).unwrap(),
            "water/fr/02-pipes.md: error: the lesson is called “03-pipes.md” here",
        ),
        (
            |f| put(f, "water/en/02-wells.md", PIPES),
            "water/en/02-wells.md: error: this lesson has the same number as “02-pipes.md”",
        ),
        (
            |f| edit(f, "water/fr/02-pipes.md", "required = false", "required = true"),
            "water/fr/02-pipes.md: error: “required” differs",
        ),
        (
            |f| edit(f, "water/fr/01-taps.md", "my-tap", "mon-robinet"),
            "water/fr/01-taps.md: error: the prompt “my-tap” of “water/en/01-taps.md” is missing here",
        ),
        (
            |f| edit(f, "water/fr/01-taps.md", "::check taps\n", ""),
            "the check “check/taps” of “water/en/01-taps.md” is missing here",
        ),
        (
            |f| edit(f, "water/en/02-pipes.md", "[Back]", ":::in-your-context my-tap\nx\n:::\n[Back]"),
            "water/en/02-pipes.md:6:1: error: the prompt “my-tap” was used before, in “01-taps.md”",
        ),
        (
            |f| edit(f, "water/en/01-taps.md", "::check taps", "::check wells"),
            "water/en/01-taps.md:11:1: error: the question set “check/wells” does not exist",
        ),
        (
            |f| edit(f, "water/en/01-taps.md", "::check taps", ""),
            "water/en/questions.gift:1:1: warning: no lesson asks the set “check/taps”",
        ),
        (
            |f| edit(f, "water/en/questions.gift", "check/taps", "check/wells"),
            "water/en/questions.gift:1:1: error: the set “check/wells” belongs to a lesson that does not exist",
        ),
        (
            |f| edit(f, "water/en/questions.gift", "check/taps", "Taps"),
            "water/en/questions.gift:1:1: error: “Taps” is not a question set",
        ),
        (
            |f| edit(f, "water/en/questions.gift", "$CATEGORY: check/taps", ""),
            "water/en/questions.gift:3:1: error: this question belongs to no set",
        ),
        (|f| edit(f, "water/en/questions.gift", "::t-1::", ""), "error: this question has no id"),
        (
            |f| edit(f, "water/en/questions.gift", "::b-2::", "::b-1::"),
            "water/en/questions.gift:9:1: error: the id “b-1” was used before, in “before”, line 7",
        ),
        (
            |f| edit(f, "water/en/questions.gift", "::b-1::", "::t-1::"),
            "the id “t-1” was used before, in “check/taps”, line 3",
        ),
        (
            |f| edit(f, "water/fr/questions.gift", "::b-2::", "::b-3::"),
            "water/fr/questions.gift:9:1: error: “water/en/questions.gift” has no question “b-3”",
        ),
        (
            |f| edit(f, "water/fr/questions.gift", "::b-2::", "::b-3::"),
            "water/fr/questions.gift: error: the question “b-2” of “before” is missing",
        ),
        (
            |f| edit(f, "water/fr/questions.gift", "~They", "~They ~All"),
            "water/fr/questions.gift:3:1: error: “t-1” has 3 answers here and 2 in",
        ),
        (
            |f| edit(f, "water/fr/questions.gift", "=You ~They", "~You =They"),
            "water/fr/questions.gift:3:1: error: the right answers of “t-1” differ",
        ),
        (|f| edit(f, "water/fr/questions.gift", "{TRUE", "{FALSE"), "the right answers of “b-2” differ"),
        (
            |f| edit(f, "water/en/questions.gift", "=You", "~You"),
            "water/en/questions.gift:3:1: error: “t-1” has no right answer",
        ),
        (
            |f| edit(f, "water/en/questions.gift", "~They", "=They ~All"),
            "error: “t-1” has 2 right answers and takes one",
        ),
        (
            |f| edit(f, "water/en/questions.gift", "~%50%B", "~%40%B"),
            "error: the weights of the right answers of “b-1” sum to 90 %",
        ),
        (
            |f| edit(f, "water/en/questions.gift", "~%-50%C", "~C"),
            "warning: choosing every answer of “b-1” earns full marks",
        ),
        (
            |f| edit(f, "water/en/questions.gift", "~They", ""),
            "water/fr/questions.gift:3:1: error: “t-1” is another kind of question here than in “water/en/questions.gift”",
        ),
        (|f| edit(f, "water/en/questions.gift", "*two*", "<b>two</b>"), "error: raw HTML is not allowed here"),
        (
            |f| edit(f, "water/en/module.md", "01-taps.md", "02-taps.md"),
            "water/en/module.md:7:7: error: the link leads to “02-taps.md”, which is missing\n  help: did you mean “01-taps.md”?",
        ),
        (
            |f| edit(f, "water/en/02-pipes.md", "#start", "#begin"),
            "water/en/02-pipes.md:6:1: error: “01-taps.md” has no heading “begin”\n  help: there is only “start”",
        ),
        (
            |f| edit(f, "water/en/01-taps.md", "tap.svg", "pump.svg"),
            "water/en/01-taps.md:6:1: error: “media” has no file “pump.svg”\n  help: there is only “tap.svg”",
        ),
        (
            |f| edit(f, "water/en/01-taps.md", "[A tap]", "[]"),
            "water/en/01-taps.md:6:1: error: the picture has no alternative text",
        ),
        (
            |f| edit(f, "water/en/01-taps.md", "../media/tap.svg", "../../fire/media/tap.svg"),
            "climbs out of the module",
        ),
        (
            |f| edit(f, "water/en/01-taps.md", ":::in", ":::note\n:::in"),
            "water/en/01-taps.md:8:1: error: there is no box “note”",
        ),
        (
            |f| edit(f, "water/en/01-taps.md", "## Start", &"## Start\nword ".repeat(700)),
            "water/en/01-taps.md: warning: the lesson says 10 minutes and takes about",
        ),
        (
            |f| edit(f, "water/en/01-taps.md", "minutes = 10\n", ""),
            "water/en/01-taps.md:2:1: error: missing field `minutes`",
        ),
        (|f| edit(f, "water/en/01-taps.md", "title = \"Taps\"", "title = \"\""), "error: the field “title” is empty"),
        (|f| put(f, "water/media/more.svg", "<svg/>"), "water/media/more.svg: warning: no page shows this file"),
        (
            |f| put(f, "water/media/big.png", vec![0; 301 * 1024]),
            "water/media/big.png: error: the file has 301 KB; at most 300 are allowed",
        ),
        (|f| put(f, "water/media/a.exe", "x"), "water/media/a.exe: error: files of this kind are not served"),
        (|f| put(f, "water/media/Tap 2.svg", "<svg/>"), "error: the name “Tap 2.svg” does not work in every address"),
        (|f| put(f, "water/media/tap.svg", "<svg><script>x</script></svg>"), "error: the drawing contains “<script>”"),
        (
            |f| put(f, "water/fr/01-taps.md", b"+++\ntitle = \"\xe9\"\n"),
            "water/fr/01-taps.md:2:10: error: the file is not encoded in UTF-8",
        ),
        (|f| put(f, "water/drafts/x.md", "x"), "water/drafts: warning: this folder is left out"),
        (
            |f| fs::remove_file(f.path().join("water/module.toml")).unwrap(),
            "water/module.toml: error: the file is missing",
        ),
    ];
    for (break_it, report) in rows {
        let folder = sound();
        break_it(&folder);
        let said = reports(&folder);
        assert!(said.iter().any(|problem| problem.contains(report)), "{report}\n---\n{}", said.join("\n"));
        assert!(said.iter().all(|problem| problem.contains("\n  help: ")));
        let errors = said.iter().any(|problem| problem.contains(": error: "));
        assert_eq!(load(folder.path()).modules.is_empty(), errors, "{report}");
    }
}

#[test]
fn a_byte_order_mark_and_windows_line_ends_are_tolerated() {
    let folder = sound();
    for file in ["module.md", "01-taps.md", "02-pipes.md", "questions.gift"] {
        let path = format!("water/fr/{file}");
        let text = fs::read_to_string(folder.path().join(&path)).unwrap();
        put(&folder, &path, format!("\u{feff}{}", text.replace('\n', "\r\n")));
    }
    assert_eq!(reports(&folder), [""; 0]);
}

#[test]
fn circles_of_prerequisites_are_shown() {
    let folder = sound();
    for (slug, needs) in [("a", "b"), ("b", "c"), ("c", "a")] {
        let manifest = MANIFEST.replace("\"water\"", &format!("\"{slug}\""));
        let manifest = manifest.replace("prerequisites = []", &format!("prerequisites = [\"{needs}\"]"));
        put(&folder, &format!("{slug}/module.toml"), manifest);
    }
    let said = reports(&folder).join("\n");
    assert!(said.contains("prerequisites run in a circle: “a” needs “b” needs “c” needs “a”"), "{said}");
    assert!(load(folder.path()).get(&"water".parse().unwrap()).is_some());
}

#[cfg(unix)]
#[test]
fn links_within_a_module_are_not_followed() {
    let folder = sound();
    std::os::unix::fs::symlink("/etc/passwd", folder.path().join("water/en/handouts/users.md")).unwrap();
    let said = reports(&folder).join("\n");
    assert!(said.contains("water/en/handouts/users.md: error: this is a symbolic link"), "{said}");
}

#[test]
fn the_modules_that_are_built_in_have_no_errors() {
    let words = |_: Language, key: &str| key.to_owned();
    let catalogue = Catalogue::load(&Source::shipped(), &[Language::ENGLISH], &words).unwrap();
    let errors: Vec<String> =
        catalogue.problems().filter(|problem| problem.is_error()).map(ToString::to_string).collect();
    assert!(errors.is_empty(), "{}", errors.join("\n"));
}
