//! Lists of the cascade, by key in both directions, with as many queries for one row as for fifty: what needs somebody
//! comes first, unless another order is asked for.

use std::str::FromStr;

use chrono::NaiveDate;
use uuid::Uuid;

use crate::platform::db::text_enum;
use crate::platform::error::{Error, Result, UnknownWord};

/// Orders a boxed query of deliveries or commitments, and begins it where a list is turned to. `live` is the rank from which
/// on nothing is to be done any more: before it the earliest day comes first, from there on the latest.
macro_rules! sorted {
    ($query:ident, $table:ident, $id:ty, $sort:expr, $turn:expr, $live:expr,
        rank: $rank:expr, day: $day:expr, place: $place:expr, people: $people:expr) => {{
        use diesel::dsl::case_when;
        let back = $turn.is_back();
        let key: Option<&Key> = match $turn {
            Turn::First => None,
            Turn::After(key) | Turn::Before(key) => Some(key),
        };
        macro_rules! by {
            ($column:expr, $up:expr, $value:expr) => {{
                if $up != back {
                    $query = $query.order(($column.asc(), $table::id.asc()));
                } else {
                    $query = $query.order(($column.desc(), $table::id.desc()));
                }
                if let Some(key) = key {
                    let (value, id) = ($value(key)?, <$id>::from(key.id));
                    $query = if $up != back {
                        $query.filter($column.gt(value.clone()).or($column.eq(value).and($table::id.gt(id))))
                    } else {
                        $query.filter($column.lt(value.clone()).or($column.eq(value).and($table::id.lt(id))))
                    };
                }
            }};
        }
        match $sort {
            DeliverySort::Newest => by!($day, false, Key::day),
            DeliverySort::Oldest => by!($day, true, Key::day),
            DeliverySort::Place => by!($place, true, Key::text),
            DeliverySort::People => by!($people, false, Key::number),
            DeliverySort::Work => {
                let live = || case_when($rank.lt($live), $day);
                let over = || case_when($rank.ge($live), $day);
                $query = match back {
                    false => $query.order(($rank.asc(), live().asc(), over().desc(), $table::id.asc())),
                    true => $query.order(($rank.desc(), live().desc(), over().asc(), $table::id.desc())),
                };
                if let Some(key) = key {
                    let (rank, day, id) = (key.rank, key.day()?, <$id>::from(key.id));
                    let condition = |yes: bool, greater: Condition<$table::table>, less: Condition<$table::table>| {
                        if yes { greater } else { less }
                    };
                    let farther = condition((rank < $live) != back, Box::new($day.gt(day)), Box::new($day.lt(day)));
                    let next = condition(!back, Box::new($table::id.gt(id)), Box::new($table::id.lt(id)));
                    let beyond = condition(!back, Box::new($rank.gt(rank)), Box::new($rank.lt(rank)));
                    let same = $rank.eq(rank).and(farther.or($day.eq(day).and(next)));
                    $query = $query.filter(beyond.or(same));
                }
            }
        }
        $query
    }};
}

pub(in crate::cascade) use sorted;

text_enum! {
    /// In which order a list stands.
    DeliverySort {
        /// What needs somebody first: what waits for the reader, then what waits for others, then what lies ahead, then
        /// what is done.
        Work = "work",
        /// The latest day first.
        Newest = "newest",
        /// The earliest day first.
        Oldest = "oldest",
        /// By place.
        Place = "place",
        /// Most people first.
        People = "people",
    }
}

/// Where a list goes on: the row's rank, what it is ordered by, and its id, such as `2~2027-03-12~<id>`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Key {
    /// How much it needs somebody; the less the more.
    pub rank: i32,
    /// The value by which the list is ordered.
    pub by: String,
    /// The row.
    pub id: Uuid,
}

impl Key {
    pub(in crate::cascade) fn day(&self) -> Result<NaiveDate> {
        self.by.parse().map_err(|_| Error::NotFound)
    }

    pub(in crate::cascade) fn number(&self) -> Result<i32> {
        self.by.parse().map_err(|_| Error::NotFound)
    }

    pub(in crate::cascade) fn text(&self) -> Result<String> {
        Ok(self.by.clone())
    }
}

impl std::fmt::Display for Key {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}~{}~{}", self.rank, self.by, self.id)
    }
}

impl FromStr for Key {
    type Err = UnknownWord;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let parse = || {
            let (rank, rest) = text.split_once('~')?;
            let (by, id) = rest.rsplit_once('~')?;
            Some(Self { rank: rank.parse().ok()?, by: by.to_owned(), id: id.parse().ok()? })
        };
        parse().ok_or_else(|| UnknownWord(text.to_owned()))
    }
}

/// The words of a search, each as a pattern of what is kept folded. `%` and `_` are looked for as nothing.
pub(in crate::cascade) fn patterns(words: Option<&str>) -> Vec<String> {
    let words = words.unwrap_or_default().split_whitespace().take(8);
    let plain = |word: &str| content::folded(word).replace(['%', '_', '\\'], "");
    words.map(plain).filter(|word| !word.is_empty()).map(|word| format!("%{word}%")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_is_read_as_it_was_written() {
        let key = Key { rank: 2, by: "saint~louis 2".into(), id: Uuid::from_u128(7) };
        assert_eq!(key.to_string().parse::<Key>(), Ok(key));
        assert!("2027-03-12_nothing".parse::<Key>().is_err());
        assert_eq!(patterns(Some("Thiès 100%  _")), ["%thies%", "%100%"]);
    }
}
