//! When a mail is tried again, and when it is given up.

use chrono::TimeDelta;

use super::refusals::RefusalFault;
use super::transport::SendFault;
use super::{Mail, MailKind, MailState};
use crate::platform::clock::Timestamp;

/// How long a mail is tried before it is given up.
pub const PATIENCE: TimeDelta = TimeDelta::days(3);
/// The first wait after a fault; each later one is twice as long …
const FIRST_WAIT: TimeDelta = TimeDelta::seconds(30);
/// … up to this.
const LONGEST_WAIT: TimeDelta = TimeDelta::hours(4);
/// How long to wait at least after a refusal that nobody understands.
const UNCLEAR_WAIT: TimeDelta = TimeDelta::hours(1);
/// No mail that waits is tried later than this from now: what is written so was written by a clock that ran ahead.
pub const FURTHEST: TimeDelta = TimeDelta::hours(6);

/// So many refusals in a row that are our fault hold mail back …
pub const MOST_OURS: usize = 3;
/// … or so many addresses refused alike, whosever fault the words make it.
pub const MOST_ALIKE: usize = 5;
/// So many mails in [`STRIKES_WITHIN`] that a full or shut mailbox did not take end it.
pub const MOST_STRIKES: i64 = 3;
/// See [`MOST_STRIKES`].
pub const STRIKES_WITHIN: TimeDelta = TimeDelta::days(7);
/// So many of [`MOST_OURS`] reports are counted together.
pub const REPORTED_WITHIN: TimeDelta = TimeDelta::days(1);
/// So many mails that a server took, an hour apart and without a report in between, end a hold that reports led to.
pub const MOST_PROBES: i32 = 3;
/// While mail is held, how long to wait before one is tried to see whether things are well again, the first time …
const FIRST_PROBE: TimeDelta = TimeDelta::minutes(1);
/// … and at most. Each wait is twice the one before.
pub const LONGEST_PROBE: TimeDelta = TimeDelta::hours(1);

/// How long to wait before the next try of a mail that finds out whether things are well again.
pub fn probe_wait(probes: i32) -> TimeDelta {
    (FIRST_PROBE * 2_i32.pow(u32::try_from(probes.clamp(0, 10)).unwrap_or_default())).min(LONGEST_PROBE)
}

/// How a try ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fate {
    /// A server has accepted the mail.
    Sent,
    /// It will be tried again.
    Again {
        /// When.
        at: Timestamp,
        /// What went wrong.
        fault: SendFault,
    },
    /// It is given up.
    Failed {
        /// What went wrong.
        fault: SendFault,
    },
    /// It was not tried: nothing can be sent as things are, or there was no time left.
    PutBack,
}

/// What becomes of a mail after a try. `jitter` is between 0 and 1 and spreads the tries of many mails.
pub fn fate(result: Result<(), SendFault>, tries: i32, written_at: Timestamp, now: Timestamp, jitter: f64) -> Fate {
    let fault = match result {
        Ok(()) => return Fate::Sent,
        Err(fault) => fault,
    };
    let least = match fault.verdict.fault {
        RefusalFault::Recipient | RefusalFault::Letter => return Fate::Failed { fault },
        RefusalFault::Ours if fault.verdict.at_once => return Fate::PutBack,
        // What is our fault is no reason to give a mail up.
        RefusalFault::Ours => return Fate::Again { at: now + wait(tries, jitter), fault },
        RefusalFault::Mailbox => LONGEST_WAIT,
        RefusalFault::Unclear => UNCLEAR_WAIT,
        RefusalFault::Passing => TimeDelta::zero(),
    };
    let at = now + wait(tries, jitter).max(least);
    if at - written_at > PATIENCE { Fate::Failed { fault } } else { Fate::Again { at, fault } }
}

/// How long to wait after that many tries.
fn wait(tries: i32, jitter: f64) -> TimeDelta {
    let doubled = FIRST_WAIT * 2_i32.pow(u32::try_from(tries.clamp(0, 16)).unwrap_or_default());
    let wait = doubled.min(LONGEST_WAIT);
    #[allow(clippy::cast_possible_truncation)]
    let more = (wait.num_milliseconds() as f64 * 0.25 * jitter) as i64;
    wait + TimeDelta::milliseconds(more)
}

/// Whether a mail of that kind is tried even where its address was refused before: nobody may be locked out.
pub fn reaches_suppressed(kind: MailKind) -> bool {
    kind == MailKind::SignIn
}

/// The kinds of mail that can be sent again once they failed. Links that sign in were let go of, and would be stale; what a
/// reminder was about is planned anew by itself.
pub const RESENDABLE: [MailKind; 4] = [MailKind::Invitation, MailKind::Message, MailKind::News, MailKind::NewLinks];

/// Whether a mail can be sent again.
pub fn can_resend(mail: &Mail, now: Timestamp) -> bool {
    let is_in_time = mail.expires_at.is_none_or(|end| end > now);
    mail.state == MailState::Failed && RESENDABLE.contains(&mail.kind) && is_in_time
}

#[cfg(test)]
mod tests {
    use super::super::refusals::verdict;
    use super::super::transport::SmtpStep;
    use super::*;
    use proptest::prelude::*;

    fn at(seconds: i64) -> Timestamp {
        Timestamp::from(chrono::DateTime::UNIX_EPOCH) + TimeDelta::seconds(seconds)
    }

    proptest! {
        #[test]
        fn a_mail_is_tried_ever_more_rarely_and_no_longer_than_three_days(jitter in 0.0..1.0_f64) {
            let (mut now, mut tries, mut last) = (at(0), 0, TimeDelta::zero());
            loop {
                match fate(Err(SendFault::passing("later")), tries, at(0), now, jitter) {
                    Fate::Again { at: next, .. } => {
                        prop_assert!(next - now >= last, "the waits never shrink");
                        last = next - now;
                        now = next;
                        tries += 1;
                    }
                    Fate::Failed { fault } => {
                        prop_assert_eq!(fault.verdict.fault, RefusalFault::Passing);
                        break;
                    }
                    other => prop_assert!(false, "{other:?}"),
                }
                prop_assert!(now - at(0) <= PATIENCE);
            }
            prop_assert!(tries >= 20, "{tries}");
        }
    }

    #[test]
    fn what_is_our_fault_fails_nothing() {
        let fate = |code, words: &str, now| {
            let verdict = verdict(SmtpStep::Recipient, Some(code), words);
            fate(Err(SendFault { verdict, why: words.to_owned() }), 9, at(0), now, 0.0)
        };
        let a_month = at(30 * 86_400);
        assert!(matches!(fate(550, "relay not permitted", a_month), Fate::Again { .. }));
        assert_eq!(fate(550, "5.4.5 Daily user sending quota exceeded", a_month), Fate::PutBack);
        assert!(matches!(fate(550, "5.1.1 no such user", at(0)), Fate::Failed { .. }));
        // A mailbox that is full gets time, and what is unclear as well.
        let Fate::Again { at: next, .. } = fate(552, "5.2.2 mailbox full", at(0)) else { panic!("it is tried again") };
        assert!(next - at(0) >= TimeDelta::hours(4));
        assert!(matches!(fate(552, "5.2.2 mailbox full", a_month), Fate::Failed { .. }));
        assert!(matches!(fate(554, "no", at(0)), Fate::Again { .. }));
    }

    #[test]
    fn a_held_queue_is_tried_ever_more_rarely_but_every_hour() {
        assert_eq!(probe_wait(0), TimeDelta::minutes(1));
        assert_eq!(probe_wait(2), TimeDelta::minutes(4));
        assert_eq!(probe_wait(40), LONGEST_PROBE);
    }
}
