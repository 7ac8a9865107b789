//! Names and addresses that are put right: one's own from both mailboxes, another's with a reason.

use chrono::TimeDelta;
use relais::people::accounts::{PersonId, actions, store};
use relais::platform::db::Conn;
use relais::platform::mail::policy::MailVisibility;
use relais::platform::mail::{self, MailKind};
use serde_json::json;

use crate::identity::sent;
use crate::support::{Actor, TestApp, on_both_engines};

async fn an_administrator_puts_name_and_address_right(app: TestApp) {
    let ada = app.administrator().await;
    let ben = app.somebody("Ben Okri").await;
    app.person("Cora").await;
    let (id, path) = (ben.id(), format!("/admin/people/{}/correction", ben.id()));
    app.get(&ada, &path).await.expect(200).says("ben.okri@test.example");
    let correct = |name: &'static str, email: &'static str, reason: &'static str| {
        let (app, ada, path) = (&app, &ada, &path);
        async move { app.post(ada, path, &[("name", name), ("email", email), ("reason", reason)]).await }
    };
    correct("Ben Okri", "ben@new.example", "").await.expect(422).says("Reason: Please fill this in.");
    correct("Ben Okri", "ben.okri@test.example", "r").await.expect(422).says("Nothing is different");
    correct("Ben Okri", "cora@test.example", "r").await.expect(422).says("Somebody with this address is here already.");
    correct("Ben Okri", "nonsense", "r").await.expect(422).says("nonsense");
    correct("Bene Okri", "ben@new.example", "He called me").await.expect(303);
    let page = app.get(&ada, &format!("/admin/people/{id}")).await.expect(200);
    page.says("Bene Okri").says("ben@new.example");
    app.get(&ada, "/admin/people?q=bene").await.says("Bene Okri");
    app.get(&ben, "/account").await.expect(303);
    let filter = store::audit::AuditFilter { person: Some(id), ..Default::default() };
    let entries = app.read(move |conn| store::audit::list(conn, &filter, &relais::platform::web::Turn::First, 9)).await;
    let moved = entries.iter().find(|entry| entry.action == "person.address-changed").unwrap();
    assert_eq!(
        moved.details,
        json!({"from": "ben.okri@test.example", "to": "ben@new.example", "reason": "He called me"})
    );
    let token = app.token(ada.id()).await;
    let path = format!("/api/v1/people/{id}/correction");
    let named = json!({"name": "Ben Okri", "reason": "Back to what it was"});
    let person = app.post_json(&token, &path, named).await.expect(200).json();
    assert_eq!((&person["name"], &person["email"]), (&json!("Ben Okri"), &json!("ben@new.example")));
    let other = app.token(id).await;
    app.post_json(&other, &path, json!({"name": "x", "reason": "y"})).await.expect(404);
}

/// Asks for another address in somebody's name; returns the tokens for the old and the new mailbox.
async fn asked(app: &TestApp, id: PersonId, new: &'static str) -> store::addresses::Tokens {
    app.write(move |tx| {
        let person = store::people::get(tx.conn, id)?;
        let actor = relais::people::accounts::Actor::person(id, relais::platform::web::Channel::Web);
        actions::address::request(tx, actor, &person, &new.parse().unwrap())
    })
    .await
}

async fn an_address_changes_once_both_mailboxes_agree(app: TestApp) {
    let ana = app.somebody("Ana Flores").await;
    app.get(&ana, "/account/address").await.expect(200).says("ana.flores@test.example");
    app.post(&ana, "/account/address", &[("email", "nonsense")]).await.expect(422).says("nonsense");
    app.post(&ana, "/account/address", &[("email", "ana.flores@test.example")]).await.expect(422).says("already");
    app.post(&ana, "/account/address", &[("email", "ana@new.example")]).await.expect(303);
    app.get(&ana, "/account").await.says("ana@new.example").says("Still to agree");
    // Asked anew, the links from before are void.
    let before = asked(&app, ana.id(), "ana@other.example").await;
    let tokens = asked(&app, ana.id(), "ana@new.example").await;
    app.get(&Actor::Anonymous, &format!("/address/{}", before.old)).await.expect(410);
    let (old, new) = (format!("/address/{}", tokens.old), format!("/address/{}", tokens.new));
    // A mail scanner follows the links: nothing is agreed.
    for _ in 0..2 {
        for link in [&old, &new] {
            app.get(&Actor::Anonymous, link).await.expect(200).says("I agree");
        }
    }
    for _ in 0..2 {
        app.post(&Actor::Anonymous, &new, &[]).await.expect(200).says("the other mailbox");
    }
    app.get(&ana, "/account").await.says("You sign in as ana.flores@test.example");
    app.post(&Actor::Anonymous, &old, &[]).await.expect(200).says("from now on you sign in with ana@new.example");
    app.get(&ana, "/account").await.expect(200).says("You sign in as ana@new.example");
    app.post(&Actor::Anonymous, &old, &[]).await.expect(410);
}

async fn an_address_that_waits_can_be_taken_back_runs_out_or_is_taken(app: TestApp) {
    let ana = app.somebody("Ana Flores").await;
    let tokens = asked(&app, ana.id(), "ana@new.example").await;
    app.post(&ana, "/account/address/keeping", &[]).await.expect(303);
    app.post(&Actor::Anonymous, &format!("/address/{}", tokens.old), &[]).await.expect(410);
    let tokens = asked(&app, ana.id(), "ben.okri@test.example").await;
    app.post(&Actor::Anonymous, &format!("/address/{}", tokens.old), &[]).await.expect(200);
    app.person("Ben Okri").await;
    app.post(&Actor::Anonymous, &format!("/address/{}", tokens.new), &[]).await.expect(409);
    app.clock.advance(TimeDelta::days(4));
    app.get(&Actor::Anonymous, &format!("/address/{}", tokens.new)).await.expect(410);
    app.get(&app.sign_in(ana.id()).await, "/account").await.says("You sign in as ana.flores@test.example");
}

async fn mailboxes_are_asked_and_told_of_an_address(app: TestApp) {
    let ana = app.somebody("Ana Flores").await;
    app.post(&ana, "/account/address", &[("email", "ana@new.example")]).await.expect(303);
    let mut asked = sent(&app).await;
    asked.sort();
    let to: Vec<&str> = asked.iter().map(|(to, _, _)| to.as_str()).collect();
    assert_eq!(to, ["ana.flores@test.example", "ana@new.example"]);
    for (_, _, text) in &asked {
        let link = text.split_whitespace().find(|word| word.contains("/address/")).unwrap();
        let path = &link[link.find("/address/").unwrap()..];
        app.post(&Actor::Anonymous, path, &[]).await.expect(200);
    }
    let told = sent(&app).await;
    let mut to: Vec<&str> = told.iter().map(|(to, _, _)| to.as_str()).collect();
    to.sort_unstable();
    assert_eq!(to, ["ana.flores@test.example", "ana@new.example"]);
    assert!(told.iter().all(|(_, subject, _)| subject == "The address of your account is now ana@new.example"));
    // The links are shown to nobody, and do not lie about once the mails are out.
    let list = |conn: &mut Conn| mail::store::list(conn, &MailVisibility::All, &mail::store::MailFilter::default(), 50);
    let mails = app.read(list).await;
    let links: Vec<_> = mails.iter().filter(|mail| mail.kind == MailKind::AddressChange).collect();
    assert!(links.len() == 2 && links.iter().all(|mail| mail.data == json!({})));

    // Whoever is put right by an administrator learns it at both addresses, with the reason.
    let ada = app.administrator().await;
    let fields = [("name", "Anna Flores"), ("email", "anna@third.example"), ("reason", "She called me")];
    app.post(&ada, &format!("/admin/people/{}/correction", ana.id()), &fields).await.expect(303);
    let told = sent(&app).await;
    for address in ["ana@new.example", "anna@third.example"] {
        let texts: String = told.iter().filter(|(to, _, _)| to == address).map(|(_, _, text)| text.as_str()).collect();
        assert!(texts.contains("anna@third.example") && texts.contains("“She called me”"), "{address}: {told:?}");
    }
    assert!(told.iter().any(|(_, _, text)| text.contains("Your name here is now Anna Flores")));
}

on_both_engines!(
    an_administrator_puts_name_and_address_right,
    an_address_changes_once_both_mailboxes_agree,
    an_address_that_waits_can_be_taken_back_runs_out_or_is_taken,
    mailboxes_are_asked_and_told_of_an_address,
);
