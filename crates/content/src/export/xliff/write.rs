//! A module as XLIFF 2.1, for the programs of translators.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::align::{align, difference};
use super::pieces::{Piece, pieces};
use super::{Folder, NAMESPACE, ids};
use crate::Language;
use crate::layout::RECORD;
use crate::translated::{Record, paragraphs};

/// A text as XML.
fn xml(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            // A reader would make a line feed of it.
            '\r' => out.push_str("&#13;"),
            c => out.push(c),
        }
    }
    out
}

/// What is known about an existing translation of a text.
enum State {
    /// There is none.
    Initial,
    Translated,
    /// The source has changed since.
    Stale,
    /// Nobody recorded what it was made from.
    NotRecorded,
}

/// The whole file.
pub(super) fn write(folder: &Folder, target: Language) -> String {
    let Folder { slug, source, .. } = folder;
    let mut out = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<xliff xmlns=\"{NAMESPACE}\" version=\"2.1\" srcLang=\"{source}\" trgLang=\"{target}\">\n"
    );
    let record = folder.text(target, RECORD).and_then(|text| Record::parse(text).ok()).unwrap_or_default();
    for (number, (path, text)) in folder.texts().enumerate() {
        let _ = writeln!(
            out,
            "<file id=\"f{}\" original=\"{}\" xml:space=\"preserve\">",
            number + 1,
            xml(&format!("{slug}/{source}/{path}"))
        );
        file(&mut out, path, text, folder.text(target, path), &record);
        out.push_str("</file>\n");
    }
    out.push_str("</xliff>\n");
    out
}

fn file(out: &mut String, path: &str, text: &str, translation: Option<&str>, record: &Record) {
    let own = pieces(path, text);
    let there = translation.map(|text| pieces(path, text)).unwrap_or_default();
    let found = align(&own, &there);
    out.push_str("<notes>\n<note category=\"format\">");
    out.push_str(match path.ends_with(".md") {
        true => "Markdown: keep *, **, the addresses of links and the marks of footnotes such as [^1].",
        false => "Questions: the order of the answers stays.",
    });
    out.push_str("</note>\n");
    if translation.is_some()
        && let Some(line) = difference(&own, &there)
    {
        let _ = writeln!(
            out,
            "<note category=\"layout\">The translation is laid out otherwise from its line {line} on; importing gives it the layout of the source.</note>"
        );
    }
    out.push_str("</notes>\n");
    let stale = Stale::new(path, text, record);
    let units = own.iter().filter(|piece| piece.kind.is_some());
    for ((id, piece), translated) in ids(&own).into_iter().zip(units).zip(found) {
        let state = match translated {
            None => State::Initial,
            Some(_) => stale.state(piece.line),
        };
        unit(out, &id, piece, translated, &state);
    }
}

fn unit(out: &mut String, id: &str, piece: &Piece, translated: Option<&Piece>, state: &State) {
    let Some(kind) = piece.kind else { return };
    let (word, sub, note) = match state {
        State::Initial => ("initial", "", None),
        State::Translated => ("translated", "", None),
        State::Stale => {
            ("initial", " subState=\"relais:stale\"", Some("The source has changed since this was translated."))
        }
        State::NotRecorded => ("translated", "", Some("Nobody recorded which source this was translated from.")),
    };
    let _ = writeln!(out, "<unit id=\"{id}\" name=\"line {}\">\n<notes>", piece.line);
    let _ = writeln!(out, "<note category=\"kind\">{}</note>", kind.name());
    if let Some(note) = note {
        let _ = writeln!(out, "<note category=\"state\">{note}</note>");
    }
    let _ = writeln!(out, "</notes>\n<segment state=\"{word}\"{sub}>");
    let _ = writeln!(out, "<source>{}</source>", xml(&kind.decode(&piece.raw)));
    if let Some(translated) = translated {
        let _ = writeln!(out, "<target>{}</target>", xml(&kind.decode(&translated.raw)));
    }
    out.push_str("</segment>\n</unit>\n");
}

/// Which paragraphs of a source have changed since it was translated.
struct Stale {
    /// Whether each has, by the line it begins in; nothing where that was never recorded.
    changed: Option<BTreeMap<usize, bool>>,
}

impl Stale {
    fn new(path: &str, text: &str, record: &Record) -> Self {
        let now = paragraphs(text);
        let changes = record.changes(path, &now);
        let is_fresh = |fresh: &[crate::translated::Paragraph], line| fresh.iter().any(|one| one.line == line);
        let changed =
            changes.map(|changes| now.iter().map(|one| (one.line, is_fresh(&changes.fresh, one.line))).collect());
        Self { changed }
    }

    fn state(&self, line: usize) -> State {
        let Some(changed) = &self.changed else { return State::NotRecorded };
        match changed.range(..=line).next_back() {
            Some((_, true)) => State::Stale,
            _ => State::Translated,
        }
    }
}
