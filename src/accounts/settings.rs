use serde::Deserialize;

/// How people sign in.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Settings {
    /// How long a sign-in link lives, in minutes.
    pub link_minutes: i64,
    /// How long a session lives without being used, in days.
    pub session_days: i64,
    /// How many days a token for programs lives at most.
    pub token_days: i64,
    /// How many links or passwords may be tried for one address in 15 minutes.
    pub tries_per_address: i32,
    /// How many from one network address in 15 minutes; a town hall may share one.
    pub tries_per_peer: i32,
}
