//! `module.toml`: what is the same about a module in every language.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::Deserialize;
use toml::Spanned;
use toml::value::Datetime;

use super::text::fields_of;
use crate::Language;
use crate::module::{Level, ModuleReview, Reading};
use crate::names::{ModuleSlug, SetKind, SetName};
use crate::problem::{Lines, Position, Problems};
use crate::questions::SetSettings;

/// The file as it is written.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Fields {
    slug: Spanned<String>,
    #[serde(default = "last")]
    order: u16,
    version: Spanned<Version>,
    level: Level,
    minutes: Spanned<u32>,
    #[serde(default)]
    prerequisites: Vec<Spanned<ModuleSlug>>,
    #[serde(default)]
    sdg: Vec<Spanned<u8>>,
    #[serde(default)]
    sendai: Vec<Spanned<u8>>,
    licence: String,
    #[serde(default)]
    credits: Credits,
    #[serde(default = "english")]
    source_language: Language,
    review: Option<Spanned<ReviewFields>>,
    #[serde(default)]
    sets: BTreeMap<SetName, Spanned<SetFields>>,
}

/// The table `[review]` as it is written.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct ReviewFields {
    on: Datetime,
    next: Datetime,
    readings: Vec<Reading>,
}

/// A table `[sets.<name>]` as it is written.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct SetFields {
    required: Option<bool>,
    pass_mark: Option<u8>,
    tries: Option<u32>,
    shuffle: Option<bool>,
    draw: Option<usize>,
}

#[derive(Debug, Deserialize)]
#[serde(untagged, expecting = "a version is a text such as “1.0”")]
enum Version {
    Text(String),
    Number(u32),
}

#[derive(Debug, Deserialize)]
#[serde(untagged, expecting = "credits are a text or a list of texts")]
enum Credits {
    One(String),
    Many(Vec<String>),
}

impl Default for Credits {
    fn default() -> Self {
        Credits::Many(Vec::new())
    }
}

fn last() -> u16 {
    u16::MAX
}

fn english() -> Language {
    Language::ENGLISH
}

/// The file as it is understood, with the places that later checks report.
#[derive(Debug)]
pub(crate) struct Manifest {
    pub order: u16,
    pub version: String,
    pub level: Level,
    pub minutes: u32,
    pub minutes_at: Option<Position>,
    pub prerequisites: Vec<(ModuleSlug, Position)>,
    pub sdg: Vec<u8>,
    pub sendai: Vec<u8>,
    pub licence: String,
    pub credits: Vec<String>,
    pub source_language: Language,
    pub review: Option<(ModuleReview, Position)>,
    pub sets: BTreeMap<SetName, (SetSettings, Position)>,
    /// Where it says how many questions are drawn from a bank.
    pub draw_at: Option<Position>,
}

impl Default for Manifest {
    /// What the rest of a module is checked against where its manifest cannot be read.
    fn default() -> Self {
        Self {
            order: last(),
            version: String::new(),
            level: Level::Awareness,
            minutes: 0,
            minutes_at: None,
            prerequisites: Vec::new(),
            sdg: Vec::new(),
            sendai: Vec::new(),
            licence: String::new(),
            credits: Vec::new(),
            source_language: Language::ENGLISH,
            review: None,
            sets: BTreeMap::new(),
            draw_at: None,
        }
    }
}

impl Manifest {
    /// The manifest of a module, whatever else may be wrong with it; `None` where it cannot be read.
    pub fn of(text: &str, folder: &ModuleSlug) -> Option<Self> {
        read("", text, folder, &mut Problems::default())
    }

    /// How a set is taken: as the manifest says, else as is usual. The test before draws as many as the test after.
    pub fn settings(&self, set: &SetName) -> SetSettings {
        let said = |set: &SetName| self.sets.get(set).map(|(settings, _)| *settings);
        let settings = said(set).unwrap_or_else(|| SetSettings::usual(set.kind()));
        let draw = said(&SetName::after()).map_or(settings.draw, |after| after.draw);
        SetSettings { draw, ..settings }
    }
}

/// Reads the manifest of the module in a folder.
pub(crate) fn read(path: &str, text: &str, folder: &ModuleSlug, problems: &mut Problems) -> Option<Manifest> {
    let fields: Fields = fields_of(path, text, 0, text, problems)?;
    let lines = Lines::new(text);
    let at = |span: std::ops::Range<usize>| lines.position(span.start);

    if fields.slug.get_ref() != folder.as_str() {
        let message = format!("the slug “{}” is not the name of the folder, “{folder}”", fields.slug.get_ref());
        problems.error(
            path,
            at(fields.slug.span()),
            message,
            "learners' progress hangs on the slug: rename the one that is wrong",
        );
    }
    let version_at = at(fields.version.span());
    let version = match fields.version.into_inner() {
        Version::Text(text) => text.trim().to_owned(),
        Version::Number(number) => number.to_string(),
    };
    if version.is_empty() || version.len() > 32 {
        problems.error(path, version_at, "the version is empty or too long", "write for instance “1.0”");
    }
    let minutes_at = at(fields.minutes.span());
    let minutes = fields.minutes.into_inner();
    if !(1..=6000).contains(&minutes) {
        problems.error(
            path,
            minutes_at,
            "the minutes are not between 1 and 6000",
            "write the sum of its lessons' minutes",
        );
    }
    let mut numbers = |numbers: Vec<Spanned<u8>>, most: u8, what: &str| -> Vec<u8> {
        for number in numbers.iter().filter(|number| !(1..=most).contains(number.get_ref())) {
            let message = format!("there is no {what} {}", number.get_ref());
            problems.error(path, at(number.span()), message, format!("they are numbered from 1 to {most}"));
        }
        numbers.into_iter().map(Spanned::into_inner).collect()
    };
    let sdg = numbers(fields.sdg, 17, "Sustainable Development Goal");
    let sendai = numbers(fields.sendai, 4, "priority of the Sendai Framework");
    let review = fields.review.and_then(|table| {
        let place = at(table.span());
        review(path, place, table.into_inner(), problems).map(|review| (review, place))
    });
    let drawn = fields.sets.values().find(|table| table.get_ref().draw.is_some());
    let draw_at = drawn.map(|table| at(table.span()));
    let sets = fields.sets.into_iter().map(|(name, table)| {
        let place = at(table.span());
        let settings = settings(path, place, &name, table.into_inner(), problems);
        (name, (settings, place))
    });
    let sets = sets.collect();
    let prerequisites = fields.prerequisites.into_iter().map(|slug| (at(slug.span()), slug.into_inner()));
    Some(Manifest {
        order: fields.order,
        version,
        level: fields.level,
        minutes,
        minutes_at: Some(minutes_at),
        prerequisites: prerequisites.map(|(place, slug)| (slug, place)).collect(),
        sdg,
        sendai,
        licence: fields.licence,
        credits: match fields.credits {
            Credits::One(text) => vec![text],
            Credits::Many(texts) => texts,
        },
        source_language: fields.source_language,
        review,
        sets,
        draw_at,
    })
}

fn review(path: &str, at: Position, table: ReviewFields, problems: &mut Problems) -> Option<ModuleReview> {
    let day = |written: Datetime| {
        let date = written.date.filter(|_| written.time.is_none())?;
        NaiveDate::from_ymd_opt(date.year.into(), date.month.into(), date.day.into())
    };
    let (Some(on), Some(next)) = (day(table.on), day(table.next)) else {
        let advice = "write it without quotation marks and without a time, such as “on = 2026-11-29”";
        problems.error(path, at, "a day of the review is no day", advice);
        return None;
    };
    if next <= on {
        problems.error(path, at, "the next review comes before this one", "“next” is a day after “on”");
    }
    let mut readings = table.readings;
    readings.sort_unstable();
    readings.dedup();
    if readings.is_empty() {
        let advice = "write one or more of author, second-reading and subject-reading";
        problems.error(path, at, "the review names no reading", advice);
    }
    Some(ModuleReview { on, next, readings })
}

fn settings(path: &str, at: Position, name: &SetName, table: SetFields, problems: &mut Problems) -> SetSettings {
    let usual = SetSettings::usual(name.kind());
    let before = name.kind() == SetKind::Before;
    if before && (table.required == Some(true) || table.pass_mark.is_some_and(|mark| mark > 0)) {
        let advice = "remove “required” and “pass_mark”: it only shows where learners start";
        problems.error(path, at, "the test before the module can neither be required nor have a pass mark", advice);
    }
    if table.pass_mark.is_some_and(|mark| mark > 100) {
        problems.error(path, at, "the pass mark is above 100", "it is in percent, from 0 to 100");
    }
    if table.draw.is_some() && name.kind() != SetKind::After {
        let advice = "write it below “[sets.after]”: the test before draws as many";
        problems.error(path, at, format!("“draw” cannot stand below “{name}”"), advice);
    } else if table.draw.is_some_and(|draw| !(1..=10).contains(&draw)) {
        problems.error(
            path,
            at,
            "“draw” is not between 1 and 10",
            "it is how many questions of each outcome are asked",
        );
    }
    if table.tries == Some(0) {
        problems.error(path, at, "a set with no tries could never be taken", "remove “tries”, or allow at least one");
    }
    SetSettings {
        required: table.required.unwrap_or(usual.required),
        pass_mark: table.pass_mark.unwrap_or(usual.pass_mark),
        tries: table.tries,
        shuffle: table.shuffle.unwrap_or(usual.shuffle),
        draw: table.draw.unwrap_or(usual.draw),
    }
}
