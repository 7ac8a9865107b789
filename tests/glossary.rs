//! The glossary: its page, its interface for programs, and the links that lead there from lessons.

use std::fs;

use actix_web::test::TestRequest;
use chrono::TimeDelta;
use relais::learning::modules::watch;
use relais::people::accounts::Role;
use relais::platform::db::Engine;
use tempfile::TempDir;
use uuid::Uuid;

use crate::support::{Actor, TestApp, on_each_engine};

const GLOSSARY: &str = r#"
[hazard]
en = { term = "hazard", text = "What can do <harm>." }
fr = { term = "aléa", text = "Ce qui peut nuire." }
es = { term = "amenaza", text = "Lo que puede dañar." }

[agenda]
en = { term = "2030 Agenda", text = "A plan of all states." }
fr = { term = "Agenda 2030", text = "Un plan de tous les États." }
es = { term = "Agenda 2030", text = "Un plan de todos los Estados." }

[early-warning]
en = { term = "early warning", text = "Knowing in time.", also = ["EWS"] }
fr = { term = "alerte précoce", text = "Savoir à temps." }
es = { term = "alerta temprana", text = "Saberlo a tiempo." }
"#;

struct World {
    app: TestApp,
    folder: TempDir,
}

impl World {
    /// An application over the kept module about water, with a hazard in it, and a glossary.
    async fn new(engine: Engine, glossary: Option<&str>) -> Self {
        let folder = tempfile::tempdir().unwrap();
        crate::support::modules::copy("tests/corpus/water".as_ref(), &folder.path().join("water"));
        if let Some(glossary) = glossary {
            fs::write(folder.path().join("glossary.toml"), glossary).unwrap();
        }
        let lesson = folder.path().join("water/en/01-taps.md");
        let text =
            fs::read_to_string(&lesson).unwrap().replace("Nobody mends it", "A hazard, and a hazard; nobody mends it");
        fs::write(lesson, text).unwrap();
        let directory = folder.path().to_owned();
        let app = TestApp::start_with(engine, |settings| settings.content.directory = directory).await;
        Self { app, folder }
    }

    async fn write(&self, glossary: &str) {
        fs::write(self.folder.path().join("glossary.toml"), glossary).unwrap();
        let (handle, site) = (self.app.parts.handle.clone().into_inner(), self.app.parts.site.clone().into_inner());
        assert!(!watch::look(&handle, &site).await.unwrap(), "it has just changed");
        self.app.clock.advance(TimeDelta::seconds(3));
        assert!(watch::look(&handle, &site).await.unwrap());
    }
}

async fn terms_are_explained_by_letter(engine: Engine) {
    let world = World::new(engine, Some(GLOSSARY)).await;
    let page = world.app.get(&Actor::Anonymous, "/en/glossary").await.expect(200);
    let place = |words: &str| page.body.find(words).unwrap_or_else(|| panic!("{words} in {}", page.body));
    assert!(
        place("id=\"g-agenda\"") < place("id=\"g-early-warning\"")
            && place("id=\"g-early-warning\"") < place("id=\"g-hazard\"")
    );
    let page = page.says("What can do &lt;harm&gt;.").says("(EWS)").says("<span lang=\"fr\">aléa</span>");
    let page = page.says("href=\"#letter-H\"").says("id=\"letter-H\"").says("href=\"#letter-0\">0–9</a>");
    page.says("rel=\"canonical\"").says("hreflang=\"fr\" href=\"http://127.0.0.1:8080/fr/glossary\"");
    let french = world.app.get(&Actor::Anonymous, "/fr/glossary").await.expect(200);
    french.says("<h1>Glossaire</h1>").says("<dt>aléa</dt>").says("<span lang=\"en\">hazard</span>");
    world.app.get(&Actor::Anonymous, "/es/glossary").await.expect(200).says("<dt>amenaza</dt>");
    world.app.get(&Actor::Anonymous, "/de/glossary").await.expect(404);
    world.app.get(&Actor::Anonymous, "/en/modules").await.expect(200).says("href=\"/en/glossary\"");
    let map = world.app.get(&Actor::Anonymous, "/sitemap.xml").await.expect(200);
    map.says("<loc>http://127.0.0.1:8080/es/glossary</loc>");
}

async fn terms_are_looked_for_by_any_of_their_names(engine: Engine) {
    let world = World::new(engine, Some(GLOSSARY)).await;
    let ask = async |path: &str| world.app.get(&Actor::Anonymous, path).await.expect(200);
    for words in ["hazard", "ALEA", "amenaza", "harm", "hazard%20"] {
        let page = ask(&format!("/en/glossary?q={words}")).await;
        page.says("id=\"g-hazard\"").says("Show all terms").is_silent_on("id=\"g-agenda\"").is_silent_on("canonical");
    }
    let page = ask("/en/glossary?q=%3Cb%3Enothing").await;
    page.says("No such term").says("value=\"&lt;b&gt;nothing\"").is_silent_on("id=\"g-hazard\"");
    // An empty field asks for all.
    ask("/en/glossary?q=").await.says("id=\"g-hazard\"").says("id=\"g-agenda\"");
}

async fn programs_read_the_same(engine: Engine) {
    let world = World::new(engine, Some(GLOSSARY)).await;
    let ask = async |path: &str| world.app.get(&Actor::Anonymous, path).await;
    let all = ask("/api/v1/glossary?language=fr").await.expect(200).json();
    let terms: Vec<&str> = all.as_array().unwrap().iter().map(|term| term["term"].as_str().unwrap()).collect();
    assert_eq!(terms, ["Agenda 2030", "aléa", "alerte précoce"]);
    assert_eq!(all[1]["id"], "hazard");
    assert_eq!(all[1]["address"], "/fr/glossary#g-hazard");
    assert_eq!(all[1]["translations"], serde_json::json!({ "en": "hazard", "es": "amenaza" }));
    let found = ask("/api/v1/glossary?language=en&q=ews").await.expect(200).json();
    assert_eq!(found.as_array().unwrap().len(), 1);
    assert_eq!(found[0]["also"], serde_json::json!(["EWS"]));
    ask("/api/v1/glossary?language=de").await.expect(422);
}

async fn lessons_lead_to_terms_once(engine: Engine) {
    let world = World::new(engine, Some(GLOSSARY)).await;
    let lesson = world.app.get(&Actor::Anonymous, "/en/modules/water/taps").await.expect(200);
    assert_eq!(lesson.body.matches("/en/glossary#g-hazard").count(), 1);
    lesson.says("A <a href=\"/en/glossary#g-hazard\">hazard</a>, and a hazard; nobody");
    // Kept for the time without a network, it brings the terms along; in one file, it leads to the site.
    let kept = world.app.get(&Actor::Anonymous, "/en/modules/water/kept.json").await.expect(200).json();
    assert!(kept["addresses"].as_array().unwrap().contains(&"/en/glossary".into()));
    let catalogue = world.app.parts.catalogue();
    let module = catalogue.get(&"water".parse().unwrap()).unwrap();
    let kit = relais::learning::progress::kit::Kits::default()
        .get(&world.app.parts.site, module, "en".parse().unwrap(), false)
        .unwrap();
    let mut archive = zip::ZipArchive::new(std::io::Cursor::new(&kit.bytes)).unwrap();
    let mut text = String::new();
    std::io::Read::read_to_string(&mut archive.by_name("water-en/lesson-01-taps.html").unwrap(), &mut text).unwrap();
    assert!(text.contains("href=\"http://127.0.0.1:8080/en/glossary#g-hazard\""), "{text}");
}

async fn a_glossary_with_errors_never_takes_the_place_of_a_good_one(engine: Engine) {
    let world = World::new(engine, Some(GLOSSARY)).await;
    let ada = world.app.with_role("Ada", Role::Administrator, Uuid::nil()).await;
    let before = world.app.parts.catalogue().hash.clone();
    world.app.get(&ada, "/admin/content").await.expect(200).is_silent_on("Glossary</h2>");
    world.write(&GLOSSARY.replace("\"amenaza\"", "\"Agenda 2030\"")).await;
    world.app.get(&Actor::Anonymous, "/es/glossary").await.expect(200).says("<dt>amenaza</dt>");
    let page = world.app.get(&ada, "/admin/content").await.expect(200);
    page.says("Glossary</h2>").says("3 terms").says("“Agenda 2030” stands in").says("explain each term once");
    let told = world.app.get(&world.app.token(ada.id()).await, "/api/v1/content").await.expect(200).json();
    assert_eq!(told["glossary_terms"], 3);
    assert_eq!(told["glossary_problems"][0]["severity"], "error");
    assert_eq!(world.app.parts.catalogue().hash, before);

    // Lessons follow a new one.
    world.write(&GLOSSARY.replace("\"hazard\"", "\"tap\"").replace("[hazard]", "[tap]")).await;
    let lesson = world.app.get(&Actor::Anonymous, "/en/modules/water/taps").await.expect(200);
    lesson.says("A <a href=\"/en/glossary#g-tap\">tap</a> drips").is_silent_on("#g-hazard");
    assert_ne!(world.app.parts.catalogue().hash, before);
}

async fn without_a_glossary_its_page_says_so(engine: Engine) {
    let world = World::new(engine, None).await;
    world.app.get(&Actor::Anonymous, "/en/glossary").await.expect(200).says("No terms yet").is_silent_on("name=\"q\"");
    world.app.get(&Actor::Anonymous, "/en/modules").await.expect(200).is_silent_on("/en/glossary");
    world.app.get(&Actor::Anonymous, "/sitemap.xml").await.expect(200).is_silent_on("glossary");
    let all = world.app.get(&Actor::Anonymous, "/api/v1/glossary").await.expect(200).json();
    assert_eq!(all, serde_json::json!([]));
}

async fn sounds_are_played_from_anywhere(engine: Engine) {
    let world = World::new(engine, None).await;
    let lesson = world.app.get(&Actor::Anonymous, "/en/modules/water/taps").await.expect(200);
    let lesson =
        lesson.says("<audio controls preload=\"none\" src=\"/media/water/").says("<summary>What is said</summary>");
    let (_, rest) = lesson.body.split_once("preload=\"none\" src=\"").unwrap();
    let path = rest.split('"').next().unwrap().to_owned();
    let whole = world.app.get(&Actor::Anonymous, &path).await.expect(200);
    assert_eq!((whole.header("content-type"), whole.header("accept-ranges")), ("audio/ogg", "bytes"));
    let length = fs::read("tests/corpus/water/media/tap.opus").unwrap().len();
    let part = async |range: &str| {
        let request = TestRequest::get().uri(&path).insert_header(("Range", range));
        world.app.send(&Actor::Anonymous, request).await
    };
    let first = part("bytes=0-3").await.expect(206).says("OggS");
    assert_eq!(first.header("content-range"), format!("bytes 0-3/{length}"));
    let last = part("bytes=-5").await.expect(206);
    assert_eq!(last.header("content-range"), format!("bytes {}-{}/{length}", length - 5, length - 1));
    // What cannot be given in part is given whole.
    part(&format!("bytes={length}-")).await.expect(200);
    part("bytes=0-1,4-5").await.expect(200);
    part("nonsense").await.expect(200);
    let older =
        TestRequest::get().uri(&path).insert_header(("Range", "bytes=0-3")).insert_header(("If-Range", "\"old\""));
    world.app.send(&Actor::Anonymous, older).await.expect(200);
    // Slides tell what is around them, and a sound is none of it.
    let slides = world.app.get(&Actor::Anonymous, "/en/modules/water/slides").await.expect(200);
    slides
        .says("<summary>Notes for the trainer</summary>")
        .says("<figcaption>A tap</figcaption>")
        .is_silent_on("<audio");
}

async fn modules_say_when_they_were_reviewed(engine: Engine) {
    let world = World::new(engine, None).await;
    let ask = async |path: &str| world.app.get(&Actor::Anonymous, path).await.expect(200);
    for path in ["/en/modules/water", "/en/modules/water/kit"] {
        let page = ask(path).await.says("Reviewed on").says("29 November 2026").says("29 November 2027");
        page.says("read by somebody who did not write it");
    }
    ask("/fr/modules/water").await.says("par une personne qui ne l’a pas écrit");
    ask("/es/modules/water").await.says("leído por alguien que no lo escribió");
    let module = ask("/api/v1/modules/water?language=en").await.json();
    let review = serde_json::json!({ "on": "2026-11-29", "next": "2027-11-29", "readings": ["second-reading"] });
    assert_eq!(module["review"], review);
}

on_each_engine!(
    terms_are_explained_by_letter,
    terms_are_looked_for_by_any_of_their_names,
    programs_read_the_same,
    lessons_lead_to_terms_once,
    a_glossary_with_errors_never_takes_the_place_of_a_good_one,
    without_a_glossary_its_page_says_so,
    sounds_are_played_from_anywhere,
    modules_say_when_they_were_reviewed,
);
