//! What every address has in common: budgets, HEAD, refusals with words, and who is counted.

mod budgets;
mod database_away;
mod peers;
mod refusals;
