//! The front page, one's home, and what operators and programs ask.

mod demonstration;
mod front;
mod openapi;
mod own;
