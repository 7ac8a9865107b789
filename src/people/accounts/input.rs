//! What programs and pages ask for.

use crate::people::accounts::forms::settings;
use crate::people::accounts::{NewToken, TokenId, policy};
use crate::platform::db::Conn;
use crate::platform::error::Result;
use crate::platform::web::{Ctx, Form, Viewer};

/// The token that a form asks for, under the id that it chose.
pub(in crate::people::accounts) async fn asked_token(
    ctx: &Ctx,
    form: &mut Form,
    longest: i64,
) -> Result<(TokenId, NewToken)> {
    let now = ctx.site().clock.now();
    let minutes = settings(ctx)?.confirm_minutes;
    let read = move |_: &mut Conn, viewer: &Viewer| {
        policy::administers(viewer)?;
        policy::sure(viewer, now, minutes)
    };
    let (viewer, ()) = ctx.read(read).await?;
    let id = form.parse::<TokenId>("id");
    let new = NewToken::parse(form, viewer.zone, now, longest)?;
    policy::gives(&viewer, &new.scopes)?;
    form.finish(|| Some((id?, new)))
}
