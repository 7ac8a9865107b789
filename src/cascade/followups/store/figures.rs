use std::collections::BTreeMap;

use diesel::dsl::count_star;
use diesel::prelude::*;

use super::acts;
use crate::cascade::common::policy::{Audience, DeliveryVisibility};
use crate::cascade::common::store::visibility::Condition;
use crate::cascade::followups::FollowUpOutcome;
use crate::cascade::followups::rules::OutcomeCounts;
use crate::platform::db::schema::{
    delivery_audiences, delivery_modules, follow_ups, government_act_reports, government_acts,
};
use crate::platform::db::{AnyId, Conn};
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

/// The questions about trainings that somebody sees.
fn seen(visibility: &DeliveryVisibility) -> Condition<follow_ups::table> {
    let audiences = visibility.audiences();
    if audiences.contains(&Audience::NETWORK) {
        return Box::new(follow_ups::id.eq(follow_ups::id));
    }
    let mut any: Condition<delivery_audiences::table> =
        Box::new(delivery_audiences::delivery_id.ne(delivery_audiences::delivery_id));
    for Audience { kind, id } in audiences {
        let one = delivery_audiences::kind.eq(kind).and(delivery_audiences::audience_id.eq(AnyId::from(id)));
        any = Box::new(any.or(one));
    }
    let ids = delivery_audiences::table.filter(any).select(delivery_audiences::delivery_id);
    Box::new(follow_ups::delivery_id.eq_any(ids))
}

/// The figures of what somebody sees: three queries, however many rows.
///
/// # Errors
/// Only what the database says.
pub fn of(conn: &mut Conn, visibility: &DeliveryVisibility) -> Result<FollowUpFigures> {
    let mut figures = FollowUpFigures::default();
    let counted: Vec<(Option<FollowUpOutcome>, i64)> = follow_ups::table
        .filter(seen(visibility))
        .group_by(follow_ups::outcome)
        .select((follow_ups::outcome, count_star()))
        .load(conn)?;
    for (outcome, count) in counted {
        figures.together.add(outcome, count);
    }
    let counted: Vec<(ModuleSlug, Option<FollowUpOutcome>, i64)> = follow_ups::table
        .inner_join(delivery_modules::table.on(delivery_modules::delivery_id.eq(follow_ups::delivery_id)))
        .filter(follow_ups::id.eq_any(follow_ups::table.filter(seen(visibility)).select(follow_ups::id)))
        .group_by((delivery_modules::module, follow_ups::outcome))
        .select((delivery_modules::module, follow_ups::outcome, count_star()))
        .load(conn)?;
    for (module, outcome, count) in counted {
        figures.by_module.entry(module).or_default().add(outcome, count);
    }
    let reported =
        government_act_reports::table.filter(acts::within(visibility)).select(government_act_reports::act_id);
    figures.governments = government_acts::table
        .filter(government_acts::id.eq_any(reported))
        .select(diesel::dsl::count(government_acts::folded).aggregate_distinct())
        .first(conn)?;
    Ok(figures)
}
