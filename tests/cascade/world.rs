//! Two associations, two cohorts, and people who stand to them in every way.

use chrono::NaiveDate;
use relais::cascade::common::Side;
use relais::cascade::deliveries::rules::Act;
use relais::cascade::deliveries::store::list::{DeliveryLine, Reader};
use relais::cascade::deliveries::store::{self, waiting};
use relais::cohorts;
use relais::cohorts::common::{Cohort, CohortModule, CohortState, EnrolmentId, EnrolmentRole};
use relais::cohorts::enrolment::Invitee;
use relais::cohorts::life::NewCohort;
use relais::people::accounts::{Actor as Cause, PersonId, Role, Viewer, store as accounts};
use relais::people::associations::{self, Association, Names, NewAssociation, Section};
use relais::platform::clock::Zone;
use relais::platform::db::Conn;
use relais::platform::error::Result;
use relais::platform::values::Language;
use relais::platform::web::Channel;
use serde_json::Value;
use uuid::Uuid;

use crate::support::{Actor, Page, TestApp};

pub const MODULE: &str = "localising-the-sdgs";

pub fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// What waits for a reader on whichever side, as their home says.
pub fn waiting(conn: &mut Conn, reader: Reader) -> Result<Vec<(DeliveryLine, Act)>> {
    let heads = waiting::first_of_each_side(conn, reader, Side::ALL, 1_000)?;
    let lists = store::list::lines_of_each(conn, heads)?;
    Ok(lists.into_iter().flat_map(waiting::with_acts).collect())
}

/// Awa and Ibra train in the first cohort, Omar in the second. Fatou speaks for the first association, Nia for the second.
/// Cora coordinates the first cohort, Seku the section of everything, Ada all; Bystander nothing.
pub struct World {
    pub app: TestApp,
    pub here: Association,
    pub there: Association,
    pub cohort: Cohort,
    pub other: Cohort,
    pub awa: Actor,
    pub ibra: Actor,
    pub omar: Actor,
    pub fatou: Actor,
    pub nia: Actor,
    pub cora: Actor,
    pub seku: Actor,
    pub ada: Actor,
    pub bystander: Actor,
    pub enrolment: EnrolmentId,
}

pub async fn association(app: &TestApp, acronym: &str, country: &str, section: &Section) -> Association {
    let new = NewAssociation {
        id: Uuid::new_v4().into(),
        acronym: acronym.into(),
        country: country.parse().unwrap(),
        names: Names([(Language::ENGLISH, format!("Towns of {country}"))].into()),
        section_id: section.id,
    };
    app.write(move |tx| associations::actions::enter::add(tx, Cause::OPERATOR, &new)).await
}

pub async fn cohort(app: &TestApp, name: &str, section: Option<&Section>) -> Cohort {
    let module = CohortModule { module: MODULE.parse().unwrap(), required: true, opens_on: None, due_on: None };
    let new = NewCohort {
        id: Uuid::new_v4().into(),
        name: name.into(),
        section_id: section.map(|section| section.id),
        languages: vec![Language::ENGLISH],
        time_zone: Zone::UTC,
        starts_on: day("2027-01-11"),
        ends_on: day("2027-06-30"),
        capacity: None,
        cascade_target: 2,
        cascade_deadline: day("2027-12-31"),
        needs_evidence: false,
        modules: vec![module],
    };
    let signer = app.parts.site.signer.clone();
    app.write(move |tx| {
        let cohort = cohorts::life::actions::create_as(tx, Cause::OPERATOR, &new)?;
        cohorts::life::actions::advance_as(tx, Cause::OPERATOR, &signer, &cohort, CohortState::Open)?;
        cohorts::common::store::get(tx.conn, cohort.id)
    })
    .await
}

/// Lets somebody take part in a cohort as a trainer.
pub async fn enrol(app: &TestApp, cohort: &Cohort, name: &str) -> (Actor, EnrolmentId) {
    let (signer, cohort) = (app.parts.site.signer.clone(), cohort.clone());
    let invitee = Invitee {
        email: format!("{}@test.example", name.to_lowercase()).parse().unwrap(),
        name: name.to_owned(),
        role: EnrolmentRole::Trainer,
        language: Language::ENGLISH,
    };
    let (person, place) = app
        .write(move |tx| {
            let invited = cohorts::enrolment::actions::invite_as(tx, Cause::OPERATOR, &signer, &cohort, &[invitee])?;
            let place = invited.invited[0];
            let token = cohorts::enrolment::links::token(&signer, place, 1);
            Ok((cohorts::enrolment::actions::accept(tx, &signer, &token, None)?.person, place))
        })
        .await;
    (app.sign_in(person).await, place)
}

impl World {
    pub async fn new(app: TestApp) -> Self {
        let section = app.read(associations::store::sections).await.remove(0);
        let here = association(&app, "AMS", "SN", &section).await;
        let there = association(&app, "ANCB", "BJ", &section).await;
        let cohort_of_section = cohort(&app, "West Africa 2027", Some(&section)).await;
        let other = cohort(&app, "Online 2027", None).await;
        let (awa, enrolment) = enrol(&app, &cohort_of_section, "Awa").await;
        let (ibra, _) = enrol(&app, &cohort_of_section, "Ibra").await;
        let (omar, _) = enrol(&app, &other, "Omar").await;
        Self {
            fatou: app.with_role("Fatou", Role::FocalPoint, here.id).await,
            nia: app.with_role("Nia", Role::FocalPoint, there.id).await,
            cora: app.with_role("Cora", Role::CohortCoordinator, cohort_of_section.id).await,
            seku: app.with_role("Seku", Role::SectionCoordinator, section.id).await,
            ada: app.administrator().await,
            bystander: app.somebody("Bystander").await,
            cohort: cohort_of_section,
            app,
            here,
            there,
            other,
            awa,
            ibra,
            omar,
            enrolment,
        }
    }

    pub async fn grant(&self, actor: &Actor, role: Role, scope: impl Into<Uuid>) {
        let (id, scope) = (actor.id(), scope.into());
        self.app
            .write(move |tx| relais::people::accounts::actions::roles::grant_as(tx, Cause::OPERATOR, id, role, scope))
            .await;
    }

    pub async fn viewer(&self, id: PersonId) -> Viewer {
        let grants = self.app.read(move |conn| accounts::roles::of(conn, id)).await;
        Viewer {
            id,
            name: String::new(),
            language: Language::ENGLISH,
            zone: Zone::UTC,
            grants,
            takes_part: false,
            channel: Channel::Web,
            confirmed_at: None,
            in_person: true,
            lacks_second_factor: false,
            scopes: None,
        }
    }

    /// What a trainer types into the form about a training that was held, with changes.
    pub fn report(&self, id: Uuid, changes: &[(&str, &str)]) -> Vec<(String, String)> {
        let mut fields = vec![
            ("id", id.to_string()),
            ("act", "report".into()),
            ("side", "trainer".into()),
            ("lead", self.awa.id().to_string()),
            ("association", self.here.id.to_string()),
            ("modules", MODULE.into()),
            ("languages", "en".into()),
            ("level", "working".into()),
            ("starts_on", "2027-02-15".into()),
            ("ends_on", "2027-02-16".into()),
            ("time_zone", "UTC".into()),
            ("hours", "9.5".into()),
            ("mode", "in-person".into()),
            ("municipality", "Thiès".into()),
            ("country", "SN".into()),
            ("attended", "33".into()),
            ("completed", "31".into()),
        ];
        for (name, value) in changes {
            match fields.iter_mut().find(|(field, _)| field == name) {
                Some(field) => field.1 = (*value).into(),
                None => fields.push((name, (*value).into())),
            }
        }
        fields.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()
    }

    pub async fn send(&self, actor: &Actor, fields: &[(String, String)]) -> Page {
        let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        self.app.post(actor, "/deliveries", &fields).await
    }

    /// Reports a training and returns its address.
    pub async fn reported(&self, actor: &Actor, changes: &[(&str, &str)]) -> String {
        let sent = self.send(actor, &self.report(Uuid::new_v4(), changes)).await.expect(303);
        assert!(sent.location().starts_with("/deliveries/DLV-2027-"), "{}", sent.location());
        sent.location().to_owned()
    }

    /// Moves a delivery on, having seen the revision it has.
    pub async fn take(&self, actor: &Actor, path: &str, act: &str, comment: &str) -> Page {
        let revision = self.json(&self.ada, path).await["revision"].to_string();
        let fields = [("revision", revision.as_str()), ("comment", comment)];
        self.app.post(actor, &format!("{path}/{act}"), &fields).await
    }

    /// A delivery as programs get it.
    pub async fn json(&self, actor: &Actor, path: &str) -> Value {
        let token = self.app.token(actor.id()).await;
        self.app.get(&token, &format!("/api/v1{path}")).await.expect(200).json()
    }

    pub async fn state(&self, path: &str) -> String {
        self.json(&self.ada, path).await["state"].as_str().unwrap().to_owned()
    }

    /// Makes a commitment of Awa's, due on a day, and returns its id.
    pub async fn commitment(&self, due_on: &str) -> String {
        let id = Uuid::new_v4().to_string();
        let (enrolment, association) = (self.enrolment.to_string(), self.here.id.to_string());
        let fields = [
            ("id", id.as_str()),
            ("enrolment", &enrolment),
            ("modules", MODULE),
            ("association", &association),
            ("language", "en"),
            ("due_on", due_on),
            ("expected_participants", "30"),
            ("place", "Thiès"),
        ];
        self.app.post(&self.awa, "/commitments", &fields).await.expect(303);
        id
    }
}
