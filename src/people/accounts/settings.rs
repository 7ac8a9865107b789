use serde::Deserialize;

use super::Role;

/// How people sign in.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SignInSettings {
    /// How long a sign-in link lives, in minutes.
    pub link_minutes: i64,
    /// How long a session lives without being used, in days.
    pub session_days: i64,
    /// How many days a token for programs lives at most.
    pub token_days: i64,
    /// How long a session lives at most, however much it is used, in days.
    pub session_most_days: i64,
    /// How recently somebody must have signed in, or confirmed that it is them, to change who may what, in minutes.
    pub confirm_minutes: i64,
    /// How many passwords may be tried for one address in 15 minutes; so many links are sent to one.
    pub tries_per_address: i32,
    /// How many passwords, and how many links, from one network address in 15 minutes; a town hall may share one.
    pub tries_per_peer: i32,
    /// How long security events are kept, in days; 0 is for ever.
    pub security_event_days: i64,
    /// Who has one of these roles may use it only with a code besides a password or a link.
    pub second_factor_for: Vec<Role>,
}
