//! A request: what is asked for, who could hold it, what they offer.

use actix_web::HttpResponse;
use serde::Serialize;

use crate::cascade::common::views::LocalNames;
use crate::cascade::requests::input::parse_reason;
use crate::cascade::requests::policy::can_ask;
use crate::cascade::requests::views::load::{self, MOST_NAMED};
use crate::cascade::requests::views::{OfferView, RequestDetails};
use crate::cascade::requests::{
    LONGEST_NOTE, OfferTerms, PickedOffer, RequestState, TrainingOfferId, TrainingRequestId, actions,
};
use crate::learning::modules::Current;
use crate::platform::error::Result;
use crate::platform::web::{Ctx, Form, FormView, Notice};

#[derive(Serialize)]
struct ShowPage {
    form: FormView,
    request: RequestDetails,
    language_name: String,
    /// The viewer's own offer.
    own: Option<OfferView>,
    is_open: bool,
    /// Whether they see who offers.
    sees_offers: bool,
    /// Whether there may be more who could hold it than are named.
    has_more: bool,
    /// Whether they may pick an offer and take the request back.
    can_pick: bool,
    /// The offer whose days were refused.
    picked: Option<TrainingOfferId>,
    longest_note: usize,
}

/// The page, with a form that was refused; `filled` where none was.
async fn page(
    ctx: Ctx,
    catalogue: &Current,
    refused: Option<FormView>,
    picked: Option<TrainingOfferId>,
) -> Result<HttpResponse> {
    let (id, now): (TrainingRequestId, _) = (ctx.path("id")?, ctx.site().clock.now());
    let (viewer, (seen, fitting)) =
        ctx.read(move |conn, viewer| load::request_with_trainers(conn, viewer, id, now)).await?;
    let local_names = LocalNames::new(&ctx, catalogue, &viewer);
    let request = RequestDetails::new(local_names, viewer.id, &seen, &fitting);
    let own = request.offers.iter().find(|offer| offer.is_own).cloned();
    let is_refused = refused.is_some();
    let form = refused.unwrap_or_else(|| {
        let (terms, mut form) = (&seen.line.request.terms, Form::default());
        let first = terms.wanted_from.max(local_names.today);
        form.set("could_from", own.as_ref().map_or(first, |offer| offer.could_from));
        form.set("could_until", own.as_ref().map_or(terms.wanted_until, |offer| offer.could_until));
        form.set("note", own.as_ref().map_or("", |offer| offer.note.as_str()));
        form.view()
    });
    let is_open = seen.line.state == RequestState::Open;
    let view = ShowPage {
        form,
        language_name: local_names.words.say(seen.line.request.terms.language, "language-name"),
        own,
        is_open,
        sees_offers: seen.shows_trainers,
        has_more: fitting.len() == MOST_NAMED,
        can_pick: is_open && can_ask(&viewer, seen.line.request.terms.association_id),
        picked,
        longest_note: LONGEST_NOTE,
        request,
    };
    match is_refused {
        true => ctx.refused("requests/show", Some(&viewer), view),
        false => ctx.page("requests/show", Some(&viewer), view),
    }
}

/// `GET /requests/{id}`.
///
/// # Errors
/// [`Error::NotFound`](crate::platform::error::Error::NotFound).
pub async fn show(ctx: Ctx, catalogue: Current) -> Result<HttpResponse> {
    page(ctx, &catalogue, None, None).await
}

/// `POST /requests/{id}/offers`: offers to hold it, or changes what is offered.
///
/// # Errors
/// [`Error::NotFound`](crate::platform::error::Error::NotFound), [`Error::Forbidden`](crate::platform::error::Error::Forbidden),
/// [`Error::Conflict`](crate::platform::error::Error::Conflict).
pub async fn offer(ctx: Ctx, mut form: Form, catalogue: Current) -> Result<HttpResponse> {
    let id: TrainingRequestId = ctx.path("id")?;
    let offered = match OfferTerms::parse(&mut form) {
        Ok(terms) => ctx.write(move |tx, viewer| actions::offer(tx, viewer, id, &terms)).await,
        Err(error) => Err(error),
    };
    match offered {
        Ok(_) => Ok(ctx.redirect_with(&format!("/requests/{id}"), Notice::Done("notice-request-offered"))),
        Err(error) => page(ctx, &catalogue, Some(form.refused(error)?), None).await,
    }
}

/// `POST /requests/{id}/offers/withdrawal`: takes one's offer back.
///
/// # Errors
/// As [`offer`].
pub async fn withdraw_offer(ctx: Ctx) -> Result<HttpResponse> {
    let id: TrainingRequestId = ctx.path("id")?;
    ctx.write(move |tx, viewer| actions::withdraw_offer(tx, viewer, id)).await?;
    // Whoever would not hold it any more may not see it either.
    Ok(ctx.redirect_with("/requests", Notice::Done("notice-request-offer-withdrawn")))
}

/// `POST /requests/{id}/pick`: picks an offer.
///
/// # Errors
/// As [`offer`].
pub async fn pick(ctx: Ctx, mut form: Form, catalogue: Current) -> Result<HttpResponse> {
    let id: TrainingRequestId = ctx.path("id")?;
    let (parsed, named) = (PickedOffer::parse(&mut form), form.get("offer").and_then(|offer| offer.parse().ok()));
    let picked = match parsed {
        Ok(picked) => ctx.write(move |tx, viewer| actions::pick(tx, viewer, id, picked)).await,
        Err(error) => Err(error),
    };
    match picked {
        Ok((_, reference)) => {
            Ok(ctx.redirect_with(&format!("/deliveries/{reference}"), Notice::Done("notice-request-picked")))
        }
        Err(error) => page(ctx, &catalogue, Some(form.refused(error)?), named).await,
    }
}

/// `POST /requests/{id}/withdrawal`: takes the request back.
///
/// # Errors
/// As [`offer`].
pub async fn withdraw(ctx: Ctx, mut form: Form, catalogue: Current) -> Result<HttpResponse> {
    let id: TrainingRequestId = ctx.path("id")?;
    let reason = match parse_reason(&mut form) {
        Ok(reason) => reason,
        Err(error) => return page(ctx, &catalogue, Some(form.refused(error)?), None).await,
    };
    ctx.write(move |tx, viewer| actions::withdraw(tx, viewer, id, &reason)).await?;
    Ok(ctx.redirect_with(&format!("/requests/{id}"), Notice::Done("notice-request-withdrawn")))
}
