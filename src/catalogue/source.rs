use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fs::{self, Metadata};
use std::io;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use rust_embed::RustEmbed;

/// No file of a module may be larger, so that a slip of the hand does not fill the memory.
const LARGEST: u64 = 4 * 1024 * 1024;

/// How deep folders go within a module: `<language>/handouts`, and one more for those who do not know.
const DEEPEST: usize = 3;

#[derive(RustEmbed)]
#[folder = "modules/"]
#[allow_missing = true]
#[exclude = "**/.*"]
struct Embedded;

#[derive(RustEmbed)]
#[folder = "programmes/"]
#[allow_missing = true]
#[exclude = "**/.*"]
struct EmbeddedProgrammes;

/// Where modules are read from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Source {
    /// A folder that holds a folder per module.
    Directory(PathBuf),
    /// The modules that were in `modules/` when Relais was built. (Debug builds read that folder anew.)
    Embedded,
    /// The programmes that were in `programmes/` then.
    EmbeddedProgrammes,
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
    /// What to put before the paths of files in messages.
    pub(crate) fn label(&self) -> String {
        match self {
            Source::Directory(folder) => folder.display().to_string(),
            Source::Embedded => "modules".to_owned(),
            Source::EmbeddedProgrammes => "programmes".to_owned(),
        }
    }

    /// The paths of what was compiled in.
    fn compiled_in(&self) -> rust_embed::Filenames {
        if *self == Source::EmbeddedProgrammes {
            <EmbeddedProgrammes as RustEmbed>::iter()
        } else {
            <Embedded as RustEmbed>::iter()
        }
    }

    /// What was compiled in at a path.
    fn get(&self, path: &str) -> Option<rust_embed::EmbeddedFile> {
        if *self == Source::EmbeddedProgrammes { EmbeddedProgrammes::get(path) } else { Embedded::get(path) }
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
            Source::Embedded | Source::EmbeddedProgrammes => {
                let stamp = Stamp { bytes: 0, modified: None, status: (0, 0, 0) };
                for path in self.compiled_in() {
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
            Source::Embedded | Source::EmbeddedProgrammes => {
                let prefix = format!("{folder}/");
                let own = self.compiled_in().filter(|path| path.starts_with(&prefix));
                let seconds = own.filter_map(|path| self.get(&path)?.metadata.last_modified()).max()?;
                SystemTime::UNIX_EPOCH.checked_add(std::time::Duration::from_secs(seconds))
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
            Source::Embedded | Source::EmbeddedProgrammes => {
                self.get(name).map(|_| Stamp { bytes: 0, modified: None, status: (0, 0, 0) })
            }
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
            Source::Embedded | Source::EmbeddedProgrammes => self.get(name).map(|file| File::Bytes(file.data)),
        }
    }

    /// Reads a module's folder.
    pub(crate) fn read(&self, folder: &str) -> Files {
        let mut files = Files::new();
        match self {
            Source::Directory(root) => walk(&root.join(folder), "", 1, &mut |path, found| {
                files.insert(path, found.read());
            }),
            Source::Embedded | Source::EmbeddedProgrammes => {
                let prefix = format!("{folder}/");
                for path in self.compiled_in() {
                    let Some(own) = path.strip_prefix(&prefix) else { continue };
                    files.extend(self.get(&path).map(|file| (own.to_owned(), File::Bytes(file.data))));
                }
            }
        }
        files
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

    #[test]
    fn what_is_embedded_can_be_listed() {
        for folder in Source::Embedded.look().unwrap().keys() {
            assert!(Source::Embedded.read(folder).contains_key("module.toml"), "{folder}");
        }
    }
}
