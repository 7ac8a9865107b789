//! Rows that other rows hang on: who took part, what they think and do, who asks, who is certified.

use relais::cohorts::applications::links;
use relais::people::associations::{self, GovernmentKind};
use uuid::Uuid;

use super::{DAY, NOW, Stage};
use crate::cascade::world::MODULE;

impl Stage {
    /// A certificate of Awa's, and what somebody saw of her before.
    pub(super) fn certificate(&mut self, code: &str, number: usize) {
        let (place, cora) = (self.raw.id(self.w.enrolment), self.raw.id(self.w.cora.id()));
        let columns = "code, enrolment_id, number, name, cohort, language, modules, bodies, issued_on, issued_by, issued_at, revoked_at";
        let row = format!("'{code}', {place}, {number}, 'Awa', 'West', 'en', '[]', '[]', {DAY}, {cora}, {NOW}, NULL");
        self.add("certificates", columns, &row);
        let seen = format!("{place}, {cora}, {DAY}, 'passed', 3, 3, 3, 3, 'Good', {NOW}");
        let columns = "enrolment_id, observer_id, held_on, outcome, prepares, explains, practises, responds, comment, recorded_at";
        self.add("teach_backs", columns, &seen);
    }

    /// Somebody who takes part in the training that is shown, and what somebody thought of it.
    pub(super) fn participant(&mut self, id: Uuid, secret: &str) {
        let (id, delivery) = (self.raw.id(id), self.raw.id(self.delivery_id));
        self.raw.run(&format!(
            "INSERT INTO participants (id, delivery_id, basis, name, language, sex, role, disability, government, secret, \
             checked_in_at) VALUES ({id}, {delivery}, 'named', 'Ana', 'en', 'women', 'elected', false, 'Thiès', '{secret}', {NOW})"
        ));
        let said = format!("{delivery}, 5, 4, 3, 4, 5, 'Good'");
        self.add("delivery_feedback", "delivery_id, useful, clear, lively, fitting, overall, remark", &said);
    }

    /// A session of the cohort that is shown, at which Awa was.
    pub(super) fn session(&mut self, id: Uuid) {
        let (id, cohort, awa) = (self.raw.id(id), self.raw.id(self.w.cohort.id), self.raw.id(self.w.awa.id()));
        let columns = "id, cohort_id, title, starts_at, ends_at, time_zone, place, link, language, required, code, sequence, \
            created_at, revision";
        let hours = "'2027-03-01 08:45:00', '2027-03-01 23:00:00'";
        let row =
            format!("{id}, {cohort}, 'Opening', {hours}, 'UTC', 'Room 3', '', 'en', false, '123456', 0, {NOW}, 1");
        self.raw.run(&format!("INSERT INTO live_sessions ({columns}) VALUES ({row})"));
        let place = format!("(SELECT id FROM enrolments WHERE person_id = {awa} AND cohort_id = {cohort})");
        self.raw.run(&format!(
            "INSERT INTO session_attendances (session_id, enrolment_id, way, noted_at) VALUES ({id}, {place}, 'code', {NOW})"
        ));
    }

    /// A request of the association, to which Awa offers.
    pub(super) fn request(&mut self, id: Uuid, place: &str) {
        let [here, fatou, awa] = [self.w.here.id.into(), self.w.fatou.id().into(), self.w.awa.id().into()];
        let [id, here, fatou, awa] = [id, here, fatou, awa].map(|id: Uuid| self.raw.id(id));
        self.raw.run(&format!(
            "INSERT INTO training_requests (id, association_id, asked_by, language, expected_participants, wanted_from, \
             wanted_until, mode, place, note, search, created_at, offers) VALUES ({id}, {here}, {fatou}, 'en', 20, \
             '2027-04-01', '2027-04-30', 'in-person', '{place}', '', '', {NOW}, 1)"
        ));
        self.add("training_request_modules", "request_id, module, position", &format!("{id}, '{MODULE}', 0"));
        let offered = format!("{id}, {awa}, '2027-04-05', '2027-04-09', 'Gladly', {NOW}");
        self.add("training_offers", "request_id, person_id, could_from, could_until, note, created_at", &offered);
    }

    /// More of those who could hold what is asked for, and of those who offer.
    pub(super) fn offered(&mut self, n: usize) {
        self.request(Uuid::new_v4(), &format!("Town {n}"));
        let trainer = format!("(SELECT id FROM people WHERE email = 'trainer{n}@test.example')");
        self.add("findable_trainers", "person_id, language, agreed_at", &format!("{trainer}, 'en', {NOW}"));
        self.raw.run(&format!(
            "UPDATE enrolments SET state = 'completed', completed_at = {NOW} WHERE person_id = {trainer}"
        ));
        let request = self.raw.id(self.request);
        let offered = format!("{request}, {trainer}, '2027-04-05', '2027-04-09', 'Gladly', {NOW}");
        self.add("training_offers", "request_id, person_id, could_from, could_until, note, created_at", &offered);
    }

    /// The public page of the training that is shown, with somebody who signed up there.
    pub(super) fn sign_up_page(&mut self, sign_up: Uuid) {
        let page =
            format!("{}, 2, {DAY}, '', {DAY}, {DAY}, 'Thiès', false, 0, 1, {NOW}", self.raw.id(self.delivery_id));
        self.raw.run(&format!(
            "INSERT INTO sign_up_pages (delivery_id, places, closes_on, about, starts_on, ends_on, place, called_off, \
             sequence, revision, created_at) VALUES ({page})"
        ));
        self.sign_up(sign_up, 0);
    }

    /// Somebody who signed up for the training that is shown.
    pub(super) fn sign_up(&mut self, id: Uuid, n: usize) {
        let (id, delivery) = (self.raw.id(id), self.raw.id(self.delivery_id));
        self.raw.run(&format!(
            "INSERT INTO sign_ups (id, delivery_id, state, name, email, government, language, signed_up_at, mails, reminded) \
             VALUES ({id}, {delivery}, 'waiting', 'Ana', 'ana{n}@town.example', 'Thiès', 'en', {NOW}, 0, 0)"
        ));
    }

    /// What a participant means to do, and what became of it.
    pub(super) fn follow_up(&mut self, participant: Uuid, question: Uuid, of: Uuid) {
        let (participant, delivery) = (self.raw.id(participant), self.raw.id(of));
        self.raw.run(&format!(
            "INSERT INTO intended_actions (participant_id, delivery_id, action, due_on, email, language, written_at) \
             VALUES ({participant}, {delivery}, 'A plan', {DAY}, 'ana@town.example', 'en', {NOW})"
        ));
        let question = self.raw.id(question);
        self.raw.run(&format!(
            "INSERT INTO follow_ups (id, delivery_id, months, side, participant_id, opened_on, opened_at, outcome, answered_at) \
             VALUES ({question}, {delivery}, 3, 'participant', {participant}, {DAY}, {NOW}, 'done', {NOW})"
        ));
        let columns = "follow_up_id, outcome, reason, channel, at";
        self.add("follow_up_answers", columns, &format!("{question}, 'done', 'It was easy', 'web', {NOW}"));
    }

    /// A file of the training that is shown, by Awa.
    pub(super) async fn evidence(&mut self, id: Uuid, n: usize) {
        let hash = self.w.app.parts.files.put(format!("file {n}").into_bytes()).await.unwrap();
        let [id, delivery, awa] = [id, self.delivery_id, self.w.awa.id().into()].map(|id: Uuid| self.raw.id(id));
        let hash = hash.as_str();
        self.raw.run(&format!(
            "INSERT INTO evidence (id, delivery_id, kind, label, file_name, format, size, hash, preview_hash, consent, added_by, \
             added_at) VALUES ({id}, {delivery}, 'photo', '', 'room.jpg', 'jpeg', 6, '{hash}', '{hash}', true, {awa}, {NOW})"
        ));
    }

    /// What a government did after the training that is shown.
    pub(super) fn act(&mut self, act: Uuid, town: &str) {
        let (id, delivery) = (self.raw.id(act), self.raw.id(self.delivery_id));
        let here = self.raw.id(self.w.here.id);
        self.raw.run(&format!(
            "INSERT INTO government_acts (id, country, government, folded, kind, acted_on, link, note, revision, created_at) \
             VALUES ({id}, 'SN', '{town}', 'SN:{town}', 'other', {DAY}, '', 'A line', 1, {NOW})"
        ));
        let reported = format!("{id}, {here}, {delivery}, {NOW}");
        self.add("government_act_reports", "act_id, association_id, delivery_id, at", &reported);
    }

    pub(super) fn mail(&mut self, id: Uuid, key: &str) {
        let (id, awa, cohort) = (self.raw.id(id), self.raw.id(self.w.awa.id()), self.raw.id(self.w.cohort.id));
        let data = "{\"cohort\":\"West Africa 2027\",\"items\":[]}";
        self.raw.run(&format!(
            "INSERT INTO mails (id, key, kind, address, person_id, cohort_id, language, data, state, tries, next_try_at, \
             created_at, sent_at) VALUES ({id}, '{key}', 'invitation', 'awa@test.example', {awa}, {cohort}, \
             'en', '{data}', 'sent', 1, {NOW}, {NOW}, {NOW})"
        ));
    }

    /// One more member of the association that is shown.
    pub(super) async fn members(&mut self, n: usize) {
        let (viewer, slug) = (self.w.viewer(self.w.ada.id()).await, self.w.here.slug.clone());
        let names = [format!("Town {n}")];
        let add = move |tx: &mut relais::platform::db::Tx| {
            associations::actions::members::add(tx, &viewer, &slug, &names, GovernmentKind::ALL[0])
        };
        self.w.app.write(add).await;
    }

    /// The call of the cohort that is shown, which is closed.
    pub(super) fn call(&mut self) {
        self.call_of("West", "2027-02-20");
        self.application(self.application, 0);
    }

    /// A call of the cohort of that name, until that day.
    fn call_of(&mut self, cohort: &str, until: &str) {
        let (id, cora) = (self.raw.id(Uuid::new_v4()), self.raw.id(self.w.cora.id()));
        let cohort = match cohort {
            "West" => format!("id = {}", self.raw.id(self.w.cohort.id)),
            name => format!("name = '{name}'"),
        };
        let questions = r#"[{"key":"q1","kind":"text","required":true,"label":{"en":"Why?"},"options":{}}]"#;
        self.raw.run(&format!(
            "INSERT INTO calls (id, cohort_id, titles, bodies, questions, opens_on, closes_on, created_by, created_at, \
             revision) SELECT {id}, id, '{{\"en\":\"A call\"}}', '{{\"en\":\"Apply\"}}', '{questions}', '2027-02-01', '{until}', {cora}, \
             {NOW}, 1 FROM cohorts WHERE {cohort}"
        ));
    }

    /// An application to it that one has read.
    pub(super) fn application(&mut self, id: Uuid, n: usize) {
        let [id, cora, cohort, here] = [id, self.w.cora.id().into(), self.w.cohort.id.into(), self.w.here.id.into()]
            .map(|id: Uuid| self.raw.id(id));
        let columns = "id, call_id, email, name, country, association_id, association_said, sex, language, answers, source, \
            pending_number, created_at, sent_at, score_count, score_sum, choice, position, chosen_at";
        self.raw.run(&format!(
            "INSERT INTO applications ({columns}) SELECT {id}, id, 'a{n}@town.example', 'Applicant {n}', 'SN', {here}, '', 'women', \
             'en', '{{\"q1\":\"So\"}}', 'form', 1, {NOW}, {NOW}, 1, 4, 'waiting', {n}, {NOW} FROM calls WHERE cohort_id = {cohort}"
        ));
        let said = format!("{id}, {cora}, 4, 'Good', {NOW}");
        self.add("application_scores", "application_id, person_id, score, note, scored_at", &said);
    }

    /// More applications, calls and reviewers.
    pub(super) fn applied(&mut self, n: usize) {
        self.application(Uuid::new_v4(), n);
        self.call_of(&format!("Mine {n}"), "2027-04-01");
        let (id, cohort) = (self.raw.id(Uuid::new_v4()), self.raw.id(self.w.cohort.id));
        self.raw.run(&format!(
            "INSERT INTO call_reviewers (id, call_id, person_id) SELECT {id}, calls.id, people.id FROM calls, people \
             WHERE calls.cohort_id = {cohort} AND people.email = 'trainer{n}@test.example'"
        ));
    }

    /// The application that is shown, or the link by which it is changed.
    pub(super) fn own_application(&self, name: &str) -> String {
        if name == "id" {
            return self.application.to_string();
        }
        links::path(&self.w.app.parts.site.signer, self.application.into()).replace("/applications/", "")
    }
}
