//! What is done about calls and applications, one verb a file.

mod answer;
mod apply;
mod choose;
mod erase;
mod import;
mod review;
mod score;
mod send;
mod set_call;

use crate::cohorts::applications::{ApplicantFields, rules};
use crate::people::associations::{self, SectionId};
use crate::platform::db::Conn;
use crate::platform::error::Result;

pub use answer::{AnswersSent, send_answers};
pub use apply::apply;
pub use choose::choose;
pub use erase::erase_old;
pub use import::{ApplicationsImported, bring_in_applications, keep_applications, rehearsed};
pub use review::{end_reviewer, name_reviewer};
pub use score::score;
pub use send::{send_by_link, withdraw_by_link};
pub use set_call::set_call;

/// Finds out whether the association that somebody wrote is one of the registry, and of which section they are.
fn settle(conn: &mut Conn, fields: &ApplicantFields) -> Result<(ApplicantFields, Option<SectionId>)> {
    let all = associations::store::all(conn)?;
    Ok(rules::settled(&all, fields))
}
