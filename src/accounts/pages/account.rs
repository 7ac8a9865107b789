//! One's own account: profile, password, the browsers one is signed in with.

use actix_web::HttpResponse;
use serde::Serialize;

use super::{country_picks, language_picks, profile_form, zone_picks};
use crate::accounts::store::sessions::Session;
use crate::accounts::{Actor, Person, Profile, SessionId, Viewer, rules, store};
use crate::db::Conn;
use crate::error::{Error, Result};
use crate::web::{Ctx, Form, FormView, Notice, Pick};

#[derive(Serialize)]
struct AccountPage {
    form: FormView,
    person: Person,
    has_password: bool,
    sessions: Vec<Session>,
    languages: Vec<Pick>,
    zones: Vec<Pick>,
    countries: Vec<Pick>,
}

struct Account {
    person: Person,
    has_password: bool,
    sessions: Vec<Session>,
}

fn load(conn: &mut Conn, viewer: &Viewer, now: crate::clock::Timestamp) -> Result<Account> {
    Ok(Account {
        person: store::people::get(conn, viewer.id)?,
        has_password: store::people::has_password(conn, viewer.id)?,
        sessions: store::sessions::of(conn, viewer.id, now)?,
    })
}

fn page(ctx: &Ctx, viewer: &Viewer, account: Account, form: Option<FormView>) -> Result<HttpResponse> {
    let Account { person, has_password, sessions } = account;
    let refused = form.is_some();
    let form = form.unwrap_or_else(|| {
        profile_form(&Profile {
            name: person.name.clone(),
            language: person.language,
            time_zone: person.time_zone,
            country: person.country,
        })
        .view()
    });
    let view = AccountPage {
        form,
        person,
        has_password,
        sessions,
        languages: language_picks(ctx),
        zones: zone_picks(),
        countries: country_picks(ctx, ctx.language(Some(viewer))),
    };
    match refused {
        true => ctx.refused("accounts/account", Some(viewer), view),
        false => ctx.page("accounts/account", Some(viewer), view),
    }
}

/// `GET /account`.
///
/// # Errors
/// [`Error::SignInNeeded`].
pub async fn show(ctx: Ctx) -> Result<HttpResponse> {
    let now = ctx.site().clock.now();
    let (viewer, account) = ctx.read(move |conn, viewer| load(conn, viewer, now)).await?;
    page(&ctx, &viewer, account, None)
}

/// `POST /account`: changes the profile.
///
/// # Errors
/// [`Error::SignInNeeded`].
pub async fn change(ctx: Ctx, mut form: Form) -> Result<HttpResponse> {
    match Profile::parse(&mut form, &ctx.site().settings.languages) {
        Ok(profile) => {
            let language = profile.language;
            ctx.write(move |tx, viewer| store::people::change_profile(tx, viewer.into(), viewer.id, &profile)).await?;
            let mut response = ctx.redirect_with("/account", Notice::Done("notice-account-changed"));
            response.add_cookie(&ctx.language_cookie(language)).map_err(Error::internal)?;
            Ok(response)
        }
        Err(error) => again(ctx, form, error).await,
    }
}

/// `POST /account/password`: sets a password, or removes it when left empty.
///
/// # Errors
/// [`Error::SignInNeeded`].
pub async fn change_password(ctx: Ctx, mut form: Form) -> Result<HttpResponse> {
    let (_, person) = ctx.read(|conn, viewer| store::people::get(conn, viewer.id)).await?;
    let password = form.text("password", rules::LONGEST_PASSWORD).filter(|password| !password.is_empty());
    if let Some(wrong) = password.as_deref().and_then(|password| rules::weak_password(password, person.email.as_str()))
    {
        form.wrong("password", wrong);
    }
    let password = match form.finish(|| Some(password)) {
        Ok(password) => password,
        Err(error) => {
            // The rest of the page shows the profile as it is, not the password form's fields.
            let mut profile = profile_form(&Profile {
                name: person.name,
                language: person.language,
                time_zone: person.time_zone,
                country: person.country,
            });
            std::mem::swap(&mut profile, &mut form);
            return again(ctx, form, error).await;
        }
    };
    let notice = if password.is_some() { "notice-password-set" } else { "notice-password-removed" };
    let hash = match password {
        Some(password) => {
            Some(actix_web::web::block(move || rules::hash_password(&password)).await.map_err(Error::internal)??)
        }
        None => None,
    };
    ctx.write(move |tx, viewer| store::people::set_password(tx, Actor::from(viewer), viewer.id, hash.as_deref()))
        .await?;
    Ok(ctx.redirect_with("/account", Notice::Done(notice)))
}

/// `POST /account/sessions/{id}/end`: signs another browser out.
///
/// # Errors
/// [`Error::NotFound`].
pub async fn end_session(ctx: Ctx) -> Result<HttpResponse> {
    let id: SessionId = ctx.path("id")?;
    ctx.write(move |tx, viewer| store::sessions::revoke(tx, viewer.id, id)).await?;
    Ok(ctx.redirect_with("/account", Notice::Done("notice-session-ended")))
}

async fn again(ctx: Ctx, form: Form, error: Error) -> Result<HttpResponse> {
    let form = form.refused(error)?;
    let now = ctx.site().clock.now();
    let (viewer, account) = ctx.read(move |conn, viewer| load(conn, viewer, now)).await?;
    page(&ctx, &viewer, account, Some(form))
}
