use crate::cascade::common::{DeliveryId, DeliveryState};
use crate::people::accounts::PersonId;
use crate::platform::clock::Timestamp;
use crate::platform::db::{id, text_enum};
use crate::platform::files::{FileFormat, FileHash};

id! {
    /// A file that shows that a training was held.
    EvidenceId
}

text_enum! {
    /// What such a file shows.
    EvidenceKind {
        /// Who was there, with their signatures.
        AttendanceSheet = "attendance-sheet",
        /// What was to be done when.
        Agenda = "agenda",
        /// The room with people in it.
        Photo = "photo",
        /// Something else.
        Other = "other",
    }
}

/// A file that shows that a training was held.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Evidence {
    /// Which file.
    pub id: EvidenceId,
    /// Of which training.
    pub delivery_id: DeliveryId,
    /// What it shows.
    pub kind: EvidenceKind,
    /// What was said of it; may be empty.
    pub label: String,
    /// What it is called.
    pub file_name: String,
    /// What it is.
    pub format: FileFormat,
    /// How large it is, in bytes.
    pub size: i32,
    /// What is in it; under this it is kept.
    pub hash: FileHash,
    /// A small picture of it, where it is one.
    pub preview_hash: Option<FileHash>,
    /// Whether those who are on it agreed.
    pub consent: bool,
    /// Who added it.
    pub added_by: Option<PersonId>,
    /// Their name, where they have one.
    pub added_by_name: Option<String>,
    /// When.
    pub added_at: Timestamp,
    /// Since when the file is gone.
    pub erased_at: Option<Timestamp>,
}

/// Whether files can be added to a training that stands there; also once it is accepted, but not to one that counts nowhere.
pub fn takes_evidence(state: DeliveryState) -> bool {
    match state {
        DeliveryState::Planned
        | DeliveryState::Reported
        | DeliveryState::Returned
        | DeliveryState::Confirmed
        | DeliveryState::Accepted => true,
        DeliveryState::Draft | DeliveryState::Cancelled | DeliveryState::Withdrawn => false,
    }
}
