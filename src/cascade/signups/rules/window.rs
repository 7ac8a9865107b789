use chrono::NaiveDate;

use crate::cascade::common::DeliveryState;
use crate::cascade::signups::{SignUpPage, SignUpWindow};

/// Whether a training is still ahead: then places are given.
pub fn is_ahead(state: DeliveryState, starts_on: NaiveDate, today: NaiveDate) -> bool {
    state == DeliveryState::Planned && today < starts_on
}

/// Whether people can sign up on a day, where so many have a place.
pub fn window_of(
    page: &SignUpPage,
    (state, starts_on): (DeliveryState, NaiveDate),
    today: NaiveDate,
    placed: i64,
) -> SignUpWindow {
    if page.told.called_off || matches!(state, DeliveryState::Cancelled | DeliveryState::Withdrawn) {
        return SignUpWindow::CalledOff;
    }
    let is_open = page.closed_at.is_none() && today <= page.terms.closes_on && is_ahead(state, starts_on, today);
    match (is_open, placed < i64::from(page.terms.places)) {
        (false, _) => SignUpWindow::Closed,
        (true, true) => SignUpWindow::Open,
        (true, false) => SignUpWindow::Full,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cascade::signups::{SignUpTerms, ToldTraining};
    use crate::platform::clock::Timestamp;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn page() -> SignUpPage {
        SignUpPage {
            delivery_id: uuid::Uuid::nil().into(),
            terms: SignUpTerms { places: 2, closes_on: day("2027-03-08"), about: String::new() },
            closed_at: None,
            told: ToldTraining {
                starts_on: day("2027-03-10"),
                ends_on: day("2027-03-11"),
                place: "Thiès".into(),
                called_off: false,
            },
            sequence: 0,
            revision: 1,
            created_at: Timestamp::from(chrono::DateTime::UNIX_EPOCH),
        }
    }

    #[test]
    fn it_is_open_to_its_last_day_and_never_once_the_training_began() {
        let planned = (DeliveryState::Planned, day("2027-03-10"));
        let on = |page: &SignUpPage, today: &str, placed| window_of(page, planned, day(today), placed);
        assert_eq!(on(&page(), "2027-03-08", 1), SignUpWindow::Open);
        assert_eq!(on(&page(), "2027-03-08", 2), SignUpWindow::Full);
        assert_eq!(on(&page(), "2027-03-09", 0), SignUpWindow::Closed);
        let late = SignUpPage { terms: SignUpTerms { closes_on: day("2027-03-20"), ..page().terms }, ..page() };
        assert_eq!(on(&late, "2027-03-09", 0), SignUpWindow::Open);
        assert_eq!(on(&late, "2027-03-10", 0), SignUpWindow::Closed);
        let closed = SignUpPage { closed_at: Some(page().created_at), ..page() };
        assert_eq!(on(&closed, "2027-03-01", 0), SignUpWindow::Closed);
        let off = (DeliveryState::Cancelled, day("2027-03-10"));
        assert_eq!(window_of(&page(), off, day("2027-03-01"), 0), SignUpWindow::CalledOff);
    }
}
