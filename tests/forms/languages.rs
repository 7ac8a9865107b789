//! Another language in mid-form, and the language that a form preselects.

use relais::people::accounts::store;
use relais::platform::values::Language;
use uuid::Uuid;

use super::browser::Browser;
use crate::cascade::world::World;
use crate::support::{TestApp, on_both_engines};

fn french() -> Language {
    "fr".parse().unwrap()
}

async fn a_form_comes_back_in_the_other_language(app: TestApp) {
    let w = World::new(app).await;
    let mut awa = Browser::of(&w.app, &w.awa);
    awa.get("/deliveries/new").await.expect(200).says("form=\"main-form\" formnovalidate name=\"in-language\"");
    let mut fields =
        w.report(Uuid::new_v4(), &[("municipality", "Bohicon"), ("country", ""), ("counts.elected.women", "3")]);
    fields.push(("in-language".into(), "fr".into()));
    let turned = awa.post("/deliveries", &fields).await.expect(303);
    assert!(turned.location().starts_with("/deliveries/new?kept="), "{}", turned.location());
    let shown =
        awa.get(turned.location()).await.expect(200).says("<html lang=\"fr\"").is_silent_on("class=\"problems\"");
    let shown = shown.says("value=\"Bohicon\"").says(
        "name=\"counts.elected.women\" type=\"number\" min=\"0\" max=\"20000\" inputmode=\"numeric\" value=\"3\"",
    );
    assert_eq!(shown.header("content-language"), "fr");
    let id = w.awa.id();
    assert_eq!(w.app.read(move |conn| store::people::get(conn, id)).await.language, french());
    // From a page that answered 422 as well, and the report was never sent.
    let fields: Vec<(String, String)> = fields.into_iter().filter(|(name, _)| name != "in-language").collect();
    awa.post("/deliveries", &fields).await.expect(422).says("name=\"in-language\"").says("value=\"/deliveries/new\"");
    let turned =
        awa.post("/deliveries", &[&fields[..], &[("in-language".into(), "es".into())]].concat()).await.expect(303);
    awa.get(turned.location()).await.expect(200).says("<html lang=\"es\"").says("value=\"Bohicon\"");
    w.app.get(&w.awa, "/deliveries").await.is_silent_on("Bohicon");
}

async fn without_an_account_too(app: TestApp) {
    let w = World::new(app).await;
    let mut new = Browser::new(&w.app);
    let lesson = "/en/modules/localising-the-sdgs/why-local";
    new.get(lesson).await.expect(200);
    // A page whose language stands in its address comes back under the other one.
    let fields = [("id", "018f3b1e000070008000000000000000"), ("hash", "x"), ("in-language", "fr")];
    let turned = new.post("/en/modules/localising-the-sdgs/questions/check/why-local", &fields).await.expect(303);
    assert!(turned.location().starts_with("/fr/modules/localising-the-sdgs/why-local?kept="), "{}", turned.location());
    assert_eq!(turned.cookie("language").as_deref(), Some("fr"));
}

async fn the_language_that_is_read_is_preselected(app: TestApp) {
    let w = World::new(app).await;
    let selected = "<option value=\"fr\" selected>";
    let (signer, cohort) = (w.app.parts.site.signer.clone(), w.cohort.clone());
    let invitee = relais::cohorts::enrolment::Invitee {
        email: "nadia@test.example".parse().unwrap(),
        name: "Nadia".into(),
        role: relais::cohorts::common::EnrolmentRole::Trainer,
        language: Language::ENGLISH,
    };
    let token = w
        .app
        .write(move |tx| {
            let invited = relais::cohorts::enrolment::actions::invite_as(
                tx,
                relais::people::accounts::Actor::OPERATOR,
                &signer,
                &cohort,
                &[invitee],
            )?;
            Ok(relais::cohorts::enrolment::links::token(&signer, invited.invited[0], 1))
        })
        .await;
    let mut nadia = Browser::new(&w.app);
    let path = format!("/invitations/{token}");
    nadia.get(&path).await.expect(200).says("<option value=\"en\" selected>");
    // She chooses French before she accepts, having typed her name.
    let fields = [("name", "Nadia Sow"), ("language", "en"), ("time_zone", "Africa/Dakar"), ("in-language", "fr")];
    let turned = nadia.post(&path, &fields).await.expect(303);
    nadia.get(turned.location()).await.expect(200).says("value=\"Nadia Sow\"").says("<html lang=\"fr\"");
    nadia.get(&path).await.expect(200).says(selected);
    let fields = [("name", "Nadia Sow"), ("language", "fr"), ("time_zone", "Africa/Dakar")];
    nadia.post(&path, &fields).await.expect(303);

    for (actor, pages) in [(&w.ada, &["/admin/people/new"][..]), (&w.awa, &["/commitments/new"])] {
        let mut browser = Browser::of(&w.app, actor);
        browser.post("/language", &[("language", "fr"), ("back", "/")]).await.expect(303);
        for page in pages {
            browser.get(page).await.expect(200).says(selected);
        }
    }
    let mut cora = Browser::of(&w.app, &w.cora);
    cora.post("/language", &[("language", "fr"), ("back", "/")]).await.expect(303);
    // This cohort speaks English alone.
    let invite = format!("/cohorts/{}/invitations", w.cohort.slug);
    cora.get(&invite).await.expect(200).says("<option value=\"en\" selected>");
    let mut awa = Browser::of(&w.app, &w.awa);
    awa.get("/deliveries/new").await.expect(200).says("name=\"languages\" type=\"checkbox\" value=\"fr\" checked");
}

on_both_engines!(
    a_form_comes_back_in_the_other_language,
    without_an_account_too,
    the_language_that_is_read_is_preselected,
);
