//! A report as a form: one page for people, one JSON object for programs.

use crate::cascade::commitments::MOST_PEOPLE;
use crate::cascade::commitments::rules::OpenCommitment;
use crate::cascade::common::{DeliveryId, DeliveryMode, Side};
use crate::cascade::deliveries::report::part::ReportPart;
use crate::cascade::deliveries::report::{Adaptation, Attendance, DeliveryResults, DeliveryScope, WhenWhere};
use crate::cascade::deliveries::{
    Basis, Delivery, DeliveryLevel, DeliveryTrainerRole, OwnLink, ParticipantRole, Report, ReportCounts, Sex, Team,
    Test, Who, rules,
};
use crate::people::accounts::{PersonId, Viewer};
use crate::people::associations::AssociationId;
use crate::platform::error::Result;
use crate::platform::values::Language;
use crate::platform::web::Form;
use content::{Catalogue, ModuleSlug};

/// Reads a report and its team. `offered` modules are those that can be chosen.
///
/// # Errors
/// [`crate::platform::error::Error::Invalid`].
pub fn parse(form: &mut Form, catalogue: &Catalogue) -> Result<(Report, Team)> {
    let side = form.parse::<Side>("side");
    if side == Some(Side::Coordinator) {
        form.wrong("side", "form-choose");
    }
    let association_id = form.parse::<AssociationId>("association");
    let modules = form.parse_all::<ModuleSlug>("modules", 1).map(unique);
    if modules.iter().flatten().any(|module| catalogue.get(module).is_none()) {
        form.wrong("modules", "form-choose");
    }
    let languages = form.parse_all::<Language>("languages", 1).map(unique);
    let (scope, when_where, attendance) = (DeliveryScope::read(form), WhenWhere::read(form), Attendance::read(form));
    let attendance = attendance.map(|said| {
        let attended = rules::total(said.basis, said.attended, said.named);
        Attendance { attended, ..said }
    });
    let counts = parse_counts(form, attendance.as_ref().and_then(|said| said.attended));
    let (before, after) = (test(form, "before"), test(form, "after"));
    let (results, adaptation, team) = (DeliveryResults::read(form), Adaptation::read(form), parse_team(form));
    form.finish(|| {
        let report = Report {
            side: side?,
            association_id: association_id?,
            modules: modules?,
            languages: languages?,
            scope: scope?,
            when_where: when_where?,
            attendance: attendance?,
            counts: counts?,
            before: before?,
            after: after?,
            results: results?,
            adaptation: adaptation?,
        };
        Some((report, team?))
    })
}

/// Who came, by role and sex; whoever is left out of `heads` counts as not stated.
fn parse_counts(form: &mut Form, heads: Option<i32>) -> Option<ReportCounts> {
    let mut counts = Some(ReportCounts::new());
    for role in ParticipantRole::ALL {
        for sex in Sex::ALL {
            match (form.number_optional(&format!("counts.{role}.{sex}"), 0..=MOST_PEOPLE), &mut counts) {
                (Some(Some(people)), Some(counts)) if people > 0 => {
                    counts.insert((*role, *sex), people);
                }
                (Some(_), _) => {}
                (None, counts) => *counts = None,
            }
        }
    }
    if let (Some(counts), Some(heads)) = (&mut counts, heads)
        && let Some(message) = rules::fill_up(counts, heads)
    {
        form.wrong("counts", message);
    }
    counts
}

/// How many took a test and their mean: both or none.
fn test(form: &mut Form, name: &str) -> Option<Option<Test>> {
    let (count, mean) = (format!("{name}.n"), format!("{name}.mean"));
    let (n, score) = (form.number_optional(&count, 1..=MOST_PEOPLE)?, form.decimal_optional(&mean, 0.0..=100.0)?);
    match (n, score) {
        (Some(n), Some(mean)) => Some(Some(Test { n, mean })),
        (None, None) => Some(None),
        (Some(_), None) => {
            form.wrong(&mean, "form-required");
            None
        }
        (None, Some(_)) => {
            form.wrong(&count, "form-required");
            None
        }
    }
}

fn parse_team(form: &mut Form) -> Option<Team> {
    let said = form.get("lead").or_else(|| form.get("lead_other")).map(Who::read);
    let lead = match said.as_deref() {
        Some([one]) => Some(one.clone()),
        Some(_) => {
            form.wrong("lead", "delivery-unknown-trainer");
            None
        }
        None => {
            form.wrong("lead", "form-required");
            None
        }
    };
    // A form has boxes for those who are on it already, and lines for those who join.
    let fields = [
        ("co_trainers", DeliveryTrainerRole::CoTrainer),
        ("first_timers", DeliveryTrainerRole::FirstTimer),
        ("observers", DeliveryTrainerRole::Observer),
        ("others", DeliveryTrainerRole::CoTrainer),
        ("other_first_timers", DeliveryTrainerRole::FirstTimer),
        ("other_observers", DeliveryTrainerRole::Observer),
    ];
    let mut others = Vec::new();
    for (field, role) in fields {
        let lines = form.all(field).into_iter().flat_map(str::lines).map(str::trim).filter(|line| !line.is_empty());
        let read: Vec<Vec<Who>> = lines.map(Who::read).collect();
        if read.iter().any(Vec::is_empty) {
            form.wrong("others", "delivery-unknown-trainer");
        }
        others.extend(read.into_iter().flatten().map(|who| (who, role)));
    }
    let own = match form.get("commitment") {
        None => OwnLink::Fitting,
        Some("none") => OwnLink::Nothing,
        Some(_) => OwnLink::To(form.parse("commitment")?),
    };
    Some(Team { lead: lead?, others, own })
}

/// Each once, in the order given.
fn unique<T: Ord + Clone>(mut values: Vec<T>) -> Vec<T> {
    let mut seen = std::collections::BTreeSet::new();
    values.retain(|value| seen.insert(value.clone()));
    values
}

/// A form for a delivery nobody has told of yet, by somebody who speaks for that side; filled in with what their commitment says,
/// where it keeps one.
pub fn begun(id: DeliveryId, side: Side, viewer: &Viewer, commitment: Option<&OpenCommitment>) -> Form {
    let mut form = Form::default();
    form.set("id", id).set("side", side).set("time_zone", viewer.zone.name());
    form.set("mode", DeliveryMode::InPerson).set("level", DeliveryLevel::Working).set("basis", Basis::Counted);
    if side == Side::Trainer {
        form.set("lead", viewer.id);
    }
    if let Some(one) = commitment {
        form.set("commitment", one.id);
        for module in &one.modules {
            form.set("modules", module);
        }
        form.set("municipality", &one.place).set("invited", one.expected_participants);
    }
    form
}

/// Fills a form in with what a delivery says, for `editor` to change.
pub fn fill(form: &mut Form, delivery: &Delivery, editor: PersonId) {
    fill_report(form, &delivery.report);
    form.set("revision", delivery.revision);
    for trainer in &delivery.trainers {
        let field = match trainer.role {
            DeliveryTrainerRole::Lead => "lead",
            DeliveryTrainerRole::CoTrainer => "co_trainers",
            DeliveryTrainerRole::FirstTimer => "first_timers",
            DeliveryTrainerRole::Observer => "observers",
        };
        form.set(field, trainer.value());
        if trainer.person_id != Some(editor) {
            continue;
        }
        // Left open, a plan takes the commitment that fits by now.
        match trainer.commitment_id {
            Some(id) => form.set("commitment", id),
            None if delivery.reported_at.is_some() => form.set("commitment", "none"),
            None => form,
        };
    }
}

fn fill_report(form: &mut Form, report: &Report) {
    form.set("side", report.side).set("association", report.association_id);
    for module in &report.modules {
        form.set("modules", module);
    }
    for language in &report.languages {
        form.set("languages", language);
    }
    report.scope.fill(form);
    report.when_where.fill(form);
    report.attendance.fill(form);
    report.results.fill(form);
    report.adaptation.fill(form);
    for ((role, sex), people) in &report.counts {
        form.set(&format!("counts.{role}.{sex}"), people);
    }
    for (name, test) in [("before", report.before), ("after", report.after)] {
        if let Some(test) = test {
            form.set(&format!("{name}.n"), test.n).set(&format!("{name}.mean"), test.mean);
        }
    }
}

/// The id of the delivery a form is about.
pub fn delivery_id(form: &mut Form) -> Option<DeliveryId> {
    form.parse("id")
}
