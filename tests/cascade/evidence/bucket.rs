//! Files in a bucket: the same store, over a server that speaks S3. `tests/s3/run` starts one.

use futures_util::TryStreamExt;
use relais::config::Settings;
use relais::platform::error::Error;
use relais::platform::files::{FileSettings, FileStore, KeptFile};

fn bucket(key: &str, secret: &str) -> FileSettings {
    let mut settings = Settings::load(None).unwrap().files;
    settings.s3.bucket = "evidence".into();
    settings.s3.endpoint = std::env::var("TEST_S3_SERVER").expect("the address of a server; see tests/s3/run");
    settings.s3.prefix = "relais".into();
    settings.s3.access_key = key.into();
    settings.s3.secret_key = secret.into();
    assert_eq!(settings.wrong(), None);
    settings
}

#[actix_web::test]
#[ignore = "it needs a server; tests/s3/run starts one"]
async fn files_are_kept_in_a_bucket() {
    let store = FileStore::new(&bucket("S3RVER", "S3RVER"));
    store.probe().await.unwrap();
    let large = vec![7; 3 * 1024 * 1024];
    let (one, other) = (store.put(b"a list".to_vec()).await.unwrap(), store.put(large.clone()).await.unwrap());
    assert_eq!(store.put(b"a list".to_vec()).await.unwrap(), one);
    assert_eq!(store.get(&one).await.unwrap().as_ref(), b"a list");
    assert_eq!(store.get(&other).await.unwrap(), large);
    let mut all: Vec<KeptFile> = store.list().unwrap().try_collect().await.unwrap();
    all.sort_by(|a, b| a.hash.cmp(&b.hash));
    let mut both = [&one, &other];
    both.sort();
    assert_eq!(all.iter().map(|kept| &kept.hash).collect::<Vec<_>>(), both);
    assert!(store.since(&one).await.unwrap().is_some());
    store.remove(&one).await.unwrap();
    store.remove(&one).await.unwrap();
    assert!(matches!(store.get(&one).await, Err(Error::NotFound)));
    assert_eq!(store.since(&one).await.unwrap(), None);

    let stranger = FileStore::new(&bucket("STRANGER", "not the secret"));
    let refused = stranger.put(vec![1]).await.unwrap_err();
    assert!(matches!(refused, Error::FilesAway(_)));
    assert!(!refused.to_string().contains("not the secret"), "{refused}");
}
