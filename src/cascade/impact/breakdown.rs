use std::collections::BTreeMap;

use chrono::{Days, Months, NaiveDate};

use super::Tally;
use crate::cascade::common::DeliveryState;
use crate::cohorts::common::CohortId;
use crate::people::associations::{AssociationId, SectionId};
use crate::platform::db::text_enum;
use crate::platform::error::{Error, Result};
use crate::platform::values::Country;
use crate::platform::web::Ctx;
use content::ModuleSlug;

text_enum! {
    /// By what the trainings of a cascade are told apart.
    BreakdownBy {
        /// The month in which they began or will.
        Month = "month",
        /// What they teach.
        Module = "module",
        /// The country of their association.
        Country = "country",
        /// The section of their association.
        Section = "section",
        /// Their association.
        Association = "association",
        /// The cohort they count for.
        Cohort = "cohort",
        /// How far from the beginning they are.
        Generation = "generation",
    }
}

/// What an address asks for: told apart by what, and of one association or cohort alone.
#[derive(Clone, Debug)]
pub struct BreakdownQuery {
    /// By what.
    pub by: BreakdownBy,
    /// An association's slug.
    pub association: Option<String>,
    /// A cohort's slug.
    pub cohort: Option<String>,
}

impl BreakdownQuery {
    /// From the address; by month where it says nothing else.
    ///
    /// # Errors
    /// [`Error::NotFound`] for what trainings are not told apart by.
    pub fn of(ctx: &Ctx) -> Result<Self> {
        let by = ctx.query("by").map(|by| by.parse().map_err(|_| Error::NotFound)).transpose()?;
        let by = by.unwrap_or(BreakdownBy::Month);
        Ok(Self { by, association: ctx.query("association"), cohort: ctx.query("cohort") })
    }
}

/// Of what trainings of a row have in common.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum BreakdownValue {
    /// The first day of their month.
    Month(NaiveDate),
    /// A module.
    Module(ModuleSlug),
    /// A country.
    Country(Country),
    /// A section.
    Section(SectionId),
    /// An association.
    Association(AssociationId),
    /// A cohort, or none.
    Cohort(Option<CohortId>),
    /// A generation; 0 for those in none.
    Generation(i32),
}

impl BreakdownValue {
    /// A month, as it is kept.
    pub(super) fn month(kept: &str) -> Option<Self> {
        format!("{kept}-01").parse().ok().map(Self::Month)
    }

    /// The last day of a month that begins on that day.
    pub(super) fn last_day(first: NaiveDate) -> Option<NaiveDate> {
        first.checked_add_months(Months::new(1))?.checked_sub_days(Days::new(1))
    }
}

/// No more months than this are shown without trainings: a year that was mistyped is far away.
const LONGEST_SPAN: usize = 60;

/// Months with those between them in which nothing was held, so that the time between two is seen.
pub(super) fn with_gaps(rows: &mut BTreeMap<BreakdownValue, StageTallies>) {
    let (Some(BreakdownValue::Month(first)), Some(BreakdownValue::Month(last))) =
        (rows.keys().next().cloned(), rows.keys().next_back().cloned())
    else {
        return;
    };
    let months: Vec<NaiveDate> = (0..)
        .map_while(|ahead| first.checked_add_months(Months::new(ahead)))
        .take_while(|month| *month <= last)
        .take(LONGEST_SPAN + 1)
        .collect();
    if months.len() <= LONGEST_SPAN {
        for month in months {
            rows.entry(BreakdownValue::Month(month)).or_default();
        }
    }
}

/// Trainings by how far they have come.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct StageTallies {
    /// They are planned.
    pub planned: Tally,
    /// They were reported, and wait for the other side.
    pub reported: Tally,
    /// They were confirmed or accepted.
    pub confirmed: Tally,
}

impl StageTallies {
    /// Counts trainings in that state; those that fell through or are with their author count nowhere.
    pub(super) fn count(&mut self, state: DeliveryState, tally: Tally) {
        match state {
            DeliveryState::Planned => self.planned += tally,
            DeliveryState::Reported => self.reported += tally,
            DeliveryState::Confirmed | DeliveryState::Accepted => self.confirmed += tally,
            DeliveryState::Draft | DeliveryState::Returned | DeliveryState::Cancelled | DeliveryState::Withdrawn => {}
        }
    }

    /// Whether there is anything.
    pub(super) fn is_empty(&self) -> bool {
        self.planned.deliveries + self.reported.deliveries + self.confirmed.deliveries == 0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn months(all: &[&str]) -> BTreeMap<BreakdownValue, StageTallies> {
        let one = |month: &&str| Some((BreakdownValue::month(month)?, StageTallies::default()));
        all.iter().filter_map(one).collect()
    }

    #[test]
    fn months_between_two_are_shown_unless_one_was_mistyped() {
        let filled = |all: &[&str]| {
            let mut rows = months(all);
            with_gaps(&mut rows);
            rows
        };
        assert_eq!(filled(&["2026-11", "2027-02"]), months(&["2026-11", "2026-12", "2027-01", "2027-02"]));
        assert_eq!(filled(&["1927-02", "2027-02"]).len(), 2);
        assert_eq!(filled(&[]).len(), 0);
        let last = |first: &str| BreakdownValue::last_day(first.parse().unwrap()).map(|day| day.to_string());
        assert_eq!(last("2028-02-01").as_deref(), Some("2028-02-29"));
    }
}
