//! The kinds of reminders, a file each behind one trait. A new one is its file, its two lines here and its words: see
//! `docs/walkthroughs.md`.

mod application;
mod application_to_score;
mod cascade_completion;
mod certificate_ends;
mod commitment_missing;
mod confirmation;
mod delivery_ahead;
mod escalation;
mod essay_to_read;
mod follow_up;
mod idle;
mod invitation;
mod live_session;
mod module_due;
mod report_due;
mod report_returned;
mod request_open;
mod request_unanswered;
mod start;
mod vacancy;
mod weekly_summary;

use std::cell::OnceCell;
use std::collections::BTreeMap;

use chrono::{Days, NaiveDate, TimeDelta};

use super::rules::effect::{Acts, ToldReminder};
use super::rules::{About, Fact, KindChoice, Step, StepShare, limits, steps};
use super::store::{
    Appointment, Choices, CoordinatedCohort, Learning, PeopleAtOnce, RemindedEnrolment, WaitingTurn, Zones,
};
use super::{FoundItem, GuestItem, GuestsAtOnce};
use crate::cascade::common::{DeliveryMode, DeliveryState, Title};
use crate::cascade::requests::store::list::{self, RequestLine};
use crate::cohorts::common::CohortId;
use crate::people::accounts::PersonId;
use crate::platform::clock::Timestamp;
use crate::platform::db::{Conn, text_enum};
use crate::platform::error::Result;
use crate::platform::values::Language;
use crate::platform::web::Site;
use content::{Catalogue, ModuleSlug};

/// One kind of reminder: everything that makes it different from the others.
///
/// Who is reminded, of what, and until when follows from what [`Reminder::find`] finds: a thing is there as long as it waits and
/// gone once it is done, and nothing else stops its reminders. How often and when mails go out, pauses, switches, own steps, keys
/// and what happens to a mail that was planned is the same for all and stands elsewhere.
///
/// Which answers its mail offers without signing in says [`FoundItem::answered_by`]; what hangs on a mail, such as a calendar entry, belongs there, too.
pub trait Reminder: Sync {
    /// Its steps where a cohort has not chosen others: in days from the anchor, sorted, before it where negative.
    fn steps(&self) -> &'static [i32];

    /// What comes first in a mail: the smaller, the sooner. What [is a deadline](Self::is_deadline) comes before all.
    fn urgency(&self) -> i32;

    /// Whether it leads up to its anchor, so that steps may lie before it.
    fn counts_down(&self) -> bool {
        false
    }

    /// Whether that step is so near a deadline that it does not wait for the next week.
    fn is_deadline(&self, step: i32) -> bool {
        self.counts_down() && (-7..=0).contains(&step)
    }

    /// Whether things of it belong to cohorts, which may then choose for it.
    fn is_of_cohorts(&self) -> bool {
        true
    }

    /// How many days after its anchor a step may lie at most.
    fn furthest(&self) -> i32 {
        steps::FURTHEST
    }

    /// What waits now for the people of a page, with as many queries for all of them as for one.
    ///
    /// # Errors
    /// Only what the database says.
    fn find(&self, conn: &mut Conn, page: &PlanningPage) -> Result<Vec<FoundItem>>;

    /// What waits for people who have no account, and so no place in the plan: each gets a mail of its own.
    ///
    /// # Errors
    /// Only what the database says.
    fn guests(&self, _: &mut Conn, _: &Site, _of: &GuestsAtOnce, _: Timestamp) -> Result<Vec<GuestItem>> {
        Ok(Vec::new())
    }

    /// What was done about the things of these reminders, all of the same kind, as far as it is known when; nothing where nobody can
    /// tell, or nothing is to be done. A cancellation counts: it is an answer.
    ///
    /// # Errors
    /// Only what the database says.
    fn acts(&self, _: &mut Conn, _told: &[ToldReminder]) -> Result<Option<Acts>> {
        Ok(None)
    }

    /// Whether a cohort may hold back the first step from some, to see whether it helps.
    fn can_be_held_out(&self) -> bool {
        false
    }

    /// In which state the deliveries of a cohort are that it is about, if it is: it may concern whoever stands around them.
    fn deliveries(&self) -> Option<DeliveryState> {
        None
    }

    /// Whom things of a cohort may concern besides those who are in it, those who coordinate it and those around its deliveries.
    ///
    /// # Errors
    /// Only what the database says.
    fn outsiders(&self, _: &mut Conn, _cohort: CohortId) -> Result<Vec<PersonId>> {
        Ok(Vec::new())
    }

    /// One of each of the things it may be about, made up, to show its words.
    fn samples(&self, today: NaiveDate) -> Vec<About>;
}

/// People for whom is planned at once, with what several kinds need to know of them.
pub struct PlanningPage<'a> {
    /// The installation: its signer, its words.
    pub site: &'a Site,
    /// The modules that are served.
    pub catalogue: &'a Catalogue,
    /// The time.
    pub now: Timestamp,
    /// The last day on which what waits may be due.
    pub until: NaiveDate,
    /// The people, as queries find them; it may be more than those of `zones`.
    pub people: PeopleAtOnce<'a>,
    /// The people, with where their clocks are: what day something happened depends on it.
    pub zones: Zones,
    /// Their enrolments in cohorts whose people are reminded.
    pub enrolments: Vec<RemindedEnrolment>,
    /// What those of them are to learn who take part in a course that is not over, and how far they are.
    pub learning: Learning,
    /// Their roles.
    pub appointments: Vec<Appointment>,
    /// The cohorts that they coordinate.
    pub coordinated: Vec<CoordinatedCohort>,
    /// Their turns with deliveries, but for those of cohorts whose people are not reminded.
    pub turns: Vec<WaitingTurn>,
    /// What the cohorts of both have chosen.
    pub choices: Choices,
    /// The requests that nothing has closed, once a kind has asked for them.
    pub requests: OnceCell<Vec<RequestLine>>,
}

impl PlanningPage<'_> {
    /// The requests that nothing has closed, of as many days as any kind looks back; they are looked up once for all.
    ///
    /// # Errors
    /// Only what the database says.
    fn open_requests(&self, conn: &mut Conn) -> Result<&[RequestLine]> {
        if let Some(requests) = self.requests.get() {
            return Ok(requests);
        }
        let since = self.now + TimeDelta::days(-(REQUESTED + limits::FRESH + limits::MOVED + 2));
        let requests = list::open_since(conn, since, self.now.latest_day() - Days::new(1))?;
        Ok(self.requests.get_or_init(|| requests))
    }

    /// Whether one of the steps of something that hangs on a cohort of theirs may be due, from long enough ago to be remembered to
    /// the last day. Nothing else needs to be found; in doubt it is.
    pub fn may_be_due(&self, kind: ReminderKind, cohort: Option<CohortId>, anchor: NaiveDate) -> bool {
        let steps = kind.days(cohort.and_then(|cohort| self.choices.get(&(cohort, kind))));
        let (Some(first), Some(last)) = (steps.first(), steps.last()) else { return false };
        let days = |step: i32, more: i64| TimeDelta::days(i64::from(step) + more);
        let oldest = self.now.latest_day() - TimeDelta::days(limits::REMEMBERED + 2);
        anchor + days(*last, limits::MOVED) >= oldest && anchor + days(*first, -limits::MOVED) <= self.until
    }
}

/// So many days after it was made a request is recalled last.
const REQUESTED: i64 = 14;

/// The titles of some modules, in the languages that are offered. A module that is not served has none.
fn titles(page: &PlanningPage, modules: &[&ModuleSlug]) -> Fact {
    let title = |module: &&ModuleSlug, language: Language| {
        let (_, edition) = page.catalogue.edition(module, language)?;
        Some(edition.title.clone())
    };
    let in_language = |language: &Language| {
        let all: Vec<String> = modules.iter().filter_map(|module| title(module, *language)).collect();
        (*language, all.join(", "))
    };
    Fact::Titles(page.site.settings.languages.iter().map(in_language).collect())
}

/// A module that there is not, to show words about one.
fn made_up_title() -> Fact {
    Fact::Titles(BTreeMap::from([(Language::ENGLISH, "Local finance".to_owned())]))
}

/// A training that nobody held, to show words about one.
fn made_up_training(today: NaiveDate) -> Title {
    let (municipality, venue, acronym) = ("Thiès".to_owned(), String::new(), "AMS".to_owned());
    Title {
        municipality,
        venue,
        mode: DeliveryMode::InPerson,
        acronym,
        starts_on: today - Days::new(3),
        people: Some(24),
    }
}

/// The list of kinds: the word stands in the database, in JSON and in the keys of words.
macro_rules! kinds {
    ($($(#[$meta:meta])* $variant:ident = $word:tt in $file:ident,)+) => {
        text_enum! {
            /// What somebody is reminded of.
            ReminderKind { $($(#[$meta])* $variant = $word,)+ }
        }

        impl ReminderKind {
            /// What makes it different from the others.
            pub fn reminder(self) -> &'static dyn Reminder {
                match self {
                    $(Self::$variant => &$file::$variant,)+
                }
            }
        }
    };
}

kinds! {
    /// An invitation waits for an answer.
    Invitation = "invitation" in invitation,
    /// An application is begun, and its call closes.
    Application = "application" in application,
    /// Applications wait for somebody's score.
    ApplicationToScore = "application-to-score" in application_to_score,
    /// A course has begun, and somebody in it has not.
    Start = "start" in start,
    /// Somebody has stopped in the middle of their course.
    Idle = "idle" in idle,
    /// A module is to be done by a day.
    ModuleDue = "module-due" in module_due,
    /// A cohort meets at an hour.
    LiveSession = "live-session" in live_session,
    /// Somebody is through, and has not said where they will teach.
    CommitmentMissing = "commitment-missing" in commitment_missing,
    /// A delivery will be held.
    DeliveryAhead = "delivery-ahead" in delivery_ahead,
    /// A delivery that was to be held has no report.
    ReportDue = "report-due" in report_due,
    /// A report came back with a question.
    ReportReturned = "report-returned" in report_returned,
    /// A report waits to be confirmed.
    Confirmation = "confirmation" in confirmation,
    /// A commitment waits to be fulfilled.
    CascadeCompletion = "cascade-completion" in cascade_completion,
    /// A commitment is overdue, and its trainer was reminded of it.
    Escalation = "escalation" in escalation,
    /// Somebody is asked what became of a training.
    TrainingFollowUp = "follow-up" in follow_up,
    /// Somebody's certificate ends.
    CertificateEnds = "certificate-ends" in certificate_ends,
    /// Texts wait for somebody who reads them.
    EssayToRead = "essay-to-read" in essay_to_read,
    /// An association asks for a training that somebody who agreed to be found could hold.
    RequestOpen = "request-open" in request_open,
    /// Nobody has offered to hold a training that an association asked for.
    RequestUnanswered = "request-unanswered" in request_unanswered,
    /// An association has lost its last focal point.
    Vacancy = "vacancy" in vacancy,
    /// Who in a cohort needs a hand.
    WeeklySummary = "weekly-summary" in weekly_summary,
}

impl ReminderKind {
    /// Those of which cohorts choose.
    pub fn of_cohorts() -> impl Iterator<Item = Self> {
        Self::ALL.iter().copied().filter(|kind| kind.reminder().is_of_cohorts())
    }

    /// The steps that concern somebody, as their cohort has chosen; none where it is switched off.
    pub fn steps(self, choice: Option<&KindChoice>, share: StepShare) -> Vec<Step> {
        let reminder = self.reminder();
        let step = |days: &i32| {
            let is_deadline = reminder.is_deadline(*days);
            let urgency = if is_deadline { 0 } else { reminder.urgency() };
            Step { days: *days, leads_up: reminder.counts_down() && *days <= 0, is_deadline, urgency }
        };
        share.of(self.days(choice)).iter().map(step).collect()
    }

    /// The days of the steps, as a cohort has chosen; none where it is switched off.
    fn days(self, choice: Option<&KindChoice>) -> &[i32] {
        match choice {
            Some(KindChoice { enabled: false, .. }) => &[],
            Some(KindChoice { steps: Some(steps), .. }) => steps.as_slice(),
            Some(KindChoice { steps: None, .. }) | None => self.reminder().steps(),
        }
    }
}
