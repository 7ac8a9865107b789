//! Whose form it is.

use actix_web::cookie::{Cookie, time::Duration};

use super::super::{Ctx, Viewer};
use crate::platform::error::{Error, Result};
use crate::platform::values::Language;
use content::content_hash;

/// Which person a browser was last signed in for, signed. It lets nobody in, and outlives the session, so that what is
/// sent after its end is known to be theirs.
const WHO_COOKIE: &str = "who";

/// The cookie for a person, unless the browser has it.
pub fn who_cookie(ctx: &Ctx, viewer: &Viewer) -> Option<Cookie<'static>> {
    let who = ctx.site().signer.token(WHO_COOKIE, &[&viewer.id.to_string()]);
    let known = ctx.sent_cookie(WHO_COOKIE).is_some_and(|cookie| cookie.value() == who);
    (!known && !ctx.is_api()).then(|| ctx.cookie(WHO_COOKIE, who, Duration::days(30)))
}

/// Begins an owner who is no person: whoever asks from an address, while nobody is signed in.
pub const ADDRESS: &str = "from:";

impl Ctx {
    /// Whom a form of this request is kept for: who is signed in, or was until now. Where a form is only shown in another
    /// language, also whoever is there without an account.
    pub(super) fn owner(&self, also_without_account: bool) -> Option<String> {
        if let Some(viewer) = self.known_viewer() {
            return Some(self.site().who(viewer.id));
        }
        self.formerly().or_else(|| also_without_account.then(|| self.address_as_owner()).flatten())
    }

    /// Whom this browser was last signed in for.
    fn formerly(&self) -> Option<String> {
        let cookie = self.sent_cookie(WHO_COOKIE)?;
        let id = self.site().signer.open(WHO_COOKIE, cookie.value())?.first()?.parse().ok()?;
        Some(self.site().who(id))
    }

    fn address_as_owner(&self) -> Option<String> {
        let peer = self.peer().map(|peer| peer.to_string()).unwrap_or_default();
        let hash = content_hash(self.site().signer.token("owner", &[&peer]).as_bytes());
        Some(format!("{ADDRESS}{}", hash.get(..16)?))
    }

    /// Whether a form that was kept may be shown to whoever asks.
    pub(super) fn may_see(&self, owner: &str, viewer: Option<&Viewer>) -> bool {
        match viewer {
            Some(viewer) => owner == self.site().who(viewer.id),
            // Nobody has signed in yet: pages that are somebody's ask for that themselves.
            None if owner.starts_with(ADDRESS) => true,
            None => self.formerly().as_deref() == Some(owner),
        }
    }

    /// Remembers a language for whoever is signed in; for everybody else the cookie does.
    ///
    /// # Errors
    /// Only what the database says.
    pub async fn remember_language(&self, language: Language) -> Result<()> {
        if self.credential().is_none() {
            return Ok(());
        }
        let site = self.site().clone();
        match self.write(move |tx, viewer| site.identify.speak(tx, viewer.id, language)).await {
            // A cookie of a session that is over changes nothing.
            Ok(_) | Err(Error::SignInNeeded) => Ok(()),
            Err(error) => Err(error),
        }
    }
}
