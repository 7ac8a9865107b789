use std::collections::BTreeSet;

use super::links::{Place, Target};
use super::sources::Cited;
use crate::layout::Page;
use crate::module::{Block, Heading};
use crate::names::{PromptId, SetName};
use crate::problem::Position;
use crate::tree::RichText;

/// A Markdown file to render.
pub(crate) struct Document<'a> {
    /// What to call it in problems.
    pub file: &'a str,
    /// The whole file.
    pub text: &'a str,
    /// Where its Markdown begins, behind the front matter.
    pub body: usize,
    pub place: Place<'a>,
    pub page: Page,
    pub title: &'a str,
}

impl Document<'_> {
    /// How many levels its headings sink: guides and sheets stand below a heading of the kit page.
    pub fn sink(&self) -> u8 {
        u8::from(matches!(self.page, Page::Guide | Page::Handout(_)))
    }
}

/// What became of a document, with what checks need to know.
#[derive(Debug, Default)]
pub(crate) struct Rendered {
    pub blocks: Vec<Block>,
    pub headings: Vec<Heading>,
    pub words: usize,
    /// How many boxes and checks it has.
    pub directives: usize,
    pub links: Vec<(Target, Position)>,
    pub checks: Vec<(SetName, Position)>,
    pub prompts: Vec<(PromptId, Position)>,
    /// What a lesson names as its sources.
    pub sources: Vec<(Position, Cited)>,
    /// Pictures that have no caption.
    pub bare_pictures: Vec<Position>,
    /// Anchors of its headings as authors write them, without what pages put before.
    pub anchors: BTreeSet<String>,
}

impl Rendered {
    /// Its text in one piece, for pages that are not split into blocks.
    pub fn text(&self) -> RichText {
        match self.blocks.as_slice() {
            [Block::Html(text)] => text.clone(),
            blocks => {
                let nodes =
                    |block: &Block| if let Block::Html(text) = block { text.nodes().to_vec() } else { Vec::new() };
                RichText::new(blocks.iter().flat_map(nodes).collect())
            }
        }
    }

    /// How many bytes of markup it has.
    pub fn bytes(&self) -> usize {
        let bytes = |block: &Block| match block {
            Block::Html(html) | Block::InYourContext { prompt: html, .. } => html.as_str().len(),
            Block::Check(_) => 0,
        };
        self.blocks.iter().map(bytes).sum()
    }
}
