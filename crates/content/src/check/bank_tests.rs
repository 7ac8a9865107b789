use tempfile::TempDir;

use super::tests::{edit, load, put, reports, sound};
use crate::Language;
use crate::{SetName, SetSettings};

/// Two outcomes with three parallel questions each.
const BANK: &str = "$CATEGORY: bank/1

// [tag:taps]
::o1-a:: Who? {=You ~They}

// [tag:taps]
::o1-b:: Whose? {=Yours ~Theirs}

// [tag:taps]
::o1-c:: Whom? {=You ~Them}

$CATEGORY: bank/2

// [tag:pipes]
::o2-a:: So? {TRUE}

// [tag:pipes]
::o2-b:: Or so? {FALSE}

// [tag:pipes]
::o2-c:: How many? {#3}
";

/// The sound module with a bank in place of its tests.
fn banked() -> TempDir {
    let folder = sound();
    let check = "$CATEGORY: check/taps\n\n::t-1:: Who? {=You ~They}\n\n";
    for language in ["en", "fr"] {
        put(&folder, &format!("water/{language}/questions.gift"), format!("{check}{BANK}"));
        edit(&folder, &format!("water/{language}/module.md"), "[\"o\"]", "[\"One\", \"Two\"]");
    }
    edit(&folder, "water/module.toml", "[sets.", "[sets.after]\ndraw = 2\n[sets.");
    folder
}

#[test]
fn both_tests_hold_the_whole_bank() {
    let folder = banked();
    assert_eq!(reports(&folder), [""; 0]);
    let catalogue = load(folder.path());
    let module = catalogue.get(&"water".parse().unwrap()).unwrap();
    let (_, edition) = module.edition(Language::ENGLISH).unwrap();
    for name in [SetName::before(), SetName::after()] {
        let set = edition.set(&name).unwrap();
        let items: Vec<_> = set.items.iter().map(|item| (item.id.as_str(), item.outcome)).collect();
        let outcome = |place: usize| Some(1 + place / 3);
        let expected: Vec<_> = ["o1-a", "o1-b", "o1-c", "o2-a", "o2-b", "o2-c"]
            .into_iter()
            .enumerate()
            .map(|(p, id)| (id, outcome(p)))
            .collect();
        assert_eq!(items, expected);
        assert_eq!(set.settings, SetSettings { draw: 2, ..SetSettings::usual(name.kind()) });
    }
    assert_eq!(edition.sets["check/taps"].items[0].outcome, None);
}

#[test]
fn mistakes_in_a_bank_are_named() {
    type Break = fn(&TempDir);
    let rows: Vec<(Break, &str)> = vec![
        (
            |f| edit(f, "water/en/questions.gift", "bank/2", "bank/9"),
            "water/en/questions.gift:16:1: error: “bank/9” belongs to an outcome that does not exist\n  help: module.md has 2 outcomes",
        ),
        (
            |f| edit(f, "water/en/questions.gift", "bank/2", "bank/1"),
            "water/en/questions.gift: error: no question asks for outcome 2, “Two”",
        ),
        (
            |f| edit(f, "water/en/questions.gift", "bank/2", "bank/two"),
            "water/en/questions.gift:16:1: error: “bank/two” names no outcome",
        ),
        (
            |f| edit(f, "water/en/questions.gift", "bank/2", "bank/0"),
            "water/en/questions.gift:16:1: error: “bank/0” names no outcome",
        ),
        (
            |f| edit(f, "water/en/questions.gift", "$CATEGORY: bank/2", "$CATEGORY: after"),
            "water/en/questions.gift:16:1: error: there is “after” beside a bank",
        ),
        (
            |f| edit(f, "water/en/questions.gift", "check/taps", "before"),
            "water/en/questions.gift:1:1: error: there is “before” beside a bank",
        ),
        (
            |f| edit(f, "water/en/questions.gift", "$CATEGORY: bank/2", "$CATEGORY: bank/2\n\n$CATEGORY: bank/1"),
            "water/en/questions.gift:16:1: error: the set “bank/2” has no questions",
        ),
        (
            |f| edit(f, "water/en/questions.gift", "{#3}", ""),
            "water/en/questions.gift:25:1: error: “o2-c” asks nothing",
        ),
        (
            |f| {
                for language in ["en", "fr"] {
                    let path = format!("water/{language}/questions.gift");
                    edit(f, &path, "\n// [tag:pipes]\n::o2-c:: How many? {#3}\n", "");
                }
            },
            "water/en/questions.gift:16:1: warning: “bank/2” has 2 of the 3 questions that a bank needs\n  help: each test draws 2",
        ),
        (
            |f| edit(f, "water/module.toml", "draw = 2", "draw = 3"),
            "water/en/questions.gift:5:1: warning: “bank/1” has 3 of the 4 questions that a bank needs\n  help: each test draws 3",
        ),
        (
            |f| edit(f, "water/en/questions.gift", "// [tag:pipes]\n::o2-b", "::o2-b"),
            "water/en/questions.gift:21:1: warning: “o2-b” names no lesson to read again\n  help: put “// [tag:lesson]” above it; lessons are taps, pipes",
        ),
        (
            |f| edit(f, "water/en/questions.gift", "[tag:pipes]\n::o2-b", "[tag:wells]\n::o2-b"),
            "water/en/questions.gift:22:1: warning: “[tag:wells]” above “o2-b” names no lesson",
        ),
        (|f| edit(f, "water/module.toml", "draw = 2", "draw = 0"), "error: “draw” is not between 1 and 10"),
        (|f| edit(f, "water/module.toml", "draw = 2", "draw = 11"), "error: “draw” is not between 1 and 10"),
        (
            |f| edit(f, "water/module.toml", "[sets.after]", "[sets.before]"),
            "error: “draw” cannot stand below “before”",
        ),
        (
            |f| edit(f, "water/fr/questions.gift", "::o2-b::", "::o2-d::"),
            "water/fr/questions.gift: error: the question “o2-b” of “bank/2” is missing",
        ),
        (
            |f| edit(f, "water/fr/questions.gift", "{=Yours ~Theirs}", "{~Yours =Theirs}"),
            "water/fr/questions.gift:11:1: error: the right answers of “o1-b” differ",
        ),
        (
            |f| {
                edit(f, "water/fr/questions.gift", "// [tag:pipes]\n::o2-a:: So? {TRUE}\n\n", "");
                edit(f, "water/fr/questions.gift", "$CATEGORY: bank/2\n", "::o2-a:: So? {TRUE}\n\n$CATEGORY: bank/2\n");
            },
            "error: the question “o2-a” is in “bank/1” here and in “bank/2” in",
        ),
        (
            |f| edit(f, "water/fr/module.md", "[\"One\", \"Two\"]", "[\"One\"]"),
            "water/fr/questions.gift:16:1: error: “bank/2” belongs to an outcome that does not exist",
        ),
        (
            |f| {
                let plain =
                    "$CATEGORY: check/taps\n\n::t-1:: Who? {=You ~They}\n\n$CATEGORY: before\n\n::b-1:: So? {TRUE}\n";
                for language in ["en", "fr"] {
                    put(f, &format!("water/{language}/questions.gift"), plain);
                }
            },
            "water/module.toml:15:1: error: there is no bank that “draw” could draw from",
        ),
    ];
    for (break_it, report) in rows {
        let folder = banked();
        break_it(&folder);
        let said = reports(&folder);
        assert!(said.iter().any(|problem| problem.contains(report)), "{report}\n---\n{}", said.join("\n"));
        let errors = said.iter().any(|problem| problem.contains(": error: "));
        assert_eq!(load(folder.path()).modules.is_empty(), errors, "{report}");
    }
}

#[test]
fn an_option_that_is_built_unlike_the_others_is_named() {
    let rows = [
        (
            "{=The well by the road ~The well by the inn ~The well beside which they have always danced}",
            "one option is far longer",
        ),
        ("{=Wells by the roads of the town ~Wells by the inns of the town ~A well}", "one option is far shorter"),
        (
            "{=The well behind the road ~The well behind the inn ~The well because of shade}",
            "only one option gives a reason",
        ),
        ("{=The well of 1950 ~The well of the town ~The well of the road}", "only one option holds a number"),
    ];
    for (options, report) in rows {
        let folder = banked();
        for language in ["en", "fr"] {
            edit(
                &folder,
                &format!("water/{language}/questions.gift"),
                "Whom? {=You ~Them}",
                &format!("Whom? {options}"),
            );
        }
        let said = reports(&folder);
        let there = format!("water/en/questions.gift:14:1: warning: “o1-c”: {report}");
        assert!(said.iter().any(|problem| problem.starts_with(&there)), "{there}\n---\n{}", said.join("\n"));
        let other = |problem: &&String| problem.contains("/en/") && !problem.starts_with(&there);
        assert_eq!(said.iter().filter(other).count(), 0, "{}", said.join("\n"));
    }
}
