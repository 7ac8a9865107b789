//! Other deliveries that make one doubt a report.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use chrono::{NaiveDate, TimeDelta};
use diesel::dsl::exists;
use diesel::prelude::*;

use crate::cascade::common::policy::AudienceKind;
use crate::cascade::common::{DeliveryId, DeliveryMode, DeliveryState};
use crate::cascade::deliveries::rules::{Numbers, Warning, review_warnings};
use crate::cascade::deliveries::store::rows::ReportColumns;
use crate::cascade::deliveries::{DeliveryTrainer, DeliveryTrainerRole, Report, ReportCounts};
use crate::people::accounts::PersonId;
use crate::people::associations::AssociationId;
use crate::platform::db::schema::{deliveries, delivery_audiences, delivery_modules, delivery_trainers};
use crate::platform::db::{AmongMethods, AnyId, Conn, union_all};
use crate::platform::error::{Message, Result};
use content::ModuleSlug;

const OVER: [DeliveryState; 2] = [DeliveryState::Cancelled, DeliveryState::Withdrawn];

/// Places are the same whatever their capitals and blanks.
fn place(text: &str) -> String {
    text.trim().to_lowercase()
}

/// Deliveries that may be this one: the same association and module, a day apart at most, in the same place.
pub(in crate::cascade) fn duplicates(conn: &mut Conn, id: DeliveryId, report: &Report) -> Result<Vec<Warning>> {
    let slugs: Vec<&str> = report.modules.iter().map(ModuleSlug::as_str).collect();
    let same_module = delivery_modules::table
        .filter(delivery_modules::delivery_id.eq(deliveries::id))
        .filter(delivery_modules::module.among(slugs));
    let day = TimeDelta::days(1);
    let near: Vec<(String, String)> = deliveries::table
        .filter(deliveries::association_id.eq(report.association_id).and(deliveries::id.ne(id)))
        .filter(deliveries::starts_on.between(report.when_where.starts_on - day, report.when_where.starts_on + day))
        .filter(deliveries::state.ne_all(OVER))
        .filter(exists(same_module))
        .order(deliveries::reference)
        .select((deliveries::reference, deliveries::municipality))
        .load(conn)?;
    let same_place =
        near.into_iter().filter(|(_, municipality)| place(municipality) == place(&report.when_where.municipality));
    let warning = |(reference, _): (String, String)| {
        let message = Message::new("delivery-warning-duplicate").with("reference", &reference);
        Warning::about("duplicate", message, reference)
    };
    Ok(same_place.map(warning).collect())
}

/// Trainers who were elsewhere at that time.
pub(in crate::cascade) fn elsewhere(
    conn: &mut Conn,
    id: DeliveryId,
    report: &Report,
    trainers: &[DeliveryTrainer],
) -> Result<Vec<Warning>> {
    if report.when_where.mode == DeliveryMode::Online {
        return Ok(Vec::new());
    }
    // Where somebody was who is known by an address alone is not told.
    let known = trainers.iter().filter(|trainer| trainer.role.teaches() && !trainer.by_address);
    let teaching: Vec<PersonId> = known.filter_map(|trainer| trainer.person_id).collect();
    type Row = (PersonId, String, String, NaiveDate);
    let rows: Vec<Row> = delivery_trainers::table
        .inner_join(deliveries::table)
        .filter(delivery_trainers::person_id.assume_not_null().among(&teaching))
        .filter(delivery_trainers::role.ne(DeliveryTrainerRole::Observer))
        .filter(deliveries::id.ne(id).and(deliveries::state.ne_all(OVER)))
        .filter(deliveries::mode.ne(DeliveryMode::Online))
        .filter(
            deliveries::starts_on
                .le(report.when_where.ends_on)
                .and(deliveries::ends_on.ge(report.when_where.starts_on)),
        )
        .order(deliveries::reference)
        .select((
            delivery_trainers::person_id.assume_not_null(),
            deliveries::reference,
            deliveries::municipality,
            deliveries::starts_on,
        ))
        .load(conn)?;
    let mut seen = BTreeSet::new();
    let mut warnings = Vec::new();
    for (person, reference, municipality, _) in rows {
        if place(&municipality) == place(&report.when_where.municipality) || !seen.insert((person, reference.clone())) {
            continue;
        }
        let name = trainers.iter().find(|trainer| trainer.person_id == Some(person)).map_or("", |one| &one.name);
        let message = Message::new("delivery-warning-elsewhere")
            .with("name", name)
            .with("place", &municipality)
            .with("reference", &reference);
        warnings.push(Warning::about("elsewhere", message, reference));
    }
    Ok(warnings)
}

/// What is odd about deliveries that were sent, by themselves and beside others. Four queries, however many there are.
///
/// # Errors
/// Only what the database says.
pub fn among(conn: &mut Conn, ids: &[DeliveryId]) -> Result<BTreeMap<DeliveryId, Vec<Warning>>> {
    let rows: Vec<(DeliveryId, bool, ReportColumns)> = deliveries::table
        .filter(deliveries::id.among(ids))
        .select((deliveries::id, deliveries::late, ReportColumns::as_select()))
        .load(conn)?;
    let sent: Vec<(DeliveryId, bool, Report)> = rows
        .into_iter()
        .map(|(id, late, content)| (id, late, content.report(Vec::new(), ReportCounts::new())))
        .collect();
    let mut warnings: BTreeMap<DeliveryId, Vec<Warning>> =
        sent.iter().map(|(id, late, report)| (*id, review_warnings(report, *late))).collect();
    let mut note = |id: DeliveryId, warning: Warning| warnings.entry(id).or_default().push(warning);

    let near = near(conn, &sent)?;
    for (id, _, report) in &sent {
        let Some(own) = near.get(id) else { continue };
        for other in near.values().filter(|other| other.id != *id && own.is_like(other, report)) {
            let message = Message::new("delivery-warning-duplicate").with("reference", &other.reference);
            note(*id, Warning::about("duplicate", message, other.reference.clone()));
        }
    }
    let taught = taught(conn, ids)?;
    let people: BTreeSet<PersonId> = taught.iter().map(|one| one.1).collect();
    let elsewhere = held_by(conn, &people, &sent)?;
    for (id, person, name) in &taught {
        let Some((_, _, report)) = sent.iter().find(|one| one.0 == *id) else { continue };
        for other in elsewhere.iter().filter(|other| other.person == *person && other.clashes(*id, report)) {
            let message = Message::new("delivery-warning-elsewhere")
                .with("name", name)
                .with("place", &other.municipality)
                .with("reference", &other.reference);
            note(*id, Warning::about("elsewhere", message, other.reference.clone()));
        }
    }
    Ok(warnings)
}

/// A delivery near others in time.
struct Near {
    id: DeliveryId,
    reference: String,
    municipality: String,
    association: AssociationId,
    starts_on: NaiveDate,
    modules: BTreeSet<ModuleSlug>,
}

impl Near {
    /// Whether both may be one: the same association and module, a day apart at most, in the same place.
    fn is_like(&self, other: &Near, report: &Report) -> bool {
        self.association == other.association
            && (report.when_where.starts_on - other.starts_on).num_days().abs() <= 1
            && place(&self.municipality) == place(&other.municipality)
            && !self.modules.is_disjoint(&other.modules)
    }
}

/// Those of the same associations around the same days, themselves among them.
fn near(conn: &mut Conn, sent: &[(DeliveryId, bool, Report)]) -> Result<BTreeMap<DeliveryId, Near>> {
    let places: BTreeSet<(AssociationId, NaiveDate)> =
        sent.iter().map(|(.., report)| (report.association_id, report.when_where.starts_on)).collect();
    // A range of an index for each: asked for together, every association would be searched on every day.
    let around = |(association, day): &(AssociationId, NaiveDate)| {
        delivery_modules::table
            .inner_join(deliveries::table)
            .filter(deliveries::association_id.eq(*association))
            .filter(deliveries::starts_on.between(*day - TimeDelta::days(1), *day + TimeDelta::days(1)))
            .filter(deliveries::state.ne_all(OVER))
            .select((
                deliveries::id,
                deliveries::reference,
                deliveries::municipality,
                deliveries::association_id,
                deliveries::starts_on,
                delivery_modules::module,
            ))
    };
    type Row = (DeliveryId, String, String, AssociationId, NaiveDate, ModuleSlug);
    let rows: Vec<Row> =
        if places.is_empty() { Vec::new() } else { union_all(places.iter().map(around).collect()).load(conn)? };
    let mut near: BTreeMap<DeliveryId, Near> = BTreeMap::new();
    for (id, reference, municipality, association, starts_on, module) in rows {
        let modules = BTreeSet::new();
        let one = near.entry(id).or_insert(Near { id, reference, municipality, association, starts_on, modules });
        one.modules.insert(module);
    }
    Ok(near)
}

/// Who taught in those deliveries.
fn taught(conn: &mut Conn, ids: &[DeliveryId]) -> Result<Vec<(DeliveryId, PersonId, String)>> {
    Ok(delivery_trainers::table
        .filter(delivery_trainers::delivery_id.among(ids))
        .filter(delivery_trainers::person_id.is_not_null())
        .filter(delivery_trainers::role.ne(DeliveryTrainerRole::Observer))
        .select((
            delivery_trainers::delivery_id,
            delivery_trainers::person_id.assume_not_null(),
            delivery_trainers::name,
        ))
        .load(conn)?)
}

/// A training that somebody taught somewhere.
#[derive(Queryable)]
struct Held {
    person: PersonId,
    id: DeliveryId,
    reference: String,
    municipality: String,
    starts_on: NaiveDate,
    ends_on: NaiveDate,
}

impl Held {
    /// Whether it was at the same time as a report, elsewhere.
    fn clashes(&self, id: DeliveryId, report: &Report) -> bool {
        self.id != id
            && report.when_where.mode != DeliveryMode::Online
            && self.starts_on <= report.when_where.ends_on
            && self.ends_on >= report.when_where.starts_on
            && place(&self.municipality) != place(&report.when_where.municipality)
    }
}

/// What those people taught, where they were, in the time of the reports.
fn held_by(conn: &mut Conn, people: &BTreeSet<PersonId>, sent: &[(DeliveryId, bool, Report)]) -> Result<Vec<Held>> {
    let (Some(from), Some(until)) = (
        sent.iter().map(|(.., report)| report.when_where.starts_on).min(),
        sent.iter().map(|(.., report)| report.when_where.ends_on).max(),
    ) else {
        return Ok(Vec::new());
    };
    // Found in one index by its days: reading all that somebody ever taught, to look at its day, takes the longer the more they teach.
    let around = delivery_audiences::table
        .filter(
            delivery_audiences::audience_id.among(people.iter().map(|person| AnyId::from(uuid::Uuid::from(*person)))),
        )
        .filter(delivery_audiences::kind.eq(AudienceKind::Person))
        .filter(delivery_audiences::state.among(DeliveryState::ALL.iter().filter(|state| !OVER.contains(state))))
        .filter(delivery_audiences::starts_on.le(until).and(delivery_audiences::ends_on.ge(from)))
        .select(delivery_audiences::delivery_id);
    Ok(delivery_trainers::table
        .inner_join(deliveries::table)
        .filter(delivery_trainers::delivery_id.eq_any(around))
        .filter(delivery_trainers::person_id.assume_not_null().among(people.iter().copied().collect::<Vec<_>>()))
        .filter(delivery_trainers::role.ne(DeliveryTrainerRole::Observer))
        .filter(deliveries::state.ne_all(OVER).and(deliveries::mode.ne(DeliveryMode::Online)))
        .filter(deliveries::starts_on.le(until).and(deliveries::ends_on.ge(from)))
        .order(deliveries::reference)
        .select((
            delivery_trainers::person_id.assume_not_null(),
            deliveries::id,
            deliveries::reference,
            deliveries::municipality,
            deliveries::starts_on,
            deliveries::ends_on,
        ))
        .load(conn)?)
}

/// The numbers of other trainings of a module that the other side has confirmed, the latest first.
///
/// # Errors
/// Only what the database says.
pub fn others(conn: &mut Conn, but_for: DeliveryId, modules: &[ModuleSlug], most: i64) -> Result<Vec<Numbers>> {
    let slugs: Vec<&str> = modules.iter().map(ModuleSlug::as_str).collect();
    let latest = |state: DeliveryState| {
        let of_module = delivery_modules::table
            .filter(delivery_modules::delivery_id.eq(deliveries::id))
            .filter(delivery_modules::module.among(slugs.clone()));
        deliveries::table
            .filter(deliveries::state.eq(state).and(deliveries::id.ne(but_for)))
            .filter(exists(of_module))
            .order((deliveries::ends_on.desc(), deliveries::id.desc()))
            .select((deliveries::id, deliveries::late, ReportColumns::as_select()))
            .limit(most)
    };
    let each = [DeliveryState::Confirmed, DeliveryState::Accepted].map(latest);
    let rows: Vec<(DeliveryId, bool, ReportColumns)> = union_all(each.into()).load(conn)?;
    let report =
        |(id, _, content): (DeliveryId, bool, ReportColumns)| (id, content.report(Vec::new(), ReportCounts::new()));
    let mut reports: Vec<(DeliveryId, Report)> = rows.into_iter().map(report).collect();
    reports.sort_by_key(|(id, report)| Reverse((report.when_where.ends_on, *id)));
    reports.truncate(usize::try_from(most).unwrap_or_default());
    Ok(reports.iter().map(|(_, report)| Numbers::of(report)).collect())
}
