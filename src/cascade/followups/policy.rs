//! Who may answer, and who may see, report and change what governments did: [`can_see_act`] beside the filter of
//! lists.

use crate::cascade::common::policy::{CohortTie, DeliveryVisibility};
use crate::cascade::deliveries::rules::DeliveryRelation;
use crate::cascade::followups::FollowUpSide;
use crate::people::accounts::{PersonId, Role, Viewer};
use crate::people::associations::{Association, AssociationId, SectionId};

/// For which side somebody who stands so to a training says what became of it.
pub fn side_of(relation: DeliveryRelation) -> Option<FollowUpSide> {
    match relation {
        DeliveryRelation { teaches: true, .. } => Some(FollowUpSide::Trainer),
        DeliveryRelation { focal_point: true, .. } => Some(FollowUpSide::Association),
        _ => None,
    }
}

/// Whether they report there what governments did: those who taught, the association, and those who coordinate.
pub fn can_report_act(relation: DeliveryRelation) -> bool {
    relation.teaches || relation.focal_point || relation.coordinates
}

/// From where an act was reported.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ActTie {
    /// The association.
    pub association: AssociationId,
    /// Its section.
    pub section: SectionId,
    /// The cohort that the training counts for, if it was reported with one.
    pub cohort: Option<CohortTie>,
    /// Who reported it, if they have an account.
    pub person: Option<PersonId>,
}

/// Whether somebody sees an act in lists: who reported it, who speaks for its association, and those who coordinate it or the
/// cohort. Its filter is `store::acts::list`.
pub fn can_see_act(visibility: &DeliveryVisibility, ties: &[ActTie]) -> bool {
    let DeliveryVisibility::Tied { person, .. } = visibility else { return true };
    can_change_act(visibility, ties) || ties.iter().any(|tie| tie.person == Some(*person))
}

/// Whether somebody may change an act and take it away: who speaks for its association, and those who coordinate it or the cohort.
pub fn can_change_act(visibility: &DeliveryVisibility, ties: &[ActTie]) -> bool {
    let DeliveryVisibility::Tied { associations, sections, .. } = visibility else { return true };
    ties.iter().any(|tie| {
        associations.contains(&tie.association)
            || sections.contains(&tie.section)
            || tie.cohort.is_some_and(|cohort| visibility.covers(cohort))
    })
}

/// Whether somebody who stands so to a training answers what was asked of that side.
pub fn may_answer(relation: DeliveryRelation, side: FollowUpSide) -> bool {
    match side {
        FollowUpSide::Trainer => relation.teaches,
        FollowUpSide::Association => relation.focal_point,
        FollowUpSide::Participant => false,
    }
}

/// Whether the viewer reports acts on the page of an association.
pub fn can_report_for(viewer: &Viewer, association: &Association) -> bool {
    viewer.is_administrator()
        || viewer.has_for(Role::FocalPoint, association.id)
        || viewer.has_for(Role::SectionCoordinator, association.section_id)
}
