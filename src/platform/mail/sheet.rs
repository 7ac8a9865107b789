//! The log of mails as a sheet.

use super::policy::{MailVisibility, can_see_some, visible_to};
use super::store::{self, MailFilter};
use super::{Mail, MailId};
use crate::platform::db::Conn;
use crate::platform::error::{Error, Result};
use crate::platform::sheets::{LIMIT, SheetCell, SheetColumn, SheetList, SheetReader, SheetRows, goes_on};
use crate::platform::web::{Turn, Viewer};

/// Finds out in which log the reader may look, and what it is narrowed to.
pub type MailLogOf = fn(&mut Conn, &Viewer, &str, MailFilter) -> Result<(MailVisibility, MailFilter)>;

/// The mails that the reader may see: of the cohort at `slug`, where it is one of a cohort's pages.
pub struct MailSheet {
    /// What the address asks for.
    pub filter: MailFilter,
    /// A cohort's slug, or nothing.
    pub slug: String,
    /// Who may.
    pub of: MailLogOf,
}

/// All that the viewer may see.
pub(in crate::platform::mail) fn of_all(
    _: &mut Conn,
    viewer: &Viewer,
    _: &str,
    filter: MailFilter,
) -> Result<(MailVisibility, MailFilter)> {
    if can_see_some(viewer) { Ok((visible_to(viewer), filter)) } else { Err(Error::Hidden) }
}

impl SheetList for MailSheet {
    type Head = (MailVisibility, MailFilter);
    type Row = Mail;
    type Key = MailId;

    fn open(&self, conn: &mut Conn, viewer: &Viewer) -> Result<Self::Head> {
        (self.of)(conn, viewer, &self.slug, self.filter.clone().seen_by(viewer))
    }

    fn file_name(&self, _: &Self::Head) -> String {
        if self.slug.is_empty() { "mails".into() } else { format!("{}-mails", self.slug) }
    }

    fn columns(&self, _: &Self::Head, reader: &SheetReader) -> Vec<SheetColumn> {
        let words =
            ["sheet-written", "sheet-email", "sheet-about", "sheet-state", "sheet-sent", "sheet-tries", "sheet-fault"];
        words.map(|key| reader.column(key)).into()
    }

    fn rows(
        &self,
        conn: &mut Conn,
        _: &Viewer,
        (visible, filter): &Self::Head,
        turn: &Turn<MailId>,
    ) -> Result<SheetRows<Mail, MailId>> {
        let mails = store::list(conn, visible, &MailFilter { turn: turn.clone(), ..filter.clone() }, LIMIT)?;
        let next = goes_on(&mails, |mail| mail.id);
        Ok((mails, next))
    }

    fn cells(&self, _: &Self::Head, of: &Mail, reader: &SheetReader) -> Vec<SheetCell> {
        vec![
            reader.moment(Some(of.created_at)),
            of.address.as_str().into(),
            reader.say(&format!("mail-kind-{}", of.kind)).into(),
            reader.say(&format!("mail-state-{}", of.state)).into(),
            reader.moment(of.sent_at),
            of.tries.into(),
            of.last_error.as_deref().into(),
        ]
    }
}
