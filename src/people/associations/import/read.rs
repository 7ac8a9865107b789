//! What a sheet says of governments: its columns found, its cells read. Nothing is looked up in the database.

use std::collections::HashMap;

use super::{GOVERNMENT_COLUMNS, GovernmentColumn, NAME_COLUMNS};
use crate::people::associations::{GovernmentKind, Names, rules};
use crate::platform::error::Message;
use crate::platform::sheets::read::{ColumnSpec, SheetRow, SheetSubject, UploadedSheet};
use crate::platform::sheets::rehearsal::{CellFault, CountryNames, ImportColumn, shortened};
use crate::platform::values::{Country, Language, Name};
use crate::platform::web::Words;
use content::folded;

/// A government as a row of a sheet describes it. What it does not say is `None`, and changes nothing.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SheetGovernment {
    /// Its code.
    pub code: Option<String>,
    /// What it is called there.
    pub name: Option<String>,
    /// Its names in other languages.
    pub names: Names,
    /// Its country.
    pub country: Option<Country>,
    /// What kind of government it is.
    pub kind: Option<GovernmentKind>,
    /// How many people live there.
    pub population: Option<i32>,
    /// Degrees north.
    pub latitude: Option<f64>,
    /// Degrees east.
    pub longitude: Option<f64>,
}

/// A row that was read.
#[derive(Clone, Debug, PartialEq)]
pub struct GovernmentLine {
    /// The sheet, where there is more than one.
    pub sheet: String,
    /// The line, counted from 1.
    pub line: usize,
    /// What it describes, or what is wrong with it: everything at once.
    pub government: Result<SheetGovernment, Vec<CellFault<GovernmentColumn>>>,
}

/// That the rows of a sheet are governments.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SheetOfGovernments;

impl SheetSubject for SheetOfGovernments {
    const NO_TITLES: &'static str = "members-import-no-titles";
    const NO_ROWS: &'static str = "members-import-no-rows";

    fn specs(words: &Words) -> Vec<ColumnSpec> {
        let said = |column: GovernmentColumn| -> Vec<String> {
            words.languages().map(|language| folded(&words.say(language, column.word()))).collect()
        };
        let of = |column: &GovernmentColumn| ColumnSpec {
            key: column.key(),
            titles: said(*column).into_iter().chain(more(*column).iter().map(|title| (*title).to_owned())).collect(),
            needed: *column == GovernmentColumn::Name,
        };
        GOVERNMENT_COLUMNS.iter().map(of).collect()
    }
}

/// What else people call the columns.
fn more(column: GovernmentColumn) -> &'static [&'static str] {
    match column {
        GovernmentColumn::Code => &["code", "national code", "iso", "iso 3166-2", "insee", "codigo", "code national"],
        GovernmentColumn::Name => &[
            "municipality",
            "government",
            "member",
            "town",
            "commune",
            "nom",
            "membre",
            "municipio",
            "nombre",
            "miembro",
        ],
        GovernmentColumn::NameEnglish => &["english", "name (english)", "anglais", "ingles"],
        GovernmentColumn::NameFrench => &["french", "name (french)", "francais", "frances"],
        GovernmentColumn::NameSpanish => &["spanish", "name (spanish)", "espagnol", "espanol"],
        GovernmentColumn::Country => &["country", "country code", "pays", "code pays", "pais", "codigo de pais"],
        GovernmentColumn::Kind => &["kind", "type", "tipo", "genre", "categorie", "categoria"],
        GovernmentColumn::Population => &["population", "inhabitants", "habitants", "poblacion", "habitantes"],
        GovernmentColumn::Latitude => &["lat", "latitude", "latitud"],
        GovernmentColumn::Longitude => &["lon", "lng", "long", "longitude", "longitud"],
    }
}

/// What is kept of a sheet of governments.
pub type GovernmentUpload = UploadedSheet<SheetOfGovernments>;

impl GovernmentUpload {
    /// Its governments, row by row; rows in which nothing stands that is read are left out.
    pub fn governments(&self, words: &Words) -> Vec<GovernmentLine> {
        let vocabulary = Vocabulary::new(words);
        self.reading.rows.iter().filter_map(|row| read_row(row, &vocabulary)).collect()
    }
}

/// What cells may say in words.
struct Vocabulary {
    kinds: HashMap<String, GovernmentKind>,
    countries: CountryNames,
}

impl Vocabulary {
    fn new(words: &Words) -> Self {
        let mut kinds = HashMap::new();
        for kind in GovernmentKind::ALL {
            kinds.insert(kind.to_string(), *kind);
            for language in words.languages() {
                kinds.insert(folded(&words.say(language, &format!("government-kind-{kind}"))), *kind);
            }
        }
        let others = [
            (GovernmentKind::Municipality, ["city", "town", "commune", "ville", "municipio", "ciudad"]),
            (
                GovernmentKind::County,
                ["province", "department", "departement", "provincia", "departamento", "district"],
            ),
            (GovernmentKind::Region, ["state", "etat", "estado", "governorate", "gouvernorat", "gobernacion"]),
        ];
        for (kind, names) in others {
            kinds.extend(names.map(|name| (name.to_owned(), kind)));
        }
        Self { kinds, countries: CountryNames::new(words) }
    }
}

fn read_row(row: &SheetRow, vocabulary: &Vocabulary) -> Option<GovernmentLine> {
    let value = |column: GovernmentColumn| {
        row.values.get(column.place()).and_then(Option::as_deref).filter(|text| !text.is_empty())
    };
    if GOVERNMENT_COLUMNS.iter().all(|column| value(*column).is_none()) {
        return None;
    }
    let mut faults = Vec::new();
    let mut wrong = |column: GovernmentColumn, value: &str, key: &'static str| {
        let message = Message::new(key).with("value", shortened(value));
        faults.push(CellFault { column, value: value.to_owned(), message });
    };
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
    let code = read!(GovernmentColumn::Code, "members-import-not-a-code", rules::code);
    let name = read!(GovernmentColumn::Name, "members-import-not-a-name", named);
    let mut names = Names::default();
    for (column, language) in NAME_COLUMNS {
        if let (Some(name), Ok(language)) =
            (read!(column, "members-import-not-a-name", named), language.parse::<Language>())
        {
            names.0.insert(language, name);
        }
    }
    let country = read!(GovernmentColumn::Country, "import-not-a-country", |text| vocabulary.countries.read(text));
    let kind = read!(GovernmentColumn::Kind, "members-import-not-a-kind", |text: &str| {
        vocabulary.kinds.get(&folded(text)).copied()
    });
    let population = read!(GovernmentColumn::Population, "members-import-not-people", people);
    let latitude = read!(GovernmentColumn::Latitude, "members-import-not-a-latitude", |text| degrees(text, 90.0));
    let longitude = read!(GovernmentColumn::Longitude, "members-import-not-a-longitude", |text| degrees(text, 180.0));
    for (said, missing) in [
        (GovernmentColumn::Latitude, GovernmentColumn::Longitude),
        (GovernmentColumn::Longitude, GovernmentColumn::Latitude),
    ] {
        if value(said).is_some() && value(missing).is_none() {
            wrong(missing, "", "members-import-half-a-place");
        }
    }
    if code.is_none() && name.is_none() && faults.is_empty() {
        faults.push(CellFault {
            column: GovernmentColumn::Name,
            value: String::new(),
            message: "members-import-no-name".into(),
        });
    }
    let read = SheetGovernment { code, name, names, country, kind, population, latitude, longitude };
    let government = if faults.is_empty() { Ok(read) } else { Err(faults) };
    Some(GovernmentLine { sheet: row.sheet.clone(), line: row.line, government })
}

fn named(text: &str) -> Option<String> {
    let name = text.parse::<Name>().map(String::from).ok()?;
    (name.chars().count() <= rules::LONGEST_NAME && name.chars().any(char::is_alphabetic)).then_some(name)
}

/// A number of people, however its thousands are parted: `12500`, `12 500`, `12’500`, `12.500`, `12,500`, `12500.0`.
fn people(text: &str) -> Option<i32> {
    let bare: String = text.chars().filter(|c| !c.is_whitespace() && !matches!(c, '\'' | '’')).collect();
    let bare = bare.strip_suffix(".0").unwrap_or(&bare);
    let mut groups = bare.split(['.', ',']);
    let first = groups.next().unwrap_or_default();
    let is_whole = (1..=3).contains(&first.len()) && bare.split(['.', ',']).skip(1).all(|group| group.len() == 3);
    let digits = if is_whole { bare.replace(['.', ','], "") } else { bare.to_owned() };
    digits.parse().ok().filter(|people| (0..=rules::MOST_PEOPLE).contains(people))
}

/// Degrees, with a point or a comma.
fn degrees(text: &str, most: f64) -> Option<f64> {
    let degrees = text.trim().trim_end_matches('°').replace(',', ".").replace('−', "-").parse::<f64>().ok()?;
    (degrees.abs() <= most).then_some(degrees)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn people_are_read_however_thousands_are_parted() {
        for text in ["12500", "12 500", "12’500", "12.500", "12,500", "12500.0"] {
            assert_eq!(people(text), Some(12_500), "{text}");
        }
        assert_eq!(people("1.234.567"), Some(1_234_567));
        for text in ["", "many", "12.5", "-3", "1e6", "999999999999"] {
            assert_eq!(people(text), None, "{text}");
        }
    }

    #[test]
    fn degrees_have_a_point_or_a_comma() {
        assert_eq!(degrees("-6,5°", 90.0), Some(-6.5));
        assert_eq!(degrees("−6.5", 90.0), Some(-6.5));
        assert_eq!(degrees("91", 90.0), None);
        assert_eq!(degrees("NaN", 90.0), None);
        assert_eq!(degrees("north", 90.0), None);
    }
}
