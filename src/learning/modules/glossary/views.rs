//! What pages and programs are shown of the glossary.

use std::collections::BTreeMap;

use content::glossary::{Definition, Term};
use content::{Glossary, TermId, folded};
use serde::Serialize;
use utoipa::ToSchema;

use crate::platform::values::Language;
use crate::platform::web::Ctx;

/// A term, explained in one language.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = GlossaryTerm)]
pub struct TermView {
    /// What identifies it, the same in every language.
    #[schema(value_type = String)]
    pub id: TermId,
    /// Where it is explained: the address on this site.
    pub address: String,
    /// The term.
    pub term: String,
    /// What it means, as plain text.
    pub text: String,
    /// Other forms of it, such as abbreviations.
    pub also: Vec<String>,
    /// The same term in the other languages, by language.
    #[schema(value_type = BTreeMap<String, String>)]
    pub translations: BTreeMap<Language, String>,
}

/// The terms of a language in their order there; with `words`, those in which they stand, in any language.
pub fn terms(glossary: &Glossary, language: Language, words: Option<&str>) -> Vec<TermView> {
    let words = words.map(folded);
    let fits = |term: &Term| words.as_ref().is_none_or(|words| has(term, language, words));
    let view = |(id, term): (&TermId, &Term)| {
        let definition = term.definitions.get(&language)?;
        let others = term.definitions.iter().filter(|(other, _)| **other != language);
        Some(TermView {
            id: id.clone(),
            address: format!("/{language}/glossary#g-{id}"),
            term: definition.term.clone(),
            text: definition.text.clone(),
            also: definition.also.clone(),
            translations: others.map(|(other, definition)| (*other, definition.term.clone())).collect(),
        })
    };
    let mut terms: Vec<TermView> = glossary.terms.iter().filter(|(_, term)| fits(term)).filter_map(view).collect();
    terms.sort_by_cached_key(|view| folded(&view.term));
    terms
}

/// Whether words stand in a term in any language, or in what is said about it in this one.
fn has(term: &Term, language: Language, words: &str) -> bool {
    let named = |definition: &Definition| definition.forms().any(|form| folded(form).contains(words));
    let explained = |definition: &Definition| folded(&definition.text).contains(words);
    term.definitions.values().any(named) || term.definitions.get(&language).is_some_and(explained)
}

/// How much of what somebody looks for is read.
pub(in crate::learning::modules) const LONGEST_QUERY: usize = 150;

/// The words that are looked for.
pub(in crate::learning::modules) fn asked(ctx: &Ctx) -> Option<String> {
    ctx.query("q").map(|q| q.chars().take(LONGEST_QUERY).collect())
}
