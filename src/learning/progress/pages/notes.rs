//! What somebody has written for themselves, in one place and to take along.

use actix_web::HttpResponse;
use actix_web::http::header;
use serde::Serialize;
use utoipa::ToSchema;

use crate::learning::modules::Current;
use crate::learning::progress::store;
use crate::platform::clock::Timestamp;
use crate::platform::error::{Error, Result};
use crate::platform::values::Language;
use crate::platform::web::{Ctx, ProblemDetails};
use content::{Block, Catalogue, ModuleSlug, PromptId, RichText};

/// A note of one's own.
#[derive(Debug, Serialize, ToSchema)]
pub struct NoteView {
    /// In which module.
    #[schema(value_type = String)]
    pub module: ModuleSlug,
    /// The module's title.
    pub title: String,
    /// Where the prompt stands; absent when it was removed since.
    pub href: Option<String>,
    /// The prompt, as markup; absent when it was removed since.
    #[schema(value_type = Option<String>)]
    pub prompt: Option<RichText>,
    /// What was written.
    pub text: String,
    /// When.
    #[schema(value_type = String, format = DateTime)]
    pub written_at: Timestamp,
}

type Note = (ModuleSlug, PromptId, String, Timestamp);

impl NoteView {
    fn new(catalogue: &Catalogue, language: Language, (module, prompt, text, written_at): Note) -> Self {
        let edition = catalogue.edition(&module, language).map(|(_, edition)| edition);
        let asked = edition.and_then(|edition| {
            edition.lessons.iter().find_map(|lesson| {
                lesson.blocks.iter().find_map(|block| match block {
                    Block::InYourContext { id, prompt: asked, .. } if *id == prompt => Some((lesson, asked.clone())),
                    _ => None,
                })
            })
        });
        let (lesson, prompt_text) = asked.unzip();
        Self {
            title: edition.map_or_else(|| module.to_string(), |edition| edition.title.clone()),
            href: lesson.map(|lesson| format!("/{language}/modules/{module}/{}#note-{prompt}", lesson.slug)),
            prompt: prompt_text,
            text,
            written_at,
            module,
        }
    }
}

async fn load(ctx: &Ctx, catalogue: &Catalogue) -> Result<(crate::people::accounts::Viewer, Vec<NoteView>)> {
    let read = |conn: &mut crate::platform::db::Conn, viewer: &crate::people::accounts::Viewer| match viewer.in_person {
        true => store::notes::all(conn, viewer.id),
        false => Err(Error::Forbidden),
    };
    let (viewer, notes) = ctx.read(read).await?;
    let language = ctx.language(Some(&viewer));
    Ok((viewer, notes.into_iter().map(|note| NoteView::new(catalogue, language, note)).collect()))
}

#[derive(Serialize)]
struct NotesPage {
    notes: Vec<NoteView>,
}

/// `GET /notes`.
///
/// # Errors
/// [`crate::platform::error::Error::SignInNeeded`].
pub async fn show(ctx: Ctx, catalogue: Current) -> Result<HttpResponse> {
    let (viewer, notes) = load(&ctx, &catalogue).await?;
    ctx.page("learning/notes", Some(&viewer), NotesPage { notes })
}

/// `GET /notes.txt`: all of them as a text.
///
/// # Errors
/// [`crate::platform::error::Error::SignInNeeded`].
pub async fn download(ctx: Ctx, catalogue: Current) -> Result<HttpResponse> {
    let (viewer, notes) = load(&ctx, &catalogue).await?;
    let (words, language) = (&ctx.site().words, ctx.language(Some(&viewer)));
    let mut text = String::new();
    for notes in notes.chunk_by(|one, other| one.module == other.module) {
        if let Some(first) = notes.first() {
            text += &format!("{}\n{}\n\n", first.title, "=".repeat(first.title.chars().count()));
        }
        for note in notes {
            let asked = note.prompt.as_ref().map(RichText::words).unwrap_or_default();
            let when = words.date_time(language, note.written_at, viewer.zone);
            text += &format!("{asked}\n({when})\n\n{}\n\n\n", note.text);
        }
    }
    Ok(HttpResponse::Ok()
        .content_type("text/plain; charset=utf-8")
        .insert_header((header::CONTENT_DISPOSITION, "attachment; filename=\"notes.txt\""))
        .insert_header((header::CACHE_CONTROL, "private, no-store"))
        .body(text))
}

/// What the token's person has written for themselves. Nobody else can read it.
///
/// # Errors
/// [`Error::SignInNeeded`]; [`Error::Forbidden`] for a token that somebody else made.
#[utoipa::path(get, path = "/api/v1/me/notes", tag = "learning",
    responses((status = 200, body = [NoteView]), (status = 401, body = ProblemDetails), (status = 403, body = ProblemDetails)))]
pub async fn list(ctx: Ctx, catalogue: Current) -> Result<HttpResponse> {
    let (_, notes) = load(&ctx, &catalogue).await?;
    Ok(HttpResponse::Ok().json(notes))
}
