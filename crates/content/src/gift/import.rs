//! From questions as other systems export them to questions as a module keeps them.

use std::collections::BTreeSet;

use super::{Body, GiftEntry, GiftQuestion, Pair, Text, TextFormat};
use crate::folded;
use crate::foreign::is_markup;
use crate::names::{QuestionId, SetName};

/// The longest id that is made of a question's words.
const LONGEST: usize = 40;

/// Gives every question an id that can stay and puts them all into one set. Comments stay; categories of elsewhere become
/// comments, as sets have other names. Texts without a format are markup where they hold any, else Markdown.
pub fn import(items: impl IntoIterator<Item = GiftEntry>, set: &SetName) -> Vec<GiftEntry> {
    let mut taken = BTreeSet::new();
    let mut imported = vec![GiftEntry::Category(set.to_string())];
    for item in items {
        imported.push(match item {
            GiftEntry::Comment(comment) => GiftEntry::Comment(comment),
            GiftEntry::Category(name) => GiftEntry::Comment(format!("from the category {name}")),
            GiftEntry::Question(question) => GiftEntry::Question(adopt(question, set, &mut taken)),
        });
    }
    imported
}

fn adopt(question: GiftQuestion, set: &SetName, taken: &mut BTreeSet<String>) -> GiftQuestion {
    let wanted = question.name.as_deref().map(name).filter(|name| !name.is_empty());
    let of_set = || name(set.lesson().as_ref().map_or(set.as_str(), |lesson| lesson.as_str()));
    let wanted = wanted.unwrap_or_else(of_set);
    let numbered = (1..).map(|number| format!("{wanted}-{number}"));
    let free = std::iter::once(wanted.clone()).chain(numbered).find(|id| !taken.contains(id)).unwrap_or(wanted);
    taken.insert(free.clone());
    let body = match question.body {
        Body::Choice(answers) => Body::Choice(
            answers
                .into_iter()
                .map(|answer| super::GiftAnswer {
                    text: text(answer.text),
                    feedback: answer.feedback.map(text),
                    ..answer
                })
                .collect(),
        ),
        Body::TrueFalse { truth, wrong_feedback, right_feedback } => Body::TrueFalse {
            truth,
            wrong_feedback: wrong_feedback.map(text),
            right_feedback: right_feedback.map(text),
        },
        Body::Matching(pairs) => {
            Body::Matching(pairs.into_iter().map(|pair| Pair { left: pair.left.map(text), ..pair }).collect())
        }
        Body::ShortAnswer(accepted) => Body::ShortAnswer(
            accepted.into_iter().map(|one| super::GiftAccepted { feedback: one.feedback.map(text), ..one }).collect(),
        ),
        Body::Numerical(accepted) => Body::Numerical(
            accepted.into_iter().map(|one| super::GiftAccepted { feedback: one.feedback.map(text), ..one }).collect(),
        ),
        body @ (Body::Essay | Body::Description) => body,
    };
    GiftQuestion {
        name: Some(free),
        text: text(question.text),
        body,
        tail: question.tail.map(text),
        general_feedback: question.general_feedback.map(text),
    }
}

/// Without a tag, other systems read markup; ours read Markdown, in which markup is not allowed.
fn text(text: Text) -> Text {
    let holds_markup = text.format == TextFormat::Markdown && is_markup(&text);
    Text { format: if holds_markup { TextFormat::Html } else { text.format }, ..text }
}

/// Words as a name: small letters, digits and single hyphens.
fn name(words: &str) -> String {
    let folded = folded(words);
    let parts = folded.split(|c: char| !c.is_ascii_alphanumeric()).filter(|part| !part.is_empty());
    let mut name = String::new();
    for part in parts {
        if name.len() + part.len() >= LONGEST {
            break;
        }
        if !name.is_empty() {
            name.push('-');
        }
        name.push_str(part);
    }
    debug_assert!(name.is_empty() || name.parse::<QuestionId>().is_ok());
    name
}

#[cfg(test)]
mod tests {
    use super::super::{parse, write};
    use super::*;

    #[test]
    fn questions_of_elsewhere_find_their_place() {
        let source = "// question: 12  name: Eau\n$CATEGORY: $course$/top/Été 1\n\n::L'eau, c'est quoi ?::[html]<p>What?</p>{=a ~b}\n\n::L'eau, c'est quoi ?:: Plain *or* <b>bold</b>? {T}\n\nNo name {#3:1}\n";
        let items: Vec<GiftEntry> = parse(source).items.into_iter().map(|placed| placed.item).collect();
        let written = write(&import(items, &"check/water".parse().unwrap()));
        assert_eq!(
            written,
            "$CATEGORY: check/water\n\n// question: 12  name: Eau\n\n// from the category $course$/top/Été 1\n\n\
             ::l-eau-c-est-quoi:: [html]<p>What?</p> {\n\t\\=a\n\t~b\n}\n\n"
                .replace("\\=", "=")
                + "::l-eau-c-est-quoi-1:: [html]Plain *or* <b>bold</b>? {TRUE}\n\n::water:: No name {#\n\t=3:1\n}\n\n"
        );
        assert_eq!(parse(&written).faults, []);
    }
}
