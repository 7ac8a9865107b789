//! Public holidays for programs; for administrators.

use actix_web::HttpResponse;
use serde::Serialize;
use utoipa::ToSchema;

use super::input::{PublicHolidaysBody, parse_holidays};
use super::{PublicHoliday, actions, store};
use crate::people::accounts::policy;
use crate::platform::error::Result;
use crate::platform::values::Country;
use crate::platform::web::{Ctx, Form, ProblemDetails};

/// Public holidays, by country and day.
#[derive(Debug, Serialize, ToSchema)]
pub struct PublicHolidayList {
    /// All of them.
    pub items: Vec<PublicHoliday>,
}

/// The public holidays that are written down, on which nobody is reminded in their country.
///
/// # Errors
/// [`crate::platform::error::Error::NotFound`] for all but administrators.
#[utoipa::path(get, path = "/api/v1/holidays", tag = "accounts",
    responses((status = 200, body = PublicHolidayList), (status = 404, body = ProblemDetails)))]
pub async fn holidays(ctx: Ctx) -> Result<HttpResponse> {
    let (_, items) = ctx
        .read(|conn, viewer| {
            policy::administers(viewer)?;
            store::list(conn, None)
        })
        .await?;
    Ok(HttpResponse::Ok().json(PublicHolidayList { items }))
}

/// Writes down the public holidays of a country: these and no others.
///
/// # Errors
/// [`crate::platform::error::Error::NotFound`], also for all but administrators; [`crate::platform::error::Error::Invalid`].
#[utoipa::path(put, path = "/api/v1/holidays/{country}", tag = "accounts",
    params(("country" = String, Path, description = "Its code of two letters")),
    request_body = PublicHolidaysBody,
    responses((status = 200, body = PublicHolidayList), (status = 404, body = ProblemDetails),
        (status = 422, body = ProblemDetails)))]
pub async fn write_holidays(ctx: Ctx, mut form: Form) -> Result<HttpResponse> {
    let country: Country = ctx.path("country")?;
    let asked = parse_holidays(&mut form).map(|asked| super::input::WrittenHolidays { seen: None, ..asked });
    let (_, items) = ctx.write(move |tx, viewer| actions::write(tx, viewer, country, asked)).await?;
    Ok(HttpResponse::Ok().json(PublicHolidayList { items }))
}
