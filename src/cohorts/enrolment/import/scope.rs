//! Of whom those who coordinate may still say what they are called: of people who were entered by them and have never been here.

use std::collections::{HashMap, HashSet};

use crate::cohorts::common::{Cohort, CohortId, policy, store as cohorts};
use crate::cohorts::enrolment::store;
use crate::people::accounts::store::roles;
use crate::people::accounts::{Person, PersonId, Viewer};
use crate::platform::db::Conn;
use crate::platform::error::Result;

/// Of these people, those whose name, language, zone and country the viewer may set, and so know: who never signed in, has no
/// role, and no place but in cohorts that the viewer coordinates. Whoever sits at the command line may set all who never
/// signed in. Three queries, however many people.
pub(in crate::cohorts) fn may_be_set(
    conn: &mut Conn,
    viewer: Option<&Viewer>,
    people: &[&Person],
) -> Result<HashSet<PersonId>> {
    let is_new = |person: &&&Person| person.first_signed_in_at.is_none() && person.deactivated_at.is_none();
    let ids: Vec<PersonId> = people.iter().filter(is_new).map(|person| person.id).collect();
    let Some(viewer) = viewer else { return Ok(ids.into_iter().collect()) };
    let places: HashMap<PersonId, Vec<CohortId>> = store::cohorts_of(conn, &ids)?;
    let grants = roles::of_all(conn, &ids)?;
    let named: HashSet<CohortId> = places.values().flatten().copied().collect();
    let all: Vec<Cohort> = cohorts::get_all(conn, &named.into_iter().collect::<Vec<_>>())?;
    let own: HashSet<CohortId> =
        all.iter().filter(|cohort| policy::can_coordinate(viewer, cohort)).map(|cohort| cohort.id).collect();
    let is_theirs = |id: &PersonId| {
        let places = places.get(id).map(Vec::as_slice).unwrap_or_default();
        !places.is_empty() && places.iter().all(|cohort| own.contains(cohort)) && !grants.contains_key(id)
    };
    Ok(ids.into_iter().filter(is_theirs).collect())
}
