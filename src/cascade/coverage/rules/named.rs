//! Which governments somebody means.

use std::collections::{BTreeMap, BTreeSet};

use crate::people::associations::{MemberGovernment, MemberGovernmentId};
use crate::platform::error::Message;
use content::{content_hash, folded};

/// Names what was seen, so that the second of two who say otherwise is told.
pub fn fingerprint(named: &[MemberGovernment]) -> String {
    let ids: BTreeSet<String> = named.iter().map(|one| one.id.to_string()).collect();
    content_hash(ids.into_iter().collect::<Vec<_>>().join("\n").as_bytes())
}

/// The members that lines mean, each by its code or its name.
///
/// # Errors
/// Which line means none of them, or several.
pub fn found_by_lines(members: &[MemberGovernment], lines: &[String]) -> Result<Vec<MemberGovernmentId>, Message> {
    let known = KnownNames::of(members);
    let found = |line: &String| match known.find(line) {
        [one] => Ok(*one),
        [] => Err(Message::new("reached-not-found").with("line", shown(line))),
        _ => Err(Message::new("reached-several").with("line", shown(line))),
    };
    lines.iter().map(found).collect()
}

/// The members that words of participants mean, where that is sure: suggestions, for whoever reports to confirm.
pub fn suggested(members: &[MemberGovernment], words: &[String]) -> BTreeSet<MemberGovernmentId> {
    let known = KnownNames::of(members);
    let sure = |word: &String| match known.find(word) {
        [one] => Some(*one),
        _ => None,
    };
    words.iter().filter_map(sure).collect()
}

/// Members by code and by every name, folded.
struct KnownNames(BTreeMap<String, Vec<MemberGovernmentId>>);

impl KnownNames {
    fn of(members: &[MemberGovernment]) -> Self {
        let mut by_word = BTreeMap::<String, Vec<MemberGovernmentId>>::new();
        for member in members {
            let facts = &member.facts;
            let names = std::iter::once(&facts.name).chain(facts.names.0.values()).chain(&facts.code);
            let words: BTreeSet<String> = names.map(|name| folded(name)).collect();
            for word in words {
                by_word.entry(word).or_default().push(member.id);
            }
        }
        Self(by_word)
    }

    fn find(&self, said: &str) -> &[MemberGovernmentId] {
        self.0.get(&folded(said.trim())).map(Vec::as_slice).unwrap_or_default()
    }
}

fn shown(line: &str) -> String {
    line.chars().take(60).collect()
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;
    use crate::people::associations::{GovernmentFacts, GovernmentKind};

    fn member(id: u128, name: &str, code: Option<&str>) -> MemberGovernment {
        let country = "BJ".parse().unwrap();
        let facts = GovernmentFacts {
            code: code.map(str::to_owned),
            ..GovernmentFacts::named(country, name, GovernmentKind::Municipality)
        };
        MemberGovernment { id: Uuid::from_u128(id).into(), facts, revision: 1 }
    }

    #[test]
    fn a_line_is_a_code_or_a_name() {
        let members =
            [member(1, "Sèlomè", Some("BJ-01")), member(2, "San José", None), member(3, "San Jose", Some("BJ-03"))];
        let of =
            |lines: &[&str]| found_by_lines(&members, &lines.iter().map(|one| (*one).to_owned()).collect::<Vec<_>>());
        assert_eq!(of(&["selome", "bj-03"]), Ok(vec![members[0].id, members[2].id]));
        assert_eq!(of(&["San José"]).unwrap_err().key, "reached-several");
        assert_eq!(of(&["Paris"]).unwrap_err().key, "reached-not-found");
        let words = ["SÈLOMÈ ".to_owned(), "San José".to_owned(), "Paris".to_owned()];
        assert_eq!(suggested(&members, &words), [members[0].id].into());
    }
}
