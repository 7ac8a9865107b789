//! What people and programs send about requests.

use chrono::{Days, NaiveDate};

use crate::cascade::commitments::MOST_PEOPLE;
use crate::cascade::common::DeliveryMode;
use crate::cascade::common::lists::LONGEST_COMMENT;
use crate::cascade::requests::{RequestTerms, TrainingOfferId};
use crate::people::accounts::PersonId;
use crate::platform::error::{Error, Result};
use crate::platform::values::Language;
use crate::platform::web::Form;
use content::{Catalogue, ModuleSlug};

/// The longest free line, in characters.
pub const LONGEST_NOTE: usize = 500;
/// How many days lie at most between the first day that is wanted and the last, and between now and the first.
const FURTHEST: u64 = 366;

/// What a trainer offers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OfferTerms {
    /// The first day on which they could hold it.
    pub could_from: NaiveDate,
    /// The last.
    pub could_until: NaiveDate,
    /// What they say with it; may be empty.
    pub note: String,
}

/// Which offer is picked, and the days that are agreed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PickedOffer {
    /// Which offer.
    pub offer: TrainingOfferId,
    /// The training's first day; the first that was offered where nothing is said.
    pub starts_on: Option<NaiveDate>,
    /// Its last day; the first where nothing is said.
    pub ends_on: Option<NaiveDate>,
}

impl RequestTerms {
    /// Reads a request from a form. Modules are those that are served.
    ///
    /// # Errors
    /// [`Error::Invalid`].
    pub(super) fn parse(form: &mut Form, catalogue: &Catalogue) -> Result<Self> {
        let association_id = form.parse("association");
        let modules = form.parse_all::<ModuleSlug>("modules", 1);
        if modules.iter().flatten().any(|module| catalogue.get(module).is_none()) {
            form.wrong("modules", "form-choose");
        }
        let language = form.parse::<Language>("language");
        let expected_participants = form.number("expected_participants", 1..=MOST_PEOPLE);
        let (wanted_from, wanted_until) = days(form, "wanted_from", "wanted_until").unzip();
        let mode = form.parse::<DeliveryMode>("mode");
        let (place, note) = (form.name("place", 200), form.text("note", LONGEST_NOTE));
        form.finish(|| {
            let mut modules: Vec<ModuleSlug> = modules?;
            let mut seen = std::collections::BTreeSet::new();
            modules.retain(|module| seen.insert(module.clone()));
            Some(Self {
                association_id: association_id?,
                modules,
                language: language?,
                expected_participants: expected_participants?,
                wanted_from: wanted_from?,
                wanted_until: wanted_until?,
                mode: mode?,
                place: place?,
                note: note?,
            })
        })
    }

    /// Refuses days that have passed, or lie too far ahead, when it is asked.
    ///
    /// # Errors
    /// [`Error::Invalid`].
    pub(super) fn check_days(&self, today: NaiveDate) -> Result<()> {
        match () {
            () if self.wanted_from < today => Err(Error::field("wanted_from", "commitment-due-past")),
            () if self.wanted_from > today + Days::new(FURTHEST) => Err(Error::field("wanted_from", "request-too-far")),
            () => Ok(()),
        }
    }
}

impl OfferTerms {
    /// Reads an offer from a form.
    ///
    /// # Errors
    /// [`Error::Invalid`].
    pub(super) fn parse(form: &mut Form) -> Result<Self> {
        let days = days(form, "could_from", "could_until");
        let note = form.text("note", LONGEST_NOTE);
        form.finish(|| {
            let ((could_from, could_until), note) = (days?, note?);
            Some(Self { could_from, could_until, note })
        })
    }
}

impl PickedOffer {
    /// Reads from a form which offer is picked.
    ///
    /// # Errors
    /// [`Error::Invalid`].
    pub(super) fn parse(form: &mut Form) -> Result<Self> {
        let offer = form.parse("offer");
        let (starts_on, ends_on) = (form.date_optional("starts_on"), form.date_optional("ends_on"));
        form.finish(|| Some(Self { offer: offer?, starts_on: starts_on?, ends_on: ends_on? }))
    }
}

/// Two days of which the first is not after the last, nor too far from it.
fn days(form: &mut Form, first: &str, last: &str) -> Option<(NaiveDate, NaiveDate)> {
    let (from, until) = (form.date(first), form.date(last));
    let (from, until) = (from?, until?);
    if until < from {
        form.wrong(last, "form-end-before-start");
        return None;
    }
    if until > from.checked_add_days(Days::new(FURTHEST))? {
        form.wrong(last, "request-too-far");
        return None;
    }
    Some((from, until))
}

/// In which languages somebody would teach, of those offered here; none where they do not want to be found.
///
/// # Errors
/// [`Error::Invalid`].
pub(super) fn parse_languages(form: &mut Form, offered: &[Language]) -> Result<Vec<Language>> {
    let languages = form.parse_all::<Language>("languages", 0);
    if languages.iter().flatten().any(|language| !offered.contains(language)) {
        form.wrong("languages", "form-choose");
    }
    form.finish(|| {
        let mut languages: Vec<Language> = languages?;
        languages.sort_unstable();
        languages.dedup();
        Some(languages)
    })
}

/// Why a request is taken back.
///
/// # Errors
/// [`Error::Invalid`].
pub(super) fn parse_reason(form: &mut Form) -> Result<String> {
    let reason = form.required("reason", LONGEST_COMMENT);
    form.finish(|| reason)
}

/// Whose a thing is that was made under an id: nobody's, the viewer's own, or another's.
pub(super) fn made_by(owner: Option<Option<PersonId>>, person: PersonId) -> Result<bool> {
    match owner {
        None => Ok(false),
        Some(Some(owner)) if owner == person => Ok(true),
        Some(_) => Err(Error::Duplicate),
    }
}
