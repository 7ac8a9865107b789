//! Files as programs write them, and as nobody should.

use std::io::{Cursor, Write};

use rust_xlsxwriter::{Format, Formula, Workbook};
use zip::write::{SimpleFileOptions, ZipWriter};

use super::{ColumnSpec, FileFault, LARGEST_FILE, MOST_ROWS, ReadSheet, columns_of, read};

fn lines(sheets: &[ReadSheet]) -> Vec<Vec<&str>> {
    sheets.iter().flat_map(|sheet| &sheet.lines).map(|line| line.cells.iter().map(String::as_str).collect()).collect()
}

fn packed(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in parts {
        zip.start_file(*name, SimpleFileOptions::default()).unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

const ODS: &[u8] = b"application/vnd.oasis.opendocument.spreadsheet";

/// An ODS with that in its tables.
fn ods(tables: &str) -> Vec<u8> {
    let content = format!(
        "<?xml version=\"1.0\"?><office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" \
         xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" \
         xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\"><office:automatic-styles><style:style style:name=\"off\" \
         style:family=\"table\"><style:table-properties table:display=\"false\"/></style:style></office:automatic-styles>\
         <office:body><office:spreadsheet>{tables}</office:spreadsheet></office:body></office:document-content>"
    );
    let manifest = b"<manifest:manifest/>";
    packed(&[("mimetype", ODS), ("META-INF/manifest.xml", manifest), ("content.xml", content.as_bytes())])
}

fn text_cell(text: &str) -> String {
    format!("<table:table-cell office:value-type=\"string\"><text:p>{text}</text:p></table:table-cell>")
}

#[test]
fn texts_are_read_however_they_are_separated_and_encoded() {
    let expected = vec![vec!["Nom", "E-mail"], vec!["Éloïse, dite Lou", "e@a.example"]];
    let marked = "\u{feff}Nom,E-mail\r\n\"Éloïse, dite Lou\",e@a.example\r\n";
    assert_eq!(lines(&read(marked.as_bytes()).unwrap()), expected);
    for separator in [";", "\t", "|"] {
        let text = format!("Nom{separator}E-mail\nÉloïse, dite Lou{separator}e@a.example\n\n");
        assert_eq!(lines(&read(text.as_bytes()).unwrap()), expected, "{separator:?}");
        let (windows, _, _) = encoding_rs::WINDOWS_1252.encode(&text);
        assert_eq!(lines(&read(&windows).unwrap()), expected, "{separator:?} as Windows writes it");
    }
    let told = "sep=;\nNom;E-mail\n\"Éloïse, dite Lou\";e@a.example";
    let read_told = read(told.as_bytes()).unwrap();
    assert_eq!(lines(&read_told), expected);
    assert_eq!(read_told[0].lines[1].number, 3, "lines are counted as they stand in the file");
    let wide: Vec<u8> =
        "\u{feff}Nom\tE-mail\nÉloïse, dite Lou\te@a.example".encode_utf16().flat_map(u16::to_le_bytes).collect();
    assert_eq!(lines(&read(&wide).unwrap()), expected, "as Excel saves Unicode text");
}

#[test]
fn what_cannot_be_seen_and_what_guards_a_text_falls_off() {
    let sheet = read("E-mail;Name\n\u{200b}a@a.example\u{a0};'=Ana\n;'tis\n".as_bytes()).unwrap();
    assert_eq!(lines(&sheet), [vec!["E-mail", "Name"], vec!["a@a.example", "=Ana"], vec!["", "'tis"]]);
}

#[test]
fn workbooks_are_read_as_people_see_them() {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    sheet.set_name("People").unwrap();
    sheet.write_string(0, 0, "A list of people").unwrap();
    sheet.write_row(2, 0, ["E-mail", "Code", "Since", "Role"]).unwrap();
    sheet.write_string(3, 0, "a@a.example").unwrap();
    sheet.write_string(3, 1, "00123").unwrap();
    let day = Format::new().set_num_format("dd/mm/yyyy");
    sheet.write_number_with_format(3, 2, 46_447.0, &day).unwrap();
    sheet.merge_range(3, 3, 4, 3, "Trainer", &Format::new()).unwrap();
    sheet.write_formula(4, 0, Formula::new("=\"b\"&\"@a.example\"").set_result("b@a.example")).unwrap();
    sheet.write_number(4, 1, 7.0).unwrap();
    sheet.write_number(4, 2, 1.5).unwrap();
    let hidden = book.add_worksheet();
    hidden.set_name("Old").unwrap().set_hidden(true);
    hidden.write_string(0, 0, "E-mail").unwrap();
    let sheets = read(&book.save_to_buffer().unwrap()).unwrap();
    assert_eq!(sheets.len(), 1, "hidden sheets are left out");
    assert_eq!(
        lines(&sheets),
        [
            vec!["A list of people"],
            vec!["E-mail", "Code", "Since", "Role"],
            vec!["a@a.example", "00123", "2027-03-01", "Trainer"],
            vec!["b@a.example", "7", "1.5", "Trainer"],
        ]
    );
    let numbers: Vec<usize> = sheets[0].lines.iter().map(|line| line.number).collect();
    assert_eq!(numbers, [1, 3, 4, 5]);
}

#[test]
fn open_documents_are_read_as_people_see_them() {
    let row = |cells: &str| format!("<table:table-row>{cells}</table:table-row>");
    let people = [
        row(&[text_cell("E-mail"), text_cell("Code"), text_cell("Since")].concat()),
        row(&format!(
            "{}<table:table-cell office:value-type=\"float\" office:value=\"7\"><text:p>007</text:p></table:table-cell>\
             <table:table-cell office:value-type=\"date\" office:date-value=\"2027-03-01\"><text:p>1/3</text:p></table:table-cell>\
             <table:table-cell table:number-columns-repeated=\"16381\"/>",
            text_cell("a@a.example")
        )),
        "<table:table-row table:number-rows-repeated=\"1048574\"><table:table-cell table:number-columns-repeated=\"16384\"/></table:table-row>".into(),
    ]
    .concat();
    let hidden = row(&text_cell("b@a.example"));
    let file = ods(&format!(
        "<table:table table:name=\"People\">{people}</table:table><table:table table:name=\"Old\" table:style-name=\"off\">{hidden}</table:table>"
    ));
    let sheets = read(&file).unwrap();
    assert_eq!(lines(&sheets), [vec!["E-mail", "Code", "Since"], vec!["a@a.example", "7", "2027-03-01"]]);
}

#[test]
fn what_is_no_sheet_or_too_much_is_named() {
    let fault = |bytes: &[u8]| read(bytes).unwrap_err();
    assert_eq!(fault(b""), FileFault::Empty);
    assert_eq!(fault(b" \r\n;;\n"), FileFault::Empty);
    assert_eq!(fault(&vec![b'a'; LARGEST_FILE + 1]), FileFault::TooLarge);
    assert_eq!(fault(b"%PDF-1.7 and so on"), FileFault::NotASheet);
    assert_eq!(fault(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0"), FileFault::NotASheet);
    assert_eq!(fault(&packed(&[("word/document.xml", b"<w/>")])), FileFault::NotASheet);
    assert_eq!(fault(b"PK\x03\x04 and nothing"), FileFault::Broken);
    assert_eq!(fault(&packed(&[("xl/workbook.xml", b"<workbook>")])), FileFault::Broken);
    assert_eq!(fault(&packed(&[("xl/workbook.bin", b"x")])), FileFault::OldFormat);
    let compound = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1".to_vec();
    assert_eq!(fault(&compound), FileFault::OldFormat);
    let name: Vec<u8> = "EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes).collect();
    assert_eq!(fault(&[compound, name].concat()), FileFault::Encrypted);
    let manifest = b"<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>";
    let locked = packed(&[("mimetype", ODS), ("META-INF/manifest.xml", manifest), ("content.xml", b"\x01\x02")]);
    assert_eq!(fault(&locked), FileFault::Encrypted);
    let many = "a@a.example\n".repeat(MOST_ROWS + 1);
    assert_eq!(fault(many.as_bytes()), FileFault::TooManyRows);
    assert_eq!(fault(format!("{}a", "a;".repeat(300)).as_bytes()), FileFault::TooManyColumns);
}

#[test]
fn what_is_small_and_holds_much_is_not_unpacked() {
    let fault = |bytes: &[u8]| read(bytes).unwrap_err();
    let bomb = packed(&[("xl/workbook.xml", &vec![b' '; 33 * 1024 * 1024])]);
    assert!(bomb.len() < 100_000, "{} bytes", bomb.len());
    assert_eq!(fault(&bomb), FileFault::TooMuchInside);
    // A cell that is repeated to the end of the sheet, and a row that is.
    let repeated = |cells: &str, rows: &str| {
        ods(&format!(
            "<table:table table:name=\"A\"><table:table-row table:number-rows-repeated=\"{rows}\"><table:table-cell \
             table:number-columns-repeated=\"{cells}\" office:value-type=\"float\" office:value=\"1\"/></table:table-row></table:table>"
        ))
    };
    assert_eq!(fault(&repeated("16384", "1")), FileFault::TooManyColumns);
    assert_eq!(fault(&repeated("1", "1048576")), FileFault::TooManyRows);
    // One cell far away from all others.
    let mut book = Workbook::new();
    book.add_worksheet().write_string(1_048_575, 0, "far").unwrap().write_string(0, 0, "near").unwrap();
    assert_eq!(lines(&read(&book.save_to_buffer().unwrap()).unwrap()), [["near"], ["far"]]);
    let mut book = Workbook::new();
    book.add_worksheet().write_string(0, 16_383, "wide").unwrap();
    assert_eq!(fault(&book.save_to_buffer().unwrap()), FileFault::TooManyColumns);
}

fn specs() -> Vec<ColumnSpec> {
    let spec = |key, titles: &[&str], needed| ColumnSpec {
        key,
        titles: titles.iter().map(|title| (*title).to_owned()).collect(),
        needed,
    };
    vec![spec("email", &["e-mail", "courriel"], true), spec("name", &["name", "nom"], false), spec("role", &[], false)]
}

#[test]
fn columns_are_found_by_any_of_their_titles() {
    let found = |text: &str| columns_of(&read(text.as_bytes()).unwrap(), &specs());
    let plain = found("Our people\nNOM ;Téléphone;*Courriel*\nname;;email\nAna;+1;a@a.example\n");
    assert_eq!(plain.rows.len(), 1, "a second line of titles is no row");
    assert_eq!(plain.rows[0].line, 4);
    assert_eq!(plain.rows[0].values, [Some("a@a.example".to_owned()), Some("Ana".into()), None]);
    assert_eq!(plain.unread, ["Téléphone"]);
    let letters: Vec<_> = (0..3).map(|column| plain.letter("", column)).collect();
    assert_eq!(letters, [Some("C".to_owned()), Some("A".into()), None]);
    let none = found("Ana;a@a.example\nLuis;l@a.example\n");
    assert!(none.rows.is_empty() && none.letters.is_empty());
    assert_eq!(none.without_titles, [""]);
}
