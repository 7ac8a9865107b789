//! The people of a cohort as a file.

use actix_web::HttpResponse;

use crate::cohorts::enrolment::sheet::PeopleSheet;
use crate::cohorts::enrolment::views::load::asked_people;
use crate::platform::error::Result;
use crate::platform::sheets::download as send;
use crate::platform::web::Ctx;

/// `GET /cohorts/{slug}/people.{format}`.
///
/// # Errors
/// [`crate::platform::error::Error::NotFound`], [`crate::platform::error::Error::Forbidden`].
pub async fn download(ctx: Ctx) -> Result<HttpResponse> {
    let list = PeopleSheet { slug: ctx.path("slug")?, filter: asked_people(&ctx), now: ctx.site().clock.now() };
    send(&ctx, list).await
}
