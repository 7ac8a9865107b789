//! Signs that other systems' Markdown knows and ours shows as they stand: authors who bring a text over should know.

/// A kind of leftover: what is wrong with it and what to do.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord, Clone, Copy)]
pub(super) struct Leftover {
    pub message: &'static str,
    pub advice: &'static str,
}

type Search = fn(&str) -> Option<usize>;

const KINDS: [(Search, Leftover); 11] = [
    (
        |text| text.find("{{").or_else(|| text.find("{%")),
        Leftover {
            message: "“{{ … }}” and “{% … %}” belong to a site generator and stand here as they are",
            advice: "write what they stood for",
        },
    ),
    (
        attributes,
        Leftover {
            message: "attributes in braces belong to another system and stand here as they are",
            advice: "remove them; for boxes write “:::key-idea” before and “:::” after",
        },
    ),
    (
        |text| between(text, "[[", "]]", |inside| !inside.is_empty()),
        Leftover {
            message: "“[[ … ]]” is a link of a wiki and stands here as it is",
            advice: "write “[words](02-who-pays.md)”",
        },
    ),
    (
        |text| text.find("](").filter(|at| text[..*at].contains('[')),
        Leftover {
            message: "this is no link: there is a blank in its address, or no end",
            advice: "write “[words](address)”, with “%20” for a blank in the address",
        },
    ),
    (
        |text| text.starts_with('|').then_some(0).filter(|_| text.matches('|').count() > 1),
        Leftover {
            message: "this table has no rule below its head, and stands here as text",
            advice: "put a line such as “| --- | --- |” below the first one",
        },
    ),
    (
        formula,
        Leftover {
            message: "a formula between dollar signs stands here as it is",
            advice: "write it in words and signs",
        },
    ),
    (
        |text| raised(text, '~'),
        Leftover {
            message: "“~ … ~” does not lower letters here", advice: "write small signs such as “₂”, or words"
        },
    ),
    (
        |text| raised(text, '^'),
        Leftover {
            message: "“^ … ^” does not raise letters here", advice: "write small signs such as “²”, or words"
        },
    ),
    (
        |text| between(text, "==", "==", |inside| !inside.starts_with(['=', ' ']) && !inside.ends_with(['=', ' '])),
        Leftover { message: "“== … ==” does not mark words here", advice: "write “**bold**”" },
    ),
    (
        |text| text.find("::check "),
        Leftover {
            message: "“::check” asks questions only on a line by itself",
            advice: "put it at the beginning of a line of its own, without anything before or behind",
        },
    ),
    (
        |text| (text.trim() == "+++").then_some(0),
        Leftover {
            message: "“+++” stands only around the front matter",
            advice: "move the front matter to the very beginning of the file, or remove the line",
        },
    ),
];

/// What a stretch of text holds of them, each kind once, with the byte where it begins.
pub(super) fn leftovers(text: &str) -> impl Iterator<Item = (usize, Leftover)> {
    let mut found: Vec<(usize, Leftover)> =
        KINDS.iter().filter_map(|(search, kind)| search(text).map(|at| (at, *kind))).collect();
    // An address that holds “{{ … }}” is no link either; one word about it is enough.
    if found.len() > 1 && found[0].1 == KINDS[0].1 {
        found.retain(|(_, kind)| *kind != KINDS[3].1);
    }
    found.into_iter()
}

/// Where something stands between two marks on a line.
fn between(text: &str, open: &str, close: &str, fits: impl Fn(&str) -> bool) -> Option<usize> {
    let mut from = 0;
    while let Some(at) = text.get(from..)?.find(open).map(|at| from + at) {
        let begin = at + open.len();
        let inside = text[begin..].find(close).map(|end| &text[begin..begin + end]);
        if inside.is_some_and(|inside| !inside.is_empty() && fits(inside)) {
            return Some(at);
        }
        from = begin;
    }
    None
}

/// `{: .callout}`, `{.note #x}`, `{width="50%"}`.
fn attributes(text: &str) -> Option<usize> {
    let is_one = |inside: &str| {
        let inside = inside.trim_start();
        let name = inside.find(|c: char| !c.is_ascii_alphanumeric() && c != '-').filter(|end| *end > 0);
        let assigns = name.is_some_and(|end| inside[end..].starts_with("=\"") || inside[end..].starts_with("='"));
        let named =
            |c| inside.strip_prefix(c).is_some_and(|rest: &str| rest.starts_with(|c: char| c.is_ascii_alphabetic()));
        inside.starts_with(':') || named('.') || named('#') || assigns
    };
    between(text, "{", "}", is_one)
}

/// `$\frac{a}{b}$`, `$x$`; but not two sums of dollars.
fn formula(text: &str) -> Option<usize> {
    let is_one = |inside: &str| {
        let tight = !inside.starts_with(char::is_whitespace) && !inside.ends_with(char::is_whitespace);
        let signs = inside.contains(['\\', '^', '_', '{', '=']);
        let variable = inside.len() < 3 && inside.bytes().all(|byte| byte.is_ascii_alphabetic());
        tight && (signs || variable)
    };
    between(text, "$", "$", is_one)
}

/// Few letters between two marks, behind a letter or digit: `H~2~O`, `10^6^`.
fn raised(text: &str, mark: char) -> Option<usize> {
    for (at, _) in text.match_indices(mark) {
        let behind_word = text[..at].ends_with(char::is_alphanumeric);
        let inside = text[at + 1..].split_once(mark).map(|(inside, _)| inside);
        let is_short = |inside: &str| {
            (1..=8).contains(&inside.len()) && inside.chars().all(|c| c.is_alphanumeric() || matches!(c, '+' | '-'))
        };
        if behind_word && inside.is_some_and(is_short) {
            return Some(at);
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<&'static str> {
        leftovers(text).map(|(_, kind)| kind.message).collect()
    }

    #[test]
    fn signs_of_other_systems_are_named() {
        for (text, message) in [
            ("see [later]({{ page.root }}/11-practice/).", "site generator"),
            ("{% include x %}", "site generator"),
            ("{: .callout}", "attributes"),
            ("{alt='Six levels' width=\"50%\"}", "attributes"),
            ("Title {#here}", "attributes"),
            ("and [[wiki link]].", "wiki"),
            ("And [two](https://example.org/a b).", "blank in its address"),
            ("| Goal | Budget", "no rule"),
            ("The cost is $\\frac{a}{b}$ and", "formula"),
            ("where $x$ is", "formula"),
            ("H~2~O", "lower"),
            ("10^6^", "raise"),
            ("a ==mark== b", "mark words"),
            ("Now answer ::check first-lesson", "line by itself"),
            ("+++", "front matter"),
        ] {
            let found = found(text);
            assert_eq!(found.len(), 1, "{text}: {found:?}");
            assert!(found[0].contains(message), "{text}: {found:?}");
        }
    }

    #[test]
    fn what_is_meant_so_is_left_alone() {
        for text in [
            "It costs $5 here and $10 there, or $ 3.",
            "a | b",
            "{a set} of {two}",
            "~5 km, ~6 km",
            "a == b == c",
            "[6] (see above)",
            "x ^ y",
            "8::30",
            "C++ and a+++b",
        ] {
            assert_eq!(found(text), Vec::<&str>::new(), "{text}");
        }
    }

    proptest::proptest! {
        #[test]
        fn any_text_can_be_searched(text in "([\\[\\]{}$~^=|():+a é]|::check ){0,24}") {
            for (at, _) in leftovers(&text) {
                proptest::prop_assert!(text.is_char_boundary(at));
            }
        }
    }
}
