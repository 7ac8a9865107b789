//! Picking an offer: it becomes a commitment and a planned training.

use chrono::NaiveDate;

use super::called;
use crate::cascade::commitments::store::commitments::places;
use crate::cascade::commitments::{CommitmentTerms, actions as commitments};
use crate::cascade::common::{CommitmentId, DeliveryId, Side};
use crate::cascade::deliveries::report::{Adaptation, Attendance, DeliveryResults, DeliveryScope, WhenWhere};
use crate::cascade::deliveries::rules::SubmissionDecision;
use crate::cascade::deliveries::{
    Basis, DeliveryLevel, OverriddenWarnings, OwnLink, Report, Submission, SubmissionOutcome, Team, Who,
    actions as deliveries,
};
use crate::cascade::requests::policy::can_ask;
use crate::cascade::requests::store::list::RequestLine;
use crate::cascade::requests::store::requests;
use crate::cascade::requests::views::load;
use crate::cascade::requests::{PickedOffer, RequestState, TrainingOffer, TrainingRequestId};
use crate::people::accounts::audit::{self, Event};
use crate::people::accounts::news::{self, News, NewsKind};
use crate::people::accounts::{Actor, Viewer};
use crate::platform::db::Tx;
use crate::platform::error::{Error, Result};

/// Picks an offer, and returns the reference of the training that is planned by it. The trainer's commitment and the plan are made
/// in the trainer's name: they said in their offer what they would hold, and the association confirms later what they report. Those who were not
/// picked are told. Picked twice, it is picked once.
///
/// # Errors
/// [`Error::NotFound`]; [`Error::Forbidden`] to others than those who ask; [`Error::Invalid`] for days that were not offered;
/// [`Error::Conflict`] when the request is closed, or the offer stands no more.
pub fn pick(tx: &mut Tx, viewer: &Viewer, id: TrainingRequestId, picked: PickedOffer) -> Result<String> {
    let is_open = requests::hold(tx, id)?;
    let seen = load::request(tx.conn, viewer, id, tx.now)?;
    let line = &seen.line;
    if !can_ask(viewer, line.request.terms.association_id) {
        return Err(Error::Forbidden);
    }
    match &line.delivery {
        Some((reference, _)) if line.request.offer_id == Some(picked.offer) => return Ok(reference.clone()),
        Some(_) => return Err(Error::Conflict("error-request-picked")),
        None if !is_open || line.state != RequestState::Open => return Err(Error::Conflict("error-request-closed")),
        None => {}
    }
    let offer = seen.offers.iter().find(|offer| offer.id == picked.offer).ok_or(Error::Conflict("error-offer-gone"))?;
    let days = agreed(offer, picked, tx.now.day_in(viewer.zone))?;

    let (delivery, reference) = plan(tx, viewer, line, offer, days)?;
    requests::close(tx, id, viewer.id, offer.id, delivery)?;
    let actor = Actor::from(viewer);
    let details = serde_json::json!({"person": offer.person, "delivery": reference});
    let event = Event::new("request.picked", id, &line.association.acronym).with(details);
    audit::record(tx, actor, event)?;
    let (word, path) = ("request-picked", format!("/deliveries/{reference}"));
    let told = News::new(NewsKind::Request, word, path)
        .with("association", called(&line.association))
        .with("day", days.0.to_string());
    news::tell(tx, actor, offer.person, told)?;
    let told = News::new(NewsKind::Request, "request-not-picked", format!("/requests/{id}"))
        .with("association", called(&line.association));
    for other in seen.offers.iter().filter(|other| other.id != offer.id) {
        news::tell(tx, actor, other.person, told.clone())?;
    }
    Ok(reference)
}

/// The first and the last day of the training, within those that were offered.
fn agreed(offer: &TrainingOffer, picked: PickedOffer, today: NaiveDate) -> Result<(NaiveDate, NaiveDate)> {
    let (from, until) = (offer.terms.could_from, offer.terms.could_until);
    let starts_on = picked.starts_on.unwrap_or(from.max(today));
    let ends_on = picked.ends_on.unwrap_or(starts_on);
    match () {
        () if !(from..=until).contains(&starts_on) => Err(Error::field("starts_on", "request-day-not-offered")),
        () if starts_on < today => Err(Error::field("starts_on", "commitment-due-past")),
        () if ends_on < starts_on => Err(Error::field("ends_on", "form-end-before-start")),
        () if ends_on > until => Err(Error::field("ends_on", "request-day-not-offered")),
        () => Ok((starts_on, ends_on)),
    }
}

/// Makes the trainer's commitment and plans the training that keeps it.
fn plan(
    tx: &mut Tx,
    viewer: &Viewer,
    line: &RequestLine,
    offer: &TrainingOffer,
    (starts_on, ends_on): (NaiveDate, NaiveDate),
) -> Result<(DeliveryId, String)> {
    let (asked, trainer) = (&line.request.terms, Actor::person(offer.person, viewer.channel));
    let mut places = places(tx.conn, offer.person, tx.now)?;
    places.retain(|place| asked.modules.iter().all(|module| place.modules.contains(module)));
    // Where it is a day later, a training of today would be promised too late.
    let place = places.into_iter().find(|place| place.today <= ends_on).ok_or(Error::Conflict("error-offer-gone"))?;
    let commitment: CommitmentId = tx.id();
    let terms = CommitmentTerms {
        modules: asked.modules.clone(),
        association_id: asked.association_id,
        language: asked.language,
        due_on: ends_on,
        expected_participants: asked.expected_participants,
        place: asked.place.clone(),
    };
    commitments::make(tx, trainer, commitment, place.enrolment, &terms)?;
    let delivery: DeliveryId = tx.id();
    let submission = Submission {
        id: delivery,
        revision: None,
        sending: SubmissionDecision::Plan,
        report: planned(viewer, line, starts_on, ends_on),
        team: Team { lead: Who::Person(offer.person), others: Vec::new(), own: OwnLink::To(commitment) },
        answer: String::new(),
        // Whoever plans it knows what else there is: the page of the training says what is odd.
        overridden_warnings: OverriddenWarnings::All,
    };
    match deliveries::submit(tx, trainer, &submission)? {
        SubmissionOutcome::Done(reference, _) => Ok((delivery, reference)),
        SubmissionOutcome::Warned(_) => Err(Error::internal("a plan was held up by warnings that were overridden")),
    }
}

/// What is known of a training before it is held.
fn planned(viewer: &Viewer, line: &RequestLine, starts_on: NaiveDate, ends_on: NaiveDate) -> Report {
    let asked = &line.request.terms;
    Report {
        side: Side::Trainer,
        association_id: asked.association_id,
        modules: asked.modules.clone(),
        languages: vec![asked.language],
        scope: DeliveryScope {
            level: DeliveryLevel::Working,
            refresher: false,
            co_organisers: String::new(),
            funders: String::new(),
        },
        when_where: WhenWhere {
            starts_on,
            ends_on,
            time_zone: viewer.zone,
            hours: None,
            mode: asked.mode,
            venue: String::new(),
            municipality: asked.place.clone(),
            country: line.association.country,
            region: None,
        },
        attendance: Attendance {
            basis: Basis::Counted,
            invited: Some(asked.expected_participants),
            attended: None,
            named: None,
            completed: None,
            with_disability: None,
            governments_represented: None,
        },
        counts: Default::default(),
        before: None,
        after: None,
        results: DeliveryResults { satisfaction: None },
        adaptation: Adaptation { adaptation_notes: String::new() },
    }
}
