//! Which file of a module is what, by its name alone.

use super::names::{HandoutSlug, LessonSlug};
use crate::Language;

/// The facts that are the same in every language.
pub(crate) const MANIFEST: &str = "module.toml";
/// Title, summary and introduction.
pub(crate) const INTRODUCTION: &str = "module.md";
/// All questions.
pub(crate) const QUESTIONS: &str = "questions.gift";
/// How to teach the module.
pub(crate) const GUIDE: &str = "facilitation.md";
/// What a translation was made from; beside the translation.
pub(crate) const RECORD: &str = "translated.toml";
/// The folder of pictures.
pub(crate) const MEDIA: &str = "media";
/// The folder of sheets to print.
pub(crate) const HANDOUTS: &str = "handouts";

/// A file within a language's folder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Page {
    Introduction,
    Lesson(u32, LessonSlug),
    Guide,
    Handout(HandoutSlug),
}

impl Page {
    /// What a path within a language's folder is; `None` for what no page shows.
    pub fn of(path: &str) -> Option<Self> {
        match path.split_once('/') {
            Some((HANDOUTS, name)) => name.strip_suffix(".md")?.parse().ok().map(Page::Handout),
            Some(_) => None,
            None if path == INTRODUCTION => Some(Page::Introduction),
            None if path == GUIDE => Some(Page::Guide),
            None => {
                let (number, slug) = path.strip_suffix(".md")?.split_once('-')?;
                // Exactly two digits, so that files sort as lessons do and have one possible name.
                let digits = number.len() == 2 && number.bytes().all(|byte| byte.is_ascii_digit());
                let number = number.parse().ok().filter(|_| digits)?;
                Some(Page::Lesson(number, slug.parse().ok()?))
            }
        }
    }

    /// What the anchors of its headings begin with, so that they never meet those of the page around or of other sheets.
    pub fn anchors(&self) -> String {
        match self {
            Page::Introduction | Page::Lesson(..) => "s-".to_owned(),
            Page::Guide => "guide-".to_owned(),
            Page::Handout(slug) => format!("handout-{slug}-"),
        }
    }

    /// Where it is shown, below `/<language>/modules/<module>`.
    pub fn address(&self, fragment: Option<&str>) -> String {
        let anchor = fragment.map(|fragment| format!("#{}{fragment}", self.anchors()));
        match self {
            Page::Introduction => anchor.unwrap_or_default(),
            Page::Lesson(_, slug) => format!("/{slug}{}", anchor.unwrap_or_default()),
            Page::Guide => format!("/kit{}", anchor.unwrap_or_default()),
            Page::Handout(slug) => format!("/kit{}", anchor.unwrap_or_else(|| format!("#handout-{slug}"))),
        }
    }
}

/// The language that a folder of a module holds. Three letters are left to languages, `media` has five.
pub(crate) fn language_folder(name: &str) -> Option<Language> {
    name.parse::<Language>().ok().filter(|language| language.code() == name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_are_known_by_name() {
        assert_eq!(Page::of("04-aligning-plans.md"), Some(Page::Lesson(4, "aligning-plans".parse().unwrap())));
        assert_eq!(Page::of("handouts/game.md"), Some(Page::Handout("game".parse().unwrap())));
        assert_eq!(Page::of("module.md"), Some(Page::Introduction));
        for unknown in
            ["readme.md", "x-1.md", "+4-x.md", "4-x.md", "04-Why.md", "04-x.txt", "more/x.md", "questions.gift"]
        {
            assert_eq!(Page::of(unknown), None, "{unknown}");
        }
    }

    #[test]
    fn addresses_follow_the_page() {
        assert_eq!(Page::Introduction.address(None), "");
        assert_eq!(Page::of("handouts/game.md").unwrap().address(None), "/kit#handout-game");
        assert_eq!(Page::of("handouts/game.md").unwrap().address(Some("cards")), "/kit#handout-game-cards");
        assert_eq!(Page::of("04-x.md").unwrap().address(Some("why")), "/x#s-why");
        assert_eq!(language_folder("fr").map(|language| language.to_string()).as_deref(), Some("fr"));
        assert!(language_folder("FR").is_none() && language_folder("media").is_none());
    }
}
