//! What pages and the API read of those who take part.

use crate::cascade::common::DeliveryId;
use crate::cascade::common::policy::DeliveryVisibility;
use crate::cascade::deliveries::policy::can_see_participants;
use crate::cascade::deliveries::rules::Act;
use crate::cascade::deliveries::store::parties;
use crate::cascade::deliveries::{HeadCount, HeadCounts};
use crate::cascade::participants::rules::{self, FeedbackSummary};
use crate::cascade::participants::store::{check_ins, feedback, participants};
use crate::cascade::participants::{CheckIn, DeliveryBrief, Participant, ParticipantId, policy};
use crate::people::accounts::Viewer;
use crate::platform::db::Conn;
use crate::platform::error::{Error, Result};

/// What a viewer may with those who took part in a training.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ParticipantRights {
    /// Open and close the check-in, put the list right.
    pub run: bool,
    /// See what they thought.
    pub see_feedback: bool,
}

/// A training whose participants a viewer sees.
#[derive(Clone, Debug)]
pub struct SeenDelivery {
    /// The training.
    pub brief: DeliveryBrief,
    /// How one checks in, if somebody asked for it.
    pub check_in: Option<CheckIn>,
    /// What the viewer may.
    pub may: ParticipantRights,
}

/// The training that people call so, if the viewer may see who took part in it.
///
/// # Errors
/// [`Error::NotFound`].
pub fn seen(conn: &mut Conn, viewer: &Viewer, name: &str) -> Result<SeenDelivery> {
    let (brief, check_in) = check_ins::of_delivery(conn, name)?;
    let around = parties::around_all(conn, &[brief.id])?.remove(&brief.id).ok_or(Error::NotFound)?;
    let relation = around.relation(viewer.id, &viewer.grants);
    let is_visible = DeliveryVisibility::of(viewer).shows_delivery(&around.ties);
    if !is_visible || !can_see_participants(relation) {
        return Err(Error::Hidden);
    }
    let acts: Vec<Act> = around.acts(viewer).into_iter().map(|(act, _)| act).collect();
    let may = ParticipantRights {
        run: policy::can_run_check_in(relation, &acts),
        see_feedback: policy::can_see_feedback(relation),
    };
    Ok(SeenDelivery { brief, check_in, may })
}

/// Who took part in a training, and what they thought of it where the viewer sees that.
///
/// # Errors
/// [`Error::NotFound`].
pub fn list(
    conn: &mut Conn,
    viewer: &Viewer,
    name: &str,
) -> Result<(SeenDelivery, Vec<Participant>, Option<FeedbackSummary>)> {
    let seen = seen(conn, viewer, name)?;
    let all = participants::all(conn, seen.brief.id)?;
    let said = seen.may.see_feedback.then(|| feedback::all(conn, seen.brief.id)).transpose()?;
    Ok((seen, all, said.as_deref().map(rules::summary)))
}

/// One of those who took part, for who may put them right.
///
/// # Errors
/// [`Error::NotFound`]; [`Error::Forbidden`].
pub fn correctable(
    conn: &mut Conn,
    viewer: &Viewer,
    name: &str,
    id: ParticipantId,
) -> Result<(SeenDelivery, Participant)> {
    let seen = seen(conn, viewer, name)?;
    let one = participants::one(conn, seen.brief.id, id)?;
    if seen.may.run { Ok((seen, one)) } else { Err(Error::Forbidden) }
}

/// What those who checked in come to; see [`HeadCounts`].
pub struct CheckInCounts;

impl HeadCounts for CheckInCounts {
    fn head_count(&self, conn: &mut Conn, id: DeliveryId) -> Result<Option<HeadCount>> {
        let Some(count) = rules::head_count(&participants::all(conn, id)?) else { return Ok(None) };
        let said = rules::summary(&feedback::all(conn, id)?);
        let overall = said.questions.last().map(|question| (question.mean * 10.0).round() / 10.0);
        Ok(Some(HeadCount { satisfaction: overall, ..count }))
    }
}
