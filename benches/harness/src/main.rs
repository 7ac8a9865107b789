//! Measures Relais beside the floor, in one run and in turn, and writes the table. Started by `benches/run`.

mod client;
mod load;
mod network;
mod pages;
mod report;
mod server;
mod sink;
mod tasks;

use std::collections::BTreeMap;
use std::error::Error;
use std::path::PathBuf;
use std::time::Duration;

use clap::Parser;
use indicatif::{ProgressBar, ProgressStyle};

use network::Network;
use report::{Measured, Row, Run};
use server::Server;

/// Measures Relais beside the floor.
#[derive(Debug, Parser)]
pub struct Arguments {
    /// In five minutes: one size, the most important pages, short measurements.
    #[arg(long)]
    quick: bool,
    /// Only what has this in its name.
    #[arg(long, value_name = "NAME")]
    only: Option<String>,
    /// How many deliveries the networks have.
    #[arg(long, value_delimiter = ',', default_values_t = [60, 20_000, 1_000_000])]
    deliveries: Vec<usize>,
    /// Which engines.
    #[arg(long, value_delimiter = ',', default_values_t = ["sqlite".to_owned(), "postgres".to_owned()])]
    engines: Vec<String>,
    /// How many seconds each is loaded, in all.
    #[arg(long, default_value_t = 6.0)]
    seconds: f64,
    /// Where networks are kept, to be used again; otherwise they are made anew and removed.
    #[arg(long, value_name = "DIR")]
    data: Option<PathBuf>,
    /// Where the table goes.
    #[arg(long, value_name = "FILE")]
    output: Option<PathBuf>,
}

/// The pages of a quick run.
const QUICK: [&str; 6] =
    ["lesson, compressed", "home of trainers", "home of the coordinator", "delivery", "list of deliveries", "cascade"];
/// Relais and the floor take turns so many times, so that what else the machine does is shared by both.
const TURNS: u32 = 5;

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = Arguments::parse();
    if arguments.quick {
        arguments.deliveries = vec![60];
        arguments.seconds = arguments.seconds.min(3.0);
    }
    let temporary = tempfile::tempdir()?;
    let folder = arguments.data.clone().unwrap_or_else(|| temporary.path().to_owned());
    let mut run = Run::new(std::env::args().skip(1).collect::<Vec<_>>().join(" "))?;
    for engine in &arguments.engines {
        for deliveries in &arguments.deliveries {
            let folder = folder.join(format!("{engine}-{deliveries}"));
            std::fs::create_dir_all(&folder)?;
            run.measured.push(measure(&arguments, engine, *deliveries, &folder)?);
            if let Some(output) = &arguments.output {
                std::fs::write(output, run.to_string())?;
            }
        }
    }
    println!("{run}");
    Ok(())
}

/// The address of the database for a network of that size.
fn address(engine: &str, deliveries: usize, folder: &std::path::Path) -> Result<String, Box<dyn Error>> {
    if engine == "sqlite" {
        return Ok(folder.join("relais.db").display().to_string());
    }
    let server = std::env::var("TEST_POSTGRES_SERVER").map_err(|_| "no PostgreSQL: start this with benches/run")?;
    let name = format!("relais_{deliveries}");
    let mut conn = <diesel::PgConnection as diesel::Connection>::establish(&format!("{server}postgres"))?;
    // It is there where a network is used again.
    let _ = diesel::connection::SimpleConnection::batch_execute(&mut conn, &format!("CREATE DATABASE {name}"));
    Ok(format!("{server}{name}"))
}

/// As many trainers as a network with so many deliveries has.
fn trainers(deliveries: usize) -> usize {
    (deliveries / 50).clamp(40, 20_000)
}

fn measure(
    arguments: &Arguments,
    engine: &str,
    deliveries: usize,
    folder: &std::path::Path,
) -> Result<Measured, Box<dyn Error>> {
    eprintln!("{engine}, {deliveries} deliveries");
    let url = address(engine, deliveries, folder)?;
    let network = Network::make(&url, folder, trainers(deliveries), deliveries)?;
    let people = network.people()?;
    let relais = Server::relais(&url, &network.mail)?;
    relais.settle(Duration::from_secs(60))?;
    let (start, at_rest) = (relais.start, relais.memory()?);
    let wanted = |name: &str| match &arguments.only {
        Some(only) => name.contains(only.as_str()),
        None => !arguments.quick || QUICK.contains(&name),
    };
    let pages: Vec<_> =
        pages::all(relais.port, &network, &people)?.into_iter().filter(|page| wanted(page.name)).collect();
    let bodies = tempfile::tempdir()?;
    let mut names: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    let mut sizes: BTreeMap<&str, f64> = BTreeMap::new();
    for page in &pages {
        let answers = pages::bodies(relais.port, page)?;
        let size = answers.iter().map(|(_, answer)| answer.body.len()).sum::<usize>() as f64 / answers.len() as f64;
        sizes.insert(page.name, size);
        for (name, answer) in answers {
            std::fs::write(bodies.path().join(&name), &answer.body)?;
            names.entry(page.name).or_default().push(name);
        }
    }
    let floor = Server::floor(&url, bodies.path())?;
    let bar = ProgressBar::new(pages.len() as u64);
    bar.set_style(ProgressStyle::with_template("{bar:40} {pos}/{len} {msg}")?);
    let mut rows = Vec::new();
    let lasts = Duration::from_secs_f64(arguments.seconds / f64::from(TURNS));
    for page in &pages {
        bar.set_message(page.name);
        let names = &names[page.name];
        let asked = |kind: &str| -> Vec<Vec<u8>> {
            names.iter().map(|name| client::get(&format!("/{kind}/{name}"), "", false)).collect()
        };
        let (bare, read) = (asked("bare"), asked("read"));
        let mut found: [Vec<f64>; 3] = Default::default();
        let mut odd = 0;
        // What is read for the first time comes from the disk, and the first look at a lesson is noted.
        load::once(relais.port, &page.requests, 200)?;
        for _ in 0..TURNS {
            let measured = load::closed(relais.port, &page.requests, 200, lasts)?;
            odd += measured.odd;
            found[0].push(measured.per_second);
            found[1].push(load::closed(floor.port, &read, 200, lasts / 2)?.per_second);
            found[2].push(load::closed(floor.port, &bare, 200, lasts / 2)?.per_second);
        }
        let ratio = ratio(&found[0], &found[1]);
        let [relais_rate, read_rate, bare_rate] = found.map(median);
        let waits = load::constant(relais.port, &page.requests, relais_rate * 0.7, lasts)?;
        rows.push(Row {
            name: page.name,
            bar: page.bar.0,
            relais: relais_rate,
            read: read_rate,
            bare: bare_rate,
            ratio,
            waits,
            bytes: sizes[page.name],
            odd,
        });
        bar.inc(1);
    }
    bar.finish_and_clear();
    let under_load = relais.memory()?;
    drop((relais, floor));
    let mut tasks = Vec::new();
    if wanted("planning") {
        tasks.push(tasks::planning(&network)?);
    }
    if wanted("recording") {
        tasks.push(tasks::recording(&network, &people, lasts, false)?);
        // PostgreSQL flushes in a process of its own.
        if engine == "sqlite" {
            tasks.push(tasks::recording(&network, &people, lasts, true)?);
        }
    }
    if wanted("sending") {
        tasks.push(tasks::sending(&network)?);
    }
    Ok(Measured {
        engine: engine.to_owned(),
        trainers: network.trainers,
        deliveries: network.deliveries,
        made_in: network.made_in,
        start,
        at_rest,
        under_load,
        rows,
        tasks,
    })
}

/// The median of what each turn gave beside its own floor: a machine that slows down for a while slows both.
fn ratio(figures: &[f64], floors: &[f64]) -> f64 {
    median(figures.iter().zip(floors).map(|(figure, floor)| figure / floor).collect())
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or_default()
}
