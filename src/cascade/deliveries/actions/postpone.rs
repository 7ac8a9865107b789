use chrono::NaiveDate;

use super::submit;
use crate::cascade::common::DeliveryId;
use crate::cascade::deliveries::rules::SubmissionDecision;
use crate::cascade::deliveries::store::{deliveries as whole, drafts};
use crate::cascade::deliveries::{DeliveryTrainer, OverriddenWarnings, OwnLink, Submission, Team, Who};
use crate::people::accounts::Actor;
use crate::platform::db::Tx;
use crate::platform::error::{Error, Result};

/// Puts a planned training off to another first day; it lasts as long as it would have. `revision` is the one that the actor has
/// seen.
///
/// # Errors
/// [`Error::NotFound`]; as [`submit`].
pub fn postpone(tx: &mut Tx, actor: Actor, id: DeliveryId, revision: i32, starts_on: NaiveDate) -> Result<()> {
    let delivery = whole::get(tx.conn, id)?;
    let mut report = delivery.report.clone();
    let lasts = report.when_where.ends_on - report.when_where.starts_on;
    let ends_on = starts_on.checked_add_signed(lasts);
    report.when_where.ends_on = ends_on.ok_or_else(|| Error::field("starts_on", "form-not-a-date"))?;
    report.when_where.starts_on = starts_on;
    let [lead, others @ ..] = delivery.trainers.as_slice() else { return Err(Error::internal("nobody leads it")) };
    let team = Team {
        lead: who(lead),
        others: others.iter().map(|one| (who(one), one.role)).collect(),
        own: OwnLink::Fitting,
    };
    let submission = Submission {
        id,
        revision: Some(revision),
        sending: SubmissionDecision::Plan,
        report,
        team,
        answer: String::new(),
        // Nothing in it is new but the day.
        overridden_warnings: OverriddenWarnings::All,
    };
    // What was begun of its report stays, and goes on from the plan as it is then.
    let person = actor.person.ok_or(Error::Forbidden)?;
    let begun = drafts::find(tx.conn, person, id)?;
    submit(tx, actor, &submission)?;
    if let Some(drafts::SavedDraft { mut fields, .. }) = begun {
        let after = whole::get(tx.conn, id)?.revision;
        fields.insert("revision".into(), vec![after.to_string()]);
        drafts::keep(tx, person, id, &fields)?;
    }
    Ok(())
}

/// Somebody who is on a delivery, as its report would name them.
fn who(trainer: &DeliveryTrainer) -> Who {
    match trainer.person_id.filter(|_| !trainer.by_address) {
        Some(person) => Who::Person(person),
        None => trainer.name.parse().map_or_else(|_| Who::Name(trainer.name.clone()), Who::EmailAddress),
    }
}
