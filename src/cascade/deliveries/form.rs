//! A report as a form: one page for people, one JSON object for programs.

use crate::cascade::commitments::MOST_PEOPLE;
use crate::cascade::common::{DeliveryId, DeliveryMode, Side};
use crate::cascade::deliveries::{
    Basis, Delivery, DeliveryLevel, DeliveryTrainerRole, OwnLink, ParticipantRole, Report, ReportCounts, Sex, Team,
    Test, Who, rules,
};
use crate::people::accounts::{PersonId, zones};
use crate::people::associations::AssociationId;
use crate::platform::clock::Zone;
use crate::platform::error::Result;
use crate::platform::values::{Country, Language};
use crate::platform::web::Form;
use content::{Catalogue, ModuleSlug};

const LONGEST_LINE: usize = 200;
const LONGEST_TEXT: usize = 5000;

/// Reads a report and its team. `offered` modules are those that can be chosen.
///
/// # Errors
/// [`crate::platform::error::Error::Invalid`].
pub fn parse(form: &mut Form, catalogue: &Catalogue) -> Result<(Report, Team)> {
    let what = What::parse(form, catalogue);
    let place = WhenAndWhere::parse(form);
    let people = People::parse(form);
    let team = parse_team(form);
    form.finish(|| {
        let (what, place, people, team) = (what?, place?, people?, team?);
        let report = Report {
            side: what.side,
            association_id: what.association_id,
            modules: what.modules,
            languages: what.languages,
            level: what.level,
            refresher: what.refresher,
            adaptation_notes: what.adaptation_notes,
            starts_on: place.starts_on,
            ends_on: place.ends_on,
            time_zone: place.time_zone,
            minutes: place.minutes,
            mode: place.mode,
            venue: place.venue,
            municipality: place.municipality,
            country: place.country,
            region: place.region,
            co_organisers: what.co_organisers,
            funders: what.funders,
            basis: people.basis,
            invited: people.invited,
            attended: rules::total(people.basis, people.attended, people.named),
            named: people.named,
            completed: people.completed,
            with_disability: people.with_disability,
            governments_represented: people.governments_represented,
            counts: people.counts,
            before: people.before,
            after: people.after,
            satisfaction: people.satisfaction,
        };
        Some((report, team))
    })
}

struct What {
    side: Side,
    association_id: AssociationId,
    modules: Vec<ModuleSlug>,
    languages: Vec<Language>,
    level: DeliveryLevel,
    refresher: bool,
    adaptation_notes: String,
    co_organisers: String,
    funders: String,
}

impl What {
    fn parse(form: &mut Form, catalogue: &Catalogue) -> Option<Self> {
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
        let level = form.parse::<DeliveryLevel>("level");
        let refresher = form.ticked("refresher");
        let adaptation_notes = form.text("adaptation_notes", LONGEST_TEXT);
        let co_organisers = form.name("co_organisers", LONGEST_LINE);
        let funders = form.name("funders", LONGEST_LINE);
        Some(Self {
            side: side?,
            association_id: association_id?,
            modules: modules?,
            languages: languages?,
            level: level?,
            refresher,
            adaptation_notes: adaptation_notes?,
            co_organisers: co_organisers?,
            funders: funders?,
        })
    }
}

struct WhenAndWhere {
    starts_on: chrono::NaiveDate,
    ends_on: chrono::NaiveDate,
    time_zone: Zone,
    minutes: Option<i32>,
    mode: DeliveryMode,
    venue: String,
    municipality: String,
    country: Country,
    region: Option<String>,
}

impl WhenAndWhere {
    fn parse(form: &mut Form) -> Option<Self> {
        let starts_on = form.date("starts_on");
        let ends_on = form.date_optional("ends_on");
        let time_zone = zones::parse(form, "time_zone");
        let hours = form.decimal_optional("hours", 0.0..=12.0 * rules::LONGEST_DAYS as f64);
        let mode = form.parse::<DeliveryMode>("mode");
        let venue = form.name("venue", LONGEST_LINE);
        let municipality = form.name("municipality", LONGEST_LINE);
        let country = form.parse::<Country>("country");
        let region = form.text("region", 6);
        if region.as_deref().is_some_and(|region| !region.is_empty() && !is_region(region)) {
            form.wrong("region", "delivery-region-wrong");
        }
        let starts_on = starts_on?;
        Some(Self {
            starts_on,
            // Most trainings are over within the day.
            ends_on: ends_on?.unwrap_or(starts_on),
            time_zone: time_zone?,
            minutes: hours?.map(|hours| (hours * 60.0).round() as i32),
            mode: mode?,
            venue: venue?,
            municipality: municipality?,
            country: country?,
            region: region.filter(|region| !region.is_empty()).map(|region| region.to_ascii_uppercase()),
        })
    }
}

/// Whether it looks like an ISO 3166-2 code: `SN-DK`, `FR-75`, `GB-ABE`.
fn is_region(text: &str) -> bool {
    let Some((country, part)) = text.split_once('-') else { return false };
    country.parse::<Country>().is_ok()
        && (1..=3).contains(&part.len())
        && part.bytes().all(|byte| byte.is_ascii_alphanumeric())
}

struct People {
    basis: Basis,
    invited: Option<i32>,
    attended: Option<i32>,
    named: Option<i32>,
    completed: Option<i32>,
    with_disability: Option<i32>,
    governments_represented: Option<i32>,
    counts: ReportCounts,
    before: Option<Test>,
    after: Option<Test>,
    satisfaction: Option<f64>,
}

impl People {
    fn parse(form: &mut Form) -> Option<Self> {
        let all = 0..=MOST_PEOPLE;
        let basis = match form.get("basis") {
            None => Some(Basis::Counted),
            Some(_) => form.parse::<Basis>("basis"),
        };
        let invited = form.number_optional("invited", all.clone());
        let attended = form.number_optional("attended", all.clone());
        let named = form.number_optional("named", all.clone());
        let completed = form.number_optional("completed", all.clone());
        let with_disability = form.number_optional("with_disability", all.clone());
        let governments_represented = form.number_optional("governments_represented", all.clone());
        let mut counts = Some(ReportCounts::new());
        for role in ParticipantRole::ALL {
            for sex in Sex::ALL {
                match (form.number_optional(&format!("counts.{role}.{sex}"), all.clone()), &mut counts) {
                    (Some(Some(people)), Some(counts)) if people > 0 => {
                        counts.insert((*role, *sex), people);
                    }
                    (Some(_), _) => {}
                    (None, counts) => *counts = None,
                }
            }
        }
        let heads = rules::total(basis?, attended?, named?);
        if let (Some(counts), Some(heads)) = (&mut counts, heads)
            && let Some(message) = rules::fill_up(counts, heads)
        {
            form.wrong("counts", message);
        }
        let before = test(form, "before");
        let after = test(form, "after");
        let satisfaction = form.decimal_optional("satisfaction", 1.0..=5.0);
        Some(Self {
            basis: basis?,
            invited: invited?,
            attended: attended?,
            named: named?,
            completed: completed?,
            with_disability: with_disability?,
            governments_represented: governments_represented?,
            counts: counts?,
            before: before?,
            after: after?,
            satisfaction: satisfaction?,
        })
    }
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

/// Fills a form in with what a delivery says, for `editor` to change.
pub fn fill(form: &mut Form, delivery: &Delivery, editor: PersonId) {
    let report = &delivery.report;
    fill_what(form, report);
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
    fill_people(form, report);
}

fn fill_what(form: &mut Form, report: &Report) {
    form.set("side", report.side).set("association", report.association_id).set("level", report.level);
    for module in &report.modules {
        form.set("modules", module);
    }
    for language in &report.languages {
        form.set("languages", language);
    }
    if report.refresher {
        form.set("refresher", "yes");
    }
    form.set("adaptation_notes", &report.adaptation_notes)
        .set("starts_on", report.starts_on)
        .set("ends_on", report.ends_on)
        .set("time_zone", report.time_zone)
        .set("mode", report.mode)
        .set("venue", &report.venue)
        .set("municipality", &report.municipality)
        .set("country", report.country)
        .set("region", report.region.as_deref().unwrap_or_default())
        .set("co_organisers", &report.co_organisers)
        .set("funders", &report.funders);
    if let Some(minutes) = report.minutes {
        form.set("hours", f64::from(minutes) / 60.0);
    }
}

fn fill_people(form: &mut Form, report: &Report) {
    form.set("basis", report.basis);
    let amounts = [
        ("invited", report.invited),
        ("attended", report.attended),
        ("named", report.named),
        ("completed", report.completed),
        ("with_disability", report.with_disability),
        ("governments_represented", report.governments_represented),
    ];
    for (name, amount) in amounts {
        if let Some(amount) = amount {
            form.set(name, amount);
        }
    }
    for ((role, sex), people) in &report.counts {
        form.set(&format!("counts.{role}.{sex}"), people);
    }
    for (name, test) in [("before", report.before), ("after", report.after)] {
        if let Some(test) = test {
            form.set(&format!("{name}.n"), test.n).set(&format!("{name}.mean"), test.mean);
        }
    }
    if let Some(satisfaction) = report.satisfaction {
        form.set("satisfaction", satisfaction);
    }
}

/// The id of the delivery a form is about.
pub fn delivery_id(form: &mut Form) -> Option<DeliveryId> {
    form.parse("id")
}
