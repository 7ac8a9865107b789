//! A module's own page.

use actix_web::HttpResponse;
use serde::Serialize;

use crate::learning::modules::Current;
use crate::learning::progress::button::ModuleButton;
use crate::learning::progress::here::{Frame, Here, LinkView};
use crate::learning::progress::pages::courses;
use crate::learning::progress::views::ModuleView;
use crate::learning::progress::{Attempt, Completion, LearningStep, ModuleProgress, rules, store};
use crate::platform::error::{Error, Result};
use crate::platform::web::{Ctx, Public};
use content::{Html, LessonSlug, QuestionSet, RichText, SetName};

#[derive(Serialize)]
struct ModulePage<'a> {
    frame: Frame,
    public: Option<Public>,
    course: Option<Html>,
    module: ModuleView,
    introduction: &'a RichText,
    signed_in: bool,
    /// Whether they want it at hand.
    bookmarked: bool,
    next: Option<ModuleButton>,
    prerequisites: Vec<LinkView>,
    has_before: bool,
    before_taken: bool,
    has_after: bool,
    after: Completion,
    /// Tells a browser that keeps the module whether its copy is the newest.
    version: String,
}

/// A lesson to be read again after a test that was not passed.
#[derive(Serialize)]
pub struct AgainView<'a> {
    title: &'a str,
    href: String,
    minutes: u32,
    /// How many questions about it were missed.
    missed: usize,
}

/// An outcome of which questions were missed in a test that was not passed.
#[derive(Serialize)]
pub struct MissedView<'a> {
    outcome: &'a str,
    /// How many questions were missed …
    missed: usize,
    /// … of how many.
    asked: usize,
    lessons: Vec<AgainView<'a>>,
}

impl<'a> AgainView<'a> {
    /// What was missed in the last try of a test, by lesson.
    pub fn of(here: &'a Here, set: &QuestionSet, attempt: &Attempt) -> Vec<Self> {
        let missed = rules::read_again(here.module, set, attempt);
        let view = |(slug, missed): (&LessonSlug, usize)| {
            let lesson = here.edition.lesson(slug)?;
            Some(Self {
                title: &lesson.title,
                href: format!("{}/{slug}", here.base()),
                minutes: lesson.minutes,
                missed,
            })
        };
        missed.into_iter().filter_map(view).collect()
    }
}

impl<'a> MissedView<'a> {
    /// What was missed in a try of a test that draws from a bank.
    pub fn of(here: &'a Here, set: &QuestionSet, attempt: &Attempt) -> Vec<Self> {
        let view = |missed: rules::Missed| {
            let lessons = missed.lessons.into_iter().filter_map(|slug| {
                let lesson = here.edition.lesson(slug)?;
                let href = format!("{}/{slug}", here.base());
                Some(AgainView { title: &lesson.title, href, minutes: lesson.minutes, missed: missed.missed })
            });
            Some(Self {
                outcome: here.edition.outcomes.get(missed.outcome.checked_sub(1)?)?,
                missed: missed.missed,
                asked: missed.asked,
                lessons: lessons.collect(),
            })
        };
        rules::missed_outcomes(here.module, set, attempt).into_iter().filter_map(view).collect()
    }
}

/// By how many points the test after is better than the test before.
pub fn gain(progress: &ModuleProgress) -> Option<i16> {
    Some(i16::from(progress.after?) - i16::from(progress.before?))
}

/// `GET /{language}/modules/{module}`.
///
/// # Errors
/// [`Error::NotFound`].
pub async fn show(ctx: Ctx, catalogue: Current) -> Result<HttpResponse> {
    let here = Here::of(&ctx, &catalogue)?;
    let slug = here.module.slug.clone();
    let own = ctx.read_own(move |conn, viewer| {
        let facts = store::progress::facts(conn, viewer.id, &slug)?;
        Ok((facts, store::bookmarks::of(conn, viewer.id)?.contains(&slug)))
    });
    let (viewer, own) = own.await?;
    let (facts, bookmarked) = own.unzip();
    let progress = facts.as_ref().map(|facts| rules::progress(here.module, facts));
    let taken = |set: &SetName| facts.as_ref().and_then(|facts| facts.sets.get(set));
    let next = match &progress {
        Some(progress) => {
            progress.next.as_ref().and_then(|step| ModuleButton::new(&here, step)).map(|next| match next.word {
                "next-lesson" if progress.completed_at.is_some() => ModuleButton { word: "next-new", ..next },
                _ => next,
            })
        }
        None => {
            let first =
                here.module.lessons.first().map(|outline| LearningStep::Lesson { lesson: outline.slug.clone() });
            first.and_then(|step| ModuleButton::new(&here, &step))
        }
    };
    let link = |slug| {
        let (_, edition) = catalogue.edition(slug, here.language)?;
        Some(LinkView { href: format!("/{}/modules/{slug}", here.language), label: edition.title.clone() })
    };
    let view = ModulePage {
        frame: here.frame(&ctx, ""),
        public: here.public(&ctx, viewer.as_ref(), ""),
        course: viewer.is_none().then(|| courses::one(&ctx, &here)),
        introduction: &here.edition.introduction,
        signed_in: viewer.is_some(),
        bookmarked: bookmarked.unwrap_or_default(),
        next,
        prerequisites: here.module.prerequisites.iter().filter_map(link).collect(),
        has_before: here.edition.set(&SetName::before()).is_some(),
        before_taken: taken(&SetName::before()).is_some(),
        has_after: here.edition.set(&SetName::after()).is_some(),
        after: match taken(&SetName::after()) {
            None => Completion::NotBegun,
            Some(fact) if fact.passed => Completion::Done,
            Some(_) => Completion::UnderWay,
        },
        version: super::keep::version(&ctx, &here, viewer.as_ref()),
        module: ModuleView::new(here.module, here.language, progress).ok_or(Error::NotFound)?,
    };
    ctx.page("learning/module", viewer.as_ref(), view)
}
