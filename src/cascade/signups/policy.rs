//! Who may see and do what with those who signed up. A list of them is always that of one training: the filter is who may see it at
//! all, and then [`can_see_participants`].

use crate::cascade::deliveries::policy::can_see_participants;
use crate::cascade::deliveries::rules::DeliveryRelation;

/// Whether they open and close the page, add places and take somebody off: those who teach it, and who speaks for the association.
pub fn can_run_sign_up(relation: DeliveryRelation) -> bool {
    can_see_participants(relation) && ((relation.teaches && !relation.left) || relation.focal_point)
}
