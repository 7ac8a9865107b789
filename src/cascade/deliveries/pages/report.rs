//! The form with which a delivery is planned, reported or corrected: one page, kept when asked for, nothing lost.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::Data;
use serde::Serialize;
use uuid::Uuid;

use crate::cascade::commitments::rules::OpenCommitment;
use crate::cascade::commitments::store::commitments;
use crate::cascade::commitments::title::committed;
use crate::cascade::common::views::LocalNames;
use crate::cascade::common::views::filters::{association_picks, module_picks, words_of};
use crate::cascade::common::{CommitmentId, DeliveryId, DeliveryMode, DeliveryState, Side};
use crate::cascade::deliveries::input::submission;
use crate::cascade::deliveries::pages::{FormAction, filled, resumed};
use crate::cascade::deliveries::rules::Warning;
use crate::cascade::deliveries::store::{drafts, submissions};
use crate::cascade::deliveries::views::{DeliveryData, WarningView, load};
use crate::cascade::deliveries::{
    Basis, DeliveryEvent, DeliveryLevel, DeliveryTrainer, DeliveryTrainerRole, HeadCount, HeadCounts,
    OverriddenWarnings, ParticipantRole, Sex, SubmissionOutcome, actions, form as fields,
};
use crate::learning::modules::Current;
use crate::people::accounts::forms::{country_picks, language_picks};
use crate::people::accounts::store::people;
use crate::people::accounts::{Actor, PersonId, Role, Viewer};
use crate::people::associations::{self, Association, AssociationId};
use crate::platform::clock::Timestamp;
use crate::platform::db::Conn;
use crate::platform::error::{Error, Result};
use crate::platform::values::Country;
use crate::platform::web::{CHANGED_MEANWHILE, Choice, Ctx, Form, FormView, Notice};
use content::Catalogue;

#[derive(Serialize)]
struct ReportPage {
    form: FormView,
    /// What people call the delivery; absent for a new one.
    reference: Option<String>,
    /// What sets it apart; absent for a new one.
    title: Option<String>,
    page_title: String,
    side: Side,
    /// Whether the viewer could also speak for the other side.
    both_sides: bool,
    saved_at: Option<Timestamp>,
    /// What was asked when it was returned.
    question: Option<DeliveryEvent>,
    /// Whether somebody else changed it meanwhile.
    overtaken: bool,
    warnings: Vec<WarningView>,
    associations: Vec<Choice>,
    modules: Vec<Choice>,
    languages: Vec<Choice>,
    levels: Vec<Choice>,
    modes: Vec<Choice>,
    bases: Vec<Choice>,
    countries: Vec<Choice>,
    commitments: Vec<Choice>,
    leads: Vec<Choice>,
    lead_name: String,
    co_trainers: Vec<Choice>,
    first_timers: Vec<Choice>,
    observers: Vec<Choice>,
    sexes: &'static [Sex],
    grid: Vec<GridRow>,
    counted: bool,
    /// Whether it can still be a plan.
    can_plan: bool,
    /// How many people checked in, where the form is filled in with them.
    checked_in: Option<i32>,
}

#[derive(Serialize)]
struct GridRow {
    role: ParticipantRole,
    cells: Vec<GridCell>,
}

#[derive(Serialize)]
struct GridCell {
    sex: Sex,
    name: String,
    value: String,
    /// What somebody else entered meanwhile, where that differs.
    #[serde(skip_serializing_if = "Option::is_none")]
    saved: Option<String>,
}

/// What the form offers.
struct Choices {
    before: Option<DeliveryData>,
    draft: Option<drafts::SavedDraft>,
    is_trainer: bool,
    spoken_for: Vec<AssociationId>,
    associations: Vec<Association>,
    commitments: Vec<OpenCommitment>,
    leads: Vec<(PersonId, String)>,
    country: Option<Country>,
    checked_in: Option<HeadCount>,
}

fn choices(conn: &mut Conn, viewer: &Viewer, id: DeliveryId) -> Result<Choices> {
    let spoken_for: Vec<AssociationId> = viewer.scopes(Role::FocalPoint);
    let is_trainer = submissions::is_trainer(conn, viewer.id)?;
    let before = load::writable(conn, viewer, id)?;
    Ok(Choices {
        draft: drafts::find(conn, viewer.id, id)?,
        is_trainer,
        associations: associations::store::all(conn)?,
        commitments: commitments::open_of(conn, viewer.id, id)?,
        leads: commitments::committed_to(conn, &spoken_for)?,
        country: people::get(conn, viewer.id)?.country,
        checked_in: None,
        spoken_for,
        before,
    })
}

/// Why the form is shown.
enum Shown {
    /// Somebody asked for it.
    Fresh,
    /// Something in it is wrong, or odd.
    Refused(Vec<Warning>),
    /// Somebody else changed the report meanwhile.
    Overtaken,
}

impl Shown {
    fn status(&self) -> StatusCode {
        match self {
            Self::Fresh => StatusCode::OK,
            Self::Refused(_) => StatusCode::UNPROCESSABLE_ENTITY,
            Self::Overtaken => StatusCode::CONFLICT,
        }
    }

    fn warnings(&self) -> &[Warning] {
        if let Self::Refused(warnings) = self { warnings } else { &[] }
    }
}

/// The commitment as a choice: what, for whom, by when.
fn commitment_label(local_names: LocalNames, all: &[Association], one: &OpenCommitment) -> String {
    let modules: Vec<String> = one.modules.iter().map(|slug| local_names.module(slug).title).collect();
    let acronym = all.iter().find(|other| other.id == one.association_id).map_or("", |one| &one.acronym);
    let place = (one.place.as_str(), acronym);
    let title = committed(
        local_names.words,
        local_names.language,
        local_names.today,
        place,
        one.due_on,
        one.expected_participants,
    );
    format!("{title} ({})", modules.join(", "))
}

fn page(
    ctx: &Ctx,
    catalogue: &Catalogue,
    viewer: &Viewer,
    choices: &Choices,
    form: &Form,
    view: FormView,
    shown: Shown,
) -> Result<HttpResponse> {
    let local_names = LocalNames::new(ctx, catalogue, viewer);
    let before = choices.before.as_ref().map(|whole| &whole.delivery);
    let reported = before.filter(|delivery| delivery.reported_at.is_some());
    let asked = form.get("side").and_then(|word| word.parse::<Side>().ok());
    let side = reported.map(|delivery| delivery.report.side).or(asked).unwrap_or(Side::Trainer);
    let for_association = side == Side::Association && choices.before.is_none();
    let offered: Vec<Association> = choices
        .associations
        .iter()
        .filter(|one| !for_association || choices.spoken_for.contains(&one.id))
        .cloned()
        .collect();
    let on_it: Vec<&DeliveryTrainer> = before.into_iter().flat_map(|delivery| &delivery.trainers).collect();
    let pick = |trainer: &DeliveryTrainer| Choice::new(trainer.value(), &trainer.name);
    let known: Vec<Choice> = on_it.iter().map(|trainer| pick(trainer)).collect();
    let on_it_as = |role| on_it.iter().filter(|trainer| trainer.role == role).map(|trainer| pick(trainer)).collect();
    let mut leads: Vec<Choice> = choices.leads.iter().map(|(id, name)| Choice::new(id, name)).collect();
    leads
        .extend(known.iter().filter(|pick| !choices.leads.iter().any(|(id, _)| id.to_string() == pick.value)).cloned());
    let lead = form.get("lead").unwrap_or_default();
    let lead_name = match known.iter().find(|pick| pick.value == lead) {
        _ if lead == viewer.id.to_string() => viewer.name.clone(),
        Some(pick) => pick.label.clone(),
        None => lead.to_owned(),
    };
    let mut commitments: Vec<Choice> = choices
        .commitments
        .iter()
        .map(|one| Choice::new(one.id, commitment_label(local_names, &choices.associations, one)))
        .collect();
    if !commitments.is_empty() {
        commitments.push(Choice::new("none", local_names.words.say(local_names.language, "delivery-commitment-none")));
    }
    let cell = |role: &ParticipantRole, sex: &Sex| {
        let name = format!("counts.{role}.{sex}");
        let saved = view.saved(&name).map(|saved| saved.first().map_or("–".to_owned(), String::clone));
        GridCell { sex: *sex, value: form.get(&name).unwrap_or_default().to_owned(), saved, name }
    };
    let grid: Vec<GridRow> = ParticipantRole::ALL
        .iter()
        .map(|role| GridRow { role: *role, cells: Sex::ALL.iter().map(|sex| cell(role, sex)).collect() })
        .collect();
    let title = choices.before.as_ref().map(|whole| local_names.title(&whole.title()));
    let asks =
        local_names.words.say(local_names.language, if title.is_some() { "delivery-edit" } else { "delivery-new" });
    let view = ReportPage {
        form: view,
        page_title: title.as_ref().map_or(asks.clone(), |title| format!("{asks}: {title}")),
        title,
        reference: before.map(|delivery| delivery.reference.clone()),
        side,
        both_sides: reported.is_none() && choices.is_trainer && !choices.spoken_for.is_empty(),
        question: choices
            .before
            .as_ref()
            .filter(|whole| whole.delivery.state == DeliveryState::Returned)
            .and_then(|whole| Some(whole.asked(local_names)?.question)),
        saved_at: choices.draft.as_ref().map(|draft| draft.saved_at),
        overtaken: matches!(shown, Shown::Overtaken),
        warnings: shown.warnings().iter().map(|warning| WarningView::new(local_names, warning)).collect(),
        associations: association_picks(local_names, &offered),
        modules: module_picks(local_names, catalogue.modules.keys().cloned()),
        languages: language_picks(ctx),
        levels: words_of(local_names, "delivery-level", DeliveryLevel::ALL),
        modes: words_of(local_names, "delivery-mode", DeliveryMode::ALL),
        bases: words_of(local_names, "delivery-basis", Basis::ALL),
        countries: country_picks(ctx, local_names.language),
        commitments,
        co_trainers: on_it_as(DeliveryTrainerRole::CoTrainer),
        first_timers: on_it_as(DeliveryTrainerRole::FirstTimer),
        observers: on_it_as(DeliveryTrainerRole::Observer),
        leads,
        lead_name,
        sexes: Sex::ALL,
        counted: grid.iter().flat_map(|row| &row.cells).any(|cell| !cell.value.is_empty() || cell.saved.is_some()),
        grid,
        can_plan: reported.is_none(),
        checked_in: choices.checked_in.as_ref().filter(|_| matches!(shown, Shown::Fresh)).map(|count| count.attended),
    };
    ctx.page_with(shown.status(), "cascade/report", Some(viewer), view)
}

/// A form for a delivery nobody has told of yet.
fn begin(ctx: &Ctx, viewer: &Viewer, choices: &Choices, id: DeliveryId) -> Form {
    let asked = ctx.query("side").and_then(|word| word.parse::<Side>().ok());
    let side = match asked {
        Some(Side::Association) if !choices.spoken_for.is_empty() => Side::Association,
        _ if !choices.is_trainer => Side::Association,
        _ => Side::Trainer,
    };
    let wanted = ctx.query("commitment").and_then(|id| id.parse::<CommitmentId>().ok());
    let commitment = choices.commitments.iter().find(|one| Some(one.id) == wanted);
    let association = match (commitment, side, choices.spoken_for.as_slice()) {
        (Some(one), _, _) => Some(one.association_id),
        (None, Side::Association, [first, ..]) => Some(*first),
        _ => None,
    };
    let mut form = fields::begun(id, side, viewer, commitment);
    if let Some(id) = association {
        form.set("association", id);
    }
    let there = choices.associations.iter().find(|one| Some(one.id) == association);
    if let Some(country) = there.map(|one| one.country).or(choices.country) {
        form.set("country", country);
    }
    form.set("languages", commitment.map_or(ctx.language(Some(viewer)), |one| one.language));
    form
}

/// `GET /deliveries/new`: `commitment`, `side` and `draft` in the query.
///
/// # Errors
/// [`Error::Forbidden`] for those who neither train nor speak for an association.
pub async fn ask(ctx: Ctx, catalogue: Current) -> Result<HttpResponse> {
    let draft = ctx.query("draft").and_then(|id| id.parse::<DeliveryId>().ok());
    let id = draft.unwrap_or_else(|| Uuid::new_v4().into());
    let (viewer, choices) = ctx.read(move |conn, viewer| choices(conn, viewer, id)).await?;
    let form = match &choices.draft {
        Some(draft) => resumed(draft),
        None if draft.is_some() => return Err(Error::NotFound),
        None => begin(&ctx, &viewer, &choices, id),
    };
    let view = form.view();
    page(&ctx, &catalogue, &viewer, &choices, &form, view, Shown::Fresh)
}

/// `GET /deliveries/{reference}/edit`.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Forbidden`].
pub async fn edit(ctx: Ctx, catalogue: Current, known: Data<dyn HeadCounts>) -> Result<HttpResponse> {
    let name: String = ctx.path("reference")?;
    let (viewer, choices) = ctx
        .read(move |conn, viewer| {
            let whole = load::delivery_named(conn, viewer, &name)?;
            let mut choices = choices(conn, viewer, whole.delivery.id)?;
            // What was reported or typed stands, whoever checked in.
            if choices.draft.is_none() && whole.delivery.state == DeliveryState::Planned {
                choices.checked_in = known.head_count(conn, whole.delivery.id)?;
            }
            Ok(choices)
        })
        .await?;
    let form = match (&choices.draft, &choices.before) {
        (Some(draft), _) => resumed(draft),
        (None, Some(DeliveryData { delivery, .. })) => {
            let mut delivery = delivery.clone();
            if let Some(count) = &choices.checked_in {
                count.put_into(&mut delivery.report);
            }
            filled(&delivery, &viewer)
        }
        (None, None) => return Err(Error::NotFound),
    };
    let view = form.view();
    page(&ctx, &catalogue, &viewer, &choices, &form, view, Shown::Fresh)
}

/// `POST /deliveries`: keeps, plans, reports or corrects; the button pressed says which.
///
/// # Errors
/// [`Error::Forbidden`], [`Error::Conflict`].
pub async fn send(ctx: Ctx, mut form: Form, catalogue: Current) -> Result<HttpResponse> {
    let action = form.get("act").and_then(|word| word.parse::<FormAction>().ok());
    // A form that was kept is only shown, whatever was pressed.
    let action = if form.is_kept() { Some(FormAction::Report) } else { action };
    let action = action.ok_or_else(|| Error::Malformed("no button was pressed".into()))?;
    let id = form.get("id").and_then(|id| id.parse::<DeliveryId>().ok());
    let id = id.ok_or_else(|| Error::Malformed("the form has no id".into()))?;
    if action == FormAction::Draft {
        return keep(ctx, form, id).await;
    }
    let seen = form.all("overridden_warnings").into_iter().map(str::to_owned).collect();
    let sent = match submission(&mut form, &catalogue, id, OverriddenWarnings::These(seen)) {
        Ok(submission) => ctx.write(move |tx, viewer| actions::submit(tx, Actor::from(viewer), &submission)).await,
        Err(error) => Err(error),
    };
    let (view, shown) = match sent {
        Ok((_, SubmissionOutcome::Done(reference, _))) => {
            let notice = match (action, form.get("revision").is_some()) {
                (_, true) => "notice-delivery-changed",
                (FormAction::Plan, false) => "notice-delivery-planned",
                (_, false) => "notice-delivery-reported",
            };
            return Ok(ctx.redirect_with(&format!("/deliveries/{reference}"), Notice::Done(notice)));
        }
        Ok((_, SubmissionOutcome::Warned(warnings))) => (form.view(), Shown::Refused(warnings)),
        Err(Error::Conflict(CHANGED_MEANWHILE)) => (form.view(), Shown::Overtaken),
        Err(error) => (form.clone().refused(error)?, Shown::Refused(Vec::new())),
    };
    let (viewer, choices) = ctx.read(move |conn, viewer| choices(conn, viewer, id)).await?;
    let (form, view) = match (&shown, &choices.before) {
        // Sent once more, it replaces what they now can look at.
        (Shown::Overtaken, Some(DeliveryData { delivery, .. })) => {
            let view = form.overtaken(&filled(delivery, &viewer));
            (form, view)
        }
        _ => (form, view),
    };
    page(&ctx, &catalogue, &viewer, &choices, &form, view, shown)
}

/// Keeps what was typed, right or wrong.
async fn keep(ctx: Ctx, form: Form, id: DeliveryId) -> Result<HttpResponse> {
    let typed = form.names().filter(|name| !matches!(*name, "act" | "overridden_warnings")).map(str::to_owned);
    let kept: drafts::Fields =
        typed.map(|name| (name.clone(), form.all(&name).into_iter().map(str::to_owned).collect())).collect();
    ctx.write(move |tx, viewer| actions::keep_draft(tx, viewer, id, &kept)).await?;
    Ok(ctx.redirect_with("/deliveries", Notice::Done("notice-delivery-kept")))
}
