//! People who are brought in from a file.

use std::io::Cursor;

use actix_web::test::TestRequest;
use relais::cohorts::common::{CohortState, store as cohorts};
use relais::people::accounts::store::people;
use relais::platform::web::store as kept;
use rust_xlsxwriter::Workbook;

use super::send;
use crate::cascade::world::{World, cohort, enrol};
use crate::support::{Actor, Page, TestApp, on_both_engines};

/// The value of a hidden field.
fn field<'a>(page: &'a Page, name: &str) -> &'a str {
    let rest = page.body.split_once(&format!("name=\"{name}\" value=\"")).expect("the field").1;
    rest.split('"').next().unwrap()
}

fn path(w: &World) -> String {
    format!("/cohorts/{}/people/import", w.cohort.slug)
}

/// Sends a file and gives the page of its rehearsal with the address.
async fn rehearse(w: &World, actor: &Actor, bytes: &[u8]) -> (String, Page) {
    let sent = send(&w.app, actor, &path(w), "people.csv", bytes).await.expect(303);
    let at = sent.location().to_owned();
    let page = w.app.get(actor, &at).await.expect(200);
    (at, page)
}

async fn do_it(w: &World, actor: &Actor, at: &str, page: &Page) -> Page {
    w.app.post(actor, at, &[("fingerprint", field(page, "fingerprint"))]).await
}

async fn a_file_is_rehearsed_and_then_brought_in(app: TestApp) {
    let w = World::new(app).await;
    w.app.get(&w.cora, &format!("/cohorts/{}", w.cohort.slug)).await.expect(200).says(&path(&w));
    w.app.get(&w.cora, &path(&w)).await.expect(200).says("multipart/form-data").says("template-fr.xlsx");
    let file = "Prénom;Nom;Courriel;Rôle;Langue;Pays;Fuseau horaire;Téléphone\n\
                Ana;Flores;ana@new.example;Observatrice;Español;Bénin;Africa/Porto-Novo;+229\n\
                Omar;;omar@test.example;;;;;\n\
                ;;awa@test.example;;;;;\n";
    let (at, page) = rehearse(&w, &w.cora, file.as_bytes()).await;
    let page =
        page.says("people.csv").says("Ana Flores").says("Already has an account").says("As it is").says("Téléphone");
    assert_eq!(
        w.app.read(|conn| people::by_address(conn, &"ana@new.example".parse().unwrap())).await.map(|one| one.id),
        None
    );
    // Nobody else sees it, and no other cohort takes it.
    w.app.get(&w.seku, &at).await.expect(404);
    w.app.get(&w.awa, &at).await.expect(403);
    w.app.get(&w.ada, &at.replace(&w.cohort.slug, &w.other.slug)).await.expect(404);

    let done = do_it(&w, &w.cora, &at, &page).await.expect(200);
    done.says("2 invitations are on their way");
    let ana = w.app.read(|conn| people::by_address(conn, &"ana@new.example".parse().unwrap())).await.unwrap();
    assert_eq!(
        (
            ana.name.as_str(),
            ana.language.code(),
            ana.time_zone.name(),
            ana.country.map(|one| one.to_string()).as_deref()
        ),
        ("Ana Flores", "es", "Africa/Porto-Novo", Some("BJ"))
    );
    let cohort = w.cohort.id;
    let place = w.app.read(move |conn| cohorts::place_of(conn, cohort, ana.id)).await.unwrap();
    assert_eq!((place.role.to_string().as_str(), place.invitation), ("observer", 1), "the invitation went out");
    w.app.get(&w.ada, "/admin/audit").await.expect(200).says("Brought people in from a file");
    // Pressed once more, it is over.
    do_it(&w, &w.cora, &at, &page).await.expect(409).says("not kept any more");
}

async fn what_was_taken_out_changes_nothing(app: TestApp) {
    let w = World::new(app).await;
    let names = "Name;E-mail;Language;Country;Role\n\"=Ana, M.\";ana@new.example;fr;SN;trainer\nLuis;luis@new.example;;;observer\n";
    let (at, page) = rehearse(&w, &w.cora, names.as_bytes()).await;
    do_it(&w, &w.cora, &at, &page).await.expect(200);
    // Somebody left, somebody was never asked for their name, somebody is called otherwise by now.
    let (gone, place) = enrol(&w.app, &w.cohort, "Gone").await;
    w.app.post(&w.cora, &format!("/cohorts/{}/people/{place}/withdrawal", w.cohort.slug), &[]).await.expect(303);
    assert_ne!(gone.id(), w.awa.id());
    let fields = [("name", "Awa N'Diaye"), ("language", "fr"), ("time_zone", "Africa/Dakar"), ("country", "SN")];
    w.app.post(&w.awa, "/account", &fields).await.expect(303);
    for ending in ["csv", "xlsx"] {
        let file = w.app.get(&w.cora, &format!("/cohorts/{}/people.{ending}", w.cohort.slug)).await.expect(200);
        let (_, page) = rehearse(&w, &w.cora, &file.bytes).await;
        page.says("there is nothing to do").is_silent_on("import-outcome").is_silent_on("name=\"fingerprint\"");
    }
    // Without a column nothing of it is changed.
    let (_, page) = rehearse(&w, &w.cora, b"email\nana@new.example\n").await;
    page.says("there is nothing to do");
}

async fn only_people_who_are_new_and_ones_own_are_changed(app: TestApp) {
    let w = World::new(app).await;
    let (at, page) = rehearse(&w, &w.cora, b"email;name\nana@new.example;Ana\nluis@new.example;Luis\n").await;
    do_it(&w, &w.cora, &at, &page).await.expect(200);
    // Luis is asked to another cohort as well, which Cora does not coordinate.
    enrol_elsewhere(&w).await;
    let file = "email;name;language\nana@new.example;Ana Flores;es\nluis@new.example;Louis;es\nawa@test.example;Eve;es\nomar@test.example;Eve;es\n";
    let (at, page) = rehearse(&w, &w.cora, file.as_bytes()).await;
    let page = page.says("Ana</bdi> → <bdi>Ana Flores").says("en</bdi> → <bdi>es");
    assert_eq!(page.body.matches(" → ").count(), 2, "of others nothing is told: {}", page.body);
    do_it(&w, &w.cora, &at, &page).await.expect(200);
    let named = async |address: &'static str| {
        let person = w.app.read(move |conn| people::by_address(conn, &address.parse().unwrap())).await.unwrap();
        (person.name.clone(), person.language.to_string())
    };
    assert_eq!(named("ana@new.example").await, ("Ana Flores".into(), "es".into()));
    assert_eq!(named("luis@new.example").await, ("Luis".into(), "en".into()));
    assert_eq!(named("awa@test.example").await.0, "Awa");
    assert_eq!(named("omar@test.example").await.0, "Omar");
    w.app.get(&w.cora, &format!("/cohorts/{}?q=ana", w.cohort.slug)).await.expect(200).says("Ana Flores");
}

async fn enrol_elsewhere(w: &World) {
    let (signer, other) = (w.app.parts.site.signer.clone(), w.other.clone());
    let luis = relais::cohorts::enrolment::Invitee {
        email: "luis@new.example".parse().unwrap(),
        name: "Luis".into(),
        role: relais::cohorts::common::EnrolmentRole::Trainer,
        language: relais::platform::values::Language::ENGLISH,
    };
    w.app
        .write(move |tx| {
            let cause = relais::people::accounts::Actor::OPERATOR;
            relais::cohorts::enrolment::actions::invite_as(tx, cause, &signer, &other, &[luis])
        })
        .await;
}

async fn every_wrong_line_is_named_and_nobody_is_brought_in(app: TestApp) {
    let w = World::new(app).await;
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    sheet.write_row(0, 0, ["Name", "E-mail", "Role", "Language", "Time zone", "Country"]).unwrap();
    let lines = [
        ["Ana", "ana@new.example", "trainer", "en", "UTC", "SN"],
        ["Ann", "ANA@new.example", "", "", "", ""],
        ["Bob", "bob at new.example", "", "", "", ""],
        ["Cy", "", "", "", "", ""],
        ["Di", "di@new.example; dd@new.example", "", "", "", ""],
        ["Ed", "ed@new.example", "king", "xx", "Mars/Base", "Atlantis"],
    ];
    for (row, line) in (1..).zip(lines) {
        sheet.write_row(row, 0, line).unwrap();
    }
    let (at, page) = rehearse(&w, &w.cora, &book.save_to_buffer().unwrap()).await;
    let page = page
        .says("5 lines have to be put right")
        .says("Column B: ana@new.example stands in line 2 already")
        .says("“bob at new.example” is not an e-mail address")
        .says("There is no e-mail address")
        .says("are several addresses")
        .says("Column C: “king” is not a role")
        .says("Column D: “xx” is not a language")
        .says("Column E: “Mars/Base” is not a time zone")
        .says("Column F: “Atlantis” is not a country")
        .is_silent_on("name=\"fingerprint\"");
    page.says("?show=error");
    w.app.get(&w.cora, &format!("{at}?show=new")).await.expect(200).is_silent_on("king");
    w.app.post(&w.cora, &at, &[("fingerprint", "x")]).await.expect(422).says("Nothing was done");
    assert!(w.app.read(|conn| people::by_address(conn, &"ana@new.example".parse().unwrap())).await.is_none());
}

async fn what_has_changed_meanwhile_is_shown_anew(app: TestApp) {
    let w = World::new(app).await;
    let (at, page) = rehearse(&w, &w.cora, b"email\nana@new.example\n").await;
    let (at_other, other) = rehearse(&w, &w.ada, b"email\nana@new.example\n").await;
    do_it(&w, &w.ada, &at_other, &other).await.expect(200);
    do_it(&w, &w.cora, &at, &page).await.expect(422).says("since you looked").says("there is nothing to do");
    // A day later it is gone.
    w.app.clock.advance(chrono::TimeDelta::hours(25));
    let cora = w.app.sign_in(w.cora.id()).await;
    w.app.get(&cora, &at).await.expect(409).says("not kept any more");
    let id = at.rsplit('/').next().unwrap().parse().unwrap();
    let now = w.app.clock.now();
    assert!(w.app.read(move |conn| kept::find(conn, id, now)).await.is_none());
}

async fn a_file_that_cannot_be_read_is_named_in_words(app: TestApp) {
    let w = World::new(app).await;
    let refused = async |bytes: &[u8]| send(&w.app, &w.cora, &path(&w), "x.xlsx", bytes).await.expect(422);
    refused(b"").await.says("nothing in this file").says("type=\"file\"");
    refused(b"%PDF-1.4 x").await.says("This is not a spreadsheet");
    refused(b"Ana;Luis\n").await.says("which column holds the e-mail addresses");
    refused(b"email;name\n").await.says("no people below them");
    refused(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1").await.says("save it as XLSX");
    refused(&vec![b'a'; 6_000_000]).await.says("most megabytes: 5.");
    refused(&vec![b'a'; 50_000_000]).await.says("most megabytes: 5.");
    let mut zip = zip::write::ZipWriter::new(Cursor::new(Vec::new()));
    zip.start_file("xl/workbook.xml", zip::write::SimpleFileOptions::default()).unwrap();
    std::io::copy(&mut std::io::Read::take(std::io::repeat(b' '), 33 << 20), &mut zip).unwrap();
    refused(&zip.finish().unwrap().into_inner()).await.says("far larger than a list");
    // Elsewhere a file is no form.
    send(&w.app, &w.cora, &format!("/cohorts/{}/invitations", w.cohort.slug), "x", &vec![b'a'; 2_000_000])
        .await
        .expect(413);
}

async fn who_does_not_coordinate_brings_nobody_in(app: TestApp) {
    let w = World::new(app).await;
    let file = b"email\nana@new.example\n";
    for (actor, status) in [(&w.awa, 403), (&w.omar, 404), (&w.fatou, 404), (&w.bystander, 404)] {
        w.app.get(actor, &path(&w)).await.expect(status);
        send(&w.app, actor, &path(&w), "x.csv", file).await.expect(status);
        w.app.get(actor, &format!("/cohorts/{}/people/template-en.csv", w.cohort.slug)).await.expect(status);
    }
    send(&w.app, &Actor::Anonymous, &path(&w), "x.csv", file).await.expect(401);
    let french = w.app.get(&w.cora, &format!("/cohorts/{}/people/template-fr.csv", w.cohort.slug)).await.expect(200);
    french.says("\u{feff}Courriel,Nom,Rôle,Langue,Fuseau horaire,Pays\r\nemail,name,role");
    // A cohort whose course is over takes nobody.
    let closed = cohort(&w.app, "Closed 2027", None).await;
    let signer = w.app.parts.site.signer.clone();
    let id = closed.id;
    w.app
        .write(move |tx| {
            let cause = relais::people::accounts::Actor::OPERATOR;
            for state in [CohortState::Running, CohortState::Closed] {
                let now = cohorts::get(tx.conn, id)?;
                relais::cohorts::life::actions::advance_as(tx, cause, &signer, &now, state)?;
            }
            Ok(())
        })
        .await;
    let path = format!("/cohorts/{}/people/import", closed.slug);
    w.app.get(&w.ada, &path).await.expect(409);
    send(&w.app, &w.ada, &path, "x.csv", file).await.expect(409);
}

async fn programs_bring_in_a_file_in_one_request(app: TestApp) {
    let w = World::new(app).await;
    let token = w.app.token(w.cora.id()).await;
    let ask = async |query: &str, file: &'static str| {
        let uri = format!("/api/v1{}{query}", path(&w));
        let request = TestRequest::post().uri(&uri).insert_header(("Content-Type", "application/octet-stream"));
        w.app.send(&token, request.set_payload(file)).await
    };
    let file = "email,name\nana@new.example,Ana\nomar@test.example,\n";
    let dry = ask("?dry_run=true", file).await.expect(200).json();
    assert_eq!((&dry["done"], &dry["counts"]["new"], &dry["counts"]["account"]), (&false.into(), &1.into(), &1.into()));
    assert_eq!(dry["rows"][0]["outcome"], "new");
    assert!(w.app.read(|conn| people::by_address(conn, &"ana@new.example".parse().unwrap())).await.is_none());
    let wrong = "email\nana@new.example\nnobody\n";
    let rows = ask("?dry_run=true", wrong).await.expect(200).json();
    assert_eq!((&rows["rows"][1]["line"], &rows["rows"][1]["problems"][0]["letter"]), (&3.into(), &"A".into()));
    ask("", wrong).await.expect(409);
    ask("", "nothing").await.expect(422);
    let done = ask("", file).await.expect(200).json();
    assert_eq!((&done["done"], &done["counts"]["new"]), (&true.into(), &1.into()));
    let again = ask("", file).await.expect(200).json();
    assert_eq!((&again["counts"]["unchanged"], &again["counts"]["new"]), (&2.into(), &0.into()));
}

on_both_engines!(
    a_file_is_rehearsed_and_then_brought_in,
    what_was_taken_out_changes_nothing,
    only_people_who_are_new_and_ones_own_are_changed,
    every_wrong_line_is_named_and_nobody_is_brought_in,
    what_has_changed_meanwhile_is_shown_anew,
    a_file_that_cannot_be_read_is_named_in_words,
    who_does_not_coordinate_brings_nobody_in,
    programs_bring_in_a_file_in_one_request,
);
