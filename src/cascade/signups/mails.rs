//! Whether a mail to somebody who signed up is still to go, and what it says by then.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde_json::{Value, json};

use super::rules::event_of;
use super::store::{sign_up_pages, sign_ups};
use super::{SignUp, SignUpId, SignUpPage, SignUpState, SignUpWord, links};
use crate::cascade::common::DeliveryId;
use crate::cascade::common::views::module_titles;
use crate::cascade::deliveries::store::deliveries::modules_of;
use crate::learning::modules::CatalogueHandle;
use crate::platform::calendar::{CalendarInvitation, CalendarMethod};
use crate::platform::db::Tx;
use crate::platform::error::Result;
use crate::platform::mail::{Mail, MailId, MailKind, MailState, StillDue};
use crate::platform::web::Site;

/// Answers for the mails to those who signed up, just before they are sent: with the training as it stands then.
pub struct SignUpMails {
    /// The installation.
    pub site: Arc<Site>,
    /// What trainings teach.
    pub modules: Arc<CatalogueHandle>,
}

impl StillDue for SignUpMails {
    fn kind(&self) -> MailKind {
        MailKind::SignUp
    }

    fn still_due(&self, tx: &mut Tx, mails: &[Mail]) -> Result<BTreeMap<MailId, Value>> {
        let about = |mail: &Mail| mail.data["sign_up"].as_str().and_then(|id| id.parse::<SignUpId>().ok());
        let ids: Vec<SignUpId> = mails.iter().filter_map(about).collect();
        let people: BTreeMap<SignUpId, SignUp> =
            sign_ups::get_all(tx.conn, &ids)?.into_iter().map(|one| (one.id, one)).collect();
        let mut deliveries: Vec<DeliveryId> = people.values().map(|one| one.delivery_id).collect();
        deliveries.sort();
        deliveries.dedup();
        let pages: BTreeMap<DeliveryId, SignUpPage> =
            sign_up_pages::of_all(tx.conn, &deliveries)?.into_iter().map(|page| (page.delivery_id, page)).collect();
        let (taught, catalogue) = (modules_of(tx.conn, &deliveries)?, self.modules.current());
        let mut due = BTreeMap::new();
        for mail in mails {
            let Some(one) = about(mail).and_then(|id| people.get(&id)) else { continue };
            let Some(page) = pages.get(&one.delivery_id) else { continue };
            let modules = taught.get(&one.delivery_id).map(Vec::as_slice).unwrap_or_default();
            let training = module_titles(&catalogue, mail.language, modules);
            if let Some(data) = self.said(mail, one, page, &training) {
                due.insert(mail.id, data);
            }
        }
        Ok(due)
    }

    fn ended(&self, _: &mut Tx, _: &[MailId], _: MailState) -> Result<()> {
        Ok(())
    }
}

impl SignUpMails {
    /// What a mail says by now; nothing where it is not to go any more.
    fn said(&self, mail: &Mail, one: &SignUp, page: &SignUpPage, training: &str) -> Option<Value> {
        let word: SignUpWord = mail.data["word"].as_str()?.parse().ok()?;
        let is_over = matches!(word, SignUpWord::SignedOff | SignUpWord::Removed | SignUpWord::CalledOff);
        if !is_over && !is_wanted(word, mail, one, page) {
            return None;
        }
        let mut data = mail.data.clone();
        let had_place = data["has_place"].as_bool().unwrap_or_default();
        let has_place = if is_over { had_place } else { one.state == SignUpState::Placed };
        let said = data.as_object_mut()?;
        said.insert("training".into(), json!(training));
        said.insert("starts_on".into(), json!(page.told.starts_on));
        let last = (page.told.ends_on != page.told.starts_on).then_some(page.told.ends_on);
        said.insert("ends_on".into(), json!(last));
        said.insert("place".into(), json!(page.told.place));
        said.insert("about".into(), json!(page.terms.about));
        said.insert("has_place".into(), json!(has_place));
        said.insert("path".into(), json!((!is_over).then(|| links::path(&self.site.signer, one.id))));
        // Whose name was erased meanwhile is not greeted by it; who has just signed off still is.
        if !is_over {
            said.insert("name".into(), json!(one.name));
        }
        if has_place {
            let method = if is_over { CalendarMethod::Cancel } else { CalendarMethod::Request };
            let event = event_of(page, one, training, &page.terms.about);
            said.insert("calendar".into(), json!(CalendarInvitation { method, event }));
        }
        Some(data)
    }
}

/// Whether it is still so, and still says something new.
fn is_wanted(word: SignUpWord, mail: &Mail, one: &SignUp, page: &SignUpPage) -> bool {
    let is_latest = mail.data["sequence"].as_i64() == Some(i64::from(page.sequence));
    let is_theirs = one.email.as_ref() == Some(&mail.address) && !page.told.called_off;
    is_theirs
        && match word {
            SignUpWord::Placed | SignUpWord::MovedUp => one.state == SignUpState::Placed,
            SignUpWord::Waiting => one.state == SignUpState::Waiting,
            SignUpWord::Reminder => one.state == SignUpState::Placed && is_latest,
            SignUpWord::Changed => is_latest,
            SignUpWord::Again => true,
            SignUpWord::SignedOff | SignUpWord::Removed | SignUpWord::CalledOff => false,
        }
}
