use std::cmp::Ordering;
use std::collections::BTreeMap;
use std::fmt;

use serde::Serialize;

/// A place in a text file, both numbers counted from 1 and columns in characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Position {
    /// The line.
    pub line: u32,
    /// The column.
    pub column: u32,
}

impl Position {
    /// The beginning of a line.
    pub(crate) fn line(line: usize) -> Self {
        Self { line: u32::try_from(line).unwrap_or(u32::MAX), column: 1 }
    }

    /// The place itself, or the last line of a text that ends before it.
    pub(crate) fn within(self, text: &str) -> Self {
        let last = Self::line(text.lines().count().max(1));
        if self.line > last.line { last } else { self }
    }
}

/// Tells lines and columns from bytes.
#[derive(Clone, Debug)]
pub(crate) struct Lines<'a> {
    text: &'a str,
    /// Where each line begins.
    starts: Vec<usize>,
}

impl<'a> Lines<'a> {
    pub fn new(text: &'a str) -> Self {
        let after_breaks = text.match_indices('\n').map(|(at, _)| at + 1);
        Self { text, starts: std::iter::once(0).chain(after_breaks).collect() }
    }

    pub fn position(&self, offset: usize) -> Position {
        let line = self.starts.partition_point(|start| *start <= offset);
        let start = self.starts.get(line.saturating_sub(1)).copied().unwrap_or_default();
        let column = self.text.get(start..offset).map_or(1, |before| before.chars().count() + 1);
        Position { column: u32::try_from(column).unwrap_or(u32::MAX), ..Position::line(line) }
    }
}

/// How bad a problem is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// The module cannot be used.
    Error,
    /// The module can be used, but its authors should know.
    Warning,
}

/// Something about a module that its authors should mend. Shown as compilers do:
/// `modules/x/fr/questions.gift:12:5: error: …`, and below it what to do.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Problem {
    /// The file or folder.
    pub file: String,
    /// Where in the file; `None` where it concerns the whole.
    pub at: Option<Position>,
    /// How bad it is.
    pub severity: Severity,
    /// What is wrong.
    pub message: String,
    /// What to do.
    pub advice: String,
}

impl Problem {
    /// Whether the module cannot be used.
    pub fn is_error(&self) -> bool {
        self.severity == Severity::Error
    }

    /// By files and lines.
    pub(crate) fn in_order(&self, other: &Self) -> Ordering {
        (&self.file, self.at, self.severity).cmp(&(&other.file, other.at, other.severity))
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.file)?;
        if let Some(Position { line, column }) = self.at {
            write!(f, ":{line}:{column}")?;
        }
        let severity = match self.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
        };
        write!(f, ": {severity}: {}\n  help: {}", self.message, self.advice)
    }
}

/// So many errors, and so many warnings, are told of one file: nobody mends more before they check again.
const MOST_OF_A_FILE: usize = 100;

/// Problems as they are found. Of a file that has very many only the first are kept, and how many there are.
#[derive(Clone, Debug, Default)]
pub(crate) struct Problems {
    kept: Vec<Problem>,
    counts: BTreeMap<(String, Severity), usize>,
}

impl Problems {
    pub fn error(
        &mut self,
        file: &str,
        at: impl Into<Option<Position>>,
        message: impl Into<String>,
        advice: impl Into<String>,
    ) {
        self.add(file, at.into(), Severity::Error, message.into(), advice.into());
    }

    pub fn warn(
        &mut self,
        file: &str,
        at: impl Into<Option<Position>>,
        message: impl Into<String>,
        advice: impl Into<String>,
    ) {
        self.add(file, at.into(), Severity::Warning, message.into(), advice.into());
    }

    fn add(&mut self, file: &str, at: Option<Position>, severity: Severity, message: String, advice: String) {
        let count = self.counts.entry((file.to_owned(), severity)).or_default();
        *count += 1;
        if *count <= MOST_OF_A_FILE {
            self.kept.push(Problem { file: file.to_owned(), at, severity, message, advice });
        }
    }

    /// Whether there are errors among them.
    pub fn has_errors(&self) -> bool {
        self.kept.iter().any(Problem::is_error)
    }

    /// Whether a file has errors.
    pub fn has_errors_in(&self, file: &str) -> bool {
        self.kept.iter().any(|problem| problem.is_error() && problem.file == file)
    }

    /// The problems in the order of files and lines. Behind the last of a file that has more stands how many.
    pub fn sorted(mut self) -> Vec<Problem> {
        for ((file, severity), count) in self.counts {
            let more = count.saturating_sub(MOST_OF_A_FILE);
            if more > 0 {
                let of_it = self.kept.iter().filter(|kept| kept.file == file && kept.severity == severity);
                let at = of_it.filter_map(|kept| kept.at).max();
                let what = if severity == Severity::Error { "errors" } else { "warnings" };
                self.kept.push(Problem {
                    file,
                    at,
                    severity,
                    message: format!("{more} more {what} were found in this file"),
                    advice: "mend those above and check again".to_owned(),
                });
            }
        }
        self.kept.sort_by(Problem::in_order);
        self.kept.dedup();
        self.kept
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_count_characters() {
        let lines = Lines::new("été\nlà: x\n");
        assert_eq!(lines.position(0), Position { line: 1, column: 1 });
        assert_eq!(lines.position("été\nlà".len()), Position { line: 2, column: 3 });
        assert_eq!(lines.position("été\nlà: x\n".len()), Position { line: 3, column: 1 });
    }

    #[test]
    fn a_problem_reads_like_a_compiler_s() {
        let mut problems = Problems::default();
        problems.error("m/fr/questions.gift", Position { line: 12, column: 5 }, "no right answer", "mark one with “=”");
        problems.warn("m/es", None, "missing", "translate it");
        let shown: Vec<String> = problems.sorted().iter().map(Problem::to_string).collect();
        assert_eq!(shown[0], "m/es: warning: missing\n  help: translate it");
        assert_eq!(shown[1], "m/fr/questions.gift:12:5: error: no right answer\n  help: mark one with “=”");
    }

    #[test]
    fn no_file_floods_the_others() {
        let mut problems = Problems::default();
        for line in 1..=333_000 {
            problems.error("m/en/01-x.md", Position::line(line), "raw HTML is not allowed", "write Markdown");
        }
        problems.warn("m/en/01-x.md", Position::line(7), "too long", "split it");
        problems.error("m/en/02-y.md", Position::line(3), "no such file", "write it");
        assert!(problems.has_errors() && problems.has_errors_in("m/en/02-y.md"));
        let said: Vec<String> = problems.sorted().iter().map(Problem::to_string).collect();
        assert_eq!(said.len(), 103);
        assert!(said[100].starts_with("m/en/01-x.md:100:1: error"), "{}", said[100]);
        assert_eq!(
            said[101],
            "m/en/01-x.md:100:1: error: 332900 more errors were found in this file\n  help: mend those above and check again"
        );
    }
}
