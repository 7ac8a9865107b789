//! A module in one language with its kit as a book: EPUB 3, for whatever reads books.

use std::io::{Cursor, Write};

use chrono::{DateTime, Utc};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

use super::ExportError;
use super::exercises::{EXERCISES, Group, KEY, Printer, groups, is_asked, place_of};
use super::places::{GUIDE, INTRODUCTION, Places, handout_file, is_shown, lesson_file};
use super::{BookWords, Inset};
use crate::markdown::escape;
use crate::tree::{xhtml, xml_anchor};
use crate::{Block, ContentHash, Edition, Heading, Lesson, Module};
use crate::{Language, RichText};

const TITLE: &str = "title.xhtml";
const NAV: &str = "nav.xhtml";
const STYLE: &str = include_str!("book.css");
const CONTAINER: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<container version=\"1.0\" xmlns=\"urn:oasis:names:tc:opendocument:xmlns:container\">\
<rootfiles><rootfile full-path=\"book/content.opf\" media-type=\"application/oebps-package+xml\"/></rootfiles></container>\n";

/// What a book is made of.
pub(super) struct Book<'a> {
    pub module: &'a Module,
    pub edition: &'a Edition,
    pub language: Language,
    pub words: &'a dyn BookWords,
    pub modified: DateTime<Utc>,
}

/// A page of the book, and what the table of contents says of it.
struct Chapter {
    file: String,
    title: String,
    body: String,
    /// What the table of contents shows below it: anchor and words.
    parts: Vec<(String, String)>,
}

impl Book<'_> {
    /// The book as a file. The same content gives the same bytes.
    ///
    /// # Errors
    /// [`ExportError::Archive`].
    pub fn pack(&self) -> Result<Vec<u8>, ExportError> {
        let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
        let mut add = |name: &str, bytes: &[u8], method: CompressionMethod| -> Result<(), ExportError> {
            archive.start_file(name, SimpleFileOptions::default().compression_method(method))?;
            archive.write_all(bytes).map_err(zip::result::ZipError::Io)?;
            Ok(())
        };
        let deflated = CompressionMethod::Deflated;
        // Readers look for this at the very beginning, and as it is.
        add("mimetype", b"application/epub+zip", CompressionMethod::Stored)?;
        add("META-INF/container.xml", CONTAINER.as_bytes(), deflated)?;
        let pages = self.pages();
        add("book/content.opf", self.package(&pages).as_bytes(), deflated)?;
        add(&format!("book/{NAV}"), self.contents(&pages).as_bytes(), deflated)?;
        add("book/style.css", STYLE.as_bytes(), deflated)?;
        for page in &pages {
            let document = self.document(&page.title, &page.body);
            add(&format!("book/{}", page.file), document.as_bytes(), deflated)?;
        }
        for (name, media) in self.module.media.iter().filter(|(_, media)| is_shown(media.mime)) {
            add(&format!("book/media/{name}"), &media.bytes, deflated)?;
        }
        Ok(archive.finish()?.into_inner())
    }

    fn say(&self, key: &str) -> String {
        self.words.say(self.language, key)
    }

    fn document(&self, title: &str, body: &str) -> String {
        let (language, direction) = (self.language, self.language.direction());
        format!(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE html>\n\
             <html xmlns=\"http://www.w3.org/1999/xhtml\" xmlns:epub=\"http://www.idpf.org/2007/ops\" \
             xml:lang=\"{language}\" lang=\"{language}\" dir=\"{direction}\">\n\
             <head><meta charset=\"utf-8\"/><title>{}</title><link rel=\"stylesheet\" type=\"text/css\" href=\"style.css\"/></head>\n\
             <body>\n{body}</body>\n</html>\n",
            escape(title)
        )
    }

    fn pages(&self) -> Vec<Chapter> {
        let places = Places { module: self.module, edition: self.edition, language: self.language };
        let place = |address: &str| places.find(address);
        let text = |text: &RichText| xhtml(text.nodes(), &place);
        let edition = self.edition;
        let mut pages = vec![self.title_page()];
        if !edition.introduction.as_str().trim().is_empty() {
            let title = self.say("module-introduction");
            pages.push(page(INTRODUCTION, title, &text(&edition.introduction), Vec::new()));
        }
        for lesson in &edition.lessons {
            let body: String = lesson.blocks.iter().map(|block| self.block(block, &text)).collect();
            pages.push(page(&lesson_file(lesson), lesson_title(lesson), &body, sections(&lesson.headings)));
        }
        let groups = groups(edition, self.words, self.language);
        if !groups.is_empty() {
            let paper = Printer { words: self.words, language: self.language, place: &place };
            let parts = |group: &Group<'_>| (group.id.clone(), group.title.clone());
            let parts = groups.iter().map(parts).collect();
            let asked = format!("<p>{}</p>\n{}", paper.lead(&groups), paper.asked(&groups));
            pages.push(page(EXERCISES, self.say("book-exercises"), &asked, parts));
        }
        if let Some(guide) = &edition.guide {
            let title = guide.title.clone().unwrap_or_else(|| self.say("kit-guide"));
            let body = format!("<div id=\"guide\">\n{}</div>\n", text(&guide.body));
            pages.push(page(GUIDE, title, &body, sections(&guide.headings)));
        }
        for sheet in &edition.handouts {
            let body = format!("<div id=\"{}\">\n{}</div>\n", sheet.anchor, text(&sheet.body));
            pages.push(page(&handout_file(sheet), sheet.title.clone(), &body, Vec::new()));
        }
        // The key comes last: whoever turns a page after the questions must not see it.
        if !groups.is_empty() {
            let paper = Printer { words: self.words, language: self.language, place: &place };
            pages.push(page(KEY, self.say("book-key"), &paper.key(&groups), Vec::new()));
        }
        pages
    }

    fn title_page(&self) -> Chapter {
        let Edition { title, summary, audience, outcomes, .. } = self.edition;
        let Module { version, licence, credits, .. } = self.module;
        let outcomes: String = outcomes.iter().map(|outcome| format!("<li>{}</li>\n", escape(outcome))).collect();
        let about = [("version", Inset::Text(version)), ("licence", Inset::Text(licence))];
        let about = self.words.say_with(self.language, "module-version", &about);
        let body = format!(
            "<p>{}</p>\n<h2>{}</h2>\n<ul>\n{outcomes}</ul>\n<h2>{}</h2>\n<p>{}</p>\n<p class=\"soft\">{} {}</p>\n",
            escape(summary),
            escape(&self.say("module-outcomes")),
            escape(&self.say("module-audience")),
            escape(audience),
            escape(&about),
            escape(&credits.join(", ")),
        );
        page(TITLE, title.clone(), &body, Vec::new())
    }

    fn block(&self, block: &Block, text: &dyn Fn(&RichText) -> String) -> String {
        match block {
            Block::Html(written) => text(written),
            Block::Check(set) if is_asked(self.edition, set) => {
                format!("<p><a href=\"{}\">{}</a></p>\n", place_of(set), escape(&self.say("book-check")))
            }
            Block::Check(_) => String::new(),
            Block::InYourContext { title, prompt, .. } => format!(
                "<aside class=\"box box-in-your-context\" role=\"note\">\n<p class=\"box-title\">{}</p>\n{}</aside>\n",
                escape(title),
                text(prompt)
            ),
        }
    }

    /// What the book is called for ever, whatever its content becomes.
    fn id(&self) -> String {
        let parts = ["relais", self.module.slug.as_str(), self.language.code()];
        let hash = ContentHash::of(parts.map(str::as_bytes));
        let digits = |from: usize, to: usize| hash.as_str().get(from..to).unwrap_or_default();
        // Version 8 is left to whoever makes one.
        let parts = [digits(0, 8), digits(8, 12), digits(13, 16), digits(17, 20), digits(20, 32)];
        let [a, b, c, d, e] = parts;
        format!("urn:uuid:{a}-{b}-8{c}-8{d}-{e}")
    }

    fn package(&self, pages: &[Chapter]) -> String {
        let Edition { title, summary, .. } = self.edition;
        let mut metadata = format!(
            "<dc:identifier id=\"id\">{}</dc:identifier>\n<dc:title>{}</dc:title>\n<dc:language>{}</dc:language>\n\
             <dc:description>{}</dc:description>\n<dc:rights>{}</dc:rights>\n\
             <meta property=\"dcterms:modified\">{}</meta>\n",
            self.id(),
            escape(title),
            self.language,
            escape(summary),
            escape(&self.module.licence),
            self.modified.format("%Y-%m-%dT%H:%M:%SZ"),
        );
        let credits = self.module.credits.iter().filter(|name| !name.trim().is_empty());
        metadata.extend(credits.map(|name| format!("<dc:contributor>{}</dc:contributor>\n", escape(name))));
        let accessible = [
            ("accessMode", "textual"),
            ("accessMode", "visual"),
            ("accessModeSufficient", "textual"),
            ("accessibilityFeature", "alternativeText"),
            ("accessibilityFeature", "structuralNavigation"),
            ("accessibilityFeature", "tableOfContents"),
            ("accessibilityHazard", "none"),
        ];
        metadata.extend(accessible.map(|(name, value)| format!("<meta property=\"schema:{name}\">{value}</meta>\n")));
        let summary = escape(&self.say("book-accessible"));
        metadata.push_str(&format!("<meta property=\"schema:accessibilitySummary\">{summary}</meta>\n"));
        let mut manifest = format!(
            "<item id=\"nav\" href=\"{NAV}\" media-type=\"application/xhtml+xml\" properties=\"nav\"/>\n\
             <item id=\"style\" href=\"style.css\" media-type=\"text/css\"/>\n"
        );
        let id = |file: &str| file.trim_end_matches(".xhtml").to_owned();
        for page in pages {
            let (id, file) = (id(&page.file), &page.file);
            manifest.push_str(&format!("<item id=\"p-{id}\" href=\"{file}\" media-type=\"application/xhtml+xml\"/>\n"));
        }
        for (name, media) in self.module.media.iter().filter(|(_, media)| is_shown(media.mime)) {
            let mime = media.mime;
            manifest.push_str(&format!("<item id=\"m-{name}\" href=\"media/{name}\" media-type=\"{mime}\"/>\n"));
        }
        let spine: String = pages.iter().map(|page| format!("<itemref idref=\"p-{}\"/>\n", id(&page.file))).collect();
        format!(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
             <package xmlns=\"http://www.idpf.org/2007/opf\" version=\"3.0\" unique-identifier=\"id\" xml:lang=\"{}\">\n\
             <metadata xmlns:dc=\"http://purl.org/dc/elements/1.1/\">\n{metadata}</metadata>\n\
             <manifest>\n{manifest}</manifest>\n<spine page-progression-direction=\"{}\">\n{spine}</spine>\n</package>\n",
            self.language,
            self.language.direction(),
        )
    }

    fn contents(&self, pages: &[Chapter]) -> String {
        let mut list = String::new();
        for page in pages {
            let file = &page.file;
            list.push_str(&format!("<li><a href=\"{file}\">{}</a>", escape(&page.title)));
            if !page.parts.is_empty() {
                let part = |(id, title): &(String, String)| {
                    format!("<li><a href=\"{file}#{id}\">{}</a></li>\n", escape(title))
                };
                let parts: String = page.parts.iter().map(part).collect();
                list.push_str(&format!("\n<ol>\n{parts}</ol>\n"));
            }
            list.push_str("</li>\n");
        }
        let title = escape(&self.say("book-contents"));
        self.document(
            &self.edition.title,
            &format!("<nav epub:type=\"toc\" id=\"toc\">\n<h1>{title}</h1>\n<ol>\n{list}</ol>\n</nav>\n"),
        )
    }
}

fn page(file: &str, title: String, body: &str, parts: Vec<(String, String)>) -> Chapter {
    let body = format!("<h1>{}</h1>\n{body}", escape(&title));
    Chapter { file: file.to_owned(), title, body, parts }
}

fn lesson_title(lesson: &Lesson) -> String {
    format!("{}. {}", lesson.number, lesson.title)
}

/// The highest headings of a page, without the marks of footnotes.
fn sections(headings: &[Heading]) -> Vec<(String, String)> {
    let highest = headings.iter().map(|heading| heading.level).min();
    let shown = headings.iter().filter(|heading| Some(heading.level) == highest && !heading.text.trim().is_empty());
    shown.map(|heading| (xml_anchor(&heading.id), heading.text.clone())).collect()
}
