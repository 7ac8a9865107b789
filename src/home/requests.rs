//! How many requests for trainings wait for somebody.

use chrono::NaiveDate;

use super::rules::DashboardRole;
use crate::cascade::requests::RequestState;
use crate::cascade::requests::policy::RequestVisibility;
use crate::cascade::requests::store::list::{RequestFilter, to_count};
use crate::people::accounts::{Role, Viewer};
use crate::platform::db::AnyQuery;

/// The requests that are counted on the home of a role: those of their associations that are open, those they coordinate to which
/// nobody offers.
pub(super) fn requests_of<'a>(role: DashboardRole, viewer: &Viewer, today: NaiveDate) -> Vec<AnyQuery<'a>> {
    let own = RequestVisibility::of(viewer, None);
    let (visibility, unanswered) = match (role, own) {
        (DashboardRole::Trainer, _) => return Vec::new(),
        (DashboardRole::Coordinator, RequestVisibility::Everything) => (RequestVisibility::Everything, true),
        (DashboardRole::Coordinator, RequestVisibility::Tied { sections, cohorts, .. }) => {
            let (person, associations) = (uuid::Uuid::nil().into(), Vec::new());
            (RequestVisibility::Tied { person, associations, sections, cohorts, trainer: None }, true)
        }
        (DashboardRole::FocalPoint, _) => {
            let (person, associations) = (uuid::Uuid::nil().into(), viewer.scopes(Role::FocalPoint));
            let (sections, cohorts) = Default::default();
            (RequestVisibility::Tied { person, associations, sections, cohorts, trainer: None }, false)
        }
    };
    let filter = RequestFilter { state: Some(RequestState::Open), unanswered, ..RequestFilter::default() };
    vec![to_count(&visibility, &filter, today)]
}
