//! What a handler answers: a page, or where to go on.

use std::hash::{DefaultHasher, Hash, Hasher};

use actix_web::HttpResponse;
use actix_web::cookie::time::Duration;
use actix_web::http::{StatusCode, header};
use serde::Serialize;

use super::kept::who_cookie;
use super::shell::Shell;
use super::{Ctx, Viewer};
use crate::platform::error::Result;

const NOTICE_COOKIE: &str = "notice";

/// A word shown once, on the page after the one that caused it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Notice {
    /// It was done. The key of its words begins with `notice-`.
    Done(&'static str),
    /// It was done, but look.
    Warning(&'static str),
}

impl Ctx {
    /// A page.
    ///
    /// # Errors
    /// [`crate::platform::error::Error::Internal`] when the template cannot be rendered.
    pub fn page(&self, template: &str, viewer: Option<&Viewer>, view: impl Serialize) -> Result<HttpResponse> {
        self.page_with(StatusCode::OK, template, viewer, view)
    }

    /// A form that was refused, shown again.
    ///
    /// # Errors
    /// As [`Ctx::page`].
    pub fn refused(&self, template: &str, viewer: Option<&Viewer>, view: impl Serialize) -> Result<HttpResponse> {
        self.page_with(StatusCode::UNPROCESSABLE_ENTITY, template, viewer, view)
    }

    /// A page with a status.
    ///
    /// # Errors
    /// As [`Ctx::page`].
    pub fn page_with(
        &self,
        status: StatusCode,
        template: &str,
        viewer: Option<&Viewer>,
        view: impl Serialize,
    ) -> Result<HttpResponse> {
        let language = self.language(viewer);
        let notice = self.sent_cookie(NOTICE_COOKIE);
        let said = notice.as_ref().map(|cookie| cookie.value());
        let shell = Shell::new(self, language, viewer, (status, said));
        let body = self.site.renderer.render(template, language, &shell, view)?;
        let tag = etag(&body);
        let mut response = HttpResponse::build(status);
        response
            .content_type("text/html; charset=utf-8")
            .insert_header((header::CACHE_CONTROL, "private, no-cache"))
            .insert_header((header::VARY, "Cookie, Accept-Language"))
            .insert_header((header::CONTENT_LANGUAGE, language.code().to_owned()));
        if let Some(cookie) = viewer.and_then(|viewer| who_cookie(self, viewer)) {
            response.cookie(cookie);
        }
        if notice.is_some() {
            response.cookie(self.no_cookie(NOTICE_COOKIE));
        } else if status == StatusCode::OK {
            response.insert_header((header::ETAG, tag.clone()));
            let known = self.request.headers().get(header::IF_NONE_MATCH).and_then(|value| value.to_str().ok());
            if known.is_some_and(|known| known.split(',').any(|one| one.trim() == tag)) {
                return Ok(response.status(StatusCode::NOT_MODIFIED).finish());
            }
        }
        Ok(response.body(body))
    }

    /// Sends the browser on, by GET.
    pub fn redirect(&self, to: &str) -> HttpResponse {
        HttpResponse::SeeOther().insert_header((header::LOCATION, to)).finish()
    }

    /// Sends the browser on and says there what was done.
    pub fn redirect_with(&self, to: &str, notice: Notice) -> HttpResponse {
        let (kind, key) = match notice {
            Notice::Done(key) => ("done", key),
            Notice::Warning(key) => ("warning", key),
        };
        let cookie = self.cookie(NOTICE_COOKIE, format!("{kind}:{key}"), Duration::minutes(5));
        HttpResponse::SeeOther().insert_header((header::LOCATION, to)).cookie(cookie).finish()
    }
}

fn etag(body: &str) -> String {
    let mut hasher = DefaultHasher::new();
    body.hash(&mut hasher);
    format!("W/\"{:016x}\"", hasher.finish())
}
