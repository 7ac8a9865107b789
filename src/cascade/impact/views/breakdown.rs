//! The cascade told apart, as pages show it and programs get it.

use std::collections::BTreeMap;

use serde::Serialize;
use utoipa::ToSchema;

use super::TallyView;
use crate::cascade::common::policy::{CohortTie, DeliveryVisibility};
use crate::cascade::common::views::LocalNames;
use crate::cascade::impact::breakdown::with_gaps;
use crate::cascade::impact::policy::{can_see_cascade, own_association, sees_whole_association};
use crate::cascade::impact::store::{Scope, told_apart};
use crate::cascade::impact::{BreakdownBy, BreakdownQuery, BreakdownValue, StageTallies};
use crate::cohorts;
use crate::cohorts::common::{Cohort, CohortId};
use crate::people::accounts::Viewer;
use crate::people::associations::{self, Association, AssociationId, Section, SectionId};
use crate::platform::db::Conn;
use crate::platform::error::{Error, Result};
use crate::platform::web::args;

/// Trainings told apart, of all that one sees or of one association or cohort.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct BreakdownView {
    /// By what.
    pub by: BreakdownBy,
    /// The association it is about, by its slug; absent for all.
    pub association: Option<String>,
    /// The cohort it is about, by its slug; absent for all.
    pub cohort: Option<String>,
    /// Months in their order; of everything else the one that reached most people first.
    pub rows: Vec<BreakdownRow>,
}

/// The trainings of one month, module, country …
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct BreakdownRow {
    /// The month (`2027-03`), the slug, the country's code or the number of the generation; absent for those in none.
    pub value: Option<String>,
    /// What it is called in the reader's language.
    pub label: String,
    /// Planned.
    pub planned: TallyView,
    /// Reported, and not confirmed yet.
    pub reported: TallyView,
    /// Confirmed or accepted: what counts.
    pub confirmed: TallyView,
}

/// What is told apart, with what it takes to name it.
pub(in crate::cascade::impact) struct BreakdownData {
    pub by: BreakdownBy,
    pub association: Option<Association>,
    pub cohort: Option<Cohort>,
    /// Whether the lists show just the trainings that are counted here.
    pub has_lists: bool,
    pub rows: Vec<(BreakdownValue, StageTallies)>,
    associations: BTreeMap<AssociationId, Association>,
    sections: BTreeMap<SectionId, Section>,
    cohorts: BTreeMap<CohortId, Cohort>,
}

/// Looks up what an address asks for.
///
/// # Errors
/// [`Error::NotFound`] for those who see nothing of it.
pub(in crate::cascade::impact) fn load(
    conn: &mut Conn,
    viewer: &Viewer,
    asked: &BreakdownQuery,
) -> Result<BreakdownData> {
    let (association, cohort) = scope(conn, viewer, asked)?;
    let (by, visibility) = (asked.by, DeliveryVisibility::of(viewer));
    let all = associations::store::all(conn)?;
    let within =
        Scope { association: association.as_ref().map(|one| one.id), cohort: cohort.as_ref().map(|one| one.id) };
    let mut found = told_apart(conn, &visibility, within, by, &all)?;
    with_gaps(&mut found);
    let mut rows: Vec<(BreakdownValue, StageTallies)> = found.into_iter().collect();
    if !matches!(by, BreakdownBy::Month | BreakdownBy::Generation) {
        let reached = |stages: &StageTallies| (stages.confirmed.completed, stages.confirmed.deliveries);
        rows.sort_by_key(|(_, stages)| std::cmp::Reverse(reached(stages)));
    }
    let sections = if by == BreakdownBy::Section { associations::store::sections(conn)? } else { Vec::new() };
    let of_cohort = |value: &BreakdownValue| if let BreakdownValue::Cohort(cohort) = value { *cohort } else { None };
    let ids: Vec<CohortId> = rows.iter().filter_map(|(value, _)| of_cohort(value)).collect();
    let cohorts = cohorts::common::store::get_all(conn, &ids)?;
    let is_whole =
        visibility == DeliveryVisibility::Everything || within.association.is_some() || within.cohort.is_some();
    Ok(BreakdownData {
        by,
        has_lists: is_whole || !matches!(by, BreakdownBy::Month | BreakdownBy::Module),
        association,
        cohort,
        rows,
        associations: all.into_iter().map(|one| (one.id, one)).collect(),
        sections: sections.into_iter().map(|one| (one.id, one)).collect(),
        cohorts: cohorts.into_iter().map(|one| (one.id, one)).collect(),
    })
}

/// The cohort that is asked for, or else the association. Who coordinates nothing has those they speak for.
fn scope(conn: &mut Conn, viewer: &Viewer, asked: &BreakdownQuery) -> Result<(Option<Association>, Option<Cohort>)> {
    if let Some(slug) = &asked.cohort {
        let cohort = cohorts::common::store::by_slug(conn, slug)?;
        let tie = CohortTie { cohort: cohort.id, section: cohort.section_id };
        let is_seen = DeliveryVisibility::of(viewer).covers(tie);
        return if is_seen { Ok((None, Some(cohort))) } else { Err(Error::Hidden) };
    }
    let association = match (&asked.association, own_association(viewer)) {
        (Some(slug), _) => Some(associations::store::by_slug(conn, slug)?),
        (None, Some(own)) => Some(associations::store::get(conn, own)?),
        (None, None) => None,
    };
    let is_seen = match &association {
        Some(one) => sees_whole_association(viewer, one),
        None => can_see_cascade(viewer),
    };
    if is_seen { Ok((association, None)) } else { Err(Error::Hidden) }
}

impl BreakdownData {
    /// As pages show it and programs get it.
    pub(in crate::cascade::impact) fn view(&self, names: LocalNames) -> BreakdownView {
        BreakdownView {
            by: self.by,
            association: self.association.as_ref().map(|one| one.slug.clone()),
            cohort: self.cohort.as_ref().map(|one| one.slug.clone()),
            rows: self.rows.iter().map(|row| self.row(row, names)).collect(),
        }
    }

    /// One row of it.
    pub(in crate::cascade::impact) fn row(
        &self,
        (value, stages): &(BreakdownValue, StageTallies),
        names: LocalNames,
    ) -> BreakdownRow {
        let (value, label) = self.name(value, names);
        let [planned, reported, confirmed] = [stages.planned, stages.reported, stages.confirmed].map(Into::into);
        BreakdownRow { value, label, planned, reported, confirmed }
    }

    /// The word of a value, and what it is called.
    fn name(&self, value: &BreakdownValue, names: LocalNames) -> (Option<String>, String) {
        let language = names.language;
        match value {
            BreakdownValue::Month(first) => {
                (Some(first.format("%Y-%m").to_string()), names.words.format_day(language, "%B %Y", *first))
            }
            BreakdownValue::Module(slug) => (Some(slug.to_string()), names.module(slug).title),
            BreakdownValue::Country(country) => (Some(country.to_string()), names.say(&country.word())),
            BreakdownValue::Section(id) => {
                let section = self.sections.get(id);
                let label = section.map(|one| one.names.in_language(language).to_owned());
                (section.map(|one| one.slug.clone()), label.unwrap_or_default())
            }
            BreakdownValue::Association(id) => {
                let one = self.associations.get(id);
                let label = one.map(|one| format!("{} ({})", one.names.in_language(language), one.acronym));
                (one.map(|one| one.slug.clone()), label.unwrap_or_default())
            }
            BreakdownValue::Cohort(id) => {
                let one = id.and_then(|id| self.cohorts.get(&id));
                let label = one.map(|one| one.name.clone());
                (one.map(|one| one.slug.clone()), label.unwrap_or_else(|| names.say("cascade-no-cohort")))
            }
            BreakdownValue::Generation(0) => (None, names.say("breakdown-no-generation")),
            BreakdownValue::Generation(nth) => {
                let label =
                    names.words.say_with(language, "lineage-nth-generation", Some(&args([("nth", (*nth).into())])));
                (Some(nth.to_string()), label)
            }
        }
    }
}
