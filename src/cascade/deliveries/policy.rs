//! How people stand to a delivery.

use crate::cascade::common::DeliveryState;
use crate::cascade::common::policy::{DeliveryTies, DeliveryVisibility};
use crate::cascade::deliveries::DeliveryLevel;
use crate::cascade::deliveries::rules::DeliveryRelation;
use crate::people::accounts::{Grant, PersonId, Role, Viewer};

/// Whether the viewer may see a delivery.
pub fn can_see_delivery(viewer: &Viewer, ties: &DeliveryTies) -> bool {
    DeliveryVisibility::of(viewer).shows_delivery(ties)
}

/// Whether somebody who stands so to a delivery sees who took part in it: those who taught it, the association, and those who
/// coordinate. Others see its figures alone.
pub fn can_see_participants(relation: DeliveryRelation) -> bool {
    relation.teaches || relation.focal_point || relation.coordinates
}

/// Whether somebody who stands so to a delivery has to do with the new trainers who may come of it: whoever led it and those who
/// coordinate. They may invite once it is confirmed; see [`founds_trainers`].
pub fn can_see_new_trainers(relation: DeliveryRelation, is_lead: bool) -> bool {
    (is_lead && relation.teaches && !relation.left) || relation.coordinates
}

/// Whether new trainers may come of a delivery: it trained trainers, and the other side has vouched for it.
pub fn founds_trainers(state: DeliveryState, level: DeliveryLevel) -> bool {
    state.is_confirmed() && level == DeliveryLevel::TrainingOfTrainers
}

/// Who wrote and held a delivery.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DeliveryTeam {
    /// Those who taught it: everybody on it but observers.
    pub teaching: Vec<PersonId>,
    /// Those of them who left the cohort it counts for.
    pub left: Vec<PersonId>,
    /// The authors of its present revision.
    pub authors: Vec<PersonId>,
}

/// How somebody with those roles stands to a delivery.
pub fn relation(person: PersonId, grants: &[Grant], ties: &DeliveryTies, team: &DeliveryTeam) -> DeliveryRelation {
    let has = |role: Role, scope: uuid::Uuid| grants.iter().any(|grant| grant.role == role && grant.scope == scope);
    let coordinates = match ties.cohort {
        Some(tie) => {
            has(Role::CohortCoordinator, tie.cohort.into())
                || tie.section.is_some_and(|section| has(Role::SectionCoordinator, section.into()))
        }
        None => has(Role::SectionCoordinator, ties.association_section.into()),
    };
    DeliveryRelation {
        teaches: team.teaching.contains(&person),
        left: team.left.contains(&person),
        focal_point: has(Role::FocalPoint, ties.association.into()),
        coordinates: coordinates || grants.iter().any(|grant| grant.role == Role::Administrator),
        author: team.authors.contains(&person),
    }
}
