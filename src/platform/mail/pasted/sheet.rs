//! Rows of a sheet below a line that says what its columns are.

use super::names::{name, tidy};
use super::{PasteFault, Read, line};
use content::folded;

/// How people call a column of addresses, folded.
pub const ADDRESS: [&str; 21] = [
    "email",
    "e-mail",
    "mail",
    "e mail",
    "emails",
    "e-mails",
    "email address",
    "e-mail address",
    "mail address",
    "email addresses",
    "adresse e-mail",
    "adresse email",
    "adresse mail",
    "adresse electronique",
    "courriel",
    "adresse courriel",
    "mel",
    "correo",
    "correo electronico",
    "direccion de correo electronico",
    "direccion de correo",
];
/// So may an address where people live be called; they count where nothing clearer is there.
const PERHAPS_ADDRESS: [&str; 3] = ["address", "adresse", "direccion"];
/// How people call a column of names.
pub const FULL: [&str; 17] = [
    "name",
    "names",
    "nom",
    "noms",
    "nombre",
    "full name",
    "fullname",
    "nom complet",
    "nombre completo",
    "nom et prenom",
    "nom prenom",
    "prenom et nom",
    "nombre y apellido",
    "nombre y apellidos",
    "display name",
    "participant",
    "participante",
];
/// How people call a column of first names.
pub const FIRST: [&str; 8] =
    ["first name", "firstname", "first names", "given name", "given names", "prenom", "prenoms", "nombres"];
/// How people call a column of last names.
pub const LAST: [&str; 8] =
    ["last name", "lastname", "surname", "family name", "apellido", "apellidos", "nom de famille", "nombre de familia"];

/// What the columns of a pasted sheet are.
#[derive(Debug)]
pub(super) struct Header {
    /// What parts its cells; none where there is one column.
    separator: Option<char>,
    addresses: Vec<usize>,
    /// The columns of the name, in the order in which people say it.
    names: Vec<usize>,
}

impl Header {
    /// The header that a line is, if it is one.
    pub(super) fn read(line: &str) -> Option<Self> {
        if line.contains('@') {
            return None;
        }
        let separator = ['\t', ';', '|', ','].into_iter().find(|separator| line.contains(*separator));
        let titles: Vec<String> = cells(line, separator).iter().map(|cell| title(cell)).collect();
        let places = |words: &[&str]| -> Vec<usize> {
            (0..titles.len()).filter(|at| words.contains(&titles[*at].as_str())).collect()
        };
        let mut addresses = places(&ADDRESS);
        if addresses.is_empty() {
            addresses = places(&PERHAPS_ADDRESS);
        }
        if addresses.is_empty() {
            return None;
        }
        let place = |words: &[&str]| places(words).first().copied();
        let names = match (place(&FIRST), place(&LAST), place(&FULL)) {
            (Some(first), Some(last), _) => vec![first, last],
            // “Prénom” beside “Nom”; “Nombre” beside “Apellidos”.
            (Some(first), None, Some(last)) | (None, Some(last), Some(first)) => vec![first, last],
            (None, None, Some(full)) => vec![full],
            (first, last, None) => first.or(last).into_iter().collect(),
        };
        Some(Self { separator, addresses, names })
    }

    /// Reads a row; `None` where it has not the columns.
    pub(super) fn row(&self, line: &str) -> Option<Read> {
        let cells = cells(line, self.separator);
        if self.separator.is_some() && cells.len() <= *self.addresses.iter().min()? {
            return None;
        }
        self.separator?;
        Some(self.read_row(line, &cells))
    }

    fn read_row(&self, line: &str, cells: &[String]) -> Read {
        let text = line.split_whitespace().collect::<Vec<_>>().join(" ");
        let mut found = Vec::new();
        for (at, cell) in cells.iter().enumerate().filter(|(_, cell)| cell.contains('@')) {
            let addresses = line::addresses(cell).map_err(|text| (PasteFault::NotAnEmailAddress, text))?;
            if !self.addresses.contains(&at) {
                return Err((PasteFault::Unclear, tidy_text(cell)));
            }
            found.extend(addresses);
        }
        found.dedup();
        let said: Vec<String> = self.names.iter().filter_map(|at| cells.get(*at)).map(|cell| tidy(cell)).collect();
        match &found[..] {
            [] if !text.contains(char::is_alphanumeric) => Ok(Vec::new()),
            [] => Err((PasteFault::NoAddress, text)),
            [address] => Ok(vec![(name(&said.join(" ")).unwrap_or_default(), address.clone())]),
            // Two addresses of one person would be two people.
            [_, second, ..] => Err((PasteFault::Unclear, second.to_string())),
        }
    }
}

fn tidy_text(cell: &str) -> String {
    cell.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A column's title as it is looked up.
fn title(cell: &str) -> String {
    let title = folded(cell);
    title.trim_matches(|c: char| !c.is_alphanumeric()).to_owned()
}

/// The cells of a line; between quotation marks a separator is a sign like others.
fn cells(line: &str, separator: Option<char>) -> Vec<String> {
    let (mut cells, mut quoted) = (vec![String::new()], false);
    for sign in line.chars() {
        match cells.last_mut() {
            Some(cell) if sign == '"' => {
                quoted = !quoted;
                cell.push(' ');
            }
            _ if Some(sign) == separator && !quoted => cells.push(String::new()),
            Some(cell) => cell.push(sign),
            None => {}
        }
    }
    cells
}
