//! The accounts' queries, by subject.

pub mod addresses;
pub mod audit;
/// Many people at once.
pub mod bulk;
/// How often something was tried.
pub mod limits;
/// What happened to people and is told them.
pub mod news;
/// People and what they say about themselves.
pub mod people;
/// What is kept about people.
pub mod personal;
/// Who may what.
pub mod roles;
/// Codes besides a password or a link.
pub mod second_factors;
pub mod security;
/// Signed-in browsers, and who a request comes from.
pub mod sessions;
pub mod set_up;
pub mod sign_in;
/// Tokens for programs.
pub mod tokens;
