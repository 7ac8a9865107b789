//! How much may come in. Every request passes here before it reaches its page: the address, the headers and the body
//! have a budget each, so that nobody can make the server hold or count more than a form needs.

use std::collections::HashMap;
use std::net::IpAddr;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use actix_web::body::{EitherBody, MessageBody};
use actix_web::dev::{Payload, ServiceRequest, ServiceResponse};
use actix_web::http::header;
use actix_web::middleware::Next;
use actix_web::{HttpMessage, HttpRequest, web};
use futures_util::StreamExt;
use tokio::time::{Instant, timeout_at};

use super::sent::{Sent, SentJson, is_json};
use super::uploads::{Carrier, LARGEST_UPLOAD, MOST_DRAINED, Upload};
use super::{Site, peers, spool};
use crate::platform::error::{Error, Result};

/// The longest path with its query, in bytes.
pub const LONGEST_ADDRESS: usize = 8_192;
/// The most fields of an address's query.
pub const MOST_QUERY_FIELDS: usize = 200;
/// The most bytes that all header lines may have together.
pub const LARGEST_HEADERS: usize = 32_768;
/// How many bytes a body must bring for each second that it takes beyond its time.
const BYTES_A_SECOND: usize = 8_192;
/// How many bytes of bodies are held in memory at once while they come in, for all.
const HELD_FOR_ALL: usize = 64 * 1024 * 1024;
/// The same for one network address.
const HELD_FOR_ONE: usize = 16 * 1024 * 1024;
/// How many bytes of files that are handed in are held on the disk at once, for all.
const SPOOLED_FOR_ALL: usize = 512 * 1024 * 1024;
/// The same for one network address: a whole office may share one.
const SPOOLED_FOR_ONE: usize = 192 * 1024 * 1024;
/// When somebody may try again for whom no room was left, in seconds.
const ROOM_AGAIN: i64 = 10;

/// How much of bodies is held just now.
pub struct Intake {
    memory: Budget,
    disk: Budget,
}

impl Default for Intake {
    fn default() -> Self {
        Self { memory: Budget::new(HELD_FOR_ALL, HELD_FOR_ONE), disk: Budget::new(SPOOLED_FOR_ALL, SPOOLED_FOR_ONE) }
    }
}

/// How much is held of one thing, and how much may be.
struct Budget {
    held: Mutex<Held>,
    for_all: usize,
    for_one: usize,
}

#[derive(Default)]
struct Held {
    bytes: usize,
    by_network: HashMap<Option<IpAddr>, usize>,
}

/// What one body holds; given back when it is dropped.
pub(super) struct Portion<'a> {
    budget: &'a Budget,
    network: Option<IpAddr>,
    bytes: usize,
}

impl Intake {
    /// A body's part of the memory.
    fn portion(&self, network: Option<IpAddr>) -> Portion<'_> {
        Portion { budget: &self.memory, network, bytes: 0 }
    }

    /// The part of the disk that files of a body have.
    pub(super) fn portion_of_disk(&self, network: Option<IpAddr>) -> Portion<'_> {
        Portion { budget: &self.disk, network, bytes: 0 }
    }
}

impl Budget {
    fn new(for_all: usize, for_one: usize) -> Self {
        Self { held: Mutex::default(), for_all, for_one }
    }
}

impl Portion<'_> {
    /// Takes so many bytes more.
    ///
    /// # Errors
    /// [`Error::TooMany`] where there is no room for them now.
    pub(super) fn grow(&mut self, bytes: usize) -> Result<()> {
        let mut held = self.budget.held.lock().unwrap_or_else(PoisonError::into_inner);
        let own = held.by_network.get(&self.network).copied().unwrap_or_default();
        if held.bytes + bytes > self.budget.for_all || own + bytes > self.budget.for_one {
            return Err(Error::TooMany(ROOM_AGAIN));
        }
        held.bytes += bytes;
        held.by_network.insert(self.network, own + bytes);
        self.bytes += bytes;
        Ok(())
    }
}

impl Drop for Portion<'_> {
    fn drop(&mut self) {
        let mut held = self.budget.held.lock().unwrap_or_else(PoisonError::into_inner);
        held.bytes -= self.bytes;
        let own = held.by_network.get(&self.network).copied().unwrap_or_default();
        match own - self.bytes {
            0 => held.by_network.remove(&self.network),
            rest => held.by_network.insert(self.network, rest),
        };
    }
}

/// Takes a request in: looks at its address and headers, reads its body, and refuses what is more than its budget.
///
/// The body is read here for every page, whether it looks at it or not: a body that nobody reads would keep its
/// connection for as long as the sender likes.
///
/// # Errors
/// None of its own: the answer carries the refusal.
pub async fn take_in<B: MessageBody>(
    mut request: ServiceRequest,
    next: Next<B>,
) -> Result<ServiceResponse<EitherBody<B>>, actix_web::Error> {
    let Some(site) = request.app_data::<web::Data<Site>>().map(|site| site.clone().into_inner()) else {
        return Ok(next.call(request).await?.map_into_left_body());
    };
    peers::note_proxy(request.request(), &site);
    let payload = request.take_payload();
    let sent = match within_budget(request.request()) {
        Ok(()) => receive(request.request(), &site, payload).await,
        Err(error) => Err(error),
    };
    match sent {
        Ok(sent) => {
            request.extensions_mut().insert(sent);
            Ok(next.call(request).await?.map_into_left_body())
        }
        Err(error) => {
            let mut refused = request.error_response(error);
            // What is still on its way is not wanted.
            refused.response_mut().head_mut().set_connection_type(actix_web::http::ConnectionType::Close);
            Ok(refused.map_into_right_body())
        }
    }
}

fn within_budget(request: &HttpRequest) -> Result<()> {
    let uri = request.uri();
    if uri.path_and_query().map_or(0, |all| all.as_str().len()) > LONGEST_ADDRESS {
        return Err(Error::AddressTooLong);
    }
    if uri.query().is_some_and(|query| query.split('&').count() > MOST_QUERY_FIELDS) {
        return Err(Error::TooManyFields);
    }
    let lines = request.headers().iter();
    if lines.map(|(name, value)| name.as_str().len() + value.len()).sum::<usize>() > LARGEST_HEADERS {
        return Err(Error::HeadersTooLarge);
    }
    Ok(())
}

async fn receive(request: &HttpRequest, site: &Arc<Site>, mut payload: Payload) -> Result<Sent> {
    let carrier = Carrier::of(request);
    if let Some(Carrier::Files(boundary)) = carrier {
        return spool::receive(request, site, payload, boundary).await;
    }
    let limit = if carrier.is_some() { LARGEST_UPLOAD } else { site.settings.max_body };
    let declared = request.headers().get(header::CONTENT_LENGTH).and_then(|value| value.to_str().ok()?.parse().ok());
    let most = if carrier.is_some() { MOST_DRAINED } else { limit };
    if declared.is_some_and(|length: usize| length > most) {
        return Err(Error::TooLarge);
    }
    let network = peers::outermost(request, &site.settings.trusted_proxies).map(peers::network);
    let mut portion = site.intake.portion(network);
    let (begun, mut body, mut received) = (Instant::now(), web::BytesMut::new(), 0);
    loop {
        let until = begun + time_for(site.settings.body_seconds, received);
        let piece = match timeout_at(until, payload.next()).await {
            Ok(Some(piece)) => piece.map_err(|error| Error::Malformed(error.to_string()))?,
            Ok(None) => break,
            Err(_) => return Err(Error::TooSlow),
        };
        received += piece.len();
        if received > most {
            return Err(Error::TooLarge);
        }
        // Of a file that is too large the rest is read and thrown away.
        if received <= limit {
            portion.grow(piece.len())?;
            body.extend_from_slice(&piece);
        }
    }
    if let Some(carrier) = carrier {
        let (sent, file) = if received > limit { Carrier::too_large() } else { carrier.read(body.freeze()).await? };
        if let Some(file) = file {
            request.extensions_mut().insert::<Upload>(file);
        }
        return Ok(sent);
    }
    let sent = Sent::read(request.content_type(), &body)?;
    // It is within its budget, so it may be held as it is.
    if is_json(request.content_type())
        && let Ok(json) = serde_json::from_slice(&body)
    {
        request.extensions_mut().insert(SentJson(json));
    }
    Ok(sent)
}

/// How long a body may take of which that many bytes have come: its time, and more for what keeps coming.
pub(super) fn time_for(seconds: u64, received: usize) -> Duration {
    Duration::from_secs(seconds + u64::try_from(received / BYTES_A_SECOND).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_keeps_coming_gets_more_time() {
        assert_eq!(time_for(10, 0), Duration::from_secs(10));
        assert_eq!(time_for(10, 8_191), Duration::from_secs(10));
        assert_eq!(time_for(10, 1_048_576), Duration::from_secs(138));
    }

    #[test]
    fn one_sender_cannot_take_all_the_room_and_gives_it_back() {
        let intake = Intake::default();
        let address = |last: u8| Some(IpAddr::from([192, 0, 2, last]));
        let mut greedy = intake.portion(address(1));
        greedy.grow(HELD_FOR_ONE).unwrap();
        assert!(matches!(greedy.grow(1), Err(Error::TooMany(_))));
        assert!(matches!(intake.portion(address(1)).grow(1), Err(Error::TooMany(_))));
        let others: Vec<Portion> = (2..=4)
            .map(|last| {
                let mut portion = intake.portion(address(last));
                portion.grow(HELD_FOR_ONE).unwrap();
                portion
            })
            .collect();
        assert!(matches!(intake.portion(address(5)).grow(1), Err(Error::TooMany(_))), "all the room is taken");
        drop((greedy, others));
        assert!(intake.portion(address(1)).grow(HELD_FOR_ONE).is_ok());
        let held = intake.memory.held.lock().unwrap();
        assert_eq!((held.bytes, held.by_network.len()), (0, 0));
    }
}
