use std::collections::BTreeMap;

use diesel::dsl::count_star;
use diesel::prelude::*;

use crate::cascade::common::DeliveryId;
use crate::cascade::common::policy::{CohortTie, DeliveryVisibility};
use crate::cascade::followups::policy::ActTie;
use crate::cascade::followups::rules::government_key;
use crate::cascade::followups::{ActLine, ActReportId, GovernmentAct, GovernmentActId, ReportedAct};
use crate::cohorts::common::CohortId;
use crate::people::accounts::PersonId;
use crate::people::associations::{AssociationId, SectionId};
use crate::platform::db::schema::{associations, cohorts, deliveries, government_act_reports, government_acts};
use crate::platform::db::{AmongMethods, Conn, Tx, per_backend};
use crate::platform::error::{Error, Result};
use crate::platform::values::Country;
use crate::platform::web::{CHANGED_MEANWHILE, Turn};

/// From where an act is reported, and by whom.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ActSource {
    /// The association.
    pub association: AssociationId,
    /// Its country.
    pub country: Country,
    /// The training after which it came, if one is named.
    pub delivery: Option<DeliveryId>,
    /// Who reports it, if they have an account.
    pub person: Option<PersonId>,
}

/// Which acts to list.
#[derive(Clone, Debug)]
pub enum ActFilter {
    /// Those reported with a training.
    Delivery(DeliveryId),
    /// Those that somebody sees, of an association where one is named.
    Visible(DeliveryVisibility, Option<AssociationId>),
}

/// What of acts somebody sees, as a filter takes it: all, or what is theirs, of these associations, cohorts and sections.
pub(super) struct ActSight {
    pub all: bool,
    pub person: PersonId,
    pub associations: Vec<AssociationId>,
    pub cohorts: Vec<CohortId>,
    pub sections: Vec<SectionId>,
}

pub(super) fn sight(visibility: &DeliveryVisibility) -> ActSight {
    match visibility.clone() {
        DeliveryVisibility::Everything => ActSight {
            all: true,
            person: uuid::Uuid::nil().into(),
            associations: Vec::new(),
            cohorts: Vec::new(),
            sections: Vec::new(),
        },
        DeliveryVisibility::Tied { person, associations, cohorts, sections } => {
            ActSight { all: false, person, associations, cohorts, sections }
        }
    }
}

/// The reports of acts that somebody sees in lists; see [`crate::cascade::followups::policy::can_see_act`]. (A boxed condition
/// cannot stand in a query within another, and its unboxed type has no name.)
macro_rules! within {
    ($sight:expr) => {{
        use crate::cascade::common::store::visibility::cohorts_of;
        use crate::platform::db::AmongMethods as _;
        use crate::platform::db::schema::{associations, cohorts, deliveries, government_act_reports};
        let sight = $sight;
        let served =
            associations::table.filter(associations::section_id.among(sight.sections.clone())).select(associations::id);
        // A value rather than a list: PostgreSQL would read every training to make one.
        let counted = deliveries::table
            .filter(deliveries::id.nullable().eq(government_act_reports::delivery_id))
            .filter(deliveries::cohort_id.assume_not_null().eq_any(cohorts_of!(sight.cohorts, sight.sections)))
            .select(deliveries::id)
            .single_value()
            .is_not_null();
        diesel::IntoSql::into_sql::<diesel::sql_types::Bool>(sight.all)
            .or(government_act_reports::person_id.assume_not_null().eq(sight.person))
            .or(government_act_reports::association_id.among(sight.associations))
            .or(government_act_reports::association_id.eq_any(served))
            .or(counted)
    }};
}
pub(super) use within;

/// An act.
///
/// # Errors
/// [`Error::NotFound`].
pub fn get(conn: &mut Conn, id: GovernmentActId) -> Result<GovernmentAct> {
    Ok(government_acts::table.find(id).select(GovernmentAct::as_select()).first(conn)?)
}

/// From where an act was reported.
///
/// # Errors
/// Only what the database says.
pub fn ties(conn: &mut Conn, id: GovernmentActId) -> Result<Vec<ActTie>> {
    type Row = (AssociationId, SectionId, Option<PersonId>, Option<(CohortId, Option<SectionId>)>);
    let rows: Vec<Row> = government_act_reports::table
        .inner_join(associations::table)
        .left_join(deliveries::table.left_join(cohorts::table))
        .filter(government_act_reports::act_id.eq(id))
        .select((
            associations::id,
            associations::section_id,
            government_act_reports::person_id,
            (cohorts::id, cohorts::section_id).nullable(),
        ))
        .load(conn)?;
    let tie = |(association, section, person, cohort): Row| ActTie {
        association,
        section,
        person,
        cohort: cohort.map(|(cohort, section)| CohortTie { cohort, section }),
    };
    Ok(rows.into_iter().map(tie).collect())
}

/// A page of acts, the latest entered first.
///
/// # Errors
/// Only what the database says.
pub fn list(conn: &mut Conn, filter: &ActFilter, turn: &Turn<GovernmentActId>, limit: i64) -> Result<Vec<ActLine>> {
    let all = government_acts::table.select(GovernmentAct::as_select()).limit(limit).into_boxed();
    let reports = government_act_reports::table.select(government_act_reports::act_id);
    let all = match filter {
        ActFilter::Delivery(id) => {
            let of = reports.filter(government_act_reports::delivery_id.assume_not_null().eq(*id));
            all.filter(government_acts::id.eq_any(of))
        }
        ActFilter::Visible(visibility, None) => {
            all.filter(government_acts::id.eq_any(reports.filter(within!(sight(visibility)))))
        }
        ActFilter::Visible(visibility, Some(association)) => {
            let of = reports.filter(government_act_reports::association_id.eq(*association));
            all.filter(government_acts::id.eq_any(of.filter(within!(sight(visibility)))))
        }
    };
    let (down, up) = (government_acts::id.desc(), government_acts::id.asc());
    let query = match turn {
        Turn::First => all.order(down),
        Turn::After(last) => all.order(down).filter(government_acts::id.lt(*last)),
        Turn::Before(first) => all.order(up).filter(government_acts::id.gt(*first)),
    };
    let acts: Vec<GovernmentAct> = query.load(conn)?;
    let counted: Vec<(GovernmentActId, i64)> = government_act_reports::table
        .filter(government_act_reports::act_id.among(acts.iter().map(|act| act.id)))
        .group_by(government_act_reports::act_id)
        .select((government_act_reports::act_id, count_star()))
        .load(conn)?;
    let counted: BTreeMap<GovernmentActId, i64> = counted.into_iter().collect();
    let line = |act: GovernmentAct| ActLine { reports: counted.get(&act.id).copied().unwrap_or_default(), act };
    Ok(acts.into_iter().map(line).collect())
}

/// Writes an act, unless that government has one of that kind already: then this is one more report of it. Says which it is, and
/// whether it is new.
///
/// # Errors
/// Only what the database says.
pub fn report(tx: &mut Tx, act: &ReportedAct, from: ActSource) -> Result<(GovernmentActId, bool)> {
    let key = government_key(&from.country, &act.government);
    let id: GovernmentActId = tx.id();
    let row = (
        government_acts::id.eq(id),
        government_acts::country.eq(from.country),
        government_acts::government.eq(&act.government),
        government_acts::folded.eq(&key),
        government_acts::kind.eq(act.kind),
        government_acts::acted_on.eq(act.acted_on),
        government_acts::link.eq(&act.link),
        government_acts::note.eq(&act.note),
        government_acts::revision.eq(1),
        government_acts::created_at.eq(tx.now),
    );
    let written = per_backend!(&mut *tx.conn, |conn| diesel::insert_into(government_acts::table)
        .values(row)
        .on_conflict_do_nothing()
        .execute(conn))?;
    let id = match written {
        1 => id,
        _ => government_acts::table
            .filter(government_acts::folded.eq(&key).and(government_acts::kind.eq(act.kind)))
            .select(government_acts::id)
            .first(tx.conn)?,
    };
    if !is_reported(tx.conn, id, from)? {
        diesel::insert_into(government_act_reports::table)
            .values((
                government_act_reports::id.eq(tx.id::<ActReportId>()),
                government_act_reports::act_id.eq(id),
                government_act_reports::association_id.eq(from.association),
                government_act_reports::delivery_id.eq(from.delivery),
                government_act_reports::person_id.eq(from.person),
                government_act_reports::at.eq(tx.now),
            ))
            .execute(tx.conn)?;
    }
    Ok((id, written == 1))
}

/// How many reports there are with a training by those who have no account.
///
/// # Errors
/// Only what the database says.
pub fn by_participants(conn: &mut Conn, delivery: DeliveryId) -> Result<i64> {
    let of = government_act_reports::table.filter(government_act_reports::delivery_id.eq(delivery));
    Ok(of.filter(government_act_reports::person_id.is_null()).select(count_star()).first(conn)?)
}

/// Whether the same was reported from there by the same person.
fn is_reported(conn: &mut Conn, id: GovernmentActId, from: ActSource) -> Result<bool> {
    type Row = (AssociationId, Option<DeliveryId>, Option<PersonId>);
    let rows: Vec<Row> = government_act_reports::table
        .filter(government_act_reports::act_id.eq(id))
        .select((
            government_act_reports::association_id,
            government_act_reports::delivery_id,
            government_act_reports::person_id,
        ))
        .load(conn)?;
    Ok(rows.contains(&(from.association, from.delivery, from.person)))
}

/// Changes an act whose revision is the one that was seen.
///
/// # Errors
/// [`Error::Conflict`] when it was changed meanwhile; [`Error::Duplicate`] when that government has another act of that kind.
pub fn update(tx: &mut Tx, before: &GovernmentAct, revision: i32, act: &ReportedAct) -> Result<()> {
    let id = before.id;
    let row = government_acts::table.find(id).filter(government_acts::revision.eq(revision));
    let changed = diesel::update(row)
        .set((
            government_acts::government.eq(&act.government),
            government_acts::folded.eq(government_key(&before.country, &act.government)),
            government_acts::kind.eq(act.kind),
            government_acts::acted_on.eq(act.acted_on),
            government_acts::link.eq(&act.link),
            government_acts::note.eq(&act.note),
            government_acts::revision.eq(revision + 1),
        ))
        .execute(tx.conn)?;
    if changed == 1 { Ok(()) } else { Err(Error::Conflict(CHANGED_MEANWHILE)) }
}

/// Takes an act away, with its reports.
///
/// # Errors
/// Only what the database says.
pub fn remove(tx: &mut Tx, id: GovernmentActId) -> Result<()> {
    diesel::delete(government_act_reports::table.filter(government_act_reports::act_id.eq(id))).execute(tx.conn)?;
    diesel::delete(government_acts::table.find(id)).execute(tx.conn)?;
    Ok(())
}
