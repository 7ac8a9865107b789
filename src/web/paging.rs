//! Lists that go on by key: a page asks for one row more than it shows, and `after=` in the address names the last row
//! of the page before.

use std::str::FromStr;

use serde::Serialize;

use super::Ctx;

/// Where a list goes on, as `templates/parts/pages.hbs` shows it.
#[derive(Clone, Debug, Serialize)]
pub struct Pages {
    /// The address of the first page, unless this is it.
    pub first: Option<String>,
    /// The address of the next page, if there is one.
    pub next: Option<String>,
}

/// Cuts rows that were asked for with one more than `size`, and names the last that stays if more follow.
pub fn cut<T, K>(rows: &mut Vec<T>, size: usize, key: impl FnOnce(&T) -> K) -> Option<K> {
    let more = rows.len() > size;
    rows.truncate(size);
    rows.last().filter(|_| more).map(key)
}

impl Ctx {
    /// The key after which the asked page begins; what does not parse begins at the start.
    pub fn after<K: FromStr>(&self) -> Option<K> {
        self.query("after")?.parse().ok()
    }

    /// The addresses of the pages around this one, with the same filters; `None` when the list has only this one.
    pub fn pages(&self, next: Option<impl ToString>) -> Option<Pages> {
        let request = self.request();
        let mut pairs = serde_urlencoded::from_str::<Vec<(String, String)>>(request.query_string()).unwrap_or_default();
        let is_first = !pairs.iter().any(|(name, _)| name == "after");
        pairs.retain(|(name, value)| name != "after" && !value.is_empty());
        let address = |pairs: &[(String, String)]| match serde_urlencoded::to_string(pairs) {
            Ok(query) if !query.is_empty() => format!("{}?{query}", request.path()),
            _ => request.path().to_owned(),
        };
        let first = (!is_first).then(|| address(&pairs));
        let next = next.map(|key| {
            pairs.push(("after".to_owned(), key.to_string()));
            address(&pairs)
        });
        (first.is_some() || next.is_some()).then_some(Pages { first, next })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_too_many_means_that_the_list_goes_on() {
        let mut rows = vec![1, 2, 3];
        assert_eq!(cut(&mut rows, 2, |row| *row), Some(2));
        assert_eq!(rows, [1, 2]);
        assert_eq!(cut(&mut rows, 2, |row| *row), None);
        assert_eq!(cut(&mut Vec::<i32>::new(), 2, |row| *row), None);
    }
}
