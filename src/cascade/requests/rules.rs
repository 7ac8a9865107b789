//! How far a request has come, and who could hold what it asks for.

use chrono::NaiveDate;
use serde::Serialize;
use utoipa::ToSchema;

use crate::cascade::common::DeliveryState;
use crate::cascade::requests::RequestState;
use crate::cohorts::common::CohortId;
use crate::people::accounts::PersonId;
use crate::people::associations::SectionId;
use crate::platform::db::text_enum;
use crate::platform::values::{Country, Language};
use content::ModuleSlug;

/// What the state of a request follows from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RequestFacts {
    /// Whether it was taken back.
    pub withdrawn: bool,
    /// Whether an offer was picked.
    pub picked: bool,
    /// Where the training stands that came of it.
    pub delivery: Option<DeliveryState>,
    /// The last day on which it was wanted.
    pub wanted_until: NaiveDate,
}

/// The states of a training that was held.
pub const HELD: [DeliveryState; 4] =
    [DeliveryState::Reported, DeliveryState::Returned, DeliveryState::Confirmed, DeliveryState::Accepted];
/// The states of one that will not be.
pub const GIVEN_UP: [DeliveryState; 2] = [DeliveryState::Cancelled, DeliveryState::Withdrawn];

/// How far a request has come.
pub fn state_of(facts: RequestFacts, today: NaiveDate) -> RequestState {
    match facts {
        RequestFacts { withdrawn: true, .. } => RequestState::Withdrawn,
        RequestFacts { delivery: Some(state), .. } if HELD.contains(&state) => RequestState::Done,
        RequestFacts { delivery: Some(state), .. } if GIVEN_UP.contains(&state) => RequestState::FellThrough,
        RequestFacts { picked: true, .. } => RequestState::Picked,
        RequestFacts { wanted_until, .. } if wanted_until < today => RequestState::Expired,
        _ => RequestState::Open,
    }
}

/// What a trainer must fit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RequestNeeds {
    /// What is to be taught.
    pub modules: Vec<ModuleSlug>,
    /// In which language.
    pub language: Language,
    /// The country of the association.
    pub country: Country,
    /// Its section.
    pub section: SectionId,
}

/// A trainer who agreed to be found, with the courses they have completed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FindableTrainer {
    /// Who.
    pub person: PersonId,
    /// What they are called; empty until they have said it.
    pub name: String,
    /// In which languages they would teach.
    pub languages: Vec<Language>,
    /// Where they live, if that is known.
    pub country: Option<Country>,
    /// What they have completed.
    pub courses: Vec<CompletedCourse>,
}

/// A course that a trainer has completed, and from which they may promise trainings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CompletedCourse {
    /// In which cohort.
    pub cohort: CohortId,
    /// What that is called.
    pub name: String,
    /// The section it belongs to, if any.
    pub section: Option<SectionId>,
    /// What is taught in it.
    pub modules: Vec<ModuleSlug>,
}

text_enum! {
    /// Why a trainer is near.
    Nearness {
        /// They live in the association's country.
        Country = "country",
        /// Their course belongs to the association's section.
        Section = "section",
    }
}

/// Why a trainer is listed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct MatchReasons {
    /// The cohort in which they have completed what is asked for.
    pub cohort: String,
    /// The language they would teach in.
    #[schema(value_type = String, example = "fr")]
    pub language: Language,
    /// Why they are near.
    pub near: Nearness,
}

/// Why a trainer could hold what is asked for; nothing where they could not. Of several courses the nearest counts.
pub fn reasons(trainer: &FindableTrainer, needs: &RequestNeeds) -> Option<MatchReasons> {
    if !trainer.languages.contains(&needs.language) || needs.modules.is_empty() {
        return None;
    }
    let same_country = trainer.country == Some(needs.country);
    let nearness = |course: &CompletedCourse| match () {
        () if !needs.modules.iter().all(|module| course.modules.contains(module)) => None,
        () if same_country => Some(Nearness::Country),
        () if course.section == Some(needs.section) => Some(Nearness::Section),
        () => None,
    };
    let fits = |course: &CompletedCourse| Some((nearness(course)?, course.name.clone()));
    let (near, cohort) = trainer.courses.iter().filter_map(fits).min()?;
    Some(MatchReasons { cohort, language: needs.language, near })
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn the_state_follows_what_happened_and_the_day() {
        let facts =
            |withdrawn, picked, delivery| RequestFacts { withdrawn, picked, delivery, wanted_until: day("2027-04-30") };
        let state = |facts, today: &str| state_of(facts, day(today));
        assert_eq!(state(facts(false, false, None), "2027-04-30"), RequestState::Open);
        assert_eq!(state(facts(false, false, None), "2027-05-01"), RequestState::Expired);
        assert_eq!(state(facts(true, false, None), "2027-05-01"), RequestState::Withdrawn);
        assert_eq!(state(facts(false, true, Some(DeliveryState::Planned)), "2027-05-01"), RequestState::Picked);
        assert_eq!(state(facts(false, true, Some(DeliveryState::Returned)), "2027-05-01"), RequestState::Done);
        assert_eq!(state(facts(false, true, Some(DeliveryState::Accepted)), "2027-05-01"), RequestState::Done);
        assert_eq!(state(facts(false, true, Some(DeliveryState::Cancelled)), "2027-04-01"), RequestState::FellThrough);
    }

    #[test]
    fn who_is_listed_has_completed_it_speaks_the_language_and_is_near() {
        let section = |id: u128| SectionId::from(Uuid::from_u128(id));
        let course = |name: &str, of: Option<u128>, modules: &[&str]| CompletedCourse {
            cohort: Uuid::from_u128(9).into(),
            name: name.into(),
            section: of.map(section),
            modules: modules.iter().map(|slug| slug.parse().unwrap()).collect(),
        };
        let trainer = |country: Option<&str>, courses: Vec<CompletedCourse>| FindableTrainer {
            person: Uuid::from_u128(1).into(),
            name: "Awa".into(),
            languages: vec![Language::ENGLISH],
            country: country.map(|code| code.parse().unwrap()),
            courses,
        };
        let needs = |language: &str, modules: &[&str]| RequestNeeds {
            modules: modules.iter().map(|slug| slug.parse().unwrap()).collect(),
            language: language.parse().unwrap(),
            country: "SN".parse().unwrap(),
            section: section(1),
        };
        let near = |trainer: &FindableTrainer, needs: &RequestNeeds| {
            reasons(trainer, needs).map(|reasons| (reasons.cohort, reasons.near))
        };
        let here = trainer(Some("SN"), vec![course("Far", None, &["a", "b"])]);
        assert_eq!(near(&here, &needs("en", &["a"])), Some(("Far".into(), Nearness::Country)));
        assert_eq!(near(&here, &needs("en", &["a", "b"])), Some(("Far".into(), Nearness::Country)));
        assert_eq!(near(&here, &needs("en", &["a", "c"])), None);
        assert_eq!(near(&here, &needs("fr", &["a"])), None);
        // Two courses together are not one in which all of it was completed.
        let two = trainer(Some("SN"), vec![course("One", None, &["a"]), course("Two", None, &["b"])]);
        assert_eq!(near(&two, &needs("en", &["a", "b"])), None);
        let elsewhere = trainer(Some("BJ"), vec![course("Far", Some(2), &["a"]), course("Near", Some(1), &["a"])]);
        assert_eq!(near(&elsewhere, &needs("en", &["a"])), Some(("Near".into(), Nearness::Section)));
        assert_eq!(near(&trainer(None, vec![course("Far", None, &["a"])]), &needs("en", &["a"])), None);
    }
}
