//! Reports as Amazon's mail service tells them, in JSON, by mail: bounces, complaints and deliveries.

use serde_json::Value;

use super::super::transport::SmtpStep;
use super::{ReportKind, ReportedAction, ReportedRecipient, prose};

/// So many recipients are read.
const MOST_RECIPIENTS: usize = 20;

/// What such a notification says, where the words are one.
pub(super) fn read(said: &str) -> Option<(ReportKind, Vec<ReportedRecipient>)> {
    // Servers break lines that are too long with this.
    let joined = said.replace("!\n ", "");
    let begin = joined.get(joined.find('{')?..)?;
    let outer: Value = serde_json::Deserializer::from_str(begin).into_iter().next()?.ok()?;
    // What goes through a topic is a text within.
    let inner: Option<Value> = outer["Message"].as_str().and_then(|text| serde_json::from_str(text).ok());
    let told = inner.unwrap_or(outer);
    match told["notificationType"].as_str().or(told["eventType"].as_str())? {
        "Bounce" => Some((ReportKind::Delivery, bounced(&told["bounce"]))),
        "Complaint" => Some((ReportKind::Complaint, Vec::new())),
        _ => Some((ReportKind::Other, Vec::new())),
    }
}

fn bounced(bounce: &Value) -> Vec<ReportedRecipient> {
    let one = |recipient: &Value| {
        let said = recipient["diagnosticCode"].as_str().unwrap_or_default();
        let status = recipient["status"].as_str().unwrap_or_default();
        let words = match prose::enhanced(said) {
            Some(_) => said.to_owned(),
            None => format!("{said} {status}").trim().to_owned(),
        };
        ReportedRecipient {
            address: recipient["emailAddress"].as_str().and_then(prose::address),
            action: ReportedAction::Failed,
            step: SmtpStep::Recipient,
            // One that is not permanent may arrive yet.
            code: prose::code(said).or((bounce["bounceType"] == "Transient").then_some(450)),
            words,
            around: String::new(),
        }
    };
    let recipients = bounce["bouncedRecipients"].as_array().into_iter().flatten();
    recipients.take(MOST_RECIPIENTS).map(one).collect()
}
