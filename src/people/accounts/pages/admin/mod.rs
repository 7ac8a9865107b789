//! The administration: who is here and what they may do, and who did what.

pub mod audit;
pub mod correction;
pub mod mail;
pub mod people;
pub mod person;

use actix_web::HttpResponse;

use crate::people::accounts::policy;
use crate::platform::error::Result;
use crate::platform::web::Ctx;

/// `GET /admin`: where everything is.
///
/// # Errors
/// [`crate::platform::error::Error::NotFound`] for all but administrators.
pub async fn show(ctx: Ctx) -> Result<HttpResponse> {
    let (viewer, ()) = ctx.read(|_, viewer| policy::administers(viewer)).await?;
    ctx.page("accounts/admin/start", Some(&viewer), serde_json::json!({}))
}
