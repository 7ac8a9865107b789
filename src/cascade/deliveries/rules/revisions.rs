//! What changed between two revisions of a report.

use serde_json::{Map, Value};

/// A field that says something else.
#[derive(Clone, Debug, PartialEq)]
pub struct ReportDifference {
    /// Which field; one within another after a dot, such as `counts.elected.women`.
    pub field: String,
    /// What it said; nothing is null.
    pub before: Value,
    /// What it says.
    pub after: Value,
}

/// What differs between two reports, field by field, in the order of the later one.
pub fn differences(before: &Value, after: &Value) -> Vec<ReportDifference> {
    let (mut earlier, mut later) = (Map::new(), Map::new());
    flatten("", before, &mut earlier);
    flatten("", after, &mut later);
    let gone = earlier.keys().filter(|field| !later.contains_key(*field));
    let fields: Vec<&String> = later.keys().chain(gone).collect();
    let value = |side: &Map<String, Value>, field: &str| side.get(field).cloned().unwrap_or(Value::Null);
    fields
        .into_iter()
        .map(|field| ReportDifference {
            field: field.clone(),
            before: value(&earlier, field),
            after: value(&later, field),
        })
        .filter(|one| one.before != one.after)
        .collect()
}

/// Fields within fields by their whole name. Nothing said and an empty text are alike.
fn flatten(name: &str, value: &Value, into: &mut Map<String, Value>) {
    match value {
        Value::Object(fields) => {
            for (field, value) in fields {
                let name = if name.is_empty() { field.clone() } else { format!("{name}.{field}") };
                flatten(&name, value, into);
            }
        }
        Value::Null => {}
        Value::String(text) if text.is_empty() => {}
        value => {
            into.insert(name.to_owned(), value.clone());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn each_field_that_differs_is_named_once() {
        let before = json!({"venue": "", "attended": 30, "hours": 6.0, "before": null, "refresher": false,
            "counts": {"elected": {"women": 7}}, "languages": ["fr"]});
        let after = json!({"venue": "Town hall", "attended": 31, "hours": 6.0, "before": {"n": 20, "mean": 51.5}, "refresher": false,
            "counts": {}, "languages": ["fr", "en"]});
        let found = differences(&before, &after);
        let of =
            |name: &str| found.iter().find(|one| one.field == name).map(|one| (one.before.clone(), one.after.clone()));
        assert_eq!(of("venue"), Some((Value::Null, json!("Town hall"))));
        assert_eq!(of("attended"), Some((json!(30), json!(31))));
        assert_eq!(of("before.n"), Some((Value::Null, json!(20))));
        assert_eq!(of("before.mean"), Some((Value::Null, json!(51.5))));
        assert_eq!(of("counts.elected.women"), Some((json!(7), Value::Null)));
        assert_eq!(of("languages"), Some((json!(["fr"]), json!(["fr", "en"]))));
        assert_eq!(found.len(), 6, "{found:?}");
        assert_eq!(differences(&after, &after), []);
    }
}
