use std::fs;

use proptest::prelude::*;

use super::*;
use crate::Source;

/// A module on water in three languages, and one on streets in English alone.
fn catalogue() -> Catalogue {
    let folder = tempfile::tempdir().unwrap();
    let put = |path: &str, text: String| {
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    };
    let manifest = |slug: &str, goal: u8| {
        format!(
            "slug = \"{slug}\"\nversion = \"1\"\nlevel = \"working\"\nminutes = 20\nsdg = [{goal}]\nlicence = \"x\"\n"
        )
    };
    let module = |title: &str| {
        format!("+++\ntitle = \"{title}\"\nsummary = \"s\"\naudience = \"a\"\noutcomes = [\"o\"]\n+++\nHello.\n")
    };
    let lesson = |title: &str, body: &str| format!("+++\ntitle = \"{title}\"\nminutes = 10\n+++\n{body}\n");
    put("water/module.toml", manifest("water", 6));
    for (language, title, first, second, third) in [
        (
            "en",
            "Water",
            "## The valley\nBefore the pipes.\n\n## Who pays for evaluation?\nEvaluations of <leaks> & costs.\n\n:::key-idea\nRead the meters.\n:::",
            "Meters and planning.\n\n:::in-your-context mine Your town\nWhich river floods?\n:::",
            "A game with meters[^1].\n\n[^1]: A note.",
        ),
        (
            "fr",
            "L’eau",
            "## La vallée\nAvant les tuyaux.\n\n## Qui paie l’évaluation ?\nLes évaluations des fuites.\n\n:::key-idea\nLisez les compteurs.\n:::",
            "Compteurs, mise en œuvre et planification municipale. Le cœur du réseau.\n\n:::in-your-context mine Chez vous\nQuel fleuve déborde ?\n:::",
            "Un jeu avec des compteurs.",
        ),
        (
            "es",
            "El agua",
            "## El valle\nAntes de los tubos.\n\n## ¿Quién paga la evaluación?\nLas evaluaciones de las fugas.\n\n:::key-idea\nLea los contadores.\n:::",
            "Contadores y planificación de la comunidad. El niño mide.\n\n:::in-your-context mine Aquí\n¿Qué río crece?\n:::",
            "Un juego con contadores.",
        ),
    ] {
        put(&format!("water/{language}/module.md"), module(title));
        put(&format!("water/{language}/01-who-pays.md"), lesson("Who pays", first).replace(" <leaks>", " \\<leaks>"));
        put(&format!("water/{language}/02-meters.md"), lesson("Meters", second));
        put(&format!("water/{language}/handouts/game.md"), format!("+++\ntitle = \"G\"\n+++\n## Cards\n{third}\n"));
        put(&format!("water/{language}/facilitation.md"), "## Plan\nBring a bucket.\n".to_owned());
    }
    put("streets/module.toml", manifest("streets", 11));
    put("streets/en/module.md", module("Streets"));
    put("streets/en/01-lamps.md", lesson("Lamps", "Lamps need planning, meters, meters and meters."));
    let offered = ["en", "fr", "es"].map(|code| code.parse::<Language>().unwrap());
    let catalogue = Catalogue::load(&Source::Directory(folder.path().to_owned()), &offered, &|_, key| key.to_owned());
    let catalogue = catalogue.unwrap();
    assert_eq!(catalogue.modules.len(), 2, "{:?}", catalogue.problems().collect::<Vec<_>>());
    catalogue
}

fn ask(catalogue: &Catalogue, language: &str, text: &str) -> SearchResults {
    catalogue.search(language.parse().unwrap(), text, |_| true)
}

fn hrefs(found: &SearchResults) -> Vec<&str> {
    found.hits.iter().map(|hit| hit.href.as_str()).collect()
}

fn shown(parts: &[Part]) -> String {
    parts.iter().map(|part| if part.found { format!("[{}]", part.text) } else { part.text.clone() }).collect()
}

#[test]
fn accents_case_and_endings_do_not_matter() {
    let catalogue = catalogue();
    for (language, queries) in [
        ("en", ["evaluation", "Evaluations", "evaluated", "évaluation"].as_slice()),
        ("fr", &["évaluation", "evaluations", "ÉVALUATION", "evaluer", "l’évaluation"]),
        ("es", &["evaluación", "evaluacion", "EVALUACIONES", "evaluaciónes"]),
    ] {
        for query in queries {
            let found = ask(&catalogue, language, query);
            assert_eq!(hrefs(&found), [format!("/{language}/modules/water/who-pays")], "{language} {query}");
            let passage = &found.hits[0].passages[0];
            assert!(passage.href.starts_with(&format!("/{language}/modules/water/who-pays#s-")), "{}", passage.href);
            assert!(shown(&passage.heading).contains('['), "{language} {query}: {:?}", passage);
        }
    }
    assert_eq!(hrefs(&ask(&catalogue, "es", "nino")), ["/es/modules/water/meters"]);
    assert_eq!(hrefs(&ask(&catalogue, "fr", "municipaux")), ["/fr/modules/water/meters"]);
}

#[test]
fn the_beginning_of_the_last_word_is_enough() {
    let catalogue = catalogue();
    assert_eq!(hrefs(&ask(&catalogue, "fr", "compteurs plani")), ["/fr/modules/water/meters"]);
    assert!(!ask(&catalogue, "fr", "plani compteurs").every_word);
    for asked in ["oeuvre", "œuvres", "OEUVRE", "coeur", "cœurs"] {
        assert_eq!(hrefs(&ask(&catalogue, "fr", asked)), ["/fr/modules/water/meters"], "{asked}");
    }
    assert_eq!(hrefs(&ask(&catalogue, "en", "buck")), ["/en/modules/water/kit#guide"]);
}

#[test]
fn titles_and_headings_come_first() {
    let catalogue = catalogue();
    let found = ask(&catalogue, "en", "meters");
    // Its title says so; its key idea does; a sheet and another lesson mention it.
    assert_eq!(hrefs(&found)[0], "/en/modules/water/meters");
    assert_eq!((found.total, found.every_word), (4, true));
    assert_eq!(shown(&found.hits[0].title), "[Meters]");
    let sheet = found.hits.iter().find(|hit| hit.kind == HitKind::Handout).unwrap();
    assert_eq!(sheet.href, "/en/modules/water/kit#handout-game");
    assert_eq!(sheet.passages[0].href, "/en/modules/water/kit#handout-game-cards");
    assert_eq!(shown(&sheet.passages[0].text), "A game with [meters]. A note.");
    let prompt = ask(&catalogue, "en", "floods");
    assert_eq!(prompt.hits[0].passages[0].href, "/en/modules/water/meters#note-mine");
    assert_eq!(ask(&catalogue, "en", "streets").hits[0].kind, HitKind::Module);
}

#[test]
fn languages_and_modules_can_be_told_apart() {
    let catalogue = catalogue();
    // The module on streets stands in for its translation, with the address of the reader's language.
    let lamps = ask(&catalogue, "fr", "lamps");
    assert_eq!(hrefs(&lamps), ["/fr/modules/streets/lamps"]);
    assert_eq!(lamps.hits[0].language.code(), "en");
    let only = catalogue.search("en".parse().unwrap(), "planning", |module| module.sdg.contains(&11));
    assert_eq!(hrefs(&only), ["/en/modules/streets/lamps"]);
    let slugs: Vec<String> = ask(&catalogue, "en", "planning").modules.iter().map(ToString::to_string).collect();
    assert_eq!(slugs, ["streets", "water"]);
    assert_eq!(ask(&catalogue, "de", "lamps").total, 0);
    assert_eq!(ask(&Catalogue::default(), "en", "lamps").total, 0);
}

#[test]
fn what_is_not_there_is_said_and_the_nearest_suggested() {
    let catalogue = catalogue();
    for nothing in ["", " ", "x", "zebra", "<script>", "&", "…", "🎉"] {
        let found = ask(&catalogue, "en", nothing);
        assert_eq!((found.total, found.every_word), (0, false), "{nothing}");
    }
    assert_eq!(ask(&catalogue, "en", "evalution").suggestion.as_deref(), Some("evaluation"));
    assert_eq!(ask(&catalogue, "es", "la evalucion").suggestion.as_deref(), Some("la evaluación"));
    let some = ask(&catalogue, "en", "zebra meters");
    assert_eq!((some.every_word, some.total, some.suggestion), (false, 4, None));
}

#[test]
fn markup_is_text() {
    let catalogue = catalogue();
    let found = ask(&catalogue, "en", "<b>leaks</b>");
    assert_eq!(shown(&found.hits[0].passages[0].text), "Evaluations of <[leaks]> & costs.");
    let long = "meters ".repeat(10_000);
    assert_eq!(ask(&catalogue, "en", &long).total, 4);
    assert_eq!(ask(&catalogue, "en", &"é".repeat(5_000)).total, 0);
}

proptest! {
    #[test]
    fn anything_can_be_asked(text in "\\PC{0,60}|((meter|l'eau|évalu|x)s? ?){0,20}") {
        thread_local!(static CATALOGUE: Catalogue = catalogue());
        CATALOGUE.with(|catalogue| {
            for language in ["en", "fr"] {
                let found = ask(catalogue, language, &text);
                assert!(found.hits.len() <= found.total && found.hits.len() <= SHOWN);
            }
        });
    }
}
