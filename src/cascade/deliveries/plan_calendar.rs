//! A planned training in the calendars of those who teach it.

use chrono::NaiveDate;

use crate::cascade::common::{DeliveryId, Title};
use crate::platform::calendar::{CalendarEvent, CalendarMethod, CalendarTime};
use crate::platform::values::Language;
use crate::platform::web::{Words, args};

/// What a calendar says of a planned training.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlannedDays {
    /// Its first day.
    pub starts_on: NaiveDate,
    /// Its last.
    pub ends_on: NaiveDate,
    /// Where; may be empty.
    pub place: String,
}

impl PlannedDays {
    /// The days of a training, with its place: the house and the town, as far as they are known.
    pub fn new((starts_on, ends_on): (NaiveDate, NaiveDate), venue: &str, municipality: &str) -> Self {
        let parts = [venue, municipality].into_iter().filter(|part| !part.is_empty());
        Self { starts_on, ends_on, place: parts.collect::<Vec<_>>().join(", ") }
    }
}

/// What somebody's calendar was told last.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ToldPlan {
    /// Counts what it was told; of two versions the higher holds.
    pub sequence: i32,
    /// Whether it was told that the training does not take place for them.
    pub called_off: bool,
    /// What it was told.
    pub days: PlannedDays,
}

impl ToldPlan {
    /// What a calendar is to be told in a mail that carries the training as it stands anyway. It counts on where it was told otherwise.
    pub fn standing(told: Option<&Self>, days: PlannedDays) -> Self {
        let sequence = match told {
            Some(told) if told.called_off || told.days != days => told.sequence.saturating_add(1),
            Some(told) => told.sequence,
            None => 0,
        };
        Self { sequence, called_off: false, days }
    }

    /// What a calendar that was told is to be told now, if anything; `days` are those of the training where it takes place and they teach it.
    pub fn due(&self, days: Option<&PlannedDays>) -> Option<(CalendarMethod, Self)> {
        let sequence = self.sequence.saturating_add(1);
        match days {
            _ if self.called_off => None,
            Some(days) if *days == self.days => None,
            Some(days) => Some((CalendarMethod::Request, Self { sequence, called_off: false, days: days.clone() })),
            None => Some((CalendarMethod::Cancel, Self { sequence, called_off: true, days: self.days.clone() })),
        }
    }
}

/// What stands in every identity of such an event.
const UID: &str = "delivery-";

/// Whose event that is.
pub fn delivery_of(event: &CalendarEvent) -> Option<DeliveryId> {
    event.uid.strip_prefix(UID)?.parse().ok()
}

/// The training as an event, in the reader's language.
pub fn event_of(
    words: &Words,
    language: Language,
    (id, reference, title): (DeliveryId, &str, &Title),
    told: &ToldPlan,
) -> CalendarEvent {
    let title = Title { starts_on: told.days.starts_on, ..title.clone() };
    let title = title.say(words, language, told.days.starts_on);
    CalendarEvent {
        uid: format!("{UID}{id}"),
        sequence: told.sequence,
        title: words.say_with(language, "calendar-delivery", Some(&args([("training", title.into())]))),
        time: CalendarTime::Days(told.days.starts_on, told.days.ends_on),
        place: told.days.place.clone(),
        text: String::new(),
        url: format!("/deliveries/{reference}"),
        is_cancelled: told.called_off,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn days(first: &str, place: &str) -> PlannedDays {
        let day = first.parse().unwrap();
        PlannedDays::new((day, day), "", place)
    }

    #[test]
    fn a_calendar_is_told_once_of_each_change() {
        let first = ToldPlan::standing(None, days("2027-03-10", "Thiès"));
        assert_eq!((first.sequence, first.called_off), (0, false));
        assert_eq!(first.due(Some(&first.days)), None);
        assert_eq!(ToldPlan::standing(Some(&first), first.days.clone()), first);
        let (method, moved) = first.due(Some(&days("2027-03-12", "Thiès"))).unwrap();
        assert_eq!((method, moved.sequence), (CalendarMethod::Request, 1));
        let (method, gone) = moved.due(None).unwrap();
        assert_eq!((method, gone.sequence, gone.called_off), (CalendarMethod::Cancel, 2, true));
        assert_eq!(gone.days, moved.days, "it is called off as it was known");
        assert_eq!(gone.due(None), None);
        assert_eq!(gone.due(Some(&moved.days)), None, "who is back hears of it by the next reminder");
        assert_eq!(ToldPlan::standing(Some(&gone), moved.days.clone()).sequence, 3);
    }

    #[test]
    fn a_place_is_the_house_and_the_town() {
        let day = "2027-03-10".parse().unwrap();
        assert_eq!(PlannedDays::new((day, day), "Town hall", "Thiès").place, "Town hall, Thiès");
        assert_eq!(PlannedDays::new((day, day), "", "").place, "");
    }
}
