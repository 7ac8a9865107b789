use std::time::Duration;

use actix_web::HttpServer;
use actix_web::rt::System;
use clap::Args;

use super::{Failure, Outcome};
use crate::app::{self, Parts};
use crate::cascade::evidence::housekeeping;
use crate::cascade::followups::planner;
use crate::cascade::participants::retention;
use crate::cascade::signups::planner as sign_ups;
use crate::cohorts::applications::retention as applications_retention;
use crate::config::Settings;
use crate::learning::modules::watch;
use crate::people::accounts::store::set_up;
use crate::platform::clock::Clock;
use crate::platform::db::Ids;
use crate::reminders::scheduler;

/// How long mail that is under way may take when the server stops.
const STOPPING: Duration = Duration::from_secs(10);

/// How long the head of a request may take to come in.
const HEAD: Duration = Duration::from_secs(5);

/// How long a refused sender may take to read the answer before the connection is cut. The server reckons this from a clock
/// that it reads twice a second, and a connection whose end has passed by then is kept for ever: a busy thread is late by
/// more than the usual second.
const FAREWELL: Duration = Duration::from_secs(5);

/// Files that are not connections: the database's, the log, mail under way, modules that are read.
const OTHER_FILES: u64 = 128;
/// More connections than this no thread looks after, whatever the system allows.
const MOST_CONNECTIONS: u64 = 10_000;

/// How many connections each thread takes at once. A connection is a file, and whoever opens more than the system allows
/// would leave none for the database: the others wait outside. The limit is raised first as far as the system lets us.
fn connections_each(workers: usize) -> usize {
    use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
    let limit = getrlimit(Resource::Nofile);
    let raised = Rlimit { current: limit.maximum, maximum: limit.maximum };
    let files = match setrlimit(Resource::Nofile, raised) {
        Ok(()) => limit.maximum,
        Err(_) => limit.current,
    };
    share_of_files(files, workers)
}

fn share_of_files(files: Option<u64>, workers: usize) -> usize {
    let workers = u64::try_from(workers).unwrap_or(1).max(1);
    let most =
        files.map_or(MOST_CONNECTIONS, |files| (files.saturating_sub(OTHER_FILES) / workers).min(MOST_CONNECTIONS));
    usize::try_from(most).unwrap_or(1).max(16)
}

/// How to serve.
#[derive(Debug, Default, Args)]
pub struct ServeArguments {
    /// Address and port to listen on, instead of the configured ones.
    #[arg(long, value_name = "ADDRESS:PORT")]
    listen: Option<String>,
}

/// Serves until told to stop.
pub fn run(arguments: ServeArguments, mut settings: Settings) -> Outcome {
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
        let (site, reminders) = (parts.site.clone().into_inner(), parts.settings.reminders.clone());
        let (outbox_worker, participants) = (parts.outbox_worker.clone(), parts.settings.participants.clone());
        let (followups, applications) = (parts.settings.followups.clone(), parts.settings.applications.clone());
        let (files, evidence) = (parts.files.as_ref().clone(), parts.settings.evidence.clone());
        let (handle, watching) = (parts.handle.clone().into_inner(), parts.settings.content.every());
        let public = parts.settings.web.public_url.clone();
        let server = HttpServer::new(move || app::app(&parts))
            .workers(workers)
            .max_connections(connections_each(workers))
            .client_request_timeout(HEAD)
            .client_disconnect_timeout(FAREWELL)
            .shutdown_timeout(10)
            .tcp_nodelay(true)
            .bind(&listen)
            .map_err(|error| {
                Failure::new(format!("cannot listen on {listen}: {error}; choose another with --listen"))
            })?;
        let (stop, stopped) = tokio::sync::watch::channel(false);
        let planning = reminders
            .enabled
            .then(|| scheduler::run(site.clone(), handle.clone(), reminders, app::process_id(), stopped.clone()))
            .map(actix_web::rt::spawn);
        let awaiting = actix_web::rt::spawn(sign_ups::run(site.clone(), participants.clone(), stopped.clone()));
        let erasing = actix_web::rt::spawn(retention::run(site.clone(), participants, stopped.clone()));
        let forgetting = applications_retention::run(site.clone(), applications, stopped.clone());
        let forgetting = actix_web::rt::spawn(forgetting);
        let asking = actix_web::rt::spawn(planner::run(site.clone(), followups, stopped.clone()));
        let tidying = actix_web::rt::spawn(housekeeping::run(site.clone(), files, evidence, stopped.clone()));
        let watching = watching.map(|every| actix_web::rt::spawn(watch::watch(handle, site, every, stopped.clone())));
        let sending = actix_web::rt::spawn(async move { outbox_worker.run(stopped).await });
        println!("Relais is at {public} (listening on {listen}). Stop it with Ctrl+C.");
        let served = server.run().await.map_err(Failure::from);
        // What is under way may end; what cannot end in time is taken up again after its lease.
        stop.send_replace(true);
        let ending = async {
            let own = [awaiting, erasing, forgetting, asking, tidying, sending];
            for task in planning.into_iter().chain(watching).chain(own) {
                drop(task.await);
            }
        };
        if tokio::time::timeout(STOPPING, ending).await.is_err() {
            tracing::warn!("mail under way was left; it will be sent after the next start");
        }
        served
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn connections_leave_files_for_the_rest() {
        assert_eq!(share_of_files(Some(1_024), 2), 448);
        assert_eq!(share_of_files(Some(1_048_576), 2), 10_000);
        assert_eq!(share_of_files(None, 4), 10_000);
        assert_eq!(share_of_files(Some(64), 2), 16);
    }
}
