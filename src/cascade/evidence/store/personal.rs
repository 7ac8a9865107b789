//! What this room keeps about people: who added which file. The files themselves show a training and stay as long as the
//! configuration says, whoever added them.

use diesel::prelude::*;
use serde_json::{Map, Value};

use crate::cascade::common::{DeliveryId, EvidenceId, EvidenceKind};
use crate::platform::clock::Timestamp;
use crate::platform::db::schema::evidence;
use crate::platform::db::{Conn, Tx, rows_as_json};
use crate::platform::error::Result;
use crate::platform::files::FileFormat;
use crate::platform::personal::{
    DataSubject, NAMELESS, OnErasure, OnExport, OnMerge, PersonalColumn, PersonalData, occurs,
};

/// See [`PersonalData`].
pub struct PersonalEvidence;

const CLAIMS: &[PersonalColumn] = {
    use OnErasure::Kept;
    use OnExport::{Given, Owner, Withheld};
    use OnMerge::Moved;
    const SAID: OnErasure = Kept("it says what shows a training; their name is cut out");
    const HASH: OnErasure = Kept("it tells that a file is still the one that was added");
    const NOTHING: OnExport = Withheld("a hash that says nothing to anybody");
    &[
        PersonalColumn::new(("evidence", "added_by"), Owner, NAMELESS, Moved),
        PersonalColumn::new(("evidence", "label"), Given, SAID, Moved),
        PersonalColumn::new(("evidence", "file_name"), Given, SAID, Moved),
        PersonalColumn::new(("evidence", "hash"), NOTHING, HASH, Moved),
        PersonalColumn::new(("evidence", "preview_hash"), NOTHING, HASH, Moved),
    ]
};

impl PersonalData for PersonalEvidence {
    fn room(&self) -> &'static str {
        "evidence"
    }

    fn claims(&self) -> &'static [PersonalColumn] {
        CLAIMS
    }

    fn export(&self, conn: &mut Conn, of: &DataSubject) -> Result<Map<String, Value>> {
        let own = evidence::table.filter(evidence::added_by.eq(of.id)).order(evidence::id);
        let added = rows_as_json!(conn, evidence, own, {
            id: EvidenceId, delivery_id: DeliveryId, kind: EvidenceKind, label: String, file_name: String,
            format: FileFormat, size: i32, consent: bool, added_at: Timestamp, erased_at: Option<Timestamp>,
        });
        Ok([("evidence".to_owned(), added)].into_iter().collect())
    }

    fn erase(&self, tx: &mut Tx, of: &DataSubject) -> Result<()> {
        let marks = of.marks();
        for mark in marks.each() {
            let pattern = occurs(mark);
            let named = evidence::label.like(&pattern).escape('\\').or(evidence::file_name.like(&pattern).escape('\\'));
            let found: Vec<(EvidenceId, String, String)> = evidence::table
                .filter(named)
                .select((evidence::id, evidence::label, evidence::file_name))
                .load(tx.conn)?;
            for (id, label, name) in found {
                let (label, name) = (marks.cut(&label).unwrap_or(label), marks.cut(&name).unwrap_or(name));
                diesel::update(evidence::table.find(id))
                    .set((evidence::label.eq(label), evidence::file_name.eq(name)))
                    .execute(tx.conn)?;
            }
        }
        Ok(())
    }

    fn merge(&self, tx: &mut Tx, from: &DataSubject, into: &DataSubject) -> Result<()> {
        let own = evidence::table.filter(evidence::added_by.eq(from.id));
        diesel::update(own).set(evidence::added_by.eq(into.id)).execute(tx.conn)?;
        Ok(())
    }
}
