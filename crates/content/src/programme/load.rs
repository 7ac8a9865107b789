//! From files to programmes.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::{FOLLOW_UP, ModuleLink, Programme, ProgrammeEdition, ProgrammePage, Programmes, Variant, agenda, check};
use crate::layout::{Page, language_folder};
use crate::load::text::{AboutFields, SheetFields, fields_of, front_matter, text};
use crate::markdown::{Document, Place, Wording, render};
use crate::module::Media;
use crate::names::{HandoutSlug, ModuleSlug, ProgrammeSlug};
use crate::problem::{Lines, Position, Problems};
use crate::source::{Files, Source, SourceError};
use crate::tree::each_address;
use crate::{Language, RichText};

const MANIFEST: &str = "programme.toml";
const ABOUT: &str = "programme.md";
const DAYS: &str = "days-";
/// From a text of a programme to the modules, as the folders lie beside each other.
const MODULES: &str = "../../../modules/";
/// What stands for the pages of modules while a text is rendered: no such site can exist.
const ASIDE: &str = "https://modules.invalid";

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Fields {
    slug: ProgrammeSlug,
    version: String,
    licence: String,
    #[serde(default)]
    credits: Vec<String>,
    source_language: Language,
    modules: Vec<ModuleSlug>,
    days: Vec<u8>,
    sheets: Vec<HandoutSlug>,
    #[serde(default)]
    follow_up: Vec<String>,
}

impl Programmes {
    /// Reads, checks and renders all programmes of a folder.
    ///
    /// # Errors
    /// [`SourceError`] where the files cannot be read at all. What is wrong with programmes is no error but a problem.
    pub fn load(source: &Source, words: &Wording<'_>) -> Result<Self, SourceError> {
        let mut all = Self::default();
        let label = source.label();
        for name in source.look()?.into_keys() {
            let mut problems = Problems::default();
            let read = programme(&name, &label, &source.read(&name), words, &mut problems);
            let is_broken = problems.has_errors();
            all.folders += 1;
            all.problems.extend(problems.sorted().into_iter().map(|problem| (name.clone(), problem)));
            if let Some(programme) = read.filter(|_| !is_broken) {
                all.all.insert(programme.slug.clone(), programme);
            }
        }
        Ok(all)
    }
}

/// The page of a module that a link of a text leads to: `../../../modules/<slug>/<language>/<file>`.
pub(crate) fn link_of(target: &str) -> Option<(ModuleSlug, Language, Page)> {
    let mut parts = target.strip_prefix(MODULES)?.splitn(3, '/');
    let (slug, language, file) = (parts.next()?.parse().ok()?, language_folder(parts.next()?)?, parts.next()?);
    Some((slug, language, Page::of(file)?))
}

fn programme(
    name: &str,
    label: &str,
    files: &Files,
    words: &Wording<'_>,
    problems: &mut Problems,
) -> Option<Programme> {
    let folder = format!("{label}/{name}");
    let path = format!("{folder}/{MANIFEST}");
    let Some(file) = files.get(MANIFEST) else {
        problems.error(&path, None, "the file is missing", "write it with slug, version, licence, modules and days");
        return None;
    };
    let written = text(&path, file, problems)?;
    let mut fields: Fields = fields_of(&path, written, 0, written, problems)?;
    if fields.slug.as_str() != name {
        let message = format!("the slug “{}” is not the name of the folder, “{name}”", fields.slug);
        problems.error(&path, None, message, "rename the one that is wrong");
    }
    fields.days.sort_unstable();
    fields.days.dedup();
    if fields.days.is_empty() || fields.days.iter().any(|days| !(1..=14).contains(days)) {
        problems.error(&path, None, "“days” names no lengths from 1 to 14 days", "write for instance “days = [2, 3]”");
    }
    for duration in fields.follow_up.iter().filter(|text| !is_duration(text)) {
        let advice = "write weeks as “P1W” and months as “P3M”";
        problems.error(&path, None, format!("“{duration}” is no duration"), advice);
    }
    if !fields.follow_up.is_empty() && !fields.sheets.iter().any(|sheet| sheet.as_str() == FOLLOW_UP) {
        let message = format!("“follow_up” has dates, and “sheets” no “{FOLLOW_UP}”");
        problems.error(&path, None, message, "name it there, and write it with a row for each date");
    }
    let mut programme = Programme {
        slug: fields.slug,
        version: fields.version,
        licence: fields.licence,
        credits: fields.credits,
        source_language: fields.source_language,
        modules: fields.modules,
        days: fields.days,
        follow_up: fields.follow_up,
        languages: BTreeMap::new(),
        manifest: path.clone(),
        links: Vec::new(),
    };
    let folders = files.keys().filter_map(|path| language_folder(path.split_once('/')?.0));
    let languages: std::collections::BTreeSet<Language> = folders.collect();
    if !languages.contains(&programme.source_language) {
        let message = format!("the source language “{}” has no folder", programme.source_language);
        problems.error(&path, None, message, "write the texts, or correct “source_language”");
    }
    for language in languages {
        let mut reader =
            Reader { folder: format!("{folder}/{language}"), language, files, words, problems, links: Vec::new() };
        let text = reader.text(&programme, &fields.sheets);
        programme.links.append(&mut reader.links);
        if let Some(text) = text {
            programme.languages.insert(language, text);
        }
    }
    check::languages(&folder, &programme, problems);
    Some(programme)
}

fn is_duration(text: &str) -> bool {
    let number = text.strip_prefix('P').and_then(|rest| rest.strip_suffix(['D', 'W', 'M', 'Y']));
    number.is_some_and(|number| number.parse::<u8>().is_ok_and(|number| number > 0))
}

/// Reads the files of one language.
struct Reader<'a> {
    folder: String,
    language: Language,
    files: &'a Files,
    words: &'a Wording<'a>,
    problems: &'a mut Problems,
    links: Vec<ModuleLink>,
}

impl Reader<'_> {
    fn text(&mut self, programme: &Programme, sheets: &[HandoutSlug]) -> Option<ProgrammeEdition> {
        let (about, introduction): (AboutFields, RichText) = self.page(ABOUT, Page::Introduction)?.0;
        let mut text = ProgrammeEdition {
            title: about.title,
            summary: about.summary,
            audience: about.audience,
            outcomes: about.outcomes,
            introduction,
            variants: BTreeMap::new(),
            sheets: Vec::new(),
        };
        for days in &programme.days {
            let name = format!("{DAYS}{days}");
            let Some((sheet, (written, first))) = name.parse().ok().and_then(|slug| self.sheet(slug)) else { continue };
            let path = format!("{}/{name}.md", self.folder);
            let agenda = agenda::read(&path, &written, first, self.problems);
            check::agenda(&path, *days, &agenda, self.problems);
            text.variants.insert(*days, Variant { sheet, agenda });
        }
        for slug in sheets {
            let path = format!("{}/{slug}.md", self.folder);
            let Some((sheet, (written, _))) = self.sheet(slug.clone()) else { continue };
            if slug.as_str() == FOLLOW_UP {
                check::follow_up(&path, &written, programme, self.problems);
            }
            text.sheets.push(sheet);
        }
        Some(text)
    }

    /// A sheet, and its words as they were written with the line they begin in.
    fn sheet(&mut self, slug: HandoutSlug) -> Option<(ProgrammePage, (String, usize))> {
        let page = Page::Handout(slug.clone());
        let ((fields, body), written): ((SheetFields, RichText), _) = self.page(&format!("{slug}.md"), page)?;
        Some((ProgrammePage { anchor: format!("handout-{slug}"), slug, title: fields.title, body }, written))
    }

    fn page<T>(&mut self, name: &str, page: Page) -> Option<((T, RichText), (String, usize))>
    where
        T: serde::de::DeserializeOwned + Default,
    {
        let path = format!("{}/{name}", self.folder);
        let Some(file) = self.files.get(&format!("{}/{name}", self.language)) else {
            self.problems.error(&path, None, "the file is missing", "write it, as in the other languages");
            return None;
        };
        let written = text(&path, file, self.problems)?;
        let (fields, body): (T, usize) = front_matter(&path, written, self.problems);
        let aside = self.set_links_aside(&path, written);
        // What stands before the text has no links, so it keeps its length.
        let (module, media) = ("programme".parse().ok()?, BTreeMap::<String, Media>::new());
        let place = Place { module: &module, language: self.language, path: name, media: &media };
        let document = Document { file: &path, text: &aside, body, place, page, title: "" };
        let rendered = render(&document, self.words, self.problems);
        let mut text = rendered.text();
        text.change(|nodes| {
            each_address(nodes, &mut |address| {
                if let Some(own) = address.strip_prefix(ASIDE) {
                    *address = own.to_owned();
                }
            });
            true
        });
        let first = written.get(..body).unwrap_or_default().lines().count() + 1;
        let words = written.get(body..).unwrap_or_default().to_owned();
        Some(((fields, text), (words, first)))
    }

    /// The text with its links to modules and to sheets of its own as addresses that the renderer takes.
    fn set_links_aside(&mut self, path: &str, written: &str) -> String {
        let lines = Lines::new(written);
        let mut out = String::with_capacity(written.len());
        let mut rest = 0;
        for (at, mark) in written.match_indices("](") {
            let start = at + mark.len();
            let target = written.get(start..).and_then(|text| text.split(')').next()).unwrap_or_default();
            let is_own = target.ends_with(".md") && !target.contains('/');
            if !is_own && !target.starts_with(MODULES) {
                continue;
            }
            let Some(address) = self.aside(path, target, lines.position(start)) else { continue };
            out.push_str(written.get(rest..start).unwrap_or_default());
            out.push_str(&format!("{ASIDE}{address}"));
            rest = start + target.len();
        }
        out + written.get(rest..).unwrap_or_default()
    }

    /// Where a link leads on the pages; nothing where it leads nowhere, which is reported.
    fn aside(&mut self, path: &str, target: &str, at: Position) -> Option<String> {
        if let Some(sheet) = target.strip_suffix(".md").filter(|sheet| !sheet.contains('/')) {
            let is_there = self.files.contains_key(&format!("{}/{target}", self.language));
            if !is_there || sheet.starts_with(DAYS) || target == ABOUT {
                let message = format!("“{target}” is no sheet of this programme");
                self.problems.error(path, at, message, "link to a file that “sheets” of programme.toml names");
                return None;
            }
            return Some(format!("#handout-{sheet}"));
        }
        match link_of(target) {
            Some((module, language, page)) if language == self.language => {
                let address = format!("/{language}/modules/{module}{}", page.address(None));
                self.links.push(ModuleLink { file: path.to_owned(), at, language, module, page });
                Some(address)
            }
            _ => {
                let message = format!("“{target}” is not a page of a module in this language");
                let advice = "write it as “../../../modules/<module>/<language>/<file>.md”";
                self.problems.error(path, at, message, advice);
                None
            }
        }
    }
}
