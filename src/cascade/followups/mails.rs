//! Whether a mail with a question is still to go.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde_json::Value;

use super::store::{follow_ups, intentions};
use super::{FollowUpId, links};
use crate::cascade::participants::ParticipantId;
use crate::platform::db::Tx;
use crate::platform::error::Result;
use crate::platform::mail::{Mail, MailId, MailKind, MailState, StillDue};
use crate::platform::web::Site;

/// Answers for the mails with questions to participants, just before they are sent.
pub struct FollowUpMails {
    /// The installation.
    pub site: Arc<Site>,
}

impl StillDue for FollowUpMails {
    fn kind(&self) -> MailKind {
        MailKind::FollowUp
    }

    fn still_due(&self, tx: &mut Tx, mails: &[Mail]) -> Result<BTreeMap<MailId, Value>> {
        let mut asked = BTreeMap::<FollowUpId, &Mail>::new();
        for mail in mails {
            let token = mail.data["path"].as_str().and_then(|path| path.strip_prefix("/f/"));
            if let Some(id) = token.and_then(|token| links::answered_by(&self.site.signer, token)) {
                asked.insert(id, mail);
            }
        }
        let ids: Vec<FollowUpId> = asked.keys().copied().collect();
        let open = follow_ups::get_all(tx.conn, &ids)?;
        let open: Vec<_> = open.into_iter().filter(|one| one.outcome.is_none()).collect();
        let participants: Vec<ParticipantId> = open.iter().filter_map(|one| one.participant_id).collect();
        let theirs = intentions::of_all(tx.conn, &participants)?;
        let wanted = |one: &super::FollowUp, mail: &Mail| {
            theirs
                .iter()
                .any(|its| Some(its.participant_id) == one.participant_id && its.email.as_ref() == Some(&mail.address))
        };
        let due = open.iter().filter_map(|one| Some((one, *asked.get(&one.id)?)));
        Ok(due.filter(|(one, mail)| wanted(one, mail)).map(|(_, mail)| (mail.id, mail.data.clone())).collect())
    }

    fn ended(&self, _: &mut Tx, _: &[MailId], _: MailState) -> Result<()> {
        Ok(())
    }
}
