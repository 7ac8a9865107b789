//! The command `relais`: parses the command line and starts it; nothing else.

fn main() -> std::process::ExitCode {
    relais::cli::run()
}
