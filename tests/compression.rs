//! Answers leave compressed, in one piece with their length.

use actix_web::body::{BodySize, MessageBody, to_bytes};
use actix_web::test::{TestRequest, call_service, init_service};
use libdeflater::Decompressor;

use crate::support::{Actor, TestApp, on_both_engines};

async fn whole_answers_of_text_are_compressed_at_once(app: TestApp) {
    let plain = app.get(&Actor::Anonymous, "/").await.expect(200);
    assert_eq!((plain.header("content-encoding"), plain.header("vary")), ("", "Cookie, Accept-Language"));
    let vary: Vec<_> = plain.headers.get_all("vary").collect();
    assert!(vary.iter().any(|value| *value == "Accept-Encoding"), "{vary:?}");

    let service = init_service(relais::app::app(&app.parts)).await;
    for (path, coding) in [("/", "gzip"), ("/api/v1/openapi.json", "gzip"), ("/healthz", "")] {
        let asked = TestRequest::get().uri(path).insert_header(("Accept-Encoding", "gzip, br"));
        let response = call_service(&service, asked.to_request()).await;
        let said = response.headers().get("content-encoding").map_or("", |value| value.to_str().unwrap()).to_owned();
        assert_eq!(said, coding, "{path}");
        // Of a known length: it is not sent in chunks.
        assert!(matches!(response.response().body().size(), BodySize::Sized(_)), "{path}");
        if path == "/" {
            let packed = to_bytes(response.into_body()).await.ok().unwrap();
            let mut unpacked = vec![0; plain.body.len()];
            Decompressor::new().gzip_decompress(&packed, &mut unpacked).unwrap();
            assert_eq!(String::from_utf8(unpacked).unwrap(), plain.body);
        }
    }
    let refused = TestRequest::get().uri("/").insert_header(("Accept-Encoding", "gzip;q=0"));
    let response = call_service(&service, refused.to_request()).await;
    assert!(!response.headers().contains_key("content-encoding"));
}

on_both_engines!(whole_answers_of_text_are_compressed_at_once);
