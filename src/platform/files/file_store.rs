//! Where files are kept: under the hash of what is in them, in a folder or in a bucket.

use std::fmt;
use std::os::unix::fs::DirBuilderExt;
use std::str::FromStr;
use std::sync::{Arc, OnceLock};

use actix_web::web::Bytes;
use data_encoding::HEXLOWER;
use futures_util::stream::BoxStream;
use futures_util::{StreamExt, TryStreamExt};
use object_store::aws::AmazonS3Builder;
use object_store::local::LocalFileSystem;
use object_store::path::Path;
use object_store::{ObjectStore, ObjectStoreExt, PutPayload};
use sha2::{Digest, Sha256};

use super::FileSettings;
use super::s3_client::S3Client;
use crate::platform::clock::Timestamp;
use crate::platform::error::{Error, Result, UnknownWord};

/// The hash of what is in a file (SHA-256), in small letters and digits.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FileHash(String);

impl FileHash {
    /// Of these bytes.
    pub fn of(bytes: &[u8]) -> Self {
        Self(HEXLOWER.encode(&Sha256::digest(bytes)))
    }

    /// As it is written.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Where it is kept: a folder with too many files is slow.
    fn path(&self, prefix: &str) -> Path {
        let (first, _) = self.0.split_at_checked(2).unwrap_or_default();
        [prefix, first, &self.0].into_iter().filter(|part| !part.is_empty()).collect()
    }
}

impl FromStr for FileHash {
    type Err = UnknownWord;

    fn from_str(text: &str) -> Result<Self, UnknownWord> {
        let is_digit = |byte: u8| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte);
        match text.len() == 64 && text.bytes().all(is_digit) {
            true => Ok(Self(text.to_owned())),
            false => Err(UnknownWord(text.to_owned())),
        }
    }
}

content::text_type!(FileHash, as_str);

/// A file that is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeptFile {
    /// What is in it.
    pub hash: FileHash,
    /// Since when, or when it was handed in once more.
    pub since: Timestamp,
}

/// Where files are kept. It is opened when it is asked first.
#[derive(Clone)]
pub struct FileStore {
    settings: Arc<FileSettings>,
    opened: Arc<OnceLock<Arc<dyn ObjectStore>>>,
}

impl fmt::Display for FileStore {
    /// Its place, for an operator.
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        let s3 = &self.settings.s3;
        match (s3.bucket.as_str(), s3.endpoint.as_str()) {
            ("", _) => write!(f, "{}", self.settings.directory.display()),
            (bucket, "") => write!(f, "the bucket {bucket} at Amazon ({})", s3.region),
            (bucket, endpoint) => write!(f, "the bucket {bucket} at {endpoint}"),
        }
    }
}

impl FileStore {
    /// The store that the configuration names.
    pub fn new(settings: &FileSettings) -> Self {
        Self { settings: Arc::new(settings.clone()), opened: Arc::default() }
    }

    fn store(&self) -> Result<Arc<dyn ObjectStore>> {
        if let Some(store) = self.opened.get() {
            return Ok(store.clone());
        }
        let store = self.open()?;
        Ok(self.opened.get_or_init(|| store).clone())
    }

    fn open(&self) -> Result<Arc<dyn ObjectStore>> {
        let s3 = &self.settings.s3;
        if s3.bucket.is_empty() {
            let folder = &self.settings.directory;
            std::fs::DirBuilder::new().recursive(true).mode(0o700).create(folder).map_err(away)?;
            let local = LocalFileSystem::new_with_prefix(folder).map_err(gone_wrong)?;
            return Ok(Arc::new(local.with_fsync(true)));
        }
        let mut builder = AmazonS3Builder::new()
            .with_bucket_name(&s3.bucket)
            .with_region(&s3.region)
            .with_access_key_id(&s3.access_key)
            .with_secret_access_key(s3.secret_key.reveal())
            .with_http_connector(S3Client::new()?);
        if !s3.endpoint.is_empty() {
            builder = builder.with_endpoint(&s3.endpoint).with_allow_http(s3.endpoint.starts_with("http://"));
        }
        Ok(Arc::new(builder.build().map_err(gone_wrong)?))
    }

    fn path(&self, hash: &FileHash) -> Path {
        hash.path(self.prefix())
    }

    fn prefix(&self) -> &str {
        if self.settings.s3.bucket.is_empty() { "" } else { self.settings.s3.prefix.trim_matches('/') }
    }

    /// Keeps a file; what is kept already is kept anew, from now on. It is on the disk when this returns.
    ///
    /// # Errors
    /// [`Error::StorageFull`]; [`Error::FilesAway`].
    pub async fn put(&self, bytes: Vec<u8>) -> Result<FileHash> {
        let hash = FileHash::of(&bytes);
        self.store()?.put(&self.path(&hash), PutPayload::from(bytes)).await.map_err(gone_wrong)?;
        Ok(hash)
    }

    /// What is in a file.
    ///
    /// # Errors
    /// [`Error::NotFound`] where it is not kept; [`Error::FilesAway`].
    pub async fn get(&self, hash: &FileHash) -> Result<Bytes> {
        let found = self.store()?.get(&self.path(hash)).await.map_err(gone_wrong)?;
        found.bytes().await.map_err(gone_wrong)
    }

    /// Since when a file is kept, if it is.
    ///
    /// # Errors
    /// [`Error::FilesAway`].
    pub async fn since(&self, hash: &FileHash) -> Result<Option<Timestamp>> {
        match self.store()?.head(&self.path(hash)).await {
            Ok(found) => Ok(Some(found.last_modified.into())),
            Err(object_store::Error::NotFound { .. }) => Ok(None),
            Err(error) => Err(gone_wrong(error)),
        }
    }

    /// Lets a file go; one that is not there is gone already.
    ///
    /// # Errors
    /// [`Error::FilesAway`].
    pub async fn remove(&self, hash: &FileHash) -> Result<()> {
        match self.store()?.delete(&self.path(hash)).await {
            Ok(()) | Err(object_store::Error::NotFound { .. }) => Ok(()),
            Err(error) => Err(gone_wrong(error)),
        }
    }

    /// Everything that is kept, in no order; what is not called by a hash is not ours.
    ///
    /// # Errors
    /// [`Error::FilesAway`], also within the list.
    pub fn list(&self) -> Result<BoxStream<'static, Result<KeptFile>>> {
        let prefix = self.prefix();
        let prefix = (!prefix.is_empty()).then(|| Path::from(prefix));
        let all = self.store()?.list(prefix.as_ref()).map_err(gone_wrong);
        let kept = all.try_filter_map(|one| async move {
            let hash = one.location.filename().and_then(|name| name.parse::<FileHash>().ok());
            Ok(hash.map(|hash| KeptFile { hash, since: one.last_modified.into() }))
        });
        Ok(kept.boxed())
    }

    /// Writes something, reads it and takes it away again.
    ///
    /// # Errors
    /// What went wrong.
    pub async fn probe(&self) -> Result<()> {
        let content = b"relais doctor".to_vec();
        let hash = self.put(content.clone()).await?;
        let read = self.get(&hash).await?;
        self.remove(&hash).await?;
        if read == content { Ok(()) } else { Err(Error::internal("what was read is not what was written")) }
    }
}

fn away(error: std::io::Error) -> Error {
    match error.kind() {
        std::io::ErrorKind::StorageFull | std::io::ErrorKind::QuotaExceeded => Error::StorageFull,
        _ => Error::FilesAway(Box::new(error)),
    }
}

fn gone_wrong(error: object_store::Error) -> Error {
    if matches!(error, object_store::Error::NotFound { .. }) {
        return Error::NotFound;
    }
    let mut cause: Option<&dyn std::error::Error> = Some(&error);
    while let Some(one) = cause {
        if let Some(io) = one.downcast_ref::<std::io::Error>()
            && matches!(io.kind(), std::io::ErrorKind::StorageFull | std::io::ErrorKind::QuotaExceeded)
        {
            return Error::StorageFull;
        }
        cause = one.source();
    }
    Error::FilesAway(Box::new(error))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::platform::files::S3Settings;

    fn settings(directory: std::path::PathBuf) -> FileSettings {
        let s3 = S3Settings {
            bucket: String::new(),
            endpoint: String::new(),
            region: String::new(),
            prefix: String::new(),
            access_key: String::new(),
            secret_key: "".into(),
        };
        FileSettings { directory, s3 }
    }

    #[actix_web::test]
    async fn a_file_is_kept_by_what_is_in_it_until_it_is_let_go() {
        let folder = tempfile::tempdir().unwrap();
        let store = FileStore::new(&settings(folder.path().join("files")));
        let hash = store.put(b"a list of names".to_vec()).await.unwrap();
        assert_eq!(store.put(b"a list of names".to_vec()).await.unwrap(), hash);
        assert_eq!(store.get(&hash).await.unwrap().as_ref(), b"a list of names");
        std::fs::write(folder.path().join("files").join("note.txt"), "not ours").unwrap();
        let all: Vec<KeptFile> = store.list().unwrap().try_collect().await.unwrap();
        assert_eq!(all.iter().map(|one| &one.hash).collect::<Vec<_>>(), [&hash]);
        assert_eq!(store.since(&hash).await.unwrap(), Some(all[0].since));
        store.remove(&hash).await.unwrap();
        store.remove(&hash).await.unwrap();
        assert!(matches!(store.get(&hash).await, Err(Error::NotFound)));
        assert_eq!(store.since(&hash).await.unwrap(), None);
        store.probe().await.unwrap();
        use std::os::unix::fs::PermissionsExt;
        let mode = std::fs::metadata(folder.path().join("files")).unwrap().permissions().mode();
        assert_eq!(mode & 0o077, 0, "nobody else looks into it");
    }

    #[actix_web::test]
    async fn a_folder_that_cannot_be_is_said_and_nothing_is_opened_before_it_is_asked() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("file"), "").unwrap();
        let store = FileStore::new(&settings(folder.path().join("file/files")));
        assert!(matches!(store.put(vec![1]).await, Err(Error::FilesAway(_))));
    }

    #[test]
    fn a_hash_is_a_hash() {
        let hash = FileHash::of(b"x");
        assert_eq!(hash.as_str().parse::<FileHash>().unwrap(), hash);
        assert_eq!(hash.path("relais").to_string(), format!("relais/{}/{}", &hash.as_str()[..2], hash.as_str()));
        for wrong in ["", "../../etc/passwd", &"A".repeat(64), &"a".repeat(63)] {
            assert!(wrong.parse::<FileHash>().is_err(), "{wrong}");
        }
    }

    #[test]
    fn the_secret_of_a_bucket_is_never_shown() {
        let mut settings = settings("data/files".into());
        settings.s3.bucket = "evidence".into();
        assert!(settings.wrong().is_some(), "a bucket without keys");
        settings.s3.access_key = "relais".into();
        settings.s3.secret_key = "hush-hush".into();
        assert_eq!(settings.wrong(), None);
        settings.s3.endpoint = "s3.example.org".into();
        assert_eq!(settings.wrong().map(|wrong| wrong.0), Some("files.s3.endpoint"));
        let shown = format!("{settings:?} {}", FileStore::new(&settings));
        assert!(!shown.contains("hush") && shown.contains("evidence"), "{shown}");
    }
}
