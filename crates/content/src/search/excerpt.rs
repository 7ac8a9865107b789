//! What is shown of a passage: the words around those that were looked for.

use serde::Serialize;

use super::words::words;

/// How many bytes of a passage are shown, about.
const SHOWN: usize = 240;
/// How much of it comes before the first word that was looked for.
const BEFORE: usize = 70;

/// A piece of a text: either what was looked for, or what stands around it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "utoipa", derive(utoipa::ToSchema))]
pub struct Part {
    /// Its words.
    pub text: String,
    /// Whether it was looked for.
    pub found: bool,
}

/// Where the words stand that were looked for, and which of them each is.
type Hits = Vec<(usize, usize, usize)>;

fn hits(text: &str, which: impl Fn(&str) -> Option<usize>) -> Hits {
    words(text).filter_map(|word| Some((word.start, word.end(), which(&word.form)?))).collect()
}

/// The whole text. `which` tells which of the words that are looked for a form is.
pub(super) fn marked(text: &str, which: impl Fn(&str) -> Option<usize>) -> Vec<Part> {
    parts(text, &hits(text, which), 0, text.len())
}

/// The best piece of the text.
pub(super) fn excerpt(text: &str, which: impl Fn(&str) -> Option<usize>) -> Vec<Part> {
    let hits = hits(text, which);
    let distinct = |from: usize| {
        let near = hits[from..].iter().take_while(|(_, end, _)| *end <= hits[from].0 + SHOWN - BEFORE);
        near.fold(0_u32, |seen, (_, _, which)| seen | 1 << which.min(&31)).count_ones()
    };
    let best = (0..hits.len()).max_by_key(|at| (distinct(*at), std::cmp::Reverse(*at)));
    let begin = best.map_or(0, |at| beginning(text, hits[at].0));
    let end = ending(text, begin);
    let mut parts = parts(text, &hits, begin, end);
    if begin > 0 {
        parts.insert(0, Part { text: "… ".to_owned(), found: false });
    }
    if end < text.len() {
        parts.push(Part { text: " …".to_owned(), found: false });
    }
    parts
}

/// Where to begin so that a word is seen: with its sentence, or a few words before it.
fn beginning(text: &str, hit: usize) -> usize {
    if hit <= BEFORE {
        return 0;
    }
    let earliest = floor(text, hit - BEFORE);
    let before = &text[earliest..hit];
    let sentence = [". ", "! ", "? ", "· ", ": "].iter().filter_map(|end| before.rfind(end).map(|at| at + end.len()));
    let word = || before.find(' ').map(|at| at + 1);
    earliest + sentence.max().or_else(word).unwrap_or(0)
}

fn ending(text: &str, begin: usize) -> usize {
    if text.len() - begin <= SHOWN + BEFORE {
        return text.len();
    }
    let latest = floor(text, begin + SHOWN);
    begin + text[begin..latest].rfind(' ').unwrap_or(latest - begin)
}

fn floor(text: &str, at: usize) -> usize {
    (0..=at).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0)
}

fn parts(text: &str, hits: &Hits, begin: usize, end: usize) -> Vec<Part> {
    let mut parts = Vec::new();
    let mut at = begin;
    let mut push = |from: usize, to: usize, found: bool| {
        if from < to {
            parts.push(Part { text: text[from..to].to_owned(), found });
        }
    };
    for (start, stop, _) in hits.iter().filter(|(start, stop, _)| *start >= begin && *stop <= end) {
        push(at, *start, false);
        push(*start, *stop, true);
        at = *stop;
    }
    push(at, end, false);
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str, word: &str) -> String {
        let parts = excerpt(text, |form| (form == word).then_some(0));
        parts.iter().map(|part| if part.found { format!("[{}]", part.text) } else { part.text.clone() }).collect()
    }

    #[test]
    fn short_texts_are_shown_whole() {
        assert_eq!(shown("L’Été vient. Été !", "ete"), "L’[Été] vient. [Été] !");
        assert_eq!(shown("", "ete"), "");
        assert_eq!(shown("Rien.", "ete"), "Rien.");
    }

    #[test]
    fn long_texts_are_cut_at_words() {
        let text = format!("{} A sentence ends. Here is water for all. {}", "before ".repeat(60), "after ".repeat(90));
        let shown = shown(&text, "water");
        assert!(shown.starts_with("… Here is [water] for all. after"), "{shown}");
        assert!(shown.ends_with("after …") && shown.len() < 330, "{shown}");
    }

    proptest::proptest! {
        #[test]
        fn any_text_can_be_shown(text in "(été |水|x{0,9} |\u{301}|a\\. |🎉){0,200}") {
            let parts = excerpt(&text, |form| (form == "ete").then_some(0));
            proptest::prop_assert!(parts.iter().map(|part| part.text.len()).sum::<usize>() <= SHOWN + BEFORE + 12);
        }
    }
}
