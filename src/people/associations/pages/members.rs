//! The members of an association: the list, entering them, changing one, ending a membership.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use serde::Serialize;

use crate::people::accounts::Viewer;
use crate::people::accounts::forms::country_picks;
use crate::people::associations::input::parse_members;
use crate::people::associations::pages::show;
use crate::people::associations::sheet::MemberSheet;
use crate::people::associations::views::{MemberView, PER_PAGE, load_members, member_filter, members_editable, seen};
use crate::people::associations::{
    Association, GovernmentFacts, GovernmentKind, MemberGovernment, MemberGovernmentId, actions, names_field, policy,
    store,
};
use crate::platform::db::Conn;
use crate::platform::error::Result;
use crate::platform::sheets::{self, Downloads};
use crate::platform::values::Language;
use crate::platform::web::{Choice, Ctx, Form, FormView, Notice, Pages, args};

/// The kinds of governments, to choose from.
pub(super) fn kind_choices(ctx: &Ctx, language: Language) -> Vec<Choice> {
    let words = &ctx.site().words;
    let kind =
        |kind: &GovernmentKind| Choice::new(kind, words.say(language, &format!("association-members-kind-{kind}")));
    GovernmentKind::ALL.iter().map(kind).collect()
}

#[derive(Serialize)]
struct ListPage {
    slug: String,
    acronym: String,
    members: Vec<MemberView>,
    pages: Option<Pages>,
    downloads: Downloads,
    kinds: Vec<Choice>,
    q: String,
    kind: String,
    filtered: bool,
    /// How many are listed, whatever is searched.
    count: i64,
    can_edit: bool,
}

/// `GET /associations/{slug}/members`.
///
/// # Errors
/// [`crate::platform::error::Error::NotFound`].
pub async fn list(ctx: Ctx) -> Result<HttpResponse> {
    let (slug, turn): (String, _) = (ctx.path("slug")?, ctx.turn());
    let (filter, asked) = (member_filter(&ctx), member_filter(&ctx));
    let (viewer, (association, (members, around), count)) = ctx
        .read(move |conn, viewer| {
            let association = seen(conn, viewer, &slug)?;
            let members = load_members(conn, association.id, &filter, &turn, PER_PAGE)?;
            let count = store::member_counts(conn, &[association.id])?.remove(&association.id).unwrap_or(0);
            Ok((association, members, count))
        })
        .await?;
    let language = ctx.language(Some(&viewer));
    let view = ListPage {
        members: members.iter().map(|member| MemberView::new(language, member)).collect(),
        pages: ctx.pages(around),
        downloads: Downloads::of(&ctx, &format!("/associations/{}/members", association.slug)),
        kinds: kind_choices(&ctx, language),
        filtered: asked.words.is_some() || asked.kind.is_some(),
        q: asked.words.unwrap_or_default(),
        kind: asked.kind.map(|kind| kind.to_string()).unwrap_or_default(),
        count,
        can_edit: policy::can_edit_members(&viewer, &association),
        slug: association.slug,
        acronym: association.acronym,
    };
    ctx.page("associations/members", Some(&viewer), view)
}

/// `GET /associations/{slug}/members.{format}`.
///
/// # Errors
/// As [`list`].
pub async fn download(ctx: Ctx) -> Result<HttpResponse> {
    let list = MemberSheet { slug: ctx.path("slug")?, filter: member_filter(&ctx) };
    sheets::download(&ctx, list).await
}

/// `POST /associations/{slug}/members`: one name a line.
///
/// # Errors
/// [`crate::platform::error::Error::NotFound`], [`crate::platform::error::Error::Forbidden`].
pub async fn add(ctx: Ctx, mut form: Form) -> Result<HttpResponse> {
    let slug: String = ctx.path("slug")?;
    match parse_members(&mut form) {
        Ok((names, kind)) => {
            let back = format!("/associations/{slug}");
            ctx.write(move |tx, viewer| actions::members::add(tx, viewer, &slug, &names, kind)).await?;
            Ok(ctx.redirect_with(&back, Notice::Done("notice-association-members-added")))
        }
        Err(error) => show::page(ctx, slug, Some(form.refused(error)?)).await,
    }
}

/// `POST /associations/{slug}/members/{id}/removal`.
///
/// # Errors
/// [`crate::platform::error::Error::NotFound`], [`crate::platform::error::Error::Forbidden`].
pub async fn remove(ctx: Ctx) -> Result<HttpResponse> {
    let (slug, id): (String, MemberGovernmentId) = (ctx.path("slug")?, ctx.path("id")?);
    let back = format!("/associations/{slug}/members");
    ctx.write(move |tx, viewer| actions::members::remove(tx, viewer, &slug, id)).await?;
    Ok(ctx.redirect_with(&back, Notice::Done("notice-association-member-removed")))
}

#[derive(Serialize)]
struct EditPage {
    form: FormView,
    /// The form that a change of language carries along, if there is one.
    form_id: Option<&'static str>,
    slug: String,
    acronym: String,
    /// The government that is changed; absent for a new one.
    id: Option<MemberGovernmentId>,
    page_words: String,
    names: Vec<NameIn>,
    countries: Vec<Choice>,
    kinds: Vec<Choice>,
    can_edit: bool,
    can_end: bool,
    /// Which other associations it belongs to.
    others: Vec<String>,
}

/// The field for the name in one language.
#[derive(Serialize)]
struct NameIn {
    name: String,
    label: String,
}

/// A member with what the reader may do with it.
struct Found {
    association: Association,
    member: Option<MemberGovernment>,
    others: Vec<Association>,
    can_edit: bool,
}

fn load(conn: &mut Conn, viewer: &Viewer, slug: &str, id: MemberGovernmentId) -> Result<Found> {
    let association = seen(conn, viewer, slug)?;
    let member = store::member(conn, association.id, id)?;
    let belongs = store::associations_of(conn, &[id])?.remove(&id).unwrap_or_default();
    let all = store::get_all(conn, &belongs)?;
    // What belongs to several is changed by those who keep all their lists.
    let can_edit = all.iter().all(|one| policy::can_edit_members(viewer, one));
    let others = all.into_iter().filter(|one| one.id != association.id).collect();
    Ok(Found { others, member: Some(member), can_edit, association })
}

fn page(ctx: &Ctx, viewer: &Viewer, found: Found, (form, status): (FormView, StatusCode)) -> Result<HttpResponse> {
    let language = ctx.language(Some(viewer));
    let words = &ctx.site().words;
    let name_in = |code: &Language| {
        let own_name = words.say(*code, "language-name");
        let label = words.say_with(language, "association-name-in", Some(&args([("language", own_name.into())])));
        NameIn { name: names_field(*code), label }
    };
    let view = EditPage {
        form,
        page_words: match &found.member {
            Some(member) => member.facts.name_in(language).to_owned(),
            None => words.say(language, "government-new"),
        },
        id: found.member.as_ref().map(|member| member.id),
        names: ctx.site().settings.languages.iter().map(name_in).collect(),
        countries: country_picks(ctx, language),
        kinds: kind_choices(ctx, language),
        form_id: found.can_edit.then_some("main-form"),
        can_edit: found.can_edit,
        can_end: found.member.is_some() && policy::can_edit_members(viewer, &found.association),
        others: found.others.iter().map(|one| one.names.in_language(language).to_owned()).collect(),
        slug: found.association.slug,
        acronym: found.association.acronym,
    };
    ctx.page_with(status, "associations/member", Some(viewer), view)
}

fn blank(conn: &mut Conn, viewer: &Viewer, slug: &str) -> Result<Found> {
    let association = members_editable(conn, viewer, slug)?;
    Ok(Found { association, member: None, others: Vec::new(), can_edit: true })
}

/// `GET /associations/{slug}/members/new`.
///
/// # Errors
/// [`crate::platform::error::Error::NotFound`], [`crate::platform::error::Error::Forbidden`].
pub async fn ask(ctx: Ctx) -> Result<HttpResponse> {
    let slug: String = ctx.path("slug")?;
    let (viewer, found) = ctx.read(move |conn, viewer| blank(conn, viewer, &slug)).await?;
    let mut form = Form::default();
    form.set("country", found.association.country).set("kind", GovernmentKind::Municipality);
    page(&ctx, &viewer, found, (form.view(), StatusCode::OK))
}

/// `POST /associations/{slug}/members/new`.
///
/// # Errors
/// As [`ask`].
pub async fn create(ctx: Ctx, mut form: Form) -> Result<HttpResponse> {
    let slug: String = ctx.path("slug")?;
    let asked = slug.clone();
    let entered = match GovernmentFacts::parse(&mut form, &ctx.site().settings.languages) {
        Ok(facts) => ctx.write(move |tx, viewer| actions::members::add_one(tx, viewer, &asked, &facts)).await,
        Err(error) => Err(error),
    };
    match entered {
        Ok(_) => {
            let to = format!("/associations/{slug}/members");
            Ok(ctx.redirect_with(&to, Notice::Done("notice-association-members-added")))
        }
        Err(error) => {
            let form = form.refused(error)?;
            let (viewer, found) = ctx.read(move |conn, viewer| blank(conn, viewer, &slug)).await?;
            page(&ctx, &viewer, found, (form, StatusCode::UNPROCESSABLE_ENTITY))
        }
    }
}

/// The form of a government as it is.
fn filled(member: &MemberGovernment) -> Form {
    let facts = &member.facts;
    let mut form = Form::default();
    form.set("revision", member.revision)
        .set("name", &facts.name)
        .set("country", facts.country)
        .set("kind", facts.kind);
    if let Some(code) = &facts.code {
        form.set("code", code);
    }
    if let Some(people) = facts.population {
        form.set("population", people);
    }
    for (field, degrees) in [("latitude", facts.latitude), ("longitude", facts.longitude)] {
        if let Some(degrees) = degrees {
            form.set(field, degrees);
        }
    }
    for (language, name) in &facts.names.0 {
        form.set(&names_field(*language), name);
    }
    form
}

/// `GET /associations/{slug}/members/{id}`.
///
/// # Errors
/// [`crate::platform::error::Error::NotFound`].
pub async fn show_one(ctx: Ctx) -> Result<HttpResponse> {
    let (slug, id): (String, MemberGovernmentId) = (ctx.path("slug")?, ctx.path("id")?);
    let (viewer, found) = ctx.read(move |conn, viewer| load(conn, viewer, &slug, id)).await?;
    let form = found.member.as_ref().map(filled).unwrap_or_default();
    page(&ctx, &viewer, found, (form.view(), StatusCode::OK))
}

/// `POST /associations/{slug}/members/{id}`.
///
/// # Errors
/// [`crate::platform::error::Error::NotFound`], [`crate::platform::error::Error::Forbidden`]; [`crate::platform::error::Error::Conflict`] when somebody else changed it meanwhile.
pub async fn change(ctx: Ctx, mut form: Form) -> Result<HttpResponse> {
    let (slug, id): (String, MemberGovernmentId) = (ctx.path("slug")?, ctx.path("id")?);
    let revision = form.parse::<i32>("revision");
    let asked = slug.clone();
    let changed = match GovernmentFacts::parse(&mut form, &ctx.site().settings.languages) {
        Ok(facts) => {
            let revision = revision.unwrap_or_default();
            ctx.write(move |tx, viewer| actions::members::change(tx, viewer, &asked, id, revision, &facts)).await
        }
        Err(error) => Err(error),
    };
    match changed {
        Ok(_) => {
            let to = format!("/associations/{slug}/members");
            Ok(ctx.redirect_with(&to, Notice::Done("notice-association-changed")))
        }
        Err(error) => {
            let (viewer, found) = ctx.read(move |conn, viewer| load(conn, viewer, &slug, id)).await?;
            let current = || found.member.as_ref().map(filled).unwrap_or_default();
            let shown = form.shown_again(error, current)?;
            page(&ctx, &viewer, found, shown)
        }
    }
}
