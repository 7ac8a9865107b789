//! What a cohort's tests gave, and what waits for its coordinators.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde::Serialize;
use utoipa::ToSchema;

use crate::cohorts::common::views::load::PER_PAGE;
use crate::cohorts::common::{Cohort, store as cohorts};
use crate::learning::progress::rules::Gain;
use crate::learning::progress::store::essays::{self, UnreadEssay};
use crate::learning::progress::store::tries::{self, Spent};
use crate::learning::progress::{EssayId, store as learning};
use crate::people::accounts::{Person, PersonId};
use crate::platform::clock::Timestamp;
use crate::platform::db::Conn;
use crate::platform::error::{Error, Result};
use crate::platform::values::Language;
use crate::platform::web::{PageEdges, Turn, turn_to};
use content::{Catalogue, Module, ModuleSlug, RichText, SetName};

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
    pub question: Option<RichText>,
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

pub(in crate::cohorts) fn active(conn: &mut Conn, cohort: &Cohort) -> Result<Vec<PersonId>> {
    let places = cohorts::of_cohort(conn, cohort.id)?;
    Ok(places.iter().filter(|place| place.state.is_active()).map(|place| place.person_id).collect())
}

/// Whether somebody takes part in the cohort and the module is taught in it: only then is it its coordinators' business.
pub(in crate::cohorts) fn learns_here(
    conn: &mut Conn,
    cohort: &Cohort,
    person: PersonId,
    module: &ModuleSlug,
) -> Result<()> {
    let taught = cohorts::modules(conn, cohort.id)?.iter().any(|one| one.module == *module);
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
    let slugs: Vec<ModuleSlug> = cohorts::modules(conn, cohort.id)?.into_iter().map(|module| module.module).collect();
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
