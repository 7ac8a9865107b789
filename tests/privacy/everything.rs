//! People of whom something is kept everywhere.

use relais::cascade::deliveries::store::turns;
use relais::people::accounts::{Actor as Cause, PersonId, Profile, actions, store};
use relais::people::privacy::actions::PersonalSources;
use relais::platform::clock::Zone;
use relais::platform::values::Language;
use uuid::Uuid;

use super::database::Raw;
use crate::cascade::world::World;
use crate::support::TestApp;

pub const NAME: &str = "Zenobia Markovic";
/// What is looked for once she is erased.
pub const MARK: &str = "zenobia";

/// The world of the cascade, in which Awa is called [`NAME`], and something is kept of her and of Ibra in every table.
pub struct Everything {
    pub world: World,
    pub raw: Raw,
    pub zenobia: PersonId,
    pub ibra: PersonId,
    /// A training that both gave.
    pub delivery: Uuid,
    pub path: String,
}

impl Everything {
    pub async fn new(app: TestApp) -> Self {
        let world = World::new(app).await;
        let (zenobia, ibra) = (world.awa.id(), world.ibra.id());
        let profile = Profile { name: NAME.into(), language: Language::ENGLISH, time_zone: Zone::UTC, country: None };
        world
            .app
            .write(move |tx| {
                actions::profile::change_as(tx, Cause::OPERATOR, zenobia, &profile)?;
                let person = store::people::get(tx.conn, zenobia)?;
                let address = "zenobia.markovic@town.example".parse().unwrap();
                actions::correct::move_to(tx, Cause::OPERATOR, &person, &address, "")
            })
            .await;
        world.commitment("2027-06-01").await;
        let path = world.reported(&world.awa, &[]).await;
        // Another one waits for her.
        let returned = world.reported(&world.awa, &[("starts_on", "2027-02-01"), ("ends_on", "2027-02-02")]).await;
        world.take(&world.fatou, &returned, "return", "Who came?").await.expect(303);
        let delivery: Uuid = world.json(&world.ada, &path).await["id"].as_str().unwrap().parse().unwrap();
        let raw = Raw::of(world.app.db());
        let mut this = Self { world, raw, zenobia, ibra, delivery, path };
        this.fill(zenobia, NAME, "zenobia.markovic@town.example", ibra, "a");
        this.fill(ibra, "Ibra Diop", "ibra@test.example", zenobia, "b");
        this.world
            .app
            .write(move |tx| {
                tx.changed(turns::DELIVERY, delivery);
                Ok(())
            })
            .await;
        this
    }

    pub fn sources(&self) -> PersonalSources {
        PersonalSources { rooms: relais::app::PERSONAL_DATA, signer: self.world.app.parts.site.signer.clone() }
    }

    fn add(&mut self, table: &str, columns: &str, values: &str) {
        let id = self.raw.id(Uuid::new_v4());
        self.raw.run(&format!("INSERT INTO {table} (id, {columns}) VALUES ({id}, {values})"));
    }

    /// One row and more of everything. `n` tells those of one person from those of another where they must differ.
    fn fill(&mut self, person: PersonId, name: &str, email: &str, other: PersonId, n: &str) {
        const T: &str = "'2027-03-01 09:00:00'";
        const D: &str = "'2027-03-01'";
        let (p, o) = (self.raw.id(person), self.raw.id(other));
        let (cohort, here) = (self.raw.id(self.world.cohort.id), self.raw.id(self.world.here.id));
        let delivery = self.raw.id(self.delivery);
        let [mail, learner, attempt, any] = std::array::from_fn(|_| Uuid::new_v4());
        let [mail, learner, attempt, any] = [mail, learner, attempt, any].map(|id| self.raw.id(id));
        let owner = relais::platform::web::who(&self.world.app.parts.site.signer, person);

        self.raw.run(&format!(
            "UPDATE people SET country = 'SN', password_hash = 'hash-{n}', first_signed_in_at = {T} WHERE id = {p}"
        ));
        self.add(
            "roles",
            "person_id, role, scope_id, granted_at, granted_by",
            &format!("{p}, 'focal-point', {here}, {T}, {o}"),
        );
        self.add(
            "sign_in_links",
            "person_id, token_hash, reusable, created_at",
            &format!("{p}, 'link-{n}', false, {T}"),
        );
        self.raw.run(&format!(
            "INSERT INTO second_factors (person_id, secret, began_at, last_step) VALUES ({p}, 'secret-{n}', {T}, 0)"
        ));
        self.add("recovery_codes", "person_id, code_hash", &format!("{p}, 'recovery-{n}'"));
        let token = format!("{p}, '{name} laptop', 'token-{n}', {T}, 'read', {T}, {o}");
        self.add("api_tokens", "person_id, name, token_hash, created_at, scopes, expires_at, made_by", &token);
        let columns = "person_id, old_address, new_address, old_token_hash, new_token_hash, created_at, expires_at";
        self.add("address_changes", columns, &format!("{p}, '{email}', 'new.{email}', 'old-{n}', 'new-{n}', {T}, {T}"));
        let columns = "at, actor_id, channel, action, subject_kind, subject_id, subject_label, details";
        let peer = format!("{T}, {p}, 'web', 'security.signed-in', 'security', {p}, '', '{{\"peer\":\"192.0.2.7\"}}'");
        self.add("audit_events", columns, &peer);
        let about = format!("{{\"person\":\"{person}\",\"who\":\"{name}\"}}");
        self.add("audit_events", columns, &format!("{T}, {o}, 'web', 'try.allowed', 'try', {any}, 'x', '{about}'"));
        self.raw.run(&format!("INSERT INTO rate_limits (key, window_ends_at, hits) VALUES ('link:{email}', {T}, 1)"));

        let columns =
            "kind, address, person_id, language, data, state, tries, next_try_at, created_at, last_error, key";
        let digest = format!("{{\"name\":\"{name}\",\"path\":\"/people/{person}\"}}");
        let row = format!(
            "'digest', '{email}', {p}, 'en', '{digest}', 'failed', 1, {T}, {T}, '<{email}> refused', \
             'digest:{person}:2027-03-01'"
        );
        self.raw.run(&format!("INSERT INTO mails (id, {columns}) VALUES ({mail}, {row})"));
        let told = format!("{{\"items\":[\"{name} has not begun\"]}}");
        let row = format!("'digest', 'x@x.example', {o}, 'en', '{told}', 'queued', 0, {T}, {T}, NULL, 'told-{n}'");
        self.add("mails", columns, &row);
        let refused = format!("{mail}, '{email}', 'x.example', 'mailbox', 'no-{n}', false, {T}");
        self.add("mail_refusals", "mail_id, address, domain, fault, likeness, apart, at", &refused);
        let held = format!("'{n}.example', 'refused', 'not for {email}', {T}, {T}, 0");
        self.raw.run(&format!("INSERT INTO mail_holds (scope, cause, reason, since, try_at, probes) VALUES ({held})"));
        self.raw
            .run(&format!("INSERT INTO suppressions (address, reason, created_at) VALUES ('{email}', 'full', {T})"));
        if n == "a" {
            self.raw.run(&format!("INSERT INTO unsubscriptions (person_id, created_at) VALUES ({p}, {T})"));
        }
        let columns = "person_id, mail_id, kind, word, args, path, actor_id, created_at";
        self.add("news", columns, &format!("{p}, {mail}, 'role', 'renamed', '{{\"name\":\"{name}\"}}', '/', {o}, {T}"));
        self.add("news_refusals", "person_id, kind, created_at", &format!("{p}, 'report', {T}"));
        let typed = serde_urlencoded::to_string([("who", name), ("to", email)]).unwrap();
        let columns = "owner, action, page, fields, kept_at, expires_at";
        self.add("kept_forms", columns, &format!("'{owner}', '/x', '/x', 'note=x', {T}, {T}"));
        self.add("kept_forms", columns, &format!("'somebody', '/x', '/x', '{typed}', {T}, {T}"));

        let session = self.raw.id(Uuid::new_v4());
        let planned =
            format!("{session}, {cohort}, 'Opening', {T}, {T}, 'UTC', '', '', 'en', false, '123456', 0, {T}, 1");
        let columns = "id, cohort_id, title, starts_at, ends_at, time_zone, place, link, language, required, code, sequence, \
            created_at, revision";
        self.raw.run(&format!("INSERT INTO live_sessions ({columns}) VALUES ({planned})"));
        let place = format!("(SELECT id FROM enrolments WHERE person_id = {p})");
        self.raw.run(&format!(
            "INSERT INTO session_attendances (session_id, enrolment_id, way, noted_by, noted_at) \
             VALUES ({session}, {place}, 'ticked', {o}, {T})"
        ));
        self.raw.run(&format!(
            "INSERT INTO session_invitations (session_id, enrolment_id, sequence, called_off, mails) \
             VALUES ({session}, {place}, 0, false, 1)"
        ));
        self.add("calendar_feeds", "person_id, created_at", &format!("{p}, {T}"));
        self.raw.run(&format!("UPDATE cohorts SET created_by = {p} WHERE id = {cohort}"));
        self.raw.run(&format!(
            "UPDATE enrolments SET extended_until = {D}, extension_reason = '{name} was ill', invited_by = {o}, \
             known_name = '{name}' WHERE person_id = {p}"
        ));
        let place = format!("(SELECT id FROM enrolments WHERE person_id = {p} AND cohort_id = {cohort})");
        let seen = format!("{place}, {o}, {D}, 'passed', 3, 3, 3, 3, 'Good, {name}', {T}");
        let columns = "enrolment_id, observer_id, held_on, outcome, prepares, explains, practises, responds, comment, recorded_at";
        self.add("teach_backs", columns, &seen);
        let code = if n == "a" { "ABCDE23456" } else { "ABCDE23457" };
        let certified = format!(
            "'{code}', {place}, 1, '{name}', 'West', 'en', '[]', '[]', {D}, {o}, {T}, {T}, {o}, 'not {name} any more'"
        );
        let columns = "code, enrolment_id, number, name, cohort, language, modules, bodies, issued_on, issued_by, issued_at, \
            revoked_at, revoked_by, revocation_reason";
        self.add("certificates", columns, &certified);
        let known = self.raw.count("learners", &format!("person_id = {p}"));
        assert_eq!(known, 0, "nobody has learned yet");
        self.raw.run(&format!("INSERT INTO learners (id, person_id, created_at) VALUES ({learner}, {p}, {T})"));
        let l = learner;
        let began = if n == "a" { "'2027-02-01 09:00:00'" } else { T };
        self.add("lesson_progress", "learner_id, module, lesson, started_at", &format!("{l}, 'm', 'one', {began}"));
        self.add("lesson_progress", "learner_id, module, lesson, started_at", &format!("{l}, 'm', 'only-{n}', {T}"));
        let answers = format!("{{\"q\":{{\"words\":\"As {name} says\"}},\"c\":{{\"chosen\":[1]}}}}");
        self.raw.run(&format!(
            "INSERT INTO attempts (id, learner_id, module, question_set, module_version, set_hash, language, answers, \
             score, passed, answered_at) VALUES ({attempt}, {l}, 'm', 'check', '1', 'h', 'en', '{answers}', 50, true, {T})"
        ));
        let completed = format!("{l}, 'm', '1', {began}");
        self.add("module_completions", "learner_id, module, module_version, completed_at", &completed);
        let note = format!("{l}, 'm', 'why', 'I, {name}', {T}");
        self.add("learner_notes", "learner_id, module, prompt, text, written_at", &note);
        self.add("module_bookmarks", "learner_id, module, created_at", &format!("{l}, 'm', {T}"));
        let kept = format!("{l}, 'm', 'check', {any}, '{{\"q\":[\"{name}\"]}}', {began}");
        self.add("attempt_drafts", "learner_id, module, question_set, attempt_id, typed, kept_at", &kept);
        let columns =
            "attempt_id, learner_id, module, question_set, question, text, sent_at, comment, read_by, read_at";
        let text = format!("{attempt}, {l}, 'm', 'check', 'q', 'I am {name}', {T}, 'Good, {name}', {o}, {T}");
        self.add("essays", columns, &text);
        let more = format!("{l}, 'm', 'check', {o}, {T}");
        self.add("more_tries", "learner_id, module, question_set, allowed_by, allowed_at", &more);

        self.raw.run(&format!(
            "INSERT INTO plan_invitations (delivery_id, person_id, sequence, called_off, starts_on, ends_on, place) \
             VALUES ({delivery}, {p}, 0, false, {D}, {D}, 'Town hall')"
        ));
        if self.raw.count("delivery_trainers", &format!("person_id = {p} AND delivery_id = {delivery}")) == 0 {
            let taught = format!("{delivery}, {p}, '{name}', 'co-trainer'");
            self.add("delivery_trainers", "delivery_id, person_id, name, role", &taught);
            self.add("delivery_authors", "delivery_id, revision, person_id", &format!("{delivery}, 1, {p}"));
        }
        self.raw.run(&format!("UPDATE delivery_trainers SET named_as = '{email}' WHERE person_id = {p}"));
        let enrolment = format!("(SELECT id FROM enrolments WHERE person_id = {p})");
        let promised = format!(
            "{enrolment}, {cohort}, {p}, {here}, 'en', {D}, 20, 'x', {T}, {o}, 'for {name}', {T}, 1, '', 'released', {T}, 'asked by {name}'"
        );
        let columns = "enrolment_id, cohort_id, person_id, association_id, language, due_on, expected_participants, place, \
            released_at, released_by, release_reason, created_at, revision, search, state, release_asked_at, release_asked_reason";
        self.add("commitments", columns, &promised);
        let draft = format!("{delivery}, {p}, '{{\"lead\":[\"{name}\"]}}', {began}");
        self.add("delivery_drafts", "delivery_id, person_id, fields, saved_at", &draft);
        let position = if n == "a" { 98 } else { 99 };
        let said = format!("{delivery}, {position}, 1, 'edited', {p}, 'trainer', 'web', '{name} adds', {T}");
        let columns = "delivery_id, position, revision, kind, actor_id, side, channel, comment, at";
        self.add("delivery_events", columns, &said);

        let shown = format!("{delivery}, 'agenda', 'of {name}', '{name}.pdf', 'pdf', 1, 'hash-{n}', false, {p}, {T}");
        let columns = "delivery_id, kind, label, file_name, format, size, hash, consent, added_by, added_at";
        self.add("evidence", columns, &shown.replace(&format!("hash-{n}"), &n.repeat(64)));

        let columns = "delivery_id, basis, name, email, language, sex, role, disability, government, name_key, person_key, \
            device_hash, secret, checked_in_at";
        let row = format!(
            "{delivery}, 'named', '{name}', '{email}', 'en', 'women', 'elected', false, 'Thiès', 'k', 'p-{n}', 'd', 'secret-{n}', {T}"
        );
        self.add("participants", columns, &row);
        let participant = format!("(SELECT id FROM participants WHERE secret = 'secret-{n}')");
        self.raw.run(&format!(
            "INSERT INTO intended_actions (participant_id, delivery_id, action, due_on, email, language, written_at) \
             VALUES ({participant}, {delivery}, 'I, {name}, will plan', {D}, '{email}', 'en', {T})"
        ));
        if n == "a" {
            self.raw.run(&format!(
                "INSERT INTO sign_up_pages (delivery_id, places, closes_on, about, starts_on, ends_on, place, called_off, \
                 sequence, revision, created_at) VALUES ({delivery}, 2, {D}, 'Ask {name}', {D}, {D}, '', false, 0, 1, {T})"
            ));
        }
        let signed_up =
            format!("{delivery}, 'placed', '{name}', '{email}', 'Thiès', 'en', 'k', {T}, 1, 0, {participant}");
        let columns = "delivery_id, state, name, email, government, language, name_key, signed_up_at, mails, reminded, participant_id";
        self.add("sign_ups", columns, &signed_up);
        let months = if n == "a" { 3 } else { 6 };
        let [asked, own, act] = std::array::from_fn(|_| Uuid::new_v4());
        let [asked, own, act] = [asked, own, act].map(|id| self.raw.id(id));
        for (id, side, of) in [(&asked, "trainer", "NULL"), (&own, "participant", participant.as_str())] {
            self.raw.run(&format!(
                "INSERT INTO follow_ups (id, delivery_id, months, side, participant_id, opened_on, opened_at) \
                 VALUES ({id}, {delivery}, {months}, '{side}', {of}, {D}, {T})"
            ));
        }
        let columns = "follow_up_id, outcome, reason, person_id, channel, at";
        self.add("follow_up_answers", columns, &format!("{asked}, 'done', 'I, {name}, did', {p}, 'web', {T}"));
        self.add("follow_up_answers", columns, &format!("{own}, 'done', 'I, {name}, too', NULL, 'web', {T}"));
        self.raw.run(&format!(
            "INSERT INTO government_acts (id, country, government, folded, kind, acted_on, link, note, revision, created_at) \
             VALUES ({act}, 'SN', 'Town {n}', 'SN:town {n}', 'other', {D}, '', 'asked for by {name}', 1, {T})"
        ));
        let reported = format!("{act}, {here}, {delivery}, {p}, {T}");
        self.add("government_act_reports", "act_id, association_id, delivery_id, person_id, at", &reported);

        self.applications(&p, &o, name, email, n);
        let request = self.raw.id(Uuid::new_v4());
        self.raw.run(&format!(
            "INSERT INTO training_requests (id, association_id, asked_by, language, expected_participants, wanted_from, \
             wanted_until, mode, place, note, search, created_at, offers, picked_by, withdrawn_at, withdrawn_by, withdraw_reason) \
             VALUES ({request}, {here}, {p}, 'en', 20, {D}, {D}, 'online', '', 'Ask {name}', '', {T}, 2, {p}, {T}, {p}, \
             '{name} is ill')"
        ));
        for whose in [&p, &o] {
            let offered = format!("{request}, {whose}, {D}, {D}, 'As {name} said', {T}");
            let offered = if whose == &p { offered } else { offered.replace(name, "they") };
            let columns = "request_id, person_id, could_from, could_until, note, created_at";
            self.add("training_offers", columns, &offered);
        }
        self.add("findable_trainers", "person_id, language, agreed_at", &format!("{p}, 'en', {T}"));

        let team = format!(
            r#"[{{"role":"co-trainer","person":"{person}","name":null}},{{"role":"observer","person":null,"name":"{name}"}}]"#
        );
        let row = format!("{delivery}, 1, '{{}}', '{team}', {T}");
        self.raw.run(&format!("DELETE FROM delivery_revisions WHERE delivery_id = {delivery} AND revision = 1"));
        self.raw.run(&format!(
            "INSERT INTO delivery_revisions (delivery_id, revision, report, team, written_at) VALUES ({row})"
        ));

        let pause = format!("{cohort}, {p}, {T}, {o}, 'for {name}'");
        self.add("reminder_pauses", "cohort_id, person_id, since, paused_by, reason", &pause);
        for subject in [Uuid::from_u128(7), Uuid::new_v4()] {
            let key = format!("idle:{person}:{subject}:3:2027-03-01");
            let skip = format!("'{key}', {cohort}, {p}, 'idle', {D}, 'for {name}', {o}, {T}");
            let columns = "key, cohort_id, person_id, kind, due_on, reason, skipped_by, skipped_at";
            self.add("reminder_skips", columns, &skip);
        }
        let kind = if n == "a" { "idle" } else { "report-due" };
        let choice = format!("{cohort}, '{kind}', TRUE, {p}, {T}, 1");
        self.add("reminder_choices", "cohort_id, kind, enabled, changed_by, changed_at, revision", &choice);

        let columns = "key, kind, person_id, subject_id, step, anchor_on, due_on, state, created_at, changed_at";
        for subject in [Uuid::from_u128(7), Uuid::new_v4()] {
            let key = format!("report-due:{person}:{subject}:3:2027-03-01");
            let subject = self.raw.id(subject);
            let row = format!("'{key}', 'report-due', {p}, {subject}, 3, {D}, {D}, 'sent', {T}, {T}");
            self.add("reminder_items", columns, &row);
        }
    }

    /// What somebody applied for, wrote, read and chose.
    fn applications(&mut self, p: &str, o: &str, name: &str, email: &str, n: &str) {
        const T: &str = "'2027-03-01 09:00:00'";
        const D: &str = "'2027-03-01'";
        let [call, cohort, own] = std::array::from_fn(|_| Uuid::new_v4());
        let [call, cohort, own] = [call, cohort, own].map(|id| self.raw.id(id));
        self.raw.run(&format!(
            "INSERT INTO cohorts (id, slug, name, state, languages, time_zone, starts_on, ends_on, cascade_target, \
             cascade_deadline, created_at, revision) VALUES ({cohort}, 'called-{n}', 'Called', 'draft', '[\"en\"]', 'UTC', \
             {D}, {D}, 2, {D}, {T}, 1)"
        ));
        self.raw.run(&format!(
            "INSERT INTO calls (id, cohort_id, titles, bodies, questions, opens_on, closes_on, created_by, created_at, \
             revision) VALUES ({call}, {cohort}, '{{}}', '{{}}', '[]', {D}, {D}, {p}, {T}, 1)"
        ));
        for whose in [p, o] {
            self.add("call_reviewers", "call_id, person_id", &format!("{call}, {whose}"));
        }
        let fields = format!(
            r#"{{"name":"{name}","country":"SN","association_id":null,"association_said":"","sex":"women","language":"en","answers":{{}}}}"#
        );
        let answers = format!(r#"{{"q1":"I am {name}"}}"#);
        let columns = "id, call_id, email, name, country, association_said, sex, language, answers, source, pending, \
            pending_number, created_at, score_count, score_sum, choice, chosen_at, chosen_by";
        self.raw.run(&format!(
            "INSERT INTO applications ({columns}) VALUES ({own}, {call}, '{email}', '{name}', 'SN', 'Friends of {name}', \
             'women', 'en', '{answers}', 'form', '{fields}', 1, {T}, 2, 7, 'declined', {T}, {p})"
        ));
        for (whose, note) in [(p, format!("{name} thinks so")), (o, "They think so".to_owned())] {
            let columns = "application_id, person_id, score, note, scored_at";
            self.add("application_scores", columns, &format!("{own}, {whose}, 4, '{note}', {T}"));
        }
    }
}
