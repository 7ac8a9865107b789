use std::any::Any;

use super::{Conn, Tx};
use crate::platform::error::{Error, Result};

/// What a read or a write found, without its type, so that queues, threads and transactions are compiled once and not for
/// each of some hundred callers.
pub struct Found(Box<dyn Any + Send>);

/// A read whose callers know what it finds.
pub(crate) type Read = Box<dyn FnOnce(&mut Conn) -> Result<Found> + Send>;
/// A write whose callers know what it finds.
pub(crate) type Write = Box<dyn FnOnce(&mut Tx) -> Result<Found> + Send>;

impl Found {
    /// Takes the type off a value.
    pub fn new<T: Send + 'static>(value: T) -> Self {
        Self(Box::new(value))
    }

    /// The value, for who put it in.
    ///
    /// # Errors
    /// [`Error::Internal`] when it is of another type.
    pub fn take<T: 'static>(self) -> Result<T> {
        self.0.downcast().map(|value| *value).map_err(|_| Error::internal("what was found is of another type"))
    }
}
