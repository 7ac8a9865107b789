//! What this room keeps about people: what they were reminded of, and when they were not.

use chrono::NaiveDate;
use diesel::prelude::*;
use serde_json::{Map, Value};

use super::super::{ItemId, ItemState, ReminderKind};
use crate::platform::clock::Timestamp;
use crate::platform::db::schema::{reminder_choices, reminder_items, reminder_pauses, reminder_skips};
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
    PersonalColumn::new(("reminder_skips", "person_id"), OnExport::Owner, OnErasure::Deleted, OnMerge::Moved),
    PersonalColumn::new(
        ("reminder_skips", "key"),
        OnExport::Withheld("names other columns"),
        OnErasure::Deleted,
        OnMerge::Combined,
    ),
    PersonalColumn::new(("reminder_skips", "reason"), OnExport::Given, OnErasure::Deleted, OnMerge::Moved),
    PersonalColumn::new(("reminder_skips", "skipped_by"), OF_OTHERS, NAMELESS, OnMerge::Moved),
    PersonalColumn::new(("reminder_choices", "changed_by"), OF_OTHERS, NAMELESS, OnMerge::Moved),
];

/// Takes what tells of somebody out of the reasons in a table.
macro_rules! cut_reasons {
    ($tx:ident, $table:ident, ($marks:ident, $mark:ident)) => {{
        let said: Vec<(AnyId, String)> = $table::table
            .filter($table::reason.like(occurs($mark)).escape('\\'))
            .select(($table::id, $table::reason))
            .load($tx.conn)?;
        for (id, reason) in said {
            let reason = $marks.cut(&reason).unwrap_or(reason);
            diesel::update($table::table.find(id)).set($table::reason.eq(reason)).execute($tx.conn)?;
        }
    }};
}

/// Gives somebody's rows of a table to another record, with their keys; those that it has already go.
macro_rules! move_keys {
    ($tx:ident, $table:ident, $from:ident, $into:ident) => {{
        let own: Vec<(AnyId, String)> =
            $table::table.filter($table::person_id.eq($from.id)).select(($table::id, $table::key)).load($tx.conn)?;
        for (id, key) in own {
            let key = key.replace(&$from.id.to_string(), &$into.id.to_string());
            let same = $table::table.filter($table::key.eq(&key));
            let row = $table::table.find(id);
            match diesel::select(diesel::dsl::exists(same)).get_result($tx.conn)? {
                true => diesel::delete(row).execute($tx.conn)?,
                false => {
                    diesel::update(row).set(($table::key.eq(key), $table::person_id.eq($into.id))).execute($tx.conn)?
                }
            };
        }
    }};
}

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
        let own = reminder_skips::table.filter(reminder_skips::person_id.eq(of.id)).order(reminder_skips::id);
        let skips = rows_as_json!(conn, reminder_skips, own, {
            cohort_id: AnyId, kind: ReminderKind, due_on: NaiveDate, reason: String, skipped_at: Timestamp,
        });
        let tables = [("reminder_items", items), ("reminder_pauses", pauses), ("reminder_skips", skips)];
        Ok(tables.map(|(table, rows)| (table.to_owned(), rows)).into_iter().collect())
    }

    fn erase(&self, tx: &mut Tx, of: &DataSubject) -> Result<()> {
        diesel::delete(reminder_items::table.filter(reminder_items::person_id.eq(of.id))).execute(tx.conn)?;
        diesel::delete(reminder_pauses::table.filter(reminder_pauses::person_id.eq(of.id))).execute(tx.conn)?;
        diesel::delete(reminder_skips::table.filter(reminder_skips::person_id.eq(of.id))).execute(tx.conn)?;
        // What somebody wrote of a cohort's pause, or of another one's reminder, may name them.
        let marks = of.marks();
        for mark in marks.each() {
            cut_reasons!(tx, reminder_pauses, (marks, mark));
            cut_reasons!(tx, reminder_skips, (marks, mark));
        }
        Ok(())
    }

    fn merge(&self, tx: &mut Tx, from: &DataSubject, into: &DataSubject) -> Result<()> {
        // Both were reminded of it, or of both it is left out: once is enough to know.
        move_keys!(tx, reminder_items, from, into);
        move_keys!(tx, reminder_skips, from, into);
        let own = reminder_pauses::table.filter(reminder_pauses::person_id.eq(from.id));
        diesel::update(own).set(reminder_pauses::person_id.eq(into.id)).execute(tx.conn)?;
        let paused = reminder_pauses::table.filter(reminder_pauses::paused_by.eq(from.id));
        diesel::update(paused).set(reminder_pauses::paused_by.eq(into.id)).execute(tx.conn)?;
        let skipped = reminder_skips::table.filter(reminder_skips::skipped_by.eq(from.id));
        diesel::update(skipped).set(reminder_skips::skipped_by.eq(into.id)).execute(tx.conn)?;
        let changed = reminder_choices::table.filter(reminder_choices::changed_by.eq(from.id));
        diesel::update(changed).set(reminder_choices::changed_by.eq(into.id)).execute(tx.conn)?;
        Ok(())
    }
}
