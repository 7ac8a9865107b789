"""Plays "Before the rain" with the numbers of its sheet (handouts/before-the-rain.md).

A table that follows the lesson reads the places first: it buys only what takes a weakness from a
place that is in danger, and never more of it than the place needs. Tables that leave the reading
out buy from what sounds good; others spend on the two large works.
"""

import random

ROUNDS = 20_000
# value of what is exposed, weight at the start (1 + vul − cap)
PLACES = {"A": (2, 1), "B": (3, 2), "C": (3, 0), "D": (2, 2), "E": (2, 2), "F": (3, 2)}
FIRST, SECOND = "BE", "ADEF"
COST = {
    "M1": 1, "M2": 1, "M3": 3, "M4": 1, "M5": 1, "M6": 2, "M7": 3, "M8": 2, "M9": 1,
    "M10": 2, "M11": 1, "M12": -1, "M13": 1, "M14": 2,
}
WEIGHT = {
    "M1": "D", "M2": "B", "M4": "B", "M5": "F", "M6": "E", "M8": "E", "M9": "A", "M10": "B",
    "M13": "B",
}
TRAPS = {"M3", "M7", "M11", "M12", "M14"}


def weight(place, bought):
    value = PLACES[place][1] - sum(WEIGHT.get(measure) == place for measure in bought)
    if "M3" in bought and place in "DF":
        value += 1
    if "M12" in bought and place == "A":
        value += 1
    return max(0, value)


def loss(places, bought):
    total = 0
    for place in places:
        value = PLACES[place][0] + (2 if place == "A" and "M12" in bought else 0)
        if (place == "A" and "M3" in bought) or (place == "E" and "M7" in bought):
            value = 0
        total += value * weight(place, bought)
    return total


def play(rng, choose):
    tokens, bought, total = 6, [], 0
    for event in (FIRST, SECOND):
        moved_before = "M7" in bought
        while True:
            measure = choose(rng, tokens, bought)
            if measure is None:
                break
            bought.append(measure)
            tokens -= COST[measure]
        total += loss(event, bought)
        if "M7" in bought and not moved_before:
            total += 3
        tokens += 3
    return total


def any_of(pool):
    def choose(rng, tokens, bought):
        left = [m for m in pool if m not in bought and COST[m] <= tokens]
        return rng.choice(left) if left else None

    return choose


def reader(rng, tokens, bought):
    """Takes a weakness from a place in danger; two weak points in one place first."""
    left = [
        m for m in WEIGHT if m not in bought and COST[m] <= tokens and weight(WEIGHT[m], bought)
    ]
    if not left:
        return None
    if len(bought) < 2 and rng.random() < 0.5:
        slope = [m for m in left if WEIGHT[m] == "E"]
        if slope:
            return rng.choice(slope)
    gain = {m: PLACES[WEIGHT[m]][0] / COST[m] for m in left}
    return rng.choice([m for m in left if gain[m] == max(gain.values())])


def works(rng, tokens, bought):
    return next((m for m in ("M3", "M7") if m not in bought and COST[m] <= tokens), None)


def mean(name, choose):
    rng = random.Random(2026)
    losses = sorted(play(rng, choose) for _ in range(ROUNDS))
    average = sum(losses) / ROUNDS
    print(f"{name:28} {average:5.1f}  nine in ten: {losses[ROUNDS // 20]}–{losses[-ROUNDS // 20]}")
    return average


nothing = mean("buys nothing", lambda *_: None)
large = mean("the two large works", works)
at_random = mean("at random", any_of(list(COST)))
four_out = mean("random, without four traps", any_of([m for m in COST if m not in TRAPS - {"M14"}]))
useful = mean("random among what works", any_of([m for m in COST if m not in TRAPS]))
follower = mean("reads first", reader)

assert nothing == 26 and large == 24
assert follower < at_random - 8
assert follower < four_out - 3
assert follower < useful - 2
best = min(
    loss(FIRST, one) + loss(SECOND, one + two)
    for one, two in [(["M4", "M13", "M6", "M8"], ["M1", "M5", "M9"])]
)
assert best == 5
