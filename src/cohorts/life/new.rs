//! A cohort as a form describes it.

use chrono::NaiveDate;

use crate::cohorts::common::{CohortId, CohortModule};
use crate::cohorts::life::rules;
use crate::people::accounts::zones;
use crate::people::associations::SectionId;
use crate::platform::clock::Zone;
use crate::platform::error::Result;
use crate::platform::values::Language;
use crate::platform::web::Form;
use content::ModuleSlug;

/// A cohort as a form describes it.
#[derive(Clone, Debug)]
pub struct NewCohort {
    /// Chosen by whoever opens it, so that a form sent twice makes one.
    pub id: CohortId,
    /// Its name.
    pub name: String,
    /// The section it belongs to, if any.
    pub section_id: Option<SectionId>,
    /// The languages it is held in; at least one.
    pub languages: Vec<Language>,
    /// Where its days begin and end.
    pub time_zone: Zone,
    /// Its first day.
    pub starts_on: NaiveDate,
    /// Its last day.
    pub ends_on: NaiveDate,
    /// How many trainers it takes at most, if that is limited.
    pub capacity: Option<i32>,
    /// How many deliveries each trainer is expected to hold.
    pub cascade_target: i32,
    /// Until when.
    pub cascade_deadline: NaiveDate,
    /// Whether a report is accepted only with evidence.
    pub needs_evidence: bool,
    /// Its modules in order.
    pub modules: Vec<CohortModule>,
}

impl NewCohort {
    /// Reads a cohort from a form: modules as `modules`, those that are not required also as `optional`, the days on which
    /// they open as `opens_on.<module>`, due days as `due_on.<module>`. Without `id` it gets a new one; without a deadline, a year after its end.
    ///
    /// # Errors
    /// [`crate::platform::error::Error::Invalid`].
    pub fn parse(form: &mut Form, offered: &[Language]) -> Result<Self> {
        let id = form.parse_optional::<CohortId>("id");
        let name = form.required_name("name", rules::LONGEST_NAME);
        let section_id = form.parse_optional::<SectionId>("section_id");
        let languages = form.parse_all::<Language>("languages", 1);
        if languages.iter().flatten().any(|language| !offered.contains(language)) {
            form.wrong("languages", "form-choose");
        }
        let time_zone = zones::parse(form, "time_zone");
        let starts_on = form.date("starts_on");
        let ends_on = form.date("ends_on");
        if let (Some(starts_on), Some(ends_on)) = (starts_on, ends_on)
            && ends_on < starts_on
        {
            form.wrong("ends_on", "form-end-before-start");
        }
        let capacity = form.number_optional("capacity", 1..=10_000);
        let cascade_target = form.number_optional("cascade_target", 0..=100);
        let deadline = form.date_optional("cascade_deadline");
        if let (Some(Some(deadline)), Some(ends_on)) = (deadline, ends_on)
            && deadline < ends_on
        {
            form.wrong("cascade_deadline", "cohort-deadline-before-end");
        }
        let needs_evidence = form.ticked("needs_evidence");
        let modules = Self::parse_modules(form);
        form.finish(|| {
            let ends_on = ends_on?;
            Some(Self {
                id: id?.unwrap_or_else(|| uuid::Uuid::new_v4().into()),
                name: name?,
                section_id: section_id?,
                languages: languages?,
                time_zone: time_zone?,
                starts_on: starts_on?,
                ends_on,
                capacity: capacity?,
                cascade_target: cascade_target?.unwrap_or(rules::DEFAULT_TARGET),
                cascade_deadline: deadline?.unwrap_or_else(|| rules::default_deadline(ends_on)),
                needs_evidence,
                modules: modules?,
            })
        })
    }

    fn parse_modules(form: &mut Form) -> Option<Vec<CohortModule>> {
        let mut chosen = form.parse_all::<ModuleSlug>("modules", 0)?;
        let optional = form.parse_all::<ModuleSlug>("optional", 0)?;
        let mut seen = std::collections::BTreeSet::new();
        chosen.retain(|module| seen.insert(module.clone()));
        let module = |module: ModuleSlug| {
            let (opens_on, due_on) =
                (form.date_optional(&opens_field(&module)), form.date_optional(&due_field(&module)));
            let (opens_on, due_on) = (opens_on?, due_on?);
            if opens_on.zip(due_on).is_some_and(|(opens_on, due_on)| due_on < opens_on) {
                form.wrong(&due_field(&module), "cohort-module-due-before-open");
            }
            Some(CohortModule { required: !optional.contains(&module), module, opens_on, due_on })
        };
        // Every wrong day is named, not the first alone.
        let modules: Vec<_> = chosen.into_iter().map(module).collect();
        modules.into_iter().collect()
    }
}

/// The field of a form for the day by which a module should be done.
pub fn due_field(module: &ModuleSlug) -> String {
    format!("due_on.{module}")
}

/// The field of a form for the day from which a module is open.
pub fn opens_field(module: &ModuleSlug) -> String {
    format!("opens_on.{module}")
}
