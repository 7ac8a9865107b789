//! Modules that build on each other.

use std::collections::BTreeMap;

use crate::catalogue::load::ModuleDraft;
use crate::catalogue::names::ModuleSlug;

/// Prerequisites exist and do not run in a circle. A broken module still counts as existing.
pub(crate) fn prerequisites(modules: &mut BTreeMap<ModuleSlug, ModuleDraft>) {
    let known = |slug: &ModuleSlug| modules.contains_key(slug);
    let mut found = Vec::new();
    for (slug, draft) in modules.iter() {
        for (wanted, at) in &draft.manifest.prerequisites {
            let message = if !known(wanted) {
                format!("the prerequisite “{wanted}” does not exist")
            } else if let Some(way) = way_back(wanted, slug, modules) {
                format!("prerequisites run in a circle: “{slug}” needs “{}”", way.join("” needs “"))
            } else {
                continue;
            };
            found.push((slug.clone(), *at, message));
        }
    }
    for (slug, at, message) in found {
        if let Some(draft) = modules.get_mut(&slug) {
            let file = draft.manifest_file();
            draft.problems.error(&file, at, message, "name modules by their folders, and only such as come before");
        }
    }
}

/// The prerequisites that lead from one module to another, both included.
fn way_back(from: &ModuleSlug, to: &ModuleSlug, modules: &BTreeMap<ModuleSlug, ModuleDraft>) -> Option<Vec<String>> {
    let mut ways = vec![vec![from]];
    let mut seen = vec![from];
    while let Some(way) = ways.pop() {
        let Some(last) = way.last() else { continue };
        if *last == to {
            return Some(way.into_iter().map(ToString::to_string).collect());
        }
        let needed = modules.get(*last).map(|draft| draft.manifest.prerequisites.as_slice()).unwrap_or_default();
        for (next, _) in needed {
            if !seen.contains(&next) {
                seen.push(next);
                ways.push(way.iter().copied().chain([next]).collect());
            }
        }
    }
    None
}
