//! The one button of a module: what to do next.

use content::SetName;
use serde::Serialize;

use crate::learning::progress::LearningStep;
use crate::learning::progress::here::Here;

/// The one button: where it leads, and what to say.
#[derive(Serialize)]
pub struct ModuleButton {
    /// The stem of its words.
    pub word: &'static str,
    /// What it leads to.
    pub title: String,
    /// Where; nothing when somebody has to help.
    pub href: Option<String>,
    /// How long it takes, if that is known.
    pub minutes: Option<u32>,
}

impl ModuleButton {
    /// What a step looks like.
    pub fn new(here: &Here, step: &LearningStep) -> Option<Self> {
        let base = here.base();
        let view = |word, title, href, minutes| Some(Self { word, title, href, minutes });
        match step {
            LearningStep::Lesson { lesson } => {
                let lesson = here.edition.lesson(lesson)?;
                let href = format!("{base}/{}", lesson.slug);
                view("next-lesson", lesson.title.clone(), Some(href), Some(lesson.minutes))
            }
            LearningStep::Questions { set } => {
                let href = Some(format!("{base}/questions/{set}"));
                match set.lesson() {
                    None if *set == SetName::before() => view("next-before", String::new(), href, None),
                    None => view("next-after", String::new(), href, None),
                    Some(lesson) => view("next-check", here.edition.lesson(&lesson)?.title.clone(), href, None),
                }
            }
            LearningStep::Retry { set } => {
                view("next-retry", String::new(), Some(format!("{base}/questions/{set}")), None)
            }
            LearningStep::Waiting { .. } => view("next-waiting", String::new(), None, None),
            LearningStep::Stuck { .. } => view("next-stuck", String::new(), None, None),
        }
    }
}
