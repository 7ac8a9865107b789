//! What this room keeps about people: what they taught, reported and approved. All of it are facts of the cascade
//! and stay when somebody is erased, without their name.

use chrono::NaiveDate;
use diesel::prelude::*;
use serde_json::{Map, Value};
use uuid::Uuid;

use super::drafts::Fields;
use super::promises::COMMITMENT;
use super::revisions;
use super::turns::DELIVERY;
use crate::cascade::common::policy::AudienceKind;
use crate::cascade::common::{CommitmentId, DeliveryId, Side};
use crate::cascade::deliveries::{DeliveryEventKind, DeliveryTrainerRole};
use crate::cohorts::enrolment::store::personal::shared_places;
use crate::people::accounts::{Channel, PersonId};
use crate::platform::clock::Timestamp;
use crate::platform::db::schema::{
    deliveries, delivery_audiences, delivery_authors, delivery_drafts, delivery_events, delivery_trainers, open_turns,
    plan_invitations,
};
use crate::platform::db::{AmongMethods, AnyId, Conn, Json, Tx, rows_as_json};
use crate::platform::error::Result;
use crate::platform::personal::{
    DataSubject, InCommon, NAMELESS, OnErasure, OnExport, OnMerge, PersonalColumn, PersonalData, occurs,
};

/// See [`PersonalData`].
pub struct PersonalDeliveries;

const CLAIMS: &[PersonalColumn] = {
    use OnErasure::{Deleted, Emptied, Kept};
    use OnExport::{Given, Owner, Withheld};
    use OnMerge::{Combined, Moved};
    const FACT: OnErasure = Kept("a fact of the cascade that figures count; it belongs to a record without a name");
    const FOLLOWS: OnErasure = Kept("follows from the rules, which are asked anew");
    &[
        PersonalColumn::new(("deliveries", "created_by"), Given, NAMELESS, Moved),
        PersonalColumn::new(("delivery_drafts", "person_id"), Owner, Deleted, Combined),
        PersonalColumn::new(("delivery_drafts", "fields"), Given, Deleted, Combined),
        PersonalColumn::new(("delivery_trainers", "person_id"), Owner, FACT, Combined),
        PersonalColumn::new(("delivery_trainers", "name"), Given, Emptied, Combined),
        PersonalColumn::new(("delivery_trainers", "named_as"), Given, Emptied, Combined),
        PersonalColumn::new(("delivery_events", "actor_id"), Owner, NAMELESS, Moved),
        PersonalColumn::new(
            ("delivery_events", "comment"),
            Given,
            Kept("others acted on it; their name is cut out"),
            Moved,
        ),
        PersonalColumn::new(("delivery_authors", "person_id"), Owner, NAMELESS, Combined),
        PersonalColumn::new(
            ("delivery_revisions", "team"),
            Withheld("what of it is theirs stands with who taught"),
            Kept("what was reported stays; ids point to a record without a name, and names are cut out"),
            Moved,
        ),
        PersonalColumn::new(("plan_invitations", "person_id"), Owner, Deleted, Combined),
        PersonalColumn::new(("open_turns", "person_id"), Withheld("follows from the rules"), FOLLOWS, Combined),
        PersonalColumn::new(
            ("delivery_audiences", "audience_id"),
            Withheld("follows from the rules"),
            FOLLOWS,
            Combined,
        ),
    ]
};

impl PersonalData for PersonalDeliveries {
    fn room(&self) -> &'static str {
        "deliveries"
    }

    fn claims(&self) -> &'static [PersonalColumn] {
        CLAIMS
    }

    fn export(&self, conn: &mut Conn, of: &DataSubject) -> Result<Map<String, Value>> {
        let own = deliveries::table.filter(deliveries::created_by.eq(of.id)).order(deliveries::id);
        let begun = rows_as_json!(conn, deliveries, own, {
            id: DeliveryId, reference: String, created_by: Option<PersonId>, created_at: Timestamp,
        });
        let own = delivery_drafts::table.filter(delivery_drafts::person_id.eq(of.id)).order(delivery_drafts::id);
        let drafts = rows_as_json!(conn, delivery_drafts, own, {
            delivery_id: DeliveryId, fields: Json<Fields>, saved_at: Timestamp,
        });
        let own = delivery_trainers::table.filter(delivery_trainers::person_id.eq(of.id)).order(delivery_trainers::id);
        let taught = rows_as_json!(conn, delivery_trainers, own, {
            delivery_id: DeliveryId, name: String, named_as: Option<String>, role: DeliveryTrainerRole,
            commitment_id: Option<CommitmentId>,
        });
        let own = delivery_events::table.filter(delivery_events::actor_id.eq(of.id)).order(delivery_events::id);
        let acted = rows_as_json!(conn, delivery_events, own, {
            delivery_id: DeliveryId, revision: i32, kind: DeliveryEventKind, side: Side, channel: Channel,
            comment: String, at: Timestamp,
        });
        let own = delivery_authors::table.filter(delivery_authors::person_id.eq(of.id)).order(delivery_authors::id);
        let wrote = rows_as_json!(conn, delivery_authors, own, { delivery_id: DeliveryId, revision: i32 });
        let own = plan_invitations::table.filter(plan_invitations::person_id.eq(of.id));
        let own = own.order(plan_invitations::delivery_id);
        let told = rows_as_json!(conn, plan_invitations, own, {
            delivery_id: DeliveryId, called_off: bool, starts_on: NaiveDate, ends_on: NaiveDate, place: String,
        });
        let tables = [
            ("plan_invitations", told),
            ("deliveries", begun),
            ("delivery_drafts", drafts),
            ("delivery_trainers", taught),
            ("delivery_events", acted),
            ("delivery_authors", wrote),
        ];
        Ok(tables.map(|(table, rows)| (table.to_owned(), rows)).into_iter().collect())
    }

    fn erase(&self, tx: &mut Tx, of: &DataSubject) -> Result<()> {
        diesel::delete(delivery_drafts::table.filter(delivery_drafts::person_id.eq(of.id))).execute(tx.conn)?;
        diesel::delete(plan_invitations::table.filter(plan_invitations::person_id.eq(of.id))).execute(tx.conn)?;
        let address = of.erased_address();
        let taught = delivery_trainers::table.filter(delivery_trainers::person_id.eq(of.id));
        diesel::update(taught).set(delivery_trainers::name.eq(address.as_str())).execute(tx.conn)?;
        diesel::update(taught.filter(delivery_trainers::named_as.is_not_null()))
            .set(delivery_trainers::named_as.eq(address.as_str()))
            .execute(tx.conn)?;
        take_names_out(tx, of)?;
        revisions::take_names_out(tx, of)
    }

    fn merge(&self, tx: &mut Tx, from: &DataSubject, into: &DataSubject) -> Result<()> {
        for id in concerned(tx.conn, from.id)? {
            tx.changed(DELIVERY, id);
        }
        for (old, kept) in shared_places(tx.conn, from.id, into.id)? {
            diesel::update(deliveries::table.filter(deliveries::enrolment_id.eq(old)))
                .set(deliveries::enrolment_id.eq(kept))
                .execute(tx.conn)?;
        }
        let begun = deliveries::table.filter(deliveries::created_by.eq(from.id));
        diesel::update(begun).set(deliveries::created_by.eq(into.id)).execute(tx.conn)?;
        let acted = delivery_events::table.filter(delivery_events::actor_id.eq(from.id));
        diesel::update(acted).set(delivery_events::actor_id.eq(into.id)).execute(tx.conn)?;
        merge_drafts(tx, from.id, into.id)?;
        merge_trainers(tx, from.id, into.id)?;
        revisions::merge_people(tx, from.id, into.id)?;
        let known: Vec<(DeliveryId, i32)> = delivery_authors::table
            .filter(delivery_authors::person_id.eq(into.id))
            .select((delivery_authors::delivery_id, delivery_authors::revision))
            .load(tx.conn)?;
        let wrote: Vec<(AnyId, DeliveryId, i32)> = delivery_authors::table
            .filter(delivery_authors::person_id.eq(from.id))
            .select((delivery_authors::id, delivery_authors::delivery_id, delivery_authors::revision))
            .load(tx.conn)?;
        for (id, delivery, revision) in wrote {
            let row = delivery_authors::table.find(id);
            match known.contains(&(delivery, revision)) {
                true => diesel::delete(row).execute(tx.conn)?,
                false => diesel::update(row).set(delivery_authors::person_id.eq(into.id)).execute(tx.conn)?,
            };
        }
        // Both calendars are the same person's by now; what the kept record was told of stands.
        let known: Vec<DeliveryId> = plan_invitations::table
            .filter(plan_invitations::person_id.eq(into.id))
            .select(plan_invitations::delivery_id)
            .load(tx.conn)?;
        let told = plan_invitations::table.filter(plan_invitations::person_id.eq(from.id));
        diesel::delete(told.filter(plan_invitations::delivery_id.among(known))).execute(tx.conn)?;
        diesel::update(told).set(plan_invitations::person_id.eq(into.id)).execute(tx.conn)?;
        // Whose turn it is and who sees it is written anew at the end of the write.
        let turns = open_turns::table.filter(open_turns::person_id.eq(from.id));
        diesel::delete(turns).execute(tx.conn)?;
        Ok(())
    }

    fn in_common(&self, conn: &mut Conn, one: PersonId, other: PersonId) -> Result<Vec<InCommon>> {
        let of = |person: PersonId| {
            let of_person = delivery_trainers::person_id.assume_not_null().eq(person);
            delivery_trainers::table.filter(of_person).select(delivery_trainers::delivery_id)
        };
        let both: Vec<String> = deliveries::table
            .filter(deliveries::id.eq_any(of(one)).and(deliveries::id.eq_any(of(other))))
            .order(deliveries::reference)
            .select(deliveries::reference)
            .load(conn)?;
        Ok(both.into_iter().map(|label| InCommon { kind: "delivery", label }).collect())
    }
}

/// Takes their name and address out of what others wrote: drafts, comments, names of trainers.
fn take_names_out(tx: &mut Tx, of: &DataSubject) -> Result<()> {
    let marks = of.marks();
    for mark in marks.each() {
        let pattern = occurs(mark);
        let typed: Vec<(AnyId, Json<Value>)> = delivery_drafts::table
            .filter(delivery_drafts::fields.like(&pattern).escape('\\'))
            .select((delivery_drafts::id, delivery_drafts::fields))
            .load(tx.conn)?;
        for (id, Json(mut fields)) in typed {
            marks.cut_from(&mut fields);
            diesel::update(delivery_drafts::table.find(id))
                .set(delivery_drafts::fields.eq(Json(fields)))
                .execute(tx.conn)?;
        }
        let said: Vec<(AnyId, String)> = delivery_events::table
            .filter(delivery_events::comment.like(&pattern).escape('\\'))
            .select((delivery_events::id, delivery_events::comment))
            .load(tx.conn)?;
        for (id, comment) in said {
            let comment = marks.cut(&comment).unwrap_or(comment);
            diesel::update(delivery_events::table.find(id))
                .set(delivery_events::comment.eq(comment))
                .execute(tx.conn)?;
        }
        let called: Vec<(AnyId, String)> = delivery_trainers::table
            .filter(delivery_trainers::name.like(&pattern).escape('\\'))
            .select((delivery_trainers::id, delivery_trainers::name))
            .load(tx.conn)?;
        for (id, name) in called {
            let name = marks.cut(&name).unwrap_or(name);
            diesel::update(delivery_trainers::table.find(id)).set(delivery_trainers::name.eq(name)).execute(tx.conn)?;
        }
    }
    Ok(())
}

/// Every delivery that somebody has a say in or sees as themselves.
fn concerned(conn: &mut Conn, person: PersonId) -> Result<Vec<DeliveryId>> {
    let taught = delivery_trainers::table
        .filter(delivery_trainers::person_id.assume_not_null().eq(person))
        .select(delivery_trainers::delivery_id);
    let wrote =
        delivery_authors::table.filter(delivery_authors::person_id.eq(person)).select(delivery_authors::delivery_id);
    let asked = open_turns::table.filter(open_turns::person_id.eq(person)).select(open_turns::delivery_id);
    let seen = delivery_audiences::table
        .filter(delivery_audiences::kind.eq(AudienceKind::Person))
        .filter(delivery_audiences::audience_id.eq(AnyId::from(Uuid::from(person))))
        .select(delivery_audiences::delivery_id);
    Ok(deliveries::table
        .filter(deliveries::id.eq_any(taught).or(deliveries::id.eq_any(wrote)))
        .or_filter(deliveries::id.eq_any(asked).or(deliveries::id.eq_any(seen)))
        .select(deliveries::id)
        .load(conn)?)
}

/// Of two drafts for one delivery, the later one stays.
fn merge_drafts(tx: &mut Tx, from: PersonId, into: PersonId) -> Result<()> {
    let of = |tx: &mut Tx, person: PersonId| -> Result<Vec<(AnyId, DeliveryId, Timestamp)>> {
        let drafts = delivery_drafts::table.filter(delivery_drafts::person_id.eq(person));
        let columns = (delivery_drafts::id, delivery_drafts::delivery_id, delivery_drafts::saved_at);
        Ok(drafts.select(columns).load(tx.conn)?)
    };
    let kept = of(tx, into)?;
    for (id, delivery, at) in of(tx, from)? {
        let same = kept.iter().find(|(_, same, _)| *same == delivery);
        let stale = match same {
            Some((_, _, other)) if *other >= at => Some(id),
            Some((other, ..)) => Some(*other),
            None => None,
        };
        if let Some(stale) = stale {
            diesel::delete(delivery_drafts::table.find(stale)).execute(tx.conn)?;
        }
        diesel::update(delivery_drafts::table.find(id)).set(delivery_drafts::person_id.eq(into)).execute(tx.conn)?;
    }
    Ok(())
}

/// Who taught a delivery under both records taught it once: as the lead, if under either.
fn merge_trainers(tx: &mut Tx, from: PersonId, into: PersonId) -> Result<()> {
    type Row = (AnyId, DeliveryId, DeliveryTrainerRole, Option<CommitmentId>);
    let of = |tx: &mut Tx, person: PersonId| -> Result<Vec<Row>> {
        let rows = delivery_trainers::table.filter(delivery_trainers::person_id.assume_not_null().eq(person));
        Ok(rows
            .select((
                delivery_trainers::id,
                delivery_trainers::delivery_id,
                delivery_trainers::role,
                delivery_trainers::commitment_id,
            ))
            .load(tx.conn)?)
    };
    let kept = of(tx, into)?;
    for (id, delivery, role, commitment) in of(tx, from)? {
        let row = delivery_trainers::table.find(id);
        let Some((same, _, own, linked)) = kept.iter().find(|(_, same, ..)| *same == delivery) else {
            diesel::update(row).set(delivery_trainers::person_id.eq(into)).execute(tx.conn)?;
            continue;
        };
        diesel::delete(row).execute(tx.conn)?;
        if let Some(commitment) = commitment {
            tx.changed(COMMITMENT, commitment);
        }
        let role = if role == DeliveryTrainerRole::Lead { role } else { *own };
        diesel::update(delivery_trainers::table.find(same))
            .set((delivery_trainers::role.eq(role), delivery_trainers::commitment_id.eq(linked.or(commitment))))
            .execute(tx.conn)?;
    }
    Ok(())
}
