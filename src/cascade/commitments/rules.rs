//! How far a commitment has come, and which one a delivery keeps.

use chrono::NaiveDate;

use crate::cascade::commitments::CommitmentState;
use crate::cascade::common::{CommitmentId, DeliveryState};
use crate::people::associations::AssociationId;
use crate::platform::values::Language;
use content::ModuleSlug;

/// The state of a commitment, from those of the deliveries linked to it.
pub fn state_of(
    released: bool,
    due_on: NaiveDate,
    deliveries: impl IntoIterator<Item = DeliveryState>,
    today: NaiveDate,
) -> CommitmentState {
    let mut reported = false;
    for state in deliveries {
        if state.is_confirmed() && !released {
            return CommitmentState::Fulfilled;
        }
        reported |= state == DeliveryState::Reported;
    }
    match () {
        () if released => CommitmentState::Released,
        () if reported => CommitmentState::Reported,
        () if due_on < today => CommitmentState::Overdue,
        () => CommitmentState::Open,
    }
}

/// The measure of the product: the share of commitments fulfilled, of those that were not released. None while there are
/// none to fulfil.
pub fn share(made: i64, released: i64, fulfilled: i64) -> Option<f64> {
    let held = made - released;
    (held > 0).then(|| (fulfilled as f64 / held as f64).clamp(0.0, 1.0))
}

/// A commitment that still waits for a delivery.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenCommitment {
    /// Which commitment.
    pub id: CommitmentId,
    /// For whose members.
    pub association_id: AssociationId,
    /// Of what.
    pub modules: Vec<ModuleSlug>,
    /// By when.
    pub due_on: NaiveDate,
    /// In which language.
    pub language: Language,
    /// Where; empty while that is not known.
    pub place: String,
    /// To how many people.
    pub expected_participants: i32,
}

/// The commitment that a delivery most likely keeps: of those for that association and any of those modules, the one
/// with most of them in common, then the one due first.
pub fn fitting(open: &[OpenCommitment], association: AssociationId, modules: &[ModuleSlug]) -> Option<CommitmentId> {
    let common = |one: &OpenCommitment| one.modules.iter().filter(|module| modules.contains(module)).count();
    open.iter()
        .filter(|one| one.association_id == association && common(one) > 0)
        .min_by_key(|one| (std::cmp::Reverse(common(one)), one.due_on, one.id))
        .map(|one| one.id)
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn the_state_follows_the_deliveries_and_the_day() {
        use DeliveryState::*;
        let state = |released, deliveries: &[DeliveryState], today: &str| {
            state_of(released, day("2027-06-30"), deliveries.iter().copied(), day(today))
        };
        assert_eq!(state(false, &[], "2027-06-30"), CommitmentState::Open);
        assert_eq!(state(false, &[Planned, Returned, Withdrawn], "2027-07-01"), CommitmentState::Overdue);
        assert_eq!(state(false, &[Reported], "2027-07-01"), CommitmentState::Reported);
        assert_eq!(state(false, &[Reported, Confirmed], "2027-07-01"), CommitmentState::Fulfilled);
        assert_eq!(state(false, &[Accepted], "2027-07-01"), CommitmentState::Fulfilled);
        assert_eq!(state(true, &[Accepted], "2027-07-01"), CommitmentState::Released);
    }

    #[test]
    fn the_share_leaves_out_what_was_released() {
        assert_eq!(share(0, 0, 0), None);
        assert_eq!(share(3, 3, 0), None);
        assert_eq!(share(5, 1, 2), Some(0.5));
        assert_eq!(share(2, 1, 2), Some(1.0));
    }

    #[test]
    fn the_best_commitment_is_suggested() {
        let (here, elsewhere) = (AssociationId::from(Uuid::from_u128(1)), AssociationId::from(Uuid::from_u128(2)));
        let module = |slug: &str| slug.parse::<ModuleSlug>().unwrap();
        let open = |id: u128, association_id, modules: &[&str], due: &str| OpenCommitment {
            id: Uuid::from_u128(id).into(),
            association_id,
            modules: modules.iter().map(|slug| module(slug)).collect(),
            due_on: day(due),
            language: Language::ENGLISH,
            place: String::new(),
            expected_participants: 20,
        };
        let all = [
            open(1, elsewhere, &["a", "b"], "2027-01-01"),
            open(2, here, &["a"], "2027-05-01"),
            open(3, here, &["a"], "2027-04-01"),
            open(4, here, &["a", "b"], "2027-09-01"),
        ];
        let best = |modules: &[&str]| {
            let modules: Vec<ModuleSlug> = modules.iter().map(|slug| module(slug)).collect();
            fitting(&all, here, &modules).map(|id| Uuid::from(id).as_u128())
        };
        assert_eq!(best(&["a"]), Some(3));
        assert_eq!(best(&["a", "b"]), Some(4));
        assert_eq!(best(&["c"]), None);
    }
}
