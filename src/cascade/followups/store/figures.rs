use std::collections::BTreeMap;

use diesel::dsl::{count_star, exists};
use diesel::prelude::*;

use super::acts;
use crate::cascade::common::policy::DeliveryVisibility;
use crate::cascade::followups::FollowUpOutcome;
use crate::cascade::followups::rules::OutcomeCounts;
use crate::platform::db::schema::{
    delivery_audiences, delivery_modules, follow_ups, government_act_reports, government_acts,
};
use crate::platform::db::{AmongMethods, AnyId, Conn};
use crate::platform::error::Result;
use content::ModuleSlug;

/// What became of the trainings that somebody sees.
#[derive(Clone, Debug, Default)]
pub struct FollowUpFigures {
    /// All answers together.
    pub together: OutcomeCounts,
    /// Those about trainings that taught a module.
    pub by_module: BTreeMap<ModuleSlug, OutcomeCounts>,
    /// How many governments acted.
    pub governments: i64,
}

/// The questions about trainings that one of those audiences sees. (A boxed condition cannot stand in a join.)
macro_rules! seen_by {
    ($audiences:expr) => {
        exists(
            delivery_audiences::table
                .filter(delivery_audiences::delivery_id.eq(follow_ups::delivery_id))
                .filter(delivery_audiences::audience_id.among($audiences.clone())),
        )
    };
}

/// The figures of what somebody sees: three queries, however many rows.
///
/// # Errors
/// Only what the database says.
pub fn of(conn: &mut Conn, visibility: &DeliveryVisibility) -> Result<FollowUpFigures> {
    let mut figures = FollowUpFigures::default();
    // An id is that of one audience, whatever its kind.
    let audiences: Vec<AnyId> = visibility.audiences().into_iter().map(|audience| audience.id.into()).collect();
    let counted: Vec<(Option<FollowUpOutcome>, i64)> = follow_ups::table
        .filter(seen_by!(audiences))
        .group_by(follow_ups::outcome)
        .select((follow_ups::outcome, count_star()))
        .load(conn)?;
    for (outcome, count) in counted {
        figures.together.add(outcome, count);
    }
    let counted: Vec<(ModuleSlug, Option<FollowUpOutcome>, i64)> = follow_ups::table
        .inner_join(delivery_modules::table.on(delivery_modules::delivery_id.eq(follow_ups::delivery_id)))
        .filter(seen_by!(audiences))
        .group_by((delivery_modules::module, follow_ups::outcome))
        .select((delivery_modules::module, follow_ups::outcome, count_star()))
        .load(conn)?;
    for (module, outcome, count) in counted {
        figures.by_module.entry(module).or_default().add(outcome, count);
    }
    let reported = government_act_reports::table
        .filter(acts::within!(acts::sight(visibility)))
        .select(government_act_reports::act_id);
    figures.governments = government_acts::table
        .filter(government_acts::id.eq_any(reported))
        .select(diesel::dsl::count(government_acts::folded).aggregate_distinct())
        .first(conn)?;
    Ok(figures)
}
