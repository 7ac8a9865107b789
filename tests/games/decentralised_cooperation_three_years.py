"""Plays "Three years in common" by the rules of its sheet (handouts/three-years-game.md).

Four tables: one chooses at random, one follows the module's heart (both councils, posts, users,
learning both ways, the staircase, the end), one leaves that heart out and writes only the other six
clauses, though it asks every question in the talk, and one skips the talk as well.
"""

import random

ROUNDS = 20_000
CLAUSES = "ABCDEFGHIJKL"
HEART = "ABDGHL"  # posts, councils, staircase, users, learning both ways, the end
TECHNIQUE = "CEFIJK"  # signatures, currency, repairable, pictures, yearly look, emergency

# clause, loss of Work, loss of Trust when the clause is missing
FIXED = [[("G", 1, 1)], [("B", 2, 1), ("H", 1, 1)], [("A", 2, 1)]]
SURPRISES = [
    ("E", 2, 0), ("K", 2, 1), ("I", 0, 2), ("F", 2, 0), ("C", 1, 2), ("J", 1, 1), ("L", 2, 0),
]


def clamp(value):
    return max(0, min(10, value))


def play(rng, clauses, questions, empty_lines=0, repairs=0.7):
    """One game with clauses written together. Returns the name of the result."""
    work, trust = clamp(4 - empty_lines), clamp(3 + questions)
    left = 2  # one repair for each team
    surprises = rng.sample(SURPRISES, 3)
    for year in range(3):
        work = clamp(work + (2 if trust >= 3 else 1))
        for clause, loss_work, loss_trust in FIXED[year] + [surprises[year]]:
            if clause in clauses:
                trust = clamp(trust + 1)
                continue
            work, trust = clamp(work - loss_work), clamp(trust - loss_trust)
            if left and rng.random() < repairs:
                left -= 1
                if loss_trust and trust < 5:
                    trust = clamp(trust + 1)
                elif loss_work:
                    work = clamp(work + 1)
                else:
                    trust = clamp(trust + 1)
            if trust == 0:
                return "ended"
    if "D" not in clauses:
        work = clamp(work - 3)
    trust = clamp(trust + (1 if "L" in clauses else -1))
    if work >= 6:
        return "lasts" if trust >= 5 else "works for one"
    return "friends" if trust >= 5 else "folder"


def share(name, table):
    rng = random.Random(2026)
    counts = {}
    for _ in range(ROUNDS):
        result = table(rng)
        counts[result] = counts.get(result, 0) + 1
    means = {result: count / ROUNDS for result, count in sorted(counts.items())}
    print(f"{name:24}", ", ".join(f"{result} {value:.0%}" for result, value in means.items()))
    return means.get("lasts", 0)


at_random = share(
    "at random",
    lambda rng: play(rng, rng.sample(CLAUSES, 6), rng.randint(0, 4), rng.randint(0, 2)),
)
follower = share("follows the heart", lambda rng: play(rng, HEART, rng.randint(2, 4)))
technique = share("without the heart", lambda rng: play(rng, TECHNIQUE, 4))
no_talk = share("and without the talk", lambda rng: play(rng, TECHNIQUE, 0, 2))
eight = share(
    "heart, two more alone", lambda rng: play(rng, HEART + "".join(rng.sample(TECHNIQUE, 2)), 2)
)
five = share(
    "five of the heart and one",
    lambda rng: play(rng, rng.sample(HEART, 5) + rng.sample(TECHNIQUE, 1), rng.randint(2, 4)),
)

assert follower > 0.7
assert follower > at_random + 0.4
assert follower > technique + 0.5
assert at_random > technique
assert technique >= no_talk
assert five < follower
