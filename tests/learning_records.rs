//! What learning records, apart from pages: completion with its hook, and the API.

use std::sync::Arc;

use actix_web::test::TestRequest;
use content::{Catalogue, Module, ModuleSlug, Source};
use relais::learning::progress::{Answers, AttemptId, NewAttempt, OnCompletion, actions};
use relais::people::accounts::{Actor as Cause, PersonId};
use relais::platform::db::Tx;
use relais::platform::error::Result;
use uuid::Uuid;

use crate::support::{Actor, TestApp, on_both_engines};

const MODULE: &str = "localising-the-sdgs";

/// Fails, or counts in the database how often it was called.
struct Hook(bool);

impl OnCompletion for Hook {
    fn completed(&self, tx: &mut Tx, _: PersonId, module: &ModuleSlug) -> Result<()> {
        relais::platform::db::installation::next_number(tx, module.as_str())?;
        if self.0 { Err(relais::platform::error::Error::Forbidden) } else { Ok(()) }
    }
}

fn small() -> Arc<Module> {
    let folder = tempfile::tempdir().unwrap();
    let module = folder.path().join("small/en");
    std::fs::create_dir_all(&module).unwrap();
    let write = |path: &str, text: &str| std::fs::write(folder.path().join("small").join(path), text).unwrap();
    write(
        "module.toml",
        "slug = \"small\"\nversion = \"1\"\nlevel = \"working\"\nminutes = 5\nlicence = \"CC-BY-SA-4.0\"\n\
         source_language = \"en\"\n[sets.after]\npass_mark = 100\ntries = 2\n",
    );
    let introduction = "+++\ntitle = \"Small\"\nsummary = \"A small module.\"\naudience = \"Anyone.\"\n\
                        outcomes = [\"See.\"]\n+++\nWelcome.\n";
    write("en/module.md", introduction);
    write("en/01-one.md", "+++\ntitle = \"One\"\nminutes = 5\n+++\nText.\n");
    write("en/questions.gift", "$CATEGORY: after\n\n::q-1::Is it so? {=Yes ~No}\n");
    let source = Source::Directory(folder.path().to_owned());
    let mut catalogue = Catalogue::load(&source, &["en".parse().unwrap()], &|_, key| key.to_owned()).unwrap();
    let found = catalogue.modules.shift_remove("small");
    found.unwrap_or_else(|| panic!("{:?}", catalogue.problems().collect::<Vec<_>>()))
}

async fn completion_is_told_once_or_undone(app: TestApp) {
    let (awa, module) = (app.person("Awa Ndiaye").await, small());
    let cause = Cause::person(awa, relais::people::accounts::Channel::Web);
    let attempt = |right: bool| NewAttempt {
        id: AttemptId::from(Uuid::new_v4()),
        set: "after".parse().unwrap(),
        language: "en".parse().unwrap(),
        answers: Answers([("q-1".parse().unwrap(), content::Given::Chosen(vec![usize::from(!right)]))].into()),
    };
    let answer = |right: bool, fails: bool| {
        let (module, new) = (module.clone(), attempt(right));
        app.db().write(move |tx| actions::answer(tx, cause, awa, &module, &new, &Hook(fails)))
    };
    let one = module.clone();
    let done = move |tx: &mut Tx| actions::complete_lesson(tx, cause, awa, &one, &"one".parse().unwrap(), &Hook(false));
    app.write(done).await;
    assert!(!answer(false, false).await.unwrap().0.passed);
    // What the hook refuses is undone as a whole, the try included.
    assert!(answer(true, true).await.is_err());
    let (attempt, facts) = answer(true, false).await.unwrap();
    assert!(attempt.passed && facts.completed_at.is_some());
    assert!(matches!(answer(true, false).await, Err(relais::platform::error::Error::Conflict("error-tries-spent"))));
    let again = module.clone();
    app.write(move |tx| actions::complete_lesson(tx, cause, awa, &again, &"one".parse().unwrap(), &Hook(true))).await;
    assert_eq!(app.write(|tx| relais::platform::db::installation::next_number(tx, "small")).await, 2);
}

async fn programs_can_learn_too(app: TestApp) {
    let id = app.person("Awa Ndiaye").await;
    let token = app.token(id).await;
    let all = app.get(&Actor::Anonymous, "/api/v1/modules?language=fr&q=ODD").await.expect(200).json();
    assert_eq!((&all[0]["slug"], &all[0]["language"]), (&MODULE.into(), &"fr".into()));
    assert!(all[0].get("progress").is_none());
    app.get(&token, "/api/v1/modules?language=de").await.expect(422);
    let path = format!("/api/v1/modules/{MODULE}");
    let module = app.get(&token, &format!("{path}?language=es")).await.expect(200).json();
    assert_eq!(module["lessons"][0]["completion"], "not-begun");
    assert_eq!(module["own_progress"]["next"]["set"], "before");
    app.get(&token, "/api/v1/modules/nothing").await.expect(404);

    let done = |lesson: &str| TestRequest::put().uri(&format!("{path}/lessons/{lesson}/completion"));
    let progress = app.send(&token, done("why-local")).await.expect(200).json();
    assert_eq!((&progress["done"], &progress["next"]["lesson"]), (&1.into(), &"awareness".into()));
    app.send(&token, done("nothing")).await.expect(404);
    app.send(&Actor::Anonymous, done("why-local")).await.expect(401);

    let attempt = |answers: serde_json::Value| serde_json::json!({"id": Uuid::new_v4(), "set": "check/why-local", "language": "en", "answers": answers});
    let whole = attempt(serde_json::json!({"why-local-1": [2], "why-local-2": [1, 3], "why-local-3": [0]}));
    let attempts = format!("{path}/attempts");
    for _ in 0..2 {
        let answered = app.post_json(&token, &attempts, whole.clone()).await.expect(200).json();
        assert_eq!((&answered["score"], &answered["feedback"][1]["right"]), (&100.into(), &serde_json::json!([1, 3])));
    }
    let open = app.post_json(&token, &attempts, attempt(serde_json::json!({"why-local-1": [2]}))).await.expect(422);
    assert!(open.json()["errors"]["answers.why-local-2"].is_string());
    app.post_json(&token, &attempts, serde_json::json!({"set": "before"})).await.expect(422);
    app.post_json(&Actor::Anonymous, &attempts, whole).await.expect(401);

    let own = app.get(&token, "/api/v1/me/progress").await.expect(200).json();
    assert_eq!((&own[0]["completion"], &own[0]["done"]), (&"under-way".into(), &1.into()));
    let other = app.person("Ben Okoro").await;
    let other = app.token(other).await;
    assert_eq!(app.get(&other, "/api/v1/me/progress").await.expect(200).json(), serde_json::json!([]));
}

on_both_engines!(completion_is_told_once_or_undone, programs_can_learn_too);
