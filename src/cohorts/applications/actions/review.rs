use serde_json::json;

use crate::cohorts::applications::store::calls;
use crate::cohorts::common::views::load::coordinated;
use crate::people::accounts::actions::enter;
use crate::people::accounts::audit::{self, Event};
use crate::people::accounts::news::{self, News, NewsKind};
use crate::people::accounts::{Actor, NewPerson, PersonId, Viewer};
use crate::platform::db::Tx;
use crate::platform::error::{Error, Result};
use crate::platform::values::EmailAddress;

/// Names somebody who reads the applications to the call of a cohort, for a viewer who coordinates it; they are entered if they are
/// unknown here, and told. Named twice, they are named once.
///
/// # Errors
/// [`Error::NotFound`], also without a call; [`Error::Forbidden`]; what `named` says.
pub fn name_reviewer(tx: &mut Tx, viewer: &Viewer, slug: &str, named: Result<(EmailAddress, String)>) -> Result<()> {
    let cohort = coordinated(tx.conn, viewer, slug)?;
    let call = calls::of_cohort(tx.conn, cohort.id)?.ok_or(Error::NotFound)?;
    let (email, name) = named?;
    let person = NewPerson { email, name, language: viewer.language, time_zone: cohort.time_zone, country: None };
    let actor = Actor::from(viewer);
    let id = enter::find_or_add(tx, actor, &person)?;
    if !calls::add_reviewer(tx, call.id, id)? {
        return Ok(());
    }
    let told = News::new(NewsKind::Role, "call-reviewer", format!("/cohorts/{slug}/applications"))
        .with("call", call.terms.titles.as_json());
    news::tell(tx, actor, id, told)?;
    audit::record(tx, actor, Event::new("call.reviewer-named", cohort.id, &cohort.name).with(json!({"person": id})))
}

/// Ends that somebody reads them. What they gave stays.
///
/// # Errors
/// [`Error::NotFound`]; [`Error::Forbidden`].
pub fn end_reviewer(tx: &mut Tx, viewer: &Viewer, slug: &str, person: PersonId) -> Result<()> {
    let cohort = coordinated(tx.conn, viewer, slug)?;
    let call = calls::of_cohort(tx.conn, cohort.id)?.ok_or(Error::NotFound)?;
    if !calls::remove_reviewer(tx, call.id, person)? {
        return Err(Error::NotFound);
    }
    let event = Event::new("call.reviewer-ended", cohort.id, &cohort.name).with(json!({"person": person}));
    audit::record(tx, Actor::from(viewer), event)
}
