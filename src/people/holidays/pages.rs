//! The pages of public holidays; for administrators.

use std::collections::BTreeMap;

use actix_web::HttpResponse;
use serde::Serialize;

use super::{PublicHoliday, actions, input, rules, store};
use crate::people::accounts::forms::country_picks;
use crate::people::accounts::policy;
use crate::platform::error::{Error, Result};
use crate::platform::values::Country;
use crate::platform::web::{CHANGED_MEANWHILE, Choice, Ctx, Form, FormView, Notice};

#[derive(Serialize)]
struct HolidaysPage {
    countries: Vec<CountryRow>,
    /// All that there are.
    choices: Vec<Choice>,
    form: FormView,
}

#[derive(Serialize)]
struct CountryRow {
    country: Country,
    name: String,
    count: usize,
    /// The first that is not over.
    next: Option<PublicHoliday>,
}

#[derive(Serialize)]
struct CountryHolidaysPage {
    country: Country,
    name: String,
    form: FormView,
    most: usize,
}

/// `GET /admin/holidays`: the countries; with `country`, on to that one.
///
/// # Errors
/// [`Error::NotFound`] for all but administrators.
pub async fn list(ctx: Ctx) -> Result<HttpResponse> {
    let chosen: Option<Country> = ctx.query("country").and_then(|code| code.parse().ok());
    let (viewer, holidays) = ctx
        .read(|conn, viewer| {
            policy::administers(viewer)?;
            store::list(conn, None)
        })
        .await?;
    if let Some(country) = chosen {
        return Ok(ctx.redirect(&format!("/admin/holidays/{country}")));
    }
    let (language, today) = (ctx.language(Some(&viewer)), ctx.site().clock.now().day_in(viewer.zone));
    let mut of_countries: BTreeMap<Country, Vec<PublicHoliday>> = BTreeMap::new();
    for one in holidays {
        of_countries.entry(one.country).or_default().push(one);
    }
    let row = |(country, days): (Country, Vec<PublicHoliday>)| CountryRow {
        country,
        name: ctx.site().words.say(language, &country.word()),
        count: days.len(),
        next: days.into_iter().find(|one| one.day >= today),
    };
    let view = HolidaysPage {
        countries: of_countries.into_iter().map(row).collect(),
        choices: country_picks(&ctx, language),
        form: FormView::default(),
    };
    ctx.page("holidays/list", Some(&viewer), view)
}

async fn country_page(ctx: &Ctx, refused: Option<(Form, Error)>) -> Result<HttpResponse> {
    let country: Country = ctx.path("country")?;
    let (viewer, holidays) = ctx
        .read(move |conn, viewer| {
            policy::administers(viewer)?;
            store::list(conn, Some(country))
        })
        .await?;
    let filled = || {
        let text = rules::written(holidays.iter().map(|one| (one.day, one.name.as_str())));
        let mut form = Form::default();
        form.set("days", &text).set("seen", rules::seen(&text));
        form
    };
    let (form, status) = match refused {
        Some((form, error)) => form.shown_again(error, filled)?,
        None => (filled().view(), actix_web::http::StatusCode::OK),
    };
    let language = ctx.language(Some(&viewer));
    let name = ctx.site().words.say(language, &country.word());
    let view = CountryHolidaysPage { country, name, form, most: rules::MOST_DAYS };
    ctx.page_with(status, "holidays/country", Some(&viewer), view)
}

/// `GET /admin/holidays/{country}`.
///
/// # Errors
/// [`Error::NotFound`], also for all but administrators.
pub async fn show(ctx: Ctx) -> Result<HttpResponse> {
    country_page(&ctx, None).await
}

/// `POST /admin/holidays/{country}`.
///
/// # Errors
/// [`Error::NotFound`], also for all but administrators.
pub async fn write(ctx: Ctx, mut form: Form) -> Result<HttpResponse> {
    let country: Country = ctx.path("country")?;
    let asked = input::parse_holidays(&mut form);
    match ctx.write(move |tx, viewer| actions::write(tx, viewer, country, asked)).await {
        Ok(_) => Ok(ctx.redirect_with("/admin/holidays", Notice::Done("notice-holidays-changed"))),
        Err(error @ (Error::Invalid(_) | Error::Conflict(CHANGED_MEANWHILE))) => {
            country_page(&ctx, Some((form, error))).await
        }
        Err(error) => Err(error),
    }
}
