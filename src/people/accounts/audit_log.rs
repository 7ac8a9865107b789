//! The audit trail, narrowed.

use crate::people::accounts::store::audit::{AuditFilter, Entry};
use crate::people::accounts::views::PAGE;
use crate::people::accounts::{AuditId, policy, store};
use crate::platform::db::Conn;
use crate::platform::error::{Error, Result};
use crate::platform::web::{Ctx, PageEdges, Turn, Viewer, turn_to};

/// What the address asks for.
///
/// # Errors
/// [`Error::NotFound`] when it names nobody's id.
pub fn filter(ctx: &Ctx) -> Result<AuditFilter> {
    let person = match ctx.query("person") {
        Some(id) => Some(id.parse().map_err(|_| Error::NotFound)?),
        None => None,
    };
    Ok(AuditFilter { action: ctx.query("action"), person, kind: ctx.query("kind") })
}

/// A page of events, where the list goes on, and how many there are in all.
///
/// # Errors
/// [`Error::NotFound`] for all but administrators.
pub fn load(
    conn: &mut Conn,
    viewer: &Viewer,
    filter: &AuditFilter,
    turn: &Turn<AuditId>,
) -> Result<(Vec<Entry>, PageEdges<AuditId>, i64)> {
    policy::administers(viewer)?;
    let total = store::audit::count(conn, filter)?;
    let (entries, around) =
        turn_to(turn, PAGE, |entry: &Entry| entry.id, |turn, limit| store::audit::list(conn, filter, turn, limit))?;
    Ok((entries, around, total))
}
