//! Putting right what somebody is called and where their mail goes, with a reason.

use actix_web::HttpResponse;
use serde::Serialize;

use crate::people::accounts::forms::settings;
use crate::people::accounts::input::{LONGEST_REASON, asked_correction};
use crate::people::accounts::{LONGEST_NAME, PersonId, actions, policy, store};
use crate::platform::error::Result;
use crate::platform::web::{Ctx, Form, FormView, Notice};

#[derive(Serialize)]
struct CorrectionPage {
    form: FormView,
    id: PersonId,
    name: String,
    back: String,
    sure: bool,
    longest_name: usize,
    longest_reason: usize,
}

async fn page(ctx: &Ctx, id: PersonId, refused: Option<FormView>) -> Result<HttpResponse> {
    let (viewer, person) = ctx
        .read(move |conn, viewer| {
            policy::administers(viewer)?;
            store::people::get(conn, id)
        })
        .await?;
    let sure = policy::is_sure(&viewer, ctx.site().clock.now(), settings(ctx)?.confirm_minutes);
    let is_refused = refused.is_some();
    let view = CorrectionPage {
        form: refused.unwrap_or_else(|| {
            let mut form = Form::default();
            form.set("name", &person.name).set("email", &person.email);
            form.view()
        }),
        id,
        back: format!("/admin/people/{id}/correction"),
        name: person.display_name().to_owned(),
        sure,
        longest_name: LONGEST_NAME,
        longest_reason: LONGEST_REASON,
    };
    match is_refused {
        true => ctx.refused("accounts/admin/correction", Some(&viewer), view),
        false => ctx.page("accounts/admin/correction", Some(&viewer), view),
    }
}

/// `GET /admin/people/{id}/correction`.
///
/// # Errors
/// [`crate::platform::error::Error::NotFound`], also for all but administrators.
pub async fn ask(ctx: Ctx) -> Result<HttpResponse> {
    page(&ctx, ctx.path("id")?, None).await
}

/// `POST /admin/people/{id}/correction`.
///
/// # Errors
/// [`crate::platform::error::Error::NotFound`], also for all but administrators; [`crate::platform::error::Error::ConfirmFirst`].
pub async fn change(ctx: Ctx, mut form: Form) -> Result<HttpResponse> {
    let (id, minutes) = (ctx.path("id")?, settings(&ctx)?.confirm_minutes);
    let asked = asked_correction(&mut form);
    match ctx.write(move |tx, viewer| actions::correct::correct(tx, viewer, minutes, id, asked)).await {
        Ok(_) => Ok(ctx.redirect_with(&format!("/admin/people/{id}"), Notice::Done("notice-person-corrected"))),
        Err(error) => page(&ctx, id, Some(form.refused(error)?)).await,
    }
}
