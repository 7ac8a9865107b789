//! Every mail there is, in every language, with invented data.

use actix_web::HttpResponse;
use actix_web::web::Data;
use serde::Serialize;
use serde_json::json;

use crate::platform::error::{Error, Result};
use crate::platform::mail::log::framed;
use crate::platform::mail::policy::can_see_some;
use crate::platform::mail::{MailKind, OutboxWorker, Purpose};
use crate::platform::values::Language;
use crate::platform::web::Ctx;

#[derive(Serialize)]
struct Specimen {
    kind: MailKind,
    language: Language,
    about: String,
    language_name: String,
    subject: String,
    text: String,
}

async fn may_look(ctx: &Ctx) -> Result<crate::platform::web::Viewer> {
    let looked = ctx.read(|_, viewer| if can_see_some(viewer) { Ok(()) } else { Err(Error::Hidden) }).await?;
    Ok(looked.0)
}

/// `GET /admin/mail/templates`.
///
/// # Errors
/// [`Error::NotFound`] for those who may see no mail.
pub async fn list(ctx: Ctx, office: Data<OutboxWorker>) -> Result<HttpResponse> {
    let viewer = may_look(&ctx).await?;
    let (words, reads) = (&ctx.site().words, ctx.language(Some(&viewer)));
    let mut specimens = Vec::new();
    for kind in MailKind::ALL {
        for language in &ctx.site().settings.languages {
            let data = office.mail_templates().sample(*kind, *language)?;
            let content = office.mail_templates().write(*kind, *language, &data, Purpose::Preview)?;
            specimens.push(Specimen {
                kind: *kind,
                language: *language,
                about: words.say(reads, &format!("mail-kind-{kind}")),
                language_name: words.say(*language, "language-name"),
                subject: content.subject,
                text: content.text,
            });
        }
    }
    let trail = json!([{"href": "/mails", "label": words.say(reads, "mail-title")}]);
    ctx.page("mails/gallery", Some(&viewer), json!({"specimens": specimens, "trail": trail}))
}

/// `GET /admin/mail/templates/{kind}/{language}`: one of them, for a frame.
///
/// # Errors
/// [`Error::NotFound`].
pub async fn html(ctx: Ctx, office: Data<OutboxWorker>) -> Result<HttpResponse> {
    may_look(&ctx).await?;
    let (kind, language): (MailKind, Language) = (ctx.path("kind")?, ctx.path("language")?);
    let data = office.mail_templates().sample(kind, language)?;
    Ok(framed(office.mail_templates().write(kind, language, &data, Purpose::Preview)?.html))
}
