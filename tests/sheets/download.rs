//! Every list, as the file that its address asks for.

use relais::people::accounts::Role;
use uuid::Uuid;

use super::rows;
use crate::cascade::world::{MODULE, World, enrol};
use crate::support::{Actor, TestApp, on_both_engines};

/// Each list with the address of its file, and words of its titles.
fn lists(w: &World) -> Vec<(String, String, &'static str)> {
    let (cohort, association) = (&w.cohort.slug, &w.here.slug);
    vec![
        ("/cohorts".into(), "/cohorts".into(), "Name,State"),
        (format!("/cohorts/{cohort}"), format!("/cohorts/{cohort}/people"), "E-mail,Name,Role"),
        (format!("/cohorts/{cohort}/progress"), format!("/cohorts/{cohort}/progress"), "Name,E-mail,Role"),
        (format!("/cohorts/{cohort}/mails"), format!("/cohorts/{cohort}/mails"), "Written,E-mail"),
        ("/deliveries".into(), "/deliveries".into(), "Reference,State"),
        ("/commitments".into(), "/commitments".into(), "Trainer,State"),
        ("/associations".into(), "/associations".into(), "Acronym,Name"),
        (format!("/associations/{association}/members"), format!("/associations/{association}/members"), "Code,Name"),
        ("/coverage/governments".into(), "/coverage/governments".into(), "Code,Name"),
        ("/admin/people".into(), "/admin/people".into(), "E-mail,Name"),
        ("/admin/audit".into(), "/admin/audit".into(), "When,Who"),
        ("/mails".into(), "/mails".into(), "Written,E-mail"),
    ]
}

async fn every_list_is_taken_out_by_those_who_see_it(app: TestApp) {
    let w = World::new(app).await;
    w.reported(&w.awa, &[]).await;
    w.commitment("2027-04-01").await;
    w.app
        .post(
            &w.ada,
            &format!("/associations/{}/members", w.here.slug),
            &[("members", "Thiès"), ("kind", "municipality")],
        )
        .await;
    for (page, file, titles) in lists(&w) {
        // Who was denied the list before is still to be written down, and the audit shows it.
        w.app.quiet().await;
        for actor in [&w.ada, &w.cora, &w.seku, &w.awa, &w.fatou, &w.bystander, &Actor::Anonymous] {
            let shown = w.app.get(actor, &page).await;
            let csv = w.app.get(actor, &format!("{file}.csv")).await;
            let xlsx = w.app.get(actor, &format!("{file}.xlsx")).await;
            assert_eq!(csv.status, xlsx.status, "{file}");
            // Where somebody has a smaller page of their own, the list is for those who coordinate.
            if shown.status != csv.status {
                assert_eq!((shown.status, csv.status), (200, 403), "{page}");
            }
            if csv.status != 200 {
                continue;
            }
            let links = format!("href=\"{file}.csv\"");
            assert!(
                shown.body.contains(&links) || !shown.body.contains("<table"),
                "{page} does not lead to {file}.csv"
            );
            assert_eq!(csv.header("content-type"), "text/csv; charset=utf-8");
            assert!(csv.header("content-disposition").starts_with("attachment; filename=\""), "{file}");
            assert_eq!(csv.header("cache-control"), "private, no-store");
            let csv = csv.says(&format!("\u{feff}{titles}"));
            let lines = csv.body.trim_end().lines().count();
            let rows = rows(&xlsx.bytes);
            assert_eq!(rows.len(), lines, "{file} has as many rows in both kinds:\n{}", csv.body);
            assert!(rows[0].join(",").starts_with(titles), "{:?}", rows[0]);
        }
        assert_eq!(w.app.get(&w.ada, &format!("{file}.pdf")).await.status, 404, "{file}");
    }
}

async fn a_list_is_taken_out_as_it_is_narrowed_and_sorted(app: TestApp) {
    let w = World::new(app).await;
    let slug = &w.cohort.slug;
    let page = w.app.get(&w.cora, &format!("/cohorts/{slug}?q=awa&after=x")).await.expect(200);
    page.says(&format!("/cohorts/{slug}/people.csv?q&#x3D;awa"));
    let found = w.app.get(&w.cora, &format!("/cohorts/{slug}/people.csv?q=awa")).await.expect(200);
    found.says("awa@test.example,Awa,Trainer").is_silent_on("ibra@test.example");
    let by_name = w.app.get(&w.cora, &format!("/cohorts/{slug}/progress.csv?sort=name")).await.expect(200);
    let at = |name: &str| by_name.body.find(name).unwrap();
    assert!(at("Awa,") < at("Ibra,"), "{}", by_name.body);
    by_name.says("lessons done").says("completed on");
    let reference = w.reported(&w.awa, &[]).await.replace("/deliveries/", "");
    w.app.get(&w.ada, "/deliveries.csv?state=accepted").await.expect(200).is_silent_on(&reference);
    let reported = w.app.get(&w.ada, &format!("/deliveries.csv?state=reported&module={MODULE}")).await.expect(200);
    reported.says(&reference);
    w.app.get(&w.ada, "/deliveries.csv?state=nowhere").await.expect(404);
}

async fn a_long_list_comes_whole_and_in_order(app: TestApp) {
    let w = World::new(app).await;
    let (signer, cohort) = (w.app.parts.site.signer.clone(), w.cohort.clone());
    let invitee = |number: usize| relais::cohorts::enrolment::Invitee {
        email: format!("p{number:04}@test.example").parse().unwrap(),
        name: format!("Person {number:04}"),
        role: relais::cohorts::common::EnrolmentRole::Trainer,
        language: relais::platform::values::Language::ENGLISH,
    };
    let people: Vec<_> = (0..2_100).map(invitee).collect();
    w.app
        .write(move |tx| {
            let cause = relais::people::accounts::Actor::OPERATOR;
            relais::cohorts::enrolment::actions::invite_as(tx, cause, &signer, &cohort, &people)
        })
        .await;
    let slug = &w.cohort.slug;
    let csv = w.app.get(&w.cora, &format!("/cohorts/{slug}/people.csv?status=invited")).await.expect(200);
    let names: Vec<&str> = csv.body.lines().skip(2).filter_map(|line| line.split(',').nth(1)).collect();
    assert_eq!(names.len(), 2_100);
    assert!(names.is_sorted(), "in the order of the list");
    let xlsx = w.app.get(&w.cora, &format!("/cohorts/{slug}/people.xlsx?status=invited")).await.expect(200);
    let read = rows(&xlsx.bytes);
    assert_eq!(read.len(), 2_102);
    assert_eq!(read[1][..2], ["email", "name"], "names in every language below the titles");
    assert_eq!(read[2_101][1], "Person 2099");
}

async fn nothing_in_a_file_is_taken_for_a_formula(app: TestApp) {
    let w = World::new(app).await;
    let (mallory, _) = enrol(&w.app, &w.cohort, "Mallory").await;
    let fields = [("name", "=HYPERLINK(1)"), ("language", "fr"), ("time_zone", "UTC"), ("country", "")];
    w.app.post(&mallory, "/account", &fields).await.expect(303);
    let slug = &w.cohort.slug;
    let path = |ending: &str| format!("/cohorts/{slug}/people.{ending}?q=hyperlink");
    w.app.get(&w.cora, &path("csv")).await.expect(200).says(",'=HYPERLINK(1),");
    let book = w.app.get(&w.cora, &path("xlsx")).await.expect(200);
    assert_eq!(rows(&book.bytes)[2][1], "=HYPERLINK(1)", "a text, and no formula");
    // Programs of those who read French and Spanish part cells by semicolons.
    let french = w.app.with_role("Fleur", Role::Administrator, Uuid::nil()).await;
    let fields = [("name", "Fleur"), ("language", "fr"), ("time_zone", "UTC"), ("country", "")];
    w.app.post(&french, "/account", &fields).await.expect(303);
    w.app.get(&french, "/admin/people.csv").await.expect(200).says("\u{feff}Courriel;Nom;Langue");
}

on_both_engines!(
    every_list_is_taken_out_by_those_who_see_it,
    a_list_is_taken_out_as_it_is_narrowed_and_sorted,
    a_long_list_comes_whole_and_in_order,
    nothing_in_a_file_is_taken_for_a_formula,
);
