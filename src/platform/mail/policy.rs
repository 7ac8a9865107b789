//! Who may see which mail: administrators all, the coordinators of a cohort those that belong to it.

use uuid::Uuid;

use super::{Mail, MailKind};
use crate::platform::web::{Role, Viewer};

/// The mails that a viewer may see.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MailVisibility {
    /// All.
    All,
    /// Those of these cohorts.
    Cohorts(Vec<Uuid>),
}

/// The filter of lists beside [`can_see`].
pub fn visible_to(viewer: &Viewer) -> MailVisibility {
    match viewer.is_administrator() {
        true => MailVisibility::All,
        false => MailVisibility::Cohorts(viewer.scopes(Role::CohortCoordinator)),
    }
}

/// Whether the viewer may see that mail and its fate.
pub fn can_see(viewer: &Viewer, mail: &Mail) -> bool {
    viewer.is_administrator() || mail.cohort.is_some_and(|cohort| viewer.has_for(Role::CohortCoordinator, cohort))
}

/// Whether the viewer may see any mail at all.
pub fn can_see_some(viewer: &Viewer) -> bool {
    visible_to(viewer) != MailVisibility::Cohorts(Vec::new())
}

/// Whether the viewer may know who reads that mail, in which language, and what it says. Whoever invites an address
/// learns nothing about the person behind it.
pub fn can_read(viewer: &Viewer, kind: MailKind) -> bool {
    has_a_body_to_show(kind) && (viewer.is_administrator() || kind != MailKind::Invitation)
}

/// Whether what a mail says may be shown to anybody: links that are a key to an account are for their reader alone.
pub fn has_a_body_to_show(kind: MailKind) -> bool {
    !matches!(kind, MailKind::SignIn | MailKind::AddressChange)
}
