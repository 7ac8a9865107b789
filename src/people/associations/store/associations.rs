use diesel::prelude::*;

use super::super::policy::AssociationVisibility;
use super::super::{Association, AssociationId, CHANGED, Names, NewAssociation, SectionId, rules};
use crate::platform::db::schema::associations;
use crate::platform::db::{AmongMethods, Conn, Json, Tx};
use crate::platform::error::{Error, Result};
use crate::platform::values::Country;
use crate::platform::web::Turn;
use content::folded;

/// The columns of [`AssociationRow`], for the queries of rooms below.
pub const COLUMNS: AssociationColumns = (
    associations::id,
    associations::slug,
    associations::acronym,
    associations::country,
    associations::names,
    associations::section_id,
    associations::revision,
);
/// The type of [`COLUMNS`].
pub type AssociationColumns = (
    associations::id,
    associations::slug,
    associations::acronym,
    associations::country,
    associations::names,
    associations::section_id,
    associations::revision,
);

/// What the database keeps of an association.
#[derive(Queryable)]
pub struct AssociationRow {
    id: AssociationId,
    slug: String,
    acronym: String,
    country: Country,
    names: Json<Names>,
    section_id: SectionId,
    revision: i32,
}

impl From<AssociationRow> for Association {
    fn from(row: AssociationRow) -> Self {
        Self {
            id: row.id,
            slug: row.slug,
            acronym: row.acronym,
            country: row.country,
            names: row.names.0,
            section_id: row.section_id,
            revision: row.revision,
        }
    }
}

/// What a list is narrowed to.
#[derive(Clone, Debug, Default)]
pub struct AssociationFilter {
    /// One section.
    pub section: Option<SectionId>,
    /// Words of the acronym, of a name, or the country's code.
    pub words: Option<String>,
}

/// What searching looks at.
fn search_text(new: &NewAssociation) -> String {
    let names = new.names.0.values().map(|name| folded(name)).collect::<Vec<_>>().join("\n");
    format!("{}\n{}\n{names}", folded(&new.acronym), new.country.code().to_ascii_lowercase())
}

/// The acronym is taken in that country.
fn refuse_taken(conn: &mut Conn, new: &NewAssociation) -> Result<()> {
    let same = associations::acronym.eq(&new.acronym).and(associations::country.eq(new.country));
    let other = associations::table.filter(same.and(associations::id.ne(new.id)));
    match diesel::select(diesel::dsl::exists(other)).get_result(conn)? {
        true => Err(Error::field("acronym", "association-acronym-taken")),
        false => Ok(()),
    }
}

/// Enters an association.
///
/// # Errors
/// [`Error::Invalid`] when its country has one of that acronym.
pub fn add(tx: &mut Tx, new: &NewAssociation) -> Result<Association> {
    refuse_taken(tx.conn, new)?;
    let slug = match rules::slug(&new.acronym) {
        slug if slug.is_empty() => format!("association-{}", new.country.code().to_ascii_lowercase()),
        slug => format!("{slug}-{}", new.country.code().to_ascii_lowercase()),
    };
    let taken: Vec<String> = associations::table
        .filter(associations::slug.like(format!("{slug}%")))
        .select(associations::slug)
        .load(tx.conn)?;
    diesel::insert_into(associations::table)
        .values((
            associations::id.eq(new.id),
            associations::slug.eq(rules::free_slug(&slug, &taken)),
            associations::acronym.eq(&new.acronym),
            associations::country.eq(new.country),
            associations::names.eq(Json(new.names.clone())),
            associations::search.eq(search_text(new)),
            associations::section_id.eq(new.section_id),
            associations::created_at.eq(tx.now),
            associations::revision.eq(1),
        ))
        .execute(tx.conn)?;
    get(tx.conn, new.id)
}

/// Changes what an association is called and its section. Its address stays.
///
/// # Errors
/// [`Error::Conflict`] when it has changed since `revision`, [`Error::Invalid`] when the acronym is taken.
pub fn change(tx: &mut Tx, revision: i32, new: &NewAssociation) -> Result<()> {
    refuse_taken(tx.conn, new)?;
    if get(tx.conn, new.id)?.section_id != new.section_id {
        tx.changed(CHANGED, new.id);
    }
    let seen = associations::table.find(new.id).filter(associations::revision.eq(revision));
    let changed = diesel::update(seen)
        .set((
            associations::acronym.eq(&new.acronym),
            associations::country.eq(new.country),
            associations::names.eq(Json(new.names.clone())),
            associations::search.eq(search_text(new)),
            associations::section_id.eq(new.section_id),
            associations::revision.eq(associations::revision + 1),
        ))
        .execute(tx.conn)?;
    if changed == 0 { Err(Error::Conflict("error-changed-meanwhile")) } else { Ok(()) }
}

/// The association with that id.
///
/// # Errors
/// [`Error::NotFound`].
pub fn get(conn: &mut Conn, id: AssociationId) -> Result<Association> {
    let row: AssociationRow = associations::table.find(id).select(COLUMNS).first(conn)?;
    Ok(row.into())
}

/// The association with that id, if it is there.
///
/// # Errors
/// Only what the database says.
pub fn find(conn: &mut Conn, id: AssociationId) -> Result<Option<Association>> {
    let row: Option<AssociationRow> = associations::table.find(id).select(COLUMNS).first(conn).optional()?;
    Ok(row.map(Association::from))
}

/// The associations with those ids, in no order.
///
/// # Errors
/// Only what the database says.
pub fn get_all(conn: &mut Conn, ids: &[AssociationId]) -> Result<Vec<Association>> {
    let rows: Vec<AssociationRow> =
        associations::table.filter(associations::id.among(ids)).select(COLUMNS).load(conn)?;
    Ok(rows.into_iter().map(Association::from).collect())
}

/// The association with that name in its address.
///
/// # Errors
/// [`Error::NotFound`].
pub fn by_slug(conn: &mut Conn, slug: &str) -> Result<Association> {
    let row: AssociationRow = associations::table.filter(associations::slug.eq(slug)).select(COLUMNS).first(conn)?;
    Ok(row.into())
}

/// Every association by country and acronym, for lists to choose from.
///
/// # Errors
/// Only what the database says.
pub fn all(conn: &mut Conn) -> Result<Vec<Association>> {
    let rows: Vec<AssociationRow> = associations::table.select(COLUMNS).load(conn)?;
    let mut all: Vec<Association> = rows.into_iter().map(Association::from).collect();
    all.sort_by_cached_key(|one| (one.country, folded(&one.acronym), one.id));
    Ok(all)
}

/// A page of the associations that may be seen, by slug.
///
/// # Errors
/// Only what the database says.
pub fn list(
    conn: &mut Conn,
    visible: &AssociationVisibility,
    filter: &AssociationFilter,
    turn: &Turn<String>,
    limit: i64,
) -> Result<Vec<Association>> {
    let mut query = associations::table.select(COLUMNS).limit(limit).into_boxed();
    if let AssociationVisibility::Some { associations: ids, sections } = visible {
        query = query.filter(associations::id.among(ids).or(associations::section_id.among(sections)));
    }
    if let Some(section) = filter.section {
        query = query.filter(associations::section_id.eq(section));
    }
    for word in filter.words.iter().flat_map(|words| words.split_whitespace()) {
        let word = folded(word).replace(['%', '_', '\\'], "");
        query = query.filter(associations::search.like(format!("%{word}%")));
    }
    query = match turn {
        Turn::First => query.order(associations::slug.asc()),
        Turn::After(slug) => query.order(associations::slug.asc()).filter(associations::slug.gt(slug)),
        Turn::Before(slug) => query.order(associations::slug.desc()).filter(associations::slug.lt(slug)),
    };
    let rows: Vec<AssociationRow> = query.load(conn)?;
    Ok(rows.into_iter().map(Association::from).collect())
}
