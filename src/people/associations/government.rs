use std::str::FromStr;

use serde::Serialize;

use super::{Names, rules};
use crate::platform::db::{id, text_enum};
use crate::platform::error::{Result, UnknownWord};
use crate::platform::values::{Country, Language};
use crate::platform::web::Form;
use content::folded;

id! {
    /// A government that belongs to associations.
    MemberGovernmentId
}

text_enum! {
    /// What kind of government a member is.
    GovernmentKind {
        /// A town, city or other local government.
        Municipality = "municipality",
        /// A metropolitan area.
        Metropolitan = "metropolitan",
        /// A county, province or department.
        County = "county",
        /// A region or federal state.
        Region = "region",
        /// Any other.
        Other = "other",
    }
}

/// A city or region that belongs to associations. It may belong to several, and is counted once in the network.
#[derive(Clone, Debug, PartialEq, Serialize, utoipa::ToSchema)]
pub struct MemberGovernment {
    /// Which government.
    pub id: MemberGovernmentId,
    /// What is known of it.
    #[serde(flatten)]
    pub facts: GovernmentFacts,
    /// Counts the changes.
    pub revision: i32,
}

/// What is known of a government.
#[derive(Clone, Debug, PartialEq, Serialize, utoipa::ToSchema)]
pub struct GovernmentFacts {
    /// ISO 3166-1 code of its country.
    #[schema(value_type = String, example = "BJ")]
    pub country: Country,
    /// The code that its country gives it, or one of ISO 3166-2; unique within the country.
    #[schema(example = "BJ-LI-03")]
    pub code: Option<String>,
    /// What it is called there.
    pub name: String,
    /// Its names in other languages.
    #[schema(value_type = std::collections::BTreeMap<String, String>)]
    pub names: Names,
    /// What kind of government it is.
    pub kind: GovernmentKind,
    /// How many people live there.
    pub population: Option<i32>,
    /// Degrees north of the equator.
    pub latitude: Option<f64>,
    /// Degrees east of Greenwich.
    pub longitude: Option<f64>,
}

impl GovernmentFacts {
    /// A government of which only the name is known.
    pub fn named(country: Country, name: &str, kind: GovernmentKind) -> Self {
        let name = name.to_owned();
        let names = Names::default();
        Self { country, code: None, name, names, kind, population: None, latitude: None, longitude: None }
    }

    /// Its name as readers of that language know it.
    pub fn name_in(&self, language: Language) -> &str {
        self.names.0.get(&language).map_or(&self.name, String::as_str)
    }

    /// By what lists are sorted, and by what rows without a code are matched.
    pub fn name_key(&self) -> String {
        folded(&self.name)
    }

    /// Reads a government from a form: `names.<language>` in any of the offered languages beside `name`.
    ///
    /// # Errors
    /// [`crate::platform::error::Error::Invalid`].
    pub fn parse(form: &mut Form, offered: &[Language]) -> Result<Self> {
        let name = form.required_name("name", rules::LONGEST_NAME);
        let country = form.parse::<Country>("country");
        let kind = form.parse::<GovernmentKind>("kind");
        let typed = form.text("code", rules::LONGEST_CODE);
        let code = typed.as_deref().and_then(|code| match (code.is_empty(), rules::code(code)) {
            (true, _) => Some(None),
            (false, Some(code)) => Some(Some(code)),
            (false, None) => {
                form.wrong("code", "government-code-wrong");
                None
            }
        });
        let population = form.number_optional("population", 0..=rules::MOST_PEOPLE);
        let latitude = form.decimal_optional("latitude", -90.0..=90.0);
        let longitude = form.decimal_optional("longitude", -180.0..=180.0);
        if let (Some(latitude), Some(longitude)) = (latitude, longitude)
            && latitude.is_some() != longitude.is_some()
        {
            form.wrong(if latitude.is_some() { "longitude" } else { "latitude" }, "government-place-half");
        }
        let mut names = Names::default();
        for language in offered {
            let field = names_field(*language);
            if let Some(name) = form.name(&field, rules::LONGEST_NAME).filter(|name| !name.is_empty()) {
                names.0.insert(*language, name);
            }
        }
        form.finish(|| {
            Some(Self {
                country: country?,
                code: code?,
                name: name?,
                names,
                kind: kind?,
                population: population?,
                latitude: latitude?,
                longitude: longitude?,
            })
        })
    }
}

/// The field of a form for the name in a language.
pub fn names_field(language: Language) -> String {
    format!("names.{language}")
}

/// Where a list of governments goes on: what is sorted by, and the row.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct MemberKey {
    /// The name, folded.
    pub name_key: String,
    /// The government.
    pub id: MemberGovernmentId,
}

impl MemberKey {
    /// The key of a government.
    pub fn of(government: &MemberGovernment) -> Self {
        Self { name_key: government.facts.name_key(), id: government.id }
    }
}

impl std::fmt::Display for MemberKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}~{}", self.name_key, self.id)
    }
}

impl FromStr for MemberKey {
    type Err = UnknownWord;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let parse = || {
            let (name_key, id) = text.rsplit_once('~')?;
            Some(Self { name_key: name_key.to_owned(), id: id.parse().ok()? })
        };
        parse().ok_or_else(|| UnknownWord(text.to_owned()))
    }
}
