//! A call of the demonstration whose applications are being read: who applied, what two readers think, who is chosen so far.

use std::collections::BTreeMap;
use std::sync::Arc;

use chrono::TimeDelta;

use super::cohorts::{DemoCohort, named};
use super::people::{Figure, viewer};
use super::story::{Cast, DemoTrainer, Story};
use super::timeline::at;
use crate::cohorts::applications::store::{applications as store, calls};
use crate::cohorts::applications::{
    ApplicantFields, ApplicantSex, Application, CallQuestion, CallTerms, QuestionKind, SelectionChoice, actions, links,
};
use crate::people::associations::Names;
use crate::platform::db::Tx;
use crate::platform::error::{Error, Result};
use crate::platform::values::Language;

/// How many apply; the last of them never send theirs.
const APPLICANTS: usize = 14;
/// Those who only begin.
const BEGUN: usize = 2;
/// Those whom two have read.
const READ: usize = 9;

/// What the call says: its title, its text, and what it asks.
const SAID: [(&str, [&str; 4]); 3] = [
    (
        "en",
        [
            "Become a trainer of local governments",
            "We look for **eight trainers** from associations of local governments.\n\nYou take two modules at your own pace, meet \
             colleagues on line, and then teach officials of your own association.\n\n- You speak Spanish or English.\n- You have \
             taught adults before, or want to learn it.",
            "Whom would you teach first, and what would change for them?",
            "How often do you teach?",
        ],
    ),
    (
        "fr",
        [
            "Devenez formatrice ou formateur de collectivités",
            "Nous cherchons **huit personnes** issues d’associations de collectivités.\n\nVous suivez deux modules à votre rythme, \
             rencontrez des collègues en ligne, puis formez des agents de votre association.",
            "Qui formeriez-vous d’abord, et qu’est-ce qui changerait pour ces personnes ?",
            "À quelle fréquence enseignez-vous ?",
        ],
    ),
    (
        "es",
        [
            "Conviértase en persona formadora de gobiernos locales",
            "Buscamos **ocho personas** de asociaciones de gobiernos locales.\n\nSeguirá dos módulos a su ritmo, conocerá a colegas en \
             línea y después formará a personal de su asociación.",
            "¿A quién formaría primero y qué cambiaría para esas personas?",
            "¿Con qué frecuencia enseña?",
        ],
    ),
];

/// What applicants answer.
const ANSWERS: [&str; 3] = [
    "Al personal de planificación de tres municipios pequeños: hoy hacen sus planes sin datos.",
    "A los concejales nuevos, que preguntan qué tienen que ver los objetivos con su presupuesto.",
    "A los equipos de riesgo: tienen mapas, y nadie los usa cuando se decide dónde se construye.",
];

/// A call for a cohort that begins later: who applies, and what is thought of them.
pub fn call(story: &mut Story, cast: &Arc<Cast>, plan: &DemoCohort, applicants: &[DemoTrainer]) -> Result<()> {
    story.open(cast, plan, -42)?;
    let Some((_, reader)) = cast.focal_points.first().cloned() else { return Ok(()) };
    let (people, name, today) = (cast.clone(), plan.name.clone(), story.today);
    let terms = CallTerms {
        titles: texts(0)?,
        bodies: texts(1)?,
        questions: questions()?,
        opens_on: today - TimeDelta::days(40),
        closes_on: today - TimeDelta::days(6),
        review_until: Some(today + TimeDelta::days(8)),
    };
    let reads = reader.clone();
    story.timeline.add(at(today, -41, 9), move |tx| {
        let (viewer, cohort) = (viewer(tx.conn, &people.coordinator)?, named(tx, &people, &name)?);
        actions::set_call(tx, &viewer, &cohort.slug, None, &terms)?;
        actions::name_reviewer(tx, &viewer, &cohort.slug, Ok((reads.email.clone(), String::new())))
    });
    for (number, applicant) in applicants.iter().take(APPLICANTS).enumerate() {
        let day = -38 + i64::try_from(number * 2).unwrap_or_default();
        let (people, name, signer) = (cast.clone(), plan.name.clone(), story.parts.site.signer.clone());
        let (figure, home) = (applicant.figure.clone(), applicant.home);
        story.timeline.add(at(today, day, 10), move |tx| {
            let cohort = named(tx, &people, &name)?;
            let said = fields(&figure, home.acronym, number);
            actions::apply(tx, &signer, &cohort.slug, &figure.email, &said, &format!("demonstration {number}"))?;
            if number + BEGUN >= APPLICANTS {
                return Ok(());
            }
            let call = calls::of_cohort(tx.conn, cohort.id)?.ok_or(Error::NotFound)?;
            let own = store::by_address(tx.conn, call.id, &figure.email)?.ok_or(Error::NotFound)?;
            let path = links::path(&signer, own.id);
            let token = path.rsplit('/').next().unwrap_or_default();
            actions::send_by_link(tx, &signer, token, &said)
        });
    }
    for (by, day) in [(None, -3), (Some(reader), -4)] {
        let (people, name) = (cast.clone(), plan.name.clone());
        story.timeline.add(at(today, day, 14), move |tx| {
            let viewer = viewer(tx.conn, by.as_ref().unwrap_or(&people.coordinator))?;
            let (slug, all) = sent(tx, &people, &name)?;
            for (number, one) in all.iter().take(READ).enumerate() {
                // The two do not always agree.
                let mark = 5 - i32::try_from((number * 3 + usize::from(by.is_some())) % 4).unwrap_or_default();
                actions::score(tx, &viewer, &slug, one.id, mark, "")?;
            }
            Ok(())
        });
    }
    let (people, name) = (cast.clone(), plan.name.clone());
    story.timeline.add(at(today, -1, 14), move |tx| {
        let viewer = viewer(tx.conn, &people.coordinator)?;
        let (slug, mut all) = sent(tx, &people, &name)?;
        all.sort_by_key(|one| (std::cmp::Reverse(one.score_sum), one.id));
        let ids: Vec<_> = all.iter().map(|one| one.id).collect();
        let (Some(best), Some(next)) = (ids.get(..4), ids.get(4..6)) else { return Ok(()) };
        actions::choose(tx, &viewer, &slug, best, Some(SelectionChoice::Accepted))?;
        actions::choose(tx, &viewer, &slug, next, Some(SelectionChoice::Waiting)).map(drop)
    });
    Ok(())
}

/// The applications that were sent to the call of a cohort.
fn sent(tx: &mut Tx, people: &Cast, name: &str) -> Result<(String, Vec<Application>)> {
    let cohort = named(tx, people, name)?;
    let call = calls::of_cohort(tx.conn, cohort.id)?.ok_or(Error::NotFound)?;
    let mut all = store::of_call(tx.conn, call.id)?;
    all.retain(|one| one.sent_at.is_some());
    Ok((cohort.slug, all))
}

fn fields(figure: &Figure, association: &str, number: usize) -> ApplicantFields {
    let answer = ANSWERS.get(number % ANSWERS.len()).copied().unwrap_or_default();
    ApplicantFields {
        name: figure.name.clone(),
        country: figure.country.parse().ok(),
        association_id: None,
        association_said: association.to_owned(),
        sex: match number % 5 {
            0 | 2 => ApplicantSex::Women,
            4 => ApplicantSex::NotStated,
            _ => ApplicantSex::Men,
        },
        language: figure.language,
        answers: [("q1".to_owned(), answer.to_owned()), ("q2".to_owned(), (number % 3 + 1).to_string())].into(),
    }
}

fn texts(what: usize) -> Result<Names> {
    let mut names = Names::default();
    for (code, said) in SAID {
        let language: Language = code.parse().map_err(Error::internal)?;
        names.0.insert(language, said.get(what).copied().unwrap_or_default().to_owned());
    }
    Ok(names)
}

fn questions() -> Result<Vec<CallQuestion>> {
    let often = [
        ("en", ["Every month", "Now and then", "Not yet"]),
        ("fr", ["Chaque mois", "De temps en temps", "Pas encore"]),
        ("es", ["Cada mes", "De vez en cuando", "Todavía no"]),
    ];
    let mut options = BTreeMap::new();
    for (code, words) in often {
        options.insert(code.parse::<Language>().map_err(Error::internal)?, words.map(str::to_owned).into());
    }
    let question =
        |key: &str, kind, label, options| CallQuestion { key: key.to_owned(), kind, required: true, label, options };
    Ok(vec![
        question("q1", QuestionKind::LongText, texts(2)?, BTreeMap::new()),
        question("q2", QuestionKind::Choice, texts(3)?, options),
    ])
}
