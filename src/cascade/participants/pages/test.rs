//! The tests before and after a training, on a participant's own phone: no account, no script.

use std::collections::BTreeSet;

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use serde::Serialize;
use uuid::Uuid;

use crate::cascade::participants::store::{check_ins, participants};
use crate::cascade::participants::views::TrainingView;
use crate::cascade::participants::views::test::{PhoneQuestion, PhoneTest};
use crate::cascade::participants::{DeliveryBrief, Participant, TestMoment, actions, rules};
use crate::learning::modules::Current;
use crate::learning::progress::veil::Veil;
use crate::learning::progress::{Answers, AttemptId, Typed};
use crate::platform::error::{Error, Result};
use crate::platform::values::Language;
use crate::platform::web::{Ctx, Form};
use content::{Catalogue, QuestionSet};

#[derive(Serialize)]
struct TestPage {
    secret: String,
    moment: TestMoment,
    training: TrainingView,
    /// The id of the form, where it is shown; else nothing.
    form_id: &'static str,
    /// The language of the questions.
    spoken: Language,
    questions: Vec<PhoneQuestion>,
    total: usize,
    /// How many were left open, when that is why it comes back.
    open: usize,
    is_taken: bool,
    /// What they scored, in whole per cent; shown once the test after was taken.
    before: Option<i64>,
    after: Option<i64>,
}

/// Somebody with a test before them.
struct Asked {
    participant: Participant,
    brief: DeliveryBrief,
    spoken: Language,
    set: QuestionSet,
}

async fn asked(ctx: &Ctx, catalogue: &Catalogue, secret: &str, moment: TestMoment) -> Result<Asked> {
    let secret = secret.to_owned();
    let read = ctx.site().db.read(move |conn| {
        let participant = participants::of_secret(conn, &secret)?;
        let (brief, _) = check_ins::of_secret(conn, &secret)?;
        Ok((participant, brief))
    });
    let (participant, brief) = read.await.map_err(spent)?;
    let found = rules::asked_of(catalogue, &brief.modules, ctx.language(None), moment, participant.id);
    let (spoken, set) = found.ok_or(Error::NotFound)?;
    Ok(Asked { participant, brief, spoken, set })
}

fn page(
    ctx: &Ctx,
    catalogue: &Catalogue,
    (secret, moment): (String, TestMoment),
    of: &Asked,
    refused: Option<(Typed, Answers)>,
) -> Result<HttpResponse> {
    let (language, words) = (ctx.language(None), &ctx.site().words);
    let today = ctx.site().clock.now().day_in(of.brief.zone);
    let scores = &of.participant.scores;
    let is_over = scores.after.is_some();
    let is_open = rules::test_is_open(moment, &of.brief, scores, today);
    // Nothing is revealed before the test after was taken.
    let is_revealed = is_over && moment == TestMoment::After;
    let open: BTreeSet<String> = match &refused {
        Some((_, answers)) => answers.open(&of.set).into_iter().map(|question| question.id.to_string()).collect(),
        None => BTreeSet::new(),
    };
    let (count, status) = match refused.is_some() {
        true => (open.len(), StatusCode::UNPROCESSABLE_ENTITY),
        false => (0, StatusCode::OK),
    };
    let typed = refused.map(|(typed, _)| typed).unwrap_or_default();
    let veil = Veil { signer: &ctx.site().signer, attempt: attempt(of) };
    let test = PhoneTest { set: &of.set, typed: &typed, veil, open, is_revealed, words, language: of.spoken };
    let percent = |score: Option<f64>| score.filter(|_| is_over).map(|score| (score + 1e-6).floor() as i64);
    let view = TestPage {
        moment,
        training: TrainingView::new(words, catalogue, language, today, &of.brief),
        form_id: if is_open { "main-form" } else { "" },
        spoken: of.spoken,
        questions: if is_open || is_revealed { test.questions() } else { Vec::new() },
        total: of.set.items.iter().filter(|question| question.task.is_asked()).count(),
        open: count,
        is_taken: scores.of(moment).is_some(),
        before: percent(scores.before),
        after: percent(scores.after),
        secret,
    };
    ctx.page_with(status, "participants/test", None, view)
}

/// What the places of partners are hidden by.
fn attempt(of: &Asked) -> AttemptId {
    AttemptId::from(Uuid::from(of.participant.id))
}

fn place(ctx: &Ctx) -> Result<(String, TestMoment)> {
    Ok((ctx.path("secret")?, ctx.path("moment")?))
}

/// `GET /attestations/{secret}/tests/{moment}`.
///
/// # Errors
/// [`Error::LinkSpent`] where nobody has that secret; [`Error::NotFound`] where nothing that is taught has a test.
pub async fn ask(ctx: Ctx, catalogue: Current) -> Result<HttpResponse> {
    let (secret, moment) = place(&ctx)?;
    let of = asked(&ctx, &catalogue, &secret, moment).await?;
    page(&ctx, &catalogue, (secret, moment), &of, None)
}

/// `POST /attestations/{secret}/tests/{moment}`: takes it.
///
/// # Errors
/// As [`ask`]; [`Error::Conflict`] when it is too early or too late.
pub async fn take(ctx: Ctx, mut form: Form, catalogue: Current) -> Result<HttpResponse> {
    let (secret, moment) = place(&ctx)?;
    let of = asked(&ctx, &catalogue, &secret, moment).await?;
    Veil { signer: &ctx.site().signer, attempt: attempt(&of) }.lift(&mut form, &of.set);
    let typed = Typed::of(&form, &of.set);
    let answers = Answers::parse(&mut form, &of.set);
    if !form.ticked("incomplete") {
        answers.refuse_open(&mut form, &of.set);
    }
    match form.finish(|| Some(())) {
        Ok(()) => {}
        Err(Error::Invalid(_)) => {
            return page(&ctx, &catalogue, (secret, moment), &of, Some((typed, answers)));
        }
        Err(error) => return Err(error),
    }
    let (own, set) = (secret.clone(), of.set);
    ctx.write_public(move |tx| actions::take_test(tx, &own, moment, &set, &answers)).await.map_err(spent)?;
    Ok(ctx.redirect(&format!("/attestations/{secret}/tests/{moment}")))
}

fn spent(error: Error) -> Error {
    if matches!(error, Error::NotFound) { Error::LinkSpent } else { error }
}
