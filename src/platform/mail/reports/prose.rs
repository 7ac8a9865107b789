//! Reports in words for people, as each kind of server writes them.

use super::super::transport::SmtpStep;
use super::{ReportedAction, ReportedRecipient};

/// So many recipients are told apart.
const MOST_RECIPIENTS: usize = 20;
/// So much of what is written is looked at, in characters.
const MOST_WORDS: usize = 16_384;
/// Lines after which the mail itself follows, in lower case.
const ORIGINAL: &[&str] = &[
    "original message follows",
    "copy of the message",
    "copy of your message",
    "copy of the original message",
    "message headers follow",
    "message header follows",
    "header of the original message",
    "headers of the original message",
    "headers of the message",
    "message text follows",
    "unsent message below",
    "unsent message follows",
    "original message header",
    "original message ---",
    "original message is following",
    "your original message:",
    "the original message is",
    "undelivered message follows",
    "returned message follows",
    "text of your message",
    "message contents follow",
    "forwarded message",
];
/// Fields with which the header of a mail begins, in lower case.
const HEADER: &[&str] = &[
    "received:",
    "return-path:",
    "message-id:",
    "dkim-signature:",
    "x-original-to:",
    "delivered-to:",
    "mime-version:",
];

/// What is written before the mail itself, and the mail, where it comes with it.
pub(super) fn split(text: &str) -> (&str, &str) {
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let said = line.trim().to_lowercase();
        if HEADER.iter().any(|field| said.starts_with(field)) {
            return text.split_at(at);
        }
        at += line.len();
        if at > line.len() && ORIGINAL.iter().any(|marker| said.contains(marker)) && said.len() < 120 {
            return text.split_at(at);
        }
    }
    (text, "")
}

/// What is written about each recipient; about none where it names nobody.
pub(super) fn recipients(said: &str, named: &[String]) -> Vec<ReportedRecipient> {
    let said = cut(said);
    let mut addresses: Vec<String> = named.to_vec();
    if addresses.is_empty() {
        for line in said.lines() {
            let begin = line.trim_start_matches(|c: char| c.is_whitespace() || "<>*-:•\"'(".contains(c));
            if let Some(found) = address(begin).filter(|found| begin.to_lowercase().starts_with(found.as_str()))
                && !addresses.contains(&found)
            {
                addresses.push(found);
            }
        }
    }
    addresses.truncate(MOST_RECIPIENTS);
    if addresses.len() < 2 {
        let address = addresses.pop().or_else(|| address(said));
        return vec![recipient(address, said)];
    }
    // Each line belongs to the recipient that was named last.
    let mut words: Vec<String> = vec![String::new(); addresses.len()];
    let mut current: Option<usize> = None;
    for line in said.lines() {
        let small = line.to_lowercase();
        current = addresses.iter().position(|one| small.contains(one.as_str())).or(current);
        if let Some(own) = current.and_then(|at| words.get_mut(at)) {
            own.push_str(line);
            own.push('\n');
        }
    }
    addresses.into_iter().zip(words).map(|(address, words)| recipient(Some(address), &words)).collect()
}

fn recipient(address: Option<String>, said: &str) -> ReportedRecipient {
    let words = coded(said);
    let code = code(&words).or_else(|| enhanced(&words).filter(|status| status.starts_with('4')).map(|_| 450));
    ReportedRecipient {
        address,
        action: ReportedAction::Failed,
        step: step(said),
        code,
        words,
        around: said.to_owned(),
    }
}

/// The beginning of what is said, as far as it is looked at.
pub(super) fn cut(said: &str) -> &str {
    said.char_indices().nth(MOST_WORDS).map_or(said, |(end, _)| said.get(..end).unwrap_or(said))
}

/// The lines with a code, each with what follows until an empty line: what a server said, without what others say around it.
fn coded(said: &str) -> String {
    let mut kept = String::new();
    let mut within = false;
    for line in said.lines() {
        within = !line.trim().is_empty() && (within || code(line).is_some() || enhanced(line).is_some());
        if within {
            kept.push_str(line.trim());
            kept.push('\n');
        }
    }
    kept
}

/// At which step of the conversation something was refused, as far as it is told. Where it is not, at the recipient.
pub(super) fn step(said: &str) -> SmtpStep {
    let said = said.to_lowercase();
    let says = |list: &[&str]| list.iter().any(|one| said.contains(one));
    // A transcript: the command before the first refusal.
    let mut command = None;
    for line in said.lines().map(str::trim) {
        if let Some(sent) = line.strip_prefix(">>> ") {
            command = Some(sent);
        } else if line == "data" {
            // Some name the command alone.
            return SmtpStep::Content;
        } else if line.starts_with("<<< 5") || line.starts_with("<<< 4") {
            match command {
                Some(sent) if sent.starts_with("data") || sent == "." => return SmtpStep::Content,
                Some(sent) if sent.starts_with("mail") => return SmtpStep::Sender,
                Some(sent) if sent.starts_with("rcpt") => return SmtpStep::Recipient,
                _ => {}
            }
        }
    }
    const CONTENT: &[&str] = &[
        "end of data",
        "end-of-data",
        "final data",
        "to data command",
        "after data",
        "our data",
        "after i sent the message",
        "for text command",
        "for data command",
        "[data]",
        "(data)",
        "accept your message (data",
    ];
    const SENDER: &[&str] = &[
        "to mail from command",
        "after mail from",
        "our mail from",
        "for mail from command",
        "[mail_from]",
        "does not like sender",
        "rejected mail from",
    ];
    match () {
        () if says(CONTENT) => SmtpStep::Content,
        () if says(SENDER) => SmtpStep::Sender,
        () => SmtpStep::Recipient,
    }
}

/// The first refusal of three digits; where there is none, the first answer that says “later”.
pub(super) fn code(said: &str) -> Option<u16> {
    let bytes = said.as_bytes();
    let mut later = None;
    for at in 0..bytes.len() {
        let Some(&[class, one, two]) = bytes.get(at..at + 3) else { break };
        if !matches!(class, b'4' | b'5') || !matches!(one, b'0'..=b'7') || !two.is_ascii_digit() {
            continue;
        }
        let before = at.checked_sub(1).and_then(|at| bytes.get(at));
        let after = (bytes.get(at + 3), bytes.get(at + 4));
        let begins = before.is_none_or(|c| c.is_ascii_whitespace() || b"[(<\":;,='#-".contains(c));
        let ends = match after {
            (None, _) => true,
            (Some(b'.'), Some(next)) => !next.is_ascii_digit(),
            (Some(b'-' | b' '), Some(_)) => true,
            (Some(c), _) => c.is_ascii_whitespace() || b"-:;,.)]>\"'=".contains(c),
        };
        let code = u16::from(class - b'0') * 100 + u16::from(one - b'0') * 10 + u16::from(two - b'0');
        match begins && ends {
            true if class == b'5' => return Some(code),
            true => later = later.or(Some(code)),
            false => {}
        }
    }
    later
}

/// The first enhanced status code of class 4 or 5 (RFC 3463).
pub(super) fn enhanced(said: &str) -> Option<&str> {
    let is_code = |part: &&str| {
        let mut numbers = part.split('.');
        let class = matches!(numbers.next(), Some("4" | "5"));
        let mut short = || numbers.next().is_some_and(|one| (1..=3).contains(&one.len()));
        class && short() && short() && numbers.next().is_none()
    };
    said.split(|c: char| !(c.is_ascii_digit() || c == '.')).map(|part| part.trim_matches('.')).find(is_code)
}

/// The first address in some words, in small letters.
pub(super) fn address(words: &str) -> Option<String> {
    addresses(words).next()
}

/// The addresses in some words, in small letters.
pub(super) fn addresses(words: &str) -> impl Iterator<Item = String> + '_ {
    let is_of_local = |c: char| c.is_alphanumeric() || "._%+-='/!#$&*?^`{|}~".contains(c);
    let is_of_domain = |c: char| c.is_alphanumeric() || ".-".contains(c);
    words.match_indices('@').filter_map(move |(at, _)| {
        let (before, after) = (words.get(..at)?, words.get(at + 1..)?);
        let local = before.get(before.trim_end_matches(is_of_local).len()..)?;
        let domain = after.get(..after.len() - after.trim_start_matches(is_of_domain).len())?;
        let domain = domain.trim_end_matches(['.', '-']);
        (!local.is_empty() && local.len() <= 128 && domain.contains('.') && domain.len() <= 255)
            .then(|| format!("{local}@{domain}").to_lowercase())
    })
}
