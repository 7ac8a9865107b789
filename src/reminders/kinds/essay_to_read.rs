use std::collections::{BTreeMap, BTreeSet};

use chrono::{Days, NaiveDate};
use diesel::prelude::*;

use super::{FoundItem, PlanningPage, Reminder, ReminderKind};
use crate::cohorts::common::{CohortId, EnrolmentState};
use crate::learning::progress::LearnerId;
use crate::people::accounts::PersonId;
use crate::platform::clock::Timestamp;
use crate::platform::db::schema::{attempts, cohort_modules, enrolments, essays, learners, module_completions};
use crate::platform::db::{AmongMethods, Conn};
use crate::platform::error::Result;
use crate::reminders::rules::effect::{Acts, ToldReminder};
use crate::reminders::rules::{About, Fact, StepShare};
use crate::reminders::store::CoordinatedCohort;
use content::{ModuleSlug, SetName};

/// Texts that a cohort's people cannot go on without, all of a cohort together, counted from the oldest.
pub(super) struct EssayToRead;

/// A text of somebody in a cohort.
#[derive(Clone, Copy, Debug)]
struct Text {
    cohort: CohortId,
    author: PersonId,
    sent_at: Timestamp,
}

impl Reminder for EssayToRead {
    fn steps(&self) -> &'static [i32] {
        &[3, 10]
    }

    fn urgency(&self) -> i32 {
        4
    }

    fn find(&self, conn: &mut Conn, page: &PlanningPage) -> Result<Vec<FoundItem>> {
        let texts = unread(conn, &page.coordinated)?;
        let item = |cohort: &CoordinatedCohort| {
            // Nobody reads what they wrote themselves.
            let theirs = texts.iter().filter(|text| text.cohort == cohort.id && text.author != cohort.person);
            let (count, since) = (theirs.clone().count(), theirs.map(|text| text.sent_at).min()?);
            let anchor = since.day_in(*page.zones.get(&cohort.person)?);
            let may_be_due = page.may_be_due(ReminderKind::EssayToRead, Some(cohort.id), anchor);
            may_be_due.then(|| FoundItem {
                person: cohort.person,
                subject: cohort.id.into(),
                cohort: Some(cohort.id),
                anchor,
                since,
                share: StepShare::All,
                about: about(cohort.name.clone(), count, anchor, format!("/cohorts/{}/results", cohort.slug)),
            })
        };
        Ok(page.coordinated.iter().filter_map(item).collect())
    }

    fn acts(&self, conn: &mut Conn, told: &[ToldReminder]) -> Result<Option<Acts>> {
        let of: Vec<CohortId> = told.iter().map(|one| CohortId::from(one.subject)).collect();
        let rows: Vec<(CohortId, Option<Timestamp>)> = essays::table
            .inner_join(learners::table)
            .inner_join(enrolments::table.on(learners::person_id.eq(enrolments::person_id.nullable())))
            .filter(enrolments::cohort_id.among(of))
            .filter(essays::read_at.is_not_null())
            .select((enrolments::cohort_id, essays::read_at))
            .load(conn)?;
        let read = rows.into_iter().filter_map(|(cohort, at)| Some((cohort, at?)));
        Ok(Some(Acts::of(told, read, |one| CohortId::from(one.subject))))
    }

    fn samples(&self, today: NaiveDate) -> Vec<About> {
        vec![about("West Africa".into(), 2, today - Days::new(3), String::new())]
    }
}

/// The texts that wait for a reader in these cohorts, of those whose module waits for them: the module is required and not
/// completed, and no other try at the test has passed.
fn unread(conn: &mut Conn, cohorts: &[CoordinatedCohort]) -> Result<Vec<Text>> {
    type Row = (CohortId, EnrolmentState, Option<PersonId>, LearnerId, ModuleSlug, SetName, Timestamp);
    let of: BTreeSet<CohortId> = cohorts.iter().map(|cohort| cohort.id).collect();
    if of.is_empty() {
        return Ok(Vec::new());
    }
    let taught = cohort_modules::cohort_id.eq(enrolments::cohort_id).and(cohort_modules::module.eq(essays::module));
    let rows: Vec<Row> = essays::table
        .inner_join(learners::table)
        .inner_join(enrolments::table.on(learners::person_id.eq(enrolments::person_id.nullable())))
        .inner_join(cohort_modules::table.on(taught.and(cohort_modules::required)))
        .filter(essays::read_at.is_null().and(enrolments::cohort_id.among(of)))
        .select((
            enrolments::cohort_id,
            enrolments::state,
            learners::person_id,
            essays::learner_id,
            essays::module,
            essays::question_set,
            essays::sent_at,
        ))
        .load(conn)?;
    let learners: BTreeSet<LearnerId> = rows.iter().map(|row| row.3).collect();
    if learners.is_empty() {
        return Ok(Vec::new());
    }
    let completed: Vec<(LearnerId, ModuleSlug)> = module_completions::table
        .filter(module_completions::learner_id.among(&learners))
        .select((module_completions::learner_id, module_completions::module))
        .load(conn)?;
    let passed: Vec<(LearnerId, ModuleSlug, SetName)> = attempts::table
        .filter(attempts::learner_id.among(&learners).and(attempts::passed))
        .select((attempts::learner_id, attempts::module, attempts::question_set))
        .load(conn)?;
    let completed: BTreeSet<(LearnerId, ModuleSlug)> = completed.into_iter().collect();
    let mut through: BTreeMap<(LearnerId, ModuleSlug), Vec<SetName>> = BTreeMap::new();
    for (learner, module, set) in passed {
        through.entry((learner, module)).or_default().push(set);
    }
    let text = |(cohort, place, author, learner, module, set, sent_at): Row| {
        let of_theirs = (learner, module);
        let is_over = completed.contains(&of_theirs) || through.get(&of_theirs).is_some_and(|sets| sets.contains(&set));
        (place.is_active() && !is_over).then_some(Text { cohort, author: author?, sent_at })
    };
    Ok(rows.into_iter().filter_map(text).collect())
}

fn about(cohort: String, count: usize, oldest: NaiveDate, path: String) -> About {
    About::new("essay", path)
        .with("cohort", Fact::Text(cohort))
        .with("count", Fact::Number(i64::try_from(count).unwrap_or(i64::MAX)))
        .with("date", Fact::Day(oldest))
}
