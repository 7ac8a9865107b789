//! Bringing people in from a sheet: a file is sent, what would become of each row is shown, and then it is done.

use actix_web::HttpResponse;
use serde::Serialize;

use crate::cohorts::common::views::head::{Head, Tab};
use crate::cohorts::common::views::load::coordinated;
use crate::cohorts::common::{Cohort, policy};
use crate::cohorts::enrolment::actions::{PeopleImported, bring_in_sheet, keep_sheet};
use crate::cohorts::enrolment::import::read::ReadRow;
use crate::cohorts::enrolment::import::rehearsal::{ImportCounts, ImportOutcome, Rehearsed, fingerprint};
use crate::cohorts::enrolment::import::template::PeopleTemplate;
use crate::cohorts::enrolment::import::upload::SheetUpload;
use crate::cohorts::enrolment::import::views::{ImportRow, ImportView, rehearsal};
use crate::cohorts::enrolment::rules::{MOST_INVITED_AN_HOUR, is_enrolling};
use crate::people::accounts::Viewer;
use crate::people::accounts::forms::language_picks;
use crate::platform::db::Conn;
use crate::platform::error::{Error, Message, Result};
use crate::platform::mail::store::choices::Suppressed;
use crate::platform::sheets::{self, read};
use crate::platform::values::Language;
use crate::platform::web::{Choice, Ctx, Form, FormView, KeptFormId, KeptUpload, PageEdges, Pages, page_of};

/// How many rows of a rehearsal stand on a page.
const PER_PAGE: usize = 200;

#[derive(Serialize)]
struct AskPage {
    head: Head,
    form: FormView,
    templates: Vec<Choice>,
    most_rows: usize,
    largest: usize,
}

#[derive(Serialize)]
struct RehearsalPage {
    head: Head,
    id: KeptFormId,
    file: String,
    counts: ImportCounts,
    invited: usize,
    /// Whether there is anything to do.
    does_something: bool,
    rows: Vec<ImportRow>,
    pages: Option<Pages>,
    unread: Vec<String>,
    without_titles: Vec<String>,
    outcomes: Vec<ImportOutcome>,
    show: Option<ImportOutcome>,
    fingerprint: String,
    goes_out_now: bool,
    /// Why it was not done just now.
    problem: Option<Message>,
}

#[derive(Serialize)]
struct DonePage {
    head: Head,
    counts: ImportCounts,
    invited: usize,
    blocked: Vec<Suppressed>,
    goes_out_now: bool,
}

/// A cohort that the viewer coordinates and that takes people.
fn open(conn: &mut Conn, viewer: &Viewer, slug: &str) -> Result<Cohort> {
    let cohort = coordinated(conn, viewer, slug)?;
    if policy::takes_people(cohort.state) { Ok(cohort) } else { Err(Error::Conflict("error-cohort-takes-nobody")) }
}

async fn ask_page(ctx: &Ctx, refused: Option<FormView>) -> Result<HttpResponse> {
    let slug: String = ctx.path("slug")?;
    let (viewer, cohort) = ctx.read(move |conn, viewer| open(conn, viewer, &slug)).await?;
    let is_refused = refused.is_some();
    let view = AskPage {
        head: Head::new(ctx, &viewer, &cohort, Tab::People),
        form: refused.unwrap_or_default(),
        templates: language_picks(ctx),
        most_rows: read::MOST_ROWS,
        largest: read::LARGEST_FILE / (1024 * 1024),
    };
    match is_refused {
        true => ctx.refused("cohorts/import", Some(&viewer), view),
        false => ctx.page("cohorts/import", Some(&viewer), view),
    }
}

/// `GET /cohorts/{slug}/people/import`.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Forbidden`], [`Error::Conflict`].
pub async fn ask(ctx: Ctx) -> Result<HttpResponse> {
    ask_page(&ctx, None).await
}

/// `GET /cohorts/{slug}/people/template-{language}.{format}`: an empty sheet.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Forbidden`].
pub async fn template(ctx: Ctx) -> Result<HttpResponse> {
    let language: Language = ctx.path("language")?;
    let language = ctx.site().offered(language).ok_or(Error::NotFound)?;
    sheets::download(&ctx, PeopleTemplate { slug: ctx.path("slug")?, language }).await
}

/// `POST /cohorts/{slug}/people/import`: a file. It is read, and kept for a day; nothing is done yet.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Forbidden`], [`Error::Conflict`].
pub async fn send(ctx: Ctx, form: Form) -> Result<HttpResponse> {
    // Who may not is told so before the file is looked at.
    let slug: String = ctx.path("slug")?;
    let asked = slug.clone();
    let (viewer, _) = ctx.read(move |conn, viewer| open(conn, viewer, &asked).map(drop)).await?;
    let (upload, site) = (ctx.upload(), ctx.site().clone());
    let read = actix_web::web::block(move || SheetUpload::of(&site.words, upload)).await.map_err(Error::internal)?;
    let sheet = match read {
        Ok(sheet) => sheet,
        Err(message) => {
            let refused = form.refused(Error::field("file", message))?;
            return ask_page(&ctx, Some(refused)).await;
        }
    };
    let owner = ctx.site().who(viewer.id);
    let to = slug.clone();
    let (_, id) = ctx.write(move |tx, viewer| keep_sheet(tx, viewer, owner, &to, &sheet)).await?;
    Ok(ctx.redirect(&format!("/cohorts/{slug}/people/import/{id}")))
}

/// What was kept, for whoever sent it.
fn kept(conn: &mut Conn, asked: &KeptUpload, viewer: &Viewer) -> Result<SheetUpload> {
    let action = format!("/cohorts/{}/people/import", asked.slug);
    SheetUpload::from_fields(&asked.fields(conn, viewer, &action)?)
}

fn rows_of(asked: &KeptUpload, sheet: &SheetUpload) -> Vec<ReadRow> {
    sheet.rows(&asked.site.words, &asked.site.settings.languages)
}

async fn rehearsal_page(ctx: &Ctx, problem: Option<Message>) -> Result<HttpResponse> {
    let kept_at = KeptUpload::of(ctx)?;
    let asked = kept_at.clone();
    let (viewer, (cohort, sheet, rehearsed)) = ctx
        .read(move |conn, viewer| {
            let cohort = open(conn, viewer, &asked.slug)?;
            let sheet = kept(conn, &asked, viewer)?;
            let rehearsed = rehearsal(conn, Some(viewer), &cohort, rows_of(&asked, &sheet))?;
            Ok((cohort, sheet, rehearsed))
        })
        .await?;
    let language = ctx.language(Some(&viewer));
    let view = ImportView::new(&ctx.site().words, language, &sheet.reading, &rehearsed, false);
    let show = ctx.query("show").and_then(|word| word.parse().ok());
    let (rows, pages) = shown(ctx, view.rows, show);
    let counts = view.counts;
    let page = RehearsalPage {
        head: Head::new(ctx, &viewer, &cohort, Tab::People),
        id: kept_at.id,
        file: sheet.file,
        invited: counts.invited(),
        does_something: counts.invited() + counts.changed > 0,
        outcomes: ImportOutcome::ALL.iter().copied().filter(|one| has(&rehearsed, *one)).collect(),
        counts,
        rows,
        pages,
        unread: view.unread,
        without_titles: view.without_titles,
        show,
        fingerprint: fingerprint(&rehearsed),
        goes_out_now: is_enrolling(cohort.state),
        problem,
    };
    match page.problem.is_some() {
        true => ctx.refused("cohorts/rehearsal", Some(&viewer), page),
        false => ctx.page("cohorts/rehearsal", Some(&viewer), page),
    }
}

fn has(rehearsed: &[Rehearsed], outcome: ImportOutcome) -> bool {
    rehearsed.iter().any(|one| one.outcome == outcome)
}

/// The rows of the page that is asked for: what is wrong first, then what is changed.
fn shown(ctx: &Ctx, rows: Vec<ImportRow>, show: Option<ImportOutcome>) -> (Vec<ImportRow>, Option<Pages>) {
    let mut rows: Vec<(usize, ImportRow)> =
        rows.into_iter().enumerate().filter(|(_, row)| show.is_none_or(|show| row.outcome == show)).collect();
    rows.sort_by_key(|(at, row)| (row.outcome, *at));
    let (rows, around): (_, PageEdges<usize>) = page_of(rows, &ctx.turn(), PER_PAGE, |(at, _)| *at);
    (rows.into_iter().map(|(_, row)| row).collect(), ctx.pages(around))
}

/// `GET /cohorts/{slug}/people/import/{id}`: what would become of each row.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Forbidden`]; [`Error::Conflict`] once it was done, or is not kept any more.
pub async fn show(ctx: Ctx) -> Result<HttpResponse> {
    rehearsal_page(&ctx, None).await
}

/// `POST /cohorts/{slug}/people/import/{id}`: does what was shown, all of it or nothing.
///
/// # Errors
/// As [`show`].
pub async fn confirm(ctx: Ctx, form: Form) -> Result<HttpResponse> {
    let (asked, seen) = (KeptUpload::of(&ctx)?, form.get("fingerprint").unwrap_or_default().to_owned());
    let done = ctx
        .write(move |tx, viewer| {
            let sheet = kept(tx.conn, &asked, viewer)?;
            let (rows, signer) = (rows_of(&asked, &sheet), &asked.site.signer);
            bring_in_sheet(tx, viewer, signer, &asked.slug, rows, Some(&seen), Some(asked.id))
        })
        .await;
    let (viewer, (cohort, PeopleImported { rows, invited })) = match done {
        Ok(done) => done,
        Err(Error::Conflict(word @ ("error-import-changed" | "error-import-wrong"))) => {
            return rehearsal_page(&ctx, Some(Message::new(format!("{word}-what")))).await;
        }
        Err(Error::TooMany(seconds)) => {
            let message = Message::new("cohort-invite-budget")
                .with("most", MOST_INVITED_AN_HOUR)
                .with("minutes", seconds.div_euclid(60) + 1);
            return rehearsal_page(&ctx, Some(message)).await;
        }
        Err(Error::Invalid(rejection)) => {
            let message = rejection.iter().next().map(|(_, message)| message.clone());
            return rehearsal_page(&ctx, message).await;
        }
        Err(error) => return Err(error),
    };
    let view = DonePage {
        head: Head::new(&ctx, &viewer, &cohort, Tab::People),
        counts: ImportCounts::of(&rows),
        invited: invited.invited.len(),
        blocked: invited.blocked,
        goes_out_now: is_enrolling(cohort.state),
    };
    ctx.page("cohorts/imported", Some(&viewer), view)
}
