//! What is kept about people. Each room that keeps something says so here, column by column, and gives it out, lets it go
//! or moves it to another record; `people::privacy` asks all of them. `tests/privacy` finds every column that holds a person
//! and fails where no room claims it.

use serde_json::{Map, Value};

use super::db::{Conn, Tx};
use super::error::Result;
use super::values::{EmailAddress, PersonId};

/// Whether somebody who asks for their data gets what a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OnExport {
    /// As it is, under the column's name.
    Given,
    /// It says whose the row is: the row is given.
    Owner,
    /// No, and why not.
    Withheld(&'static str),
}

/// What becomes of a column when a person is erased.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OnErasure {
    /// Its row goes.
    Deleted,
    /// Its row stays without it.
    Emptied,
    /// It stays, and why.
    Kept(&'static str),
}

/// What becomes of a column when a person's record is merged into another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OnMerge {
    /// It comes to the other record as it is.
    Moved,
    /// Where both records have one, one is made of them.
    Combined,
    /// Its row goes.
    Ended,
}

/// A column that holds something about people.
#[derive(Clone, Copy, Debug)]
pub struct PersonalColumn {
    /// Its table.
    pub table: &'static str,
    /// Its name.
    pub column: &'static str,
    /// Whether the person gets it.
    pub export: OnExport,
    /// What erasing does to it.
    pub erasure: OnErasure,
    /// What merging does to it.
    pub merge: OnMerge,
}

impl PersonalColumn {
    /// A column and what becomes of it.
    pub const fn new(
        (table, column): (&'static str, &'static str),
        export: OnExport,
        erasure: OnErasure,
        merge: OnMerge,
    ) -> Self {
        Self { table, column, export, erasure, merge }
    }
}

/// Why a column stays that only says who did something to others: it points to a row without a name.
pub const NAMELESS: OnErasure = OnErasure::Kept("what happened stays; it points to a record without name and address");
/// Why what somebody did to others is not given out with their data.
pub const OF_OTHERS: OnExport = OnExport::Withheld("the row is about somebody or something else");

/// A person as the rooms find what they keep about them.
#[derive(Clone, Debug)]
pub struct DataSubject {
    /// Who.
    pub id: PersonId,
    /// Their address.
    pub email: EmailAddress,
    /// Their name; may be empty.
    pub name: String,
    /// What they were called before, and addresses they had: by what was put right, and by records that were merged into theirs.
    pub formerly: Vec<String>,
    /// What the forms are kept under that they sent without being signed in any more; see `web::who`.
    pub form_owner: String,
}

impl DataSubject {
    /// What they are looked for by in texts that do not belong to them.
    pub fn marks(&self) -> PersonalMarks {
        let all = [self.email.as_str(), &self.name].into_iter().chain(self.formerly.iter().map(String::as_str));
        // A name of one word would be found in the names of others.
        let alone = |mark: &&str| mark.contains('@') || mark.split_whitespace().count() > 1;
        PersonalMarks(all.filter(alone).map(str::to_owned).collect())
    }

    /// The address that stands in the place of theirs once they are erased. Nothing is ever sent to it.
    pub fn erased_address(&self) -> EmailAddress {
        EmailAddress::erased(self.id)
    }
}

/// What both of two records are in: a sign that they may be two people.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InCommon {
    /// What kind of thing, such as `delivery`.
    pub kind: &'static str,
    /// What people call it.
    pub label: String,
}

/// What a room keeps about people.
pub trait PersonalData: Sync {
    /// The room's name, under which its data are given out.
    fn room(&self) -> &'static str;

    /// Every column in which it keeps something about people.
    fn claims(&self) -> &'static [PersonalColumn];

    /// All that it knows of a person: rows by table.
    ///
    /// # Errors
    /// Only what the database says.
    fn export(&self, conn: &mut Conn, of: &DataSubject) -> Result<Map<String, Value>>;

    /// Lets go of what it knows of a person, as it claims. Facts that others count on stay.
    ///
    /// # Errors
    /// Only what the database says.
    fn erase(&self, tx: &mut Tx, of: &DataSubject) -> Result<()>;

    /// Brings everything to another record. Rooms below come first, so that nothing of theirs points here any more.
    ///
    /// # Errors
    /// Only what the database says.
    fn merge(&self, tx: &mut Tx, from: &DataSubject, into: &DataSubject) -> Result<()>;

    /// What both are in.
    ///
    /// # Errors
    /// Only what the database says.
    fn in_common(&self, _conn: &mut Conn, _one: PersonId, _other: PersonId) -> Result<Vec<InCommon>> {
        Ok(Vec::new())
    }
}

/// All rooms that keep something about people, those below first.
pub type PersonalRooms = &'static [&'static dyn PersonalData];

/// What stands where a name or an address was.
const GONE: &str = "…";

/// A person's name and address, to be looked for in texts.
#[derive(Clone, Debug)]
pub struct PersonalMarks(Vec<String>);

impl PersonalMarks {
    /// Each of them.
    pub fn each(&self) -> &[String] {
        &self.0
    }

    /// A text without them; `None` where it names them not. “Ana Sol” is not in “Ana Solano”.
    pub fn cut(&self, text: &str) -> Option<String> {
        let cut = self.0.iter().fold(text.to_owned(), |text, mark| without(&text, mark));
        (cut != text).then_some(cut)
    }

    /// Cuts them out of every text of a JSON value; says whether there was one.
    pub fn cut_from(&self, value: &mut Value) -> bool {
        match value {
            Value::String(text) => match self.cut(text) {
                Some(cut) => {
                    *text = cut;
                    true
                }
                None => false,
            },
            Value::Array(values) => self.cut_from_all(values.iter_mut()),
            Value::Object(fields) => self.cut_from_all(fields.values_mut()),
            Value::Null | Value::Bool(_) | Value::Number(_) => false,
        }
    }

    fn cut_from_all<'v>(&self, values: impl Iterator<Item = &'v mut Value>) -> bool {
        let mut found = false;
        for value in values {
            found |= self.cut_from(value);
        }
        found
    }
}

fn without(text: &str, mark: &str) -> String {
    let (mut kept, mut from) = (String::new(), 0);
    for (at, found) in text.match_indices(mark) {
        let end = at + found.len();
        let joined = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
        if joined(text[..at].chars().next_back()) || joined(text[end..].chars().next()) {
            continue;
        }
        kept.push_str(&text[from..at]);
        kept.push_str(GONE);
        from = end;
    }
    kept.push_str(&text[from..]);
    kept
}

/// The pattern of texts in which one occurs, for `LIKE … ESCAPE '\'`.
pub fn occurs(text: &str) -> String {
    format!("%{}%", text.replace('\\', r"\\").replace('%', r"\%").replace('_', r"\_"))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::json;

    use super::*;

    fn ana() -> PersonalMarks {
        PersonalMarks(vec!["ana@town.example".into(), "Ana Sol".into()])
    }

    #[test]
    fn a_name_is_cut_out_and_names_like_it_stay() {
        assert_eq!(ana().cut("Ana Sol wrote to ana@town.example."), Some("… wrote to ….".into()));
        assert_eq!(ana().cut("Ana Solano, joana@town.example, Ana"), None);
        assert_eq!(ana().cut("Mariana Sol and Ana Sol"), Some("Mariana Sol and …".into()));
        let mut value = json!({"by": "Ana Sol", "Ana Sol": ["x", {"to": "ana@town.example"}], "n": 3});
        assert!(ana().cut_from(&mut value));
        assert_eq!(value, json!({"by": "…", "Ana Sol": ["x", {"to": "…"}], "n": 3}));
        assert!(!ana().cut_from(&mut json!(["Ana", 1, null])));
    }

    proptest! {
        #[test]
        fn what_was_cut_is_not_there_as_a_word_any_more(before in "[a-zé .…]{0,12}", after in "[a-zé .…]{0,12}") {
            let text = format!("{before} Ana Sol {after}");
            let cut = ana().cut(&text).unwrap_or_default();
            prop_assert_eq!(cut, format!("{before} … {after}"));
        }
    }
}
