use crate::platform::files::FileRefusal;

/// A file that is not taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RefusedFile {
    /// What it is called.
    pub name: String,
    /// Why not.
    pub refusal: FileRefusal,
}

/// What became of files that were sent together.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TakenIn {
    /// How many were kept.
    pub kept: usize,
    /// The others.
    pub refused: Vec<RefusedFile>,
}
