//! Lists that are taken out as files, and files of people that are brought in.

mod command;
mod download;
mod import;
mod members;

use std::io::Cursor;

use actix_web::test::TestRequest;
use calamine::{Data, Reader, Xlsx, open_workbook_from_rs};

use crate::support::{Actor, Page, TestApp};

/// Sends a file as a browser does.
async fn send(app: &TestApp, actor: &Actor, path: &str, name: &str, bytes: &[u8]) -> Page {
    let head = format!(
        "--boundary\r\nContent-Disposition: form-data; name=\"file\"; filename=\"{name}\"\r\n\
         Content-Type: application/octet-stream\r\n\r\n"
    );
    let body = [head.as_bytes(), bytes, b"\r\n--boundary--\r\n"].concat();
    let request = TestRequest::post()
        .uri(path)
        .insert_header(("Content-Type", "multipart/form-data; boundary=boundary"))
        .insert_header(("Sec-Fetch-Site", "same-origin"))
        .set_payload(body);
    app.send(actor, request).await
}

/// The rows of a workbook's first sheet, as text.
fn rows(bytes: &[u8]) -> Vec<Vec<String>> {
    let mut book: Xlsx<_> = open_workbook_from_rs(Cursor::new(bytes)).unwrap();
    let range = book.worksheet_range_at(0).unwrap().unwrap();
    let text = |cell: &Data| match cell {
        Data::DateTime(at) => at.as_f64().to_string(),
        other => other.to_string(),
    };
    range.rows().map(|row| row.iter().map(text).collect()).collect()
}
