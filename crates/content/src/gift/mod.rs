//! GIFT, the plain text format for questions that users of Moodle know: every kind of question it has.
//!
//! [`parse`] reads a file into a tree and reports every fault with its place and a way out; [`write()`] turns a tree into
//! text that parses back to the same tree. What questions mean to Relais (sets, ids, sums of weights) is decided by
//! whoever loads a module. One thing is ours: `\>` stands for a `>` that is no arrow, as GIFT has no escape for it.

mod answers;
mod import;
mod parse;
mod text;
mod write;

use serde::Serialize;

pub use import::import;
pub use parse::{GiftFault, Parsed, Placed, parse};
pub(crate) use text::escape;
pub use write::write;

/// One entry of a GIFT file.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum GiftEntry {
    /// A line that only people read, without its `//`.
    Comment(String),
    /// `$CATEGORY: name`: what the following questions belong to.
    Category(String),
    /// A question.
    Question(GiftQuestion),
}

/// A question as it is written.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct GiftQuestion {
    /// What stands between `::` and `::`.
    pub name: Option<String>,
    /// What is asked.
    pub text: Text,
    /// How it is answered.
    pub body: Body,
    /// What follows the braces: the text then has a gap in it, which the answer fills.
    pub tail: Option<Text>,
    /// What is said after any answer: `####`.
    pub general_feedback: Option<Text>,
}

/// What stands between the braces.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Body {
    /// Single and multiple choice.
    Choice(Vec<GiftAnswer>),
    /// `{TRUE}` or `{FALSE}`.
    TrueFalse {
        /// Whether “true” is right.
        truth: bool,
        /// What is said after a wrong answer; it is written first.
        wrong_feedback: Option<Text>,
        /// What is said after a right answer; it is written second.
        right_feedback: Option<Text>,
    },
    /// `{=word =other}`: words to be typed. A `*` stands for anything.
    ShortAnswer(Vec<GiftAccepted<String>>),
    /// `{#3:0.5}`: a number to be typed. Without a number, an entry stands for any other answer.
    Numerical(Vec<GiftAccepted<Option<Number>>>),
    /// `{=this -> that}`: pairs to be found.
    Matching(Vec<Pair>),
    /// `{}`: a text of one's own.
    Essay,
    /// No braces: nothing is asked.
    Description,
}

/// Something typed that counts.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct GiftAccepted<T> {
    /// What stands between percent signs.
    pub weight: Option<f64>,
    /// What has to be typed.
    pub answer: T,
    /// What is said after it: `#`.
    pub feedback: Option<Text>,
}

impl<T> GiftAccepted<T> {
    /// What it earns in percent.
    pub fn percent(&self) -> f64 {
        self.weight.unwrap_or(100.0)
    }
}

/// Numbers that count.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Number {
    /// `3:0.5`: at most so far from a value. The tolerance is not negative.
    Near {
        /// The value.
        value: f64,
        /// How far is near enough.
        tolerance: f64,
    },
    /// `2.5..3.5`: from the lowest to the highest, both included.
    Within {
        /// The lowest …
        low: f64,
        /// … and the highest.
        high: f64,
    },
}

impl Number {
    /// Whether a number counts. A millionth part is forgiven, as 0.1 + 0.2 is not 0.3.
    pub fn accepts(self, given: f64) -> bool {
        let (low, high) = match self {
            Number::Near { value, tolerance } => (value - tolerance, value + tolerance),
            Number::Within { low, high } => (low, high),
        };
        let slack = low.abs().max(high.abs()) * 1e-6;
        (low - slack..=high + slack).contains(&given)
    }
}

/// Two things that belong together.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Pair {
    /// What stands before the arrow; nothing where the other only leads astray.
    pub left: Option<Text>,
    /// What stands behind it, to be chosen. It is plain text.
    pub right: String,
}

/// An answer that may be chosen.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct GiftAnswer {
    /// Whether it begins with `=`, which makes the question take a single answer.
    pub right: bool,
    /// What stands between percent signs.
    pub weight: Option<f64>,
    /// Its words.
    pub text: Text,
    /// What is said after choosing it: `#`.
    pub feedback: Option<Text>,
}

impl GiftAnswer {
    /// What it adds to the score in percent: its weight, else 100 for a right and 0 for a wrong answer.
    pub fn percent(&self) -> f64 {
        self.weight.unwrap_or(if self.right { 100.0 } else { 0.0 })
    }
}

/// Words and how to read them. The content is unescaped and has no spaces around it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Text {
    /// How to read the content.
    pub format: TextFormat,
    /// The words.
    pub content: String,
}

/// How a text is to be read. Answers and feedback without a format of their own have that of their question.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum TextFormat {
    /// `[markdown]`, and where nothing is said.
    #[default]
    Markdown,
    /// `[plain]`: as it stands.
    Plain,
    /// `[html]`: markup, as other systems export it.
    Html,
    /// `[moodle]`: markup in which line breaks count.
    Moodle,
}

impl TextFormat {
    const ALL: [TextFormat; 4] = [TextFormat::Markdown, TextFormat::Plain, TextFormat::Html, TextFormat::Moodle];

    fn tag(self) -> &'static str {
        match self {
            TextFormat::Markdown => "[markdown]",
            TextFormat::Plain => "[plain]",
            TextFormat::Html => "[html]",
            TextFormat::Moodle => "[moodle]",
        }
    }
}

#[cfg(test)]
mod tests;
