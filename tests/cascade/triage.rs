//! Confirming and accepting one training after the other, and several at once.

use super::world::World;
use crate::support::{Page, TestApp, on_both_engines};

async fn held(w: &World, town: &str, day: &str, changes: &[(&str, &str)]) -> String {
    let about = [("starts_on", day), ("ends_on", day), ("municipality", town), ("mode", "online"), ("hours", "6")];
    w.reported(&w.awa, &[&about[..], changes].concat()).await
}

/// What a form of the page sends beside what one types: its hidden fields.
fn hidden(page: &Page, action: &str) -> Vec<(String, String)> {
    let form = page.body.split("<form").find(|form| form.contains(&format!("action=\"{action}\""))).unwrap();
    let form = form.split("</form>").next().unwrap();
    let fields = form.split("type=\"hidden\" name=\"").skip(1).map(|rest| {
        let (name, rest) = rest.split_once("\" value=\"").unwrap();
        (name.to_owned(), rest.split('"').next().unwrap().to_owned())
    });
    fields.collect()
}

async fn press(w: &World, actor: &crate::support::Actor, page: &Page, action: &str, typed: &[(&str, &str)]) -> Page {
    let hidden = hidden(page, action);
    let hidden: Vec<(&str, &str)> = hidden.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    w.app.post(actor, action, &[&hidden[..], typed].concat()).await
}

async fn the_next_one_opens_by_itself(app: TestApp) {
    let w = World::new(app).await;
    let mut paths = Vec::new();
    for (at, town) in ["First", "Second", "Third"].into_iter().enumerate() {
        paths.push(held(&w, town, &format!("2027-02-{:02}", 10 + at), &[]).await);
        w.app.clock.advance(chrono::TimeDelta::minutes(1));
    }
    let queue = "/deliveries/waiting";
    let screen = w.app.get(&w.fatou, queue).await.expect(200);
    let screen = screen.says("<h1><bdi>First, 10\u{a0}February").says("3 wait for you").says("accesskey=\"a\"");
    let screen = screen.says("accesskey=\"r\"").says("accesskey=\"l\"").says("To be confirmed");
    // Later: the next, and the one left comes again at the end of the round.
    let later = screen.body.split("href=\"").find(|rest| rest.contains("accesskey=\"l\"")).unwrap();
    let later = later.split('"').next().unwrap().replace("&#x3D;", "=");
    let second = w.app.get(&w.fatou, &later).await.expect(200).says("<h1><bdi>Second");
    // Confirmed, the next opens.
    let told = press(&w, &w.fatou, &second, &format!("{}/confirmation", paths[1]), &[]).await.expect(303);
    assert!(told.location().starts_with("/deliveries/waiting?after="), "{}", told.location());
    let third = w.app.get(&w.fatou, told.location()).await.expect(200).says("<h1><bdi>Third").says("2 wait for you");
    // A question without words is refused there, and what was typed stays.
    let refused = press(&w, &w.fatou, &third, &format!("{}/return", paths[2]), &[("comment", "")]).await.expect(422);
    refused.says("<h1><bdi>Third").says("Please fill this in");
    let told = press(&w, &w.fatou, &third, &format!("{}/return", paths[2]), &[("comment", "Who came?")]).await;
    let first = w.app.get(&w.fatou, told.expect(303).location()).await.expect(200).says("<h1><bdi>First");
    let told = press(&w, &w.fatou, &first, &format!("{}/confirmation", paths[0]), &[]).await.expect(303);
    w.app.get(&w.fatou, told.location()).await.expect(200).says("Nothing waits for you");
    assert_eq!(w.state(&paths[2]).await, "returned");
    // What is asked for by name stands first; what does not wait for one leads to its page.
    let screen = w.app.get(&w.cora, &format!("{queue}?at={}", &paths[1][12..])).await.expect(200);
    screen.says("<h1><bdi>Second").says("To be accepted").says("Accept those 2");
    let shut = w.app.get(&w.cora, &format!("{queue}?at={}", &paths[2][12..])).await.expect(303);
    assert_eq!(shut.location(), paths[2]);
    w.app.get(&w.nia, &format!("{queue}?at={}", &paths[1][12..])).await.expect(404);
    w.app.get(&w.nia, queue).await.expect(200).says("Nothing waits for you");
}

async fn several_without_warnings_are_accepted_at_once(app: TestApp) {
    let w = World::new(app).await;
    let mut paths = Vec::new();
    for (at, town) in ["One", "Two", "Three"].into_iter().enumerate() {
        paths.push(held(&w, town, &format!("2027-02-{:02}", 10 + at), &[]).await);
    }
    // Two that raise doubts: more people than were invited, and one that may be another.
    paths.push(held(&w, "Four", "2027-02-15", &[("invited", "10"), ("overridden_warnings", "walk-ins")]).await);
    paths.push(held(&w, "One", "2027-02-10", &[("overridden_warnings", "duplicate:DLV-2027-0001")]).await);
    for path in &paths {
        w.take(&w.fatou, path, "confirmation", "").await.expect(303);
    }
    let screen = w.app.get(&w.cora, "/deliveries/waiting").await.expect(200).says("Accept those 2");
    let mut items: Vec<String> = hidden(&screen, "/deliveries/waiting").into_iter().map(|(_, value)| value).collect();
    // They wait since the same moment.
    items.sort();
    assert_eq!(items, ["DLV-2027-0002:1", "DLV-2027-0003:1"]);
    // What raises a doubt, or was seen otherwise, is left even if somebody sends it.
    let sent = ["DLV-2027-0002:1", "DLV-2027-0003:7", "DLV-2027-0004:1"].map(|item| ("item", item));
    let told = w.app.post(&w.cora, "/deliveries/waiting", &sent).await.expect(303);
    assert!(told.cookie("notice").unwrap().contains("notice-deliveries-approved-some"));
    let mut states = Vec::new();
    for path in &paths {
        states.push(w.state(path).await);
    }
    assert_eq!(states, ["confirmed", "accepted", "confirmed", "confirmed", "confirmed"]);
    // Whoever may not accept them accepts none.
    w.app.post(&w.awa, "/deliveries/waiting", &[("item", "DLV-2027-0003:1")]).await.expect(303);
    assert_eq!(w.state(&paths[2]).await, "confirmed");
    let told = w.app.post(&w.cora, "/deliveries/waiting", &[("item", "DLV-2027-0003:1")]).await.expect(303);
    assert!(told.cookie("notice").unwrap().ends_with("notice-deliveries-approved"));
    assert_eq!(w.state(&paths[2]).await, "accepted");
    w.app.post(&w.cora, "/deliveries/waiting", &[("item", "nonsense")]).await.expect(400);
}

async fn warnings_come_with_their_question_and_figures_with_those_of_others(app: TestApp) {
    let w = World::new(app).await;
    for at in 0..8 {
        let path = held(&w, &format!("Town {at}"), &format!("2027-01-{:02}", 11 + at), &[]).await;
        w.take(&w.fatou, &path, "confirmation", "").await.expect(303);
    }
    let odd = [
        ("attended", "33"),
        ("completed", "4"),
        ("invited", "20"),
        ("basis", "mixed"),
        ("named", "3"),
        ("overridden_warnings", "walk-ins"),
    ];
    let path = held(&w, "Odd", "2027-02-20", &odd).await;
    let screen = w.app.get(&w.fatou, "/deliveries/waiting").await.expect(200).says("<h1><bdi>Odd");
    let screen = screen.says("Names on the list: 3. Completed it: 4.").says("More people came than were invited.");
    // The question is written already, and stands in the field.
    let field = screen.body.split("<textarea").nth(1).unwrap().split("</textarea>").next().unwrap().to_owned();
    assert!(
        field.contains("is that right? The list has 3 names and the report says 4: who are the others?"),
        "{field}"
    );
    let screen = screen.says("Beside 8 other trainings").says("far less than usual").says("<circle cx=");
    assert!(!screen.body.contains("style="), "marks are placed without styles");
    w.take(&w.fatou, &path, "return", "Who came?").await.expect(303);
    // Fewer than eight others say nothing about what is usual.
    w.app.get(&w.cora, "/deliveries/waiting").await.expect(200).is_silent_on("Beside");
}

on_both_engines!(
    the_next_one_opens_by_itself,
    several_without_warnings_are_accepted_at_once,
    warnings_come_with_their_question_and_figures_with_those_of_others,
);
