//! Who may see commitments and deliveries. [`DeliveryVisibility`] says it once: its methods decide about one thing, and the stores
//! turn the same fields into the filter of a list; a test compares the two.

use std::collections::BTreeSet;

use uuid::Uuid;

use crate::cohorts::common::CohortId;
use crate::people::accounts::{PersonId, Role, Viewer};
use crate::people::associations::{AssociationId, SectionId};
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
        /// They look after the installation, and see all there is.
        Network = "network",
    }
}

/// Those who see a delivery for the same reason.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Audience {
    /// What they have in common.
    pub kind: AudienceKind,
    /// The person, association, cohort or section; nil for the network.
    pub id: Uuid,
}

impl Audience {
    /// Those who see everything.
    pub const NETWORK: Self = Self { kind: AudienceKind::Network, id: Uuid::nil() };
}

impl DeliveryTies {
    /// Everybody who sees the delivery.
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
        all.insert(Audience::NETWORK);
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
        let own = self.audiences();
        ties.audiences().iter().any(|audience| own.contains(audience))
    }

    /// The audiences that whoever looks belongs to.
    pub fn audiences(&self) -> Vec<Audience> {
        let Self::Tied { person, associations, cohorts, sections } = self else { return vec![Audience::NETWORK] };
        let of = |kind, id| Audience { kind, id };
        let own = [of(AudienceKind::Person, (*person).into())];
        let associations = associations.iter().map(|id| of(AudienceKind::Association, (*id).into()));
        let cohorts = cohorts.iter().map(|id| of(AudienceKind::Cohort, (*id).into()));
        let sections = sections.iter().map(|id| of(AudienceKind::Section, (*id).into()));
        own.into_iter().chain(associations).chain(cohorts).chain(sections).collect()
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
