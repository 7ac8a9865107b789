//! What the demonstration tells: a first cohort from the whole network that passes on; two groups whom its trainings made
//! trainers, one after the other; one cohort that learns, and one that is being invited.

use std::sync::Arc;

use chrono::{Datelike, NaiveDate, TimeDelta};
use rand::SeedableRng;
use rand::rngs::StdRng;

use super::applications;
use super::certificates;
use super::cohorts::DemoCohort;
use super::deliveries;
use super::evidence::{self, KeptEvidence};
use super::holidays;
use super::large::{self, Large};
use super::learning::{self, DemoProgress, take};
use super::network::{ASSOCIATIONS, Sketch};
use super::people::{Figure, Register, sketch, viewer};
use super::requests;
use super::sessions;
use super::timeline::{Timeline, at};
use crate::app::Parts;
use crate::cascade::common::DeliveryId;
use crate::cohorts::common::CohortState;
use crate::people::accounts::demonstration::CAST;
use crate::people::accounts::{Actor, Role, actions, store as accounts};
use crate::people::associations::{self, AssociationId, Names, NewAssociation};
use crate::platform::db::Tx;
use crate::platform::error::{Error, Result};
use crate::platform::mail::refusals::verdict;
use crate::platform::mail::store::Claim;
use crate::platform::mail::{self, SendFault, SmtpStep};
use content::ModuleSlug;

/// What is taught; the first is what every cohort begins with.
const TAUGHT: [&str; 7] = [
    "localising-the-sdgs",
    "resilience-governance",
    "training-adults",
    "local-finance",
    "adequate-housing",
    "territorial-planning",
    "voluntary-local-reviews",
];

/// How large the network is.
#[derive(Clone, Copy, Debug)]
pub struct Sizes {
    /// How many trainers.
    pub trainers: usize,
    /// How many deliveries.
    pub deliveries: usize,
}

impl Sizes {
    /// The small network: everything in it is done through the rooms' actions, one thing after the other.
    pub const SMALL: Self = Self { trainers: 40, deliveries: 146 };

    /// As much of it as is small, and what is beyond.
    fn parted(self) -> (Self, Self) {
        let small = Self {
            trainers: self.trainers.min(Self::SMALL.trainers),
            deliveries: self.deliveries.min(Self::SMALL.deliveries),
        };
        let beyond = Self { trainers: self.trainers - small.trainers, deliveries: self.deliveries - small.deliveries };
        (small, beyond)
    }
}

/// A trainer with the association they come from.
#[derive(Clone)]
pub struct DemoTrainer {
    /// Who.
    pub figure: Figure,
    /// From where.
    pub home: &'static Sketch,
    /// How many days ago they have done the course, if they have.
    pub done: Option<i64>,
}

/// What every part of the story needs.
pub struct Cast {
    /// Coordinates all cohorts.
    pub coordinator: Figure,
    /// By acronym; one association has nobody.
    pub focal_points: Vec<(&'static str, Figure)>,
}

impl Cast {
    /// Who speaks for an association.
    pub fn focal_point(&self, acronym: &str) -> Option<&Figure> {
        self.focal_points.iter().find(|(name, _)| *name == acronym).map(|(_, figure)| figure)
    }
}

/// Thinks of everything that happens, and of what a large network has beyond that.
///
/// # Errors
/// [`Error::NotFound`] when there is no learning module to teach.
pub fn tell(parts: &Parts, today: NaiveDate, sizes: Sizes, seed: u64) -> Result<(Timeline, Large)> {
    let (sizes, beyond) = sizes.parted();
    let catalogue = parts.catalogue();
    let known = |slug: &&str| catalogue.modules.keys().find(|module| module.as_str() == *slug).cloned();
    let mut modules: Vec<ModuleSlug> = TAUGHT.iter().filter_map(known).collect();
    if modules.is_empty() {
        modules.push(catalogue.modules.keys().next().cloned().ok_or(Error::NotFound)?);
    }
    let mut random = StdRng::seed_from_u64(seed);
    let register = Register::new(&mut random);
    let evidence = evidence::make(parts)?;
    let mut story = Story { parts, today, timeline: Timeline::default(), random, register, modules, evidence };
    let cast = Arc::new(story.network()?);
    let first = sizes.trainers * 2 / 5;
    let (second, third) = ((sizes.trainers / 8).max(2), (sizes.trainers / 16).max(1));
    let learning = (sizes.trainers / 4).max(2);
    let invited = sizes.trainers.saturating_sub(first + second + third + learning).max(1);
    let year = today.year();

    let everywhere: Vec<&'static Sketch> = ASSOCIATIONS.iter().collect();
    let nearby = &everywhere[..2];
    let target = i32::try_from(sizes.deliveries / (first + second + third).max(1)).unwrap_or(2).clamp(2, 4);
    let plan = |name: String, section, languages, zone, days: (i64, i64, i64)| DemoCohort {
        name,
        section,
        languages,
        zone,
        starts_on: today + TimeDelta::days(days.0),
        ends_on: today + TimeDelta::days(days.1),
        deadline: today + TimeDelta::days(days.2),
        capacity: None,
        target,
        modules: story.modules.clone(),
    };
    let network = plan(format!("Network {}", year - 1), None, &["en", "fr", "es"], "Europe/Paris", (-420, -330, 35));
    let lagoon = plan(format!("Lagunes {}", year - 1), Some("africa"), &["fr"], "Africa/Porto-Novo", (-240, -200, -10));
    let quarters = plan(format!("Quartiers {year}"), Some("africa"), &["fr"], "Africa/Porto-Novo", (-140, -110, 200));
    let latin =
        plan(format!("América Latina {year}"), Some("latin-america"), &["es"], "America/Bogota", (-75, 20, 385));
    let andes =
        plan(format!("Andes {}", year + 1), Some("latin-america"), &["es", "en"], "America/Bogota", (60, 150, 515));
    let asia = plan(format!("Asia-Pacific {}", year + 1), Some("asia-pacific"), &["en"], "Asia/Manila", (12, 100, 465));

    let mut trainers = story.graduates(&cast, &network, &everywhere, first, (-450, -415, 380), None)?;
    certificates::certify(&mut story, &cast, &network, &trainers, 380);
    let founds = trainers.first().map(|teacher| deliveries::founding(&mut story, &cast, teacher, 285));
    let relays = story.graduates(&cast, &lagoon, nearby, second, (-250, -238, 205), founds)?;
    let founds = relays.first().map(|teacher| deliveries::founding(&mut story, &cast, teacher, 190));
    trainers.extend(relays);
    trainers.extend(story.graduates(&cast, &quarters, nearby, third, (-150, -138, 112), founds)?);

    let learners = story.learners(&cast, &latin, learning)?;
    let invitees = story.trainers(&story.homes("asia-pacific"), invited)?;
    story.cohort(&cast, &asia, -6, &invitees, 2, None)?;
    story.sessions(&cast, &network, &sessions::ONE_YEAR_ON);
    story.sessions(&cast, &latin, &sessions::UNDER_WAY);
    story.sessions(&cast, &asia, &sessions::AHEAD);

    // Two trainings have made trainers already, and one comes of a request.
    deliveries::pass_on(&mut story, &cast, &trainers, &learners, target, sizes.deliveries.saturating_sub(3))?;
    requests::ask(&mut story, &cast, &trainers);
    let applicants = story.trainers(&story.homes("latin-america"), 14)?;
    applications::call(&mut story, &cast, &DemoCohort { capacity: Some(8), ..andes }, &applicants)?;
    story.learn_alone((sizes.trainers * 5).min(200))?;
    let large = large::plan(&mut story, &cast, beyond, &trainers, target, seed)?;
    let mut timeline = story.timeline;
    for day in (-21..=-1).filter(|day| day % 3 == 0) {
        timeline.mail(at(today, day, 11));
    }
    mails_that_fail(&mut timeline, parts, today);
    Ok((timeline, large))
}

/// What is told so far.
pub struct Story<'a> {
    pub parts: &'a Parts,
    pub today: NaiveDate,
    pub timeline: Timeline,
    pub random: StdRng,
    /// What is taught, the first being what every cohort begins with.
    pub modules: Vec<ModuleSlug>,
    /// What shows that trainings were held.
    pub evidence: Vec<KeptEvidence>,
    register: Register,
}

impl Story<'_> {
    fn homes(&self, section: &str) -> Vec<&'static Sketch> {
        ASSOCIATIONS.iter().filter(|sketch| sketch.section == section).collect()
    }

    /// So many new people of those associations, in turn.
    pub fn trainers(&mut self, homes: &[&'static Sketch], count: usize) -> Result<Vec<DemoTrainer>> {
        let mut trainer = |number: usize| {
            let home = homes.get(number % homes.len().max(1)).copied().ok_or(Error::NotFound)?;
            Ok(DemoTrainer { figure: self.register.next(home)?, home, done: None })
        };
        (0..count).map(&mut trainer).collect()
    }

    /// A cohort that is over: nearly all have done the course. `days`: opened, began, done so many days ago. `founding`: the training of
    /// which they came.
    fn graduates(
        &mut self,
        cast: &Arc<Cast>,
        plan: &DemoCohort,
        homes: &[&'static Sketch],
        count: usize,
        days: (i64, i64, i64),
        founding: Option<DeliveryId>,
    ) -> Result<Vec<DemoTrainer>> {
        let (opened, began, done) = days;
        let mut trainers = self.trainers(homes, count)?;
        if let (None, Some(lead)) = (plan.section, trainers.first_mut()) {
            lead.figure = Figure::named("Awa Adjovi", CAST[0].1, "fr", lead.home.zone, lead.home.country)?;
        }
        self.cohort(cast, plan, opened, &trainers, 16, founding)?;
        // Of a group that came of a training the last never begins: a branch that ends.
        let ends = |number: usize| founding.is_some() && count > 2 && number + 1 == count;
        let goes_on = |(number, _): &(usize, &mut DemoTrainer)| number % 16 != 15 && !ends(*number);
        for (number, trainer) in trainers.iter_mut().enumerate().filter(goes_on) {
            let from = at(self.today, began + (number as i64 % 12), 9);
            let introduction = self.modules[0].clone();
            take(self, &trainer.figure, &introduction, from, DemoProgress::Whole);
            // Each has a second module of their own.
            let own = self.modules[number % self.modules.len()].clone();
            if own != introduction {
                take(self, &trainer.figure, &own, from + TimeDelta::days(9), DemoProgress::Whole);
            }
            trainer.done = Some(done);
        }
        self.state(cast, plan, at(self.today, began, 7), CohortState::Running);
        self.state(cast, plan, at(self.today, 1 - done, 7), CohortState::Closed);
        Ok(trainers)
    }

    /// A cohort in the middle of its course: some have done it, most are under way, one in ten is stuck.
    fn learners(&mut self, cast: &Arc<Cast>, plan: &DemoCohort, count: usize) -> Result<Vec<DemoTrainer>> {
        let mut learners = self.trainers(&self.homes("latin-america"), count)?;
        self.cohort(cast, plan, -100, &learners, 12, None)?;
        let introduction = self.modules[0].clone();
        for (number, trainer) in learners.iter_mut().enumerate().filter(|(number, _)| number % 12 != 11) {
            let Some((from, reach)) = DemoProgress::under_way(number) else { continue };
            take(self, &trainer.figure, &introduction, at(self.today, from, 14), reach);
            if reach == DemoProgress::Whole {
                for module in self.modules.clone() {
                    learning::write(self, &trainer.figure, &module, at(self.today, -12 + (number as i64 % 9), 16));
                }
                trainer.done = Some(25);
            }
        }
        self.state(cast, plan, at(self.today, -75, 12), CohortState::Running);
        self.reminders(cast, plan, learners.get(4).or(learners.first()));
        Ok(learners)
    }

    /// People of two languages who take the tests of the introduction outside any cohort: enough to tell from their answers how
    /// good the questions are.
    fn learn_alone(&mut self, count: usize) -> Result<()> {
        let homes = ASSOCIATIONS.iter().filter(|sketch| matches!(sketch.language, "en" | "fr"));
        let (english, french): (Vec<&Sketch>, Vec<&Sketch>) = homes.partition(|sketch| sketch.language == "en");
        let introduction = self.modules[0].clone();
        for number in 0..count {
            let homes = if number % 2 == 0 { &english } else { &french };
            let home = homes.get(number / 2 % homes.len().max(1)).copied().ok_or(Error::NotFound)?;
            let figure = self.register.next(home)?;
            let from =
                at(self.today, -400 + (number as i64 * 37 % 390), 10 + u32::try_from(number % 7).unwrap_or_default());
            learning::test(self, &figure, &introduction, from);
        }
        Ok(())
    }

    /// Sections, associations, their members and focal points, and those who look after it all.
    fn network(&mut self) -> Result<Cast> {
        let today = self.today;
        let administrator = Figure::named("Inês Carvalho", CAST[3].1, "en", "Europe/Lisbon", "PT")?;
        let coordinator = Figure::named("Laia Puig", CAST[2].1, "es", "Europe/Madrid", "ES")?;
        let roles = [(administrator.clone(), Role::Administrator), (coordinator.clone(), Role::Coordinator)];
        self.timeline.add(at(today, -500, 8), move |tx| {
            for (figure, role) in roles {
                let id = actions::enter::add(tx, Actor::SYSTEM, &figure.new_person())?;
                accounts::people::note_sign_in(tx, id)?;
                actions::roles::grant_as(tx, Actor::SYSTEM, id, role, uuid::Uuid::nil())?;
            }
            Ok(())
        });
        let writes = administrator.clone();
        self.timeline.add(at(today, -489, 9), move |tx| {
            let administrator = viewer(tx.conn, &writes)?;
            holidays::write(tx, &administrator, today)
        });
        let mut focal_points = Vec::new();
        for sketch in &ASSOCIATIONS {
            let speaker = match sketch.acronym {
                // Nobody speaks for it: the coordinator stands in.
                "RCHP" => None,
                "ACL" => Some(Figure::named("Serge Sagbo", CAST[1].1, "fr", sketch.zone, sketch.country)?),
                _ => Some(self.register.next(sketch)?),
            };
            focal_points.extend(speaker.clone().map(|figure| (sketch.acronym, figure)));
            let enters = administrator.clone();
            self.timeline.add(at(today, -490, 9), move |tx| association(tx, &enters, sketch, speaker.as_ref()));
        }
        Ok(Cast { coordinator, focal_points })
    }
}

fn association(tx: &mut Tx, enters: &Figure, sketch: &'static Sketch, speaker: Option<&Figure>) -> Result<()> {
    let actor = enters.actor(tx.conn)?;
    let sections = associations::store::sections(tx.conn)?;
    let section = sections.iter().find(|section| section.slug == sketch.section).ok_or(Error::NotFound)?;
    let language = sketch.language.parse().map_err(Error::internal)?;
    let new = NewAssociation {
        id: tx.id::<AssociationId>(),
        acronym: sketch.acronym.to_owned(),
        country: sketch.country.parse().map_err(Error::internal)?,
        names: Names([(language, sketch.name.to_owned())].into()),
        section_id: section.id,
    };
    let association = associations::actions::enter::add(tx, actor, &new)?;
    // One association has given no list of its members: its coverage is not known.
    if sketch.acronym != "CBR" {
        super::governments::enter(tx, actor, &association, sketch)?;
    }
    if let Some(speaker) = speaker {
        let id = associations::actions::focal_points::grant(tx, actor, &association, &speaker.new_person())?;
        accounts::people::note_sign_in(tx, id)?;
    }
    Ok(())
}

/// Two sign-in mails of today: one address does not exist, and one server is slow.
fn mails_that_fail(timeline: &mut Timeline, parts: &Parts, today: NaiveDate) {
    let host = parts.site.settings.public_url.host().to_owned();
    let fates = [
        ("Aline Vidal", "aline.vidal@cbr.example", 550, "550 5.1.1 No such user here"),
        ("Bruno Roche", "bruno.roche@cbr.example", 451, "451 4.3.2 Please try again later"),
    ];
    for (number, (name, address, code, why)) in fates.into_iter().enumerate() {
        let host = host.clone();
        timeline.add(at(today, 0, 1 + u32::try_from(number).unwrap_or_default()), move |tx| {
            let home = sketch("CBR")?;
            let figure = Figure::named(name, address, "fr", home.zone, "FR")?;
            let id = actions::enter::add(tx, Actor::OPERATOR, &figure.new_person())?;
            let person = accounts::people::get(tx.conn, id)?;
            accounts::sign_in::send_link(tx, &person, 60 * 24, i32::MAX, None)?;
            let (mails, _) = mail::store::claim(tx, &Claim::most(1), &host, &[])?;
            let said = verdict(SmtpStep::Recipient, Some(code), why);
            let fate = mail::rules::fate(Err(SendFault { verdict: said, why: why.to_owned() }), 9, tx.now, tx.now, 0.0);
            let tried: Vec<_> = mails.into_iter().map(|mail| (mail, fate.clone())).collect();
            mail::store::settle(tx, &tried, &[]).map(drop)
        });
    }
}
