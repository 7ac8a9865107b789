//! The floor: what the parts that Relais is made of can do when nothing is built on them. Benchmarks say how far above it
//! Relais is, in the same run.

mod commits;
mod database;
mod mail;
mod plan;
mod rows;
mod serve;

use clap::Parser;

#[derive(Debug, Parser)]
enum Floor {
    /// Answers with files as they are: `/bare/NAME` at once, `/read/NAME` after one read by primary key.
    Serve(serve::Arguments),
    /// Inserts the rows of one database into another, many a statement, and says how long that took.
    Rows(rows::Arguments),
    /// Reads what planning reminders needs.
    Plan(plan::Arguments),
    /// Sends mails.
    Mail(mail::Arguments),
    /// Commits rows one by one.
    Commits(commits::Arguments),
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    match Floor::parse() {
        Floor::Serve(arguments) => serve::run(arguments),
        Floor::Rows(arguments) => rows::run(&arguments),
        Floor::Plan(arguments) => plan::run(&arguments),
        Floor::Mail(arguments) => mail::run(&arguments),
        Floor::Commits(arguments) => commits::run(&arguments),
    }
}
