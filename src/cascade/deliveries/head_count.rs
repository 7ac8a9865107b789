use crate::cascade::common::DeliveryId;
use crate::cascade::deliveries::{Basis, Report, ReportCounts, Test};
use crate::platform::db::Conn;
use crate::platform::error::Result;

/// What is known of who took part before a training is reported.
#[derive(Clone, Debug, PartialEq)]
pub struct HeadCount {
    /// How they were counted.
    pub basis: Basis,
    /// How many there are.
    pub attended: i32,
    /// How many of them stand on a list of names.
    pub named: i32,
    /// How many said that they live with a disability.
    pub with_disability: i32,
    /// How many member governments they come from.
    pub governments: i32,
    /// By role and sex; as many as attended.
    pub counts: ReportCounts,
    /// How content they were: the mean of a scale from 1 to 5, where enough of them said so.
    pub satisfaction: Option<f64>,
    /// The test before, of those who took it.
    pub before: Option<Test>,
    /// The test after.
    pub after: Option<Test>,
}

impl HeadCount {
    /// Puts it in the place of what a plan says, for whoever reports to look at. What nobody was asked stays as it is.
    pub fn put_into(&self, report: &mut Report) {
        let attendance = &mut report.attendance;
        attendance.basis = self.basis;
        attendance.attended = Some(self.attended);
        attendance.named = (self.basis != Basis::Counted).then_some(self.named);
        attendance.with_disability = Some(self.with_disability).filter(|people| *people > 0);
        attendance.governments_represented =
            Some(self.governments).filter(|governments| *governments > 0).or(attendance.governments_represented);
        report.counts = self.counts.clone();
        report.results.satisfaction = self.satisfaction.or(report.results.satisfaction);
        report.before = self.before.or(report.before);
        report.after = self.after.or(report.after);
    }
}

/// Where it is known who took part in a training before it is reported.
pub trait HeadCounts: Send + Sync {
    /// What is known of a training; nothing where nobody is on its list.
    ///
    /// # Errors
    /// Only what the database says.
    fn head_count(&self, conn: &mut Conn, id: DeliveryId) -> Result<Option<HeadCount>>;
}
