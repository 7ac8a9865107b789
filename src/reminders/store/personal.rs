//! What this room keeps about people: what they were reminded of, and when they were not.

use chrono::NaiveDate;
use diesel::prelude::*;
use serde_json::{Map, Value};

use super::super::{ItemId, ItemState, ReminderKind};
use crate::platform::clock::Timestamp;
use crate::platform::db::schema::{reminder_choices, reminder_items, reminder_pauses};
use crate::platform::db::{AnyId, Conn, Tx, rows_as_json};
use crate::platform::error::Result;
use crate::platform::personal::{
    DataSubject, NAMELESS, OF_OTHERS, OnErasure, OnExport, OnMerge, PersonalColumn, PersonalData, occurs,
};

/// See [`PersonalData`].
pub struct PersonalReminders;

const CLAIMS: &[PersonalColumn] = &[
    PersonalColumn::new(("reminder_items", "person_id"), OnExport::Owner, OnErasure::Deleted, OnMerge::Moved),
    PersonalColumn::new(
        ("reminder_items", "key"),
        OnExport::Withheld("names other columns"),
        OnErasure::Deleted,
        OnMerge::Combined,
    ),
    PersonalColumn::new(("reminder_pauses", "person_id"), OnExport::Owner, OnErasure::Deleted, OnMerge::Moved),
    PersonalColumn::new(("reminder_pauses", "reason"), OnExport::Given, OnErasure::Deleted, OnMerge::Moved),
    PersonalColumn::new(("reminder_pauses", "paused_by"), OF_OTHERS, NAMELESS, OnMerge::Moved),
    PersonalColumn::new(("reminder_choices", "changed_by"), OF_OTHERS, NAMELESS, OnMerge::Moved),
];

impl PersonalData for PersonalReminders {
    fn room(&self) -> &'static str {
        "reminders"
    }

    fn claims(&self) -> &'static [PersonalColumn] {
        CLAIMS
    }

    fn export(&self, conn: &mut Conn, of: &DataSubject) -> Result<Map<String, Value>> {
        let own = reminder_items::table.filter(reminder_items::person_id.eq(of.id)).order(reminder_items::id);
        let items = rows_as_json!(conn, reminder_items, own, {
            id: ItemId, kind: ReminderKind, subject_id: AnyId, cohort_id: Option<AnyId>, step: i32,
            anchor_on: NaiveDate, due_on: NaiveDate, state: ItemState, reason: Option<String>,
            created_at: Timestamp, changed_at: Timestamp,
        });
        let own = reminder_pauses::table.filter(reminder_pauses::person_id.eq(of.id)).order(reminder_pauses::id);
        let pauses = rows_as_json!(conn, reminder_pauses, own, {
            cohort_id: AnyId, since: Timestamp, until: Option<Timestamp>, reason: String,
        });
        let tables = [("reminder_items", items), ("reminder_pauses", pauses)];
        Ok(tables.map(|(table, rows)| (table.to_owned(), rows)).into_iter().collect())
    }

    fn erase(&self, tx: &mut Tx, of: &DataSubject) -> Result<()> {
        diesel::delete(reminder_items::table.filter(reminder_items::person_id.eq(of.id))).execute(tx.conn)?;
        diesel::delete(reminder_pauses::table.filter(reminder_pauses::person_id.eq(of.id))).execute(tx.conn)?;
        // What somebody wrote of a cohort's pause may name others.
        let marks = of.marks();
        for mark in marks.each() {
            let said: Vec<(AnyId, String)> = reminder_pauses::table
                .filter(reminder_pauses::reason.like(occurs(mark)).escape('\\'))
                .select((reminder_pauses::id, reminder_pauses::reason))
                .load(tx.conn)?;
            for (id, reason) in said {
                let reason = marks.cut(&reason).unwrap_or(reason);
                diesel::update(reminder_pauses::table.find(id))
                    .set(reminder_pauses::reason.eq(reason))
                    .execute(tx.conn)?;
            }
        }
        Ok(())
    }

    fn merge(&self, tx: &mut Tx, from: &DataSubject, into: &DataSubject) -> Result<()> {
        let own: Vec<(ItemId, String)> = reminder_items::table
            .filter(reminder_items::person_id.eq(from.id))
            .select((reminder_items::id, reminder_items::key))
            .load(tx.conn)?;
        for (id, key) in own {
            let key = key.replace(&from.id.to_string(), &into.id.to_string());
            let same = reminder_items::table.filter(reminder_items::key.eq(&key));
            let row = reminder_items::table.find(id);
            // Both were reminded of it: once is enough to know that it is done.
            match diesel::select(diesel::dsl::exists(same)).get_result(tx.conn)? {
                true => diesel::delete(row).execute(tx.conn)?,
                false => diesel::update(row)
                    .set((reminder_items::key.eq(key), reminder_items::person_id.eq(into.id)))
                    .execute(tx.conn)?,
            };
        }
        let own = reminder_pauses::table.filter(reminder_pauses::person_id.eq(from.id));
        diesel::update(own).set(reminder_pauses::person_id.eq(into.id)).execute(tx.conn)?;
        let paused = reminder_pauses::table.filter(reminder_pauses::paused_by.eq(from.id));
        diesel::update(paused).set(reminder_pauses::paused_by.eq(into.id)).execute(tx.conn)?;
        let changed = reminder_choices::table.filter(reminder_choices::changed_by.eq(from.id));
        diesel::update(changed).set(reminder_choices::changed_by.eq(into.id)).execute(tx.conn)?;
        Ok(())
    }
}
