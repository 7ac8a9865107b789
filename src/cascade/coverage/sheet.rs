//! Governments with what reached them, as a sheet.

use crate::cascade::common::views::module_titles;
use crate::cascade::coverage::views::{CoverageList, CoverageQuery, open_list};
use crate::learning::modules::Current;
use crate::people::accounts::Viewer;
use crate::people::associations::{AssociationId, MemberGovernment, MemberKey};
use crate::platform::db::Conn;
use crate::platform::error::Result;
use crate::platform::sheets::{LIMIT, SheetCell, SheetColumn, SheetList, SheetReader, SheetRows, goes_on};
use crate::platform::web::Turn;
use content::ModuleSlug;

/// The list that an address asks for.
pub(super) struct CoverageSheet {
    pub asked: CoverageQuery,
    pub catalogue: Current,
}

impl SheetList for CoverageSheet {
    type Head = CoverageList;
    type Row = (MemberGovernment, Vec<AssociationId>, Vec<ModuleSlug>);
    type Key = MemberKey;

    fn open(&self, conn: &mut Conn, viewer: &Viewer) -> Result<CoverageList> {
        open_list(conn, viewer, &self.asked)
    }

    fn file_name(&self, _: &CoverageList) -> String {
        "coverage".into()
    }

    fn columns(&self, _: &CoverageList, reader: &SheetReader) -> Vec<SheetColumn> {
        let words = [
            "sheet-code",
            "sheet-name",
            "sheet-country",
            "sheet-kind",
            "sheet-population",
            "sheet-association",
            "sheet-reached",
            "sheet-modules",
        ];
        words.map(|key| reader.column(key)).into()
    }

    fn rows(
        &self,
        conn: &mut Conn,
        _: &Viewer,
        list: &CoverageList,
        turn: &Turn<MemberKey>,
    ) -> Result<SheetRows<Self::Row, MemberKey>> {
        let mut page = list.rows(conn, turn, LIMIT)?;
        let next = goes_on(&page.governments, MemberKey::of);
        let row = |one: MemberGovernment| {
            let belongs = page.belongs.remove(&one.id).unwrap_or_default();
            let modules = page.reached.remove(&one.id).into_iter().flatten().collect();
            (one, belongs, modules)
        };
        Ok((page.governments.into_iter().map(row).collect(), next))
    }

    fn cells(&self, list: &CoverageList, (of, belongs, modules): &Self::Row, reader: &SheetReader) -> Vec<SheetCell> {
        let names = list.associations.iter().filter(|one| belongs.contains(&one.id)).map(|one| one.acronym.as_str());
        vec![
            of.facts.code.clone().into(),
            of.facts.name_in(reader.language).into(),
            of.facts.country.to_string().into(),
            reader.say(&format!("government-kind-{}", of.facts.kind)).into(),
            of.facts.population.into(),
            names.collect::<Vec<_>>().join(", ").into(),
            reader.say(if modules.is_empty() { "coverage-reached-no" } else { "coverage-reached-yes" }).into(),
            module_titles(&self.catalogue, reader.language, modules).into(),
        ]
    }
}
