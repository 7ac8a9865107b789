//! Calls and applications: a cohort is opened by a public call, people apply without an account, two reviewers score each of them,
//! and a coordinator chooses within the places there are.

pub mod actions;
pub mod api;
mod application;
mod bodies;
mod call;
pub mod import;
pub mod input;
pub mod links;
pub mod pages;
pub mod policy;
pub mod retention;
pub mod routes;
pub mod rules;
mod settings;
mod sheet;
pub mod store;
mod texts;
pub mod views;

use crate::platform::db::{id, text_enum};

pub use application::{ApplicantFields, Application, ApplicationScore};
pub use call::{Call, CallQuestion, CallTerms};
pub use settings::ApplicationSettings;

id! {
    /// A call to apply for a cohort.
    CallId
}
id! {
    /// Somebody's application.
    ApplicationId
}

text_enum! {
    /// What kind of answer a question of a call asks for.
    QuestionKind {
        /// A line.
        Text = "text",
        /// Some paragraphs.
        LongText = "long-text",
        /// A whole number.
        Number = "number",
        /// One of several answers.
        Choice = "choice",
    }
}

text_enum! {
    /// The sex of an applicant, as they state it.
    ApplicantSex {
        /// A woman.
        Women = "women",
        /// A man.
        Men = "men",
        /// Another.
        Other = "other",
        /// Nothing is said.
        NotStated = "not-stated",
    }
}

text_enum! {
    /// Whether people can apply.
    CallState {
        /// Not yet.
        Ahead = "ahead",
        /// Yes.
        Open = "open",
        /// Not any more: those who applied are read and chosen.
        Closed = "closed",
    }
}

text_enum! {
    /// By which way an application came.
    ApplicationSource {
        /// The public page.
        Form = "form",
        /// A file of a coordinator's.
        File = "file",
    }
}

text_enum! {
    /// What is decided about an application.
    SelectionChoice {
        /// Gets a place: is invited.
        Accepted = "accepted",
        /// Waits for one, in order.
        Waiting = "waiting",
        /// Gets none.
        Declined = "declined",
    }
}

text_enum! {
    /// How far an application has come.
    ApplicationStanding {
        /// Typed, and not sent by the link in the mail.
        Begun = "begun",
        /// Sent, and not read by two.
        Unread = "unread",
        /// Read by two, and nothing is decided.
        Read = "read",
        /// Gets a place.
        Accepted = "accepted",
        /// Waits for one.
        Waiting = "waiting",
        /// Gets none.
        Declined = "declined",
    }
}
