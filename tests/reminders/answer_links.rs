//! Who may answer by a link, and who no more.

use diesel::prelude::*;
use relais::cascade::common::{DeliveryState, Side};
use relais::people::accounts::{Actor as Cause, Role, actions as accounts};
use relais::platform::db::schema::mails;
use relais::platform::mail::MailKind;
use relais::reminders::AnswerKind::{Confirmed, Held};
use uuid::Uuid;

use super::answers::{NOBODY, about, answer, everything, links_in};
use super::stage::stage;
use super::{look, site};
use crate::cascade::world::World;
use crate::support::{TestApp, at, on_both_engines};

async fn a_link_gives_nobody_what_they_may_not(app: TestApp) {
    let w = World::new(app).await;
    let path = w.reported(&w.awa, &[]).await;
    // Nobody confirms their own report, nobody another's side, nobody what they may not see.
    let mut links = Vec::new();
    for actor in [&w.awa, &w.cora, &w.nia, &w.bystander] {
        links.push(about(&w, actor, Confirmed, &path).await);
        links.push(about(&w, actor, Held, &path).await);
    }
    let fatous = about(&w, &w.fatou, Confirmed, &path).await;
    let before = everything(&w.app).await;
    for link in &links {
        let page = w.app.get(&NOBODY, link).await.expect(410);
        assert!(page.body.contains("not yours to answer") || page.body.contains("has been answered"), "{}", page.body);
        answer(&w, link, &[("revision", "1"), ("starts_on", "2027-02-20")]).await.expect(410);
    }
    // A link for one answer is good for no other, a made-up one for nothing.
    let other = fatous.replace("confirmed", "questioned");
    for made_up in [other.as_str(), "/a/x", "/a/confirmed.x.y.z", &fatous[..fatous.len() - 3]] {
        w.app
            .get(&NOBODY, made_up)
            .await
            .expect(410)
            .says("This link does not work")
            .says("/sign-in")
            .is_silent_on("Thiès");
        answer(&w, made_up, &[("revision", "1"), ("comment", "x")]).await.expect(410).is_silent_on("Thiès");
        answer(&w, &format!("{made_up}/renewal"), &[]).await.expect(200).says("Look into your mail");
    }
    // What is too old shows nothing of what it was about.
    w.app.clock.set(at("2027-04-01T09:00:00Z"));
    w.app.get(&NOBODY, &fatous).await.expect(410).says("This link is too old").is_silent_on("Thiès");
    answer(&w, &fatous, &[("revision", "1")]).await.expect(410);
    w.app.clock.set(at("2027-03-31T09:00:00Z"));
    w.app.get(&NOBODY, &fatous).await.expect(200);
    assert_eq!(everything(&w.app).await, before);
}

async fn who_was_shut_out_or_handed_over_answers_no_more(app: TestApp) {
    let w = World::new(app).await;
    let path = w.reported(&w.awa, &[]).await;
    let fatous = about(&w, &w.fatou, Confirmed, &path).await;
    let (fatou, here) = (w.fatou.id(), Uuid::from(w.here.id));
    // Fatou hands over to Nia.
    w.grant(&w.nia, Role::FocalPoint, w.here.id).await;
    w.app
        .write(move |tx| relais::people::accounts::store::roles::take(tx, fatou, Role::FocalPoint, here).map(drop))
        .await;
    w.app.get(&NOBODY, &fatous).await.expect(410).says("not yours to answer").is_silent_on("Thiès");
    answer(&w, &fatous, &[("revision", "1")]).await.expect(410);
    let nias = about(&w, &w.nia, Confirmed, &path).await;
    w.app.get(&NOBODY, &nias).await.expect(200);
    let nia = w.nia.id();
    w.app.write(move |tx| accounts::shut_out::deactivate_as(tx, Cause::OPERATOR, nia)).await;
    w.app.get(&NOBODY, &nias).await.expect(410).is_silent_on("Thiès");
    answer(&w, &nias, &[("revision", "1")]).await.expect(410);
    w.app.parts.outbox_worker.send_due().await.unwrap();
    let mails = w.app.parts.outbox_worker.transport().remembered().len();
    answer(&w, &format!("{nias}/renewal"), &[]).await.expect(200).says("Look into your mail");
    w.app.parts.outbox_worker.send_due().await.unwrap();
    assert_eq!(w.app.parts.outbox_worker.transport().remembered().len(), mails, "who is shut out gets no mail");
    assert_eq!(w.state(&path).await, "reported");
}

async fn new_links_go_to_the_persons_own_address_alone(app: TestApp) {
    let stage = stage(&app).await;
    let commitment = stage.commitment(&app, "2027-03-31").await;
    let letters = look(&app, "2027-03-24T09:00:00Z").await;
    let old = links_in(&letters[0].text).remove(0);
    app.clock.set(at("2027-05-03T09:00:00Z"));
    app.get(&NOBODY, &old).await.expect(410).says("This link is too old");
    let renewed = async || {
        let before = app.parts.outbox_worker.transport().remembered().len();
        let page =
            app.post(&NOBODY, &format!("{old}/renewal"), &[("email", "mallory@elsewhere.example")]).await.expect(200);
        app.parts.outbox_worker.send_due().await.unwrap();
        (page.body, app.parts.outbox_worker.transport().remembered().split_off(before))
    };
    let (said, letters) = renewed().await;
    assert_eq!(letters.iter().map(|letter| letter.to.as_str()).collect::<Vec<_>>(), ["ana@test.example"]);
    assert_eq!(letters[0].subject, "What waits for you: new links");
    assert!(letters[0].list.is_none() && letters[0].unsubscribe.is_none());
    let new = links_in(&letters[0].text);
    assert_eq!(new.len(), 3, "{}", letters[0].text);
    app.get(&NOBODY, &new[0]).await.expect(200).says("How did it go?");
    // Three a day and no more; the answer is the same.
    for more in [1, 1, 0, 0] {
        let (again, letters) = renewed().await;
        assert_eq!((letters.len(), &again), (more, &said));
    }
    app.clock.set(at("2027-05-05T09:00:00Z"));
    assert_eq!(renewed().await.1.len(), 1);
    // Nothing waits any more.
    stage.deliver(&app, DeliveryState::Confirmed, Side::Trainer, stage.ana, Some(commitment)).await;
    let (again, letters) = renewed().await;
    assert_eq!((letters.len(), again), (0, said));
    let kind = MailKind::NewLinks;
    let written =
        app.read(move |conn| Ok(mails::table.filter(mails::kind.eq(kind)).count().get_result::<i64>(conn)?)).await;
    assert_eq!(written, 4);
}

async fn whose_turn_it_is_is_offered_answers_and_nobody_else(app: TestApp) {
    let stage = stage(&app).await;
    stage.enrol(&app).await;
    stage.deliver(&app, DeliveryState::Reported, Side::Trainer, stage.ana, None).await;
    let letters = look(&app, "2027-03-04T09:00:00Z").await;
    let [fatous] = letters.as_slice() else { panic!("{letters:?}") };
    assert_eq!(fatous.to.as_str(), "fatou@test.example");
    assert!(fatous.text.contains("Look and confirm\nhttp://") && fatous.text.contains("Ask a question\nhttp://"));
    // The coordinator, who only looks after it, is asked to look.
    let all = look(&app, "2027-03-18T09:00:00Z").await;
    let luis: Vec<_> = all.iter().filter(|letter| letter.to.as_str() == "luis@test.example").collect();
    assert_eq!(luis.len(), 1, "{all:?}");
    assert_eq!(links_in(&luis[0].text), Vec::<String>::new());
    assert!(site(&app).words.has(relais::platform::values::Language::ENGLISH, "answer-offer-confirmed"));
}

on_both_engines!(
    a_link_gives_nobody_what_they_may_not,
    who_was_shut_out_or_handed_over_answers_no_more,
    new_links_go_to_the_persons_own_address_alone,
    whose_turn_it_is_is_offered_answers_and_nobody_else,
);
