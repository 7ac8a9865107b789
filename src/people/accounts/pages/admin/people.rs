//! The list of people, and entering one.

use actix_web::HttpResponse;
use serde::Serialize;
use uuid::Uuid;

use super::super::{country_picks, language_picks, zone_picks};
use super::PAGE;
use crate::people::accounts::{LONGEST_NAME, NewPerson, Person, PersonId, PersonView, policy, store};
use crate::platform::db::Conn;
use crate::platform::error::Result;
use crate::platform::web::{Choice, Ctx, Form, FormView, Notice, PageEdges, Pages, Turn, Viewer, turn_to};

#[derive(Serialize)]
struct PeoplePage {
    people: Vec<PersonView>,
    search: String,
    total: i64,
    pages: Option<Pages>,
}

/// A page of people with their roles, where the list goes on, and how many there are in all.
///
/// # Errors
/// [`crate::platform::error::Error::NotFound`] for all but administrators.
pub fn load(
    conn: &mut Conn,
    viewer: &Viewer,
    search: &str,
    turn: &Turn<PersonId>,
) -> Result<(Vec<PersonView>, PageEdges<PersonId>, i64)> {
    policy::administers(viewer)?;
    let total = store::people::count(conn, search)?;
    let (people, around) =
        turn_to(turn, PAGE, |person: &Person| person.id, |turn, limit| store::people::list(conn, search, turn, limit))?;
    let ids: Vec<PersonId> = people.iter().map(|person| person.id).collect();
    let mut roles = store::roles::of_all(conn, &ids)?;
    let view = |person: Person| {
        let roles = roles.remove(&person.id).unwrap_or_default();
        PersonView::new(person, &roles)
    };
    Ok((people.into_iter().map(view).collect(), around, total))
}

/// `GET /admin/people`.
///
/// # Errors
/// [`crate::platform::error::Error::NotFound`] for all but administrators.
pub async fn list(ctx: Ctx) -> Result<HttpResponse> {
    let (search, turn) = (ctx.query("q").unwrap_or_default(), ctx.turn());
    let wanted = search.clone();
    let (viewer, (people, around, total)) = ctx.read(move |conn, viewer| load(conn, viewer, &wanted, &turn)).await?;
    let view = PeoplePage { people, search, total, pages: ctx.pages(around) };
    ctx.page("accounts/admin/people", Some(&viewer), view)
}

#[derive(Serialize)]
struct AddPage {
    form: FormView,
    languages: Vec<Choice>,
    zones: Vec<Choice>,
    countries: Vec<Choice>,
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
/// [`crate::platform::error::Error::NotFound`] for all but administrators.
pub async fn ask(ctx: Ctx) -> Result<HttpResponse> {
    let (viewer, ()) = ctx.read(|_, viewer| policy::administers(viewer)).await?;
    let mut form = Form::default();
    // Somebody near, most likely.
    form.set("id", Uuid::now_v7()).set("language", ctx.language(Some(&viewer))).set("time_zone", viewer.zone.name());
    ctx.page("accounts/admin/person-new", Some(&viewer), AddPage::new(&ctx, &viewer, form.view()))
}

/// `POST /admin/people`.
///
/// # Errors
/// [`crate::platform::error::Error::NotFound`] for all but administrators.
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
/// [`crate::platform::error::Error::Invalid`]; [`crate::platform::error::Error::NotFound`] for all but administrators.
pub async fn add_from(ctx: &Ctx, form: &mut Form) -> Result<PersonId> {
    let id = form.parse_optional::<PersonId>("id");
    let parsed = NewPerson::parse(form, &ctx.site().settings.languages);
    let write = move |tx: &mut crate::platform::db::Tx, viewer: &Viewer| {
        policy::administers(viewer)?;
        let id = id.flatten().unwrap_or_else(|| tx.id());
        store::people::add_as(tx, viewer.into(), id, &parsed?)
    };
    Ok(ctx.write(write).await?.1)
}
