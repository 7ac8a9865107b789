//! Deliveries as the database keeps them.

use chrono::NaiveDate;
use diesel::prelude::*;

use crate::cascade::common::{DeliveryId, DeliveryMode, DeliveryState, Side};
use crate::cascade::deliveries::{Basis, Delivery, DeliveryLevel, DeliveryTrainer, Report, ReportCounts, Test};
use crate::cohorts::{CohortId, EnrolmentId};
use crate::people::accounts::PersonId;
use crate::people::associations::AssociationId;
use crate::platform::clock::{Timestamp, Zone};
use crate::platform::db::Json;
use crate::platform::db::schema::deliveries;
use crate::platform::values::{Country, Language};
use content::ModuleSlug;

/// The columns of a delivery's life.
#[derive(Clone, Debug, Queryable, Selectable)]
#[diesel(table_name = deliveries)]
pub(in crate::cascade) struct Life {
    pub id: DeliveryId,
    pub reference: String,
    pub revision: i32,
    pub state: DeliveryState,
    pub cohort_id: Option<CohortId>,
    pub enrolment_id: Option<EnrolmentId>,
    pub late: bool,
    pub confirmed_for: Option<Side>,
    pub created_by: Option<PersonId>,
    pub reported_at: Option<Timestamp>,
    pub state_since: Timestamp,
}

/// The columns of its report.
#[derive(Clone, Debug, Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = deliveries, treat_none_as_null = true)]
pub(in crate::cascade) struct ReportColumns {
    pub side: Side,
    pub association_id: AssociationId,
    pub languages: Json<Vec<Language>>,
    pub level: DeliveryLevel,
    pub refresher: bool,
    pub adaptation_notes: String,
    pub starts_on: NaiveDate,
    pub ends_on: NaiveDate,
    pub time_zone: Zone,
    pub minutes: Option<i32>,
    pub mode: DeliveryMode,
    pub venue: String,
    pub municipality: String,
    pub country: Country,
    pub region: Option<String>,
    pub co_organisers: String,
    pub funders: String,
    pub basis: Basis,
    pub invited: Option<i32>,
    pub attended: Option<i32>,
    pub named: Option<i32>,
    pub completed: Option<i32>,
    pub with_disability: Option<i32>,
    pub governments_represented: Option<i32>,
    pub before_n: Option<i32>,
    pub before_mean: Option<f64>,
    pub after_n: Option<i32>,
    pub after_mean: Option<f64>,
    pub satisfaction: Option<f64>,
}

impl From<&Report> for ReportColumns {
    fn from(report: &Report) -> Self {
        let r = report.clone();
        Self {
            side: r.side,
            association_id: r.association_id,
            languages: Json(r.languages),
            level: r.level,
            refresher: r.refresher,
            adaptation_notes: r.adaptation_notes,
            starts_on: r.starts_on,
            ends_on: r.ends_on,
            time_zone: r.time_zone,
            minutes: r.minutes,
            mode: r.mode,
            venue: r.venue,
            municipality: r.municipality,
            country: r.country,
            region: r.region,
            co_organisers: r.co_organisers,
            funders: r.funders,
            basis: r.basis,
            invited: r.invited,
            attended: r.attended,
            named: r.named,
            completed: r.completed,
            with_disability: r.with_disability,
            governments_represented: r.governments_represented,
            before_n: r.before.map(|test| test.n),
            before_mean: r.before.map(|test| test.mean),
            after_n: r.after.map(|test| test.n),
            after_mean: r.after.map(|test| test.mean),
            satisfaction: r.satisfaction,
        }
    }
}

impl ReportColumns {
    /// The report, with what its other tables say.
    pub(in crate::cascade) fn report(self, modules: Vec<ModuleSlug>, counts: ReportCounts) -> Report {
        let test = |n: Option<i32>, mean: Option<f64>| Some(Test { n: n?, mean: mean? });
        let c = self;
        Report {
            side: c.side,
            association_id: c.association_id,
            modules,
            languages: c.languages.0,
            level: c.level,
            refresher: c.refresher,
            adaptation_notes: c.adaptation_notes,
            starts_on: c.starts_on,
            ends_on: c.ends_on,
            time_zone: c.time_zone,
            minutes: c.minutes,
            mode: c.mode,
            venue: c.venue,
            municipality: c.municipality,
            country: c.country,
            region: c.region,
            co_organisers: c.co_organisers,
            funders: c.funders,
            basis: c.basis,
            invited: c.invited,
            attended: c.attended,
            named: c.named,
            completed: c.completed,
            with_disability: c.with_disability,
            governments_represented: c.governments_represented,
            counts,
            before: test(c.before_n, c.before_mean),
            after: test(c.after_n, c.after_mean),
            satisfaction: c.satisfaction,
        }
    }
}

/// Puts a delivery together from its rows.
pub(in crate::cascade) fn assemble(
    life: Life,
    content: ReportColumns,
    modules: Vec<ModuleSlug>,
    counts: ReportCounts,
    trainers: Vec<DeliveryTrainer>,
) -> Delivery {
    Delivery {
        id: life.id,
        reference: life.reference,
        revision: life.revision,
        state: life.state,
        cohort_id: life.cohort_id,
        enrolment_id: life.enrolment_id,
        report: content.report(modules, counts),
        trainers,
        late: life.late,
        confirmed_for: life.confirmed_for,
        created_by: life.created_by,
        reported_at: life.reported_at,
        state_since: life.state_since,
    }
}
