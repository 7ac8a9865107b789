use actix_web::HttpServer;
use actix_web::rt::System;
use clap::Args;

use super::{Failure, Outcome};
use crate::accounts::store::set_up;
use crate::app::{self, Parts};
use crate::clock::Clock;
use crate::config::Settings;
use crate::db::Ids;

/// How to serve.
#[derive(Debug, Default, Args)]
pub struct Arguments {
    /// Address and port to listen on, instead of the configured ones.
    #[arg(long, value_name = "ADDRESS:PORT")]
    listen: Option<String>,
}

/// Serves until told to stop.
pub fn run(arguments: Arguments, mut settings: Settings) -> Outcome {
    if let Some(listen) = arguments.listen {
        settings.web.listen = listen;
    }
    let parts = Parts::assemble(settings, Clock::system(), Ids::random())?;
    if let Some(token) = parts.site.db.write_now(set_up::offer)? {
        println!("There is no administrator yet. Whoever opens this link becomes it:");
        println!("  {}", parts.site.absolute(&format!("/set-up/{token}")));
    }
    serve(parts)
}

/// Serves an application that has been put together.
pub fn serve(parts: Parts) -> Outcome {
    let listen = parts.settings.web.listen.clone();
    let workers = match parts.settings.web.workers {
        0 => std::thread::available_parallelism().map_or(2, usize::from),
        workers => workers,
    };
    System::new().block_on(async move {
        let public = parts.settings.web.public_url.clone();
        let server =
            HttpServer::new(move || app::app(&parts)).workers(workers).shutdown_timeout(10).bind(&listen).map_err(
                |error| Failure::new(format!("cannot listen on {listen}: {error}; choose another with --listen")),
            )?;
        println!("Relais is at {public} (listening on {listen}). Stop it with Ctrl+C.");
        server.run().await.map_err(Failure::from)
    })
}
