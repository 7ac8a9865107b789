"""Plays "Eight coins of welcome" (modules/inclusion/*/handouts/eight-coins-game.md) many times.

Round one as on the sheet: twelve face-down cards, eight coins, six calls.
Last time's list is known: four people came, by the letter and at the evening hour.
A person comes when every condition on the card has been bought (for the farmer one of two will do).

Three players:
  random    calls any six people, then buys whatever it can pay, in any order;
  follower  does what lesson 1 says: calls people who were NOT there, buys the change that opens
            most doors for its price, looks back at the list of last time only then;
  ignorer   calls those who came last time first, keeps what they like, spends the rest on the
            dignified evening (letter, evening, platform, lunch), then on what two calls told it.
Round two (all cards open) is solved exactly.
"""

from functools import lru_cache
from itertools import combinations
from pathlib import Path
import random
import re

PRICES = {
    "A letter": 1, "B evening": 1, "C saturday": 1, "D valley": 2, "E children": 1, "F ramp": 1,
    "G voice": 1, "H own half hour": 1, "I signing": 2, "J fare": 2, "K platform": 2, "L lunch": 2,
}
PEOPLE = {
    1: [{"A letter"}], 2: [{"A letter"}], 3: [{"A letter"}], 4: [{"B evening"}],
    5: [{"C saturday", "G voice"}], 6: [{"E children", "G voice"}],
    7: [{"D valley"}, {"J fare"}],     # the farmer: one or the other will do
    8: [{"D valley"}], 9: [{"F ramp"}], 10: [{"I signing"}], 11: [{"G voice"}],
    12: [{"H own half hour", "G voice"}],
}
CAME = [1, 2, 3, 4]            # last time: letter, evening, platform, lunch
COINS, CALLS, GAMES = 8, 6, 5_000


def cost(bought):
    return sum(PRICES[b] for b in bought)


def comes(person, bought):
    return any(needs <= bought for needs in PEOPLE[person])


def who_comes(bought):
    return sum(1 for person in PEOPLE if comes(person, bought))


def fill(bought, order):
    """Buys in this order whatever is still within the eight coins."""
    for thing in order:
        if thing not in bought and cost(bought) + PRICES[thing] <= COINS:
            bought.add(thing)
    return bought


def play_random(rng):
    return fill(set(), rng.sample(sorted(PRICES), len(PRICES)))


@lru_cache(maxsize=None)
def best_for(known):
    """The best eight coins for those called, and for what the list of last time shows."""
    # What last time's list shows without a call: the letter brought three, the evening one.
    best, best_key = set(), (-1,)
    wanted = {"A letter", "B evening"}.union(*(needs for p in known for needs in PEOPLE[p]))
    for size in range(len(wanted) + 1):
        for choice in combinations(sorted(wanted), size):
            bought = set(choice)
            if cost(bought) > COINS:
                continue
            served = sum(1 for p in known if comes(p, bought)) + 3 * ("A letter" in bought) + ("B evening" in bought)
            key = (served, -cost(bought))
            if key > best_key:
                best, best_key = bought, key
    return best


def play_follower(rng):
    absent = [p for p in PEOPLE if p not in CAME]
    known = tuple(sorted(rng.sample(absent, CALLS)))
    return fill(set(best_for(known)), rng.sample(sorted(PRICES), len(PRICES)))


def play_ignorer(rng):
    known = CAME + rng.sample([p for p in PEOPLE if p not in CAME], CALLS - len(CAME))
    bought = fill(set(), ["A letter", "B evening", "K platform", "L lunch"])
    for person in known[len(CAME):]:
        bought = fill(bought, sorted(PEOPLE[person][0]))
    return fill(bought, rng.sample(sorted(PRICES), len(PRICES)))


def best_of_all(coins):
    best = 0
    for size in range(len(PRICES) + 1):
        for choice in combinations(PRICES, size):
            if cost(choice) <= coins:
                best = max(best, who_comes(set(choice)))
    return best


def mean(player, seed):
    rng = random.Random(seed)
    scores = [who_comes(player(rng)) for _ in range(GAMES)]
    return sum(scores) / len(scores), min(scores), max(scores)


def check_sheets():
    """Prices and conditions on the printed sheets are those played here, in every language."""
    module = Path(__file__).resolve().parents[2] / "modules" / "inclusion"
    prices = {name[0]: price for name, price in PRICES.items()}
    people = {number: sorted({name[0] for needs in ways for name in needs}) for number, ways in PEOPLE.items()}
    for language in ("en", "fr", "es"):
        sheet = (module / language / "handouts" / "eight-coins-game.md").read_text(encoding="utf-8")
        sold = re.findall(r"^\| ([A-L]) \| .* \| (\d) \| [^|]* \|$", sheet, re.M)
        assert {letter: int(price) for letter, price in sold} == prices, (language, sold)
        cards = re.findall(r"^- \*\*(\d+) ·.*\*([^*]+)\*$", sheet, re.M)
        assert {int(number): sorted(re.findall(r"\b[A-L]\b", needs)) for number, needs in cards} == people, (language, cards)


def main():
    check_sheets()
    usual = {"A letter", "B evening", "K platform", "L lunch"}
    print("usual way:", who_comes(usual), "for", cost(usual), "coins")
    results = {}
    for name, player in (("random", play_random), ("follower", play_follower), ("ignorer", play_ignorer)):
        results[name], low, high = mean(player, 97)
        print(f"{name:9} mean {results[name]:.2f} of 12 (from {low} to {high})")
    best = best_of_all(COINS)
    print("all cards open, eight coins:", best, "of 12")
    # What the sheet says.
    assert who_comes(usual) == len(CAME) == 4 and cost(usual) == 6
    assert best == 10 and best_of_all(11) == 12 and best_of_all(10) == 11
    # The rules pay for what the lesson says.
    assert results["follower"] >= results["random"] + 2, results
    assert results["follower"] >= results["ignorer"] + 2, results
    assert results["ignorer"] <= results["random"] + 1.5, results
    print("ok")


if __name__ == "__main__":
    main()
