//! A demonstration: an invented network with a past, a present and something to do next.

mod applications;
mod certificates;
mod cohorts;
mod deliveries;
mod evidence;
mod fast_forward;
mod follow_ups;
mod governments;
mod holidays;
mod large;
mod learning;
mod network;
mod participants;
mod people;
mod requests;
mod sessions;
mod sign_ups;
mod story;
mod texts;
mod timeline;
mod trainings;

use std::path::PathBuf;

use clap::Args;
use indicatif::{ProgressBar, ProgressStyle};

use super::{Failure, Outcome, serve};
use crate::app::Parts;
use crate::config::Settings;
use crate::people::accounts::demonstration::CAST;
use crate::people::accounts::store::{people as people_store, sign_in};
use crate::platform::clock::{Clock, Zone};
use crate::platform::db::{Ids, Url, bulk, installation, migrations};
use crate::platform::mail::{Tls, TransportKind};
use crate::platform::values::EmailAddress;
use crate::platform::web::Origin;

/// What kind of demonstration.
#[derive(Debug, Args)]
pub struct DemoArguments {
    /// How many trainers there are.
    #[arg(long, default_value_t = 40, value_parser = clap::value_parser!(u32).range(10..=100_000))]
    trainers: u32,
    /// How many cascaded trainings they have reported, planned or drafted.
    #[arg(long, default_value_t = 146, value_parser = clap::value_parser!(u32).range(10..=1_000_000))]
    deliveries: u32,
    /// The same seed on the same day makes the same network.
    #[arg(long, default_value_t = 2030)]
    seed: u64,
    /// Address and port to listen on.
    #[arg(long, value_name = "ADDRESS:PORT", default_value = "127.0.0.1:8080")]
    listen: std::net::SocketAddr,
    /// The folder for its database and mail. With DATABASE_URL, for its mail alone.
    #[arg(long, value_name = "DIR", default_value = "data/demonstration")]
    data: PathBuf,
    /// Send its mail to this server, in clear and without a login: a test server of yours. Otherwise mail becomes files.
    #[arg(long, value_name = "HOST[:PORT]")]
    smtp: Option<String>,
    /// Make the network and stop, without serving it.
    #[arg(long)]
    only_make: bool,
    /// Make the network, let so many days pass in some minutes, with reminders going out as files, and write what went out to whom.
    #[arg(long, value_name = "DAYS", value_parser = clap::value_parser!(u32).range(1..=1_000), conflicts_with_all = ["smtp", "only_make"])]
    fast_forward: Option<u32>,
}

/// Makes the demonstration unless it is there, and serves it.
pub fn run(arguments: &DemoArguments, settings: Settings) -> Outcome {
    let settings = arranged(arguments, settings)?;
    let url = settings.database_url()?;
    migrations::run(&url)?;
    let begun = prepare(&url)?;
    if begun {
        make(arguments, &settings)?;
    } else {
        println!("The demonstration in {url} goes on where it was; remove it to begin anew.");
    }
    if arguments.only_make {
        return Ok(());
    }
    if let Some(days) = arguments.fast_forward {
        return fast_forward::run(settings, &arguments.data, days);
    }
    let parts = Parts::assemble(settings, Clock::system(), Ids::random())?;
    show_links(&parts)?;
    serve::serve(parts)
}

/// The settings of a demonstration: nothing in it touches the real installation.
fn arranged(arguments: &DemoArguments, mut settings: Settings) -> Result<Settings, Failure> {
    let given = std::env::var("DATABASE_URL").is_ok_and(|url| !url.is_empty());
    if !given {
        settings.database.url = arguments.data.join("relais.db").display().to_string();
    }
    settings.web.listen = arguments.listen.to_string();
    settings.web.public_url = format!("http://{}", arguments.listen).parse::<Origin>()?;
    settings.web.network = "Demonstration network".into();
    settings.mail.directory = arguments.data.join("mail");
    settings.files.directory = arguments.data.join("files");
    settings.files.s3.bucket.clear();
    settings.mail.from_address = "relais@network.example".into();
    settings.mail.transport = TransportKind::File;
    if let Some(server) = &arguments.smtp {
        let (host, port) = server.rsplit_once(':').unwrap_or((server, "25"));
        settings.mail.transport = TransportKind::Smtp;
        settings.mail.smtp.host = host.to_owned();
        settings.mail.smtp.port =
            port.parse().map_err(|_| Failure::new(format!("--smtp {server}: the port is no number")))?;
        settings.mail.smtp.tls = Tls::None;
        settings.mail.smtp.username.clear();
        settings.mail.smtp.password.clear();
    }
    Ok(settings)
}

/// Marks an empty database as a demonstration; says whether it was empty.
fn prepare(url: &Url) -> Result<bool, Failure> {
    let db = crate::app::open_database(url, 1, &Clock::system(), Ids::random())?;
    let (marked, empty) = db.read_now(|conn| {
        let marked = installation::get(conn, installation::DEMONSTRATION)?;
        Ok((marked, people_store::list(conn, "", &crate::platform::web::Turn::First, 1)?.is_empty()))
    })?;
    match (marked.as_deref(), empty) {
        (Some("made"), _) => Ok(false),
        (None, true) => {
            db.write_now(|tx| installation::set(tx, installation::DEMONSTRATION, "begun"))?;
            Ok(true)
        }
        (None, false) => Err(Failure::new(format!(
            "{url} holds real people, so no demonstration is made there; choose another with --data or DATABASE_URL"
        ))),
        (Some(fast_forward::FORWARDED), _) => {
            Err(Failure::new(format!("the clock of the demonstration in {url} is ahead; remove it to begin anew")))
        }
        (Some(_), _) => {
            Err(Failure::new(format!("the demonstration in {url} was not finished; remove it and try again")))
        }
    }
}

fn make(arguments: &DemoArguments, settings: &Settings) -> Outcome {
    let mut settings = settings.clone();
    // What was mailed in the past of the demonstration goes nowhere.
    settings.mail.transport = TransportKind::Memory;
    let today = Clock::system().now().day_in(Zone::UTC);
    let clock = Clock::fixed(timeline::at(today, 0, 8));
    let parts = Parts::assemble(settings, clock.clone(), Ids::seeded(arguments.seed))?;
    let sizes = story::Sizes { trainers: arguments.trainers as usize, deliveries: arguments.deliveries as usize };
    let (timeline, large) = story::tell(&parts, today, sizes, arguments.seed)?;
    let bar = ProgressBar::new((timeline.len() + large.len()) as u64);
    let style = ProgressStyle::with_template("Making the demonstration {bar:40} {percent:>3} %  {eta} left");
    bar.set_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()));
    timeline.play(&parts, &clock, &bar)?;
    large.bring_in(&parts, &bar)?;
    parts.site.db.write_now(|tx| {
        installation::set(tx, installation::DEMONSTRATION, "made")?;
        bulk::refresh(tx)
    })?;
    bar.finish_and_clear();
    Ok(())
}

/// One link per role, valid as long as the demonstration runs.
fn show_links(parts: &Parts) -> Outcome {
    println!("A demonstration of Relais: the people and figures are invented.");
    let links = parts.site.db.write_now(|tx| {
        sign_in::drop_reusable_links(tx)?;
        let mut links = Vec::new();
        for (role, address) in CAST {
            let address: EmailAddress = address.parse().map_err(crate::platform::error::Error::internal)?;
            let person = people_store::by_address(tx.conn, &address)?.ok_or(crate::platform::error::Error::NotFound)?;
            links.push((role, person.display_name().to_owned(), sign_in::new_link(tx, person.id, None)?));
        }
        Ok(links)
    })?;
    for (role, name, token) in links {
        println!("  {role:<14} {name:<18} {}", parts.site.absolute(&format!("/sign-in/{token}")));
    }
    Ok(())
}
