//! What pages and the API read: each is one visit to the database that says "not found" to those who may not see.

use chrono::NaiveDate;

use super::policy::{self, CommitmentTies, Sight};
use super::store::{self, lists};
use super::views::Whole;
use super::{CommitmentId, DeliveryId, DeliveryState};
use crate::accounts::Viewer;
use crate::associations::{self, Association};
use crate::catalogue::ModuleSlug;
use crate::clock::Timestamp;
use crate::cohorts::{self, Cohort};
use crate::db::Conn;
use crate::error::{Error, Result};
use crate::web::{Ctx, cut};

/// How many rows a page of a list has.
pub const PER_PAGE: usize = 30;

/// One row more than a page has.
fn limit() -> i64 {
    i64::try_from(PER_PAGE + 1).unwrap_or(i64::MAX)
}

/// What a list's address asks for.
#[derive(Clone, Debug, Default)]
pub struct Asked {
    /// A state's word.
    pub state: Option<String>,
    /// An association's slug.
    pub association: Option<String>,
    /// A cohort's slug.
    pub cohort: Option<String>,
    /// A module's slug.
    pub module: Option<String>,
    /// Where the list goes on.
    pub after: Option<lists::Key>,
}

impl Asked {
    /// From the address.
    pub fn of(ctx: &Ctx) -> Self {
        Self {
            state: ctx.query("state"),
            association: ctx.query("association"),
            cohort: ctx.query("cohort"),
            module: ctx.query("module"),
            after: ctx.after(),
        }
    }

    /// Whether it asks for less than everything.
    pub fn is_narrowed(&self) -> bool {
        self.state.is_some() || self.association.is_some() || self.cohort.is_some() || self.module.is_some()
    }

    fn association(&self, conn: &mut Conn) -> Result<Option<Association>> {
        self.association.as_deref().map(|slug| associations::store::by_slug(conn, slug)).transpose()
    }

    fn cohort(&self, conn: &mut Conn) -> Result<Option<Cohort>> {
        self.cohort.as_deref().map(|slug| cohorts::store::by_slug(conn, slug)).transpose()
    }

    fn module(&self) -> Result<Option<ModuleSlug>> {
        self.module.as_deref().map(|slug| slug.parse().map_err(|_| Error::NotFound)).transpose()
    }

    fn state<T: std::str::FromStr>(&self) -> Result<Option<T>> {
        self.state.as_deref().map(|word| word.parse().map_err(|_| Error::NotFound)).transpose()
    }
}

/// A page of deliveries, and where the list goes on.
pub type DeliveryPage = (Vec<lists::DeliveryLine>, Option<lists::Key>);

/// The deliveries the viewer sees.
///
/// # Errors
/// [`Error::NotFound`] when the address asks for what does not exist.
pub fn deliveries(conn: &mut Conn, viewer: &Viewer, asked: &Asked) -> Result<DeliveryPage> {
    let filter = lists::DeliveryFilter {
        state: asked.state::<DeliveryState>()?,
        association: asked.association(conn)?.map(|one| one.id),
        cohort: asked.cohort(conn)?.map(|one| one.id),
        module: asked.module()?,
        person: None,
        after: asked.after,
    };
    let mut lines = lists::deliveries(conn, &Sight::of(viewer), &filter, limit())?;
    let next = cut(&mut lines, PER_PAGE, |line| lists::Key { day: line.starts_on, id: line.id.into() });
    Ok((lines, next))
}

/// A page of commitments, and where the list goes on.
pub type CommitmentPage = (Vec<lists::CommitmentLine>, Option<lists::Key>);

/// The commitments the viewer sees.
///
/// # Errors
/// [`Error::NotFound`] when the address asks for what does not exist.
pub fn commitments(conn: &mut Conn, viewer: &Viewer, asked: &Asked, now: Timestamp) -> Result<CommitmentPage> {
    let filter = lists::CommitmentFilter {
        state: asked.state()?,
        association: asked.association(conn)?.map(|one| one.id),
        cohort: asked.cohort(conn)?.map(|one| one.id),
        module: asked.module()?,
        after: asked.after,
        ..lists::CommitmentFilter::default()
    };
    let mut lines = lists::commitments(conn, &Sight::of(viewer), &filter, today(viewer, now), limit())?;
    let next = cut(&mut lines, PER_PAGE, |line| lists::Key {
        day: line.commitment.promise.due_on,
        id: line.commitment.id.into(),
    });
    Ok((lines, next))
}

/// The day it is for the viewer.
pub fn today(viewer: &Viewer, now: Timestamp) -> NaiveDate {
    now.in_zone(viewer.zone).date_naive()
}

/// A delivery, whole, if the viewer may see it.
///
/// # Errors
/// [`Error::NotFound`].
pub fn delivery(conn: &mut Conn, viewer: &Viewer, id: DeliveryId) -> Result<Whole> {
    let delivery = store::deliveries::get(conn, id)?;
    let around = store::standing::around(conn, &delivery)?;
    if !policy::can_see_delivery(viewer, &around.ties) {
        return Err(Error::NotFound);
    }
    let cohort = delivery.cohort_id.map(|cohort| cohorts::store::get(conn, cohort)).transpose()?;
    Ok(Whole {
        association: associations::store::get(conn, delivery.report.association_id)?,
        cohort,
        timeline: store::deliveries::timeline(conn, id)?,
        acts: around.acts(viewer),
        has_confirmer: around.matter().has_confirmer,
        delivery,
    })
}

/// The delivery that people call so, or that has that id; whole, if the viewer may see it.
///
/// # Errors
/// [`Error::NotFound`].
pub fn delivery_named(conn: &mut Conn, viewer: &Viewer, name: &str) -> Result<Whole> {
    let id = match name.parse::<DeliveryId>() {
        Ok(id) => id,
        Err(_) => store::deliveries::by_reference(conn, name)?,
    };
    delivery(conn, viewer, id)
}

/// A commitment, if the viewer may see it, and to whom it is tied.
///
/// # Errors
/// [`Error::NotFound`].
pub fn commitment(
    conn: &mut Conn,
    viewer: &Viewer,
    id: CommitmentId,
    now: Timestamp,
) -> Result<(lists::CommitmentLine, CommitmentTies)> {
    let line = lists::commitment(conn, id, today(viewer, now))?;
    let ties = store::commitments::ties(conn, &line.commitment)?;
    if policy::can_see_commitment(viewer, &ties) { Ok((line, ties)) } else { Err(Error::NotFound) }
}
