//! What came of a cohort's reminders, on the page and in the API.

use std::collections::BTreeMap;

use chrono::TimeDelta;
use serde::Serialize;
use utoipa::ToSchema;

use super::super::ReminderKind;
use super::super::rules::effect::{self, Effect, Share, ToldReminder};
use super::super::store;
use crate::cohorts::common::CohortId;
use crate::platform::clock::Timestamp;
use crate::platform::db::Conn;
use crate::platform::error::Result;
use crate::platform::values::Language;

/// So many days back is looked.
pub const DAYS: i64 = 365;

/// What came of a cohort's reminders: how often what they were about was done within seven days. It is seen from the work alone; no
/// mail reports who read it. That something was done after a reminder does not say that it was done because of it: only those from
/// whom the first was held back tell that.
#[derive(Debug, Serialize, ToSchema)]
pub struct ReminderEffects {
    /// The kinds of which it can be told, those with the most reminders first.
    pub kinds: Vec<KindEffect>,
    /// How many reminders went out in the last seven days: what comes of them is not known yet.
    pub too_young: usize,
}

/// What came of the reminders of a kind.
#[derive(Debug, Serialize, ToSchema)]
pub struct KindEffect {
    /// Which.
    pub kind: ReminderKind,
    /// Of all that went out.
    #[serde(flatten)]
    pub all: ActedShare,
    /// Of each step, in days from the day from which it counts.
    pub steps: Vec<StepEffect>,
    /// Of each language.
    pub languages: Vec<LanguageEffect>,
    /// Of those from whom the first was held back; absent where it was from nobody.
    pub held_out: Option<ActedShare>,
}

/// How often something was done within seven days.
#[derive(Clone, Copy, Debug, Serialize, ToSchema)]
pub struct ActedShare {
    /// Of so many reminders.
    pub told: usize,
    /// After so many of them.
    pub acted: usize,
    /// The share, from 0 to 1.
    pub share: f64,
}

/// What came of a step.
#[derive(Debug, Serialize, ToSchema)]
pub struct StepEffect {
    /// Which: before the day it counts from where negative.
    pub step: i32,
    /// How often.
    #[serde(flatten)]
    pub share: ActedShare,
}

/// What came of the reminders in a language.
#[derive(Debug, Serialize, ToSchema)]
pub struct LanguageEffect {
    /// Which.
    #[schema(value_type = String, example = "en")]
    pub language: Language,
    /// How often.
    #[serde(flatten)]
    pub share: ActedShare,
}

impl From<Share> for ActedShare {
    #[allow(clippy::cast_precision_loss, reason = "there are never so many reminders")]
    fn from(share: Share) -> Self {
        let Share { told, acted } = share;
        Self { told, acted, share: if told == 0 { 0.0 } else { acted as f64 / told as f64 } }
    }
}

impl KindEffect {
    fn new(kind: ReminderKind, effect: Effect) -> Self {
        let Effect { all, steps, languages, held_out } = effect;
        let steps = steps.into_iter().map(|(step, share)| StepEffect { step, share: share.into() });
        let languages = languages.into_iter().map(|(language, share)| LanguageEffect { language, share: share.into() });
        Self {
            kind,
            all: all.into(),
            steps: steps.collect(),
            languages: languages.collect(),
            held_out: (held_out.told > 0).then(|| held_out.into()),
        }
    }
}

/// What came of the reminders of a cohort in the last year.
///
/// # Errors
/// Only what the database says.
pub fn read(conn: &mut Conn, cohort: CohortId, now: Timestamp) -> Result<ReminderEffects> {
    let since = now - TimeDelta::days(DAYS);
    let mut all = store::told_since(conn, cohort, since)?;
    all.extend(store::guests_told(conn, cohort, since)?);
    let mut of_kinds: BTreeMap<&str, (ReminderKind, Vec<ToldReminder>)> = BTreeMap::new();
    let mut too_young = 0;
    for one in all {
        if effect::is_over(&one, now) {
            of_kinds.entry(one.kind.as_str()).or_insert((one.kind, Vec::new())).1.push(one);
        } else if !one.held_out {
            too_young += 1;
        }
    }
    let mut kinds = Vec::new();
    for (kind, told) in of_kinds.into_values() {
        if let Some(acts) = kind.reminder().acts(conn, &told)? {
            kinds.push(KindEffect::new(kind, effect::effect(&told, &acts, now)));
        }
    }
    kinds.sort_by_key(|one| std::cmp::Reverse(one.all.told));
    Ok(ReminderEffects { kinds, too_young })
}
