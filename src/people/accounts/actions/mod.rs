//! What is done with people and their accounts; pages, programs and the command line do it alike.

pub mod address;
pub mod correct;
pub mod enter;
pub mod mail;
pub mod mail_report;
pub mod password;
pub mod profile;
pub mod roles;
pub mod second_factor;
pub mod security;
pub mod sessions;
pub mod set_up;
pub mod shut_out;
pub mod sign_in;
pub mod tokens;
pub mod tries;

use super::{Person, PersonId, Viewer, policy, store};
use crate::platform::db::Tx;
use crate::platform::error::Result;

/// A person, for an administrator. One who is not there is a page that is not there.
fn administered(tx: &mut Tx, viewer: &Viewer, id: PersonId) -> Result<Person> {
    policy::administers(viewer)?;
    store::people::get(tx.conn, id)
}
