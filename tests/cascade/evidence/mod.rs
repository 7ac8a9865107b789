//! Evidence of trainings: added from a phone or a computer, looked at, served to those who may see it, asked for before a report is
//! accepted, and let go after a time.

mod bucket;
mod keeping;
mod programs;

use std::io::{Cursor, Write};

use actix_web::test::TestRequest;
use image::{ImageFormat, Rgb, RgbImage};
use serde_json::Value;
use zip::write::{SimpleFileOptions, ZipWriter};

use super::world::World;
use crate::support::{Actor, Page, TestApp, on_both_engines};

/// A file as it is sent: its name and what is in it.
pub(super) type Sent<'a> = (&'a str, &'a [u8]);

/// Sends files with fields as a browser does.
pub(super) fn form(path: &str, fields: &[(&str, &str)], files: &[Sent]) -> TestRequest {
    let mut body = Vec::new();
    for (name, value) in fields {
        let part = format!("--edge\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n");
        body.extend(part.as_bytes());
    }
    for (name, bytes) in files {
        let head = format!("--edge\r\nContent-Disposition: form-data; name=\"file\"; filename=\"{name}\"\r\n\r\n");
        body.extend([head.as_bytes(), bytes, b"\r\n"].concat());
    }
    body.extend(b"--edge--\r\n");
    TestRequest::post()
        .uri(path)
        .insert_header(("Content-Type", "multipart/form-data; boundary=edge"))
        .insert_header(("Sec-Fetch-Site", "same-origin"))
        .set_payload(body)
}

pub(super) async fn add(app: &TestApp, actor: &Actor, path: &str, kind: &str, files: &[Sent<'_>]) -> Page {
    app.send(actor, form(&format!("{path}/evidence"), &[("kind", kind), ("label", "")], files)).await
}

/// A photograph that a phone took at a place, upright only once it is turned by a quarter.
pub(super) fn photo(shade: u8) -> Vec<u8> {
    let drawn = RgbImage::from_fn(120, 60, |x, _| Rgb([if x < 60 { 20 } else { 230 }, shade, 90]));
    let mut jpeg = Cursor::new(Vec::new());
    drawn.write_to(&mut jpeg, ImageFormat::Jpeg).unwrap();
    let jpeg = jpeg.into_inner();
    let mut exif = b"Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0".to_vec();
    exif.extend(b"GPSLatitude 14.79 N");
    let length = u16::try_from(exif.len() + 2).unwrap().to_be_bytes();
    [&jpeg[..2], &[0xFF, 0xE1], &length, &exif, &jpeg[2..]].concat()
}

pub(super) fn pdf(text: &str) -> Vec<u8> {
    format!("%PDF-1.4\n1 0 obj\n<</Type/Catalog>>\nendobj\n% {text}\ntrailer<</Root 1 0 R>>\n%%EOF\n").into_bytes()
}

fn document(parts: &[(&str, &str)]) -> Vec<u8> {
    let types = "<Types><Override ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>";
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in [("[Content_Types].xml", types)].iter().chain(parts) {
        zip.start_file(*name, SimpleFileOptions::default()).unwrap();
        zip.write_all(content.as_bytes()).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

pub(super) async fn listed(w: &World, path: &str) -> Vec<Value> {
    w.json(&w.ada, &format!("{path}/evidence")).await["items"].as_array().unwrap().clone()
}

pub(super) fn id(one: &Value) -> &str {
    one["id"].as_str().unwrap()
}

async fn files_are_added_together_and_seen_by_those_who_see_who_took_part(app: TestApp) {
    let w = World::new(app).await;
    let path = w.reported(&w.awa, &[]).await;
    let page = w.app.get(&w.awa, &path).await.expect(200);
    page.says("multipart/form-data").says("multiple").says("image/jpeg").says("There are no files yet");
    let files = [("Salle.jpg", &photo(40)[..]), ("Tables.jpeg", &photo(50)[..])];
    let sent = [("kind", "photo"), ("label", "second day"), ("from", "report")];
    let sent = w.app.send(&w.awa, form(&format!("{path}/evidence"), &sent, &files)).await.expect(303);
    assert_eq!(sent.location(), path);
    add(&w.app, &w.fatou, &path, "attendance-sheet", &[("Liste.pdf", &pdf("a"))]).await.expect(303);

    for actor in [&w.awa, &w.fatou, &w.cora, &w.seku, &w.ada] {
        let page = w.app.get(actor, &format!("{path}/evidence")).await.expect(200);
        page.says("Salle.jpg")
            .says("Liste.pdf")
            .says("second day")
            .says("Awa")
            .says("Fatou")
            .says("those on it agreed");
        w.app.get(actor, &path).await.expect(200).says("Salle.jpg").says("Attendance sheet");
    }
    let all = listed(&w, &path).await;
    let one = format!("{path}/evidence/{}", id(&all[0]));
    for actor in [&w.omar, &w.nia, &w.bystander] {
        for at in [&format!("{path}/evidence"), &one, &format!("{one}/preview")] {
            w.app.get(actor, at).await.expect(404);
        }
        add(&w.app, actor, &path, "agenda", &[("a.pdf", &pdf("a"))]).await.expect(404);
        w.app.post(actor, &format!("{one}/removal"), &[]).await.expect(404);
    }
    w.app.get(&Actor::Anonymous, &one).await.expect(303);
    // Of another training it is no file.
    let other = w.reported(&w.awa, &[("starts_on", "2027-01-20"), ("ends_on", "2027-01-20"), ("hours", "6")]).await;
    w.app.get(&w.ada, &format!("{other}/evidence/{}", id(&all[0]))).await.expect(404);
    w.app.get(&w.ada, &format!("{path}/evidence/x")).await.expect(404);
}

async fn files_are_served_so_that_nothing_runs(app: TestApp) {
    let w = World::new(app).await;
    let path = w.reported(&w.awa, &[]).await;
    let files = [("Salle.jpg", &photo(40)[..]), ("Liste.pdf", &pdf("a")[..])];
    add(&w.app, &w.awa, &path, "photo", &files).await.expect(303);
    let all = listed(&w, &path).await;
    let picture = w.app.get(&w.fatou, &format!("{path}/evidence/{}", id(&all[0]))).await.expect(200);
    assert_eq!(picture.header("content-type"), "image/jpeg");
    assert!(picture.header("content-disposition").starts_with("inline; filename=\"Salle.jpg\""));
    for word in [&b"Exif"[..], b"GPS"] {
        assert!(!picture.bytes.windows(word.len()).any(|window| window == word), "what the camera wrote is gone");
    }
    let upright = image::load_from_memory(&picture.bytes).unwrap();
    assert_eq!((upright.width(), upright.height()), (60, 120));
    let list = w.app.get(&w.fatou, &format!("{path}/evidence/{}", id(&all[1]))).await.expect(200);
    assert_eq!((list.header("content-type"), &list.bytes[..]), ("application/pdf", &pdf("a")[..]));
    assert!(list.header("content-disposition").starts_with("attachment; "), "{}", list.header("content-disposition"));
    let small = w.app.get(&w.fatou, &format!("{path}/evidence/{}/preview", id(&all[0]))).await.expect(200);
    w.app.get(&w.fatou, &format!("{path}/evidence/{}/preview", id(&all[1]))).await.expect(404);
    for answer in [&picture, &list, &small] {
        assert_eq!(answer.header("x-content-type-options"), "nosniff");
        assert!(answer.header("content-security-policy").contains("sandbox"));
        assert!(answer.header("content-security-policy").starts_with("default-src 'none'"));
        assert!(answer.header("cache-control").starts_with("private"));
    }
    let again = TestRequest::get().uri(&format!("{path}/evidence/{}", id(&all[0])));
    w.app.send(&w.fatou, again.insert_header(("If-None-Match", picture.header("etag")))).await.expect(304);
}

async fn what_is_good_is_kept_and_the_rest_is_named_with_its_reason(app: TestApp) {
    let w = World::new(app).await;
    let path = w.reported(&w.awa, &[]).await;
    let both = [pdf("a"), b"PK\x05\x06".to_vec()].concat();
    let scripted = String::from_utf8(pdf("a")).unwrap().replace("<</Type", "<</OpenAction<</S/JavaScript>>/Type");
    let files: [Sent; 10] = [
        ("good.jpg", &photo(1)),
        ("page.jpg", b"<html><script>alert(1)</script>"),
        ("IMG_1.HEIC", b"\0\0\0\x18ftypheic\0\0\0\0mif1heic"),
        ("two.pdf", &both),
        ("script.pdf", scripted.as_bytes()),
        ("macros.docx", &document(&[("word/vbaProject.bin", "x")])),
        ("list.docm", &document(&[])),
        ("agenda.docx", &document(&[("word/document.xml", "<w/>")])),
        ("film.mp4", b"\0\0\0\x18ftypmp42\0\0\0\0"),
        ("empty.pdf", b""),
    ];
    let page = add(&w.app, &w.awa, &path, "other", &files).await.expect(422);
    let page = page.says("8 files were not taken").says("The other 2 are kept").says("<bdi>page.jpg</bdi>");
    let page = page.says("Its name ends in .jpg").says("Most Compatible").says("Something else is hidden in it");
    page.says("Print it as PDF").says("There are macros in it").says("It is a film").says("There is nothing in it");
    let names: Vec<Value> = listed(&w, &path).await.iter().map(|one| one["file_name"].clone()).collect();
    assert_eq!(names, ["good.jpg", "agenda.docx"]);
    w.app.get(&w.awa, &path).await.expect(200).is_silent_on("script.pdf");

    // Nothing chosen, or not said what it is: said at its place, and nothing kept.
    add(&w.app, &w.awa, &path, "agenda", &[]).await.expect(422).says("Choose at least one file");
    add(&w.app, &w.awa, &path, "", &[("a.pdf", &pdf("b"))]).await.expect(422);
    assert_eq!(listed(&w, &path).await.len(), 2);
    // Sent twice it is there once.
    add(&w.app, &w.fatou, &path, "other", &[("same.jpg", &photo(1))]).await.expect(303);
    assert_eq!(listed(&w, &path).await.len(), 2);
}

async fn what_is_too_large_does_not_take_the_others_along(app: TestApp) {
    let w = World::new(app).await;
    let path = w.reported(&w.awa, &[]).await;
    let most = w.app.parts.settings.web.max_file;
    let large = vec![0xFF; most + 1];
    let files = [("large.jpg", &large[..]), ("good.pdf", &pdf("a")[..])];
    let page = add(&w.app, &w.awa, &path, "photo", &files).await.expect(422);
    page.says("One file was not taken").says("It is larger than 1 MB").says("The other one is kept");
    assert_eq!(listed(&w, &path).await.len(), 1);
    // Altogether more than a form may weigh.
    let all: Vec<Sent> = (0..9).map(|_| ("large.jpg", &large[..])).collect();
    add(&w.app, &w.awa, &path, "photo", &all).await.expect(413);
    let many: Vec<Sent> = (0..21).map(|_| ("a.pdf", &b"x"[..])).collect();
    add(&w.app, &w.awa, &path, "photo", &many).await.expect(413);
    assert_eq!(listed(&w, &path).await.len(), 1);
}

async fn small_files(engine: relais::platform::db::Engine) -> TestApp {
    TestApp::start_with(engine, |settings| settings.web.max_file = 1024 * 1024).await
}

on_both_engines!(
    files_are_added_together_and_seen_by_those_who_see_who_took_part,
    files_are_served_so_that_nothing_runs,
    what_is_good_is_kept_and_the_rest_is_named_with_its_reason,
);

mod with_small_files {
    crate::support::on_both_engines!(with super::super::small_files: what_is_too_large_does_not_take_the_others_along);
    use super::what_is_too_large_does_not_take_the_others_along;
}
