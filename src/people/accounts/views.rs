//! What pages and programs are shown of people.

use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

use super::{Grant, Person, PersonId, Role};
use crate::platform::values::EmailAddress;

/// A person with their roles.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct PersonView {
    /// Who it is.
    #[serde(flatten)]
    pub person: Person,
    /// Their roles.
    pub roles: Vec<RoleView>,
}

impl PersonView {
    /// A person with their roles, in the order of [`Role::ALL`].
    pub fn new(person: Person, grants: &[Grant]) -> Self {
        let mut roles: Vec<RoleView> = grants.iter().map(RoleView::from).collect();
        roles.sort_by_key(|role| role.role);
        Self { person, roles }
    }
}

/// A role with what it is limited to.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct RoleView {
    /// The role.
    pub role: Role,
    /// The cohort, section or association; absent where the role has none.
    pub scope: Option<Uuid>,
}

impl From<&Grant> for RoleView {
    fn from(grant: &Grant) -> Self {
        Self { role: grant.role, scope: Some(grant.scope).filter(|id| !id.is_nil()) }
    }
}

/// Somebody who was given a role: what those who share it need to write to them, and nothing of their account.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct Appointed {
    /// Who it is.
    pub id: PersonId,
    /// Their name; empty until somebody has said it.
    pub name: String,
    /// Their address.
    #[schema(value_type = String, example = "awa.ndiaye@mairie.example")]
    pub email: EmailAddress,
}

/// Those who have a role.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct AppointedList {
    /// Them, by name.
    pub people: Vec<Appointed>,
}

impl AppointedList {
    /// The list of these people.
    pub fn of(people: Vec<Person>) -> Self {
        let appointed = |person: Person| Appointed { id: person.id, name: person.name, email: person.email };
        Self { people: people.into_iter().map(appointed).collect() }
    }
}

/// Whom to appoint.
#[derive(Debug, ToSchema)]
#[allow(dead_code, reason = "describes a body that is read as a form")]
pub struct AppointmentBody {
    /// Their address; they are entered if they are unknown here.
    #[schema(example = "awa.ndiaye@mairie.example")]
    pub email: String,
    /// Their name, if they are unknown here.
    pub name: Option<String>,
}
