//! Whose fault it is that a server did not take a mail. Servers say the same code for both: read are the enhanced status
//! code (RFC 3463), the step of the conversation **and** the words. See `docs/decisions/0017-whose-fault-a-refusal-is.md`.

mod ours;
mod theirs;

use self::ours::{LOGIN, OUR_HOST, POLICY, QUOTA, RATE, RELAY, SENDER, TOO_LARGE};
use self::theirs::{EXPIRED, FULL, NOBODY, NOWHERE, PASSING, SHUT, SURELY_NOBODY};
use super::transport::SmtpStep;
use crate::platform::db::text_enum;

text_enum! {
    /// Whose fault a refusal is.
    #[schema(as = MailFault)]
    RefusalFault {
        /// The recipient's: there is no such address. It gets no more mail.
        Recipient = "recipient",
        /// The mailbox's: full, or shut for now. Tried again for days.
        Mailbox = "mailbox",
        /// Ours, whoever the recipient is: the mail waits, and is tried now and then.
        Ours = "ours",
        /// This mail's: too large, or of a kind that the server does not know.
        Letter = "outgoing",
        /// The server does not say. Tried again for days; the address is left alone.
        Unclear = "unclear",
        /// Nobody's: a network that is slow, a server that says “later”.
        Passing = "passing",
    }
}

text_enum! {
    /// Why mail is held: what is to be mended.
    HoldCause {
        /// The server is not found, does not answer as asked, or cannot be talked to safely; or mail cannot be written to its folder.
        Setup = "setup",
        /// The server wants a login, or does not take ours.
        Login = "login",
        /// The server does not take our sender.
        Sender = "sender",
        /// The server does not pass mail on for us.
        Relay = "relay",
        /// We sent more than we may.
        Quota = "quota",
        /// We are on a list of senders of unwanted mail, or a policy is against us.
        Policy = "policy",
        /// Several refusals in a row were alike.
        Alike = "alike",
    }
}

/// What a refusal means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RefusalMeaning {
    /// Whose fault it is.
    pub fault: RefusalFault,
    /// Where it is ours, what is wrong.
    pub cause: Option<HoldCause>,
    /// Where it is ours, whether one refusal says it all, so that nothing more is tried for the moment.
    pub at_once: bool,
}

impl RefusalMeaning {
    /// Nobody's fault: it may pass.
    pub const PASSING: RefusalMeaning = RefusalMeaning::of(RefusalFault::Passing);
    /// No mail can go as things are set up.
    pub const SETUP: RefusalMeaning = RefusalMeaning::ours(HoldCause::Setup, true);
    /// This mail can never go.
    pub const LETTER: RefusalMeaning = RefusalMeaning::of(RefusalFault::Letter);

    const fn of(fault: RefusalFault) -> Self {
        Self { fault, cause: None, at_once: false }
    }

    const fn ours(cause: HoldCause, at_once: bool) -> Self {
        Self { fault: RefusalFault::Ours, cause: Some(cause), at_once }
    }

    /// Whether it concerns mail to everybody, not only to the domain of the recipient.
    pub fn concerns_all(self) -> bool {
        !matches!(self.cause, None | Some(HoldCause::Policy | HoldCause::Alike))
    }
}

/// What it means that a server said `code` (three digits, where it said one) with these words at that step.
pub fn verdict(step: SmtpStep, code: Option<u16>, words: &str) -> RefusalMeaning {
    let words = plain(words);
    let says = |list: &[&str]| list.iter().any(|one| words.contains(one));
    let Some(code) = code else { return RefusalMeaning::PASSING };
    let enhanced = status(&words, "5");
    let later = status(&words, "4").filter(|_| enhanced.is_none());
    // “Delivery time expired”, whatever the last answer was.
    if code < 500 || later == Some((4, 7)) || enhanced == Some((4, 7)) || says(EXPIRED) {
        return RefusalMeaning::PASSING;
    }
    let is_about_size = matches!(enhanced, Some((2 | 3, 3 | 4))) && says(TOO_LARGE) || code == 552 && says(TOO_LARGE);
    if is_about_size || matches!(enhanced, Some((6, _)) | Some((3, 4))) {
        return RefusalMeaning::of(RefusalFault::Letter);
    }
    // Whatever it says: nothing was said about the recipient yet.
    if step == SmtpStep::Connect {
        return RefusalMeaning::ours(
            if matches!(code, 530 | 534 | 535 | 538) { HoldCause::Login } else { HoldCause::Setup },
            true,
        );
    }
    if matches!(code, 530 | 534 | 535 | 538) || says(LOGIN) {
        return RefusalMeaning::ours(HoldCause::Login, true);
    }
    if says(QUOTA) || enhanced == Some((4, 5)) {
        return RefusalMeaning::ours(HoldCause::Quota, true);
    }
    if step == SmtpStep::Sender {
        return RefusalMeaning::ours(
            if says(POLICY) && !says(SENDER) { HoldCause::Policy } else { HoldCause::Sender },
            true,
        );
    }
    // Servers that check the sender first tell of it in answer to the recipient, with the words for an unknown one.
    if says(SENDER) || matches!(enhanced, Some((1, 7 | 8))) {
        return RefusalMeaning::ours(HoldCause::Sender, false);
    }
    if says(RELAY) {
        return RefusalMeaning::ours(HoldCause::Relay, false);
    }
    // A mailbox that is full has an owner, whatever the code says of it.
    if says(FULL) || enhanced == Some((7, 13)) {
        return RefusalMeaning::of(RefusalFault::Mailbox);
    }
    if says(RATE) {
        return RefusalMeaning::ours(HoldCause::Policy, false);
    }
    let at_recipient = step == SmtpStep::Recipient;
    match enhanced {
        Some((2, 1)) if at_recipient && says(NOBODY) && !says(SHUT) => {
            return RefusalMeaning::of(RefusalFault::Recipient);
        }
        Some((1, 1 | 2 | 3 | 6 | 10)) => return RefusalMeaning::of(RefusalFault::Recipient),
        Some((2, _)) if says(POLICY) && !says(NOBODY) && !says(SHUT) => {
            return RefusalMeaning::ours(HoldCause::Policy, false);
        }
        Some((2, _)) => return RefusalMeaning::of(RefusalFault::Mailbox),
        // Microsoft says so of addresses that its customer does not have.
        Some((4, 1)) if words.contains("recipient address rejected") => {
            return RefusalMeaning::of(RefusalFault::Recipient);
        }
        Some((7, _)) if says(OUR_HOST) || !says(NOBODY) && !says(NOWHERE) => {
            return RefusalMeaning::ours(HoldCause::Policy, false);
        }
        _ => {}
    }
    match () {
        () if says(SHUT) => RefusalMeaning::of(RefusalFault::Mailbox),
        () if later.is_some() => RefusalMeaning::PASSING,
        () if says(OUR_HOST) => RefusalMeaning::ours(HoldCause::Policy, false),
        () if says(SURELY_NOBODY) || at_recipient && (says(NOBODY) || says(NOWHERE)) => {
            RefusalMeaning::of(RefusalFault::Recipient)
        }
        () if says(POLICY) => RefusalMeaning::ours(HoldCause::Policy, false),
        () => RefusalMeaning::of(RefusalFault::Unclear),
    }
}

/// Whether words without a code tell of the way there, and not of a refusal.
pub fn is_passing(words: &str) -> bool {
    let words = plain(words);
    PASSING.iter().any(|one| words.contains(one)) && !NOWHERE.iter().any(|one| words.contains(one))
}

/// Whether words say that a mailbox is full.
pub fn is_full(words: &str) -> bool {
    let words = plain(words);
    FULL.iter().any(|one| words.contains(one))
}

/// The words in lower case, without addresses and links: there are people called `no-such-user`.
fn plain(words: &str) -> String {
    let is_of_address = |c: char| c.is_alphanumeric() || "._%+-='@".contains(c);
    let words = words.to_lowercase();
    let mut kept = String::with_capacity(words.len());
    for word in words.split_inclusive(char::is_whitespace) {
        if word.contains("://") {
            continue;
        }
        let mut rest = word;
        while let Some(at) = rest.find('@') {
            let before = &rest[..at];
            let start = before.trim_end_matches(is_of_address).len();
            kept.push_str(&rest[..start]);
            rest = rest[at..].trim_start_matches(is_of_address);
        }
        kept.push_str(rest);
    }
    kept
}

/// The subject and detail of the first enhanced status code of that class: `5.subject.detail`.
fn status(words: &str, of_class: &str) -> Option<(u16, u16)> {
    let mut parts = words.split(|c: char| !(c.is_ascii_digit() || c == '.'));
    parts.find_map(|part| {
        let mut numbers = part.trim_matches('.').split('.');
        let (class, subject, detail) = (numbers.next()?, numbers.next()?, numbers.next()?);
        match (class, numbers.next()) {
            (class, None) if class == of_class => Some((subject.parse().ok()?, detail.parse().ok()?)),
            _ => None,
        }
    })
}

/// The words of a refusal without what differs from one recipient to the next, so that like ones can be told.
pub fn likeness(words: &str) -> String {
    let keep = |word: &&str| !word.contains('@') && !word.chars().any(|c| c.is_ascii_digit());
    words.to_lowercase().split_whitespace().filter(keep).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fault(step: SmtpStep, code: u16, words: &str) -> RefusalFault {
        verdict(step, Some(code), words).fault
    }

    #[test]
    fn an_unknown_recipient_is_told_from_a_sender_that_was_not_verified() {
        let rcpt = |words| fault(SmtpStep::Recipient, 550, words);
        for words in [
            "5.1.1 no such mailbox",
            "5.1.1 <a@b.example>: Recipient address rejected: User unknown in relay recipient table",
            "No such user here",
            "5.4.1 Recipient address rejected: Access denied. [PR0EUR02FT021.eop-EUR02.prod.protection.outlook.com]",
            "5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup",
            "5.7.1 <a@b.example>: Recipient address rejected: user unknown",
        ] {
            assert_eq!(rcpt(words), RefusalFault::Recipient, "{words}");
        }
        for words in [
            "Verification failed for <relais@network.example>\nNo Such User Here\nSender verify failed",
            "relay not permitted",
            "5.7.1 relaying denied",
            "5.4.5 Daily user sending quota exceeded. x - gsmtp",
            "5.7.1 Service unavailable; client [192.0.2.1] blocked using zen.spamhaus.org",
            "5.1.8 <relais@x.invalid>: Sender address rejected: Domain not found",
            "5.7.26 This mail is unauthenticated: DMARC",
        ] {
            assert_eq!(rcpt(words), RefusalFault::Ours, "{words}");
        }
        for words in ["5.2.2 Mailbox full", "5.2.1 The account is disabled", "quota exceeded", "4.2.2 over quota"] {
            assert_eq!(rcpt(words), RefusalFault::Mailbox, "{words}");
        }
        for words in ["no", "requested action not taken: mailbox unavailable", "5.0.0 rejected"] {
            assert_eq!(rcpt(words), RefusalFault::Unclear, "{words}");
        }
    }

    #[test]
    fn what_is_said_of_us_and_of_names_is_not_said_of_a_recipient() {
        let rcpt = |words| fault(SmtpStep::Recipient, 550, words);
        for words in [
            "5.7.1 <mail.network.example>: Helo command rejected: Host not found",
            "Client host rejected: cannot find your hostname; host not found",
            "5.1.0 192.0.2.2 is not allowed to send from network.example per its SPF record",
            "5.1.1 <a@b.example> has sent to too many recipients this hour",
            "5.2.0 message content rejected",
        ] {
            assert_eq!(rcpt(words), RefusalFault::Ours, "{words}");
        }
        for words in [
            "5.4.4 Host or domain name not found",
            "5.1.10 Recipient address has null MX",
            "5.2.1 <a@b.example>... User unknown",
            "El usuario no existe",
            "5.0.0 destinataire inconnu",
        ] {
            assert_eq!(rcpt(words), RefusalFault::Recipient, "{words}");
        }
        // A mailbox that is full has an owner; a name says nothing of its mailbox.
        assert_eq!(rcpt("5.1.1 <a@b.example> The mailbox is full"), RefusalFault::Mailbox);
        assert_eq!(rcpt("<user-unknown@b.example>: see https://b.example/user-unknown"), RefusalFault::Unclear);
        assert_eq!(rcpt("5.4.7 delivery time expired; last: no such user"), RefusalFault::Passing);
        assert_eq!(rcpt("4.4.7 no such user"), RefusalFault::Passing);
    }

    #[test]
    fn the_step_counts() {
        // The same words about a sender, about a recipient, and after the mail was read.
        assert_eq!(fault(SmtpStep::Sender, 550, "5.1.1 unknown user"), RefusalFault::Ours);
        assert_eq!(fault(SmtpStep::Recipient, 550, "5.1.1 unknown user"), RefusalFault::Recipient);
        assert_eq!(fault(SmtpStep::Content, 554, "unknown user"), RefusalFault::Unclear);
        assert_eq!(fault(SmtpStep::Content, 550, "5.7.1 spam"), RefusalFault::Ours);
        assert_eq!(fault(SmtpStep::Content, 550, "5.4.5 Daily user sending quota exceeded"), RefusalFault::Ours);
        assert_eq!(fault(SmtpStep::Content, 552, "5.3.4 message too large"), RefusalFault::Letter);
        assert_eq!(fault(SmtpStep::Sender, 552, "Message size exceeds fixed limit"), RefusalFault::Letter);
        assert_eq!(fault(SmtpStep::Connect, 554, "no SMTP service here"), RefusalFault::Ours);
        assert_eq!(
            verdict(SmtpStep::Recipient, Some(530), "5.7.0 Must issue a STARTTLS").cause,
            Some(HoldCause::Login)
        );
        assert_eq!(fault(SmtpStep::Recipient, 451, "4.7.1 Greylisted, no such user"), RefusalFault::Passing);
        assert_eq!(verdict(SmtpStep::Recipient, None, "connection reset").fault, RefusalFault::Passing);
    }

    #[test]
    fn like_refusals_are_told() {
        let one = likeness("550 5.1.1 <ana@test.example>: no such user (id 7f3a1)");
        assert_eq!(one, likeness("550 5.1.1 <bao@other.example>: No such user (id 99)"));
        assert_ne!(one, likeness("550 5.1.1 <ana@test.example>: mailbox is closed"));
    }
}
