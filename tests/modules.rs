//! Learning modules at the command line, as their authors meet them.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use serde_json::Value;
use tempfile::TempDir;

/// The kept module about water, in English and French, in a folder of its own.
struct Bench(TempDir);

impl Bench {
    fn new() -> Self {
        let bench = Self(tempfile::tempdir().unwrap());
        crate::support::modules::copy(
            &Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/corpus"),
            &bench.path("modules"),
        );
        fs::write(bench.path("relais.toml"), "[web]\nlanguages = [\"en\", \"fr\"]\n").unwrap();
        bench
    }

    fn path(&self, path: &str) -> std::path::PathBuf {
        self.0.path().join(path)
    }

    fn file(&self, path: &str) -> std::path::PathBuf {
        self.path("modules/water").join(path)
    }

    fn put(&self, path: &str, content: impl AsRef<[u8]>) {
        fs::create_dir_all(self.file(path).parent().unwrap()).unwrap();
        fs::write(self.file(path), content).unwrap();
    }

    fn edit(&self, path: &str, from: &str, to: &str) {
        let text = fs::read_to_string(self.file(path)).unwrap();
        assert!(text.contains(from), "{path}: {from}");
        self.put(path, text.replace(from, to));
    }

    fn modules(&self, words: &[&str]) -> Output {
        let mut command = Command::new(env!("CARGO_BIN_EXE_relais"));
        command.current_dir(self.0.path()).args(["--config", "relais.toml", "modules"]).args(words);
        command.env_remove("DATABASE_URL").output().unwrap()
    }

    fn check(&self) -> String {
        said(&self.modules(&["check"]))
    }
}

fn said(output: &Output) -> String {
    format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr))
}

fn json(output: &Output) -> Value {
    serde_json::from_slice(&output.stdout).unwrap_or_else(|error| panic!("{error}: {}", said(output)))
}

#[test]
fn what_authors_are_told() {
    type Break = fn(&Bench);
    let breaks: Vec<(&str, Break)> = vec![
        ("nothing", |_| ()),
        ("forgot the second line of plus signs", |b| {
            b.edit("en/02-pipes.md", "required = false\n+++\n", "required = false\n");
        }),
        ("left the quotation marks out", |b| b.edit("fr/01-taps.md", "\"Taps\"", "Robinets")),
        ("never closed the box", |b| b.edit("en/01-taps.md", "report?year=2019).\n:::", "report?year=2019).")),
        ("called a box by another word", |b| b.edit("en/01-taps.md", ":::key-idea", ":::remember")),
        ("renamed a lesson in one language", |b| {
            fs::rename(b.file("fr/02-pipes.md"), b.file("fr/02-tuyaux.md")).unwrap();
        }),
        ("linked to a lesson that was renumbered", |b| b.edit("en/module.md", "(02-pipes.md)", "(03-pipes.md)")),
        ("took the alternative text for a caption", |b| {
            b.edit("fr/01-taps.md", "![A tap, and the pipe behind it.]", "![]");
        }),
        ("pasted from a web page", |b| {
            b.edit("en/02-pipes.md", "Nobody thanks", "<span class=\"x\">Nobody</span> thanks")
        }),
        ("moved the right answer in the translation", |b| {
            b.edit(
                "fr/questions.gift",
                "=Everybody. #Yes: through the bill.\n~Nobody.",
                "~Everybody. #Yes: through the bill.\n=Nobody.",
            );
        }),
        ("used an id twice", |b| b.edit("en/questions.gift", "::test-2::", "::test-1::")),
        ("forgot to close a question", |b| {
            b.edit("en/questions.gift", "~The ministry. #Only for the pipes.\n}", "~The ministry.")
        }),
        ("saved as Windows-1252", |b| {
            b.put("fr/handouts/sheet.md", b"+++\ntitle = \"Fiche\"\n+++\nL'\xe9tat des robinets.\n")
        }),
        ("copied half of it", |b| {
            let text = fs::read(b.file("fr/facilitation.md")).unwrap();
            b.put("fr/facilitation.md", &text[..20]);
            b.put("media/tap.svg", "<svg viewBox=\"0 0 40 20\">\n  <rect wid");
        }),
        ("asked for itself first", |b| {
            b.edit("module.toml", "prerequisites = []", "prerequisites = [\"water\", \"fire\"]")
        }),
        ("merged without looking", |b| {
            b.edit("en/02-pipes.md", "1. Dig.", "<<<<<<< HEAD\n1. Dig.\n=======\n1. Dig deep.\n>>>>>>> main");
        }),
        ("deleted the manifest", |b| fs::remove_file(b.file("module.toml")).unwrap()),
        ("linked a folder", |b| {
            fs::remove_dir_all(b.file("media")).unwrap();
            std::os::unix::fs::symlink("/tmp", b.file("media")).unwrap();
        }),
        ("climbed out", |b| b.edit("en/02-pipes.md", "handouts/sheet.md#to-do", "../../fire/en/01-smoke.md")),
        ("went on writing after it was translated", |b| {
            b.edit("en/01-taps.md", "Nobody mends it, and *everybody* pays.", "Nobody mends it.");
            b.edit("en/01-taps.md", "## Why they drip", "Who has the key to the valve?\n\n## Why they drip");
            b.edit("en/02-pipes.md", "> Nobody thanks you for a pipe.\n\n", "");
        }),
    ];
    let mut told = String::new();
    for (mistake, break_it) in breaks {
        let bench = Bench::new();
        break_it(&bench);
        told.push_str(&format!("## {mistake}\n{}\n", bench.check()));
    }
    insta::assert_snapshot!(told);
}

#[test]
fn programs_are_told_the_same() {
    let bench = Bench::new();
    let sound = bench.modules(&["check", "--format", "json"]);
    assert_eq!(sound.status.code(), Some(0));
    assert_eq!(json(&sound), serde_json::json!({ "modules": 1, "errors": 0, "warnings": 0, "problems": [] }));

    bench.edit("en/01-taps.md", ":::key-idea", ":::remember");
    bench.put("media/spare.svg", "<svg viewBox=\"0 0 9 9\"/>");
    let broken = bench.modules(&["check", "--format", "json"]);
    assert_eq!(broken.status.code(), Some(1));
    let report = json(&broken);
    assert_eq!((&report["modules"], &report["errors"], &report["warnings"]), (&0.into(), &2.into(), &1.into()));
    let first = &report["problems"][0];
    assert_eq!(first["module"], "water");
    assert_eq!(first["file"], "modules/water/en/01-taps.md");
    assert_eq!((&first["line"], &first["column"], &first["severity"]), (&30.into(), &1.into(), &"error".into()));
    assert_eq!(first["message"], "there is no box “remember”");
    assert!(first["advice"].as_str().unwrap().starts_with("boxes are"));
    assert_eq!(report["problems"][2]["line"], Value::Null);
    assert_eq!(bench.modules(&["check"]).status.code(), Some(1));
    assert_eq!(bench.modules(&["check", "nowhere"]).status.code(), Some(1));
}

#[test]
fn translations_are_recorded_and_fall_behind() {
    let bench = Bench::new();
    fs::remove_file(bench.file("fr/translated.toml")).unwrap();
    let standing = |bench: &Bench| {
        let stats = json(&bench.modules(&["stats", "--format", "json"]));
        let french = stats["editions"].as_array().unwrap().iter().find(|one| one["language"] == "fr").unwrap().clone();
        french["translation"].clone()
    };
    assert_eq!(standing(&bench)["state"], "not-recorded");
    bench.edit("en/01-taps.md", "A tap drips", "A red tap drips");
    assert!(!bench.check().contains("has changed"), "nobody is bothered before the first record");

    let recorded = bench.modules(&["translated", "water"]);
    assert_eq!(said(&recorded), "Recorded 6 files of water in “fr” as up to date.\n");
    assert_eq!(standing(&bench)["state"], "up-to-date");
    bench.edit("en/01-taps.md", "A red tap drips", "A blue tap drips");
    bench.edit("en/questions.gift", "Nobody. #The water", "Nobody. #All water");
    let told = bench.check();
    assert!(told.contains("modules/water/fr/01-taps.md: warning: “water/en/01-taps.md” has changed"), "{told}");
    assert!(told.contains("line 5 “A blue tap drips in the market.[^1]…”"), "{told}");
    assert!(told.contains("modules/water/fr/questions.gift: warning: "), "{told}");
    assert_eq!(standing(&bench), serde_json::json!({ "state": "behind", "files": 2 }));

    bench.modules(&["translated", "water", "fr", "--only", "01-taps.md"]);
    assert_eq!(standing(&bench), serde_json::json!({ "state": "behind", "files": 1 }));
    bench.modules(&["translated", "water", "fr"]);
    assert_eq!(standing(&bench)["state"], "up-to-date");

    for (words, why) in [
        (&["translated", "water", "es"][..], "“es” is no translation of this module; there are: fr"),
        (&["translated", "water", "en"], "“en” is no translation"),
        (&["translated", "fire"], "is not a module"),
    ] {
        let refused = bench.modules(words);
        assert!(refused.status.code() == Some(1) && said(&refused).contains(why), "{}", said(&refused));
    }
}

#[test]
fn modules_stand_in_the_order_they_are_given_and_without_one_last() {
    let bench = Bench::new();
    let manifest = fs::read_to_string(bench.file("module.toml")).unwrap();
    for (slug, order) in [("alder", ""), ("birch", "order = 20"), ("cedar", "order = 10"), ("aspen", "")] {
        let folder = bench.path("modules").join(slug);
        crate::support::modules::copy(&bench.path("modules/water"), &folder);
        let lines = manifest.lines().filter(|line| !line.starts_with("order")).collect::<Vec<_>>().join("\n");
        let text = lines.replace("slug = \"water\"", &format!("slug = \"{slug}\"\n{order}"));
        fs::write(folder.join("module.toml"), text).unwrap();
    }
    fs::remove_dir_all(bench.path("modules/water")).unwrap();
    let source = content::Source::Directory(bench.path("modules"));
    let languages = ["en".parse().unwrap(), "fr".parse().unwrap()];
    let catalogue = content::Catalogue::load(&source, &languages, &|_, key| key.to_owned()).unwrap();
    let slugs: Vec<&str> = catalogue.modules.keys().map(|slug| slug.as_str()).collect();
    assert_eq!(slugs, ["cedar", "birch", "alder", "aspen"]);
}

#[test]
fn figures_are_counted() {
    let bench = Bench::new();
    fs::write(bench.path("relais.toml"), "[web]\nlanguages = [\"en\", \"fr\", \"es\"]\n").unwrap();
    let stats = json(&bench.modules(&["stats", "--format", "json"]));
    let english = &stats["editions"][0];
    assert_eq!((&english["language"], &english["lessons"], &english["minutes"]), (&"en".into(), &2.into(), &20.into()));
    assert_eq!((&english["questions"], &english["translation"]["state"]), (&3.into(), &"source".into()));
    assert!(english["ease"].as_f64().unwrap() > 60.0 && english["years"].is_f64(), "{english}");
    assert_eq!(stats["missing"], serde_json::json!([{ "module": "water", "language": "es" }]));
    insta::assert_snapshot!(said(&bench.modules(&["stats"])));
}
