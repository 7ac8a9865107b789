//! The list of people, and entering one.

use actix_web::HttpResponse;
use serde::Serialize;
use uuid::Uuid;

use crate::people::accounts::forms::{country_picks, language_picks, zone_picks};
use crate::people::accounts::input::asked_person;
use crate::people::accounts::sheet::AccountSheet;
use crate::people::accounts::views::load;
use crate::people::accounts::{LONGEST_NAME, PersonView, actions, policy};
use crate::platform::error::Result;
use crate::platform::sheets::{self, Downloads};
use crate::platform::web::{Choice, Ctx, Form, FormView, Notice, Pages, Viewer};

#[derive(Serialize)]
struct PeoplePage {
    people: Vec<PersonView>,
    search: String,
    total: i64,
    pages: Option<Pages>,
    downloads: Downloads,
}

/// `GET /admin/people`.
///
/// # Errors
/// [`crate::platform::error::Error::NotFound`] for all but administrators.
pub async fn list(ctx: Ctx) -> Result<HttpResponse> {
    let (search, turn) = (ctx.query("q").unwrap_or_default(), ctx.turn());
    let wanted = search.clone();
    let (viewer, (people, around, total)) = ctx.read(move |conn, viewer| load(conn, viewer, &wanted, &turn)).await?;
    let view =
        PeoplePage { people, search, total, pages: ctx.pages(around), downloads: Downloads::of(&ctx, "/admin/people") };
    ctx.page("accounts/admin/people", Some(&viewer), view)
}

/// `GET /admin/people.{format}`.
///
/// # Errors
/// As [`list`].
pub async fn download(ctx: Ctx) -> Result<HttpResponse> {
    sheets::download(&ctx, AccountSheet { search: ctx.query("q").unwrap_or_default() }).await
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
    let (id, new) = asked_person(&ctx, &mut form);
    match ctx.write(move |tx, viewer| actions::enter::enter(tx, viewer, id, new)).await {
        Ok((_, id)) => Ok(ctx.redirect_with(&format!("/admin/people/{id}"), Notice::Done("notice-person-added"))),
        Err(error) => {
            let form = form.refused(error)?;
            let (viewer, ()) = ctx.read(|_, viewer| policy::administers(viewer)).await?;
            ctx.refused("accounts/admin/person-new", Some(&viewer), AddPage::new(&ctx, &viewer, form))
        }
    }
}
