//! Opening a cohort, and the form that describes one.

use actix_web::HttpResponse;
use actix_web::web::Data;
use serde::Serialize;
use uuid::Uuid;

use crate::cohorts::common::views::title;
use crate::cohorts::common::{CohortModule, policy};
use crate::cohorts::life::{NewCohort, actions, due_field, opens_field, rules};
use crate::learning::modules::Current;
use crate::people::accounts::Viewer;
use crate::people::accounts::forms::{language_picks, zone_picks};
use crate::people::associations::{Section, SectionId, store as associations};
use crate::platform::error::{Error, Result};
use crate::platform::values::Language;
use crate::platform::web::{Choice, Ctx, Form, FormView, Notice};
use content::programme::Programmes;
use content::{Catalogue, ModuleSlug};

/// What the form needs beside its values.
#[derive(Serialize)]
pub(in crate::cohorts) struct Choices {
    sections: Vec<Choice>,
    languages: Vec<Choice>,
    zones: Vec<Choice>,
    modules: Vec<ModuleRow>,
}

/// A module to choose, with its fields.
#[derive(Serialize)]
struct ModuleRow {
    slug: ModuleSlug,
    title: String,
    minutes: u32,
    chosen: bool,
    optional: bool,
    opens_id: String,
    opens_field: String,
    opens_on: Option<String>,
    due_id: String,
    due_field: String,
    due_on: Option<String>,
    /// How somebody else set it meanwhile, where that differs: chosen, optional, and the days.
    saved: Option<SavedModule>,
}

#[derive(Serialize)]
struct SavedModule {
    chosen: bool,
    optional: bool,
    opens_on: Option<String>,
    due_on: Option<String>,
}

impl Choices {
    /// The choices for a viewer; `kept` are the section and the modules that the cohort has now.
    pub(in crate::cohorts) fn new(
        ctx: &Ctx,
        viewer: &Viewer,
        catalogue: &Catalogue,
        form: &Form,
        sections: &[Section],
        kept: (Option<SectionId>, &[CohortModule]),
    ) -> Self {
        let language = ctx.language(Some(viewer));
        let (section, modules) = kept;
        let may = |id| section == Some(id) || policy::can_open(viewer, Some(id));
        let gone = modules.iter().map(|one| &one.module).filter(|slug| catalogue.get(slug).is_none());
        let modules = catalogue.modules.keys().chain(gone);
        let mut modules: Vec<ModuleRow> = modules.map(|slug| Self::module(catalogue, language, form, slug)).collect();
        // The chosen ones first and in their order, which is that of the course.
        let chosen = form.all("modules");
        modules.sort_by_key(|row| chosen.iter().position(|slug| *slug == row.slug.as_str()).unwrap_or(usize::MAX));
        Self {
            sections: sections
                .iter()
                .filter(|section| may(section.id))
                .map(|section| Choice::new(section.id, section.names.in_language(language)))
                .collect(),
            languages: language_picks(ctx),
            zones: zone_picks(),
            modules,
        }
    }

    fn module(catalogue: &Catalogue, language: Language, form: &Form, slug: &ModuleSlug) -> ModuleRow {
        let ticked = |field: &str| form.all(field).contains(&slug.as_str());
        let (opens_field, due_field) = (opens_field(slug), due_field(slug));
        ModuleRow {
            title: title(catalogue, language, slug),
            minutes: catalogue.get(slug).map_or(0, |module| module.minutes),
            chosen: ticked("modules"),
            optional: ticked("optional"),
            opens_on: form.get(&opens_field).map(str::to_owned),
            opens_id: format!("f-opens-on-{slug}"),
            opens_field,
            due_on: form.get(&due_field).map(str::to_owned),
            due_id: format!("f-due-on-{slug}"),
            due_field,
            slug: slug.clone(),
            saved: None,
        }
    }

    /// The same with what somebody else chose meanwhile beside what was chosen here.
    #[must_use]
    pub(in crate::cohorts) fn beside(mut self, form: &FormView) -> Self {
        let has = |field: &str, row: &ModuleRow| {
            form.saved(field).map(|all| all.iter().any(|one| *one == *row.slug.as_str()))
        };
        for row in &mut self.modules {
            let day = |field: &str| form.saved(field).map(|days| days.first().filter(|day| !day.is_empty()).cloned());
            let saved = SavedModule {
                chosen: has("modules", row).unwrap_or(row.chosen),
                optional: has("optional", row).unwrap_or(row.optional),
                opens_on: day(&row.opens_field).unwrap_or_else(|| row.opens_on.clone()),
                due_on: day(&row.due_field).unwrap_or_else(|| row.due_on.clone()),
            };
            let days = (&saved.opens_on, &saved.due_on) != (&row.opens_on, &row.due_on);
            if days || (saved.chosen, saved.optional) != (row.chosen, row.optional) {
                row.saved = Some(saved);
            }
        }
        self
    }
}

/// The form of a cohort as it is.
pub(in crate::cohorts) fn filled(cohort: &crate::cohorts::common::Cohort, modules: &[CohortModule]) -> Form {
    let mut form = Form::default();
    form.set("revision", cohort.revision)
        .set("name", &cohort.name)
        .set("time_zone", cohort.time_zone.name())
        .set("starts_on", cohort.starts_on)
        .set("ends_on", cohort.ends_on)
        .set("cascade_target", cohort.cascade_target)
        .set("cascade_deadline", cohort.cascade_deadline);
    if cohort.needs_evidence {
        form.set("needs_evidence", "yes");
    }
    if let Some(section) = cohort.section_id {
        form.set("section_id", section);
    }
    if let Some(capacity) = cohort.capacity {
        form.set("capacity", capacity);
    }
    for language in &cohort.languages {
        form.set("languages", language);
    }
    for one in modules {
        form.set("modules", &one.module);
        if !one.required {
            form.set("optional", &one.module);
        }
        if let Some(opens_on) = one.opens_on {
            form.set(&opens_field(&one.module), opens_on);
        }
        if let Some(due_on) = one.due_on {
            form.set(&due_field(&one.module), due_on);
        }
    }
    form
}

#[derive(Serialize)]
struct NewPage {
    form: FormView,
    #[serde(flatten)]
    choices: Choices,
}

async fn page(ctx: Ctx, catalogue: &Catalogue, mut form: Form, refused: Option<Error>) -> Result<HttpResponse> {
    let (viewer, sections) = ctx
        .read(|conn, viewer| {
            if !policy::can_open_somewhere(viewer) {
                return Err(Error::Forbidden);
            }
            associations::sections(conn)
        })
        .await?;
    if refused.is_none() {
        form.set("id", Uuid::new_v4())
            .set("languages", ctx.language(Some(&viewer)))
            .set("time_zone", viewer.zone.name())
            .set("cascade_target", rules::DEFAULT_TARGET);
        if let [section] = viewer.scopes::<Uuid>(crate::people::accounts::Role::SectionCoordinator)[..] {
            form.set("section_id", section);
        }
    }
    let choices = Choices::new(&ctx, &viewer, catalogue, &form, &sections, (None, &[]));
    match refused {
        Some(error) => ctx.refused("cohorts/new", Some(&viewer), NewPage { form: form.refused(error)?, choices }),
        None => ctx.page("cohorts/new", Some(&viewer), NewPage { form: form.view(), choices }),
    }
}

/// `GET /cohorts/new`; with `programme`, its modules are chosen.
///
/// # Errors
/// [`Error::Forbidden`].
pub async fn ask(ctx: Ctx, catalogue: Current, programmes: Data<Programmes>) -> Result<HttpResponse> {
    let mut form = Form::default();
    let programme = ctx.query("programme").and_then(|slug| programmes.get(&slug.parse().ok()?));
    for slug in programme.iter().flat_map(|programme| &programme.modules) {
        form.set("modules", slug);
    }
    page(ctx, &catalogue, form, None).await
}

/// `POST /cohorts`.
///
/// # Errors
/// [`Error::Forbidden`].
pub async fn create(ctx: Ctx, mut form: Form, catalogue: Current) -> Result<HttpResponse> {
    let made = match NewCohort::parse(&mut form, &ctx.site().settings.languages) {
        Ok(new) => {
            let catalogue = catalogue.clone();
            ctx.write(move |tx, viewer| actions::create(tx, viewer, &catalogue, &new)).await
        }
        Err(error) => Err(error),
    };
    match made {
        Ok((_, cohort)) => {
            let to = format!("/cohorts/{}", cohort.slug);
            Ok(ctx.redirect_with(&to, Notice::Done("notice-cohort-created")))
        }
        Err(error @ Error::Invalid(_)) => page(ctx, &catalogue, form, Some(error)).await,
        Err(error) => Err(error),
    }
}
