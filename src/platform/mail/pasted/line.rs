//! A line by itself: which name belongs to which address.

use super::names::{name, of_cells};
use super::scan::{Piece, pieces};
use super::{PasteFault, Read};
use crate::platform::values::EmailAddress;

/// A name or an address of a line.
#[derive(Clone, Debug)]
enum Item {
    /// Words; whether a comma or something stronger parts them from what stands before, or they stand in brackets.
    Text { name: String, before: Parted, aside: bool },
    /// An address, with its name once that is found.
    EmailAddress { address: EmailAddress, name: Option<String>, enclosed: bool, before: Parted },
}

/// What parts an item from the one before.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Parted {
    Not,
    ByComma,
    ByBreak,
    ByTab,
}

/// Reads a line. Nothing on it is nobody, and no mistake.
pub(super) fn read(line: &str) -> Read {
    let pieces = pieces(line);
    if let Some(Piece::Wrong(text)) = pieces.iter().find(|piece| matches!(piece, Piece::Wrong(_))) {
        return Err((PasteFault::NotAnEmailAddress, text.clone()));
    }
    let mut items = items(&pieces);
    let texts = items.iter().filter(|item| matches!(item, Item::Text { .. })).count();
    if texts == items.len() {
        let text = line.split_whitespace().collect::<Vec<_>>().join(" ");
        return if texts == 0 { Ok(Vec::new()) } else { Err((PasteFault::NoAddress, text)) };
    }
    name_enclosed(&mut items)?;
    name_beside(&mut items);
    name_others(&mut items)?;
    Ok(items
        .into_iter()
        .filter_map(|item| match item {
            Item::EmailAddress { address, name, .. } => Some((name.unwrap_or_default(), address)),
            Item::Text { .. } => None,
        })
        .collect())
}

/// The addresses of a cell, or `None` where something with an `@` is none.
pub(super) fn addresses(cell: &str) -> Result<Vec<EmailAddress>, String> {
    let mut found = Vec::new();
    for piece in pieces(cell) {
        match piece {
            Piece::EmailAddress(address) if !found.contains(&address) => found.push(address),
            Piece::Wrong(text) => return Err(text),
            _ => {}
        }
    }
    Ok(found)
}

fn items(pieces: &[Piece]) -> Vec<Item> {
    let (mut items, mut before, mut open) = (Vec::new(), Parted::Not, None);
    for piece in pieces {
        match piece {
            Piece::Comma => before = before.max(Parted::ByComma),
            Piece::Break => before = before.max(Parted::ByBreak),
            Piece::Tab => before = Parted::ByTab,
            Piece::Open(bracket) => open = Some(*bracket),
            Piece::Close => open = None,
            Piece::Text(words) => {
                if let Some(name) = name(words) {
                    items.push(Item::Text { name, before, aside: open == Some('(') });
                    before = Parted::Not;
                }
            }
            Piece::EmailAddress(address) => {
                let (address, enclosed) = (address.clone(), open.is_some());
                items.push(Item::EmailAddress { address, name: None, enclosed, before });
                before = Parted::Not;
            }
            Piece::Wrong(_) => {}
        }
    }
    items
}

/// `Ana Flores <ana@…>`, `Flores, Ana <ana@…>`, `Ana Flores (ana@…)`: what stands before, back to a break or an address.
fn name_enclosed(items: &mut Vec<Item>) -> Result<(), (PasteFault, String)> {
    let mut at = 0;
    while at < items.len() {
        let Item::EmailAddress { enclosed: true, before, .. } = items[at] else {
            at += 1;
            continue;
        };
        let (mut from, mut parted) = (at, before);
        while from > 0 && parted < Parted::ByBreak {
            let Item::Text { before, .. } = items[from - 1] else { break };
            from -= 1;
            parted = before;
        }
        let said: Vec<(String, bool, Parted)> = items
            .drain(from..at)
            .filter_map(|item| match item {
                Item::Text { name, aside, before } => Some((name, aside, before)),
                Item::EmailAddress { .. } => None,
            })
            .collect();
        at = from;
        let found = whole_name(&said)?;
        if let Item::EmailAddress { name, before, .. } = &mut items[at] {
            (*name, *before) = (found, parted);
        }
        at += 1;
    }
    Ok(())
}

/// One name out of words and what stands in brackets among them.
fn whole_name(said: &[(String, bool, Parted)]) -> Result<Option<String>, (PasteFault, String)> {
    let mut parts: Vec<String> = Vec::new();
    for (text, _, before) in said.iter().filter(|(_, aside, _)| !aside) {
        match parts.last_mut() {
            Some(last) if *before == Parted::Not => *last = format!("{last} {text}"),
            _ => parts.push(text.clone()),
        }
    }
    match &parts[..] {
        [] => Ok(said.first().map(|(text, ..)| text.clone())),
        [one] => Ok(Some(one.clone())),
        [last, first] => Ok(name(&format!("{last}, {first}"))),
        [.., before, _] => Err((PasteFault::Unclear, before.clone())),
    }
}

/// `ana@… (Ana Flores)`: a name in brackets behind an address.
fn name_beside(items: &mut Vec<Item>) {
    for at in (1..items.len()).rev() {
        let Item::Text { name: found, aside: true, before: Parted::Not } = items[at].clone() else { continue };
        if let Item::EmailAddress { name, enclosed: false, .. } = &mut items[at - 1]
            && name.is_none()
        {
            *name = Some(found);
            items.remove(at);
        }
    }
}

/// Cells: of one person, or of several with their names all before or all behind.
fn name_others(items: &mut [Item]) -> Result<(), (PasteFault, String)> {
    let texts: Vec<String> = items
        .iter()
        .filter_map(|item| if let Item::Text { name, .. } = item { Some(name.clone()) } else { None })
        .collect();
    let Some(first) = texts.first().cloned() else { return Ok(()) };
    let unclear = Err((PasteFault::Unclear, first));
    let mut addresses: Vec<usize> = Vec::new();
    for (at, item) in items.iter().enumerate() {
        match item {
            Item::EmailAddress { name: None, .. } => addresses.push(at),
            // Cells beside a whole `Ana Flores <ana@…>` may be her office, or somebody whose address was not pasted.
            Item::EmailAddress { .. } => return if is_sheet_row(items) { Ok(()) } else { unclear },
            Item::Text { .. } => {}
        }
    }
    if let [only] = addresses[..] {
        if let Item::EmailAddress { address, name, .. } = &mut items[only] {
            *name = Some(of_cells(&texts, address.as_str()));
        }
        return Ok(());
    }
    let is_text = |item: &Item| matches!(item, Item::Text { .. });
    let pairs = items.len() == 2 * addresses.len();
    let alternate = pairs && items.windows(2).all(|pair| is_text(&pair[0]) != is_text(&pair[1]));
    if !alternate {
        return unclear;
    }
    let before = is_text(&items[0]);
    for pair in items.chunks_mut(2) {
        let [one, other] = pair else { continue };
        let (text, to) = if before { (one, other) } else { (other, one) };
        if let (Item::Text { name: found, .. }, Item::EmailAddress { name, .. }) = (text, to) {
            *name = Some(found.clone());
        }
    }
    Ok(())
}

/// One address, and every other cell parted from it as those of a sheet are.
fn is_sheet_row(items: &[Item]) -> bool {
    let addresses = items.iter().filter(|item| matches!(item, Item::EmailAddress { .. })).count();
    let parted = |item: &Item| match item {
        Item::Text { before, .. } | Item::EmailAddress { before, .. } => *before == Parted::ByTab,
    };
    addresses == 1 && items.iter().skip(1).all(parted)
}
