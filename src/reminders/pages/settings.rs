//! Which reminders a cohort gets, and when.

use std::collections::BTreeMap;

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use serde::Serialize;

use crate::cohorts::common::views::head::{Head, Tab};
use crate::cohorts::common::views::load::coordinated;
use crate::platform::error::{Error, Result};
use crate::platform::web::{CHANGED_MEANWHILE, Ctx, Form, FormView, Notice};
use crate::reminders::views::settings::{self, KindView, ReminderChoices};
use crate::reminders::words::words_of;
use crate::reminders::{ReminderKind, actions, input};

#[derive(Serialize)]
struct ReminderSettingsPage {
    head: Head,
    form: FormView,
    kinds: Vec<KindFields>,
    /// What the fields are called in the summary of what is wrong.
    labels: BTreeMap<String, String>,
}

/// The fields of a kind, and what it says.
#[derive(Serialize)]
struct KindFields {
    kind: ReminderKind,
    /// The names of its fields.
    enabled: String,
    before: String,
    after: String,
    /// The name of the field for how many are held back, where some may be.
    held_out: Option<String>,
    counts_down: bool,
    is_default: bool,
    /// Its own days before and after, as they are typed.
    default_before: String,
    default_after: String,
    samples: Vec<Sample>,
}

/// What a reminder says, with made-up people and days.
#[derive(Serialize)]
struct Sample {
    what: String,
    why: String,
}

/// The days before and after as they are typed, the earliest first.
fn typed(steps: &[i32]) -> (String, String) {
    let join = |days: Vec<String>| days.join(", ");
    let before = |step: &i32| (*step <= 0).then(|| step.unsigned_abs().to_string());
    let after = |step: &i32| (*step > 0).then(|| step.to_string());
    (join(steps.iter().filter_map(before).collect()), join(steps.iter().filter_map(after).collect()))
}

fn typed_in(view: &KindView, steps: &[i32]) -> (String, String) {
    match view.counts_down {
        true => typed(steps),
        false => (String::new(), steps.iter().map(i32::to_string).collect::<Vec<_>>().join(", ")),
    }
}

fn filled(choices: &ReminderChoices) -> Form {
    let mut form = Form::default();
    form.set("revision", choices.revision);
    for view in &choices.kinds {
        let (before, after) = typed_in(view, &view.steps);
        form.set(&input::field(view.kind, "before"), before).set(&input::field(view.kind, "after"), after);
        if view.held_out > 0 {
            form.set(&input::field(view.kind, "held-out"), view.held_out);
        }
        if view.enabled {
            form.set(&input::field(view.kind, "enabled"), "yes");
        }
    }
    form
}

async fn page(ctx: Ctx, refused: Option<(Form, Error)>) -> Result<HttpResponse> {
    let slug: String = ctx.path("slug")?;
    let (viewer, (cohort, choices)) = ctx
        .read(move |conn, viewer| {
            let cohort = coordinated(conn, viewer, &slug)?;
            let choices = settings::read(conn, cohort.id)?;
            Ok((cohort, choices))
        })
        .await?;
    let (form, status) = match refused {
        Some((form, error)) => form.shown_again(error, || filled(&choices))?,
        None => (filled(&choices).view(), StatusCode::OK),
    };
    let (site, language, today) = (ctx.site(), ctx.language(Some(&viewer)), ctx.site().clock.now().day_in(viewer.zone));
    let mut labels = BTreeMap::new();
    let fields = |view: &KindView| {
        let KindView { kind, counts_down, is_default, can_be_held_out, .. } = *view;
        let name = site.words.say(language, &format!("reminder-kind-{kind}"));
        for part in ["enabled", "before", "after", "held-out"] {
            let label = site.words.say(language, &format!("reminders-kind-{part}"));
            labels.insert(input::field(kind, part), format!("{name} · {label}"));
        }
        let (default_before, default_after) = typed_in(view, &view.default_steps);
        let sample = |days_left: i64, about: &crate::reminders::rules::About| {
            let said = words_of(site, language, about, days_left, today);
            Sample { what: said.what, why: said.why }
        };
        let mut samples = Vec::new();
        for about in kind.reminder().samples(today) {
            samples.push(sample(7, &about));
            samples.extend(about.late.map(|_| sample(-14, &about)));
        }
        KindFields {
            kind,
            enabled: input::field(kind, "enabled"),
            before: input::field(kind, "before"),
            after: input::field(kind, "after"),
            held_out: can_be_held_out.then(|| input::field(kind, "held-out")),
            counts_down,
            is_default,
            default_before,
            default_after,
            samples,
        }
    };
    let kinds = choices.kinds.iter().map(fields).collect();
    let view = ReminderSettingsPage { head: Head::new(&ctx, &viewer, &cohort, Tab::Reminders), form, kinds, labels };
    ctx.page_with(status, "reminders/settings", Some(&viewer), view)
}

/// `GET /cohorts/{slug}/reminders/settings`.
///
/// # Errors
/// [`Error::NotFound`]; [`Error::Forbidden`] for those who only take part.
pub async fn show(ctx: Ctx) -> Result<HttpResponse> {
    page(ctx, None).await
}

/// `POST /cohorts/{slug}/reminders/settings`.
///
/// # Errors
/// [`Error::NotFound`]; [`Error::Forbidden`] for those who only take part.
pub async fn change(ctx: Ctx, mut form: Form) -> Result<HttpResponse> {
    let slug: String = ctx.path("slug")?;
    let to = format!("/cohorts/{slug}/reminders/settings");
    let revision = form.parse::<i32>("revision");
    let asked = input::choices(&mut form);
    match ctx.write(move |tx, viewer| actions::choose(tx, viewer, &slug, revision, asked)).await {
        Ok(_) => Ok(ctx.redirect_with(&to, Notice::Done("notice-reminders-changed"))),
        Err(error @ (Error::Invalid(_) | Error::Conflict(CHANGED_MEANWHILE))) => page(ctx, Some((form, error))).await,
        Err(error) => Err(error),
    }
}
