//! Whether a body is as the document describes it: everything required there, and of the type it should be. A form of a browser
//! has only texts; what a program sends as a number where a text belongs is a mistake of the program, and told it. What a value
//! may be beyond that, its reader knows; but readers take an empty text for nothing, as a browser sends it, and so it is judged here.

use serde_json::Value;

use crate::platform::error::Rejection;

/// What is wrong with a body that was sent to an operation, by field.
pub(super) fn judge(document: &Value, method: &str, pattern: &str, body: &Value) -> Rejection {
    let mut wrong = Rejection::default();
    let described = &document["paths"][pattern][method]["requestBody"]["content"]["application/json"]["schema"];
    if described.is_object() && body.is_object() {
        look(document, described, body, "", &mut wrong);
    }
    wrong
}

fn look(document: &Value, schema: &Value, value: &Value, name: &str, wrong: &mut Rejection) {
    if let Some(pointer) = schema["$ref"].as_str().and_then(|reference| reference.strip_prefix('#')) {
        let named = document.pointer(pointer).unwrap_or(&Value::Null);
        return look(document, named, value, name, wrong);
    }
    for part in schema["allOf"].as_array().into_iter().flatten() {
        look(document, part, value, name, wrong);
    }
    if let Some(ways) = ["oneOf", "anyOf"].iter().find_map(|word| schema[*word].as_array()) {
        let faults = ways.iter().map(|way| {
            let mut faults = Rejection::default();
            look(document, way, value, name, &mut faults);
            faults
        });
        if !faults.into_iter().any(|faults| faults.is_empty()) {
            wrong.add(name, "form-not-understood");
        }
        return;
    }
    if !is_of_its_type(&schema["type"], value) {
        wrong.add(name, if value.is_null() { "form-required" } else { "form-not-understood" });
        return;
    }
    if value == "" && !may_be_empty(schema) {
        wrong.add(name, "form-not-understood");
    }
    match value {
        Value::Object(fields) => {
            for required in schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str) {
                if !fields.contains_key(required) {
                    wrong.add(&below(name, required), "form-required");
                }
            }
            for (field, value) in fields {
                let described = schema["properties"].get(field).unwrap_or(&schema["additionalProperties"]);
                look(document, described, value, &below(name, field), wrong);
            }
        }
        Value::Array(items) => items.iter().for_each(|item| look(document, &schema["items"], item, name, wrong)),
        _ => {}
    }
}

/// Whether an empty text is one of those that are described: it is no id, no day, and none of several words.
fn may_be_empty(schema: &Value) -> bool {
    let is_named = schema["enum"].as_array().is_none_or(|words| words.iter().any(|word| word == ""));
    is_named && !matches!(schema["format"].as_str(), Some("uuid" | "date" | "date-time"))
}

/// The name of a field, as forms have it: with those of the objects around it.
fn below(name: &str, field: &str) -> String {
    if name.is_empty() { field.to_owned() } else { format!("{name}.{field}") }
}

/// Whether a value is of a type, or of one of several; where none is named, anything is.
fn is_of_its_type(types: &Value, value: &Value) -> bool {
    let is = |kind: &Value| match kind.as_str() {
        Some("null") => value.is_null(),
        Some("boolean") => value.is_boolean(),
        Some("string") => value.is_string(),
        Some("number") => value.is_number(),
        Some("integer") => {
            value.is_i64() || value.is_u64() || value.as_f64().is_some_and(|number| number.fract() == 0.0)
        }
        Some("array") => value.is_array(),
        Some("object") => value.is_object(),
        _ => true,
    };
    match types {
        Value::Array(several) => several.iter().any(is),
        one => is(one),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn document() -> Value {
        let body = json!({
            "type": "object",
            "required": ["name", "people", "id"],
            "properties": {
                "name": {"type": "string"},
                "people": {"type": "array", "items": {"type": "string"}},
                "id": {"$ref": "#/components/schemas/Id"},
                "hours": {"type": ["number", "null"]},
                "revision": {"type": "integer"},
                "basis": {"oneOf": [{"type": "null"}, {"$ref": "#/components/schemas/Id"}]},
                "counts": {"type": "object", "additionalProperties": {"type": "object", "additionalProperties": {"type": "integer"}}},
                "anything": {},
            },
        });
        json!({
            "paths": {"/api/v1/x": {"post": {"requestBody": {"content": {"application/json": {"schema": body}}}}}},
            "components": {"schemas": {"Id": {"type": "string", "format": "uuid"}}},
        })
    }

    fn wrong(changes: Value) -> Vec<String> {
        let mut body = json!({"name": "Ana", "people": ["a"], "id": "x"});
        for (field, value) in changes.as_object().unwrap() {
            body[field] = value.clone();
        }
        judge(&document(), "post", "/api/v1/x", &body).iter().map(|(field, _)| field.to_owned()).collect()
    }

    #[test]
    fn what_is_of_another_type_is_named() {
        assert_eq!(wrong(json!({})), [""; 0]);
        let fine = json!({"hours": 1.5, "revision": 2.0, "basis": null, "counts": {"elected": {"men": 3}}, "anything": [5], "else": 1});
        assert_eq!(wrong(fine), [""; 0]);
        assert_eq!(wrong(json!({"hours": null, "basis": "x"})), [""; 0]);
        for (change, field) in [
            (json!({"name": 5}), "name"),
            (json!({"id": ""}), "id"),
            (json!({"basis": ""}), "basis"),
            (json!({"name": true}), "name"),
            (json!({"name": ["Ana"]}), "name"),
            (json!({"name": null}), "name"),
            (json!({"id": {}}), "id"),
            (json!({"people": "a"}), "people"),
            (json!({"people": ["a", 5]}), "people"),
            (json!({"hours": "1.5"}), "hours"),
            (json!({"revision": 1.5}), "revision"),
            (json!({"revision": "1"}), "revision"),
            (json!({"basis": 5}), "basis"),
            (json!({"counts": {"elected": {"men": "3"}}}), "counts.elected.men"),
            (json!({"counts": {"elected": 3}}), "counts.elected"),
        ] {
            assert_eq!(wrong(change.clone()), [field], "{change}");
        }
    }

    #[test]
    fn what_is_required_and_missing_is_named() {
        let named = |body: Value| judge(&document(), "post", "/api/v1/x", &body).iter().count();
        assert_eq!(named(json!({})), 3);
        assert_eq!(named(json!({"name": "Ana", "id": "x"})), 1);
        // What nobody described, and what is no object, others judge.
        assert!(judge(&document(), "put", "/api/v1/x", &json!({})).is_empty());
        assert!(judge(&document(), "post", "/api/v1/x", &json!([])).is_empty());
    }
}
