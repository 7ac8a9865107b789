//! Files of people: whatever is done to them, they are read or refused, and what is read is what people may be called.

use proptest::prelude::*;
use relais::cohorts::enrolment::import::upload::SheetUpload;
use relais::platform::sheets::read;
use relais::platform::values::Language;
use relais::platform::web::Words;

use super::{kept, try_all};

#[test]
fn a_file_is_read_or_refused() {
    let words = Words::load().unwrap();
    let all = kept("fuzz/corpus/sheets");
    for one in &all {
        let sheet = SheetUpload::read(&words, one.name.clone(), &one.bytes).unwrap();
        let rows = sheet.rows(&words, &[Language::ENGLISH]);
        assert_eq!(rows.len(), 1, "{}", one.name);
        assert!(rows[0].person.as_ref().unwrap().name.is_some(), "{}", one.name);
    }
    try_all(&all, 1, |bytes| {
        let Ok(sheets) = read::read(bytes) else { return Ok(()) };
        prop_assert!(sheets.iter().map(|sheet| sheet.lines.len()).sum::<usize>() <= read::MOST_ROWS);
        let Ok(sheet) = SheetUpload::read(&words, String::new(), bytes) else { return Ok(()) };
        let again = SheetUpload::from_fields(&sheet.fields().unwrap()).unwrap();
        prop_assert_eq!(&again, &sheet, "what is kept is what was read");
        for row in sheet.rows(&words, &[Language::ENGLISH]) {
            match row.person {
                Ok(person) => prop_assert!(person.name.is_none_or(|name| !name.is_empty() && !name.contains('@'))),
                Err(faults) => prop_assert!(!faults.is_empty()),
            }
        }
        Ok(())
    });
}
