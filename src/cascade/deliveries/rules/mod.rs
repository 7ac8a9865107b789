//! What may become of a delivery, all pure.

mod compare;
mod history;
mod numbers;
mod review;
mod revisions;
mod states;
mod turns;

pub use compare::{Comparison, FEWEST, Measure, Numbers, Strip, strips};
pub use history::{DeliveryHistory, DeliveryStep, PlayedDelivery, PlayedStep, event_of, play};
pub use numbers::{
    LATE_AFTER_DAYS, SubmissionDecision, Warning, check, fill_up, is_late, own_warnings, total, verdict_on_time,
};
pub use review::review_warnings;
pub use revisions::{ReportDifference, differences};
pub use states::{Act, DeliveryRelation, DeliveryStatus, Transition, after, decide, keeps_authors};
pub use turns::{OpenTurn, TurnKind, has_confirmer, opens_on, turns};
