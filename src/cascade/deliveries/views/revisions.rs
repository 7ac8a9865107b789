//! What earlier revisions of a report said, and what changed between two.

use serde::Serialize;
use serde_json::Value;
use utoipa::ToSchema;

use crate::cascade::common::views::LocalNames;
use crate::cascade::deliveries::revision::{KeptRevision, NamedTrainer};
use crate::cascade::deliveries::rules::{ReportDifference, differences};
use crate::cascade::deliveries::{Delivery, DeliveryTrainerRole};
use crate::people::associations::Association;
use crate::platform::clock::Timestamp;
use crate::platform::values::{Country, Language};
use content::ModuleSlug;

/// A revision of a report.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct RevisionView {
    /// Which one.
    pub revision: i32,
    /// When it was written.
    #[schema(value_type = chrono::DateTime<chrono::Utc>)]
    pub written_at: Timestamp,
    /// What it said, by the names under which a report is sent.
    #[schema(value_type = std::collections::BTreeMap<String, Value>)]
    pub report: Value,
    /// Who taught.
    pub team: Vec<TrainerLine>,
    /// The fields that the revision before said otherwise; one within another after a dot.
    #[schema(example = json!(["attended", "counts.elected.women"]))]
    pub changed: Vec<String>,
}

/// Somebody who taught, by name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct TrainerLine {
    /// What they did.
    pub role: DeliveryTrainerRole,
    /// What they are called, if one may know.
    pub name: Option<String>,
}

/// A field that says something else, in the reader's words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct DifferenceView {
    /// What the field is called.
    pub label: String,
    /// What it said; empty if nothing.
    pub before: String,
    /// What it says; empty if nothing.
    pub after: String,
}

impl RevisionView {
    /// Each revision with what it changed, the oldest first.
    pub fn all(kept: &[KeptRevision], delivery: &Delivery) -> Vec<Self> {
        let before = std::iter::once(None).chain(kept.iter().map(Some));
        kept.iter().zip(before).map(|(one, before)| Self::new(one, before, delivery)).collect()
    }

    fn new(one: &KeptRevision, before: Option<&KeptRevision>, delivery: &Delivery) -> Self {
        let mut changed: Vec<String> = before
            .map(|before| differences(&before.report, &one.report))
            .unwrap_or_default()
            .into_iter()
            .map(|difference| difference.field)
            .collect();
        if before.is_some_and(|before| before.team != one.team) {
            changed.push("trainers".to_owned());
        }
        Self {
            revision: one.revision,
            written_at: one.written_at,
            report: one.report.clone(),
            team: one.team.iter().map(|trainer| TrainerLine::new(trainer, delivery)).collect(),
            changed,
        }
    }
}

impl TrainerLine {
    /// Whoever is on the delivery no more has no name here: what they are called is theirs to say.
    fn new(trainer: &NamedTrainer, delivery: &Delivery) -> Self {
        let now = |id| delivery.trainers.iter().find(|one| one.person_id == Some(id) && !one.by_address);
        let name = match trainer.person {
            Some(id) => now(id).map(|one| one.name.clone()),
            None => trainer.name.clone(),
        };
        Self { role: trainer.role, name }
    }
}

/// What changed between two revisions, in the reader's words. `associations` are those that either of them names.
pub fn changes(
    local_names: LocalNames,
    (before, after): (&KeptRevision, &KeptRevision),
    delivery: &Delivery,
    associations: &[Association],
) -> Vec<DifferenceView> {
    let speaker = Speaker { local_names, associations };
    let mut views: Vec<DifferenceView> =
        differences(&before.report, &after.report).iter().map(|one| speaker.difference(one)).collect();
    if before.team != after.team {
        let team = |kept: &KeptRevision| {
            let lines = kept.team.iter().map(|trainer| speaker.trainer(&TrainerLine::new(trainer, delivery)));
            lines.collect::<Vec<_>>().join(", ")
        };
        views.push(DifferenceView {
            label: local_names.say("delivery-trainers"),
            before: team(before),
            after: team(after),
        });
    }
    views
}

/// Says fields and their values in the reader's words.
struct Speaker<'a> {
    local_names: LocalNames<'a>,
    associations: &'a [Association],
}

impl Speaker<'_> {
    fn difference(&self, one: &ReportDifference) -> DifferenceView {
        DifferenceView {
            label: self.label(&one.field),
            before: self.value(&one.field, &one.before),
            after: self.value(&one.field, &one.after),
        }
    }

    fn trainer(&self, line: &TrainerLine) -> String {
        let name = line.name.clone().unwrap_or_else(|| self.local_names.say("delivery-somebody"));
        format!("{name} ({})", self.local_names.say(&format!("trainer-role-{}", line.role)))
    }

    fn label(&self, field: &str) -> String {
        let say = |key: &str| self.local_names.say(key);
        match field.split('.').collect::<Vec<_>>().as_slice() {
            ["counts", role, sex] => {
                format!("{} · {}", say(&format!("participant-role-{role}")), say(&format!("sex-{sex}")))
            }
            _ => say(label_of(field)),
        }
    }

    fn value(&self, field: &str, value: &Value) -> String {
        let LocalNames { words, language, .. } = self.local_names;
        match value {
            Value::Null => String::new(),
            Value::Bool(yes) => self.local_names.say(if *yes { "revisions-yes" } else { "revisions-no" }),
            Value::Number(number) => words.number(language, number.as_f64().unwrap_or_default(), 2),
            Value::Array(all) => all.iter().map(|one| self.value(field, one)).collect::<Vec<_>>().join(", "),
            Value::Object(_) => value.to_string(),
            Value::String(text) => self.text(field, text),
        }
    }

    fn text(&self, field: &str, text: &str) -> String {
        let LocalNames { words, language, .. } = self.local_names;
        let said = match field {
            "level" | "mode" | "basis" | "side" => Some(self.local_names.say(&format!("delivery-{field}-{text}"))),
            "starts_on" | "ends_on" => text.parse().ok().map(|day| words.date(language, day)),
            "country" => text.parse::<Country>().ok().map(|country| self.local_names.say(&country.word())),
            "languages" => text
                .parse::<Language>()
                .ok()
                .filter(|code| words.has(*code, "language-name"))
                .map(|code| words.say(code, "language-name")),
            "modules" => text.parse::<ModuleSlug>().ok().map(|slug| self.local_names.module(&slug).title),
            "association" => self
                .associations
                .iter()
                .find(|one| one.id.to_string() == text)
                .map(|one| one.names.in_language(language).to_owned()),
            _ => None,
        };
        said.unwrap_or_else(|| text.to_owned())
    }
}

/// The words of a field's label.
fn label_of(field: &str) -> &'static str {
    match field {
        "side" => "revisions-side",
        "association" => "delivery-association",
        "modules" => "delivery-modules",
        "languages" => "delivery-languages",
        "level" => "delivery-level",
        "refresher" => "delivery-refresher",
        "co_organisers" => "delivery-co-organisers",
        "funders" => "delivery-funders",
        "starts_on" => "delivery-starts",
        "ends_on" => "delivery-ends",
        "time_zone" => "revisions-time-zone",
        "hours" => "delivery-hours",
        "mode" => "delivery-mode",
        "venue" => "delivery-venue",
        "municipality" => "delivery-municipality",
        "country" => "delivery-country",
        "region" => "delivery-region",
        "basis" => "delivery-basis",
        "invited" => "delivery-invited",
        "attended" => "delivery-attended",
        "named" => "delivery-named",
        "completed" => "delivery-completed",
        "with_disability" => "delivery-disability",
        "governments_represented" => "delivery-governments",
        "before.n" => "delivery-before-n",
        "before.mean" => "revisions-before-mean",
        "after.n" => "delivery-after-n",
        "after.mean" => "revisions-after-mean",
        "satisfaction" => "delivery-satisfaction",
        "adaptation_notes" => "delivery-adaptation",
        _ => "revisions-other",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cascade::deliveries::report::part::ReportPart;
    use crate::cascade::deliveries::report::{Adaptation, Attendance, DeliveryResults, DeliveryScope, WhenWhere};
    use crate::platform::web::Words;

    #[test]
    fn every_field_of_a_report_has_a_label_in_every_language() {
        let words = Words::load().unwrap();
        let own = ["side", "association", "modules", "languages", "before.n", "before.mean", "after.n", "after.mean"];
        let parts =
            [DeliveryScope::FIELDS, WhenWhere::FIELDS, Attendance::FIELDS, DeliveryResults::FIELDS, Adaptation::FIELDS];
        for field in parts.into_iter().flatten().chain(&own) {
            assert_ne!(label_of(field), "revisions-other", "{field} has no label");
            for language in ["en", "fr", "es"] {
                assert!(words.has(language.parse().unwrap(), label_of(field)), "{language}: {}", label_of(field));
            }
        }
    }
}
