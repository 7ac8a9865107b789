//! How page and API take somebody up who signs up.

use super::NewSignUp;
use super::actions::{self, SignUpLimits};
use crate::people::accounts::browser::peer;
use crate::platform::error::{Error, Result};
use crate::platform::web::Ctx;

/// Signs somebody up for the training of the address. Whether their own address is known makes no difference to whoever asks.
///
/// # Errors
/// See [`actions::sign_up`].
pub(super) async fn take(ctx: &Ctx, who: NewSignUp) -> Result<()> {
    let reference: String = ctx.path("reference")?;
    let usual = ctx.language(None);
    let who = NewSignUp { language: ctx.site().offered(who.language).unwrap_or(usual), ..who };
    let (by, signer) = (SignUpLimits { peer: peer(ctx) }, ctx.site().signer.clone());
    let signed_up = ctx.write_public(move |tx| actions::sign_up(tx, &signer, &reference, &who, &by)).await;
    match signed_up {
        // The same address signs up at this moment: it is there now.
        Err(Error::Duplicate) => Ok(()),
        other => other,
    }
}
