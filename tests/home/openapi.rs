//! The OpenAPI document says what there is, and no more.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use serde_json::Value;

use crate::support::{Actor, TestApp};

type Calls = BTreeSet<(String, String)>;

/// The method and path of everything that a room's `routes.rs` registers for programs.
fn registered(source: &str) -> Calls {
    let (_, api) = source.split_once("pub fn api(").unwrap_or_default();
    let mut calls = Calls::new();
    for service in api.split("resource(").skip(1) {
        let path = service.trim_start().trim_start_matches('"').split('"').next().unwrap();
        for route in service.split(".route(").skip(1) {
            let method = route.split('(').next().unwrap().rsplit("::").next().unwrap();
            calls.insert((method.to_owned(), format!("/api/v1{path}")));
        }
    }
    calls
}

fn described(document: &Value) -> Calls {
    let paths = document["paths"].as_object().unwrap();
    let methods = |(path, item): (&String, &Value)| {
        let methods: Vec<String> = item.as_object().unwrap().keys().cloned().collect();
        let path = path.clone();
        methods.into_iter().map(move |method| (method, path.clone()))
    };
    paths.iter().flat_map(methods).collect()
}

#[actix_web::test]
async fn the_document_and_the_routes_say_the_same() {
    let mut routes = Calls::new();
    for room in fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("src")).unwrap() {
        if let Ok(source) = fs::read_to_string(room.unwrap().path().join("routes.rs")) {
            routes.extend(registered(&source));
        }
    }
    assert!(routes.len() > 40, "the routes cannot be read any more: {routes:?}");
    let app = TestApp::start(relais::db::Engine::Sqlite).await;
    let document = app.get(&Actor::Anonymous, "/api/v1/openapi.json").await.expect(200).json();
    let described = described(&document);
    let unsaid: Vec<_> = routes.difference(&described).collect();
    assert!(unsaid.is_empty(), "name these in src/home/openapi.rs: {unsaid:?}");
    let invented: Vec<_> = described.difference(&routes).collect();
    assert!(invented.is_empty(), "nothing answers to these: {invented:?}");
}

#[actix_web::test]
async fn the_document_is_whole() {
    let app = TestApp::start(relais::db::Engine::Sqlite).await;
    let page = app.get(&Actor::Anonymous, "/api/v1/openapi.json").await.expect(200);
    assert_eq!(page.header("content-type"), "application/json");
    let document = page.json();
    assert_eq!(document["info"]["title"], "Relais");
    assert_eq!(document["info"]["version"], env!("CARGO_PKG_VERSION"));
    assert_eq!(document["components"]["securitySchemes"]["token"]["scheme"], "bearer");
    let mut names = BTreeSet::new();
    for item in document["paths"].as_object().unwrap().values() {
        for call in item.as_object().unwrap().values() {
            assert_eq!(call["tags"].as_array().unwrap().len(), 1, "{call}");
            let name = call["operationId"].as_str().unwrap().to_owned();
            assert!(names.insert(name.clone()), "{name} is the name of two calls");
        }
    }
    // Whatever is referred to is there.
    let text = document.to_string();
    for reference in text.split("\"$ref\":\"#").skip(1) {
        let pointer = reference.split('"').next().unwrap();
        assert!(document.pointer(pointer).is_some(), "{pointer} is nowhere");
    }
}

/// The names that types have in the document: `derive(… ToSchema …)` and `text_enum!`, with or without a name of its own.
fn schemas(source: &str) -> Vec<String> {
    let mut found = Vec::new();
    let (mut named, mut is_schema) = (None, false);
    for line in source.lines().map(str::trim) {
        if line.starts_with("text_enum! {") || (line.contains("ToSchema") && line.contains("derive(")) {
            (named, is_schema) = (None, true);
        } else if let Some(name) = line.strip_prefix("#[schema(as = ") {
            named = Some(name.trim_end_matches(")]").to_owned());
        } else if is_schema && !line.starts_with("//") && !line.starts_with('#') && line.ends_with('{') {
            let name = line.trim_start_matches("pub struct ").trim_start_matches("pub enum ").split([' ', '<']).next();
            found.push(named.take().unwrap_or_else(|| name.unwrap().to_owned()));
            is_schema = false;
        }
    }
    found
}

#[test]
fn no_two_types_have_one_name_in_the_document() {
    let mut names = BTreeSet::new();
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("src")];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            for name in schemas(&fs::read_to_string(&path).unwrap()) {
                let free = names.insert(name.clone());
                assert!(free, "{}: there is another {name}; give one `#[schema(as = …)]`", path.display());
            }
        }
    }
    assert!(names.len() > 40 && names.contains("CohortStanding"), "{names:?}");
}

#[test]
fn routes_are_read_as_they_are_written() {
    let source = r#"pub fn pages() { resource("/a").route(get().to(x)) }
        pub fn api(config: &mut ServiceConfig) { config
        .service(resource("/b/{id}").route(get().to(api::b)).route(post().to(api::c)))
        .service(
            resource("/d").route(actix_web::web::put().to(api::d)),
        ); }"#;
    let pairs: Vec<String> = registered(source).into_iter().map(|(method, path)| format!("{method} {path}")).collect();
    assert_eq!(pairs, ["get /api/v1/b/{id}", "post /api/v1/b/{id}", "put /api/v1/d"]);
}
