//! What pages and the API read of signing up.

use crate::cascade::common::DeliveryState;
use crate::cascade::common::policy::DeliveryVisibility;
use crate::cascade::deliveries::DeliveryTrainer;
use crate::cascade::deliveries::policy::can_see_participants;
use crate::cascade::deliveries::store::{deliveries as whole, parties};
use crate::cascade::participants::store::check_ins;
use crate::cascade::participants::{CheckIn, DeliveryBrief};
use crate::cascade::signups::store::sign_ups::SignUpCounts;
use crate::cascade::signups::store::{sign_up_pages, sign_ups};
use crate::cascade::signups::{SignUp, SignUpPage, SignUpState, links, policy};
use crate::people::accounts::Viewer;
use crate::platform::db::Conn;
use crate::platform::error::{Error, Result};
use crate::platform::web::Signer;

/// A training whose sign-up a viewer sees.
#[derive(Clone, Debug)]
pub struct SeenSignUps {
    /// The training.
    pub brief: DeliveryBrief,
    /// Its public page, if it has one.
    pub page: Option<SignUpPage>,
    /// Whether the viewer opens and closes it, and takes people off.
    pub may_run: bool,
}

/// The training that people call so, if the viewer may see who signed up for it.
///
/// # Errors
/// [`Error::NotFound`].
pub fn seen(conn: &mut Conn, viewer: &Viewer, name: &str) -> Result<SeenSignUps> {
    let (brief, _) = check_ins::of_delivery(conn, name)?;
    let around = parties::around_all(conn, &[brief.id])?.remove(&brief.id).ok_or(Error::NotFound)?;
    let relation = around.relation(viewer.id, &viewer.grants);
    if !DeliveryVisibility::of(viewer).shows_delivery(&around.ties) || !can_see_participants(relation) {
        return Err(Error::Hidden);
    }
    let page = sign_up_pages::of(conn, brief.id)?;
    Ok(SeenSignUps { brief, page, may_run: policy::can_run_sign_up(relation) })
}

/// The same, with those who signed up.
///
/// # Errors
/// [`Error::NotFound`].
pub fn list(conn: &mut Conn, viewer: &Viewer, name: &str) -> Result<(SeenSignUps, Vec<SignUp>)> {
    let seen = seen(conn, viewer, name)?;
    let all = sign_ups::there(conn, seen.brief.id)?;
    Ok((seen, all))
}

/// How many of those who signed up have a place, and how many wait.
pub fn counts_of(all: &[SignUp]) -> SignUpCounts {
    let of = |state| all.iter().filter(|one| one.state == state).count() as i64;
    SignUpCounts { placed: of(SignUpState::Placed), waiting: of(SignUpState::Waiting) }
}

/// A training as everybody sees it who looks at its public page.
#[derive(Clone, Debug)]
pub struct PublicTraining {
    /// The training.
    pub brief: DeliveryBrief,
    /// Its public page.
    pub page: SignUpPage,
    /// How many have a place, and how many wait.
    pub counts: SignUpCounts,
    /// Who is on it.
    pub trainers: Vec<DeliveryTrainer>,
}

/// The training of a public page.
///
/// # Errors
/// [`Error::NotFound`] where there is no such page.
pub fn public(conn: &mut Conn, reference: &str) -> Result<PublicTraining> {
    let (brief, _) = check_ins::of_delivery(conn, reference)?;
    if brief.state == DeliveryState::Draft {
        return Err(Error::NotFound);
    }
    let page = sign_up_pages::of(conn, brief.id)?.ok_or(Error::NotFound)?;
    let counts = sign_ups::counts(conn, brief.id)?;
    let trainers = whole::trainers_of(conn, brief.id)?;
    Ok(PublicTraining { brief, page, counts, trainers })
}

/// What somebody's link shows.
#[derive(Clone, Debug)]
pub struct OwnSignUp {
    /// They themselves.
    pub sign_up: SignUp,
    /// The training.
    pub brief: DeliveryBrief,
    /// Its public page.
    pub page: SignUpPage,
    /// How one checks in there, if there is a code.
    pub check_in: Option<CheckIn>,
    /// How many wait in front of them, where they wait.
    pub before: Option<i64>,
    /// What opens their attestation, once they have checked in.
    pub secret: Option<String>,
}

/// What a link shows.
///
/// # Errors
/// [`Error::LinkSpent`] for one that was not made here, or leads to nobody any more.
pub fn own(conn: &mut Conn, signer: &Signer, token: &str) -> Result<OwnSignUp> {
    let id = links::opened_by(signer, token).ok_or(Error::LinkSpent)?;
    let sign_up = sign_ups::get_all(conn, &[id])?.pop().ok_or(Error::LinkSpent)?;
    let (brief, check_in) = check_ins::of_delivery(conn, &sign_up.delivery_id.to_string())?;
    let page = sign_up_pages::of(conn, brief.id)?.ok_or(Error::LinkSpent)?;
    let waits = sign_up.state == SignUpState::Waiting;
    let before = waits.then(|| sign_ups::waiting_before(conn, &sign_up)).transpose()?;
    let secret = match sign_up.participant_id {
        Some(participant) => sign_ups::attestation_of(conn, participant)?,
        None => None,
    };
    Ok(OwnSignUp { sign_up, brief, page, check_in, before, secret })
}
