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

use crate::cohorts::applications::ApplicantFields;
use crate::people::associations::{self, Association, AssociationId, SectionId};
use crate::platform::db::Conn;
use crate::platform::error::Result;
use crate::platform::values::Country;
use content::folded;

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
    Ok(settled(&all, fields))
}

pub(super) fn settled(all: &[Association], fields: &ApplicantFields) -> (ApplicantFields, Option<SectionId>) {
    let mut fields = fields.clone();
    let said = folded(&fields.association_said);
    let found = if said.is_empty() { None } else { called(all, &said, fields.country) };
    if let Some(one) = found {
        fields.association_id = Some(one.id);
        fields.association_said = String::new();
    }
    let section = section_of(all, fields.association_id, fields.country);
    (fields, section)
}

/// The association that people call so: by its names, by acronym and name as forms offer it, or by its acronym alone; of several those
/// of the applicant's country.
fn called<'a>(all: &'a [Association], said: &str, country: Option<Country>) -> Option<&'a Association> {
    let is_so = |one: &&Association| {
        folded(&one.acronym) == said
            || one
                .names
                .0
                .values()
                .any(|name| folded(name) == said || folded(&format!("{} · {name}", one.acronym)) == said)
    };
    let found: Vec<&Association> = all.iter().filter(is_so).collect();
    let near: Vec<&Association> = found.iter().copied().filter(|one| Some(one.country) == country).collect();
    match (&found[..], &near[..]) {
        ([one], _) | (_, [one]) => Some(*one),
        _ => None,
    }
}

/// The section of an association, else of a country where all associations are of one.
fn section_of(all: &[Association], id: Option<AssociationId>, country: Option<Country>) -> Option<SectionId> {
    if let Some(one) = id.and_then(|id| all.iter().find(|one| one.id == id)) {
        return Some(one.section_id);
    }
    let mut sections = all.iter().filter(|one| Some(one.country) == country).map(|one| one.section_id);
    let first = sections.next()?;
    sections.all(|section| section == first).then_some(first)
}
