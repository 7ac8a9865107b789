//! What is done with all that is kept about a person.

mod erase;
mod export;
mod merge;

pub use erase::erase;
pub use export::export;
pub use merge::{MergePlan, merge, rehearse};

use crate::people::accounts::store::{people, personal};
use crate::people::accounts::{Person, PersonId};
use crate::platform::db::Conn;
use crate::platform::error::{Error, Result};
use crate::platform::personal::{DataSubject, PersonalRooms};
use crate::platform::web::{Signer, who};

/// Whom to ask, and how to find what is kept under a signature.
#[derive(Clone)]
pub struct PersonalSources {
    /// All rooms, those below first.
    pub rooms: PersonalRooms,
    /// Signs what forms are kept under.
    pub signer: Signer,
}

impl PersonalSources {
    /// A person who is not erased already.
    fn subject(&self, conn: &mut Conn, id: PersonId) -> Result<(Person, DataSubject)> {
        let person = people::get(conn, id)?;
        if person.email.is_erased() {
            return Err(Error::Conflict("error-person-erased"));
        }
        let subject = DataSubject {
            id,
            email: person.email.clone(),
            name: person.name.clone(),
            formerly: personal::formerly(conn, id)?,
            form_owner: who(&self.signer, id),
        };
        Ok((person, subject))
    }
}
