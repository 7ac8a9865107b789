//! What is done with people in a cohort, one verb a file.

mod answer;
mod bring_in;
mod chosen;
mod complete;
mod extend;
mod import;
mod invite;
mod invite_again;
mod leave;
mod move_up;
mod resend;
mod unblock;

use crate::cohorts::common::Enrolment;
use crate::people::accounts::Actor;
use crate::people::accounts::audit::{self, Event};
use crate::people::accounts::store::people;
use crate::platform::db::Tx;
use crate::platform::error::Result;

pub use answer::{AcceptedInvitation, accept, accept_and_sign_in, decline};
pub use bring_in::{PlaceHistory, Season, bring_in};
pub use chosen::{extend_chosen, withdraw_chosen};
pub use complete::{complete_cohort, complete_courses};
pub use extend::extend;
pub use import::{PeopleImported, bring_in_sheet, bring_in_sheet_as_operator, keep_sheet};
pub(in crate::cohorts) use invite::send_first;
pub use invite::{Invited, invite, invite_as, invite_from, invite_from_as};
pub use invite_again::{Again, invite_again};
pub use leave::{end_as, leave, remove, withdraw};
pub use move_up::move_up;
pub use resend::{of_cohort, resend, resend_one};
pub use unblock::unblock;

/// Records what happened to somebody's place, under their name.
fn note(tx: &mut Tx, actor: Actor, action: &'static str, enrolment: &Enrolment) -> Result<()> {
    let person = people::get(tx.conn, enrolment.person_id)?;
    let details = match enrolment.founding_delivery {
        Some(delivery) => serde_json::json!({"cohort": enrolment.cohort_id, "delivery": delivery}),
        None => serde_json::json!({"cohort": enrolment.cohort_id}),
    };
    audit::record(tx, actor, Event::new(action, enrolment.id, person.display_name()).with(details))
}
