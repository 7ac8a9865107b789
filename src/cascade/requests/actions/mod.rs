//! What is done with requests.

mod ask;
mod be_found;
mod offer;
mod pick;
mod withdraw;

use serde_json::Value;

use crate::people::associations::Association;

pub use ask::ask;
pub use be_found::be_found;
pub use offer::{offer, withdraw_offer};
pub use pick::pick;
pub use withdraw::withdraw;

/// What news call an association.
fn called(association: &Association) -> Value {
    match association.acronym.is_empty() {
        true => association.names.as_json(),
        false => association.acronym.as_str().into(),
    }
}
