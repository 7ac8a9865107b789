//! What waits for a yes or a question, one training a screen: figures, warnings with the question already written, this
//! training beside others. Once one is done the next opens by itself.

use actix_web::HttpResponse;
use serde::Serialize;

use crate::cascade::common::store::lists::Key;
use crate::cascade::common::views::LocalNames;
use crate::cascade::common::{DeliveryId, Side, lists};
use crate::cascade::deliveries::actions;
use crate::cascade::deliveries::rules::{Act, Comparison, FEWEST, Measure, Numbers, Warning, strips};
use crate::cascade::deliveries::store::list::{DeliveryLine, Reader};
use crate::cascade::deliveries::store::waiting::{self, WaitingCounts, WaitingPlace};
use crate::cascade::deliveries::store::{deliveries, warnings};
use crate::cascade::deliveries::views::{
    DeliveryData, DeliveryItem, DeliveryView, ReturnQuestionView, WarningView, load,
};
use crate::learning::modules::Current;
use crate::people::accounts::{Actor, Viewer};
use crate::platform::clock::Timestamp;
use crate::platform::db::Conn;
use crate::platform::error::{Error, Result};
use crate::platform::web::{Ctx, Form, FormView, MOST_COUNTED, Notice};
use content::Catalogue;

/// How many of the queue are looked through for warnings, and can be approved at once.
const AHEAD: i64 = 50;
/// How many of them are shown.
const SHOWN: usize = 9;
/// How many others a training is compared with at most.
const OTHERS: i64 = 100;

#[derive(Serialize)]
struct TriagePage {
    form: FormView,
    /// How many wait.
    count: i64,
    /// The training of this screen, unless nothing waits.
    current: Option<CurrentView>,
    queue: Vec<QueueView>,
    /// How many more wait than are shown.
    more: i64,
    /// Those that raise no warning and wait for the same as this one.
    clear: Vec<ClearView>,
}

#[derive(Serialize)]
struct CurrentView {
    #[serde(flatten)]
    delivery: DeliveryView,
    act: Act,
    /// For which side it would be approved.
    side: Side,
    warnings: Vec<WarningView>,
    /// What is written into the question: what was typed, or what the warnings ask.
    asks: String,
    answered: Option<ReturnQuestionView>,
    strips: Vec<StripView>,
    others: usize,
    /// Where the queue goes on after it.
    key: String,
}

#[derive(Serialize)]
struct QueueView {
    #[serde(flatten)]
    delivery: DeliveryItem,
    warnings: usize,
    current: bool,
}

#[derive(Serialize)]
struct ClearView {
    reference: String,
    revision: i32,
}

#[derive(Serialize)]
struct StripView {
    measure: Measure,
    value: f64,
    /// Whether the value is a share.
    share: bool,
    at: f64,
    others: Vec<f64>,
    usual_from: f64,
    usual_width: f64,
    verdict: Comparison,
}

/// What a screen is made from.
struct Found {
    waiting: WaitingCounts,
    queue: Vec<DeliveryLine>,
    warnings: std::collections::BTreeMap<DeliveryId, Vec<Warning>>,
    whole: Option<DeliveryData>,
    others: Vec<Numbers>,
}

/// Which training is asked for.
#[derive(Clone, Debug)]
enum Wanted {
    /// The first that waits, after that place.
    After(Option<WaitingPlace>),
    /// That one.
    This(String),
}

fn find(conn: &mut Conn, viewer: &Viewer, wanted: &Wanted, now: Timestamp) -> Result<Option<Found>> {
    let reader = Reader { viewer, today: lists::today(viewer, now) };
    let queue = match wanted {
        Wanted::After(place) => waiting::queue(conn, reader, *place, AHEAD)?,
        Wanted::This(name) => {
            let whole = load::delivery_named(conn, viewer, name)?;
            let id = whole.delivery.id;
            let mut queue = waiting::queue(conn, reader, Some((whole.delivery.state_since, id)), AHEAD)?;
            // The one that is asked for ends the round, unless the round is longer.
            match queue.iter().position(|line| line.id == id) {
                Some(at) => queue[..=at].rotate_right(1),
                None if whole.acts.iter().any(|(act, _)| act.approves()) => queue.insert(0, waiting::line(conn, id)?),
                None => return Ok(None),
            }
            queue
        }
    };
    let waiting = waiting::counts(conn, reader)?;
    let ids: Vec<DeliveryId> = queue.iter().map(|line| line.id).collect();
    let warnings = warnings::among(conn, &ids)?;
    let (whole, others) = match ids.first() {
        None => (None, Vec::new()),
        Some(id) => {
            let whole = load::delivery(conn, viewer, *id)?;
            let others = warnings::others(conn, *id, &whole.delivery.report.modules, OTHERS)?;
            (Some(whole), others)
        }
    };
    Ok(Some(Found { waiting, queue, warnings, whole, others }))
}

/// `GET /deliveries/waiting`: the first that waits; with `after` the next, with `at` that one.
///
/// # Errors
/// [`Error::SignInNeeded`]; [`Error::NotFound`] for a training one may not see.
pub async fn show(ctx: Ctx, catalogue: Current) -> Result<HttpResponse> {
    let after = ctx.query("after").and_then(|key| waiting::place(&key.parse().ok()?));
    let wanted = ctx.query("at").map_or(Wanted::After(after), Wanted::This);
    page(ctx, &catalogue, wanted, None).await
}

/// The screen again, with what was typed, for a training that was refused there.
pub(in crate::cascade) async fn again(
    ctx: Ctx,
    catalogue: &Catalogue,
    name: String,
    form: FormView,
) -> Result<HttpResponse> {
    page(ctx, catalogue, Wanted::This(name), Some(form)).await
}

async fn page(ctx: Ctx, catalogue: &Catalogue, wanted: Wanted, refused: Option<FormView>) -> Result<HttpResponse> {
    let (now, asked) = (ctx.site().clock.now(), wanted.clone());
    let (viewer, found) = ctx.read(move |conn, viewer| find(conn, viewer, &asked, now)).await?;
    let Some(Found { waiting, queue, warnings, whole, others }) = found else {
        // It does not wait for them any more: its page says how it stands.
        let Wanted::This(name) = wanted else { return Err(Error::NotFound) };
        return Ok(ctx.redirect(&format!("/deliveries/{name}")));
    };
    let local_names = LocalNames::new(&ctx, catalogue, &viewer);
    let none = Vec::new();
    let warnings_of = |line: &DeliveryLine| warnings.get(&line.id).unwrap_or(&none);
    let act = queue.first().and_then(DeliveryLine::waits_for);
    let is_clear = |line: &&DeliveryLine| warnings_of(line).is_empty() && line.waits_for() == act;
    let clear = |line: &DeliveryLine| ClearView { reference: line.reference.clone(), revision: line.revision };
    let shown = |line: &DeliveryLine| QueueView {
        delivery: DeliveryItem::new(local_names, line),
        warnings: warnings_of(line).len(),
        current: Some(line.id) == queue.first().map(|first| first.id),
    };
    let is_refused = refused.is_some();
    let view = TriagePage {
        form: refused.unwrap_or_default(),
        count: waiting.to_approve(),
        current: match (queue.first(), &whole) {
            (Some(line), Some(whole)) => current(local_names, line, whole, warnings_of(line), &others),
            _ => None,
        },
        queue: queue.iter().take(SHOWN).map(shown).collect(),
        more: match waiting.to_approve() {
            count if count > MOST_COUNTED => count,
            count => (count - SHOWN as i64).max(0),
        },
        clear: queue.iter().filter(is_clear).map(clear).collect(),
    };
    match is_refused {
        true => ctx.refused("cascade/triage", Some(&viewer), view),
        false => ctx.page("cascade/triage", Some(&viewer), view),
    }
}

fn is_share(measure: Measure) -> bool {
    matches!(measure, Measure::Stayed | Measure::Tested)
}

fn current(
    local_names: LocalNames,
    line: &DeliveryLine,
    whole: &DeliveryData,
    warnings: &[Warning],
    others: &[Numbers],
) -> Option<CurrentView> {
    let (act, step) = whole.acts.iter().find(|(act, _)| act.approves())?;
    let asks: Vec<String> = warnings
        .iter()
        .map(|warning| local_names.words.say_message(local_names.language, &warning.question()))
        .collect();
    let strip = |strip: crate::cascade::deliveries::rules::Strip| StripView {
        measure: strip.measure,
        value: if is_share(strip.measure) { strip.value / 100.0 } else { strip.value },
        share: is_share(strip.measure),
        at: strip.at,
        others: strip.others,
        usual_from: strip.usual.0,
        usual_width: ((strip.usual.1 - strip.usual.0) * 10.0).round() / 10.0,
        verdict: strip.verdict,
    };
    let strips = strips(&Numbers::of(&whole.delivery.report), others);
    Some(CurrentView {
        delivery: DeliveryView::new(local_names, whole),
        act: *act,
        side: step.side,
        warnings: warnings.iter().map(|warning| WarningView::new(local_names, warning)).collect(),
        asks: asks.join(" "),
        answered: whole.asked(local_names).filter(|asked| asked.answer.is_some()),
        others: if others.len() < FEWEST { 0 } else { others.len() },
        strips: strips.into_iter().map(strip).collect(),
        key: waiting::key(line).to_string(),
    })
}

/// `POST /deliveries/waiting`: approves those that raise no warning, several at once: `item` is a reference and the revision
/// that was seen, such as `DLV-2027-0042:1`. Those of which somebody has heard otherwise meanwhile stay.
///
/// # Errors
/// [`Error::SignInNeeded`], [`Error::Malformed`].
pub async fn approve(ctx: Ctx, form: Form) -> Result<HttpResponse> {
    let item = |item: &str| {
        let (reference, revision) = item.rsplit_once(':')?;
        Some((reference.to_owned(), revision.parse::<i32>().ok()?))
    };
    let items: Option<Vec<(String, i32)>> = form.all("item").into_iter().map(item).collect();
    let items = items.ok_or_else(|| Error::Malformed("an item is a reference and a revision".into()))?;
    if items.len() > AHEAD as usize {
        return Err(Error::Malformed("too many at once".into()));
    }
    let (_, left) = ctx
        .write(move |tx, viewer| {
            let reader_today = lists::today(viewer, tx.now);
            let mut found = Vec::new();
            for (reference, revision) in &items {
                found.push((deliveries::by_reference(tx.conn, reference)?, *revision));
            }
            let ids: Vec<DeliveryId> = found.iter().map(|one| one.0).collect();
            let reader = Reader { viewer, today: reader_today };
            let acts = waiting::acts(tx.conn, reader, &ids)?;
            let warnings = warnings::among(tx.conn, &ids)?;
            let mut left = 0;
            for (id, revision) in found {
                let act = acts.get(&id).copied().filter(|act| act.approves());
                let is_clear = warnings.get(&id).is_none_or(Vec::is_empty);
                let taken = match act.filter(|_| is_clear) {
                    Some(act) => actions::transition(tx, Actor::from(viewer), id, act, revision, ""),
                    None => Err(Error::Conflict("error-delivery-moved-on")),
                };
                match taken {
                    Ok(()) => {}
                    // What lacks evidence is said on its own screen.
                    Err(Error::Conflict(_) | Error::Forbidden | Error::Invalid(_)) => left += 1,
                    Err(error) => return Err(error),
                }
            }
            Ok(left)
        })
        .await?;
    let notice = match left {
        0 => Notice::Done("notice-deliveries-approved"),
        _ => Notice::Warning("notice-deliveries-approved-some"),
    };
    Ok(ctx.redirect_with("/deliveries/waiting", notice))
}

/// The queue's next screen after a training, if the form came from there.
pub(in crate::cascade) fn onward(form: &Form) -> Option<String> {
    let key: Key = form.get("queue")?.parse().ok()?;
    let query = serde_urlencoded::to_string([("after", key.to_string())]).ok()?;
    Some(format!("/deliveries/waiting?{query}"))
}
