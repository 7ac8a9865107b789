//! What one gets is one's own: people who ask for the same addresses in turn, while roles come and go and sessions end, with
//! everything in hand that others were given. What a page should be is asked of a process that never answered anybody else.

use std::collections::BTreeMap;

use actix_web::test::TestRequest;
use relais::people::accounts::{Actor as Cause, Role, actions};

use crate::cascade::world::{MODULE, World};
use crate::support::{Actor, Page, Process, TestApp, on_both_engines};

/// Somebody with a session, a token, and a process of their own.
struct Person<'a> {
    name: &'static str,
    session: &'a Actor,
    token: Actor,
    own: Process,
}

impl Person<'_> {
    fn actor(&self, path: &str) -> &Actor {
        if path.starts_with("/api/") { &self.token } else { self.session }
    }
}

/// The body but for what forms choose anew each time.
fn plain(page: &Page) -> String {
    let mut parts = page.body.split("name=\"id\" value=\"");
    let first = parts.next().unwrap_or_default().to_owned();
    let rest = parts.filter_map(|part| part.split_once('"')).map(|(_, rest)| rest);
    rest.fold(first, |text, rest| text + rest)
}

/// Every tag that was given for an address, with what it was given for.
type Tags = BTreeMap<String, BTreeMap<String, String>>;

/// Everybody asks for everything twice, in turn; returns how many answers were one's own alone, and how many had not changed.
async fn ask(app: &TestApp, people: &[Person<'_>], paths: &[String], tags: &mut Tags) -> (usize, usize) {
    let (mut own, mut unchanged) = (0, 0);
    for path in paths {
        let known = tags.entry(path.clone()).or_default();
        for round in 0..2 {
            let mut seen = Vec::new();
            for person in people {
                let (actor, about) = (person.actor(path), format!("{path}, {}, round {round}", person.name));
                let expected = person.own.get(actor, path).await;
                let page = app.get(actor, path).await;
                assert_eq!((page.status, plain(&page)), (expected.status, plain(&expected)), "{about}");
                // Nobody on the way keeps it; and of what programs get there is no tag to ask with.
                let kept = page.header("cache-control");
                match path.starts_with("/api/") {
                    true => assert_eq!((kept, page.header("etag")), ("", ""), "{about}"),
                    false => assert!(page.status != 200 || kept.starts_with("private"), "{about}: {kept}"),
                }
                // With every tag that anybody was given here.
                let all = known.keys().cloned().collect::<Vec<_>>().join(", ");
                if !all.is_empty() {
                    let request = TestRequest::get().uri(path).insert_header(("If-None-Match", all));
                    let again = app.send(actor, request).await;
                    if again.status == 304 {
                        assert_eq!(known.get(again.header("etag")), Some(&page.body), "{about}");
                        assert_eq!(page.body, expected.body, "{about}");
                        unchanged += 1;
                    } else {
                        assert_eq!((again.status, plain(&again)), (page.status, plain(&page)), "{about}");
                    }
                }
                if page.status == 200 && !page.header("etag").is_empty() {
                    known.insert(page.header("etag").to_owned(), page.body.clone());
                }
                seen.push(plain(&page));
            }
            own += seen.iter().filter(|page| seen.iter().filter(|other| other == page).count() == 1).count();
        }
    }
    (own, unchanged)
}

async fn nobody_gets_what_is_anothers(app: TestApp) {
    let w = World::new(app).await;
    let app = &w.app;
    let path = w.reported(&w.awa, &[]).await;
    w.commitment("2027-05-01").await;
    let lesson = format!("/en/modules/{MODULE}/why-local");
    for actor in [&w.awa, &w.fatou, &w.cora, &w.ada] {
        app.get(actor, &lesson).await.expect(200);
    }
    app.post(&w.awa, &format!("{lesson}/completion"), &[]).await.expect(303);
    let paths = [
        lesson.clone(),
        format!("/en/modules/{MODULE}"),
        "/home".into(),
        "/account".into(),
        "/deliveries".into(),
        path.clone(),
        "/commitments".into(),
        "/cohorts".into(),
        format!("/cohorts/{}", w.cohort.slug),
        format!("/associations/{}", w.here.slug),
        "/cascade".into(),
        "/admin/people".into(),
        "/api/v1/me".into(),
        "/api/v1/me/progress".into(),
        "/api/v1/deliveries".into(),
        format!("/api/v1/cohorts/{}", w.cohort.slug),
        "/api/v1/cascade".into(),
    ];
    let mut people = Vec::new();
    for (name, session) in [("Awa", &w.awa), ("Fatou", &w.fatou), ("Cora", &w.cora), ("Ada", &w.ada)] {
        people.push(Person { name, session, token: app.own_token(session.id()).await, own: app.beside().await });
    }
    people.push(Person {
        name: "nobody",
        session: &Actor::Anonymous,
        token: Actor::Anonymous,
        own: app.beside().await,
    });

    let mut tags = Tags::new();
    let (own, unchanged) = ask(app, &people, &paths, &mut tags).await;
    assert!(own > 80 && unchanged > 10, "{own} pages were one's own, {unchanged} had not changed");

    // Awa may see the cascade, Fatou the administration; then no more, whatever they kept.
    for (has, cascade, administration) in [(true, 200, 200), (false, 404, 404)] {
        for (actor, role, scope) in
            [(&w.awa, Role::CohortCoordinator, w.cohort.id.into()), (&w.fatou, Role::Administrator, uuid::Uuid::nil())]
        {
            let id = actor.id();
            let change = move |tx: &mut relais::platform::db::Tx| match has {
                true => actions::roles::grant_as(tx, Cause::OPERATOR, id, role, scope).map(drop),
                false => relais::people::accounts::store::roles::take(tx, id, role, scope).map(drop),
            };
            app.write(change).await;
        }
        ask(app, &people, &paths, &mut tags).await;
        assert_eq!(app.get(&w.awa, "/cascade").await.status, cascade);
        assert_eq!(app.get(&w.fatou, "/admin/people").await.status, administration);
    }

    // Awa signs out, and Fatou is shut out.
    app.post(&w.awa, "/sign-out", &[]).await.expect(303);
    let fatou = w.fatou.id();
    app.write(move |tx| actions::shut_out::deactivate_as(tx, Cause::OPERATOR, fatou)).await;
    ask(app, &people, &paths, &mut tags).await;
    for (actor, path) in [(&w.awa, "/home"), (&w.fatou, "/home"), (&w.awa, path.as_str())] {
        let all = tags[path].keys().cloned().collect::<Vec<_>>().join(", ");
        let request = TestRequest::get().uri(path).insert_header(("If-None-Match", all));
        assert_eq!(app.send(actor, request).await.expect(303).body, "", "{path}");
    }
}

on_both_engines!(nobody_gets_what_is_anothers);
