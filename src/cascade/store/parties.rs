use std::collections::BTreeSet;

use diesel::prelude::*;

use super::super::policy::{self, CohortTie, DeliveryTies};
use super::super::rules::{Act, DeliveryRelation, DeliveryStatus, Transition, decide};
use super::super::{Delivery, Side};
use super::deliveries::authors_of;
use crate::cohorts::CohortId;
use crate::people::accounts::{Grant, PersonId, Role, Viewer, store::roles};
use crate::people::associations::SectionId;
use crate::platform::db::Conn;
use crate::platform::db::schema::{associations, cohorts, commitments, delivery_authors, people};
use crate::platform::error::Result;

/// Everybody around a delivery, by what they may decide.
#[derive(Clone, Debug)]
pub struct DeliveryParties {
    /// To whom it is tied.
    pub ties: DeliveryTies,
    status: DeliveryStatus,
    teaching: Vec<PersonId>,
    authors: Vec<PersonId>,
}

impl DeliveryParties {
    /// How somebody with those roles stands to the delivery.
    pub fn relation(&self, person: PersonId, grants: &[Grant]) -> DeliveryRelation {
        policy::relation(person, grants, &self.ties, &self.teaching, &self.authors)
    }

    /// How things stand with it.
    pub fn status(&self) -> DeliveryStatus {
        self.status
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
/// Only what the database says.
pub fn around(conn: &mut Conn, delivery: &Delivery) -> Result<DeliveryParties> {
    let ties = ties(conn, delivery)?;
    let authors = authors_of(conn, delivery.id, delivery.revision)?;
    let teaching = teaching(delivery);
    let reporter = delivery.report.side;
    let candidates = match reporter {
        Side::Trainer => roles::holders(conn, Role::FocalPoint, ties.association)?,
        Side::Association => active(conn, &teaching)?,
        Side::Coordinator => Vec::new(),
    };
    let has_confirmer = candidates.iter().any(|person| {
        let relation = DeliveryRelation {
            teaches: teaching.contains(person),
            focal_point: reporter == Side::Trainer,
            coordinates: false,
            author: authors.contains(person),
        };
        relation.can_confirm_for_a_side(reporter)
    });
    let status = DeliveryStatus { state: delivery.state, side: reporter, has_confirmer };
    Ok(DeliveryParties { ties, status, teaching, authors })
}

fn teaching(delivery: &Delivery) -> Vec<PersonId> {
    delivery.trainers.iter().filter(|trainer| trainer.role.teaches()).filter_map(|trainer| trainer.person_id).collect()
}

/// Those of the people who can still sign in.
fn active(conn: &mut Conn, ids: &[PersonId]) -> Result<Vec<PersonId>> {
    Ok(people::table
        .filter(people::id.eq_any(ids).and(people::deactivated_at.is_null()))
        .select(people::id)
        .load(conn)?)
}

/// To whom a delivery is tied.
pub(super) fn ties(conn: &mut Conn, delivery: &Delivery) -> Result<DeliveryTies> {
    let association = delivery.report.association_id;
    let association_section: SectionId =
        associations::table.find(association).select(associations::section_id).first(conn)?;
    let wrote: Vec<PersonId> = delivery_authors::table
        .filter(delivery_authors::delivery_id.eq(delivery.id))
        .select(delivery_authors::person_id)
        .load(conn)?;
    let on_it = delivery.trainers.iter().filter_map(|trainer| trainer.person_id);
    let people: BTreeSet<PersonId> = on_it.chain(delivery.created_by).chain(wrote).collect();
    let links: Vec<_> = delivery.trainers.iter().filter_map(|trainer| trainer.commitment_id).collect();
    let linked: Vec<CohortId> = match links.is_empty() {
        true => Vec::new(),
        false => commitments::table.filter(commitments::id.eq_any(links)).select(commitments::cohort_id).load(conn)?,
    };
    let all: BTreeSet<CohortId> = linked.iter().copied().chain(delivery.cohort_id).collect();
    let sections: Vec<(CohortId, Option<SectionId>)> = cohorts::table
        .filter(cohorts::id.eq_any(all.iter().copied().collect::<Vec<_>>()))
        .select((cohorts::id, cohorts::section_id))
        .load(conn)?;
    let tie = |(cohort, section)| CohortTie { cohort, section };
    Ok(DeliveryTies {
        people: people.into_iter().collect(),
        association,
        association_section,
        cohort: sections.iter().copied().find(|(id, _)| delivery.cohort_id == Some(*id)).map(tie),
        linked: sections.iter().copied().filter(|(id, _)| linked.contains(id)).map(tie).collect(),
    })
}
