//! What may be done in each state of a cohort, said once: rooms and pages ask this table.

use super::CohortState;
use crate::platform::db::text_enum;

text_enum! {
    /// Something that is done in a cohort.
    CohortAct {
        /// People are put on its list.
        Invite = "invite",
        /// People accept their invitation.
        Join = "join",
        /// Live sessions are planned and changed.
        Meet = "meet",
        /// Those who coordinate write to its people, and calendars are told of sessions.
        Write = "write",
        /// Its people are reminded.
        Remind = "remind",
        /// Trainers promise trainings, and hold them.
        Commit = "commit",
    }
}

/// The table.
pub const ALLOWED: [(CohortState, &[CohortAct]); 5] = {
    use CohortAct::{Commit, Invite, Join, Meet, Remind, Write};
    [
        (CohortState::Draft, &[Invite, Meet]),
        (CohortState::Open, &[Invite, Join, Meet, Write, Remind, Commit]),
        (CohortState::Running, &[Invite, Join, Meet, Write, Remind, Commit]),
        (CohortState::Closed, &[Meet, Write, Remind, Commit]),
        (CohortState::Archived, &[]),
    ]
};

/// Whether something may be done in a cohort in that state.
pub fn allows(state: CohortState, act: CohortAct) -> bool {
    ALLOWED.iter().any(|(one, acts)| *one == state && acts.contains(&act))
}

/// The states in which something may be done.
pub fn states_that_allow(act: CohortAct) -> impl Iterator<Item = CohortState> {
    ALLOWED.iter().filter(move |(_, acts)| acts.contains(&act)).map(|(state, _)| *state)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_names_every_state_once_and_in_order() {
        let named: Vec<CohortState> = ALLOWED.iter().map(|(state, _)| *state).collect();
        assert_eq!(named, CohortState::ALL);
        for act in CohortAct::ALL {
            let states: Vec<CohortState> = states_that_allow(*act).collect();
            assert!(!states.is_empty() && states.iter().all(|state| allows(*state, *act)), "{act}");
            assert!(!allows(CohortState::Archived, *act), "what is put away is at rest");
        }
    }

    #[test]
    fn nobody_hears_of_a_draft() {
        for act in [CohortAct::Join, CohortAct::Write, CohortAct::Remind] {
            assert!(!allows(CohortState::Draft, act), "{act}");
        }
    }
}
