//! What this room keeps about people: themselves, their keys and roles, and what happened.

use std::collections::BTreeSet;

use diesel::prelude::*;
use serde_json::{Map, Value, json};
use uuid::Uuid;

use super::super::news_item::NewsKind;
use super::super::{AuditId, Channel, NewsId, PersonId, RecoveryCodeId, Role, RoleId, SessionId, TokenId, changes};
use super::{audit, security};
use crate::platform::clock::{Timestamp, Zone};
use crate::platform::db::schema::{
    address_changes, api_tokens, audit_events, news, news_refusals, people, rate_limits, recovery_codes, roles,
    second_factors, sessions, sign_in_links,
};
use crate::platform::db::{AmongMethods, AnyId, Conn, Json, Tx, rows_as_json};
use crate::platform::error::Result;
use crate::platform::personal::{
    DataSubject, NAMELESS, OF_OTHERS, OnErasure, OnExport, OnMerge, PersonalColumn, PersonalData, occurs,
};
use crate::platform::values::{Country, EmailAddress, Language};

/// See [`PersonalData`].
pub struct PersonalAccounts;

const CLAIMS: &[PersonalColumn] = {
    use OnErasure::{Deleted, Emptied, Kept};
    use OnExport::{Given, Owner, Withheld};
    use OnMerge::{Combined, Ended, Moved};
    const KEY: OnExport = Withheld("a key: whoever has it gets in");
    const HABIT: OnErasure = Kept("says nothing about a person without a name");
    &[
        PersonalColumn::new(("people", "email"), Given, Emptied, Ended),
        PersonalColumn::new(("people", "name"), Given, Emptied, Combined),
        PersonalColumn::new(("people", "name_key"), Withheld("the name, to sort by"), Emptied, Ended),
        PersonalColumn::new(("people", "language"), Given, HABIT, Ended),
        PersonalColumn::new(("people", "time_zone"), Given, Emptied, Ended),
        PersonalColumn::new(("people", "country"), Given, Emptied, Combined),
        PersonalColumn::new(("people", "password_hash"), KEY, Emptied, Ended),
        PersonalColumn::new(("people", "first_signed_in_at"), Given, Emptied, Combined),
        PersonalColumn::new(("people", "deactivated_at"), Given, Kept("nobody signs in with it any more"), Ended),
        PersonalColumn::new(("people", "created_at"), Given, HABIT, Ended),
        PersonalColumn::new(("people", "takes_part"), Given, HABIT, Combined),
        PersonalColumn::new(("roles", "person_id"), Owner, Deleted, Combined),
        PersonalColumn::new(("roles", "granted_by"), OF_OTHERS, NAMELESS, Moved),
        PersonalColumn::new(("sessions", "person_id"), Owner, Deleted, Ended),
        PersonalColumn::new(("sessions", "token_hash"), KEY, Deleted, Ended),
        PersonalColumn::new(("sessions", "device"), Given, Deleted, Ended),
        PersonalColumn::new(("second_factors", "person_id"), Owner, Deleted, Ended),
        PersonalColumn::new(("second_factors", "secret"), KEY, Deleted, Ended),
        PersonalColumn::new(("recovery_codes", "person_id"), Owner, Deleted, Ended),
        PersonalColumn::new(("recovery_codes", "code_hash"), KEY, Deleted, Ended),
        PersonalColumn::new(("sign_in_links", "person_id"), Owner, Deleted, Ended),
        PersonalColumn::new(("sign_in_links", "token_hash"), KEY, Deleted, Ended),
        PersonalColumn::new(("api_tokens", "person_id"), Owner, Deleted, Ended),
        PersonalColumn::new(("api_tokens", "name"), Given, Deleted, Ended),
        PersonalColumn::new(("api_tokens", "token_hash"), KEY, Deleted, Ended),
        PersonalColumn::new(("api_tokens", "made_by"), OF_OTHERS, NAMELESS, Moved),
        PersonalColumn::new(("address_changes", "person_id"), Owner, Deleted, Ended),
        PersonalColumn::new(("address_changes", "old_address"), Given, Deleted, Ended),
        PersonalColumn::new(("address_changes", "new_address"), Given, Deleted, Ended),
        PersonalColumn::new(("address_changes", "old_token_hash"), KEY, Deleted, Ended),
        PersonalColumn::new(("address_changes", "new_token_hash"), KEY, Deleted, Ended),
        PersonalColumn::new(("audit_events", "actor_id"), Given, NAMELESS, Moved),
        PersonalColumn::new(("audit_events", "subject_id"), Given, NAMELESS, Moved),
        PersonalColumn::new(("audit_events", "subject_label"), Given, Emptied, Moved),
        PersonalColumn::new(("audit_events", "details"), Given, Emptied, Moved),
        PersonalColumn::new(("news", "person_id"), Owner, Deleted, Moved),
        PersonalColumn::new(("news", "actor_id"), OF_OTHERS, NAMELESS, Moved),
        PersonalColumn::new(("news", "args"), Given, Deleted, Moved),
        PersonalColumn::new(("news_refusals", "person_id"), Owner, Deleted, Combined),
        PersonalColumn::new(("rate_limits", "key"), Withheld("tries of a quarter of an hour"), Deleted, Ended),
    ]
};

impl PersonalData for PersonalAccounts {
    fn room(&self) -> &'static str {
        "accounts"
    }

    fn claims(&self) -> &'static [PersonalColumn] {
        CLAIMS
    }

    fn export(&self, conn: &mut Conn, of: &DataSubject) -> Result<Map<String, Value>> {
        let person = rows_as_json!(conn, people, people::table.filter(people::id.eq(of.id)), {
            id: PersonId, email: EmailAddress, name: String, language: Language, time_zone: Zone,
            country: Option<Country>, first_signed_in_at: Option<Timestamp>, deactivated_at: Option<Timestamp>,
            created_at: Timestamp, takes_part: bool,
        });
        let own = roles::table.filter(roles::person_id.eq(of.id)).order(roles::id);
        let roles = rows_as_json!(conn, roles, own, { id: RoleId, role: Role, scope_id: AnyId, granted_at: Timestamp });
        let own = sessions::table.filter(sessions::person_id.eq(of.id)).order(sessions::id);
        let sessions = rows_as_json!(conn, sessions, own, {
            id: SessionId, device: String, created_at: Timestamp, last_seen_at: Timestamp, expires_at: Timestamp,
        });
        let own = sign_in_links::table.filter(sign_in_links::person_id.eq(of.id)).order(sign_in_links::id);
        let links = rows_as_json!(conn, sign_in_links, own, {
            created_at: Timestamp, expires_at: Option<Timestamp>, used_at: Option<Timestamp>,
        });
        let own = second_factors::table.filter(second_factors::person_id.eq(of.id));
        let factors = rows_as_json!(conn, second_factors, own, {
            began_at: Timestamp, confirmed_at: Option<Timestamp>, last_step: i64,
        });
        let own = recovery_codes::table.filter(recovery_codes::person_id.eq(of.id)).order(recovery_codes::id);
        let codes = rows_as_json!(conn, recovery_codes, own, { id: RecoveryCodeId, used_at: Option<Timestamp> });
        let own = api_tokens::table.filter(api_tokens::person_id.eq(of.id)).order(api_tokens::id);
        let tokens = rows_as_json!(conn, api_tokens, own, {
            id: TokenId, name: String, scopes: String, created_at: Timestamp, last_used_at: Option<Timestamp>,
            revoked_at: Option<Timestamp>, expires_at: Timestamp,
        });
        let own = address_changes::table.filter(address_changes::person_id.eq(of.id)).order(address_changes::id);
        let addresses = rows_as_json!(conn, address_changes, own, {
            old_address: EmailAddress, new_address: EmailAddress, old_agreed_at: Option<Timestamp>,
            new_agreed_at: Option<Timestamp>, created_at: Timestamp, expires_at: Timestamp,
        });
        let own = news::table.filter(news::person_id.eq(of.id)).order(news::id);
        let told = rows_as_json!(conn, news, own, {
            id: NewsId, kind: NewsKind, word: String, args: Json<Value>, path: String, created_at: Timestamp,
        });
        let own = news_refusals::table.filter(news_refusals::person_id.eq(of.id)).order(news_refusals::kind);
        let refusals = rows_as_json!(conn, news_refusals, own, { kind: NewsKind, created_at: Timestamp });
        let tables = [
            ("people", person),
            ("roles", roles),
            ("sessions", sessions),
            ("second_factors", factors),
            ("recovery_codes", codes),
            ("sign_in_links", links),
            ("api_tokens", tokens),
            ("address_changes", addresses),
            ("audit_events", events(conn, of.id)?),
            ("news", told),
            ("news_refusals", refusals),
        ];
        Ok(tables.map(|(table, rows)| (table.to_owned(), rows)).into_iter().collect())
    }

    fn erase(&self, tx: &mut Tx, of: &DataSubject) -> Result<()> {
        end_keys(tx, of)?;
        diesel::delete(api_tokens::table.filter(api_tokens::person_id.eq(of.id))).execute(tx.conn)?;
        note_scopes(tx, of.id)?;
        diesel::delete(roles::table.filter(roles::person_id.eq(of.id))).execute(tx.conn)?;
        diesel::delete(news::table.filter(news::person_id.eq(of.id))).execute(tx.conn)?;
        diesel::delete(news_refusals::table.filter(news_refusals::person_id.eq(of.id))).execute(tx.conn)?;
        take_names_out(tx, of)?;
        let address = of.erased_address();
        diesel::update(people::table.find(of.id))
            .set((
                (people::name.eq(""), people::name_key.eq(address.as_str()), people::email.eq(&address)),
                (people::time_zone.eq(Zone::UTC), people::country.eq(None::<Country>)),
                people::password_hash.eq(None::<String>),
                people::first_signed_in_at.eq(None::<Timestamp>),
                people::revision.eq(people::revision + 1),
            ))
            .execute(tx.conn)?;
        let open = people::table.find(of.id).filter(people::deactivated_at.is_null());
        diesel::update(open).set(people::deactivated_at.eq(tx.now)).execute(tx.conn)?;
        tx.changed(changes::PERSON, of.id);
        Ok(())
    }

    fn merge(&self, tx: &mut Tx, from: &DataSubject, into: &DataSubject) -> Result<()> {
        end_keys(tx, from)?;
        diesel::delete(api_tokens::table.filter(api_tokens::person_id.eq(from.id))).execute(tx.conn)?;
        merge_roles(tx, from.id, into.id)?;
        merge_events(tx, from.id, into.id)?;
        let both = [from.id, into.id];
        let own: Vec<(AnyId, PersonId, NewsKind)> = news_refusals::table
            .filter(news_refusals::person_id.among(both))
            .select((news_refusals::id, news_refusals::person_id, news_refusals::kind))
            .load(tx.conn)?;
        for (id, person, kind) in &own {
            let row = news_refusals::table.find(id);
            let kept = own.iter().any(|(_, other, same)| (*other, same) == (into.id, kind));
            match (*person == from.id, kept) {
                (true, true) => diesel::delete(row).execute(tx.conn)?,
                (true, false) => diesel::update(row).set(news_refusals::person_id.eq(into.id)).execute(tx.conn)?,
                (false, _) => 0,
            };
        }
        let told = news::table.filter(news::person_id.eq(from.id));
        diesel::update(told).set(news::person_id.eq(into.id)).execute(tx.conn)?;
        let by = news::table.filter(news::actor_id.eq(from.id));
        diesel::update(by).set(news::actor_id.eq(into.id)).execute(tx.conn)?;
        let made = api_tokens::table.filter(api_tokens::made_by.eq(from.id));
        diesel::update(made).set(api_tokens::made_by.eq(into.id)).execute(tx.conn)?;
        merge_people(tx, from, into)
    }
}

/// Ends what lets somebody in, and what they have asked for: sessions, codes, links, changes of address, tries.
fn end_keys(tx: &mut Tx, of: &DataSubject) -> Result<()> {
    diesel::delete(sessions::table.filter(sessions::person_id.eq(of.id))).execute(tx.conn)?;
    diesel::delete(recovery_codes::table.filter(recovery_codes::person_id.eq(of.id))).execute(tx.conn)?;
    diesel::delete(second_factors::table.find(of.id)).execute(tx.conn)?;
    diesel::delete(sign_in_links::table.filter(sign_in_links::person_id.eq(of.id))).execute(tx.conn)?;
    diesel::delete(address_changes::table.filter(address_changes::person_id.eq(of.id))).execute(tx.conn)?;
    for named in [of.id.to_string(), of.email.to_string()] {
        let tries = rate_limits::key.like(occurs(&named)).escape('\\');
        diesel::delete(rate_limits::table.filter(tries)).execute(tx.conn)?;
    }
    Ok(())
}

/// The events that somebody caused, and those that are about them: of the latter all, of the former what they did.
fn events(conn: &mut Conn, person: PersonId) -> Result<Value> {
    let about = audit_events::subject_id.assume_not_null().eq(AnyId::from(Uuid::from(person)));
    let theirs = audit_events::table
        .filter(audit_events::actor_id.assume_not_null().eq(person).or(about))
        .order(audit_events::id);
    let mut events = rows_as_json!(conn, audit_events, theirs, {
        id: AuditId, at: Timestamp, actor_id: Option<PersonId>, channel: Channel, action: String,
        subject_kind: String, subject_id: Option<AnyId>, subject_label: String, details: Json<Value>,
    });
    let id = json!(person);
    for event in events.as_array_mut().into_iter().flatten().filter(|event| event["subject_id"] != id) {
        event["subject_label"] = Value::Null;
        event["details"] = Value::Null;
    }
    Ok(events)
}

/// What somebody was called before, and addresses they had, as the audit trail tells.
///
/// # Errors
/// Only what the database says.
pub fn formerly(conn: &mut Conn, person: PersonId) -> Result<Vec<String>> {
    let told: Vec<Json<Value>> = audit_events::table
        .filter(audit_events::subject_id.assume_not_null().eq(AnyId::from(Uuid::from(person))))
        .filter(audit_events::action.among(["person.renamed", "person.address-changed", "person.merged"]))
        .select(audit_events::details)
        .load(conn)?;
    let texts = told.iter().flat_map(|Json(details)| [&details["from"], &details["name"]]).filter_map(Value::as_str);
    Ok(texts.map(str::to_owned).collect::<BTreeSet<_>>().into_iter().collect())
}

/// Notes every scope in which somebody has a role, for those who follow.
fn note_scopes(tx: &mut Tx, person: PersonId) -> Result<()> {
    let scopes: Vec<AnyId> = roles::table.filter(roles::person_id.eq(person)).select(roles::scope_id).load(tx.conn)?;
    scopes.into_iter().for_each(|scope| tx.changed(changes::ROLE, scope));
    Ok(())
}

/// What happened stays; what it names them by goes.
fn take_names_out(tx: &mut Tx, of: &DataSubject) -> Result<()> {
    let about = || audit_events::subject_id.assume_not_null().eq(AnyId::from(Uuid::from(of.id)));
    // Network addresses, in events that go by themselves after a time.
    let by = audit_events::actor_id.assume_not_null().eq(of.id);
    let watched = audit_events::table.filter(audit_events::subject_kind.eq(security::KIND)).filter(about().or(by));
    diesel::delete(watched).execute(tx.conn)?;
    let naming = audit_events::subject_kind.among(["person", "address", "token"]);
    diesel::update(audit_events::table.filter(about().and(naming)))
        .set((audit_events::subject_label.eq(""), audit_events::details.eq(Json(Value::Null))))
        .execute(tx.conn)?;
    let marks = of.marks();
    for mark in marks.each() {
        let pattern = occurs(mark);
        let in_label = audit_events::subject_label.like(&pattern).escape('\\');
        let named: Vec<(AuditId, String, Json<Value>)> = audit_events::table
            .filter(in_label.or(audit_events::details.like(&pattern).escape('\\')))
            .select((audit_events::id, audit_events::subject_label, audit_events::details))
            .load(tx.conn)?;
        for (id, label, Json(mut details)) in named {
            marks.cut_from(&mut details);
            let label = marks.cut(&label).unwrap_or(label);
            diesel::update(audit_events::table.find(id))
                .set((audit_events::subject_label.eq(label), audit_events::details.eq(Json(details))))
                .execute(tx.conn)?;
        }
        let told: Vec<(NewsId, Json<Value>)> =
            news::table.filter(news::args.like(&pattern).escape('\\')).select((news::id, news::args)).load(tx.conn)?;
        for (id, Json(mut args)) in told {
            marks.cut_from(&mut args);
            diesel::update(news::table.find(id)).set(news::args.eq(Json(args))).execute(tx.conn)?;
        }
    }
    Ok(())
}

fn merge_roles(tx: &mut Tx, from: PersonId, into: PersonId) -> Result<()> {
    note_scopes(tx, from)?;
    let held = |tx: &mut Tx, person: PersonId| -> Result<Vec<(RoleId, Role, AnyId)>> {
        let own = roles::table.filter(roles::person_id.eq(person));
        Ok(own.select((roles::id, roles::role, roles::scope_id)).load(tx.conn)?)
    };
    let kept: BTreeSet<(Role, AnyId)> = held(tx, into)?.into_iter().map(|(_, role, scope)| (role, scope)).collect();
    let twice: Vec<RoleId> = held(tx, from)?
        .into_iter()
        .filter(|(_, role, scope)| kept.contains(&(*role, *scope)))
        .map(|(id, ..)| id)
        .collect();
    diesel::delete(roles::table.filter(roles::id.among(twice))).execute(tx.conn)?;
    diesel::update(roles::table.filter(roles::person_id.eq(from))).set(roles::person_id.eq(into)).execute(tx.conn)?;
    diesel::update(roles::table.filter(roles::granted_by.eq(from))).set(roles::granted_by.eq(into)).execute(tx.conn)?;
    Ok(())
}

fn merge_events(tx: &mut Tx, from: PersonId, into: PersonId) -> Result<()> {
    let by = audit_events::table.filter(audit_events::actor_id.eq(from));
    diesel::update(by).set(audit_events::actor_id.eq(into)).execute(tx.conn)?;
    audit::move_subject(tx, from, into)?;
    let (before, after) = (from.to_string(), into.to_string());
    let named: Vec<(AuditId, Json<Value>)> = audit_events::table
        .filter(audit_events::details.like(occurs(&before)))
        .select((audit_events::id, audit_events::details))
        .load(tx.conn)?;
    for (id, Json(details)) in named {
        let details: Value = details.to_string().replace(&before, &after).parse().unwrap_or(details);
        diesel::update(audit_events::table.find(id)).set(audit_events::details.eq(Json(details))).execute(tx.conn)?;
    }
    Ok(())
}

/// What the other record lacks comes from this one, which goes.
fn merge_people(tx: &mut Tx, from: &DataSubject, into: &DataSubject) -> Result<()> {
    type Row = (String, Option<Country>, Option<Timestamp>, bool);
    let row = |tx: &mut Tx, id: PersonId| -> Result<Row> {
        let columns = (people::name, people::country, people::first_signed_in_at, people::takes_part);
        Ok(people::table.find(id).select(columns).first(tx.conn)?)
    };
    let (old, kept) = (row(tx, from.id)?, row(tx, into.id)?);
    let name = if kept.0.is_empty() { old.0 } else { kept.0 };
    let signed_in = [old.2, kept.2].into_iter().flatten().min();
    diesel::delete(people::table.find(from.id)).execute(tx.conn)?;
    diesel::update(people::table.find(into.id))
        .set((
            (people::name_key.eq(super::people::name_key(&name, &into.email)), people::name.eq(name)),
            people::country.eq(kept.1.or(old.1)),
            people::first_signed_in_at.eq(signed_in),
            people::takes_part.eq(old.3 || kept.3),
            people::revision.eq(people::revision + 1),
        ))
        .execute(tx.conn)?;
    tx.changed(changes::PERSON, into.id);
    Ok(())
}
