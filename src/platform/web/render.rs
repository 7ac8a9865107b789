use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::io;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use handlebars::{Handlebars, Output, RenderContext, Renderable, Template, html_escape};
use rust_embed::RustEmbed;
use serde::Serialize;
use serde_json::{Map, Value};

use content::html;

use super::{Assets, Words, helpers, partials};
use crate::platform::clock::Zone;
use crate::platform::error::{Error, Result};
use crate::platform::values::Language;

#[derive(RustEmbed)]
#[folder = "templates"]
#[include = "*.hbs"]
#[exclude = "mail/*"]
struct Templates;

/// Renders templates.
///
/// Handlebars copies all data of a page for each partial it is passed to with arguments. So a page is not rendered within its
/// frame, but the frame apart, in two halves, from the little it needs; words that never change are set in once, when the
/// templates are read; and markup of ours is carried past the data.
///
/// A template is compiled when it is first rendered: compiling all of them in every language takes longer than everything
/// else a start does, and most installations never show some of them. Debug builds, and so the tests, compile all at once.
pub struct Renderer {
    languages: BTreeMap<Language, Spoken>,
    /// The frame of each page that begins with one.
    frames: BTreeMap<String, String>,
}

/// The templates in a language.
struct Spoken {
    language: Language,
    words: Arc<Words>,
    /// The helpers, and the templates that others name as partials.
    registry: Handlebars<'static>,
    templates: BTreeMap<String, Lazy>,
}

/// A template, compiled once it is needed.
struct Lazy {
    text: Arc<str>,
    compiled: OnceLock<Template>,
}

impl Spoken {
    fn template(&self, name: &str) -> Result<&Template> {
        let lazy = self.templates.get(name).ok_or_else(|| Error::internal(format!("no template {name}")))?;
        if let Some(compiled) = lazy.compiled.get() {
            return Ok(compiled);
        }
        let said = with_words(&lazy.text, &self.words, self.language);
        let compiled = Template::compile_with_name(&said, name.to_owned())
            .map_err(|error| Error::internal(format!("templates/{name}: {error}")))?;
        Ok(lazy.compiled.get_or_init(|| compiled))
    }

    fn render(&self, name: &str, data: &handlebars::Context) -> Result<String> {
        let template = self.template(name)?;
        let mut out = Text(String::with_capacity(16 << 10));
        let mut context = RenderContext::new(template.name.as_ref());
        template.render(&self.registry, data, &mut context, &mut out).map_err(Error::internal)?;
        Ok(out.0)
    }
}

/// What is rendered, as text.
struct Text(String);

impl Output for Text {
    fn write(&mut self, part: &str) -> io::Result<()> {
        self.0.push_str(part);
        Ok(())
    }
}

/// What the parts of a framed page are called, behind its name.
const BODY: &str = "#body";
const ARGUMENTS: &str = "#arguments";
/// What the halves of a frame are called, behind its name.
const ABOVE: &str = "#above";
const BELOW: &str = "#below";
/// Where a frame holds what it surrounds.
const INSIDE: &str = "{{> @partial-block}}";
/// What a frame needs of a page's data besides its arguments.
const SHARED: [&str; 1] = ["public"];

impl Renderer {
    /// Reads and compiles all templates.
    ///
    /// # Errors
    /// [`Error::Internal`] naming the template that is broken.
    fn load(words: &Arc<Words>, assets: &Arc<Assets>) -> Result<Self> {
        let mut texts = BTreeMap::new();
        for path in Templates::iter() {
            let broken = |what: String| Error::internal(format!("templates/{path}: {what}"));
            let file = Templates::get(&path).ok_or_else(|| broken("cannot be read".into()))?;
            let text = String::from_utf8(file.data.into_owned()).map_err(|error| broken(error.to_string()))?;
            texts.insert(path.trim_end_matches(".hbs").to_owned(), text);
        }
        let texts: BTreeMap<String, String> =
            texts.iter().map(|(name, text)| (name.clone(), partials::set_in(text, &texts))).collect();
        let mut frames = BTreeMap::new();
        let mut parts = BTreeMap::new();
        for (name, text) in &texts {
            if let Some((above, below)) = text.split_once(INSIDE) {
                parts.insert(format!("{name}{ABOVE}"), Cow::Borrowed(above.trim_end_matches(' ')));
                parts.insert(format!("{name}{BELOW}"), Cow::Borrowed(below.trim_start_matches('\n')));
            }
            if let Some(Framed { frame, arguments, body }) = Framed::read(text) {
                frames.insert(name.clone(), frame.to_owned());
                parts.insert(format!("{name}{ARGUMENTS}"), Cow::Owned(format!("{{{{arguments {arguments}}}}}")));
                parts.insert(format!("{name}{BODY}"), Cow::Borrowed(body));
            }
            parts.insert(name.clone(), Cow::Borrowed(text.as_str()));
        }
        let named: BTreeSet<&str> = parts.values().flat_map(|text| named_in(text)).collect();
        let texts: Vec<(String, Arc<str>)> =
            parts.iter().map(|(name, text)| (name.clone(), Arc::from(text.as_ref()))).collect();
        let mut languages = BTreeMap::new();
        for language in words.languages() {
            let mut registry = Handlebars::new();
            registry.set_strict_mode(cfg!(debug_assertions));
            for name in &named {
                let broken = |what: String| Error::internal(format!("templates/{name}: {what}"));
                let Some(text) = parts.get(*name) else { continue };
                let said = with_words(text, words, language);
                registry.register_template_string(name, said).map_err(|error| broken(error.to_string()))?;
            }
            helpers::register(&mut registry, words, assets);
            let lazy = |(name, text): &(String, Arc<str>)| {
                (name.clone(), Lazy { text: text.clone(), compiled: OnceLock::new() })
            };
            let templates: BTreeMap<String, Lazy> = texts.iter().map(lazy).collect();
            let spoken = Spoken { language, words: words.clone(), registry, templates };
            if cfg!(debug_assertions) {
                spoken.templates.keys().try_for_each(|name| spoken.template(name).map(drop))?;
            }
            languages.insert(language, spoken);
        }
        Ok(Self { languages, frames })
    }

    /// Renders a template with the frame's data beside the page's own.
    ///
    /// # Errors
    /// [`Error::Internal`] when the template cannot be rendered, or the view is not an object.
    pub fn render(
        &self,
        template: &str,
        language: Language,
        shell: &impl Serialize,
        view: impl Serialize,
    ) -> Result<String> {
        let spoken = self.languages.get(&language).ok_or_else(|| Error::internal("no words in that language"))?;
        let shell = serde_json::to_value(shell).map_err(Error::internal)?;
        html::carried(|| {
            let mut data = match serde_json::to_value(view).map_err(Error::internal)? {
                Value::Object(data) => data,
                _ => return Err(Error::internal(format!("the view of {template} is not an object"))),
            };
            let shared = SHARED.map(|name| (name.to_owned(), data.get(name).cloned().unwrap_or_default()));
            data.insert("shell".to_owned(), shell.clone());
            let data = handlebars::Context::from(Value::Object(data));
            let Some(frame) = self.frames.get(template) else {
                return spoken.render(template, &data);
            };
            let arguments = spoken.render(&format!("{template}{ARGUMENTS}"), &data)?;
            let mut framed: Map<String, Value> = serde_json::from_str(&arguments).map_err(Error::internal)?;
            framed.extend(shared);
            framed.insert("shell".to_owned(), shell);
            let framed = handlebars::Context::from(Value::Object(framed));
            let mut page = spoken.render(&format!("{frame}{ABOVE}"), &framed)?;
            page.push_str(&spoken.render(&format!("{template}{BODY}"), &data)?);
            page.push_str(&spoken.render(&format!("{frame}{BELOW}"), &framed)?);
            Ok(page)
        })
    }
}

/// What every page is made with.
#[derive(Clone)]
pub struct Interface {
    /// The words of all languages.
    pub words: Arc<Words>,
    /// Style, scripts and pictures.
    pub assets: Arc<Assets>,
    /// The templates.
    pub renderer: Arc<Renderer>,
}

impl Interface {
    /// Reads it; all of it is compiled into the program, so a process does so once, however many applications it serves.
    ///
    /// # Errors
    /// [`Error::Internal`] naming what is broken.
    pub fn read() -> Result<Self> {
        static READ: Mutex<Option<Interface>> = Mutex::new(None);
        let mut read = READ.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(interface) = &*read {
            return Ok(interface.clone());
        }
        let (words, assets) = (Arc::new(Words::load()?), Arc::new(Assets::load()));
        let renderer = Arc::new(Renderer::load(&words, &assets)?);
        Ok(read.insert(Self { words, assets, renderer }).clone())
    }
}

/// The templates that a text leaves to Handlebars to put in.
fn named_in(text: &str) -> impl Iterator<Item = &str> {
    let tags = text.split("{{").skip(1).filter_map(|tag| tag.strip_prefix("> ").or(tag.strip_prefix("#> ")));
    tags.filter_map(|tag| tag.split([' ', '}']).next())
}

/// A template that is wholly within a frame: `{{#> layout page_title=title}} … {{/layout}}`.
struct Framed<'a> {
    frame: &'a str,
    arguments: &'a str,
    body: &'a str,
}

impl<'a> Framed<'a> {
    fn read(text: &'a str) -> Option<Self> {
        let text = match text.strip_prefix("{{!--") {
            Some(comment) => comment.split_once("--}}")?.1.trim_start(),
            None => text,
        };
        let (head, rest) = text.strip_prefix("{{#> ")?.split_once("}}")?;
        let (frame, arguments) = head.split_once(' ').unwrap_or((head, ""));
        let body = rest.trim_end().strip_suffix(&format!("{{{{/{frame}}}}}"))?;
        // The line break behind the tag belongs to the tag.
        let body = body.strip_prefix('\n').unwrap_or(body);
        (!body.contains(&format!("{{{{/{frame}}}}}"))).then_some(Self { frame, arguments, body })
    }
}

/// A template in which words that depend on nothing stand as they are said: `{{t "shell-about"}}`.
fn with_words<'a>(text: &'a str, words: &Words, language: Language) -> Cow<'a, str> {
    const BEGIN: &str = "{{t \"";
    if !text.contains(BEGIN) {
        return Cow::Borrowed(text);
    }
    let mut said = String::with_capacity(text.len());
    let mut pieces = text.split(BEGIN);
    said.push_str(pieces.next().unwrap_or_default());
    for piece in pieces {
        match piece.split_once("\"}}") {
            Some((key, rest)) if !key.contains(['"', '}']) && words.has(language, key) => {
                // A brace would begin a tag.
                said.push_str(&html_escape(&words.say(language, key)).replace('{', "&#123;"));
                said.push_str(rest);
            }
            _ => {
                said.push_str(BEGIN);
                said.push_str(piece);
            }
        }
    }
    Cow::Owned(said)
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_within_a_frame_is_told_from_one_that_only_has_some() {
        let framed =
            Framed::read("{{!-- why --}}\n{{#> layout page_title=title a=(t \"x\")}}\n<p>\n{{/layout}}\n").unwrap();
        assert_eq!((framed.frame, framed.arguments, framed.body), ("layout", "page_title=title a=(t \"x\")", "<p>\n"));
        assert!(Framed::read("{{#if a}}{{#> layout}}a{{/layout}}{{/if}}").is_none());
        assert!(Framed::read("{{#> layout}}a{{/layout}}{{#> layout}}b{{/layout}}").is_none());
    }

    #[test]
    fn words_are_set_in_where_nothing_can_change_them() {
        let words = Words::load().unwrap();
        let said = |text: &'static str| with_words(text, &words, Language::ENGLISH).into_owned();
        assert_eq!(
            said("<p>{{t \"shell-skip\"}}</p>"),
            format!("<p>{}</p>", words.say(Language::ENGLISH, "shell-skip"))
        );
        for kept in ["{{t \"role\" role}}", "{{#if (t \"shell-skip\")}}", "{{t \"no-such-key\"}}", "{{t label}}"] {
            assert_eq!(said(kept), kept);
        }
    }
}
