//! What browsers and programs send.

use std::collections::BTreeMap;

use proptest::prelude::*;
use relais::platform::error::{Error, Result};
use relais::platform::web::{Form, LONGEST_NAME, MOST_FIELDS};
use serde_json::{Value, json};

use super::{kept, try_all};

const FORM: &str = "application/x-www-form-urlencoded";
const JSON: &str = "application/json";

/// What was sent, by field.
type Values = BTreeMap<String, Vec<String>>;

fn values(form: &Form) -> Values {
    serde_json::from_value(serde_json::to_value(form.view()).unwrap()["values"].clone()).unwrap()
}

fn again(content_type: &str, body: &str) -> Result<Values> {
    Form::read(content_type, body.as_bytes()).map(|form| values(&form))
}

fn is_within_its_budget(values: &Values) -> Result<(), TestCaseError> {
    prop_assert!(values.values().map(Vec::len).sum::<usize>() <= MOST_FIELDS);
    prop_assert!(values.keys().all(|name| name.len() <= LONGEST_NAME));
    Ok(())
}

fn written_as_form(values: &Values) -> String {
    let mut body = form_urlencoded::Serializer::new(String::new());
    for (name, each) in values {
        body.extend_pairs(each.iter().map(|value| (name, value)));
    }
    body.finish()
}

#[test]
fn a_form_reads_back_as_it_was_read() {
    try_all(&kept("fuzz/corpus/forms"), 1, |body| {
        let read = match Form::read(FORM, body) {
            Ok(form) => values(&form),
            Err(Error::TooManyFields | Error::TooDeep) => return Ok(()),
            Err(other) => return Err(TestCaseError::fail(format!("{other:?}"))),
        };
        is_within_its_budget(&read)?;
        prop_assert_eq!(again(FORM, &written_as_form(&read)).unwrap(), read);
        Ok(())
    });
}

#[test]
fn json_is_read_where_it_is_json_and_says_the_same_as_a_form() {
    try_all(&kept("fuzz/corpus/json"), 1, |body| {
        let is_object = serde_json::from_slice::<Value>(body).is_ok_and(|value| value.is_object());
        let read = match Form::read(JSON, body) {
            Ok(form) => values(&form),
            Err(Error::TooManyFields | Error::TooDeep) => return Ok(()),
            Err(Error::Malformed(_)) => {
                prop_assert!(!is_object, "another reader reads it");
                return Ok(());
            }
            Err(other) => return Err(TestCaseError::fail(format!("{other:?}"))),
        };
        prop_assert!(is_object, "another reader does not read it");
        is_within_its_budget(&read)?;
        prop_assert_eq!(&again(JSON, &json!(read).to_string()).unwrap(), &read);
        prop_assert_eq!(again(FORM, &written_as_form(&read)).unwrap(), read);
        Ok(())
    });
}
