//! Who is at the other end.

use std::net::SocketAddr;

use actix_web::test::TestRequest;
use relais::platform::db::{Engine, installation};

use crate::support::{Actor, TestApp};

fn from(peer: &str, path: &str, forwarded: &str) -> TestRequest {
    let request = TestRequest::get().uri(path).peer_addr(peer.parse::<SocketAddr>().unwrap());
    if forwarded.is_empty() { request } else { request.insert_header(("X-Forwarded-For", forwarded)) }
}

#[actix_web::test]
async fn no_header_opens_the_metrics() {
    let app = TestApp::start_with(Engine::Sqlite, |settings| {
        settings.web.trusted_proxies = vec!["10.0.0.1".parse().unwrap()];
    })
    .await;
    let status = async |peer, forwarded| app.send(&Actor::Anonymous, from(peer, "/metrics", forwarded)).await.status;
    assert_eq!(status("127.0.0.1:9", "").await, 200);
    assert_eq!(status("[::ffff:127.0.0.1]:9", "").await, 200);
    assert_eq!(status("10.0.0.1:9", "127.0.0.1").await, 404, "a proxy that is trusted passes on a lie");
    assert_eq!(status("192.0.2.7:9", "127.0.0.1").await, 404);
    assert_eq!(status("127.0.0.1:9", "192.0.2.7").await, 404, "a proxy on this machine");
    assert_eq!(status("127.0.0.1:9", "127.0.0.1").await, 404);
}

#[actix_web::test]
async fn a_proxy_that_nobody_trusts_is_remembered() {
    let app = TestApp::start(Engine::Sqlite).await;
    let seen = || app.read(|conn| installation::get(conn, installation::UNTRUSTED_PROXY));
    // Anybody out there may send such a header.
    app.send(&Actor::Anonymous, from("192.0.2.7:9", "/healthz", "198.51.100.1")).await.expect(200);
    app.send(&Actor::Anonymous, from("10.0.0.1:9", "/healthz", "")).await.expect(200);
    assert_eq!(seen().await, None);
    app.send(&Actor::Anonymous, from("10.0.0.1:9", "/healthz", "198.51.100.1")).await.expect(200);
    let mut found = None;
    for _ in 0..1_000 {
        found = seen().await;
        if found.is_some() {
            break;
        }
    }
    assert_eq!(found.as_deref(), Some("10.0.0.1"));
}
