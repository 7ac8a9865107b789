//! What a group has gained, and what waits for somebody who coordinates it.

use std::collections::BTreeMap;
use std::sync::Arc;

use actix_web::HttpResponse;
use actix_web::web::Data;
use serde::Serialize;
use utoipa::ToSchema;

use super::shared::{PER_PAGE, coordinated};
use crate::cohorts::{Cohort, store};
use crate::learning::modules::Current;
use crate::learning::progress::rules::Gain;
use crate::learning::progress::store::essays::{self, Review, UnreadEssay};
use crate::learning::progress::store::tries::{self, Spent};
use crate::learning::progress::{EssayId, OnCompletion, store as learning};
use crate::people::accounts::{Person, PersonId};
use crate::platform::clock::Timestamp;
use crate::platform::db::Conn;
use crate::platform::error::{Error, Result};
use crate::platform::values::Language;
use crate::platform::web::{Ctx, Form, PageEdges, ProblemDetails, Turn, turn_to};
use content::Html;
use content::{Catalogue, Module, ModuleSlug, SetName};

/// The longest comment on a text, in characters.
const LONGEST_COMMENT: usize = 2000;

/// What is found of a cohort.
pub(in crate::cohorts) struct Results {
    modules: Vec<ModuleSlug>,
    gains: BTreeMap<ModuleSlug, Gain>,
    unread: Vec<UnreadEssay>,
    spent: Vec<Spent>,
    people: Vec<Person>,
    around: PageEdges<EssayId>,
}

/// What a group has gained, and what waits.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = CohortResults)]
pub struct ResultsView {
    /// What the group gained in each of the cohort's modules.
    pub modules: Vec<ModuleGain>,
    /// Texts that somebody has to read, the oldest first.
    pub texts: Vec<TextView>,
    /// What `after` of the next page of texts is; absent on the last.
    pub next: Option<EssayId>,
    /// What `before` of the page of texts before is; absent on the first.
    pub previous: Option<EssayId>,
    /// People who have no tries left.
    pub without_tries: Vec<WithoutTries>,
}

/// What a group gained in a module.
#[derive(Debug, Serialize, ToSchema)]
pub struct ModuleGain {
    /// Which module.
    #[schema(value_type = String)]
    pub module: ModuleSlug,
    /// Its title.
    pub title: String,
    /// Absent while fewer than five have taken both tests.
    pub gain: Option<Gain>,
    /// By how many points the mean has risen, with its sign.
    pub points: Option<String>,
}

/// A text that waits for its reader.
#[derive(Debug, Serialize, ToSchema)]
pub struct TextView {
    /// Which text.
    pub id: EssayId,
    /// Who wrote it.
    pub name: String,
    /// The module's title.
    pub module: String,
    /// The question, as markup; absent when it was removed since.
    #[schema(value_type = Option<String>)]
    pub question: Option<Html>,
    /// The text.
    pub text: String,
    /// In which language it was asked.
    #[schema(value_type = String)]
    pub language: Language,
    /// When it was sent.
    #[schema(value_type = String, format = DateTime)]
    pub sent_at: Timestamp,
}

/// Somebody who has used up all tries.
#[derive(Debug, Serialize, ToSchema)]
pub struct WithoutTries {
    /// Who.
    pub person: PersonId,
    /// Their name.
    pub name: String,
    /// Which module.
    #[schema(value_type = String)]
    pub module: ModuleSlug,
    /// Its title.
    pub title: String,
    /// Which question set.
    #[schema(value_type = String)]
    pub set: SetName,
}

fn active(conn: &mut Conn, cohort: &Cohort) -> Result<Vec<PersonId>> {
    let places = store::of_cohort(conn, cohort.id)?;
    Ok(places.iter().filter(|place| place.state.is_active()).map(|place| place.person_id).collect())
}

/// Whether somebody takes part in the cohort and the module is taught in it: only then is it its coordinators' business.
fn learns_here(conn: &mut Conn, cohort: &Cohort, person: PersonId, module: &ModuleSlug) -> Result<()> {
    let taught = store::modules(conn, cohort.id)?.iter().any(|one| one.module == *module);
    match taught && active(conn, cohort)?.contains(&person) {
        true => Ok(()),
        false => Err(Error::Hidden),
    }
}

pub(in crate::cohorts) fn load(
    conn: &mut Conn,
    cohort: &Cohort,
    modules: &[Arc<Module>],
    turn: &Turn<EssayId>,
) -> Result<Results> {
    let people = active(conn, cohort)?;
    let slugs: Vec<ModuleSlug> = store::modules(conn, cohort.id)?.into_iter().map(|module| module.module).collect();
    let known: Vec<&Module> = modules.iter().map(Arc::as_ref).filter(|module| slugs.contains(&module.slug)).collect();
    let load = |turn: &Turn<EssayId>, limit| essays::unread(conn, &people, &slugs, turn, limit);
    let (unread, around) = turn_to(turn, PER_PAGE, |text: &UnreadEssay| text.id, load)?;
    let spent = tries::spent(conn, &people, &known)?;
    let mut named: Vec<PersonId> = unread.iter().filter_map(|text| text.person).collect();
    named.extend(spent.iter().map(|spent| spent.person));
    let people_named = crate::people::accounts::store::people::get_all(conn, &named)?;
    Ok(Results {
        gains: learning::gains(conn, &people, &slugs)?,
        modules: slugs,
        unread,
        around,
        spent,
        people: people_named,
    })
}

impl ResultsView {
    pub(in crate::cohorts) fn new(catalogue: &Catalogue, language: Language, found: Results) -> Self {
        let Results { modules, gains, unread, around, spent, people } = found;
        let title = |module: &ModuleSlug| match catalogue.edition(module, language) {
            Some((_, edition)) => edition.title.clone(),
            None => module.to_string(),
        };
        let name = |person: PersonId| {
            people.iter().find(|one| one.id == person).map(|one| one.display_name().to_owned()).unwrap_or_default()
        };
        let question = |text: &UnreadEssay| {
            let (_, edition) = catalogue.edition(&text.module, text.language)?;
            let mut questions = edition.sets.values().flat_map(|set| &set.items);
            questions.find(|question| question.id == text.question).map(|question| question.text.clone())
        };
        let text = |text: UnreadEssay| TextView {
            id: text.id,
            name: text.person.map(name).unwrap_or_default(),
            module: title(&text.module),
            question: question(&text),
            language: text.language,
            sent_at: text.sent_at,
            text: text.text,
        };
        let gain = |module: ModuleSlug| {
            let gain = gains.get(&module).copied();
            let points = gain.map(|gain| format!("{:+.0}", gain.after - gain.before));
            ModuleGain { title: title(&module), gain, points, module }
        };
        let without = |spent: Spent| WithoutTries {
            name: name(spent.person),
            title: title(&spent.module),
            person: spent.person,
            module: spent.module,
            set: spent.set,
        };
        Self {
            texts: unread.into_iter().map(text).collect(),
            next: around.after,
            previous: around.before,
            without_tries: spent.into_iter().map(without).collect(),
            modules: modules.into_iter().map(gain).collect(),
        }
    }
}

pub(in crate::cohorts) fn parse_review(form: &mut Form) -> Result<Review> {
    let score = form.number("score", 0..=100);
    let comment = form.text("comment", LONGEST_COMMENT);
    form.finish(|| Some(Review { score: f64::from(score?), comment: comment? }))
}

/// Records a review of the text in the path, for a viewer who coordinates the cohort in it.
pub(in crate::cohorts) async fn review(
    ctx: &Ctx,
    catalogue: &Current,
    hook: Data<dyn OnCompletion>,
    given: Review,
) -> Result<()> {
    let (slug, id): (String, EssayId) = (ctx.path("slug")?, ctx.path("id")?);
    let handle = catalogue.clone();
    ctx.write(move |tx, viewer| {
        let cohort = coordinated(tx.conn, viewer, &slug)?;
        let (person, module) = essays::author(tx.conn, id)?;
        learns_here(tx.conn, &cohort, person, &module)?;
        let module = handle.get(&module).ok_or(Error::NotFound)?;
        essays::review(tx, viewer, id, module, &given, &**hook)
    })
    .await?;
    Ok(())
}

/// Allows one more try, for a viewer who coordinates the cohort in the path.
pub(in crate::cohorts) async fn allow_try(ctx: &Ctx, mut form: Form, catalogue: &Current) -> Result<()> {
    let slug: String = ctx.path("slug")?;
    let (person, module, set) =
        (form.parse::<PersonId>("person"), form.parse::<ModuleSlug>("module"), form.parse::<SetName>("set"));
    let (person, module, set) = form.finish(|| Some((person?, module?, set?)))?;
    let handle = catalogue.clone();
    ctx.write(move |tx, viewer| {
        let cohort = coordinated(tx.conn, viewer, &slug)?;
        learns_here(tx.conn, &cohort, person, &module)?;
        tries::allow(tx, viewer, person, handle.get(&module).ok_or(Error::NotFound)?, &set)
    })
    .await?;
    Ok(())
}

/// What a cohort has gained, and what waits for its coordinators.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Forbidden`].
#[utoipa::path(get, path = "/api/v1/cohorts/{slug}/results", tag = "cohorts",
    params(("slug" = String, Path),
        ("after" = Option<EssayId>, Query, description = "`next` of the page before"),
        ("before" = Option<EssayId>, Query, description = "`previous` of the page after")),
    responses((status = 200, body = ResultsView), (status = 403, body = ProblemDetails), (status = 404, body = ProblemDetails)))]
pub async fn results(ctx: Ctx, catalogue: Current) -> Result<HttpResponse> {
    let (slug, turn): (String, _) = (ctx.path("slug")?, ctx.turn());
    let modules: Vec<Arc<Module>> = catalogue.modules.values().cloned().collect();
    let (viewer, found) = ctx
        .read(move |conn, viewer| {
            let cohort = coordinated(conn, viewer, &slug)?;
            load(conn, &cohort, &modules, &turn)
        })
        .await?;
    Ok(HttpResponse::Ok().json(ResultsView::new(&catalogue, ctx.language(Some(&viewer)), found)))
}

/// What a reader thinks of a text.
#[derive(Debug, ToSchema)]
#[allow(dead_code, reason = "describes a body that is read as a form")]
pub struct ReviewBody {
    /// In whole per cent.
    #[schema(minimum = 0, maximum = 100)]
    pub score: u8,
    /// What its author is told.
    pub comment: Option<String>,
}

/// Records what a reader thinks of a text. Its author sees the comment, and the score of the attempt rises.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Forbidden`], [`Error::Invalid`], [`Error::Conflict`].
#[utoipa::path(post, path = "/api/v1/cohorts/{slug}/texts/{id}/review", tag = "cohorts", request_body = ReviewBody,
    params(("slug" = String, Path),
        ("id" = EssayId, Path, description = "The text")),
    responses((status = 204), (status = 403, body = ProblemDetails), (status = 404, body = ProblemDetails),
        (status = 409, body = ProblemDetails), (status = 422, body = ProblemDetails)))]
pub async fn answer_text(
    ctx: Ctx,
    mut form: Form,
    catalogue: Current,
    hook: Data<dyn OnCompletion>,
) -> Result<HttpResponse> {
    review(&ctx, &catalogue, hook, parse_review(&mut form)?).await?;
    Ok(HttpResponse::NoContent().finish())
}

/// Who gets one more try, and at what.
#[derive(Debug, ToSchema)]
#[allow(dead_code, reason = "describes a body that is read as a form")]
pub struct TryBody {
    /// Who.
    pub person: PersonId,
    /// Which module.
    pub module: String,
    /// `after` or `check/<lesson>`.
    pub set: String,
}

/// Allows somebody who has no tries left one more; doing it twice allows one.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Forbidden`], [`Error::Invalid`].
#[utoipa::path(post, path = "/api/v1/cohorts/{slug}/tries", tag = "cohorts", request_body = TryBody,
    params(("slug" = String, Path)),
    responses((status = 204), (status = 403, body = ProblemDetails), (status = 404, body = ProblemDetails),
        (status = 422, body = ProblemDetails)))]
pub async fn allow(ctx: Ctx, form: Form, catalogue: Current) -> Result<HttpResponse> {
    allow_try(&ctx, form, &catalogue).await?;
    Ok(HttpResponse::NoContent().finish())
}
