//! Those who take part in some trainings of the demonstration: they checked in, and said what they thought.

use chrono::TimeDelta;
use rand::rngs::StdRng;
use rand::{RngExt, SeedableRng};
use uuid::Uuid;

use super::story::Story;
use super::timeline::at;
use super::trainings::{Training, TrainingCourse};
use crate::cascade::deliveries::{ParticipantRole, Sex};
use crate::cascade::participants::rules::FeedbackAnswers;
use crate::cascade::participants::{Arriving, CheckIn, CheckInCode, ParticipantDetails, TestMoment, actions, store};
use crate::platform::error::Result;

/// Where a number of the names of a town's people begins that nobody else in the demonstration has.
const FIRST_NAME: usize = 400;
/// What some of them say besides.
const REMARKS: [(&str, &str); 3] = [
    ("fr", "Plus de temps pour les exercices, s’il vous plaît."),
    ("es", "Los ejemplos eran de municipios como el mío. Gracias."),
    ("en", "The game made it clear. I will play it with my council."),
];

/// Trainings that are ahead have their code; those that wait for their report have the people who came.
pub fn take_part(story: &mut Story, training: &Training) {
    let held = match training.course {
        TrainingCourse::Overdue => true,
        TrainingCourse::Planned => false,
        _ => return,
    };
    // Of its own, so that nothing else in the story is another for it.
    let mut random = StdRng::seed_from_u64(training.seed);
    let Ok(code) = code(&mut random) else { return };
    let signer = story.parts.site.signer.clone();
    let (id, planned) = (training.id, -training.ago.max(0) - 15);
    let made = code.clone();
    story.timeline.add(at(story.today, planned, 11), move |tx| {
        let check_in = CheckIn {
            delivery_id: id,
            code: made,
            asks_names: true,
            open_until: None,
            closed_at: None,
            created_at: tx.now,
        };
        store::check_ins::insert(tx, &check_in)
    });
    if !held {
        return;
    }
    let first = (training.starts_on - story.today).num_days();
    for number in 0..random.random_range(14..24) {
        let (signer, code, who) = (signer.clone(), code.clone(), arriving(&mut random, training, number));
        let (id, last) = (who.id, first + (training.ends_on - training.starts_on).num_days());
        let scores = [f64::from(random.random_range(4..8)) * 8.0, f64::from(random.random_range(8..13)) * 8.0];
        story.timeline.add(at(story.today, first, 9), move |tx| actions::check_in(tx, &signer, &code, &who).map(drop));
        // One in four has no time for tests.
        if number % 4 != 3 {
            let [before, after] = scores;
            let scored = store::participants::scored;
            story.timeline.add(at(story.today, first, 10), move |tx| scored(tx, id, TestMoment::Before, before));
            story.timeline.add(at(story.today, last, 16), move |tx| scored(tx, id, TestMoment::After, after));
        }
    }
    let last = first + (training.ends_on - training.starts_on).num_days();
    for number in 0..random.random_range(5..11) {
        let (id, answers, code) = (random_id(&mut random), answers(&mut random, training, number), code.clone());
        let when = at(story.today, last, 16) + TimeDelta::minutes(number);
        story.timeline.add(when, move |tx| actions::give_feedback(tx, &code, id.into(), &answers));
    }
}

fn random_id(random: &mut StdRng) -> Uuid {
    uuid::Builder::from_random_bytes(random.random::<u128>().to_be_bytes()).into_uuid()
}

pub(super) fn code(random: &mut StdRng) -> Result<CheckInCode, crate::platform::error::UnknownWord> {
    const SIGNS: [&str; 8] = ["AB", "CD", "EF", "GH", "JK", "MN", "PQ", "RS"];
    let parts: String = (0..4).map(|_| SIGNS[random.random_range(0..SIGNS.len())]).collect();
    parts.parse()
}

pub(super) fn arriving(random: &mut StdRng, training: &Training, number: usize) -> Arriving {
    let roles = [ParticipantRole::Elected, ParticipantRole::MunicipalStaff, ParticipantRole::CivilSociety];
    // One in seven would rather not be named.
    let name = (!number.is_multiple_of(7)).then(|| training.home.person(FIRST_NAME + training.number + number));
    let details = ParticipantDetails {
        sex: if random.random_bool(0.5) { Sex::Women } else { Sex::Men },
        role: roles[random.random_range(0..roles.len())],
        disability: random.random_range(0..12) == 0,
        government: training.home.town(number).to_owned(),
    };
    Arriving {
        id: random_id(random).into(),
        name,
        email: None,
        language: training.language,
        details,
        device: None,
        is_another: true,
        is_namesake: true,
    }
}

fn answers(random: &mut StdRng, training: &Training, number: i64) -> FeedbackAnswers {
    let mut mark = || random.random_range(3..=5);
    let (useful, clear, lively, fitting, overall) = (mark(), mark(), mark(), mark(), mark());
    let language = training.home.language;
    let said = REMARKS.iter().find(|(of, _)| *of == language).filter(|_| number == 2);
    let remark = said.map_or(String::new(), |(_, remark)| (*remark).to_owned());
    FeedbackAnswers { useful, clear, lively, fitting, overall, remark }
}
