//! Which governments a training reached.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use serde::Serialize;

use crate::cascade::common::views::LocalNames;
use crate::cascade::coverage::actions;
use crate::cascade::coverage::input::parse_named;
use crate::cascade::coverage::rules::named::fingerprint;
use crate::cascade::coverage::views::load_named;
use crate::learning::modules::Current;
use crate::people::associations::{MemberGovernment, MemberGovernmentId};
use crate::platform::error::{Error, Result};
use crate::platform::web::{CHANGED_MEANWHILE, Ctx, Form, FormView, Notice};
use content::Catalogue;

#[derive(Serialize)]
struct NamedPage {
    form: FormView,
    reference: String,
    title: String,
    /// The association whose members they are.
    association: String,
    slug: String,
    /// How many members are listed.
    members: usize,
    named: Vec<NamedLine>,
    offered: Vec<NamedLine>,
    seen: String,
    q: String,
    may_name: bool,
    /// Whether somebody else said otherwise meanwhile.
    overtaken: bool,
}

#[derive(Serialize)]
struct NamedLine {
    id: MemberGovernmentId,
    name: String,
    code: Option<String>,
    ticked: bool,
    /// Whether participants said they come from there.
    suggested: bool,
}

async fn page(ctx: &Ctx, catalogue: &Catalogue, refused: Option<(Form, FormView, StatusCode)>) -> Result<HttpResponse> {
    let (name, words): (String, _) = (ctx.path("reference")?, ctx.query("q"));
    let asked = words.clone();
    let (viewer, data) = ctx.read(move |conn, viewer| load_named(conn, viewer, &name, asked)).await?;
    let local_names = LocalNames::new(ctx, catalogue, &viewer);
    let ticked: Option<Vec<String>> =
        refused.as_ref().map(|(form, ..)| form.all("governments").into_iter().map(str::to_owned).collect());
    let line = |one: &MemberGovernment, is_named: bool| NamedLine {
        id: one.id,
        name: one.facts.name_in(local_names.language).to_owned(),
        code: one.facts.code.clone(),
        ticked: ticked.as_ref().map_or(is_named, |ticked| ticked.contains(&one.id.to_string())),
        suggested: data.suggested.contains(&one.id),
    };
    let status = refused.as_ref().map_or(StatusCode::OK, |(.., status)| *status);
    let view = NamedPage {
        title: local_names.title(&data.whole.title()),
        reference: data.whole.delivery.reference.clone(),
        association: data.whole.association.names.in_language(local_names.language).to_owned(),
        slug: data.whole.association.slug.clone(),
        members: data.members,
        named: data.named.iter().map(|one| line(one, true)).collect(),
        offered: data.offered.iter().map(|one| line(one, false)).collect(),
        seen: fingerprint(&data.named),
        q: words.unwrap_or_default(),
        may_name: data.may_name,
        overtaken: status == StatusCode::CONFLICT,
        form: refused.map(|(_, view, _)| view).unwrap_or_default(),
    };
    ctx.page_with(status, "coverage/named", Some(&viewer), view)
}

/// `GET /deliveries/{reference}/governments`.
///
/// # Errors
/// [`Error::NotFound`].
pub async fn show(ctx: Ctx, catalogue: Current) -> Result<HttpResponse> {
    page(&ctx, &catalogue, None).await
}

/// `POST /deliveries/{reference}/governments`.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Forbidden`].
pub async fn name(ctx: Ctx, mut form: Form, catalogue: Current) -> Result<HttpResponse> {
    let reference: String = ctx.path("reference")?;
    let typed = form.clone();
    let named = match parse_named(&mut form) {
        Ok(said) => ctx.write(move |tx, viewer| actions::name_governments(tx, viewer, &reference, &said)).await,
        Err(error) => Err(error),
    };
    match named {
        Ok((_, (reference, _))) => {
            let back = format!("/deliveries/{reference}/governments");
            Ok(ctx.redirect_with(&back, Notice::Done("notice-governments-named")))
        }
        Err(Error::Conflict(CHANGED_MEANWHILE)) => {
            let view = typed.view();
            page(&ctx, &catalogue, Some((typed, view, StatusCode::CONFLICT))).await
        }
        Err(error) => {
            let view = form.refused(error)?;
            page(&ctx, &catalogue, Some((typed, view, StatusCode::UNPROCESSABLE_ENTITY))).await
        }
    }
}
