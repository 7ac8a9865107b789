//! The command `relais`: parses the command line and starts it; nothing else.

/// A page is made of thousands of small strings on threads that hand them to each other: the system's allocator takes a fifth of
/// the time for that, and keeps what it was given back.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> std::process::ExitCode {
    relais::cli::run()
}
