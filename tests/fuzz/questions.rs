//! Questions in GIFT.

use content::gift::{self, GiftEntry};
use proptest::prelude::*;

use super::{kept, try_all};

/// Whatever the text, what could be read of it is written so that it reads back; also after it was brought into a module.
#[test]
fn what_was_read_is_written_so_that_it_reads_back() {
    let mut texts = kept("fuzz/corpus/questions");
    texts.extend(kept("gift").into_iter().filter(|one| one.name.ends_with(".gift")));
    let set = "check/taps".parse().unwrap();
    try_all(&texts, 1, |bytes| {
        let text = String::from_utf8_lossy(bytes);
        let parsed = gift::parse(&text);
        for fault in &parsed.faults {
            prop_assert!(text.get(fault.offset..).is_some(), "{fault:?} is not within the text");
        }
        let items: Vec<GiftEntry> = parsed.items.into_iter().map(|placed| placed.item).collect();
        for items in [items.clone(), gift::import(items, &set)] {
            let written = gift::write(&items);
            let again = gift::parse(&written);
            prop_assert_eq!(&again.faults, &[], "{}", written);
            prop_assert_eq!(
                again.items.into_iter().map(|placed| placed.item).collect::<Vec<_>>(),
                items,
                "{}",
                written
            );
        }
        Ok(())
    });
}
