//! What one sees of random histories: the rule about one thing and the filter of the list agree, and figures recount.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use relais::cascade::commitments::policy::can_see_commitment;
use relais::cascade::commitments::{CommitmentState, store as commitments};
use relais::cascade::common::Side;
use relais::cascade::common::policy::DeliveryVisibility;
use relais::cascade::common::store::lists::DeliverySort;
use relais::cascade::deliveries::policy::can_see_delivery;
use relais::cascade::deliveries::report::Hours;
use relais::cascade::deliveries::rules::Act;
use relais::cascade::deliveries::store::list::Reader;
use relais::cascade::deliveries::{self, store};
use relais::cascade::impact::{CascadeFigures, store as impact_store};
use relais::people::accounts::{Channel, Role, Viewer};
use relais::platform::clock::Zone;
use relais::platform::db::Conn;
use relais::platform::error::Result;
use relais::platform::values::Language;
use relais::platform::web::Turn;
use uuid::Uuid;

use super::histories::histories;
use super::world::{World, day, waiting};
use crate::support::{TestApp, on_both_engines};

const MANY: i64 = 1000;

/// Every delivery within sight, for somebody for whom nothing waits.
pub fn all_deliveries(
    conn: &mut Conn,
    sight: &DeliveryVisibility,
) -> Result<Vec<deliveries::store::list::DeliveryLine>> {
    let viewer = Viewer {
        id: Uuid::nil().into(),
        name: String::new(),
        language: Language::ENGLISH,
        zone: Zone::UTC,
        grants: Vec::new(),
        takes_part: false,
        channel: Channel::Web,
        confirmed_at: None,
        in_person: true,
        lacks_second_factor: false,
        scopes: None,
    };
    let reader = Reader { viewer: &viewer, today: day("2027-03-01") };
    deliveries::store::list::deliveries(
        conn,
        reader,
        sight,
        &deliveries::store::list::DeliveryFilter::default(),
        DeliverySort::Newest,
        &Turn::First,
        MANY,
    )
}

/// Every commitment within sight.
fn all_commitments(
    conn: &mut Conn,
    sight: &DeliveryVisibility,
    today: NaiveDate,
) -> Result<Vec<commitments::list::CommitmentLine>> {
    commitments::list::commitments(
        conn,
        today,
        sight,
        &commitments::list::CommitmentFilter::default(),
        DeliverySort::Work,
        &Turn::First,
        MANY,
    )
}

async fn the_rule_about_one_and_the_filter_of_the_list_agree(app: TestApp) {
    let w = World::new(app).await;
    w.grant(&w.omar, Role::CohortCoordinator, w.cohort.id).await;
    histories(&w).await;
    let actors = [
        ("awa", &w.awa),
        ("ibra", &w.ibra),
        ("omar", &w.omar),
        ("fatou", &w.fatou),
        ("nia", &w.nia),
        ("cora", &w.cora),
        ("seku", &w.seku),
        ("ada", &w.ada),
        ("bystander", &w.bystander),
    ];
    let today = day("2027-03-01");
    let all = w
        .app
        .read(move |conn| {
            let everything = &DeliveryVisibility::Everything;
            let deliveries = all_deliveries(conn, everything)?;
            let commitments = all_commitments(conn, everything, today)?;
            let mut tied = Vec::new();
            for line in deliveries {
                let delivery = store::deliveries::get(conn, line.id)?;
                tied.push((line.reference, store::deliveries::ties(conn, &delivery)?));
            }
            let mut committed = Vec::new();
            for line in commitments {
                committed.push((line.commitment.id, commitments::commitments::ties(conn, &line.commitment)?));
            }
            Ok((tied, committed))
        })
        .await;
    assert_eq!((all.0.len(), all.1.len()), (30, 14));
    for (name, actor) in actors {
        let viewer = w.viewer(actor.id()).await;
        let sight = DeliveryVisibility::of(&viewer);
        let listed = w
            .app
            .read(move |conn| {
                let deliveries = all_deliveries(conn, &sight)?;
                let commitments = all_commitments(conn, &sight, today)?;
                let references: BTreeSet<String> = deliveries.into_iter().map(|line| line.reference).collect();
                let ids: BTreeSet<_> = commitments.into_iter().map(|line| line.commitment.id).collect();
                Ok((references, ids))
            })
            .await;
        let allowed: BTreeSet<String> = all
            .0
            .iter()
            .filter(|(_, ties)| can_see_delivery(&viewer, ties))
            .map(|(reference, _)| reference.clone())
            .collect();
        assert_eq!(listed.0, allowed, "{name}: deliveries");
        let allowed: BTreeSet<_> =
            all.1.iter().filter(|(_, ties)| can_see_commitment(&viewer, ties)).map(|(id, _)| *id).collect();
        assert_eq!(listed.1, allowed, "{name}: commitments");
        println!("{name} sees {} deliveries and {} commitments", listed.0.len(), listed.1.len());
        assert_eq!(listed.0.is_empty(), name == "bystander");
    }
}

async fn figures_are_what_the_lists_add_up_to(app: TestApp) {
    let w = World::new(app).await;
    histories(&w).await;
    let today = day("2027-03-10");
    for actor in [&w.ada, &w.cora, &w.seku, &w.fatou] {
        let sight = DeliveryVisibility::of(&w.viewer(actor.id()).await);
        let (counted, recounted) = w
            .app
            .read(move |conn| {
                let counted = impact_store::by_cohort(conn, &sight, impact_store::Scope::default(), today)?;
                let mut again = CascadeFigures::default();
                for line in all_deliveries(conn, &sight)? {
                    *again.states.entry(line.state).or_default() += 1;
                    let delivery = store::deliveries::get(conn, line.id)?;
                    let report = &delivery.report;
                    let tally = match line.state {
                        relais::cascade::common::DeliveryState::Reported => &mut again.reported,
                        state if state.is_confirmed() => &mut again.confirmed,
                        _ => continue,
                    };
                    tally.deliveries += 1;
                    tally.attended += i64::from(report.attendance.attended.unwrap());
                    tally.completed += i64::from(report.attendance.completed.unwrap());
                    tally.contact_minutes += i64::from(
                        report.attendance.attended.unwrap() * report.when_where.hours.map(Hours::minutes).unwrap(),
                    );
                    let in_place = delivery.confirmed_for == Some(Side::Coordinator);
                    again.in_place += i64::from(in_place && line.state.is_confirmed());
                }
                for line in all_commitments(conn, &sight, today)? {
                    let commitments = &mut again.commitments;
                    commitments.made += 1;
                    match line.state {
                        CommitmentState::Released => commitments.released += 1,
                        CommitmentState::Fulfilled => commitments.fulfilled += 1,
                        CommitmentState::Overdue => commitments.overdue += 1,
                        CommitmentState::Open | CommitmentState::Reported => {}
                    }
                }
                Ok((impact_store::together(&counted), again))
            })
            .await;
        let recounted = CascadeFigures { trainers: counted.trainers, active: counted.active, ..recounted };
        assert_eq!(counted, recounted);
        assert!(counted.active <= counted.trainers);
        assert!(counted.share_fulfilled().is_none_or(|share| (0.0..=1.0).contains(&share)));
    }
    // Enough happened for this to mean something.
    let everything = w
        .app
        .read(move |conn| {
            let counted =
                impact_store::by_cohort(conn, &DeliveryVisibility::Everything, impact_store::Scope::default(), today)?;
            Ok(impact_store::together(&counted))
        })
        .await;
    assert_eq!(everything.trainers, 3);
    assert!(everything.active > 0 && everything.confirmed.deliveries > 0 && everything.in_place > 0, "{everything:?}");
    assert!(everything.commitments.fulfilled > 0 && everything.commitments.released > 0, "{everything:?}");
}

/// What the list of things that wait shows is what may be done.
async fn what_waits_for_one_can_be_done_by_one(app: TestApp) {
    let w = World::new(app).await;
    histories(&w).await;
    let today = day("2027-03-01");
    for actor in [&w.awa, &w.ibra, &w.omar, &w.fatou, &w.nia, &w.cora, &w.seku, &w.ada, &w.bystander] {
        let viewer = w.viewer(actor.id()).await;
        let (waiting, can) = w
            .app
            .read(move |conn| {
                let waiting: BTreeSet<(String, Act)> = waiting(conn, Reader { viewer: &viewer, today })?
                    .into_iter()
                    .map(|(line, act)| (line.reference, act))
                    .collect();
                let mut can = BTreeSet::new();
                for line in all_deliveries(conn, &DeliveryVisibility::of(&viewer))? {
                    let delivery = store::deliveries::get(conn, line.id)?;
                    let around = store::parties::around(conn, &delivery)?;
                    for (act, step) in around.acts(&viewer) {
                        let own = act == Act::Report && step.side != Side::Coordinator;
                        if own || matches!(act, Act::Confirm | Act::Accept) {
                            can.insert((line.reference.clone(), act));
                        }
                    }
                }
                Ok((waiting, can))
            })
            .await;
        assert_eq!(waiting, can);
    }
}

async fn an_address_tells_nobody_whether_there_is_an_account(app: TestApp) {
    let w = World::new(app).await;
    let days = [["2027-01-04", "2027-01-08", "2027-01-12"], ["2027-02-04", "2027-02-08", "2027-02-12"]];
    // On the days on which he is named, Omar taught somewhere else: that is nobody's business either.
    let omar = w.omar.id().to_string();
    for day in days[0] {
        let changes = [("lead", omar.as_str()), ("municipality", "Elsewhere"), ("starts_on", day), ("ends_on", day)];
        w.reported(&w.omar, &changes).await;
    }
    let ways = [("trainer", &w.awa, "others"), ("association", &w.fatou, "lead"), ("association", &w.fatou, "others")];
    let mut told = Vec::new();
    for (days, address) in days.iter().zip(["omar@test.example", "noone@test.example"]) {
        for (day, (side, who, field)) in days.iter().zip(ways) {
            let mut changes = vec![("side", side), ("starts_on", *day), ("ends_on", day), (field, address)];
            if (side, field) == ("association", "others") {
                changes.push(("lead", "Somebody Without Account"));
            }
            let path = w.reported(who, &changes).await;
            let mut seen = w.json(who, &path).await;
            for own in ["id", "reference", "starts_on", "ends_on", "state_since", "reported_at", "timeline", "title"] {
                seen[own] = serde_json::Value::Null;
            }
            let page = w.app.get(who, &path).await.expect(200).is_silent_on(&omar);
            let ahead: Vec<&str> = page.body.lines().filter(|line| line.contains("confirm")).collect();
            w.app.get(who, &format!("{path}/edit")).await.expect(200).is_silent_on(&omar).says(address);
            let reference = path.rsplit('/').next().unwrap();
            let all = format!("{side} {field} {seen} {ahead:?}");
            told.push(all.replace(reference, "…").replace(address, "them"));
        }
    }
    let (with, without) = told.split_at(3);
    assert_eq!(with, without);
    // Omar finds it in his list, and shows who he is by acting on it.
    let changes = [("side", "association"), ("lead", "omar@test.example"), ("municipality", "Three")];
    let path = w.reported(&w.fatou, &changes).await;
    w.app.get(&w.omar, &path).await.expect(200);
    assert_eq!(w.json(&w.fatou, &path).await["trainers"][0]["name"], "omar@test.example");
    w.take(&w.omar, &path, "confirmation", "").await.expect(303);
    let seen = w.json(&w.fatou, &path).await;
    assert_eq!((&seen["trainers"][0]["name"], &seen["cohort"]["slug"]), (&"Omar".into(), &"online-2027".into()));
}

on_both_engines!(
    an_address_tells_nobody_whether_there_is_an_account,
    the_rule_about_one_and_the_filter_of_the_list_agree,
    figures_are_what_the_lists_add_up_to,
    what_waits_for_one_can_be_done_by_one,
);
