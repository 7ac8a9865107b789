use chrono::{NaiveDate, NaiveTime, TimeDelta};

use crate::cascade::common::DeliveryState;
use crate::cascade::participants::{CheckIn, CheckInState, DeliveryBrief};
use crate::platform::clock::Timestamp;

/// How long a check-in that was opened beyond the days of its training stays open.
const OPENED: TimeDelta = TimeDelta::hours(12);

/// Whether participants can check in now. It is so on the days of a training that is planned, unless a trainer closed it or
/// opened it at another time; once the training is reported, the list stands.
pub fn state_of(of: &DeliveryBrief, check_in: &CheckIn, now: Timestamp) -> CheckInState {
    let today = now.day_in(of.zone);
    if of.state != DeliveryState::Planned || check_in.closed_at.is_some() {
        return CheckInState::Closed;
    }
    if check_in.open_until.is_some_and(|until| now < until) {
        return CheckInState::Open;
    }
    match (today < of.starts_on, today <= of.ends_on) {
        (true, _) => CheckInState::NotYet,
        (false, true) => CheckInState::Open,
        (false, false) => CheckInState::Closed,
    }
}

/// Until when a check-in is open that a trainer opens now: to the end of the training once it began, and for half a day at any
/// other time.
pub fn open_until(of: &DeliveryBrief, now: Timestamp) -> Timestamp {
    let end_of = |day: NaiveDate| of.zone.moment(day.succ_opt()?, NaiveTime::MIN);
    let has_begun = now.day_in(of.zone) >= of.starts_on;
    let end = end_of(of.ends_on).filter(|_| has_begun);
    end.map_or(now + OPENED, |end| end.max(now + OPENED))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cascade::participants::rules::tests::brief;

    fn at(text: &str) -> Timestamp {
        serde_json::from_value(serde_json::json!(text)).unwrap()
    }

    fn check_in() -> CheckIn {
        CheckIn {
            delivery_id: uuid::Uuid::nil().into(),
            code: "ABCD2345".parse().unwrap(),
            asks_names: true,
            open_until: None,
            closed_at: None,
            created_at: at("2027-02-01T09:00:00Z"),
        }
    }

    #[test]
    fn it_is_open_on_the_days_of_the_training_where_it_is_held() {
        let of = brief(DeliveryState::Planned);
        let state = |now: &str| state_of(&of, &check_in(), at(now));
        // Two days in Nairobi, three hours ahead.
        assert_eq!(state("2027-02-14T20:59:59Z"), CheckInState::NotYet);
        assert_eq!(state("2027-02-14T21:00:00Z"), CheckInState::Open);
        assert_eq!(state("2027-02-16T20:59:59Z"), CheckInState::Open);
        assert_eq!(state("2027-02-16T21:00:00Z"), CheckInState::Closed);
    }

    #[test]
    fn a_trainer_opens_and_closes_it_at_any_time_but_not_after_the_report() {
        let of = brief(DeliveryState::Planned);
        let before = at("2027-02-10T09:00:00Z");
        let opened = CheckIn { open_until: Some(open_until(&of, before)), ..check_in() };
        assert_eq!(state_of(&of, &opened, before), CheckInState::Open);
        assert_eq!(state_of(&of, &opened, before + OPENED), CheckInState::NotYet);
        let closed = CheckIn { closed_at: Some(before), ..opened.clone() };
        assert_eq!(state_of(&of, &closed, before), CheckInState::Closed);
        let reported = brief(DeliveryState::Reported);
        assert_eq!(state_of(&reported, &opened, before), CheckInState::Closed);
    }

    #[test]
    fn opened_in_the_training_it_is_open_to_its_end() {
        let of = brief(DeliveryState::Planned);
        assert_eq!(open_until(&of, at("2027-02-15T09:00:00Z")), at("2027-02-16T21:00:00Z"));
        assert_eq!(open_until(&of, at("2027-02-16T20:00:00Z")), at("2027-02-17T08:00:00Z"));
    }
}
