//! The cascade month by month, by module, by country and so on: of all that one sees, of an association or of a cohort.

use actix_web::HttpResponse;
use serde::Serialize;

use crate::cascade::common::DeliveryState;
use crate::cascade::common::views::{AssociationRef, CohortRef, LocalNames};
use crate::cascade::impact::sheet::BreakdownSheet;
use crate::cascade::impact::views::BreakdownRow;
use crate::cascade::impact::views::breakdown::{BreakdownData, load};
use crate::cascade::impact::{BreakdownBy, BreakdownQuery, BreakdownValue, StageTallies};
use crate::learning::modules::Current;
use crate::platform::error::Result;
use crate::platform::sheets::{self, Downloads};
use crate::platform::web::{Choice, Ctx};

/// Where it stands.
const HERE: &str = "/cascade/figures";

/// A row with the lists of what it counts.
#[derive(Serialize)]
struct ListedRow {
    #[serde(flatten)]
    row: BreakdownRow,
    lists: Option<RowLists>,
}

/// The addresses of what a row counts.
#[derive(Serialize)]
struct RowLists {
    planned: String,
    reported: String,
    confirmed: String,
}

#[derive(Serialize)]
struct BreakdownPage {
    by: BreakdownBy,
    by_name: String,
    association: Option<AssociationRef>,
    cohort: Option<CohortRef>,
    rows: Vec<ListedRow>,
    /// As many people as the row that reached most.
    most: i64,
    ways: Vec<Choice>,
    downloads: Downloads,
}

/// The address of the list of what a row counts, as far as it can be said there.
fn lists(data: &BreakdownData, (value, _): &(BreakdownValue, StageTallies), row: &BreakdownRow) -> Option<RowLists> {
    let word = row.value.clone().filter(|_| data.has_lists)?;
    let mut asked: Vec<(&str, String)> = Vec::new();
    asked.extend(data.association.as_ref().map(|one| ("association", one.slug.clone())));
    asked.extend(data.cohort.as_ref().map(|one| ("cohort", one.slug.clone())));
    match value {
        BreakdownValue::Month(first) => {
            asked.extend([("from", first.to_string()), ("until", BreakdownValue::last_day(*first)?.to_string())]);
        }
        BreakdownValue::Module(_) => asked.push(("module", word)),
        BreakdownValue::Country(_) => asked.push(("country", word)),
        BreakdownValue::Section(_) => asked.push(("section", word)),
        BreakdownValue::Association(_) => asked.push(("association", word)),
        BreakdownValue::Cohort(_) => asked.push(("cohort", word)),
        BreakdownValue::Generation(_) => asked.push(("generation", word)),
    }
    let list = |name: &'static str, word: &str| {
        let mut all = asked.clone();
        all.push((name, word.to_owned()));
        Some(format!("/deliveries?{}", serde_urlencoded::to_string(all).ok()?))
    };
    Some(RowLists {
        planned: list("state", DeliveryState::Planned.as_str())?,
        reported: list("state", DeliveryState::Reported.as_str())?,
        confirmed: list("confirmed", "yes")?,
    })
}

/// `GET /cascade/figures`.
///
/// # Errors
/// [`crate::platform::error::Error::NotFound`] for those who see nothing of it.
pub async fn show(ctx: Ctx, catalogue: Current) -> Result<HttpResponse> {
    let asked = BreakdownQuery::of(&ctx)?;
    let (viewer, data) = ctx.read(move |conn, viewer| load(conn, viewer, &asked)).await?;
    let local_names = LocalNames::new(&ctx, &catalogue, &viewer);
    let listed = |one: &(BreakdownValue, StageTallies)| {
        let row = data.row(one, local_names);
        ListedRow { lists: lists(&data, one, &row), row }
    };
    let name = |by: BreakdownBy| local_names.say(&format!("breakdown-by-{by}"));
    let way = |by: &BreakdownBy| Choice::new(by.as_str(), name(*by));
    let view = BreakdownPage {
        by: data.by,
        by_name: name(data.by),
        association: data.association.as_ref().map(|one| local_names.association(one)),
        cohort: data.cohort.as_ref().map(CohortRef::from),
        rows: data.rows.iter().map(listed).collect(),
        most: data.rows.iter().map(|(_, stages)| stages.confirmed.completed).max().unwrap_or_default(),
        ways: BreakdownBy::ALL.iter().map(way).collect(),
        downloads: Downloads::of(&ctx, HERE),
    };
    ctx.page("cascade/breakdown", Some(&viewer), view)
}

/// `GET /cascade/figures.{format}`.
///
/// # Errors
/// As [`show`].
pub async fn download(ctx: Ctx, catalogue: Current) -> Result<HttpResponse> {
    let now = ctx.site().clock.now();
    sheets::download(&ctx, BreakdownSheet { asked: BreakdownQuery::of(&ctx)?, catalogue, now }).await
}
