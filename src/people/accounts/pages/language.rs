//! The switch of languages that stands on every page.

use actix_web::HttpResponse;

use crate::platform::error::{Error, Result};
use crate::platform::web::{Ctx, Form, ReturnPath, translated};

/// `POST /language`: remembers a language, for the browser and for the person.
///
/// # Errors
/// [`Error::Malformed`] for a language that is not offered.
pub async fn choose(ctx: Ctx, form: Form) -> Result<HttpResponse> {
    let asked = form.get("language").and_then(|code| code.parse().ok());
    let language = asked
        .and_then(|language| ctx.site().offered(language))
        .ok_or_else(|| Error::Malformed("this language is not offered".into()))?;
    ctx.remember_language(language).await?;
    let back = ctx.return_path(form.get("back"));
    let mut response = ctx.redirect(&translated(ctx.site(), back.as_ref().map_or("/", ReturnPath::as_str), language));
    response.add_cookie(&ctx.language_cookie(language)).map_err(Error::internal)?;
    Ok(response)
}
