//! What pages, programs and the command line are told of a module's questions: how hard each is, whether it tells those who know
//! from those who do not, which options are chosen, and whether a language makes it harder.

use serde::Serialize;
use utoipa::ToSchema;

use super::store;
use crate::learning::modules::Current;
use crate::people::accounts::policy;
use crate::platform::error::{Error, Result};
use crate::platform::values::Language;
use crate::platform::web::{Ctx, Viewer};
use content::statistics::{
    AnswerTally, Difference, DifferenceClass, ENOUGH, ItemReport, ItemSign, ItemStatistics, LanguageDifference,
    OutcomeStatistics,
};
use content::{Edition, Module, ModuleSlug, Question, SetName};

/// What the answers to a module's tests tell of its questions. Shares lie between 0 and 1.
#[derive(Debug, Serialize, ToSchema)]
pub struct ItemReportView {
    /// Which module.
    #[schema(value_type = String)]
    pub module: ModuleSlug,
    /// Its title.
    pub title: String,
    /// The language of the texts.
    #[schema(value_type = String)]
    pub language: Language,
    /// Of how many people answers were counted.
    pub people: usize,
    /// How many tries were counted.
    pub tries: usize,
    /// How many tries were not, as what they asked has been changed since.
    pub outdated: usize,
    /// How many people it takes until something is told of a question, and in each language until two are compared.
    pub enough: usize,
    /// The questions by outcome.
    pub outcomes: Vec<OutcomeItemsView>,
}

/// The parallel questions of an outcome.
#[derive(Debug, Serialize, ToSchema)]
pub struct OutcomeItemsView {
    /// Its number among the module's outcomes, from 1; `null` where the questions come from no bank.
    pub outcome: Option<usize>,
    /// What learners will be able to do.
    pub text: Option<String>,
    /// How far the facilities of its questions lie apart; `null` of fewer than two.
    pub spread: Option<f64>,
    /// Whether that is so far that a gain from one question to another may be none.
    pub is_uneven: bool,
    /// Its questions.
    pub items: Vec<ItemView>,
}

/// A question.
#[derive(Debug, Serialize, ToSchema)]
pub struct ItemView {
    /// What identifies it within its module.
    pub id: String,
    /// What is asked, as markup.
    pub text: String,
    /// How many people have answered it; of each the first answer counts.
    pub answers: usize,
    /// The mean score: 0 is hard, 1 is easy. This and what follows is `null` where too few have answered.
    pub facility: Option<f64>,
    /// The mean score in the test before; `null` where there are too few before or after …
    pub before: Option<f64>,
    /// … and in the test after.
    pub after: Option<f64>,
    /// How the score goes with that of the other questions of the same try, from -1 to 1: the corrected point-biserial correlation.
    pub discrimination: Option<f64>,
    /// The share of the people who left it open.
    pub left_open: Option<f64>,
    /// What may be chosen, where something may.
    pub options: Vec<OptionView>,
    /// Every language but the one it was written in.
    pub languages: Vec<ItemLanguageView>,
    /// What its authors should look at, the gravest first.
    pub signs: Vec<ItemSignView>,
}

/// What may be chosen; what is not right is a distractor.
#[derive(Debug, Serialize, ToSchema)]
pub struct OptionView {
    /// Its words, as markup.
    pub text: String,
    /// Whether it belongs to the right answer.
    pub is_right: bool,
    /// The share of the people who chose it.
    pub share: Option<f64>,
    /// Whether anybody chose it.
    pub is_chosen: Option<bool>,
}

/// A question in another language than it was written in, among people who are otherwise equally good: differential item
/// functioning by Mantel and Haenszel.
#[derive(Debug, Serialize, ToSchema)]
pub struct ItemLanguageView {
    /// Which language.
    #[schema(value_type = String)]
    pub language: Language,
    /// `negligible`, `moderate` or `large`; as all that follows `null` where too few have answered in either language.
    pub class: Option<&'static str>,
    /// The common odds ratio: above 1 it is harder in this language.
    pub odds: Option<f64>,
    /// The same on the delta scale, -2.35 times its logarithm: below 0 it is harder in this language.
    pub delta: Option<f64>,
    /// The standard error of `delta`.
    pub error: Option<f64>,
    /// The test of Mantel and Haenszel, with one degree of freedom.
    pub chi_square: Option<f64>,
}

/// Something about a question that its authors should look at.
#[derive(Debug, Serialize, ToSchema)]
pub struct ItemSignView {
    /// `negative-discrimination`, `low-discrimination`, `too-hard`, `too-easy`, `no-gain`, `unused-distractor`,
    /// `moderate-difference` or `large-difference` between languages.
    pub sign: &'static str,
    /// The language in which it is harder than its people are.
    #[schema(value_type = Option<String>)]
    pub harder_in: Option<Language>,
}

/// What the answers to the module in the address tell, for administrators alone; and who asks.
///
/// # Errors
/// [`Error::NotFound`] for all but administrators, and for a module that is not served.
pub async fn read(ctx: &Ctx, catalogue: &Current) -> Result<(Viewer, ItemReportView)> {
    let (handle, slug) = (catalogue.clone(), ctx.path::<ModuleSlug>("module")?);
    let asked = slug.clone();
    let (viewer, tally) = ctx
        .read(move |conn, viewer| {
            policy::administers(viewer)?;
            store::items::tally(conn, handle.get(&asked).ok_or(Error::NotFound)?)
        })
        .await?;
    let module = catalogue.get(&slug).ok_or(Error::NotFound)?;
    let view = ItemReportView::new(module, &tally, ctx.language(Some(&viewer))).ok_or(Error::NotFound)?;
    Ok((viewer, view))
}

impl ItemReportView {
    /// What was counted tells, with texts in a language, else in the module's own; nothing where it has none.
    pub fn new(module: &Module, tally: &AnswerTally, language: Language) -> Option<Self> {
        let (language, edition) = module.edition(language)?;
        let ItemReport { people, tries, outdated, outcomes } = ItemReport::of(module, tally);
        Some(Self {
            module: module.slug.clone(),
            title: edition.title.clone(),
            language,
            people,
            tries,
            outdated,
            enough: ENOUGH,
            outcomes: outcomes.iter().map(|outcome| OutcomeItemsView::new(outcome, edition)).collect(),
        })
    }

    /// Whether anything is told of any question.
    pub fn tells(&self) -> bool {
        self.items().any(|item| item.facility.is_some())
    }

    /// Every question.
    pub fn items(&self) -> impl Iterator<Item = &ItemView> {
        self.outcomes.iter().flat_map(|outcome| &outcome.items)
    }
}

impl OutcomeItemsView {
    fn new(outcome: &OutcomeStatistics, edition: &Edition) -> Self {
        let text = outcome.outcome.and_then(|number| edition.outcomes.get(number.checked_sub(1)?));
        Self {
            outcome: outcome.outcome,
            text: text.cloned(),
            spread: outcome.spread.map(rounded),
            is_uneven: outcome.is_uneven(),
            items: outcome.items.iter().filter_map(|item| ItemView::new(item, edition)).collect(),
        }
    }
}

impl ItemView {
    fn new(item: &ItemStatistics, edition: &Edition) -> Option<Self> {
        let tests = [SetName::before(), SetName::after()];
        let mut questions = tests.iter().filter_map(|name| edition.set(name)).flat_map(|set| &set.items);
        let question: &Question = questions.find(|question| question.id == item.question)?;
        let figures = item.figures.as_ref();
        let options = question.task.choices().iter().enumerate().map(|(place, answer)| OptionView {
            text: answer.text.as_str().to_owned(),
            is_right: answer.is_right(),
            share: figures.map(|figures| rounded(figures.shares.get(&place).copied().unwrap_or_default())),
            is_chosen: figures.map(|figures| figures.shares.contains_key(&place)),
        });
        Some(Self {
            id: question.id.to_string(),
            text: question.text.as_str().to_owned(),
            answers: item.answers,
            facility: figures.map(|figures| rounded(figures.facility)),
            before: item.before.map(rounded),
            after: item.after.map(rounded),
            discrimination: figures.and_then(|figures| figures.discrimination).map(rounded),
            left_open: figures.map(|figures| rounded(figures.left_open)),
            options: options.collect(),
            languages: item.languages.iter().map(ItemLanguageView::from).collect(),
            signs: item.signs.iter().map(ItemSignView::from).collect(),
        })
    }
}

impl From<&LanguageDifference> for ItemLanguageView {
    fn from(language: &LanguageDifference) -> Self {
        let figure = |of: fn(&Difference) -> f64| language.difference.as_ref().map(|found| rounded(of(found)));
        Self {
            language: language.language,
            class: language.difference.map(|found| match found.class {
                DifferenceClass::Negligible => "negligible",
                DifferenceClass::Moderate => "moderate",
                DifferenceClass::Large => "large",
            }),
            odds: figure(|found| found.odds),
            delta: figure(|found| found.delta),
            error: figure(|found| found.error),
            chi_square: figure(|found| found.chi_square),
        }
    }
}

impl From<&ItemSign> for ItemSignView {
    fn from(sign: &ItemSign) -> Self {
        let plain = |sign| Self { sign, harder_in: None };
        match *sign {
            ItemSign::NegativeDiscrimination => plain("negative-discrimination"),
            ItemSign::LowDiscrimination => plain("low-discrimination"),
            ItemSign::TooHard => plain("too-hard"),
            ItemSign::TooEasy => plain("too-easy"),
            ItemSign::NoGain => plain("no-gain"),
            ItemSign::UnusedDistractor => plain("unused-distractor"),
            ItemSign::UnequalLanguages { harder_in, class } => Self {
                sign: if class == DifferenceClass::Large { "large-difference" } else { "moderate-difference" },
                harder_in: Some(harder_in),
            },
        }
    }
}

/// To hundredths: more would be chance, and could be told back to a person.
fn rounded(figure: f64) -> f64 {
    // Without the addend -0.001 would be shown as -0.
    (figure * 100.0).round() / 100.0 + 0.0
}
