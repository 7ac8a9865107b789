//! Ready texts for phones.

use actix_web::HttpResponse;
use serde::Serialize;

use crate::cohorts::common::views::head::{Head, Tab};
use crate::cohorts::common::views::load::coordinated;
use crate::learning::modules::Current;
use crate::platform::error::Result;
use crate::platform::web::{Ctx, Form, Notice};
use crate::reminders::actions::{self, Installation};
use crate::reminders::input;
use crate::reminders::views::texts::{self, ReminderText};

#[derive(Serialize)]
struct ReminderTextsPage {
    head: Head,
    texts: Vec<TextView>,
}

/// A text, with where it is taken further.
#[derive(Serialize)]
struct TextView {
    #[serde(flatten)]
    text: ReminderText,
    whatsapp: String,
    sms: String,
}

impl TextView {
    fn new(text: ReminderText) -> Self {
        // A plus sign would stand for itself there.
        let encoded = serde_urlencoded::to_string([("", &text.text)]).unwrap_or_default().replace('+', "%20");
        let encoded = encoded.trim_start_matches('=');
        let (whatsapp, sms) = (format!("https://wa.me/?text={encoded}"), format!("sms:?body={encoded}"));
        Self { text, whatsapp, sms }
    }
}

/// `GET /cohorts/{slug}/reminders/texts`.
///
/// # Errors
/// [`Error::NotFound`](crate::platform::error::Error::NotFound); [`Error::Forbidden`](crate::platform::error::Error::Forbidden) for
/// those who only take part.
pub async fn show(ctx: Ctx, catalogue: Current) -> Result<HttpResponse> {
    let slug: String = ctx.path("slug")?;
    let (site, now) = (ctx.site().clone(), ctx.site().clock.now());
    let (viewer, (cohort, found)) = ctx
        .read(move |conn, viewer| {
            let cohort = coordinated(conn, viewer, &slug)?;
            let found = texts::read(conn, (&site, &catalogue), viewer.language, &cohort, now)?;
            Ok((cohort, found))
        })
        .await?;
    let texts = found.texts.into_iter().map(TextView::new).collect();
    let page = ReminderTextsPage { head: Head::new(&ctx, &viewer, &cohort, Tab::Reminders), texts };
    ctx.page("reminders/texts", Some(&viewer), page)
}

/// `POST /cohorts/{slug}/reminders/texts`: the `enrolment` that is named was told by hand.
///
/// # Errors
/// [`Error::NotFound`](crate::platform::error::Error::NotFound); [`Error::Forbidden`](crate::platform::error::Error::Forbidden) for
/// those who only take part.
pub async fn tell(ctx: Ctx, catalogue: Current, form: Form) -> Result<HttpResponse> {
    let (slug, asked, site) = (ctx.path::<String>("slug")?, input::told(&form), ctx.site().clone());
    let back = format!("/cohorts/{slug}/reminders/texts");
    let tell = ctx.write(move |tx, viewer| {
        let on = Installation { site: &site, catalogue: &catalogue };
        actions::tell(tx, viewer, on, &slug, asked)
    });
    let notice = match tell.await?.1 {
        0 => Notice::Warning("notice-reminders-told-before"),
        _ => Notice::Done("notice-reminders-told"),
    };
    Ok(ctx.redirect_with(&back, notice))
}
