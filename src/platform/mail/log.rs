//! The log of mails, by itself or among the pages of a cohort.

use actix_web::HttpResponse;
use actix_web::http::header;
use serde::Serialize;
use serde_json::{Value, json};
use uuid::Uuid;

use crate::platform::db::Conn;
use crate::platform::error::{Error, Result};
use crate::platform::mail::policy::{MailVisibility, can_read};
use crate::platform::mail::store::choices::Suppressed;
use crate::platform::mail::store::{EXPIRED, MailFilter, NOT_DUE, OutboxHealth};
use crate::platform::mail::views::MailView;
use crate::platform::mail::{Mail, MailId, MailState, OutboxWorker, Purpose, rules, store};
use crate::platform::sheets::Downloads;
use crate::platform::values::Language;
use crate::platform::web::{Choice, Ctx, Form, FormView, PageEdges, Pages, PersonId, Viewer, Words, turn_to};

/// How many mails stand on a page.
pub const PAGE: usize = 50;

/// A mail with its words.
#[derive(Serialize)]
pub(in crate::platform::mail) struct Shown {
    #[serde(flatten)]
    mail: MailView,
    about: String,
    fate: String,
    /// The kind of its state word; see `docs/look.md`.
    mark: &'static str,
    /// Why, in a server's words or ours.
    why: Option<String>,
}

impl Shown {
    fn new(words: &Words, language: Language, viewer: &Viewer, mail: &Mail) -> Self {
        let mark = match mail.state {
            MailState::Queued => "wait",
            MailState::Sending => "going",
            MailState::Sent => "done",
            MailState::Failed => "wrong",
            MailState::Suppressed | MailState::Cancelled => "off",
        };
        Self {
            mail: MailView::new(viewer, mail),
            about: words.say(language, &format!("mail-kind-{}", mail.kind)),
            fate: words.say(language, &format!("mail-state-{}", mail.state)),
            mark,
            // Two reasons are ours; the others are a server's own words.
            why: mail.last_error.as_deref().map(|why| match why {
                EXPIRED | NOT_DUE => words.say(language, &format!("mail-why-{why}")),
                other => other.to_owned(),
            }),
        }
    }
}

/// Where a log stands: by itself, or among the pages of a cohort.
#[derive(Clone, Debug, Serialize)]
pub struct MailLogScope {
    /// The address of the list; that of a mail lies below it.
    pub base: String,
    /// What stands above the pages of a cohort, as its template takes it.
    pub head: Option<Value>,
}

impl MailLogScope {
    pub(in crate::platform::mail) fn by_itself() -> Self {
        Self { base: "/mails".into(), head: None }
    }
}

/// What a list of mails shows.
#[derive(Serialize)]
pub struct LogPage {
    #[serde(flatten)]
    place: MailLogScope,
    form: FormView,
    mails: Vec<Shown>,
    states: Vec<Choice>,
    health: Option<OutboxHealth>,
    cohort: Option<Uuid>,
    person: Option<PersonId>,
    filtered: bool,
    /// Whether all of them have failed, so that they may be sent again together.
    failed: bool,
    total: i64,
    pages: Option<Pages>,
    downloads: Downloads,
}

/// The filter that the address asks for. What does not parse finds nothing.
///
/// # Errors
/// [`Error::NotFound`].
pub fn filter(ctx: &Ctx) -> Result<MailFilter> {
    fn read<T: std::str::FromStr>(ctx: &Ctx, name: &str) -> Result<Option<T>> {
        ctx.query(name).map(|text| text.parse().map_err(|_| Error::NotFound)).transpose()
    }
    Ok(MailFilter {
        cohort: read(ctx, "cohort")?,
        state: read(ctx, "state")?,
        person: read(ctx, "person")?,
        address: read(ctx, "address")?,
        day: read(ctx, "day")?,
        turn: ctx.turn(),
        ..MailFilter::default()
    })
}

/// The same as a form sends it.
///
/// # Errors
/// [`Error::NotFound`].
pub fn sent_filter(form: &Form) -> Result<MailFilter> {
    fn read<T: std::str::FromStr>(form: &Form, name: &str) -> Result<Option<T>> {
        form.get(name).map(|text| text.parse().map_err(|_| Error::NotFound)).transpose()
    }
    Ok(MailFilter {
        cohort: read(form, "cohort")?,
        person: read(form, "person")?,
        address: read(form, "address")?,
        day: read(form, "day")?,
        ..MailFilter::default()
    })
}

/// A page of the log: its mails, where it goes on, and how many there are in all.
pub type MailLogEntries = (Vec<Mail>, PageEdges<MailId>, i64);

/// The mails that may be seen and that fit.
///
/// # Errors
/// Only what the database says.
pub fn load(conn: &mut Conn, visible: &MailVisibility, filter: &MailFilter) -> Result<MailLogEntries> {
    let total = store::count(conn, visible, filter)?;
    let (mails, around) = turn_to(
        &filter.turn,
        PAGE,
        |mail: &Mail| mail.id,
        |turn, limit| {
            let filter = MailFilter { turn: turn.clone(), ..filter.clone() };
            store::list(conn, visible, &filter, limit)
        },
    )?;
    Ok((mails, around, total))
}

/// The list of the mails that were read.
pub fn page(
    ctx: &Ctx,
    viewer: &Viewer,
    place: MailLogScope,
    filter: MailFilter,
    found: MailLogEntries,
    health: Option<OutboxHealth>,
) -> LogPage {
    let (mails, around, total) = found;
    let mut form = Form::default();
    if let Some(state) = filter.state {
        form.set("state", state);
    }
    if let Some(address) = &filter.address {
        form.set("address", address);
    }
    if let Some(day) = filter.day {
        form.set("day", day);
    }
    let language = ctx.language(Some(viewer));
    let state = |state: &MailState| Choice::new(state, ctx.site().words.say(language, &format!("mail-state-{state}")));
    LogPage {
        form: form.view(),
        mails: mails.iter().map(|mail| Shown::new(&ctx.site().words, language, viewer, mail)).collect(),
        states: MailState::ALL.iter().map(state).collect(),
        health,
        cohort: filter.cohort,
        person: filter.person,
        filtered: filter.state.is_some()
            || filter.person.is_some()
            || filter.address.is_some()
            || filter.day.is_some()
            || (place.head.is_none() && filter.cohort.is_some()),
        failed: filter.state == Some(MailState::Failed) && total > 0,
        total,
        pages: ctx.pages(around),
        downloads: Downloads::of(ctx, &place.base),
        place,
    }
}

/// The page of a mail that the viewer may see. `blocked` says why its address gets no mail, to whoever can lift that.
///
/// # Errors
/// [`Error::Internal`] when it cannot be rendered.
pub fn one(
    ctx: &Ctx,
    viewer: &Viewer,
    place: MailLogScope,
    mail: &Mail,
    blocked: Option<Suppressed>,
    office: &OutboxWorker,
) -> Result<HttpResponse> {
    let content = match can_read(viewer, mail.kind) {
        true => Some(office.content(mail, Purpose::Preview)?),
        false => None,
    };
    let (words, language) = (&ctx.site().words, ctx.language(Some(viewer)));
    let view = json!({
        "blocked": blocked,
        "mail": Shown::new(words, language, viewer, mail),
        "content": content.map(|content| json!({"subject": content.subject, "text": content.text})),
        "can_resend": rules::can_resend(mail, ctx.site().clock.now()),
        "trail": [{"href": place.base, "label": words.say(language, "mail-title")}],
        "base": place.base,
        "head": place.head,
    });
    ctx.page("mails/mail", Some(viewer), view)
}

/// What the frame of a mail's page holds.
///
/// # Errors
/// [`Error::NotFound`] for mails whose body is for their reader alone.
pub fn frame(viewer: &Viewer, mail: &Mail, office: &OutboxWorker) -> Result<HttpResponse> {
    if !can_read(viewer, mail.kind) {
        return Err(Error::Hidden);
    }
    Ok(framed(office.content(mail, Purpose::Preview)?.html))
}

/// A mail's own HTML, for a frame of our pages: its styles are inline, and nothing else may come with it.
pub(in crate::platform::mail) fn framed(html: String) -> HttpResponse {
    HttpResponse::Ok()
        .content_type("text/html; charset=utf-8")
        .insert_header((
            header::CONTENT_SECURITY_POLICY,
            "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; \
             frame-ancestors 'self'",
        ))
        .insert_header((header::CACHE_CONTROL, "private, no-store"))
        .body(html)
}
