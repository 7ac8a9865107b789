//! The rows of evidence; what other rooms read of them stands in `cascade::common`.

/// What is written of files, and which of them rows name.
pub mod files;
pub mod personal;
