//! A bare server: the very bytes that were taken from Relais, with nothing before them or with one read.

use std::collections::HashMap;
use std::path::PathBuf;

use actix_web::http::header;
use actix_web::web::{Bytes, Data, Path};
use actix_web::{App, HttpResponse, HttpServer, web};

use crate::database::Database;

#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// Address and port to listen on.
    #[arg(long)]
    listen: String,
    /// The database to read from.
    #[arg(long)]
    database: String,
    /// The folder with the bodies: NAME.gz as it is sent compressed, NAME as it is sent plain.
    #[arg(long)]
    bodies: PathBuf,
}

struct Served {
    bodies: HashMap<String, Bytes>,
    database: Database,
}

pub fn run(arguments: Arguments) -> Result<(), Box<dyn std::error::Error>> {
    let mut bodies = HashMap::new();
    for entry in std::fs::read_dir(&arguments.bodies)? {
        let entry = entry?;
        bodies.insert(entry.file_name().to_string_lossy().into_owned(), Bytes::from(std::fs::read(entry.path())?));
    }
    let database = Database::open(&arguments.database, 8).map_err(|fault| fault as Box<dyn std::error::Error>)?;
    let served = Data::new(Served { bodies, database });
    let workers = std::thread::available_parallelism().map_or(2, usize::from);
    actix_web::rt::System::new().block_on(async move {
        HttpServer::new(move || {
            App::new()
                .app_data(served.clone())
                .route("/bare/{name}", web::get().to(bare))
                .route("/read/{name}", web::get().to(read))
        })
        .workers(workers)
        .tcp_nodelay(true)
        .bind(&arguments.listen)?
        .run()
        .await
    })?;
    Ok(())
}

async fn bare(served: Data<Served>, name: Path<String>) -> HttpResponse {
    answer(&served, &name)
}

async fn read(served: Data<Served>, name: Path<String>) -> HttpResponse {
    let reader = served.clone();
    match web::block(move || reader.database.read_one()).await {
        Ok(Ok(Some(_))) => answer(&served, &name),
        _ => HttpResponse::InternalServerError().finish(),
    }
}

fn answer(served: &Served, name: &str) -> HttpResponse {
    let Some(body) = served.bodies.get(name) else { return HttpResponse::NotFound().finish() };
    let mut response = HttpResponse::Ok();
    response.content_type("text/html; charset=utf-8");
    if name.ends_with(".gz") {
        response.insert_header((header::CONTENT_ENCODING, "gzip"));
    }
    response.body(body.clone())
}
