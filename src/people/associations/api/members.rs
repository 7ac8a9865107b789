//! The members of an association, for programs.

use actix_web::HttpResponse;

use crate::people::accounts::Viewer;
use crate::people::associations::import::read::GovernmentUpload;
use crate::people::associations::import::views::{MemberImportView, rehearsal};
use crate::people::associations::input::{GovernmentBody, MembersBody, parse_members};
use crate::people::associations::views::{
    Added, MemberList, PER_PAGE, load_members, member_filter, members_editable, seen,
};
use crate::people::associations::{
    GovernmentFacts, GovernmentKind, MemberGovernment, MemberGovernmentId, actions, store,
};
use crate::platform::db::Tx;
use crate::platform::error::{Error, Message, Result};
use crate::platform::web::{Ctx, Form, ProblemDetails};

/// The members of an association.
///
/// # Errors
/// [`Error::NotFound`].
#[utoipa::path(get, path = "/api/v1/associations/{slug}/members", tag = "associations",
    params(("slug" = String, Path), ("q" = Option<String>, Query, description = "Words of the code or a name"),
        ("kind" = Option<GovernmentKind>, Query),
        ("after" = Option<String>, Query, description = "`next` of the page before")),
    responses((status = 200, body = MemberList), (status = 404, body = ProblemDetails)))]
pub async fn members(ctx: Ctx) -> Result<HttpResponse> {
    let (slug, turn, filter): (String, _, _) = (ctx.path("slug")?, ctx.turn(), member_filter(&ctx));
    let (_, (items, around)) = ctx
        .read(move |conn, viewer| {
            let association = seen(conn, viewer, &slug)?;
            load_members(conn, association.id, &filter, &turn, PER_PAGE)
        })
        .await?;
    Ok(HttpResponse::Ok().json(MemberList { items, next: around.after.map(|key| key.to_string()) }))
}

/// Enters members by their names. Those that are there stay as they are.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Forbidden`], [`Error::Invalid`].
#[utoipa::path(post, path = "/api/v1/associations/{slug}/members", tag = "associations", params(("slug" = String, Path)),
    request_body = MembersBody,
    responses((status = 200, body = Added), (status = 403, body = ProblemDetails), (status = 422, body = ProblemDetails)))]
pub async fn add_members(ctx: Ctx, mut form: Form) -> Result<HttpResponse> {
    let (names, kind) = parse_members(&mut form)?;
    let slug: String = ctx.path("slug")?;
    let (_, added) = ctx.write(move |tx, viewer| actions::members::add(tx, viewer, &slug, &names, kind)).await?;
    Ok(HttpResponse::Ok().json(Added { added }))
}

/// One member.
///
/// # Errors
/// [`Error::NotFound`].
#[utoipa::path(get, path = "/api/v1/associations/{slug}/members/{id}", tag = "associations",
    params(("slug" = String, Path), ("id" = MemberGovernmentId, Path)),
    responses((status = 200, body = MemberGovernment), (status = 404, body = ProblemDetails)))]
pub async fn member(ctx: Ctx) -> Result<HttpResponse> {
    let (slug, id): (String, MemberGovernmentId) = (ctx.path("slug")?, ctx.path("id")?);
    let (_, member) = ctx
        .read(move |conn, viewer| {
            let association = seen(conn, viewer, &slug)?;
            store::member(conn, association.id, id)
        })
        .await?;
    Ok(HttpResponse::Ok().json(member))
}

/// Changes what is known of a member. What belongs to several associations is changed by those who keep all their lists.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Forbidden`], [`Error::Invalid`], [`Error::Conflict`].
#[utoipa::path(post, path = "/api/v1/associations/{slug}/members/{id}", tag = "associations",
    params(("slug" = String, Path), ("id" = MemberGovernmentId, Path)), request_body = GovernmentBody,
    responses((status = 200, body = MemberGovernment), (status = 403, body = ProblemDetails),
        (status = 404, body = ProblemDetails), (status = 409, body = ProblemDetails), (status = 422, body = ProblemDetails)))]
pub async fn change_member(ctx: Ctx, mut form: Form) -> Result<HttpResponse> {
    let (slug, id): (String, MemberGovernmentId) = (ctx.path("slug")?, ctx.path("id")?);
    let revision = form.parse::<i32>("revision");
    let facts = GovernmentFacts::parse(&mut form, &ctx.site().settings.languages)?;
    let revision = revision.unwrap_or_default();
    let (_, member) = ctx
        .write(move |tx, viewer| {
            actions::members::change(tx, viewer, &slug, id, revision, &facts)?;
            let association = seen(tx.conn, viewer, &slug)?;
            store::member(tx.conn, association.id, id)
        })
        .await?;
    Ok(HttpResponse::Ok().json(member))
}

/// Ends a membership. The government stays known to the network.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Forbidden`].
#[utoipa::path(post, path = "/api/v1/associations/{slug}/members/{id}/removal", tag = "associations",
    params(("slug" = String, Path), ("id" = MemberGovernmentId, Path)),
    responses((status = 200, body = MemberGovernment), (status = 403, body = ProblemDetails), (status = 404, body = ProblemDetails)))]
pub async fn end_membership(ctx: Ctx) -> Result<HttpResponse> {
    let (slug, id): (String, MemberGovernmentId) = (ctx.path("slug")?, ctx.path("id")?);
    let (_, member) = ctx
        .write(move |tx, viewer| {
            let association = seen(tx.conn, viewer, &slug)?;
            let member = store::member(tx.conn, association.id, id)?;
            actions::members::remove(tx, viewer, &slug, id)?;
            Ok(member)
        })
        .await?;
    Ok(HttpResponse::Ok().json(member))
}

/// Brings members in from a sheet (CSV, XLSX, ODS): all of its rows or none. What a row does not say stays as it is, and what
/// was taken out changes nothing.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Forbidden`]; [`Error::Invalid`] for a file that cannot be read; [`Error::Conflict`] when a
/// row is wrong.
#[utoipa::path(post, path = "/api/v1/associations/{slug}/members/import", tag = "associations",
    params(("slug" = String, Path),
        ("dry_run" = Option<bool>, Query, description = "Whether only to say what would become of each row")),
    request_body(content = Vec<u8>, content_type = "application/octet-stream",
        description = "The file; what kind it is is seen from what stands in it"),
    responses((status = 200, body = MemberImportView), (status = 403, body = ProblemDetails),
        (status = 409, body = ProblemDetails), (status = 422, body = ProblemDetails)))]
pub async fn import_members(ctx: Ctx) -> Result<HttpResponse> {
    let (slug, upload, site): (String, _, _) = (ctx.path("slug")?, ctx.upload(), ctx.site().clone());
    let dry_run = ctx.query("dry_run").is_some_and(|word| word == "true");
    let asked = slug.clone();
    ctx.read(move |conn, viewer| members_editable(conn, viewer, &asked).map(drop)).await?;
    let read = actix_web::web::block(move || {
        let sheet = GovernmentUpload::of(&site.words, upload)?;
        let rows = sheet.governments(&site.words);
        Ok::<_, Message>((sheet, rows))
    });
    let (sheet, rows) = read.await.map_err(Error::internal)?.map_err(|message| Error::field("file", message))?;
    let (viewer, rehearsed) = match dry_run {
        true => {
            ctx.read(move |conn, viewer| {
                let association = members_editable(conn, viewer, &slug)?;
                rehearsal(conn, Some(viewer), &association, rows)
            })
            .await?
        }
        false => {
            let write =
                move |tx: &mut Tx, viewer: &Viewer| actions::import::bring_in(tx, viewer, &slug, rows, None, None);
            ctx.write(write).await?
        }
    };
    let language = ctx.language(Some(&viewer));
    let view = MemberImportView::new(&ctx.site().words, language, &sheet.reading, &rehearsed, !dry_run);
    Ok(HttpResponse::Ok().json(view))
}
