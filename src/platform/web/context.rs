use std::future::{Ready, ready};
use std::net::IpAddr;
use std::sync::{Arc, Mutex};

use actix_web::http::header;
use actix_web::{FromRequest, HttpMessage, HttpRequest, dev::Payload, web};

use super::cookies::{self, LANGUAGE as LANGUAGE_COOKIE};
use super::forms::Form;
use super::{Channel, Credential, Identity, Site, TokenScope, Viewer, peers};
use crate::platform::db::{Conn, Found, Tx};
use crate::platform::error::{Error, Result};
use crate::platform::values::Language;

/// A read for whoever is looking.
type ViewersRead = Box<dyn FnOnce(&mut Conn, Option<&Viewer>) -> Result<Found> + Send>;
/// A write of somebody who is signed in.
type ViewersWrite = Box<dyn FnOnce(&mut Tx, &Viewer) -> Result<Found> + Send>;

/// Marks a request whose page shows nothing of the viewer's own, since the database is away.
pub(super) struct OwnAway;

/// A request as handlers see it: the site, the language, and who is looking.
pub struct Ctx {
    pub(super) site: Arc<Site>,
    pub(super) request: HttpRequest,
    credential: Option<Credential>,
}

impl FromRequest for Ctx {
    type Error = Error;
    type Future = Ready<Result<Self>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        ready(Ctx::of(request))
    }
}

impl Ctx {
    /// The context of a request.
    ///
    /// # Errors
    /// [`Error::Internal`] when the application was put together without a site.
    pub fn of(request: &HttpRequest) -> Result<Self> {
        let site = request.app_data::<web::Data<Site>>().ok_or_else(|| Error::internal("no site"))?;
        let site = site.clone().into_inner();
        let credential = if is_api(request) {
            let header = request.headers().get(header::AUTHORIZATION).and_then(|value| value.to_str().ok());
            header
                .and_then(|value| value.strip_prefix("Bearer "))
                .map(|token| Credential::Bearer(token.trim().to_owned()))
        } else {
            cookies::sent_cookie(&site, request, cookies::SESSION)
                .map(|cookie| Credential::Session(cookie.value().to_owned()))
        };
        Ok(Self { site, request: request.clone(), credential })
    }

    /// What the request belongs to.
    pub fn site(&self) -> &Arc<Site> {
        &self.site
    }

    /// The request itself.
    pub fn request(&self) -> &HttpRequest {
        &self.request
    }

    /// What the request shows to say who sends it.
    pub fn credential(&self) -> Option<&Credential> {
        self.credential.as_ref()
    }

    /// Whether this is the API.
    pub fn is_api(&self) -> bool {
        is_api(&self.request)
    }

    /// The scope that a token needs for what is asked.
    fn needed(&self) -> Option<TokenScope> {
        let pattern = self.request.match_pattern().filter(|_| self.is_api())?;
        (self.site.scope_of)(self.request.method(), &pattern)
    }

    /// A value of the address's query, such as a filter.
    pub fn query(&self, name: &str) -> Option<String> {
        let pairs = serde_urlencoded::from_str::<Vec<(String, String)>>(self.request.query_string()).ok()?;
        pairs
            .into_iter()
            .find(|(key, _)| key == name)
            .map(|(_, value)| value.trim().to_owned())
            .filter(|v| !v.is_empty())
    }

    /// The address's query, to be read like a form; empty where it is none.
    pub fn query_form(&self) -> Form {
        Form::from_pairs(serde_urlencoded::from_str::<Vec<_>>(self.request.query_string()).unwrap_or_default())
    }

    /// A part of the path, parsed.
    ///
    /// # Errors
    /// [`Error::NotFound`] when it does not parse: nothing can be there.
    pub fn path<T: std::str::FromStr>(&self, name: &str) -> Result<T> {
        self.request.match_info().get(name).and_then(|text| text.parse().ok()).ok_or(Error::NotFound)
    }

    /// The address the request came from; the outermost one if it came through proxies we trust.
    pub fn peer(&self) -> Option<IpAddr> {
        peers::outermost(&self.request, &self.site.settings.trusted_proxies)
    }

    /// What limits count by: the address of [`Ctx::peer`], and of IPv6 its network of 64 bits.
    pub fn peer_network(&self) -> Option<IpAddr> {
        self.peer().map(peers::network)
    }

    /// The address at the other end of the connection, if nobody says to have passed the request on. No header makes a
    /// request look nearer than it is.
    pub fn peer_at_hand(&self) -> Option<IpAddr> {
        peers::direct(&self.request).filter(|_| !peers::was_forwarded(&self.request))
    }

    /// The language of the answer: the address's, else the viewer's, else what the browser remembers or prefers.
    pub fn language(&self, viewer: Option<&Viewer>) -> Language {
        let offered = |code: &str| code.parse().ok().and_then(|language| self.site.offered(language));
        let first = self.request.match_info().as_str().split('/').nth(1).unwrap_or_default();
        let cookie = || self.sent_cookie(LANGUAGE_COOKIE).and_then(|cookie| offered(cookie.value()));
        offered(first)
            .or_else(|| viewer.and_then(|viewer| self.site.offered(viewer.language)))
            .or_else(cookie)
            .or_else(|| self.preferred())
            .unwrap_or_else(|| self.site.settings.default_language())
    }

    /// The first offered language of `Accept-Language`; browsers send it in order of preference.
    fn preferred(&self) -> Option<Language> {
        let header = self.request.headers().get(header::ACCEPT_LANGUAGE)?.to_str().ok()?;
        header.split(',').find_map(|range| {
            let code = range.split([';', '-']).next()?.trim();
            self.site.offered(code.parse().ok()?)
        })
    }

    /// Reads for whoever is signed in.
    ///
    /// # Errors
    /// [`Error::SignInNeeded`], or what `queries` returns.
    pub async fn read<T, F>(&self, queries: F) -> Result<(Viewer, T)>
    where
        T: Send + 'static,
        F: FnOnce(&mut Conn, &Viewer) -> Result<T> + Send + 'static,
    {
        let (viewer, value) =
            self.read_public(move |conn, viewer| queries(conn, viewer.ok_or(Error::SignInNeeded)?)).await?;
        Ok((viewer.ok_or(Error::SignInNeeded)?, value))
    }

    /// Reads for anyone; the viewer is there if somebody is signed in.
    ///
    /// # Errors
    /// What `queries` returns.
    pub async fn read_public<T, F>(&self, queries: F) -> Result<(Option<Viewer>, T)>
    where
        T: Send + 'static,
        F: FnOnce(&mut Conn, Option<&Viewer>) -> Result<T> + Send + 'static,
    {
        let queries = move |conn: &mut Conn, viewer: Option<&Viewer>| queries(conn, viewer).map(Found::new);
        let (viewer, found) = self.read_any(Box::new(queries)).await?;
        Ok((viewer, found.take()?))
    }

    /// [`Ctx::read_public`], whatever is found.
    async fn read_any(&self, queries: ViewersRead) -> Result<(Option<Viewer>, Found)> {
        let (site, credential) = (self.site.clone(), self.credential.clone());
        let (now, needed) = (self.site.clock.now(), self.needed());
        let (identity, value) = self
            .site
            .db
            .read(move |conn| {
                let identity = match &credential {
                    Some(credential) => site.identify.identify(conn, credential, now)?,
                    None => None,
                };
                // Who was refused must be known as well: it is recorded.
                let viewer = identity.as_ref().map(|identity| &identity.viewer);
                let may = viewer.map_or(Ok(()), |viewer| viewer.may(needed));
                let value = may.and_then(|()| queries(conn, viewer));
                Ok((identity, value))
            })
            .await?;
        let viewer = self.remember(identity);
        Ok((viewer, value?))
    }

    /// Reads what a public page shows of whoever is signed in. For visitors nothing is read. While the database is away the
    /// page is shown as visitors see it, with a word that one's own things cannot be seen.
    ///
    /// # Errors
    /// What `queries` returns.
    pub async fn read_own<T, F>(&self, queries: F) -> Result<(Option<Viewer>, Option<T>)>
    where
        T: Send + 'static,
        F: FnOnce(&mut Conn, &Viewer) -> Result<T> + Send + 'static,
    {
        if self.credential.is_none() {
            return Ok((None, None));
        }
        let own = self.read_public(move |conn, viewer| viewer.map(|viewer| queries(conn, viewer)).transpose()).await;
        match own {
            // A program would take what is missing for what is not there.
            Err(Error::DatabaseAway) if !self.is_api() => {
                self.go_without_own();
                Ok((None, None))
            }
            own => own,
        }
    }

    /// Has the page say that one's own things cannot be seen just now.
    pub fn go_without_own(&self) {
        if self.credential.is_some() {
            self.request.extensions_mut().insert(OwnAway);
        }
    }

    /// Whether this page goes without.
    pub fn is_without_own(&self) -> bool {
        self.request.extensions().contains::<OwnAway>()
    }

    /// Writes for whoever is signed in.
    ///
    /// # Errors
    /// [`Error::SignInNeeded`], or what `write` returns.
    pub async fn write<T, F>(&self, write: F) -> Result<(Viewer, T)>
    where
        T: Send + 'static,
        F: FnOnce(&mut Tx, &Viewer) -> Result<T> + Send + 'static,
    {
        let write = move |tx: &mut Tx, viewer: &Viewer| write(tx, viewer).map(Found::new);
        let (viewer, found) = self.write_any(Box::new(write)).await?;
        Ok((viewer, found.take()?))
    }

    /// [`Ctx::write`], whatever is found.
    async fn write_any(&self, write: ViewersWrite) -> Result<(Viewer, Found)> {
        self.only_shows()?;
        let (site, credential) = (self.site.clone(), self.credential.clone().ok_or(Error::SignInNeeded)?);
        let needed = self.needed();
        // What was refused is undone, but who was refused must be known: the page that says so is theirs.
        let found = Arc::new(Mutex::new(None));
        let finder = found.clone();
        let write = move |tx: &mut Tx| {
            let identity = site.identify.identify(tx.conn, &credential, tx.now)?.ok_or(Error::SignInNeeded)?;
            let viewer = identity.viewer.clone();
            if let Ok(mut found) = finder.lock() {
                *found = Some(identity);
            }
            viewer.may(needed)?;
            write(tx, &viewer)
        };
        let value = self.site.db.write(write).await;
        let viewer = self.remember(found.lock().ok().and_then(|mut found| found.take()));
        let value = value?;
        Ok((viewer.ok_or(Error::SignInNeeded)?, value))
    }

    /// Keeps the viewer for an error page, and notes now and then that a session is in use.
    fn remember(&self, identity: Option<Identity>) -> Option<Viewer> {
        let Identity { viewer, stale, .. } = identity?;
        self.request.extensions_mut().insert(viewer.clone());
        if let (true, Some(credential)) = (stale, self.credential.clone()) {
            let site = self.site.clone();
            actix_web::rt::spawn(async move {
                let touched = site.clone().db.write(move |tx| site.identify.touch(tx, &credential)).await;
                if let Err(error) = touched {
                    tracing::warn!(%error, "a session's use was not noted");
                }
            });
        }
        Some(viewer)
    }

    /// Records that whoever asks was denied it. Nobody waits for that.
    pub(super) fn note_denied(&self) {
        let Some(viewer) = self.known_viewer() else {
            return;
        };
        let (site, route) = (self.site.clone(), self.request.match_pattern().unwrap_or_default());
        let peer = self.peer().map(|peer| peer.to_string()).unwrap_or_default();
        actix_web::rt::spawn(async move {
            let noted = site.clone().db.write(move |tx| site.identify.denied(tx, &viewer, &route, &peer)).await;
            if let Err(error) = noted {
                tracing::warn!(%error, "that somebody was denied something was not recorded");
            }
        });
    }

    /// The viewer an earlier read of this request found.
    pub fn known_viewer(&self) -> Option<Viewer> {
        self.request.extensions().get::<Viewer>().cloned()
    }
}

/// Whether a request is answered by the API, judged by the path as routes see it: `/%61pi/v1/me` is `/api/v1/me`.
pub(super) fn is_api(request: &HttpRequest) -> bool {
    request.match_info().as_str().starts_with("/api/")
}

/// The channel by which a credential acts.
impl From<&Credential> for Channel {
    fn from(credential: &Credential) -> Self {
        match credential {
            Credential::Session(_) => Channel::Web,
            Credential::Bearer(_) => Channel::Api,
        }
    }
}
