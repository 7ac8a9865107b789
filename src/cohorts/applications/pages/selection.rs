//! Choosing: those who are ticked with what a decision would come to, the balance, and the answers.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use serde::Serialize;

use super::Above;
use crate::cohorts::applications::input::{parse_choice, parse_who};
use crate::cohorts::applications::store::applications;
use crate::cohorts::applications::views::ApplicationView;
use crate::cohorts::applications::views::balance::SelectionBalance;
use crate::cohorts::applications::views::load::{ReadList, read_list};
use crate::cohorts::applications::{ApplicationId, ApplicationStanding, CallState, SelectionChoice, actions, rules};
use crate::people::accounts::Viewer;
use crate::platform::clock::Timestamp;
use crate::platform::db::Conn;
use crate::platform::error::{Error, Result};
use crate::platform::web::{Ctx, Form, FormView, Notice};

#[derive(Serialize)]
struct ChosenPage {
    above: Above,
    form: FormView,
    applications: Vec<ApplicationView>,
    /// How many more may be accepted, where that is limited.
    left: Option<i64>,
    /// Of those who are ticked, how many would need a place.
    wanted: usize,
    /// Whether all of them could be accepted.
    fits: bool,
    /// Whether somebody among them was told that they have a place.
    has_told: bool,
    balance: SelectionBalance,
    /// The balance if all of them were accepted.
    then: SelectionBalance,
    /// The groups of both beside each other.
    groups: Vec<ComparedGroup>,
}

/// How a kind of applicant would stand.
#[derive(Serialize)]
struct ComparedGroup {
    by: &'static str,
    rows: Vec<ComparedRow>,
}

#[derive(Serialize)]
struct ComparedRow {
    label: String,
    before: usize,
    after: usize,
}

#[derive(Serialize)]
struct BalancePage {
    above: Above,
    form: FormView,
    balance: SelectionBalance,
    left: Option<i64>,
    /// Those who wait, in their order.
    waiting: Vec<ApplicationView>,
    is_closed: bool,
    /// Of those who were not told, how many of each decision.
    to_invite: usize,
    to_wait: usize,
    to_decline: usize,
}

/// What a coordinator chooses from, and how many places are left.
fn load(conn: &mut Conn, viewer: &Viewer, slug: &str, now: Timestamp) -> Result<(ReadList, Option<i64>)> {
    let list = read_list(conn, viewer, slug, now)?;
    if !list.read.coordinates {
        return Err(Error::Forbidden);
    }
    let call = list.read.call.as_ref().ok_or(Error::NotFound)?;
    let taken = applications::places_taken(conn, list.read.cohort.id, call.id)?;
    let left = rules::places_left(list.read.cohort.capacity, taken);
    Ok((list, left))
}

async fn chosen_page(ctx: &Ctx, who: Vec<ApplicationId>, refused: Option<FormView>) -> Result<HttpResponse> {
    let (slug, now): (String, _) = (ctx.path("slug")?, ctx.site().clock.now());
    let (viewer, (mut list, left)) = ctx.read(move |conn, viewer| load(conn, viewer, &slug, now)).await?;
    let (language, words) = (ctx.language(Some(&viewer)), &ctx.site().words);
    let is_ticked = |one: &crate::cohorts::applications::Application| who.contains(&one.id) && one.sent_at.is_some();
    let balance = SelectionBalance::new(words, language, &list);
    let ticked: Vec<_> = list.lines.iter().filter(|line| is_ticked(&line.application)).cloned().collect();
    let wanted = ticked.iter().filter(|line| line.application.standing() != ApplicationStanding::Accepted).count();
    let has_told = ticked.iter().any(|line| {
        line.application.choice == Some(SelectionChoice::Accepted) && line.application.answered_at.is_some()
    });
    let applications: Vec<ApplicationView> =
        ticked.iter().map(|line| ApplicationView::new(words, language, line, &list.around)).collect();
    for line in list.lines.iter_mut().filter(|line| is_ticked(&line.application)) {
        line.application.choice = Some(SelectionChoice::Accepted);
    }
    let then = SelectionBalance::new(words, language, &list);
    let compared = balance.groups.iter().zip(&then.groups).map(|(before, after)| ComparedGroup {
        by: before.by,
        rows: before
            .rows
            .iter()
            .map(|row| ComparedRow {
                label: row.label.clone(),
                before: row.accepted,
                after: after
                    .rows
                    .iter()
                    .find(|other| other.label == row.label)
                    .map_or(row.accepted, |one| one.accepted),
            })
            .filter(|row| row.after > 0)
            .collect(),
    });
    let status = if refused.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let view = ChosenPage {
        above: Above::new(ctx, &viewer, &list.read),
        form: refused.unwrap_or_default(),
        fits: left.is_none_or(|left| i64::try_from(wanted).is_ok_and(|wanted| wanted <= left)),
        groups: compared.collect(),
        applications,
        left,
        wanted,
        has_told,
        balance,
        then,
    };
    ctx.page_with(status, "applications/chosen", Some(&viewer), view)
}

/// `GET /cohorts/{slug}/applications/chosen`: those who are ticked (`who`), and what a decision would come to.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Forbidden`].
pub async fn show(ctx: Ctx) -> Result<HttpResponse> {
    let slug: String = ctx.path("slug")?;
    match parse_who(&mut ctx.query_form()) {
        Some(who) => chosen_page(&ctx, who, None).await,
        // Who may not is told so first.
        None => {
            let (asked, now) = (slug.clone(), ctx.site().clock.now());
            ctx.read(move |conn, viewer| load(conn, viewer, &asked, now).map(drop)).await?;
            Ok(ctx.redirect_with(&format!("/cohorts/{slug}/applications"), Notice::Warning("notice-nobody-ticked")))
        }
    }
}

/// `POST /cohorts/{slug}/applications/decisions`: what is decided about those who are named.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Forbidden`], [`Error::Conflict`].
pub async fn decide(ctx: Ctx, mut form: Form) -> Result<HttpResponse> {
    let slug: String = ctx.path("slug")?;
    let parsed = parse_choice(&mut form);
    let who = parse_who(&mut form.clone()).unwrap_or_default();
    let (asked, given) = (slug.clone(), who.clone());
    let done = match parsed {
        Ok((_, choice)) => ctx.write(move |tx, viewer| actions::choose(tx, viewer, &asked, &given, choice)).await,
        Err(error) => Err(error),
    };
    match done {
        Ok(_) => Ok(ctx.redirect_with(
            &format!("/cohorts/{slug}/applications/balance"),
            Notice::Done("notice-application-decided"),
        )),
        Err(error @ Error::Invalid(_)) => chosen_page(&ctx, who, Some(form.refused(error)?)).await,
        Err(error) => Err(error),
    }
}

/// `GET /cohorts/{slug}/applications/balance`: those who are chosen so far beside all who applied, and the answers to be sent.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Forbidden`].
pub async fn balance(ctx: Ctx) -> Result<HttpResponse> {
    let (slug, now): (String, _) = (ctx.path("slug")?, ctx.site().clock.now());
    let (viewer, (list, left)) = ctx.read(move |conn, viewer| load(conn, viewer, &slug, now)).await?;
    let (language, words) = (ctx.language(Some(&viewer)), &ctx.site().words);
    let mut waiting: Vec<_> = list
        .lines
        .iter()
        .filter(|line| line.application.standing() == ApplicationStanding::Waiting)
        .map(|line| ApplicationView::new(words, language, line, &list.around))
        .collect();
    waiting.sort_by_key(|one| (one.position, one.id));
    let untold = |choice: SelectionChoice| {
        let due = list.lines.iter().map(|line| &line.application).filter(|one| one.answered_at.is_none());
        due.filter(|one| one.erased_at.is_none() && one.choice == Some(choice)).count()
    };
    let view = BalancePage {
        above: Above::new(&ctx, &viewer, &list.read),
        form: FormView::default(),
        balance: SelectionBalance::new(words, language, &list),
        left,
        waiting,
        is_closed: list.read.state == Some(CallState::Closed),
        to_invite: untold(SelectionChoice::Accepted),
        to_wait: untold(SelectionChoice::Waiting),
        to_decline: untold(SelectionChoice::Declined),
    };
    ctx.page("applications/balance", Some(&viewer), view)
}

/// `POST /cohorts/{slug}/applications/answers`: tells all about whom something is decided and who were not told.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Forbidden`], [`Error::Conflict`], [`Error::TooMany`].
pub async fn answer(ctx: Ctx) -> Result<HttpResponse> {
    let (slug, site): (String, _) = (ctx.path("slug")?, ctx.site().clone());
    let asked = slug.clone();
    ctx.write(move |tx, viewer| actions::send_answers(tx, viewer, &site.signer, &asked)).await?;
    Ok(ctx.redirect_with(&format!("/cohorts/{slug}/applications/balance"), Notice::Done("notice-application-answered")))
}
