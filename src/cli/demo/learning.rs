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
use crate::platform::error::{Error, Result};
use crate::platform::values::Language;
use content::{Catalogue, Given, LessonSlug, Module, ModuleSlug, Question, QuestionSet, SetName, Task};

/// How far somebody gets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DemoProgress {
    /// They do so many lessons.
    Lessons(usize),
    /// They do all, and pass the test.
    Whole,
}

impl DemoProgress {
    /// How far the `number`th gets who is under way, and from how many days before today on; some have not begun.
    pub fn under_way(number: usize) -> Option<(i64, Self)> {
        match number % 10 {
            0 | 3 | 6 => Some((-60 + (number as i64 % 20), Self::Whole)),
            4 => None,
            7 => Some((-40, Self::Lessons(2))),
            lessons => Some((-9 + (number as i64 % 4), Self::Lessons(lessons.min(4)))),
        }
    }
}

/// What somebody knows.
#[derive(Clone, Copy, Debug)]
pub struct Skill {
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

/// Something somebody does with a module.
#[derive(Clone, Debug)]
pub enum Study {
    /// They open a lesson.
    Start(LessonSlug),
    /// They have done it.
    Complete(LessonSlug),
    /// They answer a set, as well as they can; `seed` says which answers they know.
    Answer { set: SetName, skill: Skill, seed: u64 },
}

/// What somebody does who takes the module from a time on, a lesson every few days.
pub fn course(module: &Module, from: Timestamp, reach: DemoProgress, random: &mut StdRng) -> Vec<(Timestamp, Study)> {
    let lessons = &module.lessons;
    let count = match reach {
        DemoProgress::Lessons(count) => count.min(lessons.len()),
        DemoProgress::Whole => lessons.len(),
    };
    if count == 0 {
        return Vec::new();
    }
    let answer = |random: &mut StdRng, set: SetName, skill: f64| {
        let (skill, seed) = (skill.into(), random.random());
        Study::Answer { set, skill, seed }
    };
    let mut studies = vec![(from, answer(random, SetName::before(), 0.45))];
    let mut at = from;
    for outline in lessons.iter().take(count) {
        at = at + TimeDelta::minutes(random.random_range(30..600));
        studies.push((at, Study::Start(outline.slug.clone())));
        at = at + TimeDelta::minutes(random.random_range(9..25));
        studies.push((at, Study::Complete(outline.slug.clone())));
    }
    if reach == DemoProgress::Whole {
        let at = at + TimeDelta::minutes(random.random_range(20..90));
        studies.push((at, answer(random, SetName::after(), 0.93)));
        // Whoever did not pass the first time takes it again, and knows it all.
        studies.push((at + TimeDelta::minutes(40), answer(random, SetName::after(), 1.0)));
    }
    studies
}

/// Lets somebody take the module.
pub fn take(story: &mut Story, who: &Figure, slug: &ModuleSlug, from: Timestamp, reach: DemoProgress) {
    let catalogue = story.parts.catalogue();
    let Some(module) = catalogue.get(slug) else { return };
    for (at, study) in course(module, from, reach, &mut story.random) {
        study_at(story, who, slug, at, study);
    }
}

fn study_at(story: &mut Story, who: &Figure, slug: &ModuleSlug, at: Timestamp, study: Study) {
    let parts = story.parts;
    let (catalogue, hook, who, slug) =
        (parts.catalogue().clone(), parts.on_completion.clone(), who.clone(), slug.clone());
    story.timeline.add(at, move |tx| {
        let (person, module) = (who.person(tx.conn)?, module_of(&catalogue, &slug)?);
        let actor = Actor::person(person.id, Channel::Web);
        match study {
            Study::Start(lesson) => actions::start_lesson(tx, person.id, &slug, &lesson),
            Study::Complete(lesson) => {
                actions::complete_lesson(tx, actor, person.id, module, &lesson, &**hook).map(drop)
            }
            Study::Answer { set, skill, seed } => {
                if store::progress::facts(tx.conn, person.id, &slug)?.completed_at.is_some() {
                    return Ok(());
                }
                let answers = answers(module, &set, who.language, skill, seed)?;
                let new = NewAttempt { id: tx.id::<AttemptId>(), set, language: person.language, answers };
                actions::answer(tx, actor, person.id, module, &new, &**hook).map(drop)
            }
        }
    });
}

/// The check of a module that asks for a text of one's own, if it has one.
pub fn asks_for_a_text(module: &Module, language: Language) -> Option<SetName> {
    let asks = |set: &&QuestionSet| set.items.iter().any(|question| question.task == Task::Essay);
    let (_, edition) = module.edition(language)?;
    edition.sets.values().find(asks).map(|set| set.name.clone())
}

/// Lets somebody answer the check of a module that asks for a text of their own, which then waits for its reader.
pub fn write(story: &mut Story, who: &Figure, slug: &ModuleSlug, at: Timestamp) {
    let catalogue = story.parts.catalogue();
    if let Some(set) = catalogue.get(slug).and_then(|module| asks_for_a_text(module, who.language)) {
        answer(story, who, slug, set, at, 0.9);
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
    let (skill, seed) = (skill.into(), story.random.random());
    study_at(story, who, slug, at, Study::Answer { set, skill, seed });
}

fn module_of<'a>(catalogue: &'a Catalogue, slug: &ModuleSlug) -> Result<&'a Module> {
    catalogue.get(slug).ok_or(Error::NotFound)
}

/// Answers by somebody of that skill who writes that language.
pub fn answers(module: &Module, set: &SetName, language: Language, skill: Skill, seed: u64) -> Result<Answers> {
    let mut random = StdRng::seed_from_u64(seed);
    let (_, edition) = module.edition(language).ok_or(Error::NotFound)?;
    let set = edition.set(set).ok_or(Error::NotFound)?;
    let mut answers = Answers::default();
    for (place, question) in set.items.iter().enumerate() {
        let knows = random.random_bool(if place == 0 { skill.first } else { skill.knows });
        if let Some(given) = given(question, knows, language.code(), &mut random) {
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
