use chrono::NaiveDate;
use uuid::Uuid;

use super::keep_draft;
use crate::cascade::commitments::store::commitments;
use crate::cascade::common::{CommitmentId, DeliveryId, DeliveryState, Side};
use crate::cascade::deliveries::form::{begun, fill};
use crate::cascade::deliveries::store::deliveries as whole;
use crate::cascade::deliveries::store::drafts::{self, Fields};
use crate::people::accounts::Viewer;
use crate::people::associations::store as associations;
use crate::platform::db::Tx;
use crate::platform::error::{Error, Result};
use crate::platform::web::Form;

/// What somebody says of a training in a few words, before they report it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HeldInShort {
    /// Its first day.
    pub starts_on: NaiveDate,
    /// How many came, if they say so.
    pub attended: Option<i32>,
    /// The town it was held in; may be empty.
    pub municipality: String,
}

/// Keeps what a viewer says of a training that they promised as the draft of its report, filled in with all that the commitment
/// says. Said again, it is the same draft; nothing else in it is touched. Returns where the draft is taken up.
///
/// # Errors
/// [`Error::Conflict`] when the commitment waits for no training any more; else as [`keep_draft`].
pub fn note_held_of(tx: &mut Tx, viewer: &Viewer, id: CommitmentId, said: &HeldInShort) -> Result<String> {
    let linked = commitments::linked(tx.conn, id)?;
    if let Some((reference, _)) = linked.iter().find(|(_, state)| *state == DeliveryState::Planned) {
        let planned = whole::by_reference(tx.conn, reference)?;
        return note_held(tx, viewer, planned, said);
    }
    let open = commitments::open_of(tx.conn, viewer.id, Uuid::nil().into())?;
    let one = open.into_iter().find(|one| one.id == id).ok_or(Error::Conflict("error-commitment-over"))?;
    let keeps = |fields: &Fields| fields.get("commitment").is_some_and(|ids| *ids == [id.to_string()]);
    let before = drafts::of(tx.conn, viewer.id)?.into_iter().find(|draft| keeps(&draft.fields));
    let (draft, mut fields) = match before {
        Some(draft) => (draft.delivery_id, draft.fields),
        None => {
            let draft: DeliveryId = tx.id();
            let association = associations::get(tx.conn, one.association_id)?;
            let mut form = begun(draft, Side::Trainer, viewer, Some(&one));
            form.set("association", association.id).set("country", association.country).set("languages", one.language);
            (draft, typed(&form))
        }
    };
    put_in(&mut fields, said);
    keep_draft(tx, viewer, draft, &fields)?;
    Ok(format!("/deliveries/new?draft={draft}"))
}

/// The same of a training that was planned.
///
/// # Errors
/// As [`note_held_of`].
pub fn note_held(tx: &mut Tx, viewer: &Viewer, id: DeliveryId, said: &HeldInShort) -> Result<String> {
    let delivery = whole::get(tx.conn, id)?;
    let mut fields = match drafts::find(tx.conn, viewer.id, id)? {
        Some(draft) => draft.fields,
        None => {
            let mut form = Form::default();
            form.set("id", id);
            fill(&mut form, &delivery, viewer.id);
            typed(&form)
        }
    };
    put_in(&mut fields, said);
    keep_draft(tx, viewer, id, &fields)?;
    Ok(format!("/deliveries/{}/edit", delivery.reference))
}

/// A form as a draft keeps it.
fn typed(form: &Form) -> Fields {
    let all = |name: &str| form.all(name).into_iter().map(str::to_owned).collect();
    form.names().map(|name| (name.to_owned(), all(name))).collect()
}

/// Puts what was said into what was typed.
fn put_in(fields: &mut Fields, said: &HeldInShort) {
    let day = |fields: &Fields, name: &str| fields.get(name)?.first()?.parse::<NaiveDate>().ok();
    let lasted = day(fields, "ends_on").zip(day(fields, "starts_on")).map(|(ends, starts)| ends - starts);
    fields.insert("starts_on".into(), vec![said.starts_on.to_string()]);
    match lasted.and_then(|lasted| said.starts_on.checked_add_signed(lasted)) {
        Some(ends_on) => fields.insert("ends_on".into(), vec![ends_on.to_string()]),
        None => fields.remove("ends_on"),
    };
    if let Some(people) = said.attended {
        fields.insert("attended".into(), vec![people.to_string()]);
    }
    if !said.municipality.is_empty() {
        fields.insert("municipality".into(), vec![said.municipality.clone()]);
    }
}
