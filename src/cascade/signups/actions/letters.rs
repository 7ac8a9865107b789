use chrono::TimeDelta;
use serde_json::{Value, json};

use crate::cascade::signups::store::sign_ups;
use crate::cascade::signups::{SignUp, SignUpPage, SignUpState, SignUpWord};
use crate::platform::clock::Zone;
use crate::platform::db::Tx;
use crate::platform::error::Result;
use crate::platform::mail::{self, MailKind, NewMail};

/// Writes a mail to somebody who signed up, unless they were erased. What it says of the training is looked up again when it is sent;
/// see [`SignUpMails`](crate::cascade::signups::mails::SignUpMails).
pub(super) fn write(tx: &mut Tx, reference: &str, page: &SignUpPage, of: &SignUp, word: SignUpWord) -> Result<()> {
    let Some(address) = of.email.clone() else { return Ok(()) };
    let key = sign_ups::next_mail(tx, of.id)?;
    let days = (page.told.ends_on - tx.now.day_in(Zone::UTC)).num_days().clamp(0, 400) + 2;
    let mail = NewMail {
        key,
        kind: MailKind::SignUp,
        address,
        person: None,
        cohort: None,
        language: of.language,
        data: data(reference, page, of, word),
        expires_at: Some(tx.now + TimeDelta::days(days)),
    };
    mail::store::enqueue(tx, &mail).map(drop)
}

/// What the mail says before it is looked up again.
fn data(reference: &str, page: &SignUpPage, of: &SignUp, word: SignUpWord) -> Value {
    json!({
        "sign_up": of.id,
        "word": word,
        (word.as_str()): true,
        "name": of.name,
        "reference": reference,
        "training": null,
        "starts_on": page.told.starts_on,
        "ends_on": (page.told.ends_on != page.told.starts_on).then_some(page.told.ends_on),
        "place": page.told.place,
        "about": null,
        "has_place": of.state == SignUpState::Placed,
        "sequence": page.sequence,
        "path": null,
    })
}
