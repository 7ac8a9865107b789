//! The administration: people, roles, tokens, the audit trail.

use relais::people::accounts::{Actor as Cause, NewPerson, PersonId, Role, actions, store};
use relais::platform::clock::Zone;
use relais::platform::values::Language;
use serde_json::json;
use uuid::Uuid;

use crate::support::{Actor, TestApp, on_both_engines};

fn page_of(id: PersonId) -> String {
    format!("/admin/people/{id}")
}

/// Enters people by name and address.
async fn enter(app: &TestApp, people: Vec<(String, String)>) {
    app.write(move |tx| {
        for (name, email) in &people {
            let (name, email) = (name.clone(), email.parse().unwrap());
            let person = NewPerson { email, name, language: Language::ENGLISH, time_zone: Zone::UTC, country: None };
            actions::enter::add(tx, Cause::OPERATOR, &person)?;
        }
        Ok(())
    })
    .await;
}

/// Enters many people, and returns their names in the order of the list.
async fn crowd(app: &TestApp, count: usize) -> Vec<String> {
    let names: Vec<String> = (0..count).map(|at| format!("Person {at:03}")).collect();
    enter(app, names.iter().map(|name| (name.clone(), format!("{}@crowd.example", name.replace(' ', ".")))).collect())
        .await;
    names
}

async fn only_administrators_see_it(app: TestApp) {
    let somebody = app.person("Ben Okri").await;
    let paths = ["/admin", "/admin/people", "/admin/people/new", "/admin/audit", &page_of(somebody)];
    let posts = ["roles", "roles/coordinator/removal", "deactivation", "reactivation", "tokens"];
    let trainer = app.somebody("Tia Trainer").await;
    let coordinator = app.with_role("Cora", Role::Coordinator, Uuid::nil()).await;
    let focal_point = app.with_role("Fifi", Role::FocalPoint, Uuid::now_v7()).await;
    for path in paths {
        assert!(app.get(&Actor::Anonymous, path).await.expect(303).location().starts_with("/sign-in?back="));
        for actor in [&trainer, &coordinator, &focal_point] {
            app.get(actor, path).await.expect(404);
        }
    }
    for actor in [&trainer, &coordinator, &focal_point] {
        app.post(actor, "/admin/people", &[]).await.expect(404);
        for post in posts {
            let fields = [("role", "administrator"), ("id", &Uuid::now_v7().to_string()), ("name", "x")];
            app.post(actor, &format!("{}/{post}", page_of(somebody)), &fields).await.expect(404);
        }
        let token = app.token(actor.id()).await;
        for path in ["/api/v1/people", "/api/v1/audit", &format!("/api/v1/people/{somebody}")] {
            app.get(&token, path).await.expect(404);
            app.get(&Actor::Anonymous, path).await.expect(401);
        }
        app.post_json(&token, "/api/v1/people", json!({})).await.expect(404);
    }
    let ada = app.administrator().await;
    for path in paths {
        app.get(&ada, path).await.expect(200);
    }
    app.get(&ada, &page_of(PersonId::from(Uuid::now_v7()))).await.expect(404);
    app.get(&ada, "/admin/people/nonsense").await.expect(404);
}

async fn people_are_listed_page_by_page(app: TestApp) {
    let ada = app.administrator().await;
    app.get(&ada, "/admin/people").await.expect(200).says("Ada Administrator").is_silent_on("after=");
    let mut names = crowd(&app, 120).await;
    names.insert(0, "Ada Administrator".into());
    let (mut path, mut seen) = ("/admin/people".to_owned(), Vec::new());
    loop {
        let page = app.get(&ada, &path).await.expect(200);
        let rows = page.body.split("<th scope=\"row\">").skip(1);
        seen.extend(rows.filter_map(|row| Some(row.split_once("<bdi>")?.1.split_once("</bdi>")?.0.to_owned())));
        let Some((before, _)) = page.body.split_once("\" rel=\"next\"") else { break };
        path = before.rsplit_once("href=\"").unwrap().1.replace("&#x3D;", "=").replace("&amp;", "&");
    }
    assert_eq!(seen, names);
    app.get(&ada, &path).await.says("Previous page").says("121 in all");
}

async fn people_are_found_by_parts_of_name_and_address(app: TestApp) {
    let ada = app.administrator().await;
    let people = [("Élodie N’Diaye", "elo@test.example"), ("Ben_100% Okri", "ben@test.example")];
    enter(&app, people.map(|(name, email)| (name.to_owned(), email.to_owned())).to_vec()).await;
    for query in ["elodie", "DIAYE%20Elo", "%C3%89LODIE", "n'diaye", "diaye%20test.example"] {
        let page = app.get(&ada, &format!("/admin/people?q={query}")).await.expect(200);
        page.says("Élodie").is_silent_on("Okri");
    }
    // What means something to the database means nothing to people.
    app.get(&ada, "/admin/people?q=100%25%20_").await.expect(200).says("Okri").is_silent_on("Élodie");
    let none = app.get(&ada, "/admin/people?q=zzz%3Cb%3E").await.expect(200);
    none.says("Nobody like that").says("zzz&lt;b&gt;").is_silent_on("<table");
}

async fn a_person_is_entered_once(app: TestApp) {
    let ada = app.administrator().await;
    app.get(&ada, "/admin/people/new").await.expect(200).says(r#"name="id" value=""#);
    let id = Uuid::now_v7().to_string();
    let wrong = [("id", id.as_str()), ("name", "Cora <b>"), ("email", "cora"), ("language", "fr"), ("time_zone", "")];
    let refused = app.post(&ada, "/admin/people", &wrong).await.expect(422);
    refused.says("Cora &lt;b&gt;").says("E-mail address: This is not an e-mail address").says(&id);
    let right = [
        ("id", id.as_str()),
        ("name", "Cora"),
        ("email", "Cora@test.example"),
        ("language", "fr"),
        ("time_zone", "Africa/Dakar"),
        ("country", "SN"),
    ];
    for _ in 0..2 {
        let added = app.post(&ada, "/admin/people", &right).await.expect(303);
        assert_eq!(added.location(), format!("/admin/people/{id}"));
    }
    let page = app.get(&ada, &format!("/admin/people/{id}")).await.expect(200);
    page.says("Cora").says("cora@test.example").says("Français").says("Africa/Dakar").says("Senegal");
    let other = [("name", "C"), ("email", "cora@test.example"), ("language", "fr"), ("time_zone", "UTC")];
    app.post(&ada, "/admin/people", &other).await.expect(422).says("Somebody with this address is here already.");
}

async fn roles_are_given_and_taken_away(app: TestApp) {
    let ada = app.administrator().await;
    let ben = app.with_role("Ben Okri", Role::FocalPoint, Uuid::now_v7()).await;
    let page = page_of(ben.id());
    app.get(&ada, &page).await.expect(200).says("Focal point").says("For one association.");
    let give = format!("{page}/roles");
    app.post(&ada, &give, &[("role", "coordinator")]).await.expect(303);
    app.get(&ada, &page).await.says(&format!("{page}/roles/coordinator/removal"));
    // Roles with a scope are not given here, and others do not exist.
    for role in ["focal-point", "cohort-coordinator", "emperor", ""] {
        app.post(&ada, &give, &[("role", role)]).await.expect(404);
    }
    app.post(&ada, &format!("{page}/roles/focal-point/removal"), &[]).await.expect(404);
    app.post(&ada, &format!("{page}/roles/coordinator/removal"), &[]).await.expect(303);
    app.get(&ada, &page).await.is_silent_on("roles/coordinator/removal");
}

async fn the_last_administrator_stays(app: TestApp) {
    let ada = app.administrator().await;
    let own = page_of(ada.id());
    app.post(&ada, &format!("{own}/roles/administrator/removal"), &[]).await.expect(409).says("look after this place");
    app.post(&ada, &format!("{own}/deactivation"), &[]).await.expect(409);
    let ben = app.somebody("Ben Okri").await;
    app.post(&ada, &format!("{}/roles", page_of(ben.id())), &[("role", "administrator")]).await.expect(303);
    // Somebody shut out does not count.
    app.post(&ada, &format!("{}/deactivation", page_of(ben.id())), &[]).await.expect(303);
    app.post(&ada, &format!("{own}/roles/administrator/removal"), &[]).await.expect(409);
    app.post(&ada, &format!("{}/reactivation", page_of(ben.id())), &[]).await.expect(303);
    let given_up = app.post(&ada, &format!("{own}/roles/administrator/removal"), &[]).await.expect(303);
    assert_eq!(given_up.location(), "/home");
    app.get(&ada, "/admin").await.expect(404);
}

async fn two_administrators_cannot_dismiss_each_other(app: TestApp) {
    let ada = app.administrator().await;
    let ben = app.with_role("Ben Okri", Role::Administrator, Uuid::nil()).await;
    let (of_ben, of_ada) =
        (format!("{}/deactivation", page_of(ben.id())), format!("{}/deactivation", page_of(ada.id())));
    let (one, other) = futures_util::join!(app.post(&ada, &of_ben, &[]), app.post(&ben, &of_ada, &[]));
    let mut both = [one.status, other.status];
    both.sort_unstable();
    // The slower one finds either that they are the last who is left, or that they were shut out themselves.
    assert!(matches!(both, [303, 401] | [303, 409]), "{both:?}");
}

async fn somebody_shut_out_is_out_everywhere(app: TestApp) {
    let ada = app.administrator().await;
    let ben = app.somebody("Ben Okri").await;
    let program = app.token(ben.id()).await;
    let id = ben.id();
    let link = app.write(move |tx| store::sign_in::new_link(tx, id, Some(chrono::TimeDelta::minutes(15)))).await;
    for _ in 0..2 {
        app.post(&ada, &format!("{}/deactivation", page_of(id)), &[]).await.expect(303);
    }
    app.get(&ada, &page_of(id)).await.says("Shut out").says("/reactivation");
    app.get(&ada, "/admin/people").await.says("Shut out");
    app.get(&ben, "/account").await.expect(303);
    app.get(&program, "/api/v1/me").await.expect(401);
    app.get(&Actor::Anonymous, &format!("/sign-in/{link}")).await.expect(410);
    app.post(&ada, &format!("{}/reactivation", page_of(id)), &[]).await.expect(303);
    // Sessions and tokens died for good.
    app.get(&program, "/api/v1/me").await.expect(401);
    app.get(&ben, "/account").await.expect(303);
    let filter = store::audit::AuditFilter { action: Some("person-deactivated".into()), person: Some(id), kind: None };
    assert_eq!(
        app.read(move |conn| store::audit::list(conn, &filter, &relais::platform::web::Turn::First, 9)).await.len(),
        1
    );
}

async fn a_token_is_shown_once(app: TestApp) {
    let ada = app.administrator().await;
    let ben = app.person("Ben Okri").await;
    let path = format!("{}/tokens", page_of(ben));
    let id = Uuid::now_v7().to_string();
    let page = app.get(&ada, &page_of(ben)).await.expect(200);
    page.says(r#"value="read" checked"#).says(r#"value="2027-05-30""#);
    let asked = |name| [("id", id.as_str()), ("name", name), ("scopes", "read"), ("expires_on", "2027-03-31")];
    app.post(&ada, &path, &asked("")).await.expect(422).says("Please fill this in").says(&id);
    for (field, wrong) in
        [("expires_on", "2027-02-28"), ("expires_on", "2028-03-01"), ("scopes", "everything"), ("scopes", "")]
    {
        let fields = asked("Donor report").map(|(name, value)| (name, if name == field { wrong } else { value }));
        app.post(&ada, &path, &fields).await.expect(422).says(&format!("href=\"#f-{}\"", field.replace('_', "-")));
    }
    let made = app.post(&ada, &path, &asked("Donor report")).await.expect(200);
    assert_eq!(made.header("cache-control"), "no-store");
    let token = made.body.split("value=\"relais_").nth(1).unwrap().split('"').next().unwrap();
    let program = Actor::Token { id: ben, token: format!("relais_{token}") };
    assert_eq!(app.get(&program, "/api/v1/me").await.expect(200).json()["name"], "Ben Okri");
    // The form sent again makes no second one, and shows nothing.
    let again = app.post(&ada, &path, &asked("Donor report")).await.expect(303);
    assert_eq!(again.location(), page_of(ben));
    let page = app.get(&ada, &page_of(ben)).await.expect(200).says("Donor report").is_silent_on(token);
    assert_eq!(page.body.matches("/revocation").count(), 1);
    // Its person sees what it may do, when it was in use, and when it ends.
    let own = app.sign_in(ben).await;
    let page = app.get(&own, "/account").await.expect(200).says("Donor report").says(">Read<").says("It ends:");
    page.says("1 April 2027");
    app.clock.set(crate::support::at("2027-03-31T23:59:59Z"));
    app.get(&program, "/api/v1/me").await.expect(200);
    app.clock.set(crate::support::at("2027-04-01T00:00:00Z"));
    app.get(&program, "/api/v1/me").await.expect(401);
    let later = app.sign_in(ada.id()).await;
    app.get(&later, &page_of(ben)).await.expect(200).says("It ended:");
    app.clock.set(crate::support::monday());
    // Her first session went when it was over.
    let ada = app.sign_in(ada.id()).await;
    app.post(&ada, &format!("{path}/{id}/revocation"), &[]).await.expect(303);
    app.get(&program, "/api/v1/me").await.expect(401);
    app.post(&ada, &format!("{path}/{}/revocation", Uuid::now_v7()), &[]).await.expect(404);
}

async fn the_audit_trail_tells_who_did_what(app: TestApp) {
    let ada = app.administrator().await;
    let (ben, cora) = (app.person("Ben Okri").await, app.person("Cora").await);
    app.clock.advance(chrono::TimeDelta::minutes(1));
    app.post(&ada, &format!("{}/roles", page_of(ben)), &[("role", "coordinator")]).await.expect(303);
    let all = app.get(&ada, "/admin/audit").await.expect(200);
    all.says("Role given").says("Coordinator").says("on a page").says("Person added").says("at the command line");
    let filtered = app.get(&ada, &format!("/admin/audit?action=role-granted&person={ben}")).await.expect(200);
    let filtered = filtered.says("Role given").says("What Ben Okri did").is_silent_on("cora@test.example");
    assert_eq!(filtered.body.matches("<th scope=\"row\">").count(), 1);
    assert!(filtered.body.contains(r#"value="role-granted" selected"#));
    app.get(&ada, &format!("/admin/audit?action=token.created&person={cora}")).await.expect(200).says("Nothing noted");
    app.get(&ada, "/admin/audit?person=nonsense").await.expect(404);
    let french = actix_web::test::TestRequest::get().uri("/admin/audit");
    app.post(&ada, "/language", &[("language", "fr"), ("back", "/")]).await.expect(303);
    app.send(&ada, french).await.says("Rôle attribué").says("sur une page");
}

async fn programs_can_do_the_same(app: TestApp) {
    let id = app.administrator().await.id();
    let program = app.token(id).await;
    crowd(&app, 60).await;
    app.clock.advance(chrono::TimeDelta::minutes(1));
    let ben = json!({"email": "ben@test.example", "name": "Ben", "language": "en", "time_zone": "UTC"});
    let made = app.post_json(&program, "/api/v1/people", ben.clone()).await.expect(201);
    let path = made.location().to_owned();
    assert_eq!(app.get(&program, &path).await.expect(200).json(), made.json());
    assert_eq!(made.json()["roles"], json!([]));
    let refused = app.post_json(&program, "/api/v1/people", ben).await.expect(422).json();
    assert_eq!(refused["errors"]["email"], "Somebody with this address is here already.");

    let first = app.get(&program, "/api/v1/people").await.expect(200).json();
    let next = format!("/api/v1/people?after={}", first["next"].as_str().unwrap());
    let second = app.get(&program, &next).await.expect(200).json();
    let count = |page: &serde_json::Value| page["people"].as_array().unwrap().len();
    assert_eq!((count(&first), count(&second)), (50, 12));
    assert_eq!(second["next"], json!(null));
    assert_eq!((&first["total"], &first["previous"]), (&json!(62), &json!(null)));
    let back = format!("/api/v1/people?before={}", second["previous"].as_str().unwrap());
    assert_eq!(app.get(&program, &back).await.expect(200).json()["people"], first["people"]);

    let found = app.get(&program, "/api/v1/people?q=ada").await.expect(200).json();
    assert_eq!(found["people"][0]["roles"], json!([{"role": "administrator", "scope": null}]));
    let audit = app.get(&program, "/api/v1/audit?action=person.added").await.expect(200).json();
    assert_eq!(audit["entries"].as_array().unwrap().len(), 50);
    let next = format!("/api/v1/audit?action=person.added&after={}", audit["next"].as_str().unwrap());
    let rest = app.get(&program, &next).await.expect(200).json();
    assert_eq!(rest["entries"].as_array().unwrap().len(), 12);
    let back = format!("/api/v1/audit?action=person.added&before={}", rest["previous"].as_str().unwrap());
    let back = app.get(&program, &back).await.expect(200).json();
    assert_eq!((&back["entries"], &back["total"]), (&audit["entries"], &json!(62)));
    let mine = app.get(&program, &format!("/api/v1/audit?person={id}")).await.expect(200).json();
    let last = &mine["entries"][0];
    assert_eq!((&last["action"], &last["channel"]), (&json!("person.added"), &json!("api")));
    assert_eq!(last["actor"]["id"], json!(id));
}

on_both_engines!(
    only_administrators_see_it,
    people_are_listed_page_by_page,
    people_are_found_by_parts_of_name_and_address,
    a_person_is_entered_once,
    roles_are_given_and_taken_away,
    the_last_administrator_stays,
    two_administrators_cannot_dismiss_each_other,
    somebody_shut_out_is_out_everywhere,
    a_token_is_shown_once,
    the_audit_trail_tells_who_did_what,
    programs_can_do_the_same,
);
