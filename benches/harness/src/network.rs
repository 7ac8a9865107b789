//! The network that is measured: an invented one of some size, and the people who look at it.

use std::collections::HashSet;
use std::error::Error;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use diesel::prelude::*;
use relais::app::open_database;
use relais::cohorts::common::EnrolmentRole;
use relais::people::accounts::demonstration::address_of;
use relais::people::accounts::store::{people as people_store, sessions};
use relais::people::accounts::{Actor, NewToken, PersonId, TokenScope, actions};
use relais::platform::clock::{Clock, Timestamp};
use relais::platform::db::schema::{cohorts, deliveries, enrolments, learners, lesson_progress, module_completions};
use relais::platform::db::{Db, Ids, Url};

use crate::server::built;

type Result<T> = std::result::Result<T, Box<dyn Error>>;

/// How many trainers look at pages, at most.
const SESSIONS: i64 = 1_000;

/// An invented network in a database.
pub struct Network {
    pub url: String,
    pub mail: PathBuf,
    pub trainers: usize,
    pub deliveries: usize,
    /// How long it took to make; nothing where it was there.
    pub made_in: Option<Duration>,
    pub db: Db,
}

/// Those who look, each with what their requests carry.
pub struct People {
    /// Cookies of many trainers.
    pub trainers: Vec<String>,
    /// Who they are, in the same order.
    pub ids: Vec<PersonId>,
    /// The cookie of each role of the demonstration.
    pub coordinator: String,
    pub focal_point: String,
    pub administrator: String,
    /// A token of the coordinator's for the API.
    pub token: String,
}

impl Network {
    /// Makes it, unless it is there.
    pub fn make(url: &str, folder: &Path, trainers: usize, deliveries: usize) -> Result<Self> {
        let begun = Instant::now();
        let made = Command::new(built("relais")?)
            .args(["demo", "--only-make", "--data"])
            .arg(folder)
            .args(["--trainers", &trainers.to_string(), "--deliveries", &deliveries.to_string()])
            .env("DATABASE_URL", url)
            .stdin(Stdio::null())
            .output()?;
        if !made.status.success() {
            return Err(String::from_utf8_lossy(&made.stderr).into_owned().into());
        }
        let there = String::from_utf8_lossy(&made.stdout).contains("goes on where it was");
        let made_in = (!there).then(|| begun.elapsed());
        let parsed: Url = url.parse()?;
        let db = open_database(&parsed, 4, &Clock::system(), Ids::random())?;
        Ok(Self { url: url.to_owned(), mail: folder.join("mail"), trainers, deliveries, made_in, db })
    }

    /// Signs people in.
    pub fn people(&self) -> Result<People> {
        let ids: Vec<PersonId> = self.db.read_now(|conn| {
            let ids = enrolments::table
                .filter(enrolments::role.eq(EnrolmentRole::Trainer))
                .select(enrolments::person_id)
                .distinct()
                .limit(SESSIONS);
            Ok(ids.load(conn)?)
        })?;
        let trainers = self.sign_in(ids.clone())?;
        let role = |role: &'static str| -> Result<(PersonId, String)> {
            let address = address_of(role).ok_or("no such role")?.parse()?;
            let person = self.db.read_now(move |conn| people_store::by_address(conn, &address))?.ok_or("nobody")?;
            Ok((person.id, self.sign_in(vec![person.id])?.remove(0)))
        };
        let (coordinating, coordinator) = role("coordinator")?;
        let token = self.db.write_now(move |tx| {
            let expires_at = tx.now + chrono::TimeDelta::days(1);
            let new = NewToken { name: "benchmark".to_owned(), scopes: vec![TokenScope::Read], expires_at };
            actions::tokens::create(tx, Actor::OPERATOR, coordinating, &new)
        })?;
        let (focal_point, administrator) = (role("focal-point")?.1, role("administrator")?.1);
        Ok(People { trainers, ids, coordinator, focal_point, administrator, token })
    }

    fn sign_in(&self, people: Vec<PersonId>) -> Result<Vec<String>> {
        Ok(self.db.write_now(move |tx| {
            let cookie = |person| Ok(format!("relais={}", sessions::begin(tx, person, "benchmark", 1)?));
            people.into_iter().map(cookie).collect()
        })?)
    }

    /// The addresses of some trainings that everybody's coordinator may see, the latest first.
    pub fn references(&self, most: i64) -> Result<Vec<String>> {
        Ok(self.db.read_now(|conn| {
            let latest = deliveries::table.order(deliveries::id.desc()).limit(most).select(deliveries::reference);
            Ok(latest.load(conn)?)
        })?)
    }

    /// Which lessons people have done: who, which module, which lesson.
    pub fn lessons_done(&self) -> Result<HashSet<(PersonId, String, String)>> {
        Ok(self
            .db
            .read_now(|conn| {
                let done = lesson_progress::table
                    .inner_join(learners::table.on(learners::id.eq(lesson_progress::learner_id)))
                    .filter(lesson_progress::completed_at.is_not_null())
                    .filter(learners::person_id.is_not_null())
                    .select((learners::person_id.assume_not_null(), lesson_progress::module, lesson_progress::lesson));
                Ok(done.load(conn)?)
            })?
            .into_iter()
            .collect())
    }

    /// Forgets what was done since, so that it can be done again.
    pub fn forget_done(&self, since: Timestamp) -> Result<()> {
        Ok(self.db.write_now(move |tx| {
            let done = lesson_progress::table.filter(lesson_progress::completed_at.ge(since));
            diesel::update(done).set(lesson_progress::completed_at.eq(None::<Timestamp>)).execute(tx.conn)?;
            diesel::delete(module_completions::table.filter(module_completions::completed_at.ge(since)))
                .execute(tx.conn)?;
            Ok(())
        })?)
    }

    /// The cohorts.
    pub fn cohorts(&self) -> Result<Vec<String>> {
        Ok(self.db.read_now(|conn| {
            let all = cohorts::table.order(cohorts::id).select(cohorts::slug);
            Ok(all.load(conn)?)
        })?)
    }
}
