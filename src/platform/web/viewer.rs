use uuid::Uuid;

use crate::platform::clock::{Timestamp, Zone};
use crate::platform::db::text_enum;
use crate::platform::error::{Error, Result};
use crate::platform::values::{Language, PersonId};

text_enum! {
    /// What a person may be. (Trainers and observers are so by their enrolment.) Roles are rows: one person, many roles.
    Role {
        /// Looks after the installation.
        Administrator = "administrator",
        /// May open cohorts.
        Coordinator = "coordinator",
        /// Coordinates the cohort that is its scope.
        CohortCoordinator = "cohort-coordinator",
        /// Coordinates the section that is its scope: its cohorts, and its deliveries without a cohort.
        SectionCoordinator = "section-coordinator",
        /// Speaks for the association that is its scope.
        FocalPoint = "focal-point",
    }
}

text_enum! {
    /// The way by which somebody acted.
    Channel {
        /// A page.
        Web = "web",
        /// The API, with a token.
        Api = "api",
        /// A file of rows.
        Import = "import",
        /// A link in a mail.
        EmailLink = "email-link",
        /// The command line.
        CommandLine = "command-line",
        /// Relais itself.
        System = "system",
    }
}

text_enum! {
    /// What a token may be used for, within what its person may do.
    TokenScope {
        /// Reads what the person may read, but for the administration.
        Read = "read",
        /// Learns, promises, reports and confirms in the person's name.
        Report = "report",
        /// Changes cohorts and associations, accepts and releases.
        Coordinate = "coordinate",
        /// People, tokens, the audit trail, the state of the content.
        Administer = "administer",
    }
}

/// A role with what it is limited to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Grant {
    /// The role.
    pub role: Role,
    /// The cohort, section or association; nil where the role has none.
    pub scope: Uuid,
}

/// Who is looking.
#[derive(Clone, Debug)]
pub struct Viewer {
    /// Which person.
    pub id: PersonId,
    /// Their name; their address while they have not said it.
    pub name: String,
    /// Their language.
    pub language: Language,
    /// Their time zone.
    pub zone: Zone,
    /// Their roles.
    pub grants: Vec<Grant>,
    /// Whether they have a place in a cohort.
    pub takes_part: bool,
    /// How they act now.
    pub channel: Channel,
    /// When they last proved in this browser who they are; `None` where it was long ago, and for programs.
    pub confirmed_at: Option<Timestamp>,
    /// Whether it is they themselves, and no program to which somebody else gave a token in their name.
    pub in_person: bool,
    /// What the token may be used for; `None` where somebody is signed in, as nothing is limited then.
    pub scopes: Option<Vec<TokenScope>>,
    /// Whether they have roles that they may not use before they have set up codes for signing in.
    pub lacks_second_factor: bool,
}

impl Viewer {
    /// Lets pass what needs that scope; what nobody has described needs one that there is not.
    ///
    /// # Errors
    /// [`Error::ScopeMissing`].
    pub fn may(&self, needed: Option<TokenScope>) -> Result<()> {
        match (&self.scopes, needed) {
            (None, _) => Ok(()),
            (Some(scopes), Some(needed)) if scopes.contains(&needed) => Ok(()),
            (Some(_), needed) => Err(Error::ScopeMissing(needed.map_or("", |scope| scope.as_str()))),
        }
    }

    /// Whether they look after the installation.
    pub fn is_administrator(&self) -> bool {
        self.has(Role::Administrator)
    }

    /// Whether they have that role, whatever its scope.
    pub fn has(&self, role: Role) -> bool {
        self.grants.iter().any(|grant| grant.role == role)
    }

    /// Whether they have that role for that scope.
    pub fn has_for(&self, role: Role, scope: impl Into<Uuid>) -> bool {
        let scope = scope.into();
        self.grants.iter().any(|grant| grant.role == role && grant.scope == scope)
    }

    /// The scopes in which they have that role.
    pub fn scopes<I: From<Uuid>>(&self, role: Role) -> Vec<I> {
        self.grants.iter().filter(|grant| grant.role == role).map(|grant| I::from(grant.scope)).collect()
    }

    /// Whether they coordinate anything at all.
    pub fn coordinates_something(&self) -> bool {
        [Role::Administrator, Role::Coordinator, Role::CohortCoordinator, Role::SectionCoordinator]
            .iter()
            .any(|role| self.has(*role))
    }
}
