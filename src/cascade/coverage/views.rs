//! Coverage as pages and programs get it.

use serde::Serialize;
use utoipa::ToSchema;

use crate::cascade::common::store::lists::patterns;
use crate::cascade::common::views::{AssociationRef, LocalNames, ModuleRef};
use crate::cascade::coverage::map::MapPoint;
use crate::cascade::coverage::policy::{can_name_governments, can_see_coverage};
use crate::cascade::coverage::rules::named::suggested;
use crate::cascade::coverage::rules::{CoverageFigures, Membership, Reached, share};
use crate::cascade::coverage::store::governments::{self, CoverageFilter};
use crate::cascade::coverage::store::named;
use crate::cascade::deliveries::views::DeliveryData;
use crate::cascade::deliveries::views::load::delivery_named;
use crate::people::accounts::Viewer;
use crate::people::associations::store::{AssociationFilter, MemberFilter};
use crate::people::associations::{
    self, Association, AssociationId, GovernmentKind, MemberGovernment, MemberGovernmentId, MemberKey, Section,
};
use crate::platform::db::Conn;
use crate::platform::error::{Error, Result};
use crate::platform::web::{Ctx, PageEdges, Turn, turn_to};
use content::ModuleSlug;

/// How many governments a page of the list has.
pub const PER_PAGE: usize = 50;
/// How many members a search offers to be named.
const OFFERED: i64 = 100;

/// How far some governments are reached.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct CoverageShare {
    /// How many governments there are; none where no list of members is known.
    pub governments: i64,
    /// Of how many somebody completed a confirmed training.
    pub reached: i64,
    /// How many nobody has reached.
    pub unreached: i64,
    /// The share that was reached; absent where no list of members is known.
    pub share: Option<f64>,
    /// How many people live in those of which that is known.
    pub people: i64,
    /// How many of them live where somebody was trained.
    pub people_reached: i64,
    /// Their share; absent where it is of no government known how many people live there.
    pub share_of_people: Option<f64>,
    /// Of how many governments it is not known how many people live there.
    pub without_people: i64,
}

impl From<&CoverageFigures> for CoverageShare {
    fn from(figures: &CoverageFigures) -> Self {
        Self {
            governments: figures.governments,
            reached: figures.reached,
            unreached: figures.governments - figures.reached,
            share: figures.share(),
            people: figures.people,
            people_reached: figures.people_reached,
            share_of_people: figures.share_of_people(),
            without_people: figures.without_people,
        }
    }
}

/// How far governments are reached by one module.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct ModuleCoverage {
    /// The module.
    pub module: ModuleRef,
    /// Of how many governments somebody was trained in it.
    pub reached: i64,
    /// Their share; absent where no list of members is known.
    pub share: Option<f64>,
}

/// How far the governments of a section are reached.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct SectionCoverage {
    /// The section's name in an address.
    pub slug: String,
    /// Its name in the reader's language.
    pub name: String,
    /// How far it is reached.
    #[serde(flatten)]
    pub coverage: CoverageShare,
}

/// How far the members of an association are reached.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct AssociationCoverage {
    /// The association.
    pub association: AssociationRef,
    /// How far it is reached.
    #[serde(flatten)]
    pub coverage: CoverageShare,
}

/// Coverage of all the governments that one sees, each once.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct CoverageView {
    /// The association, where it is that of one.
    pub association: Option<AssociationRef>,
    /// All together.
    pub coverage: CoverageShare,
    /// Module by module, as they follow each other.
    pub modules: Vec<ModuleCoverage>,
    /// Section by section; empty for one association.
    pub sections: Vec<SectionCoverage>,
    /// Association by association; empty for one.
    pub associations: Vec<AssociationCoverage>,
}

/// What coverage is made from.
pub(in crate::cascade) struct CoverageData {
    /// Whether it is that of one association alone.
    of_one: bool,
    associations: Vec<Association>,
    sections: Vec<Section>,
    members: Vec<Membership>,
    reached: Reached,
}

/// The associations that the viewer sees, or the one that is named.
fn seen(conn: &mut Conn, viewer: &Viewer, slug: Option<&str>) -> Result<Vec<Association>> {
    if let Some(slug) = slug {
        let association = associations::store::by_slug(conn, slug)?;
        let is_seen = associations::policy::can_see(viewer, &association);
        return if is_seen { Ok(vec![association]) } else { Err(Error::Hidden) };
    }
    if !can_see_coverage(viewer) {
        return Err(Error::Hidden);
    }
    let visible = associations::policy::visible_to(viewer);
    associations::store::list(conn, &visible, &AssociationFilter::default(), &Turn::First, i64::MAX)
}

/// Coverage of what the viewer sees, or of one association. Five queries, however many governments.
pub(in crate::cascade) fn load(conn: &mut Conn, viewer: &Viewer, slug: Option<&str>) -> Result<CoverageData> {
    let associations = seen(conn, viewer, slug)?;
    let ids: Vec<AssociationId> = associations.iter().map(|one| one.id).collect();
    Ok(CoverageData {
        of_one: slug.is_some(),
        sections: associations::store::sections(conn)?,
        members: governments::memberships_of(conn, &ids)?,
        reached: governments::reached_of(conn, &ids)?,
        associations,
    })
}

impl CoverageData {
    /// The view for a reader.
    pub(in crate::cascade) fn view(&self, local_names: LocalNames) -> CoverageView {
        let figures = CoverageFigures::of(&self.members, &self.reached);
        let reached = |slug: &ModuleSlug| figures.modules.get(slug).copied().unwrap_or_default();
        let mut slugs: Vec<ModuleSlug> = local_names.catalogue.modules.keys().cloned().collect();
        // What was taught and is no longer served counts all the same.
        let gone: Vec<ModuleSlug> =
            figures.modules.keys().filter(|slug| local_names.catalogue.get(slug).is_none()).cloned().collect();
        slugs.extend(gone);
        let module = |slug: &ModuleSlug| ModuleCoverage {
            module: local_names.module(slug),
            reached: reached(slug),
            share: share(reached(slug), figures.governments),
        };
        CoverageView {
            association: self.only().map(|one| local_names.association(one)),
            coverage: (&figures).into(),
            modules: slugs.iter().map(module).collect(),
            sections: if self.of_one { Vec::new() } else { self.by_section(local_names) },
            associations: if self.of_one { Vec::new() } else { self.by_association(local_names) },
        }
    }

    fn by_section(&self, local_names: LocalNames) -> Vec<SectionCoverage> {
        let of = |section: &Section| {
            let within: Vec<AssociationId> =
                self.associations.iter().filter(|one| one.section_id == section.id).map(|one| one.id).collect();
            let members = self.members.iter().filter(|one| within.contains(&one.association));
            (!within.is_empty()).then(|| SectionCoverage {
                slug: section.slug.clone(),
                name: section.names.in_language(local_names.language).to_owned(),
                coverage: (&CoverageFigures::of(members, &self.reached)).into(),
            })
        };
        self.sections.iter().filter_map(of).collect()
    }

    fn by_association(&self, local_names: LocalNames) -> Vec<AssociationCoverage> {
        let mut members = std::collections::HashMap::<AssociationId, Vec<Membership>>::new();
        for one in &self.members {
            members.entry(one.association).or_default().push(*one);
        }
        let of = |one: &Association| AssociationCoverage {
            association: local_names.association(one),
            coverage: (&CoverageFigures::of(members.get(&one.id).into_iter().flatten(), &self.reached)).into(),
        };
        self.associations.iter().map(of).collect()
    }

    /// The association, where it is that of one.
    pub(in crate::cascade) fn only(&self) -> Option<&Association> {
        self.associations.first().filter(|_| self.of_one)
    }

    /// The governments whose place is known, each once.
    pub(in crate::cascade) fn points(&self) -> Vec<MapPoint> {
        let mut seen = std::collections::HashSet::new();
        let once = self.members.iter().filter(|one| seen.insert(one.government));
        let point = |one: &Membership| {
            let (latitude, longitude) = one.place?;
            Some(MapPoint { latitude, longitude, reached: self.reached.contains_key(&one.government) })
        };
        once.filter_map(point).collect()
    }
}

/// A government with what reached it.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct CoveredGovernment {
    /// Which government.
    pub id: MemberGovernmentId,
    /// Its name in the reader's language, else what it is called there.
    pub name: String,
    /// Its code.
    pub code: Option<String>,
    /// ISO 3166-1 code of its country.
    pub country: String,
    /// What kind of government it is.
    pub kind: GovernmentKind,
    /// How many people live there.
    pub population: Option<i32>,
    /// The associations that it belongs to, as far as one sees them.
    pub associations: Vec<AssociationRef>,
    /// The modules of which somebody there was trained.
    pub modules: Vec<ModuleRef>,
}

/// What a list's address asks for.
#[derive(Clone, Debug, Default)]
pub(in crate::cascade) struct CoverageQuery {
    pub association: Option<String>,
    pub section: Option<String>,
    pub module: Option<String>,
    /// `yes`, `no`, or anything else for all.
    pub reached: Option<String>,
    pub words: Option<String>,
}

impl CoverageQuery {
    pub(in crate::cascade) fn of(ctx: &Ctx) -> Self {
        Self {
            association: ctx.query("association"),
            section: ctx.query("section"),
            module: ctx.query("module"),
            reached: ctx.query("reached"),
            words: ctx.query("q"),
        }
    }

    /// Whether it asks for less than everything.
    pub(in crate::cascade) fn is_narrowed(&self) -> bool {
        [&self.association, &self.section, &self.module, &self.reached, &self.words].into_iter().any(Option::is_some)
    }
}

/// A list of governments with what it is narrowed by.
pub(in crate::cascade) struct CoverageList {
    pub associations: Vec<Association>,
    pub sections: Vec<Section>,
    filter: CoverageFilter,
}

/// A page of a list of governments.
pub(in crate::cascade) struct CoveragePage {
    pub governments: Vec<MemberGovernment>,
    pub belongs: std::collections::BTreeMap<MemberGovernmentId, Vec<AssociationId>>,
    pub reached: Reached,
}

/// What a list is about.
pub(in crate::cascade) fn open_list(conn: &mut Conn, viewer: &Viewer, asked: &CoverageQuery) -> Result<CoverageList> {
    let all = seen(conn, viewer, None)?;
    let sections = associations::store::sections(conn)?;
    let section = sections.iter().find(|section| Some(&section.slug) == asked.section.as_ref());
    let is_asked = |one: &&Association| {
        asked.association.as_ref().is_none_or(|slug| one.slug == *slug)
            && (asked.section.is_none() || section.is_some_and(|section| section.id == one.section_id))
    };
    let filter = CoverageFilter {
        associations: all.iter().filter(is_asked).map(|one| one.id).collect(),
        reached: match asked.reached.as_deref() {
            Some("yes") => Some(true),
            Some("no") => Some(false),
            _ => None,
        },
        module: asked.module.as_deref().map(|slug| slug.parse().map_err(|_| Error::NotFound)).transpose()?,
        words: asked.words.clone().filter(|words| !patterns(Some(words)).is_empty()),
    };
    Ok(CoverageList { associations: all, sections, filter })
}

impl CoverageList {
    /// Rows of the list, by as many queries however many they are.
    pub(in crate::cascade) fn rows(&self, conn: &mut Conn, turn: &Turn<MemberKey>, limit: i64) -> Result<CoveragePage> {
        let governments = governments::list(conn, &self.filter, turn, limit)?;
        self.with_what_reached(conn, governments)
    }

    fn with_what_reached(&self, conn: &mut Conn, governments: Vec<MemberGovernment>) -> Result<CoveragePage> {
        let ids: Vec<MemberGovernmentId> = governments.iter().map(|one| one.id).collect();
        let belongs = associations::store::associations_of(conn, &ids)?;
        Ok(CoveragePage { reached: governments::reached_among(conn, &ids)?, belongs, governments })
    }

    /// The page that the address asks for.
    pub(in crate::cascade) fn page(
        &self,
        conn: &mut Conn,
        turn: &Turn<MemberKey>,
    ) -> Result<(CoveragePage, PageEdges<MemberKey>)> {
        let load = |turn: &Turn<MemberKey>, limit| governments::list(conn, &self.filter, turn, limit);
        let (found, around) = turn_to(turn, PER_PAGE, MemberKey::of, load)?;
        Ok((self.with_what_reached(conn, found)?, around))
    }

    /// A row as a reader gets it.
    pub(in crate::cascade) fn view(
        &self,
        local_names: LocalNames,
        page: &CoveragePage,
        of: &MemberGovernment,
    ) -> CoveredGovernment {
        let belongs = page.belongs.get(&of.id).map(Vec::as_slice).unwrap_or_default();
        let modules: Vec<ModuleSlug> = page.reached.get(&of.id).into_iter().flatten().cloned().collect();
        CoveredGovernment {
            id: of.id,
            name: of.facts.name_in(local_names.language).to_owned(),
            code: of.facts.code.clone(),
            country: of.facts.country.to_string(),
            kind: of.facts.kind,
            population: of.facts.population,
            associations: self
                .associations
                .iter()
                .filter(|one| belongs.contains(&one.id))
                .map(|one| local_names.association(one))
                .collect(),
            modules: local_names.modules(&modules),
        }
    }
}

/// Whom a training reached, and whom one may name.
pub(in crate::cascade) struct NamedData {
    pub whole: DeliveryData,
    pub named: Vec<MemberGovernment>,
    /// What is offered beside those: what was searched, or what participants said; at most a hundred.
    pub offered: Vec<MemberGovernment>,
    /// Those of the offered that participants said they come from.
    pub suggested: Vec<MemberGovernmentId>,
    /// How many members are listed, for those who may name them.
    pub members: usize,
    pub may_name: bool,
}

/// Whom a training reached, for whoever sees it; `words` narrow what is offered.
pub(in crate::cascade) fn load_named(
    conn: &mut Conn,
    viewer: &Viewer,
    name: &str,
    words: Option<String>,
) -> Result<NamedData> {
    let whole = delivery_named(conn, viewer, name)?;
    let named = named::named(conn, whole.delivery.id)?;
    let association = whole.association.id;
    let may_name = can_name_governments(&whole);
    let (mut members, mut offered, mut suggestions) = (0, Vec::new(), Vec::new());
    if may_name {
        let said = named::said_by_participants(conn, whole.delivery.id)?;
        let filter = MemberFilter { words: words.clone(), kind: None };
        offered = associations::store::members(conn, association, &filter, &Turn::First, OFFERED)?;
        let all = associations::store::all_members(conn, association)?;
        members = all.len();
        let meant = suggested(&all, &said);
        let is_new = |one: &MemberGovernment| !named.iter().any(|other| other.id == one.id);
        let mut first: Vec<MemberGovernment> =
            all.into_iter().filter(|one| meant.contains(&one.id) && is_new(one)).collect();
        suggestions = first.iter().map(|one| one.id).collect();
        first.extend(offered.into_iter().filter(|one| !suggestions.contains(&one.id) && is_new(one)));
        offered = first;
    }
    Ok(NamedData { whole, named, offered, suggested: suggestions, members, may_name })
}
