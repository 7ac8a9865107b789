//! Addresses as people paste them: from a mail program, from a sheet, from a message.
//!
//! Nobody gets lost: every `@` in the text ends as somebody's address or as a line that is named. A name never holds an
//! address, a tab or a separator: where it is not clear whose name a text is, its line is named rather than guessed.

mod line;
mod names;
mod scan;
mod sheet;

#[cfg(test)]
mod tests;

use crate::platform::values::EmailAddress;
use sheet::Header;

pub use names::tidy as tidy_name;
pub use sheet::{ADDRESS as ADDRESS_TITLES, FIRST as FIRST_NAME_TITLES, FULL as NAME_TITLES, LAST as LAST_NAME_TITLES};

/// Somebody whose address was pasted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pasted {
    /// On which line, counted from 1.
    pub line: usize,
    /// Their name; empty where none stood there.
    pub name: String,
    /// Their address.
    pub address: EmailAddress,
}

/// A line that could not be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnreadableLine {
    /// Which, counted from 1.
    pub line: usize,
    /// What is wrong with it.
    pub fault: PasteFault,
    /// The text it is about.
    pub text: String,
}

/// What is wrong with a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PasteFault {
    /// There is no address in it.
    NoAddress,
    /// Something in it has an `@`, but no mail can be sent there.
    NotAnEmailAddress,
    /// It is not clear who belongs to which address.
    Unclear,
}

/// Reads who stands in a text: each address once, where it stands first, and every line that could not be read.
pub fn read(text: &str) -> (Vec<Pasted>, Vec<UnreadableLine>) {
    let (mut people, mut unread): (Vec<Pasted>, Vec<UnreadableLine>) = Default::default();
    let mut header: Option<Header> = None;
    for (at, line) in text.split('\n').enumerate() {
        let line = scan::plain(line);
        if let Some(found) = Header::read(&line) {
            header = Some(found);
            continue;
        }
        let row = header.as_ref().and_then(|header| header.row(&line));
        match row.unwrap_or_else(|| line::read(&line)) {
            Ok(found) => found.into_iter().for_each(|(name, address)| add(&mut people, at + 1, name, address)),
            Err((fault, text)) => unread.push(UnreadableLine { line: at + 1, fault, text }),
        }
    }
    (people, unread)
}

/// The addresses in a cell of a sheet, each once.
///
/// # Errors
/// The text with an `@` in it that is no address.
pub fn addresses(cell: &str) -> Result<Vec<EmailAddress>, String> {
    line::addresses(&scan::plain(cell))
}

/// Whoever stands there twice is there once, with the first name that was given.
fn add(people: &mut Vec<Pasted>, line: usize, name: String, address: EmailAddress) {
    match people.iter_mut().find(|earlier| earlier.address == address) {
        Some(earlier) if earlier.name.is_empty() => earlier.name = name,
        Some(_) => {}
        None => people.push(Pasted { line, name, address }),
    }
}

/// Who stands on a line, or what is wrong with it.
type Read = Result<Vec<(String, EmailAddress)>, (PasteFault, String)>;
