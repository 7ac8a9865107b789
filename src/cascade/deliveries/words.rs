use crate::platform::db::text_enum;

text_enum! {
    /// How far the training went.
    DeliveryLevel {
        /// They know of it.
        Awareness = "awareness",
        /// They work with it.
        Working = "working",
        /// They can teach it.
        TrainingOfTrainers = "training-of-trainers",
    }
}

text_enum! {
    /// How participants were counted.
    Basis {
        /// From a list of names.
        Named = "named",
        /// By counting heads.
        Counted = "counted",
        /// Some by name, all by count: the greater stands.
        Mixed = "mixed",
    }
}

text_enum! {
    /// A participant's sex, as they stated it.
    Sex {
        /// Women.
        Women = "women",
        /// Men.
        Men = "men",
        /// Other.
        Other = "other",
        /// Not stated.
        NotStated = "not-stated",
    }
}

text_enum! {
    /// Where a participant stands.
    ParticipantRole {
        /// Elected officials.
        Elected = "elected",
        /// Municipal staff.
        MunicipalStaff = "municipal-staff",
        /// Association staff.
        AssociationStaff = "association-staff",
        /// Civil society.
        CivilSociety = "civil-society",
        /// Others, and those who did not say.
        Other = "other",
    }
}

text_enum! {
    /// What somebody did in a delivery.
    DeliveryTrainerRole {
        /// Led it, and answers for its report.
        Lead = "lead",
        /// Taught with the lead.
        CoTrainer = "co-trainer",
        /// Looked on.
        Observer = "observer",
        /// Taught for the first time, with somebody experienced beside them.
        FirstTimer = "first-timer",
    }
}

impl DeliveryTrainerRole {
    /// Whether they taught. An observer looked on, and may well confirm what they saw.
    pub fn teaches(self) -> bool {
        self != Self::Observer
    }
}

text_enum! {
    /// What can happen to a delivery.
    DeliveryEventKind {
        /// It was planned.
        Planned = "planned",
        /// It was reported.
        Reported = "reported",
        /// Its report was changed.
        Edited = "edited",
        /// The other side confirmed it.
        Confirmed = "confirmed",
        /// It was returned with a comment.
        Returned = "returned",
        /// It was accepted.
        Accepted = "accepted",
        /// An accepted report was opened again, with a reason.
        Amended = "amended",
        /// It was cancelled.
        Cancelled = "cancelled",
        /// It was withdrawn.
        Withdrawn = "withdrawn",
    }
}
