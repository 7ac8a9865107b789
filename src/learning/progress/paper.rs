//! A module's tests on paper: a form for before, a form for after, and the key to both.

use serde::Serialize;

use super::drawing;
use crate::platform::values::Language;
use crate::platform::web::Words;
use content::gift::Number;
use content::{Accepted, Module, Question, QuestionSet, RichText, SetName, Task, content_hash};

/// What would be right of words or a number that are typed.
pub fn expected(question: &Question, words: &Words, language: Language) -> Option<String> {
    match &question.task {
        Task::ShortAnswer(accepted) => best(accepted).map(|accepted| accepted.answer.words().to_owned()),
        Task::Numerical(accepted) => best(accepted)?.answer.map(|number| spoken(number, words, language)),
        _ => None,
    }
}

/// The first that earns full marks.
fn best<T>(accepted: &[Accepted<T>]) -> Option<&Accepted<T>> {
    accepted.iter().find(|accepted| accepted.weight >= 1.0)
}

fn spoken(number: Number, words: &Words, language: Language) -> String {
    let one = |number: f64| words.number(language, number, 6);
    match number {
        Number::Near { value, tolerance: 0.0 } => one(value),
        Number::Near { value, tolerance } => format!("{} ± {}", one(value), one(tolerance)),
        Number::Within { low, high } => format!("{} – {}", one(low), one(high)),
    }
}

/// A test as it is printed.
#[derive(Serialize)]
pub struct PaperTest {
    /// `A` for the test before, `B` for the test after.
    pub letter: char,
    /// `before` or `after`.
    pub when: &'static str,
    /// Its questions, in order.
    pub questions: Vec<PaperQuestion>,
}

/// A question on paper.
#[derive(Serialize)]
pub struct PaperQuestion {
    /// What is asked.
    pub text: RichText,
    /// What may be chosen, lettered from a.
    pub choices: Vec<RichText>,
    /// Whether more than one may be right.
    pub several: bool,
    /// What looks for its partner, numbered from 1; the partners are the choices.
    pub stems: Vec<RichText>,
    /// How many lines there are to write on.
    pub lines: Vec<()>,
    /// What is right, as the key says it.
    pub key: String,
}

/// Both tests of a module in a language; nothing where it has none.
pub fn tests(module: &Module, spoken: Language, words: &Words) -> Option<[PaperTest; 2]> {
    let edition = module.languages.get(&spoken)?;
    let (before, after) = (edition.set(&SetName::before())?, edition.set(&SetName::after())?);
    let [a, b] = drawing::paper(before, after, &module.slug);
    let form = |letter, when, set: &QuestionSet| {
        let asked = set.items.iter().filter(|question| question.task.is_asked());
        let question = |question| paper_question(question, set.settings.shuffle, words, spoken);
        PaperTest { letter, when, questions: asked.map(question).collect() }
    };
    Some([form('A', "before", &a), form('B', "after", &b)])
}

/// Places in an order that is the same whenever the paper is printed.
fn mixed(count: usize, question: &Question) -> Vec<usize> {
    let mut places: Vec<usize> = (0..count).collect();
    places.sort_by_cached_key(|place| content_hash(format!("paper {} {place}", question.id).as_bytes()));
    places
}

fn letter(place: usize) -> char {
    char::from(b'a' + u8::try_from(place % 26).unwrap_or_default())
}

fn paper_question(question: &Question, shuffle: bool, words: &Words, language: Language) -> PaperQuestion {
    let mut paper = PaperQuestion {
        text: question.text.clone(),
        choices: Vec::new(),
        several: matches!(question.task, Task::MultipleChoice(_)),
        stems: Vec::new(),
        lines: Vec::new(),
        key: String::new(),
    };
    match &question.task {
        Task::SingleChoice(answers) | Task::MultipleChoice(answers) => {
            let places = if shuffle { mixed(answers.len(), question) } else { (0..answers.len()).collect() };
            let ordered: Vec<_> = places.iter().filter_map(|place| answers.get(*place)).collect();
            let right = ordered.iter().enumerate().filter(|(_, answer)| answer.is_right());
            paper.key = right.map(|(place, _)| letter(place).to_string()).collect::<Vec<_>>().join(", ");
            paper.choices = ordered.into_iter().map(|answer| answer.text.clone()).collect();
        }
        Task::TrueFalse(answers) => {
            let right = answers.iter().position(|answer| answer.is_right());
            paper.key = right.map(|place| letter(place).to_string()).unwrap_or_default();
            paper.choices = answers.iter().map(|answer| answer.text.clone()).collect();
        }
        Task::Matching(pairs) => {
            let places = mixed(pairs.partners.len(), question);
            let text = |place: &usize| pairs.partners.get(*place).map(|text| RichText::plain(text));
            paper.choices = places.iter().filter_map(text).collect();
            paper.stems = pairs.stems.clone();
            let at = |partner: &usize| places.iter().position(|place| place == partner).map_or('?', letter);
            let one = |(stem, partner): (usize, &usize)| format!("{} {}", stem + 1, at(partner));
            paper.key = pairs.key.iter().enumerate().map(one).collect::<Vec<_>>().join(" · ");
        }
        Task::ShortAnswer(_) | Task::Numerical(_) => {
            paper.lines = vec![()];
            paper.key = expected(question, words, language).unwrap_or_default();
        }
        Task::Essay => paper.lines = vec![(); 6],
        Task::Description => {}
    }
    paper
}
