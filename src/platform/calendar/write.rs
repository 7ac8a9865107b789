use chrono::{DateTime, Utc};

use super::lines::{Lines, quoted};
use super::{CalendarEvent, CalendarInvitation, CalendarMethod, CalendarTime};
use crate::platform::clock::Timestamp;
use crate::platform::values::EmailAddress;

/// Somebody by name and address: who invites, or is invited.
#[derive(Clone, Copy, Debug)]
pub struct CalendarAttendee<'a> {
    /// Their name; may be empty.
    pub name: &'a str,
    /// Their address.
    pub address: &'a EmailAddress,
}

/// Writes calendars of an installation.
#[derive(Clone, Copy, Debug)]
pub struct CalendarWriter<'a> {
    /// The host in the names of events.
    pub host: &'a str,
    /// When what it writes was written.
    pub at: Timestamp,
}

impl CalendarWriter<'_> {
    /// A calendar to be read at an address, called `name`.
    pub fn calendar(&self, name: &str, events: &[CalendarEvent]) -> String {
        let mut lines = begin("PUBLISH");
        lines.text("NAME", name);
        lines.text("X-WR-CALNAME", name);
        lines.add("REFRESH-INTERVAL;VALUE=DURATION", "PT6H");
        lines.add("X-PUBLISHED-TTL", "PT6H");
        for event in events {
            self.event(&mut lines, event, None);
        }
        lines.add("END", "VCALENDAR");
        lines.into_text()
    }

    /// An invitation from somebody to somebody. Nobody is asked for an answer.
    pub fn invitation(&self, of: &CalendarInvitation, from: CalendarAttendee, to: CalendarAttendee) -> String {
        let mut lines = begin(of.method.name());
        let event = CalendarEvent { is_cancelled: of.method == CalendarMethod::Cancel, ..of.event.clone() };
        self.event(&mut lines, &event, Some((from, to)));
        lines.add("END", "VCALENDAR");
        lines.into_text()
    }

    fn event(&self, lines: &mut Lines, event: &CalendarEvent, people: Option<(CalendarAttendee, CalendarAttendee)>) {
        lines.add("BEGIN", "VEVENT");
        lines.text("UID", &format!("{}@{}", event.uid, self.host));
        lines.add("DTSTAMP", &moment(self.at));
        lines.add("SEQUENCE", &event.sequence.to_string());
        match event.time {
            CalendarTime::Hours(from, to) => {
                lines.add("DTSTART", &moment(from));
                lines.add("DTEND", &moment(to));
            }
            CalendarTime::Days(first, last) => {
                let after = last.succ_opt().unwrap_or(last);
                lines.add("DTSTART;VALUE=DATE", &first.format("%Y%m%d").to_string());
                lines.add("DTEND;VALUE=DATE", &after.format("%Y%m%d").to_string());
                // It takes nobody's time: it is a day to know of.
                lines.add("TRANSP", "TRANSPARENT");
            }
        }
        lines.text("SUMMARY", &event.title);
        lines.text("LOCATION", &event.place);
        lines.text("DESCRIPTION", &event.text);
        if !event.url.is_empty() {
            lines.add("URL", &event.url);
        }
        lines.add("STATUS", if event.is_cancelled { "CANCELLED" } else { "CONFIRMED" });
        if let Some((from, to)) = people {
            person(lines, "ORGANIZER", from);
            person(lines, "ATTENDEE;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=FALSE", to);
        }
        lines.add("END", "VEVENT");
    }
}

fn begin(method: &str) -> Lines {
    let mut lines = Lines::default();
    lines.add("BEGIN", "VCALENDAR");
    lines.add("VERSION", "2.0");
    lines.add("PRODID", "-//Relais//Relais//EN");
    lines.add("CALSCALE", "GREGORIAN");
    lines.add("METHOD", method);
    lines
}

fn person(lines: &mut Lines, property: &str, who: CalendarAttendee) {
    let name = if who.name.is_empty() { String::new() } else { format!(";CN={}", quoted(who.name)) };
    lines.add(&format!("{property}{name}"), &format!("mailto:{}", who.address));
}

fn moment(at: Timestamp) -> String {
    DateTime::<Utc>::from(at).format("%Y%m%dT%H%M%SZ").to_string()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use proptest::prelude::*;

    use super::*;

    fn at(text: &str) -> Timestamp {
        serde_json::from_value(serde_json::json!(text)).unwrap()
    }

    fn event(title: &str, place: &str) -> CalendarEvent {
        CalendarEvent {
            uid: "session-1".into(),
            sequence: 3,
            title: title.into(),
            time: CalendarTime::Hours(at("2027-03-29T09:30:00Z"), at("2027-03-29T11:00:00Z")),
            place: place.into(),
            text: "https://meet.example/room".into(),
            url: "https://relais.example/cohorts/x".into(),
            is_cancelled: false,
        }
    }

    fn writer() -> CalendarWriter<'static> {
        CalendarWriter { host: "relais.example", at: at("2027-03-01T09:00:00Z") }
    }

    /// A reader of the format as RFC 5545 says it: unfolds, takes names, parameters and values apart, and unescapes texts.
    fn read(text: &str) -> Vec<BTreeMap<String, String>> {
        assert!(text.ends_with("\r\n"));
        for line in text.split("\r\n") {
            assert!(line.len() <= 75, "{} bytes: {line}", line.len());
            assert!(!line.contains(['\n', '\r']), "{line:?}");
        }
        let unfolded = text.replace("\r\n ", "");
        let (mut open, mut found) = (Vec::new(), vec![BTreeMap::new()]);
        for line in unfolded.split("\r\n").filter(|line| !line.is_empty()) {
            let mut is_quoted = false;
            let colon = line.find(|sign| {
                is_quoted ^= sign == '"';
                sign == ':' && !is_quoted
            });
            let (name, value) = line.split_at(colon.unwrap_or_else(|| panic!("no value in {line:?}")));
            let value = unescaped(&value[1..]);
            match name {
                "BEGIN" => {
                    open.push(value.clone());
                    if value == "VEVENT" {
                        found.push(BTreeMap::new());
                    }
                }
                "END" => assert_eq!(open.pop(), Some(value)),
                name => {
                    let level = if open.last().is_some_and(|open| open == "VEVENT") { found.len() - 1 } else { 0 };
                    assert_eq!(found[level].insert(name.to_owned(), value), None, "{name} twice");
                }
            }
        }
        assert!(open.is_empty());
        found
    }

    fn unescaped(value: &str) -> String {
        let (mut out, mut signs) = (String::new(), value.chars());
        while let Some(sign) = signs.next() {
            match sign {
                '\\' => match signs.next() {
                    Some('n' | 'N') => out.push('\n'),
                    Some(sign @ ('\\' | ';' | ',')) => out.push(sign),
                    other => panic!("escaped {other:?} in {value}"),
                },
                sign => out.push(sign),
            }
        }
        out
    }

    #[test]
    fn an_invitation_says_who_when_and_what() {
        let (from, to) = ("relais@network.example".parse().unwrap(), "awa@town.example".parse().unwrap());
        let of =
            CalendarInvitation { method: CalendarMethod::Request, event: event("Opening; hello", "Room 3, Dakar") };
        let from = CalendarAttendee { name: "The \"network\"", address: &from };
        let to = CalendarAttendee { name: "", address: &to };
        let [calendar, event] = &read(&writer().invitation(&of, from, to))[..] else { panic!("one event") };
        assert_eq!((calendar["METHOD"].as_str(), calendar["VERSION"].as_str()), ("REQUEST", "2.0"));
        assert_eq!(event["UID"], "session-1@relais.example");
        assert_eq!((event["DTSTART"].as_str(), event["DTEND"].as_str()), ("20270329T093000Z", "20270329T110000Z"));
        assert_eq!((event["SUMMARY"].as_str(), event["LOCATION"].as_str()), ("Opening; hello", "Room 3, Dakar"));
        assert_eq!((event["SEQUENCE"].as_str(), event["STATUS"].as_str()), ("3", "CONFIRMED"));
        assert_eq!(event["ORGANIZER;CN=\"The 'network'\""], "mailto:relais@network.example");
        assert_eq!(event["ATTENDEE;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=FALSE"], "mailto:awa@town.example");
        let off = CalendarInvitation { method: CalendarMethod::Cancel, ..of };
        let [calendar, event] = &read(&writer().invitation(&off, from, to))[..] else { panic!("one event") };
        assert_eq!((calendar["METHOD"].as_str(), event["STATUS"].as_str()), ("CANCEL", "CANCELLED"));
    }

    #[test]
    fn days_end_with_the_day_after() {
        let day = |text: &str| text.parse().unwrap();
        let time = CalendarTime::Days(day("2027-12-31"), day("2027-12-31"));
        let all = read(&writer().calendar("Awa", &[CalendarEvent { time, ..event("A day", "") }]));
        assert_eq!((all[0]["NAME"].as_str(), all[0]["METHOD"].as_str()), ("Awa", "PUBLISH"));
        assert_eq!(all[1]["DTSTART;VALUE=DATE"], "20271231");
        assert_eq!(all[1]["DTEND;VALUE=DATE"], "20280101");
        assert!(!all[1].contains_key("LOCATION"));
    }

    proptest! {
        #[test]
        fn whatever_is_written_is_read_again(title in "\\PC{1,120}", place in "[\\PC\n]{0,200}", name in "\\PC{0,60}") {
            let (from, to) = ("relais@network.example".parse().unwrap(), "awa@town.example".parse().unwrap());
            let of = CalendarInvitation { method: CalendarMethod::Request, event: event(&title, &place) };
            let (from, to) = (CalendarAttendee { name: &name, address: &from }, CalendarAttendee { name: &name, address: &to });
            let all = read(&writer().invitation(&of, from, to));
            prop_assert_eq!(&all[1]["SUMMARY"], &title);
            prop_assert_eq!(all[1].get("LOCATION").cloned().unwrap_or_default(), place);
        }
    }
}
