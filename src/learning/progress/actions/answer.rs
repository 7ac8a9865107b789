//! Answering a question set.

use super::complete::settle;
use crate::learning::progress::drawing::Asking;
use crate::learning::progress::store::{attempts, drafts, essays, find_or_add_learner, progress};
use crate::learning::progress::{Attempt, Facts, NewAttempt, OnCompletion, rules};
use crate::people::accounts::{Actor, PersonId};
use crate::platform::db::Tx;
use crate::platform::error::{Error, Result};
use content::{Module, SetKind, Task};

/// Records answers, once per id, and marks them. Of a bank those count that were drawn for this attempt. With them the module may be
/// complete. A test before that was taken is not taken again: its first answers are returned.
///
/// # Errors
/// [`Error::NotFound`] for a set that the module lacks; [`Error::Conflict`] when there are no tries left;
/// [`Error::Duplicate`] for an id that stands for other answers.
pub fn answer(
    tx: &mut Tx,
    actor: Actor,
    person: PersonId,
    module: &Module,
    new: &NewAttempt,
    hook: &dyn OnCompletion,
) -> Result<(Attempt, Facts)> {
    let (_, edition) = module.edition(new.language).ok_or(Error::NotFound)?;
    let whole = edition.set(&new.set).ok_or(Error::NotFound)?;
    let learner = find_or_add_learner(tx, person)?;
    let facts = progress::facts(tx.conn, person, &module.slug)?;
    if let Some(known) = attempts::known(tx.conn, learner, &module.slug, new)? {
        return Ok((known, facts));
    }
    if rules::tries_left(module, &facts, &new.set) == Some(0) {
        let first = match new.set.kind() {
            SetKind::Before => attempts::last(tx.conn, person, &module.slug, &new.set)?,
            _ => None,
        };
        return first.map(|first| (first, facts)).ok_or(Error::Conflict("error-tries-spent"));
    }
    let begun = if whole.is_bank() { drafts::asked(tx.conn, learner, new.id)? } else { None };
    let asking = Asking { person, module: &module.slug, facts: &facts };
    let (set, mut attempt) = asking.answered(whole, begun.as_deref(), &module.version, new, tx.now);
    if !attempts::add(tx, learner, &module.slug, &set.hash, &attempt)? {
        // The same form came twice at once, and the other one was faster.
        let known = attempts::known(tx.conn, learner, &module.slug, new)?.ok_or(Error::Duplicate)?;
        return Ok((known, progress::facts(tx.conn, person, &module.slug)?));
    }
    // Its texts wait for somebody who reads them.
    for question in set.items.iter().filter(|question| question.task == Task::Essay) {
        if let Some(given) = attempt.answers.0.get(&question.id) {
            let essay = essays::add(tx, learner, &module.slug, &attempt, &question.id, given.words())?;
            attempt.essays.push(essay);
        }
    }
    drafts::forget(tx, attempt.id)?;
    let facts = settle(tx, actor, person, learner, module, hook)?;
    Ok((attempt, facts))
}
