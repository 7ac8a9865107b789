//! Files on their way in: looked at one after another, kept where files are kept, and then written to the training. What is good
//! among several is kept, whatever the others are.

use actix_web::web::block;
use tokio::sync::Semaphore;
use uuid::Uuid;

use crate::cascade::evidence::{EvidenceDetails, NewEvidence, RefusedFile, TakenIn, actions};
use crate::platform::error::{Error, Result};
use crate::platform::files::{CheckedFile, FileRefusal, FileStore, check};
use crate::platform::web::{Ctx, SpooledFile};

/// So many files are looked at at once, by all: a photograph that is unpacked takes much memory.
static LOOKED_AT: Semaphore = Semaphore::const_new(2);

/// Takes in the files of a request.
///
/// # Errors
/// [`Error::Invalid`] where there are none; as [`actions::add`]; [`Error::FilesAway`], [`Error::StorageFull`].
pub(super) async fn take_in(
    ctx: &Ctx,
    store: &FileStore,
    delivery: &str,
    details: EvidenceDetails,
    files: Vec<SpooledFile>,
) -> Result<TakenIn> {
    if files.is_empty() {
        return Err(Error::field("file", "evidence-file-needed"));
    }
    let (most, mut new, mut taken) = (ctx.site().settings.max_file, Vec::new(), TakenIn::default());
    for file in files {
        let name = file.name.clone();
        match looked_at(file, most).await? {
            Ok(checked) => new.push(keep(store, checked).await?),
            Err(refusal) => taken.refused.push(RefusedFile { name, refusal }),
        }
    }
    taken.kept = new.len();
    if !new.is_empty() {
        let delivery = delivery.to_owned();
        ctx.write(move |tx, viewer| actions::add(tx, viewer, &delivery, &details, &new)).await?;
    }
    Ok(taken)
}

async fn looked_at(file: SpooledFile, most: usize) -> Result<Result<CheckedFile, FileRefusal>> {
    let turn = LOOKED_AT.acquire().await.map_err(Error::internal)?;
    let look = move || -> Result<Result<CheckedFile, FileRefusal>> {
        let name = file.name.clone();
        Ok(match file.read()? {
            Some(bytes) => check(&name, bytes, most),
            None => Err(FileRefusal::TooLarge(most)),
        })
    };
    let found = block(look).await.map_err(Error::internal)?;
    drop(turn);
    found
}

/// Keeps a file where files are kept.
///
/// # Errors
/// [`Error::FilesAway`], [`Error::StorageFull`].
pub async fn keep(store: &FileStore, file: CheckedFile) -> Result<NewEvidence> {
    let size = i32::try_from(file.bytes.len()).map_err(Error::internal)?;
    let preview_hash = match file.preview {
        Some(preview) => Some(store.put(preview).await?),
        None => None,
    };
    let hash = store.put(file.bytes).await?;
    let id = Uuid::now_v7().into();
    Ok(NewEvidence { id, file_name: file.name, format: file.format, size, hash, preview_hash })
}
