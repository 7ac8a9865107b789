//! What a mail says that tells a calendar of a planned training which moved or fell through.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde_json::{Value, json};

use super::plan_calendar::{PlannedDays, ToldPlan, event_of};
use super::store::plan_calendars;
use crate::cascade::common::{DeliveryId, Title};
use crate::platform::calendar::{CalendarInvitation, CalendarMethod};
use crate::platform::db::Tx;
use crate::platform::error::Result;
use crate::platform::mail::{Mail, MailId, MailKind, MailState, StillDue};
use crate::platform::web::Site;

/// Answers for these mails just before they are sent: one that a later one has overtaken is not.
pub struct PlanMails {
    /// The installation.
    pub site: Arc<Site>,
}

impl StillDue for PlanMails {
    fn kind(&self) -> MailKind {
        MailKind::Plan
    }

    fn still_due(&self, tx: &mut Tx, mails: &[Mail]) -> Result<BTreeMap<MailId, Value>> {
        let about = |mail: &Mail| mail.data["delivery"].as_str().and_then(|id| id.parse::<DeliveryId>().ok());
        let ids: Vec<DeliveryId> = mails.iter().filter_map(about).collect();
        let told = plan_calendars::told_of(tx.conn, ids.iter().copied())?;
        let called = plan_calendars::called(tx.conn, ids)?;
        let still = |mail: &Mail| {
            let id = about(mail)?;
            let told = told.get(&(id, mail.person?))?;
            let (reference, title) = called.get(&id)?;
            Some((mail.id, self.said(mail, (id, reference, title), told)?))
        };
        Ok(mails.iter().filter_map(still).collect())
    }

    fn ended(&self, _: &mut Tx, _: &[MailId], _: MailState) -> Result<()> {
        Ok(())
    }
}

impl PlanMails {
    fn said(&self, mail: &Mail, of: (DeliveryId, &str, &Title), told: &ToldPlan) -> Option<Value> {
        let data = &mail.data;
        let day = |name: &str| data[name].as_str().and_then(|day| day.parse().ok());
        let days = PlannedDays {
            starts_on: day("starts_on")?,
            ends_on: day("last_day")?,
            place: data["place"].as_str().unwrap_or_default().to_owned(),
        };
        let sequence = i32::try_from(data["sequence"].as_i64()?).ok()?;
        let called_off = data["cancelled"].as_bool().unwrap_or_default();
        if told.sequence != sequence {
            return None;
        }
        let event = event_of(&self.site.words, mail.language, of, &ToldPlan { sequence, called_off, days });
        let method = if called_off { CalendarMethod::Cancel } else { CalendarMethod::Request };
        let mut said = data.clone();
        let fields = said.as_object_mut()?;
        fields.insert("title".into(), json!(event.title));
        fields.insert("calendar".into(), json!(CalendarInvitation { method, event }));
        Some(said)
    }
}
