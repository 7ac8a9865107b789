//! Who may see coverage, and who may say whom a training reached.

use crate::cascade::deliveries::views::DeliveryData;
use crate::people::accounts::Viewer;
use crate::people::associations;

/// Whether there is coverage for the viewer at all: that of the associations they see.
pub fn can_see_coverage(viewer: &Viewer) -> bool {
    associations::policy::can_list(viewer)
}

/// Whether whoever looks at a training may say which governments it reached: as long as they may write its report.
pub fn can_name_governments(whole: &DeliveryData) -> bool {
    whole.acts.iter().any(|(act, _)| act.writes())
}
