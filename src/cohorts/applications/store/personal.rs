//! What this room keeps about people: those who apply, by their addresses, as they have no account; those who read and choose. That
//! somebody applied stays counted when they are erased.

use std::collections::BTreeMap;

use diesel::prelude::*;
use serde_json::{Map, Value};

use super::{applications as store, scores};
use crate::cohorts::applications::{ApplicantFields, ApplicantSex, ApplicationId, CallId, SelectionChoice};
use crate::people::associations::AssociationId;
use crate::platform::clock::Timestamp;
use crate::platform::db::schema::{application_scores, applications, call_reviewers, calls};
use crate::platform::db::{AmongMethods, Conn, Json, Tx, rows_as_json};
use crate::platform::error::Result;
use crate::platform::personal::{
    DataSubject, NAMELESS, OF_OTHERS, OnErasure, OnExport, OnMerge, PersonalColumn, PersonalData,
};
use crate::platform::values::{Country, Language};

/// See [`PersonalData`].
pub struct PersonalApplications;

const CLAIMS: &[PersonalColumn] = {
    use OnErasure::{Deleted, Emptied};
    use OnExport::{Given, Owner};
    use OnMerge::{Combined, Moved};
    &[
        PersonalColumn::new(("applications", "email"), Owner, Emptied, Combined),
        PersonalColumn::new(("applications", "name"), Given, Emptied, Moved),
        PersonalColumn::new(("applications", "association_said"), Given, Emptied, Moved),
        PersonalColumn::new(("applications", "answers"), Given, Emptied, Moved),
        PersonalColumn::new(("applications", "pending"), Given, Emptied, Moved),
        PersonalColumn::new(("applications", "chosen_by"), OF_OTHERS, NAMELESS, Moved),
        PersonalColumn::new(("calls", "created_by"), OF_OTHERS, NAMELESS, Moved),
        PersonalColumn::new(("call_reviewers", "person_id"), Owner, Deleted, Combined),
        PersonalColumn::new(("application_scores", "person_id"), Owner, NAMELESS, Combined),
        PersonalColumn::new(("application_scores", "note"), Given, Emptied, Moved),
    ]
};

impl PersonalData for PersonalApplications {
    fn room(&self) -> &'static str {
        "applications"
    }

    fn claims(&self) -> &'static [PersonalColumn] {
        CLAIMS
    }

    fn export(&self, conn: &mut Conn, of: &DataSubject) -> Result<Map<String, Value>> {
        let own = applications::table.filter(applications::email.eq(&of.email)).order(applications::id);
        let applied = rows_as_json!(conn, applications, own, {
            id: ApplicationId, call_id: CallId, name: String, country: Option<Country>,
            association_id: Option<AssociationId>, association_said: String, sex: ApplicantSex, language: Language,
            answers: Json<BTreeMap<String, String>>, pending: Option<Json<ApplicantFields>>, created_at: Timestamp,
            sent_at: Option<Timestamp>, choice: Option<SelectionChoice>, answered_at: Option<Timestamp>,
        });
        let own = call_reviewers::table.filter(call_reviewers::person_id.eq(of.id)).order(call_reviewers::id);
        let reviews = rows_as_json!(conn, call_reviewers, own, { call_id: CallId });
        let own =
            application_scores::table.filter(application_scores::person_id.eq(of.id)).order(application_scores::id);
        let scored = rows_as_json!(conn, application_scores, own, {
            application_id: ApplicationId, score: i32, note: String, scored_at: Timestamp,
        });
        let all = [("applications", applied), ("call_reviewers", reviews), ("application_scores", scored)];
        Ok(all.into_iter().map(|(name, rows)| (name.to_owned(), rows)).collect())
    }

    fn erase(&self, tx: &mut Tx, of: &DataSubject) -> Result<()> {
        let own = applications::table.filter(applications::email.eq(&of.email));
        let ids: Vec<ApplicationId> = own.select(applications::id).load(tx.conn)?;
        store::erase(tx, &ids)?;
        diesel::delete(call_reviewers::table.filter(call_reviewers::person_id.eq(of.id))).execute(tx.conn)?;
        diesel::update(application_scores::table.filter(application_scores::person_id.eq(of.id)))
            .set(application_scores::note.eq(""))
            .execute(tx.conn)?;
        Ok(())
    }

    fn merge(&self, tx: &mut Tx, from: &DataSubject, into: &DataSubject) -> Result<()> {
        // Of two applications to one call that of the record which stays holds.
        let kept: Vec<CallId> = applications::table
            .filter(applications::email.eq(&into.email))
            .select(applications::call_id)
            .load(tx.conn)?;
        let twice =
            applications::table.filter(applications::email.eq(&from.email).and(applications::call_id.among(&kept)));
        diesel::delete(twice).execute(tx.conn)?;
        diesel::update(applications::table.filter(applications::email.eq(&from.email)))
            .set(applications::email.eq(&into.email))
            .execute(tx.conn)?;

        let kept: Vec<CallId> = call_reviewers::table
            .filter(call_reviewers::person_id.eq(into.id))
            .select(call_reviewers::call_id)
            .load(tx.conn)?;
        let twice = call_reviewers::table
            .filter(call_reviewers::person_id.eq(from.id).and(call_reviewers::call_id.among(&kept)));
        diesel::delete(twice).execute(tx.conn)?;
        diesel::update(call_reviewers::table.filter(call_reviewers::person_id.eq(from.id)))
            .set(call_reviewers::person_id.eq(into.id))
            .execute(tx.conn)?;

        let kept: Vec<ApplicationId> = application_scores::table
            .filter(application_scores::person_id.eq(into.id))
            .select(application_scores::application_id)
            .load(tx.conn)?;
        let twice = application_scores::table
            .filter(application_scores::person_id.eq(from.id).and(application_scores::application_id.among(&kept)));
        let gone: Vec<ApplicationId> = twice.clone().select(application_scores::application_id).load(tx.conn)?;
        diesel::delete(twice).execute(tx.conn)?;
        diesel::update(application_scores::table.filter(application_scores::person_id.eq(from.id)))
            .set(application_scores::person_id.eq(into.id))
            .execute(tx.conn)?;
        gone.into_iter().try_for_each(|id| scores::recount(tx, id))?;

        diesel::update(applications::table.filter(applications::chosen_by.eq(from.id)))
            .set(applications::chosen_by.eq(into.id))
            .execute(tx.conn)?;
        diesel::update(calls::table.filter(calls::created_by.eq(from.id)))
            .set(calls::created_by.eq(into.id))
            .execute(tx.conn)?;
        Ok(())
    }
}
