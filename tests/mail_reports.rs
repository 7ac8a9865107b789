//! What comes back: what a report is taken for, which mail it is about, and what becomes of its address.

mod judged;

use chrono::TimeDelta;
use diesel::prelude::*;
use relais::people::accounts::actions::mail_report::{self, ReportOutcome, TakenReport};
use relais::platform::db::schema::{audit_events, mail_holds, unsubscriptions};
use relais::platform::mail::refusals::RefusalFault;
use relais::platform::mail::reports::{MailReport, ReportVerdict};
use relais::platform::mail::store::{self, choices};
use relais::platform::mail::{Mail, MailId, MailState, NewMail, OutboxWorker};
use relais::platform::values::EmailAddress;

use crate::mail::{draft, enqueue, invitation, mail};
use crate::support::{Sink, TestApp, on_both_engines};

/// A worker that sends to the sink, with return paths.
fn office(app: &TestApp, sink: &Sink) -> OutboxWorker {
    let mut settings = sink.settings(app);
    settings.return_path = "bounces@lists.example".into();
    OutboxWorker::new(&settings, app.parts.site.clone().into_inner(), Vec::new()).unwrap()
}

/// A mail that was sent.
async fn sent(app: &TestApp, office: &OutboxWorker, new: NewMail) -> Mail {
    let id = enqueue(app, new).await;
    office.send_due().await.unwrap();
    let sent = mail(app, id).await;
    assert_eq!(sent.state, MailState::Sent);
    sent
}

/// A report of a server about a mail.
fn report(to: &str, recipient: &str, status: &str, words: &str) -> String {
    format!(
        "Return-Path: <>\nFrom: Mail Delivery System <MAILER-DAEMON@mx.example>\nTo: {to}\nSubject: Undelivered Mail\n\
         Content-Type: multipart/report; report-type=delivery-status; boundary=b\n\n--b\nContent-Type: text/plain\n\nSorry.\n\n\
         --b\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; mx.example\n\nFinal-Recipient: rfc822; {recipient}\n\
         Action: failed\nStatus: {status}\nDiagnostic-Code: smtp; {words}\n\n--b--\n"
    )
}

async fn take(app: &TestApp, office: &OutboxWorker, message: &str) -> TakenReport {
    let report = MailReport::parse(message.as_bytes()).unwrap();
    let (paths, rooms) = (office.return_path().cloned(), app.parts.outbox_worker.rooms());
    app.write(move |tx| mail_report::take(tx, paths.as_ref(), &rooms, &report)).await
}

async fn blocked(app: &TestApp, address: &str) -> Option<String> {
    let address: EmailAddress = address.parse().unwrap();
    app.read(move |conn| choices::suppression(conn, &address)).await.map(|one| one.reason)
}

async fn audited(app: &TestApp, action: &'static str) -> i64 {
    app.read(move |conn| {
        Ok(audit_events::table.filter(audit_events::action.eq(action)).count().get_result::<i64>(conn)?)
    })
    .await
}

async fn a_dead_address_is_blocked_by_its_signed_return_path(app: TestApp) {
    let sink = Sink::start();
    let office = office(&app, &sink);
    let about = sent(&app, &office, invitation("ana")).await;
    let path = office.return_path().unwrap().of(about.id);
    assert_eq!(sink.senders(), std::slice::from_ref(&path), "the sender of the envelope is the return path");
    assert!(sink.letters()[0].contains("From: Relais <relais@"), "what people see is the sender");
    // Servers may forward: the return path says whose it is, whatever address failed in the end.
    let message = report(&path.to_uppercase(), "somebody.else@y.example", "5.1.1", "550 5.1.1 User unknown");
    let taken = take(&app, &office, &message).await;
    assert_eq!((taken.outcome, taken.address.as_deref()), (ReportOutcome::Done, Some("ana@test.example")));
    assert_eq!(blocked(&app, "ana@test.example").await.as_deref(), Some("550 5.1.1 User unknown"));
    let back = mail(&app, Some(about.id)).await;
    assert_eq!((back.state, back.fault), (MailState::Failed, Some(RefusalFault::Recipient)));
    assert_eq!(take(&app, &office, &message).await.outcome, ReportOutcome::Known, "told twice, it is once");
    assert_eq!(audited(&app, "mail.returned").await, 1);
    // An administrator sees it, and can undo it.
    let ada = app.administrator().await;
    app.get(&ada, "/admin/mail/blocked").await.expect(200).says("ana@test.example").says("550 5.1.1 User unknown");
    app.get(&ada, &format!("/mails/{}", about.id)).await.expect(200).says("550 5.1.1 User unknown");
    app.get(&ada, "/admin/audit").await.expect(200).says("Mail came back");
}

async fn what_is_made_up_changes_nothing(app: TestApp) {
    let sink = Sink::start();
    let office = office(&app, &sink);
    let about = sent(&app, &office, invitation("ana")).await;
    let path = office.return_path().unwrap().of(about.id);
    let forged = path.replace('-', "-1");
    let id = about.message_id.clone().unwrap();
    let with_id = |to: &str, id: &str| {
        format!("{}\nMessage-ID: {id}\n", report(to, "ana@test.example", "5.1.1", "550 5.1.1 User unknown"))
            .replace("--b--", "--b\nContent-Type: text/rfc822-headers\n\nTo: ana@test.example\n")
            .replace("\n\nMessage-ID", "\nMessage-ID")
    };
    // Where a return path is wrong, the right Message-ID does not help.
    for (message, outcome) in [
        (with_id(&forged, &id), ReportOutcome::Forged),
        (report("bounces+made-up@lists.example", "ana@test.example", "5.1.1", "550 5.1.1"), ReportOutcome::Forged),
        (report("relais@test.example", "ana@test.example", "5.1.1", "550 5.1.1"), ReportOutcome::Unmatched),
        (with_id("relais@test.example", &format!("<{}@elsewhere.example>", about.id)), ReportOutcome::Unmatched),
        (with_id("relais@test.example", &id).replace("ana@", "bao@"), ReportOutcome::Unmatched),
    ] {
        let taken = take(&app, &office, &message).await;
        assert_eq!(taken.outcome, outcome, "{message}");
        assert_eq!(blocked(&app, "ana@test.example").await, None);
        assert_eq!(mail(&app, Some(about.id)).await.state, MailState::Sent);
    }
    assert_eq!(audited(&app, "mail.returned").await, 0);
    // What came back with the mail itself is about it, to whatever address it came.
    let taken = take(&app, &office, &with_id("relais@test.example", &id)).await;
    assert_eq!(taken.outcome, ReportOutcome::Done);
    assert!(blocked(&app, "ana@test.example").await.is_some());
}

async fn a_full_mailbox_has_three_chances_in_a_week(app: TestApp) {
    let sink = Sink::start();
    let office = office(&app, &sink);
    let full = async |key: String| {
        let about = sent(&app, &office, NewMail { key, ..invitation("ana") }).await;
        let path = office.return_path().unwrap().of(about.id);
        let message = report(&path, "ana@test.example", "5.2.2", "552 5.2.2 Mailbox full");
        let taken = take(&app, &office, &message).await;
        assert_eq!(taken.judged.unwrap().verdict, ReportVerdict::Retry);
        assert_eq!(take(&app, &office, &message).await.outcome, ReportOutcome::Known, "one mail is one chance");
    };
    full("long ago".into()).await;
    app.clock.advance(TimeDelta::days(8));
    full("a".into()).await;
    full("b".into()).await;
    assert_eq!(blocked(&app, "ana@test.example").await, None);
    app.clock.advance(TimeDelta::days(1));
    full("c".into()).await;
    assert!(blocked(&app, "ana@test.example").await.unwrap().contains("Mailbox full"));
}

async fn a_complaint_ends_the_reminders_and_nothing_else(app: TestApp) {
    let sink = Sink::start();
    let office = office(&app, &sink);
    let ana = app.person("Ana").await;
    let with_account = sent(&app, &office, NewMail { person: Some(ana), ..invitation("ana") }).await;
    let stranger = sent(&app, &office, invitation("bao")).await;
    let complaint = |about: &Mail| {
        format!(
            "From: feedback@big.example\nTo: abuse@network.example\nSubject: report\nContent-Type: multipart/report; \
             report-type=feedback-report; boundary=b\n\n--b\nContent-Type: message/feedback-report\n\nFeedback-Type: abuse\n\
             Original-Mail-From: <{}>\n\n--b--\n",
            office.return_path().unwrap().of(about.id)
        )
    };
    assert_eq!(take(&app, &office, &complaint(&with_account)).await.outcome, ReportOutcome::Done);
    let count = app.read(|conn| Ok(unsubscriptions::table.count().get_result::<i64>(conn)?)).await;
    assert_eq!((count, blocked(&app, "ana@test.example").await), (1, None));
    assert_eq!(mail(&app, Some(with_account.id)).await.state, MailState::Sent, "it did arrive");
    assert_eq!(take(&app, &office, &complaint(&with_account)).await.outcome, ReportOutcome::Known);
    // Somebody without an account has no reminders that could end.
    assert_eq!(take(&app, &office, &complaint(&stranger)).await.outcome, ReportOutcome::Done);
    assert!(blocked(&app, "bao@test.example").await.is_some_and(|why| why == "complaint"));
    let ada = app.administrator().await;
    app.get(&ada, "/admin/mail/blocked")
        .await
        .expect(200)
        .says("a reader complained of one")
        .is_silent_on(">complaint");
    assert_eq!(audited(&app, "mail.complained").await, 2);
    // Whoever is away did not complain, nor did their server.
    let away = format!(
        "From: Ana <ana@test.example>\nTo: {}\nSubject: Out of office\nAuto-Submitted: auto-replied\n\nI am away.\n",
        office.return_path().unwrap().of(stranger.id)
    );
    assert_eq!(take(&app, &office, &away).await.outcome, ReportOutcome::Nothing);
}

async fn reports_that_it_is_our_fault_hold_mail_until_they_end(app: TestApp) {
    let sink = Sink::start();
    let office = office(&app, &sink);
    let refused = async |to: &str| -> TakenReport {
        let address: EmailAddress = format!("{to}@big.example").parse().unwrap();
        let key = format!("{to}:{}", app.clock.now());
        let about = sent(&app, &office, NewMail { key, address, ..invitation(to) }).await;
        let path = office.return_path().unwrap().of(about.id);
        take(&app, &office, &report(&path, &format!("{to}@big.example"), "5.7.1", "550 5.7.1 DMARC policy")).await
    };
    assert_eq!(refused("ana").await.held, None);
    assert_eq!(refused("bao").await.held, None);
    assert_eq!(refused("carla").await.held.as_deref(), Some("big.example"));
    assert_eq!(blocked(&app, "ana@big.example").await, None, "what is our fault blocks nobody");
    // The server takes mail as before, which proves nothing: one goes each hour, and others wait.
    let waiting = async |number: i32| {
        let address: EmailAddress = format!("p{number}@big.example").parse().unwrap();
        enqueue(&app, NewMail { key: format!("w{number}"), address, ..invitation("w") }).await
    };
    let mut ids: Vec<Option<MailId>> = Vec::new();
    for number in 0..6 {
        ids.push(waiting(number).await);
    }
    let elsewhere = enqueue(&app, invitation("elsewhere")).await;
    assert_eq!(office.send_due().await.unwrap().sent, 1);
    assert_eq!(mail(&app, elsewhere).await.state, MailState::Sent, "mail to others goes on");
    for hour in 1..=3 {
        app.clock.advance(TimeDelta::minutes(61));
        let sent = office.send_due().await.unwrap().sent;
        assert!(sent >= 1, "hour {hour}");
        let held = app.read(|conn| Ok(mail_holds::table.count().get_result::<i64>(conn)?)).await;
        assert_eq!(held, i64::from(hour < 3), "three that nobody reported end it");
    }
    app.clock.advance(TimeDelta::minutes(1));
    office.send_due().await.unwrap();
    for id in ids {
        assert_eq!(mail(&app, id).await.state, MailState::Sent);
    }
}

async fn one_domain_cannot_hold_up_all_mail(app: TestApp) {
    let sink = Sink::start();
    let office = office(&app, &sink);
    let refused = async |address: String| -> TakenReport {
        let to: EmailAddress = address.parse().unwrap();
        let about = sent(&app, &office, NewMail { key: address.clone(), address: to, ..invitation("x") }).await;
        let path = office.return_path().unwrap().of(about.id);
        take(&app, &office, &report(&path, &address, "5.4.5", "550 5.4.5 Daily user sending quota exceeded")).await
    };
    for (to, held) in [("a@bad.example", None), ("b@bad.example", None), ("c@bad.example", Some("bad.example"))] {
        assert_eq!(refused(to.into()).await.held.as_deref(), held, "{to}");
    }
    assert_eq!(refused("d@second.example".into()).await.held, None);
    assert_eq!(
        refused("e@third.example".into()).await.held.as_deref(),
        Some("*"),
        "three domains say that of all mail"
    );
}

async fn a_reminder_that_came_back_was_not_given(app: TestApp) {
    use relais::platform::db::schema::reminder_items;
    let sink = Sink::start();
    let office = office(&app, &sink);
    let ana = app.person("Ana").await;
    let new = NewMail { person: Some(ana), ..draft("digest:1", "ana", relais::platform::mail::MailKind::Digest) };
    let about = sent(&app, &office, new).await;
    let (id, now) = (about.id, app.clock.now());
    app.write(move |tx| {
        let day = now.latest_day();
        diesel::insert_into(reminder_items::table)
            .values((
                reminder_items::id.eq(tx.id::<relais::reminders::ItemId>()),
                reminder_items::key.eq("report-due:1"),
                reminder_items::kind.eq("report-due"),
                reminder_items::person_id.eq(ana),
                reminder_items::subject_id.eq(tx.id::<relais::platform::db::AnyId>()),
                reminder_items::step.eq(1),
                reminder_items::anchor_on.eq(day),
                reminder_items::due_on.eq(day),
                reminder_items::state.eq("sent"),
                reminder_items::mail_id.eq(id),
                reminder_items::created_at.eq(now),
                reminder_items::changed_at.eq(now),
            ))
            .execute(tx.conn)?;
        Ok(())
    })
    .await;
    let path = office.return_path().unwrap().of(about.id);
    take(&app, &office, &report(&path, "ana@test.example", "5.2.2", "552 5.2.2 Mailbox full")).await;
    let left = app.read(|conn| Ok(reminder_items::table.count().get_result::<i64>(conn)?)).await;
    assert_eq!(left, 0, "it can be due again, and nothing escalates as if it had been read");
}

async fn a_report_that_overtakes_its_mail_is_told_to_come_again(app: TestApp) {
    let sink = Sink::start();
    let office = office(&app, &sink);
    let id = enqueue(&app, invitation("ana")).await.unwrap();
    app.write(|tx| store::claim(tx, &store::Claim::most(1), "127.0.0.1", &[])).await;
    let path = office.return_path().unwrap().of(id);
    let taken = take(&app, &office, &report(&path, "ana@test.example", "5.1.1", "550 5.1.1 User unknown")).await;
    assert_eq!(taken.outcome, ReportOutcome::TooEarly);
    assert_eq!(blocked(&app, "ana@test.example").await, None);
}

on_both_engines!(
    a_dead_address_is_blocked_by_its_signed_return_path,
    what_is_made_up_changes_nothing,
    a_full_mailbox_has_three_chances_in_a_week,
    a_complaint_ends_the_reminders_and_nothing_else,
    reports_that_it_is_our_fault_hold_mail_until_they_end,
    one_domain_cannot_hold_up_all_mail,
    a_reminder_that_came_back_was_not_given,
    a_report_that_overtakes_its_mail_is_told_to_come_again,
);
