//! The routes of accounts.

use actix_web::web::{ServiceConfig, delete, get, post, put, resource};

use super::api;
use super::pages::{account, address, admin, confirm, demonstration, language, second_factor, set_up, sign_in};

/// The pages.
pub fn pages(config: &mut ServiceConfig) {
    config
        .service(resource("/sign-in").route(get().to(sign_in::ask)).route(post().to(sign_in::begin)))
        .service(
            resource("/sign-in/code")
                .route(get().to(second_factor::ask_code))
                .route(post().to(second_factor::say_code)),
        )
        .service(resource("/sign-in/{token}").route(get().to(sign_in::show_link)).route(post().to(sign_in::use_link)))
        .service(resource("/sign-out").route(post().to(sign_in::end)))
        .service(resource("/demonstration/{role}").route(post().to(demonstration::enter)))
        .service(resource("/set-up/{token}").route(get().to(set_up::ask)).route(post().to(set_up::make)))
        .service(resource("/language").route(post().to(language::choose)))
        .service(resource("/account").route(get().to(account::show)).route(post().to(account::change)))
        .service(resource("/account/mail").route(post().to(account::choose_mail)))
        .service(resource("/account/password").route(post().to(account::set_password)))
        .service(resource("/account/password/removal").route(post().to(account::remove_password)))
        .service(
            resource("/account/second-factor")
                .route(get().to(second_factor::show))
                .route(post().to(second_factor::turn_on)),
        )
        .service(resource("/account/second-factor/secret").route(post().to(second_factor::begin)))
        .service(resource("/account/second-factor/recovery-codes").route(post().to(second_factor::renew_codes)))
        .service(resource("/account/second-factor/removal").route(post().to(second_factor::turn_off)))
        .service(resource("/account/address").route(get().to(address::ask)).route(post().to(address::change)))
        .service(resource("/account/address/keeping").route(post().to(address::take_back)))
        .service(resource("/address/{token}").route(get().to(address::show_link)).route(post().to(address::use_link)))
        .service(resource("/confirm").route(get().to(confirm::ask)).route(post().to(confirm::confirm)))
        .service(resource("/account/sign-out-everywhere").route(post().to(account::end_all_sessions)))
        .service(resource("/account/sessions/{id}/end").route(post().to(account::end_session)))
        .service(resource("/account/tokens/{id}/revocation").route(post().to(account::revoke_token)))
        .service(resource("/admin").route(get().to(admin::show)))
        .service(resource("/admin/mail/blocked").route(get().to(admin::mail::blocked)))
        .service(resource("/admin/mail/blocked/removal").route(post().to(admin::mail::unblock)))
        .service(resource("/admin/mail/holds/removal").route(post().to(admin::mail::go_on)))
        .service(resource("/mails/resending").route(post().to(admin::mail::resend)))
        .service(resource("/mails/{id}/resending").route(post().to(admin::mail::resend_one)))
        .service(resource("/admin/audit.{format}").route(get().to(admin::audit::download)))
        .service(resource("/admin/people.{format}").route(get().to(admin::people::download)))
        .service(resource("/admin/audit").route(get().to(admin::audit::list)))
        .service(resource("/admin/people").route(get().to(admin::people::list)).route(post().to(admin::people::add)))
        .service(resource("/admin/people/new").route(get().to(admin::people::ask)))
        .service(resource("/admin/people/{id}").route(get().to(admin::person::show)))
        .service(
            resource("/admin/people/{id}/correction")
                .route(get().to(admin::correction::ask))
                .route(post().to(admin::correction::change)),
        )
        .service(resource("/admin/people/{id}/roles").route(post().to(admin::person::grant)))
        .service(resource("/admin/people/{id}/roles/{role}/removal").route(post().to(admin::person::revoke)))
        .service(resource("/admin/people/{id}/deactivation").route(post().to(admin::person::deactivate)))
        .service(resource("/admin/people/{id}/reactivation").route(post().to(admin::person::reactivate)))
        .service(resource("/admin/people/{id}/second-factor/removal").route(post().to(admin::person::turn_off_codes)))
        .service(resource("/admin/people/{id}/tokens").route(post().to(admin::person::make_token)))
        .service(
            resource("/admin/people/{id}/tokens/{token}/revocation").route(post().to(admin::person::revoke_token)),
        );
}

/// The API, under `/api/v1`.
pub fn api(config: &mut ServiceConfig) {
    config
        .service(resource("/me").route(get().to(api::me)))
        .service(resource("/me/mail").route(get().to(api::mail_choices)).route(put().to(api::choose_mail)))
        .service(resource("/people").route(get().to(api::people)).route(post().to(api::add_person)))
        .service(resource("/people/{id}").route(get().to(api::person)))
        .service(resource("/people/{id}/tokens").route(post().to(api::make_token)))
        .service(resource("/me/tokens").route(get().to(api::own_tokens)))
        .service(resource("/me/tokens/{id}/revocation").route(post().to(api::revoke_token)))
        .service(resource("/mails/resending").route(post().to(api::mail::resend)))
        .service(resource("/mails/{id}/resending").route(post().to(api::mail::resend_one)))
        .service(resource("/mail/holds").route(get().to(api::mail::holds)))
        .service(resource("/mail/holds/{scope}").route(delete().to(api::mail::go_on)))
        .service(resource("/mail/blocked").route(get().to(api::mail::blocked)))
        .service(resource("/mail/blocked/{address}").route(delete().to(api::mail::unblock)))
        .service(resource("/people/{id}/correction").route(post().to(api::correct_person)))
        .service(resource("/people/{id}/roles").route(post().to(api::grant_role)))
        .service(resource("/people/{id}/roles/{role}/removal").route(post().to(api::revoke_role)))
        .service(resource("/audit").route(get().to(api::audit)));
}
