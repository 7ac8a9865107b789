//! What happens to texts on their way: cut off, overwritten, doubled, mixed up with others.

use proptest::prelude::*;
use proptest::sample::Index;

/// Something that happens.
#[derive(Clone, Debug)]
pub enum Accident {
    /// The rest is lost.
    Truncate(Index),
    /// Bits of a byte turn over.
    Flip(Index, u8),
    /// Signs slip in.
    Insert(Index, &'static str),
    /// A piece is lost.
    Cut(Index, Index),
    /// A piece stands there many times.
    Repeat(Index, Index, u8),
    /// A piece of another text takes the rest's place.
    Splice(Index, Index, Index),
    /// A line stands there twice.
    DoubleLine(Index),
    /// A line is lost.
    RemoveLine(Index),
    /// Two lines change places.
    SwapLines(Index, Index),
}

/// So long a text grows by what stands there many times.
const LONGEST: usize = 16 * 1024;

/// Signs that mean something to one of the formats, and some that should mean nothing anywhere.
const ODD: [&str; 46] = [
    "\0",
    "\u{feff}",
    "\u{202e}",
    "\u{fffd}",
    "Ã©",
    "é",
    "🚰",
    "\r",
    "\t",
    "\n",
    "\\",
    "\"",
    "'",
    "{",
    "}",
    "=",
    "~",
    "#",
    ":::",
    "::",
    "+++\n",
    "```",
    "[^1]",
    "|",
    "<b>",
    "](",
    "$CATEGORY: ",
    "->",
    "%50%",
    "[[",
    "]",
    "&",
    "%00",
    "%",
    ".",
    ",",
    ";",
    "@",
    "<",
    "\u{ff20}",
    "null",
    "1e999",
    "\\ud800",
    "10.0.0.1",
    "::ffff:",
    "\"\"\"",
];

/// Any accident.
pub fn accident() -> impl Strategy<Value = Accident> {
    let at = any::<Index>;
    prop_oneof![
        at().prop_map(Accident::Truncate),
        (at(), any::<u8>()).prop_map(|(at, byte)| Accident::Flip(at, byte)),
        (at(), prop::sample::select(&ODD[..])).prop_map(|(at, odd)| Accident::Insert(at, odd)),
        (at(), at()).prop_map(|(from, to)| Accident::Cut(from, to)),
        (at(), at(), 2..40u8).prop_map(|(from, to, times)| Accident::Repeat(from, to, times)),
        (at(), at(), at()).prop_map(|(at, which, from)| Accident::Splice(at, which, from)),
        at().prop_map(Accident::DoubleLine),
        at().prop_map(Accident::RemoveLine),
        (at(), at()).prop_map(|(one, other)| Accident::SwapLines(one, other)),
    ]
}

impl Accident {
    /// Lets it happen to a text. `others` are those that it may be mixed up with.
    pub fn happen(&self, bytes: &mut Vec<u8>, others: &[Vec<u8>]) {
        let length = bytes.len();
        let piece = |from: &Index, to: &Index| {
            let (one, other) = (from.index(length + 1), to.index(length + 1));
            one.min(other)..one.max(other)
        };
        match self {
            Accident::Truncate(at) => bytes.truncate(at.index(length + 1)),
            Accident::Flip(at, bits) if length > 0 => bytes[at.index(length)] ^= bits,
            Accident::Flip(..) => {}
            Accident::Insert(at, odd) => {
                let at = at.index(length + 1);
                bytes.splice(at..at, odd.bytes());
            }
            Accident::Cut(from, to) => drop(bytes.drain(piece(from, to))),
            Accident::Repeat(from, to, times) => {
                let piece = piece(from, to);
                let again = bytes[piece.clone()].repeat(usize::from(*times));
                bytes.splice(piece.end..piece.end, again);
                bytes.truncate(LONGEST);
            }
            Accident::Splice(at, which, from) if !others.is_empty() => {
                let other = which.get(others);
                bytes.truncate(at.index(length + 1));
                bytes.extend_from_slice(&other[from.index(other.len() + 1)..]);
            }
            Accident::Splice(..) => {}
            Accident::DoubleLine(_) | Accident::RemoveLine(_) | Accident::SwapLines(..) => self.happen_to_lines(bytes),
        }
    }

    fn happen_to_lines(&self, bytes: &mut Vec<u8>) {
        let mut lines: Vec<Vec<u8>> = bytes.split_inclusive(|byte| *byte == b'\n').map(<[u8]>::to_vec).collect();
        if lines.is_empty() {
            return;
        }
        let count = lines.len();
        match self {
            Accident::DoubleLine(at) => lines.insert(at.index(count), lines[at.index(count)].clone()),
            Accident::RemoveLine(at) => drop(lines.remove(at.index(count))),
            Accident::SwapLines(one, other) => lines.swap(one.index(count), other.index(count)),
            _ => {}
        }
        *bytes = lines.concat();
    }
}
