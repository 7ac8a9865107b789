//! One's home: the next thing first, for everybody who has one.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use actix_web::test::TestRequest;
use chrono::{NaiveDate, TimeDelta};
use diesel::connection::{Connection, InstrumentationEvent};
use relais::cohorts;
use relais::cohorts::common::EnrolmentRole;
use relais::cohorts::enrolment::Invitee;
use relais::home::dashboard::Dashboard;
use relais::people::accounts::{Actor as Cause, Role, actions as accounts};
use relais::platform::mail;
use relais::platform::values::Language;
use uuid::Uuid;

use crate::cascade::world::{MODULE, World, enrol};
use crate::support::{Actor, Page, TestApp, on_both_engines};

/// The next thing that a page shows: its title and where its button leads.
fn next(page: &Page) -> Option<(String, String)> {
    let (_, part) = page.body.split_once("<h2 id=\"next-step\">")?;
    let title = part.split("</h2>").next()?.to_owned();
    let (_, link) = part.split_once("class=\"button onward\" href=\"")?;
    Some((title, link.split('"').next()?.to_owned()))
}

async fn home(app: &TestApp, actor: &Actor) -> Page {
    let page = app.get(actor, "/home").await.expect(200);
    assert_eq!(page.body.matches("<h1").count(), 1);
    assert!(page.body.matches("class=\"next\"").count() <= 1, "{}", page.body);
    assert!(!page.body.contains("home-"), "words are missing in:\n{}", page.body);
    page
}

#[track_caller]
fn is_next(page: &Page, title: &str, href: &str) {
    let (said, leads) = next(page).unwrap_or_else(|| panic!("nothing is next in:\n{}", page.body));
    assert!(said.contains(title) && leads.contains(href), "“{said}” leads to {leads}");
}

/// Completes the module for somebody.
async fn complete(app: &TestApp, actor: &Actor) {
    let catalogue = app.parts.catalogue();
    let module = catalogue.get(&MODULE.parse().unwrap()).unwrap();
    for lesson in &module.lessons {
        app.post(actor, &format!("/en/modules/{MODULE}/{}/completion", lesson.slug), &[]).await.expect(303);
    }
    let (_, edition) = module.edition(Language::ENGLISH).unwrap();
    for (set, settings) in module.sets.iter().filter(|(_, settings)| settings.required) {
        assert!(settings.required);
        let mut fields = vec![("id".to_owned(), Uuid::new_v4().to_string())];
        for question in &edition.set(set).unwrap().items {
            fields.extend(crate::support::answers::fields(question, true));
        }
        let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        app.post(actor, &format!("/en/modules/{MODULE}/questions/{set}"), &fields).await.expect(303);
    }
}

async fn a_home_is_somebodys(app: TestApp) {
    assert_eq!(app.get(&Actor::Anonymous, "/home").await.expect(303).location(), "/sign-in?back=%2Fhome");
    let nobody = app.somebody("Nobody Yet").await;
    let page = home(&app, &nobody).await;
    assert_eq!(next(&page), None);
    let page = page.says("Hello, Nobody Yet").says("Nothing of yours yet").says("/en/modules\"");
    page.is_silent_on("Your commitments").is_silent_on("Your cohorts").is_silent_on("Your association");
}

async fn a_trainer_is_led_from_the_invitation_to_the_kept_commitment(app: TestApp) {
    let w = World::new(app).await;
    let app = &w.app;
    // Invited to another cohort, too.
    let invitee = Invitee {
        email: "awa@test.example".parse().unwrap(),
        name: "Awa".into(),
        role: EnrolmentRole::Trainer,
        language: Language::ENGLISH,
    };
    let (signer, other) = (app.parts.site.signer.clone(), w.other.clone());
    app.write(move |tx| cohorts::enrolment::actions::invite_as(tx, Cause::OPERATOR, &signer, &other, &[invitee])).await;
    let page = home(app, &w.awa).await;
    is_next(&page, "You are invited to “Online 2027”", "/invitations/");
    let (_, link) = next(&page).unwrap();
    app.get(&w.awa, &link).await.expect(200).says("Online 2027");
    app.post(&w.awa, &format!("{link}/refusal"), &[]).await.expect(303);

    let page = home(app, &w.awa).await;
    is_next(&page, "See what you know already", &format!("/en/modules/{MODULE}/questions/before"));
    page.says("Lessons: 0 of 5").says("305 days left").says("Trainings held and confirmed: 0 of 2");
    app.get(&w.awa, &format!("/en/modules/{MODULE}/why-local")).await.expect(200);
    is_next(&home(app, &w.awa).await, "", "/why-local");
    complete(app, &w.awa).await;
    is_next(&home(app, &w.awa).await, "Promise 2 trainings", "/commitments/new");

    let id = w.commitment("2027-03-20").await;
    is_next(&home(app, &w.awa).await, "Promise one training", "/commitments/new");
    w.commitment("2027-09-20").await;
    let page = home(app, &w.awa).await;
    is_next(&page, "Get ready for", &format!("/en/modules/{MODULE}/kit"));
    page.says(&format!("/commitments/{id}")).says("20 March 2027").says("To be held");

    app.clock.advance(TimeDelta::days(20));
    is_next(&home(app, &w.awa).await, "Did you hold", &format!("/deliveries/new?commitment&#x3D;{id}"));
    // Planned, and its day has passed.
    let plan = [("act", "plan"), ("starts_on", "2027-03-22"), ("ends_on", "2027-03-22"), ("hours", "6")];
    let delivery = Uuid::new_v4();
    let path = w.send(&w.awa, &w.report(delivery, &plan)).await.expect(303).location().to_owned();
    app.clock.advance(TimeDelta::days(2));
    is_next(&home(app, &w.awa).await, "How was", &path);
    let report = [("starts_on", "2027-03-22"), ("ends_on", "2027-03-22"), ("hours", "6"), ("revision", "1")];
    w.send(&w.awa, &w.report(delivery, &report)).await.expect(303);
    is_next(&home(app, &w.awa).await, "Get ready for", "/kit");
    w.take(&w.fatou, &path, "return", "Who came?").await.expect(303);
    is_next(&home(app, &w.awa).await, "came back with a question", &path);
    home(app, &w.awa).await.says("Correct it");
}

async fn a_trainer_vouches_for_what_the_association_reported(app: TestApp) {
    let w = World::new(app).await;
    w.commitment("2027-05-01").await;
    let path = w.reported(&w.fatou, &[("side", "association")]).await;
    is_next(&home(&w.app, &w.awa).await, "Was it like this?", &path);
    w.take(&w.fatou, &path, "confirmation", "").await.expect(403);
    // Whose it is, is asked once: the coordinator who taught it sees it as a trainer.
    w.grant(&w.awa, Role::CohortCoordinator, w.cohort.id).await;
    let page = home(&w.app, &w.awa).await;
    assert_eq!(page.body.matches(&format!("<li><p><a href=\"{path}\"")).count(), 1, "{}", page.body);
}

async fn a_focal_point_confirms_first(app: TestApp) {
    let w = World::new(app).await;
    let page = home(&w.app, &w.fatou).await.says("Towns of SN").says("Nothing is open now");
    assert_eq!(next(&page), None);
    page.says("/associations/ams-sn\"").says("/deliveries/new?side=association").is_silent_on("Nothing of yours yet");
    w.commitment("2027-05-01").await;
    home(&w.app, &w.fatou).await.says("by 1\u{a0}May").says("Awa");
    let path = w.reported(&w.awa, &[]).await;
    let page = home(&w.app, &w.fatou).await;
    is_next(&page, "Did it happen like this?", &path);
    page.says("Confirm it");
    // Nobody else is asked.
    for actor in [&w.nia, &w.cora, &w.ada, &w.ibra] {
        home(&w.app, actor).await.is_silent_on(&path);
    }
    w.take(&w.fatou, &path, "confirmation", "").await.expect(303);
    home(&w.app, &w.fatou).await.is_silent_on(&path);
}

async fn a_coordinator_sees_cohorts_and_what_waits(app: TestApp) {
    let w = World::new(app).await;
    let page = home(&w.app, &w.cora).await;
    is_next(&page, "West Africa 2027: The first day has come", "/cohorts/west-africa-2027");
    page.says("?status=not-begun\">2<").is_silent_on("Online 2027").is_silent_on("/cohorts/new");
    let promised = w.commitment("2027-03-20").await;
    w.app.clock.advance(TimeDelta::days(25));
    home(&w.app, &w.cora).await.says(&format!("/commitments/{promised}")).says("Overdue commitments");
    let path = w.reported(&w.awa, &[]).await;
    w.take(&w.fatou, &path, "confirmation", "").await.expect(303);
    let page = home(&w.app, &w.cora).await.is_silent_on("Overdue commitments");
    is_next(&page, "Is this report complete?", &path);
    w.take(&w.cora, &path, "acceptance", "").await.expect(303);
    // Without anybody who speaks for the association, she confirms.
    let alone = [("association", w.there.id.to_string())];
    let alone: Vec<(&str, &str)> = alone.iter().map(|(name, id)| (*name, id.as_str())).collect();
    let nia = w.nia.id();
    let there = w.there.clone();
    w.app.write(move |tx| accounts::roles::revoke_as(tx, Cause::OPERATOR, nia, Role::FocalPoint, there.id)).await;
    let path = w
        .reported(
            &w.awa,
            &[alone, vec![("starts_on", "2027-03-02"), ("ends_on", "2027-03-02"), ("hours", "6")]].concat(),
        )
        .await;
    is_next(&home(&w.app, &w.cora).await, "Nobody else can confirm this", &path);
}

async fn an_administrator_is_told_how_to_begin_and_what_is_wrong(app: TestApp) {
    let ada = app.administrator().await;
    is_next(&home(&app, &ada).await, "Enter the first association", "/associations/new");
    app.write(|tx| mail::store::hold(tx, mail::store::ALL, mail::refusals::HoldCause::Setup, "no such host")).await;
    let page = home(&app, &ada).await;
    is_next(&page, "Let mail leave again", "/admin/mail");
    page.says("no such host");
    app.write(|tx| mail::store::release(tx, mail::store::ALL)).await;
    let section = app.read(relais::people::associations::store::sections).await.remove(0);
    let new = relais::people::associations::NewAssociation {
        id: Uuid::new_v4().into(),
        acronym: "AMS".into(),
        country: "SN".parse().unwrap(),
        names: relais::people::associations::Names([(Language::ENGLISH, "Towns".to_owned())].into()),
        section_id: section.id,
    };
    app.write(move |tx| relais::people::associations::actions::enter::add(tx, Cause::OPERATOR, &new)).await;
    is_next(&home(&app, &ada).await, "Open your first cohort", "/cohorts/new");
    let colleague = app.with_role("Cole", Role::Coordinator, Uuid::nil()).await;
    is_next(&home(&app, &colleague).await, "Open your first cohort", "/cohorts/new");
}

async fn a_look_at_a_lesson_moves_nothing(app: TestApp) {
    let w = World::new(app).await;
    let (lesson, module) = (format!("/en/modules/{MODULE}/why-local"), format!("/en/modules/{MODULE}"));
    // Somebody without a course looks into a lesson …
    w.app.get(&w.bystander, &lesson).await.expect(200);
    let page = home(&w.app, &w.bystander).await;
    assert_eq!(next(&page), None);
    page.says("Nothing of yours yet").says("You also looked into:").is_silent_on("own-modules");
    // … and keeps the module, twice, and takes it away again.
    w.app.get(&w.bystander, &module).await.expect(200).says("Keep on my home");
    for _ in 0..2 {
        w.app.post(&w.bystander, &format!("{module}/bookmark"), &[]).await.expect(303);
    }
    let page = home(&w.app, &w.bystander).await;
    is_next(&page, "", "/why-local");
    page.says("own-modules").is_silent_on("You also looked into:");
    let token = w.app.token(w.bystander.id()).await;
    let kept = w.app.get(&token, "/api/v1/me/bookmarks").await.expect(200).json();
    assert_eq!(kept, serde_json::json!([MODULE]));
    w.app.get(&w.bystander, &module).await.expect(200).says("Take off my home");
    for _ in 0..2 {
        w.app.post(&w.bystander, &format!("{module}/bookmark/removal"), &[]).await.expect(303);
    }
    assert_eq!(next(&home(&w.app, &w.bystander).await), None);
    let at = format!("/api/v1/modules/{MODULE}/bookmark");
    w.app.send(&token, TestRequest::put().uri(&at)).await.expect(204);
    is_next(&home(&w.app, &w.bystander).await, "", "/why-local");
    w.app.send(&token, TestRequest::delete().uri(&at)).await.expect(204);
    w.app.send(&token, TestRequest::put().uri("/api/v1/modules/nonsense/bookmark")).await.expect(404);

    // A focal point who is in the middle of a lesson is asked first for what others wait for.
    w.commitment("2027-05-01").await;
    w.app.get(&w.fatou, &lesson).await.expect(200);
    w.app.post(&w.fatou, &format!("{module}/bookmark"), &[]).await.expect(303);
    is_next(&home(&w.app, &w.fatou).await, "", "/why-local");
    let path = w.reported(&w.awa, &[]).await;
    is_next(&home(&w.app, &w.fatou).await, "Did it happen like this?", &path);
    w.take(&w.fatou, &path, "confirmation", "").await.expect(303);
    // So is a coordinator, and an administrator for mail that cannot leave.
    w.app.get(&w.ada, &lesson).await.expect(200);
    w.app.post(&w.ada, &format!("{module}/bookmark"), &[]).await.expect(303);
    w.app.post(&w.cora, &format!("{module}/bookmark"), &[]).await.expect(303);
    is_next(&home(&w.app, &w.cora).await, "Is this report complete?", &path);
    w.app.write(|tx| mail::store::hold(tx, mail::store::ALL, mail::refusals::HoldCause::Setup, "no such host")).await;
    is_next(&home(&w.app, &w.ada).await, "Let mail leave again", "/admin/mail");
}

async fn one_person_may_be_several(app: TestApp) {
    let w = World::new(app).await;
    w.grant(&w.awa, Role::FocalPoint, w.here.id).await;
    w.grant(&w.awa, Role::CohortCoordinator, w.other.id).await;
    let page = home(&w.app, &w.awa).await;
    let place = |id: &str| page.body.find(&format!("id=\"{id}\"")).unwrap_or_else(|| panic!("no {id}: {}", page.body));
    let order = ["next-step", "own-modules", "own-commitments", "associations", "cohorts"].map(place);
    assert!(order.is_sorted(), "{order:?}");
    for (language, hello) in [("fr", "Bonjour, Awa"), ("es", "Hola, Awa")] {
        let person = w.awa.id();
        let language: Language = language.parse().unwrap();
        w.app.write(move |tx| relais::people::accounts::store::people::change_language(tx, person, language)).await;
        home(&w.app, &w.awa).await.says(hello);
    }
}

async fn fifty_commitments_cost_as_many_queries_as_one(app: TestApp) {
    let w = World::new(app).await;
    for (role, scope) in [
        (Role::FocalPoint, Uuid::from(w.here.id)),
        (Role::CohortCoordinator, w.cohort.id.into()),
        (Role::Administrator, Uuid::nil()),
    ] {
        w.grant(&w.awa, role, scope).await;
    }
    let mut counted = Vec::new();
    for rounds in [1, 49] {
        for round in 0..rounds {
            let day = NaiveDate::from_ymd_opt(2027, 4, 1).unwrap() + TimeDelta::days(round);
            w.commitment(&day.to_string()).await;
            if round % 7 == 0 {
                let (place, day) = (format!("Town {rounds} {round}"), format!("2027-02-{:02}", 1 + round % 28));
                let changes = [
                    ("municipality", place.as_str()),
                    ("commitment", "none"),
                    ("starts_on", &day),
                    ("ends_on", &day),
                    ("hours", "6"),
                ];
                w.send(&w.awa, &w.report(Uuid::new_v4(), &changes)).await;
            }
        }
        enrol(&w.app, &w.cohort, &format!("Trainer{rounds}")).await;
        let (viewer, catalogue, now) =
            (w.viewer(w.awa.id()).await, w.app.parts.catalogue(), w.app.parts.site.clock.now());
        let (dashboard, queries) = w
            .app
            .read(move |conn| {
                let queries = Arc::new(AtomicUsize::new(0));
                let counter = queries.clone();
                conn.set_instrumentation(move |event: InstrumentationEvent<'_>| {
                    if let InstrumentationEvent::StartQuery { .. } = event {
                        counter.fetch_add(1, Ordering::Relaxed);
                    }
                });
                let dashboard = Dashboard::load(conn, &viewer, &catalogue, now)?;
                conn.set_instrumentation(|_: InstrumentationEvent<'_>| {});
                Ok((dashboard, queries.load(Ordering::Relaxed)))
            })
            .await;
        counted.push((dashboard.own.commitments.len(), queries));
        home(&w.app, &w.awa).await;
    }
    assert_eq!((counted[0].0, counted[1].0), (1, 50));
    assert_eq!(counted[0].1, counted[1].1, "{counted:?}");
    assert!(counted[0].1 <= 70, "{counted:?}");
}

on_both_engines!(
    a_home_is_somebodys,
    a_trainer_is_led_from_the_invitation_to_the_kept_commitment,
    a_trainer_vouches_for_what_the_association_reported,
    a_focal_point_confirms_first,
    a_coordinator_sees_cohorts_and_what_waits,
    an_administrator_is_told_how_to_begin_and_what_is_wrong,
    a_look_at_a_lesson_moves_nothing,
    one_person_may_be_several,
    fifty_commitments_cost_as_many_queries_as_one,
);
