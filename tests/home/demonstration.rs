//! A demonstration is entered by a button, and nothing else is.

use std::rc::Rc;

use actix_web::test::{TestRequest, call_service, init_service};
use relais::app::{Parts, app as application};
use relais::people::accounts::demonstration::CAST;
use relais::people::accounts::{Actor as Cause, NewPerson, actions};
use relais::platform::clock::Zone;
use relais::platform::db::{Ids, installation};
use relais::platform::values::Language;

use crate::support::{Actor, TestApp, on_both_engines};

async fn only_a_demonstration_is_entered_by_a_button(app: TestApp) {
    app.get(&Actor::Anonymous, "/").await.expect(200).is_silent_on("/demonstration/");
    app.post(&Actor::Anonymous, "/demonstration/trainer", &[]).await.expect(404);

    app.write(|tx| {
        installation::set(tx, installation::DEMONSTRATION, "made")?;
        for (role, address) in CAST {
            let person = NewPerson {
                email: address.parse().unwrap(),
                name: role.to_owned(),
                language: Language::ENGLISH,
                time_zone: Zone::UTC,
                country: None,
            };
            actions::enter::add(tx, Cause::OPERATOR, &person)?;
        }
        Ok(())
    })
    .await;
    let (settings, clock) = (app.parts.settings.clone(), app.clock.clone());
    let assembled = std::thread::spawn(move || Parts::assemble(settings, clock, Ids::random())).join();
    let service = Rc::new(init_service(application(&assembled.unwrap().unwrap())).await);
    let press = |role: &str| {
        let request = TestRequest::post().uri(&format!("/demonstration/{role}"));
        let request = request.insert_header(("Sec-Fetch-Site", "same-origin")).to_request();
        let service = service.clone();
        async move { call_service(&*service, request).await }
    };
    for (role, _) in CAST {
        let entered = press(role).await;
        assert_eq!(entered.status(), 303, "{role}");
        let cookie = entered.response().cookies().find(|cookie| cookie.name() == "relais").unwrap().into_owned();
        let home = TestRequest::get().uri("/home").cookie(cookie).to_request();
        assert_eq!(call_service(&*service, home).await.status(), 200, "{role}");
    }
    assert_eq!(press("mayor").await.status(), 404);
}

on_both_engines!(only_a_demonstration_is_entered_by_a_button);
