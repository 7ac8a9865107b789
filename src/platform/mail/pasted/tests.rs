use proptest::prelude::*;

use super::*;

/// Lines, and what is wrong with them.
type Faults = Vec<(usize, PasteFault)>;

/// Names and addresses, or the lines that are named with what is wrong.
fn read_all(text: &str) -> Result<Vec<(String, String)>, Faults> {
    let (people, unread) = read(text);
    match unread.is_empty() {
        true => Ok(people.into_iter().map(|one| (one.name, one.address.to_string())).collect()),
        false => Err(unread.into_iter().map(|one| (one.line, one.fault)).collect()),
    }
}

#[track_caller]
fn reads(text: &str, expected: &[(&str, &str)]) {
    let expected: Vec<(String, String)> =
        expected.iter().map(|(name, local)| ((*name).to_owned(), format!("{local}.example"))).collect();
    assert_eq!(read_all(text).expect(text), expected, "{text}");
}

#[track_caller]
fn names_lines(text: &str, expected: &[(usize, PasteFault)]) {
    assert_eq!(read_all(text).expect_err(text), expected, "{text}");
}

const ANA: (&str, &str) = ("Ana Flores", "ana@x");
const LUIS: (&str, &str) = ("Luis Rojas", "luis@x");

#[test]
fn what_was_pasted_and_lost_people_is_read() {
    reads(
        include_str!("../../../../tests/invitations/invite-addresses-one-line.txt"),
        &[("", "ana@two"), ("", "luis@two"), ("", "kofi@two")],
    );
    reads(
        include_str!("../../../../tests/invitations/invite-commas-one-line.txt"),
        &[("", "ana@three"), ("", "luis@three"), ("", "kofi@three")],
    );
    reads(
        include_str!("../../../../tests/invitations/invite-outlook-one-line.txt"),
        &[("Ana Flores", "ana@one"), ("Luis Rojas", "luis@one"), ("Kofi Mensah", "kofi@one")],
    );
    reads(
        include_str!("../../../../tests/invitations/invite-sheet-address-first.txt"),
        &[("Ana Flores", "ana@seven"), ("Luis Rojas", "luis@seven")],
    );
    reads(
        include_str!("../../../../tests/invitations/invite-sheet-three-columns.txt"),
        &[("Ana Flores", "ana@col3"), ("Luis Rojas", "luis@col3")],
    );
}

#[test]
fn mail_programs_are_understood() {
    reads("Ana Flores <ana@x.example>", &[ANA]);
    reads("Ana Flores <ana@x.example>, Luis Rojas <luis@x.example>", &[ANA, LUIS]);
    reads("Flores, Ana <ana@x.example>; Rojas, Luis <luis@x.example>", &[ANA, LUIS]);
    reads("Flores, Ana <ana@x.example>, Rojas, Luis <luis@x.example>", &[ANA, LUIS]);
    reads("\"Flores, Ana\" <ana@x.example>, \"Rojas, Luis\" <luis@x.example>", &[ANA, LUIS]);
    reads("'Flores, Ana' <ana@x.example>", &[ANA]);
    reads("“Flores, Ana” <ana@x.example>", &[ANA]);
    reads("To: Ana Flores <ana@x.example>; 'luis@x.example' <luis@x.example>", &[ANA, ("", "luis@x")]);
    reads("Ana Flores <mailto:ana@x.example>", &[ANA]);
    reads("ana@x.example<mailto:ana@x.example>", &[("", "ana@x")]);
    reads("[Ana Flores](mailto:ana@x.example)", &[ANA]);
    reads("mailto:ana@x.example?subject=Hello%20Ana&body=x", &[("", "ana@x")]);
    reads("Ana Flores (ana@x.example), Luis Rojas (luis@x.example)", &[ANA, LUIS]);
    reads("ana@x.example (Ana Flores)", &[ANA]);
    reads("Ana Flores (Mayor) <ana@x.example>", &[ANA]);
    reads("Ana Flores: ana@x.example", &[ANA]);
    reads("1. Ana Flores <ana@x.example>\n2) luis@x.example\n• kofi@x.example", &[ANA, ("", "luis@x"), ("", "kofi@x")]);
    reads("Bob Smith, Jr. <bob@x.example>", &[("Bob Smith Jr.", "bob@x")]);
    reads("Siobhán O'Brien <o'brien@x.example>", &[("Siobhán O'Brien", "o'brien@x")]);
}

#[test]
fn addresses_may_be_parted_by_anything() {
    for between in [
        " ", ",", ";", "; ", "\t", "|", " / ", "/", " & ", " and ", " et ", " – ", "\u{a0}", "،", "\r\n", "\n\n", "<>",
        ":",
    ] {
        reads(&format!("ana@x.example{between}luis@x.example"), &[("", "ana@x"), ("", "luis@x")]);
    }
    reads("Ana Flores ana@x.example Luis Rojas luis@x.example", &[ANA, LUIS]);
    reads("Ana Flores, ana@x.example; Luis Rojas, luis@x.example", &[ANA, LUIS]);
    reads("ana@x.example, Ana Flores; luis@x.example, Luis Rojas", &[ANA, LUIS]);
}

#[test]
fn what_cannot_be_seen_does_not_count() {
    reads("\u{feff}ana@x.example\u{200b}", &[("", "ana@x")]);
    reads("Ana\u{a0}Flores\u{2003}<\u{200e}ana@x.exam\u{ad}ple\u{202c}>", &[ANA]);
    reads("Ana Flores ＜ana＠x.example＞", &[ANA]);
}

#[test]
fn sheets_are_read_by_their_titles_or_without() {
    let titled = "Fonction\tNom\tPrénom\tAdresse électronique\nMaire\tFlores\tAna\tana@x.example\n\t\t\t\nUrbaniste\tRojas\tLuis\tluis@x.example";
    reads(titled, &[ANA, LUIS]);
    reads("Nombre;Apellidos;Correo electrónico;Dirección\nAna;Flores;ana@x.example;Calle 1, Quito", &[ANA]);
    reads("E-mail,Name\r\nana@x.example,\"Flores, Ana\"\r\nluis@x.example,Luis Rojas", &[ANA, LUIS]);
    reads("Email\nana@x.example\nluis@x.example", &[("", "ana@x"), ("", "luis@x")]);
    reads("Name\tE-mail\nAna Flores\tana@x.example\n\nLuis Rojas <luis@x.example>", &[ANA, LUIS]);
    reads("12\tAna Flores\tMayor\tana@x.example\t+229 21 30 00 00", &[ANA]);
    reads("Deputy Mayor\tAna Flores\tana.flores@x.example", &[("Ana Flores", "ana.flores@x")]);
    reads("Mayor\tAna Flores <ana@x.example>\tBohikou", &[ANA]);
    // A first name and an office look alike: rather none than a wrong one.
    reads("Ana\tMayor\tana@x.example", &[("", "ana@x")]);
}

#[test]
fn whoever_stands_there_twice_is_there_once() {
    reads("ana@x.example\nAna Flores <ANA@X.example>\nAna <ana@x.example>", &[ANA]);
}

#[test]
fn what_cannot_be_read_is_named_by_its_line() {
    names_lines(
        "ana@x.example\n\nnobody\nAna <ana@>",
        &[(3, PasteFault::NoAddress), (4, PasteFault::NotAnEmailAddress)],
    );
    names_lines("ana@x.example@y.example", &[(1, PasteFault::NotAnEmailAddress)]);
    names_lines("\"ana maria\"@x.example", &[(1, PasteFault::NotAnEmailAddress)]);
    names_lines("mailto:ana@x.example?cc=luis@x.example", &[(1, PasteFault::NotAnEmailAddress)]);
    names_lines("to=ana@x.example", &[(1, PasteFault::NotAnEmailAddress)]);
    names_lines("Ana @ home <ana@x.example>", &[(1, PasteFault::NotAnEmailAddress)]);
    // Whoever has no address would be lost, or their name go to somebody else.
    names_lines("Ana Flores; Luis Rojas <luis@x.example>", &[(1, PasteFault::Unclear)]);
    names_lines("ana@x.example, Ana Flores, luis@x.example", &[(1, PasteFault::Unclear)]);
    names_lines("Mayor, Ana Flores, Bohikou <ana@x.example>", &[(1, PasteFault::Unclear)]);
    names_lines("Name;Email;Notes\nAna;ana@x.example;luis@x.example", &[(2, PasteFault::Unclear)]);
    names_lines("Name;Email\nAna Flores;", &[(2, PasteFault::NoAddress)]);
    names_lines("Name;Email\nAna;ana@x.example, ana@y.example", &[(2, PasteFault::Unclear)]);
    assert_eq!(read(" \n ---- \n"), Default::default());
}

fn is_a_name(name: &str) -> bool {
    !name.contains(['@', '\t', ',', ';', '|', '<', '>', '"', '\u{feff}', '\u{200b}'])
}

/// What people put between and around addresses.
fn debris() -> impl Strategy<Value = String> {
    let marks = prop::sample::select(vec![
        " ",
        ", ",
        "; ",
        "\t",
        "\n",
        "\r\n",
        "|",
        " <",
        "> ",
        "<",
        ">",
        "\"",
        " '",
        "' ",
        "(",
        ")",
        ": ",
        "/",
        " - ",
        "\u{a0}",
        "\u{200b}",
        "Ana Flores",
        "Rojas, Luis",
        "Awa",
        "mailto:",
        "Name\tE-mail\n",
        "Email;Nom\n",
        " & ",
        "=",
        "?",
        "@",
    ]);
    prop::collection::vec(marks.prop_map(str::to_owned), 1..4).prop_map(|marks| marks.concat())
}

proptest! {
    /// Counted in addresses: each is somebody, or its line is named.
    #[test]
    fn no_address_is_lost(parts in prop::collection::vec(("[a-z]{1,6}(\\.[a-z]{1,4})?", debris()), 1..8), first in debris()) {
        let mut text = first;
        for (local, after) in &parts {
            text.push_str(&format!("{local}@x.example{after}"));
        }
        let (people, unread) = read(&text);
        let seen = text.replace('\u{200b}', "");
        for (at, line) in seen.split('\n').enumerate() {
            let named = unread.iter().any(|one| one.line == at + 1);
            for (place, found) in line.match_indices("@x.example") {
                if line[place + found.len()..].starts_with(|c: char| c.is_alphanumeric()) {
                    continue; // The domain goes on.
                }
                let local: String = line[..place].chars().rev().take_while(|c| c.is_ascii_alphanumeric() || *c == '.').collect();
                let address = format!("{}@x.example", local.chars().rev().collect::<String>().to_lowercase());
                let is_there = people.iter().any(|one| one.address.as_str() == address);
                prop_assert!(named || is_there, "{address} is lost in {text:?}");
            }
        }
        for one in &people {
            prop_assert!(is_a_name(&one.name), "{one:?} in {text:?}");
            prop_assert!(seen.to_lowercase().contains(one.address.as_str()), "{one:?} is invented: {text:?}");
        }
    }

    /// Whatever it is: every `@` is in an address or on a line that is named.
    #[test]
    fn every_at_sign_is_accounted_for(text in "[a-e@.,;<>\"'() \t\n|:=-]{0,60}") {
        let (people, unread) = read(&text);
        for (at, line) in text.split('\n').enumerate().filter(|(_, line)| line.contains('@')) {
            let named = unread.iter().any(|one| one.line == at + 1);
            let there = people.iter().any(|one| line.contains(one.address.as_str()));
            prop_assert!(named || there, "{line:?}");
        }
        prop_assert!(people.iter().all(|one| is_a_name(&one.name)));
    }

    #[test]
    fn a_tidy_name_stays_as_it_is(text in ".{0,40}") {
        let name = tidy_name(&text);
        prop_assert!(is_a_name(&name), "{name:?}");
        prop_assert_eq!(tidy_name(&name), name);
    }
}
