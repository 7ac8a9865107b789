use std::sync::Arc;

use actix_web::{HttpMessage, HttpRequest};
use handlebars::Handlebars;
use rust_embed::RustEmbed;
use serde::Serialize;
use serde_json::{Value, json};

use super::context::OwnAway;
use super::{Assets, Language, Site, Viewer, Words, helpers};
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

/// An entry of the navigation.
#[derive(Clone, Debug, Serialize)]
pub struct NavLink {
    /// The key of its words.
    pub label: &'static str,
    /// Where it leads.
    pub href: String,
    /// Whether the viewer is there.
    pub current: bool,
}

/// What the frame around every page shows.
#[derive(Debug, Serialize)]
pub struct Shell {
    language: Language,
    direction: &'static str,
    zone: Zone,
    languages: Vec<Value>,
    viewer: Option<Value>,
    /// What this browser knows the viewer by.
    who: Option<String>,
    nav: Vec<NavLink>,
    path: String,
    network: String,
    demonstration: bool,
    notice: Option<Value>,
}

impl Shell {
    pub(super) fn new(
        site: &Site,
        request: &HttpRequest,
        language: Language,
        viewer: Option<&Viewer>,
        notice: Option<&str>,
    ) -> Self {
        let path = request.uri().path();
        let mut nav = (site.nav)(viewer, language);
        for link in &mut nav {
            link.current = path == link.href || path.strip_prefix(&link.href).is_some_and(|rest| rest.starts_with('/'));
        }
        let languages = site.settings.languages.iter().map(|offered| {
            json!({"code": offered, "name": site.words.say(*offered, "language-name"), "current": *offered == language})
        });
        // The cookie names words of ours; nothing else is ever shown.
        let own_away = request.extensions().contains::<OwnAway>().then_some("warning:notice-own-away");
        let notice =
            own_away.or(notice).and_then(|notice| notice.split_once(':')).filter(|(_, key)| key.starts_with("notice-"));
        Self {
            language,
            direction: language.direction(),
            zone: viewer.map_or(Zone::UTC, |viewer| viewer.zone),
            languages: languages.collect(),
            who: viewer.map(|viewer| site.who(viewer.id)),
            viewer: viewer.map(|viewer| json!({"name": viewer.name})),
            nav,
            path: request.uri().path_and_query().map_or(path, |all| all.as_str()).to_owned(),
            network: site.settings.network.clone(),
            demonstration: site.demonstration,
            notice: notice.map(|(kind, key)| json!({"kind": kind, "text": site.words.say(language, key)})),
        }
    }
}
