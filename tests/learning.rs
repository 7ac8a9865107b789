//! Learning: the catalogue, lessons, questions, progress.

use actix_web::test::TestRequest;
use content::ModuleSlug;
use relais::learning::progress::{Completion, Facts, rules, store};
use relais::people::accounts::PersonId;
use uuid::Uuid;

use crate::support::{self, Actor, Page, TestApp, on_both_engines};

const MODULE: &str = "localising-the-sdgs";
const LESSONS: [&str; 5] = ["why-local", "awareness", "advocacy", "aligning-plans", "monitoring"];

fn slug() -> ModuleSlug {
    MODULE.parse().unwrap()
}

fn at(language: &str, rest: &str) -> String {
    format!("/{language}/modules/{MODULE}{rest}")
}

/// The fields that answer a set, rightly or wrongly.
fn answers(app: &TestApp, language: &str, set: &str, right: bool) -> Vec<(String, String)> {
    let catalogue = app.parts.catalogue();
    let module = catalogue.get(&slug()).unwrap();
    let (_, edition) = module.edition(language.parse().unwrap()).unwrap();
    let questions = &edition.set(&set.parse().unwrap()).unwrap().items;
    questions.iter().flat_map(|question| support::answers::fields(question, right)).collect()
}

async fn send(app: &TestApp, actor: &Actor, path: &str, id: Uuid, fields: &[(String, String)]) -> Page {
    let id = id.to_string();
    let mut pairs = vec![("id", id.as_str())];
    pairs.extend(fields.iter().map(|(name, value)| (name.as_str(), value.as_str())));
    app.post(actor, path, &pairs).await
}

async fn facts(app: &TestApp, person: PersonId) -> Facts {
    app.read(move |conn| store::progress::facts(conn, person, &slug())).await
}

async fn begun_in_french_and_ended_in_spanish(app: TestApp) {
    let awa = app.somebody("Awa Ndiaye").await;
    app.get(&awa, &at("fr", "")).await.expect(200).says("Test initial").says(&at("fr", "/questions/before"));
    let wrong = answers(&app, "fr", "before", false);
    let before = at("fr", "/questions/before");
    assert_eq!(send(&app, &awa, &before, Uuid::new_v4(), &wrong).await.expect(303).location(), before);
    app.get(&awa, &at("fr", "")).await.expect(200).says(&at("fr", "/why-local")).says("Continuer");

    for (place, lesson) in LESSONS.iter().enumerate() {
        let language = if place < 3 { "fr" } else { "es" };
        app.get(&awa, &at(language, &format!("/{lesson}"))).await.expect(200).says("/completion");
        let next = app.post(&awa, &at(language, &format!("/{lesson}/completion")), &[]).await.expect(303);
        let to = LESSONS.get(place + 1).map_or("/questions/after".to_owned(), |next| format!("/{next}"));
        assert_eq!(next.location(), at(language, &to));
    }
    app.get(&awa, &at("es", "")).await.expect(200).says("Prueba final").says("5 de 5").is_silent_on("Terminó este");
    let after = at("es", "/questions/after");
    send(&app, &awa, &after, Uuid::new_v4(), &answers(&app, "es", "after", false)).await.expect(303);
    // What to read again, and one button that begins anew; no praise, and no way back to the same page.
    let failed = app.get(&awa, &after).await.expect(200);
    let failed = failed.says("Todavía no").says("Para volver a leer").is_silent_on("Vea cuánto ha avanzado");
    for lesson in LESSONS {
        failed.body.contains(&format!("href=\"{}\"", at("es", &format!("/{lesson}")))).then_some(()).expect(lesson);
    }
    assert_eq!(failed.body.matches("Repetir la prueba").count(), 1);
    failed.says(&format!("href=\"{after}?again"));
    let module = app.get(&awa, &at("es", "")).await.expect(200);
    module.says("Prueba final, otra vez").says("Ver qué volver a leer").is_silent_on("Vea cuánto ha avanzado");
    app.clock.advance(chrono::TimeDelta::minutes(5));
    app.get(&awa, &format!("{after}?again=yes"))
        .await
        .expect(200)
        .says("Enviar mis respuestas")
        .is_silent_on("is-right");
    send(&app, &awa, &after, Uuid::new_v4(), &answers(&app, "es", "after", true)).await.expect(303);
    app.get(&awa, &after).await.expect(200).says("Aprobado").says("+100").says("is-right");

    // The same in every language, and in the catalogue.
    app.get(&awa, &at("fr", "")).await.expect(200).says("Vous avez terminé ce module le 1er mars 2027");
    app.get(&awa, "/en/modules").await.expect(200).says("state-done");
    let facts = facts(&app, awa.id()).await;
    let progress = rules::progress(app.parts.catalogue().get(&slug()).unwrap(), &facts);
    assert_eq!((progress.completion, progress.before, progress.after), (Completion::Done, Some(0), Some(100)));
    assert_eq!(progress.next, None);
}

async fn answers_sent_twice_count_once(app: TestApp) {
    let awa = app.somebody("Awa Ndiaye").await;
    let (path, id) = (at("en", "/questions/check/why-local"), Uuid::new_v4());
    for _ in 0..3 {
        let sent = send(&app, &awa, &path, id, &answers(&app, "en", "check/why-local", true)).await.expect(303);
        assert_eq!(sent.location(), at("en", "/why-local#check-why-local"));
    }
    assert_eq!(facts(&app, awa.id()).await.sets["check/why-local"].tries, 1);
    // The id stands for these answers alone.
    send(&app, &awa, &at("en", "/questions/check/awareness"), id, &answers(&app, "en", "check/awareness", true))
        .await
        .expect(409);
    let ben = app.somebody("Ben Okoro").await;
    send(&app, &ben, &path, id, &answers(&app, "en", "check/why-local", true)).await.expect(409);
    // A form that is open in two windows is one.
    let lesson = app.get(&awa, &at("en", "/awareness")).await.expect(200);
    assert_eq!(hidden_id(&lesson), hidden_id(&app.get(&awa, &at("en", "/awareness")).await));
}

fn hidden_id(page: &Page) -> String {
    let (_, rest) = page.body.split_once(r#"name="id" value=""#).unwrap();
    rest.split('"').next().unwrap().to_owned()
}

async fn the_test_before_reveals_nothing(app: TestApp) {
    let awa = app.somebody("Awa Ndiaye").await;
    let path = at("en", "/questions/before");
    let hints = ["is-right", "is-wrong", "feedback-"];
    // Whatever was drawn, nothing of what authors say to it.
    let said = feedback(&app, "before");
    let says = |page: &Page| said.iter().any(|text| page.body.contains(text.as_str()));
    for hint in hints {
        assert!(!says(&app.get(&awa, &path).await.expect(200).is_silent_on(hint)));
    }
    send(&app, &awa, &path, Uuid::new_v4(), &answers(&app, "en", "before", true)).await.expect(303);
    for hint in hints {
        assert!(!says(&app.get(&awa, &path).await.expect(200).says("Thank you").is_silent_on(hint)));
    }
    // It is taken once: later answers would know more.
    send(&app, &awa, &path, Uuid::new_v4(), &answers(&app, "en", "before", false)).await.expect(303);
    assert_eq!(facts(&app, awa.id()).await.sets["before"].first, 100.0);
    let after = at("en", "/questions/after");
    // A test that was not passed shows no right answer either.
    send(&app, &awa, &after, Uuid::new_v4(), &answers(&app, "en", "after", false)).await.expect(303);
    for hint in hints {
        assert!(!says(&app.get(&awa, &after).await.expect(200).says("Not yet").is_silent_on(hint)));
        assert!(!says(&app.get(&awa, &path).await.expect(200).is_silent_on(hint)));
    }
    send(&app, &awa, &after, Uuid::new_v4(), &answers(&app, "en", "after", true)).await.expect(303);
    assert!(says(&app.get(&awa, &path).await.expect(200).says("is-right")));
}

/// What the English authors say to the answers of a set.
fn feedback(app: &TestApp, set: &str) -> Vec<String> {
    let catalogue = app.parts.catalogue();
    let (_, edition) = catalogue.get(&slug()).unwrap().edition("en".parse().unwrap()).unwrap();
    let questions = &edition.set(&set.parse().unwrap()).unwrap().items;
    let answers = questions.iter().flat_map(|question| question.task.choices());
    answers.filter_map(|answer| answer.feedback.as_ref()).map(|html| html.as_str().to_owned()).collect()
}

async fn a_check_answers_in_the_lesson(app: TestApp) {
    let awa = app.somebody("Awa Ndiaye").await;
    let lesson = at("en", "/why-local");
    app.get(&awa, &lesson).await.expect(200).says("Send my answers").is_silent_on("feedback-");
    let path = at("en", "/questions/check/why-local");
    send(&app, &awa, &path, Uuid::new_v4(), &answers(&app, "en", "check/why-local", false)).await.expect(303);
    app.get(&awa, &lesson)
        .await
        .expect(200)
        .says("feedback-wrong")
        .says("It can: a target may sit under health")
        .says("Answer again")
        .says(" checked");
    app.clock.advance(chrono::TimeDelta::minutes(1));
    send(&app, &awa, &path, Uuid::new_v4(), &answers(&app, "fr", "check/why-local", true)).await.expect(303);
    app.get(&awa, &at("fr", "/why-local")).await.expect(200).says("feedback-right").is_silent_on("feedback-wrong");
    app.get(&awa, &path).await.expect(200).says("100").says("Back to the lesson");
}

async fn open_questions_are_asked_for_once(app: TestApp) {
    let awa = app.somebody("Awa Ndiaye").await;
    let path = at("en", "/questions/before");
    // Of what was drawn for her, one question with one answer.
    let page = app.get(&awa, &path).await.expect(200);
    let id: Uuid = hidden_id(&page).parse().unwrap();
    let asked = |name: &str| page.body.contains(&format!("name=\"{name}\" type=\"radio\""));
    let one: Vec<_> = answers(&app, "en", "before", true).into_iter().filter(|(name, _)| asked(name)).take(1).collect();
    let (name, value) = one[0].clone();
    send(&app, &awa, &path, id, &one)
        .await
        .expect(422)
        .says("9 questions are not answered")
        .says("Send all the same")
        .says(&format!(r#"name="{name}" type="radio" value="{value}" checked"#));
    assert!(facts(&app, awa.id()).await.sets.is_empty());
    let mut all_the_same = one.clone();
    all_the_same.push(("incomplete".into(), "yes".into()));
    send(&app, &awa, &path, id, &all_the_same).await.expect(303);
    assert_eq!(facts(&app, awa.id()).await.sets["before"].first, 10.0);

    let nonsense = [("answers.awareness-1".to_owned(), "99".to_owned()), ("incomplete".into(), "yes".into())];
    send(&app, &awa, &at("en", "/questions/check/awareness"), Uuid::new_v4(), &nonsense).await.expect(422);
    let mut changed = answers(&app, "en", "check/awareness", true);
    changed.push(("hash".into(), "old".into()));
    send(&app, &awa, &at("en", "/questions/check/awareness"), Uuid::new_v4(), &changed)
        .await
        .expect(422)
        .says("were changed while you were answering")
        .says(" checked");
}

async fn what_is_not_there_is_not_found(app: TestApp) {
    let awa = app.somebody("Awa Ndiaye").await;
    let paths = [
        "/de/modules".to_owned(),
        "/xyz/modules".to_owned(),
        format!("/de/modules/{MODULE}"),
        "/en/modules/nothing".to_owned(),
        "/en/modules/No%20Name".to_owned(),
        at("en", "/nothing"),
        at("de", "/why-local"),
        at("en", "/questions/nothing"),
        at("en", "/questions/check/nothing"),
        "/en/modules/nothing/kit".to_owned(),
        format!("/media/{MODULE}/nothing.svg"),
        "/media/nothing/four-parts.svg".to_owned(),
    ];
    for path in paths {
        app.get(&awa, &path).await.expect(404).says("There is nothing here");
    }
    app.post(&awa, &at("en", "/nothing/completion"), &[]).await.expect(404);
    app.post(&awa, &at("en", "/questions/nothing"), &[]).await.expect(404);
    app.post(&awa, &at("en", "/notes/nothing"), &[]).await.expect(404);
    assert_eq!(facts(&app, awa.id()).await, Facts::default());
}

async fn anyone_may_read(app: TestApp) {
    let nobody = Actor::Anonymous;
    assert_eq!(app.get(&nobody, "/modules").await.expect(303).location(), "/en/modules");
    app.get(&nobody, "/en/modules").await.expect(200).says("Localising the SDGs").is_silent_on(r#"class="state"#);
    app.get(&nobody, "/fr/modules").await.expect(200).says("Localiser les ODD");
    app.get(&nobody, &at("en", "")).await.expect(200).says("Read the first lesson").says("Teaching kit");
    app.get(&nobody, &at("en", "/why-local"))
        .await
        .expect(200)
        .says(r#"rel="next" href="/en/modules/localising-the-sdgs/awareness""#)
        .says("box-key-idea")
        .is_silent_on("/completion")
        .is_silent_on("Keep my note");
    app.get(&nobody, &at("en", "/kit")).await.expect(200).says("Facilitation guide").says("handout-matching-game");
    app.get(&nobody, &at("es", "/slides")).await.expect(200).says("id=\"slide-3\"").says("href=\"#slide-2\"");
    // The tests are somebody's; checks can be tried, but nothing is kept.
    let before = app.get(&nobody, &at("en", "/questions/before")).await.expect(303);
    assert!(before.location().starts_with("/sign-in?back="));
    let path = at("en", "/questions/check/why-local");
    send(&app, &nobody, &path, Uuid::new_v4(), &answers(&app, "en", "check/why-local", true))
        .await
        .expect(200)
        .says("feedback-right")
        .says("your answers were not kept");
    app.post(&nobody, &at("en", "/why-local/completion"), &[]).await.expect(401);
    let fields = answers(&app, "en", "before", true);
    send(&app, &nobody, &at("en", "/questions/before"), Uuid::new_v4(), &fields).await.expect(401);
}

async fn the_catalogue_is_filtered_by_its_address(app: TestApp) {
    let nobody = Actor::Anonymous;
    for query in ["q=localising", "q=LOCALISING&sdg=11", "level=awareness", "sdg=&level=&q=", "sdg=no"] {
        app.get(&nobody, &format!("/en/modules?{query}")).await.expect(200).says(&at("en", ""));
    }
    for query in ["sdg=14", "level=training-of-trainers"] {
        let page = app.get(&nobody, &format!("/en/modules?{query}")).await.expect(200);
        page.says("Nothing fits").is_silent_on(&at("en", ""));
    }
    app.get(&nobody, "/en/modules?sdg=11").await.expect(200).says(r#"value="11" selected"#);
}

async fn words_are_found_in_every_language(app: TestApp) {
    let nobody = Actor::Anonymous;
    for (language, query, says) in [
        ("en", "adovcacy", "Did you mean “advocacy”?"),
        ("en", "commitments%20written", "<mark>"),
        ("fr", "sensibilisation", "/fr/modules/localising-the-sdgs/awareness"),
        ("fr", "SENSIBILISATIONS", "<mark>"),
        ("fr", "plaidoy", "/fr/modules/localising-the-sdgs/advocacy"),
        ("es", "planificacion", "/es/modules/localising-the-sdgs/aligning-plans"),
        ("es", "seguimiento&sdg=11", "<mark>seguimiento</mark>"),
    ] {
        app.get(&nobody, &format!("/{language}/modules?q={query}")).await.expect(200).says(says);
    }
    for (query, says) in [
        ("q=astronomy", "Nothing found for “astronomy”"),
        ("q=x", "Words need at least two letters"),
        ("q=%3Cscript%3Ealert(1)%3C/script%3E", "&lt;script&gt;"),
        ("q=awareness&sdg=14", "Nothing found"),
    ] {
        app.get(&nobody, &format!("/en/modules?{query}")).await.expect(200).says(says).is_silent_on("<script>");
    }
    app.get(&nobody, &format!("/en/modules?q={}", "water%20".repeat(400))).await.expect(200).says("Found: water");
    let found = app.get(&nobody, "/api/v1/search?q=l%E2%80%99eau&language=fr").await.expect(200).json();
    let texts = found["hits"][0]["passages"][0]["text"].as_array().unwrap();
    assert!(texts.iter().any(|part| part["found"] == true && part["text"] == "eau"), "{found}");
    app.get(&nobody, "/api/v1/search").await.expect(422);
    app.get(&nobody, "/api/v1/search?q=water&language=xx").await.expect(422);
    let modules = app.get(&nobody, "/api/v1/modules?q=commitments").await.expect(200).json();
    assert_eq!(modules[0]["slug"], MODULE);
    assert_eq!(app.get(&nobody, "/api/v1/modules?q=astronomy").await.expect(200).json(), serde_json::json!([]));
}

async fn pictures_are_kept_by_browsers(app: TestApp) {
    let path = format!("/media/{MODULE}/four-parts.svg");
    let first = app.get(&Actor::Anonymous, &path).await.expect(200).says("<svg");
    assert_eq!(first.header("content-type"), "image/svg+xml");
    assert!(first.header("cache-control").contains("max-age"));
    let again = TestRequest::get().uri(&path).insert_header(("If-None-Match", first.header("etag")));
    app.send(&Actor::Anonymous, again).await.expect(304);
}

async fn progress_is_one_s_own(app: TestApp) {
    let (awa, ben) = (app.somebody("Awa Ndiaye").await, app.somebody("Ben Okoro").await);
    app.get(&awa, &at("en", "/why-local")).await.expect(200);
    app.post(&awa, &at("en", "/awareness/completion"), &[]).await.expect(303);
    let note = [("note.my-three-tasks", "Water for <Hilltop>")];
    let kept = app.post(&awa, &at("en", "/notes/my-three-tasks"), &note).await.expect(303);
    assert_eq!(kept.location(), at("en", "/why-local#note-my-three-tasks"));
    app.get(&awa, &at("fr", "/why-local")).await.expect(200).says("Water for &lt;Hilltop&gt;");
    app.get(&awa, "/en/modules").await.expect(200).says("state-going").says("1 of 5");

    app.get(&ben, "/en/modules").await.expect(200).is_silent_on("state-going").says("Not begun");
    app.get(&ben, &at("en", "/why-local")).await.expect(200).is_silent_on("Hilltop");
    let people = [awa.id(), ben.id()];
    let (summaries, last) = app
        .read(move |conn| {
            Ok((store::summaries(conn, &people, &[slug()])?, store::last_activity(conn, &people, &[slug()])?))
        })
        .await;
    let summary = |person| summaries[&(person, slug())];
    assert_eq!((summary(awa.id()).lessons_begun, summary(awa.id()).lessons_done), (2, 1));
    assert_eq!((summary(ben.id()).lessons_begun, summary(ben.id()).completion()), (1, Completion::UnderWay));
    assert_eq!(last[&awa.id()], app.clock.now());

    let long = "x".repeat(4001);
    app.post(&awa, &at("en", "/notes/my-three-tasks"), &[("note.my-three-tasks", &long)])
        .await
        .expect(422)
        .says(&long)
        .says("at most 4000");
    app.post(&awa, &at("en", "/notes/my-three-tasks"), &[("note.my-three-tasks", "")]).await.expect(303);
    app.get(&awa, &at("en", "/why-local")).await.expect(200).is_silent_on("Hilltop");
}

async fn opening_a_lesson_is_noted_once(app: TestApp) {
    let awa = app.somebody("Awa Ndiaye").await;
    let path = at("en", "/why-local");
    let ahead = TestRequest::get().uri(&path).insert_header(("Sec-Purpose", "prefetch"));
    app.send(&awa, ahead).await.expect(200);
    assert!(facts(&app, awa.id()).await.lessons.is_empty());
    app.get(&awa, &path).await.expect(200).says("is-begun");
    let first = facts(&app, awa.id()).await;
    app.clock.advance(chrono::TimeDelta::hours(1));
    let page = app.get(&awa, &path).await.expect(200);
    assert_eq!(facts(&app, awa.id()).await, first);
    // What has not changed is not sent again.
    let again = TestRequest::get().uri(&path).insert_header(("If-None-Match", page.header("etag")));
    app.send(&awa, again).await.expect(304);
}

async fn notes_are_their_writer_s_to_take_along(app: TestApp) {
    let awa = app.somebody("Awa Ndiaye").await;
    app.get(&awa, "/notes").await.expect(200).says("No notes yet");
    let lesson = app.get(&awa, &at("en", "/awareness")).await.expect(200);
    let (_, rest) = lesson.body.split_once("/notes/").unwrap();
    let prompt = rest.split('"').next().unwrap();
    let field =
        lesson.body.split_once("name=\"note.").map(|(_, rest)| format!("note.{}", rest.split('"').next().unwrap()));
    let field = field.unwrap_or_else(|| format!("note-{prompt}"));
    app.post(&awa, &at("en", &format!("/notes/{prompt}")), &[(&field, "The <traders>, on 4 May.")]).await.expect(303);
    app.get(&awa, "/notes").await.expect(200).says("The &lt;traders&gt;, on 4 May.").says("To the lesson");
    let text = app.get(&awa, "/notes.txt").await.expect(200);
    let text = text.says("The <traders>, on 4 May.").says("Localising the SDGs: introduction");
    assert_eq!(text.header("content-disposition"), "attachment; filename=\"notes.txt\"");
    let ben = app.somebody("Ben Okoro").await;
    app.get(&ben, "/notes.txt").await.expect(200).is_silent_on("traders");
    app.get(&Actor::Anonymous, "/notes").await.expect(303);
    let token = app.own_token(awa.id()).await;
    let json = app.get(&token, "/api/v1/me/notes").await.expect(200).json();
    assert_eq!(json[0]["text"], "The <traders>, on 4 May.");
}

on_both_engines!(
    notes_are_their_writer_s_to_take_along,
    begun_in_french_and_ended_in_spanish,
    answers_sent_twice_count_once,
    the_test_before_reveals_nothing,
    a_check_answers_in_the_lesson,
    open_questions_are_asked_for_once,
    what_is_not_there_is_not_found,
    anyone_may_read,
    the_catalogue_is_filtered_by_its_address,
    words_are_found_in_every_language,
    pictures_are_kept_by_browsers,
    progress_is_one_s_own,
    opening_a_lesson_is_noted_once,
);
