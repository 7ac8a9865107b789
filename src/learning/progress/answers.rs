//! From fields of a form to answers, and back.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::platform::web::Form;
use content::{Given, Question, QuestionId, QuestionSet, Task, number};

/// The longest text of one's own, in characters.
pub const LONGEST_ESSAY: usize = 8000;

/// The longest short answer, in characters.
const LONGEST_WORDS: usize = 200;

/// What a form held, field by field, as it was typed: what is kept of answers that are not sent yet.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Typed(BTreeMap<String, Vec<String>>);

impl Typed {
    /// The fields of a set. Others are not read.
    pub fn of(form: &Form, set: &QuestionSet) -> Self {
        let fields = set.items.iter().flat_map(fields);
        let values = fields.map(|field| {
            let values = form.all(&field).into_iter().filter(|value| !value.is_empty());
            let values = values.map(|value| value.chars().take(LONGEST_ESSAY).collect()).collect();
            (field, values)
        });
        Self(values.filter(|(_, values): &(_, Vec<String>)| !values.is_empty()).collect())
    }

    /// What was typed or chosen first in a field.
    pub fn first(&self, field: &str) -> &str {
        self.0.get(field).and_then(|values| values.first()).map_or("", String::as_str)
    }

    /// Whether a value was chosen in a field.
    pub fn has(&self, field: &str, value: usize) -> bool {
        let value = value.to_string();
        self.0.get(field).is_some_and(|values| values.contains(&value))
    }

    /// Whether nothing was typed at all.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The same as a form, to be read as answers.
    pub fn form(&self) -> Form {
        Form::from_pairs(
            self.0.iter().flat_map(|(field, values)| values.iter().map(move |value| (field.clone(), value.clone()))),
        )
    }
}

/// The fields of a question.
fn fields(question: &Question) -> Vec<String> {
    let field = Answers::field(&question.id);
    match &question.task {
        Task::Matching(pairs) => {
            (0..pairs.stems.len()).map(|stem| Answers::partner_field(&question.id, stem)).collect()
        }
        Task::Description => Vec::new(),
        _ => vec![field],
    }
}

/// Answers by question, the same in every language.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Answers(pub BTreeMap<QuestionId, Given>);

impl Answers {
    /// The name of a question's field.
    pub fn field(question: &QuestionId) -> String {
        format!("answers.{question}")
    }

    /// The name of the field of a matching in which a stem's partner is chosen.
    pub fn partner_field(question: &QuestionId, stem: usize) -> String {
        format!("{}.{stem}", Self::field(question))
    }

    /// Reads the answers to a set. Fields of other questions are not read. Choices that do not exist are wrong.
    pub fn parse(form: &mut Form, set: &QuestionSet) -> Self {
        let read = |question: &Question| Some((question.id.clone(), read(form, question)?));
        Self(set.items.iter().filter_map(read).collect())
    }

    /// The questions that are not wholly answered, or with something that cannot be read.
    pub fn open<'a>(&self, set: &'a QuestionSet) -> Vec<&'a Question> {
        let open = |question: &&Question| match (&question.task, self.0.get(&question.id)) {
            (Task::Description, _) => false,
            (_, None) => true,
            (Task::Matching(pairs), Some(given)) => (0..pairs.stems.len()).any(|stem| given.partner(stem).is_none()),
            (Task::Numerical(_), Some(given)) => number(given.words(), question.language).is_none(),
            _ => false,
        };
        set.items.iter().filter(open).collect()
    }

    /// Marks every question that was left open as wrong.
    pub fn refuse_open(&self, form: &mut Form, set: &QuestionSet) {
        for question in self.open(set) {
            let unreadable = matches!(question.task, Task::Numerical(_)) && self.0.contains_key(&question.id);
            form.wrong(&Self::field(&question.id), if unreadable { "questions-no-number" } else { "questions-open" });
        }
    }

    /// Whether anything was typed: only then can there be a text that somebody reads.
    pub fn has_words(&self) -> bool {
        self.0.values().any(|given| !given.words().is_empty())
    }

    /// The fields that a form with these answers holds.
    pub fn typed(&self) -> Typed {
        let mut typed = BTreeMap::new();
        for (question, given) in &self.0 {
            let field = Self::field(question);
            match given {
                Given::Chosen(places) => {
                    typed.insert(field, places.iter().map(usize::to_string).collect());
                }
                Given::Words(words) => {
                    typed.insert(field, vec![words.clone()]);
                }
                Given::Pairs(places) => {
                    let chosen = places.iter().enumerate().filter_map(|(stem, place)| Some((stem, (*place)?)));
                    typed.extend(chosen.map(|(stem, place)| (format!("{field}.{stem}"), vec![place.to_string()])));
                }
            }
        }
        Typed(typed)
    }
}

fn read(form: &mut Form, question: &Question) -> Option<Given> {
    let field = Answers::field(&question.id);
    match &question.task {
        Task::SingleChoice(_) | Task::MultipleChoice(_) | Task::TrueFalse(_) => {
            let places = form.parse_all::<usize>(&field, 0)?;
            if places.iter().any(|place| *place >= question.task.choices().len()) {
                form.wrong(&field, "form-choose");
                return None;
            }
            Some(Given::Chosen(places)).filter(|given| !given.chosen().is_empty())
        }
        Task::Matching(pairs) => {
            let places: Vec<Option<usize>> = (0..pairs.stems.len())
                .map(|stem| {
                    let field = Answers::partner_field(&question.id, stem);
                    let place = form.parse_optional::<usize>(&field).flatten();
                    if place.is_some_and(|place| place >= pairs.partners.len()) {
                        form.wrong(&field, "form-choose");
                    }
                    place
                })
                .collect();
            places.iter().any(Option::is_some).then_some(Given::Pairs(places))
        }
        Task::ShortAnswer(_) | Task::Numerical(_) => words(form, &field, LONGEST_WORDS),
        Task::Essay => words(form, &field, LONGEST_ESSAY),
        Task::Description => None,
    }
}

fn words(form: &mut Form, field: &str, longest: usize) -> Option<Given> {
    form.text(field, longest).filter(|words| !words.is_empty()).map(Given::Words)
}
