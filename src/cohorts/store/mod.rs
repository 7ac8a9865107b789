//! The cohorts' queries, by subject.

mod cohorts;
mod enrolments;
mod invitations;
mod people;
/// What is kept about people.
pub mod personal;
mod progress;

pub use cohorts::{
    COLUMNS, CohortFilter, CohortRow, advance, by_slug, change, coordinators, create, get, get_all, grant_coordinator,
    list, modules, modules_of_all, revoke_coordinator,
};
pub use enrolments::{active_in, end, enrolment, extend, of_cohort, of_person, place_of};
pub use invitations::{
    AcceptedInvitation, Again, Invitation, Invited, accept, decline, invite, invite_again, invited_enough, opened,
    token,
};
pub use people::{PeopleFilter, companions, counts, people, place};
pub use progress::{refresh_cohort, refresh_completion};
