use std::collections::BTreeSet;

use super::test::test_of;
use crate::cascade::deliveries::{Basis, HeadCount, ReportCounts};
use crate::cascade::participants::{Participant, TestMoment};
use content::folded;

/// What the list of a training comes to for its report; none while nobody is on it.
pub fn head_count(participants: &[Participant]) -> Option<HeadCount> {
    let of = |wanted: &dyn Fn(&Participant) -> bool| participants.iter().filter(|one| wanted(one)).count();
    let number = |count: usize| i32::try_from(count).unwrap_or(i32::MAX);
    let attended = number(participants.len());
    let named = number(of(&|one| one.basis == Basis::Named));
    if attended == 0 {
        return None;
    }
    let governments: BTreeSet<String> = participants.iter().map(|one| folded(&one.details.government)).collect();
    let mut counts = ReportCounts::new();
    for one in participants {
        *counts.entry((one.details.role, one.details.sex)).or_default() += 1;
    }
    Some(HeadCount {
        basis: match named {
            0 => Basis::Counted,
            named if named == attended => Basis::Named,
            _ => Basis::Mixed,
        },
        attended,
        named,
        with_disability: number(of(&|one| one.details.disability)),
        governments: number(governments.iter().filter(|name| !name.is_empty()).count()),
        counts,
        satisfaction: None,
        before: test_of(participants, TestMoment::Before),
        after: test_of(participants, TestMoment::After),
    })
}

/// How many different people they are: whoever is on the list twice counts once, and who is only counted counts as one.
pub fn unique_people(participants: &[Participant]) -> usize {
    let known: BTreeSet<&str> = participants.iter().filter_map(|one| one.person_key.as_deref()).collect();
    known.len() + participants.iter().filter(|one| one.person_key.is_none()).count()
}

#[cfg(test)]
mod tests {
    use proptest::collection::vec;
    use proptest::option;
    use proptest::prelude::*;
    use proptest::sample::select;

    use super::*;
    use crate::cascade::deliveries::{ParticipantRole, Sex};
    use crate::cascade::participants::{ParticipantDetails, TestScores};
    use crate::platform::clock::Timestamp;

    fn participant() -> impl Strategy<Value = Participant> {
        let details = (select(Sex::ALL), select(ParticipantRole::ALL), any::<bool>(), "(|Thiès|THIES|Dakar)");
        (details, option::of("[a-c]")).prop_map(|((sex, role, disability, government), name)| Participant {
            id: uuid::Uuid::nil().into(),
            basis: if name.is_some() { Basis::Named } else { Basis::Counted },
            email: None,
            details: ParticipantDetails { sex, role, disability, government },
            person_key: name.clone(),
            name,
            checked_in_at: Timestamp::from(chrono::DateTime::UNIX_EPOCH),
            erased_at: None,
            scores: TestScores { before: None, after: None },
        })
    }

    proptest! {
        #[test]
        fn the_breakdown_sums_to_all_and_nothing_changes_when_names_go(all in vec(participant(), 0..30)) {
            let erased: Vec<Participant> = all.iter().map(|one| Participant { name: None, ..one.clone() }).collect();
            prop_assert_eq!(head_count(&erased), head_count(&all));
            prop_assert_eq!(unique_people(&erased), unique_people(&all));
            prop_assert!(unique_people(&all) <= all.len());
            let Some(count) = head_count(&all) else { return Ok(()) };
            prop_assert_eq!(count.counts.values().sum::<i32>(), count.attended);
            prop_assert!(count.governments <= 2 && count.named <= count.attended);
            prop_assert_eq!(count.basis == Basis::Named, count.named == count.attended);
        }
    }
}
