//! What pages and API show of programmes: the same structs for both.

use serde::Serialize;
use utoipa::ToSchema;

use crate::platform::values::Language;
use content::programme::{CourseDay, Programme, Variant};
use content::{ModuleSlug, ProgrammeSlug};

/// A programme among others.
#[derive(Debug, Serialize, ToSchema)]
pub struct ProgrammeCard {
    /// What identifies it.
    #[schema(value_type = String)]
    pub slug: ProgrammeSlug,
    /// Its title.
    pub title: String,
    /// What it is.
    pub summary: String,
    /// How many days it may have.
    pub days: Vec<u8>,
    /// The modules it chains, in the order in which a cohort takes them.
    #[schema(value_type = Vec<String>)]
    pub modules: Vec<ModuleSlug>,
    /// When what comes after the course is due, counted from its end: ISO 8601 durations.
    pub follow_up: Vec<String>,
    /// The language of these texts.
    #[schema(value_type = String)]
    pub language: Language,
    /// Every language it exists in.
    #[schema(value_type = Vec<String>)]
    pub languages: Vec<Language>,
}

/// A programme with its agendas.
#[derive(Debug, Serialize, ToSchema)]
pub struct ProgrammeView {
    /// What it is.
    #[serde(flatten)]
    pub card: ProgrammeCard,
    /// Its version.
    pub version: String,
    /// The licence under which it may be used.
    pub licence: String,
    /// Whom it is for.
    pub audience: String,
    /// What participants will be able to do.
    pub outcomes: Vec<String>,
    /// An agenda for each number of days.
    pub variants: Vec<VariantView>,
}

/// A programme in one of its lengths.
#[derive(Debug, Serialize, ToSchema)]
pub struct VariantView {
    /// How many days it has.
    pub days: u8,
    /// Its title.
    pub title: String,
    /// What happens on each of them.
    pub agenda: Vec<DayView>,
}

/// A day of a course.
#[derive(Debug, Serialize, ToSchema)]
pub struct DayView {
    /// Its heading.
    pub title: String,
    /// How long it lasts, in minutes, breaks included.
    pub minutes: u16,
    /// What happens, in order.
    pub slots: Vec<SlotView>,
}

/// Something that happens.
#[derive(Debug, Serialize, ToSchema)]
pub struct SlotView {
    /// When it begins, such as `09:00`.
    pub from: String,
    /// When it ends.
    pub to: String,
    /// How long it takes, in minutes.
    pub minutes: u16,
    /// What it is.
    pub what: String,
}

impl ProgrammeCard {
    /// The card in a language, else in the programme's own.
    pub fn new(programme: &Programme, language: Language) -> Option<Self> {
        let (language, text) = programme.text(language)?;
        Some(Self {
            slug: programme.slug.clone(),
            title: text.title.clone(),
            summary: text.summary.clone(),
            days: programme.days.clone(),
            modules: programme.modules.clone(),
            follow_up: programme.follow_up.clone(),
            language,
            languages: programme.languages.keys().copied().collect(),
        })
    }
}

impl ProgrammeView {
    /// The view in a language, else in the programme's own.
    pub fn new(programme: &Programme, language: Language) -> Option<Self> {
        let card = ProgrammeCard::new(programme, language)?;
        let (_, text) = programme.text(language)?;
        let variant = |(days, variant): (&u8, &Variant)| VariantView {
            days: *days,
            title: variant.sheet.title.clone(),
            agenda: variant.agenda.iter().map(DayView::from).collect(),
        };
        Some(Self {
            card,
            version: programme.version.clone(),
            licence: programme.licence.clone(),
            audience: text.audience.clone(),
            outcomes: text.outcomes.clone(),
            variants: text.variants.iter().map(variant).collect(),
        })
    }
}

impl From<&CourseDay> for DayView {
    fn from(day: &CourseDay) -> Self {
        let slots = day.slots.iter().map(|slot| SlotView {
            from: slot.from.to_string(),
            to: slot.to.to_string(),
            minutes: slot.minutes(),
            what: slot.what.clone(),
        });
        Self { title: day.title.clone(), minutes: day.minutes(), slots: slots.collect() }
    }
}
