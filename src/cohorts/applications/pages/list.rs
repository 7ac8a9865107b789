//! The list of applications, for those who read them.

use actix_web::HttpResponse;
use content::folded;
use serde::Serialize;

use super::Above;
use crate::cohorts::applications::sheet::ApplicationSheet;
use crate::cohorts::applications::views::filter::{ApplicationFilter, ApplicationSort};
use crate::cohorts::applications::views::load::read_list;
use crate::cohorts::applications::views::{ApplicationView, Around};
use crate::cohorts::applications::{ApplicantSex, Application, ApplicationId, ApplicationStanding, CallState, rules};
use crate::platform::error::Result;
use crate::platform::sheets::{self, Downloads};
use crate::platform::values::Language;
use crate::platform::web::{Choice, Ctx, Pages, Words, page_of};

/// How many applications a page has.
const PER_PAGE: usize = 50;

#[derive(Serialize)]
struct ListPage {
    above: Above,
    has_call: bool,
    state: Option<CallState>,
    opens_on: Option<chrono::NaiveDate>,
    closes_on: Option<chrono::NaiveDate>,
    /// By when they should be read.
    read_by: Option<chrono::NaiveDate>,
    coordinates: bool,
    applications: Vec<ApplicationView>,
    total: usize,
    /// How many were sent.
    sent: usize,
    /// How many were only begun.
    begun: usize,
    /// How many wait for the reader's score.
    waits: usize,
    pages: Option<Pages>,
    downloads: Downloads,
    filter: ApplicationFilter,
    narrowed: bool,
    picks: FilterPicks,
    /// Whether they may be ticked.
    can_choose: bool,
    /// Where a call is written.
    new_path: String,
}

/// What the filter offers: what there is in the list.
#[derive(Serialize)]
struct FilterPicks {
    standings: &'static [ApplicationStanding],
    sexes: &'static [ApplicantSex],
    sorts: &'static [ApplicationSort],
    sections: Vec<Choice>,
    countries: Vec<Choice>,
    associations: Vec<Choice>,
}

impl FilterPicks {
    fn new(words: &Words, language: Language, all: &[&Application], around: &Around) -> Self {
        let sections = around.sections.iter().filter(|one| all.iter().any(|of| of.section_id == Some(one.id)));
        let mut countries: Vec<_> = all.iter().filter_map(|one| one.fields.country).collect();
        countries.sort_unstable();
        countries.dedup();
        let mut countries: Vec<Choice> =
            countries.into_iter().map(|country| Choice::new(country, words.say(language, &country.word()))).collect();
        countries.sort_by_key(|pick| folded(&pick.label));
        let mut associations: Vec<Choice> = around
            .associations
            .iter()
            .map(|one| Choice::new(one.id, format!("{} ({})", one.acronym, one.country)))
            .collect();
        associations.sort_by_key(|pick| folded(&pick.label));
        Self {
            standings: ApplicationStanding::ALL,
            sexes: ApplicantSex::ALL,
            sorts: ApplicationSort::ALL,
            sections: sections.map(|one| Choice::new(one.id, one.names.in_language(language))).collect(),
            countries,
            associations,
        }
    }
}

/// `GET /cohorts/{slug}/applications`.
///
/// # Errors
/// [`Error::NotFound`](crate::platform::error::Error::NotFound),
/// [`Error::Forbidden`](crate::platform::error::Error::Forbidden).
pub async fn list(ctx: Ctx) -> Result<HttpResponse> {
    let (slug, now): (String, _) = (ctx.path("slug")?, ctx.site().clock.now());
    let (base, new_path) = (format!("/cohorts/{slug}/applications"), format!("/cohorts/{slug}/call"));
    let (viewer, found) = ctx.read(move |conn, viewer| read_list(conn, viewer, &slug, now)).await?;
    let language = ctx.language(Some(&viewer));
    let filter = ApplicationFilter::of(&ctx);
    let all: Vec<&Application> = found.lines.iter().map(|line| &line.application).collect();
    let sent = all.iter().filter(|one| one.sent_at.is_some()).count();
    let begun = all.len() - sent;
    let picks = FilterPicks::new(&ctx.site().words, language, &all, &found.around);
    let closed = found.read.state == Some(CallState::Closed);
    let waiting = ApplicationFilter { mine: true, ..ApplicationFilter::default() };
    let waits = if closed { waiting.apply(found.lines.clone()).len() } else { 0 };
    let lines = filter.apply(found.lines);
    let total = lines.len();
    let (lines, edges) = page_of(lines, &ctx.turn::<ApplicationId>(), PER_PAGE, |line| line.application.id);
    let terms = found.read.call.as_ref().map(|call| &call.terms);
    let view = ListPage {
        above: Above::new(&ctx, &viewer, &found.read),
        has_call: terms.is_some(),
        state: found.read.state,
        opens_on: terms.map(|terms| terms.opens_on),
        closes_on: terms.map(|terms| terms.closes_on),
        read_by: terms.map(|terms| rules::read_by(terms.closes_on, terms.review_until)),
        coordinates: found.read.coordinates,
        applications: lines
            .iter()
            .map(|line| ApplicationView::new(&ctx.site().words, language, line, &found.around))
            .collect(),
        total,
        sent,
        begun,
        waits,
        pages: ctx.pages(edges),
        downloads: Downloads::of(&ctx, &base),
        narrowed: filter.narrows(),
        filter,
        picks,
        can_choose: found.read.coordinates && closed,
        new_path,
    };
    ctx.page("applications/list", Some(&viewer), view)
}

/// `GET /cohorts/{slug}/applications.{format}`.
///
/// # Errors
/// As [`list`].
pub async fn download(ctx: Ctx) -> Result<HttpResponse> {
    let list = ApplicationSheet {
        slug: ctx.path("slug")?,
        filter: ApplicationFilter::of(&ctx),
        now: ctx.site().clock.now(),
        site: ctx.site().clone(),
    };
    sheets::download(&ctx, list).await
}
