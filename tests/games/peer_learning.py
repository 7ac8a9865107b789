"""Plays the game "Without this part" of the module peer-learning many times.

Its sheet is modules/peer-learning/en/handouts/without-this-part-game.md; the numbers below are those of the sheet.
Eight parts: three are core, three rest on something in the host's town (two of these do not fit the guest's), two are
clothes. A question costs a coin and tells all about one part. Then each part is kept, changed or dropped.

The lesson says: ask what each part is for and what it rests on, then keep the core, change what does not fit, drop the rest.
"""

import random
from statistics import mean

COINS = 20
ASK, KEEP, CHANGE, DROP = 1, 1, 2, 0
WORKS, LIMPS, STOPS = 12, 5, 0
KINDS = ["core"] * 3 + ["misfit"] * 2 + ["fits"] + ["clothes"] * 2
COST = {"keep": KEEP, "change": CHANGE, "drop": DROP}
GOOD = {"core": ["keep"], "misfit": ["change"], "fits": ["keep", "change"], "clothes": ["keep", "change", "drop"]}
ROUNDS = 6000


def deal(rng):
    parts = KINDS[:]
    rng.shuffle(parts)
    return parts


def score(parts, choices, asked):
    coins = COINS - ASK * asked - sum(COST[choice] for choice in choices)
    assert coins >= 0, "nobody may spend what is not there"
    faults = sum(choice not in GOOD[kind] for kind, choice in zip(parts, choices))
    if faults == 0:
        return WORKS + coins
    return LIMPS if faults == 1 else STOPS


def random_player(parts, rng):
    asked = rng.randint(0, 4)
    return [rng.choice(["keep", "change", "drop"]) for _ in parts], asked


def follower(parts, rng, limit=8):
    """Asks part after part until the counts on the sheet (three, three, two) settle the rest; then sorts."""
    best = {"core": "keep", "misfit": "change", "fits": "keep", "clothes": "drop"}
    order = list(range(8))
    rng.shuffle(order)
    known = {}
    while len(known) < limit:
        left = {"core": 3, "context": 3, "clothes": 2}
        for kind in known.values():
            left["context" if kind in ("misfit", "fits") else kind] -= 1
        if left["context"] == 0 and 0 in (left["core"], left["clothes"]):
            break
        known_index = order[len(known)]
        known[known_index] = parts[known_index]
    rest = "keep"  # if only core is left, keep; what is unknown is kept too when the questions ran out
    if limit == 8 and sum(kind == "core" for kind in known.values()) == 3:
        rest = "drop"
    return [best[known[i]] if i in known else rest for i in range(8)], len(known)


def copier(parts, rng):
    """The closer the copy, the better: asks nothing, keeps everything."""
    return ["keep"] * 8, 0


def reader_of_leaflets(parts, rng):
    """Asks nothing, keeps what shines in the leaflet (all but the core) and drops the rest."""
    return ["drop" if kind == "core" else "keep" for kind in parts], 0


def changer(parts, rng):
    """"Everything is different with us": asks nothing, changes everything."""
    return ["change"] * 8, 0


def three_questions(parts, rng):
    """Asks about three parts and keeps the others."""
    return follower(parts, rng, limit=3)


def five_questions(parts, rng):
    return follower(parts, rng, limit=5)


def play(player, seed=29):
    rng = random.Random(seed)
    points = []
    for _ in range(ROUNDS):
        parts = deal(rng)
        choices, asked = player(parts, rng)
        points.append(score(parts, choices, asked))
    return points


players = [random_player, copier, reader_of_leaflets, changer, three_questions, five_questions, follower]
results = {player.__name__: play(player) for player in players}
for name, points in results.items():
    works = sum(p >= WORKS for p in points) / len(points)
    print(f"{name:20} mean {mean(points):5.2f}   works in {works:4.0%}   lowest {min(points)}, highest {max(points)}")

follow = mean(results["follower"])
assert follow > 3 * mean(results["random_player"]), "asking and sorting must clearly beat chance"
for ignorer in ("copier", "reader_of_leaflets", "changer", "three_questions"):
    assert follow > 2 * mean(results[ignorer]), f"{ignorer} must not pay"
assert follow > mean(results["five_questions"]), "a part that was not asked about must be dear"
assert min(results["follower"]) >= WORKS, "who asks until all is known always has a practice that works"
