use diesel::prelude::*;

use super::{find_or_add_learner, learner};
use crate::people::accounts::PersonId;
use crate::platform::db::schema::{learners, module_bookmarks};
use crate::platform::db::{AnyId, Conn, Tx, per_backend};
use crate::platform::error::Result;
use content::ModuleSlug;

/// The modules that a person wants at hand, in the order in which they said so.
///
/// # Errors
/// Only what the database says.
pub fn of(conn: &mut Conn, person: PersonId) -> Result<Vec<ModuleSlug>> {
    Ok(module_bookmarks::table
        .inner_join(learners::table)
        .filter(learners::person_id.eq(person))
        .order((module_bookmarks::created_at, module_bookmarks::id))
        .select(module_bookmarks::module)
        .load(conn)?)
}

/// Puts a module among those that a person wants at hand. A second time changes nothing.
///
/// # Errors
/// Only what the database says.
pub fn add(tx: &mut Tx, person: PersonId, module: &ModuleSlug) -> Result<()> {
    let row = (
        module_bookmarks::id.eq(tx.id::<AnyId>()),
        module_bookmarks::learner_id.eq(find_or_add_learner(tx, person)?),
        module_bookmarks::module.eq(module),
        module_bookmarks::created_at.eq(tx.now),
    );
    per_backend!(&mut *tx.conn, |conn| diesel::insert_into(module_bookmarks::table)
        .values(row)
        .on_conflict_do_nothing()
        .execute(conn))?;
    Ok(())
}

/// Takes it away from there. A second time changes nothing.
///
/// # Errors
/// Only what the database says.
pub fn remove(tx: &mut Tx, person: PersonId, module: &ModuleSlug) -> Result<()> {
    if let Some(learner) = learner(tx.conn, person)? {
        let own = module_bookmarks::table.filter(module_bookmarks::learner_id.eq(learner));
        diesel::delete(own.filter(module_bookmarks::module.eq(module))).execute(tx.conn)?;
    }
    Ok(())
}
