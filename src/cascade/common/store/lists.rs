//! Lists of the cascade, by key in both directions, with as many queries for one row as for fifty: what needs somebody
//! comes first, unless another order is asked for.

use std::str::FromStr;

use chrono::NaiveDate;
use uuid::Uuid;

use crate::platform::db::text_enum;
use crate::platform::error::{Error, Result, UnknownWord};

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
