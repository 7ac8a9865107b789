//! Markup that is safe to show, and how it gets past the data of a page.

use std::cell::RefCell;
use std::sync::Arc;

use serde::Serialize;
use serde::ser::{SerializeMap, Serializer};

/// The key under which [`Html`] travels through serialised views; see [`Html::from_view`].
const MARK: &str = "$html";

/// Markup that Relais itself rendered from checked sources, and that a page may show as it is.
///
/// Everything else that reaches a template is text and gets escaped. In the data of a page it is an object that names its place,
/// so nothing that a person typed can pass for it; the template helper `{{html x}}` accepts only this type. Anywhere else, as in
/// an answer to a program, it is written as a string.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Html(Arc<str>);

impl Html {
    /// Declares markup safe. Call it only where the markup was produced by a renderer that escapes its input.
    pub fn trusted(markup: impl Into<String>) -> Self {
        Self(Arc::from(markup.into()))
    }

    /// The markup.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Finds the markup in the data of the page that is being rendered; `None` for anything else.
    pub fn from_view(value: &serde_json::Value) -> Option<Arc<str>> {
        let object = value.as_object().filter(|object| object.len() == 1)?;
        let place = usize::try_from(object.get(MARK)?.as_u64()?).ok()?;
        CARRIED.with_borrow(|carried| carried.as_ref()?.get(place).cloned())
    }
}

thread_local! {
    /// The markup of the page that is being rendered on this thread, which its data name by their places.
    static CARRIED: RefCell<Option<Vec<Arc<str>>>> = const { RefCell::new(None) };
}

/// Renders a page past whose data its markup is carried: a lesson is long, and as data it would be copied several times.
pub fn carried<T>(render: impl FnOnce() -> T) -> T {
    let before = CARRIED.replace(Some(Vec::new()));
    let rendered = render();
    CARRIED.set(before);
    rendered
}

impl Serialize for Html {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let place = CARRIED.with_borrow_mut(|carried| {
            carried.as_mut().map(|carried| {
                carried.push(self.0.clone());
                carried.len() - 1
            })
        });
        let Some(place) = place else { return serializer.serialize_str(&self.0) };
        let mut map = serializer.serialize_map(Some(1))?;
        map.serialize_entry(MARK, &place)?;
        map.end()
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn typed_text_never_passes_for_markup() {
        carried(|| {
            let html = serde_json::to_value(Html::trusted("<p>Hello</p>")).unwrap();
            assert_eq!(Html::from_view(&html).as_deref(), Some("<p>Hello</p>"));
            for typed in
                [json!("<p>Hello</p>"), json!({"$html": "x"}), json!({"$html": 0, "other": 1}), json!({"$html": 1})]
            {
                assert_eq!(Html::from_view(&typed), None, "{typed}");
            }
        });
        assert_eq!(Html::from_view(&json!({"$html": 0})), None, "outside a page");
    }

    #[test]
    fn programs_get_it_as_a_string() {
        assert_eq!(serde_json::to_value(Some(Html::trusted("<p>Hello</p>"))).unwrap(), json!("<p>Hello</p>"));
    }

    #[test]
    fn what_is_carried_is_found_within_its_page_alone() {
        let (first, second) = (Html::trusted("<b>1</b>"), Html::trusted("<b>2</b>"));
        carried(|| {
            let data = serde_json::to_value([&first, &second]).unwrap();
            assert_eq!(data, json!([{"$html": 0}, {"$html": 1}]));
            assert_eq!(Html::from_view(&data[1]).as_deref(), Some("<b>2</b>"));
            carried(|| assert_eq!(Html::from_view(&data[1]), None));
            assert_eq!(Html::from_view(&data[0]).as_deref(), Some("<b>1</b>"));
        });
    }
}
