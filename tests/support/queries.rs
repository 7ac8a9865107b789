//! Counts what an application asks its database, over all its connections.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Mutex;

use diesel::connection::{Instrumentation, InstrumentationEvent, set_default_instrumentation};

/// How many queries were asked, by the address of the database.
static ASKED: Mutex<BTreeMap<String, usize>> = Mutex::new(BTreeMap::new());

/// The texts of queries, by the address of the database; only of those that somebody wants to know.
static TEXTS: Mutex<BTreeMap<String, BTreeSet<String>>> = Mutex::new(BTreeMap::new());

/// Counts for one connection.
#[derive(Default)]
struct Counter(Option<String>);

impl Instrumentation for Counter {
    fn on_connection_event(&mut self, event: InstrumentationEvent<'_>) {
        match event {
            InstrumentationEvent::StartEstablishConnection { url, .. } => self.0 = Some(url.to_owned()),
            InstrumentationEvent::StartQuery { query, .. } => {
                // What transactions and the pool ask for themselves is not counted.
                let text = query.to_string().trim_start().to_ascii_uppercase();
                let counts = ["SELECT", "INSERT", "UPDATE", "DELETE", "WITH"].iter().any(|word| text.starts_with(word));
                if let (Some(url), true, false) = (&self.0, counts, text == "SELECT 1") {
                    *ASKED.lock().unwrap().entry(url.clone()).or_default() += 1;
                    if let Some(texts) = TEXTS.lock().unwrap().get_mut(url) {
                        let text = query.to_string();
                        texts.insert(text.split(" -- binds:").next().unwrap_or_default().to_owned());
                    }
                }
            }
            _ => {}
        }
    }
}

/// Lets connections count that are opened from now on.
pub fn count() {
    set_default_instrumentation(|| Some(Box::new(Counter::default()))).unwrap();
}

/// How many queries a database was asked until now.
pub fn asked(url: &str) -> usize {
    ASKED.lock().unwrap().get(url).copied().unwrap_or_default()
}

/// The texts of what a database was asked since this was called last; from the first call on.
pub fn texts(url: &str) -> BTreeSet<String> {
    TEXTS.lock().unwrap().insert(url.to_owned(), BTreeSet::new()).unwrap_or_default()
}
