//! The list of deliveries: what waits for the viewer, what they have begun, and everything they see.

use actix_web::HttpResponse;
use serde::Serialize;

use crate::cascade::common::lists::{self, ListQuery};
use crate::cascade::common::views::LocalNames;
use crate::cascade::common::views::filters::{Filters, choices, words_of};
use crate::cascade::common::{DeliveryId, DeliveryMode, DeliveryState, Title};
use crate::cascade::deliveries::actions;
use crate::cascade::deliveries::sheet::DeliverySheet;
use crate::cascade::deliveries::store::drafts::SavedDraft;
use crate::cascade::deliveries::store::list::Reader;
use crate::cascade::deliveries::store::waiting::{self, WaitingCounts};
use crate::cascade::deliveries::store::{self, submissions};
use crate::cascade::deliveries::views::{DeliveryItem, load};
use crate::learning::modules::Current;
use crate::people::accounts::Role;
use crate::platform::clock::Timestamp;
use crate::platform::error::Result;
use crate::platform::sheets::{self, Downloads};
use crate::platform::web::{Ctx, Notice, Pages};

#[derive(Serialize)]
struct ListPage {
    waiting: WaitingCounts,
    /// How many of them there are.
    all_waiting: i64,
    drafts: Vec<DraftView>,
    deliveries: Vec<DeliveryItem>,
    total: i64,
    pages: Option<Pages>,
    downloads: Downloads,
    filters: Filters,
    can_report: bool,
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
    fn new(local_names: LocalNames, draft: &SavedDraft) -> Self {
        let values = |name: &str| draft.fields.get(name).into_iter().flatten().filter(|value| !value.is_empty());
        Self {
            id: draft.delivery_id,
            modules: values("modules").filter_map(|slug| Some(local_names.module(&slug.parse().ok()?).title)).collect(),
            title: draft_title(local_names, draft),
            saved_at: draft.saved_at,
        }
    }
}

/// What a draft is called: by place and day, or by the one of them that was typed.
fn draft_title(local_names: LocalNames, draft: &SavedDraft) -> Option<String> {
    let value = |name: &str| draft.fields.get(name)?.iter().find(|value| !value.is_empty());
    let (place, day) = (value("municipality"), value("starts_on").and_then(|day| day.parse().ok()));
    let Some(starts_on) = day else { return place.cloned() };
    let mode = value("mode").and_then(|mode| mode.parse().ok()).unwrap_or(DeliveryMode::InPerson);
    let text = |name: &str| value(name).cloned().unwrap_or_default();
    let (municipality, venue) = (text("municipality"), text("venue"));
    if municipality.is_empty() && venue.is_empty() && mode != DeliveryMode::Online {
        return Some(local_names.words.day(local_names.language, starts_on, local_names.today));
    }
    let acronym = String::new();
    Some(local_names.title(&Title { municipality, venue, mode, acronym, starts_on, people: None }))
}

/// `GET /deliveries`. What waits for the viewer, and what they have begun, is told on the first page of everything.
///
/// # Errors
/// [`crate::platform::error::Error::SignInNeeded`]; [`crate::platform::error::Error::NotFound`] for a state that there is not.
pub async fn list(ctx: Ctx, catalogue: Current) -> Result<HttpResponse> {
    let (asked, now) = (ListQuery::of(&ctx), ctx.site().clock.now());
    let wanted = asked.clone();
    let (viewer, (page, first, choices)) = ctx
        .read(move |conn, viewer| {
            let page = load::deliveries(conn, viewer, &wanted, now, lists::PER_PAGE)?;
            let first = match wanted.is_narrowed() || !wanted.turn.is_first() {
                true => None,
                false => {
                    let reader = Reader { viewer, today: lists::today(viewer, now) };
                    let can_report = viewer.has(Role::FocalPoint) || submissions::is_trainer(conn, viewer.id)?;
                    Some((waiting::counts(conn, reader)?, store::drafts::of(conn, viewer.id)?, can_report))
                }
            };
            let choices = choices(conn, viewer, &wanted, page.total > 0)?;
            Ok((page, first, choices))
        })
        .await?;
    let local_names = LocalNames::new(&ctx, &catalogue, &viewer);
    let (waiting, drafts, can_report) = first.unwrap_or_default();
    // Drafts stand above the list and not in it.
    let in_lists = &DeliveryState::ALL[1..];
    let view = ListPage {
        all_waiting: waiting.all(),
        waiting,
        drafts: drafts.iter().map(|draft| DraftView::new(local_names, draft)).collect(),
        deliveries: page.lines.iter().map(|line| DeliveryItem::new(local_names, line)).collect(),
        total: page.total,
        pages: ctx.pages(page.around),
        downloads: Downloads::of(&ctx, "/deliveries"),
        filters: Filters::new(
            local_names,
            &asked,
            words_of(local_names, "delivery-state", in_lists),
            &choices,
            page.total,
        ),
        can_report,
    };
    ctx.page("cascade/deliveries", Some(&viewer), view)
}

/// `GET /deliveries.{format}`.
///
/// # Errors
/// As [`list`].
pub async fn download(ctx: Ctx, catalogue: Current) -> Result<HttpResponse> {
    let list = DeliverySheet { asked: ListQuery::of(&ctx), catalogue, now: ctx.site().clock.now() };
    sheets::download(&ctx, list).await
}

/// `POST /deliveries/drafts/{id}/removal`: throws away what was begun and not sent.
///
/// # Errors
/// [`crate::platform::error::Error::SignInNeeded`].
pub async fn discard(ctx: Ctx) -> Result<HttpResponse> {
    let id: DeliveryId = ctx.path("id")?;
    ctx.write(move |tx, viewer| actions::discard_draft(tx, viewer, id)).await?;
    Ok(ctx.redirect_with("/deliveries", Notice::Done("notice-delivery-discarded")))
}
