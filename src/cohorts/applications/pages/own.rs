//! The page to which the mail of an applicant leads: there it is sent, changed and taken back. GET shows, POST acts, as mail scanners
//! follow links.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use serde::Serialize;

use super::public::{ApplicantPicks, association_label};
use crate::cohorts::applications::store::{applications, calls};
use crate::cohorts::applications::views::PublicCallView;
use crate::cohorts::applications::{
    ApplicantFields, Application, Call, CallState, SelectionChoice, actions, input, links,
};
use crate::cohorts::common::{Cohort, policy as cohort_policy, store as cohorts};
use crate::people::associations::{self, Association};
use crate::platform::db::Conn;
use crate::platform::error::{Error, Result};
use crate::platform::values::Language;
use crate::platform::web::{Ctx, Form, FormView};

#[derive(Serialize)]
struct OwnPage {
    form: FormView,
    token: String,
    email: String,
    call: PublicCallView,
    is_open: bool,
    is_sent: bool,
    /// Whether something was typed since it was sent.
    has_pending: bool,
    /// Whether it was just sent.
    done: bool,
    /// What they were told.
    answer: Option<SelectionChoice>,
    #[serde(flatten)]
    picks: ApplicantPicks,
}

#[derive(Serialize)]
struct GonePage {
    why: &'static str,
}

/// What a link opens.
struct Opened {
    application: Application,
    call: Call,
    cohort: Cohort,
    all: Vec<Association>,
}

fn opened(conn: &mut Conn, id: crate::cohorts::applications::ApplicationId) -> Result<Option<Opened>> {
    let application = match applications::get(conn, id) {
        Err(Error::NotFound) => return Ok(None),
        found => found?,
    };
    if application.erased_at.is_some() {
        return Ok(None);
    }
    let call = calls::get(conn, application.call_id)?;
    let cohort = cohorts::get(conn, call.cohort_id)?;
    Ok(Some(Opened { application, call, cohort, all: associations::store::all(conn)? }))
}

async fn open(ctx: &Ctx, token: &str) -> Result<Option<Opened>> {
    let Some(id) = links::opened(&ctx.site().signer, token) else { return Ok(None) };
    ctx.site().db.read(move |conn| opened(conn, id)).await
}

fn gone(ctx: &Ctx, why: &'static str) -> Result<HttpResponse> {
    let status = if why == "withdrawn" { StatusCode::OK } else { StatusCode::GONE };
    ctx.page_by_link(status, "applications/gone", ctx.language(None), GonePage { why })
}

/// What somebody says, in the fields of the form.
fn filled(fields: &ApplicantFields, all: &[Association], language: Language) -> Form {
    let mut form = Form::default();
    let known = all.iter().find(|one| Some(one.id) == fields.association_id);
    form.set("name", &fields.name)
        .set(
            "association",
            known.map_or_else(|| fields.association_said.clone(), |one| association_label(one, language)),
        )
        .set("sex", fields.sex)
        .set("language", fields.language);
    if let Some(country) = fields.country {
        form.set("country", country);
    }
    for (key, answer) in &fields.answers {
        form.set(&input::answer_field(key), answer);
    }
    form
}

fn show(ctx: &Ctx, token: String, of: &Opened, refused: Option<FormView>, done: bool) -> Result<HttpResponse> {
    let shown = of.application.pending.as_ref().unwrap_or(&of.application.fields);
    let language = ctx.site().offered(shown.language).unwrap_or_else(|| ctx.language(None));
    let now = ctx.site().clock.now();
    let call = PublicCallView::new(&ctx.site().words, language, &of.call, &of.cohort, now, true);
    let status = if refused.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let is_open = call.state == CallState::Open && cohort_policy::takes_people(of.cohort.state);
    let view = OwnPage {
        form: refused.unwrap_or_else(|| filled(shown, &of.all, language).view()),
        token,
        email: of.application.email.as_ref().map(ToString::to_string).unwrap_or_default(),
        is_open,
        is_sent: of.application.sent_at.is_some(),
        has_pending: of.application.pending.is_some(),
        done,
        answer: of.application.choice.filter(|_| of.application.answered_at.is_some()),
        picks: ApplicantPicks::new(ctx, language, &call, if is_open { &of.all } else { &[] }),
        call,
    };
    ctx.page_by_link(status, "applications/own", language, view)
}

/// `GET /applications/{token}`.
///
/// # Errors
/// Only what the database says.
pub async fn ask(ctx: Ctx) -> Result<HttpResponse> {
    let token: String = ctx.path("token")?;
    match open(&ctx, &token).await? {
        Some(of) => show(&ctx, token, &of, None, false),
        None => gone(&ctx, "unknown"),
    }
}

/// `POST /applications/{token}`: sends it, or changes what was sent.
///
/// # Errors
/// [`Error::Conflict`] when the call is not open any more.
pub async fn send(ctx: Ctx, mut form: Form) -> Result<HttpResponse> {
    let token: String = ctx.path("token")?;
    let Some(of) = open(&ctx, &token).await? else { return gone(&ctx, "unknown") };
    let offered = &ctx.site().settings.languages;
    let fields = match input::parse_applicant(&mut form, &of.call.terms.questions, offered) {
        Ok(fields) => fields,
        Err(error) => return show(&ctx, token, &of, Some(form.refused(error)?), false),
    };
    let (signer, asked) = (ctx.site().signer.clone(), token.clone());
    match ctx.write_public(move |tx| actions::send_by_link(tx, &signer, &asked, &fields)).await {
        Err(Error::LinkSpent) => return gone(&ctx, "unknown"),
        done => done?,
    }
    match open(&ctx, &token).await? {
        Some(of) => show(&ctx, token, &of, None, true),
        None => gone(&ctx, "unknown"),
    }
}

/// `POST /applications/{token}/withdrawal`: takes it back; nothing is kept of it.
///
/// # Errors
/// [`Error::Conflict`] for who has a place.
pub async fn withdraw(ctx: Ctx, _: Form) -> Result<HttpResponse> {
    let (token, signer) = (ctx.path::<String>("token")?, ctx.site().signer.clone());
    match ctx.write_public(move |tx| actions::withdraw_by_link(tx, &signer, &token)).await {
        Err(Error::LinkSpent) => gone(&ctx, "unknown"),
        Err(error) => Err(error),
        Ok(()) => gone(&ctx, "withdrawn"),
    }
}
