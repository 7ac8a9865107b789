//! What directives become: boxes, prompts and checks.

use super::directives::{Kind, Mark};
use super::escape;
use super::links::resolve;
use super::render::Writer;
use crate::Html;
use crate::layout::Page;
use crate::module::{Block, Highlight};
use crate::names::PromptId;

impl Writer<'_> {
    /// A thematic break: the author's own, or one that stands for a directive.
    pub(super) fn rule(&mut self, offset: usize) {
        while self.directives.front().is_some_and(|directive| directive.offset < offset) {
            self.swallowed();
        }
        if self.directives.front().is_none_or(|directive| directive.offset != offset) {
            return self.push("<hr>\n");
        }
        match self.directives.pop_front().map(|directive| directive.mark) {
            Some(Mark::Open(kind, title)) => self.open_box(kind, title, offset),
            Some(Mark::Close) => self.close_box(offset),
            Some(Mark::Check(set)) => {
                self.rendered.directives += 1;
                self.only_in_lessons(offset, "a check");
                let at = self.position(offset);
                self.rendered.checks.push((set.clone(), at));
                self.flush();
                self.rendered.blocks.push(Block::Check(set));
            }
            Some(Mark::Broken) | None => {}
        }
    }

    pub(super) fn swallowed(&mut self) {
        if let Some(directive) = self.directives.pop_front().filter(|directive| directive.mark != Mark::Broken) {
            let advice = "put an empty line before it, and close the code or quote that it stands in";
            self.error(directive.offset, "this directive stands within something else", advice);
        }
    }

    fn only_in_lessons(&mut self, offset: usize, what: &str) {
        if !matches!(self.document.page, Page::Lesson(..)) {
            self.error(offset, format!("{what} can stand only in a lesson"), "move it into a lesson, or remove it");
        }
    }

    fn only_on_paper(&mut self, offset: usize) {
        if !matches!(self.document.page, Page::Guide | Page::Handout(_)) {
            self.error(offset, "cards to cut out can stand only in the kit", "move them into a sheet in “handouts”");
        }
    }

    fn box_content(&self) -> &str {
        self.out.get(self.box_start..).unwrap_or_default()
    }

    fn open_box(&mut self, kind: Kind, title: Option<String>, offset: usize) {
        self.rendered.directives += 1;
        // The end of the box before was swallowed by something, which was reported there.
        self.close_box(offset);
        // Cards need no title; other boxes have a usual one.
        self.box_title =
            title.unwrap_or_else(|| if kind == Kind::Cards { String::new() } else { self.word(kind.key()) });
        let title = escape(&self.box_title);
        match &kind {
            Kind::InYourContext(id) => {
                self.only_in_lessons(offset, "a prompt that learners answer");
                let at = self.position(offset);
                self.rendered.prompts.push((id.clone(), at));
                self.flush();
            }
            Kind::Cards => {
                self.only_on_paper(offset);
                self.push("<div class=\"cut-cards\">\n");
                if !title.is_empty() {
                    self.push(&format!("<p class=\"box-title\">{title}</p>\n"));
                }
            }
            Kind::Audio(file) => {
                self.only_in_lessons(offset, "something to listen to");
                self.player(file, &title, offset);
            }
            // A note and not a landmark: a page with ten boxes would have ten landmarks of the same name.
            kind => {
                let key = kind.key();
                self.push(&format!("<aside class=\"box {key}\" role=\"note\">\n<p class=\"box-title\">{title}</p>\n"));
            }
        }
        self.box_start = self.out.len();
        self.open = Some(kind);
    }

    pub(super) fn close_box(&mut self, offset: usize) {
        match self.open.take() {
            Some(Kind::InYourContext(id)) => self.prompt(id, offset),
            Some(Kind::Cards) => {
                if !["<li", "<td"].iter().any(|item| self.box_content().contains(item)) {
                    let advice = "write them as a list: what stands in one item becomes one card";
                    self.error(offset, "this box holds no cards", advice);
                }
                self.push("</div>\n");
            }
            Some(Kind::Audio(_)) => {
                if self.box_content().trim().is_empty() {
                    let advice =
                        "write what is said between the first line of the box and “:::”: not everybody can listen";
                    self.error(offset, "what is said there is not written down", advice);
                }
                self.push("</details>\n</div>\n");
            }
            Some(kind) => {
                let body = Html::trusted(self.box_content());
                let title = std::mem::take(&mut self.box_title);
                self.rendered.highlights.push(Highlight::Box { class: kind.key(), title, body });
                self.push("</aside>\n");
            }
            None => {}
        }
    }

    /// The browser's own player, which loads nothing before somebody wants to listen; what is said stands below, closed.
    fn player(&mut self, file: &str, title: &str, offset: usize) {
        let place = &self.document.place;
        let link = match resolve(&format!("../media/{file}"), place) {
            Ok(link) => link,
            Err(refusal) => {
                self.error(offset, refusal.message, refusal.advice);
                return self.push("<div>\n<details>\n");
            }
        };
        let (src, transcript) = (escape(&link.href), escape(&self.word("content-transcript")));
        let at = self.position(offset);
        self.rendered.links.push((link.target, at));
        self.push(&format!(
            "<div class=\"audio\">\n<p class=\"box-title\">{title}</p>\n<audio controls preload=\"none\" src=\"{src}\" \
             aria-label=\"{title}\"></audio>\n<details>\n<summary>{transcript}</summary>\n"
        ));
    }

    fn prompt(&mut self, id: PromptId, offset: usize) {
        let prompt = std::mem::take(&mut self.out);
        if prompt.trim().is_empty() {
            self.error(offset, "this box asks nothing", "write the question between its first line and “:::”");
        }
        let title = std::mem::take(&mut self.box_title);
        self.rendered.blocks.push(Block::InYourContext { id, title, prompt: Html::trusted(prompt) });
    }
}
