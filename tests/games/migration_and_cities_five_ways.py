"""Plays the game "Five ways through the town hall" of the module migration-and-cities many times.

Its sheet is modules/migration-and-cities/en/handouts/five-ways-game.md; the numbers below are those of the sheet.

The lesson says: name the missing key, then change the rule for everyone, so that nobody is left behind and those who have
always lived there gain too. A result counts when both conditions of the council are kept: nobody below two doors, and then
as many doors as possible. Events take doors away from those who built for some people alone.
"""

import random
from itertools import combinations
from statistics import mean

PERSONS = {
    "Nadège": ("LHT", (1, 2, 4, 5)),
    "Yusuf": ("AHMT", (1, 3, 4, 6)),
    "Rosa": ("PLM", (3, 5, 6, 7)),
    "Karim": ("PHT", (1, 3, 5, 7)),
    "Helena": ("PAHT", (1, 2, 5, 6)),
}
COUNTERS = {1: "LH", 2: "PAH", 3: "AL", 4: "PA", 5: "PLH", 6: "PM", 7: "LT"}  # P paper, A address, L language, H hours, M money, T trust
ALL = tuple(PERSONS)
CHANGES = {  # price, key, counters, for whom
    "A": (2, "P", (2, 4, 5, 6), ALL),
    "B": (2, "A", (2, 3, 4), ALL),
    "C": (1, "L", (1,), ALL),
    "D": (3, "L", (1, 3, 5, 7), ALL),
    "E": (2, "L", (3, 5, 7), ("Yusuf", "Karim")),
    "F": (1, "H", (2, 5), ALL),
    "G": (1, "T", (7,), ALL),
    "H": (1, "M", (6,), ALL),
    "I": (2, "L", (1, 3, 5), ("Yusuf", "Rosa", "Karim")),
    "J": (2, "L", (1,), ("Yusuf", "Karim")),
    "K": (1, "", (), ()),
}
NEWCOMERS = ("Yusuf", "Rosa", "Karim")
BEANS, LATER, FLOOR = 6, 2, 2
EVENTS = ("rain", "rumour", "letter", "ill", "volunteers", "budget")
ROUNDS = 1500


def doors(bought):
    open_ = {}
    for person, (keys, way) in PERSONS.items():
        count = 0
        for counter in way:
            lifted = {CHANGES[c][1] for c in bought if counter in CHANGES[c][2] and person in CHANGES[c][3]}
            count += all(key in keys or key in lifted for key in COUNTERS[counter])
        open_[person] = count
    return open_


def price(bought):
    return sum(CHANGES[c][0] for c in bought)


EVERY = [frozenset(some) for n in range(len(CHANGES) + 1) for some in combinations(sorted(CHANGES), n)]
DOORS = {some: doors(some) for some in EVERY}
PRICE = {some: price(some) for some in EVERY}


def choices(owned, beans):
    return [some for some in EVERY if owned <= some and PRICE[some] - PRICE[owned] <= beans]


def follower(owned, beans, rng):
    """For everyone: nobody below two doors, then as many as possible; prefers what helps the one who was always there."""
    worth = lambda some: (min(DOORS[some].values()) >= FLOOR, sum(DOORS[some].values()), DOORS[some]["Helena"], -PRICE[some])
    return max(choices(owned, beans), key=worth)


def for_newcomers(owned, beans, rng):
    """Ignores the lesson's heart: buys the separate counter first, then counts the newcomers' doors alone."""
    some = [s for s in choices(owned, beans) if "I" in s]
    return max(some, key=lambda s: (sum(DOORS[s][p] for p in NEWCOMERS), -PRICE[s]))


def by_chance(owned, beans, rng):
    cards = [c for c in CHANGES if c not in owned]
    rng.shuffle(cards)
    for card in cards:
        if CHANGES[card][0] <= beans:
            owned, beans = owned | {card}, beans - CHANGES[card][0]
    return owned


def play(player, rng):
    owned = player(frozenset(), BEANS, rng)
    beans = BEANS - PRICE[owned]
    first = DOORS[owned]
    lost = 0
    for event in rng.sample(EVENTS, 3):
        helena = DOORS[owned]["Helena"]
        if event == "rain" and not owned & {"A", "B"}:
            lost += 1
        elif event == "rumour" and ("I" in owned or helena < 2):
            lost += 2
        elif event == "letter" and "G" not in owned:
            lost += 1
        elif event == "ill" and "D" in owned and "C" not in owned:
            lost += 1
        elif event == "volunteers":
            beans += 1
        elif event == "budget" and helena >= 3:
            beans += 1
        elif event == "budget" and helena == 1 and owned:
            owned = owned - {rng.choice(sorted(owned))}
    owned = player(owned, beans + LATER, rng) if player is not for_newcomers or "I" in owned else by_chance(owned, beans + LATER, rng)
    last = DOORS[owned]
    return sum(first.values()), sum(last.values()) - lost, min(last.values()) >= FLOOR


def check_the_sheet():
    best = lambda beans, floor: max((sum(DOORS[s].values()) for s in EVERY if PRICE[s] <= beans and min(DOORS[s].values()) >= floor))
    total = lambda s: sum(DOORS[frozenset(s)].values())
    assert total("") == 3 and DOORS[frozenset()] == {"Nadège": 1, "Yusuf": 0, "Rosa": 1, "Karim": 0, "Helena": 1}
    assert best(6, 0) == best(6, 2) == total("ADF") == total("ADG") == total("ADH") == total("ABI") == 14
    assert DOORS[frozenset("ADF")] == {"Nadège": 2, "Yusuf": 4, "Rosa": 2, "Karim": 3, "Helena": 3}
    assert min(DOORS[frozenset("ADG")].values()) == 2
    assert DOORS[frozenset("ADH")]["Rosa"] == 1 and DOORS[frozenset("ABI")]["Helena"] == 1
    assert total("ACEF") == total("ACEG") == 13 and min(DOORS[frozenset("ACEF")].values()) == min(DOORS[frozenset("ACEG")].values()) == 2
    assert best(8, 0) == best(8, 3) == total("ABDF") == total("ABDG") == total("ABDH") == 18
    assert DOORS[frozenset("ABDH")]["Rosa"] == 2
    assert total("ABDFGH") == 20 and PRICE[frozenset("ABDFGH")] == 10


def main():
    check_the_sheet()
    means = {}
    for name, player in (("by chance", by_chance), ("for newcomers alone", for_newcomers), ("for everyone", follower)):
        rng = random.Random(2026)
        played = [play(player, rng) for _ in range(ROUNDS)]
        means[name] = mean(p[1] for p in played)
        print(f"{name:20} redesign {mean(p[0] for p in played):5.1f}  end {means[name]:5.1f}  nobody below two {mean(p[2] for p in played):4.0%}")
    assert means["for everyone"] > means["by chance"] + 4
    assert means["for everyone"] > means["for newcomers alone"] + 2


if __name__ == "__main__":
    main()
