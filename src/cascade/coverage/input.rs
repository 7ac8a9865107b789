//! What people and programs send about coverage.

use utoipa::ToSchema;

use crate::people::associations::MemberGovernmentId;
use crate::people::associations::rules::names_of_list;
use crate::platform::error::Result;
use crate::platform::web::Form;

/// Which governments a training reached.
#[derive(Debug, ToSchema)]
#[allow(dead_code, reason = "describes a body that is read as a form")]
pub struct NamedGovernmentsBody {
    /// Members of its association; all that it reached.
    #[schema(max_items = 500)]
    pub governments: Option<Vec<MemberGovernmentId>>,
    /// More of them, each by its code or name.
    #[schema(max_items = 500)]
    pub lines: Option<Vec<String>>,
}

/// Which governments somebody says a training reached.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NamedGovernments {
    /// Those that were chosen.
    pub governments: Vec<MemberGovernmentId>,
    /// More, each by its code or name.
    pub lines: Vec<String>,
    /// What was named when they began, if they say so.
    pub seen: Option<String>,
}

/// Reads which governments a training reached.
///
/// # Errors
/// [`crate::platform::error::Error::Invalid`].
pub fn parse_named(form: &mut Form) -> Result<NamedGovernments> {
    let governments = form.parse_all::<MemberGovernmentId>("governments", 0);
    let lines = names_of_list(&form.all("lines").join("\n"));
    let seen = form.get("seen").map(str::to_owned);
    form.finish(|| Some(NamedGovernments { governments: governments?, lines, seen }))
}
