//! The page behind the link of an invitation. Following the link changes nothing, as mail scanners do so too.

use actix_web::HttpResponse;
use actix_web::http::header;
use actix_web::web::Data;
use serde::Serialize;

use crate::cohorts::common::views::{CohortModuleView, CohortView, module_views};
use crate::cohorts::common::{EnrolmentState, store as cohorts};
use crate::cohorts::enrolment::actions;
use crate::cohorts::enrolment::links::{self, Invitation};
use crate::cohorts::enrolment::store::waiting;
use crate::learning::modules::Current;
use crate::people::accounts::browser::{Arrival, signed_in};
use crate::people::accounts::forms::{country_picks, language_picks, profile_form, zone_picks};
use crate::people::accounts::{Profile, SignInSettings};
use crate::people::associations::store as associations;
use crate::platform::clock::Timestamp;
use crate::platform::error::{Error, Result};
use crate::platform::web::{Choice, Ctx, Form, FormView, Notice};
use content::Catalogue;

#[derive(Serialize)]
struct InvitationPage {
    form: FormView,
    token: String,
    cohort: CohortView,
    modules: Vec<CohortModuleView>,
    role: crate::cohorts::common::EnrolmentRole,
    name: String,
    /// They never signed in: the form asks who they are.
    is_new: bool,
    accepted: bool,
    declined: bool,
    /// Since when they wait for a place, and how many wait in front of them.
    waiting_since: Option<Timestamp>,
    before: i64,
    /// The form that the switch of languages takes along; only where there is something to fill in.
    page_form: Option<&'static str>,
    languages: Vec<Choice>,
    zones: Vec<Choice>,
    countries: Vec<Choice>,
}

async fn page(ctx: Ctx, catalogue: &Catalogue, refused: Option<FormView>) -> Result<HttpResponse> {
    let (token, site): (String, _) = (ctx.path("token")?, ctx.site().clone());
    let link = token.clone();
    let (viewer, (invitation, before, modules, sections)) = ctx
        .read_public(move |conn, _| {
            let invitation = links::opened(conn, &site.signer, &link)?;
            let modules = cohorts::modules(conn, invitation.cohort.id)?;
            let before = match invitation.enrolment.waiting_since {
                Some(_) => waiting::before(conn, &invitation.enrolment)?,
                None => 0,
            };
            Ok((invitation, before, modules, associations::sections(conn)?))
        })
        .await?;
    let Invitation { enrolment, cohort, person, accepted } = invitation;
    let language = ctx.language(viewer.as_ref());
    let is_refused = refused.is_some();
    let is_new = person.first_signed_in_at.is_none();
    let form = refused.unwrap_or_else(|| {
        profile_form(&Profile {
            name: person.name.clone(),
            // Whoever reads French here wants a French account, whatever was said for them.
            language: if is_new { language } else { person.language },
            time_zone: person.time_zone,
            country: person.country,
        })
        .view()
    });
    let view = InvitationPage {
        form,
        token,
        cohort: CohortView::new(&ctx, language, &cohort, &sections, None),
        modules: module_views(catalogue, language, &modules),
        role: enrolment.role,
        is_new,
        waiting_since: enrolment.waiting_since.filter(|_| !accepted),
        before,
        page_form: (is_new && !accepted).then_some("main-form"),
        name: person.name,
        accepted,
        declined: enrolment.state == EnrolmentState::Declined,
        languages: language_picks(&ctx),
        zones: zone_picks(),
        countries: country_picks(&ctx, language),
    };
    let mut response = match is_refused {
        true => ctx.refused("cohorts/invitation", viewer.as_ref(), view)?,
        false => ctx.page("cohorts/invitation", viewer.as_ref(), view)?,
    };
    response.headers_mut().insert(header::CACHE_CONTROL, header::HeaderValue::from_static("no-store"));
    Ok(response)
}

/// `GET /invitations/{token}`.
///
/// # Errors
/// [`Error::LinkSpent`].
pub async fn show(ctx: Ctx, catalogue: Current) -> Result<HttpResponse> {
    page(ctx, &catalogue, None).await
}

/// `POST /invitations/{token}`: accepts, and signs in.
///
/// # Errors
/// [`Error::LinkSpent`].
pub async fn accept(
    ctx: Ctx,
    mut form: Form,
    catalogue: Current,
    settings: Data<SignInSettings>,
) -> Result<HttpResponse> {
    let (token, site): (String, _) = (ctx.path("token")?, ctx.site().clone());
    let arrival =
        Arrival { peer: ctx.peer().map(|peer| peer.to_string()).unwrap_or_default(), ..Arrival::of(&ctx, &settings) };
    // Only people who are new here are asked who they are.
    let says_who = form.get("time_zone").is_some();
    let profile = match says_who {
        true => match Profile::parse(&mut form, &ctx.site().settings.languages) {
            Ok(profile) => Some(profile),
            Err(error) => return page(ctx, &catalogue, Some(form.refused(error)?)).await,
        },
        false => None,
    };
    let language = profile.as_ref().map(|profile| profile.language);
    let link = token.clone();
    let accepted =
        ctx.write_public(move |tx| actions::accept_and_sign_in(tx, &site, &link, profile.as_ref(), &arrival)).await;
    match accepted {
        Ok((accepted, session)) => {
            // Who has no place yet sees where they stand.
            let here = accepted.waits.then(|| format!("/invitations/{token}"));
            let back = ctx.return_path(here.as_deref());
            let mut response = signed_in(&ctx, accepted.person, &session, back.as_ref())?;
            if let Some(language) = language {
                response.add_cookie(&ctx.language_cookie(language)).map_err(Error::internal)?;
            }
            Ok(response)
        }
        // Pressed twice, or on two devices: the page says that they are in, and how to sign in.
        Err(Error::Conflict("error-invitation-accepted")) => Ok(ctx.redirect(&format!("/invitations/{token}"))),
        Err(error) => Err(error),
    }
}

/// `POST /invitations/{token}/refusal`: says no.
///
/// # Errors
/// [`Error::LinkSpent`].
pub async fn decline(ctx: Ctx) -> Result<HttpResponse> {
    let (token, site): (String, _) = (ctx.path("token")?, ctx.site().clone());
    let back = format!("/invitations/{token}");
    match ctx.write_public(move |tx| actions::decline(tx, &site.signer, &token)).await {
        Ok(_) => Ok(ctx.redirect_with(&back, Notice::Done("notice-invitation-declined"))),
        Err(Error::Conflict("error-invitation-accepted")) => Ok(ctx.redirect(&back)),
        Err(error) => Err(error),
    }
}
