use serde_json::json;

use super::PersonalSources;
use crate::people::accounts::actions::roles;
use crate::people::accounts::audit::{self, Event};
use crate::people::accounts::{Actor, Person, PersonId};
use crate::platform::db::Tx;
use crate::platform::error::{Error, Result};
use crate::platform::personal::{DataSubject, InCommon};

/// What merging two records comes to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MergePlan {
    /// How many rows come from the one to the other, by table.
    pub rows: Vec<(String, usize)>,
    /// What both are in, which speaks for two people.
    pub in_common: Vec<InCommon>,
}

/// Two records that can be made one.
struct Pair {
    from: DataSubject,
    into: DataSubject,
    from_person: Person,
    into_person: Person,
}

/// Brings everything of one record to another; nothing is left of the first. The keys of the first end.
///
/// # Errors
/// [`Error::NotFound`]; [`Error::Conflict`] where it makes no sense: a record with itself, one that was erased, into one that
/// is shut out.
pub fn merge(
    tx: &mut Tx,
    sources: &PersonalSources,
    actor: Actor,
    from: PersonId,
    into: PersonId,
) -> Result<MergePlan> {
    let pair = pair(tx, sources, from, into)?;
    let plan = plan(tx, sources, &pair)?;
    for room in sources.rooms {
        room.merge(tx, &pair.from, &pair.into)?;
    }
    let was = json!({"from": pair.from_person.email, "name": pair.from_person.name});
    audit::record(tx, actor, Event::new("person.merged", into, pair.into_person.display_name()).with(was))?;
    Ok(plan)
}

/// What [`merge`] would do; it refuses what that refuses.
///
/// # Errors
/// As [`merge`].
pub fn rehearse(tx: &mut Tx, sources: &PersonalSources, from: PersonId, into: PersonId) -> Result<MergePlan> {
    let pair = pair(tx, sources, from, into)?;
    plan(tx, sources, &pair)
}

fn pair(tx: &mut Tx, sources: &PersonalSources, from: PersonId, into: PersonId) -> Result<Pair> {
    if from == into {
        return Err(Error::Conflict("error-merge-same"));
    }
    let (from_person, from) = sources.subject(tx.conn, from)?;
    let (into_person, into) = sources.subject(tx.conn, into)?;
    if into_person.deactivated_at.is_some() {
        roles::keep_an_administrator(tx, from.id)?;
        if from_person.deactivated_at.is_none() {
            return Err(Error::Conflict("error-merge-shut-out"));
        }
    }
    Ok(Pair { from, into, from_person, into_person })
}

fn plan(tx: &mut Tx, sources: &PersonalSources, pair: &Pair) -> Result<MergePlan> {
    let (mut rows, mut in_common) = (Vec::new(), Vec::new());
    for room in sources.rooms {
        let tables = room.export(tx.conn, &pair.from)?;
        let counted = tables.into_iter().map(|(table, found)| (table, found.as_array().map_or(0, Vec::len)));
        rows.extend(counted.filter(|(_, count)| *count > 0));
        in_common.extend(room.in_common(tx.conn, pair.from.id, pair.into.id)?);
    }
    Ok(MergePlan { rows, in_common })
}
