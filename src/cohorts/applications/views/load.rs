//! Calls and applications, for those who may read them.

use crate::cohorts::applications::store::{applications, calls, scores};
use crate::cohorts::applications::views::Around;
use crate::cohorts::applications::{
    Application, ApplicationId, ApplicationScore, ApplicationStanding, Call, CallState, policy, rules,
};
use crate::cohorts::common::{Cohort, policy as cohort_policy, store as cohorts};
use crate::people::accounts::Viewer;
use crate::people::accounts::store::people;
use crate::people::associations;
use crate::platform::clock::Timestamp;
use crate::platform::db::Conn;
use crate::platform::error::{Error, Result};

/// The call of a cohort, for somebody who reads what it brings.
#[derive(Clone, Debug)]
pub struct ReadCall {
    /// The cohort.
    pub cohort: Cohort,
    /// Its call; for those who coordinate the cohort there may be none yet.
    pub call: Option<Call>,
    /// Whether people can apply.
    pub state: Option<CallState>,
    /// Whether the viewer coordinates the cohort, and so decides.
    pub coordinates: bool,
}

/// An application in a list.
#[derive(Clone, Debug)]
pub struct ApplicationLine {
    /// The application.
    pub application: Application,
    /// The viewer's own score.
    pub own: Option<i32>,
}

/// Applications with what they point to.
#[derive(Clone, Debug)]
pub struct ReadList {
    /// The call.
    pub read: ReadCall,
    /// The applications, begun ones too.
    pub lines: Vec<ApplicationLine>,
    /// What they point to.
    pub around: Around,
}

/// One application, for somebody who reads it.
#[derive(Clone, Debug)]
pub struct ReadApplication {
    /// The cohort.
    pub read: ReadCall,
    /// The call.
    pub call: Call,
    /// The application.
    pub line: ApplicationLine,
    /// What is thought of it; what the viewer sees of that is decided by [`rules::sees_scores`].
    pub scores: Vec<ApplicationScore>,
    /// What it points to.
    pub around: Around,
    /// Why the viewer cannot score it.
    pub lack: Option<rules::ScoreLack>,
}

/// The call of a cohort, for a viewer who coordinates it or was named to read.
///
/// # Errors
/// [`Error::NotFound`]; [`Error::Forbidden`] for those who only take part.
pub fn read_call(conn: &mut Conn, viewer: &Viewer, slug: &str, now: Timestamp) -> Result<ReadCall> {
    let cohort = cohorts::by_slug(conn, slug)?;
    let call = calls::of_cohort(conn, cohort.id)?;
    let coordinates = cohort_policy::can_coordinate(viewer, &cohort);
    let is_reviewer = match &call {
        Some(call) if !coordinates => calls::is_reviewer(conn, call.id, viewer.id)?,
        _ => false,
    };
    if !policy::can_read(viewer, &cohort, is_reviewer) {
        let place = cohorts::place_of(conn, cohort.id, viewer.id)?;
        let sees = cohort_policy::can_see(viewer, &cohort, place.as_ref());
        return Err(if sees { Error::Forbidden } else { Error::Hidden });
    }
    let today = now.day_in(cohort.time_zone);
    let state = call.as_ref().map(|call| rules::call_state(&call.terms, today));
    Ok(ReadCall { cohort, call, state, coordinates })
}

/// All applications to the call of a cohort. As many queries however many there are.
///
/// # Errors
/// As [`read_call`].
pub fn read_list(conn: &mut Conn, viewer: &Viewer, slug: &str, now: Timestamp) -> Result<ReadList> {
    let read = read_call(conn, viewer, slug, now)?;
    let Some(call) = &read.call else {
        return Ok(ReadList { read, lines: Vec::new(), around: Around::default() });
    };
    let all = applications::of_call(conn, call.id)?;
    let own = scores::own(conn, call.id, viewer.id)?;
    let around = around(conn, &all)?;
    let lines =
        all.into_iter().map(|application| ApplicationLine { own: own.get(&application.id).copied(), application });
    let lines = lines.collect();
    Ok(ReadList { read, lines, around })
}

fn around(conn: &mut Conn, all: &[Application]) -> Result<Around> {
    let mut ids: Vec<_> = all.iter().filter_map(|one| one.fields.association_id).collect();
    ids.sort_unstable();
    ids.dedup();
    let associations = associations::store::get_all(conn, &ids)?;
    Ok(Around { associations, sections: associations::store::sections(conn)? })
}

/// One application to the call of a cohort.
///
/// # Errors
/// As [`read_call`]; [`Error::NotFound`] for one that is only begun: nobody reads what was not sent.
pub fn read_application(
    conn: &mut Conn,
    viewer: &Viewer,
    slug: &str,
    id: ApplicationId,
    now: Timestamp,
) -> Result<ReadApplication> {
    let read = read_call(conn, viewer, slug, now)?;
    let call = read.call.clone().ok_or(Error::NotFound)?;
    let application = applications::get(conn, id)?;
    if application.call_id != call.id || application.standing() == ApplicationStanding::Begun {
        return Err(Error::NotFound);
    }
    let scores = scores::of_application(conn, id)?;
    let own = scores.iter().find(|one| one.person == viewer.id).map(|one| one.score);
    let is_own = application.email.is_some() && application.email == Some(people::get(conn, viewer.id)?.email);
    let state = read.state.unwrap_or(CallState::Ahead);
    let lack = rules::may_score(state, application.erased_at.is_none(), is_own, own.is_some(), application.score_count);
    let around = around(conn, std::slice::from_ref(&application))?;
    let line = ApplicationLine { application, own };
    Ok(ReadApplication { read, call, line, scores, around, lack: lack.err() })
}
