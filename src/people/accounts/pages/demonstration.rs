//! Entering a demonstration by a button of its front page.

use actix_web::HttpResponse;
use actix_web::web::Data;

use crate::people::accounts::browser::{device, signed_in};
use crate::people::accounts::demonstration::address_of;
use crate::people::accounts::{SignInSettings, actions};
use crate::platform::error::{Error, Result};
use crate::platform::values::EmailAddress;
use crate::platform::web::Ctx;

/// `POST /demonstration/{role}`: signs in as the invented person of that role. Only a demonstration has this address.
///
/// # Errors
/// [`Error::NotFound`] everywhere else, and for a role that nobody plays.
pub async fn enter(ctx: Ctx, settings: Data<SignInSettings>) -> Result<HttpResponse> {
    if !ctx.site().demonstration {
        return Err(Error::NotFound);
    }
    let role: String = ctx.path("role")?;
    let address: EmailAddress = address_of(&role).ok_or(Error::NotFound)?.parse().map_err(Error::internal)?;
    let (device, days) = (device(&ctx), settings.session_days);
    let (person, session) =
        ctx.write_public(move |tx| actions::sign_in::as_invented(tx, &address, &device, days)).await?;
    signed_in(&ctx, person, &session, None)
}
