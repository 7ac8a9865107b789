use std::path::PathBuf;

use serde::Deserialize;

use crate::platform::web::Secret;

/// Where files are kept.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FileSettings {
    /// The folder, where no bucket is named.
    pub directory: PathBuf,
    /// A bucket of a server that speaks S3.
    pub s3: S3Settings,
}

/// A bucket of a server that speaks S3.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct S3Settings {
    /// Its name; empty where files are kept in the folder.
    pub bucket: String,
    /// The server, such as `https://s3.example.org`; empty for Amazon's of the region.
    pub endpoint: String,
    /// The region; servers of one's own take any.
    pub region: String,
    /// What stands before the name of each file, such as `relais`; may be empty.
    pub prefix: String,
    /// Who we are there.
    pub access_key: String,
    /// How we show it.
    pub secret_key: Secret,
}

impl FileSettings {
    /// What is wrong, by the key that it is wrong with.
    pub fn wrong(&self) -> Option<(&'static str, String)> {
        let s3 = &self.s3;
        if s3.bucket.is_empty() {
            let missing = self.directory.as_os_str().is_empty();
            return missing.then(|| ("files.directory", "is empty; name a folder, or a bucket in files.s3".into()));
        }
        if s3.access_key.is_empty() || s3.secret_key.reveal().is_empty() {
            return Some(("files.s3", "names a bucket, but access_key or secret_key is empty".into()));
        }
        let is_address = |text: &str| text.starts_with("https://") || text.starts_with("http://");
        let wrong = !s3.endpoint.is_empty() && !is_address(&s3.endpoint);
        wrong.then(|| ("files.s3.endpoint", "is no address; write https://…".into()))
    }
}
