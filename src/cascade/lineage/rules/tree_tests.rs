use proptest::prelude::*;
use uuid::Uuid;

use super::*;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn place(number: u128) -> EnrolmentId {
    Uuid::from_u128(number).into()
}

fn delivery(number: u128) -> DeliveryId {
    Uuid::from_u128(number).into()
}

fn trainer(number: u128, generation: i32, founding: Option<u128>) -> LineageTrainer {
    LineageTrainer {
        place: place(number),
        cohort: Uuid::nil().into(),
        generation,
        founding: founding.map(delivery),
        joined_on: day("2027-01-10"),
        due_on: day("2027-06-30"),
        takes_part: true,
        first_after: None,
    }
}

fn training(number: u128, of: u128, on: &str, people: i32) -> LineageTraining {
    LineageTraining {
        id: delivery(number),
        place: place(of),
        state: DeliveryState::Confirmed,
        starts_on: day(on),
        people,
        elsewhere: 0,
    }
}

fn lineage(trainers: Vec<LineageTrainer>, trainings: Vec<LineageTraining>) -> Lineage {
    Lineage::new(trainers, trainings, day("2027-09-01"))
}

#[test]
fn people_are_counted_once_for_whoever_taught_them_and_beyond_for_those_they_came_of() {
    let trainers = vec![trainer(1, 0, None), trainer(2, 1, Some(10)), trainer(3, 2, Some(20)), trainer(4, 0, None)];
    let trainings =
        vec![training(10, 1, "2027-02-01", 30), training(20, 2, "2027-04-01", 20), training(30, 3, "2027-06-01", 7)];
    let tree = lineage(trainers, trainings);
    let of = |number| tree.find(place(number)).unwrap();
    assert_eq!(tree.people(of(1)), (30, 27));
    assert_eq!(tree.people(of(2)), (20, 7));
    assert_eq!(tree.people(of(3)), (7, 0));
    let standings: Vec<_> = [1, 2, 3, 4].map(|number| tree.standing(of(number))).into();
    use TrainerStanding::{Ended, PassedOn, Taught};
    assert_eq!(standings, [PassedOn, PassedOn, Taught, Ended]);
    assert_eq!(tree.in_order().iter().map(|(_, depth)| *depth).collect::<Vec<_>>(), [0, 1, 2, 0]);
}

#[test]
fn children_of_the_latest_training_come_first_and_lines_go_down_to_those_of_earlier_ones() {
    let trainers = vec![trainer(1, 0, None), trainer(2, 1, Some(10)), trainer(3, 1, Some(11)), trainer(4, 1, Some(10))];
    let tree = lineage(trainers, vec![training(10, 1, "2027-02-01", 30), training(11, 1, "2027-03-01", 20)]);
    let rows = tree.rows(None);
    let places: Vec<_> = rows.iter().map(|row| tree.trainers()[row.trainer].place).collect();
    assert_eq!(places, [place(1), place(3), place(2), place(4)]);
    assert_eq!(rows[0].opening, [0, 1]);
    assert_eq!((rows[1].born, rows[1].passing.as_slice()), (Some(1), &[0][..]));
    assert_eq!((rows[2].born, rows[2].passing.as_slice()), (Some(0), &[0][..]));
    assert_eq!((rows[3].born, rows[3].passing.len()), (Some(0), 0));
}

#[test]
fn whoever_reported_or_has_time_is_no_branch_that_ended() {
    let (mut waits, mut left) = (trainer(2, 0, None), trainer(3, 0, None));
    waits.due_on = day("2027-12-31");
    left.takes_part = false;
    let reported = LineageTraining { state: DeliveryState::Reported, ..training(10, 1, "2027-08-01", 9) };
    let tree = lineage(vec![trainer(1, 0, None), waits, left], vec![reported]);
    assert_eq!(tree.trainers().len(), 2);
    assert!((0..2).all(|at| tree.standing(at) == TrainerStanding::Waiting));
    assert_eq!(tree.people(0), (0, 0));
    assert!(lineage(Vec::new(), Vec::new()).rows(None).is_empty());
}

#[test]
fn large_branches_fold_to_a_count_and_open_by_themselves() {
    let mut trainers = vec![trainer(1, 0, None), trainer(2, 0, None)];
    trainers.extend((100..100 + FOLDED_FROM as u128).map(|number| trainer(number, 1, Some(10))));
    let tree = lineage(trainers, vec![training(10, 1, "2027-02-01", 30)]);
    let rows = tree.rows(None);
    assert_eq!(rows.iter().map(|row| row.folded).collect::<Vec<_>>(), [FOLDED_FROM, 0]);
    let opened = tree.rows(tree.find(place(1)));
    assert_eq!(opened.len(), FOLDED_FROM + 1);
    assert!(opened.iter().all(|row| row.folded == 0));
}

proptest! {
    /// Whoever came of whom, even where rows are wrong: everybody who comes of a root stands in the tree once.
    #[test]
    fn everybody_stands_there_once(founded in proptest::collection::vec(0usize..12, 1..30)) {
        let number = |at: usize| at as u128 + 1;
        let all = founded.iter().enumerate();
        let trainers: Vec<_> = all
            .map(|(at, by)| trainer(number(at), 0, (*by < at).then(|| 1_000 + number(*by))))
            .collect();
        let trainings: Vec<_> =
            (0..founded.len()).map(|at| training(1_000 + number(at), number(at), "2027-02-01", 1)).collect();
        let count = trainers.len();
        let tree = lineage(trainers, trainings);
        let order = tree.in_order();
        let seen: BTreeSet<usize> = order.iter().map(|(at, _)| *at).collect();
        prop_assert_eq!((order.len(), seen.len()), (count, count));
        let shown: usize = tree.rows(None).iter().map(|row| 1 + row.folded).sum();
        prop_assert_eq!(shown, count);
        let people: i64 = (0..count).map(|at| tree.people(at).0).sum();
        let of_roots: i64 = order.iter().filter(|(_, depth)| *depth == 0).map(|(at, _)| { let (own, beyond) = tree.people(*at); own + beyond }).sum();
        prop_assert_eq!(people, of_roots);
    }
}
