//! What people send beside files.

use crate::cascade::common::EvidenceKind;
use crate::cascade::evidence::EvidenceDetails;
use crate::cascade::evidence::rules::LONGEST_LABEL;
use crate::platform::error::Result;
use crate::platform::web::Form;

/// What is said of files that are added. On the page whoever chooses that they are photographs says with it that those who are on
/// them agreed; a program says so with `consent`.
pub(super) fn details(form: &mut Form, kind_says_consent: bool) -> Result<EvidenceDetails> {
    let (kind, label) = (form.parse::<EvidenceKind>("kind"), form.name("label", LONGEST_LABEL));
    let is_photo = kind == Some(EvidenceKind::Photo);
    let consent = form.ticked("consent") || (kind_says_consent && is_photo);
    if is_photo && !consent {
        form.wrong("consent", "evidence-consent-needed");
    }
    form.finish(|| Some(EvidenceDetails { kind: kind?, label: label?, consent }))
}
