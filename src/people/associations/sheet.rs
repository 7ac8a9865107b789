//! The lists of associations and of their members as sheets.

use std::collections::HashMap;

use super::import::rehearsal::values;
use super::import::{GOVERNMENT_COLUMNS, GovernmentColumn};
use super::store::{self, AssociationFilter, MemberFilter};
use super::views::seen;
use super::{Association, AssociationId, MemberGovernment, MemberKey, Section, policy};
use crate::people::accounts::Viewer;
use crate::platform::db::Conn;
use crate::platform::error::{Error, Result};
use crate::platform::sheets::rehearsal::ImportColumn;
use crate::platform::sheets::{LIMIT, SheetCell, SheetColumn, SheetList, SheetReader, SheetRows, goes_on};
use crate::platform::web::Turn;

/// The associations that the reader sees.
pub(super) struct AssociationSheet {
    /// A section's slug.
    pub section: Option<String>,
    pub words: Option<String>,
}

/// The members of an association.
pub(super) struct MemberSheet {
    pub slug: String,
    pub filter: MemberFilter,
}

impl SheetList for AssociationSheet {
    type Head = Vec<Section>;
    type Row = (Association, i64);
    type Key = String;

    fn open(&self, conn: &mut Conn, viewer: &Viewer) -> Result<Vec<Section>> {
        if policy::can_list(viewer) { store::sections(conn) } else { Err(Error::Hidden) }
    }

    fn file_name(&self, _: &Vec<Section>) -> String {
        "associations".into()
    }

    fn columns(&self, _: &Vec<Section>, reader: &SheetReader) -> Vec<SheetColumn> {
        let words = [
            "sheet-acronym",
            "sheet-name",
            "sheet-country",
            "sheet-country-name",
            "sheet-section",
            "sheet-members",
            "sheet-address",
        ];
        words.map(|key| reader.column(key)).into()
    }

    fn rows(
        &self,
        conn: &mut Conn,
        viewer: &Viewer,
        sections: &Vec<Section>,
        turn: &Turn<String>,
    ) -> Result<SheetRows<Self::Row, String>> {
        let section = sections.iter().find(|section| Some(&section.slug) == self.section.as_ref());
        let filter = AssociationFilter { section: section.map(|section| section.id), words: self.words.clone() };
        let found = store::list(conn, &policy::visible_to(viewer), &filter, turn, LIMIT)?;
        let ids: Vec<AssociationId> = found.iter().map(|one| one.id).collect();
        let counts: HashMap<AssociationId, i64> = store::member_counts(conn, &ids)?;
        let next = goes_on(&found, |one| one.slug.clone());
        let row = |one: Association| {
            let members = counts.get(&one.id).copied().unwrap_or(0);
            (one, members)
        };
        Ok((found.into_iter().map(row).collect(), next))
    }

    fn cells(&self, sections: &Vec<Section>, (of, members): &Self::Row, reader: &SheetReader) -> Vec<SheetCell> {
        let section = sections.iter().find(|section| section.id == of.section_id);
        vec![
            of.acronym.as_str().into(),
            of.names.in_language(reader.language).into(),
            of.country.to_string().into(),
            reader.say(&of.country.word()).into(),
            section.map(|section| section.names.in_language(reader.language)).into(),
            // Without a list nobody knows how many there are.
            Some(*members).filter(|members| *members > 0).into(),
            of.slug.as_str().into(),
        ]
    }
}

impl SheetList for MemberSheet {
    type Head = Association;
    type Row = MemberGovernment;
    type Key = MemberKey;

    fn open(&self, conn: &mut Conn, viewer: &Viewer) -> Result<Association> {
        seen(conn, viewer, &self.slug)
    }

    fn file_name(&self, of: &Association) -> String {
        format!("{}-members", of.slug)
    }

    fn columns(&self, _: &Association, reader: &SheetReader) -> Vec<SheetColumn> {
        let column =
            |column: &GovernmentColumn| SheetColumn { title: reader.say(column.word()), key: Some(column.key()) };
        GOVERNMENT_COLUMNS.iter().map(column).collect()
    }

    fn rows(
        &self,
        conn: &mut Conn,
        _: &Viewer,
        of: &Association,
        turn: &Turn<MemberKey>,
    ) -> Result<SheetRows<MemberGovernment, MemberKey>> {
        let members = store::members(conn, of.id, &self.filter, turn, LIMIT)?;
        let next = goes_on(&members, MemberKey::of);
        Ok((members, next))
    }

    fn cells(&self, _: &Association, of: &MemberGovernment, reader: &SheetReader) -> Vec<SheetCell> {
        let facts = &of.facts;
        let cell = |(column, text): (GovernmentColumn, String)| match column {
            GovernmentColumn::Kind => reader.say(&format!("government-kind-{}", facts.kind)).into(),
            GovernmentColumn::Population => facts.population.into(),
            GovernmentColumn::Latitude => facts.latitude.into(),
            GovernmentColumn::Longitude => facts.longitude.into(),
            _ => text.into(),
        };
        values(facts).into_iter().map(cell).collect()
    }
}
