//! What a sheet says of applicants: its columns found, its cells read. Nothing is looked up in the database.

use std::collections::{BTreeMap, HashMap};

use super::{ANSWERS, ApplicationColumn, COLUMNS};
use crate::cohorts::applications::input::{LONGEST_ANSWER, LONGEST_ASSOCIATION, check_answer};
use crate::cohorts::applications::{ApplicantSex, CallQuestion, QuestionKind};
use crate::people::accounts::LONGEST_NAME;
use crate::platform::error::Message;
use crate::platform::mail::pasted::{ADDRESS_TITLES, NAME_TITLES, addresses, tidy_name};
use crate::platform::sheets::read::{ColumnSpec, SheetReading, SheetRow};
use crate::platform::sheets::rehearsal::{CellFault, CountryNames, ImportColumn, shortened};
use crate::platform::values::{Country, EmailAddress, Language, Name};
use crate::platform::web::Words;
use content::folded;

/// Somebody as a row of a sheet describes them. What it does not say is `None`, and changes nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SheetApplicant {
    /// Their address.
    pub email: EmailAddress,
    /// What they are called.
    pub name: Option<String>,
    /// Their country.
    pub country: Option<Country>,
    /// Their association, as it is written.
    pub association: Option<String>,
    /// Their sex.
    pub sex: Option<ApplicantSex>,
    /// The language they read.
    pub language: Option<Language>,
    /// Their answers, by question.
    pub answers: BTreeMap<String, String>,
}

/// A row that was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ApplicationRow {
    /// The sheet, where there is more than one.
    pub sheet: String,
    /// The line, counted from 1.
    pub line: usize,
    /// Whom it describes, or what is wrong with it: everything at once.
    pub applicant: Result<SheetApplicant, Vec<CellFault<ApplicationColumn>>>,
}

/// The titles that are looked for.
pub(super) fn specs(words: &Words) -> Vec<ColumnSpec> {
    let said = |column: ApplicationColumn| -> Vec<String> {
        words.languages().map(|language| folded(&words.say(language, column.word()))).collect()
    };
    let more: fn(ApplicationColumn) -> &'static [&'static str] = |column| match column {
        ApplicationColumn::Email => &ADDRESS_TITLES,
        ApplicationColumn::Name => &NAME_TITLES,
        ApplicationColumn::Country => &["country", "country code", "pays", "code pays", "pais", "codigo de pais"],
        ApplicationColumn::Association => {
            &["association", "organisation", "organization", "asociacion", "organizacion"]
        }
        ApplicationColumn::Sex => &["sex", "gender", "sexe", "genre", "sexo", "genero"],
        ApplicationColumn::Language => &["lang", "language", "langue", "idioma", "lengua"],
        ApplicationColumn::Answer(_) => &[],
    };
    let of = |column: &ApplicationColumn| ColumnSpec {
        key: column.key(),
        titles: said(*column).into_iter().chain(more(*column).iter().map(|title| (*title).to_owned())).collect(),
        needed: *column == ApplicationColumn::Email,
    };
    let answer = |key: &&'static str| ColumnSpec { key, titles: vec![(*key).to_owned()], needed: false };
    COLUMNS.iter().map(of).chain(ANSWERS.iter().map(answer)).collect()
}

/// What cells may say in words.
struct Vocabulary {
    sexes: HashMap<String, ApplicantSex>,
    languages: HashMap<String, Language>,
    countries: CountryNames,
}

impl Vocabulary {
    fn new(words: &Words, offered: &[Language]) -> Self {
        let (mut sexes, mut languages) = (HashMap::new(), HashMap::new());
        for language in words.languages() {
            for sex in ApplicantSex::ALL {
                sexes.insert(folded(&words.say(language, &format!("applicant-sex-{sex}"))), *sex);
                sexes.insert(sex.to_string(), *sex);
            }
        }
        let short = [
            (ApplicantSex::Women, ["f", "female", "woman", "femme", "mujer"]),
            (ApplicantSex::Men, ["m", "male", "man", "homme", "hombre"]),
        ];
        for (sex, all) in short {
            sexes.extend(all.map(|word| (word.to_owned(), sex)));
        }
        for language in offered {
            languages.insert(folded(&words.say(*language, "language-name")), *language);
            languages.insert(language.to_string(), *language);
        }
        Self { sexes, languages, countries: CountryNames::new(words) }
    }
}

/// Reads the rows; those in which nothing stands that is read are left out. Of two rows with the same address the second is wrong.
pub fn applicants(
    reading: &SheetReading,
    questions: &[CallQuestion],
    words: &Words,
    offered: &[Language],
) -> Vec<ApplicationRow> {
    let vocabulary = Vocabulary::new(words, offered);
    let mut rows: Vec<ApplicationRow> =
        reading.rows.iter().filter_map(|row| read_row(row, questions, &vocabulary)).collect();
    let mut seen: HashMap<EmailAddress, usize> = HashMap::new();
    for row in &mut rows {
        let Ok(applicant) = &row.applicant else { continue };
        if let Some(line) = seen.get(&applicant.email) {
            let value = applicant.email.to_string();
            let message = Message::new("import-twice").with("value", &value).with("line", *line);
            row.applicant = Err(vec![CellFault { column: ApplicationColumn::Email, value, message }]);
        } else {
            seen.insert(applicant.email.clone(), row.line);
        }
    }
    rows
}

fn read_row(row: &SheetRow, questions: &[CallQuestion], vocabulary: &Vocabulary) -> Option<ApplicationRow> {
    let cell = |column: ApplicationColumn| {
        row.values.get(column.place()).and_then(Option::as_deref).map(str::trim).filter(|text| !text.is_empty())
    };
    if row.values.iter().all(|value| value.as_deref().is_none_or(str::is_empty)) {
        return None;
    }
    let mut faults = Vec::new();
    let mut wrong = |column: ApplicationColumn, value: &str, key: &'static str| {
        let message = Message::new(key).with("value", shortened(value));
        faults.push(CellFault { column, value: value.to_owned(), message });
    };
    let email = match cell(ApplicationColumn::Email).map(|text| (text, addresses(text))) {
        None => {
            wrong(ApplicationColumn::Email, "", "import-no-address");
            None
        }
        Some((text, found)) => match found.as_deref() {
            Ok([one]) => Some(one.clone()),
            Ok([_, _, ..]) => {
                wrong(ApplicationColumn::Email, text, "import-two-addresses");
                None
            }
            _ => {
                wrong(ApplicationColumn::Email, text, "import-not-an-address");
                None
            }
        },
    };
    let name = cell(ApplicationColumn::Name).and_then(|said| match tidy_name(said).parse::<Name>().map(String::from) {
        Ok(name) if name.chars().count() > LONGEST_NAME => {
            wrong(ApplicationColumn::Name, said, "import-name-long");
            None
        }
        Ok(name) if !name.is_empty() && !said.contains('@') => Some(name),
        _ => {
            wrong(ApplicationColumn::Name, said, "import-not-a-name");
            None
        }
    });
    macro_rules! read {
        ($column:expr, $key:literal, $read:expr) => {
            cell($column).and_then(|text| {
                let found = $read(text);
                if found.is_none() {
                    wrong($column, text, $key);
                }
                found
            })
        };
    }
    let country = read!(ApplicationColumn::Country, "import-not-a-country", |text| vocabulary.countries.read(text));
    let association = read!(ApplicationColumn::Association, "import-name-long", |text: &str| {
        let clean = text.parse::<Name>().ok().map(String::from)?;
        (clean.chars().count() <= LONGEST_ASSOCIATION).then_some(clean)
    });
    let sex = read!(ApplicationColumn::Sex, "import-not-a-sex", |text| vocabulary.sexes.get(&folded(text)).copied());
    let language = read!(ApplicationColumn::Language, "import-not-a-language", |text: &str| {
        vocabulary.languages.get(&folded(text)).copied()
    });
    let mut answers = BTreeMap::new();
    for (at, key) in ANSWERS.iter().enumerate() {
        let column = ApplicationColumn::Answer(at + 1);
        let Some(question) = questions.iter().find(|question| question.key == *key) else { continue };
        let Some(text) = cell(column) else { continue };
        match answer(question, text) {
            Some(answer) => {
                answers.insert(question.key.clone(), answer);
            }
            None => wrong(column, text, "import-not-an-answer"),
        }
    }
    let applicant = match email {
        Some(email) if faults.is_empty() => {
            Ok(SheetApplicant { email, name, country, association, sex, language, answers })
        }
        _ => Err(faults),
    };
    Some(ApplicationRow { sheet: row.sheet.clone(), line: row.line, applicant })
}

/// An answer as a cell says it: that of a choice in words of any language, or by its place.
fn answer(question: &CallQuestion, text: &str) -> Option<String> {
    let text = text.replace('\0', "").replace("\r\n", "\n");
    if text.chars().count() > LONGEST_ANSWER {
        return None;
    }
    if question.kind == QuestionKind::Choice {
        let said = folded(&text);
        let mut all = question.options.values();
        let place = all.find_map(|options| options.iter().position(|option| folded(option) == said));
        if let Some(place) = place {
            return Some((place + 1).to_string());
        }
    }
    check_answer(question, &text).is_ok().then_some(text)
}
