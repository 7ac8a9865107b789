//! What evidence may be.

use crate::cascade::common::{DeliveryState, Evidence};
use crate::people::accounts::PersonId;

/// The most files of a training.
pub const MOST_PER_TRAINING: usize = 60;
/// The longest line about a file, in characters.
pub const LONGEST_LABEL: usize = 120;

/// Whether a file can be taken away: by who added it and those who coordinate, until the report was accepted on its strength.
pub fn can_be_removed(state: DeliveryState, one: &Evidence, person: PersonId, coordinates: bool) -> bool {
    state != DeliveryState::Accepted && (coordinates || one.added_by == Some(person))
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;
    use crate::cascade::common::EvidenceKind;
    use crate::platform::files::{FileFormat, FileHash};

    #[test]
    fn a_file_is_taken_away_by_its_own_until_it_was_relied_on() {
        let (own, other) = (PersonId::from(Uuid::from_u128(1)), PersonId::from(Uuid::from_u128(2)));
        let one = Evidence {
            id: Uuid::nil().into(),
            delivery_id: Uuid::nil().into(),
            kind: EvidenceKind::Agenda,
            label: String::new(),
            file_name: "agenda.pdf".into(),
            format: FileFormat::Pdf,
            size: 1,
            hash: FileHash::of(b""),
            preview_hash: None,
            consent: false,
            added_by: Some(own),
            added_by_name: None,
            added_at: serde_json::from_value(serde_json::json!("2027-03-01T09:00:00Z")).unwrap(),
            erased_at: None,
        };
        assert!(can_be_removed(DeliveryState::Confirmed, &one, own, false));
        assert!(can_be_removed(DeliveryState::Reported, &one, other, true));
        assert!(!can_be_removed(DeliveryState::Reported, &one, other, false));
        assert!(!can_be_removed(DeliveryState::Accepted, &one, own, true));
    }
}
