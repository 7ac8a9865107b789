//! Every route, tried with more than anybody needs to send.

use actix_http::{Payload, Request};
use actix_web::error::PayloadError;
use actix_web::http::Method;
use actix_web::test::TestRequest;
use actix_web::web::Bytes;
use futures_util::stream;
use relais::platform::db::Engine;
use relais::platform::web::{DEEPEST, LARGEST_HEADERS, LONGEST_ADDRESS, LONGEST_NAME, MOST_FIELDS, MOST_QUERY_FIELDS};

use crate::support::{Page, TestApp, routes};

const MAX_BODY: usize = 32_768;

/// What there is too much of, the status that says so, and the stem of its words.
const EXCESSES: [(&str, u16, &str); 9] = [
    ("bytes", 413, "error-too-large"),
    ("declared bytes", 413, "error-too-large"),
    ("fields", 413, "error-too-many-fields"),
    ("items", 413, "error-too-many-fields"),
    ("name", 400, "error-too-deep"),
    ("depth", 400, "error-too-deep"),
    ("time", 408, "error-too-slow"),
    ("address", 414, "error-address-too-long"),
    ("headers", 431, "error-headers-too-large"),
];

fn asked(method: &str, path: &str) -> TestRequest {
    let method: Method = method.to_uppercase().parse().unwrap();
    TestRequest::default().method(method).uri(path).insert_header(("Sec-Fetch-Site", "same-origin"))
}

fn with_excess(method: &str, path: &str, excess: &str) -> Request {
    let request = asked(method, path);
    let form = |body: String| {
        asked(method, path).insert_header(("Content-Type", "application/x-www-form-urlencoded")).set_payload(body)
    };
    let json = |body: String| asked(method, path).insert_header(("Content-Type", "application/json")).set_payload(body);
    match excess {
        "bytes" => form("a".repeat(MAX_BODY + 1)).to_request(),
        "declared bytes" => request.insert_header(("Content-Length", MAX_BODY + 1)).to_request(),
        "fields" => form("a=&".repeat(MOST_FIELDS + 1)).to_request(),
        "items" => json(format!("{{\"a\":[{}1]}}", "1,".repeat(MOST_FIELDS))).to_request(),
        "name" => form(format!("{}=1", "n".repeat(LONGEST_NAME + 1))).to_request(),
        "depth" => json(format!("{}1{}", "{\"a\":".repeat(DEEPEST + 1), "}".repeat(DEEPEST + 1))).to_request(),
        "address" => asked(method, &format!("{path}?q={}", "x".repeat(LONGEST_ADDRESS))).to_request(),
        "headers" => request.insert_header(("Cookie", "x".repeat(LARGEST_HEADERS))).to_request(),
        "time" => never_ending(request.insert_header(("Content-Length", 9)).to_request()),
        other => panic!("no such excess: {other}"),
    }
}

/// A request whose body begins and never goes on.
fn never_ending(request: Request) -> Request {
    let begun = stream::once(async { Ok::<Bytes, PayloadError>(Bytes::from_static(b"a=")) });
    let payload = Payload::Stream { payload: Box::pin(futures_util::StreamExt::chain(begun, stream::pending())) as _ };
    request.replace_payload(payload).0
}

async fn small() -> TestApp {
    TestApp::start_with(Engine::Sqlite, |settings| {
        settings.web.max_body = MAX_BODY;
        settings.web.body_seconds = 0;
    })
    .await
}

#[track_caller]
fn is_refused_in_words(page: &Page, path: &str, method: &str, (excess, status, stem): (&str, u16, &str)) {
    assert_eq!(page.status, status, "{method} {path} with too much of {excess}: {}", page.body);
    if path.starts_with("/api/") {
        assert_eq!(page.json()["type"], format!("urn:relais:{stem}"), "{method} {path}");
    } else {
        assert!(page.body.contains("<h1>"), "{method} {path} with too much of {excess} has no page: {}", page.body);
    }
}

#[actix_web::test]
async fn every_route_refuses_every_excess_in_words() {
    let app = small().await;
    for route in routes::all() {
        for method in &route.methods {
            for excess in EXCESSES {
                let page = app.send_as_is(with_excess(method, &route.path, excess.0)).await;
                is_refused_in_words(&page, &route.path, method, excess);
            }
        }
    }
}

#[actix_web::test]
async fn an_address_has_so_many_fields() {
    let app = small().await;
    let with = |count: usize| asked("get", &format!("/en/modules?{}", "a=1&".repeat(count))).to_request();
    assert_eq!(app.send_as_is(with(MOST_QUERY_FIELDS - 1)).await.status, 200);
    assert_eq!(app.send_as_is(with(MOST_QUERY_FIELDS + 1)).await.status, 413);
}

#[actix_web::test]
async fn what_any_form_of_ours_sends_is_let_in() {
    let app = small().await;
    // The last list that may come: it is read, and found to be no request for a link.
    let body = "a=&".repeat(MOST_FIELDS);
    let request = asked("post", "/sign-in").insert_header(("Content-Type", "application/x-www-form-urlencoded"));
    assert_eq!(app.send_as_is(request.set_payload(body).to_request()).await.status, 422);
}
