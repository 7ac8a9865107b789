//! What pages show and programs get of the cascade: the same views for both.

mod evidence;
pub(in crate::cascade) mod filters;

use chrono::NaiveDate;
use serde::Serialize;
use utoipa::ToSchema;

use crate::cascade::common::Title;
use crate::cohorts::common::{Cohort, CohortId};
use crate::people::accounts::Viewer;
use crate::people::associations::{Association, AssociationId};
use crate::platform::values::Language;
use crate::platform::web::{Ctx, Words};
use content::{Catalogue, ModuleSlug};

pub use evidence::{EvidenceForm, EvidenceView, ShownEvidence};

/// Says names in the reader's language.
#[derive(Clone, Copy)]
pub struct LocalNames<'a> {
    /// The words of the interface.
    pub words: &'a Words,
    /// The modules and their titles.
    pub catalogue: &'a Catalogue,
    /// The reader's language.
    pub language: Language,
    /// The day it is for the reader.
    pub today: NaiveDate,
}

impl<'a> LocalNames<'a> {
    /// For whoever asks.
    pub fn new(ctx: &'a Ctx, catalogue: &'a Catalogue, viewer: &Viewer) -> Self {
        let today = ctx.site().clock.now().in_zone(viewer.zone).date_naive();
        Self { words: &ctx.site().words, catalogue, language: ctx.language(Some(viewer)), today }
    }

    /// A module with its title; its slug where it is not in the catalogue any more.
    pub fn module(&self, slug: &ModuleSlug) -> ModuleRef {
        let title = self.catalogue.edition(slug, self.language).map(|(_, edition)| edition.title.clone());
        ModuleRef { slug: slug.to_string(), title: title.unwrap_or_else(|| slug.to_string()) }
    }

    pub(in crate::cascade) fn modules(&self, slugs: &[ModuleSlug]) -> Vec<ModuleRef> {
        slugs.iter().map(|slug| self.module(slug)).collect()
    }

    /// An association by its name.
    pub fn association(&self, one: &Association) -> AssociationRef {
        AssociationRef {
            id: one.id,
            slug: one.slug.clone(),
            acronym: one.acronym.clone(),
            name: one.names.in_language(self.language).to_owned(),
        }
    }

    /// What a training is called.
    pub fn title(&self, of: &Title) -> String {
        of.say(self.words, self.language, self.today)
    }

    pub(in crate::cascade) fn say(&self, key: &str) -> String {
        self.words.say(self.language, key)
    }
}

/// The titles of modules in a language, in one line; the slug of a module that is not in the catalogue any more.
pub(in crate::cascade) fn module_titles(catalogue: &Catalogue, language: Language, modules: &[ModuleSlug]) -> String {
    let title = |slug: &ModuleSlug| {
        let edition = catalogue.edition(slug, language);
        edition.map_or_else(|| slug.to_string(), |(_, edition)| edition.title.clone())
    };
    modules.iter().map(title).collect::<Vec<_>>().join(" · ")
}

/// An association by name.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct AssociationRef {
    /// Which association.
    pub id: AssociationId,
    /// Its name in an address.
    pub slug: String,
    /// Its acronym.
    pub acronym: String,
    /// Its name in the reader's language.
    pub name: String,
}

/// A cohort by name.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct CohortRef {
    /// Which cohort.
    pub id: CohortId,
    /// Its name in an address.
    pub slug: String,
    /// Its name.
    pub name: String,
}

impl From<&Cohort> for CohortRef {
    fn from(cohort: &Cohort) -> Self {
        Self { id: cohort.id, slug: cohort.slug.clone(), name: cohort.name.clone() }
    }
}

/// A module by title.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct ModuleRef {
    /// Its name in an address.
    pub slug: String,
    /// Its title in the reader's language.
    pub title: String,
}
