use super::*;
use crate::Source;

fn english() -> Language {
    Language::ENGLISH
}

fn texts(options: &[&str]) -> Vec<String> {
    options.iter().map(ToString::to_string).collect()
}

/// Items whose right option is the one with a reason, at a place that changes.
fn tell(number: usize) -> model::Item {
    let mut options =
        ["It opens at nine", "It is closed on Mondays", "It lies by the river"].map(str::to_owned).to_vec();
    let right = number % 3;
    options[right].push_str(" because of the market");
    model::Item { options: features::of(&options, english()), right }
}

/// Items whose options are all built alike.
fn alike(number: usize) -> model::Item {
    let options = texts(&["It opens at noon", "It opens at five", "It opens at nine"]);
    model::Item { options: features::of(&options, english()), right: number % 3 }
}

fn modules(item: impl Fn(usize) -> model::Item) -> BTreeMap<ModuleSlug, Vec<model::Item>> {
    let slugs = ["water", "fire", "earth"].map(|slug| slug.parse().unwrap());
    slugs.into_iter().map(|slug| (slug, (0..30).map(&item).collect())).collect()
}

#[test]
fn a_habit_is_found_in_modules_that_were_not_seen() {
    let told = guessed(&modules(tell));
    assert_eq!((told.all.items, told.all.right), (90, 90));
    assert!((told.all.chance - 30.0).abs() < 1e-9);
    let even = guessed(&modules(alike));
    assert_eq!(even.all.right, 30, "nothing tells them apart: the first place is taken, and right in a third");
}

#[test]
fn the_bars_hold_from_enough_items_on() {
    let stats = |items, right| {
        let all = Guesses { items, right, chance: items as f64 / 4.0 };
        BTreeMap::from([(english(), StyleStats { all, modules: BTreeMap::new() })])
    };
    let severity =
        |items, right| problems(&stats(items, right), "modules").first().map(|(_, problem)| problem.severity);
    assert_eq!(severity(100, 40), None);
    assert_eq!(severity(100, 41), Some(Severity::Warning));
    assert_eq!(severity(100, 50), Some(Severity::Warning));
    assert_eq!(severity(100, 51), Some(Severity::Error));
    assert_eq!(severity(ENOUGH - 1, ENOUGH - 1), None, "of a few items nothing can be said");
    let (_, said) = problems(&stats(100, 51), "modules").remove(0);
    assert_eq!(said.file, "modules/*/en/questions.gift");
    assert!(
        said.message.contains("51 of 100 items of all modules: 51.0 % (chance is 25 %, and 40 % the bar)"),
        "{said}"
    );
}

#[test]
fn a_module_is_named_where_chance_does_not_explain_it() {
    let one = |right| Guesses { items: 12, right, chance: 3.0 };
    let all = Guesses { items: 100, right: 30, chance: 25.0 };
    let modules = [("water", one(8)), ("fire", one(9))].map(|(slug, guesses)| (slug.parse().unwrap(), guesses));
    let said = problems(&BTreeMap::from([(english(), StyleStats { all, modules: modules.into() })]), "modules");
    let files: Vec<_> = said.iter().map(|(folder, problem)| (folder.as_str(), problem.file.as_str())).collect();
    assert_eq!(files, [("fire", "modules/fire/en/questions.gift")]);
    // By the tables of the binomial distribution for n = 12 and p = 0.4.
    assert!((model::tail(12, 8, 0.4) - 0.0573).abs() < 5e-5);
    assert!((model::tail(12, 9, 0.4) - 0.0153).abs() < 5e-5);
    assert_eq!(model::tail(0, 0, 0.4), 1.0);
}

#[test]
fn figures_stand_beside_those_of_the_other_options() {
    let figures = features::of(&texts(&["Ask, then act", "Ask them", "Ask at 9"]), english());
    let column = |place: usize| figures.iter().map(|row| row[place]).collect::<Vec<f64>>();
    for place in 0..features::FEATURES {
        assert!(column(place).iter().sum::<f64>().abs() < 1e-9, "figure {place} says how an option differs");
    }
    assert!(column(2)[0] > 1.0 && column(2)[1] < 0.0, "commas");
    assert!(column(4)[2] > 1.0, "digits");
    assert_eq!(column(15), [0.0; 3], "all begin with the same word");
    assert!(column(20)[0] > 0.6 && column(21)[0] < 0.0, "the longest");
}

#[test]
fn word_lists_are_whole_in_every_language_of_ours() {
    for code in ["en", "fr", "es"] {
        let words = features::form_words(code.parse().unwrap());
        assert!(words.reasons.len() > 9, "{code}");
        for reason in &words.reasons {
            assert_eq!(features::words(reason).join(" "), *reason, "{code}: as words are compared");
        }
    }
    assert!(features::form_words("sw".parse().unwrap()).reasons.is_empty());
    assert_eq!(features::count(&texts(&["so that", "as"]), &features::words("So that all, as before, so THAT")), 3);
}

#[test]
fn our_modules_are_guessed_in_time() {
    let catalogue = Catalogue::load(&Source::shipped(), &[english()], &|_, key| key.to_owned()).unwrap();
    let begun = std::time::Instant::now();
    let stats = style(&catalogue);
    assert!(begun.elapsed() < std::time::Duration::from_secs(10), "{:?}", begun.elapsed());
    for (language, stats) in &stats {
        let sum: usize = stats.modules.values().map(|one| one.items).sum();
        assert_eq!(sum, stats.all.items);
        assert!(stats.all.items > ENOUGH, "{language}");
    }
    assert_eq!(style(&catalogue), stats, "the same whenever it is run");
}
