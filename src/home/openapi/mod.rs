//! The description of the API for programs (OpenAPI), put together from what every room says of its own part.

mod bodies;
mod operations;

use actix_web::HttpResponse;
use actix_web::http::header;
use utoipa::openapi::security::{HttpAuthScheme, HttpBuilder, SecurityScheme};
use utoipa::{Modify, OpenApi};

use crate::learning::{modules, progress};
use crate::people::{accounts, associations};
use crate::platform::error::Result;
use crate::platform::mail;
use crate::{cascade, cohorts, reminders};

pub use operations::{check, scope_of};

/// The document.
#[derive(OpenApi)]
#[openapi(
    info(
        title = "Relais",
        description = "Everything the pages do, for programs. A request shows a token; it may do what its person may do. \
            Lists are pages: `next` of one is `after` of the following. What is refused is said as a problem (RFC 9457). \
            Each operation names the scope that a token needs for it.",
    ),
    modifiers(&Token, &Names),
    security(("token" = [])),
    tags(
        (name = "accounts", description = "People, and who did what"),
        (name = "mail", description = "What became of every mail"),
        (name = "associations", description = "Associations of local governments, their sections and members"),
        (name = "learning", description = "Modules, and how far one is"),
        (name = "cohorts", description = "Groups of trainers who learn together"),
        (name = "cascade", description = "What trainers promise and hold, and what it comes to"),
        (name = "reminders", description = "Who is reminded of what, and when"),
        (name = "about", description = "The API itself"),
    ),
    paths(
        accounts::api::me,
        accounts::api::mail_choices,
        accounts::api::choose_mail,
        accounts::api::people,
        accounts::api::add_person,
        accounts::api::person,
        accounts::api::correct_person,
        accounts::api::grant_role,
        accounts::api::revoke_role,
        accounts::api::audit,
        accounts::api::own_tokens,
        accounts::api::revoke_token,
        accounts::api::make_token,
        accounts::api::mail::holds,
        accounts::api::mail::go_on,
        accounts::api::mail::blocked,
        accounts::api::mail::unblock,
        accounts::api::mail::resend,
        accounts::api::mail::resend_one,
        mail::api::list,
        associations::api::sections,
        associations::api::coordinators::section_coordinators,
        associations::api::coordinators::appoint_section_coordinator,
        associations::api::coordinators::dismiss_section_coordinator,
        associations::api::list,
        associations::api::create,
        associations::api::show,
        associations::api::focal_points::focal_points,
        associations::api::focal_points::appoint_focal_point,
        associations::api::focal_points::dismiss_focal_point,
        associations::api::members,
        associations::api::add_members,
        modules::api::content,
        modules::glossary::api::glossary,
        progress::api::items::items,
        progress::api::modules,
        progress::api::search,
        progress::api::module,
        progress::api::complete_lesson,
        progress::api::attempts::next,
        progress::api::attempts::answer,
        progress::api::progress,
        progress::pages::bookmarks::bookmarks,
        progress::pages::bookmarks::put_bookmark,
        progress::pages::bookmarks::delete_bookmark,
        progress::pages::notes::list,
        cohorts::life::api::list,
        cohorts::life::api::create,
        cohorts::life::api::show,
        cohorts::enrolment::api::people,
        cohorts::life::api::coordinators::coordinators,
        cohorts::life::api::coordinators::appoint_coordinator,
        cohorts::life::api::coordinators::dismiss_coordinator,
        cohorts::enrolment::api::extend_chosen,
        cohorts::enrolment::api::withdraw_chosen,
        cohorts::messages::api::send,
        cohorts::results::api::progress::progress,
        cohorts::results::api::results::results,
        cohorts::results::api::results::answer_text,
        cohorts::results::api::results::allow,
        cohorts::enrolment::api::invite,
        cohorts::enrolment::api::import,
        cohorts::life::api::open,
        cohorts::life::api::start,
        cohorts::life::api::close,
        cohorts::life::api::archive,
        cohorts::life::api::programmes::programmes,
        cohorts::life::api::programmes::programme,
        cascade::commitments::api::commitments,
        cascade::commitments::api::make_commitment,
        cascade::commitments::api::commitment,
        cascade::commitments::api::release,
        cascade::commitments::api::ask_release,
        cascade::deliveries::api::deliveries,
        cascade::deliveries::api::post_delivery,
        cascade::deliveries::api::delivery,
        cascade::deliveries::api::revisions,
        cascade::deliveries::api::put_delivery,
        cascade::deliveries::api::confirm,
        cascade::deliveries::api::give_back,
        cascade::deliveries::api::accept,
        cascade::deliveries::api::amend,
        cascade::deliveries::api::cancel,
        cascade::deliveries::api::withdraw,
        cascade::participants::api::check_in,
        cascade::participants::api::choose_check_in,
        cascade::participants::api::participants,
        cascade::followups::api::follow_ups,
        cascade::followups::api::answer_follow_up,
        cascade::followups::api::acts,
        cascade::followups::api::association_acts,
        cascade::followups::api::report_delivery_act,
        cascade::followups::api::report_association_act,
        cascade::followups::api::remove_act,
        cascade::impact::api::cascade,
        reminders::api::of_cohort,
        reminders::api::choices,
        reminders::api::choose,
        document,
    ),
)]
pub struct Document;

/// How a program says for whom it acts.
struct Token;

impl Modify for Token {
    fn modify(&self, document: &mut utoipa::openapi::OpenApi) {
        let scheme = HttpBuilder::new()
            .scheme(HttpAuthScheme::Bearer)
            .description(Some("A token, as the header `Authorization: Bearer …`"))
            .build();
        document.components.get_or_insert_default().add_security_scheme("token", SecurityScheme::Http(scheme));
    }
}

/// Calls are named after their room as well: a `list` there is in every one of them.
struct Names;

impl Modify for Names {
    fn modify(&self, document: &mut utoipa::openapi::OpenApi) {
        for item in document.paths.paths.values_mut() {
            let calls = [&mut item.get, &mut item.post, &mut item.put, &mut item.patch, &mut item.delete];
            for call in calls.into_iter().flatten() {
                let room = call.tags.iter().flatten().next();
                if let (Some(room), Some(name)) = (room, &call.operation_id) {
                    call.operation_id = Some(format!("{room}_{name}"));
                }
            }
        }
    }
}

/// This document.
///
/// # Errors
/// None.
#[utoipa::path(get, path = "/api/v1/openapi.json", tag = "about",
    responses((status = 200, description = "The OpenAPI document of this API")))]
pub async fn document() -> Result<HttpResponse> {
    let json = operations::DOCUMENT.to_string();
    Ok(HttpResponse::Ok()
        .content_type("application/json")
        .insert_header((header::CACHE_CONTROL, "public, max-age=3600"))
        .body(json))
}
