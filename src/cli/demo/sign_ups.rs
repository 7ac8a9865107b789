//! Those who signed up for trainings of the demonstration that are still ahead.

use chrono::{Days, TimeDelta};
use rand::rngs::StdRng;
use rand::{RngExt, SeedableRng};

use super::story::Story;
use super::timeline::at;
use super::trainings::{Training, TrainingCourse};
use crate::cascade::participants::store::check_ins;
use crate::cascade::signups::actions::{self, SignUpLimits};
use crate::cascade::signups::store::sign_up_pages;
use crate::cascade::signups::{NewSignUp, SignUpPage, SignUpTerms, ToldTraining};

/// Where a number of the names of a town's people begins that nobody else in the demonstration has.
const FIRST_NAME: usize = 700;
/// What some pages say, by language.
const ABOUT: [(&str, &str); 3] = [
    ("fr", "De 9 h à 17 h, repas compris. Apportez le plan de votre commune, si elle en a un."),
    ("es", "De 9 a 17 h, con almuerzo. Traiga el plan de su municipio, si lo hay."),
    ("en", "From 9 to 5, lunch included. Bring the plan of your council, if it has one."),
];

/// Trainings that are ahead have their public page: some have free places, at others people wait.
pub fn sign_up(story: &mut Story, training: &Training) {
    if training.course != TrainingCourse::Planned {
        return;
    }
    // Of its own, so that nothing else in the story is another for it.
    let mut random = StdRng::seed_from_u64(training.seed ^ 0x5169);
    let (places, wanted): (i32, usize) = match training.number % 3 {
        0 => (12, 17),
        1 => (25, 14),
        _ => return,
    };
    let said = ABOUT.iter().find(|(language, _)| *language == training.home.language);
    let about = said.map_or("", |(_, about)| about).to_owned();
    let (id, signer) = (training.id, story.parts.site.signer.clone());
    let closes_on = training.starts_on.checked_sub_days(Days::new(2)).unwrap_or(training.starts_on);
    story.timeline.add(at(story.today, -4, 9), move |tx| {
        let (brief, _) = check_ins::of_delivery(tx.conn, &id.to_string())?;
        let page = SignUpPage {
            delivery_id: id,
            terms: SignUpTerms { places, closes_on, about },
            closed_at: None,
            told: ToldTraining::of(&brief),
            sequence: 0,
            revision: 1,
            created_at: tx.now,
        };
        sign_up_pages::insert(tx, &page)
    });
    for number in 0..wanted {
        let name = training.home.person(FIRST_NAME + training.number + number);
        let Ok(email) = format!("inscription{}.{number}@town.example", training.number).parse() else { continue };
        let who = NewSignUp {
            name,
            email,
            government: training.home.town(random.random_range(0..9)).to_owned(),
            language: training.language,
        };
        let signer = signer.clone();
        let when = at(story.today, -3, 10) + TimeDelta::minutes(i64::try_from(number).unwrap_or_default() * 7);
        story.timeline.add(when, move |tx| {
            let by = SignUpLimits { peer: format!("demonstration-{id}") };
            actions::sign_up(tx, &signer, &id.to_string(), &who, &by)
        });
    }
}
