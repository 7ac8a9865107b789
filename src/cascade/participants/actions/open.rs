use crate::cascade::participants::store::check_ins as store;
use crate::cascade::participants::views::load::{SeenDelivery, seen};
use crate::cascade::participants::{CheckIn, CheckInCode, rules};
use crate::people::accounts::audit::{self, Event};
use crate::people::accounts::{Actor, Viewer};
use crate::platform::db::Tx;
use crate::platform::error::{Error, Result};

/// What a trainer chooses for the check-in of a training.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CheckInChoice {
    /// Whether participants can check in from now on; nothing leaves it to the days of the training.
    pub open: Option<bool>,
    /// Whether their names are asked for.
    pub asks_names: bool,
}

/// Opens or closes the check-in of a training; its code is made with the first choice.
///
/// # Errors
/// [`Error::NotFound`]; [`Error::Forbidden`] for those who may not report the training; [`Error::Conflict`] when it was reported
/// and is to be opened.
pub fn open(tx: &mut Tx, viewer: &Viewer, name: &str, choice: CheckInChoice) -> Result<()> {
    let SeenDelivery { brief, check_in, may, .. } = seen(tx.conn, viewer, name)?;
    if !may.run {
        return Err(Error::Forbidden);
    }
    let before = match check_in {
        Some(check_in) => check_in,
        None => {
            let new = CheckIn {
                delivery_id: brief.id,
                code: CheckInCode::random(),
                asks_names: choice.asks_names,
                open_until: None,
                closed_at: None,
                created_at: tx.now,
            };
            store::insert(tx, &new)?;
            record(tx, viewer, Event::new("check-in.made", brief.id, &brief.reference))?;
            new
        }
    };
    let (open_until, closed_at) = match choice.open {
        Some(true) => (Some(rules::open_until(&brief, tx.now)), None),
        Some(false) => (None, Some(before.closed_at.unwrap_or(tx.now))),
        None => (before.open_until, before.closed_at),
    };
    let after = CheckIn { asks_names: choice.asks_names, open_until, closed_at, ..before.clone() };
    let is_open = rules::state_of(&brief, &after, tx.now) == crate::cascade::participants::CheckInState::Open;
    if choice.open == Some(true) && !is_open {
        return Err(Error::Conflict("error-check-in-over"));
    }
    if after == before {
        return Ok(());
    }
    store::update(tx, brief.id, after.asks_names, after.open_until, after.closed_at)?;
    let action = match choice.open {
        Some(true) => "check-in.opened",
        Some(false) => "check-in.closed",
        None => "check-in.changed",
    };
    record(tx, viewer, Event::new(action, brief.id, &brief.reference))
}

fn record(tx: &mut Tx, viewer: &Viewer, event: Event) -> Result<()> {
    audit::record(tx, Actor::from(viewer), event)
}
