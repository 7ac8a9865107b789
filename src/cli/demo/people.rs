//! Invented people.

use std::collections::BTreeMap;

use rand::RngExt;
use rand::rngs::StdRng;

use super::network::{ASSOCIATIONS, Sketch};
use crate::people::accounts::{Actor, Channel, NewPerson, Person, Profile, Viewer, store};
use crate::platform::clock::Zone;
use crate::platform::db::Conn;
use crate::platform::error::{Error, Result};
use crate::platform::values::EmailAddress;
use crate::platform::values::Language;

/// Somebody of the demonstration.
#[derive(Clone, Debug)]
pub struct Figure {
    pub name: String,
    pub email: EmailAddress,
    pub language: Language,
    pub zone: Zone,
    pub country: &'static str,
}

impl Figure {
    /// Somebody with a given name and address.
    pub fn named(name: &str, email: &str, language: &str, zone: &str, country: &'static str) -> Result<Self> {
        Ok(Self {
            name: name.to_owned(),
            email: email.parse().map_err(Error::internal)?,
            language: language.parse().map_err(Error::internal)?,
            zone: zone.parse().map_err(Error::internal)?,
            country,
        })
    }

    /// The `number`th person of an association.
    pub fn of(sketch: &Sketch, number: usize) -> Result<Self> {
        let name = sketch.person(number);
        let local = ascii(&name.replacen(' ', ".", 1)).to_lowercase();
        let email = format!("{local}@{}.example", sketch.acronym.to_lowercase());
        Self::named(&name, &email, sketch.language, sketch.zone, sketch.country)
    }

    /// The person as the rooms enter them.
    pub fn new_person(&self) -> NewPerson {
        NewPerson {
            email: self.email.clone(),
            name: self.name.clone(),
            language: self.language,
            time_zone: self.zone,
            country: self.country.parse().ok(),
        }
    }

    /// What they say about themselves.
    pub fn profile(&self) -> Profile {
        Profile {
            name: self.name.clone(),
            language: self.language,
            time_zone: self.zone,
            country: self.country.parse().ok(),
        }
    }

    /// The person, once they are entered.
    pub fn person(&self, conn: &mut Conn) -> Result<Person> {
        store::people::by_address(conn, &self.email)?.ok_or(Error::NotFound)
    }

    /// The person, acting on a page.
    pub fn actor(&self, conn: &mut Conn) -> Result<Actor> {
        Ok(Actor::person(self.person(conn)?.id, Channel::Web))
    }
}

/// Somebody as they act on a page.
pub fn viewer(conn: &mut Conn, figure: &Figure) -> Result<Viewer> {
    let person = figure.person(conn)?;
    let viewer = store::people::by_link(conn, person.id)?.ok_or(Error::NotFound)?;
    Ok(Viewer { channel: Channel::Web, in_person: true, ..viewer })
}

/// Who comes next from each association, so that nobody occurs twice.
pub struct Register {
    /// Where the first hundred begin: another seed makes other people.
    first: usize,
    counts: BTreeMap<&'static str, usize>,
}

impl Register {
    /// Nobody yet.
    pub fn new(random: &mut StdRng) -> Self {
        Self { first: random.random_range(0..100), counts: BTreeMap::new() }
    }

    /// Somebody new of an association.
    pub fn next(&mut self, sketch: &'static Sketch) -> Result<Figure> {
        let count = self.counts.entry(sketch.acronym).or_default();
        let number = if *count < 100 { (*count + self.first) % 100 } else { *count };
        *count += 1;
        Figure::of(sketch, number)
    }
}

/// The association of that acronym.
pub fn sketch(acronym: &str) -> Result<&'static Sketch> {
    ASSOCIATIONS.iter().find(|sketch| sketch.acronym == acronym).ok_or(Error::NotFound)
}

/// Letters as they stand in addresses.
fn ascii(text: &str) -> String {
    let plain = |c: char| match c {
        'á' | 'à' | 'â' | 'ä' => 'a',
        'É' => 'E',
        'Á' => 'A',
        'Ó' => 'O',
        'é' | 'è' | 'ê' | 'ë' => 'e',
        'í' | 'î' | 'ï' => 'i',
        'ñ' => 'n',
        'ó' | 'ô' | 'ö' => 'o',
        'ú' | 'û' | 'ü' => 'u',
        'ç' => 'c',
        ' ' => '-',
        other => other,
    };
    text.chars().map(plain).filter(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '-')).collect()
}
