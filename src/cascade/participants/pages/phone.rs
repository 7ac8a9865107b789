//! The page on which participants check in, on their own phones: no account, no script, one short form.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::Data;
use serde::Serialize;
use uuid::Uuid;

use super::by_code;
use crate::cascade::deliveries::{ParticipantRole, Sex};
use crate::cascade::participants::actions::CheckedIn;
use crate::cascade::participants::store::participants as store;
use crate::cascade::participants::views::TrainingView;
use crate::cascade::participants::{
    CheckIn, CheckInCode, CheckInState, DeliveryBrief, ExpectedPeople, ParticipantSettings, actions, input, rules,
};
use crate::learning::modules::Current;
use crate::people::accounts::rules::new_token;
use crate::platform::error::{Error, Result};
use crate::platform::values::Language;
use crate::platform::web::{Choice, Ctx, Form, FormView};
use content::Catalogue;

/// The cookie by which a phone is known at a training.
const DEVICE: &str = "participant";
/// For how many days a phone is known: as long as trainings last.
const DEVICE_DAYS: i64 = 14;
/// The longest value of it that is looked at.
const LONGEST_DEVICE: usize = 64;

#[derive(Serialize)]
struct PhonePage {
    form: FormView,
    code: String,
    training: TrainingView,
    state: CheckInState,
    asks_names: bool,
    /// Who checked in on this phone before.
    known: Option<KnownDevice>,
    /// Whether somebody says that they are another than that.
    is_another: bool,
    /// The id of the form, where it is shown; else nothing.
    form_id: &'static str,
    sexes: Vec<Choice>,
    roles: Vec<Choice>,
    feedback_is_open: bool,
    network: String,
    /// After how many months names are erased; nothing where they are kept.
    months: Option<u32>,
}

#[derive(Serialize)]
struct KnownDevice {
    name: Option<String>,
    secret: Option<String>,
}

#[derive(Serialize)]
struct EnterPage {
    /// Whether a code was given that there is not.
    is_wrong: bool,
}

fn device(ctx: &Ctx) -> Option<String> {
    ctx.sent_cookie(DEVICE).map(|cookie| cookie.value().to_owned()).filter(|value| value.len() <= LONGEST_DEVICE)
}

fn own_words<T: std::fmt::Display>(ctx: &Ctx, language: Language, stem: &str, all: &[T]) -> Vec<Choice> {
    let choice = |one: &T| Choice::new(one, ctx.site().words.say(language, &format!("{stem}-{one}")));
    all.iter().map(choice).collect()
}

/// The choices of the form, also where a trainer puts somebody right.
pub(super) fn choices(ctx: &Ctx, language: Language) -> (Vec<Choice>, Vec<Choice>) {
    let sexes = own_words(ctx, language, "participant-sex", Sex::ALL);
    (sexes, own_words(ctx, language, "participant-is", ParticipantRole::ALL))
}

/// The page to type a code on, for those who come without one or with a wrong one.
pub(super) fn ask_for_code(ctx: &Ctx, is_wrong: bool) -> Result<HttpResponse> {
    let status = if is_wrong { StatusCode::NOT_FOUND } else { StatusCode::OK };
    ctx.page_with(status, "participants/code", None, EnterPage { is_wrong })
}

/// `GET /c`: where a code is typed, and sent on to its page.
///
/// # Errors
/// None of its own.
pub async fn enter(ctx: Ctx) -> Result<HttpResponse> {
    match ctx.query("code") {
        None => ask_for_code(&ctx, false),
        Some(typed) => match typed.parse::<CheckInCode>() {
            Ok(code) => Ok(ctx.redirect(&format!("/c/{code}"))),
            Err(_) => ask_for_code(&ctx, true),
        },
    }
}

fn page(
    ctx: &Ctx,
    catalogue: &Catalogue,
    settings: &ParticipantSettings,
    (brief, check_in): (&DeliveryBrief, &CheckIn),
    known: Option<KnownDevice>,
    (form, is_another): (FormView, bool),
    status: StatusCode,
) -> Result<HttpResponse> {
    let (language, now) = (ctx.language(None), ctx.site().clock.now());
    let today = now.day_in(brief.zone);
    let (sexes, roles) = choices(ctx, language);
    let state = rules::state_of(brief, check_in, now);
    let has_form = state == CheckInState::Open && (known.is_none() || is_another);
    let view = PhonePage {
        form,
        form_id: if has_form { "main-form" } else { "" },
        code: check_in.code.to_string(),
        training: TrainingView::new(&ctx.site().words, catalogue, language, today, brief),
        state,
        asks_names: check_in.asks_names,
        known,
        is_another,
        sexes,
        roles,
        feedback_is_open: rules::feedback_is_open(brief.state, brief.ends_on, today),
        network: ctx.site().settings.network.clone(),
        months: Some(settings.name_months).filter(|months| *months > 0),
    };
    ctx.page_with(status, "participants/phone", None, view)
}

/// `GET /c/{code}`.
///
/// # Errors
/// [`Error::TooMany`] after too many wrong codes.
pub async fn show(
    ctx: Ctx,
    catalogue: Current,
    settings: Data<ParticipantSettings>,
    expected: Data<dyn ExpectedPeople>,
) -> Result<HttpResponse> {
    let (device, signer, token) = (device(&ctx), ctx.site().signer.clone(), ctx.query("s"));
    let found = by_code(&ctx, move |conn, brief| {
        let awaited = match token {
            Some(token) => expected.of_token(conn, &signer, brief.id, &token)?,
            None => None,
        };
        let Some(device) = device else { return Ok((None, awaited)) };
        Ok((store::on_device(conn, brief.id, &rules::device_hash(&device, brief.id))?, awaited))
    });
    let Some((brief, check_in, (known, awaited))) = found.await? else { return ask_for_code(&ctx, true) };
    let known = known.map(|(secret, name)| KnownDevice { name, secret });
    let is_another = ctx.query("another").is_some();
    let mut form = Form::default();
    form.set("id", Uuid::new_v4());
    // Who signed up ahead and comes by their own link need not type it again.
    if let Some(one) = awaited {
        form.set("name", one.name).set("government", one.government);
        if let Some(email) = one.email {
            form.set("email", email);
        }
    }
    if is_another {
        form.set("another", "yes");
    }
    let shown = (form.view(), is_another);
    page(&ctx, &catalogue, &settings, (&brief, &check_in), known, shown, StatusCode::OK)
}

/// `POST /c/{code}`: checks somebody in.
///
/// # Errors
/// [`Error::TooMany`] after too many wrong codes; [`Error::Conflict`] when it is closed.
pub async fn send(
    ctx: Ctx,
    mut form: Form,
    catalogue: Current,
    settings: Data<ParticipantSettings>,
) -> Result<HttpResponse> {
    let Some((brief, check_in, ())) = by_code(&ctx, |_, _| Ok(())).await? else { return ask_for_code(&ctx, true) };
    let device = device(&ctx).unwrap_or_else(new_token);
    let arriving = input::arriving(&mut form, check_in.asks_names, ctx.language(None), Some(device.clone()));
    let taken = match arriving {
        Ok(arriving) => {
            let once = |arriving: crate::cascade::participants::Arriving| {
                let (signer, code) = (ctx.site().signer.clone(), check_in.code.clone());
                ctx.write_public(move |tx| actions::check_in(tx, &signer, &code, &arriving))
            };
            match once(arriving.clone()).await {
                // The same form is taken at this moment: it is there now.
                Err(Error::Duplicate) => once(arriving).await,
                taken => taken,
            }
        }
        Err(error) => Err(error),
    };
    match taken {
        Ok(CheckedIn { secret }) => {
            let to = secret.map_or_else(|| format!("/c/{}", check_in.code), |secret| format!("/attestations/{secret}"));
            let mut response = ctx.redirect(&to);
            response.add_cookie(&ctx.device_cookie(DEVICE, device, DEVICE_DAYS)).map_err(Error::internal)?;
            Ok(response)
        }
        Err(error) => {
            let view = form.clone().refused(error)?;
            let is_another = form.ticked("another");
            page(
                &ctx,
                &catalogue,
                &settings,
                (&brief, &check_in),
                None,
                (view, is_another),
                StatusCode::UNPROCESSABLE_ENTITY,
            )
        }
    }
}
