//! What is asked of the lineage, and what is sent about new trainers.

use crate::cascade::participants::ParticipantId;
use crate::cohorts::common::{EnrolmentId, EnrolmentRole};
use crate::cohorts::enrolment::{Invitee, rules};
use crate::platform::db::text_enum;
use crate::platform::error::{Error, Result};
use crate::platform::values::Language;
use crate::platform::web::{Ctx, Form, Turn};

text_enum! {
    /// Which trainers of a cohort are shown.
    LineageFilter {
        /// Those who have a confirmed training.
        Taught = "taught",
        /// Those who have none yet.
        NotTaught = "not-taught",
        /// Those who never taught though their day is over.
        Ended = "ended",
    }
}

/// What the address of a cohort's lineage asks for.
#[derive(Clone, Debug, Default)]
pub struct LineageQuery {
    /// The trainer whose branch is opened.
    pub from: Option<EnrolmentId>,
    /// Which trainers, each on a row of their own.
    pub who: Option<LineageFilter>,
    /// Those who would hold trainings of that generation.
    pub generation: Option<i32>,
    /// Which page.
    pub turn: Turn<EnrolmentId>,
}

impl LineageQuery {
    /// From the address.
    ///
    /// # Errors
    /// [`Error::NotFound`] for a trainer or a word that there is not.
    pub fn of(ctx: &Ctx) -> Result<Self> {
        fn read<T: std::str::FromStr>(ctx: &Ctx, name: &str) -> Result<Option<T>> {
            let asked = ctx.query(name).filter(|text| !text.is_empty());
            asked.map(|text| text.parse().map_err(|_| Error::NotFound)).transpose()
        }
        Ok(Self {
            from: read(ctx, "from")?,
            who: read(ctx, "who")?,
            generation: read(ctx, "generation")?,
            turn: ctx.turn(),
        })
    }

    /// Whether it asks for some trainers alone.
    pub fn is_narrowed(&self) -> bool {
        self.who.is_some() || self.generation.is_some()
    }
}

/// Those who are to become trainers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewTrainers {
    /// Those who were typed in.
    pub people: Vec<Invitee>,
    /// Those who took part in the training and left an address.
    pub participants: Vec<ParticipantId>,
    /// The language of the mail to people who are new here.
    pub language: Language,
    /// Whether it was accepted that what they pass on goes further than is usual.
    pub is_deeper: bool,
}

/// Reads who is to be invited. The words for a wrong line are at the field `people.<line>`.
///
/// # Errors
/// [`Error::Invalid`].
pub(super) fn new_trainers(form: &mut Form, offered: &[Language]) -> Result<NewTrainers> {
    let language = form.parse::<Language>("language");
    if language.is_some_and(|language| !offered.contains(&language)) {
        form.wrong("language", "form-choose");
    }
    let participants = form.parse_all::<ParticipantId>("participants", 0);
    let text = form.all("people").join("\n");
    let people = match text.trim().is_empty() {
        true => Vec::new(),
        false => rules::invitees(&text, EnrolmentRole::Trainer, language.unwrap_or(Language::ENGLISH))
            .map_err(Error::Invalid)?,
    };
    if people.is_empty() && participants.as_ref().is_some_and(Vec::is_empty) {
        form.wrong("people", "new-trainers-nobody");
    }
    let is_deeper = form.ticked("deeper");
    form.finish(|| Some(NewTrainers { people, participants: participants?, language: language?, is_deeper }))
}

/// Reads the cohort for new trainers, by its address.
///
/// # Errors
/// [`Error::Invalid`].
pub(super) fn cohort(form: &mut Form) -> Result<String> {
    let slug = form.required("cohort", 200);
    form.finish(|| slug)
}
