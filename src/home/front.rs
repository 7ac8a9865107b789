//! What the front page tells everybody of the network: counts, and nobody's name.

use std::sync::{Mutex, PoisonError};

use chrono::TimeDelta;
use serde::Serialize;

use super::{spread, store};
use crate::cascade::common::policy::DeliveryVisibility;
use crate::cascade::impact::store::{Scope, by_cohort, together};
use crate::platform::clock::{Timestamp, Zone};
use crate::platform::db::Conn;
use crate::platform::error::Result;
use content::Html;

/// How far the network reaches. Only what the other side has confirmed counts.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct NetworkFigures {
    /// How many times somebody completed a confirmed training.
    pub trained: i64,
    /// How many trainings were confirmed.
    pub deliveries: i64,
    /// Commitments fulfilled, of those not released; absent while there are none.
    pub share_fulfilled: Option<f64>,
    /// For how many associations' members there was a confirmed training.
    pub associations: i64,
    /// How far it travelled, drawn; absent while there is nothing to draw.
    pub picture: Option<Html>,
}

impl NetworkFigures {
    /// Whether there is nothing to show yet.
    pub fn is_nothing(&self) -> bool {
        self.deliveries == 0 && self.share_fulfilled.unwrap_or_default() == 0.0
    }
}

/// Keeps the figures for a minute: anybody may ask for the front page, and counting reads every delivery there is.
#[derive(Debug, Default)]
pub struct FrontFigures(Mutex<Option<(Timestamp, NetworkFigures)>>);

impl FrontFigures {
    const KEPT: TimeDelta = TimeDelta::minutes(1);

    /// The figures as they were counted last, however long ago; none before the first count.
    pub fn last(&self) -> NetworkFigures {
        let kept = self.0.lock().unwrap_or_else(PoisonError::into_inner).clone();
        kept.map(|(_, reach)| reach).unwrap_or_default()
    }

    /// The figures, at most a minute old.
    ///
    /// # Errors
    /// Only what the database says.
    pub fn reach(&self, conn: &mut Conn, now: Timestamp) -> Result<NetworkFigures> {
        let kept = self.0.lock().unwrap_or_else(PoisonError::into_inner).clone();
        if let Some((at, reach)) = kept
            && at <= now
            && now < at + Self::KEPT
        {
            return Ok(reach);
        }
        // Counted without the lock: two who ask at once count twice, and nobody waits for a query of somebody else.
        let reach = count(conn, now)?;
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some((now, reach.clone()));
        Ok(reach)
    }
}

fn count(conn: &mut Conn, now: Timestamp) -> Result<NetworkFigures> {
    // Whoever looks may be anywhere; the figures count days as the network's clock does.
    let today = now.day_in(Zone::UTC);
    let figures = together(&by_cohort(conn, &DeliveryVisibility::Everything, Scope::default(), today)?);
    Ok(NetworkFigures {
        trained: figures.confirmed.completed,
        deliveries: figures.confirmed.deliveries,
        share_fulfilled: figures.share_fulfilled(),
        associations: store::associations_reached(conn)?,
        picture: spread::draw(&store::confirmed_trainings(conn)?, today),
    })
}
