//! Who may see the lineage, and who may make trainers of those who took part in a training.

use crate::cascade::common::policy::{CohortTie, DeliveryVisibility};
use crate::cohorts;
use crate::cohorts::common::Cohort;
use crate::people::accounts::Viewer;

/// Whether the viewer sees who passed it on to whom in a cohort: who coordinates it. The store asks the same of the cohorts to which
/// branches lead.
pub fn can_see_lineage(viewer: &Viewer, cohort: &Cohort) -> bool {
    DeliveryVisibility::of(viewer).covers(CohortTie { cohort: cohort.id, section: cohort.section_id })
}

/// Whether the viewer sees the lineage of the network, as far as they coordinate it; the list there has what [`can_see_lineage`] lets
/// them see.
pub fn can_see_network(viewer: &Viewer) -> bool {
    viewer.coordinates_something()
}

/// Whether the viewer may choose that cohort for new trainers: one that they coordinate and that takes people.
pub fn can_choose(viewer: &Viewer, cohort: &Cohort) -> bool {
    cohorts::common::policy::can_coordinate(viewer, cohort) && cohorts::common::policy::takes_people(cohort.state)
}
