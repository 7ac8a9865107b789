//! What whoever confirms or accepts a report should look at twice, each with the question it asks for.

use crate::cascade::deliveries::Report;
use crate::cascade::deliveries::report::Hours;
use crate::cascade::deliveries::rules::numbers::{SubmissionDecision, Warning, own_warnings};
use crate::platform::error::Message;

/// More contact time than this a day, in minutes, is asked about.
const LONG_DAY: i64 = 10 * 60;

/// What is odd about a report that was sent; `late` as it was marked then.
pub fn review_warnings(report: &Report, late: bool) -> Vec<Warning> {
    // Seen from its own day nothing is late yet.
    let mut warnings = own_warnings(report, SubmissionDecision::Report, report.when_where.ends_on);
    if late {
        warnings.push(Warning::new("late"));
    }
    let completed = report.attendance.completed.unwrap_or_default();
    if let Some(named) = report.attendance.named.filter(|named| *named < completed) {
        warnings.push(Warning::saying("names", &[("named", named.to_string()), ("completed", completed.to_string())]));
    }
    if let (Some(before), Some(after)) = (report.before, report.after) {
        let both = before.n.min(after.n);
        if i64::from(both) * 2 < i64::from(completed) {
            warnings.push(Warning::saying(
                "few-tests",
                &[("both", both.to_string()), ("completed", completed.to_string())],
            ));
        }
        if after.mean < before.mean {
            let points = |mean: f64| format!("{mean:.0}");
            warnings
                .push(Warning::saying("no-gain", &[("before", points(before.mean)), ("after", points(after.mean))]));
        }
    }
    let days = (report.when_where.ends_on - report.when_where.starts_on).num_days() + 1;
    if report.when_where.hours.map(Hours::minutes).is_some_and(|minutes| i64::from(minutes) > LONG_DAY * days) {
        warnings.push(Warning::new("long-days"));
    }
    warnings
}

impl Warning {
    fn saying(word: &'static str, args: &[(&'static str, String)]) -> Self {
        let message = args
            .iter()
            .fold(Message::new(format!("delivery-warning-{word}")), |message, (name, value)| message.with(name, value));
        Self { word, message, reference: None }
    }

    /// The question that it asks for, to whoever wrote the report.
    pub fn question(&self) -> Message {
        Message { key: format!("delivery-ask-{}", self.word).into(), ..self.message.clone() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cascade::deliveries::Test;
    use crate::cascade::deliveries::rules::numbers::tests::report;

    #[test]
    fn what_asks_for_a_second_look_has_a_question_in_every_language() {
        let words = |report: &Report, late| -> Vec<&'static str> {
            review_warnings(report, late).iter().map(|warning| warning.word).collect()
        };
        assert_eq!(words(&report(), false), Vec::<&str>::new());
        let mut odd =
            Report { before: Some(Test { n: 12, mean: 60.0 }), after: Some(Test { n: 33, mean: 48.2 }), ..report() };
        odd.attendance.invited = Some(20);
        odd.attendance.completed = Some(34);
        odd.attendance.named = Some(30);
        odd.when_where.hours = Some(Hours::of_minutes(21 * 60));
        let all = review_warnings(&odd, true);
        assert_eq!(words(&odd, true), ["walk-ins", "completed", "late", "names", "few-tests", "no-gain", "long-days"]);
        let spoken = crate::platform::web::Words::load().unwrap();
        for language in ["en", "fr", "es"] {
            let language = language.parse().unwrap();
            for warning in &all {
                for message in [&warning.message, &warning.question()] {
                    assert!(spoken.has(language, &message.key), "{language}: {}", message.key);
                    assert!(!spoken.say_message(language, message).contains("{$"), "{language}: {}", message.key);
                }
            }
        }
        for word in ["duplicate", "elsewhere"] {
            assert!(spoken.has("en".parse().unwrap(), &format!("delivery-ask-{word}")));
        }
    }
}
