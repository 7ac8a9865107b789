use crate::cascade::common::DeliveryId;
use crate::platform::db::Conn;
use crate::platform::error::Result;
use crate::platform::values::EmailAddress;
use crate::platform::web::Signer;

/// Somebody who is awaited at a training.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ExpectedPerson {
    /// Their name.
    pub name: String,
    /// Where they are written to.
    pub email: Option<EmailAddress>,
    /// Their government or office; may be empty.
    pub government: String,
}

/// Where it is known who is awaited at a training.
pub trait ExpectedPeople: Send + Sync {
    /// Those who have a place and have not checked in.
    ///
    /// # Errors
    /// Only what the database says.
    fn expected(&self, conn: &mut Conn, delivery: DeliveryId) -> Result<Vec<ExpectedPerson>>;

    /// Whose link it is, if they are awaited there and have not checked in.
    ///
    /// # Errors
    /// Only what the database says.
    fn of_token(
        &self,
        conn: &mut Conn,
        signer: &Signer,
        delivery: DeliveryId,
        token: &str,
    ) -> Result<Option<ExpectedPerson>>;
}
