//! Bringing members in from a sheet: a file is sent, what would become of each row is shown, and then it is done.

use actix_web::HttpResponse;
use serde::Serialize;

use crate::people::accounts::Viewer;
use crate::people::accounts::forms::language_picks;
use crate::people::associations::actions;
use crate::people::associations::import::read::{GovernmentLine, GovernmentUpload};
use crate::people::associations::import::rehearsal::{MemberCounts, MemberOutcome, RehearsedMember, fingerprint};
use crate::people::associations::import::template::GovernmentTemplate;
use crate::people::associations::import::views::{MemberImportRow, MemberImportView, rehearsal};
use crate::people::associations::views::members_editable;
use crate::platform::db::Conn;
use crate::platform::error::{Error, Message, Result};
use crate::platform::sheets::{self, read};
use crate::platform::values::Language;
use crate::platform::web::{Choice, Ctx, Form, FormView, KeptFormId, KeptUpload, Notice, PageEdges, Pages, page_of};

/// How many rows of a rehearsal stand on a page.
const PER_PAGE: usize = 200;

#[derive(Serialize)]
struct AskPage {
    slug: String,
    acronym: String,
    form: FormView,
    templates: Vec<Choice>,
    most_rows: usize,
    largest: usize,
}

#[derive(Serialize)]
struct RehearsalPage {
    slug: String,
    acronym: String,
    id: KeptFormId,
    file: String,
    counts: MemberCounts,
    does_something: bool,
    rows: Vec<MemberImportRow>,
    pages: Option<Pages>,
    unread: Vec<String>,
    without_titles: Vec<String>,
    outcomes: Vec<MemberOutcome>,
    show: Option<MemberOutcome>,
    fingerprint: String,
    /// Why it was not done just now.
    problem: Option<Message>,
}

async fn ask_page(ctx: &Ctx, refused: Option<FormView>) -> Result<HttpResponse> {
    let slug: String = ctx.path("slug")?;
    let (viewer, association) = ctx.read(move |conn, viewer| members_editable(conn, viewer, &slug)).await?;
    let is_refused = refused.is_some();
    let view = AskPage {
        slug: association.slug,
        acronym: association.acronym,
        form: refused.unwrap_or_default(),
        templates: language_picks(ctx),
        most_rows: read::MOST_ROWS,
        largest: read::LARGEST_FILE / (1024 * 1024),
    };
    match is_refused {
        true => ctx.refused("associations/import", Some(&viewer), view),
        false => ctx.page("associations/import", Some(&viewer), view),
    }
}

/// `GET /associations/{slug}/members/import`.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Forbidden`].
pub async fn ask(ctx: Ctx) -> Result<HttpResponse> {
    ask_page(&ctx, None).await
}

/// `GET /associations/{slug}/members/template-{language}.{format}`: an empty sheet.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Forbidden`].
pub async fn template(ctx: Ctx) -> Result<HttpResponse> {
    let language: Language = ctx.path("language")?;
    let language = ctx.site().offered(language).ok_or(Error::NotFound)?;
    sheets::download(&ctx, GovernmentTemplate { slug: ctx.path("slug")?, language }).await
}

/// `POST /associations/{slug}/members/import`: a file. It is read, and kept for a day; nothing is done yet.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Forbidden`].
pub async fn send(ctx: Ctx, form: Form) -> Result<HttpResponse> {
    // Who may not is told so before the file is looked at.
    let slug: String = ctx.path("slug")?;
    let asked = slug.clone();
    let (viewer, _) = ctx.read(move |conn, viewer| members_editable(conn, viewer, &asked).map(drop)).await?;
    let (upload, site) = (ctx.upload(), ctx.site().clone());
    let read =
        actix_web::web::block(move || GovernmentUpload::of(&site.words, upload)).await.map_err(Error::internal)?;
    let sheet = match read {
        Ok(sheet) => sheet,
        Err(message) => {
            let refused = form.refused(Error::field("file", message))?;
            return ask_page(&ctx, Some(refused)).await;
        }
    };
    let owner = ctx.site().who(viewer.id);
    let to = slug.clone();
    let (_, id) = ctx.write(move |tx, viewer| actions::import::keep(tx, viewer, owner, &to, &sheet)).await?;
    Ok(ctx.redirect(&format!("/associations/{slug}/members/rehearsal/{id}")))
}

/// What was kept, for whoever sent it, with its rows.
fn kept(conn: &mut Conn, asked: &KeptUpload, viewer: &Viewer) -> Result<(GovernmentUpload, Vec<GovernmentLine>)> {
    let action = format!("/associations/{}/members/import", asked.slug);
    let sheet = GovernmentUpload::from_fields(&asked.fields(conn, viewer, &action)?)?;
    let rows = sheet.governments(&asked.site.words);
    Ok((sheet, rows))
}

async fn rehearsal_page(ctx: &Ctx, problem: Option<Message>) -> Result<HttpResponse> {
    let kept_at = KeptUpload::of(ctx)?;
    let asked = kept_at.clone();
    let (viewer, (association, sheet, rehearsed)) = ctx
        .read(move |conn, viewer| {
            let association = members_editable(conn, viewer, &asked.slug)?;
            let (sheet, rows) = kept(conn, &asked, viewer)?;
            let rehearsed = rehearsal(conn, Some(viewer), &association, rows)?;
            Ok((association, sheet, rehearsed))
        })
        .await?;
    let language = ctx.language(Some(&viewer));
    let view = MemberImportView::new(&ctx.site().words, language, &sheet.reading, &rehearsed, false);
    let show = ctx.query("show").and_then(|word| word.parse().ok());
    let (rows, pages) = shown(ctx, view.rows, show);
    let has = |outcome: &MemberOutcome| rehearsed.iter().any(|one: &RehearsedMember| one.outcome == *outcome);
    let page = RehearsalPage {
        slug: association.slug,
        acronym: association.acronym,
        id: kept_at.id,
        file: sheet.file,
        counts: view.counts,
        does_something: view.counts.does_something(),
        outcomes: MemberOutcome::ALL.iter().copied().filter(|one| has(one)).collect(),
        rows,
        pages,
        unread: view.unread,
        without_titles: view.without_titles,
        show,
        fingerprint: fingerprint(&rehearsed),
        problem,
    };
    match page.problem.is_some() {
        true => ctx.refused("associations/rehearsal", Some(&viewer), page),
        false => ctx.page("associations/rehearsal", Some(&viewer), page),
    }
}

/// The rows of the page that is asked for: what is wrong first, then what is changed.
fn shown(ctx: &Ctx, rows: Vec<MemberImportRow>, show: Option<MemberOutcome>) -> (Vec<MemberImportRow>, Option<Pages>) {
    let mut rows: Vec<(usize, MemberImportRow)> =
        rows.into_iter().enumerate().filter(|(_, row)| show.is_none_or(|show| row.outcome == show)).collect();
    rows.sort_by_key(|(at, row)| (row.outcome, *at));
    let (rows, around): (_, PageEdges<usize>) = page_of(rows, &ctx.turn(), PER_PAGE, |(at, _)| *at);
    (rows.into_iter().map(|(_, row)| row).collect(), ctx.pages(around))
}

/// `GET /associations/{slug}/members/rehearsal/{id}`: what would become of each row.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Forbidden`]; [`Error::Conflict`] once it was done, or is not kept any more.
pub async fn show(ctx: Ctx) -> Result<HttpResponse> {
    rehearsal_page(&ctx, None).await
}

/// `POST /associations/{slug}/members/rehearsal/{id}`: does what was shown, all of it or nothing.
///
/// # Errors
/// As [`show`].
pub async fn confirm(ctx: Ctx, form: Form) -> Result<HttpResponse> {
    let (asked, seen) = (KeptUpload::of(&ctx)?, form.get("fingerprint").unwrap_or_default().to_owned());
    let to = format!("/associations/{}/members", asked.slug);
    let done = ctx
        .write(move |tx, viewer| {
            let (_, rows) = kept(tx.conn, &asked, viewer)?;
            actions::import::bring_in(tx, viewer, &asked.slug, rows, Some(&seen), Some(asked.id))
        })
        .await;
    match done {
        Ok(_) => Ok(ctx.redirect_with(&to, Notice::Done("notice-association-members-imported"))),
        Err(Error::Conflict(word @ ("error-import-changed" | "error-import-wrong"))) => {
            rehearsal_page(&ctx, Some(Message::new(format!("{word}-what")))).await
        }
        Err(error) => Err(error),
    }
}
