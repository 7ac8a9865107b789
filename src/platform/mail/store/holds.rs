//! Mail that is held because servers refuse us, and the refusals in a row that say so.

use std::collections::BTreeSet;

use diesel::prelude::*;
use serde::Serialize;
use utoipa::ToSchema;

use super::super::refusals::{HoldCause, RefusalFault, RefusalMeaning, likeness};
use super::super::rules::{LONGEST_PROBE, MOST_ALIKE, MOST_OURS, MOST_PROBES, probe_wait};
use super::super::transport::SendFault;
use super::super::{Mail, MailId, MailKind, MailState};
use super::choices;
use crate::platform::clock::Timestamp;
use crate::platform::db::schema::{mail_holds, mail_refusals, mails};
use crate::platform::db::{AmongMethods, AnyId, Conn, Tx, per_backend};
use crate::platform::error::Result;
use crate::platform::values::EmailAddress;

/// The scope of a hold of all mail.
pub const ALL: &str = "*";
/// For how long mail goes on after somebody has said so, however alike the refusals are.
const LIFTED: chrono::TimeDelta = chrono::TimeDelta::days(1);
/// Refusals older than that are in no row any more.
const ROW: chrono::TimeDelta = chrono::TimeDelta::days(7);

/// That mail is held, all of it or that to a domain.
#[derive(Clone, Debug, PartialEq, Eq, Queryable, Serialize, ToSchema)]
#[schema(as = MailHold)]
pub struct MailHold {
    /// `*` for all mail, or the domain.
    pub scope: String,
    /// What is to be mended.
    pub cause: HoldCause,
    /// Why, in the words of the server where there are any.
    pub reason: String,
    /// Since when.
    #[schema(value_type = DateTime<Utc>)]
    pub since: Timestamp,
    /// When one mail is tried again.
    #[schema(value_type = DateTime<Utc>)]
    pub try_at: Timestamp,
}

impl MailHold {
    /// Whether all mail is held.
    pub fn is_all(&self) -> bool {
        self.scope == ALL
    }

    /// Whether it is time to find out whether things are well again. A time too far ahead was set by a wrong clock.
    pub fn is_probed(&self, now: Timestamp) -> bool {
        self.try_at <= now || self.try_at > now + LONGEST_PROBE
    }
}

/// The domain of an address.
pub fn domain(address: &EmailAddress) -> &str {
    address.as_str().rsplit_once('@').map_or("", |(_, domain)| domain)
}

/// Everything that is held: all mail first, then domains by name.
///
/// # Errors
/// Only what the database says.
pub fn holds(conn: &mut Conn) -> Result<Vec<MailHold>> {
    let rows: Vec<MailHold> = mail_holds::table
        .filter(mail_holds::lifted_at.is_null())
        .order(mail_holds::scope)
        .select((mail_holds::scope, mail_holds::cause, mail_holds::reason, mail_holds::since, mail_holds::try_at))
        .load(conn)?;
    let (all, domains): (Vec<MailHold>, Vec<MailHold>) = rows.into_iter().partition(MailHold::is_all);
    Ok(all.into_iter().chain(domains).collect())
}

/// What is held first and foremost.
///
/// # Errors
/// Only what the database says.
pub fn held(conn: &mut Conn) -> Result<Option<MailHold>> {
    Ok(holds(conn)?.into_iter().next())
}

/// Holds mail. Held already, it waits longer until the next try.
///
/// # Errors
/// Only what the database says.
pub fn hold(tx: &mut Tx, scope: &str, cause: HoldCause, reason: &str) -> Result<MailHold> {
    let before: Option<(Timestamp, i32, Option<Timestamp>)> = mail_holds::table
        .find(scope)
        .select((mail_holds::since, mail_holds::probes, mail_holds::lifted_at))
        .first(tx.conn)
        .optional()?;
    let (since, probes) = match before {
        Some((since, probes, None)) => (since.min(tx.now), probes.saturating_add(1)),
        _ => (tx.now, 0),
    };
    let try_at = tx.now + probe_wait(probes);
    let row = (
        mail_holds::cause.eq(cause),
        mail_holds::reason.eq(reason),
        mail_holds::since.eq(since),
        mail_holds::try_at.eq(try_at),
        mail_holds::probes.eq(probes),
        mail_holds::lifted_at.eq(None::<Timestamp>),
        mail_holds::reported.eq(false),
    );
    per_backend!(&mut *tx.conn, |conn| diesel::insert_into(mail_holds::table)
        .values((mail_holds::scope.eq(scope), row))
        .on_conflict(mail_holds::scope)
        .do_update()
        .set(row)
        .execute(conn))?;
    Ok(MailHold { scope: scope.to_owned(), cause, reason: reason.to_owned(), since, try_at })
}

/// Holds mail because of reports that came back. That a server takes mail proves nothing then: it took that before as well.
///
/// # Errors
/// Only what the database says.
pub(super) fn hold_reported(tx: &mut Tx, scope: &str, cause: HoldCause, reason: &str) -> Result<MailHold> {
    let held = hold(tx, scope, cause, reason)?;
    let try_at = tx.now + LONGEST_PROBE;
    diesel::update(mail_holds::table.find(scope))
        .set((mail_holds::reported.eq(true), mail_holds::probes.eq(0), mail_holds::try_at.eq(try_at)))
        .execute(tx.conn)?;
    Ok(MailHold { try_at, ..held })
}

/// Lets mail go on, as things are well again.
///
/// # Errors
/// Only what the database says.
pub fn release(tx: &mut Tx, scope: &str) -> Result<()> {
    diesel::delete(mail_holds::table.find(scope).filter(mail_holds::lifted_at.is_null())).execute(tx.conn)?;
    Ok(())
}

/// Lets mail go on because somebody says so. For a day refusals are taken at their word, however alike they are. Says
/// whether anything was held.
///
/// # Errors
/// Only what the database says.
pub fn lift(tx: &mut Tx, scope: &str) -> Result<bool> {
    let held = mail_holds::table.find(scope).filter(mail_holds::lifted_at.is_null());
    let lifted = diesel::update(held).set(mail_holds::lifted_at.eq(tx.now)).execute(tx.conn)?;
    match scope {
        ALL => diesel::delete(mail_refusals::table).execute(tx.conn)?,
        domain => diesel::delete(mail_refusals::table.filter(mail_refusals::domain.eq(domain))).execute(tx.conn)?,
    };
    Ok(lifted > 0)
}

/// Whether somebody has said within a day that mail is to go on.
///
/// # Errors
/// Only what the database says.
pub(super) fn is_lifted(tx: &mut Tx, scope: &str) -> Result<bool> {
    let at: Vec<Option<Timestamp>> = mail_holds::table
        .filter(mail_holds::scope.among([scope, ALL]).and(mail_holds::lifted_at.is_not_null()))
        .select(mail_holds::lifted_at)
        .load(tx.conn)?;
    let now = tx.now;
    Ok(at.into_iter().flatten().any(|at| at <= now && now - at < LIFTED))
}

/// A server has taken mail to these domains: what it refused before is no row any more, and what was held goes on.
///
/// # Errors
/// Only what the database says.
pub(super) fn accepted(tx: &mut Tx, domains: &BTreeSet<String>) -> Result<()> {
    if domains.is_empty() {
        return Ok(());
    }
    let domains: Vec<&str> = domains.iter().map(String::as_str).collect();
    diesel::delete(mail_refusals::table.filter(mail_refusals::domain.among(&domains))).execute(tx.conn)?;
    diesel::update(mail_refusals::table.filter(mail_refusals::apart.eq(false)))
        .set(mail_refusals::apart.eq(true))
        .execute(tx.conn)?;
    let scopes: Vec<&str> = domains.into_iter().chain([ALL]).collect();
    let held = mail_holds::table.filter(mail_holds::scope.among(scopes).and(mail_holds::lifted_at.is_null()));
    let is_over = mail_holds::reported.eq(false).or(mail_holds::probes.ge(MOST_PROBES - 1));
    diesel::delete(held.clone().filter(is_over).filter(is_tried(tx.now))).execute(tx.conn)?;
    diesel::update(held.filter(mail_holds::try_at.le(tx.now)))
        .set((mail_holds::probes.eq(mail_holds::probes + 1), mail_holds::try_at.eq(tx.now + LONGEST_PROBE)))
        .execute(tx.conn)?;
    Ok(())
}

type IsTried =
    diesel::dsl::Or<diesel::dsl::Eq<mail_holds::reported, bool>, diesel::dsl::Le<mail_holds::try_at, Timestamp>>;

/// Whether what a server takes now was sent to find out, and not before mail was held.
fn is_tried(now: Timestamp) -> IsTried {
    mail_holds::reported.eq(false).or(mail_holds::try_at.le(now))
}

/// The server talked with us about a mail, and refused it for a reason that is not ours: so it takes our sender.
pub(super) fn talked(tx: &mut Tx) -> Result<()> {
    let held = mail_holds::table.find(ALL).filter(mail_holds::lifted_at.is_null().and(mail_holds::reported.eq(false)));
    diesel::delete(held.filter(mail_holds::cause.ne(HoldCause::Alike))).execute(tx.conn)?;
    Ok(())
}

/// A refusal in the row.
struct Refused {
    mail: MailId,
    address: EmailAddress,
    domain: String,
    fault: RefusalFault,
    cause: Option<HoldCause>,
    likeness: String,
    apart: bool,
}

/// Notes a refusal, and holds mail where it is one too many. Returns what is held from now on.
///
/// # Errors
/// Only what the database says.
pub(super) fn refused(tx: &mut Tx, mail: &Mail, fault: &SendFault) -> Result<Option<MailHold>> {
    let RefusalMeaning { fault: whose, cause, .. } = fault.verdict;
    if matches!(whose, RefusalFault::Passing | RefusalFault::Letter) {
        return Ok(None);
    }
    if let (Some(cause), true) = (cause, fault.verdict.at_once) {
        return hold(tx, ALL, cause, &fault.why).map(Some);
    }
    let own = domain(&mail.address).to_owned();
    let like = likeness(&fault.why);
    diesel::delete(mail_refusals::table.filter(mail_refusals::at.lt(tx.now - ROW))).execute(tx.conn)?;
    diesel::insert_into(mail_refusals::table)
        .values((
            mail_refusals::id.eq(tx.id::<AnyId>()),
            mail_refusals::mail_id.eq(mail.id),
            mail_refusals::address.eq(&mail.address),
            mail_refusals::domain.eq(&own),
            mail_refusals::fault.eq(whose),
            mail_refusals::cause.eq(cause),
            mail_refusals::likeness.eq(&like),
            mail_refusals::apart.eq(false),
            mail_refusals::at.eq(tx.now),
        ))
        .execute(tx.conn)?;
    let row = row(tx.conn, &own)?;
    if let Some(cause) = cause {
        let of_cause = |one: &&Refused| one.fault == RefusalFault::Ours && one.cause == Some(cause);
        let everywhere = row.iter().filter(of_cause).filter(|one| !one.apart);
        let domains: BTreeSet<&str> = everywhere.clone().map(|one| one.domain.as_str()).collect();
        let here = row.iter().filter(of_cause).filter(|one| one.domain == own).count();
        let scope = match () {
            () if everywhere.count() >= MOST_OURS && (fault.verdict.concerns_all() || domains.len() > 1) => ALL,
            () if here >= MOST_OURS => own.as_str(),
            () => return Ok(None),
        };
        return hold(tx, scope, cause, &fault.why).map(Some);
    }
    let alike: Vec<&Refused> =
        row.iter().filter(|one| one.fault != RefusalFault::Ours && one.likeness == like).collect();
    let everywhere: Vec<&&Refused> = alike.iter().filter(|one| !one.apart).collect();
    let here: Vec<&&Refused> = alike.iter().filter(|one| one.domain == own).collect();
    let addresses = |some: &[&&Refused]| some.iter().map(|one| &one.address).collect::<BTreeSet<_>>().len();
    let domains: BTreeSet<&str> = everywhere.iter().map(|one| one.domain.as_str()).collect();
    let (scope, ours) = match () {
        () if addresses(&everywhere) >= MOST_ALIKE && domains.len() > 1 => (ALL, everywhere),
        () if addresses(&here) >= MOST_ALIKE => (own.as_str(), here),
        () => return Ok(None),
    };
    if is_lifted(tx, scope)? {
        return Ok(None);
    }
    let mails: Vec<MailId> = ours.iter().map(|one| one.mail).collect();
    let addresses: Vec<EmailAddress> = ours.iter().map(|one| one.address.clone()).collect();
    take_back(tx, &mails, &addresses, &fault.why)?;
    hold(tx, scope, HoldCause::Alike, &fault.why).map(Some)
}

/// The refusals that may be in a row with one of that domain.
fn row(conn: &mut Conn, domain: &str) -> Result<Vec<Refused>> {
    type Row = (MailId, EmailAddress, String, RefusalFault, Option<HoldCause>, String, bool);
    let rows: Vec<Row> = mail_refusals::table
        .filter(mail_refusals::domain.eq(domain).or(mail_refusals::apart.eq(false)))
        .order(mail_refusals::id)
        .select((
            mail_refusals::mail_id,
            mail_refusals::address,
            mail_refusals::domain,
            mail_refusals::fault,
            mail_refusals::cause,
            mail_refusals::likeness,
            mail_refusals::apart,
        ))
        .load(conn)?;
    let refused = |(mail, address, domain, fault, cause, likeness, apart)| Refused {
        mail,
        address,
        domain,
        fault,
        cause,
        likeness,
        apart,
    };
    Ok(rows.into_iter().map(refused).collect())
}

/// What was given up because of refusals that turn out to be our fault waits again, and its addresses get mail.
fn take_back(tx: &mut Tx, ids: &[MailId], addresses: &[EmailAddress], why: &str) -> Result<()> {
    for address in addresses {
        choices::lift_suppression(tx, address)?;
    }
    // Links that are a key to an account were let go of when they failed, and would be stale.
    let failed = mails::table
        .filter(mails::id.among(ids).and(mails::state.eq(MailState::Failed)))
        .filter(mails::kind.ne_all([MailKind::SignIn, MailKind::AddressChange]))
        .filter(mails::expires_at.is_null().or(mails::expires_at.gt(tx.now)));
    diesel::update(failed)
        .set((
            mails::state.eq(MailState::Queued),
            mails::next_try_at.eq(tx.now + probe_wait(3)),
            mails::tries.eq(mails::tries + 1),
            mails::fault.eq(RefusalFault::Ours),
            mails::last_error.eq(why),
        ))
        .execute(tx.conn)?;
    Ok(())
}
