use std::collections::HashMap;

use diesel::dsl::{count, count_star, max};
use diesel::prelude::*;
use diesel::sql_types::{BigInt, Double, Integer, Nullable, Text};

use super::super::Completion;
use crate::people::accounts::PersonId;
use crate::platform::clock::Timestamp;
use crate::platform::db::schema::{attempts, learners, lesson_progress, module_bookmarks, module_completions};
use crate::platform::db::{AmongMethods, AnyQuery, Conn, NO_NUMBER, NO_TEXT, NO_TIME, NONE_COUNTED, union_of};
use crate::platform::error::Result;
use content::{ModuleSlug, SetKind, SetName};

/// How far somebody is with a module, as matrices and lists show it.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Summary {
    /// How many lessons were begun, those since removed from the module included.
    pub lessons_begun: usize,
    /// How many lessons were done, those since removed from the module included.
    pub lessons_done: usize,
    /// How many question sets were answered, each try counted.
    pub attempts: usize,
    /// The score of the test before, in per cent.
    pub before: Option<f64>,
    /// The best score of the test after, in per cent.
    pub after: Option<f64>,
    /// When the module was completed.
    pub completed_at: Option<Timestamp>,
    /// When anything was last recorded.
    pub last_activity: Option<Timestamp>,
}

impl Summary {
    /// In a word.
    pub fn completion(&self) -> Completion {
        match self {
            Summary { completed_at: Some(_), .. } => Completion::Done,
            Summary { lessons_begun: 0, attempts: 0, .. } => Completion::NotBegun,
            _ => Completion::UnderWay,
        }
    }

    fn lessons(&mut self, begun: i64, done: i64) {
        (self.lessons_begun, self.lessons_done) = (whole(begun), whole(done));
    }

    fn set(&mut self, set: &SetName, tries: i64, best: Option<f64>) {
        self.attempts += whole(tries);
        match set.kind() {
            SetKind::Before => self.before = best,
            SetKind::After => self.after = best,
            SetKind::Check => {}
        }
    }

    fn seen(&mut self, at: Option<Timestamp>) {
        self.last_activity = self.last_activity.max(at);
    }
}

fn whole(count: i64) -> usize {
    usize::try_from(count).unwrap_or_default()
}

/// How far people are with modules, in three queries whatever their number. Pairs of which nothing is recorded are absent.
///
/// # Errors
/// Only what the database says.
pub fn summaries(
    conn: &mut Conn,
    people: &[PersonId],
    modules: &[ModuleSlug],
) -> Result<HashMap<(PersonId, ModuleSlug), Summary>> {
    let mut all: HashMap<(PersonId, ModuleSlug), Summary> = HashMap::new();
    if people.is_empty() || modules.is_empty() {
        return Ok(all);
    }
    type Lessons = (Option<PersonId>, ModuleSlug, i64, i64, Option<Timestamp>, Option<Timestamp>);
    let lessons: Vec<Lessons> = lesson_progress::table
        .inner_join(learners::table)
        .filter(learners::person_id.among(people).and(lesson_progress::module.among(modules)))
        .group_by((learners::person_id, lesson_progress::module))
        .select((
            learners::person_id,
            lesson_progress::module,
            count_star(),
            count(lesson_progress::completed_at),
            max(lesson_progress::started_at),
            max(lesson_progress::completed_at),
        ))
        .load(conn)?;
    for (person, module, begun, done, started, completed) in lessons {
        let Some(person) = person else { continue };
        let summary = all.entry((person, module)).or_default();
        summary.lessons(begun, done);
        summary.seen(started.max(completed));
    }
    type Sets = (Option<PersonId>, ModuleSlug, SetName, i64, Option<f64>, Option<Timestamp>);
    let sets: Vec<Sets> = attempts::table
        .inner_join(learners::table)
        .filter(learners::person_id.among(people).and(attempts::module.among(modules)))
        .group_by((learners::person_id, attempts::module, attempts::question_set))
        .select((
            learners::person_id,
            attempts::module,
            attempts::question_set,
            count_star(),
            max(attempts::score),
            max(attempts::answered_at),
        ))
        .load(conn)?;
    for (person, module, set, tries, best, answered) in sets {
        let Some(person) = person else { continue };
        let summary = all.entry((person, module)).or_default();
        summary.set(&set, tries, best);
        summary.seen(answered);
    }
    let completions: Vec<(Option<PersonId>, ModuleSlug, Timestamp)> = module_completions::table
        .inner_join(learners::table)
        .filter(learners::person_id.among(people).and(module_completions::module.among(modules)))
        .select((learners::person_id, module_completions::module, module_completions::completed_at))
        .load(conn)?;
    for (person, module, at) in completions {
        let Some(person) = person else { continue };
        let summary = all.entry((person, module)).or_default();
        summary.completed_at = Some(at);
        summary.seen(Some(at));
    }
    Ok(all)
}

/// How far one person is with every module of which anything is recorded, and which modules they want at hand, in the order in
/// which they said so. One query.
///
/// # Errors
/// Only what the database says.
pub fn of_person(conn: &mut Conn, person: PersonId) -> Result<(HashMap<ModuleSlug, Summary>, Vec<ModuleSlug>)> {
    /// Which table, the module, its set, two counts, a score, two moments.
    type Columns = (
        Integer,
        Text,
        Nullable<Text>,
        BigInt,
        BigInt,
        Nullable<Double>,
        Nullable<diesel::sql_types::Timestamp>,
        Nullable<diesel::sql_types::Timestamp>,
    );
    type Row = (i32, String, Option<String>, i64, i64, Option<f64>, Option<Timestamp>, Option<Timestamp>);
    const LESSONS: i32 = 0;
    const SETS: i32 = 1;
    const COMPLETION: i32 = 2;
    const KEPT: i32 = 3;
    let whose = || learners::person_id.eq(person);
    let lessons =
        lesson_progress::table.inner_join(learners::table).filter(whose()).group_by(lesson_progress::module).select((
            LESSONS.into_sql::<Integer>(),
            lesson_progress::module,
            NO_TEXT,
            count_star(),
            count(lesson_progress::completed_at),
            NO_NUMBER,
            max(lesson_progress::started_at),
            max(lesson_progress::completed_at),
        ));
    let sets = attempts::table
        .inner_join(learners::table)
        .filter(whose())
        .group_by((attempts::module, attempts::question_set))
        .select((
            SETS.into_sql::<Integer>(),
            attempts::module,
            attempts::question_set.nullable(),
            count_star(),
            NONE_COUNTED,
            max(attempts::score),
            max(attempts::answered_at),
            NO_TIME,
        ));
    let completions = module_completions::table.inner_join(learners::table).filter(whose()).select((
        COMPLETION.into_sql::<Integer>(),
        module_completions::module,
        NO_TEXT,
        NONE_COUNTED,
        NONE_COUNTED,
        NO_NUMBER,
        module_completions::completed_at.nullable(),
        NO_TIME,
    ));
    let kept = module_bookmarks::table.inner_join(learners::table).filter(whose()).select((
        KEPT.into_sql::<Integer>(),
        module_bookmarks::module,
        NO_TEXT,
        NONE_COUNTED,
        NONE_COUNTED,
        NO_NUMBER,
        module_bookmarks::created_at.nullable(),
        NO_TIME,
    ));
    let parts: Vec<AnyQuery> = vec![Box::new(lessons), Box::new(sets), Box::new(completions), Box::new(kept)];
    let rows: Vec<Row> = union_of::<Columns>(parts).load(conn)?;
    let mut all: HashMap<ModuleSlug, Summary> = HashMap::new();
    let mut wanted: Vec<(Option<Timestamp>, ModuleSlug)> = Vec::new();
    for (table, module, set, number, done, score, at, later) in rows {
        // What a module or a set was called that nobody could name so any more.
        let Ok(module) = module.parse::<ModuleSlug>() else { continue };
        if table == KEPT {
            wanted.push((at, module));
            continue;
        }
        let summary = all.entry(module).or_default();
        match (table, set.and_then(|set| set.parse::<SetName>().ok())) {
            (LESSONS, _) => summary.lessons(number, done),
            (SETS, Some(set)) => summary.set(&set, number, score),
            _ => summary.completed_at = at,
        }
        summary.seen(at.max(later));
    }
    wanted.sort();
    Ok((all, wanted.into_iter().map(|(_, module)| module).collect()))
}

/// When each of the people last learned anything; those who never did are absent.
///
/// # Errors
/// Only what the database says.
pub fn last_activity(
    conn: &mut Conn,
    people: &[PersonId],
    modules: &[ModuleSlug],
) -> Result<HashMap<PersonId, Timestamp>> {
    let mut last: HashMap<PersonId, Timestamp> = HashMap::new();
    if people.is_empty() || modules.is_empty() {
        return Ok(last);
    }
    let lessons: Vec<(Option<PersonId>, Option<Timestamp>, Option<Timestamp>)> = lesson_progress::table
        .inner_join(learners::table)
        .filter(learners::person_id.among(people).and(lesson_progress::module.among(modules)))
        .group_by(learners::person_id)
        .select((learners::person_id, max(lesson_progress::started_at), max(lesson_progress::completed_at)))
        .load(conn)?;
    let answers: Vec<(Option<PersonId>, Option<Timestamp>)> = attempts::table
        .inner_join(learners::table)
        .filter(learners::person_id.among(people).and(attempts::module.among(modules)))
        .group_by(learners::person_id)
        .select((learners::person_id, max(attempts::answered_at)))
        .load(conn)?;
    let lessons = lessons.into_iter().map(|(person, started, completed)| (person, started.max(completed)));
    for (person, at) in lessons.chain(answers) {
        if let (Some(person), Some(at)) = (person, at) {
            let latest = last.entry(person).or_insert(at);
            *latest = (*latest).max(at);
        }
    }
    Ok(last)
}
