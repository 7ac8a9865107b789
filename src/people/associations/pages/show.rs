//! An association's page: profile, focal points, members.

use actix_web::HttpResponse;
use serde::Serialize;

use crate::people::accounts::forms::{is_sure, settings};
use crate::people::accounts::{Person, PersonId, Role, Viewer};
use crate::people::associations::input::{parse_appointee, parse_members};
use crate::people::associations::sheet::MemberSheet;
use crate::people::associations::views::{AssociationView, load_members, seen};
use crate::people::associations::{
    Association, GovernmentKind, MemberGovernment, MemberGovernmentId, Section, actions, policy, store,
};
use crate::platform::db::{Conn, Tx};
use crate::platform::error::Result;
use crate::platform::sheets::{self, Downloads};
use crate::platform::web::{Choice, Ctx, Form, FormView, Notice, PageEdges, Pages, Turn};

#[derive(Serialize)]
struct ShowPage {
    form: FormView,
    association: AssociationView,
    focal_points: Vec<Person>,
    members: Vec<MemberGovernment>,
    pages: Option<Pages>,
    downloads: Downloads,
    kinds: Vec<Choice>,
    can_edit: bool,
    can_edit_members: bool,
    /// Whether they speak for it, and so may ask for a training.
    can_ask: bool,
    /// Whether the viewer has shown recently who they are.
    sure: bool,
    back: String,
}

struct Found {
    association: Association,
    sections: Vec<Section>,
    focal_points: Vec<Person>,
    members: (Vec<MemberGovernment>, PageEdges<String>),
    count: i64,
}

fn load(conn: &mut Conn, viewer: &Viewer, slug: &str, turn: &Turn<String>) -> Result<Found> {
    let association = seen(conn, viewer, slug)?;
    Ok(Found {
        sections: store::sections(conn)?,
        focal_points: store::focal_points(conn, association.id)?,
        members: load_members(conn, association.id, turn)?,
        count: store::member_counts(conn, &[association.id])?.remove(&association.id).unwrap_or(0),
        association,
    })
}

async fn page(ctx: Ctx, slug: String, refused: Option<FormView>) -> Result<HttpResponse> {
    let turn = ctx.turn();
    let (viewer, found) = ctx.read(move |conn, viewer| load(conn, viewer, &slug, &turn)).await?;
    let Found { association, sections, focal_points, members: (members, around), count } = found;
    let language = ctx.language(Some(&viewer));
    let kind = |kind: &GovernmentKind| {
        Choice::new(kind, ctx.site().words.say(language, &format!("association-members-kind-{kind}")))
    };
    let is_refused = refused.is_some();
    let base = format!("/associations/{}/members", association.slug);
    let view = ShowPage {
        form: refused.unwrap_or_default(),
        sure: is_sure(&ctx, &viewer)?,
        back: format!("/associations/{}", association.slug),
        can_edit: policy::can_edit(&viewer, &association),
        can_edit_members: policy::can_edit_members(&viewer, &association),
        can_ask: viewer.has_for(Role::FocalPoint, association.id),
        association: AssociationView::new(&ctx, language, &association, &sections, count),
        focal_points,
        members,
        pages: ctx.pages(around),
        downloads: Downloads::of(&ctx, &base),
        kinds: GovernmentKind::ALL.iter().map(kind).collect(),
    };
    match is_refused {
        true => ctx.refused("associations/show", Some(&viewer), view),
        false => ctx.page("associations/show", Some(&viewer), view),
    }
}

/// `GET /associations/{slug}`.
///
/// # Errors
/// [`crate::platform::error::Error::NotFound`].
pub async fn show(ctx: Ctx) -> Result<HttpResponse> {
    let slug = ctx.path("slug")?;
    page(ctx, slug, None).await
}

/// `GET /associations/{slug}/members.{format}`.
///
/// # Errors
/// As [`show`].
pub async fn download(ctx: Ctx) -> Result<HttpResponse> {
    sheets::download(&ctx, MemberSheet { slug: ctx.path("slug")? }).await
}

/// `POST /associations/{slug}/members`: one name a line.
///
/// # Errors
/// [`crate::platform::error::Error::NotFound`], [`crate::platform::error::Error::Forbidden`].
pub async fn add_members(ctx: Ctx, mut form: Form) -> Result<HttpResponse> {
    let slug: String = ctx.path("slug")?;
    match parse_members(&mut form) {
        Ok((names, kind)) => {
            let back = format!("/associations/{slug}");
            ctx.write(move |tx, viewer| actions::members::add(tx, viewer, &slug, &names, kind)).await?;
            Ok(ctx.redirect_with(&back, Notice::Done("notice-association-members-added")))
        }
        Err(error) => page(ctx, slug, Some(form.refused(error)?)).await,
    }
}

/// `POST /associations/{slug}/members/{id}/removal`.
///
/// # Errors
/// [`crate::platform::error::Error::NotFound`], [`crate::platform::error::Error::Forbidden`].
pub async fn remove_member(ctx: Ctx) -> Result<HttpResponse> {
    let (slug, id): (String, MemberGovernmentId) = (ctx.path("slug")?, ctx.path("id")?);
    let back = format!("/associations/{slug}");
    ctx.write(move |tx, viewer| actions::members::remove(tx, viewer, &slug, id)).await?;
    Ok(ctx.redirect_with(&back, Notice::Done("notice-association-member-removed")))
}

/// `POST /associations/{slug}/focal-points`: by address.
///
/// # Errors
/// [`crate::platform::error::Error::NotFound`], [`crate::platform::error::Error::Forbidden`], [`crate::platform::error::Error::ConfirmFirst`].
pub async fn add_focal_point(ctx: Ctx, mut form: Form) -> Result<HttpResponse> {
    let (slug, minutes): (String, _) = (ctx.path("slug")?, settings(&ctx)?.confirm_minutes);
    let (whom, to) = (parse_appointee(&mut form), slug.clone());
    match ctx.write(move |tx, viewer| actions::focal_points::appoint(tx, viewer, minutes, &to, whom)).await {
        Ok(_) => {
            let notice = Notice::Done("notice-association-focal-point-added");
            Ok(ctx.redirect_with(&format!("/associations/{slug}"), notice))
        }
        Err(error) => page(ctx, slug, Some(form.refused(error)?)).await,
    }
}

/// `POST /associations/{slug}/focal-points/{person}/removal`.
///
/// # Errors
/// [`crate::platform::error::Error::NotFound`], [`crate::platform::error::Error::Forbidden`], [`crate::platform::error::Error::ConfirmFirst`].
pub async fn remove_focal_point(ctx: Ctx) -> Result<HttpResponse> {
    let (slug, person): (String, PersonId) = (ctx.path("slug")?, ctx.path("person")?);
    let minutes = settings(&ctx)?.confirm_minutes;
    let write = move |tx: &mut Tx, viewer: &Viewer| actions::focal_points::dismiss(tx, viewer, minutes, &slug, person);
    let (_, association) = ctx.write(write).await?;
    let notice = Notice::Done("notice-association-focal-point-removed");
    Ok(ctx.redirect_with(&format!("/associations/{}", association.slug), notice))
}
