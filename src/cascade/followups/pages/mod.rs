//! The pages about what became of trainings.

/// What governments did.
pub mod acts;
/// What a participant means to do.
pub mod intention;
/// Answers of participants from their mails.
pub mod link;
/// What became of one training.
pub mod training;

use super::{FollowUpOutcome, GovernmentActKind};
use crate::platform::values::Language;
use crate::platform::web::{Choice, Ctx};

/// The kinds of acts, in words.
fn kinds(ctx: &Ctx, language: Language) -> Vec<Choice> {
    let say = |kind: &GovernmentActKind| Choice::new(kind, ctx.site().words.say(language, &format!("act-kind-{kind}")));
    GovernmentActKind::ALL.iter().map(say).collect()
}

/// The answers, as words name them.
fn outcomes() -> &'static [FollowUpOutcome] {
    FollowUpOutcome::ALL
}
