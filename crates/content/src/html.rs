//! Markup that is safe to show, and how it gets past the data of a page.

use std::cell::RefCell;
use std::sync::Arc;

use serde::Serialize;
use serde::ser::{SerializeMap, Serializer};

/// The key under which [`Html`] travels through serialised views; see [`Html::from_view`].
const MARK: &str = "$html";

/// Markup that Relais itself rendered from checked sources, and that a page may show as it is.
///
/// Everything else that reaches a template is text and gets escaped. In a serialised view it is an object, so a string
/// that a person typed can never pass for it; the template helper `{{html x}}` accepts only this type.
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

    /// Finds the markup in a view value that was serialised from `Html`; `None` for anything else.
    pub fn from_view(value: &serde_json::Value) -> Option<Arc<str>> {
        let object = value.as_object().filter(|object| object.len() == 1)?;
        match object.get(MARK)? {
            serde_json::Value::String(markup) => Some(Arc::from(markup.as_str())),
            place => {
                CARRIED.with_borrow(|carried| carried.as_ref()?.get(usize::try_from(place.as_u64()?).ok()?).cloned())
            }
        }
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
        let mut map = serializer.serialize_map(Some(1))?;
        let place = CARRIED.with_borrow_mut(|carried| {
            carried.as_mut().map(|carried| {
                carried.push(self.0.clone());
                carried.len() - 1
            })
        });
        match place {
            Some(place) => map.serialize_entry(MARK, &place)?,
            None => map.serialize_entry(MARK, &*self.0)?,
        }
        map.end()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn typed_text_never_passes_for_markup() {
        let html = serde_json::to_value(Html::trusted("<p>Hello</p>")).unwrap();
        assert_eq!(Html::from_view(&html).as_deref(), Some("<p>Hello</p>"));
        assert_eq!(Html::from_view(&serde_json::json!("<p>Hello</p>")), None);
        assert_eq!(Html::from_view(&serde_json::json!({"$html": "x", "other": 1})), None);
        assert_eq!(Html::from_view(&serde_json::json!({"$html": 0})), None, "outside a page");
    }

    #[test]
    fn what_is_carried_is_found_within_its_page_alone() {
        let (first, second) = (Html::trusted("<b>1</b>"), Html::trusted("<b>2</b>"));
        carried(|| {
            let data = serde_json::to_value([&first, &second]).unwrap();
            assert_eq!(data, serde_json::json!([{"$html": 0}, {"$html": 1}]));
            assert_eq!(Html::from_view(&data[1]).as_deref(), Some("<b>2</b>"));
            carried(|| assert_eq!(Html::from_view(&data[1]), None));
            assert_eq!(Html::from_view(&data[0]).as_deref(), Some("<b>1</b>"));
        });
    }
}
