//! What becomes of forms that cannot be taken: kept across signing in and other languages, errors that lose nothing, two
//! editors, addresses to go back to.

mod browser;
mod errors;
mod kept;
mod languages;
mod paths;
