//! What pages and the API read of commitments.

use crate::cascade::commitments::policy::can_see_commitment;
use crate::cascade::commitments::store::{self, list};
use crate::cascade::common::CommitmentId;
use crate::cascade::common::lists::{ListPage, ListQuery, today};
use crate::cascade::common::policy::{CommitmentTies, DeliveryVisibility};
use crate::people::accounts::Viewer;
use crate::platform::clock::Timestamp;
use crate::platform::db::Conn;
use crate::platform::error::{Error, Result};
use crate::platform::web::turn_to;

/// The commitments the viewer sees.
///
/// # Errors
/// [`Error::NotFound`] for a state or a key that there is not.
pub fn commitments(
    conn: &mut Conn,
    viewer: &Viewer,
    asked: &ListQuery,
    now: Timestamp,
    size: usize,
) -> Result<ListPage<list::CommitmentLine>> {
    let filter = list::CommitmentFilter {
        state: asked.state()?,
        association: asked.association(conn)?,
        cohort: asked.cohort(conn)?,
        module: asked.module()?,
        from: asked.from,
        until: asked.until,
        words: asked.words.clone(),
        ..list::CommitmentFilter::default()
    };
    let (visibility, today) = (DeliveryVisibility::of(viewer), today(viewer, now));
    let total = list::count_commitments(conn, &visibility, &filter, today)?;
    let sort = asked.sort_of(total);
    let (lines, around) = turn_to(
        &asked.turn,
        size,
        |line: &list::CommitmentLine| line.key(sort),
        |turn, limit| list::commitments(conn, today, &visibility, &filter, sort, turn, limit),
    )?;
    Ok(ListPage { lines, around, total })
}

/// A commitment, if the viewer may see it, and to whom it is tied.
///
/// # Errors
/// [`Error::NotFound`].
pub fn commitment(
    conn: &mut Conn,
    viewer: &Viewer,
    id: CommitmentId,
    now: Timestamp,
) -> Result<(list::CommitmentLine, CommitmentTies)> {
    let line = list::commitment(conn, id, today(viewer, now))?;
    let ties = store::commitments::ties(conn, &line.commitment)?;
    if can_see_commitment(viewer, &ties) { Ok((line, ties)) } else { Err(Error::Hidden) }
}
