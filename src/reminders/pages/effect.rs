//! Whether a cohort's reminders help.

use actix_web::HttpResponse;
use serde::Serialize;

use crate::cohorts::common::views::head::{Head, Tab};
use crate::cohorts::common::views::load::coordinated;
use crate::platform::error::Result;
use crate::platform::web::Ctx;
use crate::reminders::ReminderKind;
use crate::reminders::views::effect::{self, ActedShare, KindEffect};

#[derive(Serialize)]
struct ReminderEffectPage {
    head: Head,
    kinds: Vec<KindLines>,
    too_young: usize,
}

/// A kind, and what came of its reminders, a line for each part of them.
#[derive(Serialize)]
struct KindLines {
    kind: ReminderKind,
    #[serde(flatten)]
    all: ActedShare,
    steps: Vec<ShareLine>,
    languages: Vec<ShareLine>,
    held_out: Option<HeldOut>,
}

/// One part of the reminders of a kind.
#[derive(Serialize)]
struct ShareLine {
    label: String,
    #[serde(flatten)]
    share: ActedShare,
}

/// Those from whom the first reminder was held back, beside those who got it.
#[derive(Serialize)]
struct HeldOut {
    without: ActedShare,
    with: Option<ActedShare>,
}

/// `GET /cohorts/{slug}/reminders/effect`.
///
/// # Errors
/// [`Error::NotFound`](crate::platform::error::Error::NotFound), [`Error::Forbidden`](crate::platform::error::Error::Forbidden) for
/// those who only take part.
pub async fn show(ctx: Ctx) -> Result<HttpResponse> {
    let (slug, now): (String, _) = (ctx.path("slug")?, ctx.site().clock.now());
    let (viewer, (cohort, found)) = ctx
        .read(move |conn, viewer| {
            let cohort = coordinated(conn, viewer, &slug)?;
            let found = effect::read(conn, cohort.id, now)?;
            Ok((cohort, found))
        })
        .await?;
    let (words, language) = (&ctx.site().words, ctx.language(Some(&viewer)));
    let step = |days: i32| {
        let key = match days {
            0 => "reminders-effect-day",
            days if days < 0 => "reminders-effect-before",
            _ => "reminders-effect-after",
        };
        let all = crate::platform::web::args([("days", i64::from(days.unsigned_abs()).into())]);
        words.say_with(language, key, Some(&all))
    };
    let lines = |one: KindEffect| {
        let with = one.steps.first().map(|first| first.share);
        let steps = one.steps.iter().map(|one| ShareLine { label: step(one.step), share: one.share });
        let name = |language: content::Language| words.say(language, "language-name");
        let languages = one.languages.iter().map(|one| ShareLine { label: name(one.language), share: one.share });
        KindLines {
            kind: one.kind,
            all: one.all,
            steps: steps.collect(),
            languages: languages.collect(),
            held_out: one.held_out.map(|without| HeldOut { without, with }),
        }
    };
    let page = ReminderEffectPage {
        head: Head::new(&ctx, &viewer, &cohort, Tab::Reminders),
        kinds: found.kinds.into_iter().map(lines).collect(),
        too_young: found.too_young,
    };
    ctx.page("reminders/effect", Some(&viewer), page)
}
