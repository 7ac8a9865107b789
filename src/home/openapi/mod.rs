//! The description of the API for programs (OpenAPI), put together from what every room says of its own part.

mod bodies;
mod operations;

use actix_web::HttpResponse;
use actix_web::http::header;
use utoipa::openapi::security::{HttpAuthScheme, HttpBuilder, SecurityScheme};
use utoipa::{Modify, OpenApi};

use crate::learning::{modules, progress};
use crate::people::{accounts, associations, holidays};
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
        holidays::api::holidays,
        holidays::api::write_holidays,
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
        associations::api::members::members,
        associations::api::members::add_members,
        associations::api::members::member,
        associations::api::members::change_member,
        associations::api::members::end_membership,
        associations::api::members::import_members,
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
        cohorts::life::api::copy::copy_cohort,
        cohorts::applications::api::calls,
        cohorts::applications::api::call,
        cohorts::applications::api::apply,
        cohorts::applications::api::cohort_call,
        cohorts::applications::api::set_call,
        cohorts::applications::api::name_call_reviewer,
        cohorts::applications::api::end_call_reviewer,
        cohorts::applications::api::applications,
        cohorts::applications::api::application,
        cohorts::applications::api::score_application,
        cohorts::applications::api::selection_balance,
        cohorts::applications::api::decide_applications,
        cohorts::applications::api::send_application_answers,
        cohorts::applications::api::import_applications,
        cohorts::enrolment::api::people,
        cohorts::life::api::coordinators::coordinators,
        cohorts::life::api::coordinators::appoint_coordinator,
        cohorts::life::api::coordinators::dismiss_coordinator,
        cohorts::enrolment::api::extend_chosen,
        cohorts::enrolment::api::withdraw_chosen,
        cohorts::messages::api::send,
        cohorts::sessions::api::sessions,
        cohorts::sessions::api::plan_session,
        cohorts::sessions::api::session,
        cohorts::sessions::api::change_session,
        cohorts::sessions::api::cancel_session,
        cohorts::sessions::api::session_register,
        cohorts::sessions::api::mark_register,
        cohorts::sessions::api::attend,
        cohorts::sessions::api::renew_calendar,
        cohorts::sessions::api::end_calendar,
        cohorts::results::api::progress::progress,
        cohorts::results::api::results::results,
        cohorts::results::api::results::answer_text,
        cohorts::results::api::results::allow,
        cohorts::certificates::api::certificates,
        cohorts::certificates::api::set_certification_rules,
        cohorts::certificates::api::certify,
        cohorts::certificates::api::teach_backs,
        cohorts::certificates::api::observe,
        cohorts::certificates::api::renew,
        cohorts::certificates::api::revoke,
        cohorts::certificates::api::certificate,
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
        cascade::signups::api::sign_up_page,
        cascade::signups::api::choose_sign_up_page,
        cascade::signups::api::sign_ups,
        cascade::signups::api::remove_sign_up,
        cascade::signups::api::training,
        cascade::signups::api::sign_up,
        cascade::evidence::api::evidence,
        cascade::evidence::api::add_evidence,
        cascade::evidence::api::evidence_file,
        cascade::evidence::api::remove_evidence,
        cascade::coverage::api::coverage,
        cascade::coverage::api::governments,
        cascade::coverage::api::association_coverage,
        cascade::coverage::api::delivery_governments,
        cascade::coverage::api::name_delivery_governments,
        cascade::requests::api::requests,
        cascade::requests::api::ask_for_training,
        cascade::requests::api::request,
        cascade::requests::api::offer,
        cascade::requests::api::withdraw_offer,
        cascade::requests::api::pick,
        cascade::requests::api::withdraw_request,
        cascade::requests::api::findable,
        cascade::requests::api::be_found,
        cascade::followups::api::follow_ups,
        cascade::followups::api::answer_follow_up,
        cascade::followups::api::acts,
        cascade::followups::api::association_acts,
        cascade::followups::api::report_delivery_act,
        cascade::followups::api::report_association_act,
        cascade::followups::api::remove_act,
        cascade::impact::api::cascade,
        cascade::impact::api::figures,
        cascade::lineage::api::network,
        cascade::lineage::api::of_cohort,
        cascade::lineage::api::new_trainers,
        cascade::lineage::api::invite_new_trainers,
        cascade::lineage::api::choose_cohort,
        reminders::api::of_cohort,
        reminders::api::choices,
        reminders::api::choose,
        super::api::calendar,
        super::api::renew_calendar_address,
        super::api::end_calendar_address,
        reminders::api::skip,
        reminders::api::take_up,
        reminders::api::send_now,
        reminders::api::effect,
        reminders::api::texts,
        reminders::api::tell,
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
