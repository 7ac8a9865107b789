//! What a participant has of a training: that they are on its list, and once it is confirmed, their attestation.

use actix_web::HttpResponse;
use chrono::NaiveDate;
use serde::Serialize;

use crate::cascade::deliveries::store::deliveries as whole;
use crate::cascade::participants::rules::{self, AttestationState};
use crate::cascade::participants::store::{check_ins, participants};
use crate::cascade::participants::views::TrainingView;
use crate::cascade::participants::{TestMoment, actions};
use crate::learning::modules::Current;
use crate::platform::error::{Error, Result};
use crate::platform::web::{Ctx, Form};

#[derive(Serialize)]
struct AttestationPage {
    training: TrainingView,
    secret: String,
    code: String,
    /// Nothing for who is only counted.
    name: Option<String>,
    state: AttestationState,
    /// Those who taught, by name.
    trainers: Vec<String>,
    reference: String,
    network: String,
    has_address: bool,
    feedback_is_open: bool,
    /// The tests that can be taken now …
    tests: Vec<TestMoment>,
    /// … and those that were.
    taken: Vec<TestMoment>,
    today: NaiveDate,
}

/// `GET /attestations/{secret}`.
///
/// # Errors
/// [`Error::LinkSpent`] where nobody has it, or what it led to was erased.
pub async fn show(ctx: Ctx, catalogue: Current) -> Result<HttpResponse> {
    let secret: String = ctx.path("secret")?;
    let asked = secret.clone();
    let read = ctx.site().db.read(move |conn| {
        let participant = participants::of_secret(conn, &asked)?;
        let (brief, check_in) = check_ins::of_secret(conn, &asked)?;
        let trainers = whole::trainers_of(conn, brief.id)?;
        Ok((participant, brief, check_in, trainers))
    });
    let (participant, brief, check_in, trainers) = read.await.map_err(spent)?;
    let (language, today) = (ctx.language(None), ctx.site().clock.now().day_in(brief.zone));
    let has_tests = rules::tested_module(&catalogue, &brief.modules, language).is_some();
    let which = |wanted: &dyn Fn(TestMoment) -> bool| -> Vec<TestMoment> {
        TestMoment::ALL.iter().copied().filter(|moment| has_tests && wanted(*moment)).collect()
    };
    let scores = &participant.scores;
    let tests = which(&|moment| rules::test_is_open(moment, &brief, scores, today));
    let taken = which(&|moment| scores.of(moment).is_some());
    let taught = trainers.into_iter().filter(|one| one.role.teaches() && !one.by_address).map(|one| one.name);
    let view = AttestationPage {
        training: TrainingView::new(&ctx.site().words, &catalogue, language, today, &brief),
        secret,
        code: check_in.code.to_string(),
        name: participant.name,
        state: rules::attestation_state(brief.state),
        trainers: taught.collect(),
        reference: brief.reference.clone(),
        network: ctx.site().settings.network.clone(),
        tests,
        taken,
        has_address: participant.email.is_some(),
        feedback_is_open: rules::feedback_is_open(brief.state, brief.ends_on, today),
        today,
    };
    ctx.page("participants/attestation", None, view)
}

/// `POST /attestations/{secret}/removal`: erases one's own name and address.
///
/// # Errors
/// [`Error::LinkSpent`].
pub async fn erase(ctx: Ctx, _: Form) -> Result<HttpResponse> {
    let secret: String = ctx.path("secret")?;
    ctx.write_public(move |tx| actions::erase_own(tx, &secret)).await.map_err(spent)?;
    ctx.page("participants/erased", None, serde_json::json!({}))
}

fn spent(error: Error) -> Error {
    if matches!(error, Error::NotFound) { Error::LinkSpent } else { error }
}
