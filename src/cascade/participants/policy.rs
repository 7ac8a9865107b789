//! Who may see and do what with those who took part. A list of participants is always that of one training: the filter is who
//! may see it at all, and then
//! [`can_see_participants`].

use crate::cascade::deliveries::policy::can_see_participants;
use crate::cascade::deliveries::rules::{Act, DeliveryRelation};

/// Whether they see what participants thought of it: those who taught it, and those who coordinate.
pub fn can_see_feedback(relation: DeliveryRelation) -> bool {
    relation.teaches || relation.coordinates
}

/// Whether they open and close the check-in and put the list right: those who may report the training now.
pub fn can_run_check_in(relation: DeliveryRelation, acts: &[Act]) -> bool {
    can_see_participants(relation) && acts.iter().any(|act| act.writes())
}
