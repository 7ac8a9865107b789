//! Who may see and change commitments.

use crate::cascade::commitments::Commitment;
use crate::cascade::common::policy::{CohortTie, CommitmentTies, DeliveryVisibility};
use crate::people::accounts::Viewer;

/// Whether the viewer may see a commitment.
pub fn can_see_commitment(viewer: &Viewer, ties: &CommitmentTies) -> bool {
    DeliveryVisibility::of(viewer).shows_commitment(ties)
}

/// Whether the viewer may take a commitment back for its trainer.
pub fn can_release(viewer: &Viewer, cohort: CohortTie) -> bool {
    DeliveryVisibility::of(viewer).covers(cohort)
}

/// Whether the viewer may ask to be released from it.
pub fn can_ask_release(viewer: &Viewer, commitment: &Commitment) -> bool {
    commitment.released_at.is_none() && viewer.id == commitment.person_id
}

/// Whether the viewer may change what a commitment says.
pub fn can_change(viewer: &Viewer, commitment: &Commitment, cohort: CohortTie) -> bool {
    commitment.released_at.is_none() && (viewer.id == commitment.person_id || can_release(viewer, cohort))
}
