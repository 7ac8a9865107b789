//! Accounts for programs.

pub mod mail;

use actix_web::HttpResponse;
use actix_web::web::Data;
use serde::Serialize;
use utoipa::ToSchema;

use crate::people::accounts::forms::settings;
use crate::people::accounts::news::{MailChoices, NewsKind};
use crate::people::accounts::store::audit::Entry;
use crate::people::accounts::store::tokens::Token;
use crate::people::accounts::views::{PersonView, RoleView};
use crate::people::accounts::{AuditId, PersonId, Role, SignInSettings, TokenId, TokenScope, Viewer, policy, store};
use crate::people::accounts::{actions, audit_log, input, views};
use crate::platform::error::{Error, Result};
use crate::platform::values::Language;
use crate::platform::web::{Ctx, Form, ProblemDetails};

/// Whom the token stands for.
#[derive(Debug, Serialize, ToSchema)]
pub struct Me {
    /// Which person.
    pub id: PersonId,
    /// Their name.
    pub name: String,
    /// The language they read.
    #[schema(value_type = String, example = "fr")]
    pub language: Language,
    /// Their time zone.
    pub time_zone: String,
    /// Their roles.
    pub roles: Vec<RoleView>,
}

impl From<&Viewer> for Me {
    fn from(viewer: &Viewer) -> Self {
        Self {
            id: viewer.id,
            name: viewer.name.clone(),
            language: viewer.language,
            time_zone: viewer.zone.name().to_owned(),
            roles: viewer.grants.iter().map(RoleView::from).collect(),
        }
    }
}

/// A page of people.
#[derive(Debug, Serialize, ToSchema)]
pub struct PeopleList {
    /// Them, by name.
    pub people: Vec<PersonView>,
    /// What `after` is for the next page; absent on the last.
    pub next: Option<PersonId>,
    /// What to give as `before` for the page before; absent on the first one.
    pub previous: Option<PersonId>,
    /// How many there are in all.
    pub total: i64,
}

/// What enters a person.
#[derive(Debug, ToSchema)]
pub struct PersonInput {
    /// Chosen by the client, so that a request sent twice enters one person.
    pub id: Option<PersonId>,
    /// Their address; nobody else has it.
    #[schema(example = "awa.ndiaye@mairie.example")]
    pub email: String,
    /// Their name.
    pub name: String,
    /// The language they read, of those offered.
    #[schema(example = "fr")]
    pub language: String,
    /// Their time zone.
    #[schema(example = "Africa/Dakar")]
    pub time_zone: String,
    /// ISO 3166-1 code of their country.
    #[schema(example = "SN")]
    pub country: Option<String>,
}

/// A page of the audit trail.
#[derive(Debug, Serialize, ToSchema)]
pub struct AuditList {
    /// Its entries, the latest first.
    pub entries: Vec<Entry>,
    /// What `after` is for the next page; absent on the last.
    pub next: Option<AuditId>,
    /// What to give as `before` for the page before; absent on the first one.
    pub previous: Option<AuditId>,
    /// How many there are in all, counted up to 1,000; 1,001 stands for more.
    pub total: i64,
}

/// Whom the token stands for.
///
/// # Errors
/// [`crate::platform::error::Error::SignInNeeded`].
#[utoipa::path(get, path = "/api/v1/me", tag = "accounts", responses(
    (status = 200, body = Me), (status = 401, body = ProblemDetails, description = "No token, or one that is not valid"),
))]
pub async fn me(ctx: Ctx) -> Result<HttpResponse> {
    let (viewer, ()) = ctx.read(|_, _| Ok(())).await?;
    Ok(HttpResponse::Ok().json(Me::from(&viewer)))
}

/// Which mail the person of the token wants.
///
/// # Errors
/// [`crate::platform::error::Error::SignInNeeded`].
#[utoipa::path(get, path = "/api/v1/me/mail", tag = "accounts", responses(
    (status = 200, body = MailChoices), (status = 401, body = ProblemDetails, description = "No token, or one that is not valid"),
))]
pub async fn mail_choices(ctx: Ctx) -> Result<HttpResponse> {
    let (_, choices) = ctx.read(|conn, viewer| MailChoices::read(conn, viewer.id)).await?;
    Ok(HttpResponse::Ok().json(choices))
}

/// Chooses which mail the person of the token wants. What is left out is not wanted.
///
/// # Errors
/// [`crate::platform::error::Error::SignInNeeded`], [`crate::platform::error::Error::Invalid`].
#[utoipa::path(put, path = "/api/v1/me/mail", tag = "accounts", request_body = MailChoices, responses(
    (status = 200, body = MailChoices), (status = 401, body = ProblemDetails, description = "No token, or one that is not valid"),
    (status = 422, body = ProblemDetails),
))]
pub async fn choose_mail(ctx: Ctx, mut form: Form) -> Result<HttpResponse> {
    let reminders = form.ticked("reminders");
    let news = form.parse_all::<NewsKind>("news", 0);
    let choices = form.finish(|| Some(MailChoices { reminders, news: news? }))?;
    let (_, chosen) = ctx.write(move |tx, viewer| actions::mail::choose(tx, viewer, &choices)).await?;
    Ok(HttpResponse::Ok().json(chosen))
}

/// People by name. For administrators.
///
/// # Errors
/// [`crate::platform::error::Error::NotFound`] for all but administrators.
#[utoipa::path(get, path = "/api/v1/people", tag = "accounts",
    params(
        ("q" = Option<String>, Query, description = "Words that all occur in the name or the address"),
        ("after" = Option<PersonId>, Query, description = "The `next` of the page before"),
        ("before" = Option<PersonId>, Query, description = "The `previous` of the page after"),
    ),
    responses((status = 200, body = PeopleList), (status = 404, body = ProblemDetails)),
)]
pub async fn people(ctx: Ctx) -> Result<HttpResponse> {
    let (search, turn) = (ctx.query("q").unwrap_or_default(), ctx.turn());
    let read = move |conn: &mut crate::platform::db::Conn, viewer: &Viewer| views::load(conn, viewer, &search, &turn);
    let (_, (people, around, total)) = ctx.read(read).await?;
    Ok(HttpResponse::Ok().json(PeopleList { people, next: around.after, previous: around.before, total }))
}

/// Enters a person. For administrators.
///
/// # Errors
/// [`crate::platform::error::Error::Invalid`]; [`crate::platform::error::Error::NotFound`] for all but administrators.
#[utoipa::path(post, path = "/api/v1/people", tag = "accounts", request_body = PersonInput,
    responses((status = 201, body = PersonView), (status = 404, body = ProblemDetails), (status = 422, body = ProblemDetails)),
)]
pub async fn add_person(ctx: Ctx, mut form: Form) -> Result<HttpResponse> {
    let (id, new) = input::asked_person(&ctx, &mut form);
    let (_, id) = ctx.write(move |tx, viewer| actions::enter::enter(tx, viewer, id, new)).await?;
    let person = view(&ctx, id).await?;
    Ok(HttpResponse::Created().insert_header(("Location", format!("/api/v1/people/{id}"))).json(person))
}

/// One person. For administrators.
///
/// # Errors
/// [`crate::platform::error::Error::NotFound`], also for all but administrators.
#[utoipa::path(get, path = "/api/v1/people/{id}", tag = "accounts", params(("id" = PersonId, Path)),
    responses((status = 200, body = PersonView), (status = 404, body = ProblemDetails)),
)]
pub async fn person(ctx: Ctx) -> Result<HttpResponse> {
    Ok(HttpResponse::Ok().json(view(&ctx, ctx.path("id")?).await?))
}

async fn view(ctx: &Ctx, id: PersonId) -> Result<PersonView> {
    let read = move |conn: &mut crate::platform::db::Conn, viewer: &Viewer| {
        policy::administers(viewer)?;
        Ok(PersonView::new(store::people::get(conn, id)?, &store::roles::of(conn, id)?))
    };
    Ok(ctx.read(read).await?.1)
}

/// A token to be made.
#[derive(Debug, ToSchema)]
#[allow(dead_code, reason = "describes a body that is read as a form")]
pub struct TokenInput {
    /// Chosen by the client, so that a request sent twice makes one token.
    pub id: TokenId,
    /// What it is for.
    #[schema(min_length = 1, max_length = 60, example = "Figures for the donor report")]
    pub name: String,
    /// What it may be used for.
    #[schema(min_items = 1)]
    pub scopes: Vec<TokenScope>,
    /// Its last day; at most `accounts.token_days` from now.
    pub expires_on: chrono::NaiveDate,
}

/// A token that was just made.
#[derive(Debug, Serialize, ToSchema)]
pub struct MadeToken {
    /// Which token.
    pub id: TokenId,
    /// The token itself; nothing keeps it but whoever reads this.
    pub token: String,
}

/// One's own tokens, and when each was last used and ends.
///
/// # Errors
/// [`crate::platform::error::Error::SignInNeeded`].
#[utoipa::path(get, path = "/api/v1/me/tokens", tag = "accounts", responses((status = 200, body = [Token])))]
pub async fn own_tokens(ctx: Ctx) -> Result<HttpResponse> {
    let now = ctx.site().clock.now();
    let (_, tokens) = ctx.read(move |conn, viewer| store::tokens::of(conn, viewer.id, now)).await?;
    Ok(HttpResponse::Ok().json(tokens))
}

/// Makes one of one's own tokens work no more.
///
/// # Errors
/// [`crate::platform::error::Error::NotFound`].
#[utoipa::path(post, path = "/api/v1/me/tokens/{id}/revocation", tag = "accounts", params(("id" = TokenId, Path)),
    responses((status = 204)))]
pub async fn revoke_token(ctx: Ctx) -> Result<HttpResponse> {
    let id: TokenId = ctx.path("id")?;
    ctx.write(move |tx, viewer| actions::tokens::revoke_own(tx, viewer, id)).await?;
    Ok(HttpResponse::NoContent().finish())
}

/// Makes a token for programs that act as that person. For administrators.
///
/// # Errors
/// [`crate::platform::error::Error::NotFound`] for all but administrators; [`crate::platform::error::Error::Invalid`];
/// [`crate::platform::error::Error::Conflict`] when it was made before.
#[utoipa::path(post, path = "/api/v1/people/{id}/tokens", tag = "accounts", params(("id" = PersonId, Path)),
    request_body = TokenInput, responses((status = 201, body = MadeToken)))]
pub async fn make_token(ctx: Ctx, mut form: Form, settings: Data<SignInSettings>) -> Result<HttpResponse> {
    let person: PersonId = ctx.path("id")?;
    let (id, new) = input::asked_token(&ctx, &mut form, settings.token_days).await?;
    let minutes = settings.confirm_minutes;
    let (_, (_, token)) =
        ctx.write(move |tx, viewer| actions::tokens::make(tx, viewer, minutes, id, person, &new)).await?;
    let token = token.ok_or(Error::Conflict("error-token-shown-before"))?;
    Ok(HttpResponse::Created().json(MadeToken { id, token }))
}

/// What puts right who somebody is.
#[derive(Debug, ToSchema)]
#[allow(dead_code, reason = "describes a body that is read as a form")]
pub struct CorrectionInput {
    /// What they are called; left out, it stays.
    pub name: Option<String>,
    /// Their address; left out, it stays. The one before is told.
    #[schema(example = "awa.ndiaye@mairie.example")]
    pub email: Option<String>,
    /// Why; it stands in the audit trail.
    pub reason: String,
}

/// Puts right what somebody is called, or where their mail goes and what they sign in with. For administrators.
///
/// # Errors
/// [`crate::platform::error::Error::Invalid`]; [`crate::platform::error::Error::NotFound`], also for all but administrators.
#[utoipa::path(post, path = "/api/v1/people/{id}/correction", tag = "accounts", params(("id" = PersonId, Path)),
    request_body = CorrectionInput,
    responses(
        (status = 200, body = PersonView), (status = 401, body = ProblemDetails), (status = 404, body = ProblemDetails),
        (status = 422, body = ProblemDetails),
    ),
)]
pub async fn correct_person(ctx: Ctx, mut form: Form) -> Result<HttpResponse> {
    let (id, minutes) = (ctx.path("id")?, settings(&ctx)?.confirm_minutes);
    let asked = input::asked_correction(&mut form);
    ctx.write(move |tx, viewer| actions::correct::correct(tx, viewer, minutes, id, asked)).await?;
    Ok(HttpResponse::Ok().json(view(&ctx, id).await?))
}

/// A role of the installation to be given.
#[derive(Debug, ToSchema)]
#[allow(dead_code, reason = "describes a body that is read as a form")]
pub struct RoleInput {
    /// `administrator` or `coordinator`; the others are given where their scope is.
    #[schema(example = "coordinator")]
    pub role: String,
}

/// Gives a role that has no scope; once is enough. For administrators.
///
/// # Errors
/// [`crate::platform::error::Error::NotFound`], also for roles with a scope and for all but administrators.
#[utoipa::path(post, path = "/api/v1/people/{id}/roles", tag = "accounts", params(("id" = PersonId, Path)),
    request_body = RoleInput,
    responses((status = 200, body = PersonView), (status = 401, body = ProblemDetails), (status = 404, body = ProblemDetails)),
)]
pub async fn grant_role(ctx: Ctx, form: Form) -> Result<HttpResponse> {
    let (id, minutes) = (ctx.path("id")?, settings(&ctx)?.confirm_minutes);
    let role: Role = form.get("role").and_then(|role| role.parse().ok()).ok_or(Error::NotFound)?;
    ctx.write(move |tx, viewer| actions::roles::grant(tx, viewer, minutes, id, role)).await?;
    Ok(HttpResponse::Ok().json(view(&ctx, id).await?))
}

/// Takes a role that has no scope away; what is over stays over. For administrators.
///
/// # Errors
/// [`crate::platform::error::Error::Conflict`] for the last administrator; [`crate::platform::error::Error::NotFound`], also for all but
/// administrators.
#[utoipa::path(post, path = "/api/v1/people/{id}/roles/{role}/removal", tag = "accounts",
    params(("id" = PersonId, Path), ("role" = String, Path, description = "`administrator` or `coordinator`")),
    responses(
        (status = 200, body = PersonView), (status = 401, body = ProblemDetails), (status = 404, body = ProblemDetails),
        (status = 409, body = ProblemDetails),
    ),
)]
pub async fn revoke_role(ctx: Ctx) -> Result<HttpResponse> {
    let (id, role, minutes) = (ctx.path("id")?, ctx.path("role")?, settings(&ctx)?.confirm_minutes);
    let (_, person) = ctx.write(move |tx, viewer| actions::roles::revoke(tx, viewer, minutes, id, role)).await?;
    Ok(HttpResponse::Ok().json(person))
}

/// Who did what. For administrators.
///
/// # Errors
/// [`crate::platform::error::Error::NotFound`] for all but administrators.
#[utoipa::path(get, path = "/api/v1/audit", tag = "accounts",
    params(
        ("action" = Option<String>, Query, description = "Only this, such as `role.granted`"),
        ("person" = Option<PersonId>, Query, description = "Only what they did, or what was done to them"),
        ("kind" = Option<String>, Query, description = "Only what was done to this kind of thing; `security` for sign-ins, refusals, limits reached and denied access"),
        ("after" = Option<AuditId>, Query, description = "The `next` of the page before"),
        ("before" = Option<AuditId>, Query, description = "The `previous` of the page after"),
    ),
    responses((status = 200, body = AuditList), (status = 404, body = ProblemDetails)),
)]
pub async fn audit(ctx: Ctx) -> Result<HttpResponse> {
    let (filter, turn) = (audit_log::filter(&ctx)?, ctx.turn());
    let read =
        move |conn: &mut crate::platform::db::Conn, viewer: &Viewer| audit_log::load(conn, viewer, &filter, &turn);
    let (_, (entries, around, total)) = ctx.read(read).await?;
    Ok(HttpResponse::Ok().json(AuditList { entries, next: around.after, previous: around.before, total }))
}
