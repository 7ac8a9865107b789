//! Who is awaited at a training, for those who run its check-in.

use super::links;
use super::store::sign_ups;
use super::{SignUp, SignUpState};
use crate::cascade::common::DeliveryId;
use crate::cascade::participants::{ExpectedPeople, ExpectedPerson};
use crate::platform::db::Conn;
use crate::platform::error::Result;
use crate::platform::web::Signer;

/// See [`ExpectedPeople`].
pub struct SignedUp;

fn expected(one: SignUp) -> Option<ExpectedPerson> {
    Some(ExpectedPerson { name: one.name?, email: one.email, government: one.government })
}

impl ExpectedPeople for SignedUp {
    fn expected(&self, conn: &mut Conn, delivery: DeliveryId) -> Result<Vec<ExpectedPerson>> {
        let all = sign_ups::there(conn, delivery)?.into_iter();
        let awaited = all.filter(|one| one.state == SignUpState::Placed && one.participant_id.is_none());
        Ok(awaited.filter_map(expected).collect())
    }

    fn of_token(
        &self,
        conn: &mut Conn,
        signer: &Signer,
        delivery: DeliveryId,
        token: &str,
    ) -> Result<Option<ExpectedPerson>> {
        let Some(id) = links::opened_by(signer, token) else { return Ok(None) };
        let one = sign_ups::get_all(conn, &[id])?.pop();
        let awaited = one.filter(|one| one.delivery_id == delivery && one.participant_id.is_none());
        Ok(awaited.and_then(expected))
    }
}
