//! Counts what an application asks its database, over all its connections.

use std::collections::BTreeMap;
use std::sync::Mutex;

use diesel::connection::{Instrumentation, InstrumentationEvent, set_default_instrumentation};

/// What was asked, by the address of the database.
static ASKED: Mutex<BTreeMap<String, Asked>> = Mutex::new(BTreeMap::new());

#[derive(Default)]
struct Asked {
    count: usize,
    /// The texts, where somebody wants to read them.
    texts: Option<Vec<String>>,
}

/// Counts for one connection.
#[derive(Default)]
struct Counter(Option<String>);

impl Instrumentation for Counter {
    fn on_connection_event(&mut self, event: InstrumentationEvent<'_>) {
        match event {
            InstrumentationEvent::StartEstablishConnection { url, .. } => self.0 = Some(url.to_owned()),
            InstrumentationEvent::StartQuery { query, .. } => {
                // What transactions and the pool ask for themselves is not counted.
                let text = query.to_string();
                let upper = text.trim_start().to_ascii_uppercase();
                let counts =
                    ["SELECT", "INSERT", "UPDATE", "DELETE", "WITH"].iter().any(|word| upper.starts_with(word));
                if let (Some(url), true, false) = (&self.0, counts, upper == "SELECT 1") {
                    let mut asked = ASKED.lock().unwrap();
                    let asked = asked.entry(url.clone()).or_default();
                    asked.count += 1;
                    asked.texts.iter_mut().for_each(|texts| texts.push(text.clone()));
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
    ASKED.lock().unwrap().get(url).map_or(0, |asked| asked.count)
}

/// The statements that a database was asked since this was last called, and from now on.
pub fn texts(url: &str) -> Vec<String> {
    let mut asked = ASKED.lock().unwrap();
    asked.entry(url.to_owned()).or_default().texts.replace(Vec::new()).unwrap_or_default()
}
