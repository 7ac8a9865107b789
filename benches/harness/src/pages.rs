//! What is asked for: each page by whom it is looked at, with every address and person that takes a turn.

use std::error::Error;
use std::io;

use crate::client::{Answer, Connection, get};
use crate::network::{Network, People};

/// How much of the floor a page must reach.
#[derive(Clone, Copy, Debug)]
pub struct Bar(pub f64);

/// A page, or several of a kind.
pub struct Page {
    pub name: &'static str,
    pub bar: Bar,
    /// The requests, in turn.
    pub requests: Vec<Vec<u8>>,
    /// One request for each body that the floor is to return.
    pub samples: Vec<Vec<u8>>,
}

/// How many bodies the floor rotates over, at most.
const BODIES: usize = 200;

impl Page {
    /// Every address by every person, so that neighbours differ in both.
    fn of(name: &'static str, bar: f64, paths: &[String], cookies: &[String], compressed: bool) -> Self {
        let count = (paths.len() * cookies.len()).min(5_000);
        let turn = |number: usize| get(&paths[number % paths.len()], &cookies[number % cookies.len()], compressed);
        let requests = (0..count).map(turn).collect();
        let samples = (0..paths.len().min(BODIES)).map(turn).collect();
        Self { name, bar: Bar(bar), requests, samples }
    }
}

fn ask(port: u16, request: &[u8]) -> io::Result<Answer> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(async { Connection::open(port).await?.answer(request).await })
}

/// The addresses of all lessons, as search engines are told of them.
pub fn lessons(port: u16) -> Result<Vec<String>, Box<dyn Error>> {
    let map = ask(port, &get("/sitemap.xml", "", false))?;
    let map = String::from_utf8(map.body)?;
    let addresses = map.split("<loc>").skip(1).filter_map(|rest| rest.split_once("</loc>").map(|(address, _)| address));
    let paths = addresses.filter_map(|address| Some(format!("/{}", address.splitn(4, '/').nth(3)?)));
    let lessons: Vec<String> = paths.filter(|path| path.split('/').count() == 5).collect();
    if lessons.len() < 100 { Err("fewer than a hundred lessons".into()) } else { Ok(lessons) }
}

/// Everything that is measured of a network that `port` serves.
pub fn all(port: u16, network: &Network, people: &People) -> Result<Vec<Page>, Box<dyn Error>> {
    let lessons = lessons(port)?;
    let one = |path: &str| vec![path.to_owned()];
    let who = |cookie: &String| vec![cookie.clone()];
    let (coordinator, nobody) = (who(&people.coordinator), vec![String::new()]);
    let trainings: Vec<String> = network.references(100)?.iter().map(|one| format!("/deliveries/{one}")).collect();
    let cohort = network.cohorts()?.first().cloned().ok_or("no cohort")?;
    let filters = ["", "?state=accepted", "?state=reported", "?sort=people"].map(|query| format!("/deliveries{query}"));
    let words = ["water", "budget", "gender", "risk", "participants"].map(|word| format!("/en/modules?q={word}"));
    let mut pages = vec![
        Page::of("lesson, compressed", 0.5, &lessons, &people.trainers, true),
        Page::of("lesson, plain", 0.5, &lessons, &people.trainers, false),
        Page::of("lesson of a visitor", 0.5, &lessons, &nobody, true),
        Page::of("front page", 0.25, &one("/"), &nobody, true),
        Page::of("home of trainers", 0.25, &one("/home"), &people.trainers, true),
        Page::of("home of the coordinator", 0.25, &one("/home"), &coordinator, true),
        Page::of("home of the focal point", 0.25, &one("/home"), &who(&people.focal_point), true),
        Page::of("home of the administrator", 0.25, &one("/home"), &who(&people.administrator), true),
        Page::of("cohort", 0.25, &one(&format!("/cohorts/{cohort}")), &coordinator, true),
        Page::of("progress list", 0.25, &one(&format!("/cohorts/{cohort}/progress")), &coordinator, true),
        Page::of("delivery", 0.25, &trainings, &coordinator, true),
        Page::of("list of deliveries", 0.25, &filters, &coordinator, true),
        Page::of("waiting", 0.25, &one("/deliveries/waiting"), &coordinator, true),
        Page::of("cascade", 0.25, &one("/cascade"), &coordinator, true),
        Page::of("search", 0.25, &words, &people.trainers, true),
    ];
    let list = format!(
        "GET /api/v1/deliveries HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept-Encoding: gzip\r\nAuthorization: Bearer {}\r\n\r\n",
        people.token
    );
    let list = vec![list.into_bytes()];
    pages.push(Page { name: "API, list of deliveries", bar: Bar(0.25), requests: list.clone(), samples: list });
    Ok(pages)
}

/// Answers of the page as it is now, to be returned by the floor. Each must be a page and no error.
pub fn bodies(port: u16, page: &Page) -> Result<Vec<(String, Answer)>, Box<dyn Error>> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(async {
        let mut connection = Connection::open(port).await?;
        let mut bodies = Vec::new();
        for (number, request) in page.samples.iter().enumerate() {
            let answer = connection.answer(request).await?;
            if answer.status != 200 {
                let line = String::from_utf8_lossy(request).lines().next().unwrap_or_default().to_owned();
                return Err(format!("{}: {line}: {}", page.name, answer.status).into());
            }
            let packed = if answer.field("content-encoding").is_some() { ".gz" } else { "" };
            let plain: String = page.name.chars().filter(char::is_ascii_alphabetic).collect();
            bodies.push((format!("{plain}-{number}{packed}"), answer));
        }
        Ok(bodies)
    })
}
