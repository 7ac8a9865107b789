//! What a list of public holidays may hold.

use chrono::NaiveDate;

/// A country has so many days at most: some years of them.
pub const MOST_DAYS: usize = 200;
/// The longest name of a day, in characters.
pub const LONGEST_NAME: usize = 80;

/// Why a line is no public holiday.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LineError {
    /// It does not begin with a day.
    NoDay,
    /// Its name is too long.
    LongName,
}

/// A day with what it is called: `2027-08-01 Independence Day`, or the day first, with dots or strokes, as people write it.
///
/// # Errors
/// [`LineError`].
pub fn parse_line(line: &str) -> Result<(NaiveDate, String), LineError> {
    let line = line.trim();
    let (day, name) = line.split_once(|sign: char| sign.is_whitespace() || sign == ';').unwrap_or((line, ""));
    let formats = ["%Y-%m-%d", "%d.%m.%Y", "%d/%m/%Y"];
    let day =
        formats.iter().find_map(|format| NaiveDate::parse_from_str(day.trim_end_matches([',', ':']), format).ok());
    let name = name.trim_matches(|sign: char| sign.is_whitespace() || matches!(sign, ';' | ',' | ':' | '-' | '–'));
    match day {
        // A year of two digits is a slip, not the first century.
        Some(day) if day >= NaiveDate::from_ymd_opt(2000, 1, 1).unwrap_or(NaiveDate::MIN) => {
            if name.chars().count() > LONGEST_NAME { Err(LineError::LongName) } else { Ok((day, name.to_owned())) }
        }
        _ => Err(LineError::NoDay),
    }
}

/// The list as it is typed, a day a line.
pub fn written<'a>(days: impl IntoIterator<Item = (NaiveDate, &'a str)>) -> String {
    let line = |(day, name): (NaiveDate, &str)| format!("{day} {name}").trim_end().to_owned();
    days.into_iter().map(line).collect::<Vec<_>>().join("\n")
}

/// What a form carries to say which list its writer saw. It is never empty, as what is empty is not sent.
pub fn seen(written: &str) -> String {
    format!("as of: {written}").trim_end().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_read_as_people_write_them() {
        let day: NaiveDate = "2027-08-01".parse().unwrap();
        let named = Ok((day, "Fête nationale".to_owned()));
        for line in [
            "2027-08-01 Fête nationale",
            " 01.08.2027  Fête nationale ",
            "01/08/2027; Fête nationale",
            "2027-08-01: Fête nationale",
        ] {
            assert_eq!(parse_line(line), named, "{line}");
        }
        assert_eq!(parse_line("2027-08-01"), Ok((day, String::new())));
        for line in ["Fête nationale", "2027-13-01 x", "01.08.27 x", "1 August", ""] {
            assert_eq!(parse_line(line), Err(LineError::NoDay), "{line}");
        }
        assert_eq!(parse_line(&format!("2027-08-01 {}", "x".repeat(81))), Err(LineError::LongName));
    }

    #[test]
    fn what_is_written_is_read_again() {
        let days = [("2027-01-01", "New Year"), ("2027-01-10", "")];
        let days: Vec<(NaiveDate, &str)> = days.map(|(day, name)| (day.parse().unwrap(), name)).into();
        let read: Vec<_> = written(days.clone()).lines().map(|line| parse_line(line).unwrap()).collect();
        assert_eq!(read.iter().map(|(day, name)| (*day, name.as_str())).collect::<Vec<_>>(), days);
    }
}
