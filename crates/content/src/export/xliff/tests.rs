use std::fs;
use std::path::Path;

use proptest::prelude::*;

use super::pieces::{pieces, together};
use super::*;

const MANIFEST_TEXT: &str = "slug = \"taps\"\nversion = \"1\"\nlevel = \"working\"\nminutes = 5\nlicence = \"CC-BY-SA-4.0\"\nsource_language = \"en\"\n";

fn put(root: &Path, path: &str, text: &str) {
    let place = root.join("taps").join(path);
    fs::create_dir_all(place.parent().unwrap()).unwrap();
    fs::write(place, text).unwrap();
}

fn has(root: &Path, path: &str) -> String {
    fs::read_to_string(root.join("taps").join(path)).unwrap()
}

/// A module of two files, and its French.
fn small() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    put(folder.path(), "module.toml", MANIFEST_TEXT);
    put(
        folder.path(),
        "en/01-taps.md",
        "+++\ntitle = \"A \\\"tap\\\"\"\nminutes = 5\n+++\n## Start\n\nIt drips.\n\n- one\n- two\n",
    );
    put(folder.path(), "en/questions.gift", "$CATEGORY: check/taps\n\n::t-1:: Who\\: you? {=You#Yes ~They}\n");
    put(
        folder.path(),
        "fr/01-taps.md",
        "+++\ntitle = \"Un robinet\"\nminutes = 5\n+++\n## Début\n\nIl goutte.\n\n- un\n- deux\n",
    );
    put(folder.path(), "fr/questions.gift", "$CATEGORY: check/taps\n\n::t-1:: Qui \\: vous ? {=Vous#Oui ~Eux}\n");
    folder
}

fn slug() -> ModuleSlug {
    "taps".parse().unwrap()
}

fn exported(root: &Path) -> String {
    let bytes = export(&Source::Directory(root.to_owned()), &slug(), "fr".parse().unwrap()).unwrap();
    String::from_utf8(bytes).unwrap()
}

#[test]
fn a_translation_comes_back_as_it_went() {
    let folder = small();
    let root = folder.path();
    let (file, lesson, questions) = (exported(root), has(root, "fr/01-taps.md"), has(root, "fr/questions.gift"));
    assert!(file.contains("<source>A &quot;tap&quot;</source>"), "{file}");
    assert!(file.contains("<source>Who: you?</source>\n<target>Qui : vous ?</target>"), "{file}");
    // Nothing is there that the import could have left alone.
    fs::remove_dir_all(root.join("taps/fr")).unwrap();
    let done = import(root, file.as_bytes()).unwrap();
    assert_eq!((done.missing, done.refused, done.translated), (vec![], vec![], 9));
    assert_eq!(done.written, ["taps/fr/01-taps.md", "taps/fr/questions.gift"]);
    assert_eq!((has(root, "fr/01-taps.md"), has(root, "fr/questions.gift")), (lesson, questions));
}

#[test]
fn what_is_missing_stays_in_the_source_language_and_is_named() {
    let folder = small();
    let root = folder.path();
    let file = exported(root)
        .replace("<target>Il goutte.</target>\n", "")
        .replace("<target>un</target>", "<target> </target>");
    let done = import(root, file.as_bytes()).unwrap();
    assert_eq!(done.missing, ["01-taps.md:7 “It drips.”", "01-taps.md:9 “one”"]);
    let written = has(root, "fr/01-taps.md");
    assert!(written.contains("## Début\n\nIt drips.\n\n- one\n- deux\n"), "{written}");
}

#[test]
fn a_source_that_changed_since_is_refused_text_by_text() {
    let folder = small();
    let root = folder.path();
    let file = exported(root).replace("deux", "2");
    let now = has(root, "en/01-taps.md").replace("It drips.", "New.\n\nIt leaks.");
    put(root, "en/01-taps.md", &now);
    let done = import(root, file.as_bytes()).unwrap();
    assert_eq!(done.refused.len(), 3, "{:?}", done.refused);
    assert!(done.refused[0].contains("“It drips.”: its source has changed since the export"), "{:?}", done.refused);
    assert!(done.refused[1].contains("01-taps.md:7 “New.”"), "{:?}", done.refused);
    assert!(done.refused[2].contains("01-taps.md:9 “It leaks.”"), "{:?}", done.refused);
    let written = has(root, "fr/01-taps.md");
    assert!(written.contains("- un\n- 2\n") && !written.contains("drips"), "{written}");
}

#[test]
fn a_translation_cannot_become_something_else() {
    let folder = small();
    let root = folder.path();
    let file = exported(root)
        .replace("<target>Il goutte.</target>", "<target>Un.\n\n## Deux</target>")
        .replace("<target>Eux</target>", "<target>Eux } {=~ #1</target>");
    let done = import(root, file.as_bytes()).unwrap();
    assert_eq!(done.refused, ["01-taps.md:7 “It drips.”: its translation would be more than one paragraph"]);
    assert!(has(root, "fr/01-taps.md").contains("Il goutte."), "what stood there stays");
    // Signs of GIFT are words in a translation.
    let parsed = crate::gift::parse(&has(root, "fr/questions.gift"));
    assert!(parsed.faults.is_empty(), "{:?}", parsed.faults);
}

#[test]
fn what_only_the_translation_has_is_named() {
    let folder = small();
    let root = folder.path();
    let more = has(root, "fr/questions.gift").replace("~Eux", "~Eux ~Personne");
    put(root, "fr/questions.gift", &more);
    let file = exported(root);
    assert_eq!(file.matches("category=\"layout\"").count(), 1, "{file}");
    let done = import(root, file.as_bytes()).unwrap();
    assert_eq!(done.refused, ["questions.gift:3 of the translation “Personne”: the source has no such text"]);
    assert!(!has(root, "fr/questions.gift").contains("Personne"));
}

#[test]
fn nothing_is_written_elsewhere() {
    let folder = small();
    let root = folder.path();
    for original in ["taps/en/../../x.md", "taps/en/translated.toml", "../en/01-taps.md", "taps/fr/01-taps.md", ""] {
        let file = exported(root).replacen("taps/en/01-taps.md", original, 1);
        assert!(import(root, file.as_bytes()).is_err(), "{original}");
    }
    let back = exported(root).replace("srcLang=\"en\" trgLang=\"fr\"", "srcLang=\"fr\" trgLang=\"en\"");
    assert!(import(root, back.as_bytes()).is_err());
}

#[test]
fn what_is_stale_is_marked() {
    let folder = small();
    let root = folder.path();
    crate::record(root, &slug(), None, &[]).unwrap();
    let count = |file: &str| file.matches("subState=\"relais:stale\"").count();
    assert_eq!(count(&exported(root)), 0);
    put(root, "en/01-taps.md", &has(root, "en/01-taps.md").replace("It drips.", "It leaks."));
    let file = exported(root);
    assert_eq!(count(&file), 1, "{file}");
    assert!(file.contains("<source>It leaks.</source>\n<target>Il goutte.</target>"), "{file}");
    assert!(matches!(
        export(&Source::Directory(root.to_owned()), &slug(), Language::ENGLISH),
        Err(ExportError::IsSource(_))
    ));
}

/// Two real modules, in each language they are translated into: what comes back is what went, byte for byte, or it was laid out
/// otherwise than its source, and the file says so.
#[test]
fn real_translations_come_back_as_they_went() {
    for slug in ["training-adults", "running-a-cascade"] {
        let slug: ModuleSlug = slug.parse().unwrap();
        for code in ["fr", "es"] {
            let real = Folder::read(&Source::Directory("../../modules".into()), &slug).unwrap();
            let file = export(&Source::Directory("../../modules".into()), &slug, code.parse().unwrap()).unwrap();
            let folder = tempfile::tempdir().unwrap();
            let place = |path: &str| folder.path().join(slug.as_str()).join(path);
            for (path, file) in real.files.iter().filter(|(path, _)| !path.starts_with(&format!("{code}/"))) {
                fs::create_dir_all(place(path).parent().unwrap()).unwrap();
                fs::write(place(path), file.content()).unwrap();
            }
            let done = import(folder.path(), &file).unwrap();
            assert_eq!(done.refused, Vec::<String>::new(), "{slug} {code}");
            let mut alike = 0;
            for (path, text) in real.texts() {
                let before = real.text(code.parse().unwrap(), path).unwrap();
                let after = fs::read_to_string(place(&format!("{code}/{path}"))).unwrap();
                let said = super::align::difference(&pieces(path, text), &pieces(path, before));
                let is_missing = done.missing.iter().any(|one| one.starts_with(path));
                let is_same = before == after && !is_missing;
                assert!(is_same || said.is_some(), "{slug}/{code}/{path} came back otherwise, and nobody said why");
                alike += usize::from(is_same);
            }
            assert!(alike * 2 > real.texts().count(), "{slug} {code}: only {alike} came back byte for byte");
        }
    }
}

fn block() -> impl Strategy<Value = &'static str> {
    prop::sample::select(vec![
        "## Heading",
        "A text.",
        "Two\nlines.",
        "- item",
        "1. first",
        "- [ ] task",
        "> said",
        "| a | b |\n| --- | --- |\n| c | |",
        "[^1]: note",
        "```\ncode\n```",
        ":::case Title\nText\n:::",
        "::check taps",
        "---",
    ])
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    #[test]
    fn any_translation_of_the_same_layout_comes_back(
        blocks in prop::collection::vec(block(), 1..8),
        words in "[a-zé «»&<>\"\\\\=~#{}:|*]{0,12}",
    ) {
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path();
        let source = format!("+++\ntitle = \"Taps\"\nminutes = 5\n+++\n{}\n", blocks.join("\n\n"));
        let questions = "$CATEGORY: check/taps\n\n::t-1:: Who? {=You#Yes ~They}\n";
        put(root, "module.toml", MANIFEST_TEXT);
        put(root, "en/01-taps.md", &source);
        put(root, "en/questions.gift", questions);
        // Each text becomes the same with these words behind it, where it then is still one text.
        let translated = |path: &str, text: &str| {
            let own = pieces(path, text);
            let mut all = own.clone();
            for piece in &mut all {
                if let Some(kind) = piece.kind {
                    piece.raw = kind.encode(&format!("T {} {}", kind.decode(&piece.raw), words.trim()));
                    piece.raw = piece.raw.trim().to_owned();
                }
            }
            let again = pieces(path, &together(&all));
            let alike = super::align::difference(&own, &again).is_none();
            if alike { together(&all) } else { text.to_owned() }
        };
        let (lesson, asked) = (translated("01-taps.md", &source), translated("questions.gift", questions));
        put(root, "fr/01-taps.md", &lesson);
        put(root, "fr/questions.gift", &asked);
        let file = exported(root);
        fs::remove_dir_all(root.join("taps/fr")).unwrap();
        let done = import(root, file.as_bytes()).unwrap();
        prop_assert_eq!((done.missing, done.refused), (vec![], vec![]));
        prop_assert_eq!(has(root, "fr/01-taps.md"), lesson);
        prop_assert_eq!(has(root, "fr/questions.gift"), asked);
    }
}
