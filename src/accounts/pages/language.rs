//! The switch of languages that stands on every page.

use actix_web::HttpResponse;

use crate::accounts::store;
use crate::error::{Error, Result};
use crate::web::{Ctx, Form, Language};

/// `POST /language`: remembers a language, for the browser and for the person.
///
/// # Errors
/// [`Error::Malformed`] for a language that is not offered.
pub async fn choose(ctx: Ctx, form: Form) -> Result<HttpResponse> {
    let asked = form.get("language").and_then(|code| code.parse().ok());
    let language = asked
        .and_then(|language| ctx.site().offered(language))
        .ok_or_else(|| Error::Malformed("this language is not offered".into()))?;
    if ctx.credential().is_some() {
        match ctx.write(move |tx, viewer| store::people::change_language(tx, viewer.id, language)).await {
            // A cookie of a session that is over changes nothing.
            Ok(_) | Err(Error::SignInNeeded) => {}
            Err(error) => return Err(error),
        }
    }
    let back = Ctx::local_path(form.get("back")).unwrap_or("/");
    let mut response = ctx.redirect(&translated(&ctx, back, language));
    response.add_cookie(&ctx.language_cookie(language)).map_err(Error::internal)?;
    Ok(response)
}

/// A public page carries its language in its address: the same page in the other language.
fn translated(ctx: &Ctx, path: &str, language: Language) -> String {
    let rest = path.strip_prefix('/').unwrap_or(path);
    let (first, tail) = rest.split_once('/').map_or((rest, ""), |(first, tail)| (first, tail));
    match first.parse::<Language>() {
        Ok(old) if ctx.site().offered(old).is_some() => format!("/{language}/{tail}"),
        _ => path.to_owned(),
    }
}
