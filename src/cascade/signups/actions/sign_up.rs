use super::letters::write;
use crate::cascade::participants::rules::name_key;
use crate::cascade::participants::store::check_ins;
use crate::cascade::signups::rules::{self, MOST_WAITING, window_of};
use crate::cascade::signups::store::{sign_up_pages, sign_ups as store};
use crate::cascade::signups::{NewSignUp, SignUp, SignUpState, SignUpWindow, SignUpWord};
use crate::people::accounts::store::limits;
use crate::people::accounts::store::limits::Try;
use crate::platform::db::Tx;
use crate::platform::error::{Error, Result};
use crate::platform::web::Signer;

/// By what somebody who signs up is counted.
#[derive(Clone, Debug)]
pub struct SignUpLimits {
    /// Their network address.
    pub peer: String,
}

/// Signs somebody up for a training: they get a place while there is one, and wait for one otherwise. Whoever has signed up with that
/// address already is written to again, and nothing else happens; to whoever asks it looks the same.
///
/// # Errors
/// [`Error::NotFound`] where there is no such page; [`Error::Conflict`] when one cannot sign up any more;
/// [`Error::TooMany`] from one network address; [`Error::Duplicate`] when the same address signs up just now.
pub fn sign_up(tx: &mut Tx, signer: &Signer, reference: &str, who: &NewSignUp, by: &SignUpLimits) -> Result<()> {
    let (brief, _) = check_ins::of_delivery(tx.conn, reference)?;
    limits::hit(tx, &format!("sign-up:{}", by.peer), rules::MOST_FROM_ONE_ADDRESS)?;
    let page = sign_up_pages::hold(tx, brief.id)?;
    let counts = store::counts(tx.conn, brief.id)?;
    let (today, training) = (tx.now.day_in(brief.zone), (brief.state, brief.starts_on));
    let window = window_of(&page, training, today, counts.placed);
    if !matches!(window, SignUpWindow::Open | SignUpWindow::Full) {
        return Err(Error::Conflict("error-sign-up-closed"));
    }
    if let Some(known) = store::of_address(tx.conn, brief.id, &who.email)? {
        let again = limits::count(tx, &format!("sign-up-again:{}", known.id), rules::MOST_AGAIN)?;
        return match again {
            Try::Free => write(tx, &brief.reference, &page, &known, SignUpWord::Again),
            Try::Spent { .. } => Ok(()),
        };
    }
    // Nobody overtakes those who wait.
    let is_placed = window == SignUpWindow::Open && counts.waiting == 0;
    if !is_placed && counts.waiting >= MOST_WAITING {
        return Err(Error::Conflict("error-sign-up-full"));
    }
    let one = SignUp {
        id: tx.id(),
        delivery_id: brief.id,
        state: if is_placed { SignUpState::Placed } else { SignUpState::Waiting },
        name: Some(who.name.clone()),
        email: Some(who.email.clone()),
        government: who.government.clone(),
        language: who.language,
        name_key: Some(name_key(signer, &who.name)),
        signed_up_at: tx.now,
        mails: 0,
        reminded: 0,
        participant_id: None,
        erased_at: None,
    };
    store::insert(tx, &one)?;
    let word = if is_placed { SignUpWord::Placed } else { SignUpWord::Waiting };
    write(tx, &brief.reference, &page, &one, word)
}
