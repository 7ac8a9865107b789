use crate::cohorts::common::CohortId;
use crate::cohorts::life::rules;
use crate::people::accounts::PersonId;
use crate::platform::db::Tx;
use crate::platform::error::Result;
use crate::platform::web::Form;

/// How a copy of a cohort differs from it.
#[derive(Clone, Debug)]
pub struct CohortCopy {
    /// Chosen by whoever copies, so that a form sent twice makes one.
    pub id: CohortId,
    /// Its name.
    pub name: String,
    /// Its first day; all others follow.
    pub starts_on: chrono::NaiveDate,
}

impl CohortCopy {
    /// Reads it from a form. Without `id` it gets a new one.
    ///
    /// # Errors
    /// [`crate::platform::error::Error::Invalid`].
    pub fn parse(form: &mut Form) -> Result<Self> {
        let id = form.parse_optional::<CohortId>("id");
        let (name, starts_on) = (form.required_name("name", rules::LONGEST_NAME), form.date("starts_on"));
        form.finish(|| {
            let id = id?.unwrap_or_else(|| uuid::Uuid::new_v4().into());
            Some(Self { id, name: name?, starts_on: starts_on? })
        })
    }
}

/// What rooms below do when a cohort was copied: what it has chosen with them goes along.
pub trait OnCopy: Send + Sync {
    /// Called once, in the transaction of the copy that `by` makes.
    ///
    /// # Errors
    /// Whatever undoes the copy as well.
    fn copied(&self, tx: &mut Tx, from: CohortId, to: CohortId, by: PersonId) -> Result<()>;
}
