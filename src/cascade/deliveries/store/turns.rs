//! What the rules say of whose turn it is and of who sees a delivery, kept as rows: `open_turns` and `delivery_audiences`; and
//! what is counted with it (`totals`, `active`, `promises`). They are written in the transaction of whatever changes them, and
//! `recount_all` holds them against the rules.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use diesel::prelude::*;
use uuid::Uuid;

use crate::cascade::common::policy::{Audience, AudienceKind};
use crate::cascade::common::{CommitmentId, DeliveryId, DeliveryState, Side};
use crate::cascade::deliveries::rules::{OpenTurn, TurnKind, opens_on, turns};
use crate::cascade::deliveries::store::deliveries::modules_of;
use crate::cascade::deliveries::store::parties::{self, DeliveryParties};
use crate::cascade::deliveries::store::totals::{self, Counted};
use crate::cascade::deliveries::store::{active, promises};
use crate::cohorts::common::{CohortId, EnrolmentId};
use crate::people::accounts::{self, PersonId, Role};
use crate::people::associations;
use crate::platform::clock::Timestamp;
use crate::platform::db::schema::{
    associations as association_rows, cohorts, commitments, deliveries, delivery_audiences, delivery_authors,
    delivery_trainers, open_turns, roles,
};
use crate::platform::db::{AmongMethods, AnyId, Change, Conn, Db, Either, Tx, installation, per_backend};
use crate::platform::error::Result;
use content::ModuleSlug;

/// That a delivery was written or moved on; see [`Tx::changed`].
pub const DELIVERY: &str = "delivery";

/// Which rules the rows follow. Whoever changes `rules::turns`, `DeliveryTies::audiences` or what is counted raises it.
const RULES: &str = "4";

/// How many deliveries are looked at together.
const CHUNK: usize = 200;

/// The states in which a delivery waits for somebody.
const WAITING: [DeliveryState; 4] =
    [DeliveryState::Planned, DeliveryState::Reported, DeliveryState::Returned, DeliveryState::Confirmed];

type TurnRow = (PersonId, TurnKind, Side, Timestamp, Option<NaiveDate>, NaiveDate);
type AudienceRow = (AudienceKind, AnyId, NaiveDate, NaiveDate, DeliveryState);

/// The rows of a delivery.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Rows {
    turns: BTreeSet<TurnRow>,
    audiences: BTreeSet<AudienceRow>,
    counted: Option<Counted>,
}

impl Rows {
    /// What the rules say of a delivery that teaches those modules.
    fn of(parties: &DeliveryParties, modules: &[ModuleSlug]) -> Self {
        let status = parties.status();
        let opens_on = opens_on(status.state, parties.ends_on);
        let turn = |OpenTurn { person, kind, side }| (person, kind, side, parties.since, opens_on, parties.starts_on);
        let audience =
            |Audience { kind, id }| (kind, AnyId::from(id), parties.starts_on, parties.ends_on, status.state);
        Self {
            turns: turns(status, parties.people()).into_iter().map(turn).collect(),
            audiences: parties.ties.audiences().into_iter().map(audience).collect(),
            counted: Some(totals::counted(parties, modules)),
        }
    }
}

/// Follows what changed: finds the deliveries that it may concern, and writes their rows anew.
///
/// # Errors
/// Only what the database says.
pub fn follow(tx: &mut Tx, changes: &BTreeSet<Change>) -> Result<()> {
    let mut concerned = BTreeSet::new();
    for change in changes {
        concerned.extend(concerned_by(tx.conn, change)?);
    }
    let all: Vec<DeliveryId> = concerned.into_iter().collect();
    all.chunks(CHUNK).try_for_each(|ids| rewrite(tx, ids).map(drop))?;

    let of = |kind: &'static str| changes.iter().filter(move |change| change.kind == kind).map(|change| change.id);
    let written: Vec<DeliveryId> = of(DELIVERY).map(DeliveryId::from).collect();
    let mut promised: BTreeSet<CommitmentId> = of(promises::COMMITMENT).map(CommitmentId::from).collect();
    let mut places = BTreeSet::<EnrolmentId>::new();
    if !written.is_empty() {
        promised.extend(promises::kept_by(tx.conn, &written)?);
        places.extend(active::places_around(tx.conn, &written)?);
    }
    promises::follow(tx, promised)?;
    for person in of(accounts::changes::PERSON) {
        places.extend(active::places_of(tx.conn, person.into())?);
    }
    let places: Vec<EnrolmentId> = places.into_iter().collect();
    places.chunks(CHUNK).try_for_each(|places| active::rewrite_active(tx, places).map(drop))
}

/// The deliveries that a change may concern.
fn concerned_by(conn: &mut Conn, change: &Change) -> Result<Vec<DeliveryId>> {
    match change.kind {
        DELIVERY => Ok(vec![change.id.into()]),
        accounts::changes::ROLE => of_scope(conn, change.id),
        accounts::changes::PERSON => of_person(conn, change.id.into()),
        associations::CHANGED => Ok(deliveries::table
            .filter(deliveries::association_id.eq(AnyId::from(change.id)))
            .select(deliveries::id)
            .load(conn)?),
        crate::cohorts::common::CHANGED => of_cohort(conn, change.id.into()),
        _ => Ok(Vec::new()),
    }
}

/// Those that wait and that somebody with a role for this scope has a say in. A role of the whole installation is nil.
fn of_scope(conn: &mut Conn, scope: Uuid) -> Result<Vec<DeliveryId>> {
    let waiting = deliveries::table.filter(deliveries::state.among(WAITING)).select(deliveries::id);
    if scope.is_nil() {
        return Ok(waiting.load(conn)?);
    }
    let scope = AnyId::from(scope);
    let of_section = cohorts::table.filter(cohorts::section_id.assume_not_null().eq(scope)).select(cohorts::id);
    let served = association_rows::table.filter(association_rows::section_id.eq(scope)).select(association_rows::id);
    Ok(waiting
        .filter(
            deliveries::association_id
                .eq(scope)
                .or(deliveries::cohort_id.assume_not_null().eq(scope))
                .or(deliveries::cohort_id.assume_not_null().eq_any(of_section))
                .or(deliveries::cohort_id.is_null().and(deliveries::association_id.eq_any(served))),
        )
        .load(conn)?)
}

/// Those that wait and that a person has a say in, by a role, as a trainer or as an author.
fn of_person(conn: &mut Conn, person: PersonId) -> Result<Vec<DeliveryId>> {
    let taught = delivery_trainers::table
        .filter(delivery_trainers::person_id.assume_not_null().eq(person))
        .select(delivery_trainers::delivery_id);
    let wrote =
        delivery_authors::table.filter(delivery_authors::person_id.eq(person)).select(delivery_authors::delivery_id);
    let mut all: Vec<DeliveryId> = deliveries::table
        .filter(deliveries::state.among(WAITING))
        .filter(deliveries::id.eq_any(taught).or(deliveries::id.eq_any(wrote)))
        .select(deliveries::id)
        .load(conn)?;
    let held: Vec<(Role, AnyId)> =
        roles::table.filter(roles::person_id.eq(person)).select((roles::role, roles::scope_id)).load(conn)?;
    for (_, scope) in held {
        all.extend(of_scope(conn, scope.into())?);
    }
    Ok(all)
}

/// Those that count for a cohort or keep one of its commitments.
fn of_cohort(conn: &mut Conn, cohort: CohortId) -> Result<Vec<DeliveryId>> {
    let linked = delivery_trainers::table
        .inner_join(commitments::table)
        .filter(commitments::cohort_id.eq(cohort))
        .select(delivery_trainers::delivery_id);
    Ok(deliveries::table
        .filter(deliveries::cohort_id.assume_not_null().eq(cohort).or(deliveries::id.eq_any(linked)))
        .select(deliveries::id)
        .load(conn)?)
}

/// Writes the rows of those deliveries as the rules say, and tells of how many they were wrong.
fn rewrite(tx: &mut Tx, ids: &[DeliveryId]) -> Result<usize> {
    hold(tx.conn, ids)?;
    let kept = kept(tx.conn, ids)?;
    let modules = modules_of(tx.conn, ids)?;
    let taught = |id: &DeliveryId| modules.get(id).map(Vec::as_slice).unwrap_or_default();
    let right: BTreeMap<DeliveryId, Rows> =
        parties::around_all(tx.conn, ids)?.iter().map(|(id, parties)| (*id, Rows::of(parties, taught(id)))).collect();
    let nothing = Rows::default();
    let wrong: Vec<(DeliveryId, &Rows)> = right
        .iter()
        .filter(|(id, rows)| kept.get(id).unwrap_or(&nothing) != *rows)
        .map(|(id, rows)| (*id, rows))
        .collect();
    if wrong.is_empty() {
        return Ok(0);
    }
    let stale: Vec<DeliveryId> = wrong.iter().map(|(id, _)| *id).collect();
    diesel::delete(open_turns::table.filter(open_turns::delivery_id.among(&stale))).execute(tx.conn)?;
    diesel::delete(delivery_audiences::table.filter(delivery_audiences::delivery_id.among(&stale))).execute(tx.conn)?;
    let turn = |id: DeliveryId, (person, kind, side, since, opens_on, starts_on): TurnRow| {
        (
            open_turns::delivery_id.eq(id),
            open_turns::person_id.eq(person),
            open_turns::act.eq(kind),
            open_turns::side.eq(side),
            open_turns::since.eq(since),
            open_turns::opens_on.eq(opens_on),
            open_turns::starts_on.eq(starts_on),
        )
    };
    let audience = |id: DeliveryId, (kind, audience, starts_on, ends_on, state): AudienceRow| {
        (
            delivery_audiences::delivery_id.eq(id),
            delivery_audiences::audience_id.eq(audience),
            delivery_audiences::kind.eq(kind),
            delivery_audiences::starts_on.eq(starts_on),
            delivery_audiences::ends_on.eq(ends_on),
            delivery_audiences::state.eq(state),
        )
    };
    let turns: Vec<_> = wrong.iter().flat_map(|(id, rows)| rows.turns.iter().map(|row| turn(*id, *row))).collect();
    let audiences: Vec<_> =
        wrong.iter().flat_map(|(id, rows)| rows.audiences.iter().map(|row| audience(*id, *row))).collect();
    per_backend!(&mut *tx.conn, |conn| {
        for rows in turns.chunks(CHUNK) {
            diesel::insert_into(open_turns::table).values(rows).execute(conn)?;
        }
        for rows in audiences.chunks(CHUNK) {
            diesel::insert_into(delivery_audiences::table).values(rows).execute(conn)?;
        }
    });
    let before = |id: &DeliveryId| kept.get(id).and_then(|rows| rows.counted.clone());
    let recounted = wrong.iter().filter_map(|(id, rows)| Some((*id, before(id), rows.counted.clone()?)));
    let recounted: Vec<_> = recounted.filter(|(_, before, now)| before.as_ref() != Some(now)).collect();
    if !recounted.is_empty() {
        totals::count_anew(tx, &recounted)?;
    }
    Ok(wrong.len())
}

/// Of two writes that concern the same delivery, the second waits here until the first is committed, and then sees what it
/// did. On SQLite no two writes run at once.
fn hold(conn: &mut Conn, ids: &[DeliveryId]) -> Result<()> {
    if let Either::Postgres(conn) = conn.either() {
        let rows = deliveries::table.filter(deliveries::id.among(ids)).order(deliveries::id).select(deliveries::id);
        let _held: Vec<DeliveryId> = rows.for_update().load(conn)?;
    }
    Ok(())
}

/// The rows that are there.
fn kept(conn: &mut Conn, ids: &[DeliveryId]) -> Result<BTreeMap<DeliveryId, Rows>> {
    let mut all = BTreeMap::<DeliveryId, Rows>::new();
    let turns: Vec<(DeliveryId, TurnRow)> = open_turns::table
        .filter(open_turns::delivery_id.among(ids))
        .select((
            open_turns::delivery_id,
            (
                open_turns::person_id,
                open_turns::act,
                open_turns::side,
                open_turns::since,
                open_turns::opens_on,
                open_turns::starts_on,
            ),
        ))
        .load(conn)?;
    for (id, row) in turns {
        all.entry(id).or_default().turns.insert(row);
    }
    let audiences: Vec<(DeliveryId, AudienceRow)> = delivery_audiences::table
        .filter(delivery_audiences::delivery_id.among(ids))
        .select((
            delivery_audiences::delivery_id,
            (
                delivery_audiences::kind,
                delivery_audiences::audience_id,
                delivery_audiences::starts_on,
                delivery_audiences::ends_on,
                delivery_audiences::state,
            ),
        ))
        .load(conn)?;
    for (id, row) in audiences {
        all.entry(id).or_default().audiences.insert(row);
    }
    for (id, counted) in totals::kept(conn, ids)? {
        all.entry(id).or_default().counted = Some(counted);
    }
    Ok(all)
}

/// Holds the rows of the next deliveries after one against the rules and puts them right. Tells how many it looked at, how
/// many were wrong, and where to go on; nothing where that was the last.
fn recount(tx: &mut Tx, after: Option<DeliveryId>) -> Result<(usize, usize, Option<DeliveryId>)> {
    let mut next = deliveries::table.order(deliveries::id).limit(CHUNK as i64).select(deliveries::id).into_boxed();
    if let Some(after) = after {
        next = next.filter(deliveries::id.gt(after));
    }
    let ids: Vec<DeliveryId> = next.load(tx.conn)?;
    let wrong = rewrite(tx, &ids)?;
    Ok((ids.len(), wrong, ids.last().copied().filter(|_| ids.len() == CHUNK)))
}

/// What a recount has looked at.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Recount {
    /// How many deliveries there are.
    pub deliveries: usize,
    /// How many of them had other rows than the rules say.
    pub wrong_deliveries: usize,
    /// Of how many commitments and trainers it was not said how far they have come.
    pub wrong_progress: usize,
    /// How many sums were not those of what they sum.
    pub wrong_totals: usize,
}

impl Recount {
    /// Whether all was as the rules say.
    pub fn is_right(&self) -> bool {
        self.wrong_deliveries + self.wrong_progress + self.wrong_totals == 0
    }
}

/// Holds all rows against the rules and puts them right, some at a time. For callers that may block.
///
/// # Errors
/// [`crate::platform::error::Error::DatabaseAway`].
pub fn recount_all(db: &Db) -> Result<Recount> {
    let mut found = Recount::default();
    let mut after = None;
    loop {
        let (looked_at, differed, next) = db.write_now(move |tx| recount(tx, after))?;
        found.deliveries += looked_at;
        found.wrong_deliveries += differed;
        match next {
            Some(id) => after = Some(id),
            None => break,
        }
    }
    let mut after = None;
    loop {
        let (differed, next) = db.write_now(move |tx| {
            let ids = promises::after(tx.conn, after, CHUNK)?;
            Ok((promises::rewrite(tx, &ids)?, ids.last().copied()))
        })?;
        found.wrong_progress += differed;
        match next {
            Some(id) => after = Some(id),
            None => break,
        }
    }
    let mut after = None;
    loop {
        let (differed, next) = db.write_now(move |tx| {
            let places = active::places_after(tx.conn, after, CHUNK)?;
            Ok((active::rewrite_active(tx, &places)?, places.last().copied()))
        })?;
        found.wrong_progress += differed;
        match next {
            Some(id) => after = Some(id),
            None => break,
        }
    }
    found.wrong_totals = db.write_now(totals::recount)?;
    Ok(found)
}

/// Recounts once after the rules have changed.
///
/// # Errors
/// As `recount_all`.
pub fn bring_up_to_date(db: &Db) -> Result<()> {
    let kept = db.read_now(|conn| installation::get(conn, installation::TURNS))?;
    if kept.as_deref() != Some(RULES) {
        recount_all(db)?;
        db.write_now(|tx| installation::set(tx, installation::TURNS, RULES))?;
    }
    Ok(())
}
