//! The link in the mails of somebody who signed up: it shows their place, and takes them off. It is good for nothing else.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use uuid::Uuid;

use super::SignUpId;
use crate::platform::web::Signer;

/// What its signature is for.
const PURPOSE: &str = "sign-up";

/// What stands in the link.
pub fn token(signer: &Signer, id: SignUpId) -> String {
    signer.token(PURPOSE, &[&URL_SAFE_NO_PAD.encode(Uuid::from(id).as_bytes())])
}

/// The address of the page on which somebody sees their place and signs off.
pub fn path(signer: &Signer, id: SignUpId) -> String {
    format!("/s/{}", token(signer, id))
}

/// Whose link it is, if it was made here.
pub fn opened_by(signer: &Signer, token: &str) -> Option<SignUpId> {
    let parts = signer.open(PURPOSE, token)?;
    let [id] = parts[..] else { return None };
    Uuid::from_slice(&URL_SAFE_NO_PAD.decode(id).ok()?).ok().map(SignUpId::from)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_is_good_where_it_was_made() {
        let (signer, id) = (Signer::new("a secret"), SignUpId::from(Uuid::from_u128(7)));
        let path = path(&signer, id);
        assert_eq!(opened_by(&signer, &path["/s/".len()..]), Some(id));
        assert_eq!(opened_by(&Signer::new("another"), &path["/s/".len()..]), None);
        assert_eq!(opened_by(&signer, "x"), None);
    }
}
