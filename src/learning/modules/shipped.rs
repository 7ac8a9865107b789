//! The modules and programmes that come with the program. Debug builds read their folders anew each time.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;
use std::time::{Duration, SystemTime};

use content::{Carried, Source};
use rust_embed::RustEmbed;

#[derive(RustEmbed)]
#[folder = "modules/"]
#[allow_missing = true]
#[exclude = "**/.*"]
struct Modules;

#[derive(RustEmbed)]
#[folder = "programmes/"]
#[allow_missing = true]
#[exclude = "**/.*"]
struct Programmes;

/// The modules.
pub const MODULES: Source = Source::Carried(&Folder::<Modules> { name: "modules", files: PhantomData });

/// The programmes.
pub const PROGRAMMES: Source = Source::Carried(&Folder::<Programmes> { name: "programmes", files: PhantomData });

struct Folder<E> {
    name: &'static str,
    files: PhantomData<fn() -> E>,
}

impl<E> fmt::Debug for Folder<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name)
    }
}

impl<E: RustEmbed> Carried for Folder<E> {
    fn folder(&self) -> &'static str {
        self.name
    }

    fn paths(&self) -> Vec<Cow<'static, str>> {
        E::iter().collect()
    }

    fn bytes(&self, path: &str) -> Option<Cow<'static, [u8]>> {
        E::get(path).map(|file| file.data)
    }

    fn modified(&self, path: &str) -> Option<SystemTime> {
        let seconds = E::get(path)?.metadata.last_modified()?;
        SystemTime::UNIX_EPOCH.checked_add(Duration::from_secs(seconds))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_shipped_can_be_listed() {
        let Source::Carried(files) = MODULES else { panic!("the modules are carried") };
        let manifests = files.paths().into_iter().filter(|path| path.ends_with("/module.toml"));
        let readable = manifests.filter(|path| files.bytes(path).is_some_and(|bytes| !bytes.is_empty()));
        assert!(readable.count() >= 10);
    }
}
