//! What those who coordinate a cohort do with its results.

mod allow_try;
mod review;

pub use allow_try::allow_try;
pub use review::review;
