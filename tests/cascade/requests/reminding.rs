//! Who hears of a request: those who agreed and could hold it, once; and those who coordinate, where nobody answers.

use relais::platform::mail::OutgoingMessage;
use relais::reminders::scheduler::plan_and_write;

use super::{agree, asked, offer, world};
use crate::cascade::world::World;
use crate::support::{TestApp, at, on_both_engines};

/// Looks at that time as the scheduler does, and returns what went out about requests, with to whom.
async fn look(w: &World, time: &str) -> Vec<(String, String)> {
    plan(w, time).await;
    send(w).await
}

async fn plan(w: &World, time: &str) {
    w.app.clock.set(at(time));
    let site = w.app.parts.site.clone().into_inner();
    plan_and_write(&site, &w.app.parts.catalogue(), w.app.clock.now()).await.unwrap();
}

async fn send(w: &World) -> Vec<(String, String)> {
    let before = w.app.parts.outbox_worker.transport().remembered().len();
    w.app.parts.outbox_worker.send_due().await.unwrap();
    let letters = w.app.parts.outbox_worker.transport().remembered();
    let about = |letter: &&OutgoingMessage| {
        letter.list.as_deref().is_some_and(|list| list.starts_with("<digest.")) && letter.text.contains("/requests/")
    };
    let to = |letter: &OutgoingMessage| {
        let lines = letter.text.lines().filter(|line| line.contains("asks for") || line.contains("answered"));
        (letter.to.as_str().replace("@test.example", ""), lines.collect::<Vec<_>>().join("\n"))
    };
    let mut all: Vec<_> = letters[before..].iter().filter(about).map(to).collect();
    all.sort();
    all
}

fn who(letters: &[(String, String)]) -> Vec<&str> {
    letters.iter().map(|(to, _)| to.as_str()).collect()
}

async fn those_who_agreed_and_could_hold_it_hear_of_it_once(app: TestApp) {
    let w = world(app).await;
    agree(&w, &w.awa, &["en"]).await;
    agree(&w, &w.ibra, &["fr"]).await;
    asked(&w, &[]).await;
    // Neither Ibra, who teaches in another language, nor Omar, who did not agree.
    let letters = look(&w, "2027-03-02T09:00:00Z").await;
    assert_eq!(who(&letters), ["awa"]);
    assert!(letters[0].1.contains("AMS asks for a training that you could hold"), "{letters:?}");
    assert_eq!(who(&look(&w, "2027-03-03T09:00:00Z").await), [""; 0]);
}

async fn who_ends_it_or_answers_hears_nothing_though_it_was_planned(app: TestApp) {
    let w = world(app).await;
    agree(&w, &w.awa, &["en"]).await;
    agree(&w, &w.ibra, &["en"]).await;
    let path = asked(&w, &[]).await;
    plan(&w, "2027-03-02T09:00:00Z").await;
    agree(&w, &w.awa, &[]).await;
    offer(&w, &w.ibra, &path).await.expect(303);
    assert_eq!(who(&send(&w).await), [""; 0]);
    assert_eq!(who(&look(&w, "2027-03-03T09:00:00Z").await), [""; 0]);
}

async fn a_request_that_nobody_answers_is_recalled_to_those_who_coordinate(app: TestApp) {
    let w = world(app).await;
    let path = asked(&w, &[]).await;
    assert_eq!(who(&look(&w, "2027-03-05T09:00:00Z").await), [""; 0]);
    let letters = look(&w, "2027-03-08T09:00:00Z").await;
    assert_eq!(who(&letters), ["seku"]);
    assert!(letters[0].1.contains("Nobody has answered AMS"), "{letters:?}");
    // Then whoever looks after everything.
    assert_eq!(who(&look(&w, "2027-03-15T09:00:00Z").await), ["ada.administrator"]);
    // Another one is answered in time.
    let other = asked(&w, &[("place", "Dakar")]).await;
    agree(&w, &w.awa, &["en"]).await;
    offer(&w, &w.awa, &other).await.expect(303);
    w.app.post(&w.fatou, &format!("{path}/withdrawal"), &[("reason", "No hall")]).await.expect(303);
    assert_eq!(who(&look(&w, "2027-03-22T09:00:00Z").await), [""; 0]);
}

on_both_engines!(
    those_who_agreed_and_could_hold_it_hear_of_it_once,
    who_ends_it_or_answers_hears_nothing_though_it_was_planned,
    a_request_that_nobody_answers_is_recalled_to_those_who_coordinate,
);
