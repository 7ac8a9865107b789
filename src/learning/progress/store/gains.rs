use std::collections::BTreeMap;

use diesel::dsl::max;
use diesel::prelude::*;

use super::super::rules::{Gain, group_gain};
use crate::people::accounts::PersonId;
use crate::platform::db::schema::{attempts, learners};
use crate::platform::db::{AmongMethods, Conn};
use crate::platform::error::Result;
use content::{ModuleSlug, SetName};

/// What a group gained in each module, from the test before to the best test after, over those who took both. Modules that too
/// few have taken both tests of are absent.
///
/// # Errors
/// Only what the database says.
pub fn gains(conn: &mut Conn, people: &[PersonId], modules: &[ModuleSlug]) -> Result<BTreeMap<ModuleSlug, Gain>> {
    let (before, after) = (SetName::before(), SetName::after());
    // There is one test before; of the tests after, the best counts.
    let scores: Vec<(Option<PersonId>, ModuleSlug, SetName, Option<f64>)> = attempts::table
        .inner_join(learners::table)
        .filter(learners::person_id.among(people).and(attempts::module.among(modules)))
        .filter(attempts::question_set.among([&before, &after]))
        .group_by((learners::person_id, attempts::module, attempts::question_set))
        .select((learners::person_id, attempts::module, attempts::question_set, max(attempts::score)))
        .load(conn)?;
    let mut pairs: BTreeMap<ModuleSlug, BTreeMap<Option<PersonId>, [Option<f64>; 2]>> = BTreeMap::new();
    for (person, module, set, score) in scores {
        let pair = pairs.entry(module).or_default().entry(person).or_default();
        pair[usize::from(set == after)] = score;
    }
    let gain = |(module, people): (ModuleSlug, BTreeMap<_, [Option<f64>; 2]>)| {
        let both: Vec<(f64, f64)> = people.into_values().filter_map(|[before, after]| before.zip(after)).collect();
        Some((module, group_gain(&both)?))
    };
    Ok(pairs.into_iter().filter_map(gain).collect())
}
