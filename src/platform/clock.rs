//! The only source of "now". Tests and demonstrations set it.

use std::sync::{Arc, Mutex, PoisonError};

use chrono::{TimeDelta, Utc};

pub use crate::platform::db::{Timestamp, Zone, ZoneRules};

/// Tells the time; cheap to clone, and clones tell the same.
#[derive(Clone, Default)]
pub struct Clock(Option<Arc<Mutex<Timestamp>>>);

impl Clock {
    /// The machine's clock.
    pub fn system() -> Self {
        Self(None)
    }

    /// A clock that stands still until it is set.
    pub fn fixed(at: Timestamp) -> Self {
        Self(Some(Arc::new(Mutex::new(at))))
    }

    /// What time it is.
    pub fn now(&self) -> Timestamp {
        match &self.0 {
            Some(fixed) => *fixed.lock().unwrap_or_else(PoisonError::into_inner),
            None => Utc::now().into(),
        }
    }

    /// Sets a fixed clock; the machine's clock is left alone.
    pub fn set(&self, at: Timestamp) {
        if let Some(fixed) = &self.0 {
            *fixed.lock().unwrap_or_else(PoisonError::into_inner) = at;
        }
    }

    /// Moves a fixed clock on.
    pub fn advance(&self, by: TimeDelta) {
        self.set(self.now() + by);
    }

    /// The clock as the database wants it.
    pub fn for_database(&self) -> crate::platform::db::Now {
        let clock = self.clone();
        Arc::new(move || clock.now())
    }
}
