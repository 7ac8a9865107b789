//! What changed between two revisions of a report.

use actix_web::HttpResponse;
use serde::Serialize;

use crate::cascade::common::views::LocalNames;
use crate::cascade::deliveries::revision::KeptRevision;
use crate::cascade::deliveries::views::load;
use crate::cascade::deliveries::views::revisions::{DifferenceView, changes};
use crate::learning::modules::Current;
use crate::platform::clock::Timestamp;
use crate::platform::error::Result;
use crate::platform::web::Ctx;

#[derive(Serialize)]
struct RevisionsPage {
    reference: String,
    title: String,
    revisions: Vec<RevisionChoice>,
    /// The two that are compared; none where there are not two.
    pair: Option<Pair>,
}

#[derive(Serialize)]
struct RevisionChoice {
    revision: i32,
    written_at: Timestamp,
}

#[derive(Serialize)]
struct Pair {
    from: i32,
    to: i32,
    written_at: Timestamp,
    changes: Vec<DifferenceView>,
}

/// `GET /deliveries/{reference}/revisions`: `from` and `to` in the query; the last two unless said otherwise.
///
/// # Errors
/// [`crate::platform::error::Error::NotFound`].
pub async fn show(ctx: Ctx, catalogue: Current) -> Result<HttpResponse> {
    let name: String = ctx.path("reference")?;
    let (viewer, (whole, kept, associations)) =
        ctx.read(move |conn, viewer| load::revisions(conn, viewer, &name)).await?;
    let local_names = LocalNames::new(&ctx, &catalogue, &viewer);
    let asked = |name: &str| ctx.query(name).and_then(|number| number.parse::<i32>().ok());
    let pair = chosen(&kept, asked("from"), asked("to")).map(|(before, after)| Pair {
        from: before.revision,
        to: after.revision,
        written_at: after.written_at,
        changes: changes(local_names, (before, after), &whole.delivery, &associations),
    });
    let choice = |one: &KeptRevision| RevisionChoice { revision: one.revision, written_at: one.written_at };
    let view = RevisionsPage {
        reference: whole.delivery.reference.clone(),
        title: local_names.title(&whole.title()),
        revisions: kept.iter().map(choice).collect(),
        pair,
    };
    ctx.page("cascade/revisions", Some(&viewer), view)
}

/// The two revisions to compare, the earlier first. What there is not is not asked for: the nearest stands in.
fn chosen(kept: &[KeptRevision], from: Option<i32>, to: Option<i32>) -> Option<(&KeptRevision, &KeptRevision)> {
    let at = |wanted: Option<i32>| kept.iter().position(|one| Some(one.revision) == wanted);
    let to = at(to).or(at(from).map(|from| from + 1)).unwrap_or(kept.len().checked_sub(1)?);
    let from = at(from).unwrap_or(to.saturating_sub(1));
    let (earlier, later) = (from.min(to), from.max(to));
    (earlier != later).then_some((kept.get(earlier)?, kept.get(later)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_revisions_are_chosen_the_earlier_first() {
        let kept: Vec<KeptRevision> = [1, 2, 4]
            .into_iter()
            .map(|revision| KeptRevision {
                revision,
                report: serde_json::Value::Null,
                team: Vec::new(),
                written_at: crate::platform::clock::Timestamp::from(chrono::DateTime::UNIX_EPOCH),
            })
            .collect();
        let pair = |from, to| chosen(&kept, from, to).map(|(before, after)| (before.revision, after.revision));
        assert_eq!(pair(None, None), Some((2, 4)));
        assert_eq!(pair(Some(4), Some(1)), Some((1, 4)));
        assert_eq!(pair(None, Some(2)), Some((1, 2)));
        assert_eq!(pair(Some(1), None), Some((1, 2)));
        assert_eq!(pair(Some(3), Some(9)), Some((2, 4)));
        assert_eq!(pair(Some(2), Some(2)), None);
        assert_eq!(pair(None, Some(1)), None);
        assert!(chosen(&[], None, None).is_none());
    }
}
