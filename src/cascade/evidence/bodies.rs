//! What programs send with files. Read as a form; see `input`.
#![allow(dead_code, reason = "describes a body that is read as a form")]

use utoipa::ToSchema;

use crate::cascade::common::EvidenceKind;

/// Files that show that a training was held, as a form with files (`multipart/form-data`).
#[derive(Debug, ToSchema)]
pub struct EvidenceBody {
    /// The files, at most 20: JPEG, PNG, WebP, PDF, DOCX, XLSX, ODT or ODS. What is in them decides, not their names.
    #[schema(value_type = Vec<String>, format = Binary)]
    pub file: Vec<Vec<u8>>,
    /// What they show.
    pub kind: EvidenceKind,
    /// A line about them.
    #[schema(max_length = 120)]
    pub label: Option<String>,
    /// That those who are on photographs agreed; needed where the kind is `photo`.
    pub consent: Option<bool>,
}
