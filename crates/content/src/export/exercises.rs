//! A module's questions on paper: first what is asked, then, on pages of its own, the key.

use std::collections::BTreeSet;

use super::{BookWords, Inset};
use crate::gift::Number;
use crate::markdown::escape;
use crate::tree::xhtml;
use crate::{Accepted, Edition, Question, QuestionId, SetKind, SetName, Task};
use crate::{Language, RichText, content_hash};

pub(super) const EXERCISES: &str = "exercises.xhtml";
pub(super) const KEY: &str = "key.xhtml";

/// Questions below one heading.
pub(super) struct Group<'a> {
    /// The anchor of the heading.
    pub id: String,
    pub title: String,
    /// Each with its number in the book.
    questions: Vec<(usize, &'a Question)>,
}

/// Where a set is asked.
pub(super) fn place_of(set: &SetName) -> String {
    format!("{EXERCISES}#{}", id_of(set))
}

fn id_of(set: &SetName) -> String {
    format!("set-{}", set.as_str().replace('/', "-"))
}

/// All questions: the checks in the order of the lessons, then the tests, each question once. Those of a bank stand below the
/// outcome that they ask for.
pub(super) fn groups<'a>(edition: &'a Edition, words: &dyn BookWords, language: Language) -> Vec<Group<'a>> {
    let mut seen: BTreeSet<&QuestionId> = BTreeSet::new();
    let mut number = 0;
    let mut groups: Vec<Group<'a>> = Vec::new();
    let checks = edition.lessons.iter().map(|lesson| (SetName::check(&lesson.slug), lesson.title.clone()));
    let tests = [SetName::before(), SetName::after()].map(|set| (set, words.say(language, "book-tests")));
    for (set, title) in checks.chain(tests) {
        for question in edition.set(&set).map(|set| set.items.as_slice()).unwrap_or_default() {
            if !seen.insert(&question.id) {
                continue;
            }
            let outcome = question.outcome.and_then(|outcome| edition.outcomes.get(outcome.checked_sub(1)?));
            let id = match question.outcome {
                Some(outcome) => format!("outcome-{outcome}"),
                None => id_of(&set),
            };
            if groups.last().is_none_or(|group| group.id != id) {
                let title = outcome.unwrap_or(&title).clone();
                groups.push(Group { id, title, questions: Vec::new() });
            }
            number += usize::from(question.task.is_asked());
            if let Some(group) = groups.last_mut() {
                group.questions.push((number, question));
            }
        }
    }
    groups
}

/// Writes questions and key for one language.
pub(super) struct Printer<'a> {
    pub words: &'a dyn BookWords,
    pub language: Language,
    pub place: &'a dyn Fn(&str) -> Option<String>,
}

impl Printer<'_> {
    fn say(&self, key: &str) -> String {
        escape(&self.words.say(self.language, key))
    }

    fn text(&self, text: &RichText) -> String {
        xhtml(text.nodes(), self.place)
    }

    /// What is asked.
    pub fn asked(&self, groups: &[Group<'_>]) -> String {
        let group = |group: &Group<'_>| {
            let questions: String = group.questions.iter().map(|(number, one)| self.question(*number, one)).collect();
            format!("<section>\n<h2 id=\"{}\">{}</h2>\n{questions}</section>\n", group.id, escape(&group.title))
        };
        groups.iter().map(group).collect()
    }

    fn question(&self, number: usize, question: &Question) -> String {
        let text = self.text(&question.text);
        if !question.task.is_asked() {
            return format!("<p id=\"q-{}\">{text}</p>\n", question.id);
        }
        let line = "<p class=\"line\">………………………………………………</p>\n";
        let several = |key: &str| format!("<p class=\"hint\">{}</p>\n", self.say(key));
        let below = match &question.task {
            Task::SingleChoice(_) | Task::TrueFalse(_) => self.choices(question),
            Task::MultipleChoice(_) => several("book-several") + &self.choices(question),
            Task::ShortAnswer(_) | Task::Numerical(_) => line.to_owned(),
            Task::Matching(pairs) => {
                let stems: String =
                    pairs.stems.iter().map(|stem| format!("<li>{} ……</li>\n", self.text(stem))).collect();
                let partners = order(question, pairs.partners.len());
                let partners = partners.iter().filter_map(|place| pairs.partners.get(*place));
                let partners: String = partners.map(|partner| format!("<li>{}</li>\n", escape(partner))).collect();
                several("book-pairs") + &format!("<ol>\n{stems}</ol>\n<ol type=\"A\">\n{partners}</ol>\n")
            }
            Task::Essay => line.repeat(4),
            Task::Description => String::new(),
        };
        format!(
            "<div class=\"question\" id=\"q-{}\">\n<p><strong>{number}.</strong> {text}</p>\n{below}</div>\n",
            question.id
        )
    }

    fn choices(&self, question: &Question) -> String {
        let choices = question.task.choices();
        let shown = order(question, choices.len()).into_iter().filter_map(|place| choices.get(place));
        let items: String = shown.map(|choice| format!("<li>{}</li>\n", self.text(&choice.text))).collect();
        format!("<ol type=\"A\">\n{items}</ol>\n")
    }

    /// What is right, and why.
    pub fn key(&self, groups: &[Group<'_>]) -> String {
        let group = |group: &Group<'_>| {
            let asked = group.questions.iter().filter(|(_, question)| question.task.is_asked());
            let answers: String = asked.map(|(number, question)| self.answer(*number, question)).collect();
            format!("<section>\n<h2>{}</h2>\n{answers}</section>\n", escape(&group.title))
        };
        groups.iter().map(group).collect()
    }

    fn answer(&self, number: usize, question: &Question) -> String {
        let (right, mut said) = match &question.task {
            Task::SingleChoice(answers) | Task::MultipleChoice(answers) => self.chosen(question, answers),
            Task::TrueFalse(answers) => self.chosen(question, answers),
            Task::ShortAnswer(accepted) => (
                best(accepted).map(|one| escape(one.answer.words())).unwrap_or_default(),
                self.feedback(accepted.iter().filter(|one| one.weight > 0.0)),
            ),
            Task::Numerical(accepted) => (
                best(accepted).and_then(|one| one.answer).map(|number| self.number(number)).unwrap_or_default(),
                self.feedback(accepted.iter().filter(|one| one.weight > 0.0)),
            ),
            Task::Matching(pairs) => {
                let shown = order(question, pairs.partners.len());
                let letter = |partner: &usize| shown.iter().position(|place| place == partner).map_or('?', letter);
                let pairs = pairs.key.iter().enumerate();
                let pairs: Vec<String> =
                    pairs.map(|(stem, partner)| format!("{}–{}", stem + 1, letter(partner))).collect();
                (pairs.join(", "), String::new())
            }
            Task::Essay => (self.say("book-own-words"), String::new()),
            Task::Description => return String::new(),
        };
        if let Some(general) = &question.general_feedback {
            said.push_str(&format!("<p>{}</p>\n", self.text(general)));
        }
        let id = &question.id;
        format!(
            "<div class=\"question\">\n<p><a href=\"{EXERCISES}#q-{id}\">{number}.</a> <strong>{right}</strong></p>\n{said}</div>\n"
        )
    }

    /// The letters of the right answers, and what authors say about each.
    fn chosen(&self, question: &Question, answers: &[crate::Answer]) -> (String, String) {
        let shown = order(question, answers.len());
        let shown: Vec<_> = shown.into_iter().filter_map(|place| answers.get(place)).enumerate().collect();
        let right = shown.iter().filter(|(_, answer)| answer.is_right());
        let right: Vec<String> =
            right.map(|(at, answer)| format!("{} {}", letter(*at), self.text(&answer.text))).collect();
        let feedback = |(at, answer): &(usize, &crate::Answer)| {
            let said = answer.feedback.as_ref()?;
            Some(format!("<p>{} – {}</p>\n", letter(*at), self.text(said)))
        };
        (right.join("; "), shown.iter().filter_map(feedback).collect())
    }

    fn feedback<'b, T: 'b>(&self, accepted: impl Iterator<Item = &'b Accepted<T>>) -> String {
        accepted.filter_map(|one| one.feedback.as_ref()).map(|said| format!("<p>{}</p>\n", self.text(said))).collect()
    }

    fn number(&self, number: Number) -> String {
        let one = |number: f64| self.words.number(self.language, number, 6);
        match number {
            Number::Near { value, tolerance: 0.0 } => one(value),
            Number::Near { value, tolerance } => format!("{} ± {}", one(value), one(tolerance)),
            Number::Within { low, high } => format!("{} – {}", one(low), one(high)),
        }
    }

    /// How many questions there are, in words.
    pub fn lead(&self, groups: &[Group<'_>]) -> String {
        let asked = groups.iter().flat_map(|group| &group.questions).filter(|(_, one)| one.task.is_asked());
        let count = [("count", Inset::Count(asked.count()))];
        escape(&self.words.say_with(self.language, "book-exercises-about", &count))
    }
}

/// Whether any set of that kind is asked on its own pages.
pub(super) fn is_asked(edition: &Edition, set: &SetName) -> bool {
    set.kind() == SetKind::Check && edition.set(set).is_some_and(|set| !set.items.is_empty())
}

fn best<T>(accepted: &[Accepted<T>]) -> Option<&Accepted<T>> {
    accepted.iter().find(|one| one.weight >= 1.0)
}

fn letter(place: usize) -> char {
    u8::try_from(place).ok().filter(|place| *place < 26).map_or('?', |place| char::from(b'A' + place))
}

/// The order on paper: files often begin with the right answer. It is the same in every language, and at every export.
fn order(question: &Question, count: usize) -> Vec<usize> {
    let mut places: Vec<usize> = (0..count).collect();
    if !matches!(question.task, Task::TrueFalse(_)) {
        places.sort_by_cached_key(|place| content_hash(format!("{} {place}", question.id).as_bytes()));
    }
    places
}
