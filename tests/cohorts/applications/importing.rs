//! Applications from a file: rehearsed, and one a person whatever way they came.

use actix_web::test::TestRequest;

use super::*;

const PATH: &str = "/cohorts/quiet/applications/import";

async fn send_file(app: &TestApp, who: &Actor, text: &str) -> Page {
    let body = format!(
        "--boundary\r\nContent-Disposition: form-data; name=\"file\"; filename=\"list.csv\"\r\n\
         Content-Type: text/csv\r\n\r\n{text}\r\n--boundary--\r\n"
    );
    let request = TestRequest::post()
        .uri(PATH)
        .insert_header(("Content-Type", "multipart/form-data; boundary=boundary"))
        .insert_header(("Sec-Fetch-Site", "same-origin"))
        .set_payload(body);
    app.send(who, request).await
}

/// Brings a file in as its rehearsal shows it.
async fn bring_in(app: &TestApp, who: &Actor, text: &str) {
    let path = send_file(app, who, text).await.expect(303).location().to_owned();
    let page = app.get(who, &path).await.expect(200);
    let fingerprint =
        page.body.split("name=\"fingerprint\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
    app.post(who, &path, &[("fingerprint", &fingerprint)]).await.expect(303);
}

async fn one_hundred_and_twenty_applications_are_one_a_person(app: TestApp) {
    let carla = called(&app, None).await;
    // Sixty by the form, the last of whom only begin; eighty by a file, of whom twenty applied by themselves, one in other letters.
    people_apply(&app, 55).await;
    for number in 55..60 {
        let (email, name) = (format!("person{number}@town.example"), format!("Person {number}"));
        app.post(&Actor::Anonymous, "/calls/quiet", &typed(&email, &name)).await.expect(200);
    }
    let mut file = String::from("E-mail;Nom;Pays;Association;Sexe;q1;q2\n");
    for number in 40..120 {
        let email =
            if number == 41 { "PERSON41@Town.Example".to_owned() } else { format!("person{number}@town.example") };
        file.push_str(&format!(
            "{email};File {number};Sénégal;Friends of Towns;{};By file;jamais\n",
            if number % 2 == 0 { "femme" } else { "H" }
        ));
    }
    let path = send_file(&app, &carla, &file).await;
    // “H” is not understood: nothing is brought in before it is put right.
    let path = path.expect(303).location().to_owned();
    app.get(&carla, &path).await.expect(200).says("is not understood").is_silent_on("name=\"fingerprint\"");
    let file = file.replace(";H;", ";homme;");
    let rehearsal = send_file(&app, &carla, &file).await.expect(303).location().to_owned();
    app.get(&carla, &rehearsal).await.expect(200).says("Applied by themselves").says("65");
    bring_in(&app, &carla, &file).await;
    let here = all(&app).await;
    assert_eq!(here.len(), 120);
    assert!(here.values().all(|one| one.sent_at.is_some()), "a file is a coordinator's word");
    assert_eq!(
        here["person41@town.example"].fields.name, "Person 41",
        "who applied by themselves keeps what they sent"
    );
    assert_eq!(here["person57@town.example"].fields.name, "File 57", "who had only begun is brought in");
    assert_eq!(here["person99@town.example"].fields.answers["q2"], "2");
    // Brought in again nothing changes; changed, what is changed.
    app.get(&carla, send_file(&app, &carla, &file).await.expect(303).location())
        .await
        .expect(200)
        .says("there is nothing to do");
    bring_in(&app, &carla, "email,name\nperson99@town.example,Another Name\n").await;
    let here = all(&app).await;
    assert_eq!((here.len(), here["person99@town.example"].fields.name.as_str()), (120, "Another Name"));
    // A list that was taken out changes nothing.
    let list = app.get(&carla, "/cohorts/quiet/applications.csv").await.expect(200).body;
    app.get(&carla, send_file(&app, &carla, &list).await.expect(303).location())
        .await
        .expect(200)
        .says("there is nothing to do");
    // By the form it is theirs again.
    app.clock.advance(TimeDelta::minutes(16));
    applies(&app, "person100@town.example", "Own Words").await;
    assert_eq!(
        (all(&app).await.len(), found(&app, "person100@town.example").await.fields.name.as_str()),
        (120, "Own Words")
    );
}

async fn a_file_that_is_wrong_says_where(app: TestApp) {
    let carla = called(&app, None).await;
    app.get(&carla, PATH).await.expect(200).says("template-fr.xlsx").says("Why do you want to take part?");
    app.get(&carla, "/cohorts/quiet/applications/template-fr.csv").await.expect(200).says("q1");
    send_file(&app, &carla, "nothing\n").await.expect(422);
    let file = "email,name,country,q2\nana@town.example,Ana,,\nana@town.example,Ana,,\nbea@town.example,Bea,Atlantis,Sometimes\nnobody,,,\n";
    let path = send_file(&app, &carla, file).await.expect(303).location().to_owned();
    let page = app.get(&carla, &path).await.expect(200);
    page.says("is not a country")
        .says("is not an answer")
        .says("stands in line 2 already")
        .says("is not an e-mail address");
    app.post(&carla, &path, &[("fingerprint", "x")]).await.expect(422);
    let token = app.token(carla.id()).await;
    let dry = TestRequest::post()
        .uri("/api/v1/cohorts/quiet/applications/import?dry_run=true")
        .insert_header(("Content-Type", "application/octet-stream"))
        .set_payload("email,name\nana@town.example,Ana\n");
    let dry = app.send(&token, dry).await.expect(200).json();
    assert_eq!((&dry["done"], &dry["counts"]["new"]), (&false.into(), &1.into()));
    assert!(all(&app).await.is_empty());
    let done = TestRequest::post()
        .uri("/api/v1/cohorts/quiet/applications/import")
        .insert_header(("Content-Type", "application/octet-stream"))
        .set_payload("email,name\nana@town.example,Ana\n");
    app.send(&token, done).await.expect(200);
    assert_eq!(all(&app).await.len(), 1);
    let stranger = app.somebody("Sam Stranger").await;
    app.get(&stranger, &path).await.expect(404);
}

on_both_engines!(one_hundred_and_twenty_applications_are_one_a_person, a_file_that_is_wrong_says_where);
