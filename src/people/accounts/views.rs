//! What pages and programs are shown of people.

use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

use crate::people::accounts::{Grant, Person, PersonId, Role, policy, store};
use crate::platform::db::Conn;
use crate::platform::error::Result;
use crate::platform::values::EmailAddress;
use crate::platform::web::{PageEdges, Turn, Viewer, turn_to};

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

/// How many rows a page of a list has.
pub const PAGE: usize = 50;

/// A page of people with their roles, where the list goes on, and how many there are in all.
///
/// # Errors
/// [`crate::platform::error::Error::NotFound`] for all but administrators.
pub fn load(
    conn: &mut Conn,
    viewer: &Viewer,
    search: &str,
    turn: &Turn<PersonId>,
) -> Result<(Vec<PersonView>, PageEdges<PersonId>, i64)> {
    policy::administers(viewer)?;
    let total = store::people::count(conn, search)?;
    let (people, around) =
        turn_to(turn, PAGE, |person: &Person| person.id, |turn, limit| store::people::list(conn, search, turn, limit))?;
    let ids: Vec<PersonId> = people.iter().map(|person| person.id).collect();
    let mut roles = store::roles::of_all(conn, &ids)?;
    let view = |person: Person| {
        let roles = roles.remove(&person.id).unwrap_or_default();
        PersonView::new(person, &roles)
    };
    Ok((people.into_iter().map(view).collect(), around, total))
}
