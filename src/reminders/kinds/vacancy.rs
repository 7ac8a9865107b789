use std::collections::{BTreeMap, BTreeSet};

use chrono::{Days, NaiveDate, TimeDelta};
use diesel::prelude::*;
use uuid::Uuid;

use super::{FoundItem, PlanningPage, Reminder, ReminderKind};
use crate::people::accounts::Role;
use crate::people::accounts::store::roles::holders_by_scope;
use crate::people::associations::{AssociationId, Names, SectionId};
use crate::platform::clock::Timestamp;
use crate::platform::db::schema::{associations, audit_events, people, roles};
use crate::platform::db::{AmongMethods, AnyId, Conn, Json};
use crate::platform::error::Result;
use crate::reminders::rules::{About, Fact, StepShare, limits};

/// Associations that have lost their last focal point, for those who coordinate their section; where nobody does, for those who
/// coordinate the network. One that never had any is no loss.
pub(super) struct Vacancy;

/// An association for which nobody speaks any more.
struct Vacant {
    id: AssociationId,
    slug: String,
    section: SectionId,
    called: Fact,
    since: Timestamp,
}

impl Reminder for Vacancy {
    fn steps(&self) -> &'static [i32] {
        &[7]
    }

    fn urgency(&self) -> i32 {
        7
    }

    fn is_of_cohorts(&self) -> bool {
        false
    }

    fn find(&self, conn: &mut Conn, page: &PlanningPage) -> Result<Vec<FoundItem>> {
        let with = |role: Role| page.appointments.iter().filter(move |one| one.role == role);
        if with(Role::SectionCoordinator).chain(with(Role::Coordinator)).next().is_none() {
            return Ok(Vec::new());
        }
        let vacant = vacant(conn, page)?;
        if vacant.is_empty() {
            return Ok(Vec::new());
        }
        let looked_after: BTreeSet<SectionId> = match with(Role::Coordinator).next() {
            Some(_) => holders_by_scope(conn, Role::SectionCoordinator)?.into_iter().map(|(_, id)| id.into()).collect(),
            None => BTreeSet::new(),
        };
        let mut items = Vec::new();
        for one in &vacant {
            let of_section =
                with(Role::SectionCoordinator).filter(|held| SectionId::from(Uuid::from(held.scope)) == one.section);
            let of_network = with(Role::Coordinator).filter(|_| !looked_after.contains(&one.section));
            for person in of_section.chain(of_network).map(|held| held.person) {
                let Some(zone) = page.zones.get(&person) else { continue };
                let anchor = one.since.day_in(*zone);
                if page.may_be_due(ReminderKind::Vacancy, None, anchor) {
                    items.push(FoundItem {
                        person,
                        subject: one.id.into(),
                        cohort: None,
                        anchor,
                        since: one.since,
                        share: StepShare::All,
                        about: about(one.called.clone(), anchor, format!("/associations/{}", one.slug)),
                    });
                }
            }
        }
        Ok(items)
    }

    fn samples(&self, today: NaiveDate) -> Vec<About> {
        let association = Fact::Association { acronym: "AMS".into(), names: Names::default() };
        vec![about(association, today - Days::new(7), String::new())]
    }
}

/// The associations that lost a focal point lately, because the role was taken or the person shut out, and have none now.
fn vacant(conn: &mut Conn, page: &PlanningPage) -> Result<Vec<Vacant>> {
    let from = page.now + TimeDelta::days(-(limits::REMEMBERED + limits::FRESH + limits::MOVED + 7));
    let taken: Vec<(Timestamp, String)> = audit_events::table
        .filter(audit_events::action.eq("role.revoked").and(audit_events::at.gt(from)))
        .filter(audit_events::subject_label.eq(Role::FocalPoint.as_str()))
        .select((audit_events::at, audit_events::details))
        .load(conn)?;
    let shut_out: Vec<(AnyId, Option<Timestamp>)> = roles::table
        .inner_join(people::table.on(people::id.eq(roles::person_id)))
        .filter(roles::role.eq(Role::FocalPoint).and(people::deactivated_at.gt(from)))
        .select((roles::scope_id, people::deactivated_at))
        .load(conn)?;
    let mut lost: BTreeMap<AssociationId, Timestamp> = BTreeMap::new();
    let taken = taken.into_iter().filter_map(|(at, details)| Some((scope(&details)?, at)));
    let shut_out = shut_out.into_iter().filter_map(|(scope, at)| Some((Uuid::from(scope), at?)));
    for (association, at) in taken.chain(shut_out) {
        let last = lost.entry(association.into()).or_insert(at);
        *last = at.max(*last);
    }
    if lost.is_empty() {
        return Ok(Vec::new());
    }
    let scopes: Vec<AnyId> = lost.keys().map(|id| Uuid::from(*id).into()).collect();
    let held: Vec<AnyId> = roles::table
        .inner_join(people::table.on(people::id.eq(roles::person_id)))
        .filter(roles::role.eq(Role::FocalPoint).and(roles::scope_id.among(scopes)))
        .filter(people::deactivated_at.is_null())
        .select(roles::scope_id)
        .load(conn)?;
    for scope in held {
        lost.remove(&Uuid::from(scope).into());
    }
    type Row = (AssociationId, String, String, Json<Names>, SectionId);
    let rows: Vec<Row> = associations::table
        .filter(associations::id.among(lost.keys()))
        .select((
            associations::id,
            associations::slug,
            associations::acronym,
            associations::names,
            associations::section_id,
        ))
        .load(conn)?;
    let vacant = |(id, slug, acronym, names, section): Row| {
        let since = *lost.get(&id)?;
        Some(Vacant { id, slug, section, called: Fact::Association { acronym, names: names.0 }, since })
    };
    Ok(rows.into_iter().filter_map(vacant).collect())
}

/// For what a role was, as the trail says it.
fn scope(details: &str) -> Option<Uuid> {
    let details: serde_json::Value = serde_json::from_str(details).ok()?;
    details.get("scope")?.as_str()?.parse().ok()
}

fn about(association: Fact, since: NaiveDate, path: String) -> About {
    About::new("vacancy", path).with("association", association).with("date", Fact::Day(since))
}
