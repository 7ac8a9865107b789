//! The agenda of a course, read from the tables of its text: what happens when.

use std::fmt;

use super::load::link_of;
use crate::layout::Page;
use crate::names::ModuleSlug;
use crate::problem::{Position, Problems};

/// A day of a course.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CourseDay {
    /// What the heading says.
    pub title: String,
    /// What happens, in order.
    pub slots: Vec<Slot>,
}

/// Something that happens, from one time to another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Slot {
    /// When it begins …
    pub from: TimeOfDay,
    /// … and when it ends.
    pub to: TimeOfDay,
    /// What it is, in plain words.
    pub what: String,
    /// The pages of modules that it uses.
    pub(super) uses: Vec<(ModuleSlug, Page)>,
    /// The line it stands in.
    pub(super) line: usize,
}

/// A time of the day, in minutes since midnight.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct TimeOfDay(u16);

impl TimeOfDay {
    fn parse(text: &str) -> Option<Self> {
        let (hours, minutes) = text.trim().split_once(':')?;
        let number = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit()).then(|| text.parse::<u16>().ok())?;
        let (hours, minutes) = (number(hours)?, number(minutes).filter(|_| minutes.len() == 2)?);
        (hours < 24 && minutes < 60).then_some(Self(hours * 60 + minutes))
    }
}

impl fmt::Display for TimeOfDay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}:{:02}", self.0 / 60, self.0 % 60)
    }
}

impl Slot {
    /// How long it takes, in minutes.
    pub fn minutes(&self) -> u16 {
        self.to.0.saturating_sub(self.from.0)
    }
}

impl CourseDay {
    /// When it begins and ends.
    pub fn hours(&self) -> Option<(TimeOfDay, TimeOfDay)> {
        Some((self.slots.first()?.from, self.slots.last()?.to))
    }

    /// How long everything takes, in minutes, breaks included.
    pub fn minutes(&self) -> u16 {
        self.slots.iter().map(Slot::minutes).sum()
    }
}

/// The rows of tables whose first cell is a time, by the heading above them. `text` begins at line `first` of the file.
pub(super) fn read(path: &str, text: &str, first: usize, problems: &mut Problems) -> Vec<CourseDay> {
    let mut days: Vec<CourseDay> = Vec::new();
    let mut title = None;
    for (at, line) in text.lines().enumerate() {
        let number = first + at;
        if let Some(heading) = line.strip_prefix("## ") {
            title = Some(heading.trim().to_owned());
            continue;
        }
        let Some(cells) = cells(line) else { continue };
        let [time, what, ..] = cells.as_slice() else { continue };
        let Some((from, to)) =
            time.split_once(['–', '-']).map(|(from, to)| (TimeOfDay::parse(from), TimeOfDay::parse(to)))
        else {
            if time.starts_with(|c: char| c.is_ascii_digit()) {
                let advice = "write from when to when, such as “09:00–09:30”";
                problems.error(path, Position::line(number), format!("“{time}” is no stretch of time"), advice);
            }
            continue;
        };
        let (Some(from), Some(to)) = (from, to) else {
            if time.starts_with(|c: char| c.is_ascii_digit()) {
                let advice = "write from when to when, such as “09:00–09:30”";
                problems.error(path, Position::line(number), format!("“{time}” is no stretch of time"), advice);
            }
            continue;
        };
        if let Some(title) = title.take() {
            days.push(CourseDay { title, slots: Vec::new() });
        }
        let Some(day) = days.last_mut() else {
            problems.error(path, Position::line(number), "this agenda has no heading", "write “## Day 1” above it");
            continue;
        };
        let uses = cells.iter().flat_map(|cell| links(cell)).collect();
        day.slots.push(Slot { from, to, what: plain(what), uses, line: number });
    }
    for day in &days {
        add_up(path, day, problems);
    }
    days
}

/// Reports what does not begin where the row before ended, or ends before it begins.
fn add_up(path: &str, day: &CourseDay, problems: &mut Problems) {
    for slot in day.slots.iter().filter(|slot| slot.to <= slot.from) {
        let message = format!("this ends at {}, and begins at {}", slot.to, slot.from);
        problems.error(path, Position::line(slot.line), message, "correct one of both times");
    }
    for pair in day.slots.windows(2) {
        let [before, after] = pair else { continue };
        if before.to != after.from {
            let message = format!("this begins at {}, and what stands above ends at {}", after.from, before.to);
            let advice = "times of a day add up: each row begins where the one before ends, breaks included";
            problems.error(path, Position::line(after.line), message, advice);
        }
    }
}

/// The cells of a row; none for what is no row of a table.
pub(super) fn cells(line: &str) -> Option<Vec<String>> {
    let inner = line.trim().strip_prefix('|')?;
    let inner = inner.strip_suffix('|').unwrap_or(inner);
    Some(inner.split('|').map(|cell| cell.trim().to_owned()).collect())
}

/// The pages of modules that a text leads to.
fn links(text: &str) -> Vec<(ModuleSlug, Page)> {
    let targets = text.split("](").skip(1).filter_map(|rest| rest.split(')').next());
    targets.filter_map(link_of).map(|(module, _, page)| (module, page)).collect()
}

/// The words of a cell without their links and marks.
fn plain(cell: &str) -> String {
    let mut out = String::new();
    let mut rest = cell;
    while let Some((before, after)) = rest.split_once("](") {
        out.push_str(&before.replacen('[', "", 1));
        rest = after.split_once(')').map_or("", |(_, after)| after);
    }
    (out + rest).replace(['*', '`'], "")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn look(text: &str) -> (Vec<CourseDay>, String) {
        let mut problems = Problems::default();
        let days = read("days-2.md", text, 1, &mut problems);
        let said: Vec<String> = problems.sorted().iter().map(ToString::to_string).collect();
        (days, said.join("\n"))
    }

    #[test]
    fn days_are_read_with_what_they_use() {
        let (days, said) = look(
            "## CourseDay 1\n\n| Time | What | How |\n| --- | --- | --- |\n\
             | 09:00–09:30 | Arrival | alone |\n\
             | 09:30-10:45 | [Planning](../../../modules/training-adults/en/02-planning-a-session.md), **all** of it | pairs |\n\n\
             ## CourseDay 2\n\n| Time | What |\n| --- | --- |\n| 8:30–9:00 | Recall |\n",
        );
        assert_eq!(said, "");
        assert_eq!(days.len(), 2);
        assert_eq!((days[0].minutes(), days[0].slots[1].minutes(), days[1].minutes()), (105, 75, 30));
        assert_eq!(days[0].slots[1].what, "Planning, all of it");
        let page = Page::Lesson(2, "planning-a-session".parse().unwrap());
        assert_eq!(days[0].slots[1].uses, [("training-adults".parse().unwrap(), page)]);
        assert_eq!(days[1].hours().unwrap().0.to_string(), "08:30");
    }

    #[test]
    fn times_that_do_not_add_up_are_reported() {
        let rows = |rows: &str| look(&format!("## Day 1\n\n| Time | What |\n| --- | --- |\n{rows}\n")).1;
        for (table, report) in [
            ("| 09:00–09:30 | a |\n| 09:40–10:00 | b |", "days-2.md:6:1: error: this begins at 09:40, and what stands"),
            ("| 09:00–09:30 | a |\n| 09:20–10:00 | b |", "days-2.md:6:1: error: this begins at 09:20"),
            ("| 09:30–09:00 | a |", "days-2.md:5:1: error: this ends at 09:00, and begins at 09:30"),
            ("| 09:00 | a |", "days-2.md:5:1: error: “09:00” is no stretch of time"),
            ("| 09:00–25:00 | a |", "days-2.md:5:1: error: “09:00–25:00” is no stretch of time"),
        ] {
            let said = rows(table);
            assert!(said.contains(report), "{table}: {said}");
        }
        assert!(look("| 09:00–09:30 | a |").1.contains("this agenda has no heading"));
    }
}
