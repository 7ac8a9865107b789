//! What holds for every operation of the API, said once: the scope a token needs, what may be refused, and what may
//! stand in a query.

use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

use actix_web::HttpMessage;
use actix_web::body::{EitherBody, MessageBody};
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::Method;
use actix_web::middleware::Next;
use serde_json::{Map, Value, json};
use utoipa::OpenApi;

use super::{Document, bodies};
use crate::platform::error::{Error, Message, Rejection, Result};
use crate::platform::web::{Ctx, SentJson, TokenScope, complain};
use content::folded;

const BASE: &str = "/api/v1";

/// What may be asked without a token.
const PUBLIC: [&str; 12] = [
    "/openapi.json",
    "/calls",
    "/calls/{slug}",
    "/certificates/{code}",
    "/glossary",
    "/modules",
    "/modules/{module}",
    "/programmes",
    "/programmes/{programme}",
    "/search",
    "/trainings/{reference}",
    "/trainings/{reference}/sign-ups",
];
/// What is of the administration, whether it is read or changed.
const ADMINISTRATION: [&str; 7] = ["/people", "/audit", "/content", "/holidays", "/mail/", "/me/tokens/", "/sections/"];
/// What changes the affairs of those who coordinate.
const COORDINATION: [&str; 3] = ["/cohorts", "/associations", "/mails"];
/// What coordinators do with what trainers say, by the ends of their paths.
const DECISIONS: [&str; 4] = ["/acceptance", "/amendment", "/release", "/new-trainers/cohort"];

/// What may be refused by every operation: status, and when.
const REFUSALS: [(&str, &str); 8] = [
    ("400", "The query cannot be read, or a value in it is no text"),
    ("401", "No token, or one that does not work"),
    ("403", "The token lacks the scope, or its person may not do this"),
    ("404", "It is not there, or the token's person may not see that it is"),
    ("414", "The address is too long"),
    ("422", "Fields of the query or of the body are wrong; `errors` says which"),
    ("431", "The headers are too long"),
    ("503", "The database is away; `Retry-After` says when to try again"),
];
/// What may be refused when something is sent.
const REFUSALS_OF_WRITES: [(&str, &str); 5] = [
    ("408", "The body came in too slowly"),
    ("409", "Its state no longer allows this, or it has changed since"),
    ("413", "The body is too large"),
    ("429", "Too much at once; `Retry-After` says how long to wait"),
    ("507", "The disk is full; nothing was changed"),
];

/// The scope that a token needs, by method and pattern of the path; none for what is nobody's.
pub fn scope_of(method: &Method, pattern: &str) -> Option<TokenScope> {
    let path = pattern.strip_prefix(BASE)?;
    let begins = |with: &[&str]| with.iter().any(|begin| path.starts_with(begin));
    Some(match *method {
        _ if begins(&ADMINISTRATION) => TokenScope::Administer,
        Method::GET | Method::HEAD => TokenScope::Read,
        // What people do about themselves, wherever it stands.
        _ if path.ends_with("/attendance") => TokenScope::Report,
        _ if begins(&COORDINATION) || DECISIONS.iter().any(|end| path.ends_with(end)) => TokenScope::Coordinate,
        _ => TokenScope::Report,
    })
}

/// The document as it is served.
pub static DOCUMENT: LazyLock<Value> = LazyLock::new(|| {
    let mut document = serde_json::to_value(Document::openapi()).unwrap_or_default();
    for_each_operation(&mut document, describe);
    document
});

fn for_each_operation(document: &mut Value, mut change: impl FnMut(&str, &str, &mut Map<String, Value>)) {
    let paths = document.get_mut("paths").and_then(Value::as_object_mut);
    for (path, item) in paths.into_iter().flatten() {
        for (method, operation) in item.as_object_mut().into_iter().flatten() {
            if let Some(operation) = operation.as_object_mut() {
                change(path, method, operation);
            }
        }
    }
}

fn describe(path: &str, method: &str, operation: &mut Map<String, Value>) {
    let is_public = path.strip_prefix(BASE).is_some_and(|path| PUBLIC.contains(&path));
    let is_write = method != "get";
    let parsed = Method::from_bytes(method.to_ascii_uppercase().as_bytes()).unwrap_or(Method::POST);
    if let Some(scope) = scope_of(&parsed, path) {
        let token = json!({"token": [scope]});
        let security = if is_public { json!([{}, token]) } else { json!([token]) };
        operation.insert("security".into(), security);
    }
    for parameter in operation.get_mut("parameters").and_then(Value::as_array_mut).into_iter().flatten() {
        // As forms of browsers send them: what is empty is not asked for.
        if parameter["in"] == "query" && parameter["required"] != true {
            parameter["allowEmptyValue"] = json!(true);
        }
    }
    let Some(responses) = operation.get_mut("responses").and_then(Value::as_object_mut) else { return };
    let also: &[_] = if is_write { &REFUSALS_OF_WRITES } else { &[] };
    for (status, when) in REFUSALS.iter().chain(also) {
        let refusal = responses.entry(*status).or_insert_with(|| json!({}));
        if refusal["description"].as_str().unwrap_or_default().is_empty() {
            refusal["description"] = json!(when);
        }
        refusal["content"] =
            json!({"application/problem+json": {"schema": {"$ref": "#/components/schemas/ProblemDetails"}}});
    }
}

/// What a value of a query has to be.
#[derive(Debug)]
enum Kind {
    Uuid,
    Whole { least: i64, most: i64 },
    OneOf(Vec<String>),
    Text,
}

#[derive(Debug)]
struct Parameter {
    name: String,
    kind: Kind,
}

impl Parameter {
    fn new(document: &Value, described: &Value) -> Option<Self> {
        let name = described["name"].as_str().filter(|_| described["in"] == "query")?.to_owned();
        let mut schema = &described["schema"];
        // An optional value is one of nothing and of what it is.
        if let Some(one) = schema["oneOf"].as_array().and_then(|all| all.iter().find(|one| one["type"] != "null")) {
            schema = one;
        }
        if let Some(pointer) = schema["$ref"].as_str().and_then(|reference| reference.strip_prefix('#')) {
            schema = document.pointer(pointer)?;
        }
        let is = |kind: &str| {
            schema["type"] == kind || schema["type"].as_array().is_some_and(|all| all.contains(&json!(kind)))
        };
        let kind = if let Some(words) = schema["enum"].as_array() {
            Kind::OneOf(words.iter().filter_map(|word| word.as_str().map(str::to_owned)).collect())
        } else if is("integer") {
            let bound = |name: &str, usual| schema[name].as_i64().unwrap_or(usual);
            Kind::Whole { least: bound("minimum", i64::MIN), most: bound("maximum", i64::MAX) }
        } else if schema["format"] == "uuid" {
            Kind::Uuid
        } else {
            Kind::Text
        };
        Some(Self { name, kind })
    }

    fn judge(&self, value: &str) -> Option<Message> {
        let is_right = match &self.kind {
            Kind::Uuid => value.parse::<uuid::Uuid>().is_ok(),
            Kind::Whole { least, most } => value.parse::<i64>().is_ok_and(|number| (*least..=*most).contains(&number)),
            Kind::OneOf(words) => words.iter().any(|word| word == value),
            Kind::Text => !value.contains('\0'),
        };
        (!is_right).then(|| Message::new("form-not-understood"))
    }
}

/// The parameters of queries, by method and pattern.
static PARAMETERS: LazyLock<HashMap<(String, String), Vec<Parameter>>> = LazyLock::new(|| {
    let document = &*DOCUMENT;
    let mut found = HashMap::new();
    for_each_operation(&mut document.clone(), |path, method, operation| {
        let described = operation.get("parameters").and_then(Value::as_array);
        let parameters = described.into_iter().flatten().filter_map(|one| Parameter::new(document, one)).collect();
        found.insert((method.to_owned(), path.to_owned()), parameters);
    });
    found
});

/// Whether an operation is for whoever asks, by method and pattern.
static OPEN: LazyLock<HashSet<(String, String)>> = LazyLock::new(|| {
    let mut open = HashSet::new();
    for_each_operation(&mut DOCUMENT.clone(), |path, method, operation| {
        if operation.get("security").and_then(|all| all.get(0)) == Some(&json!({})) {
            open.insert((method.to_owned(), path.to_owned()));
        }
    });
    open
});

/// Asks for the token before anything that is sent is looked at, and refuses a query and a body that are not as the document
/// says, so that a mistyped filter is not taken for none, nor a number for a name.
///
/// # Errors
/// None of its own: the answer carries the error.
pub async fn check<B: MessageBody>(
    request: ServiceRequest,
    next: Next<B>,
) -> std::result::Result<ServiceResponse<EitherBody<B>>, actix_web::Error> {
    match admit(&request).await {
        Ok(()) => Ok(next.call(request).await?.map_into_left_body()),
        Err(error) => Ok(request.error_response(error).map_into_right_body()),
    }
}

async fn admit(request: &ServiceRequest) -> Result<()> {
    // Judged as routes see it, after decoding.
    let Some(pattern) = request.resource_map().match_pattern(request.match_info().as_str()) else { return Ok(()) };
    let key = (folded(request.method().as_str()), pattern);
    let Some(parameters) = PARAMETERS.get(&key) else { return Ok(()) };
    if !OPEN.contains(&key) {
        let ctx = Ctx::of(request.request())?;
        if ctx.credential().is_none() {
            return Err(Error::SignInNeeded);
        }
        // Whoever reads is asked when they do.
        if !request.method().is_safe() {
            ctx.read(|_, _| Ok(())).await?;
        }
    }
    judge(request, parameters)?;
    let wrong = match request.extensions().get::<SentJson>() {
        Some(SentJson(body)) => bodies::judge(&DOCUMENT, &key.0, &key.1, body),
        // Nothing at all says nothing of what is required. A form says it in its own way.
        None if request.content_type().is_empty() => bodies::judge(&DOCUMENT, &key.0, &key.1, &json!({})),
        None => return Ok(()),
    };
    complain(request.request(), &wrong);
    Ok(())
}

fn judge(request: &ServiceRequest, parameters: &[Parameter]) -> Result<()> {
    let pairs: Vec<(String, String)> = serde_urlencoded::from_str(request.query_string())
        .map_err(|_| Error::Malformed("the query cannot be read".into()))?;
    let mut wrong = Rejection::default();
    for (name, value) in pairs.iter().filter(|(_, value)| !value.is_empty()) {
        let parameter = parameters.iter().find(|parameter| parameter.name == *name);
        if let Some(message) = parameter.and_then(|parameter| parameter.judge(value)) {
            wrong.add(name, message);
        }
    }
    if wrong.is_empty() { Ok(()) } else { Err(Error::Invalid(wrong)) }
}
