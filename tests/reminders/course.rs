//! Reminders of a course: to those who learn in it, and to those who look after them.

use chrono::NaiveDate;
use diesel::prelude::*;
use relais::cohorts::common::EnrolmentState;
use relais::learning::progress::actions::start_lesson;
use relais::people::accounts::PersonId;
use relais::platform::db::schema::{
    attempts, cohort_modules, enrolments, essays, learners, lesson_progress, module_completions,
};
use relais::platform::db::{AnyId, Engine, Tx};
use relais::platform::error::Result;

use super::stage::{Stage, stage};
use super::{look, to};
use crate::support::{TestApp, at, on_both_engines};

const FIRST: &str = "running-a-cascade";
const SECOND: &str = "training-adults";
const ANA: &str = "ana@test.example";
const LUIS: &str = "luis@test.example";

/// What a module is called.
fn title(app: &TestApp, module: &str) -> String {
    let catalogue = app.parts.catalogue();
    catalogue.edition(&module.parse().unwrap(), "en".parse().unwrap()).unwrap().1.title.clone()
}

/// The cohort teaches two modules, both to be done by that day.
async fn teach(app: &TestApp, stage: &Stage, due_on: &'static str) {
    let cohort = stage.cohort.id;
    app.write(move |tx| {
        for (position, module) in [(1, FIRST), (2, SECOND)] {
            diesel::insert_into(cohort_modules::table)
                .values((
                    (cohort_modules::id.eq(tx.id::<AnyId>()), cohort_modules::cohort_id.eq(cohort)),
                    (cohort_modules::module.eq(module), cohort_modules::position.eq(position)),
                    cohort_modules::required.eq(true),
                    cohort_modules::due_on.eq(due_on.parse::<NaiveDate>().unwrap()),
                ))
                .execute(tx.conn)?;
        }
        Ok(())
    })
    .await;
}

fn learner(tx: &mut Tx, person: PersonId) -> Result<AnyId> {
    Ok(learners::table.filter(learners::person_id.eq(person)).select(learners::id).first(tx.conn)?)
}

async fn begins(app: &TestApp, person: PersonId, module: &'static str, time: &str) {
    let lesson = app.parts.catalogue().get(&module.parse().unwrap()).unwrap().lessons[0].slug.clone();
    app.clock.set(at(time));
    app.write(move |tx| start_lesson(tx, person, &module.parse().unwrap(), &lesson)).await;
}

async fn completes(app: &TestApp, person: PersonId, module: &'static str, time: &str) {
    let time = at(time);
    app.write(move |tx| {
        let learner = learner(tx, person)?;
        diesel::insert_into(module_completions::table)
            .values((
                (module_completions::id.eq(tx.id::<AnyId>()), module_completions::learner_id.eq(learner)),
                (module_completions::module.eq(module), module_completions::module_version.eq("1")),
                module_completions::completed_at.eq(time),
            ))
            .execute(tx.conn)?;
        Ok(())
    })
    .await;
}

/// A text of hers waits for a reader, in a test that she has not passed.
async fn hands_in(app: &TestApp, person: PersonId, module: &'static str, time: &str) {
    let time = at(time);
    app.write(move |tx| {
        let (learner, attempt) = (learner(tx, person)?, tx.id::<AnyId>());
        diesel::insert_into(attempts::table)
            .values((
                (attempts::id.eq(attempt), attempts::learner_id.eq(learner), attempts::module.eq(module)),
                (attempts::question_set.eq("after"), attempts::module_version.eq("1"), attempts::set_hash.eq("")),
                (attempts::language.eq("en"), attempts::answers.eq("{}"), attempts::score.eq(0.0)),
                (attempts::passed.eq(false), attempts::answered_at.eq(time)),
            ))
            .execute(tx.conn)?;
        diesel::insert_into(essays::table)
            .values((
                (essays::id.eq(tx.id::<AnyId>()), essays::attempt_id.eq(attempt), essays::learner_id.eq(learner)),
                (essays::module.eq(module), essays::question_set.eq("after"), essays::question.eq("why")),
                (essays::text.eq("Because."), essays::sent_at.eq(time)),
            ))
            .execute(tx.conn)?;
        Ok(())
    })
    .await;
}

async fn a_course_is_recalled_from_its_first_day_to_the_promise(app: TestApp) {
    let stage = stage(&app).await;
    stage.enrol(&app).await;
    teach(&app, &stage, "2027-04-09").await;
    let (ana, first, second) = (stage.ana, title(&app, FIRST), title(&app, SECOND));
    // Nothing begun, three days after the cohort was open to her.
    assert_eq!(to(&look(&app, "2027-03-03T09:00:00Z").await), []);
    let letters = look(&app, "2027-03-04T09:00:00Z").await;
    assert_eq!(to(&letters), [(ANA, &*format!("Your course West Africa is open: begin with “{first}”"))]);
    assert!(letters[0].text.contains(&format!("/en/modules/{FIRST}")), "{}", letters[0].text);
    begins(&app, ana, FIRST, "2027-03-05T09:00:00Z").await;
    assert_eq!(to(&look(&app, "2027-03-11T09:00:00Z").await), [], "begun");
    // Two weeks without anything; and on Monday those who coordinate read of it, once.
    let stopped = format!("You stopped in the middle of “{first}”");
    assert_eq!(to(&look(&app, "2027-03-19T09:00:00Z").await), [(ANA, &*stopped)]);
    let letters = look(&app, "2027-03-22T09:00:00Z").await;
    assert_eq!(to(&letters), [(LUIS, "One person in West Africa needs a hand")]);
    assert!(letters[0].text.contains("New since last week: Ana Flores."), "{}", letters[0].text);
    assert_eq!(to(&look(&app, "2027-03-23T09:00:00Z").await), [], "once");
    assert_eq!(to(&look(&app, "2027-03-29T09:00:00Z").await), [], "nothing changed");
    // Two modules of the same day are one thing.
    let due = format!("{first}, {second}: due in 7 days");
    assert_eq!(to(&look(&app, "2027-04-02T09:00:00Z").await), [(ANA, &*due)]);
    let due = format!("{first}, {second}: due in 2 days");
    assert_eq!(to(&look(&app, "2027-04-07T09:00:00Z").await), [(ANA, &*due)]);
    completes(&app, ana, FIRST, "2027-04-08T09:00:00Z").await;
    let late = format!("{second}: due 3 days ago");
    assert_eq!(to(&look(&app, "2027-04-12T09:00:00Z").await), [(ANA, &*late)], "the second day was a Sunday");
    // The next module was not begun.
    let next = format!("Next in West Africa: “{second}”");
    assert_eq!(to(&look(&app, "2027-04-22T09:00:00Z").await), [(ANA, &*next)]);

    // A text waits for Luis, and Ana for him.
    hands_in(&app, ana, SECOND, "2027-04-23T09:00:00Z").await;
    assert_eq!(
        to(&look(&app, "2027-04-26T09:00:00Z").await),
        [(LUIS, "A text waits for you to read it in West Africa")]
    );
    let letters = look(&app, "2027-05-03T09:00:00Z").await;
    assert_eq!(to(&letters), [(LUIS, "A text waits for you to read it in West Africa")]);
    assert!(letters[0].text.contains(&format!("/cohorts/{}/results", stage.cohort.slug)), "{}", letters[0].text);
    assert_eq!(to(&look(&app, "2027-05-07T09:00:00Z").await), [], "there is nothing that she could do");
    app.write(|tx| {
        diesel::update(essays::table).set(essays::read_at.eq(tx.now)).execute(tx.conn)?;
        Ok(())
    })
    .await;
    let stopped = format!("You stopped in the middle of “{second}”");
    assert_eq!(
        to(&look(&app, "2027-05-10T09:00:00Z").await),
        [(ANA, &*stopped), (LUIS, "One person in West Africa needs a hand")]
    );

    // Through, and nothing promised.
    let through = at("2027-05-13T09:00:00Z");
    app.write(move |tx| {
        diesel::update(enrolments::table.filter(enrolments::person_id.eq(ana)))
            .set((enrolments::state.eq(EnrolmentState::Completed), enrolments::completed_at.eq(through)))
            .execute(tx.conn)?;
        Ok(())
    })
    .await;
    let where_to = "Where will you teach what you learned in West Africa?";
    assert_eq!(to(&look(&app, "2027-05-17T09:00:00Z").await), [(ANA, where_to)], "the third day was a Sunday");
    stage.promise(&app, "2027-12-31").await;
    assert_eq!(to(&look(&app, "2027-05-27T09:00:00Z").await), [], "promised");
}

async fn who_learned_elsewhere_or_not_yet_is_not_asked_too_early(app: TestApp) {
    let stage = stage(&app).await;
    // She has begun the module in another cohort, long before this one.
    begins(&app, stage.ana, FIRST, "2026-11-02T09:00:00Z").await;
    app.clock.set(at("2027-03-01T09:00:00Z"));
    stage.enrol(&app).await;
    teach(&app, &stage, "2027-12-31").await;
    assert_eq!(to(&look(&app, "2027-03-04T09:00:00Z").await), [], "she has begun");
    let stopped = format!("You stopped in the middle of “{}”", title(&app, FIRST));
    assert_eq!(
        to(&look(&app, "2027-03-15T09:00:00Z").await),
        [(ANA, &*stopped), (LUIS, "One person in West Africa needs a hand")]
    );
    // What opens later cannot be begun before; its days count from then.
    app.write(|tx| {
        diesel::delete(lesson_progress::table).execute(tx.conn)?;
        let opens: NaiveDate = "2027-04-05".parse().unwrap();
        diesel::update(cohort_modules::table).set(cohort_modules::opens_on.eq(opens)).execute(tx.conn)?;
        Ok(())
    })
    .await;
    assert_eq!(to(&look(&app, "2027-04-07T09:00:00Z").await), []);
    let begin = format!("Your course West Africa is open: begin with “{}”", title(&app, FIRST));
    assert_eq!(to(&look(&app, "2027-04-08T09:00:00Z").await), [(ANA, &*begin)]);
}

/// With every module: a course has several.
async fn every_module(engine: Engine) -> TestApp {
    TestApp::start_with(engine, |settings| settings.content.directory = "modules".into()).await
}

on_both_engines!(with super::every_module:
    a_course_is_recalled_from_its_first_day_to_the_promise,
    who_learned_elsewhere_or_not_yet_is_not_asked_too_early
);
