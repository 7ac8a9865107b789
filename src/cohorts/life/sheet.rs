//! The list of cohorts as a sheet.

use super::store::{self, CohortFilter};
use crate::cohorts::common::{Cohort, CohortId, ProgressCounts, policy};
use crate::cohorts::enrolment::store as people_store;
use crate::people::accounts::Viewer;
use crate::people::associations::{Section, store as associations};
use crate::platform::clock::Timestamp;
use crate::platform::db::Conn;
use crate::platform::error::Result;
use crate::platform::sheets::{LIMIT, SheetCell, SheetColumn, SheetList, SheetReader, SheetRows, goes_on};
use crate::platform::web::Turn;

/// The cohorts that the reader sees.
pub(in crate::cohorts) struct CohortSheet {
    pub filter: CohortFilter,
    pub now: Timestamp,
}

impl SheetList for CohortSheet {
    type Head = Vec<Section>;
    type Row = (Cohort, Option<ProgressCounts>);
    type Key = CohortId;

    fn open(&self, conn: &mut Conn, _: &Viewer) -> Result<Vec<Section>> {
        associations::sections(conn)
    }

    fn file_name(&self, _: &Vec<Section>) -> String {
        "cohorts".into()
    }

    fn columns(&self, _: &Vec<Section>, reader: &SheetReader) -> Vec<SheetColumn> {
        let words = [
            "sheet-name",
            "sheet-state",
            "sheet-section",
            "sheet-languages",
            "sheet-starts-on",
            "sheet-ends-on",
            "sheet-places",
            "sheet-target",
            "sheet-deadline",
            "sheet-trainers",
            "sheet-observers",
            "sheet-waiting",
            "sheet-not-begun",
            "sheet-stuck",
            "sheet-completed-people",
        ];
        words.map(|key| reader.column(key)).into()
    }

    fn rows(
        &self,
        conn: &mut Conn,
        viewer: &Viewer,
        _: &Vec<Section>,
        turn: &Turn<CohortId>,
    ) -> Result<SheetRows<Self::Row, CohortId>> {
        let cohorts = store::list(conn, &policy::visible_to(viewer), &self.filter, turn, LIMIT)?;
        let own = cohorts.iter().filter(|cohort| policy::can_coordinate(viewer, cohort)).map(|cohort| cohort.id);
        let own: Vec<CohortId> = own.collect();
        let mut counts = people_store::counts(conn, &own, self.now)?;
        let next = goes_on(&cohorts, |cohort| cohort.id);
        let row = |cohort: Cohort| {
            let counts = own.contains(&cohort.id).then(|| counts.remove(&cohort.id).unwrap_or_default());
            (cohort, counts)
        };
        Ok((cohorts.into_iter().map(row).collect(), next))
    }

    fn cells(&self, sections: &Vec<Section>, (of, counts): &Self::Row, reader: &SheetReader) -> Vec<SheetCell> {
        let section = sections.iter().find(|section| Some(section.id) == of.section_id);
        let languages: Vec<String> = of.languages.iter().map(ToString::to_string).collect();
        let count = |count: fn(&ProgressCounts) -> i64| SheetCell::from(counts.as_ref().map(count));
        vec![
            of.name.as_str().into(),
            reader.say(&format!("cohort-state-{}", of.state)).into(),
            section.map(|section| section.names.in_language(reader.language)).into(),
            languages.join(", ").into(),
            of.starts_on.into(),
            of.ends_on.into(),
            of.capacity.into(),
            of.cascade_target.into(),
            of.cascade_deadline.into(),
            count(|of| of.trainers),
            count(|of| of.observers),
            count(|of| of.waiting),
            count(|of| of.not_begun),
            count(|of| of.stuck),
            count(|of| of.completed),
        ]
    }
}
