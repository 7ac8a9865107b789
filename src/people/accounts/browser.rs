//! Which browsers were seen with which accounts: a browser remembers it itself, and a sign-in from one that does not is told
//! the person by mail.

use actix_web::HttpResponse;
use actix_web::http::header;

use crate::people::accounts::news::News;
use crate::people::accounts::store::sessions::Begun;
use crate::people::accounts::{Actor, Channel, Person, PersonId, SignInSettings, device as devices, news};
use crate::platform::db::Tx;
use crate::platform::error::{Error, Result};
use crate::platform::web::{Ctx, ReturnPath, Site};

const COOKIE: &str = "devices";
/// Where a code is asked for.
const CODE_PAGE: &str = "/sign-in/code";
const PURPOSE: &str = "known-device";
/// So many people may share a browser before it forgets the first.
const MOST: usize = 8;

/// A browser that somebody signs in with.
pub struct Browser {
    /// The accounts it was seen with, each as a token.
    seen: Vec<String>,
    /// What it calls itself.
    name: String,
}

impl Browser {
    /// The browser of a request.
    pub fn of(ctx: &Ctx) -> Self {
        let cookie = ctx.sent_cookie(COOKIE);
        let seen = cookie.iter().flat_map(|cookie| cookie.value().split('~')).take(MOST).map(str::to_owned).collect();
        Self { seen, name: devices::short_name(&device(ctx)) }
    }

    /// Tells a person that somebody signs in to their account from a browser not seen with it before. Told in the write
    /// that begins the session, and before it: whoever never signed in has no browser yet.
    ///
    /// # Errors
    /// Only what the database says.
    pub fn tell(&self, tx: &mut Tx, site: &Site, person: &Person) -> Result<()> {
        let id = person.id.to_string();
        let known = |token: &String| site.signer.open(PURPOSE, token).is_some_and(|parts| parts == [id.as_str()]);
        if person.first_signed_in_at.is_none() || site.demonstration || self.seen.iter().any(known) {
            return Ok(());
        }
        let unknown = || site.words.say(person.language, "account-session-unknown");
        let name = if self.name.is_empty() { unknown() } else { self.name.clone() };
        news::tell(tx, Actor::person(person.id, Channel::Web), person.id, News::security("device").with("device", name))
    }

    /// Lets the browser remember that it was seen with an account.
    ///
    /// # Errors
    /// [`Error::Internal`] when the cookie cannot be formed.
    pub fn remember(mut self, ctx: &Ctx, person: PersonId, response: &mut HttpResponse) -> Result<()> {
        let signer = &ctx.site().signer;
        let id = person.to_string();
        self.seen.retain(|token| signer.open(PURPOSE, token).is_some_and(|parts| parts != [id.as_str()]));
        self.seen.insert(0, signer.token(PURPOSE, &[&id]));
        self.seen.truncate(MOST);
        response.add_cookie(&ctx.lasting_cookie(COOKIE, self.seen.join("~"))).map_err(Error::internal)
    }
}

/// With what somebody comes to sign in, and what is kept of it.
pub struct Arrival {
    /// Their browser.
    pub browser: Browser,
    /// What they call their device.
    pub device: String,
    /// Their address on the network.
    pub peer: String,
    /// For how many days they stay signed in.
    pub session_days: i64,
    /// For how many days the event is kept.
    pub event_days: i64,
}

impl Arrival {
    /// That of a request.
    pub fn of(ctx: &Ctx, settings: &SignInSettings) -> Self {
        Self {
            browser: Browser::of(ctx),
            device: device(ctx),
            peer: peer(ctx),
            session_days: settings.session_days,
            event_days: settings.security_event_days,
        }
    }
}

/// The network address a request came from, as limits and security events name it.
pub fn peer(ctx: &Ctx) -> String {
    ctx.peer_network().map(|peer| peer.to_string()).unwrap_or_default()
}

/// Sends somebody who has just signed in to where they wanted to go, by way of the page that asks for a code where one is still
/// asked of them.
///
/// # Errors
/// [`Error::Internal`] when the cookie cannot be formed.
pub fn signed_in(ctx: &Ctx, person: PersonId, begun: &Begun, back: Option<&ReturnPath>) -> Result<HttpResponse> {
    let mut response = match begun.waits {
        true => ctx.redirect(&back.map_or(CODE_PAGE.to_owned(), |back| back.behind(CODE_PAGE))),
        false => ctx.redirect(back.map_or("/home", ReturnPath::as_str)),
    };
    if !begun.waits {
        Browser::of(ctx).remember(ctx, person, &mut response)?;
    }
    // The browser keeps the cookie longer than the session lives unused, as use renews the session.
    response.add_cookie(&ctx.session_cookie(&begun.session, 365)).map_err(Error::internal)?;
    Ok(response)
}

/// What a browser calls itself, for the list of sessions.
pub fn device(ctx: &Ctx) -> String {
    let agent = ctx.request().headers().get(header::USER_AGENT).and_then(|value| value.to_str().ok());
    agent.unwrap_or_default().to_owned()
}
