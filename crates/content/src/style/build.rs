//! Options whose build is unlike the others of their item: they draw the eye, be they right or wrong.

use super::features::{count, form_words, has_digit, words};
use super::options;
use crate::Language;
use crate::questions::Question;

/// An option that is so many times longer than the next, or shorter, stands out …
const RATIO: f64 = 1.5;

/// … if it is by this many characters.
const CHARACTERS: usize = 20;

/// What is unlike the others in an item with one right answer of three or more; of others nothing.
pub(crate) fn oddities(question: &Question, language: Language) -> Vec<String> {
    let Some((options, _)) = options(question) else { return Vec::new() };
    let mut said = Vec::new();
    let mut lengths: Vec<usize> = options.iter().map(|option| option.chars().count()).collect();
    lengths.sort_unstable();
    let far = |short: usize, long: usize| long as f64 > short as f64 * RATIO && long - short >= CHARACTERS;
    let sizes = |one: usize, other: usize| format!("({one} characters, the next {other})");
    if let [.., next, longest] = lengths[..]
        && far(next, longest)
    {
        said.push(format!("one option is far longer than the others {}", sizes(longest, next)));
    }
    if let [shortest, next, ..] = lengths[..]
        && far(shortest, next)
    {
        said.push(format!("one option is far shorter than the others {}", sizes(shortest, next)));
    }
    let reasons = &form_words(language).reasons;
    let gives_reason = |option: &String| count(reasons, &words(option)) > 0;
    if options.iter().filter(|option| gives_reason(option)).count() == 1 {
        said.push("only one option gives a reason or an aim".to_owned());
    }
    if options.iter().filter(|option| has_digit(option)).count() == 1 {
        said.push("only one option holds a number".to_owned());
    }
    said
}
