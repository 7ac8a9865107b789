//! What pages and the API read: each is one visit to the database that says "not found" to those who may not see.

use chrono::NaiveDate;
use uuid::Uuid;

use crate::cascade::common::store::lists::{DeliverySort, Key};
use crate::cohorts;
use crate::cohorts::common::CohortId;
use crate::people::accounts::Viewer;
use crate::people::associations::{self, Association, AssociationId, SectionId};
use crate::platform::clock::Timestamp;
use crate::platform::db::Conn;
use crate::platform::error::{Error, Result};
use crate::platform::web::{Ctx, MOST_COUNTED, PageEdges, Turn};
use content::ModuleSlug;

/// How many rows a page of a list has.
pub const PER_PAGE: usize = 30;

/// What a list's address asks for.
#[derive(Clone, Debug, Default)]
pub struct ListQuery {
    /// A state's word.
    pub state: Option<String>,
    /// An association's slug.
    pub association: Option<String>,
    /// A country's code: what is for its associations.
    pub country: Option<String>,
    /// A section's slug: what is for its associations.
    pub section: Option<String>,
    /// A cohort's slug.
    pub cohort: Option<String>,
    /// A module's slug.
    pub module: Option<String>,
    /// A generation of trainings.
    pub generation: Option<i32>,
    /// Only those that are confirmed.
    pub confirmed: bool,
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
            country: ctx.query("country"),
            section: ctx.query("section"),
            cohort: ctx.query("cohort"),
            module: ctx.query("module"),
            generation: ctx.query("generation").and_then(|generation| generation.parse().ok()),
            confirmed: ctx.query("confirmed").is_some_and(|word| word == "yes"),
            words: ctx.query("q"),
            from: ctx.query("from").and_then(|day| day.parse().ok()),
            until: ctx.query("until").and_then(|day| day.parse().ok()),
            sort: ctx.query("sort").and_then(|sort| sort.parse().ok()),
            turn: ctx.turn(),
        }
    }

    /// Whether it asks for less than everything.
    pub fn is_narrowed(&self) -> bool {
        let words =
            [&self.state, &self.association, &self.country, &self.section, &self.cohort, &self.module, &self.words];
        let days = self.from.is_some() || self.until.is_some();
        words.into_iter().any(Option::is_some) || days || self.generation.is_some() || self.confirmed
    }

    /// In which order a list of so many rows stands. A long one is sorted by its days alone: no index has all it may be
    /// narrowed to in another order.
    pub(in crate::cascade) fn sort_of(&self, total: i64) -> DeliverySort {
        match self.sort.unwrap_or(DeliverySort::Work) {
            DeliverySort::Place | DeliverySort::People if total > MOST_COUNTED => DeliverySort::Newest,
            sort => sort,
        }
    }

    pub(in crate::cascade) fn association(&self, conn: &mut Conn) -> Result<Option<AssociationId>> {
        let Some(slug) = &self.association else { return Ok(None) };
        named(associations::store::by_slug(conn, slug).map(|one| one.id))
    }

    /// The associations of the country and section that are asked for.
    pub(in crate::cascade) fn area(&self, conn: &mut Conn) -> Result<Option<Vec<AssociationId>>> {
        if self.country.is_none() && self.section.is_none() {
            return Ok(None);
        }
        let section: Option<SectionId> = match &self.section {
            Some(slug) => named(associations::store::section_by_slug(conn, slug).map(|one| one.id))?,
            None => None,
        };
        let lies_there = |one: &Association| {
            let in_country = self.country.as_deref().is_none_or(|code| one.country.code().eq_ignore_ascii_case(code));
            in_country && section.is_none_or(|section| one.section_id == section)
        };
        let all = associations::store::all(conn)?;
        Ok(Some(all.iter().filter(|one| lies_there(one)).map(|one| one.id).collect()))
    }

    pub(in crate::cascade) fn cohort(&self, conn: &mut Conn) -> Result<Option<CohortId>> {
        let Some(slug) = &self.cohort else { return Ok(None) };
        named(cohorts::common::store::by_slug(conn, slug).map(|one| one.id))
    }

    pub(in crate::cascade) fn module(&self) -> Result<Option<ModuleSlug>> {
        self.module.as_deref().map(|slug| slug.parse().map_err(|_| Error::NotFound)).transpose()
    }

    pub(in crate::cascade) fn state<T: std::str::FromStr>(&self) -> Result<Option<T>> {
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
    /// How many rows the whole list has, counted up to [`MOST_COUNTED`]; one more stands for more.
    pub total: i64,
}

/// The day it is for the viewer.
pub fn today(viewer: &Viewer, now: Timestamp) -> NaiveDate {
    now.day_in(viewer.zone)
}

/// The keys of the next page and of the one before.
pub(in crate::cascade) fn keys(around: PageEdges<Key>) -> (Option<String>, Option<String>) {
    (around.after.map(|key| key.to_string()), around.before.map(|key| key.to_string()))
}

/// What a list's address asks for. Programs that read a whole list want an order that does not change meanwhile.
pub(in crate::cascade) fn asked(ctx: &Ctx) -> ListQuery {
    let asked = ListQuery::of(ctx);
    ListQuery { sort: asked.sort.or(Some(DeliverySort::Newest)), ..asked }
}

/// The longest comment, in characters.
pub const LONGEST_COMMENT: usize = 2000;
