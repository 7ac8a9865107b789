//! What stands in a calendar: of a person what is theirs, of a cohort what is everybody's, without names.

use chrono::{NaiveDate, TimeDelta};
use serde::Serialize;
use utoipa::ToSchema;

use super::store::{self, PlannedTraining, PromisedDay};
use crate::cohorts;
use crate::cohorts::common::views::title;
use crate::cohorts::common::{Cohort, CohortId, CohortModule};
use crate::cohorts::enrolment::rules::is_enrolling;
use crate::cohorts::sessions::LiveSession;
use crate::cohorts::sessions::store::{PersonSession, of_cohorts};
use crate::people::accounts::PersonId;
use crate::platform::calendar::{CalendarEvent, CalendarTime};
use crate::platform::clock::{Timestamp, Zone};
use crate::platform::db::{Conn, text_enum};
use crate::platform::error::Result;
use crate::platform::values::Language;
use crate::platform::web::{Site, Words, args};
use content::Catalogue;

/// How many things of each kind a calendar has at most.
const MOST: i64 = 300;
/// How long something that is over stays in a calendar that programs read.
pub const KEPT: TimeDelta = TimeDelta::days(90);

text_enum! {
    /// What something in a calendar is.
    CalendarKind {
        /// A live session of a cohort.
        Session = "session",
        /// The day by which a module should be done.
        Module = "module",
        /// The day of a training that was promised.
        Commitment = "commitment",
        /// A training that is planned.
        Delivery = "delivery",
    }
}

/// Something in a calendar, in the reader's language.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct CalendarEntry {
    /// What it is.
    pub kind: CalendarKind,
    /// What it is called.
    pub title: String,
    /// What it belongs to, such as a cohort; may be empty.
    pub of: String,
    /// Its first day, on the reader's clocks.
    pub day: NaiveDate,
    /// Its last day.
    pub last_day: NaiveDate,
    /// From when, on the reader's clocks; nothing for whole days.
    #[schema(example = "09:30")]
    pub from: Option<String>,
    /// Until when.
    #[schema(example = "11:00")]
    pub to: Option<String>,
    /// Where; may be empty.
    pub place: String,
    /// Its page.
    pub path: String,
    #[serde(skip)]
    event: CalendarEvent,
}

impl CalendarEntry {
    /// The same for calendar programs.
    pub fn event(&self, site: &Site) -> CalendarEvent {
        CalendarEvent { url: site.absolute(&self.path), ..self.event.clone() }
    }
}

/// What is in a calendar, before it is put into words.
#[derive(Debug, Default)]
pub struct CalendarContent {
    sessions: Vec<PersonSession>,
    modules: Vec<(Cohort, CohortModule, NaiveDate)>,
    promised: Vec<PromisedDay>,
    planned: Vec<PlannedTraining>,
}

impl CalendarContent {
    /// What is a person's own and ends after a moment, which is on the day `from` for them, with the sessions of cohorts that
    /// they coordinate. Four queries.
    ///
    /// # Errors
    /// Only what the database says.
    pub fn of_person(
        conn: &mut Conn,
        person: PersonId,
        coordinated: Vec<CohortId>,
        after: Timestamp,
        from: NaiveDate,
    ) -> Result<Self> {
        let (mut modules, mut meeting) = (Vec::new(), coordinated);
        for (place, cohort, course) in cohorts::common::store::courses_of(conn, person)? {
            if !place.state.is_active() {
                continue;
            }
            meeting.push(cohort.id);
            if is_enrolling(cohort.state) {
                modules.extend(due(&cohort, course, from));
            }
        }
        Ok(Self {
            sessions: of_cohorts(conn, &meeting, after, MOST)?,
            modules,
            promised: store::promised_by(conn, person, from, MOST)?,
            planned: store::planned_with(conn, person, from, MOST)?,
        })
    }

    /// What is everybody's in a cohort: its sessions, without the links by which one joins, and the days of its modules.
    ///
    /// # Errors
    /// [`crate::platform::error::Error::NotFound`].
    pub fn of_cohort(conn: &mut Conn, cohort: CohortId, after: Timestamp) -> Result<(Cohort, Self)> {
        let cohort = cohorts::common::store::get(conn, cohort)?;
        let course = cohorts::common::store::modules(conn, cohort.id)?;
        let own = |(mut session, _): (LiveSession, i64)| {
            session.terms.link.clear();
            PersonSession { session, cohort: cohort.clone() }
        };
        let sessions = cohorts::sessions::store::of_cohort(conn, cohort.id)?;
        let sessions = sessions.into_iter().filter(|(one, _)| one.cancelled_at.is_none() && one.terms.ends_at > after);
        let content = Self {
            sessions: sessions.map(own).collect(),
            modules: due(&cohort, course, after.day_in(cohort.time_zone)).collect(),
            ..Self::default()
        };
        Ok((cohort, content))
    }

    /// All of it in the order of time, in a language and on the clocks of a zone.
    pub fn entries(self, reader: CalendarReader) -> Vec<CalendarEntry> {
        let mut entries: Vec<CalendarEntry> = Vec::new();
        entries.extend(self.sessions.iter().map(|one| reader.session(one)));
        entries.extend(self.modules.iter().map(|(cohort, module, day)| reader.module(cohort, module, *day)));
        entries.extend(self.promised.iter().map(|one| reader.promised(one)));
        entries.extend(self.planned.iter().map(|one| reader.planned(one)));
        entries.sort_by(|a, b| (a.day, &a.from, &a.title).cmp(&(b.day, &b.from, &b.title)));
        entries
    }
}

fn due(
    cohort: &Cohort,
    course: Vec<CohortModule>,
    from: NaiveDate,
) -> impl Iterator<Item = (Cohort, CohortModule, NaiveDate)> {
    let of = cohort.clone();
    let day = move |module: CohortModule| {
        let day = module.due_on.filter(|day| *day >= from)?;
        Some((of.clone(), module, day))
    };
    course.into_iter().filter_map(day)
}

/// For whom a calendar is put into words.
#[derive(Clone, Copy)]
pub struct CalendarReader<'a> {
    /// The words of the interface.
    pub words: &'a Words,
    /// The modules and their titles.
    pub catalogue: &'a Catalogue,
    /// The reader's language.
    pub language: Language,
    /// The reader's clocks.
    pub zone: Zone,
}

impl CalendarReader<'_> {
    fn say<'b>(&self, key: &str, name: &'b str, value: &'b str) -> String {
        self.words.say_with(self.language, key, Some(&args([(name, value.into())])))
    }

    fn session(&self, one: &PersonSession) -> CalendarEntry {
        let (terms, clock) = (&one.session.terms, |at: Timestamp| at.in_zone(self.zone).format("%H:%M").to_string());
        CalendarEntry {
            kind: CalendarKind::Session,
            title: terms.title.clone(),
            of: one.cohort.name.clone(),
            day: terms.starts_at.day_in(self.zone),
            last_day: terms.ends_at.day_in(self.zone),
            from: Some(clock(terms.starts_at)),
            to: Some(clock(terms.ends_at)),
            place: terms.place.clone(),
            path: format!("/cohorts/{}/sessions/{}", one.cohort.slug, one.session.id),
            event: one.session.event(""),
        }
    }

    fn module(&self, cohort: &Cohort, module: &CohortModule, day: NaiveDate) -> CalendarEntry {
        let title = title(self.catalogue, self.language, &module.module);
        let path = format!("/{}/modules/{}", self.language, module.module);
        let uid = format!("module-{}-{}", cohort.id, module.module);
        self.days(
            CalendarKind::Module,
            uid,
            self.say("calendar-module", "module", &title),
            &cohort.name,
            (day, day),
            path,
        )
    }

    fn promised(&self, one: &PromisedDay) -> CalendarEntry {
        let title = self.say("calendar-commitment", "association", &one.acronym);
        let (uid, day) = (format!("commitment-{}", one.id), one.due_on);
        let entry = self.days(CalendarKind::Commitment, uid, title, "", (day, day), format!("/commitments/{}", one.id));
        CalendarEntry { place: one.place.clone(), ..entry }
    }

    fn planned(&self, one: &PlannedTraining) -> CalendarEntry {
        let title = one.title.say(self.words, self.language, one.title.starts_on);
        let title = self.say("calendar-delivery", "training", &title);
        let (uid, path) = (format!("delivery-{}", one.id), format!("/deliveries/{}", one.reference));
        let days = (one.title.starts_on, one.ends_on);
        let entry = self.days(CalendarKind::Delivery, uid, title, "", days, path);
        let parts = [one.title.venue.as_str(), &one.title.municipality];
        let place = parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ");
        CalendarEntry { event: CalendarEvent { place: place.clone(), ..entry.event }, place, ..entry }
    }

    fn days(
        &self,
        kind: CalendarKind,
        uid: String,
        title: String,
        of: &str,
        (day, last_day): (NaiveDate, NaiveDate),
        path: String,
    ) -> CalendarEntry {
        let event = CalendarEvent {
            uid,
            sequence: 0,
            title: title.clone(),
            time: CalendarTime::Days(day, last_day),
            place: String::new(),
            text: of.to_owned(),
            url: String::new(),
            is_cancelled: false,
        };
        let of = of.to_owned();
        CalendarEntry { kind, title, of, day, last_day, from: None, to: None, place: String::new(), path, event }
    }
}
