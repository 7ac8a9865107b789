//! The people and things that reminders are about.

use chrono::NaiveDate;
use diesel::prelude::*;
use relais::cascade::common::{CommitmentId, DeliveryId, DeliveryState, Side};
use relais::cascade::deliveries::DeliveryTrainerRole;
use relais::cascade::deliveries::store::turns;
use relais::cohorts::common::{Cohort, CohortState, EnrolmentRole, EnrolmentState, store as cohorts};
use relais::cohorts::enrolment::{self, Invitee};
use relais::cohorts::life::{self, NewCohort};
use relais::people::accounts::{Actor as Cause, PersonId, Role};
use relais::people::associations::{self, Names, NewAssociation};
use relais::platform::clock::Zone;
use relais::platform::db::AnyId;
use relais::platform::db::schema::{commitments, deliveries, delivery_authors, delivery_trainers, enrolments};
use relais::platform::values::Language;
use uuid::Uuid;

use crate::support::{Actor, TestApp};

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// A cohort that has begun, with Ana as its trainer, Luis as its coordinator, Fatou as focal point of an association.
pub struct Stage {
    pub cohort: Cohort,
    pub association: Uuid,
    pub ana: PersonId,
    pub luis: Actor,
    pub fatou: PersonId,
}

pub async fn stage(app: &TestApp) -> Stage {
    let new = NewCohort {
        id: Uuid::new_v4().into(),
        name: "West Africa".into(),
        section_id: None,
        languages: vec![Language::ENGLISH],
        time_zone: Zone::UTC,
        starts_on: day("2027-01-04"),
        ends_on: day("2027-12-31"),
        capacity: None,
        cascade_target: 1,
        cascade_deadline: day("2028-12-31"),
        needs_evidence: false,
        modules: Vec::new(),
    };
    let signer = app.parts.site.signer.clone();
    let (cohort, ana) = app
        .write(move |tx| {
            let cohort = life::actions::create_as(tx, Cause::OPERATOR, &new)?;
            let ana = Invitee {
                email: "ana@test.example".parse().unwrap(),
                name: "Ana Flores".into(),
                role: EnrolmentRole::Trainer,
                language: Language::ENGLISH,
            };
            enrolment::actions::invite_as(tx, Cause::OPERATOR, &signer, &cohort, &[ana])?;
            life::actions::advance_as(tx, Cause::OPERATOR, &signer, &cohort, CohortState::Open)?;
            let ana = cohorts::of_cohort(tx.conn, cohort.id)?.remove(0).person_id;
            Ok((cohorts::get(tx.conn, cohort.id)?, ana))
        })
        .await;
    let luis = app.with_role("Luis", Role::CohortCoordinator, cohort.id).await;
    let association = app
        .write(|tx| {
            let section = associations::store::sections(tx.conn)?.remove(0).id;
            let new = NewAssociation {
                id: Uuid::new_v4().into(),
                acronym: "AMS".into(),
                country: "SN".parse().unwrap(),
                names: Names::default(),
                section_id: section,
            };
            Ok(Uuid::from(associations::actions::enter::add(tx, Cause::OPERATOR, &new)?.id))
        })
        .await;
    let fatou = app.with_role("Fatou", Role::FocalPoint, association).await.id();
    Stage { cohort, association, ana, luis, fatou }
}

impl Stage {
    /// Ana takes part.
    pub async fn enrol(&self, app: &TestApp) {
        let ana = self.ana;
        app.write(move |tx| {
            diesel::update(enrolments::table.filter(enrolments::person_id.eq(ana)))
                .set((enrolments::state.eq(EnrolmentState::Enrolled), enrolments::enrolled_at.eq(tx.now)))
                .execute(tx.conn)?;
            Ok(())
        })
        .await;
    }

    /// Ana promises a training.
    pub async fn commitment(&self, app: &TestApp, due: &'static str) -> CommitmentId {
        self.enrol(app).await;
        self.promise(app, due).await
    }

    /// The same where she takes part already.
    pub async fn promise(&self, app: &TestApp, due: &'static str) -> CommitmentId {
        let (cohort, association, ana) = (self.cohort.id, AnyId::from(self.association), self.ana);
        app.write(move |tx| {
            let id: CommitmentId = tx.id();
            let enrolment = cohorts::of_cohort(tx.conn, cohort)?.remove(0).id;
            diesel::insert_into(commitments::table)
                .values((
                    (commitments::id.eq(id), commitments::enrolment_id.eq(enrolment)),
                    (commitments::cohort_id.eq(cohort), commitments::person_id.eq(ana)),
                    (commitments::association_id.eq(association), commitments::language.eq("en")),
                    (commitments::due_on.eq(day(due)), commitments::expected_participants.eq(20)),
                    (commitments::place.eq(""), commitments::created_at.eq(tx.now), commitments::revision.eq(1)),
                ))
                .execute(tx.conn)?;
            Ok(id)
        })
        .await
    }

    /// A training of Ana's for the association, in that state.
    pub async fn deliver(
        &self,
        app: &TestApp,
        state: DeliveryState,
        side: Side,
        author: PersonId,
        commitment: Option<CommitmentId>,
    ) -> DeliveryId {
        let (cohort, association, ana) = (self.cohort.id, AnyId::from(self.association), self.ana);
        app.write(move |tx| {
            let id: DeliveryId = tx.id();
            let today = tx.now.day_in(Zone::UTC);
            let before: i64 = deliveries::table.count().get_result(tx.conn)?;
            let reference = format!("DLV-2027-{:04}", before + 1);
            diesel::insert_into(deliveries::table)
                .values((
                    (deliveries::id.eq(id), deliveries::reference.eq(reference), deliveries::revision.eq(1)),
                    (deliveries::state.eq(state), deliveries::side.eq(side), deliveries::cohort_id.eq(cohort)),
                    (deliveries::association_id.eq(association), deliveries::languages.eq(r#"["en"]"#)),
                    (deliveries::level.eq("working"), deliveries::refresher.eq(false)),
                    (
                        deliveries::adaptation_notes.eq(""),
                        deliveries::starts_on.eq(today),
                        deliveries::ends_on.eq(today),
                    ),
                    (deliveries::time_zone.eq("UTC"), deliveries::mode.eq("in-person"), deliveries::venue.eq("")),
                    (deliveries::municipality.eq("Thiès"), deliveries::country.eq("SN")),
                    (deliveries::co_organisers.eq(""), deliveries::funders.eq(""), deliveries::basis.eq("counted")),
                    (deliveries::late.eq(false), deliveries::created_at.eq(tx.now), deliveries::state_since.eq(tx.now)),
                ))
                .execute(tx.conn)?;
            diesel::insert_into(delivery_trainers::table)
                .values((
                    delivery_trainers::id.eq(tx.id::<AnyId>()),
                    delivery_trainers::delivery_id.eq(id),
                    delivery_trainers::person_id.eq(ana),
                    delivery_trainers::name.eq("Ana Flores"),
                    delivery_trainers::role.eq(DeliveryTrainerRole::Lead),
                    delivery_trainers::commitment_id.eq(commitment),
                ))
                .execute(tx.conn)?;
            diesel::insert_into(delivery_authors::table)
                .values((
                    delivery_authors::id.eq(tx.id::<AnyId>()),
                    delivery_authors::delivery_id.eq(id),
                    delivery_authors::revision.eq(1),
                    delivery_authors::person_id.eq(author),
                ))
                .execute(tx.conn)?;
            tx.changed(turns::DELIVERY, id);
            Ok(id)
        })
        .await
    }
}

pub async fn set_state(app: &TestApp, delivery: DeliveryId, state: DeliveryState) {
    app.write(move |tx| {
        diesel::update(deliveries::table.find(delivery))
            .set((deliveries::state.eq(state), deliveries::state_since.eq(tx.now)))
            .execute(tx.conn)?;
        tx.changed(turns::DELIVERY, delivery);
        Ok(())
    })
    .await
}
