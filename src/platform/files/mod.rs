//! Files that people hand in: looked at before they are kept, and kept by what is in them. Nothing here knows what they are for.
//!
//! [`check`] decides by content whether a file is taken and makes it harmless; [`FileStore`] keeps it under its hash, in a folder or
//! in a bucket.

mod checked;
mod file_store;
mod format;
mod office;
mod pdf;
mod picture;
mod s3_client;
mod settings;

pub use checked::{CheckedFile, FileRefusal, check};
pub use file_store::{FileHash, FileStore, KeptFile};
pub use format::FileFormat;
pub use picture::{LONGEST_SIDE, MOST_PIXELS};
pub use settings::{FileSettings, S3Settings};
