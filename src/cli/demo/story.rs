//! What the demonstration tells: three cohorts, one that passes on, one that learns, one that is being invited.

use std::sync::Arc;

use chrono::{Datelike, NaiveDate, TimeDelta};
use rand::rngs::StdRng;
use rand::{RngExt, SeedableRng};

use super::learning::{Reach, take};
use super::network::{ASSOCIATIONS, Sketch};
use super::people::{Figure, sketch};
use super::timeline::{Timeline, at};
use super::{deliveries, learning};
use crate::accounts::{Actor, PersonId, Role, store as accounts};
use crate::app::Parts;
use crate::associations::{self, AssociationId, GovernmentKind, Names, NewAssociation};
use crate::catalogue::ModuleSlug;
use crate::clock::Timestamp;
use crate::cohorts::{self, CohortId, CohortModule, CohortState, EnrolmentRole, Invitee, NewCohort};
use crate::db::Tx;
use crate::error::{Error, Result};
use crate::mail::{self, rules::Fate};

/// Who is signed in by the links that are printed.
pub const CAST: [(&str, &str); 4] = [
    ("administrator", "ines.carvalho@network.example"),
    ("coordinator", "laia.puig@network.example"),
    ("trainer", "awa.adjovi@ancb.example"),
    ("focal point", "serge.sagbo@ancb.example"),
];

/// How large the network is.
#[derive(Clone, Copy, Debug)]
pub struct Sizes {
    /// How many trainers.
    pub trainers: usize,
    /// How many deliveries.
    pub deliveries: usize,
}

/// A trainer with the association they come from.
#[derive(Clone)]
pub struct Trainer {
    /// Who.
    pub figure: Figure,
    /// From where.
    pub home: &'static Sketch,
    /// When they have done the course, if they have.
    pub done_at: Option<Timestamp>,
}

/// What every part of the story needs.
pub struct Cast {
    /// Coordinates all three cohorts.
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

/// A cohort before it is opened.
struct Plan {
    name: String,
    section: &'static str,
    languages: &'static [&'static str],
    zone: &'static str,
    starts_on: NaiveDate,
    ends_on: NaiveDate,
    deadline: NaiveDate,
    module: ModuleSlug,
    /// What may be taken as well.
    optional: Vec<ModuleSlug>,
}

/// Thinks of everything that happens.
///
/// # Errors
/// [`Error::NotFound`] when there is no learning module to teach.
pub fn tell(parts: &Parts, today: NaiveDate, sizes: Sizes, seed: u64) -> Result<Timeline> {
    let catalogue = parts.catalogue();
    let known = |slug: &&str| catalogue.modules.keys().find(|module| module.as_str() == *slug).cloned();
    let introduction = known(&"localising-the-sdgs").or_else(|| catalogue.modules.keys().next().cloned());
    let module = introduction.ok_or(Error::NotFound)?;
    let others = |slugs: &[&str]| -> Vec<ModuleSlug> { slugs.iter().filter_map(known).collect() };
    let texts = known(&"adequate-housing");
    let mut random = StdRng::seed_from_u64(seed);
    let mut timeline = Timeline::default();
    let cast = Arc::new(network(&mut timeline, today, &mut random)?);
    let year = today.year();

    let first = Plan {
        name: format!("Africa {}", year - 1),
        section: "africa",
        languages: &["fr", "en"],
        zone: "Africa/Lagos",
        starts_on: today - TimeDelta::days(420),
        ends_on: today - TimeDelta::days(330),
        deadline: today + TimeDelta::days(35),
        module: module.clone(),
        optional: others(&["training-adults"]),
    };
    let second = Plan {
        name: format!("América Latina {year}"),
        section: "latin-america",
        languages: &["es"],
        zone: "America/Bogota",
        starts_on: today - TimeDelta::days(75),
        ends_on: today + TimeDelta::days(20),
        deadline: today + TimeDelta::days(385),
        module: module.clone(),
        optional: others(&["training-adults", "adequate-housing"]),
    };
    let third = Plan {
        name: format!("Asia-Pacific {}", year + 1),
        section: "asia-pacific",
        languages: &["en"],
        zone: "Asia/Manila",
        starts_on: today + TimeDelta::days(12),
        ends_on: today + TimeDelta::days(100),
        deadline: today + TimeDelta::days(465),
        module: module.clone(),
        optional: others(&["resilience-governance", "resilience-action"]),
    };
    let (africa, latin) = (sizes.trainers * 2 / 5, sizes.trainers * 2 / 5);
    let asia = sizes.trainers - africa - latin;

    let mut alumni = trainers(first.section, africa, &mut random)?;
    if let Some(lead) = alumni.first_mut() {
        lead.figure = Figure::named("Awa Adjovi", CAST[2].1, "fr", "Africa/Porto-Novo", "BJ")?;
        lead.home = sketch("ANCB")?;
    }
    cohort(&mut timeline, parts, &cast, &first, today, -450, &alumni, 8, &mut random)?;
    for (number, trainer) in alumni.iter_mut().enumerate().skip(1).filter(|(number, _)| number % 8 != 7) {
        let from = at(today, -418 + (number as i64 % 20), 9);
        take(&mut timeline, parts, &trainer.figure, &module, from, Reach::Whole, &mut random);
        trainer.done_at = Some(at(today, -380, 12));
    }
    if let Some(lead) = alumni.first_mut() {
        take(&mut timeline, parts, &lead.figure, &module, at(today, -415, 9), Reach::Whole, &mut random);
        lead.done_at = Some(at(today, -380, 12));
    }
    state(&mut timeline, parts, &cast, &first, at(today, -420, 7), CohortState::Running);
    state(&mut timeline, parts, &cast, &first, at(today, -329, 7), CohortState::Closed);

    let mut learners = trainers(second.section, latin, &mut random)?;
    cohort(&mut timeline, parts, &cast, &second, today, -100, &learners, 10, &mut random)?;
    for (number, trainer) in learners.iter_mut().enumerate().filter(|(number, _)| number % 10 != 9) {
        let from = at(today, -70 + (number as i64 * 3 % 40), 14);
        let reach = match number % 5 {
            0 => Reach::Whole,
            4 => continue,
            lessons => Reach::Lessons(lessons),
        };
        take(&mut timeline, parts, &trainer.figure, &module, from, reach, &mut random);
        if let (Some(texts), learning::Reach::Whole) = (&texts, reach) {
            learning::write(&mut timeline, parts, &trainer.figure, texts, at(today, -12, 16), random.random());
        }
        trainer.done_at = (reach == learning::Reach::Whole).then(|| at(today, -25, 12));
    }
    state(&mut timeline, parts, &cast, &second, at(today, -75, 12), CohortState::Running);

    let invited = trainers(third.section, asia, &mut random)?;
    cohort(&mut timeline, parts, &cast, &third, today, -6, &invited, 2, &mut random)?;

    deliveries::pass_on(&mut timeline, &cast, today, &alumni, &learners, &module, sizes.deliveries, &mut random)?;
    for day in (-21..=-1).filter(|day| day % 3 == 0) {
        timeline.mail(at(today, day, 11));
    }
    letters_that_fail(&mut timeline, parts, today);
    Ok(timeline)
}

/// Sections, associations, their members and focal points, and those who look after it all.
fn network(timeline: &mut Timeline, today: NaiveDate, random: &mut StdRng) -> Result<Cast> {
    let administrator = Figure::named("Inês Carvalho", CAST[0].1, "en", "Europe/Lisbon", "PT")?;
    let coordinator = Figure::named("Laia Puig", CAST[1].1, "es", "Europe/Madrid", "ES")?;
    let roles = [(administrator.clone(), Role::Administrator), (coordinator.clone(), Role::Coordinator)];
    timeline.add(at(today, -500, 8), move |tx| {
        for (figure, role) in roles {
            let id = accounts::people::add(tx, Actor::SYSTEM, &figure.new_person())?;
            accounts::people::note_sign_in(tx, id)?;
            accounts::roles::grant(tx, Actor::SYSTEM, id, role, uuid::Uuid::nil())?;
        }
        Ok(())
    });
    let mut focal_points = Vec::new();
    for (number, sketch) in ASSOCIATIONS.iter().enumerate() {
        let speaker = match sketch.acronym {
            "CVUC" => None,
            "ANCB" => Some(Figure::named("Serge Sagbo", CAST[3].1, "fr", sketch.zone, sketch.country)?),
            _ => Some(Figure::of(sketch, 9000 + number, random)?),
        };
        focal_points.extend(speaker.clone().map(|figure| (sketch.acronym, figure)));
        let enters = administrator.clone();
        timeline.add(at(today, -490, 9), move |tx| association(tx, &enters, sketch, speaker.as_ref()));
    }
    Ok(Cast { coordinator, focal_points })
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
    let association = associations::store::add(tx, actor, &new)?;
    // One association has given no list of its members: its coverage is not known.
    if sketch.acronym != "AFCCRE" {
        let towns: Vec<String> = sketch.towns.iter().map(|town| (*town).to_owned()).collect();
        associations::store::add_members(tx, actor, &association, &towns, GovernmentKind::Municipality)?;
    }
    if let Some(speaker) = speaker {
        let id = associations::store::grant_focal_point(tx, actor, &association, &speaker.new_person())?;
        accounts::people::note_sign_in(tx, id)?;
    }
    Ok(())
}

fn trainers(section: &str, count: usize, random: &mut StdRng) -> Result<Vec<Trainer>> {
    let homes: Vec<&'static Sketch> = ASSOCIATIONS.iter().filter(|sketch| sketch.section == section).collect();
    let trainer = |number: usize| {
        let home = homes.get(number % homes.len().max(1)).copied().ok_or(Error::NotFound)?;
        Ok(Trainer { figure: Figure::of(home, number, random)?, home, done_at: None })
    };
    (0..count).map(trainer).collect()
}

/// Opens a cohort and invites its trainers. Every `silent`th does not answer.
#[allow(clippy::too_many_arguments)]
fn cohort(
    timeline: &mut Timeline,
    parts: &Parts,
    cast: &Arc<Cast>,
    plan: &Plan,
    today: NaiveDate,
    opened: i64,
    trainers: &[Trainer],
    silent: usize,
    random: &mut StdRng,
) -> Result<()> {
    let (languages, zone) = (plan.languages, plan.zone.parse().map_err(Error::internal)?);
    let languages = languages.iter().map(|code| code.parse().map_err(Error::internal)).collect::<Result<Vec<_>>>()?;
    let new = NewCohort {
        id: CohortId::from(uuid::Uuid::from_u128(random.random())),
        name: plan.name.clone(),
        section_id: None,
        languages,
        time_zone: zone,
        starts_on: plan.starts_on,
        ends_on: plan.ends_on,
        capacity: None,
        cascade_target: 2,
        cascade_deadline: plan.deadline,
        modules: std::iter::once((&plan.module, true))
            .chain(plan.optional.iter().map(|module| (module, false)))
            .map(|(module, required)| CohortModule {
                module: module.clone(),
                required,
                opens_on: None,
                due_on: required.then(|| plan.ends_on - TimeDelta::days(10)),
            })
            .collect(),
    };
    let (id, section, people) = (new.id, plan.section, cast.clone());
    timeline.add(at(today, opened, 8), move |tx| {
        let sections = associations::store::sections(tx.conn)?;
        let section = sections.iter().find(|one| one.slug == section).map(|section| section.id);
        let coordinator = people.coordinator.actor(tx.conn)?;
        let cohort = cohorts::store::create(tx, coordinator, &NewCohort { section_id: section, ..new })?;
        let coordinates = people.coordinator.person(tx.conn)?.id;
        accounts::roles::grant(tx, coordinator, coordinates, Role::CohortCoordinator, cohort.id)
    });
    let invitees: Vec<Invitee> = trainers.iter().map(|trainer| invitee(&trainer.figure)).collect();
    let (signer, people) = (parts.site.signer.clone(), cast.clone());
    timeline.add(at(today, opened, 9), move |tx| {
        let coordinator = people.coordinator.actor(tx.conn)?;
        let cohort = cohorts::store::get(tx.conn, id)?;
        cohorts::store::invite(tx, &signer, coordinator, &cohort, &invitees)?;
        cohorts::store::advance(tx, &signer, coordinator, &cohort, CohortState::Open)
    });
    timeline.mail(at(today, opened, 11));
    for (number, trainer) in trainers.iter().enumerate().filter(|(number, _)| number % silent != silent - 1) {
        let (signer, figure) = (parts.site.signer.clone(), trainer.figure.clone());
        let when = at(today, opened + 1 + (number as i64 % 5), 8 + u32::try_from(number % 9).unwrap_or_default());
        timeline.add(when, move |tx| accept(tx, &signer, id, &figure));
    }
    Ok(())
}

fn invitee(figure: &Figure) -> Invitee {
    Invitee {
        email: figure.email.clone(),
        name: figure.name.clone(),
        role: EnrolmentRole::Trainer,
        language: figure.language,
    }
}

fn accept(tx: &mut Tx, signer: &crate::web::Signer, cohort: CohortId, figure: &Figure) -> Result<()> {
    let person: PersonId = figure.person(tx.conn)?.id;
    let place = cohorts::store::place_of(tx.conn, cohort, person)?.ok_or(Error::NotFound)?;
    let token = cohorts::store::token(signer, place.id, place.invitation);
    cohorts::store::accept(tx, signer, &token, Some(&figure.profile()))?;
    accounts::people::note_sign_in(tx, person)
}

fn state(timeline: &mut Timeline, parts: &Parts, cast: &Arc<Cast>, plan: &Plan, when: Timestamp, to: CohortState) {
    let (signer, people, name) = (parts.site.signer.clone(), cast.clone(), plan.name.clone());
    timeline.add(when, move |tx| {
        let coordinator = people.coordinator.actor(tx.conn)?;
        let coordinates = people.coordinator.person(tx.conn)?.id;
        let grants = accounts::roles::of(tx.conn, coordinates)?;
        for grant in grants.into_iter().filter(|grant| grant.role == Role::CohortCoordinator) {
            let cohort = cohorts::store::get(tx.conn, CohortId::from(grant.scope))?;
            if cohort.name == name {
                cohorts::store::advance(tx, &signer, coordinator, &cohort, to)?;
            }
        }
        Ok(())
    });
}

/// Two sign-in mails of today: one address does not exist, and one server is slow.
fn letters_that_fail(timeline: &mut Timeline, parts: &Parts, today: NaiveDate) {
    let host = parts.site.settings.public_url.host().to_owned();
    let fates = [
        ("aline.gone@afccre.example", "550 5.1.1 No such user here", false),
        ("bruno.slow@afccre.example", "451 4.3.2 Please try again later", true),
    ];
    for (number, (address, why, again)) in fates.into_iter().enumerate() {
        let host = host.clone();
        timeline.add(at(today, 0, 1 + u32::try_from(number).unwrap_or_default()), move |tx| {
            let home = sketch("AFCCRE")?;
            let figure = Figure::named(address.split('@').next().unwrap_or(address), address, "fr", home.zone, "FR")?;
            let id = accounts::people::add(tx, Actor::OPERATOR, &figure.new_person())?;
            let person = accounts::people::get(tx.conn, id)?;
            accounts::sign_in::send_link(tx, &person, 60 * 24, None)?;
            let (mails, _) = mail::store::claim(tx, 1, &host, &[])?;
            let fate = match again {
                true => Fate::Again { at: tx.now + TimeDelta::hours(30), why: why.to_owned() },
                false => Fate::Failed { why: why.to_owned(), suppress: true },
            };
            let tried: Vec<_> = mails.into_iter().map(|mail| (mail, fate.clone())).collect();
            mail::store::settle(tx, &tried, &[])
        });
    }
}
