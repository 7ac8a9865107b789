//! Errors after a form was sent: whose page it is, a way back, what was typed; and two editors who see both texts.

use uuid::Uuid;

use super::browser::{Browser, attribute};
use crate::cascade::world::World;
use crate::support::{Actor, Page, TestApp, on_both_engines};

/// The page of an error as somebody who is signed in gets it.
fn is_theirs(page: Page, name: &str, back: &str) -> Page {
    page.says(&format!(">{name}</span>"))
        .says("/sign-out")
        .says("notice notice-warning")
        .is_silent_on("notice-done")
        .says(&format!("href=\"{back}\">Go back</a>"))
}

async fn an_error_keeps_the_header_the_text_and_a_way_back(app: TestApp) {
    let w = World::new(app).await;
    let path = w.reported(&w.awa, &[]).await;
    let cohort = format!("/cohorts/{}/settings", w.cohort.slug);
    // 409: the last coordinator stays.
    let mut cora = Browser::of(&w.app, &w.cora);
    cora.get(&cohort).await.expect(200);
    let removal = format!("/cohorts/{}/coordinators/{}/removal", w.cohort.slug, w.cora.id());
    is_theirs(cora.post(&removal, &[("a", "b")]).await.expect(409), "Cora", &cohort);
    // 403: may look, but not do this.
    let mut awa = Browser::of(&w.app, &w.awa);
    awa.get(&path).await.expect(200);
    let typed = [("revision", "1"), ("comment", "Please <look> again")];
    let refused = awa.post(&format!("{path}/return"), &typed).await.expect(403);
    is_theirs(refused, "Awa", &path).says("What you typed").says("Please &lt;look&gt; again</blockquote>");
    // 409 with a comment: it was confirmed meanwhile, and there is no place for the comment any more.
    let mut fatou = Browser::of(&w.app, &w.fatou);
    fatou.get(&path).await.expect(200);
    w.take(&w.nia, &path, "confirmation", "").await;
    w.take(&w.fatou, &path, "confirmation", "").await.expect(303);
    w.take(&w.cora, &path, "acceptance", "").await.expect(303);
    let typed = [("revision", "1"), ("comment", "Who paid for it?")];
    let moved_on = is_theirs(fatou.post(&format!("{path}/return"), &typed).await.expect(409), "Fatou", &path);
    let moved_on = moved_on.says("Who paid for it?</blockquote>");
    // What cannot be shown in its form is not lost on the way either.
    let with_text = attribute(&moved_on.body, "class=\"button\" href=\"").unwrap();
    fatou.get(&with_text).await.expect(409).says("Who paid for it?");
    // 410 and 404: signed in all the same.
    let spent = awa.post("/invitations/nonsense", &[("name", "Awa N’Diaye"), ("time_zone", "UTC")]).await.expect(410);
    is_theirs(spent, "Awa", &with_text_of(&awa)).says("Awa N’Diaye</blockquote>");
    awa.post("/cohorts/nowhere/opening", &[("a", "b")]).await.expect(404).says(">Awa</span>");
    w.app.get(&w.awa, "/nothing/here").await.expect(404).says(">Awa</span>");
    // A visitor has a visitor's header.
    w.app.get(&Actor::Anonymous, "/nothing/here").await.expect(404).is_silent_on("/sign-out");
}

fn with_text_of(browser: &Browser) -> String {
    browser.at.clone()
}

async fn both_texts_of_an_association_are_seen(app: TestApp) {
    let w = World::new(app).await;
    let edit = format!("/associations/{}/edit", w.here.slug);
    let (mut ada, mut seku) = (Browser::of(&w.app, &w.ada), Browser::of(&w.app, &w.seku));
    let section = w.here.section_id.to_string();
    let fields = |name: &'static str, revision: &'static str| {
        let section = section.clone();
        [
            ("revision", revision.to_owned()),
            ("acronym", "AMS".into()),
            ("name.en", name.into()),
            ("country", "SN".into()),
            ("section_id", section),
        ]
    };
    ada.get(&edit).await.expect(200);
    seku.get(&edit).await.expect(200);
    let action = format!("/associations/{}", w.here.slug);
    ada.post(&action, &fields("Mayors of Senegal", "1")).await.expect(303);
    let told = seku.post(&action, &fields("Towns & mayors", "1")).await.expect(409);
    let told =
        told.says("Both texts are here").says("value=\"Towns &amp; mayors\"").says("<bdi>Mayors of Senegal</bdi>");
    let told = told.says("name=\"revision\" value=\"2\"").says(">Seku</span>");
    assert_eq!(told.body.matches("Saved meanwhile").count(), 1, "only what differs is named");
    seku.post(&action, &fields("Towns & mayors", "2")).await.expect(303);
}

async fn both_texts_of_a_cohort_are_seen(app: TestApp) {
    let w = World::new(app).await;
    let settings = format!("/cohorts/{}/settings", w.cohort.slug);
    let (mut cora, mut seku) = (Browser::of(&w.app, &w.cora), Browser::of(&w.app, &w.seku));
    let page = cora.get(&settings).await.expect(200);
    seku.get(&settings).await.expect(200);
    let revision = attribute(&page.body, "name=\"revision\" value=\"").unwrap();
    let fields = |name: &'static str, modules: &'static str| {
        let all = [
            ("revision", revision.clone()),
            ("name", name.into()),
            ("section_id", w.cohort.section_id.unwrap().to_string()),
            ("languages", "en".into()),
            ("starts_on", "2027-01-11".into()),
            ("ends_on", "2027-06-30".into()),
            ("time_zone", "UTC".into()),
            ("cascade_target", "2".into()),
            ("cascade_deadline", "2027-12-31".into()),
            ("modules", modules.into()),
        ];
        all.into_iter().filter(|(name, value)| *name != "modules" || !value.is_empty()).collect::<Vec<_>>()
    };
    let action = format!("/cohorts/{}", w.cohort.slug);
    cora.post(&action, &fields("Sahel 2027", "")).await.expect(303);
    let told = seku.post(&action, &fields("Coast 2027", crate::cascade::world::MODULE)).await.expect(409);
    let told = told.says("value=\"Coast 2027\"").says("<bdi>Sahel 2027</bdi>").says("not chosen");
    assert_eq!(told.body.matches("Saved meanwhile").count(), 2);
}

async fn both_texts_of_a_commitment_and_of_a_report_are_seen(app: TestApp) {
    let w = World::new(app).await;
    let id = w.commitment("2027-05-31").await;
    let edit = format!("/commitments/{id}/edit");
    let fields = |place: &'static str, people: &'static str| {
        [
            ("revision", "1".to_owned()),
            ("modules", crate::cascade::world::MODULE.into()),
            ("association", w.here.id.to_string()),
            ("language", "en".into()),
            ("due_on", "2027-05-31".into()),
            ("expected_participants", people.into()),
            ("place", place.into()),
        ]
    };
    let (mut awa, mut cora) = (Browser::of(&w.app, &w.awa), Browser::of(&w.app, &w.cora));
    awa.get(&edit).await.expect(200);
    cora.get(&edit).await.expect(200);
    awa.post(&edit, &fields("Kaolack", "25")).await.expect(303);
    let told = cora.post(&edit, &fields("Thiès", "25")).await.expect(409);
    told.says("value=\"Thiès\"").says("<bdi>Kaolack</bdi>").says("name=\"revision\" value=\"2\"");

    let id = Uuid::new_v4();
    let team = ("others", "ibra@test.example");
    w.send(&w.awa, &w.report(id, &[team, ("counts.elected.women", "3")])).await.expect(303);
    let theirs = [
        team,
        ("completed", "30"),
        ("counts.elected.women", "4"),
        ("adaptation_notes", "By the river"),
        ("revision", "1"),
    ];
    w.send(&w.ibra, &w.report(id, &theirs)).await.expect(303);
    let mine = [
        team,
        ("completed", "29"),
        ("counts.elected.women", "3"),
        ("adaptation_notes", "In the hall"),
        ("revision", "1"),
    ];
    let told = w.send(&w.awa, &w.report(id, &mine)).await.expect(409);
    let told =
        told.says("value=\"29\"").says("<bdi>30</bdi>").says(">In the hall</textarea>").says("<bdi>By the river</bdi>");
    told.says("Saved meanwhile: 4</small>");
}

async fn a_comment_on_a_report_that_changed_stays_in_its_place(app: TestApp) {
    let w = World::new(app).await;
    let id = Uuid::new_v4();
    let path = w.send(&w.awa, &w.report(id, &[])).await.expect(303).location().to_owned();
    let mut fatou = Browser::of(&w.app, &w.fatou);
    fatou.get(&path).await.expect(200);
    w.send(&w.awa, &w.report(id, &[("completed", "30"), ("revision", "1")])).await.expect(303);
    let told = fatou.post(&format!("{path}/return"), &[("revision", "1"), ("comment", "Who paid?")]).await.expect(409);
    let told =
        told.says("This report was changed while you read it").says(">Who paid?</textarea>").says(">Fatou</span>");
    told.says("name=\"revision\" value=\"2\"");
}

on_both_engines!(
    an_error_keeps_the_header_the_text_and_a_way_back,
    both_texts_of_an_association_are_seen,
    both_texts_of_a_cohort_are_seen,
    both_texts_of_a_commitment_and_of_a_report_are_seen,
    a_comment_on_a_report_that_changed_stays_in_its_place,
);
