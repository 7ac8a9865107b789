//! The part of a report that is for programs: `message/delivery-status` (RFC 3464).

use super::super::transport::SmtpStep;
use super::prose;
use super::{ReportedAction, ReportedRecipient};

/// So many recipients of a report are read; our mails have one each.
const MOST_RECIPIENTS: usize = 20;

/// What the fields of such a part say about each recipient.
pub(super) fn recipients(part: &str) -> Vec<ReportedRecipient> {
    let lines = part.lines().map(|line| line.trim_end_matches('\r'));
    let mut groups: Vec<Vec<(String, String)>> = vec![Vec::new()];
    for line in lines {
        let Some(group) = groups.last_mut() else { break };
        if line.trim().is_empty() {
            groups.push(Vec::new());
        } else if line.starts_with([' ', '\t']) {
            if let Some((_, value)) = group.last_mut() {
                value.push(' ');
                value.push_str(line.trim());
            }
        } else if let Some((name, value)) = line.split_once(':') {
            let name = name.trim().to_lowercase();
            // Some servers leave out the empty line between recipients.
            let next = name == "final-recipient" && group.iter().any(|(before, _)| *before == name);
            let field = (name, value.trim().to_owned());
            if next { groups.push(vec![field]) } else { group.push(field) }
        }
    }
    groups.iter().filter_map(|group| recipient(group)).take(MOST_RECIPIENTS).collect()
}

fn recipient(fields: &[(String, String)]) -> Option<ReportedRecipient> {
    let field = |name: &str| fields.iter().find(|(one, _)| one == name).map(|(_, value)| value.as_str());
    // The address that we wrote to, before that which it was passed on to.
    let named = ["original-recipient", "final-recipient", "x-actual-recipient"];
    let is_one =
        named.iter().any(|name| field(name).is_some()) || (field("action").is_some() && field("status").is_some());
    if !is_one {
        return None;
    }
    let address = named.iter().filter_map(|name| field(name)).find_map(prose::address);
    let action = match field("action").map(|action| action.to_lowercase()) {
        Some(action) if action.starts_with("delay") => ReportedAction::Delayed,
        Some(action) if ["deliver", "relay", "expand"].iter().any(|begin| action.starts_with(begin)) => {
            ReportedAction::Arrived
        }
        _ => ReportedAction::Failed,
    };
    let said = field("diagnostic-code").map_or("", |said| said.split_once(';').map_or(said, |(_, said)| said)).trim();
    let status = field("status").and_then(|status| status.split_whitespace().next()).unwrap_or_default();
    let own = prose::enhanced(said);
    // What the server itself said is nearer to the truth than what the reporting one made of it.
    let words = match own {
        Some(_) => said.to_owned(),
        // Some say in a comment what others say in a field of its own.
        None if said.is_empty() => field("status").unwrap_or_default().to_owned(),
        None => format!("{said} {status}").trim().to_owned(),
    };
    let class = own.or_else(|| prose::enhanced(status)).and_then(|code| code.chars().next());
    let code = prose::code(said).or(match class {
        Some('4') => Some(450),
        _ => None,
    });
    Some(ReportedRecipient { address, action, step: SmtpStep::Recipient, code, words, around: String::new() })
}
