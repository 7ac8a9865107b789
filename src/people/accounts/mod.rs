//! Accounts: people, how they sign in, what they may do, and who did what.

pub mod actions;
pub mod api;
mod audit_log;
mod authenticator;
pub mod browser;
pub mod demonstration;
mod device;
pub mod forms;
mod guessing;
mod hashing;
mod input;
pub mod news;
mod news_item;
pub mod pages;
pub mod policy;
pub mod routes;
pub mod rules;
pub mod second_factor;
mod settings;
mod sheet;
pub mod store;
pub mod views;
pub mod zones;

/// What other rooms can follow; see [`crate::platform::db::Tx::changed`].
pub mod changes {
    /// A role was given or taken; the id is that of its scope.
    pub const ROLE: &str = "role";
    /// What somebody may do changed otherwise: they were shut out or let in again, or came into a cohort or left one.
    pub const PERSON: &str = "person";
}

use serde::Serialize;
use utoipa::ToSchema;

use crate::platform::clock::{Timestamp, Zone};
use crate::platform::db::id;
use crate::platform::error::Result;
use crate::platform::values::{Country, EmailAddress, Language};
use crate::platform::web::Form;

pub use crate::platform::web::{Channel, Grant, PersonId, Role, TokenScope, Viewer};
pub use authenticator::SessionAuthenticator;
pub use settings::SignInSettings;
pub use store::audit::{self, Actor};
pub use views::{Appointed, AppointedList, AppointmentBody, PersonView, RoleView};

id! {
    /// A signed-in browser.
    SessionId
}
id! {
    /// A code that helps where a phone is lost.
    RecoveryCodeId
}
id! {
    /// A link to sign in with.
    SignInLinkId
}
id! {
    /// A token for programs.
    TokenId
}
id! {
    /// A role that a person has.
    RoleId
}
id! {
    /// Something that happened to a person and is told them.
    NewsId
}
id! {
    /// An entry of the audit trail.
    AuditId
}

/// The longest name, in characters.
pub const LONGEST_NAME: usize = 120;

/// The longest name of a token, in characters.
pub const LONGEST_TOKEN_NAME: usize = 60;

/// How many days a token lives where nobody says otherwise.
pub const TOKEN_DAYS: i64 = 90;

/// A token to be made.
#[derive(Clone, Debug)]
pub struct NewToken {
    /// What it is for.
    pub name: String,
    /// What it may be used for; at least one thing.
    pub scopes: Vec<TokenScope>,
    /// When it ends.
    pub expires_at: Timestamp,
}

impl NewToken {
    /// Reads a token from a form: `name`, `scopes` and its last day, `expires_on`, in a zone; at most `longest` days
    /// from now.
    ///
    /// # Errors
    /// [`crate::platform::error::Error::Invalid`].
    pub fn parse(form: &mut Form, zone: Zone, now: Timestamp, longest: i64) -> Result<Self> {
        let name = form.required_name("name", LONGEST_TOKEN_NAME);
        let mut scopes = form.parse_all::<TokenScope>("scopes", 1);
        if let Some(scopes) = &mut scopes {
            scopes.sort_unstable();
            scopes.dedup();
        }
        let last = form.date("expires_on");
        let today = now.day_in(zone);
        let latest = today + chrono::TimeDelta::days(longest);
        if last.is_some_and(|last| !(today..=latest).contains(&last)) {
            form.wrong("expires_on", crate::platform::error::Message::new("token-expires-range").with("days", longest));
        }
        form.finish(|| {
            Some(Self {
                name: name?,
                scopes: scopes?,
                expires_at: zone.moment(last?.succ_opt()?, chrono::NaiveTime::MIN)?,
            })
        })
    }
}

/// A person with an account.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct Person {
    /// Which person.
    pub id: PersonId,
    /// Their address, unique.
    #[schema(value_type = String, example = "awa.ndiaye@mairie.example")]
    pub email: EmailAddress,
    /// Their name; empty until somebody has said it.
    pub name: String,
    /// The language they read.
    #[schema(value_type = String, example = "fr")]
    pub language: Language,
    /// Where their day begins and ends.
    #[schema(value_type = String, example = "Africa/Dakar")]
    pub time_zone: Zone,
    /// ISO 3166-1 code of their country, if known.
    #[schema(value_type = Option<String>, example = "SN")]
    pub country: Option<Country>,
    /// When they first signed in.
    #[schema(value_type = Option<DateTime<Utc>>)]
    pub first_signed_in_at: Option<Timestamp>,
    /// When they were shut out.
    #[schema(value_type = Option<DateTime<Utc>>)]
    pub deactivated_at: Option<Timestamp>,
    /// Counts the changes; see [`crate::platform::error::Error::Conflict`].
    pub revision: i32,
}

impl Person {
    /// What to call them: their name, or their address while they have none.
    pub fn display_name(&self) -> &str {
        if self.name.is_empty() { self.email.as_str() } else { &self.name }
    }

    /// What they say about themselves.
    pub fn profile(&self) -> Profile {
        Profile { name: self.name.clone(), language: self.language, time_zone: self.time_zone, country: self.country }
    }
}

/// Somebody to be entered.
#[derive(Clone, Debug)]
pub struct NewPerson {
    /// Their address.
    pub email: EmailAddress,
    /// Their name, or nothing yet.
    pub name: String,
    /// The language they read.
    pub language: Language,
    /// Their time zone.
    pub time_zone: Zone,
    /// Their country, if known.
    pub country: Option<Country>,
}

impl NewPerson {
    /// Reads an address and a profile from a form.
    ///
    /// # Errors
    /// [`crate::platform::error::Error::Invalid`].
    pub fn parse(form: &mut Form, offered: &[Language]) -> Result<Self> {
        let email = form.parse_as::<EmailAddress>("email", "form-not-an-address");
        let Profile { name, language, time_zone, country } = Profile::parse(form, offered)?;
        form.finish(|| Some(Self { email: email?, name, language, time_zone, country }))
    }
}

/// What people say about themselves.
#[derive(Clone, Debug)]
pub struct Profile {
    /// Their name.
    pub name: String,
    /// The language they read.
    pub language: Language,
    /// Their time zone.
    pub time_zone: Zone,
    /// Their country.
    pub country: Option<Country>,
}

impl Profile {
    /// Reads a profile from a form.
    ///
    /// # Errors
    /// [`crate::platform::error::Error::Invalid`].
    pub fn parse(form: &mut Form, offered: &[Language]) -> Result<Self> {
        let name = form.required_name("name", LONGEST_NAME);
        let language = form.parse::<Language>("language");
        if language.is_some_and(|language| !offered.contains(&language)) {
            form.wrong("language", "form-choose");
        }
        let time_zone = zones::parse(form, "time_zone");
        let country = form.parse_optional::<Country>("country");
        form.finish(|| Some(Self { name: name?, language: language?, time_zone: time_zone?, country: country? }))
    }
}
