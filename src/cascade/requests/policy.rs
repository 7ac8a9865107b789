//! Who may see and answer requests. [`RequestVisibility`] says it of one request; `store::list` turns the same fields into the
//! filter of a list, and a test compares the two.

use crate::cascade::requests::RequestState;
use crate::cascade::requests::rules::{FindableTrainer, MatchReasons, RequestNeeds, reasons};
use crate::cohorts::common::CohortId;
use crate::people::accounts::{PersonId, Role, Viewer};
use crate::people::associations::{AssociationId, SectionId};

/// Which requests somebody sees.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RequestVisibility {
    /// Every one.
    Everything,
    /// What is tied to them.
    Tied {
        /// Who they are: they see those to which they offer.
        person: PersonId,
        /// The associations they speak for.
        associations: Vec<AssociationId>,
        /// The sections they coordinate.
        sections: Vec<SectionId>,
        /// The cohorts they coordinate: they see those of associations of the same section.
        cohorts: Vec<CohortId>,
        /// What they could hold, where they agreed to be found: they see what waits for somebody like them.
        trainer: Option<FindableTrainer>,
    },
}

/// To whom a request is tied.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RequestTies {
    /// Who asks.
    pub association: AssociationId,
    /// What is needed.
    pub needs: RequestNeeds,
    /// How far it has come, for whoever looks.
    pub state: RequestState,
    /// Cohorts of the section of that association.
    pub cohorts: Vec<CohortId>,
    /// Those whose offers stand.
    pub offered_by: Vec<PersonId>,
}

impl RequestVisibility {
    /// What a viewer sees, who is that trainer if they agreed to be found.
    pub fn of(viewer: &Viewer, trainer: Option<FindableTrainer>) -> Self {
        if viewer.is_administrator() {
            return Self::Everything;
        }
        Self::Tied {
            person: viewer.id,
            associations: viewer.scopes(Role::FocalPoint),
            sections: viewer.scopes(Role::SectionCoordinator),
            cohorts: viewer.scopes(Role::CohortCoordinator),
            trainer,
        }
    }

    /// Whether a request is within it.
    pub fn shows(&self, ties: &RequestTies) -> bool {
        let Self::Tied { person, associations, trainer, .. } = self else { return true };
        let could_hold = |trainer: &FindableTrainer| reasons(trainer, &ties.needs).is_some();
        associations.contains(&ties.association)
            || self.coordinates(ties)
            || ties.offered_by.contains(person)
            || (ties.state == RequestState::Open && trainer.as_ref().is_some_and(could_hold))
    }

    /// Whether whoever looks coordinates where it was asked.
    pub fn coordinates(&self, ties: &RequestTies) -> bool {
        let Self::Tied { sections, cohorts, .. } = self else { return true };
        sections.contains(&ties.needs.section) || ties.cohorts.iter().any(|cohort| cohorts.contains(cohort))
    }

    /// Whether they are told who could hold it and who offers: those who ask, and those who coordinate.
    pub fn shows_trainers(&self, ties: &RequestTies) -> bool {
        let Self::Tied { associations, .. } = self else { return true };
        associations.contains(&ties.association) || self.coordinates(ties)
    }
}

/// Whether the viewer may ask for an association, pick an offer for it, and take back what it asked.
pub fn can_ask(viewer: &Viewer, association: AssociationId) -> bool {
    viewer.has_for(Role::FocalPoint, association)
}

/// Why a trainer may offer to hold what is asked for; nothing where they may not.
pub fn may_offer(trainer: Option<&FindableTrainer>, needs: &RequestNeeds) -> Option<MatchReasons> {
    reasons(trainer?, needs)
}
