//! The list of those who took part in a training as a sheet.

use super::store::participants as store;
use super::views::load::{SeenDelivery, seen};
use super::{Participant, ParticipantId};
use crate::people::accounts::Viewer;
use crate::platform::db::Conn;
use crate::platform::error::Result;
use crate::platform::sheets::{SheetCell, SheetColumn, SheetList, SheetReader, SheetRows};
use crate::platform::web::Turn;

/// Those who took part in a training. Addresses are not in it: they were left for the attestation alone.
pub(super) struct ParticipantSheet {
    pub delivery: String,
}

impl SheetList for ParticipantSheet {
    type Head = SeenDelivery;
    type Row = Participant;
    type Key = ParticipantId;

    fn open(&self, conn: &mut Conn, viewer: &Viewer) -> Result<SeenDelivery> {
        seen(conn, viewer, &self.delivery)
    }

    fn file_name(&self, of: &SeenDelivery) -> String {
        format!("{}-participants", of.brief.reference)
    }

    fn columns(&self, _: &SeenDelivery, reader: &SheetReader) -> Vec<SheetColumn> {
        let words =
            ["sheet-name", "sheet-sex", "sheet-role", "sheet-government", "sheet-disability", "sheet-checked-in"];
        words.map(|key| reader.column(key)).into()
    }

    fn rows(
        &self,
        conn: &mut Conn,
        _: &Viewer,
        of: &SeenDelivery,
        // A list is short enough to be read at once.
        _: &Turn<ParticipantId>,
    ) -> Result<SheetRows<Participant, ParticipantId>> {
        Ok((store::all(conn, of.brief.id)?, None))
    }

    fn cells(&self, _: &SeenDelivery, of: &Participant, reader: &SheetReader) -> Vec<SheetCell> {
        let yes = of.details.disability.then(|| reader.say("sheet-yes"));
        vec![
            of.name.as_deref().into(),
            reader.say(&format!("participant-sex-{}", of.details.sex)).into(),
            reader.say(&format!("participant-is-{}", of.details.role)).into(),
            of.details.government.as_str().into(),
            yes.into(),
            reader.moment(Some(of.checked_in_at)),
        ]
    }
}
