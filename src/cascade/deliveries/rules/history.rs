//! What a delivery is after all that happened to it: the same as if each act had been done at its time. For what is brought in
//! with its past.

use std::collections::BTreeSet;

use super::numbers::{SubmissionDecision, check, is_late};
use super::states::{Act, DeliveryRelation, DeliveryStatus, decide, keeps_authors};
use super::turns::has_confirmer;
use crate::cascade::common::{DeliveryId, DeliveryState, Side};
use crate::cascade::deliveries::{DeliveryEventKind, DeliveryTrainer, Report};
use crate::cohorts::common::{CohortId, EnrolmentId};
use crate::people::accounts::PersonId;
use crate::platform::clock::Timestamp;
use crate::platform::error::{Error, Result};

/// Something that somebody did.
#[derive(Clone, Debug)]
pub struct DeliveryStep {
    /// When.
    pub at: Timestamp,
    /// Who.
    pub by: PersonId,
    /// What.
    pub act: Act,
    /// What they wrote, where the act writes.
    pub report: Option<Report>,
    /// What they said with it.
    pub comment: String,
}

/// A delivery with all that happened to it, the first thing first.
#[derive(Clone, Debug)]
pub struct DeliveryHistory {
    /// Which delivery.
    pub id: DeliveryId,
    /// The cohort it counts for and the lead's enrolment, if any.
    pub home: Option<(CohortId, EnrolmentId)>,
    /// Who taught, the lead first.
    pub trainers: Vec<DeliveryTrainer>,
    /// How everybody who may have a say stands to it; who wrote it follows from the steps.
    pub people: Vec<(PersonId, DeliveryRelation)>,
    /// What happened.
    pub steps: Vec<DeliveryStep>,
}

/// Something that happened, with what it was about.
#[derive(Clone, Debug)]
pub struct PlayedStep {
    /// When.
    pub at: Timestamp,
    /// Who did it.
    pub by: PersonId,
    /// What.
    pub kind: DeliveryEventKind,
    /// Which revision it was about.
    pub revision: i32,
    /// For which side.
    pub side: Side,
    /// What they said with it.
    pub comment: String,
}

/// What a delivery came to.
#[derive(Clone, Debug)]
pub struct PlayedDelivery {
    /// Which delivery.
    pub id: DeliveryId,
    /// The cohort it counts for and the lead's enrolment, if any.
    pub home: Option<(CohortId, EnrolmentId)>,
    /// Who taught, the lead first.
    pub trainers: Vec<DeliveryTrainer>,
    /// Where it stands.
    pub state: DeliveryState,
    /// Since when.
    pub state_since: Timestamp,
    /// Whether it was reported late.
    pub late: bool,
    /// The side that confirmed.
    pub confirmed_for: Option<Side>,
    /// When it was reported first.
    pub reported_at: Option<Timestamp>,
    /// What each revision said, the first first, and when that was written. Never empty.
    pub revisions: Vec<(Report, Timestamp)>,
    /// Who wrote which revision.
    pub authors: BTreeSet<(i32, PersonId)>,
    /// What happened. Never empty.
    pub steps: Vec<PlayedStep>,
}

/// What an act is called in a delivery's story.
pub fn event_of(act: Act) -> DeliveryEventKind {
    match act {
        Act::Plan => DeliveryEventKind::Planned,
        Act::Report => DeliveryEventKind::Reported,
        Act::Edit => DeliveryEventKind::Edited,
        Act::Confirm => DeliveryEventKind::Confirmed,
        Act::Return => DeliveryEventKind::Returned,
        Act::Accept => DeliveryEventKind::Accepted,
        Act::Amend => DeliveryEventKind::Amended,
        Act::Cancel => DeliveryEventKind::Cancelled,
        Act::Withdraw => DeliveryEventKind::Withdrawn,
    }
}

/// Lets one act after the other happen.
///
/// # Errors
/// [`Error::Malformed`] for a history that begins with nothing written, and for amendments; what [`decide`] and [`check`] say of
/// an act.
pub fn play(history: DeliveryHistory) -> Result<PlayedDelivery> {
    let DeliveryHistory { id, home, trainers, people, steps } = history;
    let begun = steps.first().map(|step| step.at).ok_or_else(|| Error::Malformed("nothing happened".into()))?;
    let mut played = PlayedDelivery {
        id,
        home,
        trainers,
        state: DeliveryState::Draft,
        state_since: begun,
        late: false,
        confirmed_for: None,
        reported_at: None,
        revisions: Vec::new(),
        authors: BTreeSet::new(),
        steps: Vec::new(),
    };
    steps.into_iter().try_for_each(|step| played.take(step, &people))?;
    Ok(played)
}

impl PlayedDelivery {
    /// The revision that stands; 0 before the first.
    pub fn revision(&self) -> i32 {
        i32::try_from(self.revisions.len()).unwrap_or(i32::MAX)
    }

    fn take(&mut self, step: DeliveryStep, people: &[(PersonId, DeliveryRelation)]) -> Result<()> {
        let DeliveryStep { at, by, act, report, comment } = step;
        let unwritten = || Error::Malformed("an act that writes brings a report, and others follow it".into());
        if act.writes() != report.is_some() || act == Act::Amend {
            return Err(unwritten());
        }
        let author = |person: PersonId| self.authors.contains(&(self.revision(), person));
        let people: Vec<(PersonId, DeliveryRelation)> = people
            .iter()
            .map(|(one, relation)| (*one, DeliveryRelation { author: author(*one), ..*relation }))
            .collect();
        let relation = people.iter().find(|(one, _)| *one == by).map(|(_, relation)| *relation).unwrap_or_default();
        let side = report.as_ref().or(self.revisions.last().map(|(report, _)| report)).ok_or_else(unwritten)?.side;
        let has_confirmer = self.state != DeliveryState::Draft && has_confirmer(side, &people);
        let step = decide(act, DeliveryStatus { state: self.state, side, has_confirmer }, relation)?;
        if let Some(report) = report {
            self.write(at, by, act, report)?;
        }
        self.confirmed_for = match act {
            Act::Confirm => Some(step.side),
            Act::Accept => self.confirmed_for,
            _ => None,
        };
        if step.state != self.state {
            (self.state, self.state_since) = (step.state, at);
        }
        let revision = self.revision();
        self.steps.push(PlayedStep { at, by, kind: event_of(act), revision, side: step.side, comment });
        Ok(())
    }

    fn write(&mut self, at: Timestamp, by: PersonId, act: Act, report: Report) -> Result<()> {
        let today = at.day_in(report.when_where.time_zone);
        let sending = match (act, self.state) {
            (Act::Plan, _) | (Act::Edit, DeliveryState::Planned) => SubmissionDecision::Plan,
            _ => SubmissionDecision::Report,
        };
        let wrong = check(&report, sending, today);
        if !wrong.is_empty() {
            return Err(Error::Invalid(wrong));
        }
        if act == Act::Report && self.reported_at.is_none() {
            self.late |= is_late(report.when_where.ends_on, today);
            self.reported_at = Some(at);
        }
        let before = self.revision();
        let earlier: Vec<PersonId> = match keeps_authors(self.state) {
            true => self.authors.iter().filter(|(revision, _)| *revision == before).map(|(_, one)| *one).collect(),
            false => Vec::new(),
        };
        self.revisions.push((report, at));
        self.authors.extend(earlier.into_iter().chain([by]).map(|one| (before + 1, one)));
        Ok(())
    }
}
