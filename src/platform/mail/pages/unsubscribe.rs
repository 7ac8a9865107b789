//! Ending one's reminders from a link in a mail. It works without signing in; the token is the authority. GET only
//! shows, as mail scanners follow links; POST acts, also when a mail service posts (RFC 8058).

use actix_web::HttpResponse;
use serde_json::json;

use crate::platform::error::{Error, Result};
use crate::platform::mail::store::choices;
use crate::platform::web::{Ctx, Form, PersonId};

fn person(ctx: &Ctx) -> Result<PersonId> {
    let token: String = ctx.path("token")?;
    let parts = ctx.site().signer.open("unsubscribe", &token).ok_or(Error::LinkSpent)?;
    parts.first().and_then(|id| id.parse().ok()).ok_or(Error::LinkSpent)
}

/// `GET /unsubscribe/{token}`.
///
/// # Errors
/// [`Error::LinkSpent`].
pub async fn ask(ctx: Ctx) -> Result<HttpResponse> {
    let person = person(&ctx)?;
    let since = ctx.site().db.read(move |conn| choices::unsubscribed_at(conn, person)).await?;
    ctx.page("mails/unsubscribe", None, json!({"stopped": since.is_some()}))
}

/// `POST /unsubscribe/{token}`: ends the reminders, or begins them `again`.
///
/// # Errors
/// [`Error::LinkSpent`].
pub async fn choose(ctx: Ctx, form: Form) -> Result<HttpResponse> {
    let (person, again) = (person(&ctx)?, form.ticked("again"));
    let choose = move |tx: &mut crate::platform::db::Tx| match again {
        true => choices::subscribe(tx, person),
        false => choices::unsubscribe(tx, person),
    };
    ctx.write_public(choose).await?;
    ctx.page("mails/unsubscribe", None, json!({"stopped": !again, "done": true}))
}
