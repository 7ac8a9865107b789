//! Opening, starting, closing, archiving.

use crate::cohorts::views::lists::coordinated;
use crate::cohorts::{Cohort, CohortState, store};
use crate::people::accounts::{Actor, Viewer};
use crate::platform::error::Result;
use crate::platform::web::Ctx;

/// Brings the cohort in the path into a state, for a viewer who coordinates it.
pub(in crate::cohorts) async fn advance(ctx: &Ctx, to: CohortState) -> Result<(Viewer, Cohort)> {
    let (slug, site): (String, _) = (ctx.path("slug")?, ctx.site().clone());
    ctx.write(move |tx, viewer| {
        let cohort = coordinated(tx.conn, viewer, &slug)?;
        store::advance(tx, &site.signer, Actor::from(viewer), &cohort, to)?;
        store::get(tx.conn, cohort.id)
    })
    .await
}
