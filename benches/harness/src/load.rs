//! Load: closed, for the most that a server answers, and at a constant rate, for how long people wait.

use std::cell::{Cell, RefCell};
use std::io;
use std::time::{Duration, Instant};

use futures_util::future::try_join_all;

use crate::client::Connection;

/// How many connections a closed load has.
pub const CONNECTIONS: usize = 8;
/// How many requests of a constant rate may be under way before the next one waits.
const PATIENT: usize = 64;

/// What a load found.
#[derive(Clone, Debug, Default)]
pub struct Found {
    pub per_second: f64,
    /// Answers of another status than expected.
    pub odd: u64,
}

/// Asks on all connections as fast as answers come, the requests in turn.
pub fn closed(port: u16, requests: &[Vec<u8>], status: u16, lasts: Duration) -> io::Result<Found> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let (next, answers, odd) = (Cell::new(0), Cell::new(0u64), Cell::new(0u64));
    let begun = Instant::now();
    let one = |_| async {
        let mut connection = Connection::open(port).await?;
        while begun.elapsed() < lasts {
            let request = &requests[next.replace(next.get() + 1) % requests.len()];
            let answered = connection.ask(request).await?;
            answers.set(answers.get() + 1);
            odd.set(odd.get() + u64::from(answered != status));
        }
        Ok::<(), io::Error>(())
    };
    runtime.block_on(try_join_all((0..CONNECTIONS).map(one)))?;
    let per_second = answers.get() as f64 / begun.elapsed().as_secs_f64();
    Ok(Found { per_second, odd: odd.get() })
}

/// Asks each request once, as fast as answers come.
pub fn once(port: u16, requests: &[Vec<u8>], status: u16) -> io::Result<Found> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let (next, odd) = (Cell::new(0), Cell::new(0u64));
    let begun = Instant::now();
    let one = |_| async {
        let mut connection = Connection::open(port).await?;
        while let Some(request) = requests.get(next.replace(next.get() + 1)) {
            let answered = connection.ask(request).await?;
            odd.set(odd.get() + u64::from(answered != status));
        }
        Ok::<(), io::Error>(())
    };
    runtime.block_on(try_join_all((0..CONNECTIONS).map(one)))?;
    let per_second = requests.len() as f64 / begun.elapsed().as_secs_f64();
    Ok(Found { per_second, odd: odd.get() })
}

/// How long answers took at a constant rate, each counted from when it should have been asked for: a server that stops
/// for a while makes all wait that come meanwhile.
#[derive(Clone, Copy, Debug, Default)]
pub struct Waits {
    pub p50: Duration,
    pub p99: Duration,
}

/// Asks at a constant rate.
pub fn constant(port: u16, requests: &[Vec<u8>], rate: f64, lasts: Duration) -> io::Result<Waits> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let count = (rate * lasts.as_secs_f64()) as usize;
    let (next, waits) = (Cell::new(0), RefCell::new(Vec::with_capacity(count)));
    let begun = Instant::now() + Duration::from_millis(20);
    let one = |_| async {
        let mut connection = Connection::open(port).await?;
        loop {
            let number = next.replace(next.get() + 1);
            if number >= count {
                return Ok::<(), io::Error>(());
            }
            let due = begun + Duration::from_secs_f64(number as f64 / rate);
            tokio::time::sleep_until(due.into()).await;
            connection.ask(&requests[number % requests.len()]).await?;
            waits.borrow_mut().push(due.elapsed());
        }
    };
    runtime.block_on(try_join_all((0..PATIENT).map(one)))?;
    let mut waits = waits.take();
    waits.sort_unstable();
    let at =
        |share: f64| waits.get((waits.len() as f64 * share) as usize).or(waits.last()).copied().unwrap_or_default();
    Ok(Waits { p50: at(0.5), p99: at(0.99) })
}
