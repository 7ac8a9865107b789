use actix_web::HttpResponse;
use actix_web::http::{StatusCode, header};
use serde::Serialize;

use super::Ctx;
use super::shell::Shell;
use crate::platform::error::Result;
use crate::platform::values::Language;

impl Ctx {
    /// A page for whoever followed a link in a mail, in the language of the person it was written to. It sets nothing in the browser
    /// and is not kept there; and its address, which is that person's authority, is told to no other page.
    ///
    /// # Errors
    /// [`Error::Internal`](crate::platform::error::Error::Internal) when the template cannot be rendered.
    pub fn page_by_link(
        &self,
        status: StatusCode,
        template: &str,
        language: Language,
        view: impl Serialize,
    ) -> Result<HttpResponse> {
        let shell = Shell::new(self, language, None, (status, None));
        let body = self.site().renderer.render(template, language, &shell, view)?;
        Ok(HttpResponse::build(status)
            .content_type("text/html; charset=utf-8")
            .insert_header((header::CACHE_CONTROL, "private, no-store"))
            .insert_header((header::CONTENT_LANGUAGE, language.code().to_owned()))
            .insert_header((header::REFERRER_POLICY, "no-referrer"))
            .body(body))
    }
}
