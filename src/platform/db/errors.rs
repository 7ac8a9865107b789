//! What the engines' errors mean to us.

use diesel::result::{DatabaseErrorKind, Error as DieselError};

use crate::platform::error::Error;

impl From<DieselError> for Error {
    fn from(error: DieselError) -> Self {
        match &error {
            DieselError::NotFound => Error::NotFound,
            DieselError::DatabaseError(kind, info) => match kind {
                DatabaseErrorKind::UniqueViolation => Error::Duplicate,
                DatabaseErrorKind::ClosedConnection | DatabaseErrorKind::UnableToSendCommand => Error::DatabaseAway,
                _ => by_message(info.message()).unwrap_or_else(|| Error::internal(error)),
            },
            DieselError::BrokenTransactionManager => Error::DatabaseAway,
            _ => Error::internal(error),
        }
    }
}

/// Faults for which diesel has no kind of its own.
fn by_message(message: &str) -> Option<Error> {
    let says = |part: &str| message.contains(part);
    if says("disk is full") || says("No space left") {
        Some(Error::StorageFull)
    } else if says("database is locked")
        || says("unable to open database")
        || says("disk I/O error")
        || says("canceling statement due to")
        || says("terminating connection")
        || says("server closed the connection")
        || says("no connection to the server")
    {
        Some(Error::DatabaseAway)
    } else {
        None
    }
}

impl From<diesel::ConnectionError> for Error {
    fn from(error: diesel::ConnectionError) -> Self {
        tracing::error!(%error, "the database cannot be reached");
        Error::DatabaseAway
    }
}
