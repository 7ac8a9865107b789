//! Decisions about certification: who is ready, how long a certificate holds, whether observers agree.

use chrono::{Months, NaiveDate};

use super::{
    Certificate, CertificateState, CertificationLack, CertificationRules, CertificationStatus, TeachBack,
    TeachBackOutcome,
};
use crate::cohorts::common::{Enrolment, EnrolmentRole, EnrolmentState};

/// How many observers record the same day.
pub const MOST_OBSERVERS: usize = 2;
/// The longest time that a certificate may hold, in years.
pub const MOST_YEARS: i32 = 20;
/// How many bodies stand on a certificate.
pub const MOST_BODIES: usize = 6;
/// The longest name of a body, in characters.
pub const LONGEST_BODY: usize = 120;
/// The longest comment of an observer, in characters.
pub const LONGEST_COMMENT: usize = 2000;
/// The longest reason for taking a certificate back, in characters.
pub const LONGEST_REASON: usize = 500;
/// How many wrong codes one network may try in a quarter of an hour.
pub const MOST_WRONG_CODES: i32 = 60;

/// What stands of the latest day on which somebody taught before observers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Observed {
    /// Nobody has observed them yet.
    Not,
    /// All who observed conclude the same.
    Agreed(TeachBackOutcome),
    /// They do not.
    Disagreed,
}

/// The latest day on which somebody taught, with all that its observers recorded.
pub fn latest(teach_backs: &[TeachBack]) -> Vec<&TeachBack> {
    let day = teach_backs.iter().map(|one| one.held_on).max();
    teach_backs.iter().filter(|one| Some(one.held_on) == day).collect()
}

/// What observers conclude of the latest day.
pub fn observed(teach_backs: &[TeachBack]) -> Observed {
    let mut outcomes = latest(teach_backs).into_iter().map(|one| one.outcome);
    match outcomes.next() {
        None => Observed::Not,
        Some(first) if outcomes.all(|outcome| outcome == first) => Observed::Agreed(first),
        Some(_) => Observed::Disagreed,
    }
}

/// Whether a certificate holds on a day.
pub fn state(of: &Certificate, today: NaiveDate) -> CertificateState {
    match (of.revoked_at, of.valid_until) {
        (Some(_), _) => CertificateState::Revoked,
        (None, Some(last)) if last < today => CertificateState::Expired,
        (None, _) => CertificateState::Valid,
    }
}

/// The one certificate of a place that was not taken back; `certificates` are the newest first.
pub fn in_force(certificates: &[Certificate]) -> Option<&Certificate> {
    certificates.iter().find(|one| one.revoked_at.is_none())
}

/// Until when a certificate of that day holds.
pub fn valid_until(from: NaiveDate, years: Option<i32>) -> Option<NaiveDate> {
    let months = u32::try_from(years?).ok()?.checked_mul(12)?;
    from.checked_add_months(Months::new(months))
}

/// What somebody lacks to be certified; nothing where they are ready. `name` is their own.
pub fn lack(
    rules: &CertificationRules,
    place: &Enrolment,
    name: &str,
    teach_backs: &[TeachBack],
    certificates: &[Certificate],
) -> Option<CertificationLack> {
    use CertificationLack::*;
    let observed = observed(teach_backs);
    Some(match (place.role, place.state) {
        _ if in_force(certificates).is_some() => Certified,
        (EnrolmentRole::Observer, _) => Observer,
        (_, state) if !state.is_active() => Left,
        (_, EnrolmentState::Enrolled) => NotCompleted,
        _ if name.is_empty() => NoName,
        _ if !rules.teach_back => return None,
        _ => match observed {
            Observed::Not => NotObserved,
            Observed::Disagreed => Disagreement,
            Observed::Agreed(TeachBackOutcome::Passed) => return None,
            Observed::Agreed(_) => NotPassed,
        },
    })
}

/// How far somebody is, by what they lack and the certificate that they have.
pub fn status(lack: Option<CertificationLack>, certificates: &[Certificate], today: NaiveDate) -> CertificationStatus {
    match in_force(certificates).map(|one| state(one, today)) {
        Some(CertificateState::Expired) => CertificationStatus::Expired,
        Some(_) => CertificationStatus::Certified,
        None if lack.is_none() => CertificationStatus::Ready,
        None => CertificationStatus::NotYet,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::cohorts::certificates::{CertificateCode, Rubric};
    use crate::platform::clock::Timestamp;
    use crate::platform::db::Json;
    use crate::platform::values::Language;
    use uuid::Uuid;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn now() -> Timestamp {
        serde_json::from_str("\"2027-03-01T09:00:00Z\"").unwrap()
    }

    fn seen(on: &str, outcome: TeachBackOutcome) -> TeachBack {
        TeachBack {
            id: Uuid::nil().into(),
            enrolment_id: Uuid::nil().into(),
            observer_id: Uuid::nil().into(),
            observer: "Luis".into(),
            held_on: day(on),
            outcome,
            rubric: Rubric { prepares: 3, explains: 3, practises: 3, responds: 3 },
            comment: String::new(),
            recorded_at: now(),
        }
    }

    fn place(role: EnrolmentRole, state: EnrolmentState) -> Enrolment {
        Enrolment {
            id: Uuid::nil().into(),
            cohort_id: Uuid::nil().into(),
            person_id: Uuid::nil().into(),
            role,
            state,
            invitation: 1,
            invited_at: None,
            enrolled_at: None,
            completed_at: None,
            extended_until: None,
            known_name: String::new(),
            known_email: String::new(),
            waiting_since: None,
            founding_delivery: None,
            generation: 0,
        }
    }

    fn certificate(valid_until: Option<NaiveDate>, revoked: bool) -> Certificate {
        Certificate {
            id: Uuid::nil().into(),
            code: CertificateCode::of(Uuid::nil()),
            enrolment_id: Uuid::nil().into(),
            number: 1,
            name: "Ana".into(),
            cohort: "West".into(),
            language: Language::ENGLISH,
            modules: Json(Vec::new()),
            bodies: Json(Vec::new()),
            issued_on: day("2027-01-01"),
            valid_until,
            issued_by: None,
            issued_at: now(),
            revoked_at: revoked.then(now),
            revoked_by: None,
            revocation_reason: None,
        }
    }

    #[test]
    fn only_the_latest_day_counts_and_all_its_observers() {
        use TeachBackOutcome::{NotYet, Passed, Repeat};
        assert_eq!(observed(&[]), Observed::Not);
        let first = seen("2027-01-10", Repeat);
        let (one, other) = (seen("2027-02-10", Passed), seen("2027-02-10", NotYet));
        assert_eq!(observed(&[one.clone(), first.clone()]), Observed::Agreed(Passed));
        assert_eq!(observed(&[first.clone(), one.clone(), other]), Observed::Disagreed);
        assert_eq!(observed(&[first, seen("2027-01-09", Passed)]), Observed::Agreed(Repeat));
    }

    #[test]
    fn who_lacks_something_is_told_what() {
        use CertificationLack::*;
        let (trainer, done) = (EnrolmentRole::Trainer, EnrolmentState::Completed);
        let asked = CertificationRules { teach_back: true, ..CertificationRules::default() };
        let plain = CertificationRules::default();
        let passed = [seen("2027-02-10", TeachBackOutcome::Passed)];
        let says = |rules: &CertificationRules, place: Enrolment, name: &str, seen: &[TeachBack]| {
            lack(rules, &place, name, seen, &[])
        };
        assert_eq!(says(&plain, place(trainer, done), "Ana", &[]), None);
        assert_eq!(says(&plain, place(trainer, done), "", &[]), Some(NoName));
        assert_eq!(says(&plain, place(trainer, EnrolmentState::Enrolled), "Ana", &passed), Some(NotCompleted));
        assert_eq!(says(&plain, place(trainer, EnrolmentState::Withdrawn), "Ana", &passed), Some(Left));
        assert_eq!(says(&plain, place(EnrolmentRole::Observer, done), "Ana", &passed), Some(Observer));
        assert_eq!(says(&asked, place(trainer, done), "Ana", &[]), Some(NotObserved));
        assert_eq!(says(&asked, place(trainer, done), "Ana", &passed), None);
        let repeat = [seen("2027-02-11", TeachBackOutcome::Repeat), passed[0].clone()];
        assert_eq!(says(&asked, place(trainer, done), "Ana", &repeat), Some(NotPassed));
        let held = [certificate(None, false)];
        assert_eq!(lack(&plain, &place(trainer, done), "Ana", &[], &held), Some(Certified));
        assert_eq!(lack(&plain, &place(trainer, done), "Ana", &[], &[certificate(None, true)]), None);
    }

    #[test]
    fn a_certificate_holds_through_its_last_day() {
        let last = day("2029-02-28");
        let of = certificate(Some(last), false);
        assert_eq!(state(&of, last), CertificateState::Valid);
        assert_eq!(state(&of, last.succ_opt().unwrap()), CertificateState::Expired);
        assert_eq!(state(&certificate(Some(last), true), last), CertificateState::Revoked);
        let all = [certificate(None, true), of];
        assert_eq!(status(None, &all, day("2030-01-01")), CertificationStatus::Expired);
        assert_eq!(status(None, &all[..1], last), CertificationStatus::Ready);
        assert_eq!(valid_until(day("2028-02-29"), Some(1)), Some(day("2029-02-28")));
        assert_eq!(valid_until(day("2028-02-29"), None), None);
    }

    proptest! {
        #[test]
        fn whoever_is_ready_has_no_certificate_in_force(years in 0_i32..30, revoked: bool, days in 0_i64..9000) {
            let until = valid_until(day("2027-01-01"), Some(years));
            let all = [certificate(until, revoked)];
            let lack = lack(&CertificationRules::default(), &place(EnrolmentRole::Trainer, EnrolmentState::Completed), "Ana", &[], &all);
            let today = day("2027-01-01") + chrono::TimeDelta::days(days);
            prop_assert_eq!(status(lack, &all, today) == CertificationStatus::Ready, revoked);
        }
    }
}
