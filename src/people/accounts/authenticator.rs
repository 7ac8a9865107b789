//! Who is looking.

use chrono::TimeDelta;

use super::actions::security;
use super::store::{people, sessions, tokens};
use super::{PersonId, Role, Viewer};
use crate::platform::clock::Timestamp;
use crate::platform::db::{Conn, Tx};
use crate::platform::error::Result;
use crate::platform::values::Language;
use crate::platform::web::{Credential, Identify, Identity};

/// How long after its last noted use a session's use is noted again.
const NOTED_FOR: TimeDelta = TimeDelta::hours(6);

/// Says who is looking, by session or token.
#[derive(Clone, Debug)]
pub struct SessionAuthenticator {
    /// How long a session lives without being used, in days.
    pub session_days: i64,
    /// How long it lives at most, in days.
    pub session_most_days: i64,
    /// How long security events are kept, in days; 0 is for ever.
    pub security_event_days: i64,
    /// Who has one of these roles has them only with a code besides a password or a link.
    pub second_factor_for: Vec<Role>,
}

impl Identify for SessionAuthenticator {
    fn identify(&self, conn: &mut Conn, credential: &Credential, now: Timestamp) -> Result<Option<Identity>> {
        let mut lacks_second_factor = false;
        let (person, grants, takes_part, stale, scopes, confirmed_at, in_person) = match credential {
            Credential::Session(token) => {
                let begun_after = now - TimeDelta::days(self.session_most_days);
                let Some(session) = sessions::ongoing(conn, token, begun_after, now)? else {
                    return Ok(None);
                };
                let sessions::Ongoing { person, mut grants, takes_part, last_seen_at, confirmed_at, says_codes } =
                    session;
                if !says_codes && grants.iter().any(|grant| self.second_factor_for.contains(&grant.role)) {
                    lacks_second_factor = true;
                    grants.clear();
                }
                (person, grants, takes_part, now - last_seen_at > NOTED_FOR, None, confirmed_at, true)
            }
            Credential::Bearer(token) => {
                let Some(working) = tokens::working(conn, token, now)? else {
                    return Ok(None);
                };
                let tokens::Working { person, grants, takes_part, last_used_at, scopes, made_by } = working;
                let stale = last_used_at.is_none_or(|last_used| now - last_used > NOTED_FOR);
                let in_person = made_by == Some(person.id);
                (person, grants, takes_part, stale, Some(scopes), None, in_person)
            }
        };
        let viewer = Viewer {
            id: person.id,
            name: person.display_name().to_owned(),
            language: person.language,
            zone: person.time_zone,
            grants,
            takes_part,
            channel: credential.into(),
            confirmed_at,
            in_person,
            scopes,
            lacks_second_factor,
        };
        Ok(Some(Identity { viewer, stale }))
    }

    fn denied(&self, tx: &mut Tx, viewer: &Viewer, route: &str, peer: &str) -> Result<()> {
        security::record_denied(tx, viewer, route, peer, self.security_event_days)
    }

    fn touch(&self, tx: &mut Tx, credential: &Credential) -> Result<()> {
        match credential {
            Credential::Session(token) => sessions::touch(tx, token, self.session_days),
            Credential::Bearer(token) => tokens::touch(tx, token),
        }
    }

    fn speak(&self, tx: &mut Tx, person: PersonId, language: Language) -> Result<()> {
        people::change_language(tx, person, language)
    }
}
