use std::collections::BTreeMap;

use diesel::prelude::*;

use crate::cascade::requests::rules::{CompletedCourse, FindableTrainer, MatchReasons, RequestNeeds, reasons};
use crate::cohorts::common::{CohortId, CohortState, EnrolmentRole, EnrolmentState};
use crate::people::accounts::PersonId;
use crate::people::associations::SectionId;
use crate::platform::db::schema::{cohort_modules, cohorts, enrolments, findable_trainers, people};
use crate::platform::db::{AmongMethods, AnyId, Conn, Tx, per_backend};
use crate::platform::error::Result;
use crate::platform::values::{Country, Language};
use content::ModuleSlug;

/// In which languages somebody has agreed to be found; none where they have not.
///
/// # Errors
/// Only what the database says.
pub fn languages(conn: &mut Conn, person: PersonId) -> Result<Vec<Language>> {
    let mut languages: Vec<Language> = findable_trainers::table
        .filter(findable_trainers::person_id.eq(person))
        .select(findable_trainers::language)
        .load(conn)?;
    languages.sort_unstable();
    Ok(languages)
}

/// Keeps in which languages somebody agrees to be found, in place of what they agreed to before.
///
/// # Errors
/// Only what the database says.
pub fn choose(tx: &mut Tx, person: PersonId, languages: &[Language]) -> Result<()> {
    diesel::delete(findable_trainers::table.filter(findable_trainers::person_id.eq(person))).execute(tx.conn)?;
    let row = |language: &Language| {
        (
            findable_trainers::id.eq(tx.id::<AnyId>()),
            findable_trainers::person_id.eq(person),
            findable_trainers::language.eq(*language),
            findable_trainers::agreed_at.eq(tx.now),
        )
    };
    let rows: Vec<_> = languages.iter().map(row).collect();
    if !rows.is_empty() {
        per_backend!(&mut *tx.conn, |conn| diesel::insert_into(findable_trainers::table)
            .values(&rows)
            .on_conflict_do_nothing()
            .execute(conn))?;
    }
    Ok(())
}

/// A person, a language, a cohort of theirs and a module of it.
type Row = ((PersonId, String, Option<Country>, Language), (CohortId, String, Option<SectionId>, ModuleSlug));

/// Those who agreed to be found, with what they have completed: a row for each language and module.
macro_rules! rows {
    () => {
        findable_trainers::table
            .inner_join(people::table.on(people::id.eq(findable_trainers::person_id)))
            .inner_join(enrolments::table.on(enrolments::person_id.eq(findable_trainers::person_id)))
            .inner_join(cohorts::table.on(cohorts::id.eq(enrolments::cohort_id)))
            .inner_join(cohort_modules::table.on(cohort_modules::cohort_id.eq(cohorts::id)))
            .filter(people::deactivated_at.is_null())
            .filter(enrolments::role.eq(EnrolmentRole::Trainer).and(enrolments::state.eq(EnrolmentState::Completed)))
            .filter(cohorts::state.among([CohortState::Open, CohortState::Running, CohortState::Closed]))
            .select((
                (people::id, people::name, people::country, findable_trainers::language),
                (cohorts::id, cohorts::name, cohorts::section_id, cohort_modules::module),
            ))
    };
}

/// One trainer from all rows about them, in the order of their names.
fn gathered(rows: Vec<Row>) -> Vec<FindableTrainer> {
    let mut people: BTreeMap<PersonId, FindableTrainer> = BTreeMap::new();
    for ((person, name, country, language), (cohort, cohort_name, section, module)) in rows {
        let trainer = people.entry(person).or_insert_with(|| {
            let (languages, courses) = Default::default();
            FindableTrainer { person, name, languages, country, courses }
        });
        if !trainer.languages.contains(&language) {
            trainer.languages.push(language);
        }
        let at = match trainer.courses.iter().position(|course| course.cohort == cohort) {
            Some(at) => at,
            None => {
                let modules = Vec::new();
                trainer.courses.push(CompletedCourse { cohort, name: cohort_name, section, modules });
                trainer.courses.len() - 1
            }
        };
        if let Some(course) = trainer.courses.get_mut(at).filter(|course| !course.modules.contains(&module)) {
            course.modules.push(module);
        }
    }
    let mut all: Vec<FindableTrainer> = people.into_values().collect();
    all.sort_by_cached_key(|trainer| (content::folded(&trainer.name), trainer.person));
    all
}

/// Somebody as a trainer who can be found; nobody where they have not agreed, or completed nothing.
///
/// # Errors
/// Only what the database says.
pub fn trainer(conn: &mut Conn, person: PersonId) -> Result<Option<FindableTrainer>> {
    Ok(trainers(conn, &[person])?.pop())
}

/// Those of some people who can be found.
///
/// # Errors
/// Only what the database says.
pub fn trainers(conn: &mut Conn, people: &[PersonId]) -> Result<Vec<FindableTrainer>> {
    let rows: Vec<Row> = rows!().filter(findable_trainers::person_id.among(people)).load(conn)?;
    Ok(gathered(rows))
}

/// Who agreed to be found and could hold what is needed, by name, and why.
///
/// # Errors
/// Only what the database says.
pub fn fitting(conn: &mut Conn, needs: &RequestNeeds) -> Result<Vec<(FindableTrainer, MatchReasons)>> {
    let rows: Vec<Row> = rows!()
        .filter(findable_trainers::language.eq(needs.language))
        .filter(cohort_modules::module.among(&needs.modules))
        .filter(
            people::country
                .assume_not_null()
                .eq(needs.country)
                .or(cohorts::section_id.assume_not_null().eq(needs.section)),
        )
        .load(conn)?;
    let fits = |trainer: FindableTrainer| {
        let why = reasons(&trainer, needs)?;
        Some((trainer, why))
    };
    Ok(gathered(rows).into_iter().filter_map(fits).collect())
}
