use serde::Serialize;

use crate::cascade::common::DeliveryState;

/// Whether a participant has their attestation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum AttestationState {
    /// The training was confirmed by the other side: it stands.
    Given,
    /// The training was not confirmed yet.
    Waiting,
    /// It was not held.
    NotHeld,
}

/// Whether those who took part in a training in that state have their attestation.
pub fn attestation_state(state: DeliveryState) -> AttestationState {
    match state {
        DeliveryState::Confirmed | DeliveryState::Accepted => AttestationState::Given,
        DeliveryState::Cancelled | DeliveryState::Withdrawn => AttestationState::NotHeld,
        DeliveryState::Draft | DeliveryState::Planned | DeliveryState::Reported | DeliveryState::Returned => {
            AttestationState::Waiting
        }
    }
}
