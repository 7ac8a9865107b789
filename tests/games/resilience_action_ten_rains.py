"""Plays "Ten rainy seasons" by the rules of its sheet (handouts/ten-rains-game.md).

There are two rankings, coins (avoided less paid) and families. A table that follows the lessons
mixes nature, warning, neighbours and a land rule; one that ignores them puts its money into the dyke;
one buys at random.
The means of the plans that the sheet's key shows are printed and checked against it.
"""

import random

ROUNDS = 6_000
COST = {"A": 1, "B": 2, "C": 1, "D": 1, "E": 3, "F": 3, "G": 4, "H": 6}
# homes, market, bridge, clinic, family marks
HARM = {0: (0, 0, 0, 0, 0), 1: (1, 1, 0, 0, 1), 2: (4, 3, 2, 2, 4), 3: (8, 6, 5, 5, 10)}


def level(total):
    return 0 if total <= 6 else 1 if total <= 8 else 2 if total <= 10 else 3


def harm(kind, grown, crowd, works):
    homes, market, bridge, clinic, marks = HARM[kind]
    if kind >= 2:
        homes, marks = homes + grown, marks + grown
    if kind == 3:
        homes, marks = homes + 2 * crowd, marks + 2 * crowd
    if "A" in works and kind == 1:
        homes = market = marks = 0
    if "A" in works and kind == 2:
        market -= 1
    if "B" in works:
        marks -= (0, 1, 2, 5)[kind]
        market -= (0, 0, 1, 2)[kind]
    if "C" in works:
        marks -= (0, 0, 2, 4)[kind] if "B" in works else (0, 0, 1, 2)[kind]
    if "F" in works:
        clinic = 0
    if "G" in works:
        bridge = 0
    if "H" in works and kind in (1, 2):
        homes = market = 0
        marks = 0 if kind == 1 else marks - 2
    return sum(max(0, part) for part in (homes, market, bridge, clinic)), max(0, marks)


def play(rng, choose):
    """Coins lost avoided, coins paid, family marks spared."""
    reserve = paid = lost = marks = lost_none = marks_none = 0
    own, grown, grown_none, crowd, year = [], 0, 0, False, 0
    nature_from = None
    for term in range(3):
        reserve += 6
        works = set(own) - {"A", "E", "B", "H"}
        for card in ("B", "H"):
            if card in own and reserve >= 1:
                reserve, paid = reserve - 1, paid + 1
                works.add(card)
        stood = "H" in own
        own = [card for card in own if card != "A"]
        for card in choose(rng, term, reserve, own):
            if card not in own and COST[card] <= reserve:
                reserve, paid = reserve - COST[card], paid + COST[card]
                own.append(card)
                works.add(card)
                if card == "E":
                    nature_from = term + 1
        if term:
            grown_none += 1
            if "D" not in own:
                grown += 1
        if stood and "D" not in own:
            crowd = True
        works.discard("E")
        for _ in range((3, 3, 4)[term]):
            year += 1
            dice = rng.randint(1, 6) + rng.randint(1, 6)
            coins, family = harm(level(dice), grown_none, False, set())
            lost_none, marks_none = lost_none + coins, marks_none + family
            if nature_from is not None and term >= nature_from:
                dice -= 1
            kind = level(dice)
            coins, family = harm(kind, grown, crowd, works)
            lost, marks = lost + coins, marks + family
            if kind >= 2:
                price = kind - 1
                if reserve >= price:
                    reserve, paid = reserve - price, paid + price
                else:
                    lost += 2
    return lost_none - lost, paid, marks_none - marks, lost_none, marks_none


def plan(*terms):
    """Buys what the plan names for the term, and what was too dear before."""

    def choose(_rng, term, _reserve, own):
        wanted = []
        for number in range(term + 1):
            wanted += [c for c in terms[number] if number == term or (c != "A" and c not in own)]
        return wanted

    return choose


def at_random(rng, _term, reserve, own):
    cards = [card for card in COST if card not in own]
    rng.shuffle(cards)
    picked = []
    for card in cards:
        if COST[card] <= reserve:
            picked.append(card)
            reserve -= COST[card]
    return picked


def means(name, choose):
    rng = random.Random(2026)
    sums = [0] * 5
    for _ in range(ROUNDS):
        for place, value in enumerate(play(rng, choose)):
            sums[place] += value
    avoided, paid, spared, none, marks = (value / ROUNDS for value in sums)
    print(f"{name:16} avoided {avoided:5.1f}  paid {paid:5.1f}  families {10 * spared:5.0f}")
    return avoided, paid, 10 * spared, none, 10 * marks


nothing = means("nothing", plan("", "", ""))
dyke = means("dyke first", plan("H", "AF", "G"))
meadow = means("meadow first", plan("EDC", "BAF", "AF"))
mix = means("a mix", plan("EBC", "DAF", "AF"))
people = means("people first", plan("BCD", "EA", "AF"))
bridge = means("bridge first", plan("GA", "FAC", "ABC"))
luck = means("at random", at_random)
print(f"with nothing done: {nothing[3]:.1f} coins, {nothing[4]:.0f} families")

assert 49 < nothing[3] < 53 and 215 < nothing[4] < 232
# what the key of the sheet says, within a coin or two and a few families
for found, said in ((dyke, (26, 17, 57)), (meadow, (25, 14, 174)), (mix, (24, 15, 216)),
                    (people, (20, 16, 216)), (bridge, (22, 16, 102)), (luck, (23, 18, 170))):
    assert abs(found[0] - said[0]) <= 2 and abs(found[1] - said[1]) <= 2, (found, said)
    assert abs(found[2] - said[2]) <= 12, (found, said)
# the mix is worth more than the dyke and than chance, in coins after cost and in families
for other in (dyke, luck):
    assert mix[0] - mix[1] > other[0] - other[1], other
    assert mix[2] > other[2] + 40, other
assert mix[0] - mix[1] > luck[0] - luck[1] + 3
