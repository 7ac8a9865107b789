//! What every room says in the same words: parsed once, and right from then on.

mod country;
mod email_address;
mod name;
mod short_code;

use crate::platform::db::id;

pub use content::{Language, NotALanguage};
pub use country::Country;
pub use email_address::{EmailAddress, NotAnEmailAddress};
pub use name::{Name, NotAName};
pub use short_code::{short_code, typed_code};

id! {
    /// A person with an account.
    PersonId
}
