//! Having a module at hand.

use crate::learning::progress::store::bookmarks;
use crate::people::accounts::Viewer;
use crate::platform::db::Tx;
use crate::platform::error::Result;
use content::ModuleSlug;

/// Puts a module among those that the viewer wants at hand, or takes it away from there. A second time changes nothing.
///
/// # Errors
/// Only what the database says.
pub fn bookmark(tx: &mut Tx, viewer: &Viewer, module: &ModuleSlug, is_wanted: bool) -> Result<()> {
    match is_wanted {
        true => bookmarks::add(tx, viewer.id, module),
        false => bookmarks::remove(tx, viewer.id, module),
    }
}
