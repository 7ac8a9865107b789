use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use diesel::prelude::*;
use uuid::Uuid;

use crate::cascade::common::policy::{CohortTie, DeliveryTies};
use crate::cascade::common::{DeliveryId, DeliveryState, Side};
use crate::cascade::deliveries::policy::{DeliveryTeam, relation};
use crate::cascade::deliveries::rules::{Act, DeliveryRelation, DeliveryStatus, Transition, decide, has_confirmer};
use crate::cascade::deliveries::store::teams::place_of_trainer;
use crate::cascade::deliveries::{Delivery, DeliveryTrainerRole, Test};
use crate::cohorts::common::{CohortId, EnrolmentState};
use crate::people::accounts::{Grant, PersonId, Role, Viewer};
use crate::people::associations::{AssociationId, SectionId};
use crate::platform::clock::Timestamp;
use crate::platform::db::schema::{
    associations, cohorts, commitments, deliveries, delivery_authors, delivery_trainers, enrolments, people, roles,
};
use crate::platform::db::{AmongMethods, AnyId, Conn};
use crate::platform::error::{Error, Result};

/// Everybody around a delivery, by what they may decide.
#[derive(Clone, Debug)]
pub struct DeliveryParties {
    /// To whom it is tied.
    pub ties: DeliveryTies,
    /// When it began or will.
    pub starts_on: NaiveDate,
    /// When it ended or will.
    pub ends_on: NaiveDate,
    /// Since when it is in its state.
    pub since: Timestamp,
    /// How many attended, how many completed it, and how long it was in minutes, as far as that is known.
    pub attendance: (Option<i32>, Option<i32>, Option<i32>),
    /// Its generation; none where it is in none.
    pub generation: Option<i32>,
    /// The tests before and after, of who reported both.
    pub tests: Option<(Test, Test)>,
    /// For whom it was confirmed, if it was.
    pub confirmed_for: Option<Side>,
    status: DeliveryStatus,
    team: DeliveryTeam,
    people: Vec<(PersonId, DeliveryRelation)>,
}

impl DeliveryParties {
    /// How somebody with those roles stands to the delivery.
    pub fn relation(&self, person: PersonId, grants: &[Grant]) -> DeliveryRelation {
        relation(person, grants, &self.ties, &self.team)
    }

    /// How things stand with it.
    pub fn status(&self) -> DeliveryStatus {
        self.status
    }

    /// How everybody who can sign in and may have a say stands to it.
    pub fn people(&self) -> &[(PersonId, DeliveryRelation)] {
        &self.people
    }

    /// What a viewer may do with it now.
    pub fn acts(&self, viewer: &Viewer) -> Vec<(Act, Transition)> {
        let relation = self.relation(viewer.id, &viewer.grants);
        Act::ALL.iter().filter_map(|act| Some((*act, decide(*act, self.status, relation).ok()?))).collect()
    }
}

/// Looks who is around a delivery.
///
/// # Errors
/// [`Error::NotFound`].
pub fn around(conn: &mut Conn, delivery: &Delivery) -> Result<DeliveryParties> {
    around_all(conn, &[delivery.id])?.remove(&delivery.id).ok_or(Error::NotFound)
}

/// A delivery, as far as it says who is around it.
#[derive(Queryable, Selectable)]
#[diesel(table_name = deliveries)]
struct Core {
    id: DeliveryId,
    state: DeliveryState,
    side: Side,
    revision: i32,
    cohort_id: Option<CohortId>,
    association_id: AssociationId,
    created_by: Option<PersonId>,
    starts_on: NaiveDate,
    ends_on: NaiveDate,
    state_since: Timestamp,
    attended: Option<i32>,
    completed: Option<i32>,
    minutes: Option<i32>,
    generation: Option<i32>,
    before_n: Option<i32>,
    before_mean: Option<f64>,
    after_n: Option<i32>,
    after_mean: Option<f64>,
    confirmed_for: Option<Side>,
    #[diesel(select_expression = associations::section_id)]
    association_section: SectionId,
    #[diesel(select_expression = cohorts::section_id.nullable())]
    cohort_section: Option<SectionId>,
}

/// Somebody who teaches a delivery.
struct OnIt {
    person: PersonId,
    role: DeliveryTrainerRole,
    /// Whether they have left its cohort.
    left: bool,
}

/// What several deliveries have around them.
struct Surroundings {
    trainers: BTreeMap<DeliveryId, Vec<OnIt>>,
    linked: BTreeMap<DeliveryId, Vec<CohortTie>>,
    authors: BTreeMap<DeliveryId, Vec<(PersonId, i32)>>,
    /// Of those who can sign in.
    grants: BTreeMap<PersonId, Vec<Grant>>,
    holders: BTreeMap<Uuid, BTreeSet<PersonId>>,
}

/// [`around`] for several at once: four queries, as for one.
///
/// # Errors
/// Only what the database says.
pub fn around_all(conn: &mut Conn, ids: &[DeliveryId]) -> Result<BTreeMap<DeliveryId, DeliveryParties>> {
    let cores: Vec<Core> = deliveries::table
        .inner_join(associations::table)
        .left_join(cohorts::table)
        .filter(deliveries::id.among(ids))
        .select(Core::as_select())
        .load(conn)?;
    let surroundings = Surroundings::load(conn, &cores)?;
    Ok(cores.iter().map(|core| (core.id, surroundings.of(core))).collect())
}

impl Core {
    /// Both tests, where both were reported.
    fn tests(&self) -> Option<(Test, Test)> {
        let test = |n: Option<i32>, mean: Option<f64>| Some(Test { n: n?, mean: mean? });
        Some((test(self.before_n, self.before_mean)?, test(self.after_n, self.after_mean)?))
    }

    /// What roles around the delivery are held for.
    fn scopes(&self) -> Vec<Uuid> {
        let section = if self.cohort_id.is_some() { self.cohort_section } else { Some(self.association_section) };
        let cohort = self.cohort_id.map(Uuid::from);
        [Uuid::from(self.association_id)].into_iter().chain(cohort).chain(section.map(Uuid::from)).collect()
    }
}

impl Surroundings {
    fn load(conn: &mut Conn, cores: &[Core]) -> Result<Self> {
        let ids: Vec<DeliveryId> = cores.iter().map(|core| core.id).collect();
        let mut trainers = BTreeMap::<DeliveryId, Vec<OnIt>>::new();
        let mut linked = BTreeMap::<DeliveryId, Vec<CohortTie>>::new();
        let mut grants = BTreeMap::<PersonId, Vec<Grant>>::new();
        let promised_in = cohorts::id.nullable().eq(commitments::cohort_id.nullable());
        type Row = (
            (DeliveryId, Option<PersonId>, DeliveryTrainerRole),
            Option<(CohortId, Option<SectionId>)>,
            Option<(PersonId, Option<Timestamp>)>,
            Option<EnrolmentState>,
        );
        let on_it: Vec<Row> = delivery_trainers::table
            .inner_join(deliveries::table)
            .left_join(commitments::table)
            .left_join(cohorts::table.on(promised_in))
            .left_join(people::table.on(people::id.nullable().eq(delivery_trainers::person_id)))
            .left_join(enrolments::table.on(place_of_trainer()))
            .filter(delivery_trainers::delivery_id.among(&ids))
            .select((
                (delivery_trainers::delivery_id, delivery_trainers::person_id, delivery_trainers::role),
                (cohorts::id, cohorts::section_id).nullable(),
                (people::id, people::deactivated_at).nullable(),
                enrolments::state.nullable(),
            ))
            .load(conn)?;
        for ((delivery, person, role), promised, known, place) in on_it {
            let left = matches!(place, Some(EnrolmentState::Withdrawn | EnrolmentState::Removed));
            trainers.entry(delivery).or_default().extend(person.map(|person| OnIt { person, role, left }));
            let ties = linked.entry(delivery).or_default();
            ties.extend(promised.map(|(cohort, section)| CohortTie { cohort, section }));
            // Who can sign in may have a say, whether or not they hold a role.
            if let Some((person, None)) = known {
                grants.entry(person).or_default();
            }
        }
        let mut authors = BTreeMap::<DeliveryId, Vec<_>>::new();
        let wrote: Vec<(DeliveryId, PersonId, i32)> = delivery_authors::table
            .filter(delivery_authors::delivery_id.among(&ids))
            .select((delivery_authors::delivery_id, delivery_authors::person_id, delivery_authors::revision))
            .load(conn)?;
        for (delivery, person, revision) in wrote {
            authors.entry(delivery).or_default().push((person, revision));
        }
        let mut found = Self { trainers, linked, authors, grants, holders: BTreeMap::new() };
        found.load_roles(conn, cores)?;
        Ok(found)
    }

    /// Those who hold a role for any of these deliveries, as far as they can sign in.
    fn load_roles(&mut self, conn: &mut Conn, cores: &[Core]) -> Result<()> {
        let scopes: BTreeSet<Uuid> = cores.iter().flat_map(Core::scopes).chain([Uuid::nil()]).collect();
        let scopes: Vec<AnyId> = scopes.into_iter().map(AnyId::from).collect();
        let held: Vec<(PersonId, Role, AnyId)> = roles::table
            .inner_join(people::table.on(people::id.eq(roles::person_id)))
            .filter(roles::scope_id.among(scopes).and(people::deactivated_at.is_null()))
            .select((roles::person_id, roles::role, roles::scope_id))
            .load(conn)?;
        for (person, role, scope) in held {
            let scope = Uuid::from(scope);
            self.grants.entry(person).or_default().push(Grant { role, scope });
            self.holders.entry(scope).or_default().insert(person);
        }
        Ok(())
    }

    fn of(&self, core: &Core) -> DeliveryParties {
        let trainers = self.trainers.get(&core.id).map(Vec::as_slice).unwrap_or_default();
        let authors = self.authors.get(&core.id).map(Vec::as_slice).unwrap_or_default();
        let teaching = || trainers.iter().filter(|one| one.role.teaches());
        let team = DeliveryTeam {
            left: teaching().filter(|one| one.left).map(|one| one.person).collect(),
            teaching: teaching().map(|one| one.person).collect(),
            authors: authors.iter().filter(|(_, at)| *at == core.revision).map(|(person, _)| *person).collect(),
        };
        let on_it = trainers.iter().map(|one| one.person);
        let wrote = authors.iter().map(|(person, _)| *person);
        let linked: BTreeMap<CohortId, CohortTie> =
            self.linked.get(&core.id).into_iter().flatten().map(|tie| (tie.cohort, *tie)).collect();
        let ties = DeliveryTies {
            people: on_it.chain(core.created_by).chain(wrote).collect::<BTreeSet<_>>().into_iter().collect(),
            association: core.association_id,
            association_section: core.association_section,
            cohort: core.cohort_id.map(|cohort| CohortTie { cohort, section: core.cohort_section }),
            linked: linked.into_values().collect(),
        };
        let holders = core.scopes().into_iter().chain([Uuid::nil()]).filter_map(|scope| self.holders.get(&scope));
        let around: BTreeSet<PersonId> = holders.flatten().chain(&team.teaching).copied().collect();
        let relation = |person: PersonId| {
            let grants = self.grants.get(&person)?;
            Some((person, relation(person, grants, &ties, &team)))
        };
        let people: Vec<(PersonId, DeliveryRelation)> = around.into_iter().filter_map(relation).collect();
        let status =
            DeliveryStatus { state: core.state, side: core.side, has_confirmer: has_confirmer(core.side, &people) };
        let (starts_on, ends_on, since) = (core.starts_on, core.ends_on, core.state_since);
        let (attendance, confirmed_for) = ((core.attended, core.completed, core.minutes), core.confirmed_for);
        let (generation, tests) = (core.generation, core.tests());
        DeliveryParties {
            ties,
            starts_on,
            ends_on,
            since,
            attendance,
            generation,
            tests,
            confirmed_for,
            status,
            team,
            people,
        }
    }
}
