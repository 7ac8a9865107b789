//! What pages and the API read: each is one visit to the database that says "not found" to those who may not see.

use chrono::NaiveDate;
use content::ModuleSlug;
use uuid::Uuid;

use crate::cascade::policy::{CommitmentTies, DeliveryVisibility};
use crate::cascade::store::lists::{DeliverySort, Key, Reader};
use crate::cascade::store::{figures, lists};
use crate::cascade::views::{CascadeView, DeliveryData};
use crate::cascade::{CommitmentId, DeliveryId, DeliveryState, load, policy, store};
use crate::cohorts;
use crate::cohorts::CohortId;
use crate::people::accounts::Viewer;
use crate::people::associations;
use crate::people::associations::AssociationId;
use crate::platform::clock::Timestamp;
use crate::platform::db::Conn;
use crate::platform::error::{Error, Result};
use crate::platform::web::{Ctx, PageEdges, Turn, turn_to};

/// How many rows a page of a list has.
pub const PER_PAGE: usize = 30;

/// What a list's address asks for.
#[derive(Clone, Debug, Default)]
pub struct ListQuery {
    /// A state's word.
    pub state: Option<String>,
    /// An association's slug.
    pub association: Option<String>,
    /// A cohort's slug.
    pub cohort: Option<String>,
    /// A module's slug.
    pub module: Option<String>,
    /// Words to look for.
    pub words: Option<String>,
    /// The first day.
    pub from: Option<NaiveDate>,
    /// The last day.
    pub until: Option<NaiveDate>,
    /// In which order; where none is asked for, what needs somebody first.
    pub sort: Option<DeliverySort>,
    /// Which page.
    pub turn: Turn<Key>,
}

impl ListQuery {
    /// From the address.
    pub fn of(ctx: &Ctx) -> Self {
        Self {
            state: ctx.query("state"),
            association: ctx.query("association"),
            cohort: ctx.query("cohort"),
            module: ctx.query("module"),
            words: ctx.query("q"),
            from: ctx.query("from").and_then(|day| day.parse().ok()),
            until: ctx.query("until").and_then(|day| day.parse().ok()),
            sort: ctx.query("sort").and_then(|sort| sort.parse().ok()),
            turn: ctx.turn(),
        }
    }

    /// Whether it asks for less than everything.
    pub fn is_narrowed(&self) -> bool {
        let words = [&self.state, &self.association, &self.cohort, &self.module, &self.words];
        words.into_iter().any(Option::is_some) || self.from.is_some() || self.until.is_some()
    }

    fn sort(&self) -> DeliverySort {
        self.sort.unwrap_or(DeliverySort::Work)
    }

    fn association(&self, conn: &mut Conn) -> Result<Option<AssociationId>> {
        let Some(slug) = &self.association else { return Ok(None) };
        named(associations::store::by_slug(conn, slug).map(|one| one.id))
    }

    fn cohort(&self, conn: &mut Conn) -> Result<Option<CohortId>> {
        let Some(slug) = &self.cohort else { return Ok(None) };
        named(cohorts::store::by_slug(conn, slug).map(|one| one.id))
    }

    fn module(&self) -> Result<Option<ModuleSlug>> {
        self.module.as_deref().map(|slug| slug.parse().map_err(|_| Error::NotFound)).transpose()
    }

    fn state<T: std::str::FromStr>(&self) -> Result<Option<T>> {
        self.state.as_deref().map(|word| word.parse().map_err(|_| Error::NotFound)).transpose()
    }
}

/// What a filter names. What there is not finds nothing, as does what one may not see: nothing tells them apart.
fn named<T: From<Uuid>>(found: Result<T>) -> Result<Option<T>> {
    match found {
        Err(Error::NotFound) => Ok(Some(Uuid::nil().into())),
        found => found.map(Some),
    }
}

/// A page of a list.
#[derive(Debug)]
pub struct ListPage<T> {
    /// Its rows.
    pub lines: Vec<T>,
    /// Where one goes on.
    pub around: PageEdges<Key>,
    /// How many rows the whole list has.
    pub total: i64,
}

/// The deliveries the viewer sees.
///
/// # Errors
/// [`Error::NotFound`] for a state or a key that there is not.
pub fn deliveries(
    conn: &mut Conn,
    viewer: &Viewer,
    asked: &ListQuery,
    now: Timestamp,
    size: usize,
) -> Result<ListPage<lists::DeliveryLine>> {
    let filter = lists::DeliveryFilter {
        state: asked.state::<DeliveryState>()?,
        association: asked.association(conn)?,
        cohort: asked.cohort(conn)?,
        module: asked.module()?,
        person: None,
        from: asked.from,
        until: asked.until,
        words: asked.words.clone(),
    };
    let (visibility, sort) = (DeliveryVisibility::of(viewer), asked.sort());
    let reader = Reader { viewer, today: today(viewer, now) };
    let total = lists::count_deliveries(conn, &visibility, &filter)?;
    let (lines, around) = turn_to(
        &asked.turn,
        size,
        |line: &lists::DeliveryLine| line.key(sort),
        |turn, limit| lists::deliveries(conn, reader, &visibility, &filter, sort, turn, limit),
    )?;
    Ok(ListPage { lines, around, total })
}

/// The commitments the viewer sees.
///
/// # Errors
/// [`Error::NotFound`] for a state or a key that there is not.
pub fn commitments(
    conn: &mut Conn,
    viewer: &Viewer,
    asked: &ListQuery,
    now: Timestamp,
    size: usize,
) -> Result<ListPage<lists::CommitmentLine>> {
    let filter = lists::CommitmentFilter {
        state: asked.state()?,
        association: asked.association(conn)?,
        cohort: asked.cohort(conn)?,
        module: asked.module()?,
        from: asked.from,
        until: asked.until,
        words: asked.words.clone(),
        ..lists::CommitmentFilter::default()
    };
    let (visibility, sort, today) = (DeliveryVisibility::of(viewer), asked.sort(), today(viewer, now));
    let total = lists::count_commitments(conn, &visibility, &filter, today)?;
    let (lines, around) = turn_to(
        &asked.turn,
        size,
        |line: &lists::CommitmentLine| line.key(sort),
        |turn, limit| lists::commitments(conn, today, &visibility, &filter, sort, turn, limit),
    )?;
    Ok(ListPage { lines, around, total })
}

/// The day it is for the viewer.
pub fn today(viewer: &Viewer, now: Timestamp) -> NaiveDate {
    now.day_in(viewer.zone)
}

/// A delivery, whole, if the viewer may see it.
///
/// # Errors
/// [`Error::NotFound`].
pub fn delivery(conn: &mut Conn, viewer: &Viewer, id: DeliveryId) -> Result<DeliveryData> {
    let delivery = store::deliveries::get(conn, id)?;
    let around = store::parties::around(conn, &delivery)?;
    if !policy::can_see_delivery(viewer, &around.ties) {
        return Err(Error::Hidden);
    }
    // Whose cohort it is would tell who is behind an address.
    let by_address = delivery.trainers.first().is_some_and(|lead| lead.by_address);
    let cohort = delivery.cohort_id.filter(|_| !by_address).map(|id| cohorts::store::get(conn, id)).transpose()?;
    Ok(DeliveryData {
        association: associations::store::get(conn, delivery.report.association_id)?,
        cohort,
        timeline: store::deliveries::timeline(conn, id)?,
        acts: around.acts(viewer),
        has_confirmer: around.status().has_confirmer,
        delivery,
    })
}

/// The delivery that people call so, or that has that id; whole, if the viewer may see it.
///
/// # Errors
/// [`Error::NotFound`].
pub fn delivery_named(conn: &mut Conn, viewer: &Viewer, name: &str) -> Result<DeliveryData> {
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
    if policy::can_see_commitment(viewer, &ties) { Ok((line, ties)) } else { Err(Error::Hidden) }
}

/// The id of a delivery, if the viewer may see it.
pub(in crate::cascade) fn seen(tx: &mut crate::platform::db::Tx, viewer: &Viewer, name: &str) -> Result<DeliveryId> {
    let whole: DeliveryData = load::delivery_named(tx.conn, viewer, name)?;
    Ok(whole.delivery.id)
}

/// The cascade of all that the viewer sees.
pub(in crate::cascade) fn network(
    conn: &mut crate::platform::db::Conn,
    viewer: &Viewer,
    now: crate::platform::clock::Timestamp,
) -> Result<CascadeView> {
    if !policy::can_see_cascade(viewer) {
        return Err(Error::Hidden);
    }
    let today = load::today(viewer, now);
    let figures = figures::by_cohort(conn, &DeliveryVisibility::of(viewer), figures::Scope::default(), today)?;
    let ids: Vec<_> = figures.keys().filter_map(|cohort| *cohort).collect();
    Ok(CascadeView::new(&figures, &cohorts::store::get_all(conn, &ids)?))
}

/// The keys of the next page and of the one before.
pub(in crate::cascade) fn keys(around: PageEdges<Key>) -> (Option<String>, Option<String>) {
    (around.after.map(|key| key.to_string()), around.before.map(|key| key.to_string()))
}
