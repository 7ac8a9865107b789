use serde::Serialize;
use serde::ser::{SerializeMap, Serializer};

/// The key under which [`Html`] travels through serialised views; see [`Html::from_view`].
const MARK: &str = "$html";

/// Markup that Relais itself rendered from checked sources, and that a page may show as it is.
///
/// Everything else that reaches a template is text and gets escaped. In a serialised view it is an object, so a string
/// that a person typed can never pass for it; the template helper `{{html x}}` accepts only this type.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Html(String);

impl Html {
    /// Declares markup safe. Call it only where the markup was produced by a renderer that escapes its input.
    pub fn trusted(markup: impl Into<String>) -> Self {
        Self(markup.into())
    }

    /// The markup.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Finds the markup in a view value that was serialised from `Html`; `None` for anything else.
    pub fn from_view(value: &serde_json::Value) -> Option<&str> {
        let object = value.as_object().filter(|object| object.len() == 1)?;
        object.get(MARK)?.as_str()
    }
}

impl Serialize for Html {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(1))?;
        map.serialize_entry(MARK, &self.0)?;
        map.end()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn typed_text_never_passes_for_markup() {
        let html = serde_json::to_value(Html::trusted("<p>Hello</p>")).unwrap();
        assert_eq!(Html::from_view(&html), Some("<p>Hello</p>"));
        assert_eq!(Html::from_view(&serde_json::json!("<p>Hello</p>")), None);
        assert_eq!(Html::from_view(&serde_json::json!({"$html": "x", "other": 1})), None);
    }
}
