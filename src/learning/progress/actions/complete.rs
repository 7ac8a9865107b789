//! Beginning and completing lessons, and with them modules.

use crate::learning::progress::store::{find_or_add_learner, progress};
use crate::learning::progress::{Facts, LearnerId, OnCompletion, rules};
use crate::people::accounts::audit::{self, Event};
use crate::people::accounts::{Actor, PersonId};
use crate::platform::db::Tx;
use crate::platform::error::Result;
use content::{LessonSlug, Module, ModuleSlug};

/// Notes that a person has opened a lesson; the first time stands.
///
/// # Errors
/// Only what the database says.
pub fn start_lesson(tx: &mut Tx, person: PersonId, module: &ModuleSlug, lesson: &LessonSlug) -> Result<()> {
    let learner = find_or_add_learner(tx, person)?;
    progress::add_lesson(tx, learner, module, lesson, None)?;
    Ok(())
}

/// Notes that a person has done a lesson; the first time stands. With it the module may be complete.
///
/// # Errors
/// Only what the database says, and what the hook says.
pub fn complete_lesson(
    tx: &mut Tx,
    actor: Actor,
    person: PersonId,
    module: &Module,
    lesson: &LessonSlug,
    hook: &dyn OnCompletion,
) -> Result<Facts> {
    let learner = find_or_add_learner(tx, person)?;
    let now = tx.now;
    if !progress::add_lesson(tx, learner, &module.slug, lesson, Some(now))? {
        progress::end_lesson(tx, learner, &module.slug, lesson)?;
    }
    settle(tx, actor, person, learner, module, hook)
}

/// Completes the module if all it requires is done by now, and returns what is recorded.
pub(super) fn settle(
    tx: &mut Tx,
    actor: Actor,
    person: PersonId,
    learner: LearnerId,
    module: &Module,
    hook: &dyn OnCompletion,
) -> Result<Facts> {
    let mut facts = progress::facts(tx.conn, person, &module.slug)?;
    if facts.completed_at.is_some() || !rules::is_complete(module, &facts) {
        return Ok(facts);
    }
    if let Some(id) = progress::add_completion(tx, learner, module)? {
        let details = serde_json::json!({"person": person, "version": module.version});
        audit::record(tx, actor, Event::new("module.completed", id, module.slug.as_str()).with(details))?;
        hook.completed(tx, person, &module.slug)?;
    }
    facts.completed_at = Some(tx.now);
    Ok(facts)
}
