//! Whatever happens, it is the same people's turn everywhere: in the mail, at home, in the lists, and when they act.

use std::collections::BTreeSet;

use rand::rngs::StdRng;
use rand::seq::IndexedRandom;
use rand::{RngExt, SeedableRng};
use relais::cascade::common::policy::DeliveryVisibility;
use relais::cascade::common::{DeliveryId, DeliveryState, Side};
use relais::cascade::deliveries::policy::can_see_delivery;
use relais::cascade::deliveries::rules::{Act, SubmissionDecision};
use relais::cascade::deliveries::store::list::Reader;
use relais::cascade::deliveries::store::{self, turns};
use relais::cascade::deliveries::{OverriddenWarnings, OwnLink, Submission, Team, Who, actions};
use relais::cascade::impact::{CascadeFigures, store as impact};
use relais::cohorts;
use relais::cohorts::common::{CohortId, EnrolmentState};
use relais::people::accounts::actions::{roles, shut_out};
use relais::people::accounts::store::people;
use relais::people::accounts::{Actor as Cause, Channel, PersonId, Role};
use relais::people::associations;
use relais::reminders::{ReminderKind, state as reminders};
use uuid::Uuid;

use super::histories::{histories, report};
use super::world::{World, day, waiting};
use crate::support::{TestApp, at, on_both_engines};

/// The trainings that wait for somebody by each way of looking.
#[derive(Debug, Default, PartialEq, Eq)]
struct Waiting {
    at_home: BTreeSet<(DeliveryId, Act)>,
    by_mail: BTreeSet<DeliveryId>,
}

/// Trainings that are planned, so that there is something to report.
async fn plans(w: &World) {
    for (at, who) in (0i64..).zip([&w.awa, &w.ibra, &w.omar, &w.awa, &w.ibra, &w.omar]) {
        let sender = who.id();
        let starts_on = day("2027-03-03") + chrono::TimeDelta::days(at);
        let association = if at % 2 == 0 { w.here.id } else { w.there.id };
        let submission = Submission {
            id: Uuid::new_v4().into(),
            revision: None,
            sending: SubmissionDecision::Plan,
            report: report(Side::Trainer, association, starts_on, (120, 20)),
            team: Team { lead: Who::Person(sender), others: Vec::new(), own: OwnLink::Fitting },
            answer: String::new(),
            overridden_warnings: OverriddenWarnings::All,
        };
        w.app.write(move |tx| actions::submit(tx, Cause::person(sender, Channel::Web), &submission)).await;
    }
}

/// Something that changes whose turn it is, without any training being touched; or a training being moved on.
async fn something_happens(w: &World, rng: &mut StdRng, everybody: &[PersonId], deliveries: &[DeliveryId]) {
    let person = *everybody.choose(rng).unwrap();
    let cohort: CohortId = *[w.cohort.id, w.other.id].choose(rng).unwrap();
    let association = *[w.here.id, w.there.id].choose(rng).unwrap();
    let section = w.app.read(associations::store::sections).await.choose(rng).unwrap().id;
    let (role, scope): (Role, Uuid) = match rng.random_range(0..4) {
        0 | 1 => (Role::FocalPoint, association.into()),
        2 => (Role::CohortCoordinator, cohort.into()),
        _ => (Role::SectionCoordinator, section.into()),
    };
    let delivery = *deliveries.choose(rng).unwrap();
    let act = *[Act::Confirm, Act::Confirm, Act::Accept, Act::Return, Act::Withdraw].choose(rng).unwrap();
    let what = rng.random_range(0..9);
    // What is not allowed changes nothing; that is part of the history.
    let write = w.app.db().write(move |tx| match what {
        0 | 1 => roles::grant_as(tx, Cause::OPERATOR, person, role, scope),
        2 => roles::revoke_as(tx, Cause::OPERATOR, person, role, scope),
        3 => shut_out::deactivate_as(tx, Cause::OPERATOR, person),
        4 => shut_out::reactivate_as(tx, Cause::OPERATOR, person),
        5 => {
            match cohorts::common::store::of_person(tx.conn, person)?.into_iter().find(|place| place.state.is_active())
            {
                Some(place) => {
                    cohorts::enrolment::actions::end_as(tx, Cause::OPERATOR, &place, EnrolmentState::Withdrawn)
                }
                None => Ok(()),
            }
        }
        6 => {
            let now = associations::store::get(tx.conn, association)?;
            let new = associations::NewAssociation {
                id: now.id,
                acronym: now.acronym,
                country: now.country,
                names: now.names,
                section_id: section,
            };
            associations::actions::change::amend(tx, Cause::OPERATOR, now.revision, &new)
        }
        _ => {
            let revision = store::deliveries::get(tx.conn, delivery)?.revision;
            actions::transition(tx, Cause::person(person, Channel::Web), delivery, act, revision, "Because.")
        }
    });
    let _ = write.await;
}

/// Holds everything that is told to everybody against the rules; says how many turns were open.
async fn everything_agrees(w: &World, everybody: &[PersonId], deliveries: &[DeliveryId]) -> usize {
    let db = w.app.db().clone();
    let counted = tokio::task::spawn_blocking(move || turns::recount_all(&db)).await.unwrap().unwrap();
    let right = turns::Recount { deliveries: deliveries.len(), ..turns::Recount::default() };
    assert_eq!(counted, right, "rows against rules");
    let (mut open, mut awaited) = (0, BTreeSet::new());
    let now = w.app.clock.now();
    for id in everybody {
        let (id, all) = (*id, deliveries.to_vec());
        let (site, catalogue) = (w.app.parts.site.clone().into_inner(), w.app.parts.catalogue());
        let active = w.app.read(move |conn| Ok(people::get(conn, id)?.deactivated_at.is_none())).await;
        let viewer = w.viewer(id).await;
        let today = now.day_in(viewer.zone);
        let (told, can, seen, opens) = w
            .app
            .read(move |conn| {
                let mut told = Waiting::default();
                for (line, act) in waiting(conn, Reader { viewer: &viewer, today })? {
                    told.at_home.insert((line.id, act));
                }
                for recipient in reminders::load(conn, &site, &catalogue, &[id], now, now.latest_day())? {
                    for item in recipient.pending_items {
                        // What a coordinator is to look after, since the others take long, is nobody's turn.
                        let days: Vec<i32> = item.steps.iter().map(|step| step.days).collect();
                        let looked_after = item.about.stem == "confirmation-stuck" && days == [17];
                        let about_deliveries =
                            [ReminderKind::ReportDue, ReminderKind::ReportReturned, ReminderKind::Confirmation];
                        if about_deliveries.contains(&item.kind) && !looked_after {
                            told.by_mail.insert(DeliveryId::from(item.subject));
                        }
                    }
                }
                let (mut can, mut opens) = (BTreeSet::new(), BTreeSet::new());
                for id in &all {
                    let delivery = store::deliveries::get(conn, *id)?;
                    let around = store::parties::around(conn, &delivery)?;
                    if can_see_delivery(&viewer, &around.ties) {
                        opens.insert(*id);
                    }
                    let not_yet =
                        delivery.state == DeliveryState::Planned && delivery.report.when_where.ends_on >= today;
                    for (act, step) in around.acts(&viewer) {
                        let own = act == Act::Report && step.side != Side::Coordinator && !not_yet;
                        if own || matches!(act, Act::Confirm | Act::Accept) {
                            can.insert((*id, act));
                        }
                    }
                }
                let sight = DeliveryVisibility::of(&viewer);
                let lines = super::visibility::all_deliveries(conn, &sight)?;
                let seen: BTreeSet<DeliveryId> = lines.into_iter().map(|line| line.id).collect();
                Ok((told, can, seen, opens))
            })
            .await;
        assert_eq!(seen, opens, "what is listed opens, and what opens is listed");
        if !active {
            assert_eq!(told, Waiting::default(), "who cannot sign in is not asked");
            continue;
        }
        // A coordinator reports where nobody of the side can; all else is the same.
        let stands_in: BTreeSet<(DeliveryId, Act)> = told.at_home.difference(&can).copied().collect();
        assert!(stands_in.iter().all(|(_, act)| *act == Act::Report), "{stands_in:?}");
        assert!(can.is_subset(&told.at_home), "{:?}", can.difference(&told.at_home));
        let asked: BTreeSet<DeliveryId> =
            told.at_home.iter().filter(|(_, act)| *act != Act::Accept).map(|(id, _)| *id).collect();
        assert_eq!(told.by_mail, asked, "by mail and at home");
        open += told.at_home.len();
        awaited.extend(told.at_home.into_iter().map(|(id, _)| id));
    }
    // Ada administers, so somebody can always be asked.
    for id in deliveries.iter().copied() {
        let delivery = w.app.read(move |conn| store::deliveries::get(conn, id)).await;
        let waits = match delivery.state {
            DeliveryState::Planned => {
                delivery.report.when_where.ends_on < now.day_in(delivery.report.when_where.time_zone)
            }
            state => matches!(state, DeliveryState::Reported | DeliveryState::Returned | DeliveryState::Confirmed),
        };
        assert!(
            !waits || awaited.contains(&id) || is_all_their_own(w, id).await,
            "{} waits for nobody",
            delivery.reference
        );
    }
    open
}

/// Whether everybody who could decide about a report wrote or taught it: then only a new coordinator helps.
async fn is_all_their_own(w: &World, id: DeliveryId) -> bool {
    let around = w.app.read(move |conn| {
        let delivery = store::deliveries::get(conn, id)?;
        store::parties::around(conn, &delivery)
    });
    around.await.people().iter().all(|(_, relation)| relation.author || relation.teaches || !relation.coordinates)
}

async fn whatever_happens_it_is_the_same_peoples_turn_everywhere(app: TestApp) {
    let w = World::new(app).await;
    histories(&w).await;
    plans(&w).await;
    w.app.clock.set(at("2027-03-06T09:00:00Z"));
    let everybody: Vec<PersonId> =
        [&w.awa, &w.ibra, &w.omar, &w.fatou, &w.nia, &w.cora, &w.seku, &w.ada].iter().map(|one| one.id()).collect();
    let everything = DeliveryVisibility::Everything;
    let deliveries: Vec<DeliveryId> = w
        .app
        .read(move |conn| {
            Ok(super::visibility::all_deliveries(conn, &everything)?.into_iter().map(|line| line.id).collect())
        })
        .await;
    assert_eq!(deliveries.len(), 36);
    let mut rng = StdRng::seed_from_u64(20270306);
    let mut open = everything_agrees(&w, &everybody, &deliveries).await;
    for _ in 0..12 {
        for _ in 0..6 {
            something_happens(&w, &mut rng, &everybody[..7], &deliveries).await;
        }
        open += everything_agrees(&w, &everybody, &deliveries).await;
    }
    assert!(open > 100, "too little waited for this to mean anything: {open}");
}

/// The figures of the network.
async fn figures(w: &World) -> CascadeFigures {
    let counted = w.app.read(|conn| {
        let (everything, scope) = (DeliveryVisibility::Everything, impact::Scope::default());
        Ok(impact::together(&impact::by_cohort(conn, &everything, scope, day("2027-03-10"))?))
    });
    counted.await
}

async fn rows_that_are_wrong_are_found_and_put_right(app: TestApp) {
    let w = World::new(app).await;
    histories(&w).await;
    let everything = DeliveryVisibility::Everything;
    let deliveries = w.app.read(move |conn| super::visibility::all_deliveries(conn, &everything)).await;
    let before = figures(&w).await;
    assert!(before.active > 0 && before.commitments.fulfilled > 0, "{before:?}");
    let db = w.app.db().clone();
    let spoiled = w.app.db().write(|tx| {
        use diesel::prelude::*;
        use relais::platform::db::schema::{
            active_trainers, commitments, counted_deliveries, delivery_audiences, delivery_totals, open_turns,
        };
        diesel::delete(open_turns::table).execute(tx.conn)?;
        diesel::delete(delivery_audiences::table).execute(tx.conn)?;
        diesel::delete(active_trainers::table).execute(tx.conn)?;
        diesel::delete(counted_deliveries::table).execute(tx.conn)?;
        diesel::update(delivery_totals::table)
            .set(delivery_totals::attended.eq(delivery_totals::attended + 7))
            .execute(tx.conn)?;
        diesel::update(commitments::table).set(commitments::state.eq("fulfilled")).execute(tx.conn)?;
        Ok(())
    });
    spoiled.await.unwrap();
    assert!(!w.app.get(&w.fatou, "/deliveries").await.expect(200).body.contains("DLV-"));
    let recounts = move || (turns::recount_all(&db).unwrap(), turns::recount_all(&db).unwrap());
    let (first, second) = tokio::task::spawn_blocking(recounts).await.unwrap();
    let right = turns::Recount { deliveries: deliveries.len(), ..turns::Recount::default() };
    assert_eq!(first.wrong_deliveries, deliveries.len());
    assert!(first.wrong_progress > 1 && first.wrong_totals > 0, "{first:?}");
    assert_eq!(second, right);
    assert!(!first.is_right() && second.is_right());
    assert_eq!(figures(&w).await, before);
    w.app.get(&w.fatou, "/deliveries").await.expect(200).says("DLV-");
}

on_both_engines!(whatever_happens_it_is_the_same_peoples_turn_everywhere, rows_that_are_wrong_are_found_and_put_right,);
