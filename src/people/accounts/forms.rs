//! What forms about people offer, and whether they may be shown.

use actix_web::web::Data;
use content::folded;

use crate::people::accounts::{Profile, SignInSettings, Viewer, policy, zones};
use crate::platform::error::{Error, Result};
use crate::platform::values::{Country, Language};
use crate::platform::web::{Choice, Ctx, Form};

/// The languages offered, by their own names.
pub fn language_picks(ctx: &Ctx) -> Vec<Choice> {
    let site = ctx.site();
    let pick = |language: &Language| Choice::new(language, site.words.say(*language, "language-name"));
    site.settings.languages.iter().map(pick).collect()
}

/// Every country, by its name in the reader's language.
pub fn country_picks(ctx: &Ctx, language: Language) -> Vec<Choice> {
    let words = &ctx.site().words;
    let country = |key: &str| key.strip_prefix("country-").and_then(|code| code.parse::<Country>().ok());
    let mut picks: Vec<Choice> = words
        .keys()
        .filter_map(country)
        .map(|country| Choice::new(country, words.say(language, &country.word())))
        .collect();
    picks.sort_by_key(|pick| folded(&pick.label));
    picks
}

/// Every time zone, under one name. A script puts the browser's own first.
pub fn zone_picks() -> Vec<Choice> {
    zones::all().iter().map(|zone| Choice::new(zone.name(), zone.name().replace('_', " "))).collect()
}

/// How people sign in here.
///
/// # Errors
/// [`Error::Internal`] when the application was put together without.
pub fn settings(ctx: &Ctx) -> Result<Data<SignInSettings>> {
    ctx.request().app_data::<Data<SignInSettings>>().cloned().ok_or_else(|| Error::internal("no settings of accounts"))
}

/// Whether a page may show forms that say who may what; else it shows `parts/confirm-first` in their place.
///
/// # Errors
/// [`Error::Internal`] when the application was put together without settings.
pub fn is_sure(ctx: &Ctx, viewer: &Viewer) -> Result<bool> {
    Ok(policy::is_sure(viewer, ctx.site().clock.now(), settings(ctx)?.confirm_minutes))
}

/// A form that shows a profile.
pub fn profile_form(profile: &Profile) -> Form {
    let mut form = Form::default();
    form.set("name", &profile.name).set("language", profile.language);
    form.set("time_zone", zones::canonical(profile.time_zone).name());
    if let Some(country) = profile.country {
        form.set("country", country);
    }
    form
}
