//! The pages of the cascade.

pub mod commitments;
pub mod deliveries;
pub mod delivery;
pub mod overview;
pub mod report;

use serde::Serialize;

use crate::associations::Association;
use crate::catalogue::ModuleSlug;
use crate::cohorts::Cohort;
use crate::db::text_enum;
use crate::web::Pick;

use super::load::Asked;
use super::views::Tongue;

text_enum! {
    /// What a form about a delivery is to do.
    Press {
        /// Keep it for later.
        Draft = "draft",
        /// Plan it.
        Plan = "plan",
        /// Report it.
        Report = "report",
    }
}

/// The filters above a list, with what each can be set to.
#[derive(Serialize)]
struct Filters {
    states: Vec<Pick>,
    associations: Vec<Pick>,
    cohorts: Vec<Pick>,
    modules: Vec<Pick>,
    state: Option<String>,
    association: Option<String>,
    cohort: Option<String>,
    module: Option<String>,
    narrowed: bool,
}

impl Filters {
    fn new(tongue: Tongue, asked: &Asked, states: Vec<Pick>, associations: &[Association], cohorts: &[Cohort]) -> Self {
        let module = |slug: &ModuleSlug| {
            let module = tongue.module(slug);
            Pick::new(module.slug, module.title)
        };
        Self {
            states,
            associations: associations.iter().map(|one| Pick::new(&one.slug, association_label(tongue, one))).collect(),
            cohorts: cohorts.iter().map(|one| Pick::new(&one.slug, &one.name)).collect(),
            modules: tongue.catalogue.modules.keys().map(module).collect(),
            narrowed: asked.is_narrowed(),
            state: asked.state.clone(),
            association: asked.association.clone(),
            cohort: asked.cohort.clone(),
            module: asked.module.clone(),
        }
    }
}

/// The values of an enum as choices; their words are `<stem>-<word>`.
fn words_of<T: std::fmt::Display>(tongue: Tongue, stem: &str, values: &[T]) -> Vec<Pick> {
    let pick = |value: &T| Pick::new(value, tongue.words.say(tongue.language, &format!("{stem}-{value}")));
    values.iter().map(pick).collect()
}

/// How a list of associations calls one: its acronym first, since people know it by that.
fn association_label(tongue: Tongue, one: &Association) -> String {
    let country = tongue.words.say(tongue.language, &one.country.word());
    format!("{} · {} ({country})", one.acronym, one.names.in_language(tongue.language))
}

/// Every association to choose from, by id.
fn association_picks(tongue: Tongue, all: &[Association]) -> Vec<Pick> {
    all.iter().map(|one| Pick::new(one.id, association_label(tongue, one))).collect()
}

/// The modules to choose from.
fn module_picks(tongue: Tongue, slugs: impl IntoIterator<Item = ModuleSlug>) -> Vec<Pick> {
    let pick = |slug: ModuleSlug| {
        let module = tongue.module(&slug);
        Pick::new(module.slug, module.title)
    };
    slugs.into_iter().map(pick).collect()
}
