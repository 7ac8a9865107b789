use chrono::NaiveDate;

use crate::cascade::participants::ParticipantId;
use crate::platform::db::columns;
use crate::platform::values::{EmailAddress, Language};

columns! {
    intended_actions;
    /// What a participant means to do after a training.
    Intention {
        /// Whose it is.
        participant_id: ParticipantId => participant_id,
        /// What they mean to do; nothing once it was erased.
        action: Option<String> => action,
        /// By which day.
        due_on: NaiveDate => due_on,
        /// Where they want to be asked about it.
        email: Option<EmailAddress> => email,
        /// In which language.
        language: Language => language,
    }
}
