//! The glossary for readers.

use actix_web::HttpResponse;
use content::folded;
use serde::Serialize;

use crate::learning::modules::Current;
use crate::learning::modules::glossary::views;
use crate::learning::modules::glossary::views::{TermView, asked};
use crate::platform::error::{Error, Result};
use crate::platform::values::Language;
use crate::platform::web::{Ctx, Public};

#[derive(Serialize)]
struct GlossaryPage {
    public: Option<Public>,
    base: String,
    modules: String,
    q: Option<String>,
    groups: Vec<Group>,
    /// Whether there are no terms at all.
    empty: bool,
}

/// The terms that begin with a letter.
#[derive(Serialize)]
struct Group {
    letter: String,
    terms: Vec<Line>,
}

#[derive(Serialize)]
struct Line {
    #[serde(flatten)]
    term: TermView,
    others: Vec<Other>,
}

/// The term in another language.
#[derive(Serialize)]
struct Other {
    code: Language,
    name: String,
    term: String,
}

/// What terms are listed below: their first letter, without its accent; figures together.
fn letter(term: &str) -> String {
    match folded(term).chars().next().filter(|first| first.is_alphabetic()) {
        Some(first) => first.to_uppercase().collect(),
        None => "0".to_owned(),
    }
}

/// `GET /{language}/glossary`: all terms, or those in which the words stand.
///
/// # Errors
/// [`Error::NotFound`] for a language that is not offered.
pub async fn show(ctx: Ctx, catalogue: Current) -> Result<HttpResponse> {
    let language = ctx.site().offered(ctx.path("language")?).ok_or(Error::NotFound)?;
    let (viewer, _) = ctx.read_own(|_, _| Ok(())).await?;
    let q = asked(&ctx);
    let words = &ctx.site().words;
    let mut groups: Vec<Group> = Vec::new();
    for term in views::terms(&catalogue.glossary, language, q.as_deref()) {
        let letter = letter(&term.term);
        let other = |(code, term): (&Language, &String)| Other {
            code: *code,
            name: words.say(*code, "language-name"),
            term: term.clone(),
        };
        let line = Line { others: term.translations.iter().map(other).collect(), term };
        match groups.last_mut().filter(|group| group.letter == letter) {
            Some(group) => group.terms.push(line),
            None => groups.push(Group { letter, terms: vec![line] }),
        }
    }
    let path = |code: Language| format!("/{code}/glossary");
    // What somebody is looking for is nobody else's page.
    let is_public = viewer.is_none() && q.is_none();
    let view = GlossaryPage {
        public: is_public.then(|| Public::in_languages(ctx.site(), language, &ctx.site().settings.languages, path)),
        base: path(language),
        modules: format!("/{language}/modules"),
        empty: catalogue.glossary.terms.is_empty(),
        q,
        groups,
    };
    ctx.page("catalogue/glossary", viewer.as_ref(), view)
}
