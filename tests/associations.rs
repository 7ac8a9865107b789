//! Associations: who sees them, entering and changing them, their members and focal points.

use rand::rngs::StdRng;
use rand::{RngExt, SeedableRng};
use relais::people::accounts::{Actor as Cause, Channel, Grant, PersonId, Role, Viewer};
use relais::people::associations::store::AssociationFilter;
use relais::people::associations::{Association, Names, NewAssociation, Section, actions, policy, store};
use relais::platform::clock::Zone;
use relais::platform::values::Language;
use uuid::Uuid;

use crate::support::{Actor, TestApp, on_both_engines};

async fn sections(app: &TestApp) -> Vec<Section> {
    app.read(store::sections).await
}

/// Enters an association of Benin unless the acronym says otherwise, such as `FCM-CA`.
async fn enter(app: &TestApp, acronym: &str, section: &Section) -> Association {
    let (acronym, country) = acronym.split_once('-').unwrap_or((acronym, "BJ"));
    let new = NewAssociation {
        id: Uuid::new_v4().into(),
        acronym: acronym.to_owned(),
        country: country.parse().unwrap(),
        names: Names([(Language::ENGLISH, format!("Association {acronym}"))].into()),
        section_id: section.id,
    };
    app.write(move |tx| actions::enter::add(tx, Cause::OPERATOR, &new)).await
}

async fn the_sections_of_the_network_are_there(app: TestApp) {
    let sections = sections(&app).await;
    assert_eq!(sections.len(), 9);
    assert_eq!(sections[0].names.in_language("es".parse().unwrap()), "África");
    app.write(actions::sections::seed).await;
    assert_eq!(self::sections(&app).await.len(), 9);
}

async fn a_section_coordinator_enters_an_association_once(app: TestApp) {
    let africa = &sections(&app).await[0];
    let sara = app.with_role("Sara Section", Role::SectionCoordinator, africa.id).await;
    app.get(&sara, "/associations").await.expect(200).says("No associations yet");
    app.get(&sara, "/associations/new").await.expect(200);
    let (id, section) = (Uuid::new_v4().to_string(), africa.id.to_string());
    let fields = |acronym: &'static str| {
        vec![
            ("id", id.as_str()),
            ("acronym", acronym),
            ("country", "BJ"),
            ("section_id", section.as_str()),
            ("name.fr", "Association nationale"),
        ]
    };
    app.post(&sara, "/associations", &fields("")).await.expect(422).says("Association nationale");
    let made = app.post(&sara, "/associations", &fields("ANCB")).await.expect(303);
    assert_eq!(made.location(), "/associations/ancb-bj");
    // The same form sent twice.
    app.post(&sara, "/associations", &fields("ANCB")).await.expect(303);
    app.get(&sara, "/associations").await.expect(200).says("Association nationale").says("/associations/ancb-bj");
    // Another form with the same acronym.
    let mut again = fields("ANCB");
    again.remove(0);
    app.post(&sara, "/associations", &again).await.expect(422).says("has this acronym already");
}

async fn nobody_enters_associations_elsewhere(app: TestApp) {
    let sections = sections(&app).await;
    let sara = app.with_role("Sara Section", Role::SectionCoordinator, sections[0].id).await;
    let section = sections[1].id.to_string();
    let fields = [("acronym", "X"), ("country", "JP"), ("section_id", &*section), ("name.en", "X")];
    app.post(&sara, "/associations", &fields).await.expect(422);
    let carla = app.with_role("Carla Coordinator", Role::Coordinator, Uuid::nil()).await;
    app.get(&carla, "/associations").await.expect(200);
    app.get(&carla, "/associations/new").await.expect(403);
    app.post(&carla, "/associations", &fields).await.expect(403);
    let ana = app.somebody("Ana Flores").await;
    app.get(&ana, "/associations").await.expect(404);
    app.get(&Actor::Anonymous, "/associations").await.expect(303);
}

async fn who_changed_first_is_not_overwritten(app: TestApp) {
    let sections = sections(&app).await;
    enter(&app, "ANCB", &sections[0]).await;
    let ada = app.administrator().await;
    let section = sections[0].id.to_string();
    let page = app.get(&ada, "/associations/ancb-bj/edit").await.expect(200);
    assert!(page.body.contains(r#"name="revision" value="1""#));
    let fields = |name: &'static str| {
        [("revision", "1"), ("acronym", "ANCB"), ("country", "BJ"), ("section_id", &*section), ("name.en", name)]
    };
    app.post(&ada, "/associations/ancb-bj", &fields("First")).await.expect(303);
    app.post(&ada, "/associations/ancb-bj", &fields("Second")).await.expect(409).says("Both texts are here");
    app.get(&ada, "/associations/ancb-bj").await.expect(200).says("First").is_silent_on("Second");
}

async fn a_focal_point_keeps_the_list_of_members(app: TestApp) {
    let sections = sections(&app).await;
    let ancb = enter(&app, "ANCB", &sections[0]).await;
    enter(&app, "UVICO", &sections[0]).await;
    let fatou = app.with_role("Fatou Focal", Role::FocalPoint, ancb.id).await;
    app.get(&fatou, "/associations").await.expect(200).says("ANCB").is_silent_on("UVICO");
    app.get(&fatou, "/associations/uvico-bj").await.expect(404);
    app.get(&fatou, "/associations/ancb-bj").await.expect(200).says("No members are listed");
    let fields = [("members", "Cotonou\r\n- Parakou\r\n\r\nCotonou"), ("kind", "municipality")];
    app.post(&fatou, "/associations/ancb-bj/members", &fields).await.expect(303);
    app.post(&fatou, "/associations/ancb-bj/members", &fields).await.expect(303);
    app.post(&fatou, "/associations/ancb-bj/members", &[("members", " ")]).await.expect(422);
    let members = app.read(move |conn| store::all_members(conn, ancb.id)).await;
    assert_eq!(members.iter().map(|member| &*member.facts.name).collect::<Vec<_>>(), ["Cotonou", "Parakou"]);
    let path = format!("/associations/ancb-bj/members/{}/removal", members[0].id);
    app.post(&fatou, &path, &[]).await.expect(303);
    app.post(&fatou, &path, &[]).await.expect(404);
    app.get(&fatou, "/associations/ancb-bj").await.expect(200).says("Parakou").is_silent_on("Cotonou");
    app.get(&fatou, "/associations/ancb-bj/members").await.expect(200).says("Parakou").is_silent_on("Cotonou");
    app.get(&fatou, "/associations/ancb-bj/edit").await.expect(403);
}

async fn focal_points_are_named_by_their_address(app: TestApp) {
    let sections = sections(&app).await;
    let ancb = enter(&app, "ANCB", &sections[0]).await;
    let sara = app.with_role("Sara Section", Role::SectionCoordinator, sections[0].id).await;
    let path = "/associations/ancb-bj/focal-points";
    app.post(&sara, path, &[("email", "nobody")]).await.expect(422).says(r#"value="nobody""#);
    let fields = [("email", "Fatou@test.example"), ("name", "Fatou Focal")];
    app.post(&sara, path, &fields).await.expect(303);
    app.post(&sara, path, &fields).await.expect(303);
    let people = app.read(move |conn| store::focal_points(conn, ancb.id)).await;
    assert_eq!(people.len(), 1);
    app.get(&sara, "/associations/ancb-bj").await.expect(200).says("has not signed in yet");
    let fatou = app.sign_in(people[0].id).await;
    app.post(&fatou, path, &[("email", "other@test.example")]).await.expect(403);
    let removal = format!("{path}/{}/removal", people[0].id);
    app.post(&sara, &removal, &[]).await.expect(303);
    app.get(&fatou, "/associations/ancb-bj").await.expect(404);
}

async fn a_long_list_goes_on_by_key_and_can_be_searched(app: TestApp) {
    let sections = sections(&app).await;
    for at in 0..51 {
        enter(&app, &format!("A{at:02}"), &sections[at % 2]).await;
    }
    let ada = app.administrator().await;
    let first = app.get(&ada, "/associations").await.expect(200).says("A00").is_silent_on("a50-bj");
    assert!(first.body.replace("&#x3D;", "=").contains("/associations?after=a49-bj"));
    app.get(&ada, "/associations?after=a49-bj").await.expect(200).says("a50-bj").is_silent_on("a49-bj\"><bdi");
    app.get(&ada, "/associations?section=asia-pacific&q=ASSOCI%C3%81TION")
        .await
        .expect(200)
        .says("a01-bj")
        .is_silent_on("a00-bj");
    app.get(&ada, "/associations?q=zzz").await.expect(200).says("Nothing fits");
}

async fn programs_ask_for_the_same(app: TestApp) {
    let sections = sections(&app).await;
    let sara = app.with_role("Sara Section", Role::SectionCoordinator, sections[0].id).await;
    let token = app.token(sara.id()).await;
    let json = serde_json::json!({
        "acronym": "ANCB", "country": "bj", "section_id": sections[0].id, "name": {"en": "National Association"},
    });
    let made = app.post_json(&token, "/api/v1/associations", json).await.expect(201).json();
    assert_eq!(made["slug"], "ancb-bj");
    let members = serde_json::json!({"members": ["Cotonou", "Parakou"]});
    let added = app.post_json(&token, "/api/v1/associations/ancb-bj/members", members).await.expect(200).json();
    assert_eq!(added["added"], 2);
    let list = app.get(&token, "/api/v1/associations").await.expect(200).json();
    assert_eq!(list["items"][0]["members"], 2);
    assert_eq!(list["items"][0]["country_name"], "Benin");
    let members = app.get(&token, "/api/v1/associations/ancb-bj/members").await.expect(200).json();
    assert_eq!(members["items"][1]["name"], "Parakou");
    assert_eq!(app.get(&token, "/api/v1/sections").await.expect(200).json()[0]["slug"], "africa");
    app.get(&token, "/api/v1/associations/none").await.expect(404);
}

/// Whatever somebody's roles are: what the list shows them is what they may see.
async fn the_list_and_the_rule_agree(app: TestApp) {
    let sections = sections(&app).await;
    let mut all = Vec::new();
    for at in 0..12 {
        all.push(enter(&app, &format!("A{at}"), &sections[at % 4]).await);
    }
    let mut random = StdRng::seed_from_u64(7);
    for _ in 0..40 {
        let grants = (0..random.random_range(0..4))
            .map(|_| match random.random_range(0..12) {
                0 => Grant { role: Role::Administrator, scope: Uuid::nil() },
                1 => Grant { role: Role::Coordinator, scope: Uuid::nil() },
                2 => Grant { role: Role::CohortCoordinator, scope: Uuid::new_v4() },
                3..=6 => Grant { role: Role::SectionCoordinator, scope: sections[random.random_range(0..5)].id.into() },
                _ => Grant { role: Role::FocalPoint, scope: all[random.random_range(0..12)].id.into() },
            })
            .collect();
        let viewer = Viewer {
            id: PersonId::from(Uuid::new_v4()),
            name: "Anybody".into(),
            language: Language::ENGLISH,
            zone: Zone::UTC,
            grants,
            takes_part: false,
            channel: Channel::Web,
            confirmed_at: None,
            in_person: true,
            lacks_second_factor: false,
            scopes: None,
        };
        let visible = policy::visible_to(&viewer);
        let listed = app
            .read(move |conn| {
                store::list(conn, &visible, &AssociationFilter::default(), &relais::platform::web::Turn::First, 100)
            })
            .await;
        for association in &all {
            let is_listed = listed.iter().any(|one| one.id == association.id);
            assert_eq!(is_listed, policy::can_see(&viewer, association), "{:?} {}", viewer.grants, association.slug);
        }
    }
}

on_both_engines!(
    the_sections_of_the_network_are_there,
    a_section_coordinator_enters_an_association_once,
    nobody_enters_associations_elsewhere,
    who_changed_first_is_not_overwritten,
    a_focal_point_keeps_the_list_of_members,
    focal_points_are_named_by_their_address,
    a_long_list_goes_on_by_key_and_can_be_searched,
    programs_ask_for_the_same,
    the_list_and_the_rule_agree,
);
