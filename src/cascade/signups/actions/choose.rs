use serde_json::json;

use super::move_up::move_up;
use crate::cascade::signups::rules::is_ahead;
use crate::cascade::signups::store::{sign_up_pages as store, sign_ups};
use crate::cascade::signups::views::load::{SeenSignUps, seen};
use crate::cascade::signups::{SignUpPage, SignUpTerms, ToldTraining};
use crate::people::accounts::audit::{self, Event};
use crate::people::accounts::{Actor, Viewer};
use crate::platform::db::Tx;
use crate::platform::error::{Error, Message, Result};

/// What those who teach choose for the public page of a training.
#[derive(Clone, Debug, PartialEq)]
pub struct SignUpChoice {
    /// Whether people can sign up from now on; nothing leaves it as it is.
    pub open: Option<bool>,
    /// The revision that they have seen; nothing before there was a page.
    pub revision: Option<i32>,
    /// Places, last day, what it is about.
    pub terms: SignUpTerms,
}

/// Gives a training its public page, changes what it says, opens or closes it. Whoever waits gets a place that is new.
///
/// # Errors
/// [`Error::NotFound`]; [`Error::Forbidden`] for who neither teaches it nor speaks for the association; [`Error::Invalid`];
/// [`Error::Conflict`] when somebody changed it meanwhile, or it is to be opened and the training is not ahead any more.
pub fn choose(tx: &mut Tx, viewer: &Viewer, name: &str, choice: &SignUpChoice) -> Result<()> {
    let SeenSignUps { brief, page, may_run, .. } = seen(tx.conn, viewer, name)?;
    if !may_run {
        return Err(Error::Forbidden);
    }
    let ahead = is_ahead(brief.state, brief.starts_on, tx.now.day_in(brief.zone));
    if !ahead && (page.is_none() || choice.open == Some(true)) {
        return Err(Error::Conflict("error-sign-up-over"));
    }
    if ahead && choice.terms.closes_on >= brief.starts_on {
        return Err(Error::field("closes_on", "sign-up-closes-late"));
    }
    let Some(_) = page else {
        if choice.revision.is_some() {
            return Err(Error::Conflict("error-changed-meanwhile"));
        }
        let closed_at = (choice.open == Some(false)).then_some(tx.now);
        let new = SignUpPage {
            delivery_id: brief.id,
            terms: choice.terms.clone(),
            closed_at,
            told: ToldTraining::of(&brief),
            sequence: 0,
            revision: 1,
            created_at: tx.now,
        };
        store::insert(tx, &new).map_err(|error| match error {
            Error::Duplicate => Error::Conflict("error-changed-meanwhile"),
            other => other,
        })?;
        return record(tx, viewer, "sign-up.page-made", &brief.reference, &new);
    };
    let before = store::hold(tx, brief.id)?;
    if choice.revision != Some(before.revision) {
        return Err(Error::Conflict("error-changed-meanwhile"));
    }
    let placed = sign_ups::counts(tx.conn, brief.id)?.placed;
    if i64::from(choice.terms.places) < placed {
        return Err(Error::field("places", Message::new("sign-up-places-taken").with("count", placed)));
    }
    let closed_at = match choice.open {
        Some(true) => None,
        Some(false) => Some(before.closed_at.unwrap_or(tx.now)),
        None => before.closed_at,
    };
    let after = SignUpPage { terms: choice.terms.clone(), closed_at, ..before.clone() };
    if after == before {
        return Ok(());
    }
    store::update(tx, &after)?;
    move_up(tx, &brief, after.delivery_id)?;
    let action = match choice.open {
        Some(true) => "sign-up.opened",
        Some(false) => "sign-up.closed",
        None => "sign-up.changed",
    };
    record(tx, viewer, action, &brief.reference, &after)
}

fn record(tx: &mut Tx, viewer: &Viewer, action: &'static str, reference: &str, page: &SignUpPage) -> Result<()> {
    let event = Event::new(action, page.delivery_id, reference);
    let about = json!({"places": page.terms.places, "closes_on": page.terms.closes_on});
    audit::record(tx, Actor::from(viewer), event.with(about))
}
