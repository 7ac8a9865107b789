//! What a participant means to do after a training, on their own phone.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::Data;
use serde::Serialize;

use crate::cascade::followups::store::intentions;
use crate::cascade::followups::{FollowUpSettings, Intention, actions, input};
use crate::cascade::participants::rules::feedback_is_open;
use crate::cascade::participants::store::{check_ins, participants};
use crate::cascade::participants::views::TrainingView;
use crate::learning::modules::Current;
use crate::platform::error::{Error, Result};
use crate::platform::web::{Ctx, Form, FormView};
use content::Catalogue;

#[derive(Serialize)]
struct IntentionPage {
    form: FormView,
    /// The id of the form, where it is shown; else nothing.
    form_id: &'static str,
    secret: String,
    training: TrainingView,
    /// Whether they wrote something before.
    is_written: bool,
    /// Whether it was just written.
    is_new: bool,
    network: String,
    /// After how many months it is erased; nothing where it is kept.
    months: Option<u32>,
}

fn filled(intention: Option<&Intention>) -> FormView {
    let mut form = Form::default();
    if let Some(one) = intention {
        form.set("action", one.action.as_deref().unwrap_or_default()).set("due_on", one.due_on);
        if let Some(email) = &one.email {
            form.set("email", email).set("consent", "yes");
        }
    }
    form.view()
}

async fn page(
    ctx: Ctx,
    catalogue: &Catalogue,
    settings: &FollowUpSettings,
    refused: Option<FormView>,
) -> Result<HttpResponse> {
    let secret: String = ctx.path("secret")?;
    let asked = secret.clone();
    let read = ctx.site().db.read(move |conn| {
        let participant = participants::of_secret(conn, &asked)?;
        let (brief, _) = check_ins::of_secret(conn, &asked)?;
        Ok((brief, intentions::of(conn, participant.id)?))
    });
    let (brief, intention) = read.await.map_err(spent)?;
    let (language, today) = (ctx.language(None), ctx.site().clock.now().day_in(brief.zone));
    let is_open = feedback_is_open(brief.state, brief.ends_on, today);
    let status = if refused.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let view = IntentionPage {
        form: refused.unwrap_or_else(|| filled(intention.as_ref())),
        form_id: if is_open { "main-form" } else { "" },
        secret,
        training: TrainingView::new(&ctx.site().words, catalogue, language, today, &brief),
        is_written: intention.is_some(),
        is_new: ctx.query("written").is_some(),
        network: ctx.site().settings.network.clone(),
        months: Some(settings.keep_months).filter(|months| *months > 0),
    };
    ctx.page_with(status, "followups/intention", None, view)
}

/// `GET /attestations/{secret}/intention`.
///
/// # Errors
/// [`Error::LinkSpent`] where nobody has that secret, or what it led to was erased.
pub async fn ask(ctx: Ctx, catalogue: Current, settings: Data<FollowUpSettings>) -> Result<HttpResponse> {
    page(ctx, &catalogue, &settings, None).await
}

/// `POST /attestations/{secret}/intention`.
///
/// # Errors
/// [`Error::LinkSpent`]; [`Error::Conflict`] when it is too early or too late.
pub async fn write(
    ctx: Ctx,
    mut form: Form,
    catalogue: Current,
    settings: Data<FollowUpSettings>,
) -> Result<HttpResponse> {
    let secret: String = ctx.path("secret")?;
    let back = format!("/attestations/{secret}/intention?written=1");
    let written = match input::intention(&mut form) {
        Ok((action, due_on, email)) => {
            let language = ctx.language(None);
            let write = ctx.write_public(move |tx| actions::intend(tx, &secret, (action, due_on), email, language));
            write.await.map_err(spent)
        }
        Err(error) => Err(error),
    };
    match written {
        Ok(()) => Ok(ctx.redirect(&back)),
        Err(error) => page(ctx, &catalogue, &settings, Some(form.refused(error)?)).await,
    }
}

/// `POST /attestations/{secret}/intention/removal`: erases it.
///
/// # Errors
/// [`Error::LinkSpent`].
pub async fn forget(ctx: Ctx, _: Form) -> Result<HttpResponse> {
    let secret: String = ctx.path("secret")?;
    let back = format!("/attestations/{secret}/intention");
    ctx.write_public(move |tx| actions::forget(tx, &secret)).await.map_err(spent)?;
    Ok(ctx.redirect(&back))
}

fn spent(error: Error) -> Error {
    if matches!(error, Error::NotFound) { Error::LinkSpent } else { error }
}
