//! Who did what, the latest first.

use actix_web::HttpResponse;
use serde::Serialize;

use crate::people::accounts::audit_log::{filter, load};
use crate::people::accounts::sheet::AuditSheet;
use crate::people::accounts::store::audit::{Entry, Named};
use crate::people::accounts::{PersonId, store};
use crate::platform::clock::Timestamp;
use crate::platform::db::Conn;
use crate::platform::error::Result;
use crate::platform::sheets::{self, Downloads};
use crate::platform::values::Language;
use crate::platform::web::{Channel, Choice, Ctx, Pages, Viewer};

#[derive(Serialize)]
struct AuditPage {
    action: Option<String>,
    entries: Vec<Line>,
    actions: Vec<Choice>,
    security: bool,
    person: Option<Named>,
    filtered: bool,
    total: i64,
    pages: Option<Pages>,
    downloads: Downloads,
}

/// An event in the reader's words.
#[derive(Serialize)]
struct Line {
    at: Timestamp,
    actor: Option<Named>,
    channel: Channel,
    what: String,
    person: Option<Named>,
    note: Option<String>,
}

/// `GET /admin/audit`.
///
/// # Errors
/// [`crate::platform::error::Error::NotFound`] for all but administrators.
pub async fn list(ctx: Ctx) -> Result<HttpResponse> {
    let (filter, turn) = (filter(&ctx)?, ctx.turn());
    let action = filter.action.clone();
    let security = filter.kind.as_deref() == Some(store::security::KIND);
    let filtered = filter.action.is_some() || filter.person.is_some() || filter.kind.is_some();
    let read = move |conn: &mut Conn, viewer: &Viewer| {
        let person = match filter.person {
            Some(id) => Some(named(conn, id)?),
            None => None,
        };
        Ok((person, load(conn, viewer, &filter, &turn)?))
    };
    let (viewer, (person, (entries, around, total))) = ctx.read(read).await?;
    let language = ctx.language(Some(&viewer));
    let view = AuditPage {
        action: action.map(|action| action.replace('.', "-")),
        entries: entries.into_iter().map(|entry| line(&ctx, language, entry)).collect(),
        actions: action_picks(&ctx, language),
        security,
        person,
        filtered,
        total,
        pages: ctx.pages(around),
        downloads: Downloads::of(&ctx, "/admin/audit"),
    };
    ctx.page("accounts/admin/audit", Some(&viewer), view)
}

/// `GET /admin/audit.{format}`.
///
/// # Errors
/// As [`list`].
pub async fn download(ctx: Ctx) -> Result<HttpResponse> {
    sheets::download(&ctx, AuditSheet { filter: filter(&ctx)? }).await
}

fn named(conn: &mut Conn, id: PersonId) -> Result<Named> {
    let person = store::people::get(conn, id)?;
    Ok(Named { id, name: person.display_name().to_owned() })
}

fn line(ctx: &Ctx, language: Language, entry: Entry) -> Line {
    let words = &ctx.site().words;
    // A role's label is its word in the database.
    let note = match entry.subject_kind.as_str() {
        "role" => words.say(language, &format!("role-{}", entry.subject_label)),
        store::security::KIND => {
            let from = entry.details.get("peer").and_then(serde_json::Value::as_str).unwrap_or_default();
            let parts = [entry.subject_label.as_str(), from];
            parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ")
        }
        _ => entry.subject_label,
    };
    let told = entry.person.as_ref().is_some_and(|person| person.name == note);
    Line {
        at: entry.at,
        actor: entry.actor,
        channel: entry.channel,
        what: entry.action.replace('.', "-"),
        person: entry.person,
        note: Some(note).filter(|note| !note.is_empty() && !told),
    }
}

/// Everything that is ever noted, by its words.
fn action_picks(ctx: &Ctx, language: Language) -> Vec<Choice> {
    let words = &ctx.site().words;
    let pick = |key: &str| key.strip_prefix("audit-").map(|action| Choice::new(action, words.say(language, key)));
    let mut picks: Vec<Choice> = words.keys().filter_map(pick).collect();
    picks.sort_by_key(|pick| content::folded(&pick.label));
    picks
}
