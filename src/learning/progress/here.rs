//! Which module a page is about, and what stands around its content.

use std::collections::BTreeMap;

use content::{Catalogue, Edition, Module, ModuleSlug, PromptId, SetName};
use serde::Serialize;

use crate::learning::progress::{Attempt, AttemptDraft, Facts, store};
use crate::people::accounts::PersonId;
use crate::platform::clock::Timestamp;
use crate::platform::db::Conn;
use crate::platform::error::{Error, Result};
use crate::platform::values::Language;
use crate::platform::web::{Ctx, Public, Viewer};

/// The language in the address.
///
/// # Errors
/// [`Error::NotFound`] for a language that is not offered.
pub fn offered(ctx: &Ctx) -> Result<Language> {
    ctx.site().offered(ctx.path("language")?).ok_or(Error::NotFound)
}

/// Which module a page is about, and in which language.
pub struct Here<'a> {
    /// The language of the page.
    pub language: Language,
    /// The module.
    pub module: &'a Module,
    /// The language of the module's texts: the page's, or the source language where the module lacks that.
    pub spoken: Language,
    /// The module's texts.
    pub edition: &'a Edition,
}

/// What every page of a module shows around its content.
#[derive(Debug, Serialize)]
pub struct Frame {
    base: String,
    title: String,
    spoken: Language,
    direction: &'static str,
    /// The name of the language that stands in for the page's.
    stand_in: Option<String>,
    translations: Vec<Translation>,
    trail: Vec<LinkView>,
}

/// The same page in another language.
#[derive(Debug, Serialize)]
pub(in crate::learning::progress) struct Translation {
    href: String,
    code: Language,
    name: String,
}

/// A link and its words.
#[derive(Debug, Serialize)]
pub struct LinkView {
    /// Where it leads.
    pub href: String,
    /// What it says.
    pub label: String,
}

impl<'a> Here<'a> {
    /// From the address.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub fn of(ctx: &Ctx, catalogue: &'a Catalogue) -> Result<Self> {
        let language = offered(ctx)?;
        let module = catalogue.get(&ctx.path::<ModuleSlug>("module")?).ok_or(Error::NotFound)?;
        let (spoken, edition) = module.edition(language).ok_or(Error::NotFound)?;
        Ok(Self { language, module, spoken, edition })
    }

    /// The address of the module's page.
    pub fn base(&self) -> String {
        format!("/{}/modules/{}", self.language, self.module.slug)
    }

    /// What search engines are told of the page at `rest` below the module's address; nothing where somebody is signed in.
    pub fn public(&self, ctx: &Ctx, viewer: Option<&Viewer>, rest: &str) -> Option<Public> {
        let spoken: Vec<Language> = self.module.languages.keys().copied().collect();
        let path = |code: Language| format!("/{code}/modules/{}{rest}", self.module.slug);
        viewer.is_none().then(|| Public::in_languages(ctx.site(), self.spoken, &spoken, path))
    }

    /// The frame of the page at `rest` below the module's address.
    pub fn frame(&self, ctx: &Ctx, rest: &str) -> Frame {
        let words = &ctx.site().words;
        let name = |language: Language| words.say(language, "language-name");
        let others = self.module.languages.keys().filter(|code| **code != self.spoken);
        let offered = others.filter(|code| ctx.site().offered(**code).is_some());
        let translation = |code: &Language| Translation {
            href: format!("/{code}/modules/{}{rest}", self.module.slug),
            code: *code,
            name: name(*code),
        };
        let catalogue =
            LinkView { href: format!("/{}/modules", self.language), label: words.say(self.language, "shell-modules") };
        let module = LinkView { href: self.base(), label: self.edition.title.clone() };
        Frame {
            base: self.base(),
            title: self.edition.title.clone(),
            spoken: self.spoken,
            direction: self.spoken.direction(),
            stand_in: (self.spoken != self.language).then(|| name(self.spoken)),
            translations: offered.map(translation).collect(),
            trail: if rest.is_empty() { vec![catalogue] } else { vec![catalogue, module] },
        }
    }
}

/// What is recorded about the viewer that a page needs.
#[derive(Default)]
pub struct LearnerData {
    /// About the module.
    pub facts: Facts,
    /// Their last answers to the sets on the page.
    pub last: BTreeMap<SetName, Attempt>,
    /// What they have answered and not sent yet.
    pub drafts: BTreeMap<SetName, AttemptDraft>,
    /// Their notes to the module's prompts, and when each was written.
    pub notes: BTreeMap<PromptId, (String, Timestamp)>,
}

impl LearnerData {
    /// Reads it; only what there is to read costs a query.
    ///
    /// # Errors
    /// Only what the database says.
    pub fn load(
        conn: &mut Conn,
        person: PersonId,
        module: &ModuleSlug,
        sets: &[SetName],
        with_notes: bool,
    ) -> Result<Self> {
        let (facts, last) = store::progress::facts_and_last(conn, person, module, sets)?;
        let (drafts, notes) = match sets.is_empty() && !with_notes {
            true => Default::default(),
            false => store::kept::of(conn, person, module, sets)?,
        };
        Ok(Self { facts, last, drafts, notes })
    }
}
