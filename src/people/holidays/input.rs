//! What people and programs send about public holidays.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use utoipa::ToSchema;

use super::rules::{LONGEST_NAME, LineError, MOST_DAYS, parse_line};
use crate::platform::error::{Message, Result};
use crate::platform::web::Form;

/// The public holidays of a country.
#[derive(Debug, ToSchema)]
#[allow(dead_code, reason = "describes a body that is read as a form")]
pub struct PublicHolidaysBody {
    /// All of them, each a day and what it is called.
    #[schema(max_items = 200, example = json!(["2027-08-01 Independence Day"]))]
    pub days: Vec<String>,
}

/// The public holidays that somebody wrote down.
#[derive(Clone, Debug)]
pub struct WrittenHolidays {
    /// Each day once, with what it is called.
    pub days: Vec<(NaiveDate, String)>,
    /// What stood there when they began, if they say so.
    pub seen: Option<String>,
}

/// Reads the public holidays of a country, a day a line.
///
/// # Errors
/// [`crate::platform::error::Error::Invalid`], which names the line.
pub fn parse_holidays(form: &mut Form) -> Result<WrittenHolidays> {
    let seen = form.get("seen").map(|seen| seen.replace("\r\n", "\n"));
    let text = form.all("days").join("\n");
    let mut days: BTreeMap<NaiveDate, String> = BTreeMap::new();
    for (at, line) in text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty()) {
        match parse_line(line) {
            Ok((day, name)) => drop(days.insert(day, name)),
            Err(error) => {
                let wrong = match error {
                    LineError::NoDay => Message::new("form-holiday-no-day").with("text", line.trim()),
                    LineError::LongName => Message::new("form-holiday-long").with("longest", LONGEST_NAME),
                };
                form.wrong("days", wrong.with("line", at + 1));
            }
        }
    }
    if days.len() > MOST_DAYS {
        form.wrong("days", Message::new("form-holidays-too-many").with("most", MOST_DAYS));
    }
    form.finish(|| Some(WrittenHolidays { days: days.into_iter().collect(), seen }))
}
