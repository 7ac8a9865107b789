//! A cohort's reminders as its coordinators see them, on the page and in the API.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Datelike, Days, Months, NaiveDate, TimeDelta};
use serde::Serialize;
use utoipa::ToSchema;

use super::super::rules::{self, PendingItem, Quiet, Recipient, Silence, limits};
use super::super::store::{self, CohortPause, Noted, ReminderSkip};
use super::super::{GuestsAtOnce, ItemId, ItemState, ReminderKind, SkipId, guests, reference, state, words};
use crate::cohorts::common::{Cohort, EnrolmentId, EnrolmentState, store as cohort_store};
use crate::people::accounts::PersonId;
use crate::platform::clock::{Timestamp, Zone};
use crate::platform::db::Conn;
use crate::platform::error::Result;
use crate::platform::mail::MailId;
use crate::platform::values::Language;
use crate::platform::web::{Site, Turn, turn_to};
use content::{Catalogue, folded};

/// How many days ahead are shown.
pub const DAYS: u64 = 30;
/// How far back.
const REMEMBERED_DAYS: i64 = 366;
/// How many past reminders stand on a page.
const PAGE: usize = 50;

/// What a cohort's people will be reminded of, if nothing changes, and what they were reminded of.
#[derive(Debug, Serialize, ToSchema)]
pub struct Reminders {
    /// The pause of everybody's reminders, if they are paused.
    pub pause: Option<PauseView>,
    /// The coming days on which somebody is reminded.
    pub ahead: Vec<ReminderDay>,
    /// What became of earlier reminders, the latest first.
    pub items: Vec<DueReminder>,
    /// Those to come that are left out.
    pub skipped: Vec<SkippedReminder>,
    /// What to give as `after` for more of them.
    pub next: Option<ItemId>,
    /// What `before` of the page before is; absent on the first.
    pub previous: Option<ItemId>,
    /// The people who take part or are invited, and whether they are reminded.
    pub people: Vec<Reminded>,
}

/// A day on which people are reminded.
#[derive(Debug, Serialize, ToSchema)]
pub struct ReminderDay {
    /// The day, where each reader is.
    pub day: NaiveDate,
    /// Of what, and whom.
    pub reminders: Vec<Ahead>,
}

/// A reminder to come.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct Ahead {
    /// To whom; absent for somebody who does not take part.
    pub person: Option<PersonId>,
    /// Their name; of somebody who does not take part, as whoever invited them wrote it; of an applicant, who has sent nothing that one
    /// may read, what tells them apart.
    pub name: String,
    /// What kind it is.
    pub kind: ReminderKind,
    /// What it is about, in the language of whoever looks and in words for them, not for its reader.
    pub what: String,
    /// What to give to leave it out or to send it now; absent where it went out, or is for somebody without an
    /// account.
    pub reminder: Option<String>,
}

/// A reminder to come that is left out.
#[derive(Debug, Serialize, ToSchema)]
pub struct SkippedReminder {
    /// What to give to take it up again.
    pub id: SkipId,
    /// For whom it was; absent for somebody who does not take part.
    pub person: Option<PersonId>,
    /// Their name; of somebody who does not take part, as whoever invited them wrote it.
    pub name: String,
    /// What kind it is.
    pub kind: ReminderKind,
    /// The day on which it would be due.
    pub due_on: NaiveDate,
    /// Why it is left out.
    pub reason: String,
}

impl SkippedReminder {
    fn new(skip: ReminderSkip, strangers: &Strangers) -> Self {
        let ReminderSkip { id, person, name, kind, due_on, reason } = skip;
        let known_as = strangers.get(&person).cloned();
        let person = Some(person).filter(|_| known_as.is_none());
        Self { id, person, name: known_as.unwrap_or(name), kind, due_on, reason }
    }
}

/// A reminder that was due.
#[derive(Debug, Serialize, ToSchema)]
pub struct DueReminder {
    /// Which item.
    pub id: ItemId,
    /// To whom; absent for somebody who does not take part.
    pub person: Option<PersonId>,
    /// Their name; of somebody who does not take part, as whoever invited them wrote it.
    pub name: String,
    /// What kind it is.
    pub kind: ReminderKind,
    /// The day it was due.
    pub due_on: NaiveDate,
    /// What became of it.
    pub state: ItemState,
    /// Why it was not sent, if so; `by-hand` where it was told on another way than by mail.
    pub reason: Option<String>,
    /// Why those who coordinate left it out, if so, in their words.
    pub left_out: Option<String>,
    /// The mail that it went out in.
    pub mail: Option<MailId>,
    /// When that was.
    #[schema(value_type = String, format = DateTime)]
    pub changed_at: Timestamp,
}

impl DueReminder {
    fn new(noted: Noted, strangers: &Strangers) -> Self {
        let Noted { id, kind, person, name, due_on, state, reason, left_out, mail, changed_at } = noted;
        let (person, name, reason) = match strangers.get(&person) {
            // Why no mail reaches them is their own affair.
            Some(known_as) => (None, known_as.clone(), None),
            None => (Some(person), name, reason),
        };
        Self { id, person, name, kind, due_on, state, reason, left_out, mail, changed_at }
    }
}

/// Those of a cohort who do not take part, with what those who coordinate call them: all they learn of them.
type Strangers = BTreeMap<PersonId, String>;

/// Somebody in the cohort, and whether they are reminded.
#[derive(Debug, Serialize, ToSchema)]
pub struct Reminded {
    /// Their place.
    pub enrolment: EnrolmentId,
    /// Who; absent for somebody who does not take part.
    pub person: Option<PersonId>,
    /// Their name; of somebody who does not take part, as whoever invited them wrote it.
    pub name: String,
    /// The pause of their reminders, if they are paused.
    pub pause: Option<PauseView>,
    /// Why no reminder reaches them: `unsubscribed` or `suppressed`.
    pub silence: Option<String>,
    /// Why nothing goes out to them on the coming days, where nothing does: `nothing-waits`, `not-before`, `all-said`, `paused` and
    /// the like.
    pub quiet: Option<String>,
    /// The day on which they hear of it again, where that is why.
    pub quiet_until: Option<NaiveDate>,
}

/// The days of which a page tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span {
    /// The first.
    pub first: NaiveDate,
    /// The last.
    pub last: NaiveDate,
}

impl Span {
    /// The coming days.
    pub fn coming(now: Timestamp, zone: Zone) -> Self {
        let first = now.day_in(zone);
        Self { first, last: first + Days::new(DAYS - 1) }
    }

    /// The month of a day.
    pub fn month(day: NaiveDate) -> Option<Self> {
        let first = day.with_day(1)?;
        Some(Self { first, last: first.checked_add_months(Months::new(1))?.pred_opt()? })
    }

    /// The month so many before or after, as far as anything is known of it: a year back, and as many days ahead as are foreseen.
    pub fn other(self, months: i32, today: NaiveDate) -> Option<Self> {
        let by = Months::new(months.unsigned_abs());
        let day = if months < 0 { self.first.checked_sub_months(by) } else { self.first.checked_add_months(by) };
        Self::month(day?).filter(|month| month.is_known(today))
    }

    /// Whether anything is known of some of its days.
    pub fn is_known(self, today: NaiveDate) -> bool {
        self.last + TimeDelta::days(REMEMBERED_DAYS) >= today && self.first <= today + TimeDelta::days(limits::FORESEEN)
    }

    /// The days of it that are still to come for somebody; none where it is over.
    fn to_come(self, today: NaiveDate) -> u64 {
        u64::try_from((self.last.min(today + TimeDelta::days(limits::FORESEEN)) - today).num_days() + 1).unwrap_or(0)
    }
}

/// A time in which nobody is reminded.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct PauseView {
    /// From when on.
    #[schema(value_type = String, format = DateTime)]
    pub since: Timestamp,
    /// Its last day, where the cohort is, if that is known.
    pub until: Option<NaiveDate>,
    /// The name of whoever paused them, if that is known.
    pub by: Option<String>,
    /// Why; may be empty.
    pub reason: String,
}

impl PauseView {
    fn new(one: &CohortPause, zone: Zone) -> Self {
        let CohortPause { pause, by, reason, .. } = one;
        Self { since: pause.since, until: pause.last_day(zone), by: by.clone(), reason: reason.clone() }
    }
}

/// Reads and rehearses the reminders of a cohort.
///
/// # Errors
/// Only what the database says.
pub fn read(
    conn: &mut Conn,
    (site, catalogue): (&Site, &Catalogue),
    language: Language,
    cohort: &Cohort,
    turn: &Turn<ItemId>,
    (span, now): (Span, Timestamp),
) -> Result<Reminders> {
    let places = cohort_store::of_cohort(conn, cohort.id)?;
    let concerned = state::people_around(conn, cohort.id, places.iter().map(|place| place.person_id))?;
    let apart = places.iter().filter(|place| !place.state.is_active());
    let strangers: Strangers = apart.map(|place| (place.person_id, place.known_as().to_owned())).collect();
    let mut days: BTreeMap<NaiveDate, Vec<Ahead>> = BTreeMap::new();
    let mut recipients: BTreeMap<PersonId, Recipient> = BTreeMap::new();
    let until = span.last.max(now.latest_day());
    let mut heard: BTreeSet<PersonId> = BTreeSet::new();
    for people in concerned.chunks(store::PAGE) {
        for recipient in state::load(conn, site, catalogue, people, now, until)? {
            let count = span.to_come(now.day_in(recipient.zone));
            for digest in rules::rehearse(&recipient, now, count).into_iter().filter(|one| span.first <= one.day) {
                let ours = digest.items.iter().filter(|item| item.pending_item.cohort == Some(cohort.id));
                let ahead = ours.map(|item| Ahead {
                    person: Some(recipient.id).filter(|id| !strangers.contains_key(id)),
                    name: strangers.get(&recipient.id).cloned().unwrap_or_else(|| display_name(&recipient)),
                    kind: item.pending_item.kind,
                    what: words::say(site, language, item).about,
                    reminder: Some(reference(&site.signer, &item.key)),
                });
                let ahead: Vec<Ahead> = ahead.collect();
                if !ahead.is_empty() {
                    heard.insert(recipient.id);
                    days.entry(digest.day).or_default().extend(ahead);
                }
            }
            recipients.insert(recipient.id, recipient);
        }
    }
    for guest in guests::load(conn, site, &GuestsAtOnce::OfCohort(cohort.id), now)? {
        let name = words::guest(site, language, guest.id.into());
        let count = span.to_come(now.day_in(guest.zone));
        for digest in rules::rehearse(&guest, now, count).into_iter().filter(|one| span.first <= one.day) {
            let ahead = digest.items.iter().map(|item| Ahead {
                person: None,
                name: name.clone(),
                kind: item.pending_item.kind,
                what: words::say(site, language, item).about,
                reminder: None,
            });
            days.entry(digest.day).or_default().extend(ahead);
        }
    }
    let load = |turn: &Turn<ItemId>, limit| store::of_cohort(conn, cohort.id, turn, limit);
    let (items, around) = turn_to(turn, PAGE, |item: &store::Noted| item.id, load)?;
    let skipped = store::skips_of(conn, cohort.id, now.latest_day() - TimeDelta::days(2))?;
    let mut pauses = store::pauses_of(conn, [cohort.id], now)?;
    pauses.retain(|one| one.pause.lasts(now));
    let pause_of =
        |person| pauses.iter().find(|one| one.person == person).map(|one| PauseView::new(one, cohort.time_zone));
    let mut people: Vec<Reminded> = Vec::new();
    for place in places {
        if !place.state.is_active() && place.state != EnrolmentState::Invited {
            continue;
        }
        let Some(recipient) = recipients.get(&place.person_id) else { continue };
        let is_stranger = strangers.contains_key(&place.person_id);
        let silence = match recipient.silence.filter(|_| !is_stranger) {
            Some(Silence::Unsubscribed) => Some("unsubscribed".to_owned()),
            Some(Silence::Suppressed) => Some("suppressed".to_owned()),
            Some(Silence::Deactivated) | None => None,
        };
        let of_cohort = |item: &PendingItem| item.cohort == Some(cohort.id);
        let quiet = match heard.contains(&place.person_id) {
            true => None,
            // Why nothing reaches them is their own affair.
            false if is_stranger && recipient.silence.is_some() => Some(Quiet::NothingWaits),
            false => Some(rules::why_nothing(recipient, of_cohort, now)),
        };
        // What they hear before those days they have heard by then.
        let quiet = quiet.map(|quiet| match quiet {
            Quiet::NotBefore(day) if day < span.first => Quiet::AllSaid,
            other => other,
        });
        let quiet_until = quiet.and_then(|quiet| match quiet {
            Quiet::NotBefore(day) => Some(day),
            _ => None,
        });
        people.push(Reminded {
            enrolment: place.id,
            person: Some(place.person_id).filter(|_| !is_stranger),
            name: if is_stranger { place.known_as().to_owned() } else { display_name(recipient) },
            pause: pause_of(Some(place.person_id)),
            silence,
            quiet: quiet.map(|quiet| quiet.word().to_owned()),
            quiet_until,
        });
    }
    people.sort_by_cached_key(|reminded| (folded(&reminded.name), reminded.person));
    Ok(Reminders {
        pause: pause_of(None),
        ahead: days.into_iter().map(|(day, reminders)| ReminderDay { day, reminders }).collect(),
        items: items.into_iter().map(|item| DueReminder::new(item, &strangers)).collect(),
        skipped: skipped.into_iter().map(|skip| SkippedReminder::new(skip, &strangers)).collect(),
        next: around.after,
        previous: around.before,
        people,
    })
}

fn display_name(recipient: &Recipient) -> String {
    if recipient.name.is_empty() { recipient.address.to_string() } else { recipient.name.clone() }
}
