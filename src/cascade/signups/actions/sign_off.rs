use super::letters::write;
use super::move_up::move_up;
use crate::cascade::participants::store::check_ins;
use crate::cascade::signups::store::{sign_up_pages, sign_ups as store};
use crate::cascade::signups::{SignUpState, SignUpWord, links};
use crate::platform::db::Tx;
use crate::platform::error::{Error, Result};
use crate::platform::web::Signer;

/// Signs somebody off, for whoever has their link: their name is erased, their calendar is told, and who waits longest gets their
/// place. A second time changes nothing.
///
/// # Errors
/// [`Error::LinkSpent`] for a link that was not made here or leads to nobody any more.
pub fn sign_off(tx: &mut Tx, signer: &Signer, token: &str) -> Result<()> {
    let id = links::opened_by(signer, token).ok_or(Error::LinkSpent)?;
    let asked = store::get_all(tx.conn, &[id])?.pop().ok_or(Error::LinkSpent)?;
    let page = sign_up_pages::hold(tx, asked.delivery_id)?;
    // As it is now that nobody else changes it.
    let one = store::get(tx.conn, id)?;
    if !SignUpState::THERE.contains(&one.state) {
        return Ok(());
    }
    let (brief, _) = check_ins::of_delivery(tx.conn, &one.delivery_id.to_string())?;
    if tx.now.day_in(brief.zone) <= brief.ends_on {
        write(tx, &brief.reference, &page, &one, SignUpWord::SignedOff)?;
    }
    store::end(tx, id, SignUpState::SignedOff)?;
    move_up(tx, &brief, one.delivery_id)
}
