//! How many trainings there are and whom they reached, kept as sums, so that a figure takes as long in a large network as in a
//! small one: how each delivery was counted last (`counted_deliveries`), and the sums of that (`delivery_totals`).

use std::collections::{BTreeMap, BTreeSet};

use diesel::prelude::*;
use uuid::Uuid;

use crate::cascade::common::policy::{Audience, AudienceKind, CohortTie, DeliveryTies};
use crate::cascade::common::{DeliveryId, DeliveryState, Side};
use crate::cascade::deliveries::Test;
use crate::cascade::deliveries::store::parties::DeliveryParties;
use crate::cascade::deliveries::store::series::{DeliveryFacets, SeriesSums};
use crate::cohorts::common::CohortId;
use crate::people::associations::{AssociationId, SectionId};
use crate::platform::db::schema::{associations, cohorts, counted_deliveries, delivery_audiences, delivery_totals};
use crate::platform::db::{AmongMethods, AnyId, Conn, Either, Tx, per_backend};
use crate::platform::error::Result;
use content::ModuleSlug;

/// What deliveries that are summed together have in common: whoever sees one of them by a role sees all.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct CountedGroup {
    /// For whose members they were.
    pub association: AssociationId,
    /// The cohort they count for; nil for none.
    pub(super) cohort: CohortId,
    /// The other cohorts whose commitments they keep, one after the other.
    linked: String,
    /// Their state.
    pub state: DeliveryState,
    /// Their generation; 0 for those in none.
    pub generation: i32,
}

/// What is summed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Sums {
    /// How many deliveries.
    pub deliveries: i64,
    /// How many times somebody attended.
    pub attended: i64,
    /// How many times somebody completed one.
    pub completed: i64,
    /// Minutes, times the people who attended.
    pub contact_minutes: i64,
    /// How many were confirmed by a coordinator in place of a side.
    pub in_place: i64,
    /// Their tests.
    pub tests: TestSums,
}

/// What is summed of the tests before and after, of deliveries that had both.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct TestSums {
    /// How many deliveries had both.
    pub tested: i64,
    /// How many people took the one before, and for each the mean in tenths of a point.
    pub before: (i64, i64),
    /// The same of the one after.
    pub after: (i64, i64),
}

impl Sums {
    pub(super) fn add(&mut self, other: Self, times: i64) {
        self.deliveries += times * other.deliveries;
        self.attended += times * other.attended;
        self.completed += times * other.completed;
        self.contact_minutes += times * other.contact_minutes;
        self.in_place += times * other.in_place;
        let (mine, theirs) = (&mut self.tests, other.tests);
        mine.tested += times * theirs.tested;
        mine.before = (mine.before.0 + times * theirs.before.0, mine.before.1 + times * theirs.before.1);
        mine.after = (mine.after.0 + times * theirs.after.0, mine.after.1 + times * theirs.after.1);
    }
}

/// A group and its sums.
type GroupSums = (CountedGroup, Sums);

/// How a delivery is counted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Counted {
    pub(super) group: CountedGroup,
    pub(super) sums: Sums,
    pub(super) facets: DeliveryFacets,
}

/// How a delivery that teaches those modules is to be counted.
pub(super) fn counted(parties: &DeliveryParties, modules: &[ModuleSlug]) -> Counted {
    let (attended, completed, minutes) = parties.attendance;
    let state = parties.status().state;
    let attended = attended.map(i64::from).unwrap_or_default();
    let own = parties.ties.cohort.map(|tie| tie.cohort);
    let linked: BTreeSet<CohortId> =
        parties.ties.linked.iter().map(|tie| tie.cohort).filter(|cohort| Some(*cohort) != own).collect();
    let linked: Vec<String> = linked.iter().map(CohortId::to_string).collect();
    let group = CountedGroup {
        association: parties.ties.association,
        cohort: own.unwrap_or_else(|| Uuid::nil().into()),
        linked: linked.join(" "),
        state,
        generation: parties.generation.unwrap_or_default(),
    };
    let in_place = state.is_confirmed() && parties.confirmed_for == Some(Side::Coordinator);
    let sums = Sums {
        deliveries: 1,
        attended,
        completed: completed.map(i64::from).unwrap_or_default(),
        contact_minutes: attended * minutes.map(i64::from).unwrap_or_default(),
        in_place: i64::from(in_place),
        tests: parties.tests.map(|(before, after)| test_sums(before, after)).unwrap_or_default(),
    };
    Counted { group, sums, facets: DeliveryFacets::new(parties.starts_on, modules) }
}

/// How the two tests of a delivery are summed.
fn test_sums(before: Test, after: Test) -> TestSums {
    let of = |test: Test| (i64::from(test.n), i64::from(test.n) * (test.mean * 10.0).round() as i64);
    TestSums { tested: 1, before: of(before), after: of(after) }
}

type GroupColumns = (AssociationId, CohortId, String, DeliveryState, i32);
type SumColumns = ((i64, i64, i64, i64), (i64, (i64, i64), (i64, i64)));

fn group((association, cohort, linked, state, generation): GroupColumns) -> CountedGroup {
    CountedGroup { association, cohort, linked, state, generation }
}

fn sums(deliveries: i64, (counts, (tested, before, after)): SumColumns) -> Sums {
    let (attended, completed, contact_minutes, in_place) = counts;
    Sums { deliveries, attended, completed, contact_minutes, in_place, tests: TestSums { tested, before, after } }
}

/// The columns of a table of sums, and those that say of what.
macro_rules! columns_of {
    ($table:ident) => {
        (
            ($table::association_id, $table::cohort_id, $table::linked, $table::state, $table::generation),
            (
                ($table::attended, $table::completed, $table::contact_minutes, $table::in_place),
                (
                    $table::tested,
                    ($table::before_people, $table::before_tenths),
                    ($table::after_people, $table::after_tenths),
                ),
            ),
        )
    };
}

/// The columns of how a delivery was counted.
macro_rules! counted_columns {
    () => {
        (
            counted_deliveries::delivery_id,
            columns_of!(counted_deliveries),
            (counted_deliveries::month, counted_deliveries::modules),
        )
    };
}

/// How deliveries were counted last.
pub(super) fn kept(conn: &mut Conn, ids: &[DeliveryId]) -> Result<BTreeMap<DeliveryId, Counted>> {
    let rows: Vec<CountedColumns> = counted_deliveries::table
        .filter(counted_deliveries::delivery_id.among(ids))
        .select(counted_columns!())
        .load(conn)?;
    Ok(rows.into_iter().map(as_counted).collect())
}

type CountedColumns = (DeliveryId, (GroupColumns, SumColumns), (String, String));

fn as_counted((id, (of, counts), (month, modules)): CountedColumns) -> (DeliveryId, Counted) {
    (id, Counted { group: group(of), sums: sums(1, counts), facets: DeliveryFacets { month, modules } })
}

/// Counts deliveries anew: takes away what was counted, adds what is, and remembers it.
pub(super) fn count_anew(tx: &mut Tx, changed: &[(DeliveryId, Option<Counted>, Counted)]) -> Result<()> {
    let ids: Vec<DeliveryId> = changed.iter().map(|one| one.0).collect();
    diesel::delete(counted_deliveries::table.filter(counted_deliveries::delivery_id.among(&ids))).execute(tx.conn)?;
    let row = |(id, _, Counted { group, sums, facets }): &(DeliveryId, Option<Counted>, Counted)| {
        (
            counted_deliveries::delivery_id.eq(*id),
            counted_deliveries::association_id.eq(group.association),
            counted_deliveries::cohort_id.eq(group.cohort),
            counted_deliveries::linked.eq(group.linked.clone()),
            counted_deliveries::state.eq(group.state),
            counted_deliveries::generation.eq(group.generation),
            counted_deliveries::attended.eq(sums.attended),
            counted_deliveries::completed.eq(sums.completed),
            counted_deliveries::contact_minutes.eq(sums.contact_minutes),
            counted_deliveries::in_place.eq(sums.in_place),
            (
                counted_deliveries::tested.eq(sums.tests.tested),
                counted_deliveries::before_people.eq(sums.tests.before.0),
                counted_deliveries::before_tenths.eq(sums.tests.before.1),
                counted_deliveries::after_people.eq(sums.tests.after.0),
                counted_deliveries::after_tenths.eq(sums.tests.after.1),
                counted_deliveries::month.eq(facets.month.clone()),
                counted_deliveries::modules.eq(facets.modules.clone()),
            ),
        )
    };
    let rows: Vec<_> = changed.iter().map(row).collect();
    per_backend!(&mut *tx.conn, |conn| diesel::insert_into(counted_deliveries::table).values(&rows).execute(conn))?;
    let mut differences = BTreeMap::<CountedGroup, Sums>::new();
    let mut series = SeriesSums::default();
    for (_, before, now) in changed {
        for (counted, times) in before.iter().map(|before| (before, -1)).chain([(now, 1)]) {
            differences.entry(counted.group.clone()).or_default().add(counted.sums, times);
            series.count(counted, times);
        }
    }
    // In their order, so that two writes never wait for each other.
    for (group, sums) in differences.into_iter().filter(|(_, sums)| *sums != Sums::default()) {
        add(tx, &group, sums)?;
    }
    series.write(tx)
}

fn add(tx: &mut Tx, group: &CountedGroup, sums: Sums) -> Result<()> {
    let row = (
        delivery_totals::association_id.eq(group.association),
        delivery_totals::cohort_id.eq(group.cohort),
        delivery_totals::linked.eq(&group.linked),
        delivery_totals::state.eq(group.state),
        delivery_totals::generation.eq(group.generation),
        delivery_totals::deliveries.eq(sums.deliveries),
        delivery_totals::attended.eq(sums.attended),
        delivery_totals::completed.eq(sums.completed),
        delivery_totals::contact_minutes.eq(sums.contact_minutes),
        delivery_totals::in_place.eq(sums.in_place),
        (
            delivery_totals::tested.eq(sums.tests.tested),
            delivery_totals::before_people.eq(sums.tests.before.0),
            delivery_totals::before_tenths.eq(sums.tests.before.1),
            delivery_totals::after_people.eq(sums.tests.after.0),
            delivery_totals::after_tenths.eq(sums.tests.after.1),
        ),
    );
    per_backend!(&mut *tx.conn, |conn| diesel::insert_into(delivery_totals::table)
        .values(row)
        .on_conflict((
            delivery_totals::association_id,
            delivery_totals::cohort_id,
            delivery_totals::linked,
            delivery_totals::state,
            delivery_totals::generation,
        ))
        .do_update()
        .set((
            delivery_totals::deliveries.eq(delivery_totals::deliveries + sums.deliveries),
            delivery_totals::attended.eq(delivery_totals::attended + sums.attended),
            delivery_totals::completed.eq(delivery_totals::completed + sums.completed),
            delivery_totals::contact_minutes.eq(delivery_totals::contact_minutes + sums.contact_minutes),
            delivery_totals::in_place.eq(delivery_totals::in_place + sums.in_place),
            delivery_totals::tested.eq(delivery_totals::tested + sums.tests.tested),
            delivery_totals::before_people.eq(delivery_totals::before_people + sums.tests.before.0),
            delivery_totals::before_tenths.eq(delivery_totals::before_tenths + sums.tests.before.1),
            delivery_totals::after_people.eq(delivery_totals::after_people + sums.tests.after.0),
            delivery_totals::after_tenths.eq(delivery_totals::after_tenths + sums.tests.after.1),
        ))
        .execute(conn))?;
    Ok(())
}

/// Of what the sums are asked.
#[derive(Clone, Copy, Debug, Default)]
pub struct TotalsFilter {
    /// One association.
    pub association: Option<AssociationId>,
    /// One cohort.
    pub cohort: Option<CohortId>,
}

/// A group with the cohort its deliveries count for, and its sums.
pub type Total = (CountedGroup, Option<CohortId>, Sums);

/// The sums of what some audiences see, group by group; each delivery once. Four queries, however many deliveries.
///
/// # Errors
/// Only what the database says.
pub fn seen_by(conn: &mut Conn, own: &[Audience], filter: TotalsFilter) -> Result<Vec<Total>> {
    let mut query =
        delivery_totals::table.select((delivery_totals::deliveries, columns_of!(delivery_totals))).into_boxed();
    if let Some(association) = filter.association {
        query = query.filter(delivery_totals::association_id.eq(association));
    }
    if let Some(cohort) = filter.cohort {
        query = query.filter(delivery_totals::cohort_id.eq(cohort));
    }
    let rows: Vec<(i64, (GroupColumns, SumColumns))> = query.load(conn)?;
    let all = rows.into_iter().map(|(count, (of, counts))| (group(of), sums(count, counts)));
    let all: Vec<GroupSums> = all.filter(|(_, sums)| sums.deliveries != 0).collect();
    if own.contains(&Audience::NETWORK) {
        return Ok(all.into_iter().map(with_cohort).collect());
    }
    let sections = Sections::load(conn)?;
    let is_seen = |group: &CountedGroup| sections.ties(group).audiences().iter().any(|one| own.contains(one));
    let mut seen: Vec<GroupSums> = all.into_iter().filter(|(group, _)| is_seen(group)).collect();
    // What is one's own and nobody else's reason to see it.
    let persons = own.iter().filter(|audience| audience.kind == AudienceKind::Person);
    let mut query = counted_deliveries::table
        .inner_join(delivery_audiences::table.on(delivery_audiences::delivery_id.eq(counted_deliveries::delivery_id)))
        .filter(delivery_audiences::kind.eq(AudienceKind::Person))
        .filter(delivery_audiences::audience_id.among(persons.map(|one| AnyId::from(one.id)).collect::<Vec<_>>()))
        .select(columns_of!(counted_deliveries))
        .into_boxed();
    if let Some(association) = filter.association {
        query = query.filter(counted_deliveries::association_id.eq(association));
    }
    if let Some(cohort) = filter.cohort {
        query = query.filter(counted_deliveries::cohort_id.eq(cohort));
    }
    let rows: Vec<(GroupColumns, SumColumns)> = query.load(conn)?;
    let own = rows.into_iter().map(|(of, counts)| (group(of), sums(1, counts)));
    seen.extend(own.filter(|(group, _)| !is_seen(group)));
    Ok(seen.into_iter().map(with_cohort).collect())
}

fn with_cohort((group, sums): GroupSums) -> Total {
    let cohort = Some(group.cohort).filter(|cohort| !Uuid::from(*cohort).is_nil());
    (group, cohort, sums)
}

/// The sections of everything.
struct Sections {
    cohorts: BTreeMap<CohortId, Option<SectionId>>,
    associations: BTreeMap<AssociationId, SectionId>,
}

impl Sections {
    fn load(conn: &mut Conn) -> Result<Self> {
        let of_cohorts: Vec<(CohortId, Option<SectionId>)> =
            cohorts::table.select((cohorts::id, cohorts::section_id)).load(conn)?;
        let of_associations: Vec<(AssociationId, SectionId)> =
            associations::table.select((associations::id, associations::section_id)).load(conn)?;
        Ok(Self { cohorts: of_cohorts.into_iter().collect(), associations: of_associations.into_iter().collect() })
    }

    /// To whom the deliveries of a group are tied, but for the people on them.
    fn ties(&self, group: &CountedGroup) -> DeliveryTies {
        let tie = |cohort: CohortId| CohortTie { cohort, section: self.cohorts.get(&cohort).copied().flatten() };
        let section = self.associations.get(&group.association).copied();
        DeliveryTies {
            people: Vec::new(),
            association: group.association,
            association_section: section.unwrap_or_else(|| Uuid::nil().into()),
            cohort: Some(group.cohort).filter(|cohort| !Uuid::from(*cohort).is_nil()).map(tie),
            linked: group.linked.split_whitespace().filter_map(|id| id.parse().ok()).map(tie).collect(),
        }
    }
}

/// Holds the sums against what was counted, and puts them right. Tells how many were wrong.
pub(super) fn recount(tx: &mut Tx) -> Result<usize> {
    // Nobody counts meanwhile. On SQLite no two writes run at once.
    if let Either::Postgres(conn) = tx.conn.either() {
        let _held: Vec<i64> = delivery_totals::table.select(delivery_totals::deliveries).for_update().load(conn)?;
    }
    let rows: Vec<(i64, (GroupColumns, SumColumns))> =
        delivery_totals::table.select((delivery_totals::deliveries, columns_of!(delivery_totals))).load(tx.conn)?;
    let mut wrong: BTreeMap<CountedGroup, Sums> = BTreeMap::new();
    for (count, (of, counts)) in rows {
        wrong.entry(group(of)).or_default().add(sums(count, counts), -1);
    }
    let mut series = SeriesSums::less_than_kept(tx.conn)?;
    let mut after: Option<DeliveryId> = None;
    loop {
        let mut next = counted_deliveries::table
            .order(counted_deliveries::delivery_id)
            .limit(PAGE)
            .select(counted_columns!())
            .into_boxed();
        if let Some(after) = after {
            next = next.filter(counted_deliveries::delivery_id.gt(after));
        }
        let rows: Vec<CountedColumns> = next.load(tx.conn)?;
        let Some((last, ..)) = rows.last() else { break };
        after = Some(*last);
        for (_, counted) in rows.into_iter().map(as_counted) {
            series.count(&counted, 1);
            wrong.entry(counted.group).or_default().add(counted.sums, 1);
        }
    }
    wrong.retain(|_, sums| *sums != Sums::default());
    for (group, sums) in &wrong {
        add(tx, group, *sums)?;
    }
    let differed = wrong.len() + series.differing();
    series.write(tx)?;
    Ok(differed)
}

/// How many rows are read together.
const PAGE: i64 = 5_000;
