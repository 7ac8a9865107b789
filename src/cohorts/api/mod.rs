//! Cohorts for programs.

mod bodies;
pub mod coordinators;
mod handlers;
pub mod programmes;
pub mod progress;
pub mod results;
pub(in crate::cohorts) mod shared;
mod views;

pub use handlers::*;
pub use shared::{PER_PAGE, coordinated};
pub use views::{CellView, CohortModuleView, CohortView, CountsView, EnrolmentView, module_views, title};
