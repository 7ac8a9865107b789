"""The role play "The national dialogue" of voluntary-local-reviews, played by script.

Points, mandates, keys and the worth of a text are those of the sheet. Three kinds of table negotiate: one puts letters at
random; one bargains from positions (each role asks for its own best version and the chair gives way to the most votes, no
key is laid for others' sake); one follows the lesson (interests are spoken of, keys are laid where they open a door, and
a text is looked for that others can sign). As on the sheet, a text without enough signatures is worth 0 and gives 10 to each.
"""

import functools
import itertools
import random

# points of each role for versions A, B, C of the five points; mandate; key
ROLES = {
    "ministry": ("651 640 524 662 574", 19, "Pages"),
    "statistics": ("276 332 333 0-13-11 234", 20, "Check"),
    "association": ("034 058 026 048 143", 20, "Count"),
    "Portoval": ("650 243 10-1-6 135 542", 16, "Analysts"),
    "Aldara": ("051 134 025 0-4-12 243", 20, "Notebooks"),
    "civil society": ("048 122 115 064 029", 18, "Trust"),
}
LOCKED = {0: {"Count", "Check"}, 1: {"Pages"}, 2: {"Notebooks"}, 3: {"Analysts"}, 4: {"Trust"}}
WORTH = [(0, 2, 3), (0, 2, 3), (0, 1, 3), (0, 2, 4), (0, 2, 3)]


def row(text):
    return tuple(int(part) for part in text.split("-")) if "-" in text else tuple(int(digit) for digit in text)


POINTS = {name: [row(text) for text in rows.split()] for name, (rows, _, _) in ROLES.items()}
MANDATE = {name: mandate for name, (_, mandate, _) in ROLES.items()}
KEY = {key: name for name, (_, _, key) in ROLES.items()}


def points(name, text):
    return sum(POINTS[name][place][version] for place, version in enumerate(text))


def signers(text):
    return [name for name in ROLES if points(name, text) >= MANDATE[name]]


def valid(text):
    who = signers(text)
    return "ministry" in who and len(who) >= 5


def worth(text):
    return sum(WORTH[place][version] for place, version in enumerate(text)) + (1 if len(signers(text)) == 6 else 0)


def result(text):
    return worth(text) if text is not None and valid(text) else 0


def letters(text):
    return "-".join("ABC"[version] for version in text)


ALL = list(itertools.product(range(3), repeat=5))


@functools.lru_cache(maxsize=None)
def short(text):
    """How far a text is from signatures; between texts equally near, the one that is worth more."""
    missing = sorted(max(0, MANDATE[name] - points(name, text)) for name in ROLES)
    return (max(0, MANDATE["ministry"] - points("ministry", text)) + sum(missing[:-1]), -worth(text))


def at_random(rng):
    laid = {key for key in KEY if rng.random() < 0.5}
    return tuple(
        rng.choice([0, 1, 2] if LOCKED[place] <= laid else [0, 1]) for place in range(5)
    )


def positions(rng):
    """Each role demands its own best version; keys are kept unless they open one's own demand."""
    laid = {key for key, name in KEY.items() if any(
        key in LOCKED[place] and max(range(3), key=lambda v: POINTS[name][place][v]) == 2 for place in range(5)
    )}
    text = []
    for place in range(5):
        votes = [0, 0, 0]
        for name in ROLES:
            if rng.random() < 0.9:
                votes[max(range(3), key=lambda version: POINTS[name][place][version])] += 1
        if not LOCKED[place] <= laid:
            votes[2] = -1
        best = max(votes)
        text.append(rng.choice([version for version in range(3) if votes[version] == best]))
    return tuple(text)


def interests(rng):
    """From a first proposal: change one point at a time so that whoever cannot sign comes nearer, then improve the text."""
    text = list(positions(rng))
    closed = {rng.choice(list(KEY))} if rng.random() < 0.25 else set()

    def open_to(place):
        return [0, 1] + ([2] if not (LOCKED[place] & closed) else [])

    for _ in range(12):
        moves = [
            tuple(text[:place] + [version] + text[place + 1:])
            for place in range(5) for version in open_to(place) if version != text[place]
        ]
        pairs = [
            tuple(
                first if index == a else second if index == b else text[index] for index in range(5)
            )
            for a, b in itertools.combinations(range(5), 2)
            for first in open_to(a) for second in open_to(b)
        ]
        better = [move for move in moves + pairs if short(move) < short(tuple(text))]
        if not better:
            break
        text = list(rng.choice(better))
    return tuple(text)


def main():
    fine = [text for text in ALL if valid(text)]
    everybody = [text for text in fine if len(signers(text)) == 6]
    best = max(fine, key=worth)
    print(f"{len(ALL)} texts, {len(fine)} valid, {len(everybody)} with six signatures; best {letters(best)} worth {worth(best)}")
    print("six signatures:", ", ".join(letters(text) for text in everybody))
    # what the key for the facilitator says
    assert (len(ALL), len(fine), len(everybody)) == (243, 27, 8)
    assert letters(best) == "B-B-C-C-C" and worth(best) == 15
    assert all(text[2] == 2 for text in everybody)
    assert not any("statistics" in signers(text) for text in ALL if text[3] == 0)
    assert points("ministry", (2, 2, 2, 2, 2)) == 11
    assert points("ministry", (0,) * 5) == 28 and points("Portoval", (0,) * 5) == 24

    rng = random.Random(20261129)
    means = {}
    for name, table in [("random", at_random), ("positions", positions), ("follows the lesson", interests)]:
        results = [result(table(rng)) for _ in range(3000)]
        means[name] = sum(results) / len(results)
        print(f"{name}: {means[name]:.1f}, no text in {100 * results.count(0) // len(results)}%")
    assert means["follows the lesson"] > means["random"] + 5
    assert means["follows the lesson"] > means["positions"] + 3


if __name__ == "__main__":
    main()
