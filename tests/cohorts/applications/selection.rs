//! Choosing within the places there are, and telling everybody.

use futures_util::future::join_all;
use relais::platform::mail::MailKind;

use super::*;

async fn there_are_never_more_accepted_than_places(app: TestApp) {
    let carla = called(&app, Some(7)).await;
    let ids = people_apply(&app, 20).await;
    decide(&app, &carla, &ids[..1], "accepted").await.expect(409);
    close(&app);
    // Twenty decide at once.
    let each: Vec<_> = ids.iter().map(std::slice::from_ref).collect();
    let answers = join_all(each.into_iter().map(|one| decide(&app, &carla, one, "accepted"))).await;
    let statuses: Vec<u16> = answers.iter().map(|page| page.status).collect();
    let of = |status: u16| statuses.iter().filter(|one| **one == status).count();
    assert_eq!((of(303), of(422)), (7, 13), "{statuses:?}");
    let accepted: Vec<ApplicationId> =
        all(&app).await.values().filter(|one| one.choice.is_some()).map(|one| one.id).collect();
    assert_eq!(accepted.len(), 7);
    // All or none: the others wait, in order, and one place is given to another.
    let others: Vec<ApplicationId> = ids.iter().copied().filter(|id| !accepted.contains(id)).collect();
    decide(&app, &carla, &others, "accepted").await.expect(422).says("No place is left");
    decide(&app, &carla, &others[..3], "waiting").await.expect(303);
    decide(&app, &carla, &others[3..], "declined").await.expect(303);
    decide(&app, &carla, &accepted[..1], "none").await.expect(303);
    decide(&app, &carla, &others[..1], "accepted").await.expect(303);
    decide(&app, &carla, &accepted[..1], "accepted").await.expect(422);
    let here = all(&app).await;
    let mut positions: Vec<i32> =
        others[1..3].iter().filter_map(|id| here.values().find(|one| one.id == *id).unwrap().position).collect();
    positions.sort_unstable();
    positions.dedup();
    assert_eq!(positions.len(), 2);

    // Two send the answers at once: everybody is told once.
    let balance = app.get(&carla, "/cohorts/quiet/applications/balance").await.expect(200);
    balance
        .says("7 people are invited")
        .says("2 people read that they wait")
        .says("10 people read that there is no place");
    let send = || app.post(&carla, "/cohorts/quiet/applications/answers", &[]);
    let (one, other) = futures_util::join!(send(), send());
    assert_eq!((one.status, other.status), (303, 303));
    send().await.expect(303);
    let count = |kind: MailKind| {
        let app = &app;
        async move {
            app.read(move |conn| Ok(mails::table.filter(mails::kind.eq(kind)).count().get_result::<i64>(conn)?)).await
        }
    };
    assert_eq!((count(MailKind::Invitation).await, count(MailKind::ApplicationAnswer).await), (7, 12));
    // In the language of the applicant, who is invited as a trainer.
    let answer = outbox(&app).await.into_iter().find(|mail| mail["waits"] == true).unwrap();
    assert_eq!(answer["call"], "Devenez formatrice");
    // All places are promised: nobody more gets one before somebody says no.
    decide(&app, &carla, &others[1..2], "accepted").await.expect(422);
    decide(&app, &carla, &others[..1], "declined").await.expect(409);
    let invited = outbox(&app)
        .await
        .into_iter()
        .find(|mail| mail["path"].as_str().is_some_and(|path| path.starts_with("/invitations/")))
        .unwrap();
    let refusal = format!("{}/refusal", invited["path"].as_str().unwrap());
    app.post(&Actor::Anonymous, &refusal, &[]).await.expect(303);
    decide(&app, &carla, &others[1..3], "accepted").await.expect(422).says("Only one place is left");
    decide(&app, &carla, &others[1..2], "accepted").await.expect(303);
    send().await.expect(303);
    assert_eq!(count(MailKind::Invitation).await, 8);
    // Whoever was told they wait hears nothing twice, and whoever has a place does not take it back by the link.
    let told = app.read(move |conn| store_of::get(conn, others[1])).await;
    let own = links::path(&app.parts.site.signer, told.id);
    app.get(&Actor::Anonymous, &own).await.expect(200).says("Vous avez une place");
    app.post(&Actor::Anonymous, &format!("{own}/withdrawal"), &[]).await.expect(409);
}

async fn a_decision_is_seen_before_it_is_made(app: TestApp) {
    let carla = called(&app, Some(2)).await;
    let ids = people_apply(&app, 3).await;
    close(&app);
    let query: String = ids.iter().map(|id| format!("who={id}&")).collect();
    let page = app.get(&carla, &format!("/cohorts/quiet/applications/chosen?{query}")).await.expect(200);
    page.says("2 places are left for these 3").is_silent_on("Give places to 3");
    let page = app.get(&carla, &format!("/cohorts/quiet/applications/chosen?who={}", ids[0])).await.expect(200);
    page.says("Give a place").says("By sex").says("Friends of Towns");
    assert_eq!(
        app.get(&carla, "/cohorts/quiet/applications/chosen").await.expect(303).location(),
        "/cohorts/quiet/applications"
    );
    app.post(&carla, "/cohorts/quiet/applications/decisions", &[("choice", "accepted")]).await.expect(422);
    app.post(&carla, "/cohorts/quiet/applications/decisions", &[("who", "x"), ("choice", "accepted")])
        .await
        .expect(422);
    decide(&app, &carla, &ids[..1], "perhaps").await.expect(422);
    let token = app.token(carla.id()).await;
    let body = serde_json::json!({"who": [ids[0].to_string()], "choice": "accepted"});
    let balance = app.post_json(&token, "/api/v1/cohorts/quiet/applications/decisions", body).await.expect(200).json();
    assert_eq!((&balance["applied"], &balance["accepted"], &balance["untold"]), (&3.into(), &1.into(), &1.into()));
    assert_eq!(balance["groups"][0]["rows"][0]["accepted_share"], 100);
    let sent = app
        .post_json(&token, "/api/v1/cohorts/quiet/applications/answers", serde_json::json!({}))
        .await
        .expect(200)
        .json();
    assert_eq!(sent, serde_json::json!({"accepted": 1, "waiting": 0, "declined": 0}));
}

on_both_engines!(there_are_never_more_accepted_than_places, a_decision_is_seen_before_it_is_made);
