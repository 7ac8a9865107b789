//! Associations and their members as pages and programs get them.

use std::collections::{BTreeMap, HashMap};

use serde::Serialize;
use utoipa::ToSchema;

use crate::people::accounts::Viewer;
use crate::people::associations::store::{self, AssociationFilter, MemberFilter};
use crate::people::associations::{
    Association, AssociationId, GovernmentKind, MemberGovernment, MemberGovernmentId, MemberKey, Section, SectionId,
    policy,
};
use crate::platform::db::Conn;
use crate::platform::error::{Error, Result};
use crate::platform::values::Language;
use crate::platform::web::{Ctx, PageEdges, Turn, turn_to};

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
pub(in crate::people::associations) struct Listed {
    pub associations: Vec<Association>,
    pub counts: HashMap<AssociationId, i64>,
    pub sections: Vec<Section>,
    pub around: PageEdges<String>,
}

impl AssociationView {
    pub(in crate::people::associations) fn new(
        ctx: &Ctx,
        language: Language,
        of: &Association,
        sections: &[Section],
        members: i64,
    ) -> Self {
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
pub(in crate::people::associations) fn load_list(
    conn: &mut Conn,
    viewer: &Viewer,
    asked: &AssociationQuery,
) -> Result<Listed> {
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
pub(in crate::people::associations) struct AssociationQuery {
    /// A section's slug.
    pub section: Option<String>,
    pub words: Option<String>,
    pub turn: Turn<String>,
}

impl AssociationQuery {
    pub(in crate::people::associations) fn of(ctx: &Ctx) -> Self {
        Self { section: ctx.query("section"), words: ctx.query("q"), turn: ctx.turn() }
    }
}

/// The views of a list.
pub(in crate::people::associations) fn views(ctx: &Ctx, language: Language, listed: &Listed) -> Vec<AssociationView> {
    let members = |of: &Association| listed.counts.get(&of.id).copied().unwrap_or(0);
    let view = |of| AssociationView::new(ctx, language, of, &listed.sections, members(of));
    listed.associations.iter().map(view).collect()
}

/// The association in the path, if the viewer may see it.
pub(in crate::people::associations) fn seen(conn: &mut Conn, viewer: &Viewer, slug: &str) -> Result<Association> {
    let association = store::by_slug(conn, slug)?;
    if policy::can_see(viewer, &association) { Ok(association) } else { Err(Error::Hidden) }
}

/// The same, if the viewer may change it.
pub(in crate::people::associations) fn editable(conn: &mut Conn, viewer: &Viewer, slug: &str) -> Result<Association> {
    let association = seen(conn, viewer, slug)?;
    if policy::can_edit(viewer, &association) { Ok(association) } else { Err(Error::Forbidden) }
}

/// The association in the path, if the viewer may change the list of its members.
pub(in crate::people::associations) fn members_editable(
    conn: &mut Conn,
    viewer: &Viewer,
    slug: &str,
) -> Result<Association> {
    let association = seen(conn, viewer, slug)?;
    if policy::can_edit_members(viewer, &association) { Ok(association) } else { Err(Error::Forbidden) }
}

/// A page of an association's members.
pub(in crate::people::associations) fn load_members(
    conn: &mut Conn,
    association: AssociationId,
    filter: &MemberFilter,
    turn: &Turn<MemberKey>,
    size: usize,
) -> Result<(Vec<MemberGovernment>, PageEdges<MemberKey>)> {
    let load = |turn: &Turn<MemberKey>, limit| store::members(conn, association, filter, turn, limit);
    turn_to(turn, size, MemberKey::of, load)
}

/// What a list of members is narrowed to by its address.
pub(in crate::people::associations) fn member_filter(ctx: &Ctx) -> MemberFilter {
    MemberFilter { words: ctx.query("q"), kind: ctx.query("kind").and_then(|kind| kind.parse().ok()) }
}

/// A member as pages show it.
#[derive(Debug, Serialize)]
pub(in crate::people::associations) struct MemberView {
    pub id: MemberGovernmentId,
    /// Its name in the reader's language, else what it is called there.
    pub name: String,
    pub code: Option<String>,
    pub kind: GovernmentKind,
    pub population: Option<i32>,
}

impl MemberView {
    pub(in crate::people::associations) fn new(language: Language, of: &MemberGovernment) -> Self {
        Self {
            id: of.id,
            name: of.facts.name_in(language).to_owned(),
            code: of.facts.code.clone(),
            kind: of.facts.kind,
            population: of.facts.population,
        }
    }
}
