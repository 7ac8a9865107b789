//! What administrators and programs are told about the modules that are served.

use serde::Serialize;
use utoipa::ToSchema;

use crate::platform::clock::Timestamp;
use crate::platform::values::Language;
use content::{Catalogue, FolderStatus, Position, Problem, Severity};

/// The modules as they are served now, and what authors should mend.
#[derive(Debug, Serialize, ToSchema)]
pub struct ContentView {
    /// What the served modules hash to; processes that agree on it serve the same.
    pub hash: String,
    /// Why the folder cannot be read any more; what was read before goes on being served.
    pub trouble: Option<String>,
    /// How many terms the glossary explains.
    pub glossary_terms: usize,
    /// What is wrong with the glossary as it is now; with an error, the one before goes on being served.
    pub glossary_problems: Vec<ProblemView>,
    /// Every module's folder, those that need somebody first.
    pub folders: Vec<FolderView>,
}

/// A module's folder.
#[derive(Debug, Serialize, ToSchema)]
pub struct FolderView {
    /// Its name, which is the module's in addresses.
    pub folder: String,
    /// What is served of it.
    pub state: FolderState,
    /// The title of the served module, in the language of the answer where it has one.
    pub title: Option<String>,
    /// The version of the served module.
    pub version: Option<String>,
    /// The languages of the served module.
    #[schema(value_type = Vec<String>)]
    pub languages: Vec<Language>,
    /// When the served module was loaded.
    #[schema(value_type = Option<String>, format = DateTime)]
    pub loaded_at: Option<Timestamp>,
    /// When the folder was read last.
    #[schema(value_type = String, format = DateTime)]
    pub read_at: Timestamp,
    /// How many errors the folder has now; with one, it cannot be served.
    pub errors: usize,
    /// How many warnings the folder has now.
    pub warnings: usize,
    /// What is wrong with the folder as it is now.
    pub problems: Vec<ProblemView>,
}

/// What is served of a folder.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub enum FolderState {
    /// Nothing: it has had errors since it was first read.
    LeftOut,
    /// What it held before it got errors.
    Older,
    /// What it holds.
    Served,
}

/// Something that authors should mend. Its words are English, as those of `relais modules check`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[schema(as = ContentProblem)]
pub struct ProblemView {
    /// The file or folder.
    pub file: String,
    /// The line, from 1; nothing where it concerns the whole file.
    pub line: Option<u32>,
    /// The column in characters, from 1.
    pub column: Option<u32>,
    /// `error` or `warning`.
    #[schema(value_type = String, example = "error")]
    pub severity: Severity,
    /// What is wrong.
    pub message: String,
    /// What to do.
    pub advice: String,
}

impl From<&Problem> for ProblemView {
    fn from(problem: &Problem) -> Self {
        Self {
            file: problem.file.clone(),
            line: problem.at.map(|Position { line, .. }| line),
            column: problem.at.map(|Position { column, .. }| column),
            severity: problem.severity,
            message: problem.message.clone(),
            advice: problem.advice.clone(),
        }
    }
}

impl FolderView {
    fn new(folder: &str, shelved: &FolderStatus, language: Language) -> Self {
        let module = shelved.module.as_deref();
        let errors = shelved.problems.iter().filter(|problem| problem.is_error()).count();
        Self {
            folder: folder.to_owned(),
            state: match module {
                None => FolderState::LeftOut,
                Some(_) if shelved.is_broken() => FolderState::Older,
                Some(_) => FolderState::Served,
            },
            title: module.and_then(|module| module.edition(language)).map(|(_, edition)| edition.title.clone()),
            version: module.map(|module| module.version.clone()),
            languages: module.map(|module| module.languages.keys().copied().collect()).unwrap_or_default(),
            loaded_at: shelved.loaded_at.map(Timestamp::from),
            read_at: shelved.read_at.into(),
            errors,
            warnings: shelved.problems.len() - errors,
            problems: shelved.problems.iter().map(ProblemView::from).collect(),
        }
    }
}

impl ContentView {
    /// What there is to tell, with titles in that language.
    pub fn new(catalogue: &Catalogue, language: Language) -> Self {
        let view = |(name, shelved): (&String, &FolderStatus)| FolderView::new(name, shelved, language);
        let mut folders: Vec<FolderView> = catalogue.folders.iter().map(view).collect();
        folders.sort_by_key(|folder| folder.state);
        Self {
            hash: catalogue.hash.to_string(),
            trouble: catalogue.trouble.clone(),
            glossary_terms: catalogue.glossary.terms.len(),
            glossary_problems: catalogue.glossary_problems.iter().map(ProblemView::from).collect(),
            folders,
        }
    }
}
