//! What a sheet says of people: its columns found, its cells read. Nothing is looked up in the database.

use std::collections::HashMap;

use super::{COLUMNS, PeopleColumn};
use crate::cohorts::common::EnrolmentRole;
use crate::people::accounts::{LONGEST_NAME, zones};
use crate::platform::clock::Zone;
use crate::platform::error::Message;
use crate::platform::mail::pasted::{
    ADDRESS_TITLES, FIRST_NAME_TITLES, LAST_NAME_TITLES, NAME_TITLES, addresses, tidy_name,
};
use crate::platform::sheets::read::{ColumnSpec, SheetReading, SheetRow};
use crate::platform::sheets::rehearsal::{CellFault, CountryNames, ImportColumn, shortened};
use crate::platform::values::{Country, EmailAddress, Language, Name};
use crate::platform::web::Words;
use content::folded;

/// Somebody as a row of a sheet describes them. What it does not say is `None`, and changes nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SheetPerson {
    /// Their address.
    pub email: EmailAddress,
    /// What they are called.
    pub name: Option<String>,
    /// As what they take part.
    pub role: Option<EnrolmentRole>,
    /// The language they read.
    pub language: Option<Language>,
    /// Where their day begins.
    pub time_zone: Option<Zone>,
    /// Their country.
    pub country: Option<Country>,
}

/// A row that was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReadRow {
    /// The sheet, where there is more than one.
    pub sheet: String,
    /// The line, counted from 1.
    pub line: usize,
    /// Whom it describes, or what is wrong with it: everything at once.
    pub person: Result<SheetPerson, Vec<CellFault<PeopleColumn>>>,
}

/// The titles that are looked for. After those of [`COLUMNS`] first and last names.
pub fn specs(words: &Words) -> Vec<ColumnSpec> {
    let said = |column: PeopleColumn| -> Vec<String> {
        words.languages().map(|language| folded(&words.say(language, column.word()))).collect()
    };
    let more: fn(PeopleColumn) -> &'static [&'static str] = |column| match column {
        PeopleColumn::Email => &ADDRESS_TITLES,
        PeopleColumn::Name => &NAME_TITLES,
        PeopleColumn::Role => &["role", "role in the cohort", "takes part as", "fonction", "rol", "papel", "funcion"],
        PeopleColumn::Language => &["lang", "language", "langue", "idioma", "lengua"],
        PeopleColumn::TimeZone => &["time zone", "timezone", "zone", "fuseau", "huso horario", "zona"],
        PeopleColumn::Country => &["country", "country code", "pays", "code pays", "pais", "codigo de pais"],
    };
    let of = |column: &PeopleColumn| ColumnSpec {
        key: column.key(),
        titles: said(*column).into_iter().chain(more(*column).iter().map(|title| (*title).to_owned())).collect(),
        needed: *column == PeopleColumn::Email,
    };
    let part = |key, titles: &[&str]| ColumnSpec {
        key,
        titles: titles.iter().map(|title| (*title).to_owned()).collect(),
        needed: false,
    };
    let mut specs: Vec<ColumnSpec> = COLUMNS.iter().map(of).collect();
    specs.push(part("first_name", &FIRST_NAME_TITLES));
    specs.push(part("last_name", &LAST_NAME_TITLES));
    specs
}

/// What cells may say in words.
pub struct Vocabulary {
    roles: HashMap<String, EnrolmentRole>,
    languages: HashMap<String, Language>,
    countries: CountryNames,
    offered: Vec<Language>,
}

impl Vocabulary {
    /// The words of every language.
    pub fn new(words: &Words, offered: &[Language]) -> Self {
        let (mut roles, mut languages) = (HashMap::new(), HashMap::new());
        for language in words.languages() {
            for role in EnrolmentRole::ALL {
                roles.insert(folded(&words.say(language, &format!("enrolment-role-{role}"))), *role);
                roles.insert(role.to_string(), *role);
            }
            languages.insert(folded(&words.say(language, "language-name")), language);
        }
        let others = [("formateur", true), ("formatrice", true), ("formador", true), ("formadora", true)];
        let observers =
            [("observateur", false), ("observatrice", false), ("observador", false), ("observadora", false)];
        for (word, trains) in others.into_iter().chain(observers) {
            roles.insert(word.into(), if trains { EnrolmentRole::Trainer } else { EnrolmentRole::Observer });
        }
        let names = [
            ("en", ["english", "anglais", "ingles"]),
            ("fr", ["french", "francais", "frances"]),
            ("es", ["spanish", "espagnol", "espanol"]),
        ];
        for (code, names) in names {
            let Ok(language) = code.parse::<Language>() else { continue };
            languages.extend(names.map(|name| (name.to_owned(), language)));
        }
        Self { roles, languages, countries: CountryNames::new(words), offered: offered.to_vec() }
    }

    fn language(&self, cell: &str) -> Option<Language> {
        // `fr-BE`, `pt_BR`: of a regional kind the language counts.
        let code = cell.split(['-', '_']).next().unwrap_or_default().trim().to_lowercase();
        let found = code.parse().ok().or_else(|| self.languages.get(&folded(cell)).copied());
        found.filter(|language| self.offered.contains(language))
    }
}

/// Reads the rows; those in which nothing stands that is read are left out.
pub fn people(reading: &SheetReading, vocabulary: &Vocabulary) -> Vec<ReadRow> {
    let mut rows: Vec<ReadRow> = reading.rows.iter().filter_map(|row| read_row(row, vocabulary)).collect();
    name_twice(&mut rows);
    rows
}

fn read_row(row: &SheetRow, vocabulary: &Vocabulary) -> Option<ReadRow> {
    let cell = |at: usize| row.values.get(at).and_then(Option::as_deref).filter(|text| !text.is_empty());
    if (0..row.values.len()).all(|at| cell(at).is_none()) {
        return None;
    }
    let mut faults = Vec::new();
    let mut wrong = |column: PeopleColumn, value: &str, key: &'static str| {
        let message = Message::new(key).with("value", shortened(value));
        faults.push(CellFault { column, value: value.to_owned(), message });
    };
    let value = |column: PeopleColumn| cell(column as usize);

    let email = match value(PeopleColumn::Email).map(|text| (text, addresses(text))) {
        None => {
            wrong(PeopleColumn::Email, "", "import-no-address");
            None
        }
        Some((text, Err(_))) => {
            wrong(PeopleColumn::Email, text, "import-not-an-address");
            None
        }
        Some((text, Ok(found))) => match &found[..] {
            [one] => Some(one.clone()),
            [] => {
                wrong(PeopleColumn::Email, text, "import-not-an-address");
                None
            }
            _ => {
                wrong(PeopleColumn::Email, text, "import-two-addresses");
                None
            }
        },
    };
    let said = said_name(value(PeopleColumn::Name), cell(COLUMNS.len()), cell(COLUMNS.len() + 1));
    let name = said.as_deref().and_then(|said| match tidy_name(said).parse::<Name>().map(String::from) {
        Ok(name) if name.chars().count() > LONGEST_NAME => {
            wrong(PeopleColumn::Name, said, "import-name-long");
            None
        }
        Ok(name) if !name.is_empty() && !said.contains('@') => Some(name),
        _ => {
            wrong(PeopleColumn::Name, said, "import-not-a-name");
            None
        }
    });
    macro_rules! read {
        ($column:expr, $key:literal, $read:expr) => {
            value($column).and_then(|text| {
                let found = $read(text);
                if found.is_none() {
                    wrong($column, text, $key);
                }
                found
            })
        };
    }
    let role = read!(PeopleColumn::Role, "import-not-a-role", |text| vocabulary.roles.get(&folded(text)).copied());
    let language = read!(PeopleColumn::Language, "import-not-a-language", |text| vocabulary.language(text));
    let time_zone = read!(PeopleColumn::TimeZone, "import-not-a-zone", |text: &str| {
        text.replace(' ', "_").parse::<Zone>().ok().map(zones::canonical)
    });
    let country = read!(PeopleColumn::Country, "import-not-a-country", |text| vocabulary.countries.read(text));
    let person = match email {
        Some(email) if faults.is_empty() => Ok(SheetPerson { email, name, role, language, time_zone, country }),
        _ => Err(faults),
    };
    Some(ReadRow { sheet: row.sheet.clone(), line: row.line, person })
}

/// A name in one column, or in two: “Prénom” beside “Nom”, “Nombre” beside “Apellidos”.
fn said_name(full: Option<&str>, first: Option<&str>, last: Option<&str>) -> Option<String> {
    let parts = match (full, first, last) {
        (_, Some(first), Some(last)) => [Some(first), Some(last)],
        (Some(full), Some(first), None) if full != first => [Some(first), Some(full)],
        (Some(full), None, Some(last)) if full != last => [Some(full), Some(last)],
        (full, first, last) => [full.or(first).or(last), None],
    };
    let said = parts.into_iter().flatten().collect::<Vec<_>>().join(" ");
    (!said.is_empty()).then_some(said)
}

/// One address is one person: of two rows with the same the second is named, with the line of the first.
fn name_twice(rows: &mut [ReadRow]) {
    let mut seen: HashMap<EmailAddress, (String, usize)> = HashMap::new();
    for row in rows {
        let Ok(person) = &row.person else { continue };
        match seen.get(&person.email) {
            None => {
                seen.insert(person.email.clone(), (row.sheet.clone(), row.line));
            }
            Some((sheet, line)) => {
                let key = if *sheet == row.sheet { "import-twice" } else { "import-twice-elsewhere" };
                let message = Message::new(key).with("value", person.email.as_str()).with("line", *line);
                let message = if *sheet == row.sheet { message } else { message.with("sheet", sheet) };
                let value = person.email.to_string();
                row.person = Err(vec![CellFault { column: PeopleColumn::Email, value, message }]);
            }
        }
    }
}
