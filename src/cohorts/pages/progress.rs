//! How far everybody is: people by modules.

use actix_web::HttpResponse;
use serde::Serialize;

use super::people::FilterView;
use super::{Head, Tab};
use crate::catalogue::Current;
use crate::cohorts::api::shared::{asked_people, load_progress, matrix};
use crate::cohorts::api::{Matrix, coordinated};
use crate::cohorts::rules::Standing;
use crate::cohorts::store;
use crate::error::Result;
use crate::web::{Ctx, Pages};

/// What people who take part can be narrowed to.
const STANDINGS: [Standing; 4] = [Standing::NotBegun, Standing::Stuck, Standing::UnderWay, Standing::Completed];

#[derive(Serialize)]
struct ProgressPage {
    head: Head,
    matrix: Matrix,
    pages: Option<Pages>,
    filter: FilterView,
}

/// `GET /cohorts/{slug}/progress`.
///
/// # Errors
/// [`crate::error::Error::NotFound`], [`crate::error::Error::Forbidden`].
pub async fn show(ctx: Ctx, catalogue: Current) -> Result<HttpResponse> {
    let (slug, filter, now): (String, _, _) = (ctx.path("slug")?, asked_people(&ctx), ctx.site().clock.now());
    let asked = filter.clone();
    let (viewer, (cohort, modules, found)) = ctx
        .read(move |conn, viewer| {
            let cohort = coordinated(conn, viewer, &slug)?;
            let modules = store::modules(conn, cohort.id)?;
            let found = load_progress(conn, cohort.id, &modules, &asked, now)?;
            Ok((cohort, modules, found))
        })
        .await?;
    let matrix = matrix(&catalogue, ctx.language(Some(&viewer)), &cohort, &modules, found, now);
    let view = ProgressPage {
        head: Head::new(&ctx, &viewer, &cohort, Tab::Progress),
        pages: ctx.pages(matrix.next),
        matrix,
        filter: FilterView::new(&filter, &STANDINGS),
    };
    ctx.page("cohorts/progress", Some(&viewer), view)
}
