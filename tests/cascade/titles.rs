//! What a training is called, everywhere; a question and its answer; what a report takes over from a promise.

use uuid::Uuid;

use super::world::World;
use crate::support::{TestApp, on_both_engines};

const TITLE: &str = "Thiès, 15\u{a0}February\u{a0}· 31 people";

async fn a_training_is_called_by_place_day_and_people_everywhere(app: TestApp) {
    let w = World::new(app).await;
    let commitment = w.commitment("2027-03-20").await;
    let committed = "Thiès, by 20\u{a0}March\u{a0}· 30 people";
    for path in ["/commitments", &format!("/commitments/{commitment}"), "/home", "/deliveries/new"] {
        w.app.get(&w.awa, path).await.expect(200).says(committed);
    }
    assert_eq!(w.json(&w.awa, &format!("/commitments/{commitment}")).await["title"], committed);
    let path = w.reported(&w.awa, &[]).await;
    let association = format!("/associations/{}/cascade", w.here.slug);
    for page in [path.as_str(), "/deliveries", "/home", &association, &format!("/commitments/{commitment}")] {
        let page = w.app.get(&w.fatou, page).await.expect(200).says(TITLE);
        // What is taught stands beside it, and is no title.
        assert!(!page.body.contains(">Localising the SDGs</a>"), "{}", page.body);
    }
    w.app.get(&w.fatou, &path).await.says(&format!("<title>{TITLE} · Relais</title>"));
    let seen = w.json(&w.fatou, &path).await;
    assert_eq!((seen["title"].as_str(), seen["reference"].as_str()), (Some(TITLE), path.strip_prefix("/deliveries/")));
    assert_eq!(w.json(&w.fatou, "/deliveries").await["items"][0]["title"], TITLE);
    // Of a draft as much is said as was typed.
    let half = [("id", Uuid::new_v4().to_string()), ("act", "draft".into()), ("side", "trainer".into())];
    let place = [("municipality", "Saint-Louis".into()), ("starts_on", "2027-03-09".into())];
    let fields: Vec<_> = half.into_iter().chain(place).map(|(name, value)| (name.to_owned(), value)).collect();
    w.send(&w.awa, &fields).await.expect(303);
    w.app.get(&w.awa, "/deliveries").await.says("<bdi>Saint-Louis, 9\u{a0}March</bdi>");
}

async fn a_question_stands_first_and_its_answer_goes_with_the_report(app: TestApp) {
    let w = World::new(app).await;
    let id = Uuid::new_v4();
    let path = w.send(&w.awa, &w.report(id, &[])).await.expect(303).location().to_owned();
    w.take(&w.fatou, &path, "return", "The sheet names 31 people. Who is missing?").await.expect(303);
    let question = "Who is missing?";
    let page = w.app.get(&w.awa, &path).await.expect(200).says("Fatou asks").says("Answer, and correct the report");
    let at = |words: &str| page.body.find(words).unwrap_or_else(|| panic!("{words} is missing"));
    assert!(at(question) < at("class=\"figures\"") && at(question) < at("class=\"timeline\""));
    // Whoever asked sees that it waits, and is not asked to answer.
    w.app.get(&w.fatou, &path).await.expect(200).says("The answer comes with").is_silent_on("Answer, and correct");
    let form = w.app.get(&w.awa, &format!("{path}/edit")).await.expect(200).says(question);
    assert!(form.body.find(question) < form.body.find("id=\"part-what\""), "the question stands above the form");
    assert!(form.body.find("name=\"answer\"") < form.body.find("id=\"part-what\""));
    // An answer survives a form that is refused.
    let answer = ("answer", "Two left at noon. <31> is right.");
    let wrong = w.report(id, &[answer, ("revision", "1"), ("hours", "300")]);
    w.send(&w.awa, &wrong).await.expect(422).says("Two left at noon. &lt;31&gt; is right.");
    // The report may be right as it was: the answer alone is enough.
    w.send(&w.awa, &w.report(id, &[answer, ("revision", "1")])).await.expect(303);
    let seen = w.json(&w.fatou, &path).await;
    assert_eq!((&seen["state"], &seen["revision"]), (&"reported".into(), &2.into()));
    let last = seen["timeline"].as_array().unwrap().last().unwrap();
    assert_eq!((&last["kind"], &last["comment"]), (&"reported".into(), &answer.1.into()));
    let page = w.app.get(&w.fatou, &path).await.expect(200).says("Awa answered the question");
    assert!(page.body.find("Two left at noon.") < page.body.find("class=\"figures\""), "{}", page.body);
    // Once it is no longer in question, it stands in the story alone.
    w.take(&w.fatou, &path, "confirmation", "").await.expect(303);
    w.app.get(&w.awa, &path).await.expect(200).is_silent_on("answered the question").says("Two left at noon.");
    w.app.get(&w.awa, &format!("{path}/edit")).await.expect(403);
}

async fn a_report_takes_over_what_was_committed(app: TestApp) {
    let w = World::new(app).await;
    let (enrolment, association) = (w.enrolment.to_string(), w.here.id.to_string());
    let id = Uuid::new_v4().to_string();
    let commitment = [
        ("id", id.as_str()),
        ("enrolment", &enrolment),
        ("modules", super::world::MODULE),
        ("association", &association),
        ("language", "fr"),
        ("due_on", "2027-03-20"),
        ("expected_participants", "27"),
        ("place", "Kaolack"),
    ];
    w.app.post(&w.awa, "/commitments", &commitment).await.expect(303);
    let form = w.app.get(&w.awa, &format!("/deliveries/new?commitment={id}")).await.expect(200);
    let form = form.says("name=\"municipality\" type=\"text\" value=\"Kaolack\"");
    let form = form.says("name=\"invited\" type=\"number\" value=\"27\"");
    // Awa reads English, and promised it in French.
    let form = form.says("name=\"languages\" type=\"checkbox\" value=\"fr\" checked");
    let form = form.is_silent_on("name=\"languages\" type=\"checkbox\" value=\"en\" checked");
    // What one of two fields must hold, or most need, is not called optional.
    form.says("for=\"f-municipality\">Town</label>");
    let form = w.app.get(&w.fatou, "/deliveries/new?side=association").await.expect(200);
    form.says("for=\"f-lead\">Lead trainer</label>").says("for=\"f-lead-other\">Or somebody else</label>");
}

async fn what_the_other_side_confirmed_counts_and_acceptance_closes_it(app: TestApp) {
    let w = World::new(app).await;
    let path = w.reported(&w.awa, &[]).await;
    w.app.get(&w.fatou, &path).await.says("From then on it counts.");
    let notice = |page: &crate::support::Page| page.cookie("notice").unwrap();
    let told = w.take(&w.fatou, &path, "confirmation", "").await.expect(303);
    assert!(notice(&told).contains("notice-delivery-confirmed"));
    let confirmed = |cascade: &serde_json::Value| cascade["together"]["confirmed"]["completed"].clone();
    assert_eq!(confirmed(&w.json(&w.cora, "/cascade").await), 31);
    w.app.get(&w.cora, &path).await.says("so it counts. Once you accept it, it is closed.");
    w.take(&w.cora, &path, "acceptance", "").await.expect(303);
    assert_eq!(confirmed(&w.json(&w.cora, "/cascade").await), 31);
    let words = relais::platform::web::Words::load().unwrap();
    for (language, begins) in [("en", "counts"), ("fr", "compte"), ("es", "cuenta")] {
        let say = |key: &str| words.say(language.parse().unwrap(), key);
        assert!(say("notice-delivery-confirmed").contains(begins), "{language}");
        assert!(!say("notice-delivery-accepted").contains(begins), "{language}");
    }
}

on_both_engines!(
    a_training_is_called_by_place_day_and_people_everywhere,
    a_question_stands_first_and_its_answer_goes_with_the_report,
    a_report_takes_over_what_was_committed,
    what_the_other_side_confirmed_counts_and_acceptance_closes_it,
);
