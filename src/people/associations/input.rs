//! What people and programs send about associations.

use std::collections::BTreeMap;

use utoipa::ToSchema;

use crate::people::accounts::LONGEST_NAME;
use crate::people::associations::{AssociationId, GovernmentKind, SectionId, rules};
use crate::platform::error::Result;
use crate::platform::values::EmailAddress;
use crate::platform::web::Form;

/// An association to be entered.
#[derive(Debug, ToSchema)]
#[allow(dead_code, reason = "describes a body that is read as a form")]
pub struct AssociationBody {
    /// Chosen by the client, so that what is sent twice is entered once.
    pub id: Option<AssociationId>,
    /// Its acronym; unique within its country.
    #[schema(min_length = 1, max_length = 24)]
    pub acronym: String,
    /// ISO 3166-1 code of its country.
    #[schema(pattern = "^[A-Za-z]{2}$", example = "BJ")]
    pub country: String,
    /// Its section.
    pub section_id: SectionId,
    /// Its names by language; at least one.
    #[schema(example = json!({"fr": "Association des communes"}))]
    pub name: BTreeMap<String, String>,
}

/// Members to be entered.
#[derive(Debug, ToSchema)]
#[allow(dead_code, reason = "describes a body that is read as a form")]
pub struct MembersBody {
    /// Their names.
    #[schema(min_items = 1, max_items = 2000)]
    pub members: Vec<String>,
    /// What kind of governments they are; municipalities unless said otherwise.
    pub kind: Option<GovernmentKind>,
}

/// What is known of a member.
#[derive(Debug, ToSchema)]
#[allow(dead_code, reason = "describes a body that is read as a form")]
pub struct GovernmentBody {
    /// The revision that it changes.
    pub revision: i32,
    /// What it is called there.
    #[schema(min_length = 1, max_length = 200)]
    pub name: String,
    /// ISO 3166-1 code of its country.
    #[schema(pattern = "^[A-Za-z]{2}$", example = "BJ")]
    pub country: String,
    /// The code that its country gives it, or one of ISO 3166-2.
    #[schema(max_length = 24, example = "BJ-LI-03")]
    pub code: Option<String>,
    /// Its names in other languages, by their codes; those that are not said are none.
    #[schema(example = json!({"fr": "Saint-Louis"}))]
    pub names: Option<BTreeMap<String, String>>,
    /// What kind of government it is.
    pub kind: GovernmentKind,
    /// How many people live there.
    #[schema(minimum = 0, maximum = 200_000_000)]
    pub population: Option<i32>,
    /// Degrees north of the equator; with `longitude`.
    #[schema(minimum = -90, maximum = 90)]
    pub latitude: Option<f64>,
    /// Degrees east of Greenwich; with `latitude`.
    #[schema(minimum = -180, maximum = 180)]
    pub longitude: Option<f64>,
}

/// Whom a form appoints: an address, and a name should they be unknown here.
pub type Appointee = (EmailAddress, String);

/// Reads whom a form appoints.
pub(in crate::people::associations) fn parse_appointee(form: &mut Form) -> Result<Appointee> {
    let email = form.parse_as::<EmailAddress>("email", "form-not-an-address");
    let name = form.name("name", LONGEST_NAME);
    form.finish(|| Some((email?, name?)))
}

/// Reads a list of members from a form.
pub(in crate::people::associations) fn parse_members(form: &mut Form) -> Result<(Vec<String>, GovernmentKind)> {
    let names = rules::names_of_list(&form.all("members").join("\n"));
    let kind = form.parse_optional::<GovernmentKind>("kind").flatten().unwrap_or(GovernmentKind::Municipality);
    let parsed: Result<Vec<String>, _> =
        names.iter().map(|name| name.parse::<crate::platform::values::Name>().map(String::from)).collect();
    let long = names.iter().find(|name| name.chars().count() > rules::LONGEST_NAME);
    if names.is_empty() {
        form.wrong("members", "form-required");
    } else if names.len() > rules::MOST_MEMBERS {
        let message =
            crate::platform::error::Message::new("association-members-too-many").with("most", rules::MOST_MEMBERS);
        form.wrong("members", message);
    } else if let Some(name) = long {
        let begins: String = name.chars().take(40).collect();
        form.wrong(
            "members",
            crate::platform::error::Message::new("association-member-name-long").with("name", begins),
        );
    }
    if parsed.is_err() {
        form.wrong("members", "form-not-a-name");
    }
    form.finish(|| Some((parsed.ok()?, kind)))
}
