//! The accounts' queries, by subject.

pub mod addresses;
pub mod audit;
/// What others put right about a person.
pub mod corrections;
/// How often something was tried.
pub mod limits;
pub mod mail;
/// What happened to people and is told them.
pub mod news;
/// People and what they say about themselves.
pub mod people;
/// What is kept about people.
pub mod personal;
/// Who may what.
pub mod roles;
pub mod security;
/// Signed-in browsers, and who a request comes from.
pub mod sessions;
pub mod set_up;
pub mod sign_in;
/// Tokens for programs.
pub mod tokens;
