//! The cascade: what trainers promise to pass on, the trainings they hold, and who confirms them.

pub mod routes;

use crate::db::{id, text_enum};

id! {
    /// A trainer's promise of a delivery.
    CommitmentId
}
id! {
    /// One cascaded training. The client chooses it, so that a report sent twice is one.
    DeliveryId
}

text_enum! {
    /// The life of a delivery.
    DeliveryState {
        /// Being written.
        Draft = "draft",
        /// Will be held.
        Planned = "planned",
        /// Was held, says one side.
        Reported = "reported",
        /// The other side says so too.
        Confirmed = "confirmed",
        /// The coordinator has taken it up; it is locked.
        Accepted = "accepted",
        /// Goes back to its reporter with a question.
        Returned = "returned",
        /// Will not be held.
        Cancelled = "cancelled",
        /// Was reported in error.
        Withdrawn = "withdrawn",
    }
}

text_enum! {
    /// For whom somebody acts on a delivery. One side reports, the other confirms.
    Side {
        /// Those who taught.
        Trainer = "trainer",
        /// The association whose members were taught.
        Association = "association",
        /// The coordinator: accepts, and confirms in place of a side that has nobody to do it.
        Coordinator = "coordinator",
    }
}

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
    /// Where people met.
    DeliveryMode {
        /// In one room.
        InPerson = "in-person",
        /// Each behind a screen.
        Online = "online",
        /// Both.
        Hybrid = "hybrid",
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
