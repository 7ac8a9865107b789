//! Bringing applications in from a sheet: a file is sent, what would become of each row is shown, and then it is done.

use actix_web::HttpResponse;
use serde::Serialize;

use super::Above;
use crate::cohorts::applications::actions::{bring_in_applications, keep_applications, rehearsed};
use crate::cohorts::applications::import::rehearsal::{
    ApplicationCounts, ApplicationImportRow, ApplicationOutcome, fingerprint,
};
use crate::cohorts::applications::import::{ApplicationsUpload, COLUMNS, answer_columns};
use crate::cohorts::applications::views::CallQuestionView;
use crate::cohorts::applications::views::load::{ReadCall, read_call};
use crate::people::accounts::Viewer;
use crate::people::accounts::forms::language_picks;
use crate::platform::clock::Timestamp;
use crate::platform::db::Conn;
use crate::platform::error::{Error, Message, Result};
use crate::platform::sheets::rehearsal::ImportColumn;
use crate::platform::sheets::{self, SheetCell, SheetColumn, SheetList, SheetReader, SheetRows, read};
use crate::platform::values::Language;
use crate::platform::web::{Choice, Ctx, Form, FormView, KeptFormId, KeptUpload, Notice, Pages, Turn, page_of};

/// How many rows of a rehearsal stand on a page.
const PER_PAGE: usize = 200;

#[derive(Serialize)]
struct AskPage {
    above: Above,
    form: FormView,
    templates: Vec<Choice>,
    questions: Vec<CallQuestionView>,
    most_rows: usize,
    largest: usize,
}

#[derive(Serialize)]
struct RehearsalPage {
    above: Above,
    id: KeptFormId,
    file: String,
    counts: ApplicationCounts,
    does_something: bool,
    rows: Vec<ApplicationImportRow>,
    pages: Option<Pages>,
    unread: Vec<String>,
    without_titles: Vec<String>,
    fingerprint: String,
    /// Why it was not done just now.
    problem: Option<Message>,
}

/// A cohort with a call, for a viewer who coordinates it.
fn open(conn: &mut Conn, viewer: &Viewer, slug: &str, now: Timestamp) -> Result<ReadCall> {
    let read = read_call(conn, viewer, slug, now)?;
    match (read.coordinates, read.call.is_some()) {
        (false, _) => Err(Error::Forbidden),
        (true, false) => Err(Error::NotFound),
        (true, true) => Ok(read),
    }
}

async fn ask_page(ctx: &Ctx, refused: Option<FormView>) -> Result<HttpResponse> {
    let (slug, now): (String, _) = (ctx.path("slug")?, ctx.site().clock.now());
    let (viewer, read) = ctx.read(move |conn, viewer| open(conn, viewer, &slug, now)).await?;
    let language = ctx.language(Some(&viewer));
    let is_refused = refused.is_some();
    let questions = read.call.iter().flat_map(|call| &call.terms.questions);
    let view = AskPage {
        above: Above::new(ctx, &viewer, &read),
        form: refused.unwrap_or_default(),
        templates: language_picks(ctx),
        questions: questions.map(|question| CallQuestionView::new(question, language, false)).collect(),
        most_rows: read::MOST_ROWS,
        largest: read::LARGEST_FILE / (1024 * 1024),
    };
    match is_refused {
        true => ctx.refused("applications/import", Some(&viewer), view),
        false => ctx.page("applications/import", Some(&viewer), view),
    }
}

/// `GET /cohorts/{slug}/applications/import`.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Forbidden`].
pub async fn ask(ctx: Ctx) -> Result<HttpResponse> {
    ask_page(&ctx, None).await
}

/// `POST /cohorts/{slug}/applications/import`: a file. It is read, and kept for a day; nothing is done yet.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Forbidden`], [`Error::Conflict`].
pub async fn send(ctx: Ctx, form: Form) -> Result<HttpResponse> {
    // Who may not is told so before the file is looked at.
    let (slug, now): (String, _) = (ctx.path("slug")?, ctx.site().clock.now());
    let asked = slug.clone();
    let (viewer, _) = ctx.read(move |conn, viewer| open(conn, viewer, &asked, now).map(drop)).await?;
    let (upload, site) = (ctx.upload(), ctx.site().clone());
    let read =
        actix_web::web::block(move || ApplicationsUpload::of(&site.words, upload)).await.map_err(Error::internal)?;
    let sheet = match read {
        Ok(sheet) => sheet,
        Err(message) => {
            let refused = form.refused(Error::field("file", message))?;
            return ask_page(&ctx, Some(refused)).await;
        }
    };
    let owner = ctx.site().who(viewer.id);
    let to = slug.clone();
    let (_, id) = ctx.write(move |tx, viewer| keep_applications(tx, viewer, owner, &to, &sheet)).await?;
    Ok(ctx.redirect(&format!("/cohorts/{slug}/applications/file/{id}")))
}

/// What was kept, for whoever sent it.
fn kept(conn: &mut Conn, asked: &KeptUpload, viewer: &Viewer) -> Result<ApplicationsUpload> {
    let action = format!("/cohorts/{}/applications/import", asked.slug);
    ApplicationsUpload::from_fields(&asked.fields(conn, viewer, &action)?)
}

async fn rehearsal_page(ctx: &Ctx, problem: Option<Message>) -> Result<HttpResponse> {
    let asked = KeptUpload::of(ctx)?;
    let id = asked.id;
    let (viewer, (read, sheet, rows)) = ctx
        .read(move |conn, viewer| {
            let read = open(conn, viewer, &asked.slug, asked.now)?;
            let sheet = kept(conn, &asked, viewer)?;
            let (_, _, rows) = rehearsed(conn, viewer, &asked.site, &asked.slug, &sheet)?;
            Ok((read, sheet, rows))
        })
        .await?;
    let language = ctx.language(Some(&viewer));
    let counts = ApplicationCounts::of(&rows);
    let fingerprint = fingerprint(&rows);
    let mut shown: Vec<(usize, ApplicationImportRow)> = rows
        .iter()
        .map(|row| ApplicationImportRow::new(&ctx.site().words, language, &sheet.reading, row))
        .enumerate()
        .collect();
    shown.sort_by_key(|(at, row)| (row.outcome != ApplicationOutcome::Error, row.outcome, *at));
    let (shown, around) = page_of(shown, &ctx.turn::<usize>(), PER_PAGE, |(at, _)| *at);
    let is_refused = problem.is_some();
    let view = RehearsalPage {
        above: Above::new(ctx, &viewer, &read),
        id,
        file: sheet.file.clone(),
        counts,
        does_something: counts.new + counts.changed > 0,
        rows: shown.into_iter().map(|(_, row)| row).collect(),
        pages: ctx.pages(around),
        unread: sheet.reading.unread.clone(),
        without_titles: sheet.reading.without_titles.clone(),
        fingerprint,
        problem,
    };
    match is_refused {
        true => ctx.refused("applications/rehearsal", Some(&viewer), view),
        false => ctx.page("applications/rehearsal", Some(&viewer), view),
    }
}

/// `GET /cohorts/{slug}/applications/file/{id}`: what would become of each row.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Forbidden`]; [`Error::Conflict`] once it was done, or is not kept any more.
pub async fn show(ctx: Ctx) -> Result<HttpResponse> {
    rehearsal_page(&ctx, None).await
}

/// `POST /cohorts/{slug}/applications/file/{id}`: does what was shown, all of it or nothing.
///
/// # Errors
/// As [`show`].
pub async fn confirm(ctx: Ctx, form: Form) -> Result<HttpResponse> {
    let (asked, seen) = (KeptUpload::of(&ctx)?, form.get("fingerprint").unwrap_or_default().to_owned());
    let to = format!("/cohorts/{}/applications", asked.slug);
    let done = ctx
        .write(move |tx, viewer| {
            let sheet = kept(tx.conn, &asked, viewer)?;
            let seen = (Some(seen.as_str()), Some(asked.id));
            bring_in_applications(tx, viewer, &asked.site, &asked.slug, &sheet, seen).map(drop)
        })
        .await;
    match done {
        Ok(_) => Ok(ctx.redirect_with(&to, Notice::Done("notice-applications-imported"))),
        Err(Error::Conflict(word @ ("error-import-changed" | "error-import-wrong"))) => {
            rehearsal_page(&ctx, Some(Message::new(format!("{word}-what")))).await
        }
        Err(error) => Err(error),
    }
}

/// An empty sheet of applications for the call of a cohort that the reader coordinates.
struct ApplicationTemplate {
    slug: String,
    language: Language,
    now: Timestamp,
}

impl SheetList for ApplicationTemplate {
    type Head = ReadCall;
    type Row = ();
    type Key = ();

    fn open(&self, conn: &mut Conn, viewer: &Viewer) -> Result<ReadCall> {
        open(conn, viewer, &self.slug, self.now)
    }

    fn file_name(&self, _: &ReadCall) -> String {
        format!("applications-{}", self.language)
    }

    fn columns(&self, read: &ReadCall, reader: &SheetReader) -> Vec<SheetColumn> {
        let known = COLUMNS.iter().map(|column| SheetColumn {
            title: reader.site.words.say(self.language, column.word()),
            key: Some(column.key()),
        });
        let questions = read.call.as_ref().map(|call| call.terms.questions.as_slice()).unwrap_or_default();
        known.chain(answer_columns(questions)).collect()
    }

    fn rows(&self, _: &mut Conn, _: &Viewer, _: &ReadCall, _: &Turn<()>) -> Result<SheetRows<(), ()>> {
        Ok((Vec::new(), None))
    }

    fn cells(&self, _: &ReadCall, (): &(), _: &SheetReader) -> Vec<SheetCell> {
        Vec::new()
    }
}

/// `GET /cohorts/{slug}/applications/template-{language}.{format}`: an empty sheet.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Forbidden`].
pub async fn template(ctx: Ctx) -> Result<HttpResponse> {
    let language: Language = ctx.path("language")?;
    let language = ctx.site().offered(language).ok_or(Error::NotFound)?;
    let now = ctx.site().clock.now();
    sheets::download(&ctx, ApplicationTemplate { slug: ctx.path("slug")?, language, now }).await
}
