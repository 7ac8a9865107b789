//! Lists whose pages are turned by key, in both directions: `after=` in the address names the last row of the page before,
//! `before=` the first of the page after. A page asks for one row more than it shows.

use std::str::FromStr;

use serde::Serialize;

use super::Ctx;
use crate::platform::error::Result;

/// How many rows of a list that grows with the network are counted; one more stands for more.
pub const MOST_COUNTED: i64 = 1_000;

/// Which page of a list is asked for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Turn<K> {
    /// The first.
    #[default]
    First,
    /// What follows that row.
    After(K),
    /// What stands before that row; queries give it from there backwards.
    Before(K),
}

impl<K> Turn<K> {
    /// Whether rows come in the reverse order.
    pub fn is_back(&self) -> bool {
        matches!(self, Self::Before(_))
    }

    /// Whether it is the first page.
    pub fn is_first(&self) -> bool {
        matches!(self, Self::First)
    }
}

/// The keys by which one goes on from a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PageEdges<K> {
    /// Of the page before, if there is one.
    pub before: Option<K>,
    /// Of the page after, if there is one.
    pub after: Option<K>,
}

/// A page of at most `size` rows, in the order of the list. `load` is asked for so many rows in the order of the turn.
/// Turned back to the beginning, a page is a whole one.
///
/// # Errors
/// What `load` returns.
pub fn turn_to<T, K>(
    turn: &Turn<K>,
    size: usize,
    key: impl Fn(&T) -> K,
    mut load: impl FnMut(&Turn<K>, i64) -> Result<Vec<T>>,
) -> Result<(Vec<T>, PageEdges<K>)> {
    let limit = i64::try_from(size + 1).unwrap_or(i64::MAX);
    let mut turn = turn;
    let mut rows = load(turn, limit)?;
    if turn.is_back() && rows.len() <= size {
        turn = &Turn::First;
        rows = load(turn, limit)?;
    }
    let more = rows.len() > size;
    rows.truncate(size);
    if turn.is_back() {
        rows.reverse();
    }
    let (is_before, is_after) = match turn {
        Turn::First => (false, more),
        Turn::After(_) => (true, more),
        Turn::Before(_) => (more, true),
    };
    let around = PageEdges {
        before: rows.first().filter(|_| is_before).map(&key),
        after: rows.last().filter(|_| is_after).map(&key),
    };
    Ok((rows, around))
}

/// The page of a list that is at hand as a whole; a key that is gone begins at the start.
pub fn page_of<T, K: PartialEq>(
    mut all: Vec<T>,
    turn: &Turn<K>,
    size: usize,
    key: impl Fn(&T) -> K,
) -> (Vec<T>, PageEdges<K>) {
    let place = |wanted: &K| all.iter().position(|row| key(row) == *wanted);
    let begin = match turn {
        Turn::First => None,
        Turn::After(last) => place(last).map(|at| at + 1),
        Turn::Before(first) => place(first).map(|at| at.saturating_sub(size)),
    };
    let begin = begin.unwrap_or(0);
    let rest = all.split_off((begin + size).min(all.len()));
    let rows = all.split_off(begin);
    let around = PageEdges {
        before: rows.first().filter(|_| begin > 0).map(&key),
        after: rows.last().filter(|_| !rest.is_empty()).map(&key),
    };
    (rows, around)
}

/// Where a list goes on, as `templates/parts/pages.hbs` shows it.
#[derive(Clone, Debug, Serialize)]
pub struct Pages {
    /// The address of the first page, unless this is it.
    pub first: Option<String>,
    /// The address of the page before, if there is one.
    pub previous: Option<String>,
    /// The address of the next page, if there is one.
    pub next: Option<String>,
}

impl Ctx {
    /// The page the address asks for; what does not parse begins at the start.
    pub fn turn<K: FromStr>(&self) -> Turn<K> {
        let asked = |name: &str| self.query(name)?.parse().ok();
        asked("after").map(Turn::After).or_else(|| asked("before").map(Turn::Before)).unwrap_or_default()
    }

    /// The addresses of the pages around this one, with the same filters; `None` when the list has only this one.
    pub fn pages(&self, around: PageEdges<impl ToString>) -> Option<Pages> {
        let request = self.request();
        let mut pairs = serde_urlencoded::from_str::<Vec<(String, String)>>(request.query_string()).unwrap_or_default();
        let turns = |name: &str| matches!(name, "after" | "before");
        let is_first = !pairs.iter().any(|(name, _)| turns(name));
        pairs.retain(|(name, value)| !turns(name) && !value.is_empty());
        let address = |turn: Option<(&str, String)>| {
            let turn = turn.map(|(name, key)| (name.to_owned(), key));
            let pairs: Vec<_> = pairs.iter().cloned().chain(turn).collect();
            match serde_urlencoded::to_string(pairs) {
                Ok(query) if !query.is_empty() => format!("{}?{query}", request.path()),
                _ => request.path().to_owned(),
            }
        };
        let first = (!is_first).then(|| address(None));
        let previous = around.before.map(|key| address(Some(("before", key.to_string()))));
        let next = around.after.map(|key| address(Some(("after", key.to_string()))));
        (first.is_some() || next.is_some()).then_some(Pages { first, previous, next })
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_list_at_hand_turns_as_one_of_the_database_does() {
        for all in 0..9 {
            for size in 1..5 {
                let turns = (0..all).flat_map(|key| [Turn::After(key), Turn::Before(key)]);
                for turn in turns.chain([Turn::First]) {
                    let at_hand = page_of((0..all).collect(), &turn, size, |row| *row);
                    assert_eq!(at_hand, page(all, size, &turn), "{turn:?} of {all} by {size}");
                }
            }
        }
        assert_eq!(page_of(vec![1, 2], &Turn::After(7), 1, |row| *row).0, [1], "a key that is gone");
    }

    /// A page of the numbers below `all`, as a database would give it.
    fn page(all: usize, size: usize, turn: &Turn<usize>) -> (Vec<usize>, PageEdges<usize>) {
        let load = |turn: &Turn<usize>, limit: i64| {
            let limit = usize::try_from(limit).unwrap_or_default();
            Ok(match turn {
                Turn::First => (0..all).take(limit).collect(),
                Turn::After(key) => (key + 1..all).take(limit).collect(),
                Turn::Before(key) => (0..*key).rev().take(limit).collect(),
            })
        };
        turn_to(turn, size, |row| *row, load).unwrap()
    }

    proptest! {
        #[test]
        fn turned_forth_and_back_every_row_is_met_once(all in 0..40usize, size in 1..7usize) {
            let (mut rows, mut around) = page(all, size, &Turn::First);
            prop_assert_eq!(around.before, None);
            let mut seen = rows.clone();
            while let Some(after) = around.after {
                (rows, around) = page(all, size, &Turn::After(after));
                prop_assert!(around.before.is_some() && !rows.is_empty());
                seen.extend(&rows);
            }
            prop_assert_eq!(&seen, &(0..all).collect::<Vec<_>>());
            while let Some(before) = around.before {
                let first = rows.first().copied();
                (rows, around) = page(all, size, &Turn::Before(before));
                // Whole pages, each ending before the one after it; only the first may reach into it.
                prop_assert_eq!(rows.len(), size);
                prop_assert!(rows.last() < first.as_ref() || around.before.is_none());
                prop_assert!(around.after.is_some());
            }
            prop_assert_eq!(rows.first().copied(), (all > 0).then_some(0));
        }
    }
}
