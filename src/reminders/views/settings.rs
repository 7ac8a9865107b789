//! Which reminders a cohort gets and when, on the page and in the API.

use serde::Serialize;
use utoipa::ToSchema;

use super::super::{ReminderKind, store};
use crate::cohorts::common::CohortId;
use crate::platform::db::Conn;
use crate::platform::error::Result;

/// The kinds of reminders, and what a cohort has chosen for each.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct ReminderChoices {
    /// Every kind.
    pub kinds: Vec<KindView>,
    /// Counts the changes.
    #[serde(skip)]
    pub revision: i32,
}

/// A kind of reminder, as it stands in a cohort.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct KindView {
    /// Which.
    pub kind: ReminderKind,
    /// Whether people are reminded.
    pub enabled: bool,
    /// On which days, in order: before the day they count from where negative, after it where positive.
    pub steps: Vec<i32>,
    /// The days where nothing is chosen.
    pub default_steps: Vec<i32>,
    /// From so many in a hundred the first reminder of a thing is held back, to see whether it helps.
    pub held_out: i32,
    /// Whether it may be.
    pub can_be_held_out: bool,
    /// Whether they may lie before the day they count from.
    pub counts_down: bool,
    /// Whether all is as it is where nothing is chosen.
    pub is_default: bool,
}

/// What a cohort has chosen.
///
/// # Errors
/// Only what the database says.
pub fn read(conn: &mut Conn, cohort: CohortId) -> Result<ReminderChoices> {
    let choices = store::choices_of(conn, [cohort])?;
    let view = |kind: ReminderKind| {
        let choice = choices.get(&(cohort, kind)).cloned().unwrap_or_default();
        let default_steps = kind.reminder().steps().to_vec();
        KindView {
            kind,
            enabled: choice.enabled,
            held_out: choice.held_out,
            can_be_held_out: kind.reminder().can_be_held_out(),
            is_default: choice == super::super::rules::KindChoice::default(),
            steps: choice.steps.unwrap_or_else(|| default_steps.clone()),
            default_steps,
            counts_down: kind.reminder().counts_down(),
        }
    };
    Ok(ReminderChoices {
        kinds: ReminderKind::of_cohorts().map(view).collect(),
        revision: store::revision(conn, cohort)?,
    })
}
