//! What would become of each row: decided here, with nothing looked up and nothing done.

use std::collections::{BTreeMap, HashMap};

use serde::Serialize;
use utoipa::ToSchema;

use super::read::{GovernmentLine, SheetGovernment};
use super::{GovernmentColumn, NAME_COLUMNS};
use crate::people::associations::{GovernmentFacts, GovernmentKind, MemberGovernment, MemberGovernmentId};
use crate::platform::db::text_enum;
use crate::platform::error::Message;
use crate::platform::sheets::rehearsal::{CellFault, ImportChange, ImportColumn, shortened};
use crate::platform::values::{Country, Language};
use content::{content_hash, folded};

text_enum! {
    /// What becomes of a row of a sheet of governments.
    MemberOutcome {
        /// Something in it is wrong: nothing is brought in until it is put right.
        Error = "error",
        /// A member of which something is changed.
        Changed = "changed",
        /// A government that is new here: entered, and a member.
        New = "new",
        /// A government that the network knows by its code already: it becomes a member here too, and is counted once.
        Joined = "joined",
        /// A member as the row says.
        Unchanged = "unchanged",
    }
}

/// The governments that rows may mean.
#[derive(Clone, Debug, Default)]
pub struct KnownGovernments {
    /// The country of what says none.
    pub country: Option<Country>,
    /// The association's members.
    pub members: Vec<MemberGovernment>,
    /// Governments that the network knows by codes that stand in the rows.
    pub elsewhere: Vec<MemberGovernment>,
    /// Those that belong to associations whose list the reader may not change: what is known of them stays.
    pub fixed: Vec<MemberGovernmentId>,
}

/// What becomes of a row.
#[derive(Clone, Debug, PartialEq)]
pub struct RehearsedMember {
    /// The row.
    pub row: GovernmentLine,
    /// What becomes of it.
    pub outcome: MemberOutcome,
    /// What is changed.
    pub changes: Vec<ImportChange>,
    /// The government that it means, as it is now.
    pub known: Option<MemberGovernment>,
    /// What is known of it once this is done; absent for a row with something wrong.
    pub facts: Option<GovernmentFacts>,
    /// Whether the row says otherwise of a government that belongs to others too, which stays as it is.
    pub stays: bool,
}

/// Decides what becomes of each row.
pub fn rehearse_members(rows: Vec<GovernmentLine>, known: &KnownGovernments) -> Vec<RehearsedMember> {
    let index = Index::of(known);
    let mut taken = HashMap::<String, (String, usize)>::new();
    rows.into_iter().map(|row| decide(row, known, &index, &mut taken)).collect()
}

/// The governments by what rows may know them by.
struct Index<'a> {
    by_code: HashMap<(Country, &'a str), (&'a MemberGovernment, bool)>,
    by_name: BTreeMap<(Country, String), Vec<&'a MemberGovernment>>,
}

impl<'a> Index<'a> {
    fn of(known: &'a KnownGovernments) -> Self {
        let mut by_code = HashMap::new();
        let mut by_name = BTreeMap::<_, Vec<_>>::new();
        for (one, is_member) in
            known.elsewhere.iter().map(|one| (one, false)).chain(known.members.iter().map(|one| (one, true)))
        {
            if let Some(code) = &one.facts.code {
                by_code.insert((one.facts.country, code.as_str()), (one, is_member));
            }
            if is_member {
                by_name.entry((one.facts.country, one.facts.name_key())).or_default().push(one);
            }
        }
        Self { by_code, by_name }
    }

    /// The government that a row means, and whether it is a member; several where that is not sure.
    fn find(&self, said: &SheetGovernment, country: Country) -> Result<Option<(&'a MemberGovernment, bool)>, ()> {
        if let Some(code) = said.code.as_deref()
            && let Some(found) = self.by_code.get(&(country, code))
        {
            return Ok(Some(*found));
        }
        let Some(name) = &said.name else { return Ok(None) };
        let named = self.by_name.get(&(country, folded(name))).map(Vec::as_slice).unwrap_or_default();
        // Of one with another code only the name is the same.
        let mut fitting = named.iter().filter(|one| said.code.is_none() || one.facts.code.is_none());
        match (fitting.next(), fitting.next()) {
            (None, _) => Ok(None),
            (Some(one), None) => Ok(Some((*one, true))),
            _ => Err(()),
        }
    }
}

fn decide(
    row: GovernmentLine,
    known: &KnownGovernments,
    index: &Index,
    taken: &mut HashMap<String, (String, usize)>,
) -> RehearsedMember {
    let refused = |row: GovernmentLine| RehearsedMember {
        row,
        outcome: MemberOutcome::Error,
        changes: Vec::new(),
        known: None,
        facts: None,
        stays: false,
    };
    let Ok(said) = &row.government else { return refused(row) };
    let fault = |column: GovernmentColumn, value: Option<&str>, message: Message| GovernmentLine {
        government: Err(vec![CellFault { column, value: value.unwrap_or_default().to_owned(), message }]),
        ..row.clone()
    };
    let Some(country) = said.country.or(known.country) else {
        return refused(fault(GovernmentColumn::Country, None, "members-import-no-country".into()));
    };
    let shown = shortened(said.name.as_deref().or(said.code.as_deref()).unwrap_or_default());
    let found = match index.find(said, country) {
        Ok(found) => found,
        Err(()) => {
            let message = Message::new("members-import-several").with("value", shown);
            return refused(fault(GovernmentColumn::Name, said.name.as_deref(), message));
        }
    };
    if found.is_none() && said.name.is_none() {
        let message = Message::new("members-import-unknown-code").with("value", shown);
        return refused(fault(GovernmentColumn::Code, said.code.as_deref(), message));
    }
    // One government stands in one line.
    let own = match (found, &said.code) {
        (Some((one, _)), _) => one.id.to_string(),
        (None, Some(code)) => format!("{country} {code}"),
        (None, None) => format!("{country} {}", folded(said.name.as_deref().unwrap_or_default())),
    };
    if let Some((sheet, line)) = taken.get(&own) {
        let key = if *sheet == row.sheet { "members-import-twice" } else { "members-import-twice-elsewhere" };
        let message = Message::new(key).with("value", shown).with("line", *line);
        let message = if *sheet == row.sheet { message } else { message.with("sheet", sheet) };
        return refused(fault(GovernmentColumn::Name, said.name.as_deref(), message));
    }
    taken.insert(own, (row.sheet.clone(), row.line));

    let Some((one, is_member)) = found else {
        let facts = merged(said, &GovernmentFacts::named(country, "", GovernmentKind::Municipality));
        let (outcome, changes) = (MemberOutcome::New, Vec::new());
        return RehearsedMember { outcome, changes, known: None, facts: Some(facts), stays: false, row };
    };
    let is_fixed = known.fixed.contains(&one.id);
    let facts = merged(said, &one.facts);
    let changes = changes(&one.facts, &facts);
    let stays = is_fixed && !changes.is_empty();
    let (facts, changes) = if is_fixed { (one.facts.clone(), Vec::new()) } else { (facts, changes) };
    let outcome = match (is_member, changes.is_empty()) {
        (false, _) => MemberOutcome::Joined,
        (true, false) => MemberOutcome::Changed,
        (true, true) => MemberOutcome::Unchanged,
    };
    RehearsedMember { outcome, changes, known: Some(one.clone()), facts: Some(facts), stays, row }
}

/// What is known once what a row says is taken over; what it does not say stays.
fn merged(said: &SheetGovernment, before: &GovernmentFacts) -> GovernmentFacts {
    let mut names = before.names.clone();
    names.0.extend(said.names.0.iter().map(|(language, name)| (*language, name.clone())));
    GovernmentFacts {
        country: said.country.unwrap_or(before.country),
        code: said.code.clone().or_else(|| before.code.clone()),
        name: said.name.clone().unwrap_or_else(|| before.name.clone()),
        names,
        kind: said.kind.unwrap_or(before.kind),
        population: said.population.or(before.population),
        latitude: said.latitude.or(before.latitude),
        longitude: said.longitude.or(before.longitude),
    }
}

/// What stands in the columns of a government, in their order.
pub fn values(facts: &GovernmentFacts) -> Vec<(GovernmentColumn, String)> {
    let in_language = |code: &str| {
        let language = code.parse::<Language>().ok();
        language.and_then(|language| facts.names.0.get(&language).cloned()).unwrap_or_default()
    };
    let number = |number: Option<f64>| number.map(|number| number.to_string()).unwrap_or_default();
    let names = NAME_COLUMNS.map(|(column, language)| (column, in_language(language)));
    let first = [
        (GovernmentColumn::Code, facts.code.clone().unwrap_or_default()),
        (GovernmentColumn::Name, facts.name.clone()),
    ];
    let rest = [
        (GovernmentColumn::Country, facts.country.to_string()),
        (GovernmentColumn::Kind, facts.kind.to_string()),
        (GovernmentColumn::Population, facts.population.map(|people| people.to_string()).unwrap_or_default()),
        (GovernmentColumn::Latitude, number(facts.latitude)),
        (GovernmentColumn::Longitude, number(facts.longitude)),
    ];
    first.into_iter().chain(names).chain(rest).collect()
}

fn changes(before: &GovernmentFacts, after: &GovernmentFacts) -> Vec<ImportChange> {
    let differs = |((column, before), (_, after)): ((GovernmentColumn, String), (GovernmentColumn, String))| {
        (before != after).then(|| ImportChange { column: column.key().to_owned(), before, after })
    };
    values(before).into_iter().zip(values(after)).filter_map(differs).collect()
}

/// Names a rehearsal: what is done is what was shown, or it is shown again.
pub fn fingerprint(rehearsed: &[RehearsedMember]) -> String {
    let line =
        |one: &RehearsedMember| format!("{}:{}:{:?}:{:?}", one.row.sheet, one.row.line, one.outcome, one.changes);
    content_hash(rehearsed.iter().map(line).collect::<Vec<_>>().join("\n").as_bytes())
}

/// How many rows of each kind there are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, ToSchema)]
pub struct MemberCounts {
    /// Rows with something wrong.
    pub errors: usize,
    /// Members of which something is changed.
    pub changed: usize,
    /// Governments that are new here.
    pub new: usize,
    /// Governments that the network knows, and that become members here.
    pub joined: usize,
    /// Members as the rows say.
    pub unchanged: usize,
}

impl MemberCounts {
    /// Counts rows.
    pub fn of(rehearsed: &[RehearsedMember]) -> Self {
        let count = |outcome: MemberOutcome| rehearsed.iter().filter(|one| one.outcome == outcome).count();
        Self {
            errors: count(MemberOutcome::Error),
            changed: count(MemberOutcome::Changed),
            new: count(MemberOutcome::New),
            joined: count(MemberOutcome::Joined),
            unchanged: count(MemberOutcome::Unchanged),
        }
    }

    /// Whether there is anything to do.
    pub fn does_something(&self) -> bool {
        self.changed + self.new + self.joined > 0
    }
}
