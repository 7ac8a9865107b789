//! GIFT, the plain text format for questions that users of Moodle know.
//!
//! [`parse`] reads a file into a tree and reports every fault with its place and a way out; [`write()`] turns a tree into
//! text that parses back to the same tree. What questions mean to Relais (sets, ids, sums of weights) is decided by
//! whoever loads a module. Kinds that Relais does not play yet are recognised, so that none is misread as another.

mod parse;
mod text;
mod write;

pub use parse::{Fault, Parsed, Placed, parse};
pub use write::write;

/// One entry of a GIFT file.
#[derive(Clone, Debug, PartialEq)]
pub enum Item {
    /// A line that only people read, without its `//`.
    Comment(String),
    /// `$CATEGORY: name`: what the following questions belong to.
    Category(String),
    /// A question.
    Question(Question),
}

/// A question as it is written.
#[derive(Clone, Debug, PartialEq)]
pub struct Question {
    /// What stands between `::` and `::`.
    pub name: Option<String>,
    /// What is asked.
    pub text: Text,
    /// How it is answered.
    pub body: Body,
    /// What is said after any answer: `####`.
    pub general_feedback: Option<Text>,
}

/// What stands between the braces.
#[derive(Clone, Debug, PartialEq)]
pub enum Body {
    /// Single and multiple choice.
    Choice(Vec<Answer>),
    /// `{TRUE}` or `{FALSE}`.
    TrueFalse {
        /// Whether “true” is right.
        truth: bool,
        /// What is said after a wrong answer; it is written first.
        wrong_feedback: Option<Text>,
        /// What is said after a right answer; it is written second.
        right_feedback: Option<Text>,
    },
}

/// An answer that may be chosen.
#[derive(Clone, Debug, PartialEq)]
pub struct Answer {
    /// Whether it begins with `=`, which makes the question take a single answer.
    pub right: bool,
    /// What stands between percent signs.
    pub weight: Option<f64>,
    /// Its words.
    pub text: Text,
    /// What is said after choosing it: `#`.
    pub feedback: Option<Text>,
}

impl Answer {
    /// What it adds to the score in percent: its weight, else 100 for a right and 0 for a wrong answer.
    pub fn percent(&self) -> f64 {
        self.weight.unwrap_or(if self.right { 100.0 } else { 0.0 })
    }
}

/// Words and how to read them. The content is unescaped and has no spaces around it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Text {
    /// How to read the content.
    pub format: Format,
    /// The words.
    pub content: String,
}

/// How a text is to be read. Answers and feedback without a format of their own have that of their question.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Format {
    /// `[markdown]`, and where nothing is said.
    #[default]
    Markdown,
    /// `[plain]`: as it stands.
    Plain,
}

impl Format {
    fn tag(self) -> &'static str {
        match self {
            Format::Markdown => "[markdown]",
            Format::Plain => "[plain]",
        }
    }
}

/// Kinds of questions that GIFT knows and Relais does not play yet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Unplayed {
    Description,
    Essay,
    Matching,
    MissingWord,
    Numerical,
    ShortAnswer,
}

impl Unplayed {
    fn name(self) -> &'static str {
        match self {
            Unplayed::Description => "a text without question (description)",
            Unplayed::Essay => "an essay",
            Unplayed::Matching => "matching",
            Unplayed::MissingWord => "a missing word",
            Unplayed::Numerical => "a numerical question",
            Unplayed::ShortAnswer => "a short answer",
        }
    }
}

#[cfg(test)]
mod tests;
