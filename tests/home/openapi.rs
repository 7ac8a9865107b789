//! The OpenAPI document says what there is, and no more.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use actix_web::test::TestRequest;
use relais::people::accounts::{Role, TokenScope};
use serde_json::{Value, json};
use uuid::Uuid;

use crate::support::{Actor, Page, TestApp, on_both_engines};

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
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("src")];
    while let Some(folder) = folders.pop() {
        if let Ok(source) = fs::read_to_string(folder.join("routes.rs")) {
            routes.extend(registered(&source));
        }
        let inner = fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path());
        folders.extend(inner.filter(|path| path.is_dir()));
    }
    assert!(routes.len() > 40, "the routes cannot be read any more: {routes:?}");
    let app = TestApp::start(relais::platform::db::Engine::Sqlite).await;
    let document = app.get(&Actor::Anonymous, "/api/v1/openapi.json").await.expect(200).json();
    let described = described(&document);
    let unsaid: Vec<_> = routes.difference(&described).collect();
    assert!(unsaid.is_empty(), "name these in src/home/openapi.rs: {unsaid:?}");
    let invented: Vec<_> = described.difference(&routes).collect();
    assert!(invented.is_empty(), "nothing answers to these: {invented:?}");
}

#[actix_web::test]
async fn the_document_is_whole() {
    let app = TestApp::start(relais::platform::db::Engine::Sqlite).await;
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

/// Every operation of the document: method, path, and what is said of it.
async fn operations(app: &TestApp) -> Vec<(String, String, Value)> {
    let document = app.get(&Actor::Anonymous, "/api/v1/openapi.json").await.expect(200).json();
    let paths = document["paths"].as_object().unwrap().clone();
    let each = |(path, item): (String, Value)| {
        let item = item.as_object().unwrap().clone();
        item.into_iter().map(move |(method, operation)| (method, path.clone(), operation))
    };
    paths.into_iter().flat_map(each).collect()
}

/// Asks for an operation as a program would that knows nothing of the installation.
async fn ask(app: &TestApp, actor: &Actor, method: &str, path: &str) -> Page {
    let path = path
        .replace("{id}", &Uuid::nil().to_string())
        .replace("{enrolment}", &Uuid::nil().to_string())
        .replace("{evidence}", &Uuid::nil().to_string())
        .replace("{module}", "nothing")
        .replace(['{', '}'], "");
    let request = match method {
        "get" => TestRequest::get(),
        "put" => TestRequest::put().set_json(json!({})),
        "post" => TestRequest::post().set_json(json!({})),
        "delete" => TestRequest::delete(),
        other => panic!("{other} is no method that is tried here"),
    };
    app.send(actor, request.uri(&path)).await
}

async fn every_operation_names_a_scope_and_needs_it(app: TestApp) {
    let ada = app.administrator().await;
    let mut needed: BTreeSet<String> = BTreeSet::new();
    for (method, path, operation) in operations(&app).await {
        let security = operation["security"].as_array().unwrap_or_else(|| panic!("{method} {path} names no scope"));
        let scope: TokenScope = security.last().unwrap()["token"][0].as_str().unwrap().parse().unwrap();
        let is_public = security[0] == json!({});
        needed.insert(scope.to_string());
        let without = ask(&app, &Actor::Anonymous, &method, &path).await;
        assert_eq!(without.status == 401, !is_public, "{method} {path}: {}", without.body);
        if is_public {
            continue;
        }
        assert_eq!(without.header("www-authenticate"), "Bearer");
        // With every scope but this one, an administrator's token is refused; with this one alone it is not.
        let others = TokenScope::ALL.iter().copied().filter(|one| *one != scope).collect();
        let lacking = app.token_for(ada.id(), others).await;
        let refused = ask(&app, &lacking, &method, &path).await;
        assert_eq!(refused.json()["type"], "urn:relais:error-scope-missing", "{method} {path}");
        let challenge = format!("Bearer error=\"insufficient_scope\", scope=\"{scope}\"");
        assert_eq!((refused.status, refused.header("www-authenticate")), (403, challenge.as_str()));
        let enough = app.token_for(ada.id(), vec![scope]).await;
        let answer = ask(&app, &enough, &method, &path).await;
        assert!(!answer.body.contains("error-scope-missing"), "{method} {path}: {}", answer.body);
        // What is answered is described, also what is refused.
        let described = &operation["responses"][answer.status.to_string()];
        assert!(described.is_object(), "{method} {path} answers {}: {}", answer.status, answer.body);
        if answer.status >= 400 {
            assert_eq!(answer.header("content-type"), "application/problem+json");
            assert!(described["content"]["application/problem+json"].is_object(), "{method} {path}");
        }
    }
    let all: BTreeSet<String> = TokenScope::ALL.iter().map(ToString::to_string).collect();
    assert_eq!(needed, all, "a scope that nothing needs protects nothing");
}

async fn a_query_is_as_the_document_says(app: TestApp) {
    let ada = app.administrator().await;
    let token = app.token(ada.id()).await;
    for wrong in
        ["cohorts?state=nonsense", "cohorts?after=1", "modules?sdg=18", "deliveries?state=late", "audit?person=x"]
    {
        let answer = app.get(&token, &format!("/api/v1/{wrong}")).await.expect(422);
        assert_eq!(answer.header("content-type"), "application/problem+json");
        let name = wrong.split(['?', '=']).nth(1).unwrap();
        assert!(answer.json()["errors"][name].is_string(), "{}", answer.body);
    }
    app.get(&token, "/api/v1/cohorts?state=open&state=&unknown=1").await.expect(200);
}

async fn a_body_is_as_the_document_says(app: TestApp) {
    let ada = app.administrator().await;
    let token = app.token(ada.id()).await;
    let person = |changes: Value| {
        let mut body = json!({"email": "kofi@test.example", "name": "Kofi", "language": "en", "time_zone": "UTC"});
        changes.as_object().unwrap().iter().for_each(|(field, value)| body[field] = value.clone());
        body
    };
    for (changes, field) in [
        (json!({"name": 5}), "name"),
        (json!({"name": true}), "name"),
        (json!({"name": ["Kofi"]}), "name"),
        (json!({"name": null}), "name"),
        (json!({"country": 12}), "country"),
        (json!({"email": {"kofi": "test.example"}}), "email"),
    ] {
        let refused = app.post_json(&token, "/api/v1/people", person(changes.clone())).await.expect(422).json();
        assert!(refused["errors"][field].is_string(), "{changes}: {refused}");
    }
    let text = json!({"revision": "1", "comment": ""});
    let act = format!("/api/v1/deliveries/{}/confirmation", Uuid::now_v7());
    let refused = app.post_json(&token, &act, text).await.expect(422).json();
    assert!(refused["errors"]["revision"].is_string(), "{refused}");
    // Who sends nothing has not chosen to get no mail.
    let nothing = TestRequest::put().uri("/api/v1/me/mail");
    let refused = app.send(&token, nothing).await.expect(422).json();
    assert!(refused["errors"]["reminders"].is_string(), "{refused}");
    // What is null may be left out, what is more is left alone.
    app.post_json(&token, "/api/v1/people", person(json!({"country": null, "shoes": 42}))).await.expect(201);
}

async fn a_path_is_judged_after_decoding(app: TestApp) {
    let carla = app.with_role("Carla", Role::Coordinator, Uuid::nil()).await;
    app.get(&carla, "/api/v1/me").await.expect(401);
    for path in ["/%61pi/v1/me", "/%61%70%69/v1/me", "/api/v1/%6de"] {
        // The cookie does not count there, a token does.
        let refused = app.get(&carla, path).await.expect(401);
        assert_eq!(refused.header("content-type"), "application/problem+json", "{path}");
        let token = app.token(carla.id()).await;
        app.get(&token, path).await.expect(200);
    }
    // Nor does a change get in that way.
    let request = TestRequest::post().uri("/%61pi/v1/cohorts").insert_header(("Sec-Fetch-Site", "cross-site"));
    app.send(&carla, request.set_json(json!({}))).await.expect(401);
}

async fn a_token_is_made_and_ended_by_programs(app: TestApp) {
    let ada = app.administrator().await;
    let ben = app.person("Ben Okri").await;
    let token = app.token_for(ada.id(), vec![TokenScope::Read, TokenScope::Administer]).await;
    let path = format!("/api/v1/people/{ben}/tokens");
    let body =
        json!({"id": Uuid::now_v7(), "name": "Figures", "scopes": ["read", "administer"], "expires_on": "2027-03-31"});
    let made = app.post_json(&token, &path, body.clone()).await.expect(201).json();
    assert_eq!(
        app.post_json(&token, &path, body).await.expect(409).json()["type"],
        "urn:relais:error-token-shown-before"
    );
    let program = Actor::Token { id: ben, token: made["token"].as_str().unwrap().to_owned() };
    let own = app.get(&program, "/api/v1/me").await.expect(200);
    assert_eq!(own.json()["name"], "Ben Okri");
    // Ben is no administrator: the scope gives him nothing that he does not have.
    app.get(&program, "/api/v1/people").await.expect(404);
    let more = json!({"id": Uuid::now_v7(), "name": "More", "scopes": ["read"], "expires_on": "2027-03-31"});
    app.post_json(&program, &path, more).await.expect(404);
    let tokens = app.get(&program, "/api/v1/me/tokens").await;
    tokens.expect(200).says(r#""scopes":["read","administer"]"#).says("2027-04-01T00:00:00Z").is_silent_on("relais_");
    let end = format!("/api/v1/me/tokens/{}/revocation", made["id"].as_str().unwrap());
    app.post_json(&program, &end, json!({})).await.expect(204);
    app.get(&program, "/api/v1/me").await.expect(401);
}

async fn a_token_makes_none_that_may_do_more_than_itself(app: TestApp) {
    let ada = app.administrator().await;
    let eva = app.with_role("Eva", Role::Administrator, Uuid::nil()).await;
    let path = format!("/api/v1/people/{}/tokens", ada.id());
    let asked =
        |scopes: &[&str]| json!({"id": Uuid::now_v7(), "name": "More", "scopes": scopes, "expires_on": "2027-03-31"});
    let token = app.token_for(ada.id(), vec![TokenScope::Administer]).await;
    for (scopes, lacking) in
        [(&["read"][..], "read"), (&["administer", "coordinate"], "coordinate"), (&["report"], "report")]
    {
        let refused = app.post_json(&token, &path, asked(scopes)).await.expect(403);
        assert_eq!(refused.json()["type"], "urn:relais:error-scope-missing");
        assert!(refused.header("www-authenticate").contains(&format!("scope=\"{lacking}\"")), "{scopes:?}");
    }
    app.post_json(&token, &path, asked(&["administer"])).await.expect(201);
    // Nor does a token that others gave make one that is her own, and reads what is hers alone.
    let given = app.token(ada.id()).await;
    app.get(&given, "/api/v1/me/notes").await.expect(403);
    let made = app.post_json(&given, &path, asked(&["read"])).await.expect(201).json();
    let made = Actor::Token { id: ada.id(), token: made["token"].as_str().unwrap().to_owned() };
    app.get(&made, "/api/v1/me").await.expect(200);
    app.get(&made, "/api/v1/me/notes").await.expect(403);
    // Her own does, and an administrator in a browser gives whatever there is.
    let own = app.own_token(ada.id()).await;
    let made = app.post_json(&own, &path, asked(&["read"])).await.expect(201).json();
    let made = Actor::Token { id: ada.id(), token: made["token"].as_str().unwrap().to_owned() };
    app.get(&made, "/api/v1/me/notes").await.expect(200);
    let id = Uuid::now_v7().to_string();
    let all = TokenScope::ALL.iter().map(|scope| ("scopes", scope.as_str()));
    let fields: Vec<(&str, &str)> =
        [("id", id.as_str()), ("name", "All"), ("expires_on", "2027-03-31")].into_iter().chain(all).collect();
    app.post(&eva, &format!("/admin/people/{}/tokens", ada.id()), &fields).await.expect(200);
}

on_both_engines!(
    a_token_makes_none_that_may_do_more_than_itself,
    every_operation_names_a_scope_and_needs_it,
    a_query_is_as_the_document_says,
    a_body_is_as_the_document_says,
    a_path_is_judged_after_decoding,
    a_token_is_made_and_ended_by_programs,
);

#[actix_web::test]
async fn what_is_written_is_described() {
    let app = TestApp::start(relais::platform::db::Engine::Sqlite).await;
    // These say all by their address.
    let silent = [
        "opening",
        "start",
        "closing",
        "archiving",
        "completion",
        "tokens/{id}/revocation",
        "bookmark",
        "resending",
        "roles/{role}/removal",
        "coordinators/{person}/removal",
        "focal-points/{person}/removal",
        "sessions/{id}/cancellation",
        "members/{id}/removal",
        "texts/{enrolment}",
        "offers/withdrawal",
        "calendar",
        "calendar/removal",
        "calendar/address",
        "calendar/address/removal",
        "applications/answers",
    ];
    for (method, path, operation) in operations(&app).await {
        let says_nothing =
            method == "get" || method == "delete" || silent.iter().any(|end| path.ends_with(&format!("/{end}")));
        // A file is sent as it is.
        let kind = match path.rsplit('/').next() {
            Some("import") => "application/octet-stream",
            Some("evidence") => "multipart/form-data",
            _ => "application/json",
        };
        let body = &operation["requestBody"]["content"][kind]["schema"];
        assert_eq!(body.is_object(), !says_nothing, "{method} {path}: {body}");
        for status in ["401", "403", "404", "422"] {
            let refusal = &operation["responses"][status];
            assert!(refusal["content"]["application/problem+json"].is_object(), "{method} {path} {status}: {refusal}");
        }
        for status in ["400", "409", "413", "429"].iter().filter(|_| method != "get") {
            assert!(operation["responses"][status].is_object(), "{method} {path} {status}");
        }
    }
}

#[actix_web::test]
async fn words_stand_in_the_document_as_they_are_sent() {
    let app = TestApp::start(relais::platform::db::Engine::Sqlite).await;
    let document = app.get(&Actor::Anonymous, "/api/v1/openapi.json").await.expect(200).json();
    let schemas = document["components"]["schemas"].as_object().unwrap();
    let words = |name: &str| schemas[name]["enum"].clone();
    assert_eq!(words("CohortState"), json!(["draft", "open", "running", "closed", "archived"]));
    assert_eq!(schemas["WhenWhere"]["properties"]["mode"]["enum"], json!(["in-person", "online", "hybrid"]));
    assert_eq!(words("TokenScope"), json!(["read", "report", "coordinate", "administer"]));
    assert_eq!(words("ReportAct"), json!(["plan", "report"]));
    for (name, schema) in schemas {
        for word in schema["enum"].as_array().into_iter().flatten().filter_map(Value::as_str) {
            assert!(word.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-'), "{name}: {word}");
        }
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
