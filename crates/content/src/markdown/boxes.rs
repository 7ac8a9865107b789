//! What directives become: boxes, prompts and checks.

use super::directives::{Kind, Mark};
use super::links::resolve;
use super::render::{OpenBox, Reader};
use crate::layout::Page;
use crate::module::Block;
use crate::tree::{Node, RichText};

impl Reader<'_> {
    /// A thematic break: the author's own, or one that stands for a directive.
    pub(super) fn rule(&mut self, offset: usize) {
        while self.directives.front().is_some_and(|directive| directive.offset < offset) {
            self.swallowed();
        }
        if self.directives.front().is_none_or(|directive| directive.offset != offset) {
            return self.stack.put(Node::Rule);
        }
        match self.directives.pop_front().map(|directive| directive.mark) {
            Some(Mark::Open(kind, title)) => self.open_box(kind, title, offset),
            Some(Mark::Close) => self.close_box(offset),
            Some(Mark::Check(set)) => {
                self.rendered.directives += 1;
                self.only_in_lessons(offset, "a check");
                let at = self.position(offset);
                self.rendered.checks.push((set.clone(), at));
                // Where the end of a box was swallowed, which was reported there.
                self.close_box(offset);
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

    fn open_box(&mut self, kind: Kind, title: Option<String>, offset: usize) {
        self.rendered.directives += 1;
        // The end of the box before was swallowed by something, which was reported there.
        self.close_box(offset);
        // Cards need no title; other boxes have a usual one.
        let title = title.unwrap_or_else(|| if kind == Kind::Cards { String::new() } else { self.word(kind.key()) });
        match &kind {
            Kind::InYourContext(id) => {
                self.only_in_lessons(offset, "a prompt that learners answer");
                let at = self.position(offset);
                self.rendered.prompts.push((id.clone(), at));
                self.flush();
            }
            Kind::Cards => self.only_on_paper(offset),
            Kind::Audio(_) => self.only_in_lessons(offset, "something to listen to"),
            Kind::KeyIdea | Kind::Case | Kind::TryIt | Kind::Discuss => {}
        }
        let src = if let Kind::Audio(file) = &kind { self.sound(file, offset) } else { None };
        self.open = Some(OpenBox { kind, title, src, start: self.stack.count() });
    }

    pub(super) fn close_box(&mut self, offset: usize) {
        let Some(OpenBox { kind, title, src, start }) = self.open.take() else { return };
        let body = self.stack.take_since(start);
        match kind {
            Kind::InYourContext(id) => {
                if body.is_empty() {
                    let advice = "write the question between its first line and “:::”";
                    self.error(offset, "this box asks nothing", advice);
                }
                self.rendered.blocks.push(Block::InYourContext { id, title, prompt: RichText::new(body) });
            }
            Kind::Cards => {
                if !holds_cards(&body) {
                    let advice = "write them as a list: what stands in one item becomes one card";
                    self.error(offset, "this box holds no cards", advice);
                }
                self.stack.put_into_text(Node::Cards { title, body });
            }
            Kind::Audio(_) => {
                if body.is_empty() {
                    let advice =
                        "write what is said between the first line of the box and “:::”: not everybody can listen";
                    self.error(offset, "what is said there is not written down", advice);
                }
                let (src, transcript) = (src.unwrap_or_default(), self.word("content-transcript"));
                self.stack.put_into_text(Node::Audio { src, title, transcript, body });
            }
            Kind::KeyIdea | Kind::Case | Kind::TryIt | Kind::Discuss => {
                self.stack.put_into_text(Node::Box { class: kind.key(), title, body });
            }
        }
    }

    /// The address of something to listen to; nothing where it leads nowhere, which is reported.
    fn sound(&mut self, file: &str, offset: usize) -> Option<String> {
        match resolve(&format!("../media/{file}"), &self.document.place) {
            Ok(link) => {
                let at = self.position(offset);
                self.rendered.links.push((link.target, at));
                Some(link.href)
            }
            Err(refusal) => {
                self.error(offset, refusal.message, refusal.advice);
                None
            }
        }
    }
}

/// Whether there is an item of a list or a cell of a table.
fn holds_cards(nodes: &[Node]) -> bool {
    nodes.iter().any(|node| {
        let is_some = match node {
            Node::List { .. } => true,
            Node::Table(table) => !table.rows.is_empty(),
            _ => false,
        };
        is_some || node.within().into_iter().any(holds_cards)
    })
}
