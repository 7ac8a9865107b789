//! The people of a cohort as a sheet. Brought in again as it is, it changes nothing.

use super::import::{COLUMNS, PeopleColumn, may_be_set};
use crate::cohorts::common::views::load::coordinated;
use crate::cohorts::common::{Cohort, EnrolmentId, store as cohorts};
use crate::cohorts::enrolment::EnrolledPerson;
use crate::cohorts::enrolment::store::{self, PeopleFilter};
use crate::cohorts::enrolment::views::EnrolmentView;
use crate::people::accounts::Viewer;
use crate::platform::clock::Timestamp;
use crate::platform::db::Conn;
use crate::platform::error::Result;
use crate::platform::sheets::rehearsal::ImportColumn;
use crate::platform::sheets::{LIMIT, SheetCell, SheetColumn, SheetList, SheetReader, SheetRows, goes_on};
use crate::platform::web::Turn;
use content::ModuleSlug;

/// The people of a cohort that the reader coordinates.
pub(in crate::cohorts) struct PeopleSheet {
    pub slug: String,
    pub filter: PeopleFilter,
    pub now: Timestamp,
}

/// Somebody of the list, and whether those who coordinate may still set what is known of them.
pub(in crate::cohorts) struct PeopleSheetRow(EnrolledPerson, bool);

impl SheetList for PeopleSheet {
    type Head = (Cohort, Vec<ModuleSlug>);
    type Row = PeopleSheetRow;
    type Key = EnrolmentId;

    fn open(&self, conn: &mut Conn, viewer: &Viewer) -> Result<Self::Head> {
        let cohort = coordinated(conn, viewer, &self.slug)?;
        let modules = cohorts::modules(conn, cohort.id)?.into_iter().map(|one| one.module).collect();
        Ok((cohort, modules))
    }

    fn file_name(&self, (cohort, _): &Self::Head) -> String {
        format!("{}-people", cohort.slug)
    }

    fn columns(&self, _: &Self::Head, reader: &SheetReader) -> Vec<SheetColumn> {
        let read =
            COLUMNS.iter().map(|column| SheetColumn { title: reader.say(column.word()), key: Some(column.key()) });
        let shown = ["sheet-state", "sheet-since", "sheet-active", "sheet-own-deadline"];
        read.chain(shown.map(|key| reader.column(key))).collect()
    }

    fn rows(
        &self,
        conn: &mut Conn,
        viewer: &Viewer,
        (cohort, modules): &Self::Head,
        turn: &Turn<EnrolmentId>,
    ) -> Result<SheetRows<Self::Row, EnrolmentId>> {
        let people = store::people(conn, cohort.id, modules, &self.filter, self.now, turn, LIMIT)?;
        let next = goes_on(&people, |one| one.enrolment.id);
        let persons: Vec<_> = people.iter().map(|one| &one.person).collect();
        let settable = may_be_set(conn, Some(viewer), &persons)?;
        let row = |one: EnrolledPerson| {
            let is_settable = settable.contains(&one.person.id);
            PeopleSheetRow(one, is_settable)
        };
        Ok((people.into_iter().map(row).collect(), next))
    }

    fn cells(&self, _: &Self::Head, PeopleSheetRow(of, settable): &Self::Row, reader: &SheetReader) -> Vec<SheetCell> {
        let view = EnrolmentView::new(of, self.now);
        let person = Some(&of.person).filter(|_| *settable);
        let read = COLUMNS.iter().map(|column| match column {
            PeopleColumn::Email => view.email.as_str().into(),
            PeopleColumn::Name => view.name.as_str().into(),
            PeopleColumn::Role => reader.say(&format!("enrolment-role-{}", view.role)).into(),
            PeopleColumn::Language => person.map(|person| person.language.to_string()).into(),
            PeopleColumn::TimeZone => person.map(|person| person.time_zone.name()).into(),
            PeopleColumn::Country => person.and_then(|person| person.country).map(|one| one.to_string()).into(),
        });
        let mut cells: Vec<SheetCell> = read.collect();
        cells.extend([
            reader.say(&format!("status-{}", view.status)).into(),
            reader.day(view.since),
            reader.day(view.active_at),
            view.extended_until.into(),
        ]);
        cells
    }
}
