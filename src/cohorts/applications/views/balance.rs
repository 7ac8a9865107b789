//! The balance of those who are chosen so far beside all who applied.

use std::collections::BTreeMap;

use serde::Serialize;
use utoipa::ToSchema;

use super::load::ReadList;
use crate::cohorts::applications::{Application, ApplicationStanding};
use crate::platform::values::Language;
use crate::platform::web::Words;

/// How many rows a group shows; the others are one.
const MOST_ROWS: usize = 30;

/// One kind of applicant: how many applied, and how many of them are chosen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct BalanceRow {
    /// Who, in the reader's language.
    pub label: String,
    /// How many applied.
    pub applied: usize,
    /// How many of them are accepted.
    pub accepted: usize,
    /// Of all who applied, in hundredths.
    pub applied_share: usize,
    /// Of all who are accepted, in hundredths.
    pub accepted_share: usize,
}

/// By what applicants are compared.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct BalanceGroup {
    /// `sex`, `section`, `country` or `association`.
    #[schema(value_type = String)]
    pub by: &'static str,
    /// The kinds, the most first.
    pub rows: Vec<BalanceRow>,
}

/// The balance of those who are chosen so far beside all who applied.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct SelectionBalance {
    /// How many applied.
    pub applied: usize,
    /// How many are accepted.
    pub accepted: usize,
    /// How many wait.
    pub waiting: usize,
    /// How many get no place.
    pub declined: usize,
    /// About how many nothing is decided.
    pub undecided: usize,
    /// How many were not told what is decided.
    pub untold: usize,
    /// How many places there are, where that is limited.
    pub places: Option<i32>,
    /// By sex, section, country and association.
    pub groups: Vec<BalanceGroup>,
}

impl SelectionBalance {
    /// The balance of a list, in the reader's language.
    pub fn new(words: &Words, language: Language, of: &ReadList) -> Self {
        let sent: Vec<&Application> =
            of.lines.iter().map(|line| &line.application).filter(|one| one.sent_at.is_some()).collect();
        let count = |standing: ApplicationStanding| sent.iter().filter(|one| one.standing() == standing).count();
        let unknown = || words.say(language, "balance-unknown");
        let sex = |one: &Application| words.say(language, &format!("applicant-sex-{}", one.fields.sex));
        let section = |one: &Application| {
            let known = of.around.sections.iter().find(|section| Some(section.id) == one.section_id);
            known.map_or_else(unknown, |section| section.names.in_language(language).to_owned())
        };
        let country =
            |one: &Application| one.fields.country.map_or_else(unknown, |country| words.say(language, &country.word()));
        let association = |one: &Application| {
            let known = of.around.associations.iter().find(|other| Some(other.id) == one.fields.association_id);
            match known {
                Some(known) => format!("{} ({})", known.acronym, known.country),
                None if one.fields.association_said.is_empty() => unknown(),
                None => one.fields.association_said.clone(),
            }
        };
        let other = || words.say(language, "balance-others");
        let groups = vec![
            group("sex", &sent, sex, other),
            group("section", &sent, section, other),
            group("country", &sent, country, other),
            group("association", &sent, association, other),
        ];
        let (accepted, waiting) = (count(ApplicationStanding::Accepted), count(ApplicationStanding::Waiting));
        let declined = count(ApplicationStanding::Declined);
        Self {
            applied: sent.len(),
            accepted,
            waiting,
            declined,
            undecided: sent.len() - accepted - waiting - declined,
            untold: sent.iter().filter(|one| one.choice.is_some() && one.answered_at.is_none()).count(),
            places: of.read.cohort.capacity,
            groups,
        }
    }
}

fn group(
    by: &'static str,
    sent: &[&Application],
    label: impl Fn(&Application) -> String,
    other: impl Fn() -> String,
) -> BalanceGroup {
    let mut counts: BTreeMap<String, (usize, usize)> = BTreeMap::new();
    for one in sent {
        let (applied, accepted) = counts.entry(label(one)).or_default();
        *applied += 1;
        *accepted += usize::from(one.standing() == ApplicationStanding::Accepted);
    }
    let all_accepted: usize = counts.values().map(|(_, accepted)| accepted).sum();
    let mut counts: Vec<(String, (usize, usize))> = counts.into_iter().collect();
    counts.sort_by_key(|(_, (applied, _))| std::cmp::Reverse(*applied));
    if counts.len() > MOST_ROWS {
        let rest = counts.split_off(MOST_ROWS - 1);
        let sum = rest.iter().fold((0, 0), |sum, (_, of)| (sum.0 + of.0, sum.1 + of.1));
        counts.push((other(), sum));
    }
    let share = |part: usize, whole: usize| (part * 100 + whole / 2).checked_div(whole).unwrap_or(0);
    let row = |(label, (applied, accepted)): (String, (usize, usize))| BalanceRow {
        label,
        applied,
        accepted,
        applied_share: share(applied, sent.len()),
        accepted_share: share(accepted, all_accepted),
    };
    BalanceGroup { by, rows: counts.into_iter().map(row).collect() }
}
