//! What can be given to people: every role somewhere, and names that show what they are.

use relais::people::accounts::{Role, store};
use relais::people::associations;
use serde_json::json;
use uuid::Uuid;

use crate::cascade::world::World;
use crate::support::{TestApp, on_both_engines};

async fn section_coordinators_are_appointed(app: TestApp) {
    let ada = app.administrator().await;
    app.get(&ada, "/admin").await.says("/admin/sections");
    app.get(&ada, "/admin/sections").await.expect(200).says("Africa").says("Nobody coordinates this section yet.");
    let path = "/admin/sections/africa/coordinators";
    app.post(&ada, path, &[("email", "nonsense"), ("name", "Kofi")]).await.expect(422).says("nonsense").says("Kofi");
    app.post(&ada, path, &[("email", "kofi@test.example"), ("name", "Kofi Mensah")]).await.expect(303);
    app.get(&ada, "/admin/sections").await.says("Kofi Mensah");
    app.post(&ada, "/admin/sections/atlantis/coordinators", &[("email", "k@test.example")]).await.expect(404);
    let kofi =
        app.read(|conn| store::people::by_address(conn, &"kofi@test.example".parse().unwrap())).await.unwrap().id;
    let him = app.sign_in(kofi).await;
    app.get(&him, "/associations").await.expect(200);
    app.get(&him, "/admin/sections").await.expect(404);
    app.post(&him, path, &[("email", "more@test.example")]).await.expect(404);

    let token = app.token(ada.id()).await;
    let api = "/api/v1/sections/europe/coordinators";
    let listed = app.post_json(&token, api, json!({"email": "kofi@test.example"})).await.expect(200).json();
    assert_eq!(listed["coordinators"][0]["id"], json!(kofi));
    assert_eq!(app.get(&token, api).await.expect(200).json(), listed);
    app.get(&app.token(kofi).await, api).await.expect(404);
    let removal = format!("{api}/{kofi}/removal");
    for _ in 0..2 {
        assert_eq!(app.post_json(&token, &removal, json!({})).await.expect(200).json(), json!({"coordinators": []}));
    }
    app.post(&ada, &format!("{path}/{kofi}/removal"), &[]).await.expect(303);
    assert!(app.read(move |conn| store::roles::of(conn, kofi)).await.is_empty());
}

/// Whatever role the policy knows can be given and taken away through a page and by a program.
async fn every_role_can_be_given_somewhere(app: TestApp) {
    let ada = app.administrator().await;
    let token = app.token(ada.id()).await;
    let kofi = app.person("Kofi").await;
    let email = "kofi@test.example";
    let section = app.read(associations::store::sections).await.remove(0);
    let association = [
        ("id", Uuid::now_v7().to_string()),
        ("acronym", "UVT".into()),
        ("country", "BJ".into()),
        ("section_id", section.id.to_string()),
        ("name.en", "Union".into()),
    ];
    let association: Vec<(&str, &str)> = association.iter().map(|(name, value)| (*name, value.as_str())).collect();
    let association = app.post(&ada, "/associations", &association).await.expect(303).location().to_owned();
    let cohort = crate::cohorts::made(&app, &ada).await;
    for role in Role::ALL {
        let (page, fields, program) = match role {
            Role::Administrator | Role::Coordinator => (
                format!("/admin/people/{kofi}/roles"),
                vec![("role", role.as_str())],
                format!("/api/v1/people/{kofi}/roles"),
            ),
            Role::SectionCoordinator => {
                let path = format!("/admin/sections/{}/coordinators", section.slug);
                (path, vec![("email", email)], format!("/api/v1/sections/{}/coordinators", section.slug))
            }
            Role::FocalPoint => {
                let path = format!("{association}/focal-points");
                (path.clone(), vec![("email", email)], format!("/api/v1{path}"))
            }
            Role::CohortCoordinator => {
                let path = format!("/cohorts/{cohort}/coordinators");
                (path.clone(), vec![("email", email)], format!("/api/v1{path}"))
            }
        };
        let held =
            async || app.read(move |conn| store::roles::of(conn, kofi)).await.iter().any(|grant| grant.role == *role);
        assert!(!held().await, "{role}");
        app.post(&ada, &page, &fields).await.expect(303);
        assert!(held().await, "{role} is given at {page}");
        let removal = |path: &str| match role {
            Role::Administrator | Role::Coordinator => format!("{path}/{role}/removal"),
            _ => format!("{path}/{kofi}/removal"),
        };
        app.post(&ada, &removal(&page), &[]).await.expect(303);
        assert!(!held().await, "{role} is taken away at {page}");
        let body: serde_json::Map<String, serde_json::Value> =
            fields.iter().map(|(name, value)| ((*name).to_owned(), json!(value))).collect();
        // Once is enough.
        for _ in 0..2 {
            app.post_json(&token, &program, body.clone().into()).await.expect(200);
        }
        assert!(held().await, "{role} is given at {program}");
        app.post_json(&token, &removal(&program), json!({})).await.expect(200);
        assert!(!held().await, "{role} is taken away at {program}");
    }
}

/// Programs appoint as pages do: only for those who may, with each wrong field named, and telling nothing of accounts.
async fn programs_appoint_focal_points_and_coordinators(app: TestApp) {
    let w = World::new(app).await;
    let app = &w.app;
    let paths = [
        (format!("/api/v1/associations/{}/focal-points", w.here.slug), &w.seku, &w.fatou, "Fatou"),
        (format!("/api/v1/cohorts/{}/coordinators", w.cohort.slug), &w.cora, &w.cora, "Cora"),
    ];
    for (path, may, there, name) in paths {
        let token = app.token(may.id()).await;
        let listed = app.get(&token, &path).await.expect(200).json();
        let alone = json!({"id": there.id(), "name": name, "email": format!("{}@test.example", name.to_lowercase())});
        assert_eq!(listed, json!({"people": [alone]}), "{path}");
        for (wrong, field) in
            [(json!({"email": "nobody"}), "email"), (json!({}), "email"), (json!({"email": 5}), "email")]
        {
            let refused = app.post_json(&token, &path, wrong).await.expect(422).json();
            assert!(refused["errors"][field].is_string(), "{refused}");
        }
        let body = json!({"email": "zoe@test.example", "name": "Zoe"});
        let now = app.post_json(&token, &path, body.clone()).await.expect(200).json();
        assert_eq!(now["people"][1]["name"], "Zoe");
        let zoe = now["people"][1]["id"].as_str().unwrap().to_owned();
        // Who takes part sees the cohort and may not; strangers do not see that it is there.
        let awa = app.token(w.awa.id()).await;
        let bystander = app.token(w.bystander.id()).await;
        let refused = app.post_json(&awa, &path, body.clone()).await.status;
        assert_eq!(refused, if path.contains("cohorts") { 403 } else { 404 }, "{path}");
        for status in [app.get(&bystander, &path).await.status, app.post_json(&bystander, &path, body).await.status] {
            assert_eq!(status, 404, "{path}");
        }
        app.post_json(&bystander, &format!("{path}/{zoe}/removal"), json!({})).await.expect(404);
        let after = app.post_json(&token, &format!("{path}/{zoe}/removal"), json!({})).await.expect(200).json();
        assert_eq!(after, listed);
        let lonely = format!("{path}/{}/removal", there.id());
        match path.contains("cohorts") {
            true => drop(app.post_json(&token, &lonely, json!({})).await.expect(409)),
            false => drop(app.post_json(&token, &lonely, json!({})).await.expect(200)),
        }
    }
}

async fn names_show_what_they_are(app: TestApp) {
    let ada = app.administrator().await;
    let section = app.read(associations::store::sections).await.remove(0).id.to_string();
    let id = Uuid::now_v7().to_string();
    // What turns the text around it is refused, wherever something is named.
    let nasty = "Ada\u{202e}nimda";
    let person =
        [("id", id.as_str()), ("name", nasty), ("email", "a@test.example"), ("language", "en"), ("time_zone", "UTC")];
    let association = [("acronym", nasty), ("country", "BJ"), ("section_id", &section), ("name.en", nasty)];
    let cases: [(&str, &[(&str, &str)]); 6] = [
        ("/admin/people", &person),
        ("/account", &[("name", nasty), ("language", "en"), ("time_zone", "UTC")]),
        ("/associations", &association),
        ("/cohorts", &[("name", nasty)]),
        ("/admin/sections/africa/coordinators", &[("email", "a@test.example"), ("name", nasty)]),
        (&format!("/admin/people/{}/tokens", ada.id()), &[("id", &id), ("name", nasty)]),
    ];
    for (path, fields) in cases {
        app.post(&ada, path, fields).await.expect(422).says("cannot stand in a name");
    }
    // What nobody sees falls away.
    let fields = [("name", "\u{feff}Ada\u{200b} \t Lovelace\u{ad}"), ("language", "en"), ("time_zone", "UTC")];
    app.post(&ada, "/account", &fields).await.expect(303);
    let own = ada.id();
    assert_eq!(app.read(move |conn| store::people::get(conn, own)).await.name, "Ada Lovelace");
}

on_both_engines!(
    section_coordinators_are_appointed,
    every_role_can_be_given_somewhere,
    programs_appoint_focal_points_and_coordinators,
    names_show_what_they_are,
);
