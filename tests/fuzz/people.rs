//! Addresses as people paste them.

use proptest::prelude::*;
use relais::platform::mail::pasted::{self, Pasted};

use super::{kept, try_all};

fn names(people: &[Pasted]) -> Vec<(&str, &str)> {
    people.iter().map(|one| (one.name.as_str(), one.address.as_str())).collect()
}

#[test]
fn nobody_is_lost_or_invented_and_each_keeps_their_name() {
    let mut texts = kept("fuzz/corpus/people");
    texts.extend(kept("invitations"));
    try_all(&texts, 1, |bytes| {
        let text = String::from_utf8_lossy(bytes).into_owned();
        let (people, unread) = pasted::read(&text);
        let signs = text.chars().filter(|c| matches!(c, '@' | '\u{ff20}' | '\u{fe6b}')).count();
        prop_assert!(people.len() <= signs, "{people:?}");
        let seen = text.replace(['\u{feff}', '\u{202e}', '\0'], "").to_lowercase();
        for (at, line) in seen.split('\n').enumerate().filter(|(_, line)| line.contains('@')) {
            let there = |one: &Pasted| {
                let local = one.address.as_str().split_once('@').map_or("", |(local, _)| local);
                one.line == at + 1 || line.contains(&format!("{local}@"))
            };
            let named = unread.iter().any(|one| one.line == at + 1);
            prop_assert!(named || people.iter().any(there), "line {} is lost: {:?}", at + 1, line);
        }
        // As a mail program would write them.
        let written: String = people.iter().map(|one| format!("{} <{}>\n", one.name, one.address)).collect();
        let (again, wrong) = pasted::read(&written);
        prop_assert_eq!(wrong, vec![], "{}", &written);
        prop_assert_eq!(names(&again), names(&people), "{}", &written);
        Ok(())
    });
}
