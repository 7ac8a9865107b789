//! Where a request comes from, through the proxies that are trusted and no further.

use std::net::{IpAddr, Ipv6Addr, SocketAddr};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use actix_web::HttpRequest;
use actix_web::http::header::HeaderMap;

use super::Site;
use crate::platform::db::installation;

const FORWARDED_FOR: &str = "x-forwarded-for";

/// Whether a proxy that nobody trusts was noted since the start.
#[derive(Default)]
pub struct Proxies(AtomicBool);

/// The address at the other end of the connection.
pub(super) fn direct(request: &HttpRequest) -> Option<IpAddr> {
    request.peer_addr().map(|peer| peer.ip().to_canonical())
}

/// The address a request set out from, as far as trusted proxies say.
pub fn outermost(request: &HttpRequest, trusted: &[IpAddr]) -> Option<IpAddr> {
    direct(request).map(|direct| walk(direct, request.headers(), trusted))
}

/// Whether somebody on the way says to have passed the request on.
pub(super) fn was_forwarded(request: &HttpRequest) -> bool {
    [FORWARDED_FOR, "forwarded", "x-real-ip", "via"].iter().any(|name| request.headers().contains_key(*name))
}

/// What is counted as one: an address, and of IPv6 the network of 64 bits, since whoever has one has them all.
pub(super) fn network(address: IpAddr) -> IpAddr {
    match address {
        IpAddr::V4(_) => address,
        IpAddr::V6(v6) => IpAddr::V6(Ipv6Addr::from_bits(v6.to_bits() & !u128::from(u64::MAX))),
    }
}

/// Goes back from the connection, hop by hop, while each is a proxy that is trusted. What the first untrusted one claims
/// about those before it counts for nothing, and a hop that is no address ends the walk at the proxy that wrote it.
fn walk(direct: IpAddr, headers: &HeaderMap, trusted: &[IpAddr]) -> IpAddr {
    let is_trusted = |address: &IpAddr| trusted.iter().any(|proxy| proxy.to_canonical() == *address);
    // A sign that is no text is part of one hop: what the proxy wrote on the same line counts.
    let lines: Vec<_> = headers.get_all(FORWARDED_FOR).map(|line| String::from_utf8_lossy(line.as_bytes())).collect();
    let mut hops = lines.iter().flat_map(|line| line.split(',')).rev().map(hop);
    let mut nearest = direct;
    while is_trusted(&nearest) {
        match hops.next() {
            Some(Some(before)) => nearest = before,
            _ => break,
        }
    }
    nearest
}

/// `192.0.2.7`, `192.0.2.7:8080`, `2001:db8::1`, `[2001:db8::1]` or `[2001:db8::1]:8080`.
fn hop(text: &str) -> Option<IpAddr> {
    let text = text.trim();
    let bare = text.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')).unwrap_or(text);
    let address = bare.parse().or_else(|_| text.parse::<SocketAddr>().map(|socket| socket.ip()));
    address.ok().map(|address| address.to_canonical())
}

/// Remembers, once a start, that a proxy near by passes on addresses and nobody trusts it: then everybody seems to come
/// from it. `doctor` tells. Only addresses of a private network are noted; from elsewhere anybody may claim anything.
pub(super) fn note_proxy(request: &HttpRequest, site: &Arc<Site>) {
    if !request.headers().contains_key(FORWARDED_FOR) {
        return;
    }
    let Some(proxy) = direct(request).filter(|direct| is_near(*direct)) else {
        return;
    };
    let trusted = &site.settings.trusted_proxies;
    if trusted.iter().any(|one| one.to_canonical() == proxy) || site.proxies.0.swap(true, Ordering::Relaxed) {
        return;
    }
    tracing::warn!(%proxy, "a proxy passes on X-Forwarded-For, but web.trusted_proxies does not name it");
    let site = site.clone();
    actix_web::rt::spawn(async move {
        let noted = site.db.write(move |tx| installation::set(tx, installation::UNTRUSTED_PROXY, &proxy.to_string()));
        if let Err(error) = noted.await {
            tracing::warn!(%error, "a proxy was not noted");
        }
    });
}

fn is_near(address: IpAddr) -> bool {
    match address {
        IpAddr::V4(v4) => v4.is_loopback() || v4.is_private() || v4.is_link_local(),
        IpAddr::V6(v6) => v6.is_loopback() || v6.is_unique_local() || v6.is_unicast_link_local(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use actix_web::test::TestRequest;
    use proptest::prelude::*;

    fn from(lines: &[&str], direct: &str, trusted: &[&str]) -> String {
        let mut request = TestRequest::get();
        for line in lines {
            request = request.append_header((FORWARDED_FOR, *line));
        }
        let trusted: Vec<IpAddr> = trusted.iter().map(|address| address.parse().unwrap()).collect();
        walk(direct.parse().unwrap(), request.to_http_request().headers(), &trusted).to_string()
    }

    #[test]
    fn only_trusted_proxies_are_believed() {
        let proxy = &["10.0.0.1", "10.0.0.2"];
        assert_eq!(from(&["192.0.2.7"], "198.51.100.9", proxy), "198.51.100.9");
        assert_eq!(from(&["192.0.2.7"], "10.0.0.1", proxy), "192.0.2.7");
        assert_eq!(from(&["203.0.113.5, 192.0.2.7, 10.0.0.2"], "10.0.0.1", proxy), "192.0.2.7");
        assert_eq!(from(&[], "10.0.0.1", proxy), "10.0.0.1");
    }

    #[test]
    fn all_lines_count_as_one() {
        // A proxy may add a line of its own: the last line is the nearest.
        assert_eq!(from(&["203.0.113.5", "192.0.2.7"], "10.0.0.1", &["10.0.0.1"]), "192.0.2.7");
    }

    #[test]
    fn ports_and_ipv6_are_understood() {
        let seen = |hop: &str| from(&[hop], "10.0.0.1", &["10.0.0.1"]);
        assert_eq!(seen("192.0.2.7:51820"), "192.0.2.7");
        assert_eq!(seen("[2001:db8::7]:51820"), "2001:db8::7");
        assert_eq!(seen("[2001:db8::7]"), "2001:db8::7");
        assert_eq!(seen("2001:db8::7"), "2001:db8::7");
        assert_eq!(seen("::ffff:192.0.2.7"), "192.0.2.7");
    }

    #[test]
    fn a_hop_that_is_no_address_ends_the_walk() {
        let trusted = &["10.0.0.1", "10.0.0.2"];
        assert_eq!(from(&["192.0.2.7, unknown"], "10.0.0.1", trusted), "10.0.0.1");
        assert_eq!(from(&["192.0.2.7, _hidden, 10.0.0.2"], "10.0.0.1", trusted), "10.0.0.2");
        assert_eq!(from(&["192.0.2.7,"], "10.0.0.1", trusted), "10.0.0.1");
    }

    #[test]
    fn one_ipv6_network_counts_once() {
        let counted = |address: &str| network(address.parse().unwrap()).to_string();
        assert_eq!(counted("2001:db8:1:2:3:4:5:6"), "2001:db8:1:2::");
        assert_eq!(counted("2001:db8:1:2::1"), counted("2001:db8:1:2:ffff::1"));
        assert_ne!(counted("2001:db8:1:2::1"), counted("2001:db8:1:3::1"));
        assert_eq!(counted("192.0.2.7"), "192.0.2.7");
    }

    proptest! {
        #[test]
        fn nobody_outside_chooses_their_address(claimed in "[ -~]{0,60}", nearest in any::<[u8; 4]>()) {
            let nearest = IpAddr::from(nearest);
            prop_assume!(nearest != IpAddr::from([10, 0, 0, 1]));
            // The trusted proxy writes what it saw behind whatever was claimed.
            let line = format!("{claimed}, {nearest}");
            prop_assert_eq!(from(&[&line], "10.0.0.1", &["10.0.0.1"]), nearest.to_string());
        }
    }
}
