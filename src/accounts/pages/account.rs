//! One's own account: profile, password, the browsers one is signed in with, the programs that act in one's name.

use actix_web::HttpResponse;
use serde::Serialize;

use super::{country_picks, language_picks, profile_form, zone_picks};
use crate::accounts::news::{MailChoices, NewsKind};
use crate::accounts::store::sessions::Session;
use crate::accounts::store::tokens::Token;
use crate::accounts::{Actor, LONGEST_NAME, Person, Profile, SessionId, TokenId, Viewer, rules, store};
use crate::clock::Timestamp;
use crate::db::Conn;
use crate::error::{Error, Result};
use crate::web::{Credential, Ctx, Form, FormView, Notice, Pick};

#[derive(Serialize)]
struct AccountPage {
    form: FormView,
    #[serde(flatten)]
    account: Account,
    languages: Vec<Pick>,
    zones: Vec<Pick>,
    countries: Vec<Pick>,
    longest_name: usize,
    shortest_password: usize,
}

#[derive(Serialize)]
struct Account {
    person: Person,
    has_password: bool,
    sessions: Vec<Session>,
    tokens: Vec<Token>,
    mail: Vec<Choice>,
}

/// A kind of mail that one may do without.
#[derive(Serialize)]
struct Choice {
    value: String,
    wanted: bool,
}

fn load(conn: &mut Conn, viewer: &Viewer, asking: Option<&Credential>, now: Timestamp) -> Result<Account> {
    Ok(Account {
        person: store::people::get(conn, viewer.id)?,
        has_password: store::people::has_password(conn, viewer.id)?,
        sessions: store::sessions::of(conn, viewer.id, asking, now)?,
        tokens: store::tokens::of(conn, viewer.id, now)?,
        mail: choices(&MailChoices::read(conn, viewer.id)?),
    })
}

fn choices(wanted: &MailChoices) -> Vec<Choice> {
    let news = |kind: &NewsKind| Choice { value: format!("news-{kind}"), wanted: wanted.news.contains(kind) };
    let reminders = Choice { value: "reminders".into(), wanted: wanted.reminders };
    [reminders].into_iter().chain(NewsKind::OPTIONAL.iter().map(news)).collect()
}

/// The page, with a form that was refused or with the profile as it is.
async fn page(ctx: &Ctx, refused: Option<FormView>) -> Result<HttpResponse> {
    let (now, asking) = (ctx.site().clock.now(), ctx.credential().cloned());
    let (viewer, account) = ctx.read(move |conn, viewer| load(conn, viewer, asking.as_ref(), now)).await?;
    let is_refused = refused.is_some();
    let view = AccountPage {
        form: refused.unwrap_or_else(|| profile_form(&account.person.profile()).view()),
        account,
        languages: language_picks(ctx),
        zones: zone_picks(),
        countries: country_picks(ctx, ctx.language(Some(&viewer))),
        longest_name: LONGEST_NAME,
        shortest_password: rules::SHORTEST_PASSWORD,
    };
    match is_refused {
        true => ctx.refused("accounts/account", Some(&viewer), view),
        false => ctx.page("accounts/account", Some(&viewer), view),
    }
}

/// `GET /account`.
///
/// # Errors
/// [`Error::SignInNeeded`].
pub async fn show(ctx: Ctx) -> Result<HttpResponse> {
    page(&ctx, None).await
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
        Err(error) => page(&ctx, Some(form.refused(error)?)).await,
    }
}

/// `POST /account/mail`: chooses which mail is wanted.
///
/// # Errors
/// [`Error::SignInNeeded`].
pub async fn choose_mail(ctx: Ctx, form: Form) -> Result<HttpResponse> {
    let wanted = form.all("wanted");
    let news = NewsKind::OPTIONAL.into_iter().filter(|kind| wanted.contains(&format!("news-{kind}").as_str()));
    let choices = MailChoices { reminders: wanted.contains(&"reminders"), news: news.collect() };
    ctx.write(move |tx, viewer| choices.write(tx, viewer.id)).await?;
    Ok(ctx.redirect_with("/account", Notice::Done("notice-mail-chosen")))
}

/// `POST /account/password`: sets a password.
///
/// # Errors
/// [`Error::SignInNeeded`].
pub async fn set_password(ctx: Ctx, mut form: Form) -> Result<HttpResponse> {
    let (_, person) = ctx.read(|conn, viewer| store::people::get(conn, viewer.id)).await?;
    let password = form.required("password", rules::LONGEST_PASSWORD);
    if let Some(wrong) = password.as_deref().and_then(|password| rules::weak_password(password, person.email.as_str()))
    {
        form.wrong("password", wrong);
    }
    let password = match form.finish(|| password) {
        Ok(password) => password,
        // The rest of the page shows the profile as it is.
        Err(error) => return page(&ctx, Some(profile_form(&person.profile()).refused(error)?)).await,
    };
    let hashed = actix_web::web::block(move || rules::hash_password(&password)).await;
    let hash = hashed.map_err(Error::internal)??;
    ctx.write(move |tx, viewer| store::people::set_password(tx, Actor::from(viewer), viewer.id, &hash)).await?;
    Ok(ctx.redirect_with("/account", Notice::Done("notice-password-set")))
}

/// `POST /account/password/removal`.
///
/// # Errors
/// [`Error::SignInNeeded`].
pub async fn remove_password(ctx: Ctx) -> Result<HttpResponse> {
    ctx.write(|tx, viewer| store::people::remove_password(tx, Actor::from(viewer), viewer.id)).await?;
    Ok(ctx.redirect_with("/account", Notice::Done("notice-password-removed")))
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

/// `POST /account/tokens/{id}/revocation`: shuts a program out.
///
/// # Errors
/// [`Error::NotFound`].
pub async fn revoke_token(ctx: Ctx) -> Result<HttpResponse> {
    let id: TokenId = ctx.path("id")?;
    ctx.write(move |tx, viewer| store::tokens::revoke(tx, viewer.into(), viewer.id, id)).await?;
    Ok(ctx.redirect_with("/account", Notice::Done("notice-token-revoked")))
}
