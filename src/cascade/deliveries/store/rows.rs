//! Deliveries as the database keeps them.

use diesel::prelude::*;

use crate::cascade::common::{DeliveryId, DeliveryState, Side};
use crate::cascade::deliveries::report::{Adaptation, Attendance, DeliveryResults, DeliveryScope, WhenWhere};
use crate::cascade::deliveries::{Delivery, DeliveryTrainer, Report, ReportCounts, Test};
use crate::cohorts::common::{CohortId, EnrolmentId};
use crate::people::accounts::PersonId;
use crate::people::associations::AssociationId;
use crate::platform::clock::Timestamp;
use crate::platform::db::Json;
use crate::platform::db::schema::deliveries;
use crate::platform::values::Language;
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
    pub generation: Option<i32>,
}

/// The columns of its report.
#[derive(Clone, Debug, Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = deliveries, treat_none_as_null = true, treat_none_as_default_value = false)]
pub(in crate::cascade) struct ReportColumns {
    pub side: Side,
    pub association_id: AssociationId,
    pub languages: Json<Vec<Language>>,
    #[diesel(embed)]
    pub scope: DeliveryScope,
    #[diesel(embed)]
    pub when_where: WhenWhere,
    #[diesel(embed)]
    pub attendance: Attendance,
    pub before_n: Option<i32>,
    pub before_mean: Option<f64>,
    pub after_n: Option<i32>,
    pub after_mean: Option<f64>,
    #[diesel(embed)]
    pub results: DeliveryResults,
    #[diesel(embed)]
    pub adaptation: Adaptation,
}

impl From<&Report> for ReportColumns {
    fn from(report: &Report) -> Self {
        let r = report.clone();
        Self {
            side: r.side,
            association_id: r.association_id,
            languages: Json(r.languages),
            scope: r.scope,
            when_where: r.when_where,
            attendance: r.attendance,
            before_n: r.before.map(|test| test.n),
            before_mean: r.before.map(|test| test.mean),
            after_n: r.after.map(|test| test.n),
            after_mean: r.after.map(|test| test.mean),
            results: r.results,
            adaptation: r.adaptation,
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
            scope: c.scope,
            when_where: c.when_where,
            attendance: c.attendance,
            counts,
            before: test(c.before_n, c.before_mean),
            after: test(c.after_n, c.after_mean),
            results: c.results,
            adaptation: c.adaptation,
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
        generation: life.generation,
    }
}
