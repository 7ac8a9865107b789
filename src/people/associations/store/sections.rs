use diesel::prelude::*;

use super::super::{Names, Section, SectionId};
use crate::people::accounts::Actor;
use crate::people::accounts::audit::{self, Event};
use crate::platform::db::schema::sections;
use crate::platform::db::{Conn, Json, Tx};
use crate::platform::error::Result;
use crate::platform::values::Language;

/// The sections of the network: name in an address, then names in English, French and Spanish.
const SECTIONS: [[&str; 4]; 9] = [
    ["africa", "Africa", "Afrique", "África"],
    ["asia-pacific", "Asia-Pacific", "Asie-Pacifique", "Asia-Pacífico"],
    ["eurasia", "Eurasia", "Eurasie", "Eurasia"],
    ["europe", "Europe", "Europe", "Europa"],
    [
        "middle-east-west-asia",
        "Middle East and West Asia",
        "Moyen-Orient et Asie de l’Ouest",
        "Oriente Medio y Asia Occidental",
    ],
    ["latin-america", "Latin America", "Amérique latine", "América Latina"],
    ["north-america", "North America", "Amérique du Nord", "América del Norte"],
    ["metropolitan", "Metropolitan", "Métropoles", "Metrópolis"],
    ["regions", "Regions", "Régions", "Regiones"],
];

type Row = (SectionId, String, Json<Names>);

fn section_of((id, slug, Json(names)): Row) -> Section {
    Section { id, slug, names }
}

/// Enters the sections of the network, once.
///
/// # Errors
/// Only what the database says.
pub fn seed_sections(tx: &mut Tx) -> Result<()> {
    if sections::table.count().get_result::<i64>(tx.conn)? > 0 {
        return Ok(());
    }
    let languages = ["en", "fr", "es"].map(|code| code.parse::<Language>().unwrap_or(Language::ENGLISH));
    for [slug, names @ ..] in SECTIONS {
        let names = languages.into_iter().zip(names.map(str::to_owned)).collect();
        add_section(tx, Actor::SYSTEM, slug, &Names(names))?;
    }
    Ok(())
}

/// Enters a section, after those that are there.
///
/// # Errors
/// [`crate::platform::error::Error::Duplicate`] when its slug is taken.
pub fn add_section(tx: &mut Tx, actor: Actor, slug: &str, names: &Names) -> Result<SectionId> {
    let last: Option<i32> = sections::table.select(diesel::dsl::max(sections::position)).first(tx.conn)?;
    let id: SectionId = tx.id();
    diesel::insert_into(sections::table)
        .values((
            sections::id.eq(id),
            sections::slug.eq(slug),
            sections::names.eq(Json(names.clone())),
            sections::position.eq(last.unwrap_or(0) + 1),
        ))
        .execute(tx.conn)?;
    audit::record(tx, actor, Event::new("section.added", id, names.in_language(Language::ENGLISH)))?;
    Ok(id)
}

/// Every section, in its order.
///
/// # Errors
/// Only what the database says.
pub fn sections(conn: &mut Conn) -> Result<Vec<Section>> {
    let rows: Vec<Row> = sections::table
        .order((sections::position, sections::id))
        .select((sections::id, sections::slug, sections::names))
        .load(conn)?;
    Ok(rows.into_iter().map(section_of).collect())
}

/// The section with that id.
///
/// # Errors
/// [`crate::platform::error::Error::NotFound`].
pub fn section(conn: &mut Conn, id: SectionId) -> Result<Section> {
    let row: Row = sections::table.find(id).select((sections::id, sections::slug, sections::names)).first(conn)?;
    Ok(section_of(row))
}

/// The section with that name in an address.
///
/// # Errors
/// [`crate::platform::error::Error::NotFound`].
pub fn section_by_slug(conn: &mut Conn, slug: &str) -> Result<Section> {
    let row: Row = sections::table
        .filter(sections::slug.eq(slug))
        .select((sections::id, sections::slug, sections::names))
        .first(conn)?;
    Ok(section_of(row))
}
