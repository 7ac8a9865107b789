//! What pages and the API read of what became of trainings.

use crate::cascade::common::DeliveryId;
use crate::cascade::common::policy::DeliveryVisibility;
use crate::cascade::deliveries::rules::DeliveryRelation;
use crate::cascade::deliveries::store::parties;
use crate::cascade::followups::store::acts::{self, ActFilter};
use crate::cascade::followups::store::follow_ups;
use crate::cascade::followups::{ActLine, FollowUp, FollowUpSide, GovernmentAct, GovernmentActId, SaidAnswer, policy};
use crate::cascade::participants::DeliveryBrief;
use crate::cascade::participants::store::check_ins;
use crate::people::accounts::Viewer;
use crate::people::associations::{self, Association};
use crate::platform::db::Conn;
use crate::platform::error::{Error, Result};
use crate::platform::web::{PageEdges, Turn, turn_to};

/// How many acts a page of a list has.
pub const PER_PAGE: usize = 50;
/// How many acts stand on the page of a training.
const OF_DELIVERY: i64 = 100;

/// A training that a viewer sees, and how they stand to it.
#[derive(Clone, Debug)]
pub struct SeenFollowUps {
    /// The training.
    pub brief: DeliveryBrief,
    /// How the viewer stands to it.
    pub relation: DeliveryRelation,
    /// For which side they answer.
    pub side: Option<FollowUpSide>,
}

/// A training, whoever asks.
///
/// # Errors
/// [`Error::NotFound`].
pub fn brief(conn: &mut Conn, id: DeliveryId) -> Result<DeliveryBrief> {
    Ok(check_ins::of_delivery(conn, &id.to_string())?.0)
}

/// The training that people call so, or that has that id, if the viewer may see it.
///
/// # Errors
/// [`Error::NotFound`].
pub fn seen(conn: &mut Conn, viewer: &Viewer, name: &str) -> Result<SeenFollowUps> {
    let (brief, _) = check_ins::of_delivery(conn, name)?;
    let around = parties::around_all(conn, &[brief.id])?.remove(&brief.id).ok_or(Error::NotFound)?;
    if !DeliveryVisibility::of(viewer).shows_delivery(&around.ties) {
        return Err(Error::Hidden);
    }
    let relation = around.relation(viewer.id, &viewer.grants);
    Ok(SeenFollowUps { brief, relation, side: policy::side_of(relation) })
}

/// What became of a training.
#[derive(Clone, Debug)]
pub struct FollowUpData {
    /// The training.
    pub seen: SeenFollowUps,
    /// What was asked.
    pub questions: Vec<FollowUp>,
    /// What the two sides said.
    pub said: Vec<SaidAnswer>,
    /// Why participants answered as they did.
    pub reasons: Vec<String>,
    /// What governments did after it.
    pub acts: Vec<ActLine>,
}

/// What became of a training that the viewer sees.
///
/// # Errors
/// [`Error::NotFound`].
pub fn data(conn: &mut Conn, viewer: &Viewer, name: &str) -> Result<FollowUpData> {
    let seen = seen(conn, viewer, name)?;
    let id = seen.brief.id;
    Ok(FollowUpData {
        questions: follow_ups::of_delivery(conn, id)?,
        said: follow_ups::said_of(conn, id)?,
        reasons: follow_ups::reasons_of_participants(conn, id)?,
        acts: acts::list(conn, &ActFilter::Delivery(id), &Turn::First, OF_DELIVERY)?,
        seen,
    })
}

/// A page of acts with the keys around it.
pub type ActPage = (Vec<ActLine>, PageEdges<GovernmentActId>);

/// The acts that the viewer sees, of an association where one is named.
///
/// # Errors
/// [`Error::NotFound`] for an association that they do not see.
pub fn acts(
    conn: &mut Conn,
    viewer: &Viewer,
    slug: Option<&str>,
    turn: &Turn<GovernmentActId>,
) -> Result<(Option<Association>, ActPage)> {
    let association = slug.map(|slug| associations::store::by_slug(conn, slug)).transpose()?;
    if association.as_ref().is_some_and(|one| !associations::policy::can_see(viewer, one)) {
        return Err(Error::Hidden);
    }
    let filter = ActFilter::Visible(DeliveryVisibility::of(viewer), association.as_ref().map(|one| one.id));
    let page =
        turn_to(turn, PER_PAGE, |line: &ActLine| line.act.id, |turn, limit| acts::list(conn, &filter, turn, limit))?;
    Ok((association, page))
}

/// An act, for those who may change it.
///
/// # Errors
/// [`Error::NotFound`]; [`Error::Forbidden`] for those who see it and may not.
pub fn changeable(conn: &mut Conn, viewer: &Viewer, id: GovernmentActId) -> Result<GovernmentAct> {
    let (act, ties) = (acts::get(conn, id)?, acts::ties(conn, id)?);
    let visibility = DeliveryVisibility::of(viewer);
    match () {
        () if !policy::can_see_act(&visibility, &ties) => Err(Error::Hidden),
        () if !policy::can_change_act(&visibility, &ties) => Err(Error::Forbidden),
        () => Ok(act),
    }
}
