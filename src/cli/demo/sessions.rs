//! Live sessions of the demonstration: one that was, with its register, and one ahead, in each cohort that still meets.

use std::sync::Arc;

use chrono::{NaiveTime, TimeDelta};

use super::cohorts::{DemoCohort, named};
use super::story::{Cast, Story};
use super::timeline::at;
use crate::cohorts::common::store::of_cohort;
use crate::cohorts::common::{Cohort, EnrolmentId};
use crate::cohorts::sessions::actions::{mark_as, plan_as};
use crate::cohorts::sessions::store::of_cohort as sessions_of;
use crate::cohorts::sessions::{LiveSessionId, SessionTerms};
use crate::platform::clock::Timestamp;
use crate::platform::error::{Error, Result};

/// A session before it is planned.
pub struct DemoSession {
    pub title: &'static str,
    /// So many days from today; what lies before today was held.
    pub day: i64,
    /// When it begins, on the clocks of its cohort.
    pub hour: u32,
    pub place: &'static str,
    pub link: &'static str,
    pub required: bool,
}

impl Story<'_> {
    /// Plans sessions of a cohort, those that were three weeks before each and those to come yesterday, and ticks off who was
    /// there: all but every fifth.
    pub fn sessions(&mut self, cast: &Arc<Cast>, plan: &DemoCohort, sessions: &'static [DemoSession]) {
        for session in sessions {
            let (people, name, today) = (cast.clone(), plan.name.clone(), self.today);
            let id = LiveSessionId::from(uuid::Uuid::from_u128(rand::RngExt::random(&mut self.random)));
            let planned = if session.day < 0 { session.day - 21 } else { -1 };
            self.timeline.add(at(today, planned, 10), move |tx| {
                let (coordinator, cohort) = (people.coordinator.actor(tx.conn)?, named(tx, &people, &name)?);
                let terms = terms(&cohort, session, at(today, session.day, 0))?;
                plan_as(tx, coordinator, &cohort, id, terms).map(drop)
            });
            if session.day >= 0 {
                continue;
            }
            let (people, name) = (cast.clone(), plan.name.clone());
            self.timeline.add(at(today, session.day, 23), move |tx| {
                let (coordinator, cohort) = (people.coordinator.actor(tx.conn)?, named(tx, &people, &name)?);
                let held = sessions_of(tx.conn, cohort.id)?.into_iter().find(|(one, _)| one.id == id);
                let (held, _) = held.ok_or(Error::NotFound)?;
                let here = of_cohort(tx.conn, cohort.id)?;
                let here = here.into_iter().filter(|place| place.state.is_active()).enumerate();
                let came: Vec<EnrolmentId> =
                    here.filter(|(number, _)| number % 5 != 4).map(|(_, place)| place.id).collect();
                mark_as(tx, coordinator, cohort.id, &held, &came, &came).map(drop)
            });
        }
    }
}

fn terms(cohort: &Cohort, of: &DemoSession, day: Timestamp) -> Result<SessionTerms> {
    let time = NaiveTime::from_hms_opt(of.hour, 0, 0).unwrap_or_default();
    let starts_at =
        cohort.time_zone.moment(day.day_in(crate::platform::clock::Zone::UTC), time).ok_or(Error::NotFound)?;
    Ok(SessionTerms {
        title: of.title.to_owned(),
        starts_at,
        ends_at: starts_at + TimeDelta::minutes(90),
        zone: cohort.time_zone,
        place: of.place.to_owned(),
        link: of.link.to_owned(),
        language: cohort.languages.first().copied().ok_or(Error::NotFound)?,
        required: of.required,
    })
}

/// Of the cohort from the whole network, a year after its course.
pub const ONE_YEAR_ON: [DemoSession; 2] = [
    DemoSession {
        title: "What became of our trainings",
        day: -40,
        hour: 15,
        place: "",
        link: "https://meet.example/network",
        required: false,
    },
    DemoSession {
        title: "One year on: what we would do again",
        day: 9,
        hour: 15,
        place: "",
        link: "https://meet.example/network",
        required: false,
    },
];

/// Of the cohort that learns.
pub const UNDER_WAY: [DemoSession; 3] = [
    DemoSession {
        title: "Nos conocemos",
        day: -70,
        hour: 9,
        place: "Biblioteca pública, sala 2",
        link: "",
        required: false,
    },
    DemoSession {
        title: "Preguntas sobre el primer módulo",
        day: -30,
        hour: 17,
        place: "",
        link: "https://meet.example/america-latina",
        required: false,
    },
    DemoSession {
        title: "Cómo preparar su primera formación",
        day: 6,
        hour: 17,
        place: "",
        link: "https://meet.example/america-latina",
        required: false,
    },
];

/// Of the cohort that is being invited.
pub const AHEAD: [DemoSession; 1] = [DemoSession {
    title: "Opening session",
    day: 13,
    hour: 10,
    place: "Training centre, ground floor",
    link: "https://meet.example/asia-pacific",
    required: true,
}];
