//! Hashing passwords in turn: so many at once as there are cores, so that a flood of sign-ins neither takes the memory nor
//! slows down everything else.

use std::sync::LazyLock;
use std::time::Duration;

use tokio::sync::Semaphore;

use super::rules;
use crate::platform::error::{Error, Result};

/// How long somebody waits for their turn before they are asked to come back.
const PATIENCE: Duration = Duration::from_secs(5);

static PLACES: LazyLock<Semaphore> =
    LazyLock::new(|| Semaphore::new(std::thread::available_parallelism().map_or(1, usize::from)));

/// [`rules::hash_password`], in turn.
///
/// # Errors
/// [`Error::TooMany`] when too many wait.
pub async fn hash(password: String) -> Result<String> {
    in_turn(move || rules::hash_password(&password)).await?
}

/// [`rules::verify_password`], in turn.
///
/// # Errors
/// [`Error::TooMany`] when too many wait.
pub async fn verify(password: String, hash: Option<String>) -> Result<bool> {
    in_turn(move || rules::verify_password(&password, hash.as_deref())).await
}

async fn in_turn<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> Result<T> {
    let turn = tokio::time::timeout(PATIENCE, PLACES.acquire()).await;
    let place = turn.map_err(|_| Error::TooMany(PATIENCE.as_secs() as i64))?.map_err(Error::internal)?;
    // The place goes along: who hangs up does not let in one more than there are cores.
    let working = actix_web::web::block(move || {
        let done = work();
        drop(place);
        done
    });
    working.await.map_err(Error::internal)
}
