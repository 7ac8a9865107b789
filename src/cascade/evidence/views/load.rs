//! What pages and the API read of evidence.

use crate::cascade::common::policy::DeliveryVisibility;
use crate::cascade::common::store::evidence as common;
use crate::cascade::common::{Evidence, EvidenceId};
use crate::cascade::deliveries::rules::DeliveryRelation;
use crate::cascade::deliveries::store::parties;
use crate::cascade::evidence::policy::{can_add_evidence, can_remove_evidence, can_see_evidence};
use crate::cascade::participants::DeliveryBrief;
use crate::cascade::participants::store::check_ins;
use crate::people::accounts::Viewer;
use crate::platform::db::Conn;
use crate::platform::error::{Error, Result};

/// A training whose evidence a viewer sees.
#[derive(Clone, Debug)]
pub struct EvidencedDelivery {
    /// The training.
    pub brief: DeliveryBrief,
    /// How the viewer stands to it.
    pub relation: DeliveryRelation,
}

impl EvidencedDelivery {
    /// Whether the viewer may add files.
    pub fn can_add(&self) -> bool {
        can_add_evidence(self.relation, self.brief.state)
    }

    /// Whether the viewer may take a file away.
    pub fn can_remove(&self, viewer: &Viewer, one: &Evidence) -> bool {
        can_remove_evidence(self.relation, self.brief.state, one, viewer.id)
    }
}

/// The training that people call so, if the viewer may see its evidence.
///
/// # Errors
/// [`Error::NotFound`].
pub fn seen(conn: &mut Conn, viewer: &Viewer, name: &str) -> Result<EvidencedDelivery> {
    let (brief, _) = check_ins::of_delivery(conn, name)?;
    let around = parties::around_all(conn, &[brief.id])?.remove(&brief.id).ok_or(Error::NotFound)?;
    let relation = around.relation(viewer.id, &viewer.grants);
    if !DeliveryVisibility::of(viewer).shows_delivery(&around.ties) || !can_see_evidence(relation) {
        return Err(Error::Hidden);
    }
    Ok(EvidencedDelivery { brief, relation })
}

/// The same, if the viewer may add some there.
///
/// # Errors
/// [`Error::NotFound`]; [`Error::Conflict`] where the training takes none.
pub fn addable(conn: &mut Conn, viewer: &Viewer, name: &str) -> Result<EvidencedDelivery> {
    let seen = seen(conn, viewer, name)?;
    if seen.can_add() { Ok(seen) } else { Err(Error::Conflict("error-evidence-not-taken")) }
}

/// A training with its evidence, the oldest first.
///
/// # Errors
/// [`Error::NotFound`].
pub fn list(conn: &mut Conn, viewer: &Viewer, name: &str) -> Result<(EvidencedDelivery, Vec<Evidence>)> {
    let seen = seen(conn, viewer, name)?;
    let all = common::of_delivery(conn, seen.brief.id)?;
    Ok((seen, all))
}

/// One file of a training.
///
/// # Errors
/// [`Error::NotFound`].
pub fn one(conn: &mut Conn, viewer: &Viewer, name: &str, id: EvidenceId) -> Result<(EvidencedDelivery, Evidence)> {
    let seen = seen(conn, viewer, name)?;
    let one = common::one(conn, seen.brief.id, id)?;
    Ok((seen, one))
}
