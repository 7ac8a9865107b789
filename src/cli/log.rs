//! The log: what is written, and that it betrays nobody, whatever level is chosen.

use std::borrow::Cow;
use std::io::{self, Write};

use tracing::{Level, Metadata};
use tracing_subscriber::layer::{Layer, SubscriberExt};
use tracing_subscriber::util::SubscriberInitExt;
use tracing_subscriber::{EnvFilter, filter, fmt};

use super::{Failure, Outcome};
use crate::config::{Log, LogFormat};

/// From this length on a word may be a token: ours have 43 signs, ids 36.
const TOKEN: usize = 40;

/// Starts the log on standard error.
pub(super) fn start(settings: &Log) -> Outcome {
    use tracing_subscriber::filter::FilterExt;
    let chosen = EnvFilter::try_new(&settings.filter)
        .map_err(|error| Failure::new(format!("the setting log.filter is not understood: {error}")))?;
    let filter = chosen.and(filter::filter_fn(is_ours_or_plain));
    let lines = fmt::layer().with_writer(|| Veiled(io::stderr()));
    let lines = match settings.format {
        LogFormat::Text => lines.with_target(false).with_filter(filter).boxed(),
        LogFormat::Json => lines.json().with_filter(filter).boxed(),
    };
    tracing_subscriber::registry().with(lines).init();
    Ok(())
}

/// Below `info`, libraries write what they handle: a template's data, a mail, a request. Only our own lines go so deep.
fn is_ours_or_plain(about: &Metadata) -> bool {
    *about.level() <= Level::INFO || about.target().starts_with("relais")
}

/// Writes lines without whole addresses and without tokens, wherever they came from: an answer of a mail server names
/// the address it refuses.
struct Veiled<W>(W);

impl<W: Write> Write for Veiled<W> {
    fn write(&mut self, line: &[u8]) -> io::Result<usize> {
        self.0.write_all(veiled(&String::from_utf8_lossy(line)).as_bytes())?;
        Ok(line.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        self.0.flush()
    }
}

fn veiled(line: &str) -> Cow<'_, str> {
    let in_address = |c: char| c.is_alphanumeric() || "@.!#$%&'*+/=?^_`{|}~-".contains(c);
    let mut out = String::new();
    let mut copied = 0;
    for word in line.split(|c: char| !in_address(c)) {
        let veil = match word.split_once('@') {
            Some((local, domain)) if !local.is_empty() && !domain.is_empty() => {
                Some(format!("{}…@{domain}", first(local)))
            }
            _ => token_veiled(word),
        };
        if let Some(veil) = veil {
            let at = word.as_ptr() as usize - line.as_ptr() as usize;
            out.push_str(&line[copied..at]);
            out.push_str(&veil);
            copied = at + word.len();
        }
    }
    if copied == 0 { Cow::Borrowed(line) } else { Cow::Owned(out + &line[copied..]) }
}

fn first(text: &str) -> &str {
    text.chars().next().map_or("", |c| &text[..c.len_utf8()])
}

/// The word with its tokens cut, if there are any. Long words of small letters alone are names of ours.
fn token_veiled(word: &str) -> Option<String> {
    let part = |part: &str| {
        let random = part.bytes().any(|byte| byte.is_ascii_digit() || byte.is_ascii_uppercase());
        part.len() >= TOKEN && random
    };
    let in_token = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '-';
    if !word.split(|c| !in_token(c)).any(part) {
        return None;
    }
    let pieces = word.split_inclusive(|c| !in_token(c)).map(|piece| {
        let bare = piece.trim_end_matches(|c| !in_token(c));
        if part(bare) { format!("{}…{}", &bare[..4], &piece[bare.len()..]) } else { piece.to_owned() }
    });
    Some(pieces.collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_and_tokens_are_cut() {
        let token = "q3ZxUuY0cJ1n8Wb5hT7kLr2vMdEa9GfPsXoIiNwQyBc";
        assert_eq!(veiled("550 <ana.flores@town.example>: unknown"), "550 <a…@town.example>: unknown");
        assert_eq!(veiled(&format!("GET /sign-in/{token}?x=1")), "GET /sign-in/q3Zx…?x=1");
        assert_eq!(veiled(&format!("Bearer relais_{token}.")), "Bearer rela….");
        assert_eq!(
            veiled(&format!("{{\"email\":\"ana@town.example\",\"t\":\"{token}\"}}")),
            "{\"email\":\"a…@town.example\",\"t\":\"q3Zx…\"}"
        );
    }

    #[test]
    fn other_words_stay() {
        for line in [
            "a request failed route=/cohorts/{slug} cause=timeout",
            "mail 01a207c0-9cf8-7b3a-b8ae-2f39647c8149 was sent",
            "modules/understanding-and-reducing-disaster-risk-together/en/module.md",
            "3 @ 4",
        ] {
            assert_eq!(veiled(line), line);
        }
    }
}
