use std::collections::{BTreeMap, BTreeSet};

use chrono::TimeDelta;
use diesel::prelude::*;
use serde_json::{Map, Value, json};

use super::super::news_item::{News, NewsKind};
use super::super::{NewsId, Person, PersonId};
use super::audit::Actor;
use super::people as people_store;
use crate::platform::clock::Timestamp;
use crate::platform::db::schema::{news, news_refusals, people};
use crate::platform::db::{AmongMethods, AnyId, Conn, Json, Tx, per_backend};
use crate::platform::error::Result;
use crate::platform::mail::{self, Mail, MailId, MailKind, NewMail};
use crate::platform::values::EmailAddress;

/// How long news waits for a server that does not take it.
const FRESH: TimeDelta = TimeDelta::days(4);

/// Tells somebody what happened to them, by mail: at once where it is about a key to their account, else after a quarter
/// of an hour and with what else happened until then. What they did themselves is no news, and they may have switched
/// the kind off.
///
/// # Errors
/// [`crate::platform::error::Error::NotFound`] when there is no such person.
pub fn tell(tx: &mut Tx, actor: Actor, person: PersonId, told: News) -> Result<()> {
    let person = people_store::get(tx.conn, person)?;
    let address = person.email.clone();
    write(tx, actor, &person, address, told)
}

/// [`tell`] to an address other than the present one of that person, such as the one before.
///
/// # Errors
/// As [`tell`].
pub fn tell_at(tx: &mut Tx, actor: Actor, person: PersonId, address: EmailAddress, told: News) -> Result<()> {
    let person = people_store::get(tx.conn, person)?;
    write(tx, actor, &person, address, told)
}

fn write(tx: &mut Tx, actor: Actor, person: &Person, address: EmailAddress, told: News) -> Result<()> {
    let own = actor.person == Some(person.id) && told.kind != NewsKind::Security;
    if own || person.deactivated_at.is_some() || refused(tx.conn, person.id)?.contains(&told.kind) {
        return Ok(());
    }
    let id: NewsId = tx.id();
    let draft = NewMail {
        key: format!("news:{id}"),
        kind: MailKind::News,
        address,
        person: Some(person.id),
        cohort: None,
        language: person.language,
        data: json!({}),
        expires_at: Some(tx.now + FRESH),
    };
    let mail = mail::store::gather(tx, &draft, told.kind.wait())?;
    diesel::insert_into(news::table)
        .values((
            news::id.eq(id),
            news::person_id.eq(person.id),
            news::mail_id.eq(mail),
            news::kind.eq(told.kind),
            news::word.eq(told.word),
            news::args.eq(Json(told.args)),
            news::path.eq(told.path),
            news::actor_id.eq(actor.person.filter(|actor| *actor != person.id)),
            news::created_at.eq(tx.now),
        ))
        .execute(tx.conn)?;
    Ok(())
}

/// News as it stands in a mail.
#[derive(Clone, Debug)]
pub struct Told {
    /// The stem of its words.
    pub word: String,
    /// The arguments of its words.
    pub args: Map<String, Value>,
    /// Where its button leads.
    pub path: String,
    /// The name of who did it, if it was somebody else.
    pub actor: Option<String>,
    /// When it happened.
    pub created_at: Timestamp,
}

/// What those mails tell, the first thing first, and whom.
///
/// # Errors
/// Only what the database says.
pub fn of_mails(conn: &mut Conn, mails: &[Mail]) -> Result<BTreeMap<MailId, (Person, Vec<Told>)>> {
    type Row = (MailId, PersonId, String, Json<Map<String, Value>>, String, Option<PersonId>, Timestamp);
    let ids: Vec<MailId> = mails.iter().map(|mail| mail.id).collect();
    let rows: Vec<Row> = news::table
        .filter(news::mail_id.among(ids))
        .order((news::mail_id, news::id))
        .select((news::mail_id, news::person_id, news::word, news::args, news::path, news::actor_id, news::created_at))
        .load(conn)?;
    let actors: BTreeSet<PersonId> = rows.iter().filter_map(|row| row.5).collect();
    let names: Vec<(PersonId, String)> = people::table
        .filter(people::id.among(actors.into_iter().collect::<Vec<_>>()))
        .select((people::id, people::name))
        .load(conn)?;
    let names: BTreeMap<PersonId, String> = names.into_iter().collect();
    let readers: BTreeSet<PersonId> = rows.iter().map(|row| row.1).collect();
    let readers = people_store::get_all(conn, &readers.into_iter().collect::<Vec<_>>())?;
    let readers: BTreeMap<PersonId, Person> = readers.into_iter().map(|person| (person.id, person)).collect();
    let mut told: BTreeMap<MailId, (Person, Vec<Told>)> = BTreeMap::new();
    for (mail, person, word, Json(args), path, actor, created_at) in rows {
        let Some(person) = readers.get(&person) else { continue };
        let actor = actor.and_then(|actor| names.get(&actor).cloned());
        let one = Told { word, args, path, actor, created_at };
        told.entry(mail).or_insert_with(|| (person.clone(), Vec::new())).1.push(one);
    }
    Ok(told)
}

/// Lets go of what was in mails that came to their end.
///
/// # Errors
/// Only what the database says.
pub fn forget(tx: &mut Tx, mails: &[MailId]) -> Result<()> {
    diesel::delete(news::table.filter(news::mail_id.among(mails))).execute(tx.conn)?;
    Ok(())
}

/// The kinds of news that somebody has switched off.
///
/// # Errors
/// Only what the database says.
pub fn refused(conn: &mut Conn, person: PersonId) -> Result<BTreeSet<NewsKind>> {
    let kinds: Vec<NewsKind> =
        news_refusals::table.filter(news_refusals::person_id.eq(person)).select(news_refusals::kind).load(conn)?;
    Ok(kinds.into_iter().collect())
}

/// Switches news on for those kinds, and off for the others that can be.
///
/// # Errors
/// Only what the database says.
pub fn choose(tx: &mut Tx, person: PersonId, wanted: &[NewsKind]) -> Result<()> {
    diesel::delete(news_refusals::table.filter(news_refusals::person_id.eq(person))).execute(tx.conn)?;
    for kind in NewsKind::OPTIONAL.iter().filter(|kind| !wanted.contains(kind)) {
        let row = (
            news_refusals::id.eq(tx.id::<AnyId>()),
            news_refusals::person_id.eq(person),
            news_refusals::kind.eq(*kind),
            news_refusals::created_at.eq(tx.now),
        );
        per_backend!(&mut *tx.conn, |conn| diesel::insert_into(news_refusals::table)
            .values(row)
            .on_conflict_do_nothing()
            .execute(conn))?;
    }
    Ok(())
}
