//! How far the trainers of a cohort are with certification, as a sheet.

use super::views::CertificationView;
use super::views::load::{CohortCandidates, cohort, of_cohort};
use super::{CertificationRules, CertificationStatus};
use crate::cohorts::common::{Cohort, EnrolmentId};
use crate::people::accounts::Viewer;
use crate::platform::clock::Timestamp;
use crate::platform::db::Conn;
use crate::platform::error::Result;
use crate::platform::sheets::{SheetCell, SheetColumn, SheetList, SheetReader, SheetRows};
use crate::platform::web::Turn;

/// The trainers of a cohort that the reader coordinates. How far they are follows from several tables, so it is read as a whole.
pub(super) struct CertificationSheet {
    pub slug: String,
    pub status: Option<CertificationStatus>,
    pub now: Timestamp,
    pub site: std::sync::Arc<crate::platform::web::Site>,
}

impl SheetList for CertificationSheet {
    type Head = (Cohort, CertificationRules);
    type Row = CertificationView;
    type Key = EnrolmentId;

    fn open(&self, conn: &mut Conn, viewer: &Viewer) -> Result<Self::Head> {
        cohort(conn, viewer, &self.slug)
    }

    fn file_name(&self, (cohort, _): &Self::Head) -> String {
        format!("{}-certificates", cohort.slug)
    }

    fn columns(&self, _: &Self::Head, reader: &SheetReader) -> Vec<SheetColumn> {
        let words = [
            "sheet-name",
            "sheet-state",
            "sheet-lacks",
            "sheet-teach-back-on",
            "sheet-teach-back",
            "sheet-certificate",
            "sheet-issued-on",
            "sheet-valid-until",
            "sheet-revoked-on",
        ];
        words.map(|key| reader.column(key)).into()
    }

    fn rows(
        &self,
        conn: &mut Conn,
        viewer: &Viewer,
        of: &Self::Head,
        _: &Turn<EnrolmentId>,
    ) -> Result<SheetRows<CertificationView, EnrolmentId>> {
        let CohortCandidates { all, .. } = of_cohort(conn, viewer, of.clone(), None, self.now)?;
        let today = self.now.day_in(of.0.time_zone);
        let asked = all.iter().filter(|one| self.status.is_none_or(|status| status == one.status));
        Ok((asked.map(|one| CertificationView::new(&self.site, one, today)).collect(), None))
    }

    fn cells(&self, _: &Self::Head, of: &CertificationView, reader: &SheetReader) -> Vec<SheetCell> {
        let (seen, certificate) = (of.teach_back.as_ref(), of.certificate.as_ref());
        let outcome = |seen: &super::views::LatestTeachBack| match seen.outcome {
            Some(outcome) => reader.say(&format!("teach-back-outcome-{outcome}")),
            None => reader.say("teach-back-disagreement"),
        };
        // What whoever has a certificate lacks to get another is nothing that anybody asks.
        let lack = of.lack.filter(|_| of.status == CertificationStatus::NotYet);
        vec![
            of.name.as_str().into(),
            reader.say(&format!("certification-{}", of.status)).into(),
            lack.map(|lack| reader.say(&format!("certification-lacks-{lack}"))).into(),
            seen.map(|seen| seen.held_on).into(),
            seen.map(outcome).into(),
            certificate.map(|one| one.address.as_str()).into(),
            certificate.map(|one| one.issued_on).into(),
            certificate.and_then(|one| one.valid_until).into(),
            certificate.and_then(|one| one.revoked_on).into(),
        ]
    }
}
