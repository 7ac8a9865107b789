//! Random histories of a small network.

use chrono::NaiveDate;
use rand::rngs::StdRng;
use rand::seq::IndexedRandom;
use rand::{RngExt, SeedableRng};
use relais::cascade::commitments::{CommitmentTerms, actions as commitment_actions, store as commitments};
use relais::cascade::common::{DeliveryId, DeliveryMode, Side};
use relais::cascade::deliveries::report::{Adaptation, Attendance, DeliveryResults, DeliveryScope, Hours, WhenWhere};
use relais::cascade::deliveries::rules::{Act, SubmissionDecision};
use relais::cascade::deliveries::{
    Basis, DeliveryLevel, DeliveryTrainerRole, OverriddenWarnings, OwnLink, Report, Submission, Team, Who, actions,
    store,
};
use relais::people::accounts::{Actor as Cause, Channel, PersonId};
use relais::people::associations::AssociationId;
use relais::platform::clock::Zone;
use relais::platform::values::Language;
use uuid::Uuid;

use super::world::{MODULE, World, day};

/// What is said of an online training on one day.
pub fn report(side: Side, association: AssociationId, starts_on: NaiveDate, (minutes, attended): (i32, i32)) -> Report {
    Report {
        side,
        association_id: association,
        modules: vec![MODULE.parse().unwrap()],
        languages: vec![Language::ENGLISH],
        scope: DeliveryScope {
            level: DeliveryLevel::Working,
            refresher: false,
            co_organisers: String::new(),
            funders: String::new(),
        },
        when_where: WhenWhere {
            starts_on,
            ends_on: starts_on,
            time_zone: Zone::UTC,
            hours: Some(Hours::of_minutes(minutes)),
            mode: DeliveryMode::Online,
            venue: String::new(),
            municipality: String::new(),
            country: "SN".parse().unwrap(),
            region: None,
        },
        attendance: Attendance {
            basis: Basis::Counted,
            invited: None,
            attended: Some(attended),
            named: None,
            completed: Some(attended - 3),
            with_disability: None,
            governments_represented: None,
        },
        counts: Default::default(),
        before: None,
        after: None,
        results: DeliveryResults { satisfaction: None },
        adaptation: Adaptation { adaptation_notes: String::new() },
    }
}

/// Promises, reports and moves of everybody, at random; what is not allowed changes nothing.
pub async fn histories(w: &World) {
    let mut rng = StdRng::seed_from_u64(20270301);
    let everybody: Vec<PersonId> =
        [&w.awa, &w.ibra, &w.omar, &w.fatou, &w.nia, &w.cora, &w.seku, &w.ada].iter().map(|one| one.id()).collect();
    let trainers = &everybody[..3];
    let associations = [w.here.id, w.there.id];
    let now = w.app.clock.now();
    let ada = w.viewer(w.ada.id()).await;
    for at in 0..14u32 {
        let ada = ada.clone();
        let person = *trainers.choose(&mut rng).unwrap();
        let commitment = CommitmentTerms {
            modules: vec![MODULE.parse().unwrap()],
            association_id: *associations.choose(&mut rng).unwrap(),
            language: Language::ENGLISH,
            due_on: day("2027-03-02") + chrono::TimeDelta::days(i64::from(at)),
            expected_participants: 20,
            place: String::new(),
        };
        let released = rng.random_bool(0.2);
        w.app
            .write(move |tx| {
                let place = commitments::commitments::places(tx.conn, person, now)?.remove(0).enrolment;
                let id = Uuid::new_v4().into();
                commitment_actions::make(tx, Cause::person(person, Channel::Web), id, place, &commitment)?;
                if released { commitment_actions::release(tx, &ada, id, "moved") } else { Ok(()) }
            })
            .await;
    }
    let mut deliveries: Vec<DeliveryId> = Vec::new();
    for at in 0..30 {
        let id = DeliveryId::from(Uuid::new_v4());
        let sender = *everybody[..5].choose(&mut rng).unwrap();
        let side = if trainers.contains(&sender) { Side::Trainer } else { Side::Association };
        let lead = match (side, rng.random_range(0..2)) {
            (Side::Trainer, _) => Who::Person(sender),
            (_, 0) => Who::Name("Without Account".into()),
            _ => Who::Person(*trainers.choose(&mut rng).unwrap()),
        };
        let other = (Who::Person(*trainers.choose(&mut rng).unwrap()), DeliveryTrainerRole::CoTrainer);
        let others = if rng.random_bool(0.2) { vec![other] } else { Vec::new() };
        let attended = rng.random_range(5..60);
        let spoken = if sender == w.fatou.id() { w.here.id } else { w.there.id };
        let starts_on = day("2027-01-04") + chrono::TimeDelta::days(at);
        let association = if side == Side::Association { spoken } else { *associations.choose(&mut rng).unwrap() };
        let report = report(side, association, starts_on, (60 * rng.random_range(1..8), attended));
        let team = Team { lead, others, own: OwnLink::Fitting };
        let (sending, answer) = (SubmissionDecision::Report, String::new());
        let submission = Submission {
            id,
            revision: None,
            sending,
            report,
            team,
            answer,
            overridden_warnings: OverriddenWarnings::All,
        };
        w.app.write(move |tx| actions::submit(tx, Cause::person(sender, Channel::Web), &submission)).await;
        deliveries.push(id);
    }
    let acts = [[Act::Confirm; 12], [Act::Accept; 12]].concat();
    let acts = [&acts[..], &[Act::Return, Act::Amend, Act::Withdraw]].concat();
    for _ in 0..600 {
        let (id, person) = (*deliveries.choose(&mut rng).unwrap(), *everybody.choose(&mut rng).unwrap());
        let act = *acts.choose(&mut rng).unwrap();
        let take = w.app.db().write(move |tx| {
            let revision = store::deliveries::get(tx.conn, id)?.revision;
            actions::transition(tx, Cause::person(person, Channel::Web), id, act, revision, "Because.")
        });
        let _ = take.await;
    }
}
