//! What this room keeps about people: what they answered about trainings and reported of governments, which are facts without their
//! name once they are erased; and what participants mean to do, who are found by the address that they left.

use diesel::prelude::*;
use serde_json::{Map, Value};

use super::intentions;
use crate::cascade::common::DeliveryId;
use crate::cascade::followups::{FollowUpAnswerId, FollowUpId, FollowUpOutcome, GovernmentActId};
use crate::cascade::participants::ParticipantId;
use crate::people::accounts::Channel;
use crate::platform::clock::Timestamp;
use crate::platform::db::schema::{follow_up_answers, government_act_reports, government_acts, intended_actions};
use crate::platform::db::{Conn, Tx, rows_as_json};
use crate::platform::error::Result;
use crate::platform::personal::{
    DataSubject, NAMELESS, OnErasure, OnExport, OnMerge, PersonalColumn, PersonalData, occurs,
};
use crate::platform::values::Language;

/// See [`PersonalData`].
pub struct PersonalFollowUps;

const CLAIMS: &[PersonalColumn] = {
    use OnErasure::{Emptied, Kept};
    use OnExport::{Given, Owner};
    use OnMerge::Moved;
    const OF_A_GOVERNMENT: OnErasure = Kept("it is said of a government; names are cut out");
    &[
        PersonalColumn::new(("follow_up_answers", "person_id"), Owner, NAMELESS, Moved),
        PersonalColumn::new(("follow_up_answers", "reason"), Given, Emptied, Moved),
        PersonalColumn::new(("intended_actions", "action"), Given, Emptied, Moved),
        PersonalColumn::new(("intended_actions", "email"), Owner, Emptied, Moved),
        PersonalColumn::new(("government_act_reports", "person_id"), Owner, NAMELESS, Moved),
        PersonalColumn::new(
            ("government_acts", "note"),
            OnExport::Withheld("it is about a government"),
            OF_A_GOVERNMENT,
            Moved,
        ),
    ]
};

impl PersonalData for PersonalFollowUps {
    fn room(&self) -> &'static str {
        "followups"
    }

    fn claims(&self) -> &'static [PersonalColumn] {
        CLAIMS
    }

    fn export(&self, conn: &mut Conn, of: &DataSubject) -> Result<Map<String, Value>> {
        let own = follow_up_answers::table.filter(follow_up_answers::person_id.eq(of.id)).order(follow_up_answers::id);
        let answered = rows_as_json!(conn, follow_up_answers, own, {
            follow_up_id: FollowUpId, outcome: FollowUpOutcome, reason: String, channel: Channel, at: Timestamp,
        });
        let own = intended_actions::table.filter(intended_actions::email.eq(&of.email));
        let own = own.order(intended_actions::participant_id);
        let intended = rows_as_json!(conn, intended_actions, own, {
            participant_id: ParticipantId, delivery_id: DeliveryId, action: Option<String>, due_on: chrono::NaiveDate,
            language: Language, written_at: Timestamp,
        });
        let own = government_act_reports::table.filter(government_act_reports::person_id.eq(of.id));
        let own = own.order(government_act_reports::id);
        let reported = rows_as_json!(conn, government_act_reports, own, {
            act_id: GovernmentActId, delivery_id: Option<DeliveryId>, at: Timestamp,
        });
        let tables =
            [("follow_up_answers", answered), ("intended_actions", intended), ("government_act_reports", reported)];
        Ok(tables.map(|(table, rows)| (table.to_owned(), rows)).into_iter().collect())
    }

    fn erase(&self, tx: &mut Tx, of: &DataSubject) -> Result<()> {
        let own = intended_actions::table.filter(intended_actions::email.eq(&of.email));
        let ids: Vec<ParticipantId> = own.select(intended_actions::participant_id).load(tx.conn)?;
        intentions::erase(tx, &ids)?;
        diesel::update(follow_up_answers::table.filter(follow_up_answers::person_id.eq(of.id)))
            .set(follow_up_answers::reason.eq(""))
            .execute(tx.conn)?;
        // Anybody may have named them in a line.
        let marks = of.marks();
        for mark in marks.each() {
            let pattern = occurs(mark);
            let notes: Vec<(GovernmentActId, String)> = government_acts::table
                .filter(government_acts::note.like(&pattern).escape('\\'))
                .select((government_acts::id, government_acts::note))
                .load(tx.conn)?;
            for (id, note) in notes {
                let note = marks.cut(&note).unwrap_or(note);
                diesel::update(government_acts::table.find(id)).set(government_acts::note.eq(note)).execute(tx.conn)?;
            }
            let reasons: Vec<(FollowUpAnswerId, String)> = follow_up_answers::table
                .filter(follow_up_answers::reason.like(&pattern).escape('\\'))
                .select((follow_up_answers::id, follow_up_answers::reason))
                .load(tx.conn)?;
            for (id, reason) in reasons {
                let reason = marks.cut(&reason).unwrap_or(reason);
                diesel::update(follow_up_answers::table.find(id))
                    .set(follow_up_answers::reason.eq(reason))
                    .execute(tx.conn)?;
            }
        }
        Ok(())
    }

    fn merge(&self, tx: &mut Tx, from: &DataSubject, into: &DataSubject) -> Result<()> {
        diesel::update(follow_up_answers::table.filter(follow_up_answers::person_id.eq(from.id)))
            .set(follow_up_answers::person_id.eq(into.id))
            .execute(tx.conn)?;
        diesel::update(government_act_reports::table.filter(government_act_reports::person_id.eq(from.id)))
            .set(government_act_reports::person_id.eq(into.id))
            .execute(tx.conn)?;
        diesel::update(intended_actions::table.filter(intended_actions::email.eq(&from.email)))
            .set(intended_actions::email.eq(&into.email))
            .execute(tx.conn)?;
        Ok(())
    }
}
