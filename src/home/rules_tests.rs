use proptest::prelude::*;
use uuid::Uuid;

use super::*;
use crate::cohorts::common::CohortState;
use crate::platform::clock::{Timestamp, Zone};

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn slug(text: &str) -> ModuleSlug {
    text.parse().unwrap()
}

/// A course with modules, of which those with a star are required.
fn course(state: CohortState, modules: &[&str]) -> Course {
    let module = |name: &&str| CohortModule {
        module: slug(name.trim_end_matches('*')),
        required: name.ends_with('*'),
        opens_on: None,
        due_on: None,
    };
    Course {
        enrolment: Enrolment {
            id: Uuid::nil().into(),
            cohort_id: Uuid::nil().into(),
            person_id: Uuid::nil().into(),
            role: EnrolmentRole::Trainer,
            state: EnrolmentState::Completed,
            invitation: 1,
            invited_at: None,
            enrolled_at: None,
            completed_at: None,
            extended_until: None,
            known_name: String::new(),
            known_email: String::new(),
            founding_delivery: None,
            generation: 0,
            waiting_since: None,
        },
        cohort: Cohort {
            id: Uuid::nil().into(),
            slug: "west".into(),
            name: "West".into(),
            state,
            section_id: None,
            languages: Vec::new(),
            time_zone: Zone::UTC,
            starts_on: day("2027-01-11"),
            ends_on: day("2027-06-30"),
            capacity: None,
            cascade_target: 2,
            cascade_deadline: day("2027-12-31"),
            needs_evidence: false,
            opened_at: None,
            revision: 1,
        },
        modules: modules.iter().map(module).collect(),
        today: day("2027-03-01"),
    }
}

fn recorded(all: &[(&str, usize, bool)]) -> HashMap<ModuleSlug, Summary> {
    let at = |day: usize| serde_json::from_str::<Timestamp>(&format!("\"2027-02-{:02}T00:00:00Z\"", day + 1)).unwrap();
    let summary = |(module, begun, done): &(&str, usize, bool)| {
        let last_activity = Some(at(*begun));
        let completed_at = last_activity.filter(|_| *done);
        (slug(module), Summary { lessons_begun: *begun, completed_at, last_activity, ..Summary::default() })
    };
    all.iter().map(summary).collect()
}

fn next(courses: &[Course], progress: &[(&str, usize, bool)]) -> Option<String> {
    module_to_take(courses, &[], &recorded(progress)).map(ToString::to_string)
}

#[test]
fn modules_come_in_the_order_of_the_cohort() {
    let open = [course(CohortState::Running, &["extra", "one*", "two*"])];
    assert_eq!(next(&open, &[]).as_deref(), Some("one"));
    assert_eq!(next(&open, &[("one", 3, false)]).as_deref(), Some("one"));
    assert_eq!(next(&open, &[("one", 3, true)]).as_deref(), Some("two"));
    // What may be left out comes last, what they keep on their home before it, the one they were last busy with first.
    assert_eq!(next(&open, &[("one", 3, true), ("two", 1, true)]).as_deref(), Some("extra"));
    let progress = recorded(&[("one", 3, true), ("two", 1, true), ("old", 1, false), ("own", 2, false)]);
    let kept = ["old", "own", "new"].map(slug);
    let next_of = |courses| module_to_take(courses, &kept, &progress).map(ToString::to_string);
    assert_eq!(next_of(&open).as_deref(), Some("own"));
    assert_eq!(next_of(&[]).as_deref(), Some("own"));
    let done = recorded(&[("old", 1, true), ("own", 2, true)]);
    assert_eq!(module_to_take(&[], &kept, &done), Some(&kept[2]));
}

#[test]
fn a_look_at_a_lesson_makes_no_module_ones_own() {
    assert_eq!(next(&[], &[("looked-at", 1, false)]), None);
    let open = [course(CohortState::Running, &["extra"])];
    assert_eq!(next(&open, &[("looked-at", 1, false)]).as_deref(), Some("extra"));
}

#[test]
fn what_holds_others_up_comes_before_ones_own_reading() {
    let place = |kind: NextKind| NextKind::ALL.iter().position(|one| *one == kind);
    use NextKind::{Accept, Confirm, Correct, CorrectForAssociation, Learn, Mend, StandIn, Vouch};
    for kind in [Mend, Correct, Vouch, CorrectForAssociation, Confirm, StandIn, Accept] {
        assert!(place(kind) < place(Learn), "{kind}");
    }
}

#[test]
fn nobody_is_sent_to_a_module_that_is_not_open() {
    assert_eq!(next(&[course(CohortState::Closed, &["one*"])], &[]), None);
    let mut later = course(CohortState::Open, &["one*", "two*"]);
    later.modules[0].opens_on = Some(day("2027-03-02"));
    assert_eq!(next(&[later.clone()], &[]).as_deref(), Some("two"));
    later.today = day("2027-03-02");
    assert_eq!(next(&[later], &[]).as_deref(), Some("one"));
}

#[test]
fn commitments_are_asked_for_once_the_course_is_done_and_while_there_is_time() {
    let mut done = course(CohortState::Running, &["one*"]);
    assert_eq!([0, 1, 2, 3].map(|made| done.commitments_missing(made)), [2, 1, 0, 0]);
    done.enrolment.state = EnrolmentState::Enrolled;
    assert_eq!(done.commitments_missing(0), 0);
    done.enrolment.state = EnrolmentState::Completed;
    done.today = day("2028-01-01");
    assert_eq!((done.commitments_missing(0), done.days_left()), (0, -1));
    done.enrolment.extended_until = Some(day("2028-01-31"));
    assert_eq!((done.commitments_missing(0), done.days_left()), (2, 30));
    done.enrolment.role = EnrolmentRole::Observer;
    assert_eq!(done.commitments_missing(0), 0);
}

#[test]
fn every_role_belongs_under_one_hat() {
    for role in Role::ALL {
        let roles = [DashboardRole::Trainer, DashboardRole::FocalPoint, DashboardRole::Coordinator]
            .into_iter()
            .filter(|one| one.has(*role));
        assert_eq!(roles.count(), 1, "{role}");
    }
}

proptest! {
    #[test]
    fn what_is_done_is_never_next(done in proptest::collection::vec(any::<bool>(), 4), required in any::<bool>()) {
        let names = ["a", "b", "c", "d"];
        let marked: Vec<String> =
            names.iter().map(|name| if required { format!("{name}*") } else { (*name).to_owned() }).collect();
        let marked: Vec<&str> = marked.iter().map(String::as_str).collect();
        let progress: Vec<(&str, usize, bool)> =
            names.iter().zip(&done).filter(|(_, done)| **done).map(|(name, _)| (*name, 1, true)).collect();
        let next = next(&[course(CohortState::Open, &marked)], &progress);
        let first = names.iter().zip(&done).find(|(_, done)| !**done).map(|(name, _)| (*name).to_owned());
        prop_assert_eq!(next, first);
    }
}
