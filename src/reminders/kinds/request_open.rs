use std::collections::BTreeSet;

use chrono::{Days, NaiveDate, TimeDelta};
use diesel::prelude::*;

use super::{FoundItem, PlanningPage, Reminder, ReminderKind, made_up_title, titles};
use crate::cascade::requests::TrainingRequestId;
use crate::cascade::requests::rules::{FindableTrainer, reasons};
use crate::cascade::requests::store::{findable, list};
use crate::people::accounts::PersonId;
use crate::people::associations::Names;
use crate::platform::db::schema::training_offers;
use crate::platform::db::{AmongMethods, Conn};
use crate::platform::error::Result;
use crate::reminders::rules::{About, Fact, StepShare, limits};

/// Requests of associations, for trainers who agreed to be found and could hold what is asked for: told once. Whoever takes that
/// back hears of none, whatever was planned.
pub(super) struct RequestOpen;

impl Reminder for RequestOpen {
    fn steps(&self) -> &'static [i32] {
        &[1]
    }

    fn urgency(&self) -> i32 {
        6
    }

    fn is_of_cohorts(&self) -> bool {
        false
    }

    fn find(&self, conn: &mut Conn, page: &PlanningPage) -> Result<Vec<FoundItem>> {
        let people: Vec<PersonId> = page.zones.keys().copied().collect();
        let trainers = findable::trainers(conn, &people)?;
        if trainers.is_empty() {
            return Ok(Vec::new());
        }
        let since = page.now + TimeDelta::days(-(limits::FRESH + limits::MOVED + 2));
        let mut requests = page.open_requests(conn)?.to_vec();
        requests.retain(|line| line.request.created_at >= since);
        let offered = offered(conn, requests.iter().map(|line| line.request.id).collect())?;
        let mut items = Vec::new();
        for trainer in &trainers {
            let Some(zone) = page.zones.get(&trainer.person) else { continue };
            let answers = |line: &&list::RequestLine| !is_settled(trainer, line, &offered);
            for line in requests.iter().filter(answers).filter(|line| reasons(trainer, &line.needs()).is_some()) {
                let (request, association) = (&line.request, &line.association);
                let anchor = request.created_at.day_in(*zone);
                if page.may_be_due(ReminderKind::RequestOpen, None, anchor) {
                    let modules: Vec<_> = request.terms.modules.iter().collect();
                    let (acronym, names) = (association.acronym.clone(), association.names.clone());
                    let facts = (Fact::Association { acronym, names }, titles(page, &modules));
                    items.push(FoundItem {
                        person: trainer.person,
                        subject: request.id.into(),
                        cohort: None,
                        anchor,
                        since: request.created_at,
                        share: StepShare::All,
                        about: about(facts, request.terms.wanted_from, format!("/requests/{}", request.id)),
                    });
                }
            }
        }
        Ok(items)
    }

    fn samples(&self, today: NaiveDate) -> Vec<About> {
        let association = Fact::Association { acronym: "AMS".into(), names: Names::default() };
        vec![about((association, made_up_title()), today + Days::new(30), String::new())]
    }
}

/// Whether there is nothing for them to answer: they offered, or they ask themselves.
fn is_settled(
    trainer: &FindableTrainer,
    line: &list::RequestLine,
    offered: &BTreeSet<(TrainingRequestId, PersonId)>,
) -> bool {
    line.request.asked_by == Some(trainer.person) || offered.contains(&(line.request.id, trainer.person))
}

/// Who has offered to hold what, or did and took it back.
fn offered(conn: &mut Conn, requests: Vec<TrainingRequestId>) -> Result<BTreeSet<(TrainingRequestId, PersonId)>> {
    if requests.is_empty() {
        return Ok(BTreeSet::new());
    }
    let rows: Vec<(TrainingRequestId, PersonId)> = training_offers::table
        .filter(training_offers::request_id.among(requests))
        .select((training_offers::request_id, training_offers::person_id))
        .load(conn)?;
    Ok(rows.into_iter().collect())
}

fn about((association, modules): (Fact, Fact), from: NaiveDate, path: String) -> About {
    About::new("request-open", path)
        .with("association", association)
        .with("modules", modules)
        .with("date", Fact::Day(from))
}
