//! Giving roles and taking them.

use uuid::Uuid;

use crate::people::accounts::forms::settings;
use crate::people::accounts::news::News;
use crate::people::accounts::{PersonId, PersonView, Role, policy, store};
use crate::platform::db::Tx;
use crate::platform::error::{Error, Result};
use crate::platform::web::{Ctx, Form, Viewer};

/// Changes something about a person.
pub(in crate::people::accounts) async fn act<F, T>(ctx: &Ctx, id: PersonId, write: F) -> Result<(Viewer, T)>
where
    F: FnOnce(&mut Tx, &Viewer, PersonId) -> Result<T> + Send + 'static,
    T: Send + 'static,
{
    let write = move |tx: &mut Tx, viewer: &Viewer| {
        policy::administers(viewer)?;
        // A person who is not there is a page that is not there.
        store::people::get(tx.conn, id)?;
        write(tx, viewer, id)
    };
    ctx.write(write).await
}

pub(in crate::people::accounts) fn role_of_the_installation(role: Option<Role>) -> Result<Role> {
    role.filter(|role| policy::ROLES_OF_THE_INSTALLATION.contains(role)).ok_or(Error::NotFound)
}

/// Gives the role that a form names, which has no scope.
///
/// # Errors
/// [`Error::NotFound`], also for all but administrators; [`Error::ConfirmFirst`].
pub async fn grant_from(ctx: &Ctx, id: PersonId, form: &Form) -> Result<Viewer> {
    let role = role_of_the_installation(form.get("role").and_then(|role| role.parse().ok()))?;
    let minutes = settings(ctx)?.confirm_minutes;
    let write = move |tx: &mut Tx, viewer: &Viewer, id| {
        policy::sure(viewer, tx.now, minutes)?;
        store::roles::appoint(tx, viewer.into(), id, role, Uuid::nil(), News::role(role, "/home"))
    };
    Ok(act(ctx, id, write).await?.0)
}

/// Takes away the role of the path, and shows the person as they are then.
///
/// # Errors
/// [`Error::Conflict`] for the last administrator; [`Error::NotFound`], also for all but administrators;
/// [`Error::ConfirmFirst`].
pub async fn revoke_from(ctx: &Ctx, id: PersonId) -> Result<PersonView> {
    Ok(revoked(ctx, id).await?.1)
}

pub(in crate::people::accounts) async fn revoked(ctx: &Ctx, id: PersonId) -> Result<(Viewer, PersonView)> {
    let role = role_of_the_installation(ctx.path("role").ok())?;
    let minutes = settings(ctx)?.confirm_minutes;
    let write = move |tx: &mut Tx, viewer: &Viewer, id| {
        policy::sure(viewer, tx.now, minutes)?;
        store::roles::revoke(tx, viewer.into(), id, role, Uuid::nil())?;
        Ok(PersonView::new(store::people::get(tx.conn, id)?, &store::roles::of(tx.conn, id)?))
    };
    act(ctx, id, write).await
}
