//! What this room keeps about people: forms that wait to be shown again, for a day at most.

use diesel::prelude::*;
use serde_json::{Map, Value};

use super::super::KeptFormId;
use crate::platform::clock::Timestamp;
use crate::platform::db::schema::kept_forms;
use crate::platform::db::{Conn, Tx, rows_as_json};
use crate::platform::error::Result;
use crate::platform::personal::{DataSubject, OnErasure, OnExport, OnMerge, PersonalColumn, PersonalData, occurs};

/// See [`PersonalData`].
pub struct PersonalForms;

const fn column(name: &'static str, export: OnExport) -> PersonalColumn {
    PersonalColumn::new(("kept_forms", name), export, OnErasure::Deleted, OnMerge::Ended)
}

impl PersonalData for PersonalForms {
    fn room(&self) -> &'static str {
        "web"
    }

    fn claims(&self) -> &'static [PersonalColumn] {
        const { &[column("owner", OnExport::Owner), column("fields", OnExport::Given)] }
    }

    fn export(&self, conn: &mut Conn, of: &DataSubject) -> Result<Map<String, Value>> {
        let own = kept_forms::table.filter(kept_forms::owner.eq(&of.form_owner)).order(kept_forms::id);
        let forms = rows_as_json!(conn, kept_forms, own, {
            id: KeptFormId, action: String, page: String, fields: String, kept_at: Timestamp,
        });
        Ok([("kept_forms".to_owned(), forms)].into_iter().collect())
    }

    fn erase(&self, tx: &mut Tx, of: &DataSubject) -> Result<()> {
        end(tx, of)?;
        // A form of somebody else's that names them: its writer finds the page empty, once, within a day.
        for mark in of.marks().each() {
            let typed = serde_urlencoded::to_string([("", mark)]).unwrap_or_default();
            let named = kept_forms::fields.like(occurs(typed.trim_start_matches('='))).escape('\\');
            diesel::delete(kept_forms::table.filter(named)).execute(tx.conn)?;
        }
        Ok(())
    }

    fn merge(&self, tx: &mut Tx, from: &DataSubject, _into: &DataSubject) -> Result<()> {
        end(tx, from)
    }
}

fn end(tx: &mut Tx, of: &DataSubject) -> Result<()> {
    diesel::delete(kept_forms::table.filter(kept_forms::owner.eq(&of.form_owner))).execute(tx.conn)?;
    Ok(())
}
