//! What is compiled in beside the sources: a new file in these folders rebuilds the program.

fn main() {
    for folder in ["config", "locales", "migrations", "modules", "programmes", "static", "templates"] {
        println!("cargo:rerun-if-changed={folder}");
    }
}
