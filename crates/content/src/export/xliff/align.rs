//! Which text of a translation belongs to which of its source.

use super::pieces::{Kind, Piece};

/// A text with what it is told by.
struct Unit<'a> {
    piece: &'a Piece,
    kind: Kind,
    /// What stands before it in its line or the one above: the mark of a list, the id of a question.
    before: &'a str,
}

fn units(pieces: &[Piece]) -> Vec<Unit<'_>> {
    let mut before = "";
    let mut found = Vec::new();
    for piece in pieces {
        match piece.kind {
            None => before = piece.raw.trim_end().lines().last().unwrap_or_default().trim(),
            Some(kind) => found.push(Unit { piece, kind, before: std::mem::take(&mut before) }),
        }
    }
    found
}

/// For each text of the source, in order, its counterpart in the translation. Where both are laid out alike, each has one;
/// else those that are told by the same marks in the same order.
pub(super) fn align<'a>(source: &[Piece], target: &'a [Piece]) -> Vec<Option<&'a Piece>> {
    let (source, target) = (units(source), units(target));
    let same = |one: &Unit<'_>, other: &Unit<'_>| one.kind == other.kind && one.before == other.before;
    let alike = source.len() == target.len() && source.iter().zip(&target).all(|(one, other)| one.kind == other.kind);
    if alike {
        return target.iter().map(|unit| Some(unit.piece)).collect();
    }
    // The longest common subsequence: `best[i][j]` is its length behind `i` and `j`.
    let mut best = vec![vec![0_u32; target.len() + 1]; source.len() + 1];
    for i in (0..source.len()).rev() {
        for j in (0..target.len()).rev() {
            best[i][j] = match same(&source[i], &target[j]) {
                true => best[i + 1][j + 1] + 1,
                false => best[i + 1][j].max(best[i][j + 1]),
            };
        }
    }
    let (mut i, mut j) = (0, 0);
    let mut found = vec![None; source.len()];
    while i < source.len() && j < target.len() {
        if same(&source[i], &target[j]) {
            found[i] = Some(target[j].piece);
            (i, j) = (i + 1, j + 1);
        } else if best[i + 1][j] >= best[i][j + 1] {
            i += 1;
        } else {
            j += 1;
        }
    }
    found
}

/// Where two files are laid out otherwise: the first line of the translation that is; nothing where they are alike.
pub(super) fn difference(source: &[Piece], target: &[Piece]) -> Option<usize> {
    let alike = |one: &Piece, other: &Piece| match (one.kind, other.kind) {
        (None, None) => one.raw == other.raw,
        (one, other) => one == other,
    };
    let unlike = source.iter().zip(target).find(|(one, other)| !alike(one, other)).map(|(_, other)| other.line);
    let last = target.last().map_or(1, |piece| piece.line);
    unlike.or_else(|| (source.len() != target.len()).then_some(last))
}
