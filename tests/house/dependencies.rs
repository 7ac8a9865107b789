//! What the program is built from: under which licences, from where, and nothing that nobody uses. `deny.toml` says what is
//! allowed; `tests/run licences` holds it for every platform.

use std::fs;
use std::path::Path;
use std::process::Command;

use serde_json::Value;

/// Dependencies that nothing names: they are there to choose features of what others use.
const FOR_FEATURES: [&str; 4] = [
    "libsqlite3-sys", // whether SQLite is compiled in
    "num-traits",     // the features that tests need, so that tests and program share what is compiled
    "openssl-sys",    // whether OpenSSL is compiled in
    "pq-sys",         // whether PostgreSQL's client library is compiled in
];

const CRATES_IO: &str = "registry+https://github.com/rust-lang/crates.io-index";

/// Everything that is built on this machine, as cargo resolves it.
fn packages() -> Vec<Value> {
    let cargo = env!("CARGO");
    let version = Command::new(Path::new(cargo).with_file_name("rustc")).arg("-vV").output().unwrap();
    let version = String::from_utf8(version.stdout).unwrap();
    let host = version.lines().find_map(|line| line.strip_prefix("host: ")).unwrap();
    let words = ["metadata", "--locked", "--offline", "--format-version", "1", "--filter-platform", host];
    let output = Command::new(cargo).current_dir(env!("CARGO_MANIFEST_DIR")).args(words).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let metadata: Value = serde_json::from_slice(&output.stdout).unwrap();
    metadata["packages"].as_array().unwrap().clone()
}

fn toml(file: &str) -> toml::Table {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(file)).unwrap().parse().unwrap()
}

/// The licences that `deny.toml` allows.
fn allowed() -> Vec<String> {
    let allow = toml("deny.toml")["licenses"]["allow"].clone();
    allow.as_array().unwrap().iter().map(|one| one.as_str().unwrap().to_owned()).collect()
}

/// Whether an SPDX expression can be met: one side of each `OR` (or, as it was once written, `/`), both of each `AND`.
fn is_met(expression: &str, allowed: &[String]) -> bool {
    let expression = expression.trim();
    for (word, any) in [(" OR ", true), ("/", true), (" AND ", false)] {
        let parts = parted(expression, word);
        if parts.len() > 1 {
            let mut met = parts.iter().map(|part| is_met(part, allowed));
            return if any { met.any(|one| one) } else { met.all(|one| one) };
        }
    }
    match expression.strip_prefix('(').and_then(|rest| rest.strip_suffix(')')) {
        Some(inner) => is_met(inner, allowed),
        None => allowed.iter().any(|one| one == expression),
    }
}

/// What stands between a word, outside of brackets.
fn parted<'a>(expression: &'a str, word: &str) -> Vec<&'a str> {
    let (mut parts, mut from, mut depth) = (Vec::new(), 0, 0);
    for (at, sign) in expression.char_indices() {
        match sign {
            '(' => depth += 1,
            ')' => depth -= 1,
            _ if depth == 0 && at >= from && expression[at..].starts_with(word) => {
                parts.push(&expression[from..at]);
                from = at + word.len();
            }
            _ => {}
        }
    }
    parts.push(&expression[from..]);
    parts
}

/// Dependencies that a text of sources does not name, without those there for their features; and those of these that it does.
fn unused<'a>(names: impl Iterator<Item = &'a str>, code: &str) -> Vec<&'a str> {
    let is_named = |name: &str| {
        let name = name.replace('-', "_");
        code.split(|c: char| !c.is_ascii_alphanumeric() && c != '_').any(|word| word == name)
    };
    names.filter(|name| is_named(name) == FOR_FEATURES.contains(name)).collect()
}

/// Whether a package stands in this folder.
fn is_ours(package: &Value) -> bool {
    ["relais", "relais-content", "relais-floor", "relais-harness"].iter().any(|own| package["name"] == *own)
        && package["source"].is_null()
}

#[test]
fn everything_is_under_a_licence_that_is_allowed() {
    let (packages, allowed) = (packages(), allowed());
    assert!(packages.len() > 100, "{} packages", packages.len());
    let refused: Vec<String> = packages
        .iter()
        .filter(|package| !is_met(package["license"].as_str().unwrap_or_default(), &allowed))
        .map(|package| format!("{} {}: {}", package["name"], package["version"], package["license"]))
        .collect();
    assert!(refused.is_empty(), "licences that deny.toml does not allow:\n{}", refused.join("\n"));
}

#[test]
fn everything_comes_from_one_registry() {
    let elsewhere: Vec<Value> = packages()
        .into_iter()
        .filter(|package| package["source"] != CRATES_IO && !is_ours(package))
        .map(|package| package["id"].clone())
        .collect();
    assert!(elsewhere.is_empty(), "{elsewhere:?}");
}

#[test]
fn every_dependency_is_used() {
    let code = |folders: &[&str]| -> String {
        folders.iter().flat_map(|folder| super::sources(folder, "rs")).map(|source| source.text).collect()
    };
    for (package, sources, tests) in
        [("", "src", vec!["tests", "benches"]), ("crates/content/", "crates/content/src", vec![])]
    {
        let manifest = toml(&format!("{package}Cargo.toml"));
        let program = code(&[sources]);
        let with_tests = format!("{program}{}", code(&tests));
        for (table, code) in [("dependencies", program), ("dev-dependencies", with_tests)] {
            let names = manifest[table].as_table().unwrap().keys().map(String::as_str);
            let unused = unused(names, &code);
            assert!(
                unused.is_empty(),
                "{package}: nothing needs these {table}, or FOR_FEATURES names them in vain: {unused:?}"
            );
        }
    }
}

#[test]
fn an_expression_is_met_by_what_is_allowed() {
    let allowed = ["MIT", "ISC", "Apache-2.0 WITH LLVM-exception"].map(str::to_owned);
    for met in [
        "MIT",
        "MIT OR GPL-3.0",
        "GPL-2.0/MIT",
        "MIT AND ISC",
        "(GPL-2.0 OR MIT) AND ISC",
        "Apache-2.0 WITH LLVM-exception",
    ] {
        assert!(is_met(met, &allowed), "{met}");
    }
    for unmet in ["", "GPL-3.0", "MIT AND GPL-3.0", "(GPL-2.0 OR MIT) AND GPL-3.0", "Apache-2.0", "MITx"] {
        assert!(!is_met(unmet, &allowed), "{unmet}");
    }
}

#[test]
fn a_dependency_that_nothing_names_is_found() {
    let found = |code: &str| unused(["percent-encoding", "serde", "num-traits"].into_iter(), code);
    assert_eq!(found("use serde::Serialize;"), ["percent-encoding"]);
    assert_eq!(found("use serde::Serialize; percent_encoding::x()"), [""; 0]);
    assert_eq!(found("serde; percent_encoding; num_traits::Num"), ["num-traits"]);
    assert_eq!(found("serde_json; percent_encoding"), ["serde"]);
}
