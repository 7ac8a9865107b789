//! Writing to people of a cohort: to whom, in which languages, how it will look, and sent.

use std::collections::BTreeMap;

use actix_web::HttpResponse;
use actix_web::web::Data;
use serde::Serialize;
use uuid::Uuid;

use super::input::parse_message;
use super::views::{Recipients, UnreachedView, mail_data, written_to};
use super::{CohortMessage, actions, rules};
use crate::cohorts::common::Cohort;
use crate::cohorts::common::views::head::{Head, Tab};
use crate::cohorts::enrolment::store::PeopleFilter;
use crate::cohorts::enrolment::views::load::{chosen, is_nobody_ticked};
use crate::people::accounts::store::people;
use crate::people::accounts::{Person, Viewer};
use crate::platform::error::{Error, Message, Result};
use crate::platform::mail::{MailKind, OutboxWorker, Purpose};
use crate::platform::values::Language;
use crate::platform::web::{Ctx, Form, FormView, Notice};

#[derive(Serialize)]
struct MessagePage {
    head: Head,
    form: FormView,
    /// Whom the form is about, to be sent again with it.
    fields: Vec<(&'static str, String)>,
    count: usize,
    names: Vec<String>,
    unreached: Vec<UnreachedView>,
    languages: Vec<LanguageFields>,
    /// How it will look; nothing before one has asked for it.
    previews: Vec<Preview>,
    /// What its fields are called.
    labels: BTreeMap<String, String>,
}

/// The fields of a language.
#[derive(Serialize)]
struct LanguageFields {
    code: Language,
    name: String,
    /// How many of the people read it.
    readers: usize,
    subject: String,
    text: String,
}

#[derive(Serialize)]
struct Preview {
    code: Language,
    language: String,
    /// How many get this text.
    readers: usize,
    subject: String,
    text: String,
}

/// What the page is made from.
struct Found {
    cohort: Cohort,
    author: Person,
    recipients: Recipients,
}

async fn load(ctx: &Ctx, chosen: &PeopleFilter) -> Result<(Viewer, Found)> {
    let (slug, now, chosen): (String, _, _) = (ctx.path("slug")?, ctx.site().clock.now(), chosen.clone());
    ctx.read(move |conn, viewer| {
        let cohort = written_to(conn, viewer, &slug)?;
        let recipients = Recipients::load(conn, &cohort, &chosen, now)?;
        Ok(Found { author: people::get(conn, viewer.id)?, cohort, recipients })
    })
    .await
}

fn previews(ctx: &Ctx, office: &OutboxWorker, found: &Found, message: &CohortMessage) -> Result<Vec<Preview>> {
    let mut previews: Vec<Preview> = Vec::new();
    for place in &found.recipients.reached {
        let text = rules::text_for(&message.texts, &found.cohort.languages, place.person.language);
        let Some((language, text)) = text else { continue };
        if let Some(same) = previews.iter_mut().find(|preview| preview.code == language) {
            same.readers += 1;
            continue;
        }
        let data = mail_data(&found.cohort, &found.author, &place.person.name, text);
        let mail = office.mail_templates().write(MailKind::Message, language, &data, Purpose::Preview)?;
        previews.push(Preview {
            code: language,
            language: ctx.site().words.say(language, "language-name"),
            readers: 1,
            subject: mail.subject,
            text: mail.text,
        });
    }
    Ok(previews)
}

fn view(ctx: &Ctx, viewer: &Viewer, found: &Found, chosen: &PeopleFilter, form: FormView) -> MessagePage {
    let readers = found.recipients.languages();
    let words = &ctx.site().words;
    // The languages that people read, most of them first; then the cohort's others.
    let mut codes: Vec<Language> = readers.keys().copied().filter(|code| ctx.site().offered(*code).is_some()).collect();
    codes.sort_by_key(|code| std::cmp::Reverse(readers.get(code)));
    let others = found.cohort.languages.iter().filter(|code| !readers.contains_key(code)).copied();
    codes.extend(others.collect::<Vec<_>>());
    let fields = |code: &Language| LanguageFields {
        code: *code,
        name: words.say(*code, "language-name"),
        readers: readers.get(code).copied().unwrap_or_default(),
        subject: format!("subject.{code}"),
        text: format!("text.{code}"),
    };
    let mut hidden: Vec<(&'static str, String)> = chosen.only.iter().map(|id| ("who", id.to_string())).collect();
    hidden.extend(chosen.status.map(|status| ("status", status.to_string())));
    hidden.extend(chosen.role.map(|role| ("role", role.to_string())));
    hidden.extend(chosen.words.clone().map(|words| ("q", words)));
    MessagePage {
        head: Head::new(ctx, viewer, &found.cohort, Tab::Mail),
        form,
        fields: hidden,
        count: found.recipients.reached.len(),
        names: found.recipients.reached.iter().map(|place| place.person.display_name().to_owned()).collect(),
        unreached: UnreachedView::all(&found.recipients),
        languages: codes.iter().map(fields).collect(),
        previews: Vec::new(),
        labels: labels(ctx, viewer, &codes),
    }
}

/// What the fields are called where something is wrong with them: with their language.
fn labels(ctx: &Ctx, viewer: &Viewer, codes: &[Language]) -> BTreeMap<String, String> {
    let (words, reads) = (&ctx.site().words, ctx.language(Some(viewer)));
    let label = |word: &'static str, code: &Language| {
        let named = Message::new(word).with("language", words.say(*code, "language-name"));
        words.say_message(reads, &named)
    };
    let of = |code: &Language| {
        [
            (format!("subject.{code}"), label("message-subject-in", code)),
            (format!("text.{code}"), label("message-text-in", code)),
        ]
    };
    let who = ("who".to_owned(), words.say(reads, "chosen-who"));
    codes.iter().flat_map(of).chain([who]).collect()
}

/// `GET /cohorts/{slug}/messages/new`: to those named by `who`, else to those that `status`, `role` and `q` leave.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Forbidden`], [`Error::Conflict`].
pub async fn ask(ctx: Ctx) -> Result<HttpResponse> {
    let chosen = chosen(&mut ctx.query_form()).unwrap_or_default();
    if is_nobody_ticked(&ctx, &chosen) {
        let back = format!("/cohorts/{}/progress", ctx.path::<String>("slug")?);
        return Ok(ctx.redirect_with(&back, Notice::Warning("notice-nobody-ticked")));
    }
    let (viewer, found) = load(&ctx, &chosen).await?;
    let mut form = Form::default();
    form.set("id", Uuid::new_v4());
    ctx.page("cohorts/message", Some(&viewer), view(&ctx, &viewer, &found, &chosen, form.view()))
}

/// `POST /cohorts/{slug}/messages`: shows how it will look, or with `step=send` sends it.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Forbidden`], [`Error::Conflict`].
pub async fn send(ctx: Ctx, mut form: Form, office: Data<OutboxWorker>) -> Result<HttpResponse> {
    let chosen = chosen(&mut form);
    let parsed = parse_message(&mut form, &ctx.site().settings.languages);
    let people = chosen.clone().unwrap_or_default();
    let refused = match (parsed, chosen) {
        (Ok(message), Some(chosen)) if form.get("step") == Some("send") => {
            let slug: String = ctx.path("slug")?;
            match ctx.write(move |tx, viewer| actions::send(tx, viewer, &slug, &chosen, &message)).await {
                Ok((_, sent)) => {
                    let to = format!("/cohorts/{}/mails", sent.cohort.slug);
                    return Ok(ctx.redirect_with(&to, Notice::Done("notice-message-sent")));
                }
                Err(Error::TooMany(seconds)) => {
                    let message = Message::new("message-budget").with("most", rules::MOST_SENT_AN_HOUR);
                    Error::field("who", message.with("minutes", seconds.div_euclid(60) + 1))
                }
                Err(error) => error,
            }
        }
        (Ok(message), Some(chosen)) => {
            let (viewer, found) = load(&ctx, &chosen).await?;
            let previews = previews(&ctx, &office, &found, &message)?;
            let view = MessagePage { previews, ..view(&ctx, &viewer, &found, &chosen, form.view()) };
            return ctx.page("cohorts/message", Some(&viewer), view);
        }
        (Err(error), _) => error,
        (Ok(_), None) => Error::field("who", "form-not-understood"),
    };
    let (viewer, found) = load(&ctx, &people).await?;
    let form = form.refused(refused)?;
    ctx.refused("cohorts/message", Some(&viewer), view(&ctx, &viewer, &found, &people, form))
}
