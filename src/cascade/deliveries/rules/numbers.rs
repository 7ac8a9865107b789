//! What a report's numbers must satisfy, and what makes one doubt them.

use chrono::{NaiveDate, TimeDelta};
use serde::Serialize;

use crate::cascade::common::DeliveryMode;
use crate::cascade::deliveries::report::{Hours, LONGEST_DAYS};
use crate::cascade::deliveries::{Basis, ParticipantRole, Report, ReportCounts, Sex, Test};
use crate::platform::error::{Message, Rejection};

/// A report that comes later than this many days after the end is marked as late.
pub const LATE_AFTER_DAYS: i64 = 90;
/// The most contact time a day can hold, in minutes.
const MINUTES_A_DAY: i64 = 12 * 60;

/// What is to become of a report.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SubmissionDecision {
    /// It says what will be held.
    Plan,
    /// It says what was held.
    Report,
}

/// Something odd that may still be right: it is shown once, and whoever reports decides.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Warning {
    /// What is odd; with the reference, what makes it the same warning again.
    pub word: &'static str,
    /// In words.
    pub message: Message,
    /// The other delivery that it is about.
    pub reference: Option<String>,
}

impl Warning {
    /// A warning about the report alone.
    pub fn new(word: &'static str) -> Self {
        Self { word, message: Message::new(format!("delivery-warning-{word}")), reference: None }
    }

    /// A warning about another delivery.
    pub fn about(word: &'static str, message: Message, reference: String) -> Self {
        Self { word, message, reference: Some(reference) }
    }

    /// What it is recognised by when the report is sent again.
    pub fn key(&self) -> String {
        match &self.reference {
            Some(reference) => format!("{}:{reference}", self.word),
            None => self.word.to_owned(),
        }
    }
}

/// How many came in all.
pub fn total(basis: Basis, heads: Option<i32>, named: Option<i32>) -> Option<i32> {
    match basis {
        Basis::Mixed => heads.max(named),
        Basis::Named | Basis::Counted => heads,
    }
}

/// Makes a breakdown sum to all who attended: those it leaves out did not state anything. Says what is wrong if it
/// names more people than came.
pub fn fill_up(counts: &mut ReportCounts, attended: i32) -> Option<Message> {
    counts.retain(|_, people| *people > 0);
    let sum: i64 = counts.values().map(|people| i64::from(*people)).sum();
    if sum == 0 || sum == i64::from(attended) {
        return None;
    }
    match i32::try_from(i64::from(attended) - sum) {
        Ok(rest) if rest > 0 => {
            *counts.entry((ParticipantRole::Other, Sex::NotStated)).or_default() += rest;
            None
        }
        _ => Some(Message::new("delivery-counts-too-many").with("sum", sum).with("attended", attended)),
    }
}

/// What is wrong with its time, seen from `today` where it is held: a plan lies ahead, a report behind.
pub fn verdict_on_time(sending: SubmissionDecision, ends_on: NaiveDate, today: NaiveDate) -> Option<&'static str> {
    match sending {
        SubmissionDecision::Plan if ends_on < today => Some("delivery-plan-is-past"),
        SubmissionDecision::Report if ends_on > today => Some("delivery-not-over"),
        _ => None,
    }
}

/// Whether a report of that day comes late.
pub fn is_late(ends_on: NaiveDate, today: NaiveDate) -> bool {
    today - ends_on > TimeDelta::days(LATE_AFTER_DAYS)
}

/// Everything that cannot be right.
pub fn check(report: &Report, sending: SubmissionDecision, today: NaiveDate) -> Rejection {
    let mut wrong = Rejection::default();
    let length = (report.when_where.ends_on - report.when_where.starts_on).num_days() + 1;
    if length < 1 {
        wrong.add("ends_on", "form-end-before-start");
    } else if length > LONGEST_DAYS {
        wrong.add("ends_on", Message::new("delivery-too-long").with("most", LONGEST_DAYS));
    } else if let Some(word) = verdict_on_time(sending, report.when_where.ends_on, today) {
        wrong.add("ends_on", word);
    }
    if report.modules.is_empty() {
        wrong.add("modules", "form-choose");
    }
    if report.languages.is_empty() {
        wrong.add("languages", "form-choose");
    }
    match report.when_where.hours.map(Hours::minutes) {
        None if sending == SubmissionDecision::Report => wrong.add("hours", "form-required"),
        Some(minutes) if minutes <= 0 || i64::from(minutes) > MINUTES_A_DAY * length.max(1) => {
            wrong.add("hours", Message::new("delivery-hours-range").with("most", 12 * length.max(1)));
        }
        _ => {}
    }
    if sending == SubmissionDecision::Report {
        if report.when_where.municipality.is_empty() && report.when_where.mode != DeliveryMode::Online {
            wrong.add("municipality", "form-required");
        }
        if report.attendance.attended.is_none() {
            wrong.add("attended", "form-required");
        }
        if report.attendance.completed.is_none() {
            wrong.add("completed", "form-required");
        }
        if report.attendance.basis == Basis::Mixed && report.attendance.named.is_none() {
            wrong.add("named", "form-required");
        }
    }
    check_people(report, &mut wrong);
    wrong
}

fn check_people(report: &Report, wrong: &mut Rejection) {
    let amounts = [
        ("invited", report.attendance.invited),
        ("attended", report.attendance.attended),
        ("named", report.attendance.named),
        ("completed", report.attendance.completed),
        ("with_disability", report.attendance.with_disability),
        ("governments_represented", report.attendance.governments_represented),
    ];
    for (field, amount) in amounts {
        if amount.is_some_and(|amount| amount < 0) {
            wrong.add(field, "form-not-understood");
        }
    }
    let attended = report.attendance.attended.unwrap_or_default();
    let too_many = |of: i32| Message::new("delivery-more-than-attended").with("of", of).with("attended", attended);
    if let Some(people) = report.attendance.with_disability.filter(|people| *people > attended) {
        wrong.add("with_disability", too_many(people));
    }
    let sum: i64 = report.counts.values().map(|people| i64::from(*people)).sum();
    if !report.counts.is_empty() && sum != i64::from(attended) {
        wrong.add("counts", Message::new("delivery-counts-too-many").with("sum", sum).with("attended", attended));
    }
    for (name, test) in [("before", report.before), ("after", report.after)] {
        let Some(Test { n, mean }) = test else { continue };
        if n < 1 || n > attended {
            wrong.add(&format!("{name}.n"), too_many(n));
        }
        if !(0.0..=100.0).contains(&mean) {
            wrong.add(&format!("{name}.mean"), Message::new("form-number-range").with("least", 0).with("most", 100));
        }
    }
    if report.results.satisfaction.is_some_and(|mean| !(1.0..=5.0).contains(&mean)) {
        wrong.add("satisfaction", Message::new("form-number-range").with("least", 1).with("most", 5));
    }
}

/// What is odd about a report by itself.
pub fn own_warnings(report: &Report, sending: SubmissionDecision, today: NaiveDate) -> Vec<Warning> {
    let mut warnings = Vec::new();
    if sending == SubmissionDecision::Plan {
        return warnings;
    }
    if let (Some(invited), Some(attended)) = (report.attendance.invited, report.attendance.attended)
        && attended > invited
    {
        warnings.push(Warning::new("walk-ins"));
    }
    if let (Some(attended), Some(completed)) = (report.attendance.attended, report.attendance.completed)
        && completed > attended
    {
        warnings.push(Warning::new("completed"));
    }
    if is_late(report.when_where.ends_on, today) {
        warnings.push(Warning::new("late"));
    }
    warnings
}

#[cfg(test)]
pub(super) mod tests {
    use std::collections::BTreeMap;

    use proptest::prelude::*;

    use super::*;
    use crate::cascade::common::Side;
    use crate::cascade::deliveries::DeliveryLevel;
    use crate::cascade::deliveries::report::{Adaptation, Attendance, DeliveryResults, DeliveryScope, WhenWhere};
    use crate::platform::clock::Zone;
    use crate::platform::values::Language;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    pub(in super::super) fn report() -> Report {
        Report {
            side: Side::Trainer,
            association_id: uuid::Uuid::nil().into(),
            modules: vec!["localising-the-sdgs".parse().unwrap()],
            languages: vec![Language::ENGLISH],
            scope: DeliveryScope {
                level: DeliveryLevel::Working,
                refresher: false,
                co_organisers: String::new(),
                funders: String::new(),
            },
            when_where: WhenWhere {
                starts_on: day("2027-03-01"),
                ends_on: day("2027-03-02"),
                time_zone: Zone::UTC,
                hours: Some(Hours::of_minutes(720)),
                mode: DeliveryMode::InPerson,
                venue: String::new(),
                municipality: "Thiès".into(),
                country: "SN".parse().unwrap(),
                region: None,
            },
            attendance: Attendance {
                basis: Basis::Counted,
                invited: Some(40),
                attended: Some(33),
                named: None,
                completed: Some(31),
                with_disability: Some(2),
                governments_represented: Some(12),
            },
            counts: BTreeMap::new(),
            before: Some(Test { n: 30, mean: 48.0 }),
            after: Some(Test { n: 29, mean: 71.5 }),
            results: DeliveryResults { satisfaction: Some(4.4) },
            adaptation: Adaptation { adaptation_notes: String::new() },
        }
    }

    fn wrong_fields(report: &Report) -> Vec<String> {
        let wrong = check(report, SubmissionDecision::Report, day("2027-03-03"));
        wrong.iter().map(|(field, _)| field.to_owned()).collect()
    }

    #[test]
    fn a_sound_report_passes() {
        assert_eq!(wrong_fields(&report()), Vec::<String>::new());
        assert_eq!(own_warnings(&report(), SubmissionDecision::Report, day("2027-03-03")), vec![]);
    }

    #[test]
    fn each_number_has_its_bounds() {
        type Spoil = fn(&mut Report);
        let cases: Vec<(&str, Spoil)> = vec![
            ("ends_on", |report| report.when_where.ends_on = day("2027-02-28")),
            ("ends_on", |report| report.when_where.ends_on = day("2027-03-04")),
            ("hours", |report| report.when_where.hours = Some(Hours::of_minutes(0))),
            ("hours", |report| report.when_where.hours = Some(Hours::of_minutes(24 * 60 + 1))),
            ("hours", |report| report.when_where.hours = None),
            ("attended", |report| report.attendance.attended = None),
            ("named", |report| report.attendance.basis = Basis::Mixed),
            ("with_disability", |report| report.attendance.with_disability = Some(34)),
            ("counts", |report| report.counts = BTreeMap::from([((ParticipantRole::Elected, Sex::Women), 5)])),
            ("after.n", |report| report.after = Some(Test { n: 34, mean: 70.0 })),
            ("before.mean", |report| report.before = Some(Test { n: 3, mean: 100.5 })),
            ("satisfaction", |report| report.results.satisfaction = Some(0.5)),
            ("municipality", |report| report.when_where.municipality.clear()),
            ("modules", |report| report.modules.clear()),
            ("languages", |report| report.languages.clear()),
        ];
        for (field, spoil) in cases {
            let mut report = report();
            spoil(&mut report);
            assert!(wrong_fields(&report).contains(&field.to_owned()), "{field}");
        }
    }

    #[test]
    fn a_plan_needs_no_numbers_but_lies_ahead() {
        let mut plan = Report { before: None, after: None, ..report() };
        plan.when_where.hours = None;
        let attendance = Attendance { attended: None, completed: None, with_disability: None, ..plan.attendance };
        plan.attendance = attendance;
        assert!(check(&plan, SubmissionDecision::Plan, day("2027-02-01")).is_empty());
        assert!(!check(&plan, SubmissionDecision::Plan, day("2027-03-03")).is_empty());
    }

    #[test]
    fn odd_numbers_are_warnings_and_not_refused() {
        let attendance = Attendance { invited: Some(20), completed: Some(34), ..report().attendance };
        let odd = Report { attendance, ..report() };
        assert_eq!(wrong_fields(&odd), Vec::<String>::new());
        let words: Vec<&str> = own_warnings(&odd, SubmissionDecision::Report, day("2027-07-01"))
            .iter()
            .map(|warning| warning.word)
            .collect();
        assert_eq!(words, ["walk-ins", "completed", "late"]);
        assert!(!is_late(day("2027-03-02"), day("2027-05-31")));
        assert!(is_late(day("2027-03-02"), day("2027-06-01")));
    }

    #[test]
    fn of_heads_and_names_the_greater_counts() {
        assert_eq!(total(Basis::Mixed, Some(30), Some(33)), Some(33));
        assert_eq!(total(Basis::Mixed, Some(30), None), Some(30));
        assert_eq!(total(Basis::Counted, Some(30), Some(33)), Some(30));
    }

    proptest! {
        #[test]
        fn a_breakdown_sums_to_those_who_came_or_is_refused(
            cells in proptest::collection::vec((0..5usize, 0..4usize, 0..60i32), 0..12), attended in 0..200i32,
        ) {
            let mut counts = ReportCounts::new();
            for (role, sex, people) in cells {
                counts.insert((ParticipantRole::ALL[role], Sex::ALL[sex]), people);
            }
            let named: i32 = counts.values().sum();
            let refused = fill_up(&mut counts, attended);
            prop_assert_eq!(refused.is_some(), named > attended);
            if refused.is_none() {
                let sum: i32 = counts.values().sum();
                prop_assert_eq!(sum, if named == 0 { 0 } else { attended });
                let mut report = Report { counts, before: None, after: None, ..report() };
                report.attendance.attended = Some(attended);
                report.attendance.with_disability = None;
                prop_assert!(wrong_fields(&report).is_empty());
            }
        }
    }
}
