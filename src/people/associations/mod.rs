//! Associations of local governments: who they are, their sections, their members and their focal points.

pub mod actions;
pub mod api;
mod government;
pub mod import;
pub mod input;
pub mod pages;
pub mod policy;
pub mod routes;
pub mod rules;
mod sheet;
pub mod store;
pub mod views;

use std::collections::BTreeMap;

use serde::Serialize;

use crate::platform::db::id;
use crate::platform::error::Result;
use crate::platform::values::{Country, Language};
use crate::platform::web::Form;

pub use government::{GovernmentFacts, GovernmentKind, MemberGovernment, MemberGovernmentId, MemberKey, names_field};

/// That an association came into another section; see [`crate::platform::db::Tx::changed`].
pub const CHANGED: &str = "association";

id! {
    /// A regional section of the network.
    SectionId
}
id! {
    /// A national or regional association.
    AssociationId
}
/// A name in several languages.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, serde::Deserialize)]
#[serde(transparent)]
pub struct Names(pub BTreeMap<Language, String>);

impl Names {
    /// The name in that language, else in English, else in any.
    pub fn in_language(&self, language: Language) -> &str {
        let any = || self.0.values().next();
        self.0.get(&language).or_else(|| self.0.get(&Language::ENGLISH)).or_else(any).map_or("", String::as_str)
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// All of them, by language, for news that are said in the reader's.
    pub fn as_json(&self) -> serde_json::Value {
        serde_json::Value::Object(
            self.0.iter().map(|(language, name)| (language.code().to_owned(), name.as_str().into())).collect(),
        )
    }
}

/// A regional section of the network.
#[derive(Clone, Debug, Serialize)]
pub struct Section {
    /// Which section.
    pub id: SectionId,
    /// Its name in an address.
    pub slug: String,
    /// Its names.
    pub names: Names,
}

/// A national or regional association of local governments.
#[derive(Clone, Debug, Serialize)]
pub struct Association {
    /// Which association.
    pub id: AssociationId,
    /// Its name in an address.
    pub slug: String,
    /// Its acronym; unique within its country.
    pub acronym: String,
    /// Its country.
    pub country: Country,
    /// Its names.
    pub names: Names,
    /// Its section.
    pub section_id: SectionId,
    /// Counts the changes.
    pub revision: i32,
}

/// An association as a form describes it.
#[derive(Clone, Debug)]
pub struct NewAssociation {
    /// Chosen by whoever enters it, so that a form sent twice enters one.
    pub id: AssociationId,
    /// Its acronym; unique within its country.
    pub acronym: String,
    /// Its country.
    pub country: Country,
    /// Its names; at least one.
    pub names: Names,
    /// Its section.
    pub section_id: SectionId,
}

impl NewAssociation {
    /// Reads an association from a form: `name.<language>` in any of the offered languages. Without `id` in the form it
    /// gets a new one.
    ///
    /// # Errors
    /// [`crate::platform::error::Error::Invalid`].
    pub fn parse(form: &mut Form, offered: &[Language]) -> Result<Self> {
        let id = form.parse_optional::<AssociationId>("id");
        let acronym = form.required_name("acronym", rules::LONGEST_ACRONYM);
        let country = form.parse::<Country>("country");
        let section_id = form.parse::<SectionId>("section_id");
        let mut names = Names::default();
        for language in offered {
            if let Some(name) = form.name(&name_field(*language), rules::LONGEST_NAME).filter(|name| !name.is_empty()) {
                names.0.insert(*language, name);
            }
        }
        if let (true, Some(first)) = (names.0.is_empty(), offered.first()) {
            form.wrong(&name_field(*first), "association-name-needed");
        }
        form.finish(|| {
            let id = id?.unwrap_or_else(|| uuid::Uuid::new_v4().into());
            Some(Self { id, acronym: acronym?, country: country?, names, section_id: section_id? })
        })
    }
}

/// The field of a form for the name in a language.
pub fn name_field(language: Language) -> String {
    format!("name.{language}")
}
