use std::collections::BTreeMap;

use serde::Serialize;

use super::ENOUGH;

/// What somebody answered to one question.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ItemResponse<'a> {
    /// How right it was, from 0 to 1.
    pub score: f64,
    /// The sum of the scores of the other questions of the same try.
    pub rest: f64,
    /// The places that were chosen, where something was.
    pub chosen: &'a [usize],
    /// Whether it was left open.
    pub is_open: bool,
}

/// What was counted of the answers to one question. Its size does not grow with their number.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ItemCounts {
    answers: usize,
    left_open: usize,
    /// How often each place was chosen.
    chosen: BTreeMap<usize, usize>,
    /// Sums over the scores and the rest scores, for their correlation.
    sums: Sums,
    /// How many were right and how many wrong among those of the same rest score, in whole points.
    strata: BTreeMap<i64, [f64; 2]>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq)]
struct Sums {
    score: f64,
    rest: f64,
    score_squared: f64,
    rest_squared: f64,
    product: f64,
}

/// What answers tell of a question.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ItemFigures {
    /// The mean score, from 0 (hard) to 1 (easy).
    pub facility: f64,
    /// How the score goes with that of the other questions, from -1 to 1 (corrected item–total correlation, of right and wrong the
    /// point-biserial one); nothing where all scored the same.
    pub discrimination: Option<f64>,
    /// The share of the people who chose each option, by its place; options that nobody chose are absent.
    pub shares: BTreeMap<usize, f64>,
    /// The share of the people who left it open.
    pub left_open: f64,
}

impl ItemCounts {
    /// Takes in an answer.
    pub fn add(&mut self, response: ItemResponse<'_>) {
        let ItemResponse { score, rest, chosen, is_open } = response;
        self.answers += 1;
        self.left_open += usize::from(is_open);
        for place in chosen {
            *self.chosen.entry(*place).or_default() += 1;
        }
        self.sums +=
            Sums { score, rest, score_squared: score * score, rest_squared: rest * rest, product: score * rest };
        // An answer is right from half the points on. The cast saturates.
        let wrong = usize::from(score < 0.5);
        self.strata.entry(rest.round() as i64).or_default()[wrong] += 1.0;
    }

    /// Takes in what was counted elsewhere of the same question.
    pub fn merge(&mut self, other: &Self) {
        self.answers += other.answers;
        self.left_open += other.left_open;
        for (place, count) in &other.chosen {
            *self.chosen.entry(*place).or_default() += count;
        }
        self.sums += other.sums;
        for (rest, [right, wrong]) in &other.strata {
            let own = self.strata.entry(*rest).or_default();
            own[0] += right;
            own[1] += wrong;
        }
    }

    /// How many answers there are.
    pub fn answers(&self) -> usize {
        self.answers
    }

    /// Right and wrong by rest score.
    pub(super) fn strata(&self) -> &BTreeMap<i64, [f64; 2]> {
        &self.strata
    }

    /// What they tell; nothing of too few.
    pub fn figures(&self) -> Option<ItemFigures> {
        let many = self.answers as f64;
        (self.answers >= ENOUGH).then(|| ItemFigures {
            facility: self.sums.score / many,
            discrimination: self.sums.correlation(many),
            shares: self.chosen.iter().map(|(place, count)| (*place, *count as f64 / many)).collect(),
            left_open: self.left_open as f64 / many,
        })
    }
}

impl Sums {
    /// The correlation of scores and rest scores over so many answers; nothing where either is the same for all.
    fn correlation(&self, many: f64) -> Option<f64> {
        // Scores lie between 0 and 1 and rest scores below a hundred, so that little is lost by subtracting.
        let score = self.score_squared - self.score * self.score / many;
        let rest = self.rest_squared - self.rest * self.rest / many;
        let both = self.product - self.score * self.rest / many;
        (score > 1e-9 && rest > 1e-9).then(|| (both / (score * rest).sqrt()).clamp(-1.0, 1.0))
    }
}

impl std::ops::AddAssign for Sums {
    fn add_assign(&mut self, other: Self) {
        self.score += other.score;
        self.rest += other.rest;
        self.score_squared += other.score_squared;
        self.rest_squared += other.rest_squared;
        self.product += other.product;
    }
}
