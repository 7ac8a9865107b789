//! Shares: each government once, however many associations it belongs to.

pub mod named;

use std::collections::{BTreeMap, BTreeSet, HashMap};

use crate::people::associations::{AssociationId, MemberGovernmentId};
use content::ModuleSlug;

/// That a government belongs to an association.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Membership {
    /// The association.
    pub association: AssociationId,
    /// The government.
    pub government: MemberGovernmentId,
    /// How many people live there, if that is known.
    pub population: Option<i32>,
    /// Degrees north and east, if they are known.
    pub place: Option<(f64, f64)>,
}

/// The governments that were reached, each with the modules of which somebody there was trained.
pub type Reached = HashMap<MemberGovernmentId, BTreeSet<ModuleSlug>>;

/// How far some governments are reached.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CoverageFigures {
    /// How many there are.
    pub governments: i64,
    /// Of how many somebody was trained.
    pub reached: i64,
    /// The same for each module of which anybody was.
    pub modules: BTreeMap<ModuleSlug, i64>,
    /// How many people live in those of which that is known.
    pub people: i64,
    /// How many of them live where somebody was trained.
    pub people_reached: i64,
    /// Of how many governments it is not known how many people live there.
    pub without_people: i64,
}

impl CoverageFigures {
    /// The figures of some memberships; a government that belongs to several counts once.
    pub fn of<'a>(members: impl IntoIterator<Item = &'a Membership>, reached: &Reached) -> Self {
        let (mut figures, mut seen) = (Self::default(), BTreeSet::new());
        for one in members {
            if !seen.insert(one.government) {
                continue;
            }
            let modules = reached.get(&one.government);
            let people = i64::from(one.population.unwrap_or_default());
            figures.governments += 1;
            figures.people += people;
            figures.without_people += i64::from(one.population.is_none());
            if let Some(modules) = modules {
                figures.reached += 1;
                figures.people_reached += people;
                for module in modules {
                    *figures.modules.entry(module.clone()).or_default() += 1;
                }
            }
        }
        figures
    }

    /// The share of governments that were reached; not known without a list of them.
    pub fn share(&self) -> Option<f64> {
        share(self.reached, self.governments)
    }

    /// The share of people who live where somebody was trained, of those governments of which that is known.
    pub fn share_of_people(&self) -> Option<f64> {
        share(self.people_reached, self.people)
    }
}

/// A part of a whole; not known where there is no whole.
pub fn share(part: i64, whole: i64) -> Option<f64> {
    (whole > 0).then(|| part as f64 / whole as f64)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use uuid::Uuid;

    use super::*;

    fn member(association: u128, government: u128, population: Option<i32>) -> Membership {
        let (association, government) = (Uuid::from_u128(association).into(), Uuid::from_u128(government).into());
        Membership { association, government, population, place: None }
    }

    fn reached(governments: &[u128]) -> Reached {
        let modules: BTreeSet<ModuleSlug> = ["sdgs".parse().unwrap()].into();
        governments.iter().map(|one| (Uuid::from_u128(*one).into(), modules.clone())).collect()
    }

    #[test]
    fn who_belongs_to_two_counts_once() {
        let members =
            [member(1, 10, Some(100)), member(2, 10, Some(100)), member(2, 11, None), member(2, 12, Some(300))];
        let figures = CoverageFigures::of(&members, &reached(&[10]));
        assert_eq!((figures.governments, figures.reached, figures.without_people), (3, 1, 1));
        assert_eq!(figures.share_of_people(), Some(0.25));
        assert_eq!(figures.modules.values().copied().collect::<Vec<_>>(), [1]);
        let of_first = CoverageFigures::of(
            members.iter().filter(|one| one.association == members[0].association),
            &reached(&[10]),
        );
        assert_eq!(of_first.share(), Some(1.0));
    }

    #[test]
    fn without_a_list_nothing_is_known() {
        let figures = CoverageFigures::of(&[], &reached(&[10]));
        assert_eq!((figures.share(), figures.share_of_people()), (None, None));
        let unknown = CoverageFigures::of(&[member(1, 10, None)], &Reached::new());
        assert_eq!((unknown.share(), unknown.share_of_people()), (Some(0.0), None));
    }

    proptest! {
        #[test]
        fn shares_stay_within_the_whole(
            members in proptest::collection::vec((0_u128..4, 0_u128..30, proptest::option::of(0..1_000_000)), 0..80),
            some in proptest::collection::vec(0_u128..30, 0..30),
        ) {
            // A government has one population, whichever association it belongs to.
            let members: Vec<Membership> = members.iter().map(|(of, one, _)| {
                let people = members.iter().find(|(_, other, _)| other == one).and_then(|found| found.2);
                member(*of, *one, people)
            }).collect();
            let figures = CoverageFigures::of(&members, &reached(&some));
            prop_assert!(figures.reached <= figures.governments && figures.people_reached <= figures.people);
            prop_assert!(figures.share().is_none_or(|share| (0.0..=1.0).contains(&share)));
            prop_assert!(figures.modules.values().all(|count| *count <= figures.reached));
            prop_assert_eq!(figures.share().is_none(), members.is_empty());
        }
    }
}
