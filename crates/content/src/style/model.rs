//! A learner of style: a conditional logit. Each option has a worth, the sum of its weighed figures; the more it is worth beside the
//! others, the likelier it is right. The weights follow from the items it learns on by plain gradient ascent, the same whenever
//! it is run.

use super::features::FEATURES;

/// An item in figures.
#[derive(Clone, Debug)]
pub(super) struct Item {
    /// Its options.
    pub options: Vec<[f64; FEATURES]>,
    /// The place of the right one.
    pub right: usize,
}

pub(super) type Weights = [f64; FEATURES];

/// With these the guesses no longer change on our modules.
const STEPS: usize = 40;
const PACE: f64 = 0.5;

/// How much weights are held back: with some hundred items, what a few have in common is chance.
const RIDGE: f64 = 0.15;

fn worth(weights: &Weights, option: &[f64; FEATURES]) -> f64 {
    let mut sum = 0.0;
    for (weight, figure) in weights.iter().zip(option) {
        sum += weight * figure;
    }
    sum
}

/// The weights under which what is right in some items is likeliest.
pub(super) fn learn(items: &[&Item]) -> Weights {
    let mut weights = [0.0; FEATURES];
    let many = items.len().max(1) as f64;
    for _ in 0..STEPS {
        let mut slope = [0.0; FEATURES];
        for item in items {
            let worths: Vec<f64> = item.options.iter().map(|option| worth(&weights, option)).collect();
            let most = worths.iter().copied().fold(f64::NEG_INFINITY, f64::max);
            let sum: f64 = worths.iter().map(|worth| (worth - most).exp()).sum();
            for (place, (option, worth)) in item.options.iter().zip(&worths).enumerate() {
                let missing = f64::from(u8::from(place == item.right)) - (worth - most).exp() / sum;
                for (slope, figure) in slope.iter_mut().zip(option) {
                    *slope += missing * figure;
                }
            }
        }
        for (weight, slope) in weights.iter_mut().zip(&slope) {
            *weight += PACE * (slope / many - RIDGE * *weight);
        }
    }
    weights
}

/// The place of the option that is worth most; the first of equals.
pub(super) fn guess(weights: &Weights, item: &Item) -> usize {
    let mut best = (0, f64::NEG_INFINITY);
    for (place, option) in item.options.iter().enumerate() {
        let worth = worth(weights, option);
        if worth > best.1 {
            best = (place, worth);
        }
    }
    best.0
}

/// How likely it is that of so many items that many or more are guessed, where each is with that chance.
pub(super) fn tail(items: usize, right: usize, chance: f64) -> f64 {
    let mut term = (1.0 - chance).powi(i32::try_from(items).unwrap_or(i32::MAX));
    let mut below = 0.0;
    for guessed in 0..right {
        below += term;
        term *= (items - guessed) as f64 / (guessed + 1) as f64 * chance / (1.0 - chance);
    }
    1.0 - below
}
