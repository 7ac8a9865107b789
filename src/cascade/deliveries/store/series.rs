//! Trainings month by month and module by module, kept as sums for the network, for each association and for each cohort.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Datelike, NaiveDate};
use diesel::prelude::*;
use diesel::upsert::excluded;
use uuid::Uuid;

use crate::cascade::common::DeliveryState;
use crate::cascade::common::policy::{Audience, AudienceKind};
use crate::cascade::deliveries::store::totals::{Counted, Sums};
use crate::platform::db::schema::delivery_series;
use crate::platform::db::{AmongMethods, AnyId, Conn, Either, Tx, per_backend, text_enum};
use crate::platform::error::Result;
use content::ModuleSlug;

text_enum! {
    /// By what trainings are told apart.
    SeriesFacet {
        /// The month in which they began or will.
        Month = "month",
        /// What they teach. One that teaches two modules counts for both.
        Module = "module",
    }
}

/// What a delivery counts for in each facet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct DeliveryFacets {
    /// The month, as `2027-03`.
    pub month: String,
    /// The modules, one after the other.
    pub modules: String,
}

impl DeliveryFacets {
    pub(super) fn new(starts_on: NaiveDate, modules: &[ModuleSlug]) -> Self {
        let modules: BTreeSet<&str> = modules.iter().map(ModuleSlug::as_str).collect();
        Self {
            month: format!("{:04}-{:02}", starts_on.year(), starts_on.month()),
            modules: modules.into_iter().collect::<Vec<_>>().join(" "),
        }
    }

    fn values(&self) -> impl Iterator<Item = (SeriesFacet, &str)> {
        let modules = self.modules.split_whitespace().map(|module| (SeriesFacet::Module, module));
        [(SeriesFacet::Month, self.month.as_str())].into_iter().chain(modules)
    }
}

macro_rules! series_columns {
    () => {
        (
            delivery_series::deliveries,
            delivery_series::attended,
            delivery_series::completed,
            delivery_series::contact_minutes,
        )
    };
}

/// Of whom, by what, and in which state.
type SeriesKey = (AudienceKind, Uuid, SeriesFacet, String, DeliveryState);

/// Differences to the sums that are kept.
#[derive(Debug, Default)]
pub(super) struct SeriesSums(BTreeMap<SeriesKey, Sums>);

impl SeriesSums {
    /// Adds a delivery so many times, or takes it away.
    pub(super) fn count(&mut self, counted: &Counted, times: i64) {
        let (group, cohort) = (&counted.group, Uuid::from(counted.group.cohort));
        let cohort = Some((AudienceKind::Cohort, cohort)).filter(|_| !cohort.is_nil());
        let whole = [(AudienceKind::Network, Uuid::nil()), (AudienceKind::Association, group.association.into())];
        for (kind, id) in whole.into_iter().chain(cohort) {
            for (facet, value) in counted.facets.values() {
                self.0.entry((kind, id, facet, value.to_owned(), group.state)).or_default().add(counted.sums, times);
            }
        }
    }

    /// What is kept, taken away: whoever counts everything once more finds the differences. Nobody else counts meanwhile.
    pub(super) fn less_than_kept(conn: &mut Conn) -> Result<Self> {
        if let Either::Postgres(conn) = conn.either() {
            let _held: Vec<i64> = delivery_series::table.select(delivery_series::deliveries).for_update().load(conn)?;
        }
        type Row = ((AudienceKind, AnyId, SeriesFacet, String, DeliveryState), SeriesColumns);
        let rows: Vec<Row> = delivery_series::table
            .select((
                (
                    delivery_series::kind,
                    delivery_series::scope_id,
                    delivery_series::facet,
                    delivery_series::value,
                    delivery_series::state,
                ),
                series_columns!(),
            ))
            .load(conn)?;
        let mut kept = Self::default();
        for ((kind, id, facet, value, state), columns) in rows {
            kept.0.entry((kind, id.into(), facet, value, state)).or_default().add(sums(columns), -1);
        }
        Ok(kept)
    }

    /// How many sums differ.
    pub(super) fn differing(&self) -> usize {
        self.0.values().filter(|sums| differs(sums)).count()
    }

    /// Writes the differences, in their order, so that two writes never wait for each other.
    pub(super) fn write(self, tx: &mut Tx) -> Result<()> {
        let row = |((kind, id, facet, value, state), sums): (SeriesKey, Sums)| {
            (
                delivery_series::kind.eq(kind),
                delivery_series::scope_id.eq(AnyId::from(id)),
                delivery_series::facet.eq(facet),
                delivery_series::value.eq(value),
                delivery_series::state.eq(state),
                delivery_series::deliveries.eq(sums.deliveries),
                delivery_series::attended.eq(sums.attended),
                delivery_series::completed.eq(sums.completed),
                delivery_series::contact_minutes.eq(sums.contact_minutes),
            )
        };
        let rows: Vec<_> = self.0.into_iter().filter(|(_, sums)| differs(sums)).map(row).collect();
        for rows in rows.chunks(ROWS) {
            per_backend!(&mut *tx.conn, |conn| diesel::insert_into(delivery_series::table)
                .values(rows)
                .on_conflict((
                    delivery_series::kind,
                    delivery_series::scope_id,
                    delivery_series::facet,
                    delivery_series::value,
                    delivery_series::state,
                ))
                .do_update()
                .set((
                    delivery_series::deliveries.eq(delivery_series::deliveries + excluded(delivery_series::deliveries)),
                    delivery_series::attended.eq(delivery_series::attended + excluded(delivery_series::attended)),
                    delivery_series::completed.eq(delivery_series::completed + excluded(delivery_series::completed)),
                    delivery_series::contact_minutes
                        .eq(delivery_series::contact_minutes + excluded(delivery_series::contact_minutes)),
                ))
                .execute(conn))?;
        }
        Ok(())
    }
}

/// How many rows one statement writes.
const ROWS: usize = 200;

/// Deliveries, attended, completed, minutes of contact.
type SeriesColumns = (i64, i64, i64, i64);

/// Whether there is anything of what is summed here.
fn differs(Sums { deliveries, attended, completed, contact_minutes, .. }: &Sums) -> bool {
    (*deliveries, *attended, *completed, *contact_minutes) != (0, 0, 0, 0)
}

fn sums((deliveries, attended, completed, contact_minutes): SeriesColumns) -> Sums {
    Sums { deliveries, attended, completed, contact_minutes, ..Sums::default() }
}

/// The sums of one facet, by its value and the state of the deliveries, of some scopes together: the network, associations, or
/// cohorts. As many rows as there are months or modules, however many deliveries.
///
/// # Errors
/// Only what the database says.
pub fn of(conn: &mut Conn, scopes: &[Audience], facet: SeriesFacet) -> Result<BTreeMap<(String, DeliveryState), Sums>> {
    let mut found = BTreeMap::<(String, DeliveryState), Sums>::new();
    for kind in [AudienceKind::Network, AudienceKind::Association, AudienceKind::Cohort] {
        let ids: Vec<AnyId> = scopes.iter().filter(|one| one.kind == kind).map(|one| AnyId::from(one.id)).collect();
        if ids.is_empty() {
            continue;
        }
        let rows: Vec<((String, DeliveryState), SeriesColumns)> = delivery_series::table
            .filter(delivery_series::kind.eq(kind).and(delivery_series::facet.eq(facet)))
            .filter(delivery_series::scope_id.among(ids))
            .select(((delivery_series::value, delivery_series::state), series_columns!()))
            .load(conn)?;
        for (key, columns) in rows {
            found.entry(key).or_default().add(sums(columns), 1);
        }
    }
    found.retain(|_, sums| sums.deliveries != 0);
    Ok(found)
}
