//! What pages show and programs get of what became of trainings.

pub mod load;

use chrono::NaiveDate;
use serde::Serialize;
use utoipa::ToSchema;

use self::load::FollowUpData;
use crate::cascade::followups::rules::{FEWEST_ANSWERS, FollowUpTally, OutcomeCounts, can_be_answered, step_at};
use crate::cascade::followups::{
    ActLine, FollowUp, FollowUpOutcome, FollowUpSide, GovernmentActId, GovernmentActKind, policy,
};
use crate::platform::clock::Timestamp;

/// What one side said at one step.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct FollowUpSideView {
    /// Which side.
    pub side: FollowUpSide,
    /// What became of it; absent while they have not answered.
    pub outcome: Option<FollowUpOutcome>,
    /// Because of what; may be empty.
    pub reason: String,
    /// Who said so.
    pub person: Option<String>,
    /// When.
    #[schema(value_type = Option<chrono::DateTime<chrono::Utc>>)]
    pub answered_at: Option<Timestamp>,
}

/// What was asked some months after a training.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct FollowUpStepView {
    /// How many months after its end: 3, 6 or 12.
    pub months: i32,
    /// The day on which it was asked.
    pub opened_on: NaiveDate,
    /// What those who taught and the association said.
    pub sides: Vec<FollowUpSideView>,
}

/// What became of a training.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct FollowUpsView {
    /// The reference of the training.
    #[schema(example = "DLV-2027-0042")]
    pub reference: String,
    /// What was asked, the first first.
    pub steps: Vec<FollowUpStepView>,
    /// What participants answered about what they meant to do, all steps together.
    pub participants: FollowUpTally,
    /// Because of what; empty while there are fewer than five answers.
    pub reasons: Vec<String>,
    /// The side for which the viewer answers.
    pub side: Option<FollowUpSide>,
    /// The step that can be answered now: months after the end of the training.
    pub step: Option<i32>,
    /// Whether the viewer reports what governments did.
    pub can_report_acts: bool,
    /// What governments did after it.
    pub acts: Vec<GovernmentActView>,
}

impl FollowUpsView {
    /// The view of it, at that moment.
    pub fn new(data: &FollowUpData, now: Timestamp) -> Self {
        let brief = &data.seen.brief;
        let mut counts = OutcomeCounts::default();
        let mut steps: Vec<FollowUpStepView> = Vec::new();
        for question in &data.questions {
            if question.participant_id.is_some() {
                counts.add(question.outcome, 1);
                continue;
            }
            let side = said(data, question);
            match steps.iter_mut().find(|step| step.months == question.months) {
                Some(step) => step.sides.push(side),
                None => steps.push(FollowUpStepView {
                    months: question.months,
                    opened_on: question.opened_on,
                    sides: vec![side],
                }),
            }
        }
        let participants = counts.shown();
        let enough = participants.answered.is_some() && data.reasons.len() >= FEWEST_ANSWERS;
        let open = step_at(brief.ends_on, now.day_in(brief.zone)).filter(|_| can_be_answered(brief.state));
        Self {
            reference: brief.reference.clone(),
            steps,
            participants,
            reasons: if enough { data.reasons.clone() } else { Vec::new() },
            side: data.seen.side,
            step: open,
            can_report_acts: policy::can_report_act(data.seen.relation) && brief.state.is_confirmed(),
            acts: data.acts.iter().map(Into::into).collect(),
        }
    }
}

fn said(data: &FollowUpData, question: &FollowUp) -> FollowUpSideView {
    let latest = data.said.iter().rev().find(|said| said.follow_up == question.id);
    FollowUpSideView {
        side: question.side,
        outcome: question.outcome,
        reason: latest.map(|said| said.reason.clone()).unwrap_or_default(),
        person: latest.and_then(|said| said.person.clone()),
        answered_at: question.answered_at,
    }
}

/// What a government did.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct GovernmentActView {
    /// Which act.
    pub id: GovernmentActId,
    /// What it did.
    pub kind: GovernmentActKind,
    /// The country of the government.
    #[schema(value_type = String, example = "SN")]
    pub country: crate::platform::values::Country,
    /// What the government is called.
    pub government: String,
    /// On which day.
    pub acted_on: NaiveDate,
    /// Where one can read of it; may be empty.
    pub link: String,
    /// A line about it; may be empty.
    pub note: String,
    /// How often it was reported; it counts once.
    pub reports: i64,
    /// Counts its changes; whoever changes it says which they have seen.
    pub revision: i32,
}

impl From<&ActLine> for GovernmentActView {
    fn from(line: &ActLine) -> Self {
        let act = &line.act;
        Self {
            id: act.id,
            kind: act.kind,
            country: act.country,
            government: act.government.clone(),
            acted_on: act.acted_on,
            link: act.link.clone(),
            note: act.note.clone(),
            reports: line.reports,
            revision: act.revision,
        }
    }
}

/// A page of what governments did.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct GovernmentActList {
    /// The acts, the latest entered first.
    pub items: Vec<GovernmentActView>,
    /// What `after` of the next page is; absent on the last.
    pub next: Option<String>,
}
