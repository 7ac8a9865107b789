//! The application, built from its parts: the one that `main` serves is the one that tests ask.

use std::path::Path;
use std::sync::Arc;

use actix_web::body::MessageBody;
use actix_web::dev::{ServiceFactory, ServiceRequest, ServiceResponse};
use actix_web::middleware::from_fn;
use actix_web::web::{Data, ServiceConfig};
use actix_web::{App, HttpRequest, web as route};
use uuid::Uuid;

use crate::cascade::deliveries::HeadCounts;
use crate::cascade::deliveries::plan_mails::PlanMails;
use crate::cascade::followups::mails::FollowUpMails;
use crate::cascade::participants::ExpectedPeople;
use crate::cascade::participants::views::load::CheckInCounts;
use crate::cascade::signups::expected::SignedUp;
use crate::cascade::signups::mails::SignUpMails;
use crate::cohorts::life::OnCopy;
use crate::config::Settings;
use crate::learning::modules::{self, CatalogueHandle, Current};
use crate::learning::progress::{self, OnCompletion};
use crate::people::accounts::SessionAuthenticator;
use crate::people::{accounts, associations, holidays};
use crate::platform::clock::Clock;
use crate::platform::db::{Db, Follower, Ids, Url, installation, migrations};
use crate::platform::error::{Error, Result};
use crate::platform::files::FileStore;
use crate::platform::mail;
use crate::platform::personal::PersonalRooms;
use crate::platform::values::Language;
use crate::platform::web::{self, Interface, Site, Words};
use crate::{cascade, cohorts, home, reminders};
use content::programme::Programmes;
use content::{Catalogue, ContentLoader, Source};

/// Everything the application is made of. Cheap to clone; each server thread gets one.
#[derive(Clone)]
pub struct Parts {
    /// What pages need.
    pub site: Data<Site>,
    /// The learning modules.
    pub handle: Data<CatalogueHandle>,
    /// What happens when somebody has completed a module.
    pub on_completion: Data<dyn OnCompletion>,
    /// What happens when a cohort was copied.
    pub on_copy: Data<dyn OnCopy>,
    /// Where it is known who took part in a training before it is reported.
    pub head_counts: Data<dyn HeadCounts>,
    /// Where it is known who is awaited at a training.
    pub expected_people: Data<dyn ExpectedPeople>,
    /// Where files are kept.
    pub files: Data<FileStore>,
    /// The configuration.
    pub settings: Settings,
    /// The way out for mail.
    pub outbox_worker: Data<mail::OutboxWorker>,
    /// Courses that chain modules.
    pub programmes: Data<Programmes>,
    /// The kits that were taken along.
    pub kits: Data<progress::kit::Kits>,
    /// The figures of the front page.
    pub board: Data<home::FrontFigures>,
}

impl Parts {
    /// Migrates the database, reads words, templates and modules, and puts them together.
    ///
    /// # Errors
    /// [`Error::DatabaseAway`], or [`Error::Internal`] when a part is broken.
    pub fn assemble(mut settings: Settings, clock: Clock, ids: Ids) -> Result<Self> {
        if settings.web.security_contact.is_empty() {
            settings.web.security_contact = format!("mailto:{}", settings.mail.from_address);
        }
        let url = settings.database_url().map_err(Error::internal)?;
        migrations::run(&url)?;
        let db = open_database(&url, settings.database.connections, &clock, ids)?;
        cascade::deliveries::store::turns::bring_up_to_date(&db)?;
        let (fresh, web_settings) = (accounts::rules::new_token(), settings.web.clone());
        let (signer, demonstration) = db.write_now(move |tx| {
            associations::actions::sections::seed(tx)?;
            let demonstration = installation::get(tx.conn, installation::DEMONSTRATION)?.is_some();
            Ok((web_settings.signing().signer(tx, &fresh)?, demonstration))
        })?;
        let Interface { words, assets, renderer } = Interface::read()?;
        let say = |language: Language, key: &str| words.say(language, key);
        let source = content_source(&settings);
        let (loader, catalogue) =
            ContentLoader::open(source, &settings.web.languages, &say, clock.now().into()).map_err(Error::internal)?;
        let hash = catalogue.hash.to_string();
        db.write_now(move |tx| installation::set(tx, installation::CONTENT, &hash))?;
        for problem in catalogue.problems() {
            tracing::warn!("{problem}");
        }
        let programmes = programme_source(&settings).map(|source| Programmes::load(&source, &say)).transpose();
        let programmes = programmes.map_err(Error::internal)?.unwrap_or_default();
        for (_, problem) in programmes.problems(&catalogue) {
            tracing::warn!("{problem}");
        }
        let site = Data::new(Site {
            db,
            clock,
            settings: settings.web.clone(),
            renderer,
            words,
            assets,
            metrics: web::Metrics::new()?,
            intake: web::Intake::default(),
            proxies: web::Proxies::default(),
            signer,
            identify: Box::new(SessionAuthenticator {
                session_days: settings.accounts.session_days,
                session_most_days: settings.accounts.session_most_days,
                security_event_days: settings.accounts.security_event_days,
                second_factor_for: settings.accounts.second_factor_for.clone(),
            }),
            nav: home::navigation,
            scope_of: home::openapi::scope_of,
            demonstration,
        });
        let handle = Data::new(CatalogueHandle::new(loader, catalogue));
        let digests =
            reminders::scheduler::Digests { site: site.clone().into_inner(), modules: handle.clone().into_inner() };
        let rooms: Vec<Box<dyn mail::StillDue>> = vec![
            Box::new(accounts::news::Newsletters(site.clone().into_inner())),
            Box::new(digests),
            Box::new(reminders::guests::GuestMails { site: site.clone().into_inner() }),
            Box::new(PlanMails { site: site.clone().into_inner() }),
            Box::new(FollowUpMails { site: site.clone().into_inner() }),
            Box::new(SignUpMails { site: site.clone().into_inner(), modules: handle.clone().into_inner() }),
        ];
        let outbox_worker = Data::new(mail::OutboxWorker::new(&settings.mail, site.clone().into_inner(), rooms)?);
        let on_completion: Arc<dyn OnCompletion> = Arc::new(cohorts::enrolment::Courses);
        let head_counts: Arc<dyn HeadCounts> = Arc::new(CheckInCounts);
        let (on_completion, head_counts) = (Data::from(on_completion), Data::from(head_counts));
        let expected_people: Arc<dyn ExpectedPeople> = Arc::new(SignedUp);
        let expected_people = Data::from(expected_people);
        let on_copy: Arc<dyn OnCopy> = Arc::new(reminders::actions::CopiedChoices);
        let on_copy = Data::from(on_copy);
        let board = Data::new(home::FrontFigures::default());
        let (kits, programmes) = (Data::default(), Data::new(programmes));
        let files = Data::new(FileStore::new(&settings.files));
        Ok(Self {
            site,
            handle,
            on_completion,
            on_copy,
            head_counts,
            expected_people,
            files,
            settings,
            outbox_worker,
            board,
            programmes,
            kits,
        })
    }

    /// The modules that are served now.
    pub fn catalogue(&self) -> Current {
        self.handle.current()
    }
}

/// Reads the modules from the configured folder, from `./modules` where that exists, or those compiled in.
///
/// # Errors
/// [`Error::Internal`] when the folder cannot be read.
pub fn load_catalogue(settings: &Settings, words: &Words) -> Result<Catalogue> {
    let say = |language: Language, key: &str| words.say(language, key);
    Catalogue::load(&content_source(settings), &settings.web.languages, &say).map_err(Error::internal)
}

/// The rooms that keep rows about what others write.
const FOLLOWERS: &[Follower] = &[
    cohorts::sessions::actions::follow,
    cascade::deliveries::store::turns::follow,
    cascade::deliveries::actions::tell_calendars,
    cascade::participants::actions::attest,
    cascade::signups::actions::follow,
    cascade::coverage::store::reach::follow,
    cascade::followups::actions::erase_followed,
];

/// The rooms that keep something about people, those below first: what hangs on other rows goes before them.
pub const PERSONAL_DATA: PersonalRooms = &[
    &reminders::store::personal::PersonalReminders,
    &cascade::requests::store::personal::PersonalRequests,
    &cascade::followups::store::personal::PersonalFollowUps,
    &cascade::signups::store::personal::PersonalSignUps,
    &cascade::evidence::store::personal::PersonalEvidence,
    &cascade::participants::store::personal::PersonalParticipants,
    &cascade::deliveries::store::personal::PersonalDeliveries,
    &cascade::commitments::store::personal::PersonalCommitments,
    &cohorts::certificates::store::personal::PersonalCertificates,
    &cohorts::sessions::store::personal::PersonalSessions,
    &cohorts::applications::store::personal::PersonalApplications,
    &cohorts::enrolment::store::personal::PersonalPlaces,
    &progress::store::personal::PersonalLearning,
    &accounts::store::personal::PersonalAccounts,
    &mail::store::personal::PersonalMail,
    &web::store::personal::PersonalForms,
];

/// Opens a database, so that whatever is written there keeps what follows from it up to date.
///
/// # Errors
/// As [`Db::open`].
pub fn open_database(url: &Url, connections: u32, clock: &Clock, ids: Ids) -> Result<Db> {
    Db::open(url, connections, clock.for_database(), ids, FOLLOWERS)
}

/// Where the modules are.
pub fn content_source(settings: &Settings) -> Source {
    let configured = &settings.content.directory;
    let usual = Path::new("modules");
    match configured.as_os_str().is_empty() {
        false => Source::Directory(configured.clone()),
        true if usual.is_dir() => Source::Directory(usual.to_owned()),
        true => modules::MODULES,
    }
}

/// Where the programmes are: the configured folder, `./programmes` where that exists, or what was compiled in. None where the
/// modules are somebody's own: those compiled in lead to modules that were compiled in.
pub fn programme_source(settings: &Settings) -> Option<Source> {
    let configured = &settings.content.programmes;
    let usual = Path::new("programmes");
    match configured.as_os_str().is_empty() {
        false => Some(Source::Directory(configured.clone())),
        true if usual.is_dir() => Some(Source::Directory(usual.to_owned())),
        true => matches!(content_source(settings), Source::Carried(_)).then_some(modules::PROGRAMMES),
    }
}

/// The application for one server thread.
pub fn app(
    parts: &Parts,
) -> App<
    impl ServiceFactory<
        ServiceRequest,
        Config = (),
        Response = ServiceResponse<impl MessageBody + use<>>,
        Error = actix_web::Error,
        InitError = (),
    > + use<>,
> {
    App::new()
        .app_data(parts.site.clone())
        .app_data(parts.handle.clone())
        .app_data(parts.on_completion.clone())
        .app_data(parts.on_copy.clone())
        .app_data(parts.head_counts.clone())
        .app_data(Data::new(parts.settings.applications.clone()))
        .app_data(parts.expected_people.clone())
        .app_data(parts.files.clone())
        .app_data(Data::new(parts.settings.participants.clone()))
        .app_data(Data::new(parts.settings.evidence.clone()))
        .app_data(Data::new(parts.settings.followups.clone()))
        .app_data(parts.outbox_worker.clone())
        .app_data(parts.board.clone())
        .app_data(parts.kits.clone())
        .app_data(parts.programmes.clone())
        .app_data(Data::new(parts.site.assets.clone()))
        .app_data(Data::new(parts.settings.accounts.clone()))
        .configure(routes)
        .default_service(route::to(nothing_here))
        .wrap(from_fn(web::show_kept_form))
        .wrap(from_fn(web::refuse_cross_site))
        .wrap(from_fn(web::take_in))
        .wrap(from_fn(web::errors_to_pages))
        .wrap(web::headers(&parts.settings.web.public_url))
        .wrap(from_fn(web::compress))
        .wrap(from_fn(web::head_as_get))
        .wrap(web::log_requests())
}

/// Every route there is, room by room.
fn routes(config: &mut ServiceConfig) {
    config
        .route("/assets/{hash}/{name}", route::get().to(web::asset))
        .route("/service-worker.js", route::get().to(web::service_worker))
        .service(
            route::scope("/api/v1")
                .wrap(from_fn(home::openapi::check))
                .configure(accounts::routes::api)
                .configure(mail::routes::api)
                .configure(associations::routes::api)
                .configure(holidays::routes::api)
                .configure(modules::routes::api)
                .configure(progress::routes::api)
                .configure(cohorts::enrolment::routes::api)
                .configure(cohorts::applications::routes::api)
                .configure(cohorts::messages::routes::api)
                .configure(cohorts::sessions::routes::api)
                .configure(cohorts::results::routes::api)
                .configure(cohorts::certificates::routes::api)
                .configure(cohorts::life::routes::api)
                .configure(cascade::commitments::routes::api)
                .configure(cascade::deliveries::routes::api)
                .configure(cascade::participants::routes::api)
                .configure(cascade::signups::routes::api)
                .configure(cascade::evidence::routes::api)
                .configure(cascade::coverage::routes::api)
                .configure(cascade::requests::routes::api)
                .configure(cascade::followups::routes::api)
                .configure(cascade::impact::routes::api)
                .configure(cascade::lineage::routes::api)
                .configure(reminders::routes::api)
                .configure(home::routes::api),
        )
        .configure(home::routes::pages)
        .configure(accounts::routes::pages)
        .configure(mail::routes::pages)
        .configure(associations::routes::pages)
        .configure(holidays::routes::pages)
        .configure(modules::routes::pages)
        .configure(cohorts::enrolment::routes::pages)
        .configure(cohorts::applications::routes::pages)
        .configure(cohorts::messages::routes::pages)
        .configure(cohorts::sessions::routes::pages)
        .configure(cohorts::results::routes::pages)
        .configure(cohorts::certificates::routes::pages)
        .configure(cohorts::life::routes::pages)
        .configure(cascade::commitments::routes::pages)
        .configure(cascade::deliveries::routes::pages)
        .configure(cascade::participants::routes::pages)
        .configure(cascade::signups::routes::pages)
        .configure(cascade::evidence::routes::pages)
        .configure(cascade::coverage::routes::pages)
        .configure(cascade::requests::routes::pages)
        .configure(cascade::followups::routes::pages)
        .configure(cascade::impact::routes::pages)
        .configure(cascade::lineage::routes::pages)
        .configure(reminders::routes::pages)
        // Last, as its addresses begin with a language, which could be any word.
        .configure(progress::routes::pages);
}

async fn nothing_here(_: HttpRequest) -> Result<actix_web::HttpResponse> {
    Err(Error::NotFound)
}

/// An id for this process, to hold leases with.
pub fn process_id() -> Uuid {
    Uuid::new_v4()
}
