//! What people and programs send about results.

use crate::learning::progress::store::essays::Review;
use crate::people::accounts::PersonId;
use crate::platform::error::Result;
use crate::platform::web::Form;
use content::{ModuleSlug, SetName};

/// The longest comment on a text, in characters.
pub(in crate::cohorts) const LONGEST_COMMENT: usize = 2000;

pub(in crate::cohorts) fn parse_review(form: &mut Form) -> Result<Review> {
    let score = form.number("score", 0..=100);
    let comment = form.text("comment", LONGEST_COMMENT);
    form.finish(|| Some(Review { score: f64::from(score?), comment: comment? }))
}

/// Who gets one more try, and at what.
pub struct AnotherTry {
    /// Who.
    pub person: PersonId,
    /// In which module.
    pub module: ModuleSlug,
    /// Of which question set.
    pub set: SetName,
}

pub(in crate::cohorts) fn parse_try(form: &mut Form) -> Result<AnotherTry> {
    let (person, module, set) =
        (form.parse::<PersonId>("person"), form.parse::<ModuleSlug>("module"), form.parse::<SetName>("set"));
    form.finish(|| Some(AnotherTry { person: person?, module: module?, set: set? }))
}
