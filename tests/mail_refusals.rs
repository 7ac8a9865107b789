//! Whose fault a refusal is, against a server that refuses in many ways: what is ours fails nothing and blocks nobody.

use chrono::TimeDelta;
use diesel::prelude::*;
use relais::people::accounts::Role;
use relais::platform::db::installation;
use relais::platform::db::schema::{leases, mail_holds, mails, rate_limits};
use relais::platform::mail::refusals::{HoldCause, RefusalFault};
use relais::platform::mail::store::{self, choices};
use relais::platform::mail::{MailId, MailState, NewMail};
use relais::platform::values::EmailAddress;
use serde_json::Value;
use uuid::Uuid;

use crate::mail::{enqueue, invitation, mail, office};
use crate::support::{Sink, TestApp, at, on_both_engines};

/// Twelve mails to three domains.
async fn twelve(app: &TestApp) -> Vec<Option<MailId>> {
    let mut ids = Vec::new();
    for number in 0..12 {
        let address = format!("p{number}@d{}.example", number % 3).parse().unwrap();
        ids.push(enqueue(app, NewMail { address, ..invitation(&format!("p{number}")) }).await);
    }
    ids
}

async fn blocked(app: &TestApp) -> Vec<String> {
    let all = app.read(|conn| choices::suppressions(conn, &relais::platform::web::Turn::First, 100)).await;
    all.into_iter().map(|one| one.address.to_string()).collect()
}

async fn health(app: &TestApp) -> store::OutboxHealth {
    let now = app.clock.now();
    app.read(move |conn| store::health(conn, now)).await
}

/// Sends for a while, as the outbox worker does, until nothing waits any more or a day is over.
async fn for_a_day(app: &TestApp, office: &relais::platform::mail::OutboxWorker) {
    for _ in 0..288 {
        office.send_due().await.unwrap();
        if health(app).await.queued == 0 {
            return;
        }
        app.clock.advance(TimeDelta::minutes(5));
    }
}

async fn what_is_our_fault_fails_nothing_and_blocks_nobody(app: TestApp) {
    let sink = Sink::start();
    let office = office(&app, &sink);
    let exim = "550-Verification failed for <relais@network.example>\n550-No Such User Here\n550 Sender verify failed";
    let quota = "550 5.4.5 Daily user sending quota exceeded. x - gsmtp";
    for (command, answer, cause) in [
        ("RCPT", exim, HoldCause::Sender),
        ("RCPT", "550 relay not permitted", HoldCause::Relay),
        ("RCPT", quota, HoldCause::Quota),
        (".", quota, HoldCause::Quota),
        ("MAIL", "550 Verification failed for <relais@network.example>", HoldCause::Sender),
        (".", "550 5.7.1 spam", HoldCause::Policy),
        ("RCPT", "530 5.7.0 Authentication required", HoldCause::Login),
        ("RCPT", "550 5.1.1 No such user", HoldCause::Alike),
        ("RCPT", "552 5.2.2 Mailbox full", HoldCause::Alike),
        ("RCPT", "554 no", HoldCause::Alike),
    ] {
        let round = Uuid::new_v4();
        let mut ids = Vec::new();
        for number in 0..12 {
            let address = format!("p{number}@d{}.example", number % 3).parse().unwrap();
            ids.push(enqueue(&app, NewMail { key: format!("{round}:{number}"), address, ..invitation("x") }).await);
        }
        sink.refuse(command, "", answer);
        for _ in 0..30 {
            let sending = office.send_due().await.unwrap();
            assert_eq!(sending.sent, 0, "{answer}");
            app.clock.advance(TimeDelta::minutes(1));
        }
        let holds = health(&app).await.holds;
        let held = holds.first().unwrap_or_else(|| panic!("{answer} holds nothing"));
        assert_eq!((held.is_all(), held.cause), (true, cause), "{answer}");
        assert!(held.reason.contains(&answer.lines().last().unwrap()[4..]), "{held:?}");
        assert_eq!(blocked(&app).await, Vec::<String>::new(), "{answer}");
        for id in &ids {
            assert_eq!(mail(&app, *id).await.state, MailState::Queued, "{answer}");
        }
        sink.be_kind();
        for_a_day(&app, &office).await;
        assert!(health(&app).await.holds.is_empty(), "{answer}");
        for id in &ids {
            assert_eq!(mail(&app, *id).await.state, MailState::Sent, "{answer}");
        }
    }
}

async fn a_domain_that_refuses_us_holds_up_no_other(app: TestApp) {
    let sink = Sink::start();
    let office = office(&app, &sink);
    sink.refuse(".", "@d1.example", "550 5.7.1 our policy is against you");
    let ids = twelve(&app).await;
    for _ in 0..10 {
        office.send_due().await.unwrap();
        app.clock.advance(TimeDelta::minutes(1));
    }
    let [held] = health(&app).await.holds.try_into().unwrap();
    assert_eq!((held.scope.as_str(), held.cause), ("d1.example", HoldCause::Policy));
    assert_eq!(sink.letters().len(), 8);
    let refused = mail(&app, ids[1]).await;
    assert_eq!((refused.state, refused.fault), (MailState::Queued, Some(RefusalFault::Ours)));
    // Administrators see it where they look, and programs.
    let ada = app.administrator().await;
    for path in ["/admin/mail", "/home"] {
        app.get(&ada, path).await.expect(200).says("Mail to d1.example cannot leave").says("our policy is against you");
    }
    let token = app.token(ada.id()).await;
    let holds = app.get(&token, "/api/v1/mail/holds").await.expect(200).json();
    assert_eq!(
        (holds["items"][0]["scope"].as_str(), holds["items"][0]["cause"].as_str()),
        (Some("d1.example"), Some("policy"))
    );
    sink.be_kind();
    for_a_day(&app, &office).await;
    assert_eq!(sink.letters().len(), 13, "twelve, and the news of the token");
}

async fn addresses_that_are_really_wrong_are_blocked_once_somebody_says_so(app: TestApp) {
    let sink = Sink::start();
    let office = office(&app, &sink);
    sink.refuse("RCPT", "", "550 5.1.1 No such user");
    twelve(&app).await;
    for _ in 0..10 {
        office.send_due().await.unwrap();
        app.clock.advance(TimeDelta::minutes(1));
    }
    assert_eq!(blocked(&app).await, Vec::<String>::new());
    let ada = app.administrator().await;
    let somebody = app.somebody("Tara Trainer").await;
    app.post(&somebody, "/admin/mail/holds/removal", &[("scope", "*")]).await.expect(404);
    app.post(&ada, "/admin/mail/holds/removal", &[("scope", "*")]).await.expect(303);
    app.post(&ada, "/admin/mail/holds/removal", &[("scope", "*")]).await.expect(404);
    for_a_day(&app, &office).await;
    assert_eq!(blocked(&app).await.len(), 12);

    // Each can be freed again: on a page, by a program, once.
    let list = app.get(&ada, "/admin/mail/blocked").await.expect(200);
    list.says("p3@d0.example").says("No such user");
    app.get(&somebody, "/admin/mail/blocked").await.expect(404);
    let form = [("address", "p3@d0.example"), ("back", "/admin/mail/blocked")];
    app.post(&somebody, "/admin/mail/blocked/removal", &form).await.expect(404);
    app.post(&ada, "/admin/mail/blocked/removal", &form).await.expect(303);
    app.get(&ada, "/admin/mail/blocked").await.expect(200).is_silent_on("p3@d0.example");
    let token = app.token(ada.id()).await;
    let listed = app.get(&token, "/api/v1/mail/blocked").await.expect(200).json();
    assert_eq!(listed["items"].as_array().unwrap().len(), 11);
    let delete = || actix_web::test::TestRequest::delete().uri("/api/v1/mail/blocked/p4@d1.example");
    app.send(&token, delete()).await.expect(204);
    app.send(&token, delete()).await.expect(404);
    assert_eq!(blocked(&app).await.len(), 10);
    app.get(&ada, "/admin/audit").await.expect(200).says("Blocked address freed").says("Held mail sent on");
}

async fn a_mailbox_that_is_full_gets_days_and_three_chances(app: TestApp) {
    let sink = Sink::start();
    let office = office(&app, &sink);
    sink.refuse("RCPT", "", "552 5.2.2 Mailbox full");
    for chance in 1..=3 {
        let id = enqueue(&app, NewMail { key: format!("{chance}"), ..invitation("ana") }).await;
        let written = app.clock.now();
        while mail(&app, id).await.state == MailState::Queued {
            office.send_due().await.unwrap();
            app.clock.advance(TimeDelta::hours(1));
            if chance < 3 && app.clock.now() - written > TimeDelta::hours(60) {
                // The next mails follow while this one is still tried, so that all end within a week.
                assert!(blocked(&app).await.is_empty(), "not before the third");
                break;
            }
        }
    }
    assert_eq!(blocked(&app).await, ["ana@test.example"]);
    // A single one blocks nobody.
    let id = enqueue(&app, NewMail { key: "other".into(), ..invitation("bao") }).await;
    for _ in 0..100 {
        office.send_due().await.unwrap();
        app.clock.advance(TimeDelta::hours(1));
    }
    let failed = mail(&app, id).await;
    assert_eq!((failed.state, failed.fault), (MailState::Failed, Some(RefusalFault::Mailbox)));
    assert_eq!(blocked(&app).await, ["ana@test.example"]);
}

async fn letters_beyond_ascii_need_a_server_that_knows_them(app: TestApp) {
    let sink = Sink::start();
    let office = office(&app, &sink);
    let address: EmailAddress = "josé@test.example".parse().unwrap();
    let id = enqueue(&app, NewMail { address: address.clone(), ..invitation("jose") }).await;
    let plain = enqueue(&app, invitation("ana")).await;
    office.send_due().await.unwrap();
    let failed = mail(&app, id).await;
    assert_eq!((failed.state, failed.fault), (MailState::Failed, Some(RefusalFault::Letter)));
    assert!(failed.last_error.unwrap().contains("SMTPUTF8"));
    assert_eq!(mail(&app, plain).await.state, MailState::Sent);
    assert_eq!(blocked(&app).await, Vec::<String>::new());
    sink.take_utf8();
    let other = crate::mail::office(&app, &sink);
    let id = enqueue(&app, NewMail { key: "again".into(), address, ..invitation("jose") }).await;
    other.send_due().await.unwrap();
    assert_eq!(mail(&app, id).await.state, MailState::Sent);
}

async fn whoever_invites_a_blocked_address_is_told_so(app: TestApp) {
    let world = crate::cascade::world::World::new(app).await;
    let app = &world.app;
    let address: EmailAddress = "gone@test.example".parse().unwrap();
    app.write(move |tx| choices::suppress(tx, &address, "550 5.1.1 no such user")).await;
    let slug = &world.cohort.slug;
    let form = [("people", "Gone <gone@test.example>"), ("role", "trainer"), ("language", "en")];
    let done = app.post(&world.cora, &format!("/cohorts/{slug}/invitations"), &form).await.expect(200);
    done.says("Mail to these addresses is blocked").says("550 5.1.1 no such user");
    let token = app.token(world.cora.id()).await;
    let people = app.get(&token, &format!("/api/v1/cohorts/{slug}/people?q=gone")).await.expect(200).json();
    let place = people["items"][0]["enrolment_id"].as_str().unwrap().to_owned();
    let person = format!("/cohorts/{slug}/people/{place}");
    let page = app.get(&world.cora, &person).await.expect(200);
    page.says("This address gets no mail since").says("550 5.1.1 no such user").is_silent_on("Invite again");
    let wrote = || app.read(|conn| Ok(mails::table.count().get_result::<i64>(conn)?));
    let before = wrote().await;
    let again = app.post(&world.cora, &format!("{person}/invitation"), &[]).await.expect(303);
    let notice = again.cookie("relais_notice").unwrap_or_default() + &format!("{:?}", again.headers);
    assert!(notice.contains("notice-cohort-invited-blocked"), "{notice}");
    assert_eq!(wrote().await, before, "nothing is on its way");
    // The coordinator frees it, and may invite again: three times a day.
    app.post(&world.awa, &format!("{person}/unblocking"), &[]).await.expect(403);
    app.post(&world.cora, &format!("{person}/unblocking"), &[]).await.expect(303);
    for sent in [1, 2, 2, 2] {
        app.post(&world.cora, &format!("{person}/invitation"), &[]).await.expect(303);
        assert_eq!(wrote().await, before + sent, "three in a day, the first among them");
    }
    app.clock.advance(TimeDelta::hours(25));
    app.post(&world.cora, &format!("{person}/invitation"), &[]).await.expect(303);
    assert_eq!(wrote().await, before + 3);
}

async fn invitations_have_a_budget(app: TestApp) {
    let world = crate::cascade::world::World::new(app).await;
    let app = &world.app;
    let token = app.token(world.cora.id()).await;
    let path = format!("/api/v1/cohorts/{}/invitations", world.cohort.slug);
    let list = |from: usize, count: usize| -> Value {
        let people: Vec<String> = (from..from + count).map(|number| format!("n{number}@out.example")).collect();
        serde_json::json!({"people": people, "role": "trainer", "language": "en"})
    };
    app.post_json(&token, &path, list(0, 300)).await.expect(200);
    app.post_json(&token, &path, list(0, 300)).await.expect(200);
    app.post_json(&token, &path, list(300, 300)).await.expect(429);
    let people = list(300, 300)["people"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| one.as_str().unwrap().to_owned())
        .collect::<Vec<_>>()
        .join("\n");
    let form = [("people", people.as_str()), ("role", "trainer"), ("language", "en")];
    let page = app.post(&world.cora, &format!("/cohorts/{}/invitations", world.cohort.slug), &form).await.expect(422);
    page.says("You can invite 500 people an hour").says("n599@out.example");
    app.post_json(&token, &path, list(300, 200)).await.expect(200);
    app.clock.advance(TimeDelta::minutes(61));
    app.post_json(&token, &path, list(600, 10)).await.expect(200);
}

async fn what_a_clock_that_ran_ahead_left_behind_stops_nothing(app: TestApp) {
    let id = enqueue(&app, invitation("ana")).await;
    let postponed = enqueue(&app, invitation("bao")).await;
    let future = at("2030-01-01T00:00:00Z");
    app.write(move |tx| {
        store::hold(tx, store::ALL, HoldCause::Setup, "no such host")?;
        diesel::update(mail_holds::table).set(mail_holds::try_at.eq(future)).execute(tx.conn)?;
        diesel::update(mails::table.find(id.unwrap()))
            .set((mails::state.eq(MailState::Sending), mails::lease_until.eq(future)))
            .execute(tx.conn)?;
        diesel::update(mails::table.find(postponed.unwrap())).set(mails::next_try_at.eq(future)).execute(tx.conn)?;
        installation::lease(tx, "reminders", Uuid::new_v4(), TimeDelta::minutes(5))?;
        diesel::update(leases::table).set(leases::held_until.eq(future)).execute(tx.conn)?;
        diesel::insert_into(rate_limits::table)
            .values((
                rate_limits::key.eq("sign-in:ana@test.example"),
                rate_limits::window_ends_at.eq(future),
                rate_limits::hits.eq(999),
            ))
            .execute(tx.conn)?;
        Ok(())
    })
    .await;
    assert_eq!(app.parts.outbox_worker.send_due().await.unwrap().sent, 2);
    let taken = app.write(|tx| installation::lease(tx, "reminders", Uuid::new_v4(), TimeDelta::minutes(5))).await;
    assert!(taken, "the lease of 2030 is void");
    app.write(|tx| relais::people::accounts::store::limits::hit(tx, "sign-in:ana@test.example", 5)).await;
    // It is said where operators look.
    let ready = app.get(&crate::support::Actor::Anonymous, "/readyz").await.json();
    assert_eq!(ready["clock"], "agrees with the newest row");
    app.write(move |tx| {
        diesel::update(mails::table).set(mails::created_at.eq(future)).execute(tx.conn)?;
        Ok(())
    })
    .await;
    let ready = app.get(&crate::support::Actor::Anonymous, "/readyz").await.json();
    assert!(ready["clock"].as_str().unwrap().ends_with("seconds behind the newest row"), "{ready}");
}

async fn a_blocked_address_is_seen_where_its_person_is(app: TestApp) {
    let ada = app.administrator().await;
    let ana = app.person("Ana").await;
    let address: EmailAddress = "ana@test.example".parse().unwrap();
    app.write(move |tx| choices::suppress(tx, &address, "550 5.1.1 no such user")).await;
    let id = enqueue(&app, invitation("ana")).await.unwrap();
    for path in [format!("/admin/people/{ana}"), format!("/mails/{id}")] {
        app.get(&ada, &path).await.expect(200).says("This address gets no mail since").says("550 5.1.1 no such user");
    }
    app.get(&ada, "/mails").await.expect(200).says("One address gets no mail");
    let form = [("address", "ana@test.example"), ("back", "/admin/people")];
    assert_eq!(app.post(&ada, "/admin/mail/blocked/removal", &form).await.expect(303).location(), "/admin/people");
    app.get(&ada, &format!("/admin/people/{ana}")).await.expect(200).is_silent_on("This address gets no mail since");
    let luis = app.with_role("Luis", Role::CohortCoordinator, Uuid::new_v4()).await;
    app.post(&luis, "/admin/mail/blocked/removal", &form).await.expect(404);
}

async fn a_link_that_is_on_its_way_is_not_sent_twice(app: TestApp) {
    let ana = app.person("Ana").await;
    let person = app.read(move |conn| relais::people::accounts::store::people::get(conn, ana)).await;
    let ask = || {
        let person = person.clone();
        app.write(move |tx| relais::people::accounts::store::sign_in::send_link(tx, &person, 15, 5, None))
    };
    ask().await;
    ask().await;
    assert_eq!(health(&app).await.queued, 1);
    app.clock.advance(TimeDelta::minutes(2));
    ask().await;
    assert_eq!(health(&app).await.queued, 2);
}

on_both_engines!(
    what_is_our_fault_fails_nothing_and_blocks_nobody,
    a_domain_that_refuses_us_holds_up_no_other,
    addresses_that_are_really_wrong_are_blocked_once_somebody_says_so,
    a_mailbox_that_is_full_gets_days_and_three_chances,
    letters_beyond_ascii_need_a_server_that_knows_them,
    whoever_invites_a_blocked_address_is_told_so,
    invitations_have_a_budget,
    what_a_clock_that_ran_ahead_left_behind_stops_nothing,
    a_blocked_address_is_seen_where_its_person_is,
    a_link_that_is_on_its_way_is_not_sent_twice,
);
