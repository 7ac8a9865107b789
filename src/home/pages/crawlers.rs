//! What machines ask every site for: who may read what, which pages there are, whom to tell of a hole.

use std::fmt::Write as _;

use actix_web::HttpResponse;
use actix_web::http::header;
use actix_web::web::Data;
use chrono::TimeDelta;

use crate::learning::modules::Current;
use crate::platform::clock::Zone;
use crate::platform::error::Result;
use crate::platform::values::Language;
use crate::platform::web::Ctx;
use content::programme::Programmes;
use content::{Catalogue, Module};

/// Addresses that are for people with a link or an account; nothing below them belongs into a search.
const PRIVATE: [&str; 17] = [
    "/a/",
    "/account",
    "/admin",
    "/api/",
    "/associations",
    "/cascade",
    "/cohorts",
    "/commitments",
    "/deliveries",
    "/home",
    "/invitations/",
    "/mails",
    "/notes",
    "/set-up/",
    "/sign-in",
    "/signed-in",
    "/unsubscribe/",
];

/// How long what is said about security holds; it is said anew with every answer.
const HOLDS: TimeDelta = TimeDelta::days(180);

fn answer(kind: &'static str, body: String) -> HttpResponse {
    HttpResponse::Ok().content_type(kind).insert_header((header::CACHE_CONTROL, "public, max-age=86400")).body(body)
}

/// `GET /robots.txt`. A demonstration is found by nobody: its people are invented.
pub async fn robots(ctx: Ctx) -> HttpResponse {
    let mut text = String::from("User-agent: *\n");
    if ctx.site().demonstration {
        text.push_str("Disallow: /\n");
    } else {
        for path in PRIVATE {
            let _ = writeln!(text, "Disallow: {path}");
        }
        let _ = writeln!(text, "\nSitemap: {}", ctx.site().absolute("/sitemap.xml"));
    }
    answer("text/plain; charset=utf-8", text)
}

/// `GET /sitemap.xml`: every public page, beside the same page in other languages.
pub async fn sitemap(ctx: Ctx, catalogue: Current, programmes: Data<Programmes>) -> HttpResponse {
    let mut text = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" \
         xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n",
    );
    let _ = writeln!(text, "<url><loc>{}</loc></url>", ctx.site().absolute("/"));
    page(&ctx, &mut text, &ctx.site().settings.languages, "modules");
    if !catalogue.glossary.terms.is_empty() {
        page(&ctx, &mut text, &ctx.site().settings.languages, "glossary");
    }
    for (module, path) in pages(&catalogue) {
        let spoken: Vec<Language> = module.languages.keys().copied().collect();
        page(&ctx, &mut text, &spoken, &path);
    }
    page(&ctx, &mut text, &ctx.site().settings.languages, "programmes");
    for programme in programmes.all.values() {
        let spoken: Vec<Language> = programme.languages.keys().copied().collect();
        page(&ctx, &mut text, &spoken, &format!("programmes/{}", programme.slug));
    }
    text.push_str("</urlset>\n");
    answer("application/xml; charset=utf-8", text)
}

/// Each module with its own address and those of its lessons, below that of the language.
fn pages(catalogue: &Catalogue) -> impl Iterator<Item = (&Module, String)> {
    catalogue.modules.values().flat_map(|module| {
        let lessons = module.lessons.iter().map(|lesson| format!("modules/{}/{}", module.slug, lesson.slug));
        std::iter::once(format!("modules/{}", module.slug)).chain(lessons).map(move |path| (&**module, path))
    })
}

fn page(ctx: &Ctx, text: &mut String, languages: &[Language], path: &str) {
    let address = |code: &Language| ctx.site().absolute(&format!("/{code}/{path}"));
    let languages: Vec<&Language> = languages.iter().filter(|code| ctx.site().offered(**code).is_some()).collect();
    for own in &languages {
        let _ = write!(text, "<url><loc>{}</loc>", address(own));
        for other in &languages {
            let _ = write!(text, "<xhtml:link rel=\"alternate\" hreflang=\"{other}\" href=\"{}\"/>", address(other));
        }
        text.push_str("</url>\n");
    }
}

/// `GET /.well-known/security.txt` (RFC 9116).
pub async fn security(ctx: Ctx) -> HttpResponse {
    let (site, expires) = (ctx.site(), ctx.site().clock.now() + HOLDS);
    let languages: Vec<String> = site.settings.languages.iter().map(Language::to_string).collect();
    let text = format!(
        "Contact: {}\nExpires: {}\nPreferred-Languages: {}\nCanonical: {}\n",
        site.settings.security_contact,
        expires.day_in(Zone::UTC).format("%Y-%m-%dT00:00:00Z"),
        languages.join(", "),
        site.absolute("/.well-known/security.txt"),
    );
    answer("text/plain; charset=utf-8", text)
}

/// `GET /favicon.ico`, for those that cannot draw the other one.
///
/// # Errors
/// [`crate::platform::error::Error::NotFound`].
pub async fn favicon(ctx: Ctx) -> Result<HttpResponse> {
    let bytes = ctx.site().assets.bytes("favicon.ico").ok_or(crate::platform::error::Error::NotFound)?;
    Ok(HttpResponse::Ok()
        .content_type("image/x-icon")
        .insert_header((header::CACHE_CONTROL, "public, max-age=86400"))
        .body(bytes.to_vec()))
}
