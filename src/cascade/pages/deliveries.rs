//! The list of deliveries: what waits for the viewer, what they have begun, and everything they see.

use actix_web::HttpResponse;
use serde::Serialize;

use super::commitments::filter_lists;
use super::{Filters, words_of};
use crate::accounts::Role;
use crate::cascade::load::{self, Asked};
use crate::cascade::rules::Act;
use crate::cascade::store::{self, drafts::Draft, sending, waiting};
use crate::cascade::views::{DeliveryItem, Tongue};
use crate::cascade::{DeliveryId, DeliveryMode, DeliveryState, Title};
use crate::catalogue::Current;
use crate::clock::Timestamp;
use crate::error::Result;
use crate::web::{Ctx, Notice, Pages};

/// How many deliveries that wait are shown above the list.
const WAITING: i64 = 10;

#[derive(Serialize)]
struct ListPage {
    waiting: Vec<WaitingView>,
    drafts: Vec<DraftView>,
    deliveries: Vec<DeliveryItem>,
    pages: Option<Pages>,
    filters: Filters,
    can_report: bool,
}

#[derive(Serialize)]
struct WaitingView {
    #[serde(flatten)]
    delivery: DeliveryItem,
    act: Act,
}

#[derive(Serialize)]
struct DraftView {
    id: DeliveryId,
    /// As far as it can be told.
    title: Option<String>,
    modules: Vec<String>,
    saved_at: Timestamp,
}

impl DraftView {
    fn new(tongue: Tongue, draft: &Draft) -> Self {
        let values = |name: &str| draft.fields.get(name).into_iter().flatten().filter(|value| !value.is_empty());
        Self {
            id: draft.delivery_id,
            modules: values("modules").filter_map(|slug| Some(tongue.module(&slug.parse().ok()?).title)).collect(),
            title: draft_title(tongue, draft),
            saved_at: draft.saved_at,
        }
    }
}

/// What a draft is called: by place and day, or by the one of them that was typed.
fn draft_title(tongue: Tongue, draft: &Draft) -> Option<String> {
    let value = |name: &str| draft.fields.get(name)?.iter().find(|value| !value.is_empty());
    let (place, day) = (value("municipality"), value("starts_on").and_then(|day| day.parse().ok()));
    let Some(starts_on) = day else { return place.cloned() };
    let mode = value("mode").and_then(|mode| mode.parse().ok()).unwrap_or(DeliveryMode::InPerson);
    let text = |name: &str| value(name).cloned().unwrap_or_default();
    let (municipality, venue) = (text("municipality"), text("venue"));
    if municipality.is_empty() && venue.is_empty() && mode != DeliveryMode::Online {
        return Some(tongue.words.day(tongue.language, starts_on, tongue.today));
    }
    let acronym = String::new();
    Some(tongue.title(&Title { municipality, venue, mode, acronym, starts_on, people: None }))
}

/// `GET /deliveries`.
///
/// # Errors
/// [`crate::error::Error::SignInNeeded`]; [`crate::error::Error::NotFound`] for a filter that names nothing.
pub async fn list(ctx: Ctx, catalogue: Current) -> Result<HttpResponse> {
    let (asked, now) = (Asked::of(&ctx), ctx.site().clock.now());
    let wanted = asked.clone();
    let (viewer, found) = ctx
        .read(move |conn, viewer| {
            let page = load::deliveries(conn, viewer, &wanted)?;
            let (waiting, drafts) = match wanted.is_narrowed() || wanted.after.is_some() {
                true => (Vec::new(), Vec::new()),
                false => (
                    waiting::for_viewer(conn, viewer, load::today(viewer, now), WAITING)?,
                    store::drafts::of(conn, viewer.id)?,
                ),
            };
            let can_report = viewer.has(Role::FocalPoint) || sending::is_trainer(conn, viewer.id)?;
            Ok((page, waiting, drafts, can_report, filter_lists(conn, viewer)?))
        })
        .await?;
    let ((lines, next), waiting, drafts, can_report, (associations, cohorts)) = found;
    let tongue = Tongue::new(&ctx, &catalogue, &viewer);
    // Drafts stand above the list and not in it.
    let in_lists = &DeliveryState::ALL[1..];
    let view = ListPage {
        waiting: waiting
            .iter()
            .map(|(line, act)| WaitingView { delivery: DeliveryItem::new(tongue, line), act: *act })
            .collect(),
        drafts: drafts.iter().map(|draft| DraftView::new(tongue, draft)).collect(),
        deliveries: lines.iter().map(|line| DeliveryItem::new(tongue, line)).collect(),
        pages: ctx.pages(next),
        filters: Filters::new(tongue, &asked, words_of(tongue, "delivery-state", in_lists), &associations, &cohorts),
        can_report,
    };
    ctx.page("cascade/deliveries", Some(&viewer), view)
}

/// `POST /deliveries/drafts/{id}/removal`: throws away what was begun and not sent.
///
/// # Errors
/// [`crate::error::Error::SignInNeeded`].
pub async fn discard(ctx: Ctx) -> Result<HttpResponse> {
    let id: DeliveryId = ctx.path("id")?;
    ctx.write(move |tx, viewer| store::drafts::discard(tx, viewer.id, id)).await?;
    Ok(ctx.redirect_with("/deliveries", Notice::Done("notice-delivery-discarded")))
}
