//! Modules that change while the platform serves.

use std::fs;
use std::path::Path;
use std::sync::Arc;

use actix_web::test::TestRequest;
use chrono::TimeDelta;
use relais::learning::modules::watch;
use relais::people::accounts::Role;
use relais::platform::db::{Engine, installation};
use tempfile::TempDir;
use uuid::Uuid;

use crate::support::{Actor, TestApp, on_each_engine};

/// An application over a folder of its own, with a module about water in it.
struct World {
    app: TestApp,
    folder: TempDir,
}

impl World {
    async fn new(engine: Engine) -> Self {
        let folder = tempfile::tempdir().unwrap();
        write_module(folder.path(), "water", "Water for all");
        let directory = folder.path().to_owned();
        let app = TestApp::start_with(engine, |settings| settings.content.directory = directory).await;
        Self { app, folder }
    }

    fn put(&self, path: &str, text: &str) {
        put(self.folder.path(), path, text);
    }

    /// Looks twice, as the server does within seconds, and tells whether anything was exchanged.
    async fn look(&self) -> bool {
        let (handle, site) = (self.app.parts.handle.clone().into_inner(), self.app.parts.site.clone().into_inner());
        let first = watch::look(&handle, &site).await.unwrap();
        self.app.clock.advance(TimeDelta::seconds(3));
        let second = watch::look(&handle, &site).await.unwrap();
        assert!(!(first && second));
        first || second
    }

    async fn says(&self, path: &str, words: &str) {
        self.app.get(&Actor::Anonymous, path).await.expect(200).says(words);
    }
}

fn put(folder: &Path, path: &str, text: &str) {
    let path = folder.join(path);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}

fn write_module(folder: &Path, slug: &str, title: &str) {
    let manifest = "version = \"1\"\nlevel = \"working\"\nminutes = 5\nlicence = \"CC-BY-SA-4.0\"\n";
    put(folder, &format!("{slug}/module.toml"), &format!("slug = \"{slug}\"\n{manifest}"));
    let about = "summary = \"s\"\naudience = \"a\"\noutcomes = [\"o\"]";
    put(folder, &format!("{slug}/en/module.md"), &format!("+++\ntitle = \"{title}\"\n{about}\n+++\nWelcome.\n"));
    put(folder, &format!("{slug}/en/01-taps.md"), &lesson("The tap drips."));
    let questions = "$CATEGORY: check/taps\n\n::t-1:: Who? {=You ~They}\n";
    put(folder, &format!("{slug}/en/questions.gift"), questions);
}

fn lesson(text: &str) -> String {
    format!("+++\ntitle = \"Taps\"\nminutes = 5\n+++\n{text}\n\n::check taps\n")
}

async fn changes_are_taken_up_module_by_module(engine: Engine) {
    let world = World::new(engine).await;
    let taps = "/en/modules/water/taps";
    world.says(taps, "The tap drips.").await;
    assert!(!world.look().await, "nothing has changed");

    let before = world.app.get(&Actor::Anonymous, taps).await.expect(200).header("etag").to_owned();
    let held = world.app.parts.catalogue();
    world.put("water/en/01-taps.md", &lesson("The tap is **mended**."));
    write_module(world.folder.path(), "fire", "Fire and the town");
    assert!(world.look().await);
    world.says(taps, "The tap is <strong>mended</strong>.").await;
    world.says("/en/modules/fire", "Fire and the town").await;
    world.says("/en/modules", "Fire and the town").await;
    assert_ne!(world.app.get(&Actor::Anonymous, taps).await.header("etag"), before);
    // Whoever was reading the old ones goes on with them; what did not change is the same module.
    assert_eq!(held.modules.len(), 1);
    let (water, hash) =
        (world.app.parts.catalogue().modules["water"].clone(), world.app.parts.catalogue().hash.clone());
    assert_ne!(held.hash, hash);

    // A module that breaks stays as it was; the others follow.
    world.put("fire/en/01-taps.md", "no front matter");
    world.put("fire/en/module.md", "+++\ntitle = \"Nobody sees this\"\n+++\n");
    write_module(world.folder.path(), "earth", "Earth");
    world.put("air/module.toml", "slug = \"air\"");
    assert!(world.look().await);
    world.says("/en/modules/fire", "Fire and the town").await;
    world.says("/en/modules/fire/taps", "The tap drips.").await;
    world.says("/en/modules/earth", "Earth").await;
    world.app.get(&Actor::Anonymous, "/en/modules/air").await.expect(404);
    let catalogue = world.app.parts.catalogue();
    assert!(Arc::ptr_eq(&catalogue.modules["water"], &water), "what did not change is not read again");
    assert!(catalogue.folders["fire"].is_broken() && catalogue.folders["air"].module.is_none());

    // Mended, it is taken up; removed, it goes.
    write_module(world.folder.path(), "fire", "Fire, mended");
    fs::remove_dir_all(world.folder.path().join("earth")).unwrap();
    assert!(world.look().await);
    world.says("/en/modules/fire", "Fire, mended").await;
    world.app.get(&Actor::Anonymous, "/en/modules/earth").await.expect(404);

    // A folder that cannot be read at all changes nothing for those who read.
    let aside = world.folder.path().with_extension("aside");
    fs::rename(world.folder.path(), &aside).unwrap();
    assert!(world.look().await && !world.look().await);
    world.says("/en/modules/fire", "Fire, mended").await;
    assert!(world.app.parts.catalogue().trouble.as_ref().unwrap().contains("cannot be read"));
    fs::rename(&aside, world.folder.path()).unwrap();
    assert!(world.look().await);
    assert_eq!(world.app.parts.catalogue().trouble, None);
}

async fn half_a_copy_is_not_taken_up(engine: Engine) {
    let world = World::new(engine).await;
    let (handle, site) = (world.app.parts.handle.clone().into_inner(), world.app.parts.site.clone().into_inner());
    for step in 0..3 {
        world.put("water/en/01-taps.md", &lesson(&format!("Draft {step}.")));
        assert!(!watch::look(&handle, &site).await.unwrap(), "it has just changed");
    }
    assert!(watch::look(&handle, &site).await.unwrap());
    world.says("/en/modules/water/taps", "Draft 2.").await;
}

async fn administrators_see_what_is_wrong(engine: Engine) {
    let world = World::new(engine).await;
    let (app, page) = (&world.app, "/admin/content");
    let ada = app.with_role("Ada", Role::Administrator, Uuid::nil()).await;
    app.get(&Actor::Anonymous, page).await.expect(303);
    let trainer = app.somebody("Tia Trainer").await;
    app.get(&trainer, page).await.expect(404);
    app.get(&ada, "/admin").await.expect(200).says(page);
    app.get(&ada, page).await.expect(200).says("Water for all").says("Served").says("English").is_silent_on("1 error");

    world.put("water/en/01-taps.md", &lesson(":::note\nIt drips.\n:::"));
    world.put("air/module.toml", "slug = \"air\"\ncolour = 1\n");
    assert!(world.look().await);
    app.get(&ada, page)
        .await
        .expect(200)
        .says("An older one is served")
        .says("people go on reading version 1")
        .says("water/en/01-taps.md:5:1")
        .says("there is no box “note”")
        .says("boxes are key-idea")
        .says("Not served")
        .says("air/module.toml:2:1");
    let token = app.token(ada.id()).await;
    let told = app.get(&token, "/api/v1/content").await.expect(200).json();
    assert_eq!(told["folders"][0]["folder"], "air");
    assert_eq!(told["folders"][0]["state"], "left-out");
    assert_eq!(told["folders"][1]["state"], "older");
    assert_eq!(told["folders"][1]["problems"][0]["line"], 5);
    assert_eq!(told["folders"][1]["problems"][0]["severity"], "error");
    let other = app.token(trainer.id()).await;
    app.get(&other, "/api/v1/content").await.expect(404);

    for folder in ["water", "air"] {
        fs::remove_dir_all(world.folder.path().join(folder)).unwrap();
    }
    assert!(world.look().await);
    app.get(&ada, page).await.expect(200).says("No modules yet");
}

async fn processes_learn_that_content_is_newer(engine: Engine) {
    let world = World::new(engine).await;
    let (app, ready) = (&world.app, "/readyz");
    app.get(&Actor::Anonymous, ready).await.expect(200);
    let (handle, site) = (app.parts.handle.clone().into_inner(), app.parts.site.clone().into_inner());
    let (stop, stopped) = tokio::sync::watch::channel(false);
    let pace = std::time::Duration::from_millis(20);
    let watching = actix_web::rt::spawn(watch::watch(handle, site, pace, stopped));
    world.put("water/en/01-taps.md", &lesson("New."));
    let agreed = async || app.read(|conn| installation::get(conn, installation::CONTENT)).await;
    let old = agreed().await;
    for _ in 0..500 {
        if agreed().await != old {
            break;
        }
        tokio::time::sleep(pace).await;
    }
    assert_eq!(agreed().await, Some(app.parts.catalogue().hash.to_string()));
    app.get(&Actor::Anonymous, ready).await.expect(200);
    world.says("/en/modules/water/taps", "New.").await;
    stop.send_replace(true);
    watching.await.unwrap();
}

/// Whatever a person has done, and however often they answered, a lesson asks the database the same.
async fn a_lesson_costs_a_fixed_number_of_queries(engine: Engine) {
    let world = World::new(engine).await;
    for number in 2..12 {
        world.put(&format!("water/en/{number:02}-more-{number}.md"), &lesson("More.").replace("::check taps\n", ""));
    }
    assert!(world.look().await);
    let (app, taps) = (&world.app, "/en/modules/water/taps");
    let awa = app.somebody("Awa Ndiaye").await;
    let answer = async || {
        let id = Uuid::new_v4().to_string();
        let fields = [("id", id.as_str()), ("answers.t-1", "0")];
        app.clock.advance(TimeDelta::minutes(1));
        app.post(&awa, "/en/modules/water/questions/check/taps", &fields).await.expect(303);
    };
    let cost = async || {
        let cost = app.cost(&awa, taps).await;
        // Asked again with its tag, the page costs no more, and nothing travels.
        let page = app.get(&awa, taps).await.expect(200);
        let before = app.queries();
        let again = TestRequest::get().uri(taps).insert_header(("If-None-Match", page.header("etag")));
        app.send(&awa, again).await.expect(304);
        assert_eq!(app.queries() - before, cost);
        cost
    };
    let fresh = cost().await;
    answer().await;
    let answered = cost().await;
    for number in 2..12 {
        app.get(&awa, &format!("/en/modules/water/more-{number}")).await.expect(200);
        app.post(&awa, &format!("/en/modules/water/more-{number}/completion"), &[]).await.expect(303);
        answer().await;
    }
    assert_eq!(cost().await, answered, "after ten lessons and eleven tries");
    assert!((1..=4).contains(&fresh) && answered <= 4, "{fresh}, then {answered}");
}

async fn pictures_are_kept_for_ever_under_their_hash(engine: Engine) {
    let world = World::new(engine).await;
    let svg = |colour: &str| {
        format!("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 40 20\"><path fill=\"{colour}\"/></svg>")
    };
    world.put("water/media/tap.svg", &svg("#111"));
    world.put("water/en/01-taps.md", &lesson("![A tap.](../media/tap.svg)"));
    assert!(world.look().await);
    let (app, taps) = (&world.app, "/en/modules/water/taps");
    let page = app.get(&Actor::Anonymous, taps).await.expect(200).says("width=\"720\" height=\"360\" loading=\"lazy\"");
    let address = page.body.split("<img src=\"/media/").nth(1).unwrap().split('"').next().unwrap();
    let address = format!("/media/{address}");
    assert!(address.starts_with("/media/water/") && address.ends_with("/tap.svg"), "{address}");
    let kept = app.get(&Actor::Anonymous, &address).await.expect(200).says("#111");
    assert_eq!(kept.header("cache-control"), "public, max-age=31536000, immutable");
    assert_eq!(kept.header("content-type"), "image/svg+xml");
    let plain = app.get(&Actor::Anonymous, "/media/water/tap.svg").await.expect(200).says("#111");
    assert_eq!(plain.header("cache-control"), "public, max-age=86400");

    world.put("water/media/tap.svg", &svg("#222"));
    assert!(world.look().await);
    app.get(&Actor::Anonymous, taps).await.expect(200).is_silent_on(&address);
    // A page that somebody kept shows the new picture under the old address, which is not kept any more.
    let old = app.get(&Actor::Anonymous, &address).await.expect(200).says("#222");
    assert_eq!(old.header("cache-control"), "public, no-cache");
    app.get(&Actor::Anonymous, "/media/water/0123456789/none.svg").await.expect(404);
}

on_each_engine!(
    changes_are_taken_up_module_by_module,
    half_a_copy_is_not_taken_up,
    administrators_see_what_is_wrong,
    processes_learn_that_content_is_newer,
    a_lesson_costs_a_fixed_number_of_queries,
    pictures_are_kept_for_ever_under_their_hash,
);
