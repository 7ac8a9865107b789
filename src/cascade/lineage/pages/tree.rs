use actix_web::HttpResponse;
use chrono::NaiveDate;
use serde::Serialize;

use crate::cascade::common::views::LocalNames;
use crate::cascade::lineage::GenerationFigures;
use crate::cascade::lineage::input::LineageQuery;
use crate::cascade::lineage::sheet::LineageSheet;
use crate::cascade::lineage::views::{Calendar, CohortGenerations, LineageTrainerView, load, strip, trainer};
use crate::cohorts::common::views::head::{Head, Tab};
use crate::learning::modules::Current;
use crate::platform::error::Result;
use crate::platform::sheets::{self, Downloads};
use crate::platform::web::{Ctx, Pages};
use content::Html;

#[derive(Serialize)]
struct NetworkPage {
    lineage: Generations,
    cohorts: Vec<CohortRow>,
    deliveries_href: &'static str,
    everything: bool,
}

#[derive(Serialize)]
struct Generations {
    generations: Vec<GenerationFigures>,
}

/// A cohort, with where those stand who are counted.
#[derive(Serialize)]
struct CohortRow {
    #[serde(flatten)]
    of: CohortGenerations,
    trainers_href: String,
    deliveries_href: String,
}

/// Where the trainers of a cohort stand, and its trainings; each is followed by what narrows it.
fn hrefs(slug: &str) -> (String, String) {
    (format!("/cohorts/{slug}/lineage"), format!("/deliveries?confirmed=yes&cohort={slug}&"))
}

/// `GET /lineage`.
///
/// # Errors
/// [`crate::platform::error::Error::NotFound`] for those who coordinate nothing.
pub async fn network(ctx: Ctx) -> Result<HttpResponse> {
    let now = ctx.site().clock.now();
    let (viewer, lineage) = ctx.read(move |conn, viewer| load::network(conn, viewer, now)).await?;
    let row = |of: CohortGenerations| {
        let (trainers_href, deliveries_href) = hrefs(&of.cohort.slug);
        CohortRow { of, trainers_href, deliveries_href }
    };
    let view = NetworkPage {
        lineage: Generations { generations: lineage.generations },
        cohorts: lineage.cohorts.into_iter().map(row).collect(),
        deliveries_href: "/deliveries?confirmed=yes&",
        everything: viewer.is_administrator(),
    };
    ctx.page("lineage/network", Some(&viewer), view)
}

#[derive(Serialize)]
struct LineagePage {
    head: Head,
    slug: String,
    trainers_href: String,
    deliveries_href: String,
    generations: Vec<GenerationFigures>,
    rows: Vec<Row>,
    key: Vec<Mark>,
    total: usize,
    is_cut: bool,
    /// The trainer whose branch is opened.
    from: Option<String>,
    is_narrowed: bool,
    first: NaiveDate,
    last: NaiveDate,
    pages: Option<Pages>,
    downloads: Downloads,
}

/// A mark of the picture, with the key of its words.
#[derive(Serialize)]
struct Mark {
    picture: Html,
    word: &'static str,
}

fn marks() -> Vec<Mark> {
    let marks = [
        (r#"<circle class="held" cx="11" cy="10" r="5"/>"#, "lineage-key-held"),
        (
            r#"<circle class="ring" cx="11" cy="10" r="8"/><circle class="held" cx="11" cy="10" r="5"/>"#,
            "lineage-key-made",
        ),
        (r#"<circle class="said" cx="11" cy="10" r="5"/>"#, "lineage-key-said"),
        (r#"<circle class="plan" cx="11" cy="10" r="5"/>"#, "lineage-key-plan"),
        (r#"<line class="waits" x1="0" x2="22" y1="10" y2="10"/>"#, "lineage-key-waits"),
        (r#"<line class="ended" x1="0" x2="22" y1="10" y2="10"/>"#, "lineage-key-ended"),
    ];
    marks.map(|(picture, word)| Mark { picture: Html::trusted(picture.to_owned()), word }).into()
}

/// A trainer as drawn.
#[derive(Serialize)]
struct Row {
    #[serde(flatten)]
    trainer: LineageTrainerView,
    picture: Html,
    /// How far the name is moved in, as a class.
    step: usize,
}

/// The furthest a name is moved in: deeper ones stand there as well.
const FURTHEST: usize = 4;

/// `GET /cohorts/{slug}/lineage`, for those who coordinate the cohort.
///
/// # Errors
/// [`crate::platform::error::Error::NotFound`].
pub async fn of_cohort(ctx: Ctx, catalogue: Current) -> Result<HttpResponse> {
    let (slug, now): (String, _) = (ctx.path("slug")?, ctx.site().clock.now());
    let asked = LineageQuery::of(&ctx)?;
    let (is_narrowed, opened) = (asked.is_narrowed(), asked.from);
    let (viewer, page) = ctx.read(move |conn, viewer| load::of_cohort(conn, viewer, &slug, &asked, now)).await?;
    let local_names = LocalNames::new(&ctx, &catalogue, &viewer);
    let (first, last) = page.tree.span();
    let calendar = Calendar { first, last, today: local_names.today };
    let row = |of: &crate::cascade::lineage::rules::TreeRow| Row {
        trainer: trainer(local_names, &page.tree, &page.names, (of.trainer, of.depth, of.folded)),
        picture: strip(&page.tree, of, calendar),
        step: of.depth.min(FURTHEST),
    };
    let rows: Vec<Row> = page.rows.iter().map(row).collect();
    let from = opened.and_then(|_| rows.first().map(|row| row.trainer.name.clone()));
    let (trainers_href, deliveries_href) = hrefs(&page.cohort.slug);
    let view = LineagePage {
        head: Head::new(&ctx, &viewer, &page.cohort, Tab::Lineage),
        downloads: Downloads::of(&ctx, &format!("/cohorts/{}/lineage", page.cohort.slug)),
        slug: page.cohort.slug.clone(),
        trainers_href,
        deliveries_href,
        generations: page.generations.clone(),
        rows,
        key: marks(),
        total: page.total,
        is_cut: page.is_cut,
        from,
        is_narrowed,
        first,
        last,
        pages: ctx.pages(page.around),
    };
    ctx.page("lineage/cohort", Some(&viewer), view)
}

/// `GET /cohorts/{slug}/lineage.{format}`: the whole tree.
///
/// # Errors
/// As [`of_cohort`].
pub async fn download(ctx: Ctx, catalogue: Current) -> Result<HttpResponse> {
    let (slug, now): (String, _) = (ctx.path("slug")?, ctx.site().clock.now());
    sheets::download(&ctx, LineageSheet { slug, catalogue, now }).await
}
