//! The modules for programs that look after them. (Those for learners are in `learning`.)

use actix_web::HttpResponse;

use super::Current;
use super::views::ContentView;
use crate::people::accounts::policy;
use crate::platform::error::Result;
use crate::platform::web::{Ctx, ProblemDetails};

/// The modules as they are served now, and what authors should mend; for administrators.
///
/// # Errors
/// [`crate::platform::error::Error::NotFound`] for all but administrators.
#[utoipa::path(get, path = "/api/v1/content", tag = "learning",
    responses((status = 200, body = ContentView), (status = 404, body = ProblemDetails)))]
pub async fn content(ctx: Ctx, catalogue: Current) -> Result<HttpResponse> {
    let (viewer, ()) = ctx.read(|_, viewer| policy::administers(viewer)).await?;
    Ok(HttpResponse::Ok().json(ContentView::new(&catalogue, ctx.language(Some(&viewer)))))
}
