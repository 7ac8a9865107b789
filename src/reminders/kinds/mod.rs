//! The kinds of reminders, a file each behind one trait. A new one is its file, its two lines here and its words: see
//! `docs/walkthroughs.md`.

mod cascade_completion;
mod confirmation;
mod invitation;
mod report_due;
mod report_returned;

use std::collections::BTreeMap;

use chrono::{Days, NaiveDate};
use uuid::Uuid;

use super::rules::{About, KindChoice, Step, StepShare};
use super::store::{OpenTurn, Place};
use crate::cascade::common::{DeliveryMode, Title};
use crate::cohorts::CohortId;
use crate::people::accounts::PersonId;
use crate::platform::clock::{Timestamp, Zone};
use crate::platform::db::{Conn, text_enum};
use crate::platform::error::Result;
use crate::platform::web::Site;

/// One kind of reminder: everything that makes it different from the others.
///
/// Who is reminded, of what, and until when follows from what [`Reminder::find`] finds: a thing is there as long as it waits and
/// gone once it is done, and nothing else stops its reminders. How often and when mails go out, pauses, switches, own steps, keys
/// and what happens to a mail that was planned is the same for all and stands elsewhere.
///
/// | A kind such as | finds | with |
/// | --- | --- | --- |
/// | a live session | each session to come, for everybody who is enrolled | the day of the session as anchor, steps -3 and -1 ([`Reminder::counts_down`]), and no limit to how many a week ([`Reminder::is_deadline`]) |
/// | a report that came back | each open turn to report it again | the day it came back as anchor, steps 3 and 10 |
/// | a request without an answer | each request, for the coordinators of its section with [`StepShare::First`], for administrators with [`StepShare::Last`] | the day it was made as anchor, steps 7, 14, 21 |
/// | a follow-up | each accepted training whose questions nobody has answered | the day it was accepted as anchor, steps 90, 180, 365 |
/// | an escalation | each overdue commitment of which its trainer was told a week ago: its query reads from `reminder_items` when that was sent | that day as anchor, so that nobody hears of it before the trainer did; steps 0 and 14 |
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

    /// What waits now for the people of a page, with as many queries for all of them as for one.
    ///
    /// # Errors
    /// Only what the database says.
    fn find(&self, conn: &mut Conn, page: &PlanningPage) -> Result<Vec<FoundItem>>;

    /// Whom things of a cohort may concern besides those who are in it and those who coordinate it.
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
    /// The time.
    pub now: Timestamp,
    /// The people, with where their clocks are: what day something happened depends on it.
    pub zones: BTreeMap<PersonId, Zone>,
    /// Their enrolments in cohorts whose people are reminded.
    pub places: Vec<Place>,
    /// Their turns with deliveries, but for those of cohorts whose people are not reminded.
    pub turns: Vec<OpenTurn>,
}

impl PlanningPage<'_> {
    /// The people.
    pub fn ids(&self) -> Vec<PersonId> {
        self.zones.keys().copied().collect()
    }
}

/// Something that waits for somebody, as its kind found it.
pub struct FoundItem {
    /// For whom.
    pub person: PersonId,
    /// The enrolment, commitment or delivery.
    pub subject: Uuid,
    /// The cohort it belongs to, whose steps, switches and pauses hold for it.
    pub cohort: Option<CohortId>,
    /// The day from which its steps count.
    pub anchor: NaiveDate,
    /// Since when it waits. Steps up to that day are left out.
    pub since: Timestamp,
    /// Which of the steps are theirs.
    pub share: StepShare,
    /// What the words need.
    pub about: About,
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
    /// A delivery that was to be held has no report.
    ReportDue = "report-due" in report_due,
    /// A report came back with a question.
    ReportReturned = "report-returned" in report_returned,
    /// A report waits to be confirmed.
    Confirmation = "confirmation" in confirmation,
    /// A commitment waits to be fulfilled.
    CascadeCompletion = "cascade-completion" in cascade_completion,
}

impl ReminderKind {
    /// The steps that concern somebody, as their cohort has chosen; none where it is switched off.
    pub fn steps(self, choice: Option<&KindChoice>, share: StepShare) -> Vec<Step> {
        let reminder = self.reminder();
        let all = match choice {
            Some(KindChoice { enabled: false, .. }) => &[],
            Some(KindChoice { steps: Some(steps), .. }) => steps.as_slice(),
            Some(KindChoice { steps: None, .. }) | None => reminder.steps(),
        };
        let step = |days: &i32| {
            let is_deadline = reminder.is_deadline(*days);
            let urgency = if is_deadline { 0 } else { reminder.urgency() };
            Step { days: *days, leads_up: reminder.counts_down() && *days <= 0, is_deadline, urgency }
        };
        share.of(all).iter().map(step).collect()
    }
}
