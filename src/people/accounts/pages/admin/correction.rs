//! Putting right what somebody is called and where their mail goes, with a reason.

use actix_web::HttpResponse;
use serde::Serialize;

use super::super::settings;
use crate::people::accounts::store::corrections::{Correction, correct};
use crate::people::accounts::{LONGEST_NAME, Person, PersonId, Viewer, policy, store};
use crate::platform::db::{Conn, Tx};
use crate::platform::error::Result;
use crate::platform::values::EmailAddress;
use crate::platform::web::{Ctx, Form, FormView, Notice};

/// The longest reason, in characters.
const LONGEST_REASON: usize = 500;

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

fn load(conn: &mut Conn, viewer: &Viewer, id: PersonId) -> Result<Person> {
    policy::administers(viewer)?;
    store::people::get(conn, id)
}

async fn page(ctx: &Ctx, id: PersonId, refused: Option<FormView>) -> Result<HttpResponse> {
    let (viewer, person) = ctx.read(move |conn, viewer| load(conn, viewer, id)).await?;
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
    let id: PersonId = ctx.path("id")?;
    match correct_from(&ctx, id, &mut form).await {
        Ok(_) => Ok(ctx.redirect_with(&format!("/admin/people/{id}"), Notice::Done("notice-person-corrected"))),
        Err(error) => page(&ctx, id, Some(form.refused(error)?)).await,
    }
}

/// Puts right what a form says. What it leaves out stays.
///
/// # Errors
/// [`crate::platform::error::Error::Invalid`], and as [`change`].
pub async fn correct_from(ctx: &Ctx, id: PersonId, form: &mut Form) -> Result<Person> {
    let minutes = settings(ctx)?.confirm_minutes;
    let given = |form: &Form, name: &str| form.names().any(|one| one == name);
    let name = if given(form, "name") { form.required_name("name", LONGEST_NAME).map(Some) } else { Some(None) };
    let email = match given(form, "email") {
        true => form.parse_as::<EmailAddress>("email", "form-not-an-address").map(Some),
        false => Some(None),
    };
    let reason = form.required("reason", LONGEST_REASON);
    let parsed = form.finish(|| Some((name?, email?, reason?)));
    let write = move |tx: &mut Tx, viewer: &Viewer| {
        let person = load(tx.conn, viewer, id)?;
        policy::sure(viewer, tx.now, minutes)?;
        let (name, email, reason) = parsed?;
        let correction = Correction { name: name.unwrap_or(person.name), email: email.unwrap_or(person.email), reason };
        correct(tx, viewer.into(), id, &correction)
    };
    Ok(ctx.write(write).await?.1)
}
