//! Reports that came back: which mail they are about, and what becomes of it.

use std::collections::BTreeSet;

use diesel::prelude::*;
use uuid::Uuid;

use super::super::refusals::RefusalFault;
use super::super::reports::MailReport;
use super::super::return_path::{MailReturnPath, ReturnAddress};
use super::super::rules::{MOST_OURS, REPORTED_WITHIN};
use super::super::transport::SendFault;
use super::super::{Mail, MailId, MailKind, MailState, StillDue};
use super::holds::{self, ALL, MailHold};
use super::{COLUMNS, Row, outbox};
use crate::platform::db::schema::mails;
use crate::platform::db::{AmongMethods, Conn, Tx};
use crate::platform::error::Result;
use crate::platform::values::EmailAddress;

/// So many mails that refusals were reported of are looked at.
const MOST_LOOKED_AT: i64 = 500;

/// Which mail a report is about.
#[derive(Clone, Debug)]
pub enum ReportMatch {
    /// This one.
    Mail(Box<Mail>),
    /// It came to a return path that was not made here.
    Forged,
    /// None of ours.
    None,
}

/// Finds the mail that a report is about: by its signed return path; else by the `Message-ID` of what came back, if the
/// report names the mail's address as well.
///
/// # Errors
/// Only what the database says.
pub fn find_reported(conn: &mut Conn, paths: Option<&MailReturnPath>, report: &MailReport) -> Result<ReportMatch> {
    let mut forged = false;
    for address in &report.addresses {
        match paths.map_or(ReturnAddress::Foreign, |paths| paths.open(address)) {
            ReturnAddress::Of(id) => {
                let mail = by_ids(conn, &[id])?.pop();
                return Ok(mail.map_or(ReportMatch::None, |mail| ReportMatch::Mail(Box::new(mail))));
            }
            ReturnAddress::Forged => forged = true,
            ReturnAddress::Foreign => {}
        }
    }
    if forged {
        return Ok(ReportMatch::Forged);
    }
    let id = |name: &String| name.trim_start_matches('<').split_once('@')?.0.parse::<Uuid>().ok().map(MailId::from);
    let ids: Vec<MailId> = report.message_ids.iter().filter_map(id).collect();
    let is_meant = |mail: &Mail| {
        let named = mail.message_id.as_ref().is_some_and(|own| report.message_ids.contains(own));
        named && report.addresses.iter().any(|address| address == mail.address.as_str())
    };
    let found = by_ids(conn, &ids)?.into_iter().find(is_meant);
    Ok(found.map_or(ReportMatch::None, |mail| ReportMatch::Mail(Box::new(mail))))
}

fn by_ids(conn: &mut Conn, ids: &[MailId]) -> Result<Vec<Mail>> {
    let rows: Vec<Row> = mails::table.filter(mails::id.among(ids)).select(COLUMNS).load(conn)?;
    Ok(rows.into_iter().map(Mail::from).collect())
}

/// A mail that a server had taken came back. It failed after all; its address gets no more mail where that is its fault, or its
/// mailbox's for the third time in a week, and where it is ours for the third time, mail is held. Returns what is held.
///
/// # Errors
/// Only what the database says.
pub fn came_back(tx: &mut Tx, mail: &Mail, fault: &SendFault, rooms: &[Box<dyn StillDue>]) -> Result<Option<MailHold>> {
    outbox::end_in_vain(tx, mail, fault, rooms)?;
    let Some(cause) = fault.verdict.cause.filter(|_| fault.verdict.fault == RefusalFault::Ours) else {
        return Ok(None);
    };
    let addresses: Vec<EmailAddress> = mails::table
        .filter(mails::state.eq(MailState::Failed).and(mails::kind.among(MailKind::ALL)))
        .filter(mails::next_try_at.gt(tx.now - REPORTED_WITHIN).and(mails::fault.eq(RefusalFault::Ours)))
        .order(mails::next_try_at.desc())
        .limit(MOST_LOOKED_AT)
        .select(mails::address)
        .load(tx.conn)?;
    let addresses: BTreeSet<EmailAddress> = addresses.into_iter().collect();
    let own = holds::domain(&mail.address);
    let here = addresses.iter().filter(|address| holds::domain(address) == own).count();
    let domains: BTreeSet<&str> = addresses.iter().map(holds::domain).collect();
    // What is reported comes from outside: no one domain may hold up mail to the others.
    let scope = match () {
        () if fault.verdict.concerns_all() && domains.len() >= MOST_OURS => ALL,
        () if here >= MOST_OURS => own,
        () => return Ok(None),
    };
    match holds::is_lifted(tx, scope)? {
        true => Ok(None),
        false => holds::hold_reported(tx, scope, cause, &fault.why).map(Some),
    }
}
