use diesel::prelude::*;

use super::super::LearnerId;
use crate::people::accounts::PersonId;
use crate::platform::db::schema::{attempts, learners, more_tries};
use crate::platform::db::{AmongMethods, AnyId, Conn, Tx};
use crate::platform::error::Result;
use content::{Module, ModuleSlug, SetName};

/// Somebody who has no tries left at a set they have not passed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spent {
    /// Who.
    pub person: PersonId,
    /// In which module.
    pub module: ModuleSlug,
    /// At which set.
    pub set: SetName,
}

/// Those among people who have used up all tries at a set that limits them, and have not passed it.
///
/// # Errors
/// Only what the database says.
pub fn spent(conn: &mut Conn, people: &[PersonId], modules: &[&Module]) -> Result<Vec<Spent>> {
    let limited = |module: &&&Module| module.sets.iter().any(|(_, settings)| settings.tries.is_some());
    let modules: Vec<&Module> = modules.iter().filter(limited).copied().collect();
    if modules.is_empty() || people.is_empty() {
        return Ok(Vec::new());
    }
    let slugs: Vec<ModuleSlug> = modules.iter().map(|module| module.slug.clone()).collect();
    let answered: Vec<(LearnerId, Option<PersonId>, ModuleSlug, SetName, bool)> = attempts::table
        .inner_join(learners::table)
        .filter(learners::person_id.among(people).and(attempts::module.among(&slugs)))
        .order((attempts::learner_id, attempts::module, attempts::question_set))
        .select((attempts::learner_id, learners::person_id, attempts::module, attempts::question_set, attempts::passed))
        .load(conn)?;
    let learners: Vec<LearnerId> = answered.iter().map(|(learner, ..)| *learner).collect();
    let more: Vec<(LearnerId, ModuleSlug, SetName)> = more_tries::table
        .filter(more_tries::learner_id.among(learners))
        .select((more_tries::learner_id, more_tries::module, more_tries::question_set))
        .load(conn)?;
    let mut spent = Vec::new();
    for tries in answered.chunk_by(|one, other| (one.0, &one.2, &one.3) == (other.0, &other.2, &other.3)) {
        let [(learner, Some(person), slug, set, _), ..] = tries else { continue };
        let allowed = modules.iter().find(|module| module.slug == *slug);
        let Some(allowed) = allowed.and_then(|module| module.sets.get(set)).and_then(|settings| settings.tries) else {
            continue;
        };
        let granted = more.iter().filter(|(to, module, at)| (to, module, at) == (learner, slug, set)).count();
        let passed = tries.iter().any(|(.., passed)| *passed);
        if !passed && tries.len() >= allowed as usize + granted {
            spent.push(Spent { person: *person, module: slug.clone(), set: set.clone() });
        }
    }
    Ok(spent)
}

/// Adds a try to those that a set allows, by leave of somebody.
///
/// # Errors
/// Only what the database says.
pub(in crate::learning::progress) fn add(
    tx: &mut Tx,
    learner: LearnerId,
    module: &ModuleSlug,
    set: &SetName,
    by: PersonId,
) -> Result<AnyId> {
    let id: AnyId = tx.id();
    let row = (
        more_tries::id.eq(id),
        more_tries::learner_id.eq(learner),
        more_tries::module.eq(module),
        more_tries::question_set.eq(set),
        more_tries::allowed_by.eq(by),
        more_tries::allowed_at.eq(tx.now),
    );
    diesel::insert_into(more_tries::table).values(row).execute(tx.conn)?;
    Ok(id)
}
