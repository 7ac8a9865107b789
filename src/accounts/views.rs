//! What pages and programs are shown of people.

use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

use super::{Grant, Person, Role};

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
