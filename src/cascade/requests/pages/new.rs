//! Asking for a training.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use serde::Serialize;
use uuid::Uuid;

use crate::cascade::common::DeliveryMode;
use crate::cascade::common::views::LocalNames;
use crate::cascade::common::views::filters::{association_picks, module_picks, words_of};
use crate::cascade::requests::{LONGEST_NOTE, RequestTerms, TrainingRequestId, actions};
use crate::learning::modules::Current;
use crate::people::accounts::forms::language_picks;
use crate::people::accounts::{Role, Viewer};
use crate::people::associations::{Association, store as associations};
use crate::platform::db::Conn;
use crate::platform::error::{Error, Result};
use crate::platform::web::{Choice, Ctx, Form, FormView, Notice};
use content::Catalogue;

#[derive(Serialize)]
struct NewPage {
    form: FormView,
    associations: Vec<Choice>,
    modules: Vec<Choice>,
    languages: Vec<Choice>,
    modes: Vec<Choice>,
    longest_note: usize,
}

/// The associations the viewer speaks for.
fn spoken_for(conn: &mut Conn, viewer: &Viewer) -> Result<Vec<Association>> {
    let ids = viewer.scopes(Role::FocalPoint);
    if ids.is_empty() {
        return Err(Error::Forbidden);
    }
    let mut all = associations::get_all(conn, &ids)?;
    all.sort_by(|a, b| a.slug.cmp(&b.slug));
    Ok(all)
}

fn page(
    ctx: &Ctx,
    catalogue: &Catalogue,
    viewer: &Viewer,
    all: &[Association],
    (form, status): (FormView, StatusCode),
) -> Result<HttpResponse> {
    let local_names = LocalNames::new(ctx, catalogue, viewer);
    let view = NewPage {
        form,
        associations: association_picks(local_names, all),
        modules: module_picks(local_names, catalogue.modules.keys().cloned()),
        languages: language_picks(ctx),
        modes: words_of(local_names, "delivery-mode", DeliveryMode::ALL),
        longest_note: LONGEST_NOTE,
    };
    ctx.page_with(status, "requests/new", Some(viewer), view)
}

/// `GET /requests/new`; `association=` in the address chooses one.
///
/// # Errors
/// [`Error::Forbidden`] for those who speak for no association.
pub async fn begin(ctx: Ctx, catalogue: Current) -> Result<HttpResponse> {
    let (viewer, all) = ctx.read(spoken_for).await?;
    let mut form = Form::default();
    form.set("id", Uuid::new_v4()).set("language", ctx.language(Some(&viewer))).set("mode", DeliveryMode::InPerson);
    let wanted = ctx.query("association");
    let chosen = all.iter().find(|one| Some(&one.slug) == wanted.as_ref());
    if let Some(one) = chosen.or(all.first()) {
        form.set("association", one.id);
    }
    page(&ctx, &catalogue, &viewer, &all, (form.view(), StatusCode::OK))
}

/// `POST /requests`.
///
/// # Errors
/// [`Error::Forbidden`].
pub async fn ask(ctx: Ctx, mut form: Form, catalogue: Current) -> Result<HttpResponse> {
    let terms = RequestTerms::parse(&mut form, &catalogue);
    let id = form.parse::<TrainingRequestId>("id");
    let asked = match terms.and_then(|terms| form.finish(|| Some((terms, id?)))) {
        Ok((terms, id)) => {
            ctx.write(move |tx, viewer| {
                actions::ask(tx, viewer, id, &terms)?;
                Ok(id)
            })
            .await
        }
        Err(error) => Err(error),
    };
    match asked {
        Ok((_, id)) => Ok(ctx.redirect_with(&format!("/requests/{id}"), Notice::Done("notice-request-asked"))),
        Err(error) => {
            let form = form.refused(error)?;
            let (viewer, all) = ctx.read(spoken_for).await?;
            page(&ctx, &catalogue, &viewer, &all, (form, StatusCode::UNPROCESSABLE_ENTITY))
        }
    }
}
