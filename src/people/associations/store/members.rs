use std::collections::{BTreeMap, HashMap};

use diesel::prelude::*;

use super::super::{
    AssociationId, GovernmentFacts, GovernmentKind, MemberGovernment, MemberGovernmentId, MemberKey, Names,
};
use crate::platform::db::schema::{member_governments, memberships};
use crate::platform::db::{AmongMethods, Conn, Json, Tx, insert_all};
use crate::platform::error::{Error, Result};
use crate::platform::values::Country;
use crate::platform::web::Turn;
use content::folded;

/// How many governments are looked up by one query.
const AT_ONCE: usize = 500;

/// The columns of [`GovernmentRow`], for the queries of rooms below.
pub const GOVERNMENT: GovernmentFields = (
    (
        member_governments::id,
        member_governments::country,
        member_governments::code,
        member_governments::name,
        member_governments::names,
    ),
    (
        member_governments::kind,
        member_governments::population,
        member_governments::latitude,
        member_governments::longitude,
        member_governments::revision,
    ),
);
/// The type of [`GOVERNMENT`].
pub type GovernmentFields = (
    (
        member_governments::id,
        member_governments::country,
        member_governments::code,
        member_governments::name,
        member_governments::names,
    ),
    (
        member_governments::kind,
        member_governments::population,
        member_governments::latitude,
        member_governments::longitude,
        member_governments::revision,
    ),
);

/// What the database keeps of a government.
pub type GovernmentRow = (
    (MemberGovernmentId, Country, Option<String>, String, Json<Names>),
    (GovernmentKind, Option<i32>, Option<f64>, Option<f64>, i32),
);

/// The government of a row.
pub fn government(row: GovernmentRow) -> MemberGovernment {
    let ((id, country, code, name, names), (kind, population, latitude, longitude, revision)) = row;
    let facts = GovernmentFacts { country, code, name, names: names.0, kind, population, latitude, longitude };
    MemberGovernment { id, facts, revision }
}

/// What a list of members is narrowed to.
#[derive(Clone, Debug, Default)]
pub struct MemberFilter {
    /// Words of the code or a name.
    pub words: Option<String>,
    /// One kind.
    pub kind: Option<GovernmentKind>,
}

/// What searching looks at.
fn search_text(facts: &GovernmentFacts) -> String {
    let names = std::iter::once(&facts.name).chain(facts.names.0.values());
    let names = names.map(|name| folded(name)).collect::<Vec<_>>().join("\n");
    format!("{names}\n{}", folded(facts.code.as_deref().unwrap_or_default()))
}

/// What is written of a government.
macro_rules! written {
    ($facts:expr) => {{
        let facts: &GovernmentFacts = $facts;
        (
            (
                member_governments::country.eq(facts.country),
                member_governments::code.eq(facts.code.clone()),
                member_governments::name.eq(facts.name.clone()),
                member_governments::names.eq(Json(facts.names.clone())),
                member_governments::name_key.eq(facts.name_key()),
            ),
            (
                member_governments::search.eq(search_text(facts)),
                member_governments::kind.eq(facts.kind),
                member_governments::population.eq(facts.population),
                member_governments::latitude.eq(facts.latitude),
                member_governments::longitude.eq(facts.longitude),
            ),
        )
    }};
}

/// The code is taken in that country.
fn refuse_taken(conn: &mut Conn, id: Option<MemberGovernmentId>, facts: &GovernmentFacts) -> Result<()> {
    let Some(code) = &facts.code else { return Ok(()) };
    let same = member_governments::code.eq(code).and(member_governments::country.eq(facts.country));
    let other: Option<MemberGovernmentId> =
        member_governments::table.filter(same).select(member_governments::id).first(conn).optional()?;
    match other {
        Some(other) if Some(other) != id => Err(Error::field("code", "government-code-taken")),
        _ => Ok(()),
    }
}

/// Enters governments, and says under which ids, in the same order.
///
/// # Errors
/// Only what the database says: codes that are taken are refused by whoever asks.
pub fn add_governments(tx: &mut Tx, all: &[GovernmentFacts]) -> Result<Vec<MemberGovernmentId>> {
    let ids: Vec<MemberGovernmentId> = all.iter().map(|_| tx.id()).collect();
    let row = |(id, facts): (&MemberGovernmentId, &GovernmentFacts)| {
        (member_governments::id.eq(*id), written!(facts), member_governments::revision.eq(1))
    };
    let rows: Vec<_> = ids.iter().zip(all).map(row).collect();
    insert_all!(tx.conn, member_governments::table, rows);
    Ok(ids)
}

/// Enters one government.
///
/// # Errors
/// [`Error::Invalid`] when its country has one of that code.
pub fn add_government(tx: &mut Tx, facts: &GovernmentFacts) -> Result<MemberGovernmentId> {
    refuse_taken(tx.conn, None, facts)?;
    add_governments(tx, std::slice::from_ref(facts))?.first().copied().ok_or(Error::NotFound)
}

/// Changes what is known of a government.
///
/// # Errors
/// [`Error::Conflict`] when it has changed since `revision`, [`Error::Invalid`] when the code is taken.
pub fn change_government(tx: &mut Tx, id: MemberGovernmentId, revision: i32, facts: &GovernmentFacts) -> Result<()> {
    refuse_taken(tx.conn, Some(id), facts)?;
    let seen = member_governments::table.find(id).filter(member_governments::revision.eq(revision));
    let changed = diesel::update(seen)
        .set((written!(facts), member_governments::revision.eq(member_governments::revision + 1)))
        .execute(tx.conn)?;
    if changed == 0 { Err(Error::Conflict("error-changed-meanwhile")) } else { Ok(()) }
}

/// Makes governments members of an association that are none of its members yet.
///
/// # Errors
/// Only what the database says.
pub fn join(tx: &mut Tx, association: AssociationId, ids: &[MemberGovernmentId]) -> Result<()> {
    let row =
        |id: &MemberGovernmentId| (memberships::association_id.eq(association), memberships::government_id.eq(*id));
    let rows: Vec<_> = ids.iter().map(row).collect();
    insert_all!(tx.conn, memberships::table, rows);
    Ok(())
}

/// Ends a membership and says what the government is called. It stays known to the network.
///
/// # Errors
/// [`Error::NotFound`].
pub fn leave(tx: &mut Tx, association: AssociationId, id: MemberGovernmentId) -> Result<String> {
    let name = member(tx.conn, association, id)?.facts.name;
    let row = memberships::table.find((association, id));
    if diesel::delete(row).execute(tx.conn)? == 0 { Err(Error::NotFound) } else { Ok(name) }
}

/// A member of an association.
///
/// # Errors
/// [`Error::NotFound`].
pub fn member(conn: &mut Conn, association: AssociationId, id: MemberGovernmentId) -> Result<MemberGovernment> {
    let row: GovernmentRow = memberships::table
        .inner_join(member_governments::table)
        .filter(memberships::association_id.eq(association).and(memberships::government_id.eq(id)))
        .select(GOVERNMENT)
        .first(conn)?;
    Ok(government(row))
}

/// A page of an association's members by name.
///
/// # Errors
/// Only what the database says.
pub fn members(
    conn: &mut Conn,
    association: AssociationId,
    filter: &MemberFilter,
    turn: &Turn<MemberKey>,
    limit: i64,
) -> Result<Vec<MemberGovernment>> {
    let mut query = memberships::table
        .inner_join(member_governments::table)
        .filter(memberships::association_id.eq(association))
        .select(GOVERNMENT)
        .limit(limit)
        .into_boxed();
    if let Some(kind) = filter.kind {
        query = query.filter(member_governments::kind.eq(kind));
    }
    for word in filter.words.iter().flat_map(|words| words.split_whitespace()).take(8) {
        let word = folded(word).replace(['%', '_', '\\'], "");
        query = query.filter(member_governments::search.like(format!("%{word}%")));
    }
    let key = (member_governments::name_key, member_governments::id);
    query = match turn {
        Turn::First | Turn::After(_) => query.order((key.0.asc(), key.1.asc())),
        Turn::Before(_) => query.order((key.0.desc(), key.1.desc())),
    };
    query = match turn {
        Turn::First => query,
        Turn::After(last) => {
            query.filter(key.0.gt(last.name_key.clone()).or(key.0.eq(last.name_key.clone()).and(key.1.gt(last.id))))
        }
        Turn::Before(first) => {
            query.filter(key.0.lt(first.name_key.clone()).or(key.0.eq(first.name_key.clone()).and(key.1.lt(first.id))))
        }
    };
    let rows: Vec<GovernmentRow> = query.load(conn)?;
    Ok(rows.into_iter().map(government).collect())
}

/// All members of an association, by name.
///
/// # Errors
/// Only what the database says.
pub fn all_members(conn: &mut Conn, association: AssociationId) -> Result<Vec<MemberGovernment>> {
    members(conn, association, &MemberFilter::default(), &Turn::First, i64::MAX)
}

/// The governments of these codes, wherever they belong.
///
/// # Errors
/// Only what the database says.
pub fn governments_by_code(conn: &mut Conn, codes: &[(Country, String)]) -> Result<Vec<MemberGovernment>> {
    let mut found = Vec::new();
    for some in codes.chunks(AT_ONCE) {
        let named: Vec<String> = some.iter().map(|(_, code)| code.clone()).collect();
        let rows: Vec<GovernmentRow> = member_governments::table
            .filter(member_governments::code.assume_not_null().among(named))
            .select(GOVERNMENT)
            .load(conn)?;
        let is_asked = |one: &MemberGovernment| {
            one.facts.code.as_ref().is_some_and(|code| some.contains(&(one.facts.country, code.clone())))
        };
        found.extend(rows.into_iter().map(government).filter(is_asked));
    }
    Ok(found)
}

/// The associations to which each of these governments belongs.
///
/// # Errors
/// Only what the database says.
pub fn associations_of(
    conn: &mut Conn,
    ids: &[MemberGovernmentId],
) -> Result<BTreeMap<MemberGovernmentId, Vec<AssociationId>>> {
    let mut found = BTreeMap::<_, Vec<AssociationId>>::new();
    for some in ids.chunks(AT_ONCE) {
        let rows: Vec<(MemberGovernmentId, AssociationId)> = memberships::table
            .filter(memberships::government_id.among(some))
            .select((memberships::government_id, memberships::association_id))
            .load(conn)?;
        for (government, association) in rows {
            found.entry(government).or_default().push(association);
        }
    }
    Ok(found)
}

/// How many members each of these associations has; those without any are missing.
///
/// # Errors
/// Only what the database says.
pub fn member_counts(conn: &mut Conn, associations: &[AssociationId]) -> Result<HashMap<AssociationId, i64>> {
    let rows: Vec<(AssociationId, i64)> = memberships::table
        .filter(memberships::association_id.among(associations))
        .group_by(memberships::association_id)
        .select((memberships::association_id, diesel::dsl::count_star()))
        .load(conn)?;
    Ok(rows.into_iter().collect())
}
