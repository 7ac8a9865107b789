//! Many people at once, several rows a statement.

use diesel::prelude::*;

use super::super::{NewPerson, PersonId, Profile};
use super::people::{name_key, named};
use crate::platform::clock::Timestamp;
use crate::platform::db::schema::people;
use crate::platform::db::{Tx, insert_all};
use crate::platform::error::Result;

/// Somebody who was entered before.
#[derive(Clone, Debug)]
pub struct PastPerson {
    /// Who.
    pub id: PersonId,
    /// As they were entered.
    pub new: NewPerson,
    /// When.
    pub at: Timestamp,
    /// What they have said about themselves since, once, and when they signed in first.
    pub profile: Option<(Profile, Timestamp)>,
    /// Whether they take part in a cohort.
    pub takes_part: bool,
}

/// Inserts people whose addresses nobody has.
///
/// # Errors
/// [`crate::platform::error::Error::Invalid`] for a name that is none.
pub fn insert(tx: &mut Tx, all: &[PastPerson]) -> Result<()> {
    let row = |past: &PastPerson| {
        let new = &past.new;
        let said = past.profile.as_ref().map(|(profile, _)| profile);
        let name = named(said.map_or(&new.name, |profile| &profile.name))?;
        Ok((
            people::id.eq(past.id),
            people::email.eq(new.email.clone()),
            people::name_key.eq(name_key(&name, &new.email)),
            people::name.eq(name),
            people::language.eq(said.map_or(new.language, |profile| profile.language)),
            people::time_zone.eq(said.map_or(new.time_zone, |profile| profile.time_zone)),
            people::country.eq(said.map_or(new.country, |profile| profile.country)),
            people::first_signed_in_at.eq(past.profile.as_ref().map(|(_, at)| *at)),
            people::created_at.eq(past.at),
            people::revision.eq(if said.is_some() { 2 } else { 1 }),
            people::takes_part.eq(past.takes_part),
        ))
    };
    let rows = all.iter().map(row).collect::<Result<Vec<_>>>()?;
    insert_all!(tx.conn, people::table, rows);
    Ok(())
}
