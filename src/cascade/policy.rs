//! Who may see commitments and deliveries. [`DeliveryVisibility`] says it once: its methods decide about one thing, and the stores
//! turn the same fields into the filter of a list; a test compares the two.

use std::collections::BTreeSet;

use uuid::Uuid;

use super::{Commitment, rules::DeliveryRelation};
use crate::cohorts::CohortId;
use crate::people::accounts::{Grant, PersonId, Role, Viewer};
use crate::people::associations::{Association, AssociationId, SectionId};
use crate::platform::db::text_enum;

/// What of the cascade somebody sees.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DeliveryVisibility {
    /// All of it.
    Everything,
    /// What is tied to them.
    Tied {
        /// Who they are: they see what is theirs.
        person: PersonId,
        /// The associations they speak for.
        associations: Vec<AssociationId>,
        /// The cohorts they coordinate.
        cohorts: Vec<CohortId>,
        /// The sections they coordinate.
        sections: Vec<SectionId>,
    },
}

/// A cohort and the section it belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CohortTie {
    /// Which cohort.
    pub cohort: CohortId,
    /// Its section, if any.
    pub section: Option<SectionId>,
}

/// To whom a delivery is tied.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DeliveryTies {
    /// Everybody on it, whoever began it and whoever wrote any revision of it.
    pub people: Vec<PersonId>,
    /// Whose members were taught.
    pub association: AssociationId,
    /// The section of that association.
    pub association_section: SectionId,
    /// The cohort it counts for.
    pub cohort: Option<CohortTie>,
    /// The cohorts whose commitments it keeps.
    pub linked: Vec<CohortTie>,
}

text_enum! {
    /// What those who see a delivery have in common.
    AudienceKind {
        /// They are one person, on it or among its authors.
        Person = "person",
        /// They speak for its association.
        Association = "association",
        /// They coordinate its cohort, or one whose commitments it keeps.
        Cohort = "cohort",
        /// They coordinate the section of such a cohort; without one, that of its association.
        Section = "section",
    }
}

/// Those who see a delivery for the same reason.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Audience {
    /// What they have in common.
    pub kind: AudienceKind,
    /// The person, association, cohort or section.
    pub id: Uuid,
}

impl DeliveryTies {
    /// Everybody who sees the delivery, but for administrators, who see all.
    pub fn audiences(&self) -> BTreeSet<Audience> {
        let mut all: BTreeSet<Audience> =
            self.people.iter().map(|person| Audience { kind: AudienceKind::Person, id: (*person).into() }).collect();
        all.insert(Audience { kind: AudienceKind::Association, id: self.association.into() });
        for tie in self.cohort.iter().chain(&self.linked) {
            all.insert(Audience { kind: AudienceKind::Cohort, id: tie.cohort.into() });
            all.extend(tie.section.map(|section| Audience { kind: AudienceKind::Section, id: section.into() }));
        }
        if self.cohort.is_none() {
            all.insert(Audience { kind: AudienceKind::Section, id: self.association_section.into() });
        }
        all
    }
}

/// To whom a commitment is tied.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CommitmentTies {
    /// Whose it is.
    pub person: PersonId,
    /// For whose members.
    pub association: AssociationId,
    /// Its cohort.
    pub cohort: CohortTie,
}

impl DeliveryVisibility {
    /// What a viewer sees.
    pub fn of(viewer: &Viewer) -> Self {
        if viewer.is_administrator() {
            return Self::Everything;
        }
        Self::Tied {
            person: viewer.id,
            associations: viewer.scopes(Role::FocalPoint),
            cohorts: viewer.scopes(Role::CohortCoordinator),
            sections: viewer.scopes(Role::SectionCoordinator),
        }
    }

    /// Whether a delivery is within it.
    pub fn shows_delivery(&self, ties: &DeliveryTies) -> bool {
        let Some(own) = self.audiences() else { return true };
        ties.audiences().iter().any(|audience| own.contains(audience))
    }

    /// The audiences that whoever looks belongs to; none where they see everything.
    pub fn audiences(&self) -> Option<Vec<Audience>> {
        let Self::Tied { person, associations, cohorts, sections } = self else { return None };
        let of = |kind, id| Audience { kind, id };
        let own = [of(AudienceKind::Person, (*person).into())];
        let associations = associations.iter().map(|id| of(AudienceKind::Association, (*id).into()));
        let cohorts = cohorts.iter().map(|id| of(AudienceKind::Cohort, (*id).into()));
        let sections = sections.iter().map(|id| of(AudienceKind::Section, (*id).into()));
        Some(own.into_iter().chain(associations).chain(cohorts).chain(sections).collect())
    }

    /// Whether a commitment is within it.
    pub fn shows_commitment(&self, ties: &CommitmentTies) -> bool {
        let Self::Tied { person, associations, .. } = self else { return true };
        ties.person == *person || associations.contains(&ties.association) || self.covers(ties.cohort)
    }

    /// Whether a cohort is coordinated by whoever looks.
    pub fn covers(&self, tie: CohortTie) -> bool {
        let Self::Tied { cohorts, sections, .. } = self else { return true };
        cohorts.contains(&tie.cohort) || tie.section.is_some_and(|section| sections.contains(&section))
    }
}

/// Whether the viewer may see a delivery.
pub fn can_see_delivery(viewer: &Viewer, ties: &DeliveryTies) -> bool {
    DeliveryVisibility::of(viewer).shows_delivery(ties)
}

/// Whether the viewer may see a commitment.
pub fn can_see_commitment(viewer: &Viewer, ties: &CommitmentTies) -> bool {
    DeliveryVisibility::of(viewer).shows_commitment(ties)
}

/// Whether the viewer may take a commitment back for its trainer.
pub fn can_release(viewer: &Viewer, cohort: CohortTie) -> bool {
    DeliveryVisibility::of(viewer).covers(cohort)
}

/// Whether the viewer may change what a commitment says.
pub fn can_change(viewer: &Viewer, commitment: &Commitment, cohort: CohortTie) -> bool {
    commitment.released_at.is_none() && (viewer.id == commitment.person_id || can_release(viewer, cohort))
}

/// Whether the viewer sees everything that is done for an association; others see what is tied to their cohorts.
pub fn sees_whole_association(viewer: &Viewer, association: &Association) -> bool {
    viewer.is_administrator() || viewer.has_for(Role::FocalPoint, association.id)
}

/// Whether the viewer may see the cascade of the network. Its figures are those of what they see.
pub fn can_see_cascade(viewer: &Viewer) -> bool {
    viewer.coordinates_something()
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
