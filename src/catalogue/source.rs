use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use rust_embed::RustEmbed;

/// No file of a module may be larger, so that a slip of the hand does not fill the memory.
const LARGEST: u64 = 4 * 1024 * 1024;

/// How deep folders go: `modules/<slug>/<language>/handouts`.
const DEEPEST: usize = 4;

#[derive(RustEmbed)]
#[folder = "modules/"]
#[allow_missing = true]
#[exclude = "**/.*"]
struct Embedded;

/// Where modules are read from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Source {
    /// A folder that holds a folder per module.
    Directory(PathBuf),
    /// The modules that were in `modules/` when Relais was built. (Debug builds read that folder anew.)
    Embedded,
}

/// The modules could not be read at all.
#[derive(Debug, thiserror::Error)]
#[error("the modules in {} cannot be read: {cause}", folder.display())]
pub struct SourceError {
    /// What could not be read.
    pub folder: PathBuf,
    #[source]
    cause: io::Error,
}

/// A file's content, or why there is none.
#[derive(Clone, Debug)]
pub(crate) enum File {
    Bytes(Cow<'static, [u8]>),
    /// It has this many bytes, more than any file may have.
    TooLarge(u64),
    /// A symbolic link, which could lead anywhere.
    Link,
}

/// Files by their path below the source, with `/` between folders.
pub(crate) type Files = BTreeMap<String, File>;

impl Source {
    /// What to put before the paths of files in messages.
    pub(crate) fn label(&self) -> String {
        match self {
            Source::Directory(folder) => folder.display().to_string(),
            Source::Embedded => "modules".to_owned(),
        }
    }

    pub(crate) fn read(&self) -> Result<Files, SourceError> {
        let mut files = Files::new();
        match self {
            Source::Directory(folder) => {
                read_folder(folder, "", 1, &mut files).map_err(|(folder, cause)| SourceError { folder, cause })?
            }
            Source::Embedded => {
                let read = |path: Cow<'static, str>| Some((path.to_string(), File::Bytes(Embedded::get(&path)?.data)));
                files.extend(Embedded::iter().filter_map(read));
            }
        }
        Ok(files)
    }
}

fn read_folder(folder: &Path, prefix: &str, depth: usize, files: &mut Files) -> Result<(), (PathBuf, io::Error)> {
    let failed = |cause| (folder.to_owned(), cause);
    for entry in fs::read_dir(folder).map_err(failed)? {
        let entry = entry.map_err(failed)?;
        // What editors and systems leave behind is nobody's content.
        let Some(name) = entry.file_name().to_str().filter(|name| !name.starts_with('.')).map(str::to_owned) else {
            continue;
        };
        let path = format!("{prefix}{name}");
        // A module's own folder may be a link, as operators place it; what is within may not.
        let linked = entry.file_type().map_err(failed)?.is_symlink();
        if linked && depth > 1 {
            files.insert(path, File::Link);
            continue;
        }
        let about = fs::metadata(entry.path()).map_err(failed)?;
        if about.is_dir() {
            if depth <= DEEPEST {
                read_folder(&entry.path(), &format!("{path}/"), depth + 1, files)?;
            }
        } else if about.len() > LARGEST {
            files.insert(path, File::TooLarge(about.len()));
        } else {
            let bytes = fs::read(entry.path()).map_err(|cause| (entry.path(), cause))?;
            files.insert(path, File::Bytes(Cow::Owned(bytes)));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_is_read_with_slashes() {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir_all(folder.path().join("m/en")).unwrap();
        fs::write(folder.path().join("m/en/module.md"), "x").unwrap();
        fs::write(folder.path().join("m/.DS_Store"), "x").unwrap();
        fs::write(folder.path().join("m/big"), vec![0; LARGEST as usize + 1]).unwrap();
        let files = Source::Directory(folder.path().to_owned()).read().unwrap();
        assert_eq!(files.keys().collect::<Vec<_>>(), ["m/big", "m/en/module.md"]);
        assert!(matches!(files["m/big"], File::TooLarge(_)));
    }

    #[test]
    fn a_missing_folder_is_an_error() {
        let error = Source::Directory("/nowhere/at/all".into()).read().unwrap_err();
        assert!(error.to_string().starts_with("the modules in /nowhere/at/all cannot be read"));
    }

    #[test]
    fn what_is_embedded_can_be_listed() {
        assert!(Source::Embedded.read().is_ok());
    }
}
