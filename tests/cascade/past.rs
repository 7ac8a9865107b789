//! What is brought in with its past is the same, row by row, as what was done at its time.

use chrono::NaiveDate;
use diesel::prelude::*;
use relais::cascade::commitments::{self, CommitmentTerms};
use relais::cascade::common::policy::AudienceKind;
use relais::cascade::common::{CommitmentId, DeliveryId, Side};
use relais::cascade::deliveries::rules::{
    Act, DeliveryHistory, DeliveryRelation, DeliveryStep, SubmissionDecision, TurnKind,
};
use relais::cascade::deliveries::store::{deliveries as whole, revisions, turns};
use relais::cascade::deliveries::{
    DeliveryTrainer, DeliveryTrainerRole, OverriddenWarnings, Report, Submission, Team, actions,
};
use relais::people::accounts::{Actor as Cause, Channel, PersonId};
use relais::platform::clock::Timestamp;
use relais::platform::db::schema::{
    audit_events, commitment_modules, commitments as commitment_rows, deliveries, delivery_audiences, delivery_authors,
    open_turns,
};
use relais::platform::db::{AnyId, Conn};
use relais::platform::values::Language;
use serde_json::{Value, json};
use uuid::Uuid;

use super::histories::report;
use super::world::{MODULE, World, day};
use crate::support::{TestApp, at, on_both_engines};

/// All that is kept of a delivery, but for its id and reference.
#[derive(Debug, PartialEq)]
struct Kept {
    delivery: Value,
    begun: (Timestamp, Option<PersonId>, String),
    events: Vec<Value>,
    revisions: Vec<(i32, Value, String, Timestamp)>,
    authors: Vec<(i32, PersonId)>,
    turns: Vec<(PersonId, TurnKind, Side, Timestamp, Option<NaiveDate>)>,
    audiences: Vec<(AudienceKind, AnyId, NaiveDate)>,
    trail: Vec<(Timestamp, Option<PersonId>, String, String, String)>,
}

fn kept(conn: &mut Conn, id: DeliveryId) -> relais::platform::error::Result<Kept> {
    let found = whole::get(conn, id)?;
    let mut delivery = serde_json::to_value(&found).unwrap();
    delivery.as_object_mut().unwrap().retain(|name, _| name != "id" && name != "reference");
    let events = whole::timeline(conn, id)?.iter().map(|event| serde_json::to_value(event).unwrap()).collect();
    let (at, by, search): (Timestamp, Option<PersonId>, String) = deliveries::table
        .find(id)
        .select((deliveries::created_at, deliveries::created_by, deliveries::search))
        .first(conn)?;
    let kept = revisions::of(conn, id)?.into_iter();
    let team = |team| format!("{team:?}");
    Ok(Kept {
        delivery,
        begun: (at, by, search.replace(&content::folded(&found.reference), "…")),
        events,
        revisions: kept.map(|one| (one.revision, one.report, team(one.team), one.written_at)).collect(),
        authors: delivery_authors::table
            .filter(delivery_authors::delivery_id.eq(id))
            .order((delivery_authors::revision, delivery_authors::person_id))
            .select((delivery_authors::revision, delivery_authors::person_id))
            .load(conn)?,
        turns: open_turns::table
            .filter(open_turns::delivery_id.eq(id))
            .order(open_turns::person_id)
            .select((open_turns::person_id, open_turns::act, open_turns::side, open_turns::since, open_turns::opens_on))
            .load(conn)?,
        audiences: delivery_audiences::table
            .filter(delivery_audiences::delivery_id.eq(id))
            .order((delivery_audiences::kind, delivery_audiences::audience_id))
            .select((delivery_audiences::kind, delivery_audiences::audience_id, delivery_audiences::starts_on))
            .load(conn)?,
        trail: audit_events::table
            .filter(audit_events::subject_id.eq(AnyId::from(Uuid::from(id))))
            .order(audit_events::at)
            .select((
                audit_events::at,
                audit_events::actor_id,
                audit_events::action,
                audit_events::subject_kind,
                audit_events::details,
            ))
            .load(conn)?,
    })
}

/// Who does what, and when.
type Course = Vec<(&'static str, Act, PersonId)>;

/// Every way that a training of the demonstration goes, reported by either side.
fn courses(w: &World) -> Vec<(Side, Course)> {
    let (awa, fatou, cora) = (w.awa.id(), w.fatou.id(), w.cora.id());
    let reported = ("2027-04-03T10:00:00Z", Act::Report, awa);
    let confirmed = ("2027-04-09T10:00:00Z", Act::Confirm, fatou);
    let returned = ("2027-04-05T10:00:00Z", Act::Return, fatou);
    let corrected = ("2027-04-07T10:00:00Z", Act::Report, awa);
    let planned = ("2027-02-03T10:00:00Z", Act::Plan, awa);
    let late = ("2027-08-03T10:00:00Z", Act::Report, awa);
    vec![
        (Side::Trainer, vec![planned]),
        (Side::Trainer, vec![planned, reported]),
        (Side::Trainer, vec![planned, ("2027-02-05T10:00:00Z", Act::Edit, awa)]),
        (Side::Trainer, vec![planned, ("2027-02-09T10:00:00Z", Act::Cancel, awa)]),
        (Side::Trainer, vec![reported]),
        (Side::Trainer, vec![late]),
        (Side::Trainer, vec![reported, ("2027-04-04T10:00:00Z", Act::Edit, awa)]),
        (Side::Trainer, vec![reported, returned]),
        (Side::Trainer, vec![reported, ("2027-04-05T10:00:00Z", Act::Withdraw, awa)]),
        (Side::Trainer, vec![reported, confirmed]),
        (Side::Trainer, vec![reported, returned, corrected, confirmed]),
        (Side::Trainer, vec![reported, returned, corrected, confirmed, ("2027-04-20T10:00:00Z", Act::Accept, cora)]),
        (Side::Trainer, vec![reported, confirmed, ("2027-04-20T10:00:00Z", Act::Return, cora)]),
        (Side::Association, vec![(reported.0, Act::Report, fatou)]),
        (Side::Association, vec![(reported.0, Act::Report, fatou), (confirmed.0, Act::Confirm, awa)]),
    ]
}

/// What is said at the `nth` step.
fn said(side: Side, w: &World, nth: usize, act: Act) -> Option<Report> {
    let mut report = report(side, w.here.id, day("2027-04-01"), (240, 20));
    report.when_where.municipality = format!("Kpassou {nth}");
    if act == Act::Plan {
        report.attendance.attended = None;
        report.attendance.completed = None;
    }
    act.writes().then_some(report)
}

fn comment(act: Act) -> &'static str {
    if act.needs_comment() { "Which day was it?" } else { "" }
}

async fn done_at_its_time(w: &World, side: Side, course: &Course) -> DeliveryId {
    let (id, lead) = (DeliveryId::from(Uuid::new_v4()), w.awa.id());
    for (nth, (when, act, who)) in course.iter().copied().enumerate() {
        let (now, report) = (at(when), said(side, w, nth, act));
        w.app
            .write(move |tx| {
                tx.now = now;
                let revision = whole::get(tx.conn, id).map(|delivery| delivery.revision).ok();
                let actor = Cause::person(who, Channel::Web);
                let Some(report) = report else {
                    return actions::transition(tx, actor, id, act, revision.unwrap(), comment(act));
                };
                let sending = match act {
                    Act::Plan => SubmissionDecision::Plan,
                    Act::Edit if whole::get(tx.conn, id)?.reported_at.is_none() => SubmissionDecision::Plan,
                    _ => SubmissionDecision::Report,
                };
                let submission = Submission {
                    answer: String::new(),
                    id,
                    revision,
                    sending,
                    report,
                    team: Team::alone(lead),
                    overridden_warnings: OverriddenWarnings::All,
                };
                actions::submit(tx, actor, &submission).map(drop)
            })
            .await;
    }
    id
}

async fn brought_in(w: &World, side: Side, course: &Course, like: DeliveryId) -> DeliveryId {
    let twin = w.app.read(move |conn| whole::get(conn, like)).await;
    let (id, none) = (DeliveryId::from(Uuid::new_v4()), DeliveryRelation::default());
    let step = |(nth, (when, act, by)): (usize, (&str, Act, PersonId))| DeliveryStep {
        at: at(when),
        by,
        act,
        report: said(side, w, nth, act),
        comment: comment(act).to_owned(),
    };
    let history = DeliveryHistory {
        id,
        home: twin.cohort_id.zip(twin.enrolment_id),
        trainers: vec![DeliveryTrainer {
            person_id: Some(w.awa.id()),
            name: "Awa".to_owned(),
            role: DeliveryTrainerRole::Lead,
            commitment_id: None,
            by_address: false,
        }],
        people: vec![
            (w.awa.id(), DeliveryRelation { teaches: true, ..none }),
            (w.fatou.id(), DeliveryRelation { focal_point: true, ..none }),
            (w.cora.id(), DeliveryRelation { coordinates: true, ..none }),
        ],
        steps: course.iter().copied().enumerate().map(step).collect(),
    };
    w.app.write(move |tx| actions::bring_in(tx, Channel::Web, vec![history], &[])).await;
    id
}

async fn what_is_brought_in_is_as_if_done_at_its_time(app: TestApp) {
    let w = World::new(app).await;
    for (side, course) in courses(&w) {
        let done = done_at_its_time(&w, side, &course).await;
        let brought = brought_in(&w, side, &course, done).await;
        let (done, brought) = w.app.read(move |conn| Ok((kept(conn, done)?, kept(conn, brought)?))).await;
        assert_eq!(brought, done, "{course:?}");
    }
    let db = w.app.db().clone();
    let counted = tokio::task::spawn_blocking(move || turns::recount_all(&db)).await.unwrap().unwrap();
    let right = turns::Recount { deliveries: 2 * courses(&w).len(), ..turns::Recount::default() };
    assert_eq!(counted, right);
}

async fn what_the_rules_forbid_is_not_brought_in(app: TestApp) {
    let w = World::new(app).await;
    let (side, reported) = (Side::Trainer, ("2027-04-03T10:00:00Z", Act::Report, w.awa.id()));
    let like = done_at_its_time(&w, side, &vec![reported]).await;
    let twin = w.app.read(move |conn| whole::get(conn, like)).await;
    let own = ("2027-04-09T10:00:00Z", Act::Confirm, w.awa.id());
    for steps in [vec![], vec![own], vec![reported, own]] {
        let steps = steps.into_iter().enumerate().map(|(nth, (when, act, by))| DeliveryStep {
            at: at(when),
            by,
            act,
            report: said(side, &w, nth, act),
            comment: String::new(),
        });
        let history = DeliveryHistory {
            id: Uuid::new_v4().into(),
            home: None,
            trainers: twin.trainers.clone(),
            people: vec![(w.awa.id(), DeliveryRelation { teaches: true, ..DeliveryRelation::default() })],
            steps: steps.collect(),
        };
        let write = w.app.db().write(move |tx| actions::bring_in(tx, Channel::Web, vec![history], &[]));
        assert!(write.await.is_err());
    }
    let count = w.app.read(|conn| Ok(deliveries::table.count().get_result::<i64>(conn)?)).await;
    assert_eq!(count, 1);
}

async fn a_promise_that_is_brought_in_is_as_if_made_then(app: TestApp) {
    let w = World::new(app).await;
    let (person, enrolment, cohort) = (w.awa.id(), w.enrolment, w.cohort.id);
    let terms = CommitmentTerms {
        modules: vec![MODULE.parse().unwrap()],
        association_id: w.here.id,
        language: Language::ENGLISH,
        due_on: day("2027-09-01"),
        expected_participants: 20,
        place: "Kpassou".to_owned(),
    };
    let then = at("2027-03-04T10:00:00Z");
    let [made, brought]: [CommitmentId; 2] = [Uuid::new_v4().into(), Uuid::new_v4().into()];
    let past = commitments::MadeCommitment { id: brought, enrolment, cohort, person, terms: terms.clone(), at: then };
    w.app
        .write(move |tx| {
            tx.now = then;
            commitments::actions::make(tx, Cause::person(person, Channel::Web), made, enrolment, &terms)?;
            commitments::actions::bring_in(tx, Channel::Web, &[past])
        })
        .await;
    let rows = w.app.read(move |conn| [made, brought].map(|id| promised(conn, id)).into_iter().collect()).await;
    let rows: Vec<Value> = rows;
    assert_eq!(rows[1], rows[0]);
}

on_both_engines!(
    what_is_brought_in_is_as_if_done_at_its_time,
    what_the_rules_forbid_is_not_brought_in,
    a_promise_that_is_brought_in_is_as_if_made_then,
);

/// All that is kept of a commitment.
fn promised(conn: &mut Conn, id: CommitmentId) -> relais::platform::error::Result<Value> {
    let mut commitment = serde_json::to_value(commitments::store::commitments::get(conn, id)?).unwrap();
    commitment.as_object_mut().unwrap().remove("id");
    let search: String = commitment_rows::table.find(id).select(commitment_rows::search).first(conn)?;
    let places: Vec<i32> = commitment_modules::table
        .filter(commitment_modules::commitment_id.eq(id))
        .select(commitment_modules::position)
        .load(conn)?;
    let trail: Vec<(Timestamp, Option<PersonId>, String, String, String)> = audit_events::table
        .filter(audit_events::subject_id.eq(AnyId::from(Uuid::from(id))))
        .select((
            audit_events::at,
            audit_events::actor_id,
            audit_events::action,
            audit_events::subject_label,
            audit_events::details,
        ))
        .load(conn)?;
    Ok(json!([commitment, search, places, format!("{trail:?}")]))
}
