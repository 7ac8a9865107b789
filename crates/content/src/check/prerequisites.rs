//! Modules that build on each other.

use std::collections::BTreeMap;

use crate::layout::MANIFEST;
use crate::names::ModuleSlug;
use crate::problem::{Position, Problem, Severity};

/// What every folder needs, and where its manifest says so. A broken module still counts as existing.
pub(crate) type Needs<'a> = BTreeMap<&'a str, &'a [(ModuleSlug, Position)]>;

/// Prerequisites that do not exist or run in a circle, each with the folder that is to blame.
pub(crate) fn prerequisites<'a>(needs: &Needs<'a>) -> Vec<(&'a str, Problem)> {
    let mut found = Vec::new();
    for (folder, wanted) in needs {
        for (wanted, at) in *wanted {
            let message = if !needs.contains_key(wanted.as_str()) {
                format!("the prerequisite “{wanted}” does not exist")
            } else if let Some(way) = way_back(wanted.as_str(), folder, needs) {
                format!("prerequisites run in a circle: “{folder}” needs “{}”", way.join("” needs “"))
            } else {
                continue;
            };
            let (file, at) = (format!("{folder}/{MANIFEST}"), Some(*at));
            let advice = "name modules by their folders, and only such as come before".to_owned();
            found.push((*folder, Problem { file, at, severity: Severity::Error, message, advice }));
        }
    }
    found
}

/// The prerequisites that lead from one module to another, both included.
fn way_back<'a>(from: &'a str, to: &str, needs: &Needs<'a>) -> Option<Vec<&'a str>> {
    let mut ways = vec![vec![from]];
    let mut seen = vec![from];
    while let Some(way) = ways.pop() {
        let Some(last) = way.last() else { continue };
        if *last == to {
            return Some(way);
        }
        for (next, _) in needs.get(last).copied().unwrap_or_default() {
            if !seen.contains(&next.as_str()) {
                seen.push(next.as_str());
                ways.push(way.iter().copied().chain([next.as_str()]).collect());
            }
        }
    }
    None
}
