use std::fmt::Write as _;

use crate::platform::web::Signer;

/// What a reminder to come is called on pages and in the API. Its key would name people, some of whom those who coordinate do not know.
pub fn reference(signer: &Signer, key: &str) -> String {
    signer.mark("reminder", key).iter().fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}
