//! A line, cut into addresses and what stands around them.

use crate::platform::values::EmailAddress;

/// A piece of a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Piece {
    /// An address.
    EmailAddress(EmailAddress),
    /// Something with an `@` that is none.
    Wrong(String),
    /// Words.
    Text(String),
    /// `,`
    Comma,
    /// `;`, `|`: what parts one person from the next, or cells.
    Break,
    /// What parts cells of a sheet.
    Tab,
    /// `<`, `(`, `[`
    Open(char),
    /// `>`, `)`, `]`
    Close,
}

/// A line without what cannot be seen, its signs in their plain form. Only tabs stay of all blanks but the space.
pub(super) fn plain(line: &str) -> String {
    line.chars().filter(|c| !is_invisible(*c)).map(plain_sign).collect()
}

/// What has no width, and what turns the direction of a text.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}')
}

fn plain_sign(c: char) -> char {
    match c {
        '\t' => '\t',
        // Old line ends within a line part as a semicolon does.
        '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' => ';',
        '＠' | '﹫' => '@',
        '，' | '、' | '،' | '﹐' => ',',
        '；' | '؛' | '﹔' | '•' | '●' | '▪' | '◦' | '‣' => ';',
        '｜' | '¦' => '|',
        '＜' | '‹' | '〈' => '<',
        '＞' | '›' | '〉' => '>',
        '（' => '(',
        '）' => ')',
        '：' => ':',
        '“' | '”' | '„' | '«' | '»' | '＂' => '"',
        other if other.is_whitespace() || other.is_control() => ' ',
        other => other,
    }
}

/// What an address and the words around it are made of, without blanks between.
fn runs_on(c: char) -> bool {
    match c.is_ascii() {
        true => c.is_ascii_alphanumeric() || "!#$%&'*+-/=?^_`{}~.@".contains(c),
        false => c.is_alphanumeric() || ('\u{300}'..='\u{36f}').contains(&c),
    }
}

fn is_of_domain(c: char) -> bool {
    c.is_alphanumeric() || c == '-' || c == '.' || ('\u{300}'..='\u{36f}').contains(&c)
}

/// Cuts a line that is [`plain`] into pieces. Between quotation marks commas and semicolons are words.
pub(super) fn pieces(line: &str) -> Vec<Piece> {
    let signs: Vec<char> = line.chars().collect();
    let mut scan = Scan { pieces: Vec::new(), words: String::new() };
    let (mut at, mut quoted, mut glued) = (0, false, false);
    while at < signs.len() {
        let sign = signs[at];
        if runs_on(sign) {
            let end = (at..signs.len()).find(|at| !runs_on(signs[*at])).unwrap_or(signs.len());
            let taken = scan.run(&signs[at..end], glued);
            glued = at + taken < end;
            at += taken;
            continue;
        }
        glued = false;
        at += 1;
        match sign {
            '"' if quoted || signs[at..].contains(&'"') => {
                quoted = !quoted;
                scan.words.push(' ');
            }
            '"' => {}
            ',' | ';' | '|' | '\t' if quoted => scan.words.push(if sign == ',' { ',' } else { ' ' }),
            ',' => scan.push(Piece::Comma),
            ';' | '|' => scan.push(Piece::Break),
            '\t' => scan.push(Piece::Tab),
            '<' | '(' | '[' => scan.push(Piece::Open(sign)),
            '>' | ')' | ']' => scan.push(Piece::Close),
            other => scan.words.push(other),
        }
    }
    scan.end();
    scan.pieces
}

struct Scan {
    pieces: Vec<Piece>,
    words: String,
}

impl Scan {
    fn push(&mut self, piece: Piece) {
        self.end();
        self.pieces.push(piece);
    }

    /// Ends the words before a piece of another kind.
    fn end(&mut self) {
        let words = std::mem::take(&mut self.words);
        if words.contains(char::is_alphanumeric) {
            self.pieces.push(Piece::Text(words));
        }
    }

    /// Takes the next address or words of a run, and says how many signs that was. `glued` follows an address at once.
    fn run(&mut self, run: &[char], glued: bool) -> usize {
        let Some(at) = run.iter().position(|c| *c == '@') else {
            self.words.extend(run);
            return run.len();
        };
        let text = |signs: &[char]| signs.iter().collect::<String>();
        let mut end = (at + 1..run.len()).find(|at| !is_of_domain(run[*at])).unwrap_or(run.len());
        let linked = self.leave_out_the_scheme();
        let rest = &run[end..];
        // Two addresses that nothing parts; or a link to write to several.
        if rest.first() == Some(&'@') || (linked && rest.contains(&'@')) {
            self.push(Piece::Wrong(text(run)));
            return run.len();
        }
        if linked {
            end = run.len();
        }
        let local: &[char] = &run[..at];
        let begin = local.iter().position(|c| !(*c == '\'' || (glued && !c.is_alphanumeric() && *c != '_')));
        let local = text(&local[begin.unwrap_or(local.len())..]);
        let domain: String = run[at + 1..].iter().take_while(|c| is_of_domain(**c)).collect();
        let domain = domain.trim_end_matches(['.', '-']);
        match format!("{local}@{domain}").parse::<EmailAddress>() {
            Ok(address) if is_usual(&local) => self.push(Piece::EmailAddress(address)),
            _ => self.push(Piece::Wrong(text(&run[..end]))),
        }
        end
    }

    /// Leaves out the `mailto:` before an address, and says whether there was one.
    fn leave_out_the_scheme(&mut self) -> bool {
        let scheme = "mailto:";
        let Some(from) = self.words.len().checked_sub(scheme.len()) else { return false };
        let linked = self.words.get(from..).is_some_and(|end| end.eq_ignore_ascii_case(scheme));
        if linked {
            self.words.truncate(from);
        }
        linked
    }
}

/// Whether the part before the `@` is as people have it. `to=ana` may stand in an address by the book, and is a mistake.
fn is_usual(local: &str) -> bool {
    let first = local.chars().next();
    first.is_some_and(|c| c.is_alphanumeric() || c == '_')
        && local.chars().all(|c| !c.is_ascii() || c.is_ascii_alphanumeric() || "._-+'&".contains(c))
}
