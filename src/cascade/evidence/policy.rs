//! Who may see, add and take away evidence. A list of it is always that of one training: the filter is who may see that at all, and
//! then [`can_see_evidence`].

use crate::cascade::common::{DeliveryState, Evidence, takes_evidence};
use crate::cascade::deliveries::policy::can_see_participants;
use crate::cascade::deliveries::rules::DeliveryRelation;
use crate::cascade::evidence::rules;
use crate::people::accounts::PersonId;

/// Whether somebody who stands so to a training sees its evidence: names and faces of participants are on it, so those who see who
/// took part.
pub fn can_see_evidence(relation: DeliveryRelation) -> bool {
    can_see_participants(relation)
}

/// Whether they add some: everybody who sees it, on either side, as long as the training counts.
pub fn can_add_evidence(relation: DeliveryRelation, state: DeliveryState) -> bool {
    can_see_evidence(relation) && takes_evidence(state)
}

/// Whether they take a file away.
pub fn can_remove_evidence(relation: DeliveryRelation, state: DeliveryState, one: &Evidence, person: PersonId) -> bool {
    can_see_evidence(relation) && rules::can_be_removed(state, one, person, relation.coordinates)
}
