//! The rows of evidence; what other rooms read of them stands in `cascade::common`.

pub mod files;
pub mod personal;
