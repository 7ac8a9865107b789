//! What holds whatever happens: a small network in which things are promised, finished, paused and handed over, mails fail, somebody tells
//! by hand, two planners plan, and the clock jumps. How it is stored is played in memory, as `store` does it.
//!
//! `RELAIS_HISTORIES` says how many histories; 100,000 take a minute.

mod world;

use std::collections::BTreeMap;

use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};

use self::world::{StepFate, World};
use super::Silence;

/// Something that happens. What it happens to is chosen by a number, of those that there are then.
#[derive(Clone, Debug)]
enum Happening {
    /// So many hours pass.
    Ahead(i64),
    /// The clock is put back by so many hours.
    Back(i64),
    /// A planner plans and writes.
    Plan,
    /// Another one looks, and is slow.
    Look,
    /// It writes what it planned.
    Write,
    /// What waits is sent; the server refuses that many of it first.
    Send(usize),
    /// Something is done.
    Finish(usize),
    /// It waits again.
    Reopen(usize),
    /// Somebody is to be left alone, or no more.
    Hush(usize, Option<Silence>),
    /// Everybody's reminders pause, or somebody's, for some hours or until they go on.
    Pause(Option<usize>, Option<i64>),
    /// They go on.
    Resume,
    /// Somebody's things become another one's.
    HandOver(usize, usize),
    /// A coordinator tells somebody by hand.
    Tell(usize),
    /// A coordinator leaves a reminder out.
    Skip(usize),
    /// They take that back.
    TakeUp,
    /// A coordinator sends one before its day.
    SendNow(usize),
}

fn happenings() -> impl Strategy<Value = Vec<Happening>> {
    let silence = prop::sample::select(vec![
        None,
        Some(Silence::Suppressed),
        Some(Silence::Unsubscribed),
        Some(Silence::Deactivated),
    ]);
    let any = || 0..100_usize;
    let one = prop_oneof![
        24 => (0..30_i64).prop_map(Happening::Ahead),
        3 => (30..2_000_i64).prop_map(Happening::Ahead),
        2 => (1..200_i64).prop_map(Happening::Back),
        24 => Just(Happening::Plan),
        4 => Just(Happening::Look),
        4 => Just(Happening::Write),
        20 => prop_oneof![5 => Just(0), 1 => 1..4_usize].prop_map(Happening::Send),
        4 => any().prop_map(Happening::Finish),
        2 => any().prop_map(Happening::Reopen),
        3 => (any(), silence).prop_map(|(who, silence)| Happening::Hush(who, silence)),
        2 => (prop::option::of(any()), prop::option::of(1..600_i64)).prop_map(|(who, long)| Happening::Pause(who, long)),
        2 => Just(Happening::Resume),
        1 => (any(), any()).prop_map(|(from, to)| Happening::HandOver(from, to)),
        5 => any().prop_map(Happening::Tell),
        3 => any().prop_map(Happening::Skip),
        1 => Just(Happening::TakeUp),
        5 => any().prop_map(Happening::SendNow),
    ];
    prop::collection::vec(one, 20..90)
}

fn histories() -> usize {
    std::env::var("RELAIS_HISTORIES").ok().and_then(|count| count.parse().ok()).unwrap_or(1_500)
}

fn play(happenings: &[Happening], seed: u64) -> Result<World, TestCaseError> {
    let mut world = World::new(seed);
    for happening in happenings {
        match happening {
            Happening::Ahead(hours) => world.pass(*hours),
            Happening::Back(hours) => world.pass(-hours),
            Happening::Plan => world.plan()?,
            Happening::Look => world.look(),
            Happening::Write => world.write_late(),
            Happening::Send(refused) => world.send(*refused)?,
            Happening::Finish(thing) => world.finish(*thing),
            Happening::Reopen(thing) => world.reopen(*thing),
            Happening::Hush(who, silence) => world.hush(*who, *silence),
            Happening::Pause(who, hours) => world.pause(*who, *hours),
            Happening::Resume => world.resume(),
            Happening::HandOver(from, to) => world.hand_over(*from, *to),
            Happening::Tell(who) => world.tell(*who)?,
            Happening::Skip(which) => world.skip(*which),
            Happening::TakeUp => world.take_up(),
            Happening::SendNow(which) => world.send_now(*which),
        }
    }
    // Then all goes its way for a fortnight, and whatever was due has become something.
    for _ in 0..14 * 8 {
        world.pass(3);
        world.plan()?;
        world.send(0)?;
    }
    world.nothing_is_forgotten()?;
    Ok(world)
}

#[test]
fn whatever_happens_people_hear_what_they_should_and_nothing_else() {
    let reached = std::cell::RefCell::new(BTreeMap::<StepFate, usize>::new());
    let cases = u32::try_from(histories()).unwrap_or(u32::MAX);
    let config = Config { cases, failure_persistence: None, ..Config::default() };
    let strategy = (happenings(), any::<u64>());
    let check = |(happenings, seed): (Vec<Happening>, u64)| {
        let world = play(&happenings, seed)?;
        for (fate, count) in world.fates {
            *reached.borrow_mut().entry(fate).or_default() += count;
        }
        Ok(())
    };
    TestRunner::new(config).run(&strategy, check).unwrap_or_else(|error| panic!("{error}"));
    let reached = reached.into_inner();
    println!("of {cases} histories: {reached:?}");
    for fate in StepFate::ALL {
        assert!(reached.get(&fate).is_some_and(|count| *count > 0), "no history reached {fate:?}: {reached:?}");
    }
}
