//! What a line `$CATEGORY:` of `questions.gift` can name.

use std::fmt;

use crate::names::{NotASet, SetKind, SetName};

/// What a line `$CATEGORY:` names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Category {
    /// Questions that are asked together.
    Set(SetName),
    /// Parallel questions about an outcome of the module, numbered from 1.
    Bank(usize),
}

impl Category {
    /// Reads a name; else what is wrong with it, and what to do.
    pub fn read(name: &str) -> Result<Self, (String, &'static str)> {
        if let Some(number) = name.strip_prefix(BANK) {
            let outcome = number.parse().ok().filter(|outcome| *outcome > 0).map(Category::Bank);
            let advice = "write the number of one of the outcomes in module.md, such as “bank/1”";
            return outcome.ok_or_else(|| (format!("“{name}” names no outcome"), advice));
        }
        let advice = "write “check/why-local”, or “bank/1” for the tests of the first outcome";
        name.parse().map(Category::Set).map_err(|error: NotASet| (error.to_string(), advice))
    }
}

/// What categories of a bank are called, before the number of their outcome.
const BANK: &str = "bank/";

/// What the category of an outcome is called.
pub(crate) fn bank_name(outcome: usize) -> String {
    format!("{BANK}{outcome}")
}

impl fmt::Display for Category {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Category::Set(set) => write!(f, "{set}"),
            Category::Bank(outcome) => f.write_str(&bank_name(*outcome)),
        }
    }
}

/// Whether two categories may hold the same question: the tests before and after are meant to.
pub(super) fn shared(one: &Category, other: &Category) -> bool {
    let is_test = |category: &Category| matches!(category, Category::Set(set) if set.kind() != SetKind::Check);
    one != other && is_test(one) && is_test(other)
}
