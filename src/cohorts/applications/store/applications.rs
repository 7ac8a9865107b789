use std::collections::BTreeMap;

use chrono::NaiveDate;
use diesel::dsl::{count_star, max};
use diesel::prelude::*;

use crate::cohorts::applications::{
    ApplicantFields, ApplicantSex, Application, ApplicationId, ApplicationSource, CallId, SelectionChoice,
};
use crate::cohorts::common::{CohortId, EnrolmentRole, EnrolmentState};
use crate::people::accounts::PersonId;
use crate::people::associations::{AssociationId, SectionId};
use crate::platform::clock::Timestamp;
use crate::platform::db::schema::{application_scores, applications, calls, enrolments, mails};
use crate::platform::db::{AmongMethods, Conn, Json, Tx};
use crate::platform::error::Result;
use crate::platform::mail::MailKind;
use crate::platform::values::{Country, EmailAddress, Language};

type Answers = BTreeMap<String, String>;
type Said = (String, Option<Country>, Option<AssociationId>, String, ApplicantSex, Language, Json<Answers>);
type Way = (Option<SectionId>, ApplicationSource, Option<Json<ApplicantFields>>, Timestamp, Option<Timestamp>);
type Choice = (Option<SelectionChoice>, Option<i32>, Option<Timestamp>, Option<Timestamp>, Option<Timestamp>);
type Row = (ApplicationId, CallId, Option<EmailAddress>, Said, Way, (i32, i32), Choice);

/// The columns of [`Row`].
macro_rules! columns {
    () => {
        (
            applications::id,
            applications::call_id,
            applications::email,
            (
                applications::name,
                applications::country,
                applications::association_id,
                applications::association_said,
                applications::sex,
                applications::language,
                applications::answers,
            ),
            (
                applications::section_id,
                applications::source,
                applications::pending,
                applications::created_at,
                applications::sent_at,
            ),
            (applications::score_count, applications::score_sum),
            (
                applications::choice,
                applications::position,
                applications::chosen_at,
                applications::answered_at,
                applications::erased_at,
            ),
        )
    };
}

/// What somebody says of themselves, as it is written.
macro_rules! described {
    ($fields:expr, $section:expr) => {
        (
            applications::name.eq(&$fields.name),
            applications::country.eq($fields.country),
            applications::association_id.eq($fields.association_id),
            applications::association_said.eq(&$fields.association_said),
            applications::sex.eq($fields.sex),
            applications::language.eq($fields.language),
            applications::answers.eq(Json($fields.answers.clone())),
            applications::section_id.eq($section),
        )
    };
}

fn application((id, call_id, email, said, way, (score_count, score_sum), choice): Row) -> Application {
    let (name, country, association_id, association_said, sex, language, answers) = said;
    let (section_id, source, pending, created_at, sent_at) = way;
    let (choice, position, chosen_at, answered_at, erased_at) = choice;
    Application {
        id,
        call_id,
        email,
        fields: ApplicantFields { name, country, association_id, association_said, sex, language, answers: answers.0 },
        section_id,
        source,
        pending: pending.map(|Json(fields)| fields),
        created_at,
        sent_at,
        score_count,
        score_sum,
        choice,
        position,
        chosen_at,
        answered_at,
        erased_at,
    }
}

/// The application with that id.
///
/// # Errors
/// [`Error::NotFound`](crate::platform::error::Error::NotFound).
pub fn get(conn: &mut Conn, id: ApplicationId) -> Result<Application> {
    Ok(application(applications::table.find(id).select(columns!()).first(conn)?))
}

/// The application from an address to a call, if there is one.
///
/// # Errors
/// Only what the database says.
pub fn by_address(conn: &mut Conn, call: CallId, email: &EmailAddress) -> Result<Option<Application>> {
    let row: Option<Row> = applications::table
        .filter(applications::call_id.eq(call).and(applications::email.eq(email)))
        .select(columns!())
        .first(conn)
        .optional()?;
    Ok(row.map(application))
}

/// Every application to a call, the first first; erased ones too, as they are counted.
///
/// # Errors
/// Only what the database says.
pub fn of_call(conn: &mut Conn, call: CallId) -> Result<Vec<Application>> {
    let rows: Vec<Row> = applications::table
        .filter(applications::call_id.eq(call))
        .order((applications::created_at, applications::id))
        .select(columns!())
        .load(conn)?;
    Ok(rows.into_iter().map(application).collect())
}

/// Those of the applications with these ids that are of a call.
///
/// # Errors
/// Only what the database says.
pub fn some(conn: &mut Conn, call: CallId, ids: &[ApplicationId]) -> Result<Vec<Application>> {
    let rows: Vec<Row> = applications::table
        .filter(applications::call_id.eq(call).and(applications::id.among(ids)))
        .order((applications::created_at, applications::id))
        .select(columns!())
        .load(conn)?;
    Ok(rows.into_iter().map(application).collect())
}

/// How many applications a call has.
///
/// # Errors
/// Only what the database says.
pub fn count(conn: &mut Conn, call: CallId) -> Result<i64> {
    Ok(applications::table.filter(applications::call_id.eq(call)).select(count_star()).first(conn)?)
}

/// Adds an application: begun, with what is still to be sent by the link in the mail; or sent, where it comes from a file.
///
/// # Errors
/// [`Error::Duplicate`](crate::platform::error::Error::Duplicate) where the address just got one.
pub fn insert(
    tx: &mut Tx,
    id: ApplicationId,
    call: CallId,
    email: &EmailAddress,
    fields: &ApplicantFields,
    (section, source): (Option<SectionId>, ApplicationSource),
) -> Result<()> {
    let is_sent = source == ApplicationSource::File;
    let pending = (!is_sent).then(|| Json(fields.clone()));
    // Nothing that somebody only typed stands where others read it.
    let nothing = ApplicantFields { name: String::new(), association_said: String::new(), ..fields.clone() };
    let nothing = ApplicantFields {
        country: None,
        association_id: None,
        sex: ApplicantSex::NotStated,
        answers: Answers::new(),
        ..nothing
    };
    let (shown, section) = if is_sent { (fields, section) } else { (&nothing, None) };
    diesel::insert_into(applications::table)
        .values((
            (applications::id.eq(id), applications::call_id.eq(call), applications::email.eq(email)),
            described!(shown, section),
            (applications::source.eq(source), applications::pending.eq(pending)),
            (applications::pending_number.eq(i32::from(!is_sent)), applications::created_at.eq(tx.now)),
            applications::sent_at.eq(is_sent.then_some(tx.now)),
            (applications::score_count.eq(0), applications::score_sum.eq(0)),
        ))
        .execute(tx.conn)?;
    Ok(())
}

/// Keeps what was typed for an application until it is sent by the link in the mail, and counts it.
///
/// # Errors
/// Only what the database says.
pub fn set_pending(tx: &mut Tx, id: ApplicationId, fields: &ApplicantFields) -> Result<()> {
    diesel::update(applications::table.find(id))
        .set((
            applications::pending.eq(Some(Json(fields.clone()))),
            applications::pending_number.eq(applications::pending_number + 1),
        ))
        .execute(tx.conn)?;
    Ok(())
}

/// How many forms were typed for an application.
///
/// # Errors
/// [`Error::NotFound`](crate::platform::error::Error::NotFound).
pub fn pending_number(conn: &mut Conn, id: ApplicationId) -> Result<i32> {
    Ok(applications::table.find(id).select(applications::pending_number).first(conn)?)
}

/// Writes what somebody sends. From now on it is read.
///
/// # Errors
/// Only what the database says.
pub fn send(
    tx: &mut Tx,
    of: &Application,
    fields: &ApplicantFields,
    (section, source): (Option<SectionId>, ApplicationSource),
) -> Result<()> {
    diesel::update(applications::table.find(of.id))
        .set((
            described!(fields, section),
            applications::source.eq(source),
            applications::pending.eq(None::<Json<ApplicantFields>>),
            applications::sent_at.eq(of.sent_at.unwrap_or(tx.now)),
        ))
        .execute(tx.conn)?;
    Ok(())
}

/// Takes an application away as if it had never been.
///
/// # Errors
/// Only what the database says.
pub fn remove(tx: &mut Tx, id: ApplicationId) -> Result<()> {
    forget_mails(tx, &[id])?;
    diesel::delete(applications::table.find(id)).execute(tx.conn)?;
    Ok(())
}

/// Writes what is decided about applications, each with its place among those who wait. Nobody was told.
///
/// # Errors
/// Only what the database says.
pub fn choose(
    tx: &mut Tx,
    by: PersonId,
    id: ApplicationId,
    choice: Option<SelectionChoice>,
    position: Option<i32>,
) -> Result<()> {
    diesel::update(applications::table.find(id))
        .set((
            applications::choice.eq(choice),
            applications::position.eq(position),
            applications::chosen_at.eq(choice.map(|_| tx.now)),
            applications::chosen_by.eq(choice.map(|_| by)),
            applications::answered_at.eq(None::<Timestamp>),
        ))
        .execute(tx.conn)?;
    Ok(())
}

/// The last place among those who wait.
///
/// # Errors
/// Only what the database says.
pub fn last_position(conn: &mut Conn, call: CallId) -> Result<i32> {
    let waiting = applications::table
        .filter(applications::call_id.eq(call).and(applications::choice.eq(SelectionChoice::Waiting)));
    let last: Option<i32> = waiting.select(max(applications::position)).first(conn)?;
    Ok(last.unwrap_or(0))
}

/// Notes that they were told.
///
/// # Errors
/// Only what the database says.
pub fn mark_answered(tx: &mut Tx, ids: &[ApplicationId]) -> Result<()> {
    diesel::update(applications::table.filter(applications::id.among(ids)))
        .set(applications::answered_at.eq(tx.now))
        .execute(tx.conn)?;
    Ok(())
}

/// How many places of a cohort are given or promised: to trainers who take part or are invited, and to applicants who are accepted
/// and not told yet.
///
/// # Errors
/// Only what the database says.
pub fn places_taken(conn: &mut Conn, cohort: CohortId, call: CallId) -> Result<i64> {
    let holding = [EnrolmentState::Invited, EnrolmentState::Enrolled, EnrolmentState::Completed];
    let enrolled: i64 = enrolments::table
        .filter(enrolments::cohort_id.eq(cohort).and(enrolments::role.eq(EnrolmentRole::Trainer)))
        .filter(enrolments::state.among(holding))
        .select(count_star())
        .first(conn)?;
    let promised: i64 = applications::table
        .filter(applications::call_id.eq(call).and(applications::choice.eq(SelectionChoice::Accepted)))
        .filter(applications::answered_at.is_null())
        .select(count_star())
        .first(conn)?;
    Ok(enrolled + promised)
}

/// The applications whose call closed before a day, of whoever got no place or never sent theirs, that are not erased; at most so
/// many.
///
/// # Errors
/// Only what the database says.
pub fn old(conn: &mut Conn, before: NaiveDate, most: i64) -> Result<Vec<ApplicationId>> {
    let closed = calls::table.filter(calls::closes_on.lt(before)).select(calls::id);
    let no_place = applications::choice.is_null().or(applications::choice.ne(SelectionChoice::Accepted));
    Ok(applications::table
        .filter(applications::call_id.eq_any(closed))
        .filter(applications::erased_at.is_null().and(no_place.assume_not_null()))
        .order(applications::id)
        .limit(most)
        .select(applications::id)
        .load(conn)?)
}

/// Erases what tells who they are, and what they and their reviewers wrote. That somebody applied stays counted.
///
/// # Errors
/// Only what the database says.
pub fn erase(tx: &mut Tx, ids: &[ApplicationId]) -> Result<()> {
    forget_mails(tx, ids)?;
    diesel::update(applications::table.filter(applications::id.among(ids)))
        .set((
            applications::email.eq(None::<EmailAddress>),
            applications::name.eq(""),
            applications::association_said.eq(""),
            applications::answers.eq("{}"),
            applications::pending.eq(None::<String>),
            applications::erased_at.eq(tx.now),
        ))
        .execute(tx.conn)?;
    diesel::update(application_scores::table.filter(application_scores::application_id.among(ids)))
        .set(application_scores::note.eq(""))
        .execute(tx.conn)?;
    Ok(())
}

/// The mails about applications to whoever sent these.
fn forget_mails(tx: &mut Tx, ids: &[ApplicationId]) -> Result<()> {
    let addresses: Vec<Option<EmailAddress>> =
        applications::table.filter(applications::id.among(ids)).select(applications::email).load(tx.conn)?;
    let addresses: Vec<EmailAddress> = addresses.into_iter().flatten().collect();
    let about = [MailKind::Application, MailKind::ApplicationReminder, MailKind::ApplicationAnswer];
    diesel::delete(mails::table.filter(mails::address.among(&addresses).and(mails::kind.among(about))))
        .execute(tx.conn)?;
    Ok(())
}
