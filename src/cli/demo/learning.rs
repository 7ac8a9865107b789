//! Somebody takes a module.

use chrono::TimeDelta;
use rand::rngs::StdRng;
use rand::{RngExt, SeedableRng};

use super::people::Figure;
use super::story::Story;
use super::texts::{ESSAYS, said};
use crate::learning::progress::{Answers, AttemptId, NewAttempt, actions, store};
use crate::people::accounts::{Actor, Channel, actions as accounts};
use crate::platform::clock::Timestamp;
use crate::platform::db::Tx;
use crate::platform::error::{Error, Result};
use content::{Catalogue, Given, Module, ModuleSlug, Question, QuestionSet, SetName, Task};

/// How far somebody gets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DemoProgress {
    /// They do so many lessons.
    Lessons(usize),
    /// They do all, and pass the test.
    Whole,
}

/// What somebody knows.
#[derive(Clone, Copy)]
struct Skill {
    /// The chance with which they know an answer …
    knows: f64,
    /// … and that of the first question.
    first: f64,
}

impl From<f64> for Skill {
    fn from(knows: f64) -> Self {
        Self { knows, first: knows }
    }
}

/// Lets somebody take the module from a time on, a lesson every few days.
pub fn take(story: &mut Story, who: &Figure, slug: &ModuleSlug, from: Timestamp, reach: DemoProgress) {
    let parts = story.parts;
    let lessons = parts.catalogue().get(slug).map(|module| module.lessons.clone()).unwrap_or_default();
    let count = match reach {
        DemoProgress::Lessons(count) => count.min(lessons.len()),
        DemoProgress::Whole => lessons.len(),
    };
    if count == 0 {
        return;
    }
    answer(story, who, slug, SetName::before(), from, 0.45);
    let mut at = from;
    for outline in lessons.into_iter().take(count) {
        at = at + TimeDelta::minutes(story.random.random_range(30..600));
        let (lesson, catalogue, who, slug) = (outline.slug, parts.catalogue().clone(), who.clone(), slug.clone());
        let begun = lesson.clone();
        let (reader, module) = (who.clone(), slug.clone());
        story.timeline.add(at, move |tx| {
            let person = reader.person(tx.conn)?.id;
            actions::start_lesson(tx, person, &module, &begun)
        });
        at = at + TimeDelta::minutes(story.random.random_range(9..25));
        let hook = parts.on_completion.clone();
        story.timeline.add(at, move |tx| {
            let person = who.person(tx.conn)?.id;
            let actor = Actor::person(person, Channel::Web);
            actions::complete_lesson(tx, actor, person, module_of(&catalogue, &slug)?, &lesson, &**hook).map(drop)
        });
    }
    if reach == DemoProgress::Whole {
        let at = at + TimeDelta::minutes(story.random.random_range(20..90));
        answer(story, who, slug, SetName::after(), at, 0.93);
        // Whoever did not pass the first time takes it again, and knows it all.
        answer(story, who, slug, SetName::after(), at + TimeDelta::minutes(40), 1.0);
    }
}

/// Lets somebody answer the check of a module that asks for a text of their own, which then waits for its reader.
pub fn write(story: &mut Story, who: &Figure, slug: &ModuleSlug, at: Timestamp) {
    let catalogue = story.parts.catalogue();
    let sets = catalogue.edition(slug, who.language).map(|(_, edition)| &edition.sets);
    let asks = |set: &&QuestionSet| set.items.iter().any(|question| question.task == Task::Essay);
    if let Some(set) = sets.and_then(|sets| sets.values().find(asks)) {
        answer(story, who, slug, set.name.clone(), at, 0.9);
    }
}

/// Lets somebody who learns on their own take the tests alone.
pub fn test(story: &mut Story, who: &Figure, slug: &ModuleSlug, from: Timestamp) {
    let entered = who.clone();
    story.timeline.add(from - TimeDelta::hours(1), move |tx| {
        accounts::enter::add(tx, Actor::SYSTEM, &entered.new_person()).map(drop)
    });
    // Some know more than others, before and after.
    let able = story.random.random_range(0.0..0.4);
    // One question misleads in French, as figures then show.
    let first = if who.language.code() == "fr" { 0.05 } else { 1.0 };
    for (set, at, knows) in
        [(SetName::before(), from, 0.2 + able), (SetName::after(), from + TimeDelta::days(6), 0.55 + able)]
    {
        answer(story, who, slug, set, at, Skill { knows, first: knows * first });
    }
}

fn answer(story: &mut Story, who: &Figure, slug: &ModuleSlug, set: SetName, at: Timestamp, skill: impl Into<Skill>) {
    let skill = skill.into();
    let (parts, seed) = (story.parts, story.random.random());
    let (catalogue, hook, who, slug) =
        (parts.catalogue().clone(), parts.on_completion.clone(), who.clone(), slug.clone());
    story.timeline.add(at, move |tx: &mut Tx| {
        let module = module_of(&catalogue, &slug)?;
        let person = who.person(tx.conn)?;
        let facts = store::progress::facts(tx.conn, person.id, &slug)?;
        if facts.completed_at.is_some() {
            return Ok(());
        }
        let answers = answers(module, &set, &who, skill, seed)?;
        let new = NewAttempt { id: tx.id::<AttemptId>(), set, language: person.language, answers };
        let actor = Actor::person(person.id, Channel::Web);
        actions::answer(tx, actor, person.id, module, &new, &**hook).map(drop)
    });
}

fn module_of<'a>(catalogue: &'a Catalogue, slug: &ModuleSlug) -> Result<&'a Module> {
    catalogue.get(slug).ok_or(Error::NotFound)
}

/// Answers by somebody of that skill.
fn answers(module: &Module, set: &SetName, who: &Figure, skill: Skill, seed: u64) -> Result<Answers> {
    let mut random = StdRng::seed_from_u64(seed);
    let (_, edition) = module.edition(who.language).ok_or(Error::NotFound)?;
    let set = edition.set(set).ok_or(Error::NotFound)?;
    let mut answers = Answers::default();
    for (place, question) in set.items.iter().enumerate() {
        let knows = random.random_bool(if place == 0 { skill.first } else { skill.knows });
        if let Some(given) = given(question, knows, who.language.code(), &mut random) {
            answers.0.insert(question.id.clone(), given);
        }
    }
    Ok(answers)
}

/// An answer that is right, or one as somebody gives who does not know.
fn given(question: &Question, knows: bool, language: &str, random: &mut StdRng) -> Option<Given> {
    let choices = question.task.choices();
    match &question.task {
        Task::SingleChoice(_) | Task::MultipleChoice(_) | Task::TrueFalse(_) if knows => {
            let right = choices.iter().enumerate().filter(|(_, answer)| answer.is_right());
            Some(Given::Chosen(right.map(|(place, _)| place).collect()))
        }
        Task::SingleChoice(_) | Task::MultipleChoice(_) | Task::TrueFalse(_) => {
            Some(Given::Chosen(vec![random.random_range(0..choices.len())]))
        }
        Task::Matching(pairs) if knows => Some(Given::Pairs(pairs.key.iter().copied().map(Some).collect())),
        Task::Matching(pairs) => {
            let guess = |_: &usize| Some(random.random_range(0..pairs.partners.len()));
            Some(Given::Pairs(pairs.key.iter().map(guess).collect()))
        }
        // Words and numbers that are typed are not invented: what is left open counts as wrong.
        Task::ShortAnswer(_) | Task::Numerical(_) | Task::Description => None,
        Task::Essay => {
            let texts = said(&ESSAYS, language);
            Some(Given::Words(texts[random.random_range(0..texts.len())].to_owned()))
        }
    }
}
