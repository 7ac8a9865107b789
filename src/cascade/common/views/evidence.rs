//! Files that show that trainings were held, as pages and programs see them.

use serde::Serialize;
use utoipa::ToSchema;

use crate::cascade::common::{Evidence, EvidenceId, EvidenceKind};
use crate::platform::clock::Timestamp;
use crate::platform::files::FileFormat;
use crate::platform::values::Language;
use crate::platform::web::{Choice, MOST_FILES, Site};

/// A file that shows that a training was held.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct EvidenceView {
    /// Which file.
    pub id: EvidenceId,
    /// What it shows.
    pub kind: EvidenceKind,
    /// What was said of it; may be empty.
    pub label: String,
    /// What it is called; empty once it was erased.
    #[schema(example = "attendance.pdf")]
    pub file_name: String,
    /// What it is.
    pub format: FileFormat,
    /// Its media type.
    #[schema(example = "application/pdf")]
    pub media_type: String,
    /// How large it is, in bytes.
    pub size: i32,
    /// The hash of what is in it (SHA-256).
    pub hash: String,
    /// Whether those who are on it agreed.
    pub consent: bool,
    /// Who added it, by name; absent where they are gone.
    pub added_by: Option<String>,
    /// When.
    #[schema(value_type = chrono::DateTime<chrono::Utc>)]
    pub added_at: Timestamp,
    /// Whether the file is gone by now and its row alone stays.
    pub is_erased: bool,
    /// Whether there is a small picture of it.
    pub has_preview: bool,
}

/// A file as a page shows it.
#[derive(Clone, Debug, Serialize)]
pub struct ShownEvidence {
    #[serde(flatten)]
    view: EvidenceView,
    weight: FileWeight,
    can_remove: bool,
}

impl ShownEvidence {
    /// The view of it; `can_remove` where it can be taken away there.
    pub fn new(one: &Evidence, can_remove: bool) -> Self {
        Self { view: EvidenceView::from(one), weight: FileWeight::of(one.size), can_remove }
    }
}

/// What the form needs by which files are added.
#[derive(Clone, Debug, Serialize)]
pub struct EvidenceForm {
    kinds: Vec<Choice>,
    /// How many files at once.
    files: usize,
    /// The largest, in megabytes.
    most: usize,
    /// For how many months they are kept; 0 is for ever.
    months: u32,
    /// Whether it stands on the page of the report.
    from_report: bool,
}

impl EvidenceForm {
    /// The form for a reader of that language. Whoever chooses that files are photographs says with it that those who are on them
    /// agreed.
    pub fn new(site: &Site, language: Language, months: u32, from_report: bool) -> Self {
        let say = |key: &str| site.words.say(language, key);
        let kind = |kind: &EvidenceKind| {
            let choice = Choice::new(kind, say(&format!("evidence-kind-{kind}")));
            if *kind == EvidenceKind::Photo { choice.with_hint(say("evidence-photo-consent")) } else { choice }
        };
        Self {
            kinds: EvidenceKind::ALL.iter().map(kind).collect(),
            files: MOST_FILES,
            most: site.settings.max_file / (1024 * 1024),
            months,
            from_report,
        }
    }
}

/// The size of a file as people read it.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct FileWeight {
    /// How much.
    pub amount: f64,
    /// Whether in megabytes; else in kilobytes.
    pub is_large: bool,
}

impl FileWeight {
    /// Of so many bytes.
    pub fn of(bytes: i32) -> Self {
        let kilobytes = f64::from(bytes) / 1024.0;
        match kilobytes >= 1000.0 {
            true => Self { amount: (kilobytes / 102.4).round() / 10.0, is_large: true },
            false => Self { amount: kilobytes.ceil(), is_large: false },
        }
    }
}

impl From<&Evidence> for EvidenceView {
    fn from(one: &Evidence) -> Self {
        Self {
            id: one.id,
            kind: one.kind,
            label: one.label.clone(),
            file_name: one.file_name.clone(),
            format: one.format,
            media_type: one.format.media_type().to_owned(),
            size: one.size,
            hash: one.hash.as_str().to_owned(),
            consent: one.consent,
            added_by: one.added_by_name.clone(),
            added_at: one.added_at,
            is_erased: one.erased_at.is_some(),
            has_preview: one.preview_hash.is_some() && one.erased_at.is_none(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_size_is_one_that_people_read() {
        let of = |bytes| (FileWeight::of(bytes).amount, FileWeight::of(bytes).is_large);
        assert_eq!(of(1), (1.0, false));
        assert_eq!(of(200_000), (196.0, false));
        assert_eq!(of(3_250_585), (3.1, true));
    }
}
