use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;
use std::fs::{self, Metadata};
use std::io;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

/// No file of a module may be larger, so that a slip of the hand does not fill the memory.
const LARGEST: u64 = 4 * 1024 * 1024;

/// How deep folders go within a module: `<language>/handouts`, and one more for those who do not know.
const DEEPEST: usize = 3;

/// Files that a program carries within itself.
pub trait Carried: fmt::Debug + Send + Sync {
    /// What to call their folder in messages.
    fn folder(&self) -> &'static str;
    /// Their paths, with `/` between folders.
    fn paths(&self) -> Vec<Cow<'static, str>>;
    /// The content of one.
    fn bytes(&self, path: &str) -> Option<Cow<'static, [u8]>>;
    /// When one was last changed, where that is known.
    fn modified(&self, path: &str) -> Option<SystemTime>;
}

/// Where modules are read from.
#[derive(Clone, Debug)]
pub enum Source {
    /// A folder that holds a folder per module.
    Directory(PathBuf),
    /// What the program carries.
    Carried(&'static dyn Carried),
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
    /// A folder within folders, deeper than anything of a module lies.
    Deep,
    /// The system would not read it, and says why.
    Unreadable(String),
}

impl File {
    /// Its bytes; none where there are none to be had.
    pub fn content(&self) -> &[u8] {
        match self {
            File::Bytes(bytes) => bytes,
            File::TooLarge(_) | File::Link | File::Deep | File::Unreadable(_) => &[],
        }
    }

    /// Its bytes, or what to report: what is wrong and what to do. `small` says what to do about a large one.
    pub fn bytes(&self, small: &'static str) -> Result<&Cow<'static, [u8]>, (String, &'static str)> {
        match self {
            File::Bytes(bytes) => Ok(bytes),
            File::TooLarge(size) => {
                Err((format!("the file has {} KB, more than any may have", size.div_ceil(1024)), small))
            }
            File::Link => Err(("this is a symbolic link".to_owned(), "put the file itself here")),
            File::Deep => Err(("this folder lies too deep".to_owned(), "move its files up")),
            File::Unreadable(cause) => {
                Err((format!("this cannot be read: {cause}"), "look at its name, its owner and its rights"))
            }
        }
    }
}

/// The files of a module by their path below its folder, with `/` between folders.
pub(crate) type Files = BTreeMap<String, File>;

/// What a file looks like without reading it. Two that are equal have equal content, as far as a file system tells.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Stamp {
    bytes: u64,
    modified: Option<SystemTime>,
    /// Copies that keep the time of the original still change this.
    status: (u64, i64, i64),
}

/// What the files of a module look like, by their path below its folder.
pub(crate) type Stamps = BTreeMap<String, Stamp>;

impl Source {
    /// The modules of the house.
    #[cfg(test)]
    pub(crate) fn shipped() -> Self {
        Self::Directory(concat!(env!("CARGO_MANIFEST_DIR"), "/../../modules").into())
    }

    /// What to put before the paths of files in messages.
    pub fn label(&self) -> String {
        match self {
            Source::Directory(folder) => folder.display().to_string(),
            Source::Carried(files) => files.folder().to_owned(),
        }
    }

    /// What every module's folder looks like, by its name. Nothing is read.
    pub(crate) fn look(&self) -> Result<BTreeMap<String, Stamps>, SourceError> {
        let mut folders: BTreeMap<String, Stamps> = BTreeMap::new();
        match self {
            Source::Directory(root) => {
                let failed = |cause| SourceError { folder: root.clone(), cause };
                for entry in fs::read_dir(root).map_err(failed)? {
                    let entry = entry.map_err(failed)?;
                    // What editors and systems leave behind is nobody's content. A folder may be a link, as operators
                    // place it; what lies within may not.
                    let name = entry.file_name().to_string_lossy().into_owned();
                    if name.starts_with('.') || !entry.path().is_dir() {
                        continue;
                    }
                    let mut stamps = Stamps::new();
                    walk(&entry.path(), "", 1, &mut |path, found| {
                        stamps.insert(path, found.stamp());
                    });
                    if !stamps.is_empty() {
                        folders.insert(name, stamps);
                    }
                }
            }
            Source::Carried(files) => {
                let stamp = Stamp { bytes: 0, modified: None, status: (0, 0, 0) };
                for path in files.paths() {
                    if let Some((folder, path)) = path.split_once('/') {
                        folders.entry(folder.to_owned()).or_default().insert(path.to_owned(), stamp.clone());
                    }
                }
            }
        }
        Ok(folders)
    }

    /// When a file of a module's folder was last changed; `None` where no file tells.
    pub(crate) fn modified(&self, folder: &str) -> Option<SystemTime> {
        match self {
            Source::Directory(root) => {
                let mut last = None;
                walk(&root.join(folder), "", 1, &mut |_, found| last = last.max(found.stamp().modified));
                last
            }
            Source::Carried(files) => {
                let prefix = format!("{folder}/");
                let own = files.paths().into_iter().filter(|path| path.starts_with(&prefix));
                own.filter_map(|path| files.modified(&path)).max()
            }
        }
    }

    /// What a file beside the modules' folders looks like; nothing where there is none.
    pub(crate) fn look_at(&self, name: &str) -> Option<Stamp> {
        match self {
            Source::Directory(root) => {
                let about = fs::symlink_metadata(root.join(name)).ok()?;
                Some(Stamp { bytes: about.len(), modified: about.modified().ok(), status: status(&about) })
            }
            Source::Carried(files) => files.bytes(name).map(|_| Stamp { bytes: 0, modified: None, status: (0, 0, 0) }),
        }
    }

    /// Reads a file beside the modules' folders.
    pub(crate) fn read_file(&self, name: &str) -> Option<File> {
        match self {
            Source::Directory(root) => {
                let path = root.join(name);
                let about = fs::symlink_metadata(&path).ok()?;
                let found = if about.is_symlink() { Found::Link } else { Found::File(path, about) };
                Some(found.read())
            }
            Source::Carried(files) => files.bytes(name).map(File::Bytes),
        }
    }

    /// Reads a module's folder.
    pub(crate) fn read(&self, folder: &str) -> Files {
        let mut found = Files::new();
        match self {
            Source::Directory(root) => walk(&root.join(folder), "", 1, &mut |path, file| {
                found.insert(path, file.read());
            }),
            Source::Carried(files) => {
                let prefix = format!("{folder}/");
                for path in files.paths() {
                    let Some(own) = path.strip_prefix(&prefix) else { continue };
                    found.extend(files.bytes(&path).map(|bytes| (own.to_owned(), File::Bytes(bytes))));
                }
            }
        }
        found
    }
}

/// What stands at a path.
enum Found {
    File(PathBuf, Metadata),
    Link,
    Deep,
    Unreadable(String),
}

impl Found {
    fn at(entry: &fs::DirEntry) -> Self {
        match entry.file_type().and_then(|kind| Ok((kind, fs::symlink_metadata(entry.path())?))) {
            Ok((kind, _)) if kind.is_symlink() => Found::Link,
            Ok((_, about)) => Found::File(entry.path(), about),
            Err(cause) => Found::Unreadable(cause.to_string()),
        }
    }

    fn stamp(&self) -> Stamp {
        match self {
            Found::File(_, about) => {
                Stamp { bytes: about.len(), modified: about.modified().ok(), status: status(about) }
            }
            Found::Link | Found::Deep | Found::Unreadable(_) => Stamp { bytes: 0, modified: None, status: (0, 0, 0) },
        }
    }

    fn read(self) -> File {
        match self {
            Found::Link => File::Link,
            Found::Deep => File::Deep,
            Found::Unreadable(cause) => File::Unreadable(cause),
            // Reading a pipe or a device could take for ever.
            Found::File(_, about) if !about.is_file() => File::Unreadable("it is no ordinary file".to_owned()),
            Found::File(_, about) if about.len() > LARGEST => File::TooLarge(about.len()),
            Found::File(path, _) => match fs::read(path) {
                Ok(bytes) => File::Bytes(Cow::Owned(bytes)),
                Err(cause) => File::Unreadable(cause.to_string()),
            },
        }
    }
}

#[cfg(unix)]
fn status(about: &Metadata) -> (u64, i64, i64) {
    use std::os::unix::fs::MetadataExt;
    (about.ino(), about.ctime(), about.ctime_nsec())
}

#[cfg(not(unix))]
fn status(_: &Metadata) -> (u64, i64, i64) {
    (0, 0, 0)
}

/// Hands over what lies below a folder, but for what begins with a dot.
fn walk(folder: &Path, prefix: &str, depth: usize, each: &mut impl FnMut(String, Found)) {
    let here = || prefix.trim_end_matches('/').to_owned();
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(cause) => return each(here(), Found::Unreadable(cause.to_string())),
    };
    for entry in entries {
        let entry = match entry {
            Ok(entry) => entry,
            Err(cause) => {
                each(here(), Found::Unreadable(cause.to_string()));
                continue;
            }
        };
        let name = entry.file_name();
        let path = format!("{prefix}{}", name.to_string_lossy());
        match (name.to_str(), Found::at(&entry)) {
            (Some(name), _) if name.starts_with('.') => {}
            (None, _) => each(path, Found::Unreadable("its name is not encoded in UTF-8".to_owned())),
            (_, Found::File(below, about)) if about.is_dir() && depth <= DEEPEST => {
                walk(&below, &format!("{path}/"), depth + 1, each);
            }
            (_, Found::File(_, about)) if about.is_dir() => each(path, Found::Deep),
            (_, found) => each(path, found),
        }
    }
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
        fs::create_dir_all(folder.path().join("m/en/handouts/games/cards/small")).unwrap();
        fs::create_dir(folder.path().join("empty")).unwrap();
        fs::write(folder.path().join("README.md"), "x").unwrap();
        let source = Source::Directory(folder.path().to_owned());
        let files = source.read("m");
        assert_eq!(files.keys().collect::<Vec<_>>(), ["big", "en/handouts/games/cards", "en/module.md"]);
        assert!(matches!(files["big"], File::TooLarge(_)));
        assert!(matches!(files["en/handouts/games/cards"], File::Deep));
        let looks = source.look().unwrap();
        assert_eq!(looks.keys().collect::<Vec<_>>(), ["m"]);
        assert_eq!(looks["m"].keys().collect::<Vec<_>>(), files.keys().collect::<Vec<_>>());
    }

    #[test]
    fn changes_are_seen_without_reading() {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir(folder.path().join("m")).unwrap();
        let (file, aside) = (folder.path().join("m/module.toml"), folder.path().join("aside"));
        fs::write(&file, "one").unwrap();
        let source = Source::Directory(folder.path().to_owned());
        let first = source.look().unwrap();
        assert_eq!(first, source.look().unwrap());
        // As long and as old as the one it replaces, as after a copy that keeps times.
        fs::write(&aside, "two").unwrap();
        let old = fs::metadata(&file).unwrap().modified().unwrap();
        fs::File::options().write(true).open(&aside).unwrap().set_modified(old).unwrap();
        fs::rename(&aside, &file).unwrap();
        assert_ne!(first, source.look().unwrap());
    }

    #[test]
    fn a_missing_folder_is_an_error() {
        let error = Source::Directory("/nowhere/at/all".into()).look().unwrap_err();
        assert!(error.to_string().starts_with("the modules in /nowhere/at/all cannot be read"));
    }
}
