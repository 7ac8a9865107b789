//! The kit of a module as one file.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{Cursor, Read};

use actix_web::test::TestRequest;
use relais::learning::progress::kit::Kits;

use crate::support::{Actor, TestApp, on_both_engines};

const MODULE: &str = "localising-the-sdgs";

/// The files of a kit, by their name within its folder.
fn unpacked(bytes: &[u8], folder: &str) -> BTreeMap<String, Vec<u8>> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut files = BTreeMap::new();
    for at in 0..archive.len() {
        let mut file = archive.by_index(at).unwrap();
        let name =
            file.name().unwrap().strip_prefix(&format!("{folder}/")).expect("everything lies in one folder").to_owned();
        let mut content = Vec::new();
        file.read_to_end(&mut content).unwrap();
        files.insert(name, content);
    }
    files
}

/// The values of an attribute.
fn values(text: &str, attribute: &str) -> Vec<String> {
    let mark = format!(" {attribute}=\"");
    text.split(&mark).skip(1).filter_map(|rest| rest.split('"').next()).map(str::to_owned).collect()
}

async fn everything_leads_to_what_lies_beside_it(app: TestApp) {
    // Of every module there is, not only of the one that tests read.
    let mut settings = app.parts.settings.clone();
    settings.content.directory = "modules".into();
    let catalogue = relais::app::load_catalogue(&settings, &app.parts.site.words).unwrap();
    let kits = Kits::default();
    for module in catalogue.modules.values() {
        for language in ["en", "fr", "es"] {
            let kit = kits.get(&app.parts.site, module, language.parse().unwrap(), true).unwrap();
            let files = unpacked(&kit.bytes, &format!("{}-{language}", module.slug));
            let pages: BTreeMap<&str, &str> = files
                .iter()
                .filter(|(name, _)| name.ends_with(".html"))
                .map(|(name, content)| (name.as_str(), std::str::from_utf8(content).unwrap()))
                .collect();
            assert!(pages.contains_key("index.html") && pages.contains_key("slides.html"));
            assert!(pages["test.html"].contains("form-A") && pages["test.html"].contains("key-B"), "{language}");
            let mut reached = BTreeSet::from(["index.html".to_owned()]);
            for (page, text) in &pages {
                for link in values(text, "href").into_iter().chain(values(text, "src")) {
                    if link.starts_with("https://") || link.starts_with("http://") || link.starts_with("mailto:") {
                        continue;
                    }
                    let (file, anchor) =
                        link.split_once('#').map_or((link.as_str(), None), |(file, anchor)| (file, Some(anchor)));
                    let file = if file.is_empty() { page } else { file };
                    assert!(files.contains_key(file), "{language} {page} leads to {link}");
                    reached.insert(file.to_owned());
                    if let Some(anchor) = anchor {
                        let there = values(pages[file], "id").iter().any(|id| id == anchor);
                        assert!(there, "{language} {page} leads to {link}, which has no such place");
                    }
                }
                assert!(
                    !text.contains("<script") && !text.contains("\"/assets/") && !text.contains("(/assets/"),
                    "{page}"
                );
            }
            let all: BTreeSet<String> = files.keys().cloned().collect();
            assert_eq!(all.difference(&reached).collect::<Vec<_>>(), Vec::<&String>::new(), "nothing is left alone");
        }
    }
}

async fn it_is_made_once(app: TestApp) {
    let path = format!("/fr/modules/{MODULE}/kit.zip");
    let first = app.get(&Actor::Anonymous, &path).await.expect(200);
    assert_eq!(first.header("content-type"), "application/zip");
    assert_eq!(first.header("content-disposition"), "attachment; filename=\"localising-the-sdgs-fr.zip\"");
    let again = TestRequest::get().uri(&path).insert_header(("If-None-Match", first.header("etag")));
    app.send(&Actor::Anonymous, again).await.expect(304);
    let english = app.get(&Actor::Anonymous, &path.replace("/fr/", "/en/")).await.expect(200);
    assert_ne!(english.header("etag"), first.header("etag"));
    app.get(&Actor::Anonymous, "/fr/modules/nothing/kit.zip").await.expect(404);
    app.get(&Actor::Anonymous, "/de/modules/localising-the-sdgs/kit.zip").await.expect(404);

    let catalogue = app.parts.catalogue();
    let (kits, french) = (Kits::default(), "fr".parse().unwrap());
    let module = catalogue.get(&MODULE.parse().unwrap()).unwrap();
    let kit = kits.get(&app.parts.site, module, french, false).unwrap();
    assert!(std::sync::Arc::ptr_eq(&kit.bytes, &kits.get(&app.parts.site, module, french, false).unwrap().bytes));
    // Content that was exchanged makes another kit.
    let other = catalogue.modules.values().next().unwrap().as_ref().clone();
    let mut edition = other.languages[&french].clone();
    edition.title = "Autre titre".to_owned();
    let mut changed = content::Module { hash: catalogue.hash.clone(), ..other };
    changed.languages.insert(french, edition);
    let new = kits.get(&app.parts.site, &changed, french, false).unwrap();
    assert_ne!(new.hash, kit.hash);
}

on_both_engines!(everything_leads_to_what_lies_beside_it, it_is_made_once);
