use super::{CheckInCode, ParticipantId, TestMoment};
use crate::cascade::common::DeliveryId;
use crate::cascade::deliveries::{Basis, ParticipantRole, Sex};
use crate::platform::clock::Timestamp;
use crate::platform::db::columns;
use crate::platform::values::{EmailAddress, Language};

columns! {
    check_ins;
    /// How participants of a training check in.
    CheckIn {
        /// Of which training.
        delivery_id: DeliveryId => delivery_id,
        /// By which code.
        code: CheckInCode => code,
        /// Whether names are asked for; otherwise people are only counted.
        asks_names: bool => asks_names,
        /// Until when a trainer opened it; without, it is open on the days of the training.
        open_until: Option<Timestamp> => open_until,
        /// When a trainer closed it.
        closed_at: Option<Timestamp> => closed_at,
        /// Since when there is a code.
        created_at: Timestamp => created_at,
    }
}

columns! {
    participants;
    /// What a participant says of themselves, for the report.
    ParticipantDetails {
        /// Their sex, as they state it.
        sex: Sex => sex,
        /// Where they stand.
        role: ParticipantRole => role,
        /// Whether they say that they live with a disability.
        disability: bool => disability,
        /// Their member government or municipality; may be empty.
        government: String => government,
    }
}

columns! {
    participants;
    /// What a participant scored in the tests, in per cent; nothing where they did not take one. Their answers are not kept.
    TestScores {
        /// Before the training.
        before: Option<f64> => before_score,
        /// After it.
        after: Option<f64> => after_score,
    }
}

impl TestScores {
    /// What they scored in one of them.
    pub fn of(&self, moment: TestMoment) -> Option<f64> {
        match moment {
            TestMoment::Before => self.before,
            TestMoment::After => self.after,
        }
    }
}

/// Somebody on the list of a training.
#[derive(Clone, Debug, PartialEq)]
pub struct Participant {
    /// Which participant.
    pub id: ParticipantId,
    /// Whether they are on it by name or counted. It stays as it was when the name is erased.
    pub basis: Basis,
    /// Their name; nothing where they are only counted, or once it was erased.
    pub name: Option<String>,
    /// Where their attestation goes.
    pub email: Option<EmailAddress>,
    /// For the report.
    pub details: ParticipantDetails,
    /// By which people are counted once.
    pub person_key: Option<String>,
    /// When they checked in.
    pub checked_in_at: Timestamp,
    /// When what told who they are was erased.
    pub erased_at: Option<Timestamp>,
    /// What they scored in the tests.
    pub scores: TestScores,
}

/// Somebody who checks in.
#[derive(Clone, Debug, PartialEq)]
pub struct Arriving {
    /// Chosen by their form.
    pub id: ParticipantId,
    /// Their name; nothing where they are only counted.
    pub name: Option<String>,
    /// Where their attestation is to go.
    pub email: Option<EmailAddress>,
    /// In which language they read.
    pub language: Language,
    /// For the report.
    pub details: ParticipantDetails,
    /// What their phone was given when somebody checked in on it.
    pub device: Option<String>,
    /// Whether they say that they are another than whoever checked in on this phone.
    pub is_another: bool,
    /// Whether they say that they are another than who has this name.
    pub is_namesake: bool,
}
