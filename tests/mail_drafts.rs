//! A mail of each kind, as it stands in the outbox.

use relais::platform::mail::{MailKind, NewMail};
use relais::platform::values::Language;
use serde_json::json;

pub(crate) fn draft(key: &str, to: &str, kind: MailKind) -> NewMail {
    let data = match kind {
        MailKind::SignIn => json!({"name": "Ana", "path": "/sign-in/secret", "minutes": 15}),
        MailKind::AddressChange => {
            json!({"name": "Ana", "from_old": true, "old": "a@b.example", "new": "c@d.example", "path": "/address/secret", "days": 3})
        }
        MailKind::Invitation => {
            json!({"name": "Ana *the* <great>", "cohort": "West Africa", "path": "/invitations/secret", "reply_to": "luis@test.example"})
        }
        MailKind::News => json!({"name": "Ana", "items": []}),
        MailKind::Message => {
            json!({"name": "Ana", "coordinator": "Luis", "cohort": "c", "subject": "s", "paragraphs": [["x"]]})
        }
        MailKind::Session => {
            json!({"name": "Ana", "cohort": "c", "title": "t", "new": true, "is": {"day": "2027-03-10"}, "path": "/cohorts/c/sessions/1"})
        }
        MailKind::Plan => {
            json!({"name": "Ana", "changed": true, "title": "t", "starts_on": "2027-03-10", "place": "Thiès", "path": "/deliveries/1"})
        }
        MailKind::Attestation => json!({"name": "Ana", "reference": "DLV-2027-0001", "path": "/attestations/secret"}),
        MailKind::Certificate => {
            json!({"name": "Ana", "cohort": "West Africa", "coordinator": "Luis", "path": "/certificates/ABCDE23456"})
        }
        MailKind::FollowUp => {
            json!({"name": "Ana", "reference": "DLV-2027-0001", "action": "A plan", "due_on": "2027-06-30", "path": "/f/secret", "stop": "/f/stop/secret"})
        }
        MailKind::SignUp => {
            json!({"name": "Ana", "placed": true, "reference": "DLV-2027-0001", "starts_on": "2027-03-10", "place": "Thiès", "path": "/s/secret"})
        }
        MailKind::Application => {
            json!({"name": "Ana", "call": "Trainers for the Andes", "path": "/applications/secret", "closes_on": "2027-03-10"})
        }
        MailKind::ApplicationReminder => {
            json!({"name": "Ana", "what": "Two days are left", "why": "You began it.", "action": "Send it", "path": "/applications/secret"})
        }
        MailKind::ApplicationAnswer => {
            json!({"name": "Ana", "call": "Trainers for the Andes", "waits": true, "coordinator": "Luis", "starts_on": "2027-03-10"})
        }
        MailKind::Digest | MailKind::NewLinks => {
            let answer = json!({"words": "It was held", "path": "/a/kept.secret", "quiet": false});
            let item = json!({
                "what": "One day is left", "why": "You promised it.", "action": "Go", "path": "/commitments",
                "answers": [answer],
            });
            json!({"name": "Ana", "items": [item]})
        }
    };
    NewMail {
        key: key.into(),
        kind,
        address: format!("{to}@test.example").parse().unwrap(),
        person: None,
        cohort: None,
        language: Language::ENGLISH,
        data,
        expires_at: None,
    }
}
