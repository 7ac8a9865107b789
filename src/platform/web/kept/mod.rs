//! Forms that come back: what somebody sent when their session had ended, or when they asked for another language, is
//! kept and shown again, once, to the same person.
//!
//! There is one way for all forms. What was posted is kept as it was, with where it was sent to and the page it stood on.
//! The page is then asked for with `?kept=<id>`, and [`show_kept_form`] hands the fields to the handler they were sent to,
//! as a form that refuses to be finished ([`super::Form::finish`]) in a request that refuses to write
//! ([`super::Ctx::write`]). So each handler does what it does with a form in which something is wrong: it shows it again,
//! with what was typed. Nothing is submitted by itself.

mod owner;
mod show;
mod typed;
mod upload;

use actix_web::{HttpMessage, HttpRequest};

use super::context::is_api;
use super::{Ctx, Form, ReturnPath, Site, store};
use crate::platform::db::Tx;
use crate::platform::db::id;
use crate::platform::error::{Error, Rejection, Result};
use crate::platform::values::Language;

pub use owner::{ADDRESS, who_cookie};
pub use show::show_kept_form;
pub use typed::{is_secret, texts};
pub use upload::KeptUpload;

id! {
    /// A form that was kept.
    KeptFormId
}

/// The field by which a form is shown in another language: the switch of languages stands beside the form and sends it.
pub const IN_LANGUAGE: &str = "in-language";
/// The field of the query that names a form that was kept.
pub const KEPT: &str = "kept";
/// The largest form that is kept, in bytes; of somebody without an account, who fills in little.
const LARGEST: usize = 65_536;
const LARGEST_WITHOUT_ACCOUNT: usize = 8_192;

/// What was sent, and where it came from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeptForm {
    /// Whom it is shown to; see `owner`.
    pub owner: String,
    /// Where it was sent to.
    pub action: String,
    /// The page it stood on.
    pub page: String,
    /// The fields, as a browser sends them.
    pub fields: String,
}

/// The fields of the form that this request posts, for whatever happens to it.
#[derive(Clone, Debug)]
pub struct Posted(pub Vec<(String, String)>);

/// This request shows a form that was kept; see [`show_kept_form`].
#[derive(Clone, Debug)]
pub struct Shown {
    /// The page it stood on.
    pub page: ReturnPath,
}

/// Whether this request only shows a form that was kept.
pub fn is_shown(request: &HttpRequest) -> bool {
    request.extensions().contains::<Shown>()
}

impl Form {
    /// The same as a page gets it. What a browser posts is remembered for whatever happens to the request.
    ///
    /// # Errors
    /// [`Error::OtherLanguage`] where the switch of languages sent it: it is to be shown, not taken.
    pub(super) fn posted(mut self, request: &HttpRequest) -> Result<Self> {
        if is_api(request) {
            return Ok(self);
        }
        self.kept = is_shown(request);
        let pairs =
            self.values.iter().flat_map(|(name, values)| values.iter().map(|value| (name.clone(), value.clone())));
        request.extensions_mut().insert(Posted(pairs.collect()));
        match self.get(IN_LANGUAGE).map(str::to_owned) {
            Some(language) if !self.kept => Err(Error::OtherLanguage(language)),
            _ => Ok(self),
        }
    }
}

impl Ctx {
    /// The page that this request belongs to: its own address, or, where a form was sent, the page that it stood on.
    pub fn page_address(&self) -> ReturnPath {
        let request = self.request();
        if let Some(shown) = request.extensions().get::<Shown>() {
            return shown.page.clone();
        }
        let own = request.uri().path_and_query().map_or("/", |own| own.as_str());
        let own = || self.return_path(Some(own)).unwrap_or_else(ReturnPath::root).with(KEPT, None);
        if request.method().is_safe() { own() } else { self.referring_page().unwrap_or_else(own) }
    }

    /// The page of ours that led here.
    pub fn referring_page(&self) -> Option<ReturnPath> {
        let referrer = self.request().headers().get(actix_web::http::header::REFERER)?.to_str().ok()?;
        let host = self.request().headers().get(actix_web::http::header::HOST).and_then(|host| host.to_str().ok());
        // A demonstration is also reached by addresses that nobody configured.
        let path = host.and_then(|host| {
            let (_, rest) = referrer.split_once("://")?;
            rest.strip_prefix(host).filter(|path| path.starts_with('/'))
        });
        self.return_path(path.or(Some(referrer))).map(|page| page.with(KEPT, None))
    }

    /// Writes for anyone, such as whoever holds a link.
    ///
    /// # Errors
    /// What `write` returns.
    pub async fn write_public<T, F>(&self, write: F) -> Result<T>
    where
        T: Send + 'static,
        F: FnOnce(&mut Tx) -> Result<T> + Send + 'static,
    {
        self.only_shows()?;
        self.site().db.write(write).await
    }

    /// Refuses to write in a request that only shows a form that was kept.
    pub(super) fn only_shows(&self) -> Result<()> {
        if is_shown(self.request()) { Err(Error::Invalid(Rejection::default())) } else { Ok(()) }
    }

    /// The form that this request posts.
    pub fn posted(&self) -> Option<Posted> {
        self.request().extensions().get::<Posted>().cloned()
    }

    /// Keeps what this request posts, and says at which address it is shown again; `None` where there is nothing to keep,
    /// or nobody to keep it for.
    ///
    /// # Errors
    /// Only what the database says.
    pub async fn keep_form(&self, language: Option<Language>) -> Result<Option<ReturnPath>> {
        let Some((posted, owner)) = self.posted().zip(self.owner(language.is_some())) else { return Ok(None) };
        let page = self.page_address();
        let action = self.request().path().to_owned();
        let in_its_language = |path: &str| match language {
            Some(language) => translated(self.site(), path, language),
            None => path.to_owned(),
        };
        let fields = typed::without_secrets(posted);
        let Ok(fields) = serde_urlencoded::to_string(fields) else { return Ok(None) };
        let largest = if owner.starts_with(ADDRESS) { LARGEST_WITHOUT_ACCOUNT } else { LARGEST };
        if fields.len() > largest {
            return Ok(None);
        }
        let page = self.return_path(Some(&in_its_language(page.as_str()))).unwrap_or(page);
        let form = KeptForm { owner, action: in_its_language(&action), page: page.to_string(), fields };
        let id = self.site().db.write(move |tx| store::keep(tx, &form)).await?;
        Ok(Some(page.with(KEPT, Some(&id.to_string()))))
    }
}

/// A public page carries its language in its address: the address of the same page in another language.
pub fn translated(site: &Site, path: &str, language: Language) -> String {
    let rest = path.strip_prefix('/').unwrap_or(path);
    let (first, tail) = rest.split_once('/').map_or((rest, ""), |(first, tail)| (first, tail));
    match first.parse::<Language>() {
        Ok(old) if site.offered(old).is_some() && !rest.contains('/') => format!("/{language}"),
        Ok(old) if site.offered(old).is_some() => format!("/{language}/{tail}"),
        _ => path.to_owned(),
    }
}
