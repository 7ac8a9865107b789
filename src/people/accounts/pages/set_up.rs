//! The page on which an empty installation gets its first administrator.

use actix_web::HttpResponse;
use serde::Serialize;

use crate::people::accounts::browser;
use crate::people::accounts::forms::{country_picks, language_picks, zone_picks};
use crate::people::accounts::{LONGEST_NAME, NewPerson, SignInSettings, actions, store};
use crate::platform::error::Result;
use crate::platform::web::{Choice, Ctx, Form, FormView};

#[derive(Serialize)]
struct SetUpPage {
    form: FormView,
    languages: Vec<Choice>,
    zones: Vec<Choice>,
    countries: Vec<Choice>,
    longest_name: usize,
}

impl SetUpPage {
    fn new(ctx: &Ctx, form: FormView) -> Self {
        let countries = country_picks(ctx, ctx.language(None));
        Self { form, languages: language_picks(ctx), zones: zone_picks(), countries, longest_name: LONGEST_NAME }
    }
}

/// `GET /set-up/{token}`.
///
/// # Errors
/// [`crate::platform::error::Error::LinkSpent`] once there is an administrator.
pub async fn ask(ctx: Ctx) -> Result<HttpResponse> {
    let token = ctx.path::<String>("token")?;
    ctx.site().db.read(move |conn| store::set_up::check(conn, &token)).await?;
    let mut form = Form::default();
    form.set("language", ctx.language(None));
    ctx.page("accounts/set-up", None, SetUpPage::new(&ctx, form.view()))
}

/// `POST /set-up/{token}`.
///
/// # Errors
/// As [`ask`].
pub async fn make(ctx: Ctx, mut form: Form, settings: actix_web::web::Data<SignInSettings>) -> Result<HttpResponse> {
    let token = ctx.path::<String>("token")?;
    let person = match NewPerson::parse(&mut form, &ctx.site().settings.languages) {
        Ok(person) => person,
        Err(error) => {
            return ctx.refused("accounts/set-up", None, SetUpPage::new(&ctx, form.refused(error)?));
        }
    };
    let arrival = browser::Arrival::of(&ctx, &settings);
    let (id, session) = ctx.write_public(move |tx| actions::set_up::redeem(tx, &token, &person, &arrival)).await?;
    browser::signed_in(&ctx, id, &session, None)
}
