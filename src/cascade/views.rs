//! What pages show and programs get of the cascade: the same views for both.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::Serialize;
use utoipa::ToSchema;

use super::rules::{Act, Doubt};
use super::store::lists::{CommitmentLine, DeliveryLine};
use super::{
    Basis, CommitmentFigures, CommitmentId, CommitmentState, Delivery, DeliveryId, DeliveryLevel, DeliveryMode,
    DeliveryState, Figures, Happening, Side, Tally, Test, Trainer,
};
use crate::accounts::{PersonId, Viewer};
use crate::associations::{Association, AssociationId};
use crate::catalogue::{Catalogue, ModuleSlug};
use crate::clock::Timestamp;
use crate::cohorts::{Cohort, CohortId};
use crate::web::{Ctx, Language, Words};

/// Says names in the reader's language.
#[derive(Clone, Copy)]
pub struct Tongue<'a> {
    /// The words of the interface.
    pub words: &'a Words,
    /// The modules and their titles.
    pub catalogue: &'a Catalogue,
    /// The reader's language.
    pub language: Language,
}

impl<'a> Tongue<'a> {
    /// For whoever asks.
    pub fn new(ctx: &'a Ctx, catalogue: &'a Catalogue, viewer: &Viewer) -> Self {
        Self { words: &ctx.site().words, catalogue, language: ctx.language(Some(viewer)) }
    }

    /// A module with its title; its slug where it is not in the catalogue any more.
    pub fn module(&self, slug: &ModuleSlug) -> ModuleRef {
        let title = self.catalogue.edition(slug, self.language).map(|(_, edition)| edition.title.clone());
        ModuleRef { slug: slug.to_string(), title: title.unwrap_or_else(|| slug.to_string()) }
    }

    fn modules(&self, slugs: &[ModuleSlug]) -> Vec<ModuleRef> {
        slugs.iter().map(|slug| self.module(slug)).collect()
    }

    /// An association by its name.
    pub fn association(&self, one: &Association) -> AssociationRef {
        AssociationRef {
            id: one.id,
            slug: one.slug.clone(),
            acronym: one.acronym.clone(),
            name: one.names.in_language(self.language).to_owned(),
        }
    }

    fn say(&self, key: &str) -> String {
        self.words.say(self.language, key)
    }
}

/// An association by name.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct AssociationRef {
    /// Which association.
    pub id: AssociationId,
    /// Its name in an address.
    pub slug: String,
    /// Its acronym.
    pub acronym: String,
    /// Its name in the reader's language.
    pub name: String,
}

/// A cohort by name.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct CohortRef {
    /// Which cohort.
    pub id: CohortId,
    /// Its name in an address.
    pub slug: String,
    /// Its name.
    pub name: String,
}

impl From<&Cohort> for CohortRef {
    fn from(cohort: &Cohort) -> Self {
        Self { id: cohort.id, slug: cohort.slug.clone(), name: cohort.name.clone() }
    }
}

/// A module by title.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct ModuleRef {
    /// Its name in an address.
    pub slug: String,
    /// Its title in the reader's language.
    pub title: String,
}

/// A delivery in a list.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct DeliveryItem {
    /// Which delivery.
    pub id: DeliveryId,
    /// What people call it.
    #[schema(example = "DLV-2027-0042")]
    pub reference: String,
    /// Where it stands.
    pub state: DeliveryState,
    /// Since when.
    #[schema(value_type = chrono::DateTime<chrono::Utc>)]
    pub state_since: Timestamp,
    /// The side that reports.
    pub side: Side,
    /// Its first day.
    pub starts_on: NaiveDate,
    /// Its last day.
    pub ends_on: NaiveDate,
    /// The town.
    pub municipality: String,
    /// For whose members.
    pub association: AssociationRef,
    /// The cohort it counts for.
    pub cohort: Option<CohortRef>,
    /// What was taught.
    pub modules: Vec<ModuleRef>,
    /// Who led.
    pub lead: String,
    /// How many came.
    pub attended: Option<i32>,
    /// How many completed it.
    pub completed: Option<i32>,
    /// Whether it was reported more than 90 days after its end.
    pub late: bool,
}

impl DeliveryItem {
    /// The view of a line.
    pub fn new(tongue: Tongue, line: &DeliveryLine) -> Self {
        Self {
            id: line.id,
            reference: line.reference.clone(),
            state: line.state,
            state_since: line.state_since,
            side: line.side,
            starts_on: line.starts_on,
            ends_on: line.ends_on,
            municipality: line.municipality.clone(),
            association: tongue.association(&line.association),
            cohort: line.cohort.as_ref().map(CohortRef::from),
            modules: tongue.modules(&line.modules),
            lead: line.lead.clone(),
            attended: line.attended,
            completed: line.completed,
            late: line.late,
        }
    }
}

/// A delivery, whole.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct DeliveryView {
    /// What lists show of it.
    #[serde(flatten)]
    pub item: DeliveryItem,
    /// Counts the changes of its report; whoever moves it on says which they have seen.
    pub revision: i32,
    /// In which languages.
    pub languages: Vec<String>,
    /// How far it went.
    pub level: DeliveryLevel,
    /// Whether the participants had been taught this before.
    pub refresher: bool,
    /// What was changed for the context.
    pub adaptation_notes: String,
    /// Where its days begin and end.
    pub time_zone: String,
    /// Contact time.
    pub hours: Option<f64>,
    /// How people met.
    pub mode: DeliveryMode,
    /// The house.
    pub venue: String,
    /// ISO 3166-1 code of the country.
    pub country: String,
    /// The country in the reader's language.
    pub country_name: String,
    /// ISO 3166-2 code of the region.
    pub region: Option<String>,
    /// Who else held it.
    pub co_organisers: String,
    /// Who paid for it.
    pub funders: String,
    /// Who taught, the lead first.
    pub trainers: Vec<Trainer>,
    /// How participants were counted.
    pub basis: Basis,
    /// How many were asked to come.
    pub invited: Option<i32>,
    /// How many stand on a list of names.
    pub named: Option<i32>,
    /// How many said that they live with a disability.
    pub with_disability: Option<i32>,
    /// How many member governments sent somebody.
    pub governments_represented: Option<i32>,
    /// Who came, by role and then by sex.
    pub counts: BTreeMap<String, BTreeMap<String, i32>>,
    /// The test before.
    pub before: Option<Test>,
    /// The test after.
    pub after: Option<Test>,
    /// The mean of a scale from 1 to 5.
    pub satisfaction: Option<f64>,
    /// The side that confirmed; the coordinator where one had nobody to do it.
    pub confirmed_for: Option<Side>,
    /// When it was reported first.
    #[schema(value_type = Option<chrono::DateTime<chrono::Utc>>)]
    pub reported_at: Option<Timestamp>,
    /// What happened to it, the oldest first.
    pub timeline: Vec<Happening>,
    /// What the viewer may do with it now.
    #[schema(value_type = Vec<String>)]
    pub acts: Vec<Act>,
}

/// What a delivery's view is made from.
pub struct Whole {
    /// The delivery.
    pub delivery: Delivery,
    /// Its association.
    pub association: Association,
    /// Its cohort.
    pub cohort: Option<Cohort>,
    /// What happened to it.
    pub timeline: Vec<Happening>,
    /// What the viewer may do, for which side.
    pub acts: Vec<(Act, super::rules::Step)>,
    /// Whether somebody on the other side can confirm.
    pub has_confirmer: bool,
}

impl DeliveryView {
    /// The view of a delivery.
    pub fn new(tongue: Tongue, whole: &Whole) -> Self {
        let (delivery, report) = (&whole.delivery, &whole.delivery.report);
        let mut counts: BTreeMap<String, BTreeMap<String, i32>> = BTreeMap::new();
        for ((role, sex), people) in &report.counts {
            counts.entry(role.to_string()).or_default().insert(sex.to_string(), *people);
        }
        let lead = delivery.trainers.first().map(|trainer| trainer.name.clone());
        Self {
            item: DeliveryItem {
                id: delivery.id,
                reference: delivery.reference.clone(),
                state: delivery.state,
                state_since: delivery.state_since,
                side: report.side,
                starts_on: report.starts_on,
                ends_on: report.ends_on,
                municipality: report.municipality.clone(),
                association: tongue.association(&whole.association),
                cohort: whole.cohort.as_ref().map(CohortRef::from),
                modules: tongue.modules(&report.modules),
                lead: lead.unwrap_or_default(),
                attended: report.attended,
                completed: report.completed,
                late: delivery.late,
            },
            revision: delivery.revision,
            languages: report.languages.iter().map(ToString::to_string).collect(),
            level: report.level,
            refresher: report.refresher,
            adaptation_notes: report.adaptation_notes.clone(),
            time_zone: report.time_zone.name().to_owned(),
            hours: report.minutes.map(hours),
            mode: report.mode,
            venue: report.venue.clone(),
            country: report.country.to_string(),
            country_name: tongue.say(&report.country.word()),
            region: report.region.clone(),
            co_organisers: report.co_organisers.clone(),
            funders: report.funders.clone(),
            trainers: delivery.trainers.clone(),
            basis: report.basis,
            invited: report.invited,
            named: report.named,
            with_disability: report.with_disability,
            governments_represented: report.governments_represented,
            counts,
            before: report.before,
            after: report.after,
            satisfaction: report.satisfaction,
            confirmed_for: delivery.confirmed_for,
            reported_at: delivery.reported_at,
            timeline: whole.timeline.clone(),
            acts: whole.acts.iter().map(|(act, _)| *act).collect(),
        }
    }
}

/// Minutes as hours.
fn hours(minutes: i32) -> f64 {
    f64::from(minutes) / 60.0
}

/// Something odd about a report.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct DoubtView {
    /// What it is recognised by.
    pub key: String,
    /// In the reader's words.
    pub text: String,
    /// The other delivery that it is about.
    pub reference: Option<String>,
}

impl DoubtView {
    /// The view of a doubt.
    pub fn new(tongue: Tongue, doubt: &Doubt) -> Self {
        let text = tongue.words.say_message(tongue.language, &doubt.message);
        Self { key: doubt.key(), text, reference: doubt.reference.clone() }
    }
}

/// A delivery linked to a commitment.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct LinkedDelivery {
    /// What people call it.
    pub reference: String,
    /// Where it stands.
    pub state: DeliveryState,
}

/// A person by name.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct PersonRef {
    /// Which person.
    pub id: PersonId,
    /// What to call them.
    pub name: String,
}

/// A commitment.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct CommitmentView {
    /// Which commitment.
    pub id: CommitmentId,
    /// How far it has come.
    pub state: CommitmentState,
    /// Whose it is.
    pub person: PersonRef,
    /// In which cohort.
    pub cohort: CohortRef,
    /// For whose members.
    pub association: AssociationRef,
    /// What will be taught.
    pub modules: Vec<ModuleRef>,
    /// In which language.
    #[schema(value_type = String)]
    pub language: Language,
    /// By when.
    pub due_on: NaiveDate,
    /// To how many people.
    pub expected_participants: i32,
    /// Where, if known.
    pub place: String,
    /// Why it was taken back, if it was.
    pub release_reason: Option<String>,
    /// Counts the changes.
    pub revision: i32,
    /// The deliveries linked to it.
    pub deliveries: Vec<LinkedDelivery>,
}

impl CommitmentView {
    /// The view of a line.
    pub fn new(tongue: Tongue, line: &CommitmentLine) -> Self {
        let (commitment, promise) = (&line.commitment, &line.commitment.promise);
        let delivery =
            |(reference, state): &(String, _)| LinkedDelivery { reference: reference.clone(), state: *state };
        Self {
            id: commitment.id,
            state: line.state,
            person: PersonRef { id: line.person.id, name: line.person.display_name().to_owned() },
            cohort: CohortRef::from(&line.cohort),
            association: tongue.association(&line.association),
            modules: tongue.modules(&promise.modules),
            language: promise.language,
            due_on: promise.due_on,
            expected_participants: promise.expected_participants,
            place: promise.place.clone(),
            release_reason: commitment.release_reason.clone(),
            revision: commitment.revision,
            deliveries: line.deliveries.iter().map(delivery).collect(),
        }
    }
}

/// Deliveries and the people they reached.
#[derive(Clone, Copy, Debug, Serialize, ToSchema)]
pub struct TallyView {
    /// How many deliveries.
    pub deliveries: i64,
    /// How many times somebody came.
    pub attended: i64,
    /// How many times somebody completed one: these count as trained.
    pub completed: i64,
    /// Hours of training, times the people who attended.
    pub contact_hours: f64,
}

impl From<Tally> for TallyView {
    fn from(tally: Tally) -> Self {
        let contact_hours = (tally.contact_minutes as f64 / 60.0).round();
        Self { deliveries: tally.deliveries, attended: tally.attended, completed: tally.completed, contact_hours }
    }
}

/// The cascade in figures.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct FiguresView {
    /// The commitments.
    pub commitments: CommitmentFigures,
    /// Commitments fulfilled, of those not released; absent while there are none.
    pub share_fulfilled: Option<f64>,
    /// How many deliveries are in each state.
    pub states: BTreeMap<String, i64>,
    /// What was reported and not confirmed yet.
    pub reported: TallyView,
    /// What was confirmed or accepted.
    pub confirmed: TallyView,
    /// How many of those a coordinator confirmed in place of a side.
    pub in_place: i64,
    /// How many trainers take part.
    pub trainers: i64,
    /// How many of them have a confirmed delivery.
    pub active: i64,
    /// Their share; absent while there are no trainers.
    pub activation: Option<f64>,
}

impl From<&Figures> for FiguresView {
    fn from(figures: &Figures) -> Self {
        Self {
            commitments: figures.commitments,
            share_fulfilled: figures.share_fulfilled(),
            states: figures.states.iter().map(|(state, count)| (state.to_string(), *count)).collect(),
            reported: figures.reported.into(),
            confirmed: figures.confirmed.into(),
            in_place: figures.in_place,
            trainers: figures.trainers,
            active: figures.active,
            activation: figures.activation(),
        }
    }
}

/// The figures of one cohort.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct CohortFigures {
    /// The cohort; absent for what belongs to none.
    pub cohort: Option<CohortRef>,
    /// Its figures.
    #[serde(flatten)]
    pub figures: FiguresView,
}

/// The cascade of all that the viewer sees.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct CascadeView {
    /// Everything together.
    pub together: FiguresView,
    /// Cohort by cohort, the latest first.
    pub cohorts: Vec<CohortFigures>,
}

impl CascadeView {
    /// From the figures of each cohort. Cohorts without any are left out.
    pub fn new(figures: &super::store::figures::ByCohort, cohorts: &[Cohort]) -> Self {
        let of = |cohort: &Cohort| {
            let figures = FiguresView::from(figures.get(&Some(cohort.id))?);
            Some(CohortFigures { cohort: Some(CohortRef::from(cohort)), figures })
        };
        let without = figures.get(&None).map(|one| CohortFigures { cohort: None, figures: one.into() });
        Self {
            together: FiguresView::from(&super::store::figures::together(figures)),
            cohorts: cohorts.iter().filter_map(of).chain(without).collect(),
        }
    }
}
