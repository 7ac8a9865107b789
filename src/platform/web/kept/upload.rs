use std::sync::Arc;

use super::KeptFormId;
use crate::platform::clock::Timestamp;
use crate::platform::db::Conn;
use crate::platform::error::{Error, Result};
use crate::platform::web::{Ctx, Site, Viewer, store};

/// A file that waits until whoever sent it has seen what would become of it, as an address names it.
#[derive(Clone)]
pub struct KeptUpload {
    /// The installation.
    pub site: Arc<Site>,
    /// What it is brought into.
    pub slug: String,
    /// Under which it is kept.
    pub id: KeptFormId,
    /// The time.
    pub now: Timestamp,
}

impl KeptUpload {
    /// The one that the address of a request names by `slug` and `id`.
    ///
    /// # Errors
    /// [`Error::NotFound`] where it names none.
    pub fn of(ctx: &Ctx) -> Result<Self> {
        let now = ctx.site().clock.now();
        Ok(Self { site: ctx.site().clone(), slug: ctx.path("slug")?, id: ctx.path("id")?, now })
    }

    /// What was kept, for whoever sent it to that address.
    ///
    /// # Errors
    /// [`Error::Conflict`] where it is not kept any more; [`Error::Hidden`] where it is another's, or was sent elsewhere.
    pub fn fields(&self, conn: &mut Conn, viewer: &Viewer, action: &str) -> Result<String> {
        let form = store::find(conn, self.id, self.now)?.ok_or(Error::Conflict("error-import-gone"))?;
        let own = form.owner == self.site.who(viewer.id) && form.action == action;
        if own { Ok(form.fields) } else { Err(Error::Hidden) }
    }
}
