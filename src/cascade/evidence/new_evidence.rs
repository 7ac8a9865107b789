use crate::cascade::common::{EvidenceId, EvidenceKind};
use crate::platform::files::{FileFormat, FileHash};

/// What is said of files that are added together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EvidenceDetails {
    /// What they show.
    pub kind: EvidenceKind,
    /// A line about them; may be empty.
    pub label: String,
    /// Whether those who are on them agreed.
    pub consent: bool,
}

/// A file to be added; it is kept already.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewEvidence {
    /// Which it will be.
    pub id: EvidenceId,
    /// What it is called.
    pub file_name: String,
    /// What it is.
    pub format: FileFormat,
    /// How large it is, in bytes.
    pub size: i32,
    /// What is in it.
    pub hash: FileHash,
    /// A small picture of it, where it is one.
    pub preview_hash: Option<FileHash>,
}
