//! What is done with sessions, one verb a file.

mod attend;
mod cancel;
mod change;
mod feed;
mod invite;
mod mark;
mod plan;

use crate::cohorts::common::views::load::coordinated;
use crate::cohorts::common::{Cohort, CohortId};
use crate::cohorts::sessions::{LIVE_SESSION, LiveSession, LiveSessionId, policy, rules, store};
use crate::people::accounts::Actor;
use crate::people::accounts::Viewer;
use crate::people::accounts::audit::{self, Event};
use crate::platform::db::{Conn, Tx};
use crate::platform::error::{Error, Result};

pub use attend::{attend, note_wrong_attendance_code, wrong_codes};
pub use cancel::cancel;
pub use change::change;
pub use feed::{end_cohort_feed, end_own_feed, renew_cohort_feed, renew_own_feed};
pub use invite::follow;
pub use mark::{Marked, mark, mark_as};
pub use plan::{plan, plan_as};

/// Lets everybody who takes part in a cohort know of its sessions, where they do not: it was opened.
///
/// # Errors
/// Only what the database says.
pub fn announce(tx: &mut Tx, cohort: CohortId) -> Result<()> {
    for (session, _) in store::of_cohort(tx.conn, cohort)? {
        tx.changed(LIVE_SESSION, session.id);
    }
    Ok(())
}

/// A cohort whose sessions the viewer plans, in a state in which they are planned.
fn planned(conn: &mut Conn, viewer: &Viewer, slug: &str) -> Result<Cohort> {
    let cohort = coordinated(conn, viewer, slug)?;
    match (policy::can_plan(viewer, &cohort), rules::may_plan(cohort.state)) {
        (true, true) => Ok(cohort),
        (true, false) => Err(Error::Conflict("error-session-cohort-archived")),
        (false, _) => Err(Error::Forbidden),
    }
}

/// A session that the viewer plans, with its cohort.
fn planned_session(conn: &mut Conn, viewer: &Viewer, slug: &str, id: LiveSessionId) -> Result<(Cohort, LiveSession)> {
    let cohort = planned(conn, viewer, slug)?;
    let session = store::get(conn, cohort.id, id)?;
    Ok((cohort, session))
}

fn record(tx: &mut Tx, actor: Actor, action: &'static str, session: &LiveSession) -> Result<()> {
    let about = serde_json::json!({"cohort": session.cohort_id});
    audit::record(tx, actor, Event::new(action, session.id, &session.terms.title).with(about))
}
