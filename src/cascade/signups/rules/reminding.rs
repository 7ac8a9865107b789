use chrono::{Datelike, Days, NaiveDate, WeekdaySet};

/// How many days before a training those with a place are reminded.
pub const REMINDER_STEPS: [i32; 2] = [7, 1];
/// For how many days after its day the first reminder may still go out. The last one may until the training.
const FRESH: u64 = 2;

/// The day on which a reminder goes out: so many days before, and earlier where that day is off.
pub fn send_on(starts_on: NaiveDate, step: i32, off: WeekdaySet) -> NaiveDate {
    let mut day = starts_on.checked_sub_days(Days::new(u64::from(step.unsigned_abs()))).unwrap_or(starts_on);
    // No week has no working day: a table that says so moves nothing further than a week.
    for _ in 0..7 {
        if !off.contains(day.weekday()) {
            break;
        }
        day = day.pred_opt().unwrap_or(day);
    }
    day
}

/// The reminder that is due on a day for somebody who signed up on another, and was last reminded at a step, 0 for none.
pub fn reminder_due(
    starts_on: NaiveDate,
    today: NaiveDate,
    off: WeekdaySet,
    signed_up_on: NaiveDate,
    reminded: i32,
) -> Option<i32> {
    let is_due = |step: &i32| {
        let day = send_on(starts_on, *step, off);
        let last = match step {
            1 => starts_on.pred_opt()?,
            _ => day.checked_add_days(Days::new(FRESH))?,
        };
        // Whoever signed up since has just been written to.
        ((day..=last).contains(&today) && signed_up_on < day).then_some(*step)
    };
    let step = REMINDER_STEPS.iter().rev().find_map(is_due)?;
    (reminded == 0 || step < reminded).then_some(step)
}

#[cfg(test)]
mod tests {
    use chrono::Weekday;
    use proptest::prelude::*;

    use super::*;

    const OFF: WeekdaySet = WeekdaySet::from_array([Weekday::Sat, Weekday::Sun]);

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn it_goes_out_seven_days_and_one_before_and_earlier_on_days_off() {
        // A Monday: the day before is a Sunday, so Friday it is.
        let starts = day("2027-03-15");
        assert_eq!(send_on(starts, 7, OFF), day("2027-03-08"));
        assert_eq!(send_on(starts, 1, OFF), day("2027-03-12"));
        let due = |today, signed_up, reminded| reminder_due(starts, day(today), OFF, day(signed_up), reminded);
        assert_eq!(due("2027-03-07", "2027-03-01", 0), None);
        assert_eq!(due("2027-03-08", "2027-03-01", 0), Some(7));
        assert_eq!(due("2027-03-08", "2027-03-01", 7), None);
        assert_eq!(due("2027-03-11", "2027-03-01", 0), None, "it is stale");
        assert_eq!(due("2027-03-09", "2027-03-08", 0), None, "they have just signed up");
        assert_eq!(due("2027-03-12", "2027-03-08", 0), Some(1));
        assert_eq!(due("2027-03-14", "2027-03-08", 7), Some(1));
        assert_eq!(due("2027-03-15", "2027-03-08", 7), None, "it has begun");
    }

    proptest! {
        #[test]
        fn each_step_is_sent_once_at_most_whenever_it_is_looked(starts in 735_000..745_000i32, looked in prop::collection::vec(-20..3i64, 0..30)) {
            let starts = NaiveDate::from_num_days_from_ce_opt(starts).unwrap();
            let signed_up = starts - Days::new(30);
            let (mut reminded, mut sent, mut days) = (0, Vec::new(), looked);
            days.sort_unstable();
            for ahead in days {
                let today = starts + chrono::TimeDelta::days(ahead);
                if let Some(step) = reminder_due(starts, today, OFF, signed_up, reminded) {
                    prop_assert!(today < starts);
                    reminded = step;
                    sent.push(step);
                }
            }
            prop_assert!(matches!(sent[..], [] | [7] | [1] | [7, 1]), "{sent:?}");
        }
    }
}
