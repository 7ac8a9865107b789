//! The parts of a report that are columns of their own, field by field.

use chrono::NaiveDate;

use super::hours::{Hours, HoursOf};
use super::part::{Code, Day, DayOr, Decimal, Line, LongText, Tick, WholeNumber, WordOr, part, word};
use crate::cascade::commitments::MOST_PEOPLE;
use crate::cascade::common::DeliveryMode;
use crate::cascade::deliveries::{Basis, DeliveryLevel};
use crate::people::accounts::zones;
use crate::platform::clock::Zone;
use crate::platform::values::Country;
use crate::platform::web::Form;

const LINE: Line = Line(200);
const TEXT: LongText = LongText(5000);
const PEOPLE: WholeNumber = WholeNumber(0..=MOST_PEOPLE);

part! {
    /// How far it went, and with whom it was held.
    DeliveryScope {
        /// How far it went.
        level: DeliveryLevel => level = word::<DeliveryLevel>();
        /// Whether the participants had been taught this before.
        refresher: bool => refresher = Tick;
        /// Who else held it.
        co_organisers: String => co_organisers = LINE;
        /// Who paid for it.
        funders: String => funders = LINE;
    }
}

part! {
    /// When and where it was held.
    WhenWhere {
        /// Its first day, there.
        starts_on: NaiveDate => starts_on = Day;
        /// Its last day, there; the first unless said otherwise.
        ends_on: NaiveDate => ends_on = DayOr("starts_on");
        /// Where its days begin and end.
        time_zone: Zone => time_zone = ZONE;
        /// Contact time, in hours.
        hours: Option<Hours> => minutes = HoursOf;
        /// How people met.
        mode: DeliveryMode => mode = word::<DeliveryMode>();
        /// The house it was held in.
        venue: String => venue = LINE;
        /// The town it was held in.
        municipality: String => municipality = LINE;
        /// ISO 3166-1 code of the country it was held in.
        country: Country => country = COUNTRY;
        /// ISO 3166-2 code of the region, such as `SN-DK`.
        region: Option<String> => region = REGION;
    }
}

part! {
    /// Who was there, in numbers.
    Attendance {
        /// How participants were counted; `counted` unless said otherwise.
        basis: Basis => basis = WordOr(Basis::Counted);
        /// How many were asked to come.
        invited: Option<i32> => invited = PEOPLE;
        /// How many came. With the basis `mixed` the greater of heads and names.
        attended: Option<i32> => attended = PEOPLE;
        /// How many of them stand on a list of names.
        named: Option<i32> => named = PEOPLE;
        /// How many stayed to the end. Only these are “trained”.
        completed: Option<i32> => completed = PEOPLE;
        /// How many said that they live with a disability.
        with_disability: Option<i32> => with_disability = PEOPLE;
        /// How many member governments sent somebody.
        governments_represented: Option<i32> => governments_represented = PEOPLE;
    }
}

part! {
    /// What came of it, but for the tests.
    DeliveryResults {
        /// How content people were: the mean of a scale from 1 to 5.
        satisfaction: Option<f64> => satisfaction = Decimal(1.0..=5.0);
    }
}

part! {
    /// What was made of the module.
    Adaptation {
        /// What was changed for the context.
        adaptation_notes: String => adaptation_notes = TEXT;
    }
}

const ZONE: Code<Zone> = Code {
    read: zones::parse,
    write: |zone| zone.name().to_owned(),
    required: true,
    pattern: None,
    example: "Africa/Porto-Novo",
};

const COUNTRY: Code<Country> = Code {
    read: |form, name| form.parse(name),
    write: ToString::to_string,
    required: true,
    pattern: Some("^[A-Za-z]{2}$"),
    example: "BJ",
};

const REGION: Code<Option<String>> = Code {
    read: region,
    write: |region| region.clone().unwrap_or_default(),
    required: false,
    pattern: Some("^[A-Za-z]{2}-[A-Za-z0-9]{1,3}$"),
    example: "SN-DK",
};

fn region(form: &mut Form, name: &str) -> Option<Option<String>> {
    let region = form.text(name, 6)?;
    if region.is_empty() {
        return Some(None);
    }
    if !is_region(&region) {
        form.wrong(name, "delivery-region-wrong");
        return None;
    }
    Some(Some(region.to_ascii_uppercase()))
}

/// Whether it looks like an ISO 3166-2 code: `SN-DK`, `FR-75`, `GB-ABE`.
fn is_region(text: &str) -> bool {
    let Some((country, part)) = text.split_once('-') else { return false };
    country.parse::<Country>().is_ok()
        && (1..=3).contains(&part.len())
        && part.bytes().all(|byte| byte.is_ascii_alphanumeric())
}
