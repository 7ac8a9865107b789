//! What pages show and programs get of deliveries.

pub mod load;
pub mod revisions;
mod story;

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::Serialize;
use utoipa::ToSchema;

use crate::cascade::common::views::{AssociationRef, CohortRef, LocalNames, ModuleRef};
use crate::cascade::common::{DeliveryId, DeliveryState, Evidence, Side, Title};
use crate::cascade::deliveries::report::{Adaptation, Attendance, DeliveryResults, DeliveryScope, WhenWhere, by_role};
use crate::cascade::deliveries::rules::{Act, Transition, Warning};
use crate::cascade::deliveries::store::list::DeliveryLine;
use crate::cascade::deliveries::{
    Delivery, DeliveryEvent, DeliveryEventKind, DeliveryTrainer, ParticipantRole, Sex, Test,
};
use crate::cohorts::common::Cohort;
use crate::people::associations::Association;
use crate::platform::clock::Timestamp;

pub use story::StoryLine;

/// What everybody who sees a delivery is shown of it.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct DeliveryHead {
    /// Which delivery.
    pub id: DeliveryId,
    /// What people call it.
    #[schema(example = "DLV-2027-0042")]
    pub reference: String,
    /// What sets it apart, in the reader's language: place, day, people.
    #[schema(example = "Bohikou, 30 October · 40 people")]
    pub title: String,
    /// Where it stands.
    pub state: DeliveryState,
    /// Since when.
    #[schema(value_type = chrono::DateTime<chrono::Utc>)]
    pub state_since: Timestamp,
    /// The side that reports.
    pub side: Side,
    /// For whose members.
    pub association: AssociationRef,
    /// The cohort it counts for.
    pub cohort: Option<CohortRef>,
    /// What was taught.
    pub modules: Vec<ModuleRef>,
    /// Who led.
    pub lead: String,
    /// Whether it was reported more than 90 days after its end.
    pub late: bool,
    /// What it waits for the viewer to do: `report`, `confirmation` or `acceptance`, if it does.
    #[schema(value_type = Option<String>)]
    pub waits_for: Option<Act>,
}

/// A delivery in a list.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct DeliveryItem {
    /// What it is, and where it stands.
    #[serde(flatten)]
    pub head: DeliveryHead,
    /// Its first day.
    pub starts_on: NaiveDate,
    /// Its last day.
    pub ends_on: NaiveDate,
    /// The town.
    pub municipality: String,
    /// How many came.
    pub attended: Option<i32>,
    /// How many completed it.
    pub completed: Option<i32>,
}

impl DeliveryItem {
    /// The view of a line.
    pub fn new(local_names: LocalNames, line: &DeliveryLine) -> Self {
        let head = DeliveryHead {
            id: line.id,
            reference: line.reference.clone(),
            title: local_names.title(&line.title()),
            state: line.state,
            state_since: line.state_since,
            side: line.side,
            association: local_names.association(&line.association),
            cohort: line.cohort.as_ref().map(CohortRef::from),
            modules: local_names.modules(&line.modules),
            lead: line.lead.clone(),
            late: line.late,
            waits_for: line.waits_for(),
        };
        Self {
            head,
            starts_on: line.starts_on,
            ends_on: line.ends_on,
            municipality: line.municipality.clone(),
            attended: line.attended,
            completed: line.completed,
        }
    }
}

/// A delivery, whole.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct DeliveryView {
    /// What it is, and where it stands.
    #[serde(flatten)]
    pub head: DeliveryHead,
    /// Counts the changes of its report; whoever moves it on says which they have seen.
    pub revision: i32,
    /// In which languages.
    pub languages: Vec<String>,
    /// How far it went, and with whom.
    #[serde(flatten)]
    pub scope: DeliveryScope,
    /// When and where.
    #[serde(flatten)]
    pub when_where: WhenWhere,
    /// The country in the reader's language.
    pub country_name: String,
    /// Who taught, the lead first.
    pub trainers: Vec<DeliveryTrainer>,
    /// Who was there, in numbers.
    #[serde(flatten)]
    pub attendance: Attendance,
    /// Who came, by role and then by sex.
    pub counts: BTreeMap<ParticipantRole, BTreeMap<Sex, i32>>,
    /// The test before.
    pub before: Option<Test>,
    /// The test after.
    pub after: Option<Test>,
    /// What else came of it.
    #[serde(flatten)]
    pub results: DeliveryResults,
    /// What was made of the module.
    #[serde(flatten)]
    pub adaptation: Adaptation,
    /// The side that confirmed; the coordinator where one had nobody to do it.
    pub confirmed_for: Option<Side>,
    /// How many trainings it is from the beginning of its cohort's lineage; absent where its lead has no place in a cohort.
    pub generation: Option<i32>,
    /// When it was reported first.
    #[schema(value_type = Option<chrono::DateTime<chrono::Utc>>)]
    pub reported_at: Option<Timestamp>,
    /// What happened to it, the oldest first.
    pub timeline: Vec<DeliveryEvent>,
    /// Whether it is accepted only with evidence and has none; said to those who see its evidence.
    pub lacks_evidence: bool,
    /// What the viewer may do with it now.
    #[schema(value_type = Vec<String>)]
    pub acts: Vec<Act>,
}

/// What a delivery's view is made from.
pub struct DeliveryData {
    /// The delivery.
    pub delivery: Delivery,
    /// Its association.
    pub association: Association,
    /// Its cohort.
    pub cohort: Option<Cohort>,
    /// When its lead promised it, if they did.
    pub promised_at: Option<Timestamp>,
    /// What happened to it.
    pub timeline: Vec<DeliveryEvent>,
    /// What the viewer may do, for which side.
    pub acts: Vec<(Act, Transition)>,
    /// Whether the viewer sees who took part.
    pub sees_participants: bool,
    /// The evidence of it, for those who see who took part.
    pub evidence: Vec<Evidence>,
    /// Whether it is accepted only with evidence and has none, for the same.
    pub lacks_evidence: bool,
    /// Whether the viewer has to do with the new trainers who may come of it, and some may.
    pub makes_trainers: bool,
    /// Whether somebody on the other side can confirm.
    pub has_confirmer: bool,
}

impl DeliveryData {
    /// What it is called by.
    pub fn title(&self) -> Title {
        self.delivery.title(&self.association.acronym)
    }
}

/// What was asked of a report, and the answer to it.
#[derive(Clone, Debug, Serialize)]
pub struct ReturnQuestionView {
    /// The question, or the reason to open it again.
    pub question: DeliveryEvent,
    /// What was said with the report that came after it, if something was.
    pub answer: Option<DeliveryEvent>,
}

impl DeliveryData {
    /// What it waits for the viewer to do, as lists say it.
    fn waits_for(&self, today: NaiveDate) -> Option<Act> {
        let state = self.delivery.state;
        let is_due = state == DeliveryState::Returned
            || (state == DeliveryState::Planned && self.delivery.report.when_where.ends_on < today);
        let waits = |(act, step): &&(Act, Transition)| {
            act.approves() || (*act == Act::Report && is_due && step.side != Side::Coordinator)
        };
        self.acts.iter().find(waits).map(|(act, _)| *act)
    }
}

impl ReturnQuestionView {
    fn said_by(local_names: LocalNames, one: &DeliveryEvent) -> DeliveryEvent {
        let actor = one.actor.clone().or_else(|| Some(local_names.say("delivery-somebody")));
        DeliveryEvent { actor, ..one.clone() }
    }
}

impl DeliveryData {
    /// The last question that was asked of the report.
    pub fn asked(&self, local_names: LocalNames) -> Option<ReturnQuestionView> {
        let asks = |one: &DeliveryEvent| matches!(one.kind, DeliveryEventKind::Returned | DeliveryEventKind::Amended);
        let at = self.timeline.iter().rposition(asks)?;
        let answers = |one: &&DeliveryEvent| one.kind == DeliveryEventKind::Reported && !one.comment.is_empty();
        Some(ReturnQuestionView {
            question: ReturnQuestionView::said_by(local_names, &self.timeline[at]),
            answer: self.timeline[at..].iter().find(answers).map(|one| ReturnQuestionView::said_by(local_names, one)),
        })
    }
}

impl DeliveryView {
    /// The view of a delivery.
    pub fn new(local_names: LocalNames, whole: &DeliveryData) -> Self {
        let (delivery, report) = (&whole.delivery, &whole.delivery.report);
        let lead = delivery.trainers.first().map(|trainer| trainer.name.clone());
        Self {
            head: DeliveryHead {
                id: delivery.id,
                reference: delivery.reference.clone(),
                title: local_names.title(&whole.title()),
                state: delivery.state,
                state_since: delivery.state_since,
                side: report.side,
                association: local_names.association(&whole.association),
                cohort: whole.cohort.as_ref().map(CohortRef::from),
                modules: local_names.modules(&report.modules),
                lead: lead.unwrap_or_default(),
                late: delivery.late,
                waits_for: whole.waits_for(local_names.today),
            },
            revision: delivery.revision,
            languages: report.languages.iter().map(ToString::to_string).collect(),
            scope: report.scope.clone(),
            when_where: report.when_where.clone(),
            country_name: local_names.say(&report.when_where.country.word()),
            trainers: delivery.trainers.iter().map(DeliveryTrainer::seen).collect(),
            attendance: report.attendance.clone(),
            counts: by_role(&report.counts),
            before: report.before,
            after: report.after,
            results: report.results.clone(),
            adaptation: report.adaptation.clone(),
            confirmed_for: delivery.confirmed_for,
            // As with the cohort: it would tell who is behind an address.
            generation: delivery.generation.filter(|_| !delivery.trainers.first().is_some_and(|lead| lead.by_address)),
            reported_at: delivery.reported_at,
            timeline: whole.timeline.clone(),
            lacks_evidence: whole.lacks_evidence,
            acts: whole.acts.iter().map(|(act, _)| *act).collect(),
        }
    }
}

/// Something odd about a report.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct WarningView {
    /// What it is recognised by.
    pub key: String,
    /// In the reader's words.
    pub text: String,
    /// The other delivery that it is about.
    pub reference: Option<String>,
}

impl WarningView {
    /// The view of a warning.
    pub fn new(local_names: LocalNames, warning: &Warning) -> Self {
        let text = local_names.words.say_message(local_names.language, &warning.message);
        Self { key: warning.key(), text, reference: warning.reference.clone() }
    }
}
