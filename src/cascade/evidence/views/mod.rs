//! What pages show and programs get of evidence.

pub mod load;

use serde::Serialize;
use utoipa::ToSchema;

use crate::cascade::common::views::EvidenceView;
use crate::cascade::evidence::RefusedFile;
use crate::platform::values::Language;
use crate::platform::web::Words;

/// The evidence of a training.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct EvidenceList {
    /// The files, the oldest first.
    pub items: Vec<EvidenceView>,
}

/// What became of files that were sent together.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct TakenInView {
    /// All files of the training by now.
    pub items: Vec<EvidenceView>,
    /// Those that were sent and not taken; the others are kept.
    pub refused: Vec<RefusedFileView>,
}

/// A file that was not taken.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct RefusedFileView {
    /// What it is called; empty where nobody said.
    pub file_name: String,
    /// Why, as a word that does not change.
    #[schema(example = "too-large")]
    pub reason: String,
    /// Why, in the reader's language.
    pub text: String,
}

impl RefusedFileView {
    /// The view of it.
    pub fn new(words: &Words, language: Language, one: &RefusedFile) -> Self {
        Self {
            file_name: one.name.clone(),
            reason: one.refusal.word().to_owned(),
            text: words.say_message(language, &one.refusal.message()),
        }
    }
}
