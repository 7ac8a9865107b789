//! One person: what they may do, whether they are let in, which programs act in their name.

use std::collections::BTreeMap;

use actix_web::HttpResponse;
use actix_web::http::header;
use actix_web::web::Data;
use chrono::TimeDelta;
use serde::Serialize;
use uuid::Uuid;

use crate::people::accounts::forms::settings;
use crate::people::accounts::input::asked_token;
use crate::people::accounts::store::tokens::Token;
use crate::people::accounts::{
    Grant, LONGEST_TOKEN_NAME, Person, PersonId, Role, SignInSettings, TOKEN_DAYS, TokenId, TokenScope, actions,
    policy, store,
};
use crate::platform::clock::Timestamp;
use crate::platform::db::{Conn, Tx};
use crate::platform::error::{Error, Result};
use crate::platform::mail::store::choices::{Suppressed, suppression};
use crate::platform::web::{Choice, Ctx, Form, FormView, Notice, Viewer};

#[derive(Serialize)]
struct PersonPage {
    form: FormView,
    person: Person,
    name: String,
    language: String,
    country: Option<String>,
    roles: Vec<OwnRole>,
    scoped: Vec<ScopedRole>,
    tokens: Vec<Token>,
    scopes: Vec<Choice>,
    /// Why their address gets no mail, if so.
    blocked: Option<Suppressed>,
    /// Whether a code is asked of them when they sign in.
    says_codes: bool,
    is_self: bool,
    back: String,
    /// Whether the viewer has shown recently who they are.
    sure: bool,
    longest_token_name: usize,
}

/// A role without a scope, which is given here.
#[derive(Serialize)]
struct OwnRole {
    role: Role,
    held: bool,
}

/// A role with a scope, which is given where its scope is: in how many.
#[derive(Serialize)]
struct ScopedRole {
    role: Role,
    count: usize,
}

struct Loaded {
    person: Person,
    grants: Vec<Grant>,
    tokens: Vec<Token>,
    blocked: Option<Suppressed>,
    says_codes: bool,
}

fn load(conn: &mut Conn, viewer: &Viewer, id: PersonId, now: Timestamp) -> Result<Loaded> {
    policy::administers(viewer)?;
    let person = store::people::get(conn, id)?;
    Ok(Loaded {
        blocked: suppression(conn, &person.email)?,
        says_codes: store::second_factors::is_on(conn, id)?,
        person,
        grants: store::roles::of(conn, id)?,
        tokens: store::tokens::of(conn, id, now)?,
    })
}

async fn page(ctx: &Ctx, id: PersonId, longest: i64, refused: Option<FormView>) -> Result<HttpResponse> {
    let now = ctx.site().clock.now();
    let (viewer, Loaded { person, grants, tokens, blocked, says_codes }) =
        ctx.read(move |conn, viewer| load(conn, viewer, id, now)).await?;
    let (words, language) = (&ctx.site().words, ctx.language(Some(&viewer)));
    let scope = |scope: &TokenScope| {
        let hint = words.say(language, &format!("token-scope-about-{scope}"));
        Choice::new(scope, words.say(language, &format!("token-scope-{scope}"))).with_hint(hint)
    };
    let mut scoped = BTreeMap::<Role, usize>::new();
    for grant in grants.iter().filter(|grant| !grant.scope.is_nil()) {
        *scoped.entry(grant.role).or_default() += 1;
    }
    let held = |role: &Role| grants.iter().any(|grant| grant.role == *role && grant.scope.is_nil());
    let is_refused = refused.is_some();
    let view = PersonPage {
        form: refused.unwrap_or_else(|| {
            let mut form = Form::default();
            let last = now.day_in(viewer.zone) + TimeDelta::days(TOKEN_DAYS.min(longest));
            form.set("id", Uuid::now_v7()).set("scopes", TokenScope::Read).set("expires_on", last);
            form.view()
        }),
        name: person.display_name().to_owned(),
        language: words.say(person.language, "language-name"),
        country: person.country.map(|country| words.say(language, &country.word())),
        roles: policy::ROLES_OF_THE_INSTALLATION.iter().map(|role| OwnRole { role: *role, held: held(role) }).collect(),
        scoped: scoped.into_iter().map(|(role, count)| ScopedRole { role, count }).collect(),
        tokens,
        scopes: TokenScope::ALL.iter().map(scope).collect(),
        blocked,
        says_codes,
        back: format!("/admin/people/{}", person.id),
        is_self: person.id == viewer.id,
        sure: policy::is_sure(&viewer, ctx.site().clock.now(), settings(ctx)?.confirm_minutes),
        person,
        longest_token_name: LONGEST_TOKEN_NAME,
    };
    match is_refused {
        true => ctx.refused("accounts/admin/person", Some(&viewer), view),
        false => ctx.page("accounts/admin/person", Some(&viewer), view),
    }
}

/// `GET /admin/people/{id}`.
///
/// # Errors
/// [`crate::platform::error::Error::NotFound`], also for all but administrators.
pub async fn show(ctx: Ctx, settings: Data<SignInSettings>) -> Result<HttpResponse> {
    page(&ctx, ctx.path("id")?, settings.token_days, None).await
}

/// Changes something about the person of the path, and goes back to their page.
async fn change<F>(ctx: Ctx, notice: &'static str, write: F) -> Result<HttpResponse>
where
    F: FnOnce(&mut Tx, &Viewer, PersonId) -> Result<()> + Send + 'static,
{
    let id: PersonId = ctx.path("id")?;
    let (viewer, ()) = ctx.write(move |tx, viewer| write(tx, viewer, id)).await?;
    // Whoever gives up the administration or shuts themselves out sees this page no more.
    let to = if viewer.id == id { "/home".to_owned() } else { format!("/admin/people/{id}") };
    Ok(ctx.redirect_with(&to, Notice::Done(notice)))
}

/// `POST /admin/people/{id}/second-factor/removal`: asks for no codes any more, of somebody who has lost theirs.
///
/// # Errors
/// [`crate::platform::error::Error::NotFound`], [`crate::platform::error::Error::ConfirmFirst`].
pub async fn turn_off_codes(ctx: Ctx) -> Result<HttpResponse> {
    let minutes = settings(&ctx)?.confirm_minutes;
    let turn_off =
        move |tx: &mut Tx, viewer: &Viewer, id| actions::second_factor::turn_off_for(tx, viewer, id, minutes);
    change(ctx, "notice-second-factor-off-for", turn_off).await
}

/// `POST /admin/people/{id}/roles`: gives a role that has no scope.
///
/// # Errors
/// As [`actions::roles::grant`].
pub async fn grant(ctx: Ctx, form: Form) -> Result<HttpResponse> {
    let role: Role = form.get("role").and_then(|role| role.parse().ok()).ok_or(Error::NotFound)?;
    let minutes = settings(&ctx)?.confirm_minutes;
    let write = move |tx: &mut Tx, viewer: &Viewer, id| actions::roles::grant(tx, viewer, minutes, id, role);
    change(ctx, "notice-role-granted", write).await
}

/// `POST /admin/people/{id}/roles/{role}/removal`.
///
/// # Errors
/// As [`actions::roles::revoke`].
pub async fn revoke(ctx: Ctx) -> Result<HttpResponse> {
    let (role, minutes) = (ctx.path("role")?, settings(&ctx)?.confirm_minutes);
    let write = move |tx: &mut Tx, viewer: &Viewer, id| actions::roles::revoke(tx, viewer, minutes, id, role).map(drop);
    change(ctx, "notice-role-revoked", write).await
}

/// `POST /admin/people/{id}/deactivation`.
///
/// # Errors
/// [`crate::platform::error::Error::Conflict`] for the last administrator; [`crate::platform::error::Error::NotFound`], also for all but administrators.
pub async fn deactivate(ctx: Ctx) -> Result<HttpResponse> {
    change(ctx, "notice-person-deactivated", actions::shut_out::deactivate).await
}

/// `POST /admin/people/{id}/reactivation`.
///
/// # Errors
/// [`crate::platform::error::Error::NotFound`], also for all but administrators.
pub async fn reactivate(ctx: Ctx) -> Result<HttpResponse> {
    change(ctx, "notice-person-reactivated", actions::shut_out::reactivate).await
}

/// `POST /admin/people/{id}/tokens`: makes a token, and shows it this once.
///
/// # Errors
/// [`crate::platform::error::Error::NotFound`], also for all but administrators.
pub async fn make_token(ctx: Ctx, mut form: Form, settings: Data<SignInSettings>) -> Result<HttpResponse> {
    let person: PersonId = ctx.path("id")?;
    let (id, new) = match asked_token(&ctx, &mut form, settings.token_days).await {
        Ok(asked) => asked,
        Err(error) => return page(&ctx, person, settings.token_days, Some(form.refused(error)?)).await,
    };
    let minutes = settings.confirm_minutes;
    let write = move |tx: &mut Tx, viewer: &Viewer| {
        let (person, token) = actions::tokens::make(tx, viewer, minutes, id, person, &new)?;
        Ok((person, new.name, token))
    };
    let (viewer, (person, name, token)) = ctx.write(write).await?;
    let back = format!("/admin/people/{}", person.id);
    let Some(token) = token else {
        return Ok(ctx.redirect_with(&back, Notice::Warning("notice-token-shown-before")));
    };
    let view = serde_json::json!({"person": person.display_name(), "token_name": name, "token": token, "back": back});
    let mut response = ctx.page("accounts/admin/token", Some(&viewer), view)?;
    response.headers_mut().insert(header::CACHE_CONTROL, header::HeaderValue::from_static("no-store"));
    Ok(response)
}

/// `POST /admin/people/{id}/tokens/{token}/revocation`.
///
/// # Errors
/// [`crate::platform::error::Error::NotFound`], also for all but administrators.
pub async fn revoke_token(ctx: Ctx) -> Result<HttpResponse> {
    let token: TokenId = ctx.path("token")?;
    let write = move |tx: &mut Tx, viewer: &Viewer, id| actions::tokens::revoke(tx, viewer, id, token);
    change(ctx, "notice-token-revoked", write).await
}
