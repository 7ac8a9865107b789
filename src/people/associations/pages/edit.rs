//! Entering an association, and changing what it is called.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use serde::Serialize;
use uuid::Uuid;

use crate::people::accounts::Viewer;
use crate::people::accounts::forms::country_picks;
use crate::people::associations::views::editable;
use crate::people::associations::{Association, NewAssociation, Section, actions, name_field, policy, store};
use crate::platform::db::Conn;
use crate::platform::error::{Error, Result};
use crate::platform::web::{Choice, Ctx, Form, FormView, Notice, args};

#[derive(Serialize)]
struct EditPage {
    form: FormView,
    page_words: String,
    /// The association that is changed; absent for a new one.
    slug: Option<String>,
    acronym: Option<String>,
    names: Vec<NameField>,
    sections: Vec<Choice>,
    countries: Vec<Choice>,
}

/// The field for the name in one language.
#[derive(Serialize)]
struct NameField {
    name: String,
    label: String,
}

fn page(
    ctx: &Ctx,
    viewer: &Viewer,
    association: Option<&Association>,
    sections: &[Section],
    (form, status): (FormView, StatusCode),
) -> Result<HttpResponse> {
    let language = ctx.language(Some(viewer));
    let words = &ctx.site().words;
    let name_in = |code: &crate::platform::values::Language| {
        let own_name = words.say(*code, "language-name");
        let label = words.say_with(language, "association-name-in", Some(&args([("language", own_name.into())])));
        NameField { name: name_field(*code), label }
    };
    let title = if association.is_some() { "association-edit" } else { "association-new" };
    let view = EditPage {
        form,
        page_words: words.say(language, title),
        slug: association.map(|association| association.slug.clone()),
        acronym: association.map(|association| association.acronym.clone()),
        names: ctx.site().settings.languages.iter().map(name_in).collect(),
        sections: sections
            .iter()
            .filter(|section| policy::can_add(viewer, section.id))
            .map(|section| Choice::new(section.id, section.names.in_language(language)))
            .collect(),
        countries: country_picks(ctx, language),
    };
    ctx.page_with(status, "associations/edit", Some(viewer), view)
}

/// `GET /associations/new`.
///
/// # Errors
/// [`Error::Forbidden`] for those who look after no section.
pub async fn ask(ctx: Ctx) -> Result<HttpResponse> {
    let (viewer, sections) = ctx.read(sections_for).await?;
    let mut form = Form::default();
    form.set("id", Uuid::new_v4());
    page(&ctx, &viewer, None, &sections, (form.view(), StatusCode::OK))
}

fn sections_for(conn: &mut Conn, viewer: &Viewer) -> Result<Vec<Section>> {
    if policy::can_add_somewhere(viewer) { store::sections(conn) } else { Err(Error::Forbidden) }
}

/// `POST /associations`.
///
/// # Errors
/// [`Error::Forbidden`] for those who look after no section.
pub async fn create(ctx: Ctx, mut form: Form) -> Result<HttpResponse> {
    let entered = match NewAssociation::parse(&mut form, &ctx.site().settings.languages) {
        Ok(new) => ctx.write(move |tx, viewer| actions::enter::enter(tx, viewer, &new)).await,
        Err(error) => Err(error),
    };
    match entered {
        Ok((_, (association, _))) => {
            let to = format!("/associations/{}", association.slug);
            Ok(ctx.redirect_with(&to, Notice::Done("notice-association-added")))
        }
        Err(error) => {
            let form = form.refused(error)?;
            let (viewer, sections) = ctx.read(sections_for).await?;
            page(&ctx, &viewer, None, &sections, (form, StatusCode::UNPROCESSABLE_ENTITY))
        }
    }
}

fn load(conn: &mut Conn, viewer: &Viewer, slug: &str) -> Result<(Association, Vec<Section>)> {
    Ok((editable(conn, viewer, slug)?, store::sections(conn)?))
}

/// `GET /associations/{slug}/edit`.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Forbidden`].
pub async fn ask_change(ctx: Ctx) -> Result<HttpResponse> {
    let slug: String = ctx.path("slug")?;
    let (viewer, (association, sections)) = ctx.read(move |conn, viewer| load(conn, viewer, &slug)).await?;
    page(&ctx, &viewer, Some(&association), &sections, (filled(&association).view(), StatusCode::OK))
}

/// The form of an association as it is.
fn filled(association: &Association) -> Form {
    let mut form = Form::default();
    form.set("revision", association.revision)
        .set("acronym", &association.acronym)
        .set("country", association.country)
        .set("section_id", association.section_id);
    for (language, name) in &association.names.0 {
        form.set(&name_field(*language), name);
    }
    form
}

/// `POST /associations/{slug}`.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Forbidden`]; [`Error::Conflict`] when somebody else changed it meanwhile.
pub async fn change(ctx: Ctx, mut form: Form) -> Result<HttpResponse> {
    let slug: String = ctx.path("slug")?;
    let revision = form.parse::<i32>("revision");
    let changed = match NewAssociation::parse(&mut form, &ctx.site().settings.languages) {
        Ok(new) => {
            let slug = slug.clone();
            let revision = revision.unwrap_or_default();
            ctx.write(move |tx, viewer| actions::change::change(tx, viewer, &slug, revision, new)).await
        }
        Err(error) => Err(error),
    };
    match changed {
        Ok(_) => {
            let to = format!("/associations/{slug}");
            Ok(ctx.redirect_with(&to, Notice::Done("notice-association-changed")))
        }
        Err(error) => {
            let (viewer, (association, sections)) = ctx.read(move |conn, viewer| load(conn, viewer, &slug)).await?;
            let shown = form.shown_again(error, || filled(&association))?;
            page(&ctx, &viewer, Some(&association), &sections, shown)
        }
    }
}
