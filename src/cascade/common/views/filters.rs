//! The filters above the lists of the cascade.

use chrono::NaiveDate;
use serde::Serialize;

use crate::cascade::common::lists::ListQuery;
use crate::cascade::common::store::lists::DeliverySort;
use crate::cascade::common::views::LocalNames;
use crate::cohorts;
use crate::cohorts::common::Cohort;
use crate::people::accounts::Viewer;
use crate::people::associations::{self, Association, Section};
use crate::platform::db::Conn;
use crate::platform::error::{Error, Result};
use crate::platform::values::{Country, Language};
use crate::platform::web::{Choice, Turn};
use content::ModuleSlug;

/// The filters above a list, with what each can be set to.
#[derive(Serialize)]
pub(in crate::cascade) struct Filters {
    states: Vec<Choice>,
    cohorts: Vec<Choice>,
    modules: Vec<Choice>,
    sorts: Vec<Choice>,
    state: Option<String>,
    /// The one association whose rows are shown, if it is one.
    association: Option<Choice>,
    /// The one country or section for whose associations they are, if it is one.
    country: Option<Choice>,
    section: Option<Choice>,
    cohort: Option<String>,
    module: Option<String>,
    generation: Option<i32>,
    confirmed: bool,
    words: Option<String>,
    from: Option<NaiveDate>,
    until: Option<NaiveDate>,
    sort: Option<DeliverySort>,
    narrowed: bool,
    /// Whether more is asked for than words and an order.
    more: bool,
}

/// What the filters of a list name.
pub(in crate::cascade) struct Choices {
    /// The association that is asked for, if one may know it.
    association: Option<Association>,
    /// The section that is asked for.
    section: Option<Section>,
    /// The cohorts to choose from.
    cohorts: Vec<Cohort>,
}

impl From<Option<Association>> for Choices {
    /// Of a list that is of one association at most, and of no cohort.
    fn from(association: Option<Association>) -> Self {
        Self { association, section: None, cohorts: Vec::new() }
    }
}

/// Looks up what the filters of a list name; `found` says whether it has rows, which name the association that is asked for.
/// Who only sees their own cohorts need not choose among them.
pub(in crate::cascade) fn choices(conn: &mut Conn, viewer: &Viewer, asked: &ListQuery, found: bool) -> Result<Choices> {
    let association = match asked.association.as_deref().map(|slug| associations::store::by_slug(conn, slug)) {
        None | Some(Err(Error::NotFound)) => None,
        Some(one) => Some(one?).filter(|one| found || associations::policy::can_see(viewer, one)),
    };
    let cohorts = match viewer.coordinates_something() {
        true => {
            let visible = cohorts::common::policy::visible_to(viewer);
            cohorts::life::store::list(
                conn,
                &visible,
                &cohorts::life::store::CohortFilter::default(),
                &Turn::First,
                MOST_COHORTS,
            )?
        }
        false => Vec::new(),
    };
    let section = match asked.section.as_deref().map(|slug| associations::store::section_by_slug(conn, slug)) {
        None | Some(Err(Error::NotFound)) => None,
        Some(one) => Some(one?),
    };
    Ok(Choices { association, section, cohorts })
}

/// How many cohorts a filter offers.
const MOST_COHORTS: i64 = 500;

impl Filters {
    pub(in crate::cascade) fn new(
        local_names: LocalNames,
        asked: &ListQuery,
        states: Vec<Choice>,
        Choices { association, section, cohorts }: &Choices,
        total: i64,
    ) -> Self {
        let in_order = |sort: &DeliverySort| ListQuery { sort: Some(*sort), ..asked.clone() }.sort_of(total) == *sort;
        let sorts: Vec<DeliverySort> = DeliverySort::ALL.iter().copied().filter(in_order).collect();
        let module = |slug: &ModuleSlug| {
            let module = local_names.module(slug);
            Choice::new(module.slug, module.title)
        };
        Self {
            states,
            cohorts: cohorts.iter().map(|one| Choice::new(&one.slug, &one.name)).collect(),
            modules: local_names.catalogue.modules.keys().map(module).collect(),
            narrowed: asked.is_narrowed(),
            more: ListQuery { words: None, state: None, ..asked.clone() }.is_narrowed(),
            sorts: words_of(local_names, "cascade-sort", &sorts),
            state: asked.state.clone(),
            association: asked.association.as_ref().map(|slug| {
                let label = association.as_ref().map(|one| association_label(local_names, one));
                Choice::new(slug, label.unwrap_or_else(|| slug.clone()))
            }),
            country: asked.country.as_ref().map(|code| {
                let known = code.parse::<Country>().ok().map(|country| country.word());
                let known = known.filter(|word| local_names.words.has(Language::ENGLISH, word));
                Choice::new(code, known.map_or_else(|| code.clone(), |word| local_names.say(&word)))
            }),
            section: asked.section.as_ref().map(|slug| {
                let label = section.as_ref().map(|one| one.names.in_language(local_names.language).to_owned());
                Choice::new(slug, label.unwrap_or_else(|| slug.clone()))
            }),
            cohort: asked.cohort.clone(),
            module: asked.module.clone(),
            generation: asked.generation,
            confirmed: asked.confirmed,
            words: asked.words.clone(),
            from: asked.from,
            until: asked.until,
            sort: asked.sort.map(|_| asked.sort_of(total)),
        }
    }
}

/// The values of an enum as choices; their words are `<stem>-<word>`.
pub(in crate::cascade) fn words_of<T: std::fmt::Display>(
    local_names: LocalNames,
    stem: &str,
    values: &[T],
) -> Vec<Choice> {
    let pick = |value: &T| Choice::new(value, local_names.words.say(local_names.language, &format!("{stem}-{value}")));
    values.iter().map(pick).collect()
}

/// How a list of associations calls one: its acronym first, since people know it by that.
fn association_label(local_names: LocalNames, one: &Association) -> String {
    let country = local_names.words.say(local_names.language, &one.country.word());
    format!("{} · {} ({country})", one.acronym, one.names.in_language(local_names.language))
}

/// Every association to choose from, by id.
pub(in crate::cascade) fn association_picks(local_names: LocalNames, all: &[Association]) -> Vec<Choice> {
    all.iter().map(|one| Choice::new(one.id, association_label(local_names, one))).collect()
}

/// The modules to choose from.
pub(in crate::cascade) fn module_picks(
    local_names: LocalNames,
    slugs: impl IntoIterator<Item = ModuleSlug>,
) -> Vec<Choice> {
    let pick = |slug: ModuleSlug| {
        let module = local_names.module(&slug);
        Choice::new(module.slug, module.title)
    };
    slugs.into_iter().map(pick).collect()
}
