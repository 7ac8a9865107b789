use actix_web::HttpResponse;
use serde::Serialize;

use crate::cascade::common::views::LocalNames;
use crate::cascade::lineage::store::founding::founded;
use crate::cascade::lineage::views::{NewTrainersView, load};
use crate::cascade::lineage::{actions, input, policy};
use crate::cascade::participants::store::participants;
use crate::cohorts;
use crate::cohorts::enrolment::input::refused_lines;
use crate::cohorts::enrolment::rules::MOST_INVITED_AN_HOUR;
use crate::cohorts::life::store::CohortFilter;
use crate::learning::modules::Current;
use crate::people::accounts::forms::language_picks;
use crate::platform::error::{Error, Message, Result};
use crate::platform::web::{Choice, Ctx, Form, FormView, Notice, Turn};
use content::Catalogue;

/// How many cohorts one can choose from.
const MOST_COHORTS: i64 = 200;

#[derive(Serialize)]
struct NewTrainersPage {
    form: FormView,
    /// The form that a change of language carries along, if there is one.
    form_id: Option<&'static str>,
    /// What is wrong with which line.
    lines: Vec<Message>,
    new: NewTrainersView,
    /// The cohorts to choose from.
    cohorts: Vec<Choice>,
    /// Those who took part and left an address.
    participants: Vec<Choice>,
    languages: Vec<Choice>,
}

async fn page(ctx: Ctx, catalogue: &Catalogue, refused: Option<(Form, Error)>) -> Result<HttpResponse> {
    let name: String = ctx.path("reference")?;
    let (viewer, (seen, all, cohorts, named)) = ctx
        .read(move |conn, viewer| {
            let seen = load::founding(conn, viewer, &name)?;
            let all = founded(conn, seen.delivery.id)?;
            let cohorts = match seen.can_choose() {
                true => {
                    let visible = cohorts::common::policy::visible_to(viewer);
                    let all = CohortFilter::default();
                    cohorts::life::store::list(conn, &visible, &all, &Turn::First, MOST_COHORTS)?
                }
                false => Vec::new(),
            };
            let named = if seen.founds { participants::all(conn, seen.delivery.id)? } else { Vec::new() };
            Ok((seen, all, cohorts, named))
        })
        .await?;
    let is_refused = refused.is_some();
    let (form, lines) = match refused {
        Some((form, error)) => refused_lines(form, error)?,
        None => {
            let mut form = Form::default();
            form.set("language", ctx.language(Some(&viewer)));
            if let Some(cohort) = &seen.cohort {
                form.set("cohort", &cohort.slug);
            }
            (form.view(), Vec::new())
        }
    };
    let cohorts = cohorts.iter().filter(|one| policy::can_choose(&viewer, one));
    // Their addresses were left to be written to, and nobody needs to read them for it.
    let named = named.iter().filter(|one| one.email.is_some());
    let named = named.filter_map(|one| Some(Choice::new(one.id, one.name.clone()?)));
    let new = NewTrainersView::new(LocalNames::new(&ctx, catalogue, &viewer), &seen, &all);
    let view = NewTrainersPage {
        form,
        form_id: new.can_invite.then_some("main-form"),
        lines,
        cohorts: cohorts.map(|one| Choice::new(&one.slug, &one.name)).collect(),
        participants: named.collect(),
        languages: language_picks(&ctx),
        new,
    };
    match is_refused {
        true => ctx.refused("lineage/new-trainers", Some(&viewer), view),
        false => ctx.page("lineage/new-trainers", Some(&viewer), view),
    }
}

/// `GET /deliveries/{reference}/new-trainers`, for whoever led the training or coordinates it.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Forbidden`].
pub async fn show(ctx: Ctx, catalogue: Current) -> Result<HttpResponse> {
    page(ctx, &catalogue, None).await
}

fn address(ctx: &Ctx) -> Result<String> {
    Ok(format!("/deliveries/{}/new-trainers", ctx.path::<String>("reference")?))
}

/// `POST /deliveries/{reference}/new-trainers`: all of them or none. Sent twice, the second finds everybody there.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Forbidden`], [`Error::Conflict`].
pub async fn invite(ctx: Ctx, mut form: Form, catalogue: Current) -> Result<HttpResponse> {
    let (name, back, site): (String, _, _) = (ctx.path("reference")?, address(&ctx)?, ctx.site().clone());
    let invited = match input::new_trainers(&mut form, &site.settings.languages) {
        Ok(new) => {
            ctx.write(move |tx, viewer| actions::invite_new_trainers(tx, viewer, &site.signer, &name, &new)).await
        }
        Err(error) => Err(error),
    };
    match invited {
        Ok(_) => Ok(ctx.redirect_with(&back, Notice::Done("notice-new-trainers-invited"))),
        Err(error @ Error::Invalid(_)) => page(ctx, &catalogue, Some((form, error))).await,
        Err(Error::TooMany(seconds)) => {
            let message = Message::new("cohort-invite-budget")
                .with("most", MOST_INVITED_AN_HOUR)
                .with("minutes", seconds.div_euclid(60) + 1);
            page(ctx, &catalogue, Some((form, Error::field("people", message)))).await
        }
        Err(error) => Err(error),
    }
}

/// `POST /deliveries/{reference}/new-trainers/cohort`: chooses where they go.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Forbidden`], [`Error::Conflict`].
pub async fn choose(ctx: Ctx, mut form: Form, catalogue: Current) -> Result<HttpResponse> {
    let (name, back): (String, _) = (ctx.path("reference")?, address(&ctx)?);
    let chosen = match input::cohort(&mut form) {
        Ok(slug) => ctx.write(move |tx, viewer| actions::choose_cohort(tx, viewer, &name, &slug)).await.map(drop),
        Err(error) => Err(error),
    };
    match chosen {
        Ok(()) => Ok(ctx.redirect_with(&back, Notice::Done("notice-founding-cohort-chosen"))),
        Err(error @ Error::Invalid(_)) => page(ctx, &catalogue, Some((form, error))).await,
        Err(error) => Err(error),
    }
}
