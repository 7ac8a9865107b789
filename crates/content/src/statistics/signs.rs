use serde::Serialize;

use super::{Difference, DifferenceClass, ENOUGH, ItemFigures, ItemStatistics};
use crate::{Language, Question};

/// Something about a question that its authors should look at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "sign", rename_all = "kebab-case")]
pub enum ItemSign {
    /// Those who know more miss it more often.
    NegativeDiscrimination,
    /// It hardly tells those who know from those who do not.
    LowDiscrimination,
    /// Few get it right.
    TooHard,
    /// Nearly everybody gets it right, before the module already.
    TooEasy,
    /// It is answered no better after the module than before.
    NoGain,
    /// A wrong option is chosen by nobody.
    UnusedDistractor,
    /// It is harder in one language than its people are.
    UnequalLanguages {
        /// In which.
        harder_in: Language,
        /// How much.
        class: DifferenceClass,
    },
}

/// From this facility before the module on a question is too easy.
const EASY: f64 = 0.9;
/// Below this facility after the module a question is too hard.
const HARD: f64 = 0.3;
/// Below this discrimination a question hardly tells.
const LOW: f64 = 0.1;
/// With fewer answers a low discrimination, or a gain of nothing, is chance.
const MANY: usize = 100;
/// The one-sided 95 % point of the normal distribution, and how much a correlation below 0 has to differ from it.
const SURE: f64 = 1.644_853_626_951_472_7;
/// From this difference of facility on parallel questions are not equally hard.
pub const UNEVEN: f64 = 0.2;

/// What there is to look at, the gravest first.
pub(super) fn signs(question: &Question, item: &ItemStatistics) -> Vec<ItemSign> {
    let Some(figures) = &item.figures else { return Vec::new() };
    let mut signs = Vec::new();
    let (easy, hard) = (item.before.unwrap_or(figures.facility) >= EASY, item.after.unwrap_or(figures.facility) < HARD);
    if let Some(discrimination) = figures.discrimination {
        if is_negative(discrimination, item.answers) {
            signs.push(ItemSign::NegativeDiscrimination);
        } else if discrimination < LOW && item.answers >= MANY && !easy && !hard {
            signs.push(ItemSign::LowDiscrimination);
        }
    }
    if hard {
        signs.push(ItemSign::TooHard);
    }
    if easy {
        signs.push(ItemSign::TooEasy);
    } else if item.answers >= MANY && item.before.zip(item.after).is_some_and(|(before, after)| after <= before) {
        signs.push(ItemSign::NoGain);
    }
    for language in &item.languages {
        let Some(Difference { class, delta, .. }) = language.difference else { continue };
        if class > DifferenceClass::Negligible {
            let harder_in = if delta < 0.0 { language.language } else { language.source };
            signs.push(ItemSign::UnequalLanguages { harder_in, class });
        }
    }
    if has_unused_distractor(question, figures) {
        signs.push(ItemSign::UnusedDistractor);
    }
    signs
}

/// Whether a correlation lies below 0 by more than chance explains (Fisher's transformation).
fn is_negative(correlation: f64, answers: usize) -> bool {
    debug_assert!(answers >= ENOUGH);
    correlation.atanh() * (answers as f64 - 3.0).sqrt() < -SURE
}

/// Of two options one is the right one: that nobody chose the other says that it was easy, and no more.
fn has_unused_distractor(question: &Question, figures: &ItemFigures) -> bool {
    let choices = question.task.choices();
    let is_unused =
        |(place, answer): (usize, &crate::Answer)| !answer.is_right() && !figures.shares.contains_key(&place);
    choices.len() > 2 && choices.iter().enumerate().any(is_unused)
}
