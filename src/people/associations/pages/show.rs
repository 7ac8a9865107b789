//! An association's page: profile, focal points, members.

use actix_web::HttpResponse;
use serde::Serialize;

use crate::people::accounts::forms::{is_sure, settings};
use crate::people::accounts::{Person, PersonId, Role, Viewer};
use crate::people::associations::input::parse_appointee;
use crate::people::associations::pages::members::kind_choices;
use crate::people::associations::store::MemberFilter;
use crate::people::associations::views::{AssociationView, MemberView, load_members, seen};
use crate::people::associations::{Association, MemberGovernment, Section, actions, policy, store};
use crate::platform::db::{Conn, Tx};
use crate::platform::error::Result;
use crate::platform::web::{Choice, Ctx, Form, FormView, Notice, Turn};

#[derive(Serialize)]
struct ShowPage {
    form: FormView,
    association: AssociationView,
    focal_points: Vec<Person>,
    /// The first of them; a link leads to all.
    members: Vec<MemberView>,
    more: bool,
    kinds: Vec<Choice>,
    can_edit: bool,
    can_edit_members: bool,
    /// Whether they speak for it, and so may ask for a training.
    can_ask: bool,
    /// Whether the viewer has shown recently who they are.
    sure: bool,
    back: String,
}

/// How many members stand on the page of an association.
const SHOWN: usize = 10;

struct Found {
    association: Association,
    sections: Vec<Section>,
    focal_points: Vec<Person>,
    members: Vec<MemberGovernment>,
    count: i64,
}

fn load(conn: &mut Conn, viewer: &Viewer, slug: &str) -> Result<Found> {
    let association = seen(conn, viewer, slug)?;
    Ok(Found {
        sections: store::sections(conn)?,
        focal_points: store::focal_points(conn, association.id)?,
        members: load_members(conn, association.id, &MemberFilter::default(), &Turn::First, SHOWN)?.0,
        count: store::member_counts(conn, &[association.id])?.remove(&association.id).unwrap_or(0),
        association,
    })
}

pub(super) async fn page(ctx: Ctx, slug: String, refused: Option<FormView>) -> Result<HttpResponse> {
    let (viewer, found) = ctx.read(move |conn, viewer| load(conn, viewer, &slug)).await?;
    let Found { association, sections, focal_points, members, count } = found;
    let language = ctx.language(Some(&viewer));
    let is_refused = refused.is_some();
    let view = ShowPage {
        form: refused.unwrap_or_default(),
        sure: is_sure(&ctx, &viewer)?,
        back: format!("/associations/{}", association.slug),
        can_edit: policy::can_edit(&viewer, &association),
        can_edit_members: policy::can_edit_members(&viewer, &association),
        can_ask: viewer.has_for(Role::FocalPoint, association.id),
        association: AssociationView::new(&ctx, language, &association, &sections, count),
        focal_points,
        more: count > members.len() as i64,
        members: members.iter().map(|member| MemberView::new(language, member)).collect(),
        kinds: kind_choices(&ctx, language),
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
