use chrono::{Days, Months, NaiveDate};

use crate::cascade::common::DeliveryState;

/// How many months after the end of a training it is asked what became of it.
pub const STEPS: [i32; 3] = [3, 6, 12];
/// For how many days after its day a question may still be asked for the first time. What comes later is not asked.
pub const FRESH: u64 = 14;
/// How many months after the end of a training answers are taken no more.
const LAST: u32 = 18;

/// The day on which a question opens.
pub fn opens_on(ends_on: NaiveDate, months: i32) -> NaiveDate {
    let months = Months::new(months.unsigned_abs());
    ends_on.checked_add_months(months).unwrap_or(NaiveDate::MAX)
}

/// The step whose question can be answered on a day: the latest that has come. None before the first, and long after the last.
pub fn step_at(ends_on: NaiveDate, today: NaiveDate) -> Option<i32> {
    let is_over = ends_on.checked_add_months(Months::new(LAST)).is_none_or(|last| last <= today);
    STEPS.into_iter().rev().find(|months| opens_on(ends_on, *months) <= today).filter(|_| !is_over)
}

/// The last days of the trainings whose question of that step may open on a day: the earliest and the latest. A month is not as
/// long as another, so there may be some days more.
pub fn window(months: i32, today: NaiveDate) -> (NaiveDate, NaiveDate) {
    let before = |day: NaiveDate| day.checked_sub_months(Months::new(months.unsigned_abs())).unwrap_or(NaiveDate::MIN);
    let earliest = today.checked_sub_days(Days::new(FRESH)).unwrap_or(today);
    let latest = before(today).checked_add_days(Days::new(3)).unwrap_or(today);
    (before(earliest), latest)
}

/// Whether it is asked of a training in that state: of what both sides vouch for.
pub fn can_be_answered(state: DeliveryState) -> bool {
    state.is_confirmed()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn the_latest_step_that_has_come_can_be_answered() {
        let end = day("2027-03-02");
        let step = |today| step_at(end, day(today));
        assert_eq!(step("2027-06-01"), None);
        assert_eq!(step("2027-06-02"), Some(3));
        assert_eq!(step("2027-09-01"), Some(3));
        assert_eq!(step("2027-09-02"), Some(6));
        assert_eq!(step("2028-03-02"), Some(12));
        assert_eq!(step("2028-09-01"), Some(12));
        assert_eq!(step("2028-09-02"), None);
    }

    #[test]
    fn the_end_of_a_month_is_the_end_of_a_shorter_one() {
        assert_eq!(opens_on(day("2026-11-30"), 3), day("2027-02-28"));
    }

    proptest! {
        #[test]
        fn every_question_that_is_fresh_lies_in_its_window(end in 735_000..745_000i32, step in 0..3usize, late in 0..=FRESH) {
            let end = NaiveDate::from_num_days_from_ce_opt(end).unwrap();
            let today = opens_on(end, STEPS[step]) + Days::new(late);
            let (first, last) = window(STEPS[step], today);
            prop_assert!(first <= end && end <= last, "{first} {end} {last}");
        }
    }
}
