//! The register of a session as a sheet.

use super::views::load::{SeenSession, register};
use super::{LiveSessionId, SessionPerson};
use crate::cohorts::common::EnrolmentId;
use crate::people::accounts::Viewer;
use crate::platform::db::Conn;
use crate::platform::error::Result;
use crate::platform::sheets::{SheetCell, SheetColumn, SheetList, SheetReader, SheetRows};
use crate::platform::web::Turn;

/// Who takes part in the cohort of a session, and who was there.
pub(super) struct RegisterSheet {
    pub slug: String,
    pub session: LiveSessionId,
}

impl SheetList for RegisterSheet {
    type Head = (SeenSession, Vec<SessionPerson>);
    type Row = SessionPerson;
    type Key = EnrolmentId;

    fn open(&self, conn: &mut Conn, viewer: &Viewer) -> Result<Self::Head> {
        register(conn, viewer, &self.slug, self.session)
    }

    fn file_name(&self, (of, _): &Self::Head) -> String {
        let day = of.session.terms.starts_at.day_in(of.session.terms.zone);
        format!("{}-{day}-attendance", of.cohort.slug)
    }

    fn columns(&self, _: &Self::Head, reader: &SheetReader) -> Vec<SheetColumn> {
        ["sheet-name", "sheet-role", "sheet-attended", "sheet-checked-in"].map(|key| reader.column(key)).into()
    }

    fn rows(
        &self,
        _: &mut Conn,
        _: &Viewer,
        (_, people): &Self::Head,
        // A cohort is short enough to be read at once.
        _: &Turn<EnrolmentId>,
    ) -> Result<SheetRows<SessionPerson, EnrolmentId>> {
        Ok((people.clone(), None))
    }

    fn cells(&self, _: &Self::Head, of: &SessionPerson, reader: &SheetReader) -> Vec<SheetCell> {
        vec![
            of.name.as_str().into(),
            reader.say(&format!("enrolment-role-{}", of.role)).into(),
            of.attended.map(|_| reader.say("sheet-yes")).into(),
            reader.moment(of.attended.map(|(_, at)| at)),
        ]
    }
}
