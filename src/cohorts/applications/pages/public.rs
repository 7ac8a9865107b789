//! The public pages: the calls that are open, and the page of one, on which people apply without an account.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::Data;
use content::Html;
use serde::Serialize;

use crate::cohorts::applications::store::calls;
use crate::cohorts::applications::views::PublicCallView;
use crate::cohorts::applications::{ApplicantSex, ApplicationSettings, Call, CallState, actions, input, policy, texts};
use crate::cohorts::common::{Cohort, policy as cohort_policy, store as cohorts};
use crate::people::accounts::Viewer;
use crate::people::accounts::forms::{country_picks, language_picks};
use crate::people::associations::{self, Association};
use crate::platform::db::Conn;
use crate::platform::error::{Error, Result};
use crate::platform::values::Language;
use crate::platform::web::{Choice, Ctx, Form, FormView, Public};

#[derive(Serialize)]
struct CallsPage {
    public: Option<Public>,
    calls: Vec<PublicCallView>,
    /// Those whose applications the reader reads.
    reads: Vec<PublicCallView>,
}

#[derive(Serialize)]
struct CallPage {
    form: FormView,
    call: PublicCallView,
    text: Html,
    is_open: bool,
    /// Whether a mail was just sent to the address that was typed.
    sent_to: Option<String>,
    network: String,
    months: Option<u32>,
    #[serde(flatten)]
    picks: ApplicantPicks,
}

/// What the form of an application offers.
#[derive(Serialize)]
pub(super) struct ApplicantPicks {
    countries: Vec<Choice>,
    sexes: Vec<Choice>,
    languages: Vec<Choice>,
    /// Associations of the registry, as they are typed.
    associations: Vec<String>,
    longest_association: usize,
    /// What the fields of the answers are called where something is wrong with them.
    labels: std::collections::BTreeMap<String, String>,
}

impl ApplicantPicks {
    pub(super) fn new(ctx: &Ctx, language: Language, call: &PublicCallView, all: &[Association]) -> Self {
        let words = &ctx.site().words;
        let sex = |sex: &ApplicantSex| Choice::new(sex, words.say(language, &format!("applicant-sex-{sex}")));
        let mut labels: std::collections::BTreeMap<String, String> =
            call.questions.iter().map(|question| (question.field.replace('.', "-"), question.label.clone())).collect();
        let fields = [
            ("email", "account-email"),
            ("name", "account-name"),
            ("country", "account-country"),
            ("association", "application-association"),
            ("sex", "application-sex"),
            ("language", "account-language"),
            ("consent", "application-consent"),
        ];
        labels.extend(fields.map(|(field, word)| (field.to_owned(), word.to_owned())));
        Self {
            countries: country_picks(ctx, language),
            sexes: ApplicantSex::ALL.iter().map(sex).collect(),
            languages: language_picks(ctx),
            associations: all.iter().map(|one| association_label(one, language)).collect(),
            longest_association: input::LONGEST_ASSOCIATION,
            labels,
        }
    }
}

/// An association as the form offers it, and finds it again.
pub(super) fn association_label(one: &Association, language: Language) -> String {
    format!("{} · {}", one.acronym, one.names.in_language(language))
}

fn found(conn: &mut Conn, slug: &str) -> Result<(Call, Cohort, Vec<Association>)> {
    let cohort = cohorts::by_slug(conn, slug)?;
    let call = calls::of_cohort(conn, cohort.id)?.ok_or(Error::NotFound)?;
    Ok((call, cohort, associations::store::all(conn)?))
}

/// `GET /calls`: the calls that are open; and for whoever reads applications, those that brought them.
///
/// # Errors
/// Only what the database says.
pub async fn index(ctx: Ctx) -> Result<HttpResponse> {
    let now = ctx.site().clock.now();
    let (viewer, (all, reads)) = ctx
        .read_public(move |conn, viewer: Option<&Viewer>| {
            let all = calls::current(conn, now.latest_day())?;
            let reads = match viewer {
                Some(viewer) => calls::readable(conn, &policy::readable_by(viewer))?,
                None => Vec::new(),
            };
            Ok((all, reads))
        })
        .await?;
    let language = ctx.language(viewer.as_ref());
    let view =
        |(call, cohort): &(Call, Cohort)| PublicCallView::new(&ctx.site().words, language, call, cohort, now, false);
    let view = CallsPage {
        public: viewer.is_none().then(|| Public::new(ctx.site(), "/calls")),
        calls: all.iter().map(view).filter(|call| call.state == CallState::Open).collect(),
        reads: reads.iter().map(view).collect(),
    };
    ctx.page("applications/calls", viewer.as_ref(), view)
}

async fn page(
    ctx: &Ctx,
    settings: &ApplicationSettings,
    (form, sent_to): (FormView, Option<String>),
    status: StatusCode,
) -> Result<HttpResponse> {
    let (slug, now): (String, _) = (ctx.path("slug")?, ctx.site().clock.now());
    let (viewer, (call, cohort, all)) = ctx.read_public(move |conn, _| found(conn, &slug)).await?;
    let language = ctx.language(viewer.as_ref());
    let view = PublicCallView::new(&ctx.site().words, language, &call, &cohort, now, true);
    let is_open = view.state == CallState::Open && cohort_policy::takes_people(cohort.state);
    let view = CallPage {
        form,
        text: texts::shown(&view.text),
        is_open,
        sent_to,
        network: ctx.site().settings.network.clone(),
        months: Some(settings.keep_months).filter(|months| *months > 0),
        picks: ApplicantPicks::new(ctx, language, &view, if is_open { &all } else { &[] }),
        call: view,
    };
    ctx.page_with(status, "applications/call", viewer.as_ref(), view)
}

/// `GET /calls/{slug}`.
///
/// # Errors
/// [`Error::NotFound`].
pub async fn show(ctx: Ctx, settings: Data<ApplicationSettings>) -> Result<HttpResponse> {
    let mut form = Form::default();
    form.set("language", ctx.language(None));
    page(&ctx, &settings, (form.view(), None), StatusCode::OK).await
}

/// `POST /calls/{slug}`: takes what was typed, and sends a link to the address. The answer is the same whether or not that address
/// has applied before.
///
/// # Errors
/// [`Error::NotFound`]; [`Error::Conflict`] when it is not open; [`Error::TooMany`].
pub async fn apply(ctx: Ctx, mut form: Form, settings: Data<ApplicationSettings>) -> Result<HttpResponse> {
    let slug: String = ctx.path("slug")?;
    let asked = slug.clone();
    let (_, (call, ..)) = ctx.read_public(move |conn, _| found(conn, &asked)).await?;
    let parsed = input::parse_application(&mut form, &call.terms.questions, &ctx.site().settings.languages);
    let (email, fields) = match parsed {
        Ok(parsed) => parsed,
        Err(error) => {
            let refused = form.refused(error)?;
            return page(&ctx, &settings, (refused, None), StatusCode::UNPROCESSABLE_ENTITY).await;
        }
    };
    send(&ctx, &slug, &email, &fields).await?;
    let mut form = Form::default();
    form.set("language", fields.language);
    page(&ctx, &settings, (form.view(), Some(email.to_string())), StatusCode::OK).await
}

/// Hands it on; where the same address is taken at this moment it is there now.
async fn send(
    ctx: &Ctx,
    slug: &str,
    email: &crate::platform::values::EmailAddress,
    fields: &crate::cohorts::applications::ApplicantFields,
) -> Result<()> {
    let peer = ctx.peer_network().map(|peer| peer.to_string()).unwrap_or_default();
    let once = || {
        let (signer, slug, email) = (ctx.site().signer.clone(), slug.to_owned(), email.clone());
        let (fields, peer) = (fields.clone(), peer.clone());
        ctx.write_public(move |tx| actions::apply(tx, &signer, &slug, &email, &fields, &peer))
    };
    match once().await {
        Err(Error::Duplicate) => once().await,
        done => done,
    }
}
