"""Plays the game "The drain of Low Meadow" of the module adequate-housing many times.

Its sheet is modules/adequate-housing/en/handouts/drain-game.md; the numbers below are those of the sheet.

The lesson says: ask the people before you decide, and let as few of them move as possible.
"""

import random
from itertools import product
from statistics import mean

TOKENS = 14
STAYS, MOVES, REFUSES, CERTIFIED, LEFT = 2, 1, -5, 5, 1
CERTIFICATE = 3
LINES = {"middle": (3, (1, 2, 3, 4, 5)), "north": (4, (6, 7, 8, 9)), "road": (8, (10, 11))}
FAMILIES = {  # what must stay as it is: location, ground floor, workshop, neighbours, affordability, papers
    1: "LG", 2: "WP", 3: "AL", 4: "GL", 5: "PA", 6: "LP", 7: "NW", 8: "AG", 9: "NP", 10: "LW", 11: "NP",
}
OFFERS = {  # price, stock, gives
    "plot": (2, "plot", "LGWNA"),
    "upper": (2, "upper", "LNA"),
    "room": (1, "room", "LGNP"),
    "room+": (2, "room", "LGNPA"),
    "estate": (1, None, "GWP"),
}
STOCK = {"plot": 3, "upper": 2, "room": 3}
ROUNDS = 4000


def need(family):
    return 2 if family == 7 else 1


def cost(line, offers, certificate):
    return LINES[line][0] + sum(OFFERS[o][0] * need(f) for f, o in offers.items()) + CERTIFICATE * certificate


def possible(line, offers, certificate):
    used = {}
    for family, offer in offers.items():
        stock = OFFERS[offer][1]
        if stock:
            used[stock] = used.get(stock, 0) + need(family)
    return all(used[s] <= STOCK[s] for s in used) and cost(line, offers, certificate) <= TOKENS


def accepts(family, offer, certificate):
    gives = OFFERS[offer][2] + ("P" if certificate and offer != "estate" else "")
    return all(wish in gives for wish in FAMILIES[family])


def score(line, offers, certificate):
    assert possible(line, offers, certificate)
    happy = sum(accepts(f, o, certificate) for f, o in offers.items())
    return (STAYS * (len(FAMILIES) - len(offers)) + MOVES * happy + REFUSES * (len(offers) - happy)
            + CERTIFIED * certificate + LEFT * (TOKENS - cost(line, offers, certificate)))


def all_plans(lines=LINES):
    for line in lines:
        for certificate in (False, True):
            for some in product(OFFERS, repeat=len(LINES[line][1])):
                offers = dict(zip(LINES[line][1], some))
                if possible(line, offers, certificate):
                    yield line, offers, certificate


PLANS = {line: list(all_plans([line])) for line in LINES}
BEST = {line: max(PLANS[line], key=lambda plan: score(*plan)) for line in LINES}
BEST_CONTENT = {line: max((p for p in PLANS[line] if all(accepts(f, o, p[2]) for f, o in p[1].items())), key=lambda plan: score(*plan)) for line in LINES}


def by_chance(rng):
    return score(*rng.choice(PLANS[rng.choice(list(LINES))]))


def from_the_desk(rng):
    """Takes the cheapest line, asks nobody, buys the certificate and offers the same to all, as money allows."""
    return score(*rng.choice([p for p in PLANS["middle"] if p[2]]))


def guesses_on_the_road(rng):
    """Moves as few as possible, and asks nobody what must stay as it is."""
    return score(*rng.choice(PLANS["road"]))


def asks_and_takes_the_cheapest(rng):
    """Asks everybody, then takes the cheapest line: five families move, by agreement."""
    return score(*BEST["middle"])


def follower(rng):
    """Asks everybody, then moves as few as possible."""
    return score(*BEST["road"])


def check_the_sheet():
    middle = ({1: "room", 2: "estate", 3: "upper", 4: "room", 5: "room+"}, True)
    road = ({10: "plot", 11: "room"}, True)
    north = ({6: "room", 7: "plot", 8: "plot", 9: "room"}, False)
    assert score("middle", *middle) == score(*BEST["middle"]) == score(*BEST_CONTENT["middle"]) == 23
    assert score("road", *road) == score(*BEST["road"]) == 25
    assert score("north", *north) == score(*BEST_CONTENT["north"]) == 20
    assert score(*BEST["north"]) < 23
    estate = {f: "estate" for f in LINES["middle"][1]}
    assert score("middle", estate, True) == 1
    plots = {10: "plot", 11: "plot"}
    assert score("road", plots, False) == 16


def main():
    check_the_sheet()
    means = {}
    for player in (by_chance, from_the_desk, guesses_on_the_road, asks_and_takes_the_cheapest, follower):
        rng = random.Random(2026)
        means[player] = mean(player(rng) for _ in range(ROUNDS))
        print(f"{player.__name__:28} {means[player]:6.1f}")
    print({line: score(*BEST[line]) for line in LINES}, {line: score(*BEST_CONTENT[line]) for line in LINES})
    assert means[follower] > means[by_chance] + 10
    assert means[follower] > means[from_the_desk] + 10
    assert means[follower] > means[guesses_on_the_road] + 5
    assert means[follower] > means[asks_and_takes_the_cheapest]


if __name__ == "__main__":
    main()
