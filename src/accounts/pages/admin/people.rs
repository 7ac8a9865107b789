//! The list of people, and entering one.

use actix_web::HttpResponse;
use serde::Serialize;
use uuid::Uuid;

use super::super::{country_picks, language_picks, zone_picks};
use super::PAGE;
use crate::accounts::{LONGEST_NAME, NewPerson, PersonId, PersonView, policy, store};
use crate::db::Conn;
use crate::error::Result;
use crate::web::{Ctx, Form, FormView, Notice, Pages, Pick, Viewer, cut};

#[derive(Serialize)]
struct PeoplePage {
    people: Vec<PersonView>,
    search: String,
    pages: Option<Pages>,
}

/// A page of people with their roles, and the key of the next one.
///
/// # Errors
/// [`crate::error::Error::NotFound`] for all but administrators.
pub fn load(
    conn: &mut Conn,
    viewer: &Viewer,
    search: &str,
    after: Option<PersonId>,
) -> Result<(Vec<PersonView>, Option<PersonId>)> {
    policy::administers(viewer)?;
    let mut people = store::people::list(conn, search, after, PAGE as i64 + 1)?;
    let next = cut(&mut people, PAGE, |person| person.id);
    let ids: Vec<PersonId> = people.iter().map(|person| person.id).collect();
    let mut roles = store::roles::of_all(conn, &ids)?;
    let view = |person: crate::accounts::Person| {
        let roles = roles.remove(&person.id).unwrap_or_default();
        PersonView::new(person, &roles)
    };
    Ok((people.into_iter().map(view).collect(), next))
}

/// `GET /admin/people`.
///
/// # Errors
/// [`crate::error::Error::NotFound`] for all but administrators.
pub async fn list(ctx: Ctx) -> Result<HttpResponse> {
    let (search, after) = (ctx.query("q").unwrap_or_default(), ctx.after());
    let wanted = search.clone();
    let (viewer, (people, next)) = ctx.read(move |conn, viewer| load(conn, viewer, &wanted, after)).await?;
    ctx.page("accounts/admin/people", Some(&viewer), PeoplePage { people, search, pages: ctx.pages(next) })
}

#[derive(Serialize)]
struct AddPage {
    form: FormView,
    languages: Vec<Pick>,
    zones: Vec<Pick>,
    countries: Vec<Pick>,
    longest_name: usize,
}

impl AddPage {
    fn new(ctx: &Ctx, viewer: &Viewer, form: FormView) -> Self {
        let countries = country_picks(ctx, ctx.language(Some(viewer)));
        Self { form, languages: language_picks(ctx), zones: zone_picks(), countries, longest_name: LONGEST_NAME }
    }
}

/// `GET /admin/people/new`.
///
/// # Errors
/// [`crate::error::Error::NotFound`] for all but administrators.
pub async fn ask(ctx: Ctx) -> Result<HttpResponse> {
    let (viewer, ()) = ctx.read(|_, viewer| policy::administers(viewer)).await?;
    let mut form = Form::default();
    // Somebody near, most likely.
    form.set("id", Uuid::now_v7()).set("language", viewer.language).set("time_zone", viewer.zone.name());
    ctx.page("accounts/admin/person-new", Some(&viewer), AddPage::new(&ctx, &viewer, form.view()))
}

/// `POST /admin/people`.
///
/// # Errors
/// [`crate::error::Error::NotFound`] for all but administrators.
pub async fn add(ctx: Ctx, mut form: Form) -> Result<HttpResponse> {
    match add_from(&ctx, &mut form).await {
        Ok(id) => Ok(ctx.redirect_with(&format!("/admin/people/{id}"), Notice::Done("notice-person-added"))),
        Err(error) => {
            let form = form.refused(error)?;
            let (viewer, ()) = ctx.read(|_, viewer| policy::administers(viewer)).await?;
            ctx.refused("accounts/admin/person-new", Some(&viewer), AddPage::new(&ctx, &viewer, form))
        }
    }
}

/// Enters the person that a form describes; sent twice, once.
///
/// # Errors
/// [`crate::error::Error::Invalid`]; [`crate::error::Error::NotFound`] for all but administrators.
pub async fn add_from(ctx: &Ctx, form: &mut Form) -> Result<PersonId> {
    let id = form.parse_optional::<PersonId>("id");
    let parsed = NewPerson::parse(form, &ctx.site().settings.languages);
    let write = move |tx: &mut crate::db::Tx, viewer: &Viewer| {
        policy::administers(viewer)?;
        let id = id.flatten().unwrap_or_else(|| tx.id());
        store::people::add_as(tx, viewer.into(), id, &parsed?)
    };
    Ok(ctx.write(write).await?.1)
}
