//! When a mail is tried again, and when it is given up.

use chrono::TimeDelta;

use super::MailKind;
use super::transport::SendFault;
use crate::clock::Timestamp;

/// How long a mail is tried before it is given up.
pub const PATIENCE: TimeDelta = TimeDelta::days(3);
/// The first wait after a fault; each later one is twice as long …
const FIRST_WAIT: TimeDelta = TimeDelta::seconds(30);
/// … up to this.
const LONGEST_WAIT: TimeDelta = TimeDelta::hours(4);

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
        why: String,
    },
    /// It is given up.
    Failed {
        /// What went wrong.
        why: String,
        /// Whether its address gets no more mail.
        suppress: bool,
    },
    /// It was not tried: nothing can be sent as things are, or there was no time left.
    PutBack,
}

/// What becomes of a mail after a try. `jitter` is between 0 and 1 and spreads the tries of many mails.
pub fn fate(result: Result<(), SendFault>, tries: i32, written_at: Timestamp, now: Timestamp, jitter: f64) -> Fate {
    match result {
        Ok(()) => Fate::Sent,
        Err(SendFault::Configuration(_)) => Fate::PutBack,
        Err(SendFault::Permanent { why, refused }) => Fate::Failed { why, suppress: refused },
        Err(SendFault::Temporary(why)) => {
            let at = now + wait(tries, jitter);
            if at - written_at > PATIENCE { Fate::Failed { why, suppress: false } } else { Fate::Again { at, why } }
        }
    }
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

#[cfg(test)]
mod tests {
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
                match fate(Err(SendFault::Temporary("later".into())), tries, at(0), now, jitter) {
                    Fate::Again { at: next, .. } => {
                        prop_assert!(next - now >= last, "the waits never shrink");
                        last = next - now;
                        now = next;
                        tries += 1;
                    }
                    Fate::Failed { suppress, .. } => {
                        prop_assert!(!suppress);
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
    fn only_a_refused_recipient_is_suppressed() {
        let permanent = |refused| Err(SendFault::Permanent { why: "no".into(), refused });
        let fate = |result| fate(result, 0, at(0), at(0), 0.0);
        assert_eq!(fate(permanent(true)), Fate::Failed { why: "no".into(), suppress: true });
        assert_eq!(fate(permanent(false)), Fate::Failed { why: "no".into(), suppress: false });
        assert_eq!(fate(Err(SendFault::Configuration("no".into()))), Fate::PutBack);
    }
}
