//! The sections of the network and who coordinates them; for administrators.

use actix_web::HttpResponse;
use serde::Serialize;

use crate::people::accounts::forms::settings;
use crate::people::accounts::{LONGEST_NAME, Person, PersonId, Viewer, policy as accounts_policy};
use crate::people::associations::actions::coordinators;
use crate::people::associations::input::parse_appointee;
use crate::people::associations::{Section, store};
use crate::platform::db::Conn;
use crate::platform::error::Result;
use crate::platform::values::Language;
use crate::platform::web::{Ctx, Form, FormView, Notice};

#[derive(Serialize)]
struct SectionsPage {
    form: FormView,
    /// The section whose form was refused.
    open: Option<String>,
    sections: Vec<SectionRow>,
    sure: bool,
    longest_name: usize,
}

#[derive(Serialize)]
struct SectionRow {
    slug: String,
    name: String,
    open: bool,
    coordinators: Vec<Person>,
}

fn load(conn: &mut Conn, viewer: &Viewer) -> Result<Vec<(Section, Vec<Person>)>> {
    accounts_policy::administers(viewer)?;
    let sections = store::sections(conn)?;
    let mut by_section = store::coordinators_by_section(conn)?;
    let with = |section: Section| {
        let people = by_section.remove(&section.id).unwrap_or_default();
        (section, people)
    };
    Ok(sections.into_iter().map(with).collect())
}

async fn page(ctx: &Ctx, refused: Option<(String, FormView)>) -> Result<HttpResponse> {
    let (viewer, sections) = ctx.read(load).await?;
    let language: Language = ctx.language(Some(&viewer));
    let (open, form) = refused.unzip();
    let is_refused = open.is_some();
    let row = |(section, coordinators): (Section, Vec<Person>)| SectionRow {
        name: section.names.in_language(language).to_owned(),
        open: open.as_ref() == Some(&section.slug),
        slug: section.slug,
        coordinators,
    };
    let view = SectionsPage {
        form: form.unwrap_or_default(),
        sections: sections.into_iter().map(row).collect(),
        open,
        sure: accounts_policy::is_sure(&viewer, ctx.site().clock.now(), settings(ctx)?.confirm_minutes),
        longest_name: LONGEST_NAME,
    };
    match is_refused {
        true => ctx.refused("associations/sections", Some(&viewer), view),
        false => ctx.page("associations/sections", Some(&viewer), view),
    }
}

/// `GET /admin/sections`.
///
/// # Errors
/// [`crate::platform::error::Error::NotFound`] for all but administrators.
pub async fn list(ctx: Ctx) -> Result<HttpResponse> {
    page(&ctx, None).await
}

/// `POST /admin/sections/{slug}/coordinators`: by address.
///
/// # Errors
/// [`crate::platform::error::Error::NotFound`], also for all but administrators; [`crate::platform::error::Error::ConfirmFirst`].
pub async fn add(ctx: Ctx, mut form: Form) -> Result<HttpResponse> {
    let (slug, minutes): (String, _) = (ctx.path("slug")?, settings(&ctx)?.confirm_minutes);
    let (whom, to) = (parse_appointee(&mut form), slug.clone());
    match ctx.write(move |tx, viewer| coordinators::appoint(tx, viewer, minutes, &to, whom)).await {
        Ok(_) => Ok(ctx.redirect_with("/admin/sections", Notice::Done("notice-section-coordinator-added"))),
        Err(error) => page(&ctx, Some((slug, form.refused(error)?))).await,
    }
}

/// `POST /admin/sections/{slug}/coordinators/{person}/removal`.
///
/// # Errors
/// As [`add`].
pub async fn remove(ctx: Ctx) -> Result<HttpResponse> {
    let (slug, person): (String, PersonId) = (ctx.path("slug")?, ctx.path("person")?);
    let minutes = settings(&ctx)?.confirm_minutes;
    ctx.write(move |tx, viewer| coordinators::dismiss(tx, viewer, minutes, &slug, person)).await?;
    Ok(ctx.redirect_with("/admin/sections", Notice::Done("notice-section-coordinator-removed")))
}
