use crate::cohorts::common::CohortId;
use crate::cohorts::life::OnCopy;
use crate::people::accounts::PersonId;
use crate::platform::db::Tx;
use crate::platform::error::Result;
use crate::reminders::store;

/// A copy of a cohort has the same reminders on the same days; see [`OnCopy`]. Pauses are of people and stay where they are.
pub struct CopiedChoices;

impl OnCopy for CopiedChoices {
    fn copied(&self, tx: &mut Tx, from: CohortId, to: CohortId, by: PersonId) -> Result<()> {
        for ((_, kind), choice) in store::choices_of(tx.conn, [from])? {
            store::write_choice(tx, to, kind, &choice, by)?;
        }
        Ok(())
    }
}
