//! What the rules hold in memory (`src/reminders/rules/histories.rs`) holds in the database as well, with two planners at once.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{NaiveDate, TimeDelta};
use diesel::prelude::*;
use rand::rngs::StdRng;
use rand::{RngExt, SeedableRng};
use relais::people::accounts::{Actor as Cause, PersonId, actions::shut_out};
use relais::platform::clock::{Timestamp, Zone};
use relais::platform::db::schema::{commitments, mails, people, reminder_items, suppressions};
use relais::platform::db::{AnyId, Conn};
use relais::platform::error::Result;
use relais::platform::mail::{MailId, MailState};
use relais::reminders::scheduler::plan_and_write;
use relais::reminders::{ItemState, ReminderKind};
use serde_json::json;

use super::site;
use super::stage::{Stage, stage};
use crate::support::{Actor, TestApp, at, on_both_engines};

/// So many things happen.
const HAPPENINGS: usize = 240;

/// A reminder that somebody was told of.
#[derive(Clone, Debug)]
struct Told {
    person: PersonId,
    kind: ReminderKind,
    subject: AnyId,
    step: i32,
    mail: Option<MailId>,
    at: Timestamp,
}

impl Told {
    fn day(&self) -> NaiveDate {
        self.at.day_in(Zone::UTC)
    }
}

fn told(conn: &mut Conn) -> Result<Vec<Told>> {
    type Row = (PersonId, ReminderKind, AnyId, i32, Option<MailId>, Timestamp);
    let rows: Vec<Row> = reminder_items::table
        .filter(reminder_items::state.eq(ItemState::Sent))
        .select((
            reminder_items::person_id,
            reminder_items::kind,
            reminder_items::subject_id,
            reminder_items::step,
            reminder_items::mail_id,
            reminder_items::changed_at,
        ))
        .load(conn)?;
    let told = |(person, kind, subject, step, mail, at)| Told { person, kind, subject, step, mail, at };
    Ok(rows.into_iter().map(told).collect())
}

/// What must hold of all that was told so far.
fn holds(all: &[Told]) {
    let mut days: BTreeMap<(PersonId, NaiveDate), BTreeSet<Option<MailId>>> = BTreeMap::new();
    let mut mails: BTreeMap<MailId, (PersonId, NaiveDate, bool)> = BTreeMap::new();
    for one in all {
        days.entry((one.person, one.day())).or_default().insert(one.mail);
        if let Some(mail) = one.mail {
            let (_, _, deadline) = mails.entry(mail).or_insert((one.person, one.day(), false));
            *deadline |= one.kind.reminder().is_deadline(one.step);
        }
    }
    for ((person, day), ways) in days {
        assert_eq!(ways.len(), 1, "{person} heard more than once on {day}: {ways:?}");
    }
    let usual: Vec<(PersonId, NaiveDate)> =
        mails.into_values().filter(|(_, _, deadline)| !deadline).map(|(person, day, _)| (person, day)).collect();
    for (person, day) in &usual {
        let week = |one: &&(PersonId, NaiveDate)| one.0 == *person && (0..7).contains(&(one.1 - *day).num_days());
        assert!(usual.iter().filter(week).count() <= 2, "{person}: more than two mails in the week of {day}");
    }
    for one in all.iter().filter(|one| one.kind.as_str() == "escalation") {
        let before = |other: &&Told| {
            let is_about_it = (other.kind.as_str(), other.subject) == ("cascade-completion", one.subject);
            is_about_it && (one.day() - other.day()).num_days() >= 7
        };
        assert!(all.iter().any(|other| before(&other)), "escalated before a reminder: {one:?}");
    }
}

/// Two planners at once, then what waits is sent; what was sent is about what waits, to whoever may be written to.
async fn plan_and_send(app: &TestApp) {
    let before: BTreeSet<MailId> = app.read(told).await.into_iter().filter_map(|one| one.mail).collect();
    let (site, catalogue, now) = (site(app), app.parts.catalogue(), app.clock.now());
    let (one, other) =
        futures_util::join!(plan_and_write(&site, &catalogue, now), plan_and_write(&site, &catalogue, now));
    let written = one.unwrap() + other.unwrap();
    assert_eq!(plan_and_write(&site, &catalogue, now).await.unwrap(), 0, "a further look after {written} mails");
    app.parts.outbox_worker.send_due().await.unwrap();
    let new: Vec<Told> =
        app.read(told).await.into_iter().filter(|one| one.mail.is_some_and(|mail| !before.contains(&mail))).collect();
    let (silent, open) = app
        .read(|conn| {
            let refused: Vec<String> = suppressions::table.select(suppressions::address).load(conn)?;
            type Row = (PersonId, String, Option<Timestamp>);
            let all: Vec<Row> = people::table.select((people::id, people::email, people::deactivated_at)).load(conn)?;
            let is_silent = |(_, address, deactivated): &Row| deactivated.is_some() || refused.contains(address);
            let silent: Vec<PersonId> = all.iter().filter(|one| is_silent(one)).map(|one| one.0).collect();
            let open: Vec<AnyId> =
                commitments::table.filter(commitments::released_at.is_null()).select(commitments::id).load(conn)?;
            Ok((silent, open))
        })
        .await;
    for one in new {
        assert!(!silent.contains(&one.person), "to somebody who is to be left alone: {one:?}");
        let of_promise = one.kind.as_str() == "escalation";
        assert!(!of_promise || open.contains(&one.subject), "of what is done: {one:?}");
    }
}

async fn happens(app: &TestApp, stage: &Stage, token: &Actor, random: &mut StdRng) {
    let (address, ana) = (format!("/cohorts/{}/reminders", stage.cohort.slug), stage.ana);
    // Nobody stays signed in for so long.
    let luis = app.sign_in(stage.luis.id()).await;
    match random.random_range(0..28) {
        0..=8 | 21..=25 => app.clock.advance(TimeDelta::hours(random.random_range(8..64))),
        9 => app.clock.set(app.clock.now() + TimeDelta::hours(-random.random_range(1..30))),
        10 | 11 => {
            let due = (app.clock.now().day_in(Zone::UTC) + TimeDelta::days(random.random_range(-20..70))).to_string();
            stage.promise(app, due.leak()).await;
        }
        12 => {
            app.write(|tx| {
                let open = commitments::table.filter(commitments::released_at.is_null()).select(commitments::id);
                let first: Option<AnyId> = open.order(commitments::id).first(tx.conn).optional()?;
                let row = commitments::table.filter(commitments::id.nullable().eq(first));
                diesel::update(row).set(commitments::released_at.eq(tx.now)).execute(tx.conn)?;
                Ok(())
            })
            .await;
        }
        13 => drop(app.post(&luis, &format!("{address}/pause"), &[]).await.expect(303)),
        14 | 15 => drop(app.post(&luis, &format!("{address}/resumption"), &[]).await.expect(303)),
        16 => app.write(move |tx| shut_out::deactivate_as(tx, Cause::OPERATOR, ana)).await,
        17 | 26 | 27 => app.write(move |tx| shut_out::reactivate_as(tx, Cause::OPERATOR, ana)).await,
        18 => {
            let is_to_be = random.random_bool(0.2);
            app.write(move |tx| {
                diesel::delete(suppressions::table).execute(tx.conn)?;
                if is_to_be {
                    let row = (suppressions::address.eq("ana@test.example"), suppressions::reason.eq("refused"));
                    let row = (row, suppressions::created_at.eq(tx.now));
                    diesel::insert_into(suppressions::table).values(row).execute(tx.conn)?;
                }
                Ok(())
            })
            .await;
        }
        what => {
            let listed = app.get(token, &format!("/api/v1{address}")).await.expect(200).json();
            let all = listed["ahead"].as_array().unwrap().iter().flat_map(|day| day["reminders"].as_array().unwrap());
            let all: Vec<&str> = all.filter_map(|one| one["reminder"].as_str()).collect();
            if let Some(reminder) = all.get(random.random_range(0..all.len().max(1))) {
                let (way, body) = match what {
                    19 => ("skips", json!({"reminder": reminder, "why": "She told me"})),
                    _ => ("mails", json!({"reminder": reminder})),
                };
                let status = app.post_json(token, &format!("/api/v1{address}/{way}"), body).await.status;
                assert!([204, 409, 422].contains(&status), "{way}: {status}");
            }
            let texts = app.get(token, &format!("/api/v1{address}/texts")).await.expect(200).json();
            if let (20, Some(place)) = (what, texts["texts"][0]["enrolment"].as_str()) {
                app.post(&luis, &format!("{address}/texts"), &[("enrolment", place)]).await.expect(303);
            }
        }
    }
}

async fn whatever_happens_nobody_hears_too_often_or_too_early(app: TestApp) {
    let stage = stage(&app).await;
    stage.enrol(&app).await;
    let token = app.token(stage.luis.id()).await;
    let mut random = StdRng::seed_from_u64(2030);
    for _ in 0..HAPPENINGS {
        happens(&app, &stage, &token, &mut random).await;
        plan_and_send(&app).await;
    }
    let all = app.read(told).await;
    holds(&all);
    let by_hand = all.iter().filter(|one| one.mail.is_none()).count();
    let of = |kind: &str| all.iter().filter(|one| one.kind.as_str() == kind).count();
    println!("{} told, {by_hand} by hand, {} escalated", all.len(), of("escalation"));
    assert!(all.len() > 20 && by_hand > 0 && of("escalation") > 0, "{all:?}");
    // In the end nothing hangs in a mail that is over.
    app.clock.set(at("2029-01-01T20:00:00Z"));
    app.parts.outbox_worker.send_due().await.unwrap();
    let hanging = app
        .read(|conn| {
            let planned =
                reminder_items::table.inner_join(mails::table).filter(reminder_items::state.eq(ItemState::Planned));
            Ok(planned.filter(mails::state.ne(MailState::Queued)).count().get_result::<i64>(conn)?)
        })
        .await;
    assert_eq!(hanging, 0);
}

on_both_engines!(whatever_happens_nobody_hears_too_often_or_too_early);
