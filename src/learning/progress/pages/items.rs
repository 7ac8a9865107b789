//! What administrators see of a module's questions.

use actix_web::HttpResponse;
use serde::Serialize;

use crate::learning::modules::Current;
use crate::learning::progress::items::{ItemLanguageView, ItemSignView, ItemView, OptionView, read};
use crate::platform::error::Result;
use crate::platform::values::Language;
use crate::platform::web::{Ctx, Words};
use content::Html;

#[derive(Serialize)]
struct ItemsPage {
    title: String,
    spoken: Language,
    direction: &'static str,
    people: usize,
    tries: usize,
    outdated: usize,
    enough: usize,
    /// Whether the module asks anything.
    asks: bool,
    tells: bool,
    /// How many questions have signs, and how many there are.
    doubtful: usize,
    items: usize,
    outcomes: Vec<OutcomeSection>,
}

#[derive(Serialize)]
struct OutcomeSection {
    outcome: Option<usize>,
    text: Option<String>,
    /// How many points of a hundred the easiest and the hardest lie apart.
    spread: Option<f64>,
    is_uneven: bool,
    rows: Vec<Row>,
}

#[derive(Serialize)]
struct Row {
    id: String,
    text: Html,
    answers: usize,
    facility: Option<f64>,
    before: Option<f64>,
    after: Option<f64>,
    discrimination: Option<f64>,
    left_open: Option<f64>,
    options: Vec<OptionRow>,
    languages: Vec<LanguageRow>,
    signs: Vec<SignRow>,
}

#[derive(Serialize)]
struct OptionRow {
    text: Html,
    is_right: bool,
    share: Option<f64>,
    /// Whether it is a distractor that nobody chose.
    is_unused: bool,
}

#[derive(Serialize)]
struct LanguageRow {
    name: String,
    class: Option<&'static str>,
    delta: Option<f64>,
}

#[derive(Serialize)]
struct SignRow {
    sign: &'static str,
    /// The kind of its state word; see `docs/look.md`.
    mark: &'static str,
    harder_in: Option<String>,
}

/// `GET /admin/content/{module}/items`.
///
/// # Errors
/// [`crate::platform::error::Error::NotFound`] for all but administrators, and for a module that is not served.
pub async fn show(ctx: Ctx, catalogue: Current) -> Result<HttpResponse> {
    let (viewer, report) = read(&ctx, &catalogue).await?;
    let words = &ctx.site().words;
    let (tells, items) = (report.tells(), report.items().count());
    let doubtful = report.items().filter(|item| !item.signs.is_empty()).count();
    let page = ItemsPage {
        asks: items > 0,
        tells,
        doubtful,
        items,
        title: report.title,
        spoken: report.language,
        direction: report.language.direction(),
        people: report.people,
        tries: report.tries,
        outdated: report.outdated,
        enough: report.enough,
        outcomes: report
            .outcomes
            .into_iter()
            .map(|outcome| OutcomeSection {
                outcome: outcome.outcome,
                text: outcome.text,
                spread: outcome.spread.map(|spread| (spread * 100.0).round()),
                is_uneven: outcome.is_uneven,
                rows: outcome.items.into_iter().map(|item| Row::new(item, words)).collect(),
            })
            .collect(),
    };
    ctx.page("learning/items", Some(&viewer), page)
}

impl Row {
    fn new(item: ItemView, words: &Words) -> Self {
        let option = |option: OptionView| OptionRow {
            text: Html::trusted(option.text),
            is_right: option.is_right,
            share: option.share,
            is_unused: !option.is_right && option.is_chosen == Some(false),
        };
        let name = |language: Language| words.say(language, "language-name");
        let language =
            |one: ItemLanguageView| LanguageRow { name: name(one.language), class: one.class, delta: one.delta };
        let sign = |sign: ItemSignView| SignRow {
            sign: sign.sign,
            mark: match sign.sign {
                "negative-discrimination" | "large-difference" => "wrong",
                "too-hard" | "no-gain" | "moderate-difference" => "late",
                _ => "wait",
            },
            harder_in: sign.harder_in.map(name),
        };
        Self {
            id: item.id,
            text: Html::trusted(item.text),
            answers: item.answers,
            facility: item.facility,
            before: item.before,
            after: item.after,
            discrimination: item.discrimination,
            left_open: item.left_open.filter(|share| *share > 0.0),
            options: item.options.into_iter().map(option).collect(),
            languages: item.languages.into_iter().map(language).collect(),
            signs: item.signs.into_iter().map(sign).collect(),
        }
    }
}
