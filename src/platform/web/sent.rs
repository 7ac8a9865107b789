//! What was sent, read into fields with a budget: as many fields, as long names and as deep as any form of ours, and no
//! more. It is refused as soon as it is too much, not after it has been taken in.

use std::cell::Cell;
use std::fmt;

use actix_web::{HttpMessage, HttpRequest};
use serde::de::{DeserializeSeed, Deserializer, Error as _, MapAccess, SeqAccess, Visitor};

use super::Form;
use crate::platform::error::{Error, Rejection, Result};

/// The most fields, each value counting for one.
pub const MOST_FIELDS: usize = 2_000;
/// The longest name of a field, in bytes, with those of the objects around it.
pub const LONGEST_NAME: usize = 200;
/// How many objects and lists may stand in each other.
pub const DEEPEST: usize = 4;

/// A JSON body as it was sent, for those who must know more than a form tells.
pub struct SentJson(pub serde_json::Value);

/// A body that was read. What is not well formed is said to the page that asks for the form; others do not mind.
pub(super) struct Sent(Result<Form, String>);

impl Default for Sent {
    fn default() -> Self {
        Self(Ok(Form::default()))
    }
}

impl Sent {
    /// Reads a body.
    ///
    /// # Errors
    /// [`Error::TooManyFields`] or [`Error::TooDeep`].
    pub(super) fn read(content_type: &str, body: &[u8]) -> Result<Self> {
        if is_json(content_type) { from_json(body).map(Self) } else { from_pairs(body).map(|form| Self(Ok(form))) }
    }

    /// Fields that were read elsewhere, within their budget.
    pub(super) fn of_pairs(pairs: Vec<(String, String)>) -> Self {
        Self(Ok(Form::from_pairs(pairs)))
    }

    /// The form.
    ///
    /// # Errors
    /// [`Error::Malformed`] for JSON that is broken, or no object.
    pub(super) fn into_form(self) -> Result<Form> {
        self.0.map_err(Error::Malformed)
    }
}

/// Says what is wrong with what was sent before its reader looks at it, who refuses it with whatever else is wrong there:
/// whether somebody may do this at all comes first.
pub fn complain(request: &HttpRequest, wrong: &Rejection) {
    if let Some(Sent(Ok(form))) = request.extensions_mut().get_mut::<Sent>() {
        wrong.iter().for_each(|(field, message)| form.wrong(field, message.clone()));
    }
}

impl Form {
    /// Reads a body as a browser or a program sends it.
    ///
    /// # Errors
    /// [`Error::TooManyFields`] or [`Error::TooDeep`]; [`Error::Malformed`] for JSON that is broken, or no object.
    pub fn read(content_type: &str, body: &[u8]) -> Result<Self> {
        Sent::read(content_type, body)?.into_form()
    }
}

/// Whether a body of that type is JSON.
pub(super) fn is_json(content_type: &str) -> bool {
    content_type.ends_with("json")
}

/// From pairs, as a browser sends them.
fn from_pairs(body: &[u8]) -> Result<Form> {
    let mut fields = Fields::default();
    for (name, value) in form_urlencoded::parse(body) {
        fields.add(&name, value.into_owned()).map_err(Error::from)?;
    }
    Ok(fields.form)
}

/// From a JSON object. Lists become repeated fields, inner objects fields with dotted names, `null` nothing.
fn from_json(body: &[u8]) -> Result<Result<Form, String>> {
    let mut fields = Fields::default();
    let too_much = Cell::new(None);
    let mut json = serde_json::Deserializer::from_slice(body);
    let object = Node { fields: &mut fields, name: "", depth: 0, too_much: &too_much };
    let read = object.deserialize(&mut json).and_then(|()| json.end());
    match (read, too_much.get()) {
        (_, Some(excess)) => Err(Error::from(excess)),
        (Ok(()), None) => Ok(Ok(fields.form)),
        (Err(error), None) => Ok(Err(error.to_string())),
    }
}

#[derive(Clone, Copy)]
enum Excess {
    Fields,
    Shape,
}

impl From<Excess> for Error {
    fn from(excess: Excess) -> Self {
        match excess {
            Excess::Fields => Error::TooManyFields,
            Excess::Shape => Error::TooDeep,
        }
    }
}

#[derive(Default)]
struct Fields {
    form: Form,
    count: usize,
    /// Objects and lists, which cost although no field comes of them.
    nodes: usize,
}

impl Fields {
    fn add(&mut self, name: &str, value: String) -> Result<(), Excess> {
        self.count += 1;
        if self.count > MOST_FIELDS {
            return Err(Excess::Fields);
        }
        if name.len() > LONGEST_NAME {
            return Err(Excess::Shape);
        }
        self.form.values.entry(name.to_owned()).or_default().push(value);
        Ok(())
    }
}

/// One place of a JSON document.
struct Node<'a> {
    fields: &'a mut Fields,
    name: &'a str,
    depth: usize,
    /// Why reading was given up, if it was.
    too_much: &'a Cell<Option<Excess>>,
}

impl Node<'_> {
    fn value<E: serde::de::Error>(self, value: String) -> Result<(), E> {
        if self.depth == 0 {
            return Err(E::custom("the body must be a JSON object"));
        }
        self.fields.add(self.name, value).map_err(|excess| give_up(self.too_much, excess))
    }

    fn enter<E: serde::de::Error>(&mut self) -> Result<(), E> {
        self.fields.nodes += 1;
        match (self.depth >= DEEPEST, self.fields.nodes > MOST_FIELDS) {
            (true, _) => Err(give_up(self.too_much, Excess::Shape)),
            (_, true) => Err(give_up(self.too_much, Excess::Fields)),
            _ => Ok(()),
        }
    }
}

fn give_up<E: serde::de::Error>(too_much: &Cell<Option<Excess>>, excess: Excess) -> E {
    too_much.set(Some(excess));
    E::custom("too much")
}

impl<'de> DeserializeSeed<'de> for Node<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Node<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("a JSON object")
    }

    fn visit_unit<E: serde::de::Error>(self) -> Result<(), E> {
        match self.depth {
            0 => Err(E::custom("the body must be a JSON object")),
            _ => Ok(()),
        }
    }

    fn visit_bool<E: serde::de::Error>(self, value: bool) -> Result<(), E> {
        self.value(value.to_string())
    }

    fn visit_i64<E: serde::de::Error>(self, value: i64) -> Result<(), E> {
        self.value(value.to_string())
    }

    fn visit_u64<E: serde::de::Error>(self, value: u64) -> Result<(), E> {
        self.value(value.to_string())
    }

    fn visit_f64<E: serde::de::Error>(self, value: f64) -> Result<(), E> {
        self.value(value.to_string())
    }

    fn visit_str<E: serde::de::Error>(self, value: &str) -> Result<(), E> {
        self.value(value.to_owned())
    }

    fn visit_seq<A: SeqAccess<'de>>(mut self, mut items: A) -> Result<(), A::Error> {
        if self.depth == 0 {
            return Err(A::Error::custom("the body must be a JSON object"));
        }
        self.enter()?;
        let Node { fields, name, depth, too_much } = self;
        while let Some(()) = items.next_element_seed(Node { fields, name, depth: depth + 1, too_much })? {}
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(mut self, mut entries: A) -> Result<(), A::Error> {
        self.enter()?;
        let Node { fields, name, depth, too_much } = self;
        while let Some(key) = entries.next_key::<std::borrow::Cow<str>>()? {
            let full = if depth == 0 { key.into_owned() } else { format!("{name}.{key}") };
            if full.len() > LONGEST_NAME {
                return Err(give_up(too_much, Excess::Shape));
            }
            entries.next_value_seed(Node { fields, name: &full, depth: depth + 1, too_much })?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use serde_json::{Value, json};

    fn read(json: &Value) -> Result<Form> {
        Sent::read("application/json", json.to_string().as_bytes())?.into_form()
    }

    #[test]
    fn json_and_browser_forms_are_the_same_thing() {
        let json = json!({"name": " Ana ", "counts": {"women": 3}, "modules": ["a", "b"], "none": null, "yes": true,
            "hours": 1.5});
        let form = read(&json).unwrap();
        assert_eq!(form.get("name"), Some("Ana"));
        assert_eq!(form.get("counts.women"), Some("3"));
        assert_eq!(form.get("hours"), Some("1.5"));
        assert_eq!(form.all("modules"), ["a", "b"]);
        assert_eq!(form.get("none"), None);
        assert!(form.ticked("yes"));
        let pairs = Sent::read("application/x-www-form-urlencoded", b"name=+Ana+&modules=a&modules=b&counts.women=3");
        let pairs = pairs.unwrap().into_form().unwrap();
        assert_eq!((pairs.get("name"), pairs.all("modules")), (form.get("name"), form.all("modules")));
        let twice = Sent::read("application/x-www-form-urlencoded", b"role=trainer&role=administrator");
        assert_eq!(twice.unwrap().into_form().unwrap().get("role"), Some("trainer"), "the first counts");
        for wrong in [json!([1]), json!("text"), json!(null), json!(3)] {
            assert!(matches!(read(&wrong), Err(Error::Malformed(_))), "{wrong}");
        }
        for broken in ["", "{", "{\"a\":1}x", "{\"a\"}"] {
            let sent = Sent::read("application/json", broken.as_bytes()).unwrap();
            assert!(matches!(sent.into_form(), Err(Error::Malformed(_))), "{broken}");
        }
    }

    #[test]
    fn more_than_any_form_has_is_refused() {
        let list = |length: usize| json!({ "people": vec!["a"; length] });
        assert_eq!(read(&list(MOST_FIELDS)).unwrap().all("people").len(), MOST_FIELDS);
        assert!(matches!(read(&list(MOST_FIELDS + 1)), Err(Error::TooManyFields)));
        let pairs = |count: usize| Sent::read("", "a=1&".repeat(count).as_bytes());
        assert!(pairs(MOST_FIELDS).is_ok());
        assert!(matches!(pairs(MOST_FIELDS + 1), Err(Error::TooManyFields)));
        assert!(matches!(read(&json!({ "empty": vec![json!({}); 5_000] })), Err(Error::TooManyFields)));
    }

    #[test]
    fn names_and_depth_have_an_end() {
        let long = "n".repeat(LONGEST_NAME);
        assert!(read(&json!({ &long: 1 })).is_ok());
        assert!(matches!(read(&json!({ format!("{long}n"): 1 })), Err(Error::TooDeep)));
        assert!(matches!(read(&json!({ "outer": { &long: 1 } })), Err(Error::TooDeep)));
        assert!(matches!(Sent::read("", format!("{long}n=1").as_bytes()), Err(Error::TooDeep)));
        assert!(read(&json!({"a": {"b": {"c": {"d": 1}}}})).is_ok());
        assert!(matches!(read(&json!({"a": {"b": {"c": {"d": {"e": 1}}}}})), Err(Error::TooDeep)));
        assert!(matches!(read(&json!({"a": [[[[1]]]]})), Err(Error::TooDeep)));
    }

    proptest! {
        #[test]
        fn anything_is_read_or_refused(body in any::<Vec<u8>>(), json in any::<bool>()) {
            let sent = Sent::read(if json { "application/json" } else { "" }, &body);
            if let Ok(Ok(form)) = sent.map(Sent::into_form) {
                prop_assert!(form.names().all(|name| name.len() <= LONGEST_NAME));
            }
        }
    }
}
