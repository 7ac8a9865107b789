//! Inviting people: one textarea, into which addresses are pasted.

use actix_web::HttpResponse;
use serde::Serialize;

use crate::cohorts::common::views::head::{Head, Tab};
use crate::cohorts::common::views::load::coordinated;
use crate::cohorts::common::{Cohort, EnrolmentRole, policy};
use crate::cohorts::enrolment::actions;
use crate::cohorts::enrolment::input::{parse_invitees, refused_lines};
use crate::cohorts::enrolment::rules::MOST_INVITED_AN_HOUR;
use crate::people::accounts::forms::language_picks;
use crate::platform::error::{Error, Message, Result};
use crate::platform::web::{Choice, Ctx, Form, FormView};

#[derive(Serialize)]
struct InvitePage {
    head: Head,
    form: FormView,
    /// What is wrong with which line.
    lines: Vec<Message>,
    roles: Vec<Choice>,
    languages: Vec<Choice>,
    goes_out_now: bool,
}

#[derive(Serialize)]
struct DonePage {
    head: Head,
    count: usize,
    invited: Vec<InvitedPerson>,
    already: Vec<String>,
    blocked: Vec<crate::platform::mail::store::choices::Suppressed>,
    goes_out_now: bool,
}

/// Somebody who was invited, as they were read.
#[derive(Serialize)]
struct InvitedPerson {
    name: String,
    email: String,
}

fn goes_out_now(cohort: &Cohort) -> bool {
    crate::cohorts::enrolment::rules::is_enrolling(cohort.state)
}

async fn page(ctx: Ctx, form: Option<(Form, Error)>) -> Result<HttpResponse> {
    let slug: String = ctx.path("slug")?;
    let (viewer, cohort) = ctx
        .read(move |conn, viewer| {
            let cohort = coordinated(conn, viewer, &slug)?;
            match policy::takes_people(cohort.state) {
                true => Ok(cohort),
                false => Err(Error::Conflict("error-cohort-takes-nobody")),
            }
        })
        .await?;
    let language = ctx.language(Some(&viewer));
    let is_refused = form.is_some();
    let (form, lines) = match form {
        Some((form, error)) => refused_lines(form, error)?,
        None => {
            let mut form = Form::default();
            form.set("role", EnrolmentRole::Trainer);
            // The language being read, where the cohort speaks it.
            let spoken = cohort.languages.iter().find(|one| **one == language).or(cohort.languages.first());
            if let Some(spoken) = spoken {
                form.set("language", spoken);
            }
            (form.view(), Vec::new())
        }
    };
    let words = &ctx.site().words;
    let role = |role: &EnrolmentRole| Choice::new(role, words.say(language, &format!("enrolment-role-{role}")));
    let view = InvitePage {
        head: Head::new(&ctx, &viewer, &cohort, Tab::People),
        form,
        lines,
        roles: EnrolmentRole::ALL.iter().map(role).collect(),
        languages: language_picks(&ctx),
        goes_out_now: goes_out_now(&cohort),
    };
    match is_refused {
        true => ctx.refused("cohorts/invite", Some(&viewer), view),
        false => ctx.page("cohorts/invite", Some(&viewer), view),
    }
}

/// `GET /cohorts/{slug}/invitations`.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Forbidden`].
pub async fn ask(ctx: Ctx) -> Result<HttpResponse> {
    page(ctx, None).await
}

/// `POST /cohorts/{slug}/invitations`: all of them or none. Sent twice, the second finds everybody there.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Forbidden`], [`Error::Conflict`].
pub async fn invite(ctx: Ctx, mut form: Form) -> Result<HttpResponse> {
    let people = match parse_invitees(&mut form, &ctx.site().settings.languages) {
        Ok(people) => people,
        Err(error) => return page(ctx, Some((form, error))).await,
    };
    let (slug, site, invitees): (String, _, _) = (ctx.path("slug")?, ctx.site().clone(), people.clone());
    let invited = ctx.write(move |tx, viewer| actions::invite(tx, viewer, &site.signer, &slug, &invitees)).await;
    let (viewer, (cohort, outcome)) = match invited {
        Ok(done) => done,
        Err(error @ Error::Invalid(_)) => return page(ctx, Some((form, error))).await,
        Err(Error::TooMany(seconds)) => {
            let message = Message::new("cohort-invite-budget")
                .with("most", MOST_INVITED_AN_HOUR)
                .with("minutes", seconds.div_euclid(60) + 1);
            return page(ctx, Some((form, Error::field("people", message)))).await;
        }
        Err(error) => return Err(error),
    };
    let new = people.into_iter().filter(|one| !outcome.already.contains(&one.email));
    let view = DonePage {
        head: Head::new(&ctx, &viewer, &cohort, Tab::People),
        count: outcome.invited.len(),
        invited: new.map(|one| InvitedPerson { name: one.name, email: one.email.to_string() }).collect(),
        already: outcome.already.iter().map(ToString::to_string).collect(),
        blocked: outcome.blocked,
        goes_out_now: goes_out_now(&cohort),
    };
    ctx.page("cohorts/invited", Some(&viewer), view)
}
