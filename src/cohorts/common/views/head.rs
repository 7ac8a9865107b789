//! What stands above every page of a cohort.

use serde::Serialize;

use crate::cohorts::common::{Cohort, CohortState};
use crate::people::accounts::Viewer;
use crate::platform::web::Ctx;

/// The pages of a cohort for those who coordinate it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tab {
    /// Who is in it.
    People,
    /// Who applies, and who is chosen.
    Applications,
    /// How far they are.
    Progress,
    /// What they gained, and what waits.
    Results,
    /// Who is certified, and what it takes.
    Certificates,
    /// When they meet.
    Sessions,
    /// What they promised to pass on.
    Commitments,
    /// Who passed it on to whom.
    Lineage,
    /// What they are reminded of.
    Reminders,
    /// The mails they got.
    Mail,
    /// What it is like.
    Settings,
}

/// What stands above every page of a cohort: `{{> cohorts/head}}` where the view has it as `head`.
#[derive(Clone, Debug, Serialize)]
pub struct Head {
    slug: String,
    name: String,
    state: crate::cohorts::common::CohortState,
    state_kind: &'static str,
    languages: Vec<String>,
    starts_on: chrono::NaiveDate,
    ends_on: chrono::NaiveDate,
    tabs: Vec<TabView>,
}

#[derive(Clone, Debug, Serialize)]
struct TabView {
    href: String,
    label: String,
    current: bool,
}

impl Head {
    /// The head of a cohort's page, on that tab.
    pub fn new(ctx: &Ctx, viewer: &Viewer, cohort: &Cohort, current: Tab) -> Self {
        let (language, words) = (ctx.language(Some(viewer)), &ctx.site().words);
        let page = |rest: &str| format!("/cohorts/{}{rest}", cohort.slug);
        let tab = |(tab, key, href): (Tab, &str, String)| TabView {
            href,
            label: words.say(language, key),
            current: tab == current,
        };
        let tabs = [
            (Tab::People, "cohort-tab-people", page("")),
            (Tab::Applications, "cohort-tab-applications", page("/applications")),
            (Tab::Progress, "cohort-tab-progress", page("/progress")),
            (Tab::Results, "cohort-tab-results", page("/results")),
            (Tab::Certificates, "cohort-tab-certificates", page("/certificates")),
            (Tab::Sessions, "cohort-tab-sessions", page("/sessions")),
            (Tab::Commitments, "cohort-tab-commitments", page("/commitments")),
            (Tab::Lineage, "cohort-tab-lineage", page("/lineage")),
            (Tab::Reminders, "cohort-tab-reminders", page("/reminders")),
            (Tab::Mail, "cohort-tab-mail", page("/mails")),
            (Tab::Settings, "cohort-tab-settings", page("/settings")),
        ];
        Self {
            slug: cohort.slug.clone(),
            name: cohort.name.clone(),
            state: cohort.state,
            state_kind: state_kind(cohort.state),
            languages: cohort.languages.iter().map(|code| words.say(*code, "language-name")).collect(),
            starts_on: cohort.starts_on,
            ends_on: cohort.ends_on,
            tabs: tabs.into_iter().map(tab).collect(),
        }
    }
}

/// The kind of state word for a cohort's state; see `docs/look.md`.
pub(in crate::cohorts) fn state_kind(state: CohortState) -> &'static str {
    match state {
        CohortState::Draft => "",
        CohortState::Open => "wait",
        CohortState::Running => "going",
        CohortState::Closed => "locked",
        CohortState::Archived => "off",
    }
}
