//! The next thing to do, in the reader's words, with the one button that leads there.

use fluent_bundle::{FluentArgs, FluentValue};
use serde::Serialize;

use super::dashboard::{Dashboard, Waiting};
use super::rules::NextKind;
use crate::cascade::commitments::CommitmentState;
use crate::cascade::commitments::store::list::CommitmentLine;
use crate::cascade::common::DeliveryState;
use crate::cascade::common::views::LocalNames;
use crate::cascade::deliveries::rules::Act;
use crate::cascade::deliveries::store::list::DeliveryLine;
use crate::cohorts::enrolment::links::token;
use crate::cohorts::life::rules::NextStep;
use crate::learning::progress::button::ModuleButton as Lesson;
use crate::learning::progress::here::Here;
use crate::platform::web::Signer;

/// The one thing, as `parts/next` shows it.
#[derive(Debug, Serialize)]
pub struct NextView {
    over: String,
    title: String,
    text: String,
    href: String,
    action: String,
}

/// Says what comes next.
pub struct NextAction<'a> {
    /// In which language.
    pub local_names: LocalNames<'a>,
    /// Signs the links of invitations.
    pub signer: &'a Signer,
    /// What there is to do.
    pub dashboard: &'a Dashboard,
}

/// Arguments of words.
type Args<'a> = Vec<(&'static str, FluentValue<'a>)>;

impl NextAction<'_> {
    /// The first of all there is to do.
    pub fn next(&self) -> Option<NextView> {
        NextKind::ALL.iter().find_map(|kind| self.tell(*kind))
    }

    fn tell(&self, kind: NextKind) -> Option<NextView> {
        let Dashboard { own, focal_point, coordinator, administrator, .. } = self.dashboard;
        let associations = focal_point.as_ref().map(|one| &one.waiting);
        let coordinated = coordinator.as_ref().map(|one| &one.waiting);
        match kind {
            NextKind::Invitation => {
                let (place, cohort) = own.invitations.first()?;
                let args = vec![
                    ("cohort", text(&cohort.name)),
                    ("start", self.date(cohort.starts_on)),
                    ("end", self.date(cohort.ends_on)),
                ];
                let token = token(self.signer, place.id, place.invitation);
                Some(self.view("invitation", args, format!("/invitations/{token}")))
            }
            NextKind::Correct => self.delivery("correct", Some(&own.waiting), is_returned),
            NextKind::Report => {
                self.delivery("report", Some(&own.waiting), |line, _| line.state == DeliveryState::Planned)
            }
            NextKind::Vouch => self.delivery("vouch", Some(&own.waiting), is_to_confirm),
            NextKind::Keep => self.commitment("keep", CommitmentState::Overdue),
            NextKind::CorrectForAssociation => self.delivery("correct", associations, is_returned),
            NextKind::Confirm => self.delivery("confirm", associations, is_to_confirm),
            NextKind::Learn => self.lesson(),
            NextKind::Commit => self.commit(),
            NextKind::Mend => {
                administrator.as_ref()?.held.as_ref()?;
                Some(self.view("mend", Vec::new(), "/admin/mail".into()))
            }
            NextKind::StandIn => self.delivery("stand-in", coordinated, is_to_confirm),
            NextKind::Accept => self.delivery("accept", coordinated, |_, act| act == Act::Accept),
            NextKind::Cohort => self.cohort(),
            NextKind::FirstAssociation => administrator
                .as_ref()
                .filter(|one| one.no_associations)
                .map(|_| self.view("first-association", Vec::new(), "/associations/new".into())),
            NextKind::FirstCohort => coordinator
                .as_ref()
                .filter(|one| one.can_open && one.cohorts.is_empty())
                .map(|_| self.view("first-cohort", Vec::new(), "/cohorts/new".into())),
            NextKind::Prepare => {
                let mut next = self.commitment("prepare", CommitmentState::Open)?;
                let ahead = own.commitments.iter().find(|line| line.state == CommitmentState::Open)?;
                let module = ahead.commitment.terms.modules.first()?;
                self.local_names.catalogue.get(module)?;
                next.href = format!("/{}/modules/{module}/kit", self.local_names.language);
                Some(next)
            }
        }
    }

    fn say(&self, key: &str, args: &Args) -> String {
        let args: FluentArgs = args.iter().cloned().collect();
        self.local_names.words.say_with(self.local_names.language, key, Some(&args))
    }

    fn date(&self, day: chrono::NaiveDate) -> FluentValue<'static> {
        self.local_names.words.date(self.local_names.language, day).into()
    }

    fn view(&self, word: &str, args: Args, href: String) -> NextView {
        let part = |part: &str| self.say(&format!("home-next-{word}-{part}"), &args);
        NextView {
            over: self.say("home-next", &Vec::new()),
            title: part("title"),
            text: part("text"),
            action: part("action"),
            href,
        }
    }

    fn delivery(
        &self,
        word: &str,
        waiting: Option<&Waiting>,
        fits: impl Fn(&DeliveryLine, Act) -> bool,
    ) -> Option<NextView> {
        let (line, _) = waiting?.iter().find(|(line, act)| fits(line, *act))?;
        let args = vec![
            ("training", self.local_names.title(&line.title()).into()),
            ("day", self.date(line.starts_on)),
            ("lead", text(&line.lead)),
            ("association", text(&line.association.acronym)),
        ];
        Some(self.view(word, args, format!("/deliveries/{}", line.reference)))
    }

    fn commitment(&self, word: &str, state: CommitmentState) -> Option<NextView> {
        let wanted = |line: &&CommitmentLine| line.state == state;
        let line = self.dashboard.own.commitments.iter().find(wanted)?;
        let commitment = &line.commitment.terms;
        let args = vec![
            ("training", self.local_names.commitment_title(&line.commitment, &line.association).into()),
            ("association", text(&line.association.acronym)),
            ("day", self.date(commitment.due_on)),
        ];
        Some(self.view(word, args, format!("/deliveries/new?commitment={}", line.commitment.id)))
    }

    fn lesson(&self) -> Option<NextView> {
        let (slug, progress) = self.dashboard.own.module.as_ref()?;
        let (catalogue, language) = (self.local_names.catalogue, self.local_names.language);
        let module = catalogue.get(slug)?;
        let (spoken, edition) = module.edition(language)?;
        let here = Here { language, module, spoken, edition };
        let lesson = Lesson::new(&here, progress.next.as_ref()?)?;
        let args = vec![
            ("title", text(&lesson.title)),
            ("module", text(&edition.title)),
            ("done", progress.done.into()),
            ("total", progress.total.into()),
        ];
        // Somebody has to help: the module's page says with what.
        let href = lesson.href.unwrap_or_else(|| here.base());
        let word = lesson.word.trim_start_matches("next-");
        let mut next = self.view(word, args, href);
        if let Some(minutes) = lesson.minutes {
            let minutes = self.say("module-minutes", &vec![("minutes", minutes.into())]);
            next.over = format!("{} · {minutes}", next.over);
        }
        Some(next)
    }

    fn commit(&self) -> Option<NextView> {
        let own = &self.dashboard.own;
        let missing = own.courses.iter().map(|course| (course, course.commitments_missing(own.made_in(course))));
        let (course, missing) = missing.into_iter().find(|(_, missing)| *missing > 0)?;
        let args = vec![
            ("missing", missing.into()),
            ("cohort", text(&course.cohort.name)),
            ("deadline", self.date(course.deadline())),
        ];
        Some(self.view("commitment", args, "/commitments/new".into()))
    }

    fn cohort(&self) -> Option<NextView> {
        let coordinator = self.dashboard.coordinator.as_ref()?;
        let today = self.dashboard.today;
        let (cohort, counts, step) = coordinator.cohorts.iter().find_map(|(cohort, counts, modules)| {
            let dates = (cohort.starts_on, cohort.ends_on);
            let step = crate::cohorts::life::rules::next_step(cohort.state, *modules, *counts, dates, today)?;
            (step != NextStep::Follow).then_some((cohort, counts, step))
        })?;
        let page = match step {
            NextStep::ChooseModules => "/settings",
            NextStep::Invite => "/invitations",
            _ => "",
        };
        let args = vec![("waiting", counts.waiting.into())];
        let title = self.say(&format!("cohort-next-{step}-title"), &args);
        let title = vec![("cohort", text(&cohort.name)), ("step", title.into())];
        Some(NextView {
            over: self.say("home-next", &Vec::new()),
            title: self.say("home-next-cohort-title", &title),
            text: self.say(&format!("cohort-next-{step}-text"), &args),
            href: format!("/cohorts/{}{page}", cohort.slug),
            action: self.say("home-next-cohort-action", &Vec::new()),
        })
    }
}

fn text(words: &str) -> FluentValue<'_> {
    FluentValue::from(words)
}

fn is_returned(line: &DeliveryLine, _: Act) -> bool {
    line.state == DeliveryState::Returned
}

fn is_to_confirm(_: &DeliveryLine, act: Act) -> bool {
    act == Act::Confirm
}
