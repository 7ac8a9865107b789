use serde::Serialize;

use super::{ENOUGH, ItemCounts};

/// How much a question differs between two languages, as the Educational Testing Service classes it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum DifferenceClass {
    /// Not worth mentioning (A).
    Negligible,
    /// To be looked at (B).
    Moderate,
    /// A sign of a bad translation (C).
    Large,
}

/// A question in a language beside the language it was written in, among people who are otherwise equally good: differential item
/// functioning.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Difference {
    /// The common odds ratio of Mantel and Haenszel: above 1 it is harder in the other language.
    pub odds: f64,
    /// The same on the delta scale: -2.35 times its logarithm. Below 0 it is harder in the other language.
    pub delta: f64,
    /// The standard error of `delta` (Robins, Breslow and Greenland).
    pub error: f64,
    /// The test of Mantel and Haenszel, with one degree of freedom and the correction for continuity.
    pub chi_square: f64,
    /// What that comes to.
    pub class: DifferenceClass,
}

/// The 95 % point of chi-square with one degree of freedom.
const SIGNIFICANT: f64 = 3.841_458_820_694_124;
/// The one-sided 95 % point of the normal distribution.
const SURE: f64 = 1.644_853_626_951_472_7;
/// From so much on the delta scale on a difference is moderate …
const MODERATE: f64 = 1.0;
/// … and large.
const LARGE: f64 = 1.5;

/// Compares the answers in the language a question was written in with those in another, among people of the same rest score.
/// Nothing where either side has too few, or where nothing can be compared.
pub fn difference(source: &ItemCounts, other: &ItemCounts) -> Option<Difference> {
    if source.answers() < ENOUGH || other.answers() < ENOUGH {
        return None;
    }
    // Who has nobody of the same score in the other language compares with nobody.
    let strata = source.strata().iter().filter_map(|(rest, own)| Some((*own, *other.strata().get(rest)?)));
    mantel_haenszel(strata)
}

/// Over strata of right and wrong in the one and in the other language.
fn mantel_haenszel(strata: impl Iterator<Item = ([f64; 2], [f64; 2])>) -> Option<Difference> {
    let (mut over, mut under, mut excess, mut variance) = (0.0, 0.0, 0.0, 0.0);
    let (mut both, mut mixed, mut neither) = (0.0, 0.0, 0.0);
    for ([a, b], [c, d]) in strata {
        let total = a + b + c + d;
        let (r, s) = (a * d / total, b * c / total);
        let (p, q) = ((a + d) / total, (b + c) / total);
        over += r;
        under += s;
        both += p * r;
        mixed += p * s + q * r;
        neither += q * s;
        excess += a - (a + b) * (a + c) / total;
        variance += (a + b) * (c + d) * (a + c) * (b + d) / (total * total * (total - 1.0));
    }
    if over <= 0.0 || under <= 0.0 || variance <= 0.0 {
        return None;
    }
    let odds = over / under;
    let log_variance = both / (2.0 * over * over) + mixed / (2.0 * over * under) + neither / (2.0 * under * under);
    let chi_square = (excess.abs() - 0.5).max(0.0).powi(2) / variance;
    let (delta, error) = (-2.35 * odds.ln(), 2.35 * log_variance.sqrt());
    let class = if delta.abs() < MODERATE || chi_square < SIGNIFICANT {
        DifferenceClass::Negligible
    } else if delta.abs() >= LARGE && (delta.abs() - MODERATE) / error > SURE {
        DifferenceClass::Large
    } else {
        DifferenceClass::Moderate
    };
    Some(Difference { odds, delta, error, chi_square, class })
}
