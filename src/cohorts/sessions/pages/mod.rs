//! The pages of sessions.

pub mod attendance;
pub mod edit;
pub mod list;
pub mod session;

use serde::Serialize;

use super::LiveSession;
use super::views::LiveSessionView;
use crate::cohorts::common::Cohort;
use crate::cohorts::common::views::head::{Head, Tab};
use crate::people::accounts::Viewer;
use crate::platform::web::Ctx;

/// What stands above a page of sessions: the head with its tabs for those who coordinate, a name for those who take part.
#[derive(Serialize)]
struct Above {
    head: Option<Head>,
    slug: String,
    cohort_name: String,
}

impl Above {
    fn new(ctx: &Ctx, viewer: &Viewer, cohort: &Cohort, can_plan: bool) -> Self {
        Self {
            head: can_plan.then(|| Head::new(ctx, viewer, cohort, Tab::Sessions)),
            slug: cohort.slug.clone(),
            cohort_name: cohort.name.clone(),
        }
    }
}

fn view(ctx: &Ctx, viewer: &Viewer, session: &LiveSession) -> LiveSessionView {
    LiveSessionView::new(ctx.site(), session, viewer.zone, ctx.site().clock.now())
}
