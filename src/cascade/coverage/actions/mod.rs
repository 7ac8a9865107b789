//! What is done about coverage.

mod name_governments;

pub use name_governments::{GovernmentsNamed, name_as, name_governments};
