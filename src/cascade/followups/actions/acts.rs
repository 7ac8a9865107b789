use serde_json::json;

use super::answer::{LinkAnswer, question_of_link};
use crate::cascade::common::DeliveryId;
use crate::cascade::followups::store::acts::{self as store, ActSource};
use crate::cascade::followups::views::load;
use crate::cascade::followups::{GovernmentActId, ReportedAct, policy};
use crate::people::accounts::audit::{self, Event};
use crate::people::accounts::{Actor, Channel, Viewer};
use crate::people::associations::{self, Association};
use crate::platform::db::Tx;
use crate::platform::error::{Error, Result};
use crate::platform::web::Signer;

/// So many acts participants of one training report at most, all together.
const MOST_BY_PARTICIPANTS: i64 = 50;

/// From where an act is reported by somebody who is signed in.
#[derive(Clone, Debug)]
pub enum ActPlace {
    /// The page of a training, by what people call it or by its id.
    Delivery(String),
    /// The page of an association, by its name in the address.
    Association(String),
}

/// Reports what a government did. If that government has done it already, this is one more report of it.
///
/// # Errors
/// [`Error::NotFound`]; [`Error::Forbidden`]; [`Error::Invalid`] for a day that has not come.
pub fn report_act(tx: &mut Tx, viewer: &Viewer, place: &ActPlace, act: &ReportedAct) -> Result<GovernmentActId> {
    let of = |association: &Association, delivery: Option<DeliveryId>| ActSource {
        association: association.id,
        country: association.country,
        delivery,
        person: Some(viewer.id),
    };
    let from = match place {
        ActPlace::Delivery(name) => {
            let seen = load::seen(tx.conn, viewer, name)?;
            if !policy::can_report_act(seen.relation) {
                return Err(Error::Forbidden);
            }
            if !seen.brief.state.is_confirmed() {
                return Err(Error::Conflict("error-follow-up-closed"));
            }
            of(&seen.brief.association, Some(seen.brief.id))
        }
        ActPlace::Association(slug) => {
            let association = associations::store::by_slug(tx.conn, slug)?;
            if !associations::policy::can_see(viewer, &association) {
                return Err(Error::Hidden);
            }
            if !policy::can_report_for(viewer, &association) {
                return Err(Error::Forbidden);
            }
            of(&association, None)
        }
    };
    if act.acted_on > tx.now.day_in(viewer.zone) {
        return Err(Error::field("acted_on", "act-day-ahead"));
    }
    report(tx, Actor::from(viewer), act, from)
}

/// The same for a participant who answers by a link of a mail.
///
/// # Errors
/// [`Error::Invalid`] for a day that has not come; [`Error::Conflict`] when participants of that training reported very many.
pub fn report_act_by_link(tx: &mut Tx, signer: &Signer, token: &str, act: &ReportedAct) -> Result<LinkAnswer> {
    let opened = question_of_link(tx.conn, signer, token, tx.now)?;
    if let LinkAnswer::Open { brief, .. } = &opened {
        if act.acted_on > tx.now.day_in(brief.zone) {
            return Err(Error::field("acted_on", "act-day-ahead"));
        }
        if store::by_participants(tx.conn, brief.id)? >= MOST_BY_PARTICIPANTS {
            return Err(Error::Conflict("error-acts-full"));
        }
        let Association { id: association, country, .. } = brief.association;
        let from = ActSource { association, country, delivery: Some(brief.id), person: None };
        report(tx, Actor { person: None, channel: Channel::Web }, act, from)?;
    }
    Ok(opened)
}

fn report(tx: &mut Tx, by: Actor, act: &ReportedAct, from: ActSource) -> Result<GovernmentActId> {
    let (id, is_new) = store::report(tx, act, from)?;
    let action = if is_new { "government-act.reported" } else { "government-act.joined" };
    audit::record(tx, by, Event::new(action, id, &act.government).with(json!({"kind": act.kind})))?;
    Ok(id)
}

/// Changes an act, for those who may.
///
/// # Errors
/// [`Error::NotFound`]; [`Error::Forbidden`]; [`Error::Conflict`] when it was changed meanwhile; [`Error::Invalid`].
pub fn change_act(tx: &mut Tx, viewer: &Viewer, id: GovernmentActId, revision: i32, act: &ReportedAct) -> Result<()> {
    let before = load::changeable(tx.conn, viewer, id)?;
    if act.acted_on > tx.now.day_in(viewer.zone) {
        return Err(Error::field("acted_on", "act-day-ahead"));
    }
    match store::update(tx, &before, revision, act) {
        Err(Error::Duplicate) => return Err(Error::field("kind", "act-exists")),
        other => other?,
    }
    let was = json!({"government": before.government, "kind": before.kind, "day": before.acted_on});
    audit::record(tx, Actor::from(viewer), Event::new("government-act.changed", id, &act.government).with(was))
}

/// Takes an act away, for those who may.
///
/// # Errors
/// [`Error::NotFound`]; [`Error::Forbidden`].
pub fn remove_act(tx: &mut Tx, viewer: &Viewer, id: GovernmentActId) -> Result<()> {
    let before = load::changeable(tx.conn, viewer, id)?;
    store::remove(tx, id)?;
    let was = json!({"kind": before.kind, "day": before.acted_on});
    audit::record(tx, Actor::from(viewer), Event::new("government-act.removed", id, &before.government).with(was))
}
