//! Mail: what it says, how it leaves, what becomes of it, and who may look.

use std::collections::BTreeMap;

use actix_web::test::TestRequest;
use chrono::TimeDelta;
use relais::platform::error::Result;
use relais::platform::mail::{
    Mail, MailId, MailKind, MailState, NewMail, OutboxWorker, Purpose, StillDue, Tls, TransportKind, store,
};
use relais::platform::values::EmailAddress;
use serde_json::{Value, json};

pub(crate) use crate::mail_drafts::draft;
use crate::support::{Actor, Sink, TestApp, on_both_engines};

pub(crate) fn invitation(to: &str) -> NewMail {
    draft(&format!("invitation:{to}"), to, MailKind::Invitation)
}

pub(crate) async fn enqueue(app: &TestApp, draft: NewMail) -> Option<MailId> {
    app.write(move |tx| store::enqueue(tx, &draft)).await
}

pub(crate) async fn mail(app: &TestApp, id: Option<MailId>) -> Mail {
    app.read(move |conn| store::get(conn, id.unwrap())).await
}

/// A outbox worker that sends to the sink.
pub(crate) fn office(app: &TestApp, sink: &Sink) -> OutboxWorker {
    OutboxWorker::new(&sink.settings(app), app.parts.site.clone().into_inner(), Vec::new()).unwrap()
}

/// A outbox worker that keeps what it sends, and asks no room whether it is still due.
fn alone(app: &TestApp) -> OutboxWorker {
    OutboxWorker::new(&app.parts.settings.mail, app.parts.site.clone().into_inner(), Vec::new()).unwrap()
}

#[actix_web::test]
async fn every_mail_says_what_it_should_in_every_language() {
    let app = TestApp::start(relais::platform::db::Engine::Sqlite).await;
    let mail_templates = app.parts.outbox_worker.mail_templates();
    for kind in MailKind::ALL {
        for language in &app.parts.settings.web.languages {
            let data = mail_templates.sample(*kind, *language).unwrap();
            let content = mail_templates.write(*kind, *language, &data, Purpose::Sending).unwrap();
            assert!(!content.text.contains("{{") && !content.text.contains('\\'), "{}", content.text);
            insta::assert_snapshot!(
                format!("{kind}.{language}"),
                format!("{}\n=====\n{}=====\n{}", content.subject, content.text, content.html)
            );
        }
    }
}

async fn a_mail_leaves_once_with_its_headers(app: TestApp) {
    let sink = Sink::start();
    let office = office(&app, &sink);
    let id = enqueue(&app, invitation("ana")).await;
    assert!(id.is_some());
    assert_eq!(enqueue(&app, invitation("ana")).await, None, "the same key is the same mail");
    let sending = office.send_due().await.unwrap();
    assert_eq!((sending.sent, sending.total()), (1, 1));
    assert_eq!(office.send_due().await.unwrap().total(), 0);
    let sent = mail(&app, id).await;
    assert_eq!((sent.state, sent.sent_at), (MailState::Sent, Some(app.clock.now())));
    let [letter] = sink.letters().try_into().unwrap();
    assert!(letter.contains(&format!("Message-ID: <{}@127.0.0.1>", id.unwrap())), "{letter}");
    for header in ["Auto-Submitted: auto-generated", "Reply-To: luis@test.example", "List-Id: <invitation.relais."] {
        assert!(letter.contains(header), "{header} is missing in {letter}");
    }
    assert!(letter.contains("Dear Ana *the* <great>,"), "{letter}");
    assert!(letter.contains("Ana *the* &lt;great&gt;"), "{letter}");
    assert!(!letter.contains("List-Unsubscribe"));
}

async fn one_bad_address_holds_nobody_up(app: TestApp) {
    let sink = Sink::start();
    let office = office(&app, &sink);
    let mut ids = BTreeMap::new();
    for to in ["refused", "later", "dropped", "policy", "ana", "bao", "carla"] {
        ids.insert(to, enqueue(&app, invitation(to)).await);
    }
    let sending = office.send_due().await.unwrap();
    assert_eq!((sending.sent, sending.postponed, sending.failed), (3, 3, 1));
    let fate = |to: &'static str| mail(&app, ids[to]);
    for to in ["ana", "bao", "carla"] {
        assert_eq!(fate(to).await.state, MailState::Sent, "{to}");
    }
    let refused = fate("refused").await;
    assert_eq!(refused.state, MailState::Failed);
    assert!(refused.last_error.unwrap().contains("no such mailbox"));
    for to in ["later", "dropped", "policy"] {
        let postponed = fate(to).await;
        assert_eq!((postponed.state, postponed.tries), (MailState::Queued, 1), "{to}");
        assert!(postponed.next_try_at > app.clock.now() && postponed.last_error.is_some());
    }
    // The refused address gets no more mail; an address that we may not write to does.
    let again = |to: &str| draft(&format!("again:{to}"), to, MailKind::Invitation);
    let (refused, policy) = (enqueue(&app, again("refused")).await, enqueue(&app, again("policy")).await);
    let sending = office.send_due().await.unwrap();
    assert_eq!((sending.suppressed, sending.failed, sending.postponed), (1, 0, 1));
    let suppressed = mail(&app, refused).await;
    assert_eq!(suppressed.state, MailState::Suppressed);
    assert!(suppressed.last_error.unwrap().contains("no such mailbox"));
    assert_eq!(mail(&app, policy).await.state, MailState::Queued);
    // What was put off goes out once the server takes it, and is given up after three days.
    sink.be_kind();
    app.clock.advance(TimeDelta::hours(1));
    assert_eq!(office.send_due().await.unwrap().sent, 4);
    assert_eq!(fate("later").await.state, MailState::Sent);
}

async fn what_is_never_taken_is_given_up_after_three_days(app: TestApp) {
    let sink = Sink::start();
    let office = office(&app, &sink);
    let id = enqueue(&app, invitation("later")).await;
    let written = app.clock.now();
    while mail(&app, id).await.state == MailState::Queued {
        office.send_due().await.unwrap();
        app.clock.advance(TimeDelta::minutes(30));
        assert!(app.clock.now() - written < TimeDelta::days(4));
    }
    assert_eq!(mail(&app, id).await.state, MailState::Failed);
    assert!(app.clock.now() - written > TimeDelta::days(2));
}

async fn a_refused_sender_holds_the_queue(app: TestApp) {
    let sink = Sink::start();
    sink.refuse_senders(true);
    let office = office(&app, &sink);
    let mut ids = Vec::new();
    for to in 0..100 {
        ids.push(enqueue(&app, invitation(&format!("p{to}"))).await);
    }
    let sending = office.send_due().await.unwrap();
    assert_eq!(sending.total(), 0, "nothing was tried in earnest");
    let held = sending.held.unwrap();
    assert!(held.reason.contains("sender is not ours"), "{held:?}");
    for id in &ids {
        let waiting = mail(&app, *id).await;
        assert_eq!((waiting.state, waiting.tries), (MailState::Queued, 0));
    }
    let now = app.clock.now();
    let health = app.read(move |conn| store::health(conn, now)).await;
    assert_eq!((health.queued, !health.holds.is_empty()), (100, true));
    let ada = app.administrator().await;
    app.get(&ada, "/admin/mail").await.expect(200).says("No mail can leave since").says("sender is not ours");
    // For a minute nothing is tried; then one mail finds out.
    sink.refuse_senders(false);
    assert_eq!(office.send_due().await.unwrap().total(), 0);
    app.clock.advance(TimeDelta::minutes(2));
    let sending = office.send_due().await.unwrap();
    assert_eq!((sending.sent, sending.held), (100, None));
    assert_eq!(sink.letters().len(), 100);
}

async fn an_unknown_host_holds_the_queue(app: TestApp) {
    let mut settings = app.parts.settings.mail.clone();
    settings.transport = TransportKind::Smtp;
    settings.smtp.host = "no.such.host.invalid".into();
    settings.smtp.tls = Tls::None;
    let office = OutboxWorker::new(&settings, app.parts.site.clone().into_inner(), Vec::new()).unwrap();
    let id = enqueue(&app, invitation("ana")).await;
    assert!(office.send_due().await.unwrap().held.is_some());
    assert_eq!(mail(&app, id).await.state, MailState::Queued);
}

async fn what_a_process_that_died_had_in_hand_is_sent_again_as_the_same_mail(app: TestApp) {
    let id = enqueue(&app, invitation("ana")).await;
    // A process takes it in hand, and is never heard of again.
    let (claimed, _) = app.write(|tx| store::claim(tx, &store::Claim::most(10), "relais.example", &[])).await;
    assert_eq!(claimed.len(), 1);
    let office = &app.parts.outbox_worker;
    assert_eq!(office.send_due().await.unwrap().total(), 0);
    app.clock.advance(TimeDelta::minutes(11));
    assert_eq!(office.send_due().await.unwrap().sent, 1);
    let [letter] = office.transport().remembered().try_into().unwrap();
    assert_eq!(Some(letter.message_id), claimed[0].message_id);
    assert_eq!(mail(&app, id).await.state, MailState::Sent);
}

async fn two_outbox_workers_send_every_mail_once(app: TestApp) {
    let sink = Sink::start();
    let (one, other) = (office(&app, &sink), office(&app, &sink));
    for to in 0..150 {
        enqueue(&app, invitation(&format!("p{to}"))).await;
    }
    let (a, b) = futures_util::join!(one.send_due(), other.send_due());
    assert_eq!(a.unwrap().sent + b.unwrap().sent, 150);
    let mut letters = sink.letters();
    letters.sort();
    letters.dedup();
    assert_eq!(letters.len(), 150);
}

async fn many_mails_leave_once_each_over_the_connections_that_are_allowed(app: TestApp) {
    let sink = Sink::start();
    let office = office(&app, &sink);
    let mut ids = Vec::new();
    for to in 0..300 {
        ids.push(enqueue(&app, invitation(&format!("p{to}"))).await);
    }
    let refused = enqueue(&app, invitation("refused")).await;
    let told = std::cell::Cell::new(0);
    let sending = office.send_due_and(|some| told.set(told.get() + some)).await.unwrap();
    assert_eq!((sending.sent, sending.failed, told.get()), (300, 1, 301));
    let mut letters = sink.letters();
    letters.sort();
    letters.dedup();
    assert_eq!(letters.len(), 300);
    let most = app.parts.settings.mail.parallel;
    assert!((1..=most).contains(&sink.connections()), "{}", sink.connections());
    for id in ids {
        let sent = mail(&app, id).await;
        assert_eq!((sent.state, sent.lease_until, sent.sent_at), (MailState::Sent, None, Some(app.clock.now())));
    }
    assert_eq!(mail(&app, refused).await.state, MailState::Failed);
}

async fn a_sign_in_mail_reaches_everybody_and_is_forgotten(app: TestApp) {
    let address: EmailAddress = "ana@test.example".parse().unwrap();
    app.write(move |tx| store::choices::suppress(tx, &address, "550 full")).await;
    let id = enqueue(&app, draft("s", "ana", MailKind::SignIn)).await;
    let ada = app.administrator().await;
    let path = format!("/mails/{}", id.unwrap());
    app.get(&ada, &path).await.expect(200).says("ana@test.example").says("shown to nobody").is_silent_on("secret\"");
    app.get(&ada, &format!("{path}/html")).await.expect(404);
    assert_eq!(app.parts.outbox_worker.send_due().await.unwrap().sent, 1);
    let [letter] = app.parts.outbox_worker.transport().remembered().try_into().unwrap();
    assert!(letter.text.contains("/sign-in/secret"));
    assert_eq!(letter.list, None, "whoever asked for a mail is on no list");
    assert_eq!(mail(&app, id).await.data, json!({}));
    // The server takes mail for this address again, so other mails go as well.
    enqueue(&app, invitation("ana")).await;
    assert_eq!(app.parts.outbox_worker.send_due().await.unwrap().sent, 1);
}

async fn an_invitation_that_was_sent_keeps_no_key(app: TestApp) {
    let id = enqueue(&app, invitation("ana")).await;
    let failed = enqueue(&app, invitation("refused")).await;
    let sink = Sink::start();
    office(&app, &sink).send_due().await.unwrap();
    assert_eq!(mail(&app, id).await.data["path"], "/invitations/");
    // One that failed may yet go out, when it turns out that it was our fault.
    assert_eq!(mail(&app, failed).await.data["path"], "/invitations/secret");
}

async fn nobody_is_called_by_their_address(app: TestApp) {
    for (key, name) in [("a", "ana"), ("b", "ana@test.example"), ("c", "Ana Flores")] {
        let mut draft = draft(key, "ana", MailKind::SignIn);
        draft.data["name"] = json!(name);
        enqueue(&app, draft).await;
    }
    app.parts.outbox_worker.send_due().await.unwrap();
    let letters = app.parts.outbox_worker.transport().remembered();
    let greeted = letters.iter().filter(|letter| letter.text.starts_with("Good day,")).count();
    let called = letters.iter().filter(|letter| letter.text.starts_with("Dear Ana Flores,")).count();
    assert_eq!((greeted, called), (2, 1));
}

async fn what_has_expired_is_not_sent(app: TestApp) {
    let late =
        NewMail { expires_at: Some(app.clock.now() + TimeDelta::minutes(15)), ..draft("s", "ana", MailKind::SignIn) };
    let id = enqueue(&app, late).await;
    app.clock.advance(TimeDelta::minutes(16));
    let sending = app.parts.outbox_worker.send_due().await.unwrap();
    assert_eq!((sending.cancelled, sending.sent), (1, 0));
    let ended = mail(&app, id).await;
    assert_eq!((ended.state, ended.data), (MailState::Cancelled, json!({})));
}

/// A room whose digests are due only for addresses that begin with `a`.
struct OnlyA;

impl StillDue for OnlyA {
    fn kind(&self) -> MailKind {
        MailKind::Digest
    }

    fn still_due(&self, _: &mut relais::platform::db::Tx, mails: &[Mail]) -> Result<BTreeMap<MailId, Value>> {
        let due = mails.iter().filter(|mail| mail.address.as_str().starts_with('a'));
        Ok(due.map(|mail| (mail.id, mail.data.clone())).collect())
    }

    fn ended(&self, tx: &mut relais::platform::db::Tx, mails: &[MailId], state: MailState) -> Result<()> {
        let tell = |mail| relais::platform::db::installation::set(tx, &format!("ended:{mail}"), state.as_str());
        mails.iter().try_for_each(tell)
    }
}

async fn what_is_not_due_any_more_is_not_sent(app: TestApp) {
    let mut settings = app.parts.settings.mail.clone();
    settings.transport = TransportKind::Memory;
    let office = OutboxWorker::new(&settings, app.parts.site.clone().into_inner(), vec![Box::new(OnlyA)]).unwrap();
    let person = Some(app.person("Ana").await);
    let digest = |to: &str| NewMail { person, ..draft(to, to, MailKind::Digest) };
    let (ana, bao) = (enqueue(&app, digest("ana")).await, enqueue(&app, digest("bao")).await);
    let sending = office.send_due().await.unwrap();
    assert_eq!((sending.sent, sending.cancelled), (1, 1));
    for (id, state) in [(ana, "sent"), (bao, "cancelled")] {
        let name = format!("ended:{}", id.unwrap());
        let told = app.read(move |conn| relais::platform::db::installation::get(conn, &name)).await;
        assert_eq!(told.as_deref(), Some(state));
    }
}

async fn files_are_whole_letters(app: TestApp) {
    let folder = tempfile::tempdir().unwrap();
    let mut settings = app.parts.settings.mail.clone();
    settings.transport = TransportKind::File;
    settings.directory = folder.path().join("mail");
    let office = OutboxWorker::new(&settings, app.parts.site.clone().into_inner(), Vec::new()).unwrap();
    let id = enqueue(&app, invitation("ana")).await.unwrap();
    assert_eq!(office.send_due().await.unwrap().sent, 1);
    let written = std::fs::read_to_string(folder.path().join(format!("mail/{id}.eml"))).unwrap();
    assert!(written.contains("To: ana@test.example") && written.contains("multipart/alternative"), "{written}");
}

async fn people_end_their_reminders_without_signing_in(app: TestApp) {
    let ana = app.person("Ana Flores").await;
    let digest = NewMail { person: Some(ana), ..draft("d", "ana.flores", MailKind::Digest) };
    enqueue(&app, digest).await;
    let office = alone(&app);
    office.send_due().await.unwrap();
    let [letter] = office.transport().remembered().try_into().unwrap();
    let link = letter.unsubscribe.clone().unwrap();
    assert!(letter.text.contains(&link), "{}", letter.text);
    let message = String::from_utf8(letter.message().unwrap().formatted()).unwrap().replace("\r\n ", "");
    assert!(message.contains("List-Unsubscribe-Post: List-Unsubscribe=One-Click"), "{message}");
    let path = link.strip_prefix("http://127.0.0.1:8080").unwrap();
    let since = || app.read(move |conn| store::choices::unsubscribed_at(conn, ana));
    app.get(&Actor::Anonymous, path).await.expect(200).says("Stop the reminders");
    assert_eq!(since().await, None, "looking changes nothing");
    // As a mail service posts: from elsewhere, without our headers.
    let post = TestRequest::post()
        .uri(path)
        .insert_header(("Content-Type", "application/x-www-form-urlencoded"))
        .set_payload("List-Unsubscribe=One-Click");
    app.send(&Actor::Anonymous, post).await.expect(200).says("No more reminders");
    assert_eq!(since().await, Some(app.clock.now()));
    app.post(&Actor::Anonymous, path, &[("again", "yes")]).await.expect(200).says("Reminders are on again");
    assert_eq!(since().await, None);
    app.get(&Actor::Anonymous, "/unsubscribe/forged.token").await.expect(410);
}

on_both_engines!(
    an_invitation_that_was_sent_keeps_no_key,
    nobody_is_called_by_their_address,
    a_mail_leaves_once_with_its_headers,
    one_bad_address_holds_nobody_up,
    what_is_never_taken_is_given_up_after_three_days,
    a_refused_sender_holds_the_queue,
    an_unknown_host_holds_the_queue,
    what_a_process_that_died_had_in_hand_is_sent_again_as_the_same_mail,
    two_outbox_workers_send_every_mail_once,
    many_mails_leave_once_each_over_the_connections_that_are_allowed,
    a_sign_in_mail_reaches_everybody_and_is_forgotten,
    what_has_expired_is_not_sent,
    what_is_not_due_any_more_is_not_sent,
    files_are_whole_letters,
    people_end_their_reminders_without_signing_in,
);
