//! One's own account: profile, password, the browsers one is signed in with, the programs that act in one's name.

use actix_web::HttpResponse;
use actix_web::http::header::HeaderValue;
use serde::Serialize;

use super::sign_in::CLEAR_SITE_DATA;
use super::tries;
use crate::people::accounts::forms::{country_picks, language_picks, profile_form, settings, zone_picks};
use crate::people::accounts::news::{MailChoices, NewsKind};
use crate::people::accounts::store::addresses::AddressChange;
use crate::people::accounts::store::second_factors::WaysIn;
use crate::people::accounts::store::sessions::Session;
use crate::people::accounts::store::tokens::Token;
use crate::people::accounts::{
    LONGEST_NAME, Person, Profile, SessionId, TokenId, Viewer, actions, hashing, policy, rules, store,
};
use crate::platform::clock::Timestamp;
use crate::platform::db::Conn;
use crate::platform::error::{Error, Result};
use crate::platform::web::{Choice, Credential, Ctx, Form, FormView, Notice};

#[derive(Serialize)]
struct AccountPage {
    form: FormView,
    #[serde(flatten)]
    account: Account,
    /// Whether they have shown recently who they are.
    sure: bool,
    languages: Vec<Choice>,
    zones: Vec<Choice>,
    countries: Vec<Choice>,
    longest_name: usize,
    shortest_password: usize,
}

#[derive(Serialize)]
struct Account {
    person: Person,
    has_password: bool,
    says_codes: bool,
    sessions: Vec<Session>,
    tokens: Vec<Token>,
    /// The address they are changing to.
    asked: Option<AddressChange>,
    mail: Vec<MailChoice>,
}

/// A kind of mail that one may do without.
#[derive(Serialize)]
struct MailChoice {
    value: String,
    wanted: bool,
}

fn load(conn: &mut Conn, viewer: &Viewer, asking: Option<&Credential>, now: Timestamp) -> Result<Account> {
    let WaysIn { has_password, says_codes } = store::second_factors::ways_in(conn, viewer.id)?;
    Ok(Account {
        person: store::people::get(conn, viewer.id)?,
        has_password,
        says_codes,
        sessions: store::sessions::of(conn, viewer.id, asking, now)?,
        tokens: store::tokens::of(conn, viewer.id, now)?,
        mail: choices(&MailChoices::read(conn, viewer.id)?),
        asked: store::addresses::asked(conn, viewer.id, now)?,
    })
}

fn choices(wanted: &MailChoices) -> Vec<MailChoice> {
    let news = |kind: &NewsKind| MailChoice { value: format!("news-{kind}"), wanted: wanted.news.contains(kind) };
    let reminders = MailChoice { value: "reminders".into(), wanted: wanted.reminders };
    [reminders].into_iter().chain(NewsKind::OPTIONAL.iter().map(news)).collect()
}

/// The page, with a form that was refused or with the profile as it is.
async fn page(ctx: &Ctx, refused: Option<FormView>) -> Result<HttpResponse> {
    let (now, asking) = (ctx.site().clock.now(), ctx.credential().cloned());
    let (viewer, account) = ctx.read(move |conn, viewer| load(conn, viewer, asking.as_ref(), now)).await?;
    let is_refused = refused.is_some();
    let view = AccountPage {
        sure: policy::is_sure(&viewer, now, settings(ctx)?.confirm_minutes),
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
            ctx.write(move |tx, viewer| actions::profile::change(tx, viewer, &profile)).await?;
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
    ctx.write(move |tx, viewer| actions::mail::choose(tx, viewer, &choices)).await?;
    Ok(ctx.redirect_with("/account", Notice::Done("notice-mail-chosen")))
}

/// `POST /account/password`: sets a password. Who has one says it; who has none has shown recently who they are.
///
/// # Errors
/// [`Error::SignInNeeded`], [`Error::ConfirmFirst`], [`Error::TooMany`].
pub async fn set_password(ctx: Ctx, mut form: Form) -> Result<HttpResponse> {
    let (settings, now) = (settings(&ctx)?, ctx.site().clock.now());
    let read = |conn: &mut Conn, viewer: &Viewer| {
        Ok((store::people::get(conn, viewer.id)?, store::people::has_password(conn, viewer.id)?))
    };
    let (viewer, (person, has_password)) = ctx.read(read).await?;
    if !has_password {
        policy::sure(&viewer, now, settings.confirm_minutes)?;
    }
    let password = form.required_password("password", rules::LONGEST_PASSWORD);
    let known = [person.email.as_str(), person.name.as_str(), ctx.site().settings.network.as_str()];
    if let Some(wrong) = password.as_deref().and_then(|password| rules::weak_password(password, &known)) {
        form.wrong("password", wrong);
    }
    let present = if has_password { form.required_password("present_password", rules::LONGEST_PASSWORD) } else { None };
    if let Some(present) = present {
        let right = tries::password(&ctx, &person.email, present, actions::sign_in::CONFIRMATION, &settings).await?;
        if right.is_none() {
            form.wrong("present_password", "account-password-present-wrong");
        }
    }
    let password = match form.finish(|| password) {
        Ok(password) => password,
        // The rest of the page shows the profile as it is.
        Err(error) => return page(&ctx, Some(profile_form(&person.profile()).refused(error)?)).await,
    };
    let hash = hashing::hash(password).await?;
    let asking = ctx.credential().cloned();
    ctx.write(move |tx, viewer| actions::password::set(tx, viewer, &hash, asking.as_ref())).await?;
    Ok(ctx.redirect_with("/account", Notice::Done("notice-password-set")))
}

/// `POST /account/password/removal`.
///
/// # Errors
/// [`Error::SignInNeeded`], [`Error::ConfirmFirst`].
pub async fn remove_password(ctx: Ctx) -> Result<HttpResponse> {
    let minutes = settings(&ctx)?.confirm_minutes;
    ctx.write(move |tx, viewer| actions::password::remove(tx, viewer, minutes)).await?;
    Ok(ctx.redirect_with("/account", Notice::Done("notice-password-removed")))
}

/// `POST /account/sign-out-everywhere`: signs out everywhere, here as well.
///
/// # Errors
/// [`Error::SignInNeeded`].
pub async fn end_all_sessions(ctx: Ctx) -> Result<HttpResponse> {
    ctx.write(actions::sessions::end_all).await?;
    let mut response = ctx.redirect_with("/", Notice::Done("notice-signed-out-everywhere"));
    response.headers_mut().insert(CLEAR_SITE_DATA, HeaderValue::from_static("\"cache\""));
    response.add_cookie(&ctx.session_cookie("", 0)).map_err(Error::internal)?;
    Ok(response)
}

/// `POST /account/sessions/{id}/end`: signs another browser out.
///
/// # Errors
/// [`Error::NotFound`].
pub async fn end_session(ctx: Ctx) -> Result<HttpResponse> {
    let id: SessionId = ctx.path("id")?;
    ctx.write(move |tx, viewer| actions::sessions::end(tx, viewer, id)).await?;
    Ok(ctx.redirect_with("/account", Notice::Done("notice-session-ended")))
}

/// `POST /account/tokens/{id}/revocation`: shuts a program out.
///
/// # Errors
/// [`Error::NotFound`].
pub async fn revoke_token(ctx: Ctx) -> Result<HttpResponse> {
    let id: TokenId = ctx.path("id")?;
    ctx.write(move |tx, viewer| actions::tokens::revoke_own(tx, viewer, id)).await?;
    Ok(ctx.redirect_with("/account", Notice::Done("notice-token-revoked")))
}
