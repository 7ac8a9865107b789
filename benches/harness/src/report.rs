//! The table.

use std::fmt;
use std::io;
use std::time::Duration;

use crate::load::Waits;
use crate::server::{Memory, built};
use crate::tasks::Task;

/// A page beside the floor.
pub struct Row {
    pub name: &'static str,
    pub bar: f64,
    /// Answers a second.
    pub relais: f64,
    pub read: f64,
    pub bare: f64,
    /// Of the floor with a read.
    pub ratio: f64,
    pub waits: Waits,
    pub bytes: f64,
    pub odd: u64,
}

/// One network on one engine.
pub struct Measured {
    pub engine: String,
    pub trainers: usize,
    pub deliveries: usize,
    pub made_in: Option<Duration>,
    pub start: Duration,
    pub at_rest: Memory,
    pub under_load: Memory,
    pub rows: Vec<Row>,
    pub tasks: Vec<Task>,
}

/// All of it, and where and how it was measured.
pub struct Run {
    command: String,
    date: String,
    machine: String,
    binary: u64,
    pub measured: Vec<Measured>,
}

impl Run {
    pub fn new(arguments: String) -> io::Result<Self> {
        let processor = std::fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
        let processor = processor.lines().find_map(|line| line.strip_prefix("model name")).unwrap_or_default();
        let processor = processor.trim_start_matches([' ', '\t', ':']);
        let cores = std::thread::available_parallelism()?;
        Ok(Self {
            command: format!("benches/run {arguments}").trim_end().to_owned(),
            date: chrono::Local::now().format("%Y-%m-%d").to_string(),
            machine: format!("{cores} cores, {processor}"),
            binary: std::fs::metadata(built("relais")?)?.len(),
            measured: Vec::new(),
        })
    }
}

fn megabytes(bytes: u64) -> f64 {
    bytes as f64 / 1e6
}

fn millis(time: Duration) -> f64 {
    time.as_secs_f64() * 1000.0
}

/// What stands above the tables.
const INTRODUCTION: &str = "\
# Benchmarks

`benches/run` makes this page: it builds for release, makes invented networks, starts Relais and a bare server, and measures both
in turn in one run on one machine. What a figure is in itself means little; read the column *of the floor*, which says how much of
what is possible is left with everything that Relais does.

- The **floor** is actix-web alone: it reads one row by its key in a thread of its own, through a pool of connections to the same
  database, and returns the very bytes that Relais returned, in the same encoding. Beside it stands the same without the read.
- Requests rotate over all lessons and over as many signed-in trainers as the network has, up to 1,000. Each is asked for once
  before anything is measured.
- Answers a second: eight connections that ask again as soon as they are answered; the median of five turns, and of
  the floor the median of what each turn gave beside its own floor. p50 and p99: at a constant 70 % of that, counted from when a
  request should have been sent.
- The bars are those that the project has set itself. What misses one says so; why, and what was tried, says
  [decision 36](decisions/0036-what-a-page-is-made-of.md).
- Memory is what Linux calls resident, shared pages of the program and of the mapped database file included; in brackets what is
  the process's own alone.
";

impl fmt::Display for Run {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{INTRODUCTION}")?;
        writeln!(f, "`{}` on {}; {}.", self.command, self.date, self.machine)?;
        writeln!(f, "The program has {:.1} MB.", megabytes(self.binary))?;
        for one in &self.measured {
            let engine = if one.engine == "sqlite" { "SQLite" } else { "PostgreSQL" };
            writeln!(f, "\n### {engine}, {} trainers, {} deliveries\n", one.trainers, one.deliveries)?;
            if let Some(made_in) = one.made_in {
                writeln!(f, "Made in {:.1} s. ", made_in.as_secs_f64())?;
            }
            writeln!(
                f,
                "First answer after {:.0} ms; {:.0} MB ({:.0}) at rest, {:.0} MB ({:.0}) after the load.\n",
                millis(one.start),
                megabytes(one.at_rest.resident),
                megabytes(one.at_rest.own),
                megabytes(one.under_load.resident),
                megabytes(one.under_load.own)
            )?;
            writeln!(
                f,
                "| page | answers/s | floor | without a read | of the floor | bar | p50 ms | p99 ms | bytes |"
            )?;
            writeln!(f, "| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |")?;
            for row in &one.rows {
                let ratio = row.ratio;
                let met = if ratio >= row.bar { "" } else { " missed" };
                let odd = if row.odd > 0 { format!(" ({} odd answers)", row.odd) } else { String::new() };
                writeln!(
                    f,
                    "| {}{odd} | {:.0} | {:.0} | {:.0} | {ratio:.3} | {}{met} | {:.2} | {:.2} | {:.0} |",
                    row.name,
                    row.relais,
                    row.read,
                    row.bare,
                    row.bar,
                    millis(row.waits.p50),
                    millis(row.waits.p99),
                    row.bytes
                )?;
            }
            if one.tasks.is_empty() {
                continue;
            }
            writeln!(f, "\n| task | Relais | floor | of the floor | bar |\n| --- | ---: | ---: | ---: | ---: |")?;
            for task in &one.tasks {
                let Task { name, unit, relais, floor, ratio, bar } = task;
                let limit = if *unit == "s" { "≤" } else { "≥" };
                let missed = if task.is_met() { "" } else { " missed" };
                writeln!(
                    f,
                    "| {name} | {relais:.2} {unit} | {floor:.2} {unit} | {ratio:.2} | {limit} {bar}{missed} |"
                )?;
            }
        }
        Ok(())
    }
}
