use std::collections::BTreeSet;

use serde_json::json;

use crate::cascade::common::DeliveryId;
use crate::cascade::deliveries::store::turns;
use crate::cascade::participants::ParticipantId;
use crate::cascade::participants::store::participants as store;
use crate::platform::db::{Change, Tx};
use crate::platform::error::Result;
use crate::platform::mail::{self, MailKind, NewMail};

/// How many trainings are looked at together.
const CHUNK: usize = 200;

/// Follows trainings: once one is confirmed, those who left an address get their attestation by mail, once.
///
/// # Errors
/// Only what the database says.
pub fn attest(tx: &mut Tx, changes: &BTreeSet<Change>) -> Result<()> {
    let changed = changes.iter().filter(|change| change.kind == turns::DELIVERY);
    let ids: Vec<DeliveryId> = changed.map(|change| change.id.into()).collect();
    for some in ids.chunks(CHUNK) {
        let awaiting = store::awaiting_mail(tx.conn, some)?;
        let written: Vec<ParticipantId> = awaiting.iter().map(|one| one.id).collect();
        for one in awaiting {
            let mail = NewMail {
                key: store::mail_key(one.id),
                kind: MailKind::Attestation,
                address: one.email,
                person: None,
                cohort: None,
                language: one.language,
                data: json!({
                    "name": one.name,
                    "reference": one.reference,
                    "path": format!("/attestations/{}", one.secret),
                }),
                expires_at: None,
            };
            mail::store::enqueue(tx, &mail)?;
        }
        if !written.is_empty() {
            store::mailed(tx, &written)?;
        }
    }
    Ok(())
}
