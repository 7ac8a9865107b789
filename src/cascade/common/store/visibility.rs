//! What somebody sees, as filters of lists. [`DeliveryVisibility`]'s own methods say the same about one thing.

use diesel::prelude::*;
use diesel::sql_types::Bool;

use crate::cascade::common::policy::DeliveryVisibility;
use crate::platform::db::schema::{cohorts, commitments};
use crate::platform::db::{AmongMethods, MultiBackend};

/// A condition on the rows of a table.
pub(in crate::cascade) type Condition<T> = Box<dyn BoxableExpression<T, MultiBackend, SqlType = Bool>>;

/// The cohorts that are coordinated by whoever looks. (A boxed query cannot stand inside another, and its unboxed type has
/// no name.)
macro_rules! cohorts_of {
    ($ids:expr, $sections:expr) => {{
        use crate::platform::db::AmongMethods as _;
        cohorts::table
            .filter(cohorts::id.among($ids.clone()).or(cohorts::section_id.assume_not_null().among($sections.clone())))
            .select(cohorts::id)
    }};
}

/// The commitments within sight.
pub(in crate::cascade) fn commitments_in(visibility: &DeliveryVisibility) -> Condition<commitments::table> {
    let DeliveryVisibility::Tied { person, associations: spoken_for, cohorts: ids, sections } = visibility else {
        return Box::new(commitments::id.eq(commitments::id));
    };
    Box::new(
        commitments::person_id
            .eq(*person)
            .or(commitments::association_id.among(spoken_for.clone()))
            .or(commitments::cohort_id.eq_any(cohorts_of!(ids, sections))),
    )
}

pub(in crate::cascade) use cohorts_of;
