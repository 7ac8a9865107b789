//! One delivery: its figures, facts and story, and what the viewer may do with it.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use serde::Serialize;

use crate::cascade::common::views::{EvidenceForm, LocalNames, ShownEvidence};
use crate::cascade::common::{DeliveryState, Side, takes_evidence};
use crate::cascade::deliveries::input::parse_move;
use crate::cascade::deliveries::pages::triage;
use crate::cascade::deliveries::rules::{Act, Transition};
use crate::cascade::deliveries::views::load::{self, seen};
use crate::cascade::deliveries::views::{DeliveryData, DeliveryView, ReturnQuestionView, StoryLine};
use crate::cascade::deliveries::{DeliveryEvent, ParticipantRole, Sex, actions};
use crate::learning::modules::Current;
use crate::people::accounts::Actor;
use crate::platform::error::{Error, Result};
use crate::platform::web::{CHANGED_MEANWHILE, Ctx, Form, FormView, Notice};
use content::Catalogue;

#[derive(Serialize)]
struct ShowPage {
    form: FormView,
    delivery: DeliveryView,
    languages: Vec<String>,
    /// Attendance by role and sex, with sums; empty without a breakdown.
    grid: Vec<GridRow>,
    /// The columns of the grid.
    sexes: &'static [Sex],
    moves: Vec<MoveView>,
    can_edit: bool,
    sees_participants: bool,
    /// What shows that it was held.
    evidence: Vec<ShownEvidence>,
    /// What people call it.
    evidence_of: String,
    /// How more is added, where the viewer may.
    adds: Option<EvidenceForm>,
    makes_trainers: bool,
    line: Option<StoryLine>,
    /// The question that waits for an answer.
    question: Option<DeliveryEvent>,
    /// The question and its answer, for those whose turn it is now.
    answered: Option<ReturnQuestionView>,
    /// What is still to come: keys of words.
    ahead: Vec<&'static str>,
    /// Whether it was changed while the viewer decided.
    overtaken: bool,
}

#[derive(Serialize)]
struct GridRow {
    role: ParticipantRole,
    cells: Vec<GridCell>,
    sum: i32,
}

#[derive(Serialize)]
struct GridCell {
    sex: Sex,
    people: i32,
}

/// Something the viewer may do.
#[derive(Serialize)]
struct MoveView {
    act: Act,
    /// For which side.
    side: Side,
    needs_comment: bool,
    /// Whether it was just refused, so that its form stands open.
    refused: bool,
}

fn grid(whole: &DeliveryData) -> Vec<GridRow> {
    let counts = &whole.delivery.report.counts;
    let people = |role: ParticipantRole, sex: Sex| counts.get(&(role, sex)).copied().unwrap_or_default();
    let row = |role: &ParticipantRole| {
        let cells: Vec<GridCell> =
            Sex::ALL.iter().map(|sex| GridCell { sex: *sex, people: people(*role, *sex) }).collect();
        GridRow { role: *role, sum: cells.iter().map(|cell| cell.people).sum(), cells }
    };
    ParticipantRole::ALL.iter().map(row).filter(|row| row.sum > 0).collect()
}

/// What has to happen before the report is accepted.
fn ahead(whole: &DeliveryData) -> Vec<&'static str> {
    // The same whether or not there is an account behind an address.
    let by_address = whole.delivery.trainers.iter().any(|trainer| trainer.by_address);
    let confirm = match (whole.has_confirmer, whole.delivery.report.side) {
        (false, Side::Association) if by_address => "delivery-ahead-trainers",
        (false, _) => "delivery-ahead-in-place",
        (true, Side::Association) => "delivery-ahead-trainers",
        (true, _) => "delivery-ahead-association",
    };
    match whole.delivery.state {
        DeliveryState::Planned => vec!["delivery-ahead-report", confirm, "delivery-ahead-accept"],
        DeliveryState::Reported => vec![confirm, "delivery-ahead-accept"],
        DeliveryState::Returned => vec!["delivery-ahead-correct", confirm, "delivery-ahead-accept"],
        DeliveryState::Confirmed => vec!["delivery-ahead-accept"],
        _ => Vec::new(),
    }
}

async fn page(ctx: Ctx, catalogue: &Catalogue, refused: Option<(Act, FormView, StatusCode)>) -> Result<HttpResponse> {
    let name: String = ctx.path("reference")?;
    let (viewer, whole) = ctx.read(move |conn, viewer| load::delivery_named(conn, viewer, &name)).await?;
    let local_names = LocalNames::new(&ctx, catalogue, &viewer);
    let asked = whole.asked(local_names);
    let refused_act = refused.as_ref().map(|(act, ..)| *act);
    let overtaken = refused.as_ref().is_some_and(|(.., status)| *status == StatusCode::CONFLICT);
    let status = refused.as_ref().map_or(StatusCode::OK, |(.., status)| *status);
    // What can no longer be done has no place to show the comment in: the page of the error shows it.
    if refused_act.is_some_and(|refused| !whole.acts.iter().any(|(act, _)| *act == refused)) {
        return Err(Error::Conflict("error-delivery-moved-on"));
    }
    let view_move = |(act, step): &(Act, Transition)| MoveView {
        act: *act,
        side: step.side,
        needs_comment: act.needs_comment(),
        refused: refused_act == Some(*act),
    };
    let adds = whole.sees_participants && takes_evidence(whole.delivery.state);
    let view = ShowPage {
        form: refused.map(|(_, form, _)| form).unwrap_or_default(),
        languages: whole
            .delivery
            .report
            .languages
            .iter()
            .map(|code| match ctx.site().offered(*code) {
                Some(code) => local_names.words.say(code, "language-name"),
                None => code.to_string(),
            })
            .collect(),
        grid: grid(&whole),
        sexes: Sex::ALL,
        moves: whole.acts.iter().filter(|(act, _)| !act.writes()).map(view_move).collect(),
        question: asked.clone().filter(|_| whole.delivery.state == DeliveryState::Returned).map(|asked| asked.question),
        answered: asked.filter(|asked| asked.answer.is_some() && whole.acts.iter().any(|(act, _)| act.approves())),
        can_edit: whole.acts.iter().any(|(act, _)| act.writes()),
        ahead: ahead(&whole),
        sees_participants: whole.sees_participants,
        evidence: whole.evidence.iter().map(|one| ShownEvidence::new(one, false)).collect(),
        evidence_of: whole.delivery.reference.clone(),
        adds: adds.then(|| EvidenceForm::new(ctx.site(), local_names.language, 0, true)),
        makes_trainers: whole.makes_trainers,
        line: StoryLine::new(&whole, local_names.today),
        overtaken,
        delivery: DeliveryView::new(local_names, &whole),
    };
    ctx.page_with(status, "cascade/delivery", Some(&viewer), view)
}

/// `GET /deliveries/{reference}`.
///
/// # Errors
/// [`Error::NotFound`].
pub async fn show(ctx: Ctx, catalogue: Current) -> Result<HttpResponse> {
    page(ctx, &catalogue, None).await
}

async fn take(ctx: Ctx, mut form: Form, catalogue: Current, act: Act, notice: &'static str) -> Result<HttpResponse> {
    let name: String = ctx.path("reference")?;
    let onward = triage::onward(&form);
    let back = onward.clone().unwrap_or_else(|| format!("/deliveries/{name}"));
    let asked = name.clone();
    let taken = match parse_move(&mut form) {
        Ok((revision, comment)) => {
            let take = ctx.write(move |tx, viewer| {
                let id = seen(tx.conn, viewer, &name)?;
                actions::transition(tx, Actor::from(viewer), id, act, revision, &comment)
            });
            take.await
        }
        Err(error) => Err(error),
    };
    match taken {
        Ok(_) => Ok(ctx.redirect_with(&back, Notice::Done(notice))),
        Err(error @ Error::Invalid(_)) => {
            let form = form.refused(error)?;
            match onward {
                Some(_) => triage::again(ctx, &catalogue, asked, form).await,
                None => page(ctx, &catalogue, Some((act, form, StatusCode::UNPROCESSABLE_ENTITY))).await,
            }
        }
        // The report stands above as it is now, and the comment in its place.
        Err(Error::Conflict(CHANGED_MEANWHILE)) => {
            page(ctx, &catalogue, Some((act, form.view(), StatusCode::CONFLICT))).await
        }
        Err(error) => Err(error),
    }
}

macro_rules! moves {
    ($($(#[$doc:meta])* $name:ident, $act:ident, $notice:literal;)+) => { $(
        $(#[$doc])*
        ///
        /// # Errors
        /// [`Error::NotFound`], [`Error::Forbidden`], [`Error::Conflict`].
        pub async fn $name(ctx: Ctx, form: Form, catalogue: Current) -> Result<HttpResponse> {
            take(ctx, form, catalogue, Act::$act, $notice).await
        }
    )+ };
}

moves! {
    /// `POST /deliveries/{reference}/confirmation`.
    confirm, Confirm, "notice-delivery-confirmed";
    /// `POST /deliveries/{reference}/return`.
    give_back, Return, "notice-delivery-returned";
    /// `POST /deliveries/{reference}/acceptance`.
    accept, Accept, "notice-delivery-accepted";
    /// `POST /deliveries/{reference}/amendment`.
    amend, Amend, "notice-delivery-amended";
    /// `POST /deliveries/{reference}/cancellation`.
    cancel, Cancel, "notice-delivery-cancelled";
    /// `POST /deliveries/{reference}/withdrawal`.
    withdraw, Withdraw, "notice-delivery-withdrawn";
}
