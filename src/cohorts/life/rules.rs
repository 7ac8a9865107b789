//! Decisions about a cohort: which state follows which, and what to do next.

use chrono::{Months, NaiveDate};

use crate::cohorts::common::{CohortState, ProgressCounts};
use crate::platform::db::text_enum;

/// The longest name of a cohort, in characters.
pub const LONGEST_NAME: usize = 120;

/// How many deliveries a trainer is expected to hold unless a cohort says otherwise.
pub const DEFAULT_TARGET: i32 = 2;

/// Whether a cohort in one state may go over into another.
pub fn follows(from: CohortState, to: CohortState) -> bool {
    use CohortState::{Archived, Closed, Draft, Open, Running};
    // A draft that comes to nothing is put away at once.
    matches!((from, to), (Draft, Open | Archived) | (Open, Running) | (Running, Closed) | (Closed, Archived))
}

/// When the cascade of a cohort that ends on that day should be done, unless it says otherwise: a year later.
pub fn default_deadline(ends_on: NaiveDate) -> NaiveDate {
    ends_on.checked_add_months(Months::new(12)).unwrap_or(ends_on)
}

text_enum! {
    /// What a coordinator would do next with a cohort.
    NextStep {
        /// Choose what is taught.
        ChooseModules = "choose-modules",
        /// Say who is invited.
        Invite = "invite",
        /// Open the cohort: the invitations go out.
        Open = "open",
        /// Say that the course has begun.
        Start = "start",
        /// Look at who is stuck or has not begun.
        Help = "help",
        /// Say that the course is over.
        Close = "close",
        /// Follow what is passed on.
        Follow = "follow",
    }
}

/// What a coordinator would do next; `None` when everything goes its way.
pub fn next_step(
    state: CohortState,
    modules: usize,
    counts: ProgressCounts,
    dates: (NaiveDate, NaiveDate),
    today: NaiveDate,
) -> Option<NextStep> {
    let (starts_on, ends_on) = dates;
    let people = counts.waiting + counts.trainers + counts.observers;
    match state {
        CohortState::Draft if modules == 0 => Some(NextStep::ChooseModules),
        CohortState::Draft | CohortState::Open if people == 0 => Some(NextStep::Invite),
        CohortState::Draft => Some(NextStep::Open),
        CohortState::Open if today >= starts_on => Some(NextStep::Start),
        CohortState::Running if today > ends_on => Some(NextStep::Close),
        CohortState::Running if counts.stuck + counts.not_begun > 0 => Some(NextStep::Help),
        CohortState::Open | CohortState::Running | CohortState::Archived => None,
        CohortState::Closed => Some(NextStep::Follow),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn states_follow_one_another_and_never_come_back() {
        for (at, from) in CohortState::ALL.iter().enumerate() {
            for to in &CohortState::ALL[..=at] {
                assert!(!follows(*from, *to), "{from} to {to}");
            }
        }
        assert!(CohortState::ALL.windows(2).all(|pair| follows(pair[0], pair[1])));
    }

    #[test]
    fn the_deadline_is_a_year_after_the_end() {
        let day = |text: &str| text.parse::<NaiveDate>().unwrap();
        assert_eq!(default_deadline(day("2027-06-30")), day("2028-06-30"));
        assert_eq!(default_deadline(day("2028-02-29")), day("2029-02-28"));
    }

    #[test]
    fn the_next_step_leads_from_an_empty_draft_to_the_cascade() {
        let (start, end) = ("2027-03-01".parse().unwrap(), "2027-06-30".parse().unwrap());
        let step = |state, modules, waiting, stuck, today: &str| {
            let counts = ProgressCounts { waiting, stuck, ..ProgressCounts::default() };
            next_step(state, modules, counts, (start, end), today.parse().unwrap())
        };
        assert_eq!(step(CohortState::Draft, 0, 0, 0, "2027-02-01"), Some(NextStep::ChooseModules));
        assert_eq!(step(CohortState::Draft, 2, 0, 0, "2027-02-01"), Some(NextStep::Invite));
        assert_eq!(step(CohortState::Draft, 2, 5, 0, "2027-02-01"), Some(NextStep::Open));
        assert_eq!(step(CohortState::Open, 2, 5, 0, "2027-02-01"), None);
        assert_eq!(step(CohortState::Open, 2, 5, 0, "2027-03-01"), Some(NextStep::Start));
        assert_eq!(step(CohortState::Running, 2, 5, 1, "2027-04-01"), Some(NextStep::Help));
        assert_eq!(step(CohortState::Running, 2, 5, 1, "2027-07-01"), Some(NextStep::Close));
        assert_eq!(step(CohortState::Closed, 2, 5, 1, "2027-07-01"), Some(NextStep::Follow));
    }
}
