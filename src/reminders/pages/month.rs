//! The days ahead as a calendar: how many reminders go out on each, and to whom on demand.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Datelike, Days, NaiveDate, Weekday};
use serde::Serialize;

use crate::people::accounts::PersonId;
use crate::platform::error::{Error, Result};
use crate::platform::values::Language;
use crate::platform::web::Words;
use crate::reminders::ReminderKind;
use crate::reminders::views::month::{DAYS, Reminded, ReminderDay, Span};
use content::folded;

/// So many reminders of a day are drawn; of more the number alone says how many.
const MARKS: usize = 18;
/// So many names stand with a day; its own address has all.
const NAMES: usize = 20;

/// What stands in the calendar.
#[derive(Debug, Serialize)]
pub struct Month {
    /// How many reminders go out.
    pub count: usize,
    /// To how many people.
    pub people: usize,
    weekdays: Vec<WeekdayView>,
    weeks: Vec<Vec<DayView>>,
    /// What the marks stand for.
    kinds: Vec<ReminderKind>,
}

#[derive(Debug, Serialize)]
struct WeekdayView {
    long: String,
    short: String,
    /// Nothing goes out on it, so it needs little room.
    narrow: bool,
}

#[derive(Debug, Serialize)]
struct DayView {
    day: NaiveDate,
    label: String,
    today: bool,
    /// Before today, or later than we look.
    outside: bool,
    count: usize,
    marks: Vec<ReminderKind>,
    groups: Vec<ReminderGroup>,
    /// How many stand in no group.
    more: usize,
    href: String,
}

/// People who are reminded of the same.
#[derive(Debug, Serialize)]
pub struct ReminderGroup {
    what: String,
    kind: ReminderKind,
    names: Vec<String>,
}

impl Month {
    /// The weeks of a month, or from today's on.
    pub fn new(
        words: &Words,
        language: Language,
        today: NaiveDate,
        month: Option<Span>,
        ahead: &[ReminderDay],
    ) -> Self {
        let Span { first: begins, last } = month.unwrap_or(Span { first: today, last: today + Days::new(DAYS) });
        let first = begins - Days::new(u64::from(begins.weekday().num_days_from_monday()));
        let silent = |weekday: Weekday| ahead.iter().all(|day| day.day.weekday() != weekday);
        let weekday = |day: NaiveDate| WeekdayView {
            long: words.format_day(language, "%A", day),
            short: words.format_day(language, "%a", day),
            narrow: matches!(day.weekday(), Weekday::Sat | Weekday::Sun) && silent(day.weekday()),
        };
        let view = |day: NaiveDate| {
            let on = ahead.iter().find(|one| one.day == day);
            let count = on.map_or(0, |on| on.reminders.len());
            let with_month = day == first || day.day() == 1;
            DayView {
                day,
                label: if with_month { words.short_date(language, day) } else { day.day().to_string() },
                today: day == today,
                outside: day < begins || day > last,
                count,
                marks: on.filter(|_| count <= MARKS).map(marks).unwrap_or_default(),
                groups: on.map(|on| groups(on, NAMES)).unwrap_or_default(),
                more: count.saturating_sub(NAMES),
                href: match month {
                    Some(_) => format!("?month={}&day={day}#day", month_of(day)),
                    None => format!("?day={day}#day"),
                },
            }
        };
        let days: Vec<NaiveDate> =
            first.iter_days().take_while(|day| *day <= last || day.weekday() != Weekday::Mon).collect();
        let reminders = || ahead.iter().flat_map(|day| &day.reminders);
        Self {
            count: reminders().count(),
            people: reminders().map(|one| who(one.person, &one.name)).collect::<BTreeSet<_>>().len(),
            weekdays: days.iter().take(7).map(|day| weekday(*day)).collect(),
            weeks: days.chunks(7).map(|week| week.iter().map(|day| view(*day)).collect()).collect(),
            kinds: ReminderKind::ALL.iter().copied().filter(|kind| reminders().any(|one| one.kind == *kind)).collect(),
        }
    }
}

/// What tells people apart: of those who have not accepted, only what they are called is known.
fn who(person: Option<PersonId>, name: &str) -> (Option<PersonId>, &str) {
    (person, name)
}

fn marks(on: &ReminderDay) -> Vec<ReminderKind> {
    let mut kinds: Vec<ReminderKind> = on.reminders.iter().map(|one| one.kind).collect();
    kinds.sort_by_key(|kind| ReminderKind::ALL.iter().position(|one| one == kind));
    kinds
}

/// The first so many reminders of a day, those that say the same together.
pub fn groups(on: &ReminderDay, most: usize) -> Vec<ReminderGroup> {
    let mut groups: Vec<ReminderGroup> = Vec::new();
    let mut by_name: Vec<_> = on.reminders.iter().collect();
    by_name.sort_by_cached_key(|one| folded(&one.name));
    for one in by_name.into_iter().take(most) {
        match groups.iter_mut().find(|group| group.what == one.what) {
            Some(group) => group.names.push(one.name.clone()),
            None => {
                groups.push(ReminderGroup { what: one.what.clone(), kind: one.kind, names: vec![one.name.clone()] })
            }
        }
    }
    groups
}

/// How many of the people will hear from us, need nothing, or are not reached.
#[derive(Debug, Serialize)]
pub struct ReminderReach {
    heard: usize,
    none: usize,
    silent: usize,
}

impl ReminderReach {
    /// Counts them.
    pub fn new(people: &[Reminded], ahead: &[ReminderDay]) -> Self {
        let reminders = ahead.iter().flat_map(|day| &day.reminders);
        let named: BTreeSet<_> = reminders.map(|one| who(one.person, &one.name)).collect();
        let silent = |one: &&Reminded| one.pause.is_some() || one.silence.is_some();
        let heard = people.iter().filter(|one| !silent(one) && named.contains(&who(one.person, &one.name))).count();
        let silent = people.iter().filter(silent).count();
        Self { heard, silent, none: people.len() - heard - silent }
    }
}

/// A month as it stands in an address: “2027-04”.
fn month_of(day: NaiveDate) -> String {
    day.format("%Y-%m").to_string()
}

/// The month that an address asks for.
///
/// # Errors
/// [`Error::NotFound`] where it is none, or one of which nothing is known.
pub fn asked(month: &str, today: NaiveDate) -> Result<Span> {
    let day: Option<NaiveDate> = format!("{month}-01").parse().ok();
    day.filter(|day| month_of(*day) == month)
        .and_then(Span::month)
        .filter(|month| month.is_known(today))
        .ok_or(Error::NotFound)
}

/// Another month, or the coming days.
#[derive(Debug, Serialize)]
pub struct MonthLink {
    /// What it is called; nothing for the coming days.
    called: Option<String>,
    href: String,
}

/// The ways from some days to the months around them, and back to the coming days.
pub fn links(shown: Span, is_month: bool, today: NaiveDate, called: impl Fn(Span) -> String) -> Vec<MonthLink> {
    let link = |month: Span| MonthLink {
        href: format!("?month={}#ahead", month_of(month.first)),
        called: Some(called(month)),
    };
    let around: &[i32] = if is_month { &[-1, 1] } else { &[0, 1] };
    let mut links: Vec<MonthLink> =
        around.iter().filter_map(|months| Span::month(shown.first)?.other(*months, today)).map(link).collect();
    if is_month {
        links.push(MonthLink { called: None, href: "?#ahead".to_owned() });
    }
    links
}

/// How many reminders of each kind a day has.
#[derive(Debug, Serialize)]
pub struct DayCounts {
    day: NaiveDate,
    count: usize,
    kinds: Vec<KindCount>,
}

#[derive(Debug, Serialize)]
struct KindCount {
    kind: ReminderKind,
    count: usize,
}

/// The days as a list, for those to whom a calendar says little.
pub fn counts(days: &[ReminderDay]) -> Vec<DayCounts> {
    let of_kind = |on: &ReminderDay, kind: ReminderKind| on.reminders.iter().filter(|one| one.kind == kind).count();
    let day = |on: &ReminderDay| {
        let kinds = ReminderKind::ALL.iter().map(|kind| KindCount { kind: *kind, count: of_kind(on, *kind) });
        let kinds: Vec<KindCount> = kinds.filter(|one| one.count > 0).collect();
        DayCounts { day: on.day, count: on.reminders.len(), kinds }
    };
    days.iter().map(day).collect()
}

/// People to whom nothing goes out for the same reason.
#[derive(Debug, Serialize)]
pub struct QuietGroup {
    why: String,
    until: Option<NaiveDate>,
    names: Vec<String>,
}

/// Who gets nothing on the days shown, by reason; whoever is left alone stands elsewhere.
pub fn quiet(people: &[Reminded]) -> Vec<QuietGroup> {
    let mut groups: BTreeMap<(&str, Option<NaiveDate>), Vec<String>> = BTreeMap::new();
    for one in people.iter().filter(|one| one.pause.is_none() && one.silence.is_none()) {
        if let Some(why) = &one.quiet {
            groups.entry((why, one.quiet_until)).or_default().push(one.name.clone());
        }
    }
    groups.into_iter().map(|((why, until), names)| QuietGroup { why: why.to_owned(), until, names }).collect()
}
