//! Programmes: their pages, their file, and the cohort that is opened from one.

use content::programme::Programmes;
use content::{Catalogue, ModuleSlug, Source};
use relais::people::accounts::Role;

use uuid::Uuid;

use crate::support::{Actor, Page, TestApp, on_both_engines};

const PROGRAMME: &str = "training-of-trainers";

/// Asks for a page; templates write “=” in addresses in another way.
async fn ask(app: &TestApp, who: &Actor, path: &str) -> Page {
    let mut page = app.get(who, path).await.expect(200);
    page.body = page.body.replace("&#x3D;", "=");
    page
}

async fn a_length_is_chosen_by_the_address(app: TestApp) {
    for code in ["en", "fr", "es"] {
        let base = format!("/{code}/programmes");
        let list = app.get(&Actor::Anonymous, &base).await.expect(200);
        list.says(&format!("href=\"{base}/{PROGRAMME}\""));
        app.get(&Actor::Anonymous, &format!("/{code}/modules")).await.says(&format!("href=\"{base}\""));
        let page = format!("{base}/{PROGRAMME}");
        for (asked, days) in [("", 3), ("?days=2", 2), ("?days=3", 3), ("?days=5", 5), ("?days=4", 3), ("?days=x", 3)] {
            let shown = ask(&app, &Actor::Anonymous, &format!("{page}{asked}")).await;
            let shown = shown.says(&format!("<a href=\"{page}?days={days}\" aria-current=\"page\">"));
            let shown = shown.says(&format!("id=\"handout-days-{days}\"")).says("id=\"handout-teach-back\"");
            shown.says(&format!("{page}.html?days={days}")).is_silent_on("modules.invalid");
        }
    }
    for wrong in
        ["/xx/programmes", "/en/programmes/none", "/en/programmes/none.html", "/xx/programmes/training-of-trainers"]
    {
        app.get(&Actor::Anonymous, wrong).await.expect(404);
    }
    let to = app.get(&Actor::Anonymous, "/programmes").await.expect(303);
    assert_eq!(to.location(), "/en/programmes");
}

async fn one_file_needs_no_network(app: TestApp) {
    let path = format!("/fr/programmes/{PROGRAMME}.html?days=2");
    let file = app.get(&Actor::Anonymous, &path).await.expect(200);
    assert_eq!(file.header("content-disposition"), "attachment; filename=\"training-of-trainers-2-fr.html\"");
    assert!(file.header("content-type").starts_with("text/html"));
    let file = file.says("id=\"handout-days-2\"").says("id=\"handout-follow-up\"").says("<html lang=\"fr\"");
    let file = file.is_silent_on("<script").is_silent_on("<link").is_silent_on(" src=").is_silent_on("url(/");
    assert!(file.body.contains("@media print") && !file.body.contains("<style></style>"), "its style is within it");
    // What lies elsewhere is named whole, and everything else lies within it.
    for link in file.body.split(" href=\"").skip(1).filter_map(|rest| rest.split('"').next()) {
        let is_whole = link.starts_with("https://") || link.starts_with("http://");
        let is_within = link.strip_prefix('#').is_some_and(|id| file.body.contains(&format!(" id=\"{id}\"")));
        assert!(is_whole || is_within, "{link}");
    }
}

async fn who_may_open_a_cohort_opens_one_from_it(app: TestApp) {
    let page = format!("/en/programmes/{PROGRAMME}");
    let open = format!("/cohorts/new?programme={PROGRAMME}");
    ask(&app, &Actor::Anonymous, &page).await.is_silent_on(&open);
    let awa = app.somebody("Awa").await;
    ask(&app, &awa, &page).await.is_silent_on(&open);
    app.get(&awa, &open).await.expect(403);
    let carla = app.with_role("Carla", Role::Coordinator, Uuid::nil()).await;
    ask(&app, &carla, &page).await.says(&format!("href=\"{open}\""));
    // Tests know one of its modules: that one is chosen, and a programme that nobody knows chooses none.
    let chosen = r#"value="localising-the-sdgs" checked"#;
    app.get(&carla, &open).await.expect(200).says(chosen);
    app.get(&carla, "/cohorts/new?programme=none").await.expect(200).is_silent_on(chosen);
    app.get(&carla, "/cohorts/new").await.expect(200).is_silent_on(chosen);
}

async fn programs_are_told_the_same(app: TestApp) {
    let all = app.get(&Actor::Anonymous, "/api/v1/programmes?language=es").await.expect(200).json();
    assert_eq!((&all[0]["slug"], &all[0]["language"]), (&PROGRAMME.into(), &"es".into()));
    assert_eq!(all[0]["days"], serde_json::json!([2, 3, 5]));
    assert_eq!(all[0]["follow_up"], serde_json::json!(["P1W", "P1M", "P3M", "P6M", "P12M"]));
    let one = app.get(&Actor::Anonymous, &format!("/api/v1/programmes/{PROGRAMME}")).await.expect(200).json();
    for (variant, days) in one["variants"].as_array().unwrap().iter().zip([2, 3, 5]) {
        assert_eq!(
            (variant["days"].as_u64().unwrap(), variant["agenda"].as_array().unwrap().len()),
            (days, days as usize)
        );
        for day in variant["agenda"].as_array().unwrap() {
            let slots = day["slots"].as_array().unwrap();
            let sum: u64 = slots.iter().map(|slot| slot["minutes"].as_u64().unwrap()).sum();
            assert_eq!(day["minutes"].as_u64(), Some(sum));
            assert_eq!((slots[0]["from"].as_str(), slots.len() > 8), (Some("08:30"), true));
        }
    }
    app.get(&Actor::Anonymous, "/api/v1/programmes/none").await.expect(404);
    app.get(&Actor::Anonymous, "/api/v1/programmes?language=xx").await.expect(422);
}

on_both_engines!(
    a_length_is_chosen_by_the_address,
    one_file_needs_no_network,
    who_may_open_a_cohort_opens_one_from_it,
    programs_are_told_the_same,
);

/// What is here leads to what is here, in every language.
#[test]
fn the_programmes_here_are_in_order() {
    let words = relais::platform::web::Words::load().unwrap();
    let say = |language, key: &str| words.say(language, key);
    let languages = ["en", "fr", "es"].map(|code| code.parse().unwrap());
    let catalogue = Catalogue::load(&Source::Directory("modules".into()), &languages, &say).unwrap();
    let programmes = Programmes::load(&Source::Directory("programmes".into()), &say).unwrap();
    let problems: Vec<String> =
        programmes.problems(&catalogue).iter().map(|(_, problem)| problem.to_string()).collect();
    assert_eq!(problems, Vec::<String>::new());
    let programme = &programmes.all[PROGRAMME];
    assert_eq!(programme.languages.keys().map(ToString::to_string).collect::<Vec<_>>(), ["en", "es", "fr"]);
    assert_eq!((programmes.folders, programme.modules.len()), (1, 6));
    // What the teach-back of sixteen people takes.
    for text in programme.languages.values() {
        for variant in text.variants.values() {
            let halves = variant.agenda.iter().flat_map(|day| &day.slots).filter(|slot| slot.minutes() == 80);
            assert!(halves.count() >= 2);
        }
    }
    // A programme whose modules are gone is told, and goes on being shown.
    let problems = programmes.problems(&Catalogue::default());
    let gone =
        |slug: &ModuleSlug| problems.iter().any(|(_, one)| one.message == format!("there is no module “{slug}”"));
    assert!(programme.modules.iter().all(gone));
}

#[test]
fn what_is_wrong_with_a_programme_is_said_in_its_line() {
    let words = relais::platform::web::Words::load().unwrap();
    let say = |language, key: &str| words.say(language, key);
    let look = |change: &dyn Fn(&std::path::Path)| {
        let folder = tempfile::tempdir().unwrap();
        crate::support::modules::copy(
            std::path::Path::new("programmes/training-of-trainers"),
            &folder.path().join(PROGRAMME),
        );
        change(&folder.path().join(PROGRAMME));
        let programmes = Programmes::load(&Source::Directory(folder.path().to_owned()), &say).unwrap();
        let problems = programmes.problems(&Catalogue::default());
        problems.iter().map(|(_, problem)| problem.to_string()).collect::<Vec<_>>().join("\n")
    };
    let edit = |file: &'static str, from: &'static str, to: &'static str| {
        look(&move |folder| {
            let text = std::fs::read_to_string(folder.join(file)).unwrap();
            assert!(text.contains(from), "{file}: {from}");
            std::fs::write(folder.join(file), text.replacen(from, to, 1)).unwrap();
        })
    };
    for (file, from, to, report) in [
        (
            "en/days-2.md",
            "09:00–09:20",
            "09:00–09:30",
            "days-2.md:12:1: error: this begins at 09:20, and what stands above",
        ),
        ("en/days-2.md", "## Day 2", "### Day 2", "days-2.md: error: the agenda has 1 days, not 2"),
        (
            "fr/days-3.md",
            "../../../modules/training-adults/fr/",
            "../../../modules/training-adults/en/",
            "is not a page of a module in this language",
        ),
        (
            "es/follow-up.md",
            "| 12 meses |",
            "\n| 12 meses |",
            "follow-up.md: error: the calendar has 4 rows, and “follow_up” of programme.toml 5 dates",
        ),
        ("en/days-5.md", "](teach-back.md)", "](none.md)", "“none.md” is no sheet of this programme"),
        ("programme.toml", "\"P1W\"", "\"a week\"", "programme.toml: error: “a week” is no duration"),
        ("programme.toml", "slug = \"training-of-trainers\"", "slug = \"other\"", "is not the name of the folder"),
        ("programme.toml", "days = [2, 3, 5]", "days = [2, 3, 4, 5]", "days-4.md: error: the file is missing"),
        ("programme.toml", "days = [2, 3, 5]", "days = []", "“days” names no lengths"),
        ("programme.toml", "version", "versoin", "error: unknown field `versoin`"),
    ] {
        let said = edit(file, from, to);
        assert!(said.contains(report), "{file}: {from} → {to}: {said}");
    }
    let said = edit("es/days-2.md", "| 09:00–09:20 |", "| 09:00–09:25 |");
    assert!(said.contains("this begins at 09:20"), "{said}");
    let said = look(&|folder| std::fs::remove_file(folder.join("es/teach-back.md")).unwrap());
    assert!(said.contains("es/teach-back.md: error: the file is missing"), "{said}");
    let said = look(&|folder| {
        let path = folder.join("fr/days-2.md");
        let text = std::fs::read_to_string(&path).unwrap();
        std::fs::write(&path, text.replace("08:30–09:00", "08:30–08:50").replace("09:00–09:20", "08:50–09:20"))
            .unwrap();
    });
    assert!(
        said.contains("fr/days-2.md:10:1: error: this is from 08:30 to 08:50; in “en” from 08:30 to 09:00"),
        "{said}"
    );
}
