//! The pages of calls and applications.

pub mod application;
pub mod call;
pub mod import;
pub mod list;
pub mod own;
pub mod public;
pub mod selection;

use serde::Serialize;

use crate::cohorts::applications::views::load::ReadCall;
use crate::cohorts::common::views::head::{Head, Tab};
use crate::people::accounts::Viewer;
use crate::platform::web::Ctx;

/// What stands above the pages of those who read applications: a cohort's head for those who coordinate it, a trail for others.
#[derive(Serialize)]
struct Above {
    head: Option<Head>,
    slug: String,
    cohort: String,
    title: String,
}

impl Above {
    fn new(ctx: &Ctx, viewer: &Viewer, read: &ReadCall) -> Self {
        let title = read.call.as_ref().map(|call| call.terms.titles.in_language(ctx.language(Some(viewer))).to_owned());
        Self {
            head: read.coordinates.then(|| Head::new(ctx, viewer, &read.cohort, Tab::Applications)),
            slug: read.cohort.slug.clone(),
            cohort: read.cohort.name.clone(),
            title: title.unwrap_or_default(),
        }
    }
}
