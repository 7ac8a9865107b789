use diesel::prelude::*;

use super::super::{Names, Section, SectionId};
use crate::platform::db::schema::sections;
use crate::platform::db::{Conn, Json, Tx};
use crate::platform::error::Result;

type Row = (SectionId, String, Json<Names>);

fn section_of((id, slug, Json(names)): Row) -> Section {
    Section { id, slug, names }
}

/// Enters a section, after those that are there.
///
/// # Errors
/// [`crate::platform::error::Error::Duplicate`] when its slug is taken.
pub fn add_section(tx: &mut Tx, slug: &str, names: &Names) -> Result<SectionId> {
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
