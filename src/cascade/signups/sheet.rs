//! Those who signed up for a training as a sheet.

use super::views::load::{SeenSignUps, list};
use super::{SignUp, SignUpId};
use crate::people::accounts::Viewer;
use crate::platform::db::Conn;
use crate::platform::error::Result;
use crate::platform::sheets::{SheetCell, SheetColumn, SheetList, SheetReader, SheetRows};
use crate::platform::web::Turn;

/// Those who signed up for a training, with the addresses at which those who run it write to them.
pub(super) struct SignUpSheet {
    pub delivery: String,
}

impl SheetList for SignUpSheet {
    type Head = (SeenSignUps, Vec<SignUp>);
    type Row = SignUp;
    type Key = SignUpId;

    fn open(&self, conn: &mut Conn, viewer: &Viewer) -> Result<Self::Head> {
        list(conn, viewer, &self.delivery)
    }

    fn file_name(&self, (of, _): &Self::Head) -> String {
        format!("{}-sign-ups", of.brief.reference)
    }

    fn columns(&self, _: &Self::Head, reader: &SheetReader) -> Vec<SheetColumn> {
        let words = [
            "sheet-name",
            "sign-up-email",
            "sheet-government",
            "sign-up-language",
            "sign-up-standing",
            "sign-up-since",
            "sign-up-has-come",
        ];
        words.map(|key| reader.column(key)).into()
    }

    fn rows(
        &self,
        _: &mut Conn,
        _: &Viewer,
        (_, all): &Self::Head,
        // A list is short enough to be read at once.
        _: &Turn<SignUpId>,
    ) -> Result<SheetRows<SignUp, SignUpId>> {
        Ok((all.clone(), None))
    }

    fn cells(&self, _: &Self::Head, of: &SignUp, reader: &SheetReader) -> Vec<SheetCell> {
        vec![
            of.name.as_deref().into(),
            of.email.as_ref().map(|email| email.as_str().to_owned()).into(),
            of.government.as_str().into(),
            of.language.to_string().into(),
            reader.say(&format!("sign-up-state-{}", of.state)).into(),
            reader.moment(Some(of.signed_up_at)),
            of.participant_id.map(|_| reader.say("sheet-yes")).into(),
        ]
    }
}
