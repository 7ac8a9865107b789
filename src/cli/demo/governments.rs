//! The member governments of the invented network: what is known of each, and which belong to two associations.

use super::network::Sketch;
use crate::people::accounts::Actor;
use crate::people::associations::{self, Association, GovernmentFacts, GovernmentKind, MemberGovernment, Names};
use crate::platform::db::Tx;
use crate::platform::error::{Error, Result};
use crate::platform::values::Language;

/// Where the towns of each country are scattered: degrees north and east.
const MIDDLES: [(&str, f64, f64); 12] = [
    ("BJ", 7.6, 2.3),
    ("CM", 5.6, 11.4),
    ("GH", 6.4, -1.2),
    ("ZA", -29.2, 29.3),
    ("EC", -1.6, -78.4),
    ("CO", 6.3, -75.1),
    ("CL", -33.4, -70.9),
    ("CR", 9.9, -84.1),
    ("PH", 10.6, 123.4),
    ("NP", 27.8, 85.2),
    ("ES", 37.6, -4.1),
    ("FR", 45.1, 0.6),
];

/// Which associations also have members that belong to another, and how many: towns beyond a border.
const SHARED: [(&str, &str, usize); 2] = [("CTA", "ACL", 3), ("UMR", "LMC", 2)];

/// What parts of towns are called.
fn parts(language: &str) -> [&'static str; 4] {
    match language {
        "fr" => [" Nord", " Sud", " Est", " Ouest"],
        "es" => [" Alto", " Bajo", " de Oriente", " de Poniente"],
        _ => [" Upper", " Lower", " Eastside", " Westside"],
    }
}

/// The governments of an association: its towns, which trainings are held in, and those around them.
///
/// # Errors
/// [`Error::Internal`] when the sketch is not one.
pub fn governments(sketch: &Sketch) -> Result<Vec<GovernmentFacts>> {
    let country = sketch.country.parse().map_err(Error::internal)?;
    let towns = sketch.towns();
    let around =
        parts(sketch.language).into_iter().flat_map(|part| towns.iter().map(move |town| format!("{town}{part}")));
    let names: Vec<String> = towns.iter().map(|town| (*town).to_owned()).chain(around).collect();
    let middle = MIDDLES.iter().find(|(code, ..)| *code == sketch.country).copied();
    let fact = |(number, name): (usize, &String)| {
        // Seeds of a sunflower: spread evenly, and never twice at one place.
        let (angle, far) = (number as f64 * 2.399_963, 0.22 * (number as f64).sqrt());
        let round = |degrees: f64| (degrees * 10_000.0).round() / 10_000.0;
        let place = middle.filter(|_| number % 13 != 12);
        let kind = match number {
            0 => GovernmentKind::Metropolitan,
            9 | 17 => GovernmentKind::County,
            _ => GovernmentKind::Municipality,
        };
        let mut names = Names::default();
        if let (0, "fr", Ok(english)) = (number, sketch.language, "en".parse::<Language>()) {
            names.0.insert(english, format!("Greater {name}"));
        }
        GovernmentFacts {
            country,
            code: Some(format!("{}-{:03}", sketch.country, number + 1)),
            name: name.clone(),
            names,
            kind,
            population: (number % 9 != 8)
                .then(|| 4_200 + (number as i32 * 7_919) % 61_000 + 240_000 / (number as i32 + 1)),
            latitude: place.map(|(_, north, _)| round(north + far * angle.sin())),
            longitude: place.map(|(_, _, east)| round(east + far * angle.cos())),
        }
    };
    Ok(names.iter().enumerate().map(fact).collect())
}

/// Enters the members of an association, those of another among them.
///
/// # Errors
/// Only what the database says.
pub fn enter(tx: &mut Tx, actor: Actor, association: &Association, sketch: &Sketch) -> Result<()> {
    associations::actions::members::enter_all(tx, actor, association, &governments(sketch)?)?;
    for (_, of, how_many) in SHARED.iter().filter(|(into, ..)| *into == sketch.acronym) {
        let all = associations::store::all(tx.conn)?;
        let other = all.iter().find(|one| one.acronym == *of).ok_or(Error::NotFound)?;
        let theirs = associations::store::all_members(tx.conn, other.id)?;
        let some: Vec<_> = theirs.iter().take(*how_many).map(|one| one.id).collect();
        associations::store::join(tx, association.id, &some)?;
    }
    Ok(())
}

/// The governments that a training reached: that of its town, if it is a member, and some around it. Some are never among
/// them, so that there is somebody to be reached.
pub fn reached<'a>(members: &'a [MemberGovernment], town: &str, number: usize) -> Vec<&'a MemberGovernment> {
    let of_town = members.iter().filter(|one| one.facts.name == town);
    let around = members
        .iter()
        .enumerate()
        .filter(|(at, _)| at % 3 != 0 && (at + number).is_multiple_of(11))
        .map(|(_, one)| one);
    of_town.chain(around).take(6).collect()
}
