//! What governments did, for those who look after it: of an association, of all that one sees, and one of them to be put right.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use serde::Serialize;

use super::kinds;
use crate::cascade::common::views::{AssociationRef, LocalNames};
use crate::cascade::followups::actions::ActPlace;
use crate::cascade::followups::views::{GovernmentActView, load};
use crate::cascade::followups::{GovernmentAct, GovernmentActId, actions, input, policy};
use crate::learning::modules::Current;
use crate::platform::error::{Error, Result};
use crate::platform::web::{Choice, Ctx, Form, FormView, Notice, Pages};
use content::Catalogue;

#[derive(Serialize)]
struct ActsPage {
    form: FormView,
    association: Option<AssociationRef>,
    acts: Vec<GovernmentActView>,
    pages: Option<Pages>,
    kinds: Vec<Choice>,
    can_report: bool,
}

async fn page(
    ctx: Ctx,
    catalogue: &Catalogue,
    slug: Option<String>,
    refused: Option<FormView>,
) -> Result<HttpResponse> {
    let turn = ctx.turn::<GovernmentActId>();
    let (viewer, (association, (acts, around))) =
        ctx.read(move |conn, viewer| load::acts(conn, viewer, slug.as_deref(), &turn)).await?;
    let local_names = LocalNames::new(&ctx, catalogue, &viewer);
    let status = if refused.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let view = ActsPage {
        form: refused.unwrap_or_default(),
        acts: acts.iter().map(Into::into).collect(),
        pages: ctx.pages(around),
        kinds: kinds(&ctx, ctx.language(Some(&viewer))),
        can_report: association.as_ref().is_some_and(|one| policy::can_report_for(&viewer, one)),
        association: association.map(|one| local_names.association(&one)),
    };
    ctx.page_with(status, "followups/acts", Some(&viewer), view)
}

/// `GET /acts`: all that the viewer sees.
///
/// # Errors
/// None of its own.
pub async fn show_all(ctx: Ctx, catalogue: Current) -> Result<HttpResponse> {
    page(ctx, &catalogue, None, None).await
}

/// `GET /associations/{slug}/acts`.
///
/// # Errors
/// [`Error::NotFound`].
pub async fn show(ctx: Ctx, catalogue: Current) -> Result<HttpResponse> {
    let slug = ctx.path("slug")?;
    page(ctx, &catalogue, Some(slug), None).await
}

/// `POST /associations/{slug}/acts`: reports what a government did.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Forbidden`].
pub async fn report(ctx: Ctx, mut form: Form, catalogue: Current) -> Result<HttpResponse> {
    let slug: String = ctx.path("slug")?;
    let back = format!("/associations/{slug}/acts");
    let reported = match input::act(&mut form) {
        Ok(act) => {
            let place = ActPlace::Association(slug.clone());
            ctx.write(move |tx, viewer| actions::report_act(tx, viewer, &place, &act)).await.map(drop)
        }
        Err(error) => Err(error),
    };
    match reported {
        Ok(()) => Ok(ctx.redirect_with(&back, Notice::Done("notice-act-reported"))),
        Err(error) => page(ctx, &catalogue, Some(slug), Some(form.refused(error)?)).await,
    }
}

#[derive(Serialize)]
struct EditPage {
    form: FormView,
    id: GovernmentActId,
    government: String,
    kinds: Vec<Choice>,
}

fn filled(act: &GovernmentAct) -> Form {
    let mut form = Form::default();
    form.set("kind", act.kind).set("government", &act.government).set("acted_on", act.acted_on);
    form.set("link", &act.link).set("note", &act.note).set("revision", act.revision);
    form
}

async fn edit_page(ctx: Ctx, refused: Option<(Form, Error)>) -> Result<HttpResponse> {
    let id: GovernmentActId = ctx.path("id")?;
    let (viewer, act) = ctx.read(move |conn, viewer| load::changeable(conn, viewer, id)).await?;
    let (form, status) = match refused {
        Some((form, error)) => form.shown_again(error, || filled(&act))?,
        None => (filled(&act).view(), StatusCode::OK),
    };
    let kinds = kinds(&ctx, ctx.language(Some(&viewer)));
    let view = EditPage { form, id, government: act.government, kinds };
    ctx.page_with(status, "followups/act", Some(&viewer), view)
}

/// `GET /acts/{id}`.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Forbidden`].
pub async fn edit(ctx: Ctx) -> Result<HttpResponse> {
    edit_page(ctx, None).await
}

/// `POST /acts/{id}`: puts an act right.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Forbidden`], [`Error::Conflict`].
pub async fn change(ctx: Ctx, mut form: Form) -> Result<HttpResponse> {
    let id: GovernmentActId = ctx.path("id")?;
    let changed = match input::changed_act(&mut form) {
        Ok((revision, act)) => {
            ctx.write(move |tx, viewer| actions::change_act(tx, viewer, id, revision, &act)).await.map(drop)
        }
        Err(error) => Err(error),
    };
    match changed {
        Ok(()) => Ok(ctx.redirect_with("/acts", Notice::Done("notice-act-changed"))),
        Err(error) => edit_page(ctx, Some((form, error))).await,
    }
}

/// `POST /acts/{id}/removal`: takes an act away.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Forbidden`].
pub async fn remove(ctx: Ctx, _: Form) -> Result<HttpResponse> {
    let id: GovernmentActId = ctx.path("id")?;
    ctx.write(move |tx, viewer| actions::remove_act(tx, viewer, id)).await?;
    Ok(ctx.redirect_with("/acts", Notice::Done("notice-act-removed")))
}
