//! A network in which there is so much of everything that pages list.

mod files;
mod rows;

use chrono::TimeDelta;
use relais::cascade::followups::links;
use relais::cascade::signups::links as sign_ups;
use relais::cohorts::certificates::CertificateCode;
use relais::cohorts::common::Cohort;
use relais::learning::progress::store::bookmarks;
use relais::people::accounts::{Actor as Cause, PersonId, Role, store};
use relais::people::associations::{self, GovernmentKind, Section};
use relais::reminders::AnswerKind;
use relais::reminders::links::AnswerLink;
use uuid::Uuid;

use crate::cascade::world::{self, MODULE, World, association, enrol};
use crate::privacy::database::Raw;
use crate::support::{Actor, TestApp};

const NOW: &str = "'2027-03-01 09:00:00'";
const DAY: &str = "'2027-03-01'";
/// Countries enough for associations of their own.
const COUNTRIES: [&str; 10] = ["BF", "CI", "GH", "GN", "LR", "ML", "NE", "NG", "SL", "TG"];

pub struct Stage {
    pub w: World,
    section: Section,
    raw: Raw,
    /// What is shown, beside what is listed.
    pub delivery: String,
    delivery_id: Uuid,
    pub commitment: String,
    mail: Uuid,
    participant: Uuid,
    sign_up: Uuid,
    evidence: Uuid,
    session: Uuid,
    feed: Uuid,
    request: Uuid,
    /// What the participant is asked, and what a government did.
    asked: Uuid,
    act: Uuid,
    application: Uuid,
    invitation: String,
    sign_in: String,
    set_up: String,
    address: String,
    /// A file of people that waits to be brought in.
    import: String,
    /// A file of members that waits to be brought in, and a member; a file of applications.
    members_import: String,
    applications_import: String,
    government: String,
    rows: usize,
}

impl Stage {
    pub async fn new(app: TestApp) -> Self {
        // Before anybody looks after the installation.
        let set_up = app.write(relais::people::accounts::store::set_up::offer).await.unwrap();
        let w = World::new(app).await;
        let section = w.app.read(associations::store::sections).await.remove(0);
        let delivery = w.reported(&w.awa, &[]).await;
        let delivery_id = w.json(&w.ada, &delivery).await["id"].as_str().unwrap().parse().unwrap();
        let commitment = w.commitment("2027-04-01").await;
        let raw = Raw::of(w.app.db());
        let ben = w.app.person("Ben Okri").await;
        let (sign_in, address) = w
            .app
            .write(move |tx| {
                let link = store::sign_in::new_link(tx, ben, Some(TimeDelta::days(1)))?;
                let person = store::people::get(tx.conn, ben)?;
                let cause = Cause::person(ben, relais::people::accounts::Channel::Web);
                let new = "ben@new.example".parse().unwrap();
                let asked = relais::people::accounts::actions::address::request(tx, cause, &person, &new)?;
                Ok((link, asked.new))
            })
            .await;
        let (_, place) = enrol(&w.app, &w.other, "Zoe").await;
        let invitation = relais::cohorts::enrolment::links::token(&w.app.parts.site.signer, place, 1);
        let import = files::people(&w).await;
        let (government, members_import) = (government(&w).await, files::members(&w).await);
        let applications_import = files::applications(&w).await;
        let mail = Uuid::new_v4();
        let mut this = Self {
            w,
            section,
            raw,
            delivery: delivery.replace("/deliveries/", ""),
            delivery_id,
            commitment,
            mail,
            participant: Uuid::new_v4(),
            sign_up: Uuid::new_v4(),
            evidence: Uuid::new_v4(),
            session: Uuid::new_v4(),
            feed: Uuid::new_v4(),
            request: Uuid::new_v4(),
            asked: Uuid::new_v4(),
            act: Uuid::new_v4(),
            application: Uuid::new_v4(),
            invitation,
            sign_in,
            set_up,
            address,
            import,
            members_import,
            applications_import,
            government,
            rows: 0,
        };
        this.mail(mail, "shown");
        let check_in = format!("{}, 'ABCD2345', true, {NOW}", this.raw.id(delivery_id));
        this.raw.run(&format!("INSERT INTO check_ins (delivery_id, code, asks_names, created_at) VALUES ({check_in})"));
        this.participant(this.participant, "secret");
        this.sign_up_page(this.sign_up);
        this.evidence(this.evidence, 0).await;
        this.certificate("ABCDE23456", 1);
        this.session(this.session);
        let feed = format!("{}, {}, {NOW}", this.raw.id(this.feed), this.raw.id(this.w.awa.id()));
        this.raw.run(&format!("INSERT INTO calendar_feeds (id, person_id, created_at) VALUES ({feed})"));
        this.request(this.request, "Thiès");
        let awa = this.raw.id(this.w.awa.id());
        this.add("findable_trainers", "person_id, language, agreed_at", &format!("{awa}, 'en', {NOW}"));
        let confirmed = this
            .w
            .reported(&this.w.awa, &[("starts_on", "2027-02-10"), ("ends_on", "2027-02-10"), ("hours", "6")])
            .await;
        this.w.take(&this.w.fatou, &confirmed, "confirmation", "").await.expect(303);
        let confirmed = this.w.json(&this.w.ada, &confirmed).await["id"].as_str().unwrap().parse().unwrap();
        this.follow_up(this.participant, this.asked, confirmed);
        this.act(this.act, "Thiès");
        this.call();
        this
    }

    /// What stands in the place of a variable part of an address; `before` is the part before it.
    pub fn value(&self, before: &str, name: &str) -> String {
        let w = &self.w;
        match (before, name) {
            ("", "language") | ("invitation", "language") => "en".into(),
            ("cohorts" | "calls", "slug") => w.cohort.slug.clone(),
            ("associations", "slug") => w.here.slug.clone(),
            ("sections", "slug") => self.section.slug.clone(),
            ("deliveries", "reference" | "id") => self.delivery.clone(),
            ("c", "code") => "ABCD2345".into(),
            ("sessions", "id") => self.session.to_string(),
            ("calendar", "secret}.ics") => {
                format!("{}.ics", w.app.parts.site.signer.token("calendar", &[&self.feed.to_string()]))
            }
            ("trainings", "reference") => self.delivery.clone(),
            ("sign-ups", "id") | ("sign-ups", "sign_up") => self.sign_up.to_string(),
            ("s", "token") => sign_ups::token(&w.app.parts.site.signer, self.sign_up.into()),
            ("participants", "id") => self.participant.to_string(),
            ("evidence", "id" | "evidence") => self.evidence.to_string(),
            ("requests", "id") => self.request.to_string(),
            ("attestations", "secret") => "secret".into(),
            ("tests", "moment") => "before".into(),
            ("certificates", "enrolment") => w.enrolment.to_string(),
            ("certificates", "code") => "ABCDE23456".into(),
            ("commitments", "id") => self.commitment.clone(),
            ("holidays", "country") => "SN".into(),
            ("people", "id") => w.awa.id().to_string(),
            ("import", "id") => self.import.clone(),
            ("rehearsal", "id") => self.members_import.clone(),
            ("file", "id") => self.applications_import.clone(),
            ("applications", name) => self.own_application(name),
            ("members", "id") => self.government.clone(),
            ("mails", "id") => self.mail.to_string(),
            ("modules" | "content" | "media", "module") => MODULE.into(),
            ("questions", "set:.+") => "check/why-local".into(),
            (MODULE, "lesson") => "why-local".into(),
            (MODULE, "hash") => "x".into(),
            (MODULE | "x", "file") => "matching.svg".into(),
            ("templates", "kind") => "invitation".into(),
            ("invitations", "token") => self.invitation.clone(),
            ("sign-in", "token") => self.sign_in.clone(),
            ("address", "token") => self.address.clone(),
            ("set-up", "token") => self.set_up.clone(),
            ("a", "token") => self.answer(),
            ("f", "token") => links::answer_path(&w.app.parts.site.signer, self.asked.into()).replace("/f/", ""),
            ("stop", "token") => links::stop_path(&w.app.parts.site.signer, self.asked.into()).replace("/f/stop/", ""),
            ("acts", "id") => self.act.to_string(),
            ("unsubscribe", "token") => w.app.parts.site.signer.token("unsubscribe", &[&w.awa.id().to_string()]),
            ("programmes", "programme" | "programme}.html") => "training-of-trainers".into(),
            ("assets", "hash") => self.asset().0,
            (_, "name") => self.asset().1,
            other => panic!("a place in an address that has nothing to stand there: {other:?}"),
        }
    }

    /// The link by which Fatou confirms the training.
    fn answer(&self) -> String {
        let today = self.w.app.clock.now().day_in(relais::platform::clock::Zone::UTC);
        let links = AnswerLink::of(&[AnswerKind::Confirmed], self.w.fatou.id(), self.delivery_id, today, today);
        links[0].path(&self.w.app.parts.site.signer).replace("/a/", "")
    }

    fn asset(&self) -> (String, String) {
        let path = self.w.app.parts.site.assets.path("relais.css").unwrap();
        let (hash, name) = path.trim_start_matches("/assets/").split_once('/').unwrap();
        (hash.to_owned(), name.to_owned())
    }

    /// Lets there be so many rows of everything.
    pub async fn grow(&mut self, rows: usize) {
        while self.rows < rows {
            self.rows += 1;
            self.people(self.rows).await;
            self.trainings(self.rows).await;
            self.learning(self.rows).await;
            self.administration(self.rows).await;
            self.offered(self.rows);
            self.applied(self.rows);
            self.evidence(Uuid::new_v4(), self.rows).await;
        }
    }

    /// Cohorts, associations, people who take part, speak for and coordinate.
    async fn people(&mut self, n: usize) {
        let w = &self.w;
        let country = COUNTRIES[n % COUNTRIES.len()];
        let one = association(&w.app, &format!("AX{n}"), country, &self.section).await;
        w.grant(&w.fatou, Role::FocalPoint, one.id).await;
        self.members(n).await;
        let (w, awa) = (&self.w, self.w.awa.id());
        let mine = world::cohort(&w.app, &format!("Mine {n}"), Some(&self.section)).await;
        w.grant(&w.cora, Role::CohortCoordinator, mine.id).await;
        let offered = world::cohort(&w.app, &format!("Offered {n}"), Some(&self.section)).await;
        self.place(&mine, awa, "enrolled").await;
        self.place(&offered, awa, "invited").await;
        let (person, _) = enrol(&self.w.app, &self.w.cohort, &format!("Trainer{n}")).await;
        let w = &self.w;
        w.grant(&person, Role::FocalPoint, w.here.id).await;
        w.grant(&person, Role::CohortCoordinator, w.cohort.id).await;
        w.grant(&person, Role::SectionCoordinator, self.section.id).await;
    }

    /// A place in a cohort, without its mails.
    async fn place(&mut self, cohort: &Cohort, person: PersonId, state: &str) {
        let (id, cohort, person) = (self.raw.id(Uuid::new_v4()), self.raw.id(cohort.id), self.raw.id(person));
        self.raw.run(&format!(
            "INSERT INTO enrolments (id, cohort_id, person_id, role, state, invitation, invited_at, enrolled_at, \
             created_at, known_name, known_email, known_key) VALUES \
             ({id}, {cohort}, {person}, 'trainer', '{state}', 1, {NOW}, {NOW}, {NOW}, 'Awa', 'awa@test.example', 'awa')"
        ));
    }

    /// What is promised, overdue, reported, confirmed, given back; and more of the one training that is shown.
    async fn trainings(&mut self, n: usize) {
        let w = &self.w;
        let day = format!("2027-02-{:02}", 1 + n % 28);
        w.commitment(&format!("2027-05-{:02}", 1 + n % 28)).await;
        let late = w.commitment(&format!("2027-06-{:02}", 1 + n % 28)).await.parse::<Uuid>().unwrap();
        let held = async |town: String| {
            let changes = [
                ("starts_on", day.as_str()),
                ("ends_on", day.as_str()),
                ("municipality", town.as_str()),
                ("commitment", "none"),
                ("mode", "online"),
                ("hours", "6"),
            ];
            w.reported(&w.awa, &changes).await
        };
        held(format!("Reported {n}")).await;
        let confirmed = held(format!("Confirmed {n}")).await;
        w.take(&w.fatou, &confirmed, "confirmation", "").await.expect(303);
        let returned = held(format!("Returned {n}")).await;
        w.take(&w.fatou, &returned, "return", "Who came?").await.expect(303);
        let (late, delivery, awa) = (self.raw.id(late), self.raw.id(self.delivery_id), self.raw.id(w.awa.id()));
        self.raw.run(&format!("UPDATE commitments SET due_on = '{day}' WHERE id = {late}"));
        self.add("delivery_trainers", "delivery_id, name, role", &format!("{delivery}, 'Co {n}', 'co-trainer'"));
        let module = format!("{delivery}, 'module-{n}', {n}");
        self.add("delivery_modules", "delivery_id, module, position", &module);
        let said = format!("{delivery}, {}, 1, 'edited', {awa}, 'trainer', 'web', 'Once more', {NOW}", 100 + n);
        let columns = "delivery_id, position, revision, kind, actor_id, side, channel, comment, at";
        self.add("delivery_events", columns, &said);
        let draft = self.raw.id(Uuid::new_v4());
        let kept = format!("{draft}, {awa}, '{{\"municipality\":[\"Draft {n}\"]}}', {NOW}");
        self.add("delivery_drafts", "delivery_id, person_id, fields, saved_at", &kept);
        self.raw.run(&format!(
            "INSERT INTO delivery_revisions (delivery_id, revision, report, team, written_at) \
             SELECT delivery_id, {}, report, team, written_at FROM delivery_revisions \
             WHERE delivery_id = {delivery} AND revision = 1",
            100 + n
        ));
        let code = CertificateCode::of(Uuid::from_u128(n as u128)).to_string();
        self.certificate(&code, n + 1);
        self.session(Uuid::new_v4());
        let participant = Uuid::new_v4();
        self.participant(participant, &format!("secret-{n}"));
        self.follow_up(participant, Uuid::new_v4(), self.delivery_id);
        self.sign_up(Uuid::new_v4(), n);
        self.act(Uuid::new_v4(), &format!("Town {n}"));
        let author = format!("{delivery}, {}, {awa}", 100 + n);
        self.add("delivery_authors", "delivery_id, revision, person_id", &author);
    }

    /// What Awa learns, writes, keeps and asks to be read.
    async fn learning(&mut self, n: usize) {
        let awa = self.w.awa.id();
        let module = format!("module-{n}").parse().unwrap();
        self.w.app.write(move |tx| bookmarks::add(tx, awa, &module)).await;
        let (awa, reader) = (self.raw.id(awa), self.raw.id(self.w.cora.id()));
        let learner = format!("(SELECT id FROM learners WHERE person_id = {awa})");
        self.add(
            "lesson_progress",
            "learner_id, module, lesson, started_at, completed_at",
            &format!("{learner}, '{MODULE}', 'lesson-{n}', {NOW}, {NOW}"),
        );
        let attempt = self.raw.id(Uuid::new_v4());
        self.raw.run(&format!(
            "INSERT INTO attempts (id, learner_id, module, question_set, module_version, set_hash, language, answers, \
             score, passed, answered_at) VALUES ({attempt}, {learner}, '{MODULE}', 'check/why-local', '1.0.0', 'h', 'en', \
             '{{\"why-local-3\":{{\"chosen\":[0]}}}}', 50, false, {NOW})"
        ));
        let note = format!("{learner}, '{MODULE}', 'why-{n}', 'A note', {NOW}");
        self.add("learner_notes", "learner_id, module, prompt, text, written_at", &note);
        let columns = "attempt_id, learner_id, module, question_set, question, text, sent_at";
        let text = format!("{attempt}, {learner}, '{MODULE}', 'check/why-local', 'why-local-1', 'Text {n}', {NOW}");
        self.add("essays", columns, &text);
        let read = format!("{text}, 'Good', {reader}, {NOW}");
        self.add("essays", &format!("{columns}, comment, read_by, read_at"), &read.replace("why-local-1", "read"));
        let more = format!("{learner}, '{MODULE}', 'check/why-local', {reader}, {NOW}");
        self.add("more_tries", "learner_id, module, question_set, allowed_by, allowed_at", &more);
    }

    /// Sessions, tokens, mails, addresses without mail, holds, pauses, and what the audit trail has.
    async fn administration(&mut self, n: usize) {
        let (awa, ada, cohort) = (self.w.awa.id(), self.w.ada.id(), self.w.cohort.id);
        for id in [awa, ada] {
            self.w.app.sign_in(id).await;
            self.w.app.token(id).await;
        }
        self.w.app.person(&format!("Somebody {n}")).await;
        self.mail(Uuid::new_v4(), &format!("mail-{n}"));
        let held = format!("'held-{n}.example', 'alike', 'not now', {NOW}, {NOW}, 0");
        self.raw.run(&format!("INSERT INTO mail_holds (scope, cause, reason, since, try_at, probes) VALUES ({held})"));
        let address = format!("'trainer{n}@test.example', 'full', {NOW}");
        self.raw.run(&format!("INSERT INTO suppressions (address, reason, created_at) VALUES ({address})"));
        let (awa, ada, cohort) = (self.raw.id(awa), self.raw.id(ada), self.raw.id(cohort));
        let trainer = format!("(SELECT id FROM people WHERE email = 'trainer{n}@test.example')");
        let pause = format!("{cohort}, {trainer}, {NOW}, {ada}, 'ill'");
        self.add("reminder_pauses", "cohort_id, person_id, since, paused_by, reason", &pause);
        let columns =
            "key, kind, person_id, subject_id, cohort_id, step, anchor_on, due_on, state, created_at, changed_at";
        let subject = self.raw.id(Uuid::new_v4());
        let item =
            format!("'item-{n}', 'report-due', {awa}, {subject}, {cohort}, 3, {DAY}, {DAY}, 'sent', {NOW}, {NOW}");
        self.add("reminder_items", columns, &item);
    }

    fn add(&mut self, table: &str, columns: &str, values: &str) {
        let id = self.raw.id(Uuid::new_v4());
        self.raw.run(&format!("INSERT INTO {table} (id, {columns}) VALUES ({id}, {values})"));
    }

    /// Whoever asks, by what they are, each with a session and with a token of their own.
    pub async fn actors(&self) -> Vec<(&'static str, Actor, Actor)> {
        let w = &self.w;
        let ids = [
            ("trainer", w.awa.id()),
            ("focal point", w.fatou.id()),
            ("cohort coordinator", w.cora.id()),
            ("section coordinator", w.seku.id()),
            ("administrator", w.ada.id()),
        ];
        let mut actors = vec![("nobody", Actor::Anonymous, Actor::Anonymous)];
        for (name, id) in ids {
            actors.push((name, w.app.sign_in(id).await, w.app.own_token(id).await));
        }
        actors
    }
}

/// A member of the first association, named for no training.
async fn government(w: &World) -> String {
    let here = w.here.clone();
    let id = w.app.write(move |tx| {
        let names = ["Shown".to_owned()];
        associations::actions::members::enter(tx, Cause::OPERATOR, &here, &names, GovernmentKind::Municipality)?;
        associations::store::all_members(tx.conn, here.id)
    });
    id.await[0].id.to_string()
}
