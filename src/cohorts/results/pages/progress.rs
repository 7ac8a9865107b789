//! How far everybody is: people by modules, forty on a screen and on a sheet of paper.

use actix_web::HttpResponse;
use chrono::NaiveDate;
use serde::Serialize;

use crate::cohorts::common::views::head::{Head, Tab};
use crate::cohorts::common::views::load::coordinated;
use crate::cohorts::common::{ProgressCounts, store as cohorts};
use crate::cohorts::enrolment::rules::ProgressStatus;
use crate::cohorts::enrolment::store as people_store;
use crate::cohorts::enrolment::store::PeopleFilter;
use crate::cohorts::enrolment::views::load::asked_people;
use crate::cohorts::enrolment::views::{CellView, EnrolmentView};
use crate::cohorts::messages::rules::may_write;
use crate::cohorts::results::sheet::ProgressSheet;
use crate::cohorts::results::views::progress::{Matrix, ProgressRow, ProgressSort, asked_sort, load, matrix};
use crate::learning::modules::Current;
use crate::people::accounts::Viewer;
use crate::platform::clock::Timestamp;
use crate::platform::error::{Message, Result};
use crate::platform::sheets::{self, Downloads};
use crate::platform::web::{Ctx, PageEdges, Pages};

/// From so many people on they stand in two tables beside each other …
const TWO_TABLES: usize = 13;
/// … unless there are more modules than this.
const MOST_BESIDE: usize = 12;

#[derive(Serialize)]
struct ProgressPage {
    head: Head,
    finding: Option<String>,
    total: usize,
    columns: Vec<Column>,
    tables: Vec<Vec<CohortRow>>,
    /// How many of them fit beside each other.
    is_wide: bool,
    choices: Vec<Choice>,
    pages: Option<Pages>,
    downloads: Downloads,
    q: Option<String>,
    status: Option<ProgressStatus>,
    sort: ProgressSort,
    narrowed: bool,
    by_name: String,
    by_need: String,
    some_late: bool,
    /// Where one writes to all who are shown, on all pages; nothing where nobody is written to.
    write_to_all: Option<String>,
}

/// A module, and how far all are in it.
#[derive(Serialize)]
struct Column {
    number: usize,
    title: String,
    href: String,
    sorted: bool,
    required: bool,
    due_on: Option<NaiveDate>,
    mean: u32,
    fill: u32,
}

#[derive(Serialize)]
struct CohortRow {
    #[serde(flatten)]
    person: EnrolmentView,
    /// How many days ago they last did something, where the reader is.
    days: i64,
    /// The day since when they stand there, where the reader is.
    since_on: Option<NaiveDate>,
    cells: Vec<Cell>,
}

#[derive(Serialize)]
struct Cell {
    /// The lessons done; nothing when none or all of them are.
    done: Option<i64>,
    completed: bool,
    /// How many fifths are filled.
    fill: u32,
    late: bool,
    stopped: bool,
}

/// A group of people that one can narrow the matrix to.
#[derive(Serialize)]
struct Choice {
    word: &'static str,
    count: i64,
    href: String,
    current: bool,
}

/// How many fifths of a square a share fills: some as soon as anything is done, all only when everything is.
fn fifths(done: i64, of: i64) -> u32 {
    match done {
        0 => 0,
        done => u32::try_from((done * 10 + of) / (of * 2).max(1)).unwrap_or(0).clamp(1, 4),
    }
}

impl Cell {
    fn new(of: &CellView, stopped: bool) -> Self {
        let completed = of.completed_at.is_some();
        Self {
            done: (!completed && of.done > 0).then_some(of.done),
            completed,
            fill: if completed { 0 } else { fifths(of.done, of.lessons) },
            late: of.late,
            stopped,
        }
    }
}

impl CohortRow {
    fn new(of: ProgressRow, viewer: &Viewer, now: Timestamp) -> Self {
        let today = now.day_in(viewer.zone);
        let active = of.person.active_at.map(|at| (today - at.day_in(viewer.zone)).num_days());
        Self {
            days: active.unwrap_or_default(),
            since_on: of.person.since.map(|since| since.day_in(viewer.zone)),
            cells: of
                .modules
                .iter()
                .map(|cell| Cell::new(cell, of.stopped_in.as_ref() == Some(&cell.module)))
                .collect(),
            person: of.person,
        }
    }
}

/// What the matrix says, as a heading: where people have stopped, else who has not begun, else that all is well.
fn finding(matrix: &Matrix, counts: &ProgressCounts) -> Option<Message> {
    let ProgressCounts { stuck, not_begun, completed, .. } = *counts;
    let everybody = counts.trainers + counts.observers;
    if stuck > 0 {
        let places = matrix.modules.iter().enumerate().filter_map(|(at, module)| {
            let there = matrix.stops.get(&module.module)?;
            Some((*there, at + 1))
        });
        let most = places.max_by_key(|(there, number)| (*there, std::cmp::Reverse(*number)));
        return Some(match most {
            Some((there, number)) if there > 1 => {
                Message::new("progress-stuck-together").with("stuck", stuck).with("there", there).with("module", number)
            }
            _ => Message::new("progress-stuck").with("stuck", stuck),
        });
    }
    if not_begun > 0 {
        return Some(Message::new("progress-not-begun").with("count", not_begun));
    }
    match everybody {
        0 => None,
        everybody if everybody == completed => Some(Message::new("progress-all-done")),
        _ => Some(Message::new("progress-all-going")),
    }
}

/// The same page with other choices.
fn address(filter: &PeopleFilter, status: Option<ProgressStatus>, sort: &ProgressSort) -> String {
    let pairs = [
        ("status", status.map(|word| word.to_string())),
        ("role", filter.role.map(|word| word.to_string())),
        ("q", filter.words.clone()),
        ("sort", Some(sort.to_string()).filter(|_| *sort != ProgressSort::Need)),
    ];
    let pairs: Vec<(&str, String)> = pairs.into_iter().filter_map(|(name, value)| Some((name, value?))).collect();
    format!("?{}", serde_urlencoded::to_string(pairs).unwrap_or_default())
}

fn choices(filter: &PeopleFilter, sort: &ProgressSort, counts: &ProgressCounts) -> Vec<Choice> {
    let all = counts.trainers + counts.observers;
    let going = all - counts.completed - counts.not_begun - counts.stuck;
    let groups = [
        (None, "all", all),
        (Some(ProgressStatus::Stuck), "stuck", counts.stuck),
        (Some(ProgressStatus::NotBegun), "not-begun", counts.not_begun),
        (Some(ProgressStatus::UnderWay), "under-way", going),
        (Some(ProgressStatus::Completed), "completed", counts.completed),
    ];
    let choice = |(status, word, count): (Option<ProgressStatus>, &'static str, i64)| Choice {
        word,
        count,
        href: address(filter, status, sort),
        current: filter.status == status,
    };
    groups.into_iter().map(choice).collect()
}

/// `GET /cohorts/{slug}/progress`.
///
/// # Errors
/// [`crate::platform::error::Error::NotFound`], [`crate::platform::error::Error::Forbidden`].
pub async fn show(ctx: Ctx, catalogue: Current) -> Result<HttpResponse> {
    let (slug, filter, now): (String, _, _) = (ctx.path("slug")?, asked_people(&ctx), ctx.site().clock.now());
    let (asked, sort) = (filter.clone(), asked_sort(&ctx));
    let (viewer, (cohort, modules, counts, found)) = ctx
        .read(move |conn, viewer| {
            let cohort = coordinated(conn, viewer, &slug)?;
            let modules = cohorts::modules(conn, cohort.id)?;
            let counts = people_store::counts(conn, &[cohort.id], now)?.remove(&cohort.id).unwrap_or_default();
            let found = load(conn, cohort.id, &modules, &asked, now)?;
            Ok((cohort, modules, counts, found))
        })
        .await?;
    let language = ctx.language(Some(&viewer));
    let matrix = matrix(&catalogue, language, (&cohort, &modules), found, (&sort, ctx.turn()), now);
    let narrowed = filter.status.is_some() || filter.role.is_some() || filter.words.is_some();
    let column = |(at, (module, mean)): (usize, (&crate::cohorts::common::views::CohortModuleView, &u32))| Column {
        number: at + 1,
        title: module.title.clone(),
        href: address(&filter, filter.status, &ProgressSort::Module(module.module.clone())),
        sorted: sort == ProgressSort::Module(module.module.clone()),
        required: module.required,
        due_on: module.due_on,
        mean: *mean,
        fill: fifths(i64::from(*mean), 100),
    };
    let columns: Vec<Column> = matrix.modules.iter().zip(&matrix.means).enumerate().map(column).collect();
    let pages = ctx.pages(PageEdges { before: matrix.previous, after: matrix.next });
    let finding = finding(&matrix, &counts).filter(|_| !narrowed);
    let some_late = matrix.items.iter().any(|row| row.modules.iter().any(|cell| cell.late));
    let mut rows: Vec<CohortRow> = matrix.items.into_iter().map(|row| CohortRow::new(row, &viewer, now)).collect();
    let is_wide = rows.len() >= TWO_TABLES && columns.len() <= MOST_BESIDE;
    let rest = if is_wide { rows.split_off(rows.len().div_ceil(2)) } else { Vec::new() };
    let view = ProgressPage {
        head: Head::new(&ctx, &viewer, &cohort, Tab::Progress),
        finding: finding.map(|finding| ctx.site().words.say_message(language, &finding)),
        total: matrix.total,
        columns,
        tables: [rows, rest].into_iter().filter(|rows| !rows.is_empty()).collect(),
        is_wide,
        choices: choices(&filter, &sort, &counts),
        pages,
        downloads: Downloads::of(&ctx, &format!("/cohorts/{}/progress", cohort.slug)),
        by_name: address(&filter, filter.status, &ProgressSort::Name),
        by_need: address(&filter, filter.status, &ProgressSort::Need),
        narrowed,
        write_to_all: may_write(cohort.state).then(|| {
            let asked = address(&filter, filter.status, &ProgressSort::Need);
            format!("/cohorts/{}/messages/new{asked}", cohort.slug)
        }),
        q: filter.words,
        status: filter.status,
        sort,
        some_late,
    };
    ctx.page("cohorts/progress", Some(&viewer), view)
}

/// `GET /cohorts/{slug}/progress.{format}`.
///
/// # Errors
/// [`crate::platform::error::Error::NotFound`], [`crate::platform::error::Error::Forbidden`].
pub async fn download(ctx: Ctx, catalogue: Current) -> Result<HttpResponse> {
    let (slug, now) = (ctx.path("slug")?, ctx.site().clock.now());
    let list = ProgressSheet { slug, filter: asked_people(&ctx), sort: asked_sort(&ctx), catalogue, now };
    sheets::download(&ctx, list).await
}

#[cfg(test)]
mod tests {
    use super::fifths;

    #[test]
    fn a_square_is_never_empty_or_full_before_its_time() {
        let filled: Vec<u32> = (0..=6).map(|done| fifths(done, 6)).collect();
        assert_eq!(filled, [0, 1, 2, 3, 3, 4, 4]);
        assert_eq!((fifths(1, 40), fifths(39, 40), fifths(2, 0)), (1, 4, 4));
    }
}
