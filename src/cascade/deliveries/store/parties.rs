use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use diesel::prelude::*;
use uuid::Uuid;

use crate::cascade::common::policy::{CohortTie, DeliveryTies};
use crate::cascade::common::{DeliveryId, DeliveryState, Side};
use crate::cascade::deliveries::policy::{DeliveryTeam, relation};
use crate::cascade::deliveries::rules::{Act, DeliveryRelation, DeliveryStatus, Transition, decide, has_confirmer};
use crate::cascade::deliveries::{Delivery, DeliveryTrainerRole};
use crate::cohorts::common::{CohortId, EnrolmentState};
use crate::people::accounts::{Grant, PersonId, Role, Viewer};
use crate::people::associations::{AssociationId, SectionId};
use crate::platform::clock::Timestamp;
use crate::platform::db::schema::{
    associations, cohorts, commitments, deliveries, delivery_authors, delivery_trainers, enrolments, people, roles,
};
use crate::platform::db::{AnyId, Conn};
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
    confirmed_for: Option<Side>,
}

/// What several deliveries have around them, each found by one query.
struct Surroundings {
    trainers: BTreeMap<DeliveryId, Vec<(PersonId, DeliveryTrainerRole)>>,
    linked: BTreeMap<DeliveryId, BTreeSet<CohortId>>,
    authors: BTreeMap<DeliveryId, Vec<(PersonId, i32)>>,
    sections: BTreeMap<CohortId, Option<SectionId>>,
    association_sections: BTreeMap<AssociationId, SectionId>,
    left: BTreeSet<(CohortId, PersonId)>,
    /// Of those who can sign in.
    grants: BTreeMap<PersonId, Vec<Grant>>,
    holders: BTreeMap<Uuid, BTreeSet<PersonId>>,
}

/// [`around`] for several at once, with as many queries as for one.
///
/// # Errors
/// Only what the database says.
pub fn around_all(conn: &mut Conn, ids: &[DeliveryId]) -> Result<BTreeMap<DeliveryId, DeliveryParties>> {
    let cores: Vec<Core> = deliveries::table.filter(deliveries::id.eq_any(ids)).select(Core::as_select()).load(conn)?;
    let surroundings = Surroundings::load(conn, &cores)?;
    Ok(cores.iter().map(|core| (core.id, surroundings.of(core))).collect())
}

impl Surroundings {
    fn load(conn: &mut Conn, cores: &[Core]) -> Result<Self> {
        let ids: Vec<DeliveryId> = cores.iter().map(|core| core.id).collect();
        let mut trainers = BTreeMap::<DeliveryId, Vec<_>>::new();
        let mut linked = BTreeMap::<DeliveryId, BTreeSet<_>>::new();
        let on_it: Vec<(DeliveryId, Option<PersonId>, DeliveryTrainerRole, Option<CohortId>)> =
            delivery_trainers::table
                .left_join(commitments::table)
                .filter(delivery_trainers::delivery_id.eq_any(&ids))
                .select((
                    delivery_trainers::delivery_id,
                    delivery_trainers::person_id,
                    delivery_trainers::role,
                    commitments::cohort_id.nullable(),
                ))
                .load(conn)?;
        for (delivery, person, role, cohort) in on_it {
            trainers.entry(delivery).or_default().extend(person.map(|person| (person, role)));
            linked.entry(delivery).or_default().extend(cohort);
        }
        let mut authors = BTreeMap::<DeliveryId, Vec<_>>::new();
        let wrote: Vec<(DeliveryId, PersonId, i32)> = delivery_authors::table
            .filter(delivery_authors::delivery_id.eq_any(&ids))
            .select((delivery_authors::delivery_id, delivery_authors::person_id, delivery_authors::revision))
            .load(conn)?;
        for (delivery, person, revision) in wrote {
            authors.entry(delivery).or_default().push((person, revision));
        }
        let own: BTreeSet<CohortId> = cores.iter().filter_map(|core| core.cohort_id).collect();
        let all: Vec<CohortId> = linked.values().flatten().copied().chain(own.iter().copied()).collect();
        let sections: BTreeMap<CohortId, Option<SectionId>> = cohorts::table
            .filter(cohorts::id.eq_any(all))
            .select((cohorts::id, cohorts::section_id))
            .load(conn)?
            .into_iter()
            .collect();
        let served: Vec<AssociationId> = cores.iter().map(|core| core.association_id).collect();
        let association_sections: BTreeMap<AssociationId, SectionId> = associations::table
            .filter(associations::id.eq_any(&served))
            .select((associations::id, associations::section_id))
            .load(conn)?
            .into_iter()
            .collect();
        let left = enrolments::table
            .filter(enrolments::cohort_id.eq_any(own.iter().copied().collect::<Vec<_>>()))
            .filter(enrolments::state.eq_any([EnrolmentState::Withdrawn, EnrolmentState::Removed]))
            .select((enrolments::cohort_id, enrolments::person_id))
            .load(conn)?
            .into_iter()
            .collect();
        let teaching: Vec<PersonId> = trainers.values().flatten().map(|(person, _)| *person).collect();
        let mut found = Self {
            trainers,
            linked,
            authors,
            sections,
            association_sections,
            left,
            grants: BTreeMap::new(),
            holders: BTreeMap::new(),
        };
        found.load_people(conn, teaching, cores)?;
        Ok(found)
    }

    /// Those who hold a role for any of these deliveries, and those who taught, as far as they can sign in.
    fn load_people(&mut self, conn: &mut Conn, teaching: Vec<PersonId>, cores: &[Core]) -> Result<()> {
        let scopes: BTreeSet<Uuid> = cores.iter().flat_map(|core| self.scopes(core)).chain([Uuid::nil()]).collect();
        let scopes: Vec<AnyId> = scopes.into_iter().map(AnyId::from).collect();
        let held: Vec<(PersonId, Role, AnyId)> = roles::table
            .inner_join(people::table.on(people::id.eq(roles::person_id)))
            .filter(roles::scope_id.eq_any(scopes).and(people::deactivated_at.is_null()))
            .select((roles::person_id, roles::role, roles::scope_id))
            .load(conn)?;
        for (person, role, scope) in held {
            let scope = Uuid::from(scope);
            self.grants.entry(person).or_default().push(Grant { role, scope });
            self.holders.entry(scope).or_default().insert(person);
        }
        let active: Vec<PersonId> = people::table
            .filter(people::id.eq_any(teaching).and(people::deactivated_at.is_null()))
            .select(people::id)
            .load(conn)?;
        for person in active {
            self.grants.entry(person).or_default();
        }
        Ok(())
    }

    /// What roles around a delivery are held for.
    fn scopes(&self, core: &Core) -> Vec<Uuid> {
        let section = match core.cohort_id {
            Some(cohort) => self.sections.get(&cohort).copied().flatten(),
            None => self.association_sections.get(&core.association_id).copied(),
        };
        let cohort = core.cohort_id.map(Uuid::from);
        [Uuid::from(core.association_id)].into_iter().chain(cohort).chain(section.map(Uuid::from)).collect()
    }

    fn of(&self, core: &Core) -> DeliveryParties {
        let trainers = self.trainers.get(&core.id).map(Vec::as_slice).unwrap_or_default();
        let authors = self.authors.get(&core.id).map(Vec::as_slice).unwrap_or_default();
        let teaching: Vec<PersonId> =
            trainers.iter().filter(|(_, role)| role.teaches()).map(|(person, _)| *person).collect();
        let has_left = |person: &PersonId| core.cohort_id.is_some_and(|cohort| self.left.contains(&(cohort, *person)));
        let team = DeliveryTeam {
            left: teaching.iter().copied().filter(has_left).collect(),
            teaching,
            authors: authors.iter().filter(|(_, at)| *at == core.revision).map(|(person, _)| *person).collect(),
        };
        let on_it = trainers.iter().map(|(person, _)| *person);
        let wrote = authors.iter().map(|(person, _)| *person);
        let tie = |cohort: CohortId| CohortTie { cohort, section: self.sections.get(&cohort).copied().flatten() };
        let linked = self.linked.get(&core.id).into_iter().flatten().copied();
        let section = self.association_sections.get(&core.association_id).copied();
        let ties = DeliveryTies {
            people: on_it.chain(core.created_by).chain(wrote).collect::<BTreeSet<_>>().into_iter().collect(),
            association: core.association_id,
            association_section: section.unwrap_or_else(|| Uuid::nil().into()),
            cohort: core.cohort_id.map(tie),
            linked: linked.map(tie).collect(),
        };
        let holders = self.scopes(core).into_iter().chain([Uuid::nil()]).filter_map(|scope| self.holders.get(&scope));
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
        DeliveryParties { ties, starts_on, ends_on, since, attendance, confirmed_for, status, team, people }
    }
}
