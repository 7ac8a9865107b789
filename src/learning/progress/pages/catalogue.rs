//! The catalogue of modules.

use actix_web::HttpResponse;
use content::{Html, SearchResults};
use serde::Serialize;

use crate::learning::modules::Current;
use crate::learning::progress::cards::{cards, find};
use crate::learning::progress::here::offered;
use crate::learning::progress::pages::courses;
use crate::learning::progress::views::{LEVELS, ModuleCard, ModuleFilter};
use crate::platform::error::Result;
use crate::platform::values::Language;
use crate::platform::web::{Choice, Ctx, Public, args};

#[derive(Serialize)]
struct CataloguePage {
    public: Option<Public>,
    courses: Option<Html>,
    title: String,
    base: String,
    /// Where courses stand that chain modules.
    programmes: String,
    /// Where the glossary is, if there is one.
    glossary: Option<String>,
    cards: Vec<ModuleCard>,
    /// What the words of the filter find.
    found: Option<SearchResults>,
    /// Whether there is more than is shown.
    more: bool,
    /// The same with the words that may have been meant.
    better: Option<String>,
    filter: ModuleFilter,
    filtered: bool,
    /// As the list of goals has it: templates do not compare numbers with text.
    picked_goal: Option<String>,
    empty: bool,
    goals: Vec<Choice>,
    levels: Vec<Choice>,
}

/// `GET /modules`: the same in the reader's language.
///
/// # Errors
/// Only what the database says.
pub async fn redirect(ctx: Ctx) -> Result<HttpResponse> {
    let (viewer, _) = ctx.read_own(|_, _| Ok(())).await?;
    Ok(ctx.redirect(&format!("/{}/modules", ctx.language(viewer.as_ref()))))
}

/// `GET /{language}/modules`: all modules, or what the words find in them.
///
/// # Errors
/// [`crate::platform::error::Error::NotFound`] for a language that is not offered.
pub async fn show(ctx: Ctx, catalogue: Current) -> Result<HttpResponse> {
    let language = offered(&ctx)?;
    let filter = ModuleFilter::of(&ctx);
    let (viewer, cards, found) = match filter.q {
        Some(_) => {
            let (viewer, found) = find(&ctx, &catalogue, &filter, language).await?;
            (viewer, Vec::new(), Some(found))
        }
        None => {
            let (viewer, cards) = cards(&ctx, &catalogue, &filter, language).await?;
            (viewer, cards, None)
        }
    };
    let words = &ctx.site().words;
    let mut goals: Vec<u8> = catalogue.modules.values().flat_map(|module| module.sdg.iter().copied()).collect();
    goals.sort_unstable();
    goals.dedup();
    let goal = |goal: &u8| Choice::new(goal, format!("{goal}. {}", words.say(language, &format!("goal-sdg-{goal}"))));
    let level = |level: &content::Level| {
        Choice::new(level.as_str(), words.say(language, &format!("module-level-{}", level.as_str())))
    };
    let suggestion = found.as_ref().and_then(|found| found.suggestion.clone());
    let base = format!("/{language}/modules");
    let title = match &filter.q {
        Some(q) => words.say_with(language, "search-title", Some(&args([("words", q.as_str().into())]))),
        None => words.say(language, "modules-title"),
    };
    // What somebody is looking for is nobody else's page.
    let is_public = viewer.is_none() && filter.is_empty();
    let path = |code: Language| format!("/{code}/modules");
    let view = CataloguePage {
        public: is_public.then(|| Public::in_languages(ctx.site(), language, &ctx.site().settings.languages, path)),
        courses: is_public.then(|| courses::all(&ctx, &catalogue, language)),
        title,
        glossary: (!catalogue.glossary.terms.is_empty()).then(|| format!("/{language}/glossary")),
        cards,
        more: found.as_ref().is_some_and(|found| found.total > found.hits.len()),
        found,
        better: suggestion.map(|q| format!("{base}?{}", ModuleFilter { q: Some(q), ..filter.clone() }.query())),
        filtered: !filter.is_empty(),
        picked_goal: filter.sdg.map(|goal| goal.to_string()),
        filter,
        empty: catalogue.modules.is_empty(),
        programmes: format!("/{language}/programmes"),
        goals: goals.iter().map(goal).collect(),
        levels: LEVELS.iter().map(level).collect(),
        base,
    };
    ctx.page("learning/modules", viewer.as_ref(), view)
}
