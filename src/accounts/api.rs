//! Accounts for programs.

use actix_web::HttpResponse;
use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

use super::{PersonId, Role, Viewer};
use crate::error::Result;
use crate::web::{Ctx, Language, Problem};

/// Whom the token stands for.
#[derive(Debug, Serialize, ToSchema)]
pub struct Me {
    /// Which person.
    pub id: PersonId,
    /// Their name.
    pub name: String,
    /// The language they read.
    #[schema(value_type = String, example = "fr")]
    pub language: Language,
    /// Their time zone.
    pub time_zone: String,
    /// Their roles.
    pub roles: Vec<RoleView>,
}

/// A role with what it is limited to.
#[derive(Debug, Serialize, ToSchema)]
pub struct RoleView {
    /// The role.
    pub role: Role,
    /// The cohort, section or association; absent where the role has none.
    pub scope: Option<Uuid>,
}

impl From<&Viewer> for Me {
    fn from(viewer: &Viewer) -> Self {
        let role =
            |grant: &super::Grant| RoleView { role: grant.role, scope: Some(grant.scope).filter(|id| !id.is_nil()) };
        Self {
            id: viewer.id,
            name: viewer.name.clone(),
            language: viewer.language,
            time_zone: viewer.zone.name().to_owned(),
            roles: viewer.grants.iter().map(role).collect(),
        }
    }
}

/// Whom the token stands for.
///
/// # Errors
/// [`crate::error::Error::SignInNeeded`].
#[utoipa::path(get, path = "/api/v1/me", tag = "accounts", responses(
    (status = 200, body = Me), (status = 401, body = Problem, description = "No token, or one that is not valid"),
))]
pub async fn me(ctx: Ctx) -> Result<HttpResponse> {
    let (viewer, ()) = ctx.read(|_, _| Ok(())).await?;
    Ok(HttpResponse::Ok().json(Me::from(&viewer)))
}
