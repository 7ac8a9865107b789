//! The mails of a cohort, among its other pages.

use relais::platform::mail::NewMail;

use super::*;
use crate::mail::{enqueue, invitation};

async fn the_mails_of_a_cohort_stand_among_its_pages(app: TestApp) {
    let ada = app.administrator().await;
    let section = app.read(associations::store::sections).await.remove(0);
    let own = cohort(&app, &ada, NewCohort { section_id: Some(section.id), ..new_cohort("West 2027") }).await;
    let other = cohort(&app, &ada, new_cohort("East 2027")).await;
    let of = |to: &str, cohort: &Cohort| NewMail { cohort: Some(cohort.id.into()), ..invitation(to) };
    let dia = enqueue(&app, of("dia", &own)).await.unwrap();
    let ana = enqueue(&app, of("ana", &other)).await.unwrap();
    // Whoever coordinates the cohort by its section sees them as well.
    let seku = app.with_role("Seku", Role::SectionCoordinator, section.id).await;
    let base = format!("/cohorts/{}/mails", own.slug);
    for actor in [&ada, &seku] {
        app.get(actor, &format!("/cohorts/{}", own.slug)).await.expect(200).says(&format!("href=\"{base}\""));
        let list = app.get(actor, &base).await.expect(200).says("dia@test").is_silent_on("ana@test");
        let list = list.says(&format!("href=\"{base}\" aria-current=\"page\"")).says(&format!("{base}/{dia}\""));
        list.says(&format!("/cohorts/{}/progress", own.slug)).is_silent_on("\"/mails");
        app.get(actor, &format!("{base}?state=sent")).await.expect(200).says("No such mail").is_silent_on("\"/mails");
        let mail = app.get(actor, &format!("{base}/{dia}")).await.expect(200).says("West 2027");
        let mail = mail.says(&format!("/cohorts/{}/progress", own.slug));
        // What an invitation says is shown to nobody but administrators: it would tell a coordinator the language of
        // somebody who has not accepted.
        if actor.id() == ada.id() {
            mail.says(&format!("src=\"{base}/{dia}/html\""));
            app.get(actor, &format!("{base}/{dia}/html")).await.expect(200).is_silent_on("href=");
        } else {
            mail.is_silent_on("/html\"");
        }
        for foreign in [format!("{base}/{ana}"), format!("{base}/{ana}/html")] {
            app.get(actor, &foreign).await.expect(404);
        }
    }
    let tara = app.somebody("Tara Trainer").await;
    for path in [base.clone(), format!("{base}/{dia}"), format!("{base}/{dia}/html")] {
        app.get(&tara, &path).await.expect(404);
    }
    app.get(&seku, &format!("/cohorts/{}/mails", other.slug)).await.expect(404);
}

on_both_engines!(the_mails_of_a_cohort_stand_among_its_pages);
