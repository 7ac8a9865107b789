//! The people and the audit trail as sheets, for administrators.

use super::store::audit::{AuditFilter, Entry};
use super::{AuditId, PersonId, PersonView, policy, store};
use crate::platform::db::Conn;
use crate::platform::error::Result;
use crate::platform::sheets::{LIMIT, SheetCell, SheetColumn, SheetList, SheetReader, SheetRows, goes_on};
use crate::platform::web::{Turn, Viewer};

/// Everybody with an account.
pub(super) struct AccountSheet {
    pub search: String,
}

/// Who did what.
pub(super) struct AuditSheet {
    pub filter: AuditFilter,
}

impl SheetList for AccountSheet {
    type Head = ();
    type Row = PersonView;
    type Key = PersonId;

    fn open(&self, _: &mut Conn, viewer: &Viewer) -> Result<()> {
        policy::administers(viewer)
    }

    fn file_name(&self, (): &()) -> String {
        "people".into()
    }

    fn columns(&self, (): &(), reader: &SheetReader) -> Vec<SheetColumn> {
        let words = [
            "sheet-email",
            "sheet-name",
            "sheet-language",
            "sheet-time-zone",
            "sheet-country",
            "sheet-roles",
            "sheet-first-signed-in",
            "sheet-deactivated",
        ];
        words.map(|key| reader.column(key)).into()
    }

    fn rows(
        &self,
        conn: &mut Conn,
        _: &Viewer,
        (): &(),
        turn: &Turn<PersonId>,
    ) -> Result<SheetRows<PersonView, PersonId>> {
        let people = store::people::list(conn, &self.search, turn, LIMIT)?;
        let ids: Vec<PersonId> = people.iter().map(|person| person.id).collect();
        let mut roles = store::roles::of_all(conn, &ids)?;
        let next = goes_on(&people, |person| person.id);
        let view = |person: super::Person| {
            let roles = roles.remove(&person.id).unwrap_or_default();
            PersonView::new(person, &roles)
        };
        Ok((people.into_iter().map(view).collect(), next))
    }

    fn cells(&self, (): &(), of: &PersonView, reader: &SheetReader) -> Vec<SheetCell> {
        let person = &of.person;
        let mut roles: Vec<String> = of.roles.iter().map(|one| reader.say(&format!("role-{}", one.role))).collect();
        roles.dedup();
        vec![
            person.email.as_str().into(),
            person.name.as_str().into(),
            person.language.to_string().into(),
            person.time_zone.name().into(),
            person.country.map(|country| country.to_string()).into(),
            roles.join(", ").into(),
            reader.moment(person.first_signed_in_at),
            reader.moment(person.deactivated_at),
        ]
    }
}

impl SheetList for AuditSheet {
    type Head = ();
    type Row = Entry;
    type Key = AuditId;

    fn open(&self, _: &mut Conn, viewer: &Viewer) -> Result<()> {
        policy::administers(viewer)
    }

    fn file_name(&self, (): &()) -> String {
        "audit".into()
    }

    fn columns(&self, (): &(), reader: &SheetReader) -> Vec<SheetColumn> {
        let words = ["sheet-at", "sheet-actor", "sheet-channel", "sheet-action", "sheet-person", "sheet-subject"];
        words.map(|key| reader.column(key)).into()
    }

    fn rows(&self, conn: &mut Conn, _: &Viewer, (): &(), turn: &Turn<AuditId>) -> Result<SheetRows<Entry, AuditId>> {
        let entries = store::audit::list(conn, &self.filter, turn, LIMIT)?;
        let next = goes_on(&entries, |entry| entry.id);
        Ok((entries, next))
    }

    fn cells(&self, (): &(), of: &Entry, reader: &SheetReader) -> Vec<SheetCell> {
        vec![
            reader.moment(Some(of.at)),
            of.actor.as_ref().map(|actor| actor.name.as_str()).into(),
            reader.say(&format!("channel-{}", of.channel)).into(),
            reader.say(&format!("audit-{}", of.action.replace('.', "-"))).into(),
            of.person.as_ref().map(|person| person.name.as_str()).into(),
            of.subject_label.as_str().into(),
        ]
    }
}
