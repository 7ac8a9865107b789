//! The tables, a file per room. A `store` names only those of its own room and of the rooms above it. (The modules are
//! called `…_room`, since a room and its main table often share a name.)

#[path = "accounts.rs"]
mod accounts_room;
#[path = "applications.rs"]
mod applications_room;
#[path = "associations.rs"]
mod associations_room;
#[path = "cascade.rs"]
mod cascade_room;
#[path = "certificates.rs"]
mod certificates_room;
#[path = "cohorts.rs"]
mod cohorts_room;
#[path = "coverage.rs"]
mod coverage_room;
#[path = "followups.rs"]
mod followups_room;
#[path = "holidays.rs"]
mod holidays_room;
#[path = "installation.rs"]
mod installation_room;
#[path = "mail.rs"]
mod mail_room;
#[path = "participants.rs"]
mod participants_room;
#[path = "progress.rs"]
mod progress_room;
#[path = "reminders.rs"]
mod reminders_room;
#[path = "requests.rs"]
mod requests_room;
#[path = "signups.rs"]
mod signups_room;
#[path = "web.rs"]
mod web_room;

pub use accounts_room::*;
pub use applications_room::*;
pub use associations_room::*;
pub use cascade_room::*;
pub use certificates_room::*;
pub use cohorts_room::*;
pub use coverage_room::*;
pub use followups_room::*;
pub use holidays_room::*;
pub use installation_room::*;
pub use mail_room::*;
pub use participants_room::*;
pub use progress_room::*;
pub use reminders_room::*;
pub use requests_room::*;
pub use signups_room::*;
pub use web_room::*;

diesel::joinable!(sessions -> people (person_id));
diesel::joinable!(second_factors -> people (person_id));
diesel::joinable!(recovery_codes -> people (person_id));
diesel::joinable!(sign_in_links -> people (person_id));
diesel::joinable!(api_tokens -> people (person_id));
diesel::joinable!(audit_events -> people (actor_id));
diesel::joinable!(associations -> sections (section_id));
diesel::joinable!(memberships -> associations (association_id));
diesel::joinable!(memberships -> member_governments (government_id));
diesel::joinable!(learners -> people (person_id));
diesel::joinable!(lesson_progress -> learners (learner_id));
diesel::joinable!(attempts -> learners (learner_id));
diesel::joinable!(module_completions -> learners (learner_id));
diesel::joinable!(learner_notes -> learners (learner_id));
diesel::joinable!(module_bookmarks -> learners (learner_id));
diesel::joinable!(attempt_drafts -> learners (learner_id));
diesel::joinable!(essays -> learners (learner_id));
diesel::joinable!(essays -> attempts (attempt_id));
diesel::joinable!(more_tries -> learners (learner_id));
diesel::joinable!(cohorts -> sections (section_id));
diesel::joinable!(cohorts -> people (created_by));
diesel::joinable!(cohort_modules -> cohorts (cohort_id));
diesel::joinable!(enrolments -> cohorts (cohort_id));
diesel::joinable!(calls -> cohorts (cohort_id));
diesel::joinable!(call_reviewers -> calls (call_id));
diesel::joinable!(call_reviewers -> people (person_id));
diesel::joinable!(applications -> calls (call_id));
diesel::joinable!(application_scores -> applications (application_id));
diesel::joinable!(application_scores -> people (person_id));
diesel::joinable!(certification_rules -> cohorts (cohort_id));
diesel::joinable!(teach_backs -> enrolments (enrolment_id));
diesel::joinable!(teach_backs -> people (observer_id));
diesel::joinable!(certificates -> enrolments (enrolment_id));
diesel::joinable!(live_sessions -> cohorts (cohort_id));
diesel::joinable!(session_attendances -> live_sessions (session_id));
diesel::joinable!(session_attendances -> enrolments (enrolment_id));
diesel::joinable!(session_invitations -> live_sessions (session_id));
diesel::joinable!(session_invitations -> enrolments (enrolment_id));
diesel::joinable!(calendar_feeds -> people (person_id));
diesel::joinable!(calendar_feeds -> cohorts (cohort_id));
diesel::joinable!(commitments -> enrolments (enrolment_id));
diesel::joinable!(commitments -> cohorts (cohort_id));
diesel::joinable!(commitments -> associations (association_id));
diesel::joinable!(commitment_modules -> commitments (commitment_id));
diesel::joinable!(deliveries -> cohorts (cohort_id));
diesel::joinable!(deliveries -> enrolments (enrolment_id));
diesel::joinable!(deliveries -> associations (association_id));
diesel::joinable!(deliveries -> people (created_by));
diesel::joinable!(delivery_drafts -> people (person_id));
diesel::joinable!(delivery_modules -> deliveries (delivery_id));
diesel::joinable!(delivery_trainers -> deliveries (delivery_id));
diesel::joinable!(delivery_trainers -> people (person_id));
diesel::joinable!(delivery_trainers -> commitments (commitment_id));
diesel::joinable!(delivery_counts -> deliveries (delivery_id));
diesel::joinable!(delivery_events -> deliveries (delivery_id));
diesel::joinable!(delivery_events -> people (actor_id));
diesel::joinable!(delivery_authors -> deliveries (delivery_id));
diesel::joinable!(delivery_authors -> people (person_id));
diesel::joinable!(plan_invitations -> deliveries (delivery_id));
diesel::joinable!(plan_invitations -> people (person_id));
diesel::joinable!(open_turns -> deliveries (delivery_id));
diesel::joinable!(open_turns -> people (person_id));
diesel::joinable!(delivery_audiences -> deliveries (delivery_id));
diesel::joinable!(check_ins -> deliveries (delivery_id));
diesel::joinable!(evidence -> deliveries (delivery_id));
diesel::joinable!(participants -> deliveries (delivery_id));
diesel::joinable!(delivery_governments -> deliveries (delivery_id));
diesel::joinable!(delivery_governments -> member_governments (government_id));
diesel::joinable!(reached_governments -> member_governments (government_id));
diesel::joinable!(delivery_feedback -> deliveries (delivery_id));
diesel::joinable!(sign_up_pages -> deliveries (delivery_id));
diesel::joinable!(sign_ups -> deliveries (delivery_id));
diesel::joinable!(sign_ups -> participants (participant_id));
diesel::joinable!(training_requests -> associations (association_id));
diesel::joinable!(training_request_modules -> training_requests (request_id));
diesel::joinable!(training_offers -> training_requests (request_id));
diesel::joinable!(training_offers -> people (person_id));
diesel::joinable!(findable_trainers -> people (person_id));
diesel::joinable!(follow_ups -> deliveries (delivery_id));
diesel::joinable!(follow_ups -> participants (participant_id));
diesel::joinable!(follow_up_answers -> follow_ups (follow_up_id));
diesel::joinable!(follow_up_answers -> people (person_id));
diesel::joinable!(intended_actions -> participants (participant_id));
diesel::joinable!(intended_actions -> deliveries (delivery_id));
diesel::joinable!(government_act_reports -> government_acts (act_id));
diesel::joinable!(government_act_reports -> associations (association_id));
diesel::joinable!(government_act_reports -> deliveries (delivery_id));
diesel::joinable!(reminder_items -> people (person_id));
diesel::joinable!(reminder_items -> mails (mail_id));

diesel::allow_tables_to_appear_in_same_query!(
    active_trainers,
    api_tokens,
    application_scores,
    applications,
    associations,
    attempt_drafts,
    attempts,
    audit_events,
    calendar_feeds,
    call_reviewers,
    calls,
    certificates,
    certification_rules,
    check_ins,
    cohort_modules,
    cohorts,
    commitment_modules,
    commitments,
    counted_deliveries,
    counted_reaches,
    counters,
    deliveries,
    delivery_audiences,
    delivery_authors,
    delivery_counts,
    delivery_drafts,
    delivery_events,
    delivery_feedback,
    delivery_governments,
    delivery_modules,
    delivery_series,
    delivery_totals,
    delivery_trainers,
    enrolments,
    essays,
    evidence,
    findable_trainers,
    follow_up_answers,
    follow_ups,
    government_act_reports,
    government_acts,
    intended_actions,
    kept_forms,
    learner_notes,
    learners,
    leases,
    lesson_progress,
    live_sessions,
    mail_holds,
    mail_refusals,
    mails,
    member_governments,
    memberships,
    module_bookmarks,
    module_completions,
    more_tries,
    news,
    news_refusals,
    open_turns,
    participants,
    people,
    plan_invitations,
    public_holidays,
    rate_limits,
    reached_governments,
    recovery_codes,
    reminder_choices,
    reminder_items,
    reminder_pauses,
    reminder_skips,
    roles,
    second_factors,
    sections,
    session_attendances,
    session_invitations,
    sessions,
    settings,
    sign_in_links,
    sign_up_pages,
    sign_ups,
    suppressions,
    teach_backs,
    training_offers,
    training_request_modules,
    training_requests,
    unsubscriptions,
);

diesel::allow_columns_to_appear_in_same_group_by_clause!(delivery_modules::module, follow_ups::outcome,);
