//! Associations for programs.

pub mod coordinators;
pub mod focal_points;

use std::collections::{BTreeMap, HashMap};

use actix_web::HttpResponse;
use serde::Serialize;
use utoipa::ToSchema;

use super::store::AssociationFilter;
use super::{
    Association, AssociationId, GovernmentKind, MemberGovernment, NewAssociation, Section, SectionId, policy, rules,
    store,
};
use crate::people::accounts::{Actor, Viewer};
use crate::platform::db::Conn;
use crate::platform::error::{Error, Result};
use crate::platform::values::Language;
use crate::platform::web::{Ctx, Form, PageEdges, ProblemDetails, Turn, turn_to};

/// How many associations a page of the list has.
pub const PER_PAGE: usize = 50;

/// An association as pages and programs get it.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct AssociationView {
    /// Which association.
    pub id: AssociationId,
    /// Its name in an address.
    #[schema(example = "ancb-bj")]
    pub slug: String,
    /// Its acronym.
    pub acronym: String,
    /// Its name in the reader's language, else in another.
    pub name: String,
    /// Its names by language.
    pub names: BTreeMap<String, String>,
    /// ISO 3166-1 code of its country.
    pub country: String,
    /// Its country in the reader's language.
    pub country_name: String,
    /// Its section.
    pub section_id: SectionId,
    /// The section's name in the reader's language.
    pub section_name: String,
    /// How many member governments are listed.
    pub members: i64,
}

/// A page of associations.
#[derive(Debug, Serialize, ToSchema)]
pub struct AssociationList {
    /// The associations, by slug.
    pub items: Vec<AssociationView>,
    /// What `after` of the next page is; absent on the last.
    pub next: Option<String>,
}

/// A section as programs get it.
#[derive(Debug, Serialize, ToSchema)]
pub struct SectionView {
    /// Which section.
    pub id: SectionId,
    /// Its name in an address.
    pub slug: String,
    /// Its name in the reader's language.
    pub name: String,
}

/// A page of an association's members.
#[derive(Debug, Serialize, ToSchema)]
pub struct MemberList {
    /// The members, by name.
    pub items: Vec<MemberGovernment>,
    /// What `after` of the next page is; absent on the last.
    pub next: Option<String>,
}

/// What came of a list of members.
#[derive(Debug, Serialize, ToSchema)]
pub struct Added {
    /// How many were new.
    pub added: usize,
}

/// What a list of associations is made from.
pub(super) struct Listed {
    pub associations: Vec<Association>,
    pub counts: HashMap<AssociationId, i64>,
    pub sections: Vec<Section>,
    pub around: PageEdges<String>,
}

impl AssociationView {
    pub(super) fn new(ctx: &Ctx, language: Language, of: &Association, sections: &[Section], members: i64) -> Self {
        let section = sections.iter().find(|section| section.id == of.section_id);
        Self {
            id: of.id,
            slug: of.slug.clone(),
            acronym: of.acronym.clone(),
            name: of.names.in_language(language).to_owned(),
            names: of.names.0.iter().map(|(language, name)| (language.to_string(), name.clone())).collect(),
            country: of.country.to_string(),
            country_name: ctx.site().words.say(language, &of.country.word()),
            section_id: of.section_id,
            section_name: section.map(|section| section.names.in_language(language).to_owned()).unwrap_or_default(),
            members,
        }
    }
}

/// The page of the list that the address asks for.
pub(super) fn load_list(conn: &mut Conn, viewer: &Viewer, asked: &AssociationQuery) -> Result<Listed> {
    if !policy::can_list(viewer) {
        return Err(Error::Hidden);
    }
    let sections = store::sections(conn)?;
    let section = sections.iter().find(|section| Some(&section.slug) == asked.section.as_ref());
    let filter = AssociationFilter { section: section.map(|section| section.id), words: asked.words.clone() };
    let visible = policy::visible_to(viewer);
    let (associations, around) = turn_to(
        &asked.turn,
        PER_PAGE,
        |association: &Association| association.slug.clone(),
        |turn, limit| store::list(conn, &visible, &filter, turn, limit),
    )?;
    let ids: Vec<AssociationId> = associations.iter().map(|association| association.id).collect();
    let counts = store::member_counts(conn, &ids)?;
    Ok(Listed { associations, counts, sections, around })
}

/// What a list's address asks for.
pub(super) struct AssociationQuery {
    /// A section's slug.
    pub section: Option<String>,
    pub words: Option<String>,
    pub turn: Turn<String>,
}

impl AssociationQuery {
    pub(super) fn of(ctx: &Ctx) -> Self {
        Self { section: ctx.query("section"), words: ctx.query("q"), turn: ctx.turn() }
    }
}

/// The views of a list.
pub(super) fn views(ctx: &Ctx, language: Language, listed: &Listed) -> Vec<AssociationView> {
    let members = |of: &Association| listed.counts.get(&of.id).copied().unwrap_or(0);
    let view = |of| AssociationView::new(ctx, language, of, &listed.sections, members(of));
    listed.associations.iter().map(view).collect()
}

/// The association in the path, if the viewer may see it.
pub(super) fn seen(conn: &mut Conn, viewer: &Viewer, slug: &str) -> Result<Association> {
    let association = store::by_slug(conn, slug)?;
    if policy::can_see(viewer, &association) { Ok(association) } else { Err(Error::Hidden) }
}

/// The sections of the network.
///
/// # Errors
/// [`Error::SignInNeeded`].
#[utoipa::path(get, path = "/api/v1/sections", tag = "associations", responses(
    (status = 200, body = Vec<SectionView>), (status = 401, body = ProblemDetails),
))]
pub async fn sections(ctx: Ctx) -> Result<HttpResponse> {
    let (viewer, sections) = ctx.read(|conn, _| store::sections(conn)).await?;
    let language = ctx.language(Some(&viewer));
    let view = |section: Section| SectionView {
        id: section.id,
        slug: section.slug,
        name: section.names.in_language(language).to_owned(),
    };
    Ok(HttpResponse::Ok().json(sections.into_iter().map(view).collect::<Vec<_>>()))
}

/// The associations one may see.
///
/// # Errors
/// [`Error::NotFound`] for those who have no list of associations.
#[utoipa::path(get, path = "/api/v1/associations", tag = "associations",
    params(
        ("section" = Option<String>, Query, description = "A section's slug"),
        ("q" = Option<String>, Query, description = "Words of the acronym, a name, or the country's code"),
        ("after" = Option<String>, Query, description = "`next` of the page before"),
    ),
    responses((status = 200, body = AssociationList), (status = 401, body = ProblemDetails)),
)]
pub async fn list(ctx: Ctx) -> Result<HttpResponse> {
    let asked = AssociationQuery::of(&ctx);
    let (viewer, listed) = ctx.read(move |conn, viewer| load_list(conn, viewer, &asked)).await?;
    let items = views(&ctx, ctx.language(Some(&viewer)), &listed);
    Ok(HttpResponse::Ok().json(AssociationList { items, next: listed.around.after }))
}

/// One association.
///
/// # Errors
/// [`Error::NotFound`].
#[utoipa::path(get, path = "/api/v1/associations/{slug}", tag = "associations", params(("slug" = String, Path)),
    responses((status = 200, body = AssociationView), (status = 404, body = ProblemDetails)))]
pub async fn show(ctx: Ctx) -> Result<HttpResponse> {
    let slug: String = ctx.path("slug")?;
    let (viewer, (association, members, sections)) = ctx
        .read(move |conn, viewer| {
            let association = seen(conn, viewer, &slug)?;
            let members = store::member_counts(conn, &[association.id])?.remove(&association.id).unwrap_or(0);
            Ok((association, members, store::sections(conn)?))
        })
        .await?;
    let view = AssociationView::new(&ctx, ctx.language(Some(&viewer)), &association, &sections, members);
    Ok(HttpResponse::Ok().json(view))
}

/// An association to be entered.
#[derive(Debug, ToSchema)]
#[allow(dead_code, reason = "describes a body that is read as a form")]
pub struct AssociationBody {
    /// Chosen by the client, so that what is sent twice is entered once.
    pub id: Option<AssociationId>,
    /// Its acronym; unique within its country.
    #[schema(min_length = 1, max_length = 24)]
    pub acronym: String,
    /// ISO 3166-1 code of its country.
    #[schema(pattern = "^[A-Za-z]{2}$", example = "BJ")]
    pub country: String,
    /// Its section.
    pub section_id: SectionId,
    /// Its names by language; at least one.
    #[schema(example = json!({"fr": "Association des communes"}))]
    pub name: BTreeMap<String, String>,
}

/// Members to be entered.
#[derive(Debug, ToSchema)]
#[allow(dead_code, reason = "describes a body that is read as a form")]
pub struct MembersBody {
    /// Their names.
    #[schema(min_items = 1, max_items = 2000)]
    pub members: Vec<String>,
    /// What kind of governments they are; municipalities unless said otherwise.
    pub kind: Option<GovernmentKind>,
}

/// Enters an association.
///
/// # Errors
/// [`Error::Forbidden`] for those who look after no section; [`Error::Invalid`].
#[utoipa::path(post, path = "/api/v1/associations", tag = "associations", request_body = AssociationBody,
    responses((status = 201, body = AssociationView), (status = 403, body = ProblemDetails), (status = 422, body = ProblemDetails)))]
pub async fn create(ctx: Ctx, mut form: Form) -> Result<HttpResponse> {
    let new = NewAssociation::parse(&mut form, &ctx.site().settings.languages)?;
    let (viewer, (association, sections)) = ctx.write(move |tx, viewer| enter(tx, viewer, &new)).await?;
    let view = AssociationView::new(&ctx, ctx.language(Some(&viewer)), &association, &sections, 0);
    Ok(HttpResponse::Created().json(view))
}

/// Enters an association for a viewer who may.
pub(super) fn enter(
    tx: &mut crate::platform::db::Tx,
    viewer: &Viewer,
    new: &NewAssociation,
) -> Result<(Association, Vec<Section>)> {
    if !policy::can_add_somewhere(viewer) {
        return Err(Error::Forbidden);
    }
    let sections = store::sections(tx.conn)?;
    let known = sections.iter().any(|section| section.id == new.section_id);
    if !known || !policy::can_add(viewer, new.section_id) {
        return Err(Error::field("section_id", "form-choose"));
    }
    Ok((store::add(tx, Actor::from(viewer), new)?, sections))
}

/// A page of an association's members.
pub(super) fn load_members(
    conn: &mut Conn,
    association: AssociationId,
    turn: &Turn<String>,
) -> Result<(Vec<MemberGovernment>, PageEdges<String>)> {
    let load = |turn: &Turn<String>, limit| store::members(conn, association, turn, limit);
    turn_to(turn, PER_PAGE, |member: &MemberGovernment| member.name.clone(), load)
}

/// The members of an association.
///
/// # Errors
/// [`Error::NotFound`].
#[utoipa::path(get, path = "/api/v1/associations/{slug}/members", tag = "associations",
    params(("slug" = String, Path), ("after" = Option<String>, Query, description = "`next` of the page before")),
    responses((status = 200, body = MemberList), (status = 404, body = ProblemDetails)))]
pub async fn members(ctx: Ctx) -> Result<HttpResponse> {
    let (slug, turn): (String, _) = (ctx.path("slug")?, ctx.turn());
    let (_, (items, around)) = ctx
        .read(move |conn, viewer| {
            let association = seen(conn, viewer, &slug)?;
            load_members(conn, association.id, &turn)
        })
        .await?;
    Ok(HttpResponse::Ok().json(MemberList { items, next: around.after }))
}

/// Enters members. Those that are there stay as they are.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Forbidden`], [`Error::Invalid`].
#[utoipa::path(post, path = "/api/v1/associations/{slug}/members", tag = "associations", params(("slug" = String, Path)),
    request_body = MembersBody,
    responses((status = 200, body = Added), (status = 403, body = ProblemDetails), (status = 422, body = ProblemDetails)))]
pub async fn add_members(ctx: Ctx, mut form: Form) -> Result<HttpResponse> {
    let (names, kind) = parse_members(&mut form)?;
    let slug: String = ctx.path("slug")?;
    let (_, added) = ctx
        .write(move |tx, viewer| {
            let association = seen(tx.conn, viewer, &slug)?;
            if !policy::can_edit_members(viewer, &association) {
                return Err(Error::Forbidden);
            }
            store::add_members(tx, Actor::from(viewer), &association, &names, kind)
        })
        .await?;
    Ok(HttpResponse::Ok().json(Added { added }))
}

/// Reads a list of members from a form.
pub(super) fn parse_members(form: &mut Form) -> Result<(Vec<String>, GovernmentKind)> {
    let names = rules::names_of_list(&form.all("members").join("\n"));
    let kind = form.parse_optional::<GovernmentKind>("kind").flatten().unwrap_or(GovernmentKind::Municipality);
    let parsed: Result<Vec<String>, _> =
        names.iter().map(|name| name.parse::<crate::platform::values::Name>().map(String::from)).collect();
    let long = names.iter().find(|name| name.chars().count() > rules::LONGEST_NAME);
    if names.is_empty() {
        form.wrong("members", "form-required");
    } else if names.len() > rules::MOST_MEMBERS {
        let message =
            crate::platform::error::Message::new("association-members-too-many").with("most", rules::MOST_MEMBERS);
        form.wrong("members", message);
    } else if let Some(name) = long {
        let begins: String = name.chars().take(40).collect();
        form.wrong(
            "members",
            crate::platform::error::Message::new("association-member-name-long").with("name", begins),
        );
    }
    if parsed.is_err() {
        form.wrong("members", "form-not-a-name");
    }
    form.finish(|| Some((parsed.ok()?, kind)))
}
