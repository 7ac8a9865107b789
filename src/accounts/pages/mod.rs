//! The pages of accounts.

pub mod account;
pub mod admin;
pub mod demonstration;
pub mod language;
pub mod set_up;
pub mod sign_in;

use super::{Country, Profile};
use crate::clock::Zone;
use crate::web::{Ctx, Form, Language, Pick, folded};

/// The languages offered, by their own names.
pub fn language_picks(ctx: &Ctx) -> Vec<Pick> {
    let site = ctx.site();
    let pick = |language: &Language| Pick::new(language, site.words.say(*language, "language-name"));
    site.settings.languages.iter().map(pick).collect()
}

/// Every country, by its name in the reader's language.
pub fn country_picks(ctx: &Ctx, language: Language) -> Vec<Pick> {
    let words = &ctx.site().words;
    let country = |key: &str| key.strip_prefix("country-").and_then(|code| code.parse::<Country>().ok());
    let mut picks: Vec<Pick> = words
        .keys()
        .filter_map(country)
        .map(|country| Pick::new(country, words.say(language, &country.word())))
        .collect();
    picks.sort_by_key(|pick| folded(&pick.label));
    picks
}

/// Every time zone.
pub fn zone_picks() -> Vec<Pick> {
    Zone::all()
        .filter(|zone| zone.name().contains('/') && !zone.name().starts_with("Etc/") || *zone == Zone::UTC)
        .map(|zone| Pick::new(zone.name(), zone.name().replace('_', " ")))
        .collect()
}

/// A form that shows a profile.
pub fn profile_form(profile: &Profile) -> Form {
    let mut form = Form::default();
    form.set("name", &profile.name).set("language", profile.language).set("time_zone", profile.time_zone.name());
    if let Some(country) = profile.country {
        form.set("country", country);
    }
    form
}
