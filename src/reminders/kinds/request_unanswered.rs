use std::collections::BTreeSet;

use chrono::{Days, NaiveDate};
use uuid::Uuid;

use super::{FoundItem, PlanningPage, Reminder, ReminderKind};
use crate::people::accounts::Role;
use crate::people::accounts::store::roles::holders_by_scope;
use crate::people::associations::{Names, SectionId};
use crate::platform::db::Conn;
use crate::platform::error::Result;
use crate::reminders::rules::{About, Fact, StepShare};

/// Requests to which nobody offers, for those who coordinate the section; at last, or where nobody does, for administrators.
pub(super) struct RequestUnanswered;

impl Reminder for RequestUnanswered {
    fn steps(&self) -> &'static [i32] {
        &[7, 14]
    }

    fn urgency(&self) -> i32 {
        5
    }

    fn is_of_cohorts(&self) -> bool {
        false
    }

    fn find(&self, conn: &mut Conn, page: &PlanningPage) -> Result<Vec<FoundItem>> {
        let with = |role: Role| page.appointments.iter().filter(move |one| one.role == role);
        if with(Role::SectionCoordinator).chain(with(Role::Administrator)).next().is_none() {
            return Ok(Vec::new());
        }
        let mut requests = page.open_requests(conn)?.to_vec();
        requests.retain(|line| line.request.offers == 0);
        if requests.is_empty() {
            return Ok(Vec::new());
        }
        let looked_after: BTreeSet<SectionId> = match with(Role::Administrator).next() {
            Some(_) => holders_by_scope(conn, Role::SectionCoordinator)?.into_iter().map(|(_, id)| id.into()).collect(),
            None => BTreeSet::new(),
        };
        let mut items = Vec::new();
        for line in &requests {
            let (request, association) = (&line.request, &line.association);
            let of_section = with(Role::SectionCoordinator)
                .filter(|held| SectionId::from(Uuid::from(held.scope)) == association.section_id)
                .map(|held| (held.person, StepShare::First));
            let share = match looked_after.contains(&association.section_id) {
                true => StepShare::Last,
                false => StepShare::All,
            };
            let of_all = with(Role::Administrator).map(|held| (held.person, share));
            for (person, share) in of_section.chain(of_all) {
                let Some(zone) = page.zones.get(&person) else { continue };
                let anchor = request.created_at.day_in(*zone);
                if page.may_be_due(ReminderKind::RequestUnanswered, None, anchor) {
                    let (acronym, names) = (association.acronym.clone(), association.names.clone());
                    items.push(FoundItem {
                        person,
                        subject: request.id.into(),
                        cohort: None,
                        anchor,
                        since: request.created_at,
                        share,
                        about: about(Fact::Association { acronym, names }, anchor, format!("/requests/{}", request.id)),
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

fn about(association: Fact, asked: NaiveDate, path: String) -> About {
    About::new("request-unanswered", path).with("association", association).with("date", Fact::Day(asked))
}
