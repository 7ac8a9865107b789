//! The progress matrix as a sheet: for each module the lessons done, of how many, and the day on which it was completed.

use super::views::progress::{ProgressRow, ProgressSort, load, rows_in_order};
use crate::cohorts::common::views::load::coordinated;
use crate::cohorts::common::views::{CohortModuleView, module_views, title};
use crate::cohorts::common::{Cohort, CohortModule, EnrolmentId, store as cohorts};
use crate::cohorts::enrolment::store::PeopleFilter;
use crate::learning::modules::Current;
use crate::people::accounts::Viewer;
use crate::platform::clock::Timestamp;
use crate::platform::db::Conn;
use crate::platform::error::Result;
use crate::platform::sheets::{SheetCell, SheetColumn, SheetList, SheetReader, SheetRows};
use crate::platform::web::Turn;

/// How far the people of a cohort are that the reader coordinates. It is sorted as a whole, so it is read as a whole.
pub(in crate::cohorts) struct ProgressSheet {
    pub slug: String,
    pub filter: PeopleFilter,
    pub sort: ProgressSort,
    pub catalogue: Current,
    pub now: Timestamp,
}

impl SheetList for ProgressSheet {
    type Head = (Cohort, Vec<CohortModule>);
    type Row = ProgressRow;
    type Key = EnrolmentId;

    fn open(&self, conn: &mut Conn, viewer: &Viewer) -> Result<Self::Head> {
        let cohort = coordinated(conn, viewer, &self.slug)?;
        let modules = cohorts::modules(conn, cohort.id)?;
        Ok((cohort, modules))
    }

    fn file_name(&self, (cohort, _): &Self::Head) -> String {
        format!("{}-progress", cohort.slug)
    }

    fn columns(&self, (_, modules): &Self::Head, reader: &SheetReader) -> Vec<SheetColumn> {
        let people = ["sheet-name", "sheet-email", "sheet-role", "sheet-state", "sheet-since", "sheet-active"];
        let mut columns: Vec<SheetColumn> = people.map(|key| reader.column(key)).into();
        for module in modules {
            let module = title(&self.catalogue, reader.language, &module.module);
            let column = |key: &str| SheetColumn { title: format!("{module} · {}", reader.say(key)), key: None };
            columns.extend(["sheet-lessons-done", "sheet-lessons", "sheet-completed-on"].map(column));
        }
        columns
    }

    fn rows(
        &self,
        conn: &mut Conn,
        viewer: &Viewer,
        (cohort, modules): &Self::Head,
        _: &Turn<EnrolmentId>,
    ) -> Result<SheetRows<ProgressRow, EnrolmentId>> {
        let found = load(conn, cohort.id, modules, &self.filter, self.now)?;
        let modules: Vec<CohortModuleView> = module_views(&self.catalogue, viewer.language, modules);
        Ok((rows_in_order(cohort, &modules, found, &self.sort, self.now), None))
    }

    fn cells(&self, _: &Self::Head, row: &ProgressRow, reader: &SheetReader) -> Vec<SheetCell> {
        let person = &row.person;
        let mut cells = vec![
            person.name.as_str().into(),
            person.email.as_str().into(),
            reader.say(&format!("enrolment-role-{}", person.role)).into(),
            reader.say(&format!("status-{}", person.status)).into(),
            reader.day(person.since),
            reader.day(person.active_at),
        ];
        for module in &row.modules {
            cells.extend([module.done.into(), module.lessons.into(), reader.day(module.completed_at)]);
        }
        cells
    }
}
