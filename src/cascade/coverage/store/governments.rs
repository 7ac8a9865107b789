//! Governments by what was reached.

use diesel::dsl::{exists, not};
use diesel::prelude::*;

use crate::cascade::common::store::lists::patterns;
use crate::cascade::coverage::rules::{Membership, Reached};
use crate::people::associations::store::{GOVERNMENT, GovernmentRow, government};
use crate::people::associations::{AssociationId, MemberGovernment, MemberGovernmentId, MemberKey};
use crate::platform::db::schema::{member_governments, memberships, reached_governments};
use crate::platform::db::{AmongMethods, Conn};
use crate::platform::error::Result;
use crate::platform::web::Turn;
use content::ModuleSlug;

/// Who belongs to these associations.
///
/// # Errors
/// Only what the database says.
pub fn memberships_of(conn: &mut Conn, associations: &[AssociationId]) -> Result<Vec<Membership>> {
    type Row = (AssociationId, MemberGovernmentId, Option<i32>, Option<f64>, Option<f64>);
    let rows: Vec<Row> = memberships::table
        .inner_join(member_governments::table)
        .filter(memberships::association_id.among(associations))
        .select((
            memberships::association_id,
            member_governments::id,
            member_governments::population,
            member_governments::latitude,
            member_governments::longitude,
        ))
        .load(conn)?;
    let membership = |(association, government, population, latitude, longitude): Row| Membership {
        association,
        government,
        population,
        place: latitude.zip(longitude),
    };
    Ok(rows.into_iter().map(membership).collect())
}

/// Those of their members that were reached, with the modules.
///
/// # Errors
/// Only what the database says.
pub fn reached_of(conn: &mut Conn, associations: &[AssociationId]) -> Result<Reached> {
    let rows: Vec<(MemberGovernmentId, ModuleSlug)> = memberships::table
        .inner_join(reached_governments::table.on(reached_governments::government_id.eq(memberships::government_id)))
        .filter(memberships::association_id.among(associations))
        .select((reached_governments::government_id, reached_governments::module))
        .load(conn)?;
    Ok(together(rows))
}

/// Of some governments those that were reached, with the modules.
///
/// # Errors
/// Only what the database says.
pub fn reached_among(conn: &mut Conn, ids: &[MemberGovernmentId]) -> Result<Reached> {
    let rows: Vec<(MemberGovernmentId, ModuleSlug)> = reached_governments::table
        .filter(reached_governments::government_id.among(ids))
        .select((reached_governments::government_id, reached_governments::module))
        .load(conn)?;
    Ok(together(rows))
}

fn together(rows: Vec<(MemberGovernmentId, ModuleSlug)>) -> Reached {
    let mut reached = Reached::new();
    for (government, module) in rows {
        reached.entry(government).or_default().insert(module);
    }
    reached
}

/// What a list of governments is narrowed to.
#[derive(Clone, Debug, Default)]
pub struct CoverageFilter {
    /// Members of these associations.
    pub associations: Vec<AssociationId>,
    /// Whether somebody was trained there.
    pub reached: Option<bool>,
    /// In this module; in any where none is named.
    pub module: Option<ModuleSlug>,
    /// Words of the code or a name.
    pub words: Option<String>,
}

/// A page of governments by name, each once.
///
/// # Errors
/// Only what the database says.
pub fn list(
    conn: &mut Conn,
    filter: &CoverageFilter,
    turn: &Turn<MemberKey>,
    limit: i64,
) -> Result<Vec<MemberGovernment>> {
    let is_member = exists(
        memberships::table
            .filter(memberships::government_id.eq(member_governments::id))
            .filter(memberships::association_id.among(filter.associations.clone())),
    );
    let mut query = member_governments::table.filter(is_member).select(GOVERNMENT).limit(limit).into_boxed();
    let is_reached =
        || reached_governments::table.filter(reached_governments::government_id.eq(member_governments::id));
    query = match (filter.reached, filter.module.clone()) {
        (None, _) => query,
        (Some(true), None) => query.filter(exists(is_reached())),
        (Some(false), None) => query.filter(not(exists(is_reached()))),
        (Some(true), Some(module)) => query.filter(exists(is_reached().filter(reached_governments::module.eq(module)))),
        (Some(false), Some(module)) => {
            query.filter(not(exists(is_reached().filter(reached_governments::module.eq(module)))))
        }
    };
    for pattern in patterns(filter.words.as_deref()) {
        query = query.filter(member_governments::search.like(pattern));
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
