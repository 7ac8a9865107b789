//! Those who took part in a training, for those who may see them: the list, what it comes to, and putting one right.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use serde::Serialize;

use super::phone::choices;
use crate::cascade::common::views::LocalNames;
use crate::cascade::deliveries::Test;
use crate::cascade::participants::rules::{self, FeedbackSummary};
use crate::cascade::participants::sheet::ParticipantSheet;
use crate::cascade::participants::views::{ParticipantView, load};
use crate::cascade::participants::{Participant, ParticipantId, TestMoment, actions, input};
use crate::learning::modules::Current;
use crate::platform::error::Result;
use crate::platform::sheets::{self, Downloads};
use crate::platform::web::{Choice, Ctx, Form, FormView, Notice, Pages, page_of};
use content::Catalogue;

/// How many participants a page of the list has.
const PER_PAGE: usize = 50;

#[derive(Serialize)]
struct ListPage {
    reference: String,
    title: String,
    participants: Vec<ParticipantView>,
    pages: Option<Pages>,
    downloads: Downloads,
    total: usize,
    unique_people: usize,
    named: i32,
    before: Option<Test>,
    after: Option<Test>,
    can_run: bool,
    feedback: Option<FeedbackSummary>,
    fewest: usize,
}

/// `GET /deliveries/{reference}/participants`.
///
/// # Errors
/// [`crate::platform::error::Error::NotFound`].
pub async fn list(ctx: Ctx, catalogue: Current) -> Result<HttpResponse> {
    let name: String = ctx.path("reference")?;
    let (viewer, (seen, all, feedback)) = ctx.read(move |conn, viewer| load::list(conn, viewer, &name)).await?;
    let local_names = LocalNames::new(&ctx, &catalogue, &viewer);
    let (total, unique_people) = (all.len(), rules::unique_people(&all));
    let named = rules::head_count(&all).map_or(0, |count| count.named);
    let [before, after] = [TestMoment::Before, TestMoment::After].map(|moment| rules::test_of(&all, moment));
    let (some, around) = page_of(all, &ctx.turn::<ParticipantId>(), PER_PAGE, |one| one.id);
    let view = ListPage {
        before,
        after,
        title: local_names.title(&seen.brief.title),
        participants: some.iter().map(Into::into).collect(),
        pages: ctx.pages(around),
        downloads: Downloads::of(&ctx, &format!("/deliveries/{}/participants", seen.brief.reference)),
        reference: seen.brief.reference,
        total,
        unique_people,
        named,
        can_run: seen.may.run,
        feedback,
        fewest: rules::FEWEST_ANSWERS,
    };
    ctx.page("participants/list", Some(&viewer), view)
}

/// `GET /deliveries/{reference}/participants.{format}`.
///
/// # Errors
/// As [`list`].
pub async fn download(ctx: Ctx) -> Result<HttpResponse> {
    let delivery: String = ctx.path("reference")?;
    sheets::download(&ctx, ParticipantSheet { delivery }).await
}

#[derive(Serialize)]
struct EditPage {
    form: FormView,
    reference: String,
    title: String,
    participant: ParticipantView,
    sexes: Vec<Choice>,
    roles: Vec<Choice>,
}

fn filled(one: &Participant) -> FormView {
    let mut form = Form::default();
    form.set("name", one.name.as_deref().unwrap_or_default()).set("government", &one.details.government);
    form.set("sex", one.details.sex).set("role", one.details.role);
    if one.details.disability {
        form.set("disability", "yes");
    }
    form.view()
}

async fn edit_page(ctx: Ctx, catalogue: &Catalogue, refused: Option<FormView>) -> Result<HttpResponse> {
    let (name, id): (String, ParticipantId) = (ctx.path("reference")?, ctx.path("id")?);
    let (viewer, (seen, one)) = ctx.read(move |conn, viewer| load::correctable(conn, viewer, &name, id)).await?;
    let status = if refused.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let (sexes, roles) = choices(&ctx, ctx.language(Some(&viewer)));
    let view = EditPage {
        form: refused.unwrap_or_else(|| filled(&one)),
        title: LocalNames::new(&ctx, catalogue, &viewer).title(&seen.brief.title),
        reference: seen.brief.reference,
        participant: ParticipantView::from(&one),
        sexes,
        roles,
    };
    ctx.page_with(status, "participants/edit", Some(&viewer), view)
}

/// `GET /deliveries/{reference}/participants/{id}`.
///
/// # Errors
/// [`crate::platform::error::Error::NotFound`], [`crate::platform::error::Error::Forbidden`].
pub async fn edit(ctx: Ctx, catalogue: Current) -> Result<HttpResponse> {
    edit_page(ctx, &catalogue, None).await
}

/// `POST /deliveries/{reference}/participants/{id}`: puts somebody right.
///
/// # Errors
/// [`crate::platform::error::Error::NotFound`], [`crate::platform::error::Error::Forbidden`],
/// [`crate::platform::error::Error::Conflict`] when they were erased.
pub async fn correct(ctx: Ctx, mut form: Form, catalogue: Current) -> Result<HttpResponse> {
    let (name, id): (String, ParticipantId) = (ctx.path("reference")?, ctx.path("id")?);
    let back = format!("/deliveries/{name}/participants");
    let corrected = match input::correction(&mut form) {
        Ok((who, details)) => {
            let signer = ctx.site().signer.clone();
            let write =
                ctx.write(move |tx, viewer| actions::correct(tx, viewer, &signer, &name, id, who.as_deref(), &details));
            write.await.map(drop)
        }
        Err(error) => Err(error),
    };
    match corrected {
        Ok(()) => Ok(ctx.redirect_with(&back, Notice::Done("notice-participant-corrected"))),
        Err(error) => {
            let form = form.refused(error)?;
            edit_page(ctx, &catalogue, Some(form)).await
        }
    }
}

/// `POST /deliveries/{reference}/participants/{id}/removal`: takes somebody off the list.
///
/// # Errors
/// [`crate::platform::error::Error::NotFound`], [`crate::platform::error::Error::Forbidden`].
pub async fn remove(ctx: Ctx, _: Form) -> Result<HttpResponse> {
    let (name, id): (String, ParticipantId) = (ctx.path("reference")?, ctx.path("id")?);
    let back = format!("/deliveries/{name}/participants");
    ctx.write(move |tx, viewer| actions::remove(tx, viewer, &name, id)).await?;
    Ok(ctx.redirect_with(&back, Notice::Done("notice-participant-removed")))
}
