use super::{SignUpId, SignUpState};
use crate::cascade::common::DeliveryId;
use crate::cascade::participants::ParticipantId;
use crate::platform::clock::Timestamp;
use crate::platform::db::columns;
use crate::platform::values::{EmailAddress, Language};

columns! {
    sign_ups;
    /// Somebody who signed up for a training.
    SignUp {
        /// Which of those who signed up.
        id: SignUpId => id,
        /// For which training.
        delivery_id: DeliveryId => delivery_id,
        /// Where they stand.
        state: SignUpState => state,
        /// Their name; nothing once it was erased.
        name: Option<String> => name,
        /// Where they are written to; nothing once it was erased.
        email: Option<EmailAddress> => email,
        /// Their government or office; may be empty.
        government: String => government,
        /// In which language they read.
        language: Language => language,
        /// By which they are found when they check in.
        name_key: Option<String> => name_key,
        /// When they signed up; who did first gets a place first.
        signed_up_at: Timestamp => signed_up_at,
        /// How many mails they got.
        mails: i32 => mails,
        /// How many days before the training was the last step of which they were reminded; 0 before the first.
        reminded: i32 => reminded,
        /// Who they are on the list of those who came.
        participant_id: Option<ParticipantId> => participant_id,
        /// When what tells who they are was erased.
        erased_at: Option<Timestamp> => erased_at,
    }
}

/// What somebody sends who signs up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewSignUp {
    /// Their name.
    pub name: String,
    /// Where they are written to.
    pub email: EmailAddress,
    /// Their government or office; may be empty.
    pub government: String,
    /// In which language they read.
    pub language: Language,
}
