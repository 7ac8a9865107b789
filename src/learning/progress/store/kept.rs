use std::collections::BTreeMap;

use diesel::prelude::*;

use super::super::{AttemptDraft, AttemptId, Typed};
use crate::people::accounts::PersonId;
use crate::platform::clock::Timestamp;
use crate::platform::db::schema::{attempt_drafts, learner_notes, learners};
use crate::platform::db::{AmongMethods, Conn, Json};
use crate::platform::error::Result;
use content::{ModuleSlug, PromptId, QuestionId, SetName};

type DraftRow = (SetName, AttemptId, Json<Typed>, Timestamp, Option<Json<Vec<QuestionId>>>);
type NoteRow = (PromptId, String, Timestamp);

/// Notes to prompts, and when each was written.
pub type Notes = BTreeMap<PromptId, (String, Timestamp)>;

/// What a person has answered and not sent yet to some sets of a module, and their notes to its prompts. One query.
///
/// # Errors
/// Only what the database says.
pub fn of(
    conn: &mut Conn,
    person: PersonId,
    module: &ModuleSlug,
    sets: &[SetName],
) -> Result<(BTreeMap<SetName, AttemptDraft>, Notes)> {
    let of_sets = attempt_drafts::learner_id
        .eq(learners::id)
        .and(attempt_drafts::module.eq(module.clone()).and(attempt_drafts::question_set.among(sets.to_vec())));
    let of_module = learner_notes::learner_id.eq(learners::id).and(learner_notes::module.eq(module.clone()));
    // Each draft with each note: a page has one set, and few notes.
    let rows: Vec<(Option<DraftRow>, Option<NoteRow>)> = learners::table
        .left_join(attempt_drafts::table.on(of_sets))
        .left_join(learner_notes::table.on(of_module))
        .filter(learners::person_id.eq(person))
        .select((
            (
                attempt_drafts::question_set,
                attempt_drafts::attempt_id,
                attempt_drafts::typed,
                attempt_drafts::kept_at,
                attempt_drafts::asked,
            )
                .nullable(),
            (learner_notes::prompt, learner_notes::text, learner_notes::written_at).nullable(),
        ))
        .load(conn)?;
    let (mut drafts, mut notes) = (BTreeMap::new(), Notes::new());
    for (draft, note) in rows {
        if let Some((set, attempt, typed, kept_at, asked)) = draft {
            drafts.insert(set, AttemptDraft { attempt, typed: typed.0, kept_at, asked: asked.map(|asked| asked.0) });
        }
        if let Some((prompt, text, written_at)) = note {
            notes.insert(prompt, (text, written_at));
        }
    }
    Ok((drafts, notes))
}
