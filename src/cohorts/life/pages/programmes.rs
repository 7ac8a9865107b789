//! Programmes: what a course of some days is made of, on the page and as a file to take along.

use actix_web::HttpResponse;
use actix_web::http::header;
use actix_web::web::Data;
use serde::Serialize;

use crate::cohorts::common::policy;
use crate::cohorts::life::programmes::ProgrammeCard;
use crate::learning::modules::Current;
use crate::learning::progress::here::{LinkView, offered};
use crate::platform::error::{Error, Result};
use crate::platform::values::Language;
use crate::platform::web::{Ctx, Paper, Public};
use content::programme::{Programme, ProgrammeEdition, ProgrammePage, Programmes};
use content::{Catalogue, ProgrammeSlug, RichText};

/// `GET /programmes`: the same in the reader's language.
///
/// # Errors
/// Only what the database says.
pub async fn redirect(ctx: Ctx) -> Result<HttpResponse> {
    let (viewer, _) = ctx.read_own(|_, _| Ok(())).await?;
    Ok(ctx.redirect(&format!("/{}/programmes", ctx.language(viewer.as_ref()))))
}

#[derive(Serialize)]
struct ListPage {
    public: Option<Public>,
    trail: Vec<LinkView>,
    base: String,
    cards: Vec<ProgrammeCard>,
}

/// `GET /{language}/programmes`.
///
/// # Errors
/// [`Error::NotFound`] for a language that is not offered.
pub async fn list(ctx: Ctx, programmes: Data<Programmes>) -> Result<HttpResponse> {
    let language = offered(&ctx)?;
    let (viewer, _) = ctx.read_own(|_, _| Ok(())).await?;
    let (site, path) = (ctx.site(), |code: Language| format!("/{code}/programmes"));
    let public = || Public::in_languages(site, language, &site.settings.languages, path);
    let view = ListPage {
        public: viewer.is_none().then(public),
        trail: trail(&ctx, language, false),
        base: path(language),
        cards: programmes.all.values().filter_map(|one| ProgrammeCard::new(one, language)).collect(),
    };
    ctx.page("cohorts/programmes", viewer.as_ref(), view)
}

fn trail(ctx: &Ctx, language: Language, with_list: bool) -> Vec<LinkView> {
    let link = |href: &str, key: &str| LinkView {
        href: format!("/{language}/{href}"),
        label: ctx.site().words.say(language, key),
    };
    let mut trail = vec![link("modules", "shell-modules")];
    if with_list {
        trail.push(link("programmes", "programmes-title"));
    }
    trail
}

/// What is shown of a programme, on its page and in its file.
#[derive(Serialize)]
struct Shown<'a> {
    title: &'a str,
    summary: &'a str,
    audience: &'a str,
    outcomes: &'a [String],
    introduction: RichText,
    agenda: Option<ProgrammePage>,
    sheets: Vec<ProgrammePage>,
    modules: Vec<LinkView>,
    spoken: Language,
    direction: &'static str,
    version: &'a str,
    licence: &'a str,
    credits: &'a [String],
}

#[derive(Serialize)]
struct ShowPage<'a> {
    public: Option<Public>,
    trail: Vec<LinkView>,
    /// The name of the language that stands in for the page's.
    stand_in: Option<String>,
    lengths: Vec<LengthView>,
    download: String,
    /// Where a cohort is opened from it, for those who may.
    open: Option<String>,
    #[serde(flatten)]
    shown: Shown<'a>,
}

/// One of the lengths to choose from.
#[derive(Serialize)]
struct LengthView {
    href: String,
    days: u8,
    current: bool,
}

/// The programme of an address, its language and its length.
struct Asked<'a> {
    language: Language,
    programme: &'a Programme,
    spoken: Language,
    text: &'a ProgrammeEdition,
    days: u8,
}

impl<'a> Asked<'a> {
    fn of(ctx: &Ctx, programmes: &'a Programmes) -> Result<Self> {
        let language = offered(ctx)?;
        let programme = programmes.get(&ctx.path::<ProgrammeSlug>("programme")?).ok_or(Error::NotFound)?;
        let (spoken, text) = programme.text(language).ok_or(Error::NotFound)?;
        let asked = ctx.query("days").and_then(|days| days.parse().ok());
        let days = programme.length(asked).ok_or(Error::NotFound)?;
        Ok(Self { language, programme, spoken, text, days })
    }

    fn base(&self) -> String {
        format!("/{}/programmes/{}", self.language, self.programme.slug)
    }

    /// What is shown; addresses of the site are put through `place`.
    fn shown(&self, catalogue: &Catalogue, place: &dyn Fn(&str) -> String) -> Shown<'a> {
        let Programme { version, licence, credits, .. } = self.programme;
        let html = |text: &RichText| text.with_addresses(place);
        let sheet = |sheet: &ProgrammePage| ProgrammePage { body: html(&sheet.body), ..sheet.clone() };
        let module = |slug| {
            let (_, edition) = catalogue.edition(slug, self.language)?;
            let href = place(&format!("/{}/modules/{slug}", self.language));
            Some(LinkView { href, label: edition.title.clone() })
        };
        Shown {
            title: &self.text.title,
            summary: &self.text.summary,
            audience: &self.text.audience,
            outcomes: &self.text.outcomes,
            introduction: html(&self.text.introduction),
            agenda: self.text.variants.get(&self.days).map(|variant| sheet(&variant.sheet)),
            sheets: self.text.sheets.iter().map(sheet).collect(),
            modules: self.programme.modules.iter().filter_map(module).collect(),
            spoken: self.spoken,
            direction: self.spoken.direction(),
            version,
            licence,
            credits,
        }
    }
}

/// `GET /{language}/programmes/{programme}`, in the length that `days` asks for.
///
/// # Errors
/// [`Error::NotFound`].
pub async fn show(ctx: Ctx, catalogue: Current, programmes: Data<Programmes>) -> Result<HttpResponse> {
    let asked = Asked::of(&ctx, &programmes)?;
    let (viewer, _) = ctx.read_own(|_, _| Ok(())).await?;
    let (base, slug, days) = (asked.base(), &asked.programme.slug, asked.days);
    let length = |one: &u8| LengthView { href: format!("{base}?days={one}"), days: *one, current: *one == days };
    let path = |code: Language| format!("/{code}/programmes/{slug}");
    let spoken: Vec<Language> = asked.programme.languages.keys().copied().collect();
    let may_open = viewer.as_ref().is_some_and(policy::can_open_somewhere);
    let name = |language: Language| ctx.site().words.say(language, "language-name");
    let view = ShowPage {
        public: viewer.is_none().then(|| Public::in_languages(ctx.site(), asked.spoken, &spoken, path)),
        trail: trail(&ctx, asked.language, true),
        stand_in: (asked.spoken != asked.language).then(|| name(asked.spoken)),
        lengths: asked.programme.days.iter().map(length).collect(),
        download: format!("{base}.html?days={days}"),
        open: may_open.then(|| format!("/cohorts/new?programme={slug}")),
        shown: asked.shown(&catalogue, &str::to_owned),
    };
    ctx.page("cohorts/programme", viewer.as_ref(), view)
}

/// `GET /{language}/programmes/{programme}.html`: the same in one file that needs no network.
///
/// # Errors
/// [`Error::NotFound`].
pub async fn download(ctx: Ctx, catalogue: Current, programmes: Data<Programmes>) -> Result<HttpResponse> {
    let asked = Asked::of(&ctx, &programmes)?;
    let site = ctx.site();
    // What lies elsewhere is named with its whole address, for when there is a network.
    let place = |address: &str| match address.starts_with('/') {
        true => site.absolute(address),
        false => address.to_owned(),
    };
    let shown = asked.shown(&catalogue, &place);
    let body = site.renderer.render("cohorts/programme-file", asked.language, &Paper::new(asked.language), &shown)?;
    let style = ["relais.css", "work.css", "kit.css"].map(|name| site.assets.bytes(name).unwrap_or_default()).concat();
    let file = body.replacen("<style></style>", &format!("<style>{}</style>", String::from_utf8_lossy(&style)), 1);
    let name = format!("{}-{}-{}.html", asked.programme.slug, asked.days, asked.language);
    Ok(HttpResponse::Ok()
        .content_type("text/html; charset=utf-8")
        .insert_header((header::CACHE_CONTROL, "public, no-cache"))
        .insert_header((header::CONTENT_DISPOSITION, format!("attachment; filename=\"{name}\"")))
        .body(file))
}
