//! The one learning module that most tests need: all of them would cost every test their reading.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

const MODULE: &str = "localising-the-sdgs";

/// A folder of modules with one in it.
pub fn one() -> &'static Path {
    static FOLDER: OnceLock<PathBuf> = OnceLock::new();
    FOLDER.get_or_init(|| {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("modules-{}", std::process::id()));
        copy(&Path::new("modules").join(MODULE), &folder.join(MODULE));
        folder
    })
}

/// Copies a folder.
pub fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap().map(Result::unwrap) {
        let (from, to) = (entry.path(), to.join(entry.file_name()));
        if from.is_dir() {
            copy(&from, &to);
        } else {
            fs::copy(from, to).unwrap();
        }
    }
}
