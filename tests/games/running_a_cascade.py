"""Plays "Twenty-four hours" of the module running-a-cascade, and counts the lists of "Count again".

The rules must pay for what the lesson says: fill empty places first, ring those who hesitate early,
leave those who are ready alone. Numbers are read from the English sheets.
"""

import random
import re
from pathlib import Path
from statistics import mean

SHEETS = Path(__file__).resolve().parents[2] / "modules" / "running-a-cascade" / "en" / "handouts"
GAME = (SHEETS / "twenty-four-hours.md").read_text(encoding="utf-8")
LISTS = (SHEETS / "count-again.md").read_text(encoding="utf-8")
ROUNDS = 4000


def number(pattern):
    found = re.search(pattern, GAME)
    assert found, f"the sheet does not say {pattern!r}"
    return int(found.group(1))


HOURS = number(r"\*\*(\d+) hours\*\*")
CALL = number(r"\*\*call\*\* to a trainer costs \*\*(\d+)\*\*")
PLUS = number(r"it adds (\d+) to this trainer's die")
GO = number(r"\*\*Going along\*\* to a session costs \*\*(\d+)\*\*")
FILL = number(r"\*\*Filling a place\*\* that is gone costs \*\*(\d+)\*\*")
NEED = {"ready": number(r"ready one delivers on \*\*(\d+) or more\*\*"), "hesitant": number(r"hesitant one on \*\*(\d+) or more\*\*")}
SESSION = number(r"\*\*(\d+)\*\* for each session")
DISTRICT = number(r"\*\*(\d+)\*\* more for each district")
QUARTERS = len(re.findall(r"^\| \d \|", GAME, re.M))
START = [state.lower() for state in re.findall(r"\*(Ready|Hesitant|Gone): ", GAME)]
COST = {"call": CALL, "go": GO, "fill": FILL}
assert (QUARTERS, len(START)) == (4, 12)
assert [START.count(state) for state in ("ready", "hesitant", "gone")] == [3, 6, 3]


def play(player, die):
    states, left, sessions, districts = list(START), HOURS, 0, set()
    for quarter in range(QUARTERS):
        plus, sure = [0] * len(states), set()
        for action, card in player(quarter, states, left, die):
            gone = states[card] == "gone"
            if COST[action] > left or (action == "fill") != gone or (action == "call" and plus[card]) or card in sure:
                continue
            left -= COST[action]
            if action == "fill":
                states[card] = "hesitant"
            elif action == "call":
                plus[card] = PLUS
            else:
                sure.add(card)
        delivered = [
            card
            for card, state in enumerate(states)
            if state != "gone" and (card in sure or die.randint(1, 6) + plus[card] >= NEED[state])
        ]
        sessions += len(delivered)
        districts.update(delivered)
        for card in delivered:
            states[card] = "ready"
    return SESSION * sessions + DISTRICT * len(districts)


def those(states, state):
    return [card for card, each in enumerate(states) if each == state]


def nothing(quarter, states, left, die):
    return []


def at_random(quarter, states, left, die):
    """Spends about a quarter of the hours each time, on whatever comes to hand."""
    budget, done = (left if quarter == QUARTERS - 1 else left // (QUARTERS - quarter)), []
    for _ in range(60):
        card = die.randrange(len(states))
        action = "fill" if states[card] == "gone" else die.choice(["call", "go"])
        if COST[action] <= budget and all(card != other for _, other in done):
            done.append((action, card))
            budget -= COST[action]
    return done


def the_lesson(quarter, states, left, die):
    """Fills the empty places, then rings whoever hesitates, from the first quarter on."""
    empty = those(states, "gone")
    return [("fill", card) for card in empty] + [("call", card) for card in those(states, "hesitant") + empty]


def together(quarter, states, left, die):
    """Goes along to the first sessions of those who hesitate."""
    return [("go", card) for card in those(states, "hesitant")]


def the_active(quarter, states, left, die):
    """Gives the hours to those who are active already: the opposite of the lesson."""
    return [("call", card) for card in those(states, "ready")][: HOURS // QUARTERS]


def too_late(quarter, states, left, die):
    """Does what the lesson says, but only in the second half of the year."""
    return the_lesson(quarter, states, left, die) if quarter >= QUARTERS // 2 else []


def everybody(quarter, states, left, die):
    """Rings everybody alike."""
    return [("call", card) for card, state in enumerate(states) if state != "gone"]


def games():
    die = random.Random(20261129)
    means = {
        player.__name__: mean(play(player, die) for _ in range(ROUNDS))
        for player in (nothing, at_random, the_active, too_late, everybody, together, the_lesson)
    }
    for name, points in means.items():
        print(f"{name:12} {points:5.1f}")
    follower = means["the_lesson"]
    assert follower > means["at_random"] + 5, "the lesson does not pay"
    assert follower > means["the_active"] + 10, "helping the active pays as much"
    assert follower > means["everybody"] + 4, "ringing everybody pays as much"
    assert follower > means["too_late"] + 5, "late help pays as much"
    assert means["together"] > means["the_active"] + 5, "going along does not pay"


def lists():
    lines = re.findall(r"^\| (\d+) \| ([^|]+?) \| ([^|]*)\| ([^|]*)\| ([^|]*)\|$", LISTS, re.M)
    assert [int(line[0]) for line in lines] == list(range(1, 37))
    seats = [line for line in lines if "trainer" not in line[3]]
    people = {line[1] for line in seats}
    old = {line[1] for line in seats if "last year" in line[3]}
    passed = [line[1] for line in seats if line[4].strip() == "passed"]
    tested = [line[1] for line in seats if line[4].strip()]
    assert len(tested) == len(set(tested)) == 20, "each person is tested once"
    figures = (len(seats), len(people), len(people - old), len(passed))
    print("lists       ", figures)
    assert figures == tuple(int(re.search(rf"{word} \*\*(\d+)\*\*", LISTS).group(1)) for word in ("Seats", "People", "New people", "Passed"))
    score = lambda guess: sum(3 if g == f else 0 if g < f else -4 for g, f in zip(guess, figures))
    assert score((36, 36, 36, 36)) == -16 and score(figures) == 12


if __name__ == "__main__":
    games()
    lists()
