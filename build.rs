//! What is compiled in beside the sources: a new file in these folders rebuilds the program. Debug builds read all but the
//! first two from disk when they run, so a word or a lesson that changes costs them nothing.

fn main() {
    let always = ["config", "migrations"];
    let released = ["locales", "modules", "programmes", "static", "templates"];
    let is_debug = std::env::var("PROFILE").is_ok_and(|profile| profile == "debug");
    for folder in always.iter().chain(released.iter().filter(|_| !is_debug)) {
        println!("cargo:rerun-if-changed={folder}");
    }
}
