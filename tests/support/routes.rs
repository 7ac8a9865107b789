//! The route table, read from the sources, so that a route that somebody adds is tried as well.

use std::fs;
use std::path::{Path, PathBuf};

/// One address with the methods it takes.
pub struct Route {
    pub methods: Vec<&'static str>,
    /// As it stands in the table, with the prefix of the API.
    pub pattern: String,
    /// With something in place of each variable part.
    pub path: String,
}

const METHODS: [&str; 5] = ["get", "post", "put", "patch", "delete"];

/// Every route there is. Panics where a file registers one in a way that this does not read.
pub fn all() -> Vec<Route> {
    let (mut found, mut folders) = (Vec::new(), vec![PathBuf::from("src")]);
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                found.extend(of_file(&path));
            }
        }
    }
    assert!(found.len() > 100, "only {} routes were found", found.len());
    found
}

fn of_file(path: &Path) -> Vec<Route> {
    let text = fs::read_to_string(path).unwrap();
    let is_table = path.ends_with("routes.rs") || path.ends_with("src/app.rs");
    if !is_table {
        assert!(!text.contains("ServiceConfig"), "{}: routes stand in routes.rs", path.display());
        return Vec::new();
    }
    let api = text.find("pub fn api(").unwrap_or(text.len());
    let mark = if path.ends_with("src/app.rs") { ".route(" } else { "resource(" };
    let places: Vec<usize> = text.match_indices(mark).map(|(at, _)| at).collect();
    if path.ends_with("routes.rs") {
        let services = text.matches(".service(").count() + text.matches(".route(\"").count();
        assert_eq!(places.len(), services, "{}: a service that is no resource(\"…\")", path.display());
    }
    let read = |(number, at): (usize, &usize)| {
        let end = places.get(number + 1).copied().unwrap_or(text.len());
        let rest = text[at + mark.len()..end].trim_start();
        let (address, rest) = rest.strip_prefix('"').and_then(|rest| rest.split_once('"')).unwrap_or_else(|| {
            panic!("{}: an address that is not written out", path.display());
        });
        let methods: Vec<&str> =
            METHODS.into_iter().filter(|method| rest.contains(&format!("{method}().to("))).collect();
        assert!(!methods.is_empty(), "{}: {address} takes no method", path.display());
        let prefix = if *at > api { "/api/v1" } else { "" };
        Route { methods, pattern: format!("{prefix}{address}"), path: format!("{prefix}{}", filled(address)) }
    };
    places.iter().enumerate().map(read).collect()
}

/// The address with something in place of each variable part.
fn filled(address: &str) -> String {
    let parts = address.split('/').map(|part| match part.strip_prefix('{') {
        Some("language}") => "en".to_owned(),
        Some(rest) => format!("x{}", rest.split_once('}').map_or("", |(_, ending)| ending)),
        None => part.replace("{language}", "en").replace("{format}", "csv"),
    });
    parts.collect::<Vec<String>>().join("/")
}
