//! `X-Forwarded-For`.

use std::net::{IpAddr, SocketAddr};

use actix_web::http::header::HeaderValue;
use actix_web::test::TestRequest;
use proptest::prelude::*;
use relais::platform::web::outermost;

use super::{kept, try_all};

const HEADER: &str = "x-forwarded-for";
const PROXIES: [&str; 2] = ["10.0.0.1", "10.0.0.2"];

/// Where a request seems to come from that a neighbour hands over with those lines.
fn seen(neighbour: &str, lines: &[HeaderValue]) -> IpAddr {
    let neighbour = SocketAddr::new(neighbour.parse().unwrap(), 40_000);
    let request = TestRequest::get().peer_addr(neighbour);
    let request = lines.iter().fold(request, |request, line| request.append_header((HEADER, line.clone())));
    outermost(&request.to_http_request(), &PROXIES.map(|proxy| proxy.parse().unwrap())).unwrap()
}

#[test]
fn nobody_is_believed_but_a_trusted_proxy() {
    try_all(&kept("fuzz/corpus/forwarded"), 1, |bytes| {
        // What cannot stand in a header does not arrive.
        let claimed: Vec<HeaderValue> =
            bytes.split(|byte| *byte == b'\n').filter_map(|line| HeaderValue::from_bytes(line).ok()).collect();
        for nearest in ["198.51.100.9", "2001:db8:9::9"] {
            let address: IpAddr = nearest.parse().unwrap();
            // Somebody who is no proxy says what they like.
            prop_assert_eq!(seen(nearest, &claimed), address);
            // A proxy writes what it saw: in a line of its own, or behind what was claimed.
            let own_line: Vec<HeaderValue> =
                claimed.iter().cloned().chain([HeaderValue::from_str(nearest).unwrap()]).collect();
            prop_assert_eq!(seen(PROXIES[0], &own_line), address);
            let mut same_line = claimed.clone();
            if let Some(last) = same_line.last_mut() {
                *last = HeaderValue::from_bytes(&[last.as_bytes(), b", ", nearest.as_bytes()].concat()).unwrap();
                prop_assert_eq!(seen(PROXIES[1], &same_line), address);
            }
            // And so through the second.
            let through: Vec<HeaderValue> =
                own_line.into_iter().chain([HeaderValue::from_static(PROXIES[0])]).collect();
            prop_assert_eq!(seen(PROXIES[1], &through), address);
        }
        Ok(())
    });
}
