use std::sync::Arc;

use handlebars::Handlebars;
use rust_embed::RustEmbed;
use serde::Serialize;
use serde_json::Value;

use super::{Assets, Language, Words, helpers};
use crate::clock::Zone;
use crate::error::{Error, Result};

#[derive(RustEmbed)]
#[folder = "templates"]
#[include = "*.hbs"]
#[exclude = "mail/*"]
struct Templates;

/// Renders templates.
pub struct Renderer(Handlebars<'static>);

impl Renderer {
    /// Reads and compiles all templates.
    ///
    /// # Errors
    /// [`Error::Internal`] naming the template that is broken.
    pub fn load(words: &Arc<Words>, assets: &Arc<Assets>) -> Result<Self> {
        let mut registry = Handlebars::new();
        registry.set_strict_mode(false);
        for path in Templates::iter() {
            let broken = |what: String| Error::internal(format!("templates/{path}: {what}"));
            let file = Templates::get(&path).ok_or_else(|| broken("cannot be read".into()))?;
            let text = std::str::from_utf8(&file.data).map_err(|error| broken(error.to_string()))?;
            let name = path.trim_end_matches(".hbs");
            registry.register_template_string(name, text).map_err(|error| broken(error.to_string()))?;
        }
        helpers::register(&mut registry, words, assets);
        Ok(Self(registry))
    }

    /// Renders a template with the frame's data beside the page's own.
    ///
    /// # Errors
    /// [`Error::Internal`] when the template cannot be rendered, or the view is not an object.
    pub fn render(&self, template: &str, shell: &impl Serialize, view: impl Serialize) -> Result<String> {
        let mut data = serde_json::to_value(view).map_err(Error::internal)?;
        match &mut data {
            Value::Object(fields) => {
                fields.insert("shell".to_owned(), serde_json::to_value(shell).map_err(Error::internal)?);
            }
            _ => {
                return Err(Error::internal(format!("the view of {template} is not an object")));
            }
        }
        self.0.render(template, &data).map_err(Error::internal)
    }
}

/// The frame of a page that nobody looks at on the site: a file to take along.
#[derive(Debug, Serialize)]
pub struct Paper {
    language: Language,
    direction: &'static str,
    zone: Zone,
}

impl Paper {
    /// In that language.
    pub fn new(language: Language) -> Self {
        Self { language, direction: language.direction(), zone: Zone::UTC }
    }
}
