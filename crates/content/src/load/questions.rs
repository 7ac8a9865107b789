//! `questions.gift`: from questions as they are written to sets that can be asked.

use std::collections::BTreeMap;

use super::category::{self, Category, bank_name};
use crate::Language;
use crate::foreign;
use crate::gift::{self, Body, GiftEntry, Number, Text, TextFormat};
use crate::markdown::{Wording, inline};
use crate::names::{LessonSlug, QuestionId, SetName};
use crate::problem::{Lines, Position, Problem, Problems};
use crate::questions::{Accepted, Answer, Pairs, Question, Task};
use crate::tree::{Inline, Node, RichText};
use crate::typed::Pattern;

/// How far the weights of right answers may be from 100 %: thirds are written 33.33333.
const ROUNDING: f64 = 0.1;

/// The questions of one language, with the places that checks report.
#[derive(Debug, Default)]
pub(crate) struct Questions {
    pub sets: BTreeMap<SetName, Vec<Question>>,
    /// Where each set begins. A set that only mirrors another has no place.
    pub set_places: BTreeMap<SetName, Position>,
    pub places: BTreeMap<QuestionId, Position>,
    /// Parallel questions by the outcome that they ask for, numbered from 1, where the tests are drawn from a bank.
    pub bank: BTreeMap<usize, Vec<Question>>,
    /// Where each of its categories begins.
    pub bank_places: BTreeMap<usize, Position>,
}

impl Questions {
    /// The tests before and after draw on the same bank, and ask the same where only one of them is written.
    fn mirror(&mut self) {
        let (before, after) = (SetName::before(), SetName::after());
        if !self.bank.is_empty() {
            let all: Vec<Question> = self.bank.values().flatten().cloned().collect();
            self.sets.insert(before.clone(), all.clone());
            self.sets.insert(after.clone(), all);
        }
        for (from, to) in [(&before, &after), (&after, &before)] {
            if let Some(items) = self.sets.get(from).filter(|_| !self.sets.contains_key(to)) {
                self.sets.insert(to.clone(), items.clone());
            }
        }
    }
}

/// A file of questions by itself.
#[derive(Debug)]
pub struct QuestionFile {
    /// What could be read, in order.
    pub items: Vec<GiftEntry>,
    /// What could not, by line.
    pub problems: Vec<Problem>,
}

impl QuestionFile {
    /// Reads it. `path` is what problems call it.
    pub fn read(path: &str, text: &str) -> Self {
        let parsed = gift::parse(text);
        let lines = Lines::new(text);
        let mut problems = Problems::default();
        for fault in parsed.faults {
            problems.error(path, lines.position(fault.offset), fault.message, fault.advice);
        }
        for placed in &parsed.items {
            let GiftEntry::Question(question) = &placed.item else { continue };
            let markup = foreign::texts(question).into_iter().filter(|text| foreign::is_markup(text));
            let all = markup.map(|text| text.content.as_str()).collect::<Vec<_>>().join(" ");
            if let Some((message, advice)) = foreign::complaint(&all) {
                problems.error(path, lines.position(placed.offset), message, advice);
            }
        }
        Self { items: parsed.items.into_iter().map(|placed| placed.item).collect(), problems: problems.sorted() }
    }
}

struct Reader<'a> {
    path: &'a str,
    lines: Lines<'a>,
    words: &'a Wording<'a>,
    language: Language,
    problems: &'a mut Problems,
}

/// Reads all questions of a file.
pub(crate) fn read(
    path: &str,
    text: &str,
    language: Language,
    words: &Wording<'_>,
    problems: &mut Problems,
) -> Questions {
    let parsed = gift::parse(text);
    let mut reader = Reader { path, lines: Lines::new(text), words, language, problems };
    for fault in parsed.faults {
        reader.error(reader.lines.position(fault.offset), fault.message, &fault.advice);
    }
    let mut questions = Questions::default();
    let mut owners: BTreeMap<QuestionId, Category> = BTreeMap::new();
    // `Some(None)` after a category that could not be read: its questions are checked and belong nowhere.
    let mut current: Option<Option<Category>> = None;
    // What comments say about the question that follows: `// [tag:why-local]`, as Moodle writes tags.
    let mut tag: Option<LessonSlug> = None;
    for placed in parsed.items {
        let at = reader.lines.position(placed.offset);
        match placed.item {
            GiftEntry::Comment(comment) => tag = tagged(&comment).or(tag),
            GiftEntry::Category(name) => {
                tag = None;
                current = Some(reader.category(&name, at, &mut questions));
            }
            GiftEntry::Question(written) => {
                let lesson = tag.take();
                let Some(question) = reader.question(written, at) else { continue };
                let question = Question { lesson, ..question };
                let Some(category) = current.clone() else {
                    let advice = "put a line such as “$CATEGORY: check/why-local” or “$CATEGORY: bank/1” above";
                    reader.error(at, "this question belongs to no set", advice);
                    continue;
                };
                let Some(category) = category else { continue };
                if let Some(owner) = owners.get(&question.id).filter(|owner| !category::shared(owner, &category)) {
                    let first = questions.places.get(&question.id).map_or(0, |at| at.line);
                    let message = format!("the id “{}” was used before, in “{owner}”, line {first}", question.id);
                    reader.error(at, message, "give each question an id of its own: answers are kept by it");
                }
                owners.insert(question.id.clone(), category.clone());
                questions.places.entry(question.id.clone()).or_insert(at);
                match category {
                    Category::Set(set) => questions.sets.entry(set).or_default().push(question),
                    Category::Bank(outcome) => {
                        let question = Question { outcome: Some(outcome), ..question };
                        questions.bank.entry(outcome).or_default().push(question);
                    }
                }
            }
        }
    }
    let sets = questions.set_places.iter().filter(|(set, _)| !questions.sets.contains_key(*set));
    let bank = questions.bank_places.iter().filter(|(outcome, _)| !questions.bank.contains_key(*outcome));
    let empty = sets.map(|(set, at)| (set.to_string(), *at));
    for (name, at) in empty.chain(bank.map(|(outcome, at)| (bank_name(*outcome), *at))) {
        reader.error(at, format!("the set “{name}” has no questions"), "write some below it, or remove the line");
    }
    let written = [SetName::before(), SetName::after()].into_iter().filter_map(|set| {
        let at = *questions.set_places.get(&set)?;
        Some((set, at))
    });
    for (set, at) in written.filter(|_| !questions.bank_places.is_empty()) {
        let message = format!("there is “{set}” beside a bank, from which the tests before and after are drawn");
        reader.error(at, message, "move its questions below “$CATEGORY: bank/1” and so on, or remove the bank");
    }
    questions.mirror();
    questions
}

/// The lesson that a comment names: `[tag:why-local]`.
fn tagged(comment: &str) -> Option<LessonSlug> {
    comment.split("[tag:").skip(1).find_map(|rest| rest.split(']').next()?.trim().parse().ok())
}

impl Reader<'_> {
    fn error(&mut self, at: Position, message: impl Into<String>, advice: &str) {
        self.problems.error(self.path, at, message, advice);
    }

    fn category(&mut self, name: &str, at: Position, questions: &mut Questions) -> Option<Category> {
        let category = Category::read(name);
        match &category {
            Ok(Category::Set(set)) => {
                questions.set_places.entry(set.clone()).or_insert(at);
            }
            Ok(Category::Bank(outcome)) => {
                questions.bank_places.entry(*outcome).or_insert(at);
            }
            Err((message, advice)) => self.error(at, message, advice),
        }
        category.ok()
    }

    fn question(&mut self, written: gift::GiftQuestion, at: Position) -> Option<Question> {
        let Some(name) = written.name else {
            self.error(at, "this question has no id", "begin it with an id, such as “::why-local-1::”");
            return None;
        };
        let id: QuestionId = match name.parse() {
            Ok(id) => id,
            Err(error) => {
                let error: crate::names::NotASlug = error;
                self.error(at, error.to_string(), "ids are kept with learners' answers: choose one that can stay");
                return None;
            }
        };
        let mut text = self.text(&written.text, at);
        if let Some(tail) = &written.tail {
            let tail = self.text(tail, at);
            text.change(|text| {
                let blank = || Inline::Text(" ".to_owned());
                text.push(Node::Plain(vec![blank(), Inline::Gap, blank()]));
                text.extend_from_slice(tail.nodes());
                true
            });
        }
        let general_feedback = written.general_feedback.map(|said| self.text(&said, at));
        let task = match written.body {
            Body::Choice(written) => self.choice(&id, written, at),
            Body::TrueFalse { truth, wrong_feedback, right_feedback } => {
                let right = right_feedback.map(|said| self.text(&said, at));
                let wrong = wrong_feedback.map(|said| self.text(&said, at));
                let answer = |key: &str, chosen: bool| Answer {
                    text: RichText::plain(&(self.words)(self.language, key)),
                    weight: if chosen == truth { 1.0 } else { 0.0 },
                    feedback: if chosen == truth { right.clone() } else { wrong.clone() },
                };
                Task::TrueFalse([answer("answer-true", true), answer("answer-false", false)])
            }
            Body::ShortAnswer(written) => self.short_answer(&id, written, at),
            Body::Numerical(written) => self.numerical(&id, written, at),
            Body::Matching(written) => self.matching(&id, written, at),
            Body::Essay => Task::Essay,
            Body::Description => Task::Description,
        };
        Some(Question { id, lesson: None, outcome: None, language: self.language, text, task, general_feedback })
    }

    fn text(&mut self, text: &Text, at: Position) -> RichText {
        match text.format {
            TextFormat::Plain => return RichText::plain(&text.content),
            TextFormat::Html | TextFormat::Moodle => {
                if let Some((message, advice)) = foreign::complaint(&text.content) {
                    self.error(at, message, advice);
                }
                let breaks = if text.format == TextFormat::Moodle { "<br>" } else { " " };
                return foreign::read(&text.content.replace('\n', breaks));
            }
            TextFormat::Markdown => {}
        }
        let (html, complaint) = inline(&text.content);
        if let Some(complaint) = complaint {
            let message = format!("{complaint}: “{}”", text.content);
            self.error(at, message, "write it in one paragraph of Markdown, or begin the text with “[plain]”");
        }
        html
    }

    fn choice(&mut self, id: &QuestionId, written: Vec<gift::GiftAnswer>, at: Position) -> Task {
        let right = written.iter().filter(|answer| answer.right).count();
        let percents: Vec<f64> = written.iter().map(gift::GiftAnswer::percent).collect();
        if written.len() < 2 {
            self.error(at, format!("“{id}” has a single answer"), "add wrong answers, beginning with “~”");
        }
        match right {
            0 => self.multiple(id, &percents, at),
            _ => self.single(id, right, &written, at),
        }
        let answers = written.into_iter().zip(percents).map(|(answer, percent)| Answer {
            text: self.text(&answer.text, at),
            weight: percent / 100.0,
            feedback: answer.feedback.map(|said| self.text(&said, at)),
        });
        let answers = answers.collect();
        if right > 0 { Task::SingleChoice(answers) } else { Task::MultipleChoice(answers) }
    }

    fn accepted<T, U>(
        &mut self,
        id: &QuestionId,
        written: Vec<gift::GiftAccepted<T>>,
        at: Position,
        read: impl Fn(T) -> U,
    ) -> Vec<Accepted<U>> {
        if !written.iter().any(|accepted| (accepted.percent() - 100.0).abs() <= ROUNDING) {
            let message = format!("no answer to “{id}” earns full marks");
            self.error(at, message, "begin the right answer with “=”, without a weight");
        }
        let accepted = written.into_iter().map(|accepted| Accepted {
            weight: accepted.percent().max(0.0) / 100.0,
            feedback: accepted.feedback.map(|said| self.text(&said, at)),
            answer: read(accepted.answer),
        });
        accepted.collect()
    }

    fn short_answer(&mut self, id: &QuestionId, written: Vec<gift::GiftAccepted<String>>, at: Position) -> Task {
        let accepted = self.accepted(id, written, at, |words| Pattern::new(&words));
        if accepted.iter().any(|accepted| accepted.answer.is_any() && accepted.weight > 0.0) {
            let advice = "write “=%0%*” to say something about all other answers, or “{}” for a text of one's own";
            self.error(at, format!("anything typed is right for “{id}”"), advice);
        }
        Task::ShortAnswer(accepted)
    }

    fn numerical(&mut self, id: &QuestionId, written: Vec<gift::GiftAccepted<Option<Number>>>, at: Position) -> Task {
        if written.iter().any(|accepted| accepted.answer.is_none() && accepted.percent() > 0.0) {
            let advice = "write the number behind “=”, or “~” to say something about all others";
            self.error(at, format!("any number is right for “{id}”"), advice);
        }
        Task::Numerical(self.accepted(id, written, at, |number| number))
    }

    fn matching(&mut self, id: &QuestionId, written: Vec<gift::Pair>, at: Position) -> Task {
        let mut pairs = Pairs { stems: Vec::new(), partners: Vec::new(), key: Vec::new() };
        for pair in written {
            let known = pairs.partners.iter().position(|partner| *partner == pair.right);
            let partner = known.unwrap_or(pairs.partners.len());
            if known.is_none() {
                pairs.partners.push(pair.right);
            }
            if let Some(left) = pair.left {
                pairs.stems.push(self.text(&left, at));
                pairs.key.push(partner);
            }
        }
        if pairs.stems.len() < 2 || pairs.partners.len() < 2 {
            let advice = "write two pairs or more: “=this -> that”";
            self.error(at, format!("there is nothing to choose in “{id}”"), advice);
        }
        Task::Matching(pairs)
    }

    fn single(&mut self, id: &QuestionId, right: usize, written: &[gift::GiftAnswer], at: Position) {
        if right > 1 {
            let advice = "keep one “=”; where several are right together, write each as “~%50%…”";
            self.error(at, format!("“{id}” has {right} right answers and takes one"), advice);
        } else if written.iter().any(|answer| answer.right && (answer.percent() - 100.0).abs() > ROUNDING) {
            self.error(at, format!("the right answer of “{id}” does not count 100 %"), "remove the weight behind “=”");
        }
    }

    fn multiple(&mut self, id: &QuestionId, percents: &[f64], at: Position) {
        let sum: f64 = percents.iter().filter(|percent| **percent > 0.0).sum();
        if sum <= 0.0 {
            let advice = "begin the right answer with “=”, or right answers with weights such as “~%50%”";
            self.error(at, format!("“{id}” has no right answer"), advice);
        } else if (sum - 100.0).abs() > ROUNDING {
            let message =
                format!("the weights of the right answers of “{id}” sum to {} %, not to 100 %", readable(sum));
            self.error(at, message, "with two right answers write “~%50%” before each, with three “~%33.33333%”");
        } else if percents.contains(&0.0) && percents.iter().all(|percent| *percent >= 0.0) {
            let message = format!("choosing every answer of “{id}” earns full marks");
            self.problems.warn(self.path, at, message, "give wrong answers a negative weight, such as “~%-50%”");
        }
    }
}

/// A sum of weights without the dust of binary fractions: 99.9, not 99.89999999999999.
fn readable(sum: f64) -> f64 {
    (sum * 1e5).round() / 1e5
}
