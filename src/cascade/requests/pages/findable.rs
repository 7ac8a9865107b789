//! Whether one agrees to be found by associations that ask: a page of one's own account.

use actix_web::HttpResponse;
use serde::Serialize;

use crate::cascade::requests::actions;
use crate::cascade::requests::input::parse_languages;
use crate::cascade::requests::store::findable;
use crate::people::accounts::forms::language_picks;
use crate::platform::error::Result;
use crate::platform::web::{Choice, Ctx, Form, FormView, Notice};

#[derive(Serialize)]
struct FindablePage {
    form: FormView,
    languages: Vec<Choice>,
    is_found: bool,
}

async fn page(ctx: Ctx, refused: Option<FormView>) -> Result<HttpResponse> {
    let (viewer, chosen) = ctx.read(|conn, viewer| findable::languages(conn, viewer.id)).await?;
    let is_refused = refused.is_some();
    let form = refused.unwrap_or_else(|| {
        let mut form = Form::default();
        for language in &chosen {
            form.set("languages", language);
        }
        form.view()
    });
    let view = FindablePage { form, languages: language_picks(&ctx), is_found: !chosen.is_empty() };
    match is_refused {
        true => ctx.refused("requests/findable", Some(&viewer), view),
        false => ctx.page("requests/findable", Some(&viewer), view),
    }
}

/// `GET /account/findable`.
///
/// # Errors
/// [`Error::SignInNeeded`](crate::platform::error::Error::SignInNeeded).
pub async fn show(ctx: Ctx) -> Result<HttpResponse> {
    page(ctx, None).await
}

/// `POST /account/findable`: agrees to be found in some languages, or in none any more.
///
/// # Errors
/// As [`show`].
pub async fn choose(ctx: Ctx, mut form: Form) -> Result<HttpResponse> {
    if form.ticked("agree") && form.all("languages").is_empty() {
        form.wrong("languages", "form-choose");
    }
    let languages = match parse_languages(&mut form, &ctx.site().settings.languages) {
        Ok(languages) => languages,
        Err(error) => return page(ctx, Some(form.refused(error)?)).await,
    };
    let notice = if languages.is_empty() { "notice-findable-ended" } else { "notice-findable-chosen" };
    ctx.write(move |tx, viewer| actions::be_found(tx, viewer, &languages)).await?;
    Ok(ctx.redirect_with("/account/findable", Notice::Done(notice)))
}
