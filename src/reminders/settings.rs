use serde::Deserialize;

/// How reminders are planned.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReminderSettings {
    /// Whether `serve` plans and sends them.
    pub enabled: bool,
    /// How often the scheduler looks, in seconds.
    pub every_seconds: u64,
}
