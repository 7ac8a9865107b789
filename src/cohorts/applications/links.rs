//! The link in mails to applicants: whoever has it sends, changes and takes back one application, and nothing else.

use super::ApplicationId;
use crate::platform::web::Signer;

const PURPOSE: &str = "application";

/// The address of somebody's own page.
pub fn path(signer: &Signer, id: ApplicationId) -> String {
    format!("/applications/{}", signer.token(PURPOSE, &[&id.to_string()]))
}

/// Whose link it is, if it was made here.
pub fn opened(signer: &Signer, token: &str) -> Option<ApplicationId> {
    let parts = signer.open(PURPOSE, token)?;
    let [id] = parts[..] else { return None };
    id.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_opens_one_application() {
        let (signer, id) = (Signer::new("a secret"), ApplicationId::from(uuid::Uuid::from_u128(7)));
        let path = path(&signer, id);
        let token = &path["/applications/".len()..];
        assert_eq!(opened(&signer, token), Some(id));
        assert_eq!(opened(&Signer::new("another"), token), None);
        assert_eq!(opened(&signer, &signer.token("invitation", &[&id.to_string()])), None);
    }
}
