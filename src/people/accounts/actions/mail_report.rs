//! What is done about a report that came back: noted in the audit trail, which the room of mail does not know.

use serde_json::json;
use uuid::Uuid;

use crate::people::accounts::Actor;
use crate::people::accounts::audit::{self, Event};
use crate::people::accounts::store::people;
use crate::platform::db::Tx;
use crate::platform::error::Result;
use crate::platform::mail::reports::{JudgedRecipient, MailReport, ReportVerdict};
use crate::platform::mail::store::{self as mail, ReportMatch};
use crate::platform::mail::{Mail, MailReturnPath, MailState, SendFault, StillDue};

/// Why an address gets no mail: whoever reads there complained, and has no account whose reminders could stop. Pages say it in
/// words of their own.
const COMPLAINED: &str = "complaint";

/// What became of a report.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ReportOutcome {
    /// What it says was done.
    Done,
    /// There was nothing to do.
    Nothing,
    /// The mail had come back before.
    Known,
    /// The mail is still on its way, as far as is known here; to be told again later.
    TooEarly,
    /// It came to a return path that was not made here.
    Forged,
    /// It is about no mail of ours.
    Unmatched,
}

/// A report that was taken.
#[derive(Clone, Debug)]
pub struct TakenReport {
    /// What became of it.
    pub outcome: ReportOutcome,
    /// The address of the mail that it is about.
    pub address: Option<String>,
    /// What it says, and what is to be done about that.
    pub judged: Option<JudgedRecipient>,
    /// Which mail is held from now on.
    pub held: Option<String>,
}

impl TakenReport {
    fn without(outcome: ReportOutcome) -> Self {
        Self { outcome, address: None, judged: None, held: None }
    }
}

/// Takes a report: finds its mail, and does what its words ask for. One that was not sent to a signed return path, or is about
/// no mail of ours, changes nothing.
///
/// # Errors
/// Only what the database says.
pub fn take(
    tx: &mut Tx,
    paths: Option<&MailReturnPath>,
    rooms: &[Box<dyn StillDue>],
    report: &MailReport,
) -> Result<TakenReport> {
    let about = match mail::find_reported(tx.conn, paths, report)? {
        ReportMatch::Mail(about) => *about,
        ReportMatch::Forged => return Ok(TakenReport::without(ReportOutcome::Forged)),
        ReportMatch::None => return Ok(TakenReport::without(ReportOutcome::Unmatched)),
    };
    let judged = report.judge_for(about.address.as_str());
    let (outcome, held) = match (judged.verdict, about.state) {
        (ReportVerdict::Ignore, _) => (ReportOutcome::Nothing, None),
        (_, MailState::Sending) => (ReportOutcome::TooEarly, None),
        (ReportVerdict::Unsubscribe, _) => (complained(tx, &about)?, None),
        (_, MailState::Sent) => came_back(tx, rooms, &about, &judged)?,
        _ => (ReportOutcome::Known, None),
    };
    Ok(TakenReport { outcome, address: Some(about.address.to_string()), judged: Some(judged), held })
}

fn came_back(
    tx: &mut Tx,
    rooms: &[Box<dyn StillDue>],
    about: &Mail,
    judged: &JudgedRecipient,
) -> Result<(ReportOutcome, Option<String>)> {
    let Some(verdict) = judged.meaning else { return Ok((ReportOutcome::Nothing, None)) };
    let fault = SendFault { verdict, why: judged.why.clone() };
    let held = mail::came_back(tx, about, &fault, rooms)?.map(|held| held.scope);
    note(tx, about, "mail.returned", judged.verdict)?;
    Ok((ReportOutcome::Done, held))
}

/// Whoever reads there wants no reminders; somebody without an account wants no mail.
fn complained(tx: &mut Tx, about: &Mail) -> Result<ReportOutcome> {
    let person = match about.person {
        Some(person) => Some(person),
        None => people::by_address(tx.conn, &about.address)?.map(|person| person.id),
    };
    let known = match person {
        Some(person) => mail::choices::unsubscribed_at(tx.conn, person)?.is_some(),
        None => mail::choices::suppression(tx.conn, &about.address)?.is_some(),
    };
    if known {
        return Ok(ReportOutcome::Known);
    }
    match person {
        Some(person) => mail::choices::unsubscribe(tx, person)?,
        None => mail::choices::suppress(tx, &about.address, COMPLAINED)?,
    }
    note(tx, about, "mail.complained", ReportVerdict::Unsubscribe)?;
    Ok(ReportOutcome::Done)
}

fn note(tx: &mut Tx, about: &Mail, action: &'static str, verdict: ReportVerdict) -> Result<()> {
    let person = about.person.map_or(Uuid::nil(), Uuid::from);
    let event = Event::new(action, person, about.address.as_str()).with(json!({"verdict": verdict.as_str()}));
    audit::record(tx, Actor::SYSTEM, event)
}
