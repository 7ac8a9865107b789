//! Inviting people, within what one may in an hour.

use chrono::TimeDelta;

use crate::cohorts::store::Invited;
use crate::cohorts::views::lists::coordinated;
use crate::cohorts::{Cohort, Invitee, rules, store};
use crate::people::accounts::store::limits;
use crate::people::accounts::{Actor, Viewer};
use crate::platform::error::{Error, Message, Result};
use crate::platform::web::Ctx;

/// Invites people for a viewer who coordinates the cohort.
pub(in crate::cohorts) async fn invite_people(ctx: &Ctx, people: Vec<Invitee>) -> Result<(Viewer, (Cohort, Invited))> {
    let (slug, site): (String, _) = (ctx.path("slug")?, ctx.site().clone());
    ctx.write(move |tx, viewer| {
        let cohort = coordinated(tx.conn, viewer, &slug)?;
        let addresses: Vec<_> = people.iter().map(|invitee| invitee.email.clone()).collect();
        if let Some(address) = store::invited_enough(tx.conn, &addresses, tx.now)?.first() {
            let message = Message::new("cohort-invite-enough").with("address", address.to_string());
            return Err(Error::field("people", message));
        }
        let invited = store::invite(tx, &site.signer, Actor::from(viewer), &cohort, &people)?;
        let spent = i32::try_from(invited.invited.len()).unwrap_or(i32::MAX);
        let (budget, hour) = (format!("invitations:{}", viewer.id), TimeDelta::hours(1));
        limits::spend(tx, &budget, spent, rules::MOST_INVITED_AN_HOUR, hour)?;
        Ok((cohort, invited))
    })
    .await
}
