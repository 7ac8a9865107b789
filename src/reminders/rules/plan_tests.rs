use std::cell::RefCell;
use std::collections::BTreeMap;

use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};

use super::*;
use crate::people::holidays::DaysOff;
use crate::platform::web::Weekends;
use crate::reminders::rules::{KindChoice, Quiet, StepShare, send_now};

fn at(text: &str) -> Timestamp {
    serde_json::from_value(serde_json::json!(text)).unwrap()
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn steps_of(kind: ReminderKind) -> Vec<Step> {
    kind.steps(None, StepShare::All)
}

fn with_days(kind: ReminderKind, days: &[i32]) -> Vec<Step> {
    kind.steps(Some(&KindChoice { enabled: true, steps: Some(days.to_vec()), ..KindChoice::default() }), StepShare::All)
}

fn commitment(due: &str) -> PendingItem {
    PendingItem {
        kind: ReminderKind::CascadeCompletion,
        subject: Uuid::from_u128(7),
        cohort: None,
        anchor: day(due),
        since: at("2026-01-01T00:00:00Z"),
        steps: steps_of(ReminderKind::CascadeCompletion),
        is_held_out: false,
        pauses: Vec::new(),
        about: About::new("commitment", "/commitments"),
    }
}

fn invitation(since: &str) -> PendingItem {
    PendingItem {
        kind: ReminderKind::Invitation,
        subject: Uuid::from_u128(8),
        anchor: at(since).day_in(Zone::UTC),
        since: at(since),
        steps: steps_of(ReminderKind::Invitation),
        ..commitment("2027-01-01")
    }
}

fn recipient(pending_items: Vec<PendingItem>) -> Recipient {
    Recipient {
        id: Uuid::from_u128(1).into(),
        name: "Awa".into(),
        address: "awa@test.example".parse().unwrap(),
        language: Language::ENGLISH,
        zone: Zone::UTC,
        days_off: Weekends::default().of(Some("SN")).into(),
        silence: None,
        pending_items,
        memory: Memory::default(),
    }
}

/// The steps that go out at that moment, and those set aside with their reasons.
fn steps(recipient: &Recipient, now: &str) -> (Vec<i32>, Vec<(i32, Reason)>) {
    let plan = plan([recipient], at(now));
    let sent = plan.digests.iter().flat_map(|digest| digest.items.iter().map(|item| item.step.days)).collect();
    (sent, plan.set_aside.iter().map(|aside| (aside.due.step.days, aside.reason)).collect())
}

#[test]
fn of_several_steps_only_the_latest_is_sent() {
    let awa = recipient(vec![commitment("2027-03-10")]);
    let (sent, aside) = steps(&awa, "2027-03-03T09:00:00Z");
    assert_eq!(sent, [-7]);
    assert_eq!(aside, [(-60, Reason::Superseded), (-30, Reason::Superseded)]);
}

#[test]
fn a_step_that_a_later_one_overtook_unnoted_is_set_aside() {
    let mut awa = recipient(vec![commitment("2027-03-10")]);
    awa.memory.keys.extend([-60, -7].map(|step| key(&awa.pending_items[0], awa.id, step)));
    assert_eq!(steps(&awa, "2027-03-04T09:00:00Z"), (Vec::new(), vec![(-30, Reason::Superseded)]));
}

#[test]
fn the_words_name_the_days_that_are_really_left() {
    let awa = recipient(vec![commitment("2027-03-10")]);
    let plan = plan([&awa], at("2027-03-05T09:00:00Z"));
    assert_eq!((plan.digests[0].items[0].step.days, plan.digests[0].items[0].days_left), (-7, 5));
}

#[test]
fn nothing_stale_goes_out() {
    let awa = recipient(vec![commitment("2027-03-10")]);
    assert_eq!(steps(&awa, "2027-04-05T09:00:00Z").1.last(), Some(&(14, Reason::Stale)));
    assert_eq!(steps(&awa, "2027-04-05T09:00:00Z").0, [0_i32; 0]);
}

#[test]
fn steps_before_the_commitment_are_left_out() {
    let late = PendingItem { since: at("2027-03-01T10:00:00Z"), ..commitment("2027-03-10") };
    assert_eq!(steps(&recipient(vec![late.clone()]), "2027-03-01T11:00:00Z"), (vec![], vec![]));
    assert_eq!(steps(&recipient(vec![late]), "2027-03-03T09:00:00Z"), (vec![-7], vec![]));
}

#[test]
fn steps_before_a_deadline_move_off_days_off_to_earlier_ones_and_others_to_later_ones() {
    // The last day, 7 March 2027, is a Sunday; 14 days after it is one, too.
    let mut awa = recipient(vec![commitment("2027-03-07")]);
    assert_eq!(steps(&awa, "2027-03-05T09:00:00Z").0, [0]);
    awa.memory.keys.extend([-60, -30, -7, 0].map(|step| key(&awa.pending_items[0], awa.id, step)));
    assert_eq!(steps(&awa, "2027-03-19T09:00:00Z").0, [0_i32; 0]);
    assert_eq!(steps(&awa, "2027-03-22T09:00:00Z").0, [14]);
    // Where Sunday is a day like any other, it stays.
    awa.days_off = Weekends::default().of(Some("EG")).into();
    awa.memory = Memory::default();
    assert_eq!(steps(&awa, "2027-03-04T09:00:00Z").0, [-7]);
    assert_eq!(steps(&awa, "2027-03-07T09:00:00Z").0, [0]);
}

#[test]
fn mails_keep_office_hours_where_the_reader_is() {
    let mut awa = recipient(vec![commitment("2027-03-10")]);
    assert_eq!(steps(&awa, "2027-03-03T07:59:00Z").0, [0_i32; 0]);
    assert_eq!(steps(&awa, "2027-03-03T18:00:00Z").0, [0_i32; 0]);
    assert_eq!(steps(&awa, "2027-03-06T09:00:00Z").0, [0_i32; 0], "a Saturday");
    awa.zone = "Pacific/Auckland".parse().unwrap();
    assert_eq!(steps(&awa, "2027-03-03T09:00:00Z").0, [0_i32; 0]);
    assert_eq!(steps(&awa, "2027-03-02T20:00:00Z").0, [-7], "it is Wednesday morning there");
}

#[test]
fn pauses_and_silence_are_remembered_with_their_reason() {
    let since = at("2027-03-01T09:00:00Z");
    let paused = PendingItem { pauses: vec![Pause { since, until: None }], ..commitment("2027-03-10") };
    assert_eq!(steps(&recipient(vec![paused]), "2027-03-03T09:00:00Z").1.last(), Some(&(-7, Reason::Paused)));
    let mut awa = recipient(vec![commitment("2027-03-10")]);
    for (silence, reason) in [(Silence::Suppressed, Reason::Suppressed), (Silence::Unsubscribed, Reason::Unsubscribed)]
    {
        awa.silence = Some(silence);
        assert_eq!(steps(&awa, "2027-03-03T09:00:00Z").1.last(), Some(&(-7, reason)));
    }
    awa.silence = Some(Silence::Deactivated);
    assert_eq!(steps(&awa, "2027-03-03T09:00:00Z"), (vec![], vec![]));
}

#[test]
fn what_fell_into_a_pause_is_not_made_up_for() {
    let until = Some(at("2027-03-05T00:00:00Z"));
    let pause = Pause { since: at("2027-03-02T15:00:00Z"), until };
    let mut awa = recipient(vec![PendingItem { pauses: vec![pause], ..commitment("2027-03-10") }]);
    awa.memory.keys.extend([-60, -30].map(|step| key(&awa.pending_items[0], awa.id, step)));
    assert_eq!(steps(&awa, "2027-03-05T09:00:00Z"), (vec![], vec![(-7, Reason::Paused)]), "of the 3rd, looked at late");
    awa.memory.keys.insert(key(&awa.pending_items[0], awa.id, -7));
    assert_eq!(steps(&awa, "2027-03-10T09:00:00Z").0, [0]);
    // A day that begins as a pause ends lies behind it; the month shows what goes out then.
    awa.pending_items[0] = PendingItem { pauses: vec![pause], ..commitment("2027-03-12") };
    assert_eq!(steps(&awa, "2027-03-05T09:00:00Z").0, [-7]);
    let days: Vec<String> =
        rehearse(&awa, at("2027-03-02T20:00:00Z"), 14).iter().map(|one| one.day.to_string()).collect();
    assert_eq!(days, ["2027-03-05", "2027-03-12"]);
}

#[test]
fn a_cohort_has_its_own_steps() {
    let kind = ReminderKind::CascadeCompletion;
    let mut awa = recipient(vec![PendingItem { steps: with_days(kind, &[-3, 5]), ..commitment("2027-03-10") }]);
    let days: Vec<(String, i32)> = rehearse(&awa, at("2027-03-01T07:00:00Z"), 30)
        .iter()
        .map(|digest| (digest.day.to_string(), digest.items[0].step.days))
        .collect();
    // The 7th is a Sunday: what leads up to a day moves earlier.
    assert_eq!(days, [("2027-03-05".to_owned(), -3), ("2027-03-15".to_owned(), 5)]);
    assert!(awa.pending_items[0].steps[0].is_deadline && !awa.pending_items[0].steps[1].is_deadline);
    // A step that is set to before one that went out is over, and noted so.
    awa.memory.keys.insert(key(&awa.pending_items[0], awa.id, -3));
    awa.pending_items[0].steps = with_days(kind, &[-4, 0]);
    let over = vec![(-4, Reason::Superseded)];
    assert_eq!(steps(&awa, "2027-03-08T09:00:00Z"), (vec![], over.clone()));
    assert_eq!(steps(&awa, "2027-03-10T09:00:00Z"), (vec![0], over));
}

#[test]
fn a_kind_that_is_switched_off_has_no_steps() {
    for kind in ReminderKind::ALL {
        let off = KindChoice { enabled: false, steps: Some(vec![1]), ..KindChoice::default() };
        assert_eq!(kind.steps(Some(&off), StepShare::All), []);
        let usual = kind.steps(Some(&KindChoice::default()), StepShare::All);
        assert_eq!(usual, kind.steps(None, StepShare::All));
        assert_eq!(usual.iter().map(|step| step.days).collect::<Vec<_>>(), kind.reminder().steps());
    }
}

#[test]
fn two_mails_a_week_are_enough_unless_a_deadline_is_near() {
    let past = |text| Past { day: day(text), deadline: false, by_hand: false };
    let mut awa = recipient(vec![invitation("2027-02-26T09:00:00Z")]);
    assert_eq!(steps(&awa, "2027-03-05T09:00:00Z").0, [7]);
    awa.memory.past = vec![past("2027-03-01"), past("2027-03-03")];
    assert_eq!(steps(&awa, "2027-03-05T09:00:00Z"), (vec![], vec![(3, Reason::Superseded)]), "it waits");
    assert_eq!(steps(&awa, "2027-03-08T09:00:00Z").0, [7], "and goes out in the next week");
    awa.pending_items.push(commitment("2027-03-12"));
    assert_eq!(steps(&awa, "2027-03-05T09:00:00Z").0, [-7, 7], "a deadline does not wait, and takes the rest along");
}

#[test]
fn a_rehearsal_shows_every_mail_on_its_day() {
    let awa = recipient(vec![commitment("2027-03-10")]);
    let days: Vec<(String, i32)> = rehearse(&awa, at("2027-03-02T20:00:00Z"), 30)
        .iter()
        .map(|digest| (digest.day.to_string(), digest.items[0].step.days))
        .collect();
    let expected = [("2027-03-03", -7), ("2027-03-10", 0), ("2027-03-24", 14)];
    assert_eq!(days, expected.map(|(day, step)| (day.to_owned(), step)));
}

fn told(text: &str) -> Past {
    Past { day: day(text), deadline: false, by_hand: false }
}

#[test]
fn a_clock_that_was_put_back_sends_nothing_at_night_and_no_third_mail_in_a_week() {
    let awa = recipient(vec![commitment("2027-03-10")]);
    let keys = [key(&awa.pending_items[0], awa.id, -7)];
    let at_six = at("2027-03-03T18:00:00Z");
    assert_eq!(still(&awa, &keys, at_six, at("2027-03-03T09:00:00Z")).len(), 1);
    assert_eq!(still(&awa, &keys, at_six, at("2027-03-03T06:00:00Z")).len(), 0);
    let mut awa = recipient(vec![invitation("2027-03-01T09:00:00Z")]);
    assert_eq!(steps(&awa, "2027-03-04T09:00:00Z").0, [3]);
    awa.memory.past = vec![told("2027-03-05"), told("2027-03-08")];
    assert_eq!(steps(&awa, "2027-03-04T09:00:00Z").0, [0_i32; 0]);
}

#[test]
fn a_mail_goes_on_its_own_day_alone() {
    let awa = recipient(vec![commitment("2027-03-10")]);
    let keys = [key(&awa.pending_items[0], awa.id, -7)];
    let sent = |at_six: &str, now: &str| !still(&awa, &keys, at(at_six), at(now)).is_empty();
    assert!(sent("2027-03-05T18:00:00Z", "2027-03-05T09:00:00Z"));
    // The clock was put back: the mail of the fifth would be the second one on the third.
    assert!(!sent("2027-03-05T18:00:00Z", "2027-03-03T09:00:00Z"));
}

#[test]
fn what_is_left_of_a_mail_once_what_was_near_is_done_waits_for_the_next_week() {
    let mut awa = recipient(vec![commitment("2027-03-11"), invitation("2027-03-01T09:00:00Z")]);
    awa.memory.past = vec![told("2027-03-02"), told("2027-03-03")];
    let keys = [(0, -7), (1, 3)].map(|(item, step)| key(&awa.pending_items[item], awa.id, step));
    let (at_six, now) = (at("2027-03-04T18:00:00Z"), at("2027-03-04T09:00:00Z"));
    assert_eq!(still(&awa, &keys, at_six, now).len(), 2);
    awa.pending_items.remove(0);
    assert_eq!(still(&awa, &keys, at_six, now).len(), 0);
}

#[test]
fn what_is_left_to_somebody_for_a_week_is_sent_to_nobody_else_before() {
    let overdue = |since| PendingItem {
        kind: "escalation".parse().unwrap(),
        steps: steps_of("escalation".parse().unwrap()),
        since: limits::escalates_since(at(since)),
        ..commitment("2027-03-01")
    };
    let now = at("2027-03-10T09:00:00Z");
    let sent = |since| {
        let awa = recipient(vec![overdue(since)]);
        send_now(&awa, &key(&awa.pending_items[0], awa.id, 35), now).map(|plan| plan.digests[0].items[0].step.days)
    };
    assert_eq!(sent("2027-03-03T12:00:00Z"), Ok(21), "a week ago");
    assert_eq!(sent("2027-03-04T12:00:00Z"), Err(Quiet::NotBefore(day("2027-03-22"))));
}

/// What happens to a person over some months: clocks that jump, things that get done, pauses, silences.
#[derive(Clone, Debug)]
struct History {
    zone: Zone,
    days_off: DaysOff,
    silence: Option<Silence>,
    pending_items: Vec<(PendingItem, Option<usize>)>,
    /// Hours from one look of the scheduler to the next.
    looks: Vec<i64>,
}

/// None mostly; else one that lasts for ever, or for some days.
fn pauses() -> impl Strategy<Value = Vec<Pause>> {
    let one = (0..120_i64, prop::option::of(1..40_i64)).prop_map(|(since, length)| {
        let since = at("2027-01-01T12:00:00Z") + TimeDelta::days(since);
        vec![Pause { since, until: length.map(|days| since + TimeDelta::days(days)) }]
    });
    prop_oneof![4 => Just(Vec::new()), 1 => one]
}

fn histories() -> impl Strategy<Value = History> {
    let zones = prop::sample::select(vec![
        Zone::UTC,
        "Pacific/Auckland".parse().unwrap(),
        "America/Lima".parse().unwrap(),
        "Asia/Kolkata".parse().unwrap(),
    ]);
    let countries = prop::sample::select(vec![None, Some("SN"), Some("EG"), Some("IN"), Some("AF")]);
    let silence = prop_oneof![
        8 => Just(None), 1 => Just(Some(Silence::Suppressed)),
        1 => Just(Some(Silence::Unsubscribed)), 1 => Just(Some(Silence::Deactivated)),
    ];
    let kind = prop::sample::select(ReminderKind::ALL.to_vec());
    let pending_item = (kind, 0..120_i64, 0..120_i64, pauses(), prop::option::of(0..60_usize)).prop_map(
        |(kind, anchor, since, pauses, done)| {
            let steps = steps_of(kind);
            let anchor = day("2027-01-01") + TimeDelta::days(anchor);
            let since = at("2026-12-01T12:00:00Z") + TimeDelta::days(since);
            (PendingItem { kind, steps, anchor, since, pauses, ..commitment("2027-01-01") }, done)
        },
    );
    let looks = prop::collection::vec(prop_oneof![6 => 0..30_i64, 1 => 30..500_i64], 10..60);
    (zones, countries, silence, prop::collection::vec(pending_item, 1..6), looks).prop_map(
        |(zone, country, silence, pending_items, looks)| {
            let subject = |(at, (mut pending_item, done)): (usize, (PendingItem, Option<usize>))| {
                pending_item.subject = Uuid::from_u128(at as u128);
                (pending_item, done)
            };
            let pending_items = pending_items.into_iter().enumerate().map(subject).collect();
            let days_off = Weekends::default().of(country).into();
            History { zone, days_off, silence, pending_items, looks }
        },
    )
}

#[test]
fn whatever_the_clock_does_nobody_is_reminded_twice_after_it_is_done_or_too_often() {
    let reached: RefCell<BTreeMap<String, u32>> = RefCell::default();
    let count = |what: String| *reached.borrow_mut().entry(what).or_default() += 1;
    let cases = 1500;
    let check = |history: History| {
        let mut awa = recipient(Vec::new());
        (awa.zone, awa.days_off, awa.silence) = (history.zone, history.days_off.clone(), history.silence);
        let mut now = at("2027-01-01T06:00:00Z");
        let mut seen: BTreeSet<String> = BTreeSet::new();
        for (look, hours) in history.looks.iter().enumerate() {
            now = now + TimeDelta::hours(*hours);
            let open = |done: &Option<usize>| done.is_none_or(|done| look < done);
            awa.pending_items =
                history.pending_items.iter().filter(|(_, done)| open(done)).map(|(m, _)| m.clone()).collect();
            let plan = plan([&awa], now);
            let local = now.in_zone(awa.zone);
            for digest in &plan.digests {
                count("sent".into());
                prop_assert!(calendar::is_open(local, &awa.days_off), "outside office hours");
                prop_assert!(digest.expires_at > now, "sent after its hours");
                prop_assert!(awa.silence.is_none(), "sent to somebody who is to be left alone");
                prop_assert!(awa.memory.past.iter().all(|past| past.day != digest.day), "two mails on a day");
                for item in &digest.items {
                    count(format!("sent {}", item.pending_item.kind));
                    prop_assert!(seen.insert(item.key.clone()), "twice: {}", item.key);
                    prop_assert!((digest.day - item.on).num_days() <= limits::FRESH, "stale");
                    prop_assert!(!item.pending_item.is_paused(now), "sent during a pause");
                    let in_pause = |pause: &Pause| pause.has(item.on, awa.zone);
                    prop_assert!(!item.pending_item.pauses.iter().any(in_pause), "made up for after a pause");
                    let open =
                        awa.pending_items.iter().any(|pending_item| pending_item.subject == item.pending_item.subject);
                    prop_assert!(open, "sent after it was done");
                    prop_assert_eq!(item.days_left, (item.pending_item.anchor - digest.day).num_days());
                }
                let subjects: BTreeSet<Uuid> = digest.items.iter().map(|item| item.pending_item.subject).collect();
                prop_assert_eq!(subjects.len(), digest.items.len(), "two steps of one thing in one mail");
            }
            for aside in &plan.set_aside {
                count(format!("{:?}", aside.reason));
                prop_assert!(seen.insert(aside.due.key.clone()), "set aside twice, or after it was sent");
            }
            remember(&mut awa.memory, &plan);
            let again = super::plan([&awa], now);
            prop_assert!(again.digests.is_empty() && again.set_aside.is_empty(), "a second look finds nothing");
            let week = |past: &&Past| !past.deadline && (0..7).contains(&(local.date_naive() - past.day).num_days());
            prop_assert!(awa.memory.past.iter().filter(week).count() <= limits::MOST_A_WEEK, "too many in a week");
        }
        Ok(())
    };
    TestRunner::new(Config { cases, ..Config::default() }).run(&histories(), check).unwrap();
    let reached = reached.into_inner();
    println!("of {cases} histories: {reached:?}");
    let kinds = ReminderKind::ALL.iter().map(|kind| format!("sent {kind}"));
    let reasons = ["sent", "Superseded", "Stale", "Paused", "Suppressed", "Unsubscribed"].map(str::to_owned);
    for what in kinds.chain(reasons) {
        assert!(reached.get(&what).is_some_and(|times| *times > 0), "no history reached: {what}");
    }
}
