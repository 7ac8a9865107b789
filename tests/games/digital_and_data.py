"""Plays "Ten coins, twelve neighbours" by script: do its points pay for what the lesson says?

The lesson says: begin with names, choose channels that complement each other, and keep hours for answering. The one who
follows it reads the cards and buys a desk for every four voices. Others buy at random, begin with the app, or buy
channels and forget the desks. Prices and cards are read from the English handout, so that the sheet is what is tested.
"""

import random
import re
from pathlib import Path

SHEET = Path(__file__).parents[2] / "modules/digital-and-data/en/handouts/ten-coins-game.md"
COINS, DESK, SEATS, DEALT, ROUNDS = 10, 2, 4, 12, 6000
FAILS = {1: {1, 2}, 2: {5, 6}}  # what the die takes away


def read():
    text = SHEET.read_text(encoding="utf-8")
    prices = {int(n): int(c) for n, c in re.findall(r"^\| (\d) \| .*? \| (\d) \|$", text, re.M)}
    cards = {}
    for name, star, numbers in re.findall(r"^- \*\*(.+?)\*\*( ★)? .*\*([\d ·]+)\*$", text, re.M):
        cards[name] = (2 if star else 1, {int(n) for n in numbers.split("·")})
    assert len(prices) == 9 and len(cards) == 16, (prices, cards)
    assert re.search(r"^\| Desk \| Answers four .* \| 2 \|$", text, re.M)
    return prices, cards


PRICES, CARDS = read()


def points(dealt, channels, desks, die):
    working = channels - FAILS.get(die, set())
    seats = max(0, SEATS * desks - (2 if die == 3 else 0))
    heard = sorted((CARDS[n][0] for n in dealt if CARDS[n][1] & working), reverse=True)
    return sum(heard[:seats]) - sum(heard[seats:])


def at_random(dealt, dice):
    channels, desks, left = set(), 0, COINS
    while True:
        offers = [c for c in PRICES if c not in channels and PRICES[c] <= left] + ([0] if left >= DESK else [])
        if not offers:
            return channels, desks
        choice = dice.choice(offers)
        if choice:
            channels.add(choice)
            left -= PRICES[choice]
        else:
            desks += 1
            left -= DESK


def follows(dealt, dice):
    """Names first: for two and for three desks, adds the channel that brings most new voices a coin, up to the seats."""
    best = None
    for desks in (2, 3):
        channels, left = set(), COINS - DESK * desks
        while True:
            heard = {n for n in dealt if CARDS[n][1] & channels}
            gains = []
            for channel in PRICES:
                new = [n for n in dealt if n not in heard and channel in CARDS[n][1]]
                if channel not in channels and PRICES[channel] <= left and new and len(heard) + len(new) <= SEATS * desks:
                    gains.append((sum(CARDS[n][0] for n in new) / PRICES[channel], -channel))
            if not gains:
                break
            channel = -max(gains)[1]
            channels.add(channel)
            left -= PRICES[channel]
        expected = points(dealt, channels, desks, 6)
        if best is None or expected > best[0]:
            best = (expected, channels, desks)
    return best[1], best[2]


def app_first(dealt, dice):
    return {1, 4}, 2


def app_and_texts(dealt, dice):
    return {1, 2, 4}, 1


def channels_only(dealt, dice):
    return {2, 3, 4, 5, 6}, 0


def mean(player):
    dice, total = random.Random(2026), 0
    for _ in range(ROUNDS):
        dealt = dice.sample(sorted(CARDS), DEALT)
        channels, desks = player(dealt, dice)
        assert sum(PRICES[c] for c in channels) + DESK * desks <= COINS
        total += points(dealt, channels, desks, dice.randint(1, 6))
    return total / ROUNDS


if __name__ == "__main__":
    means = {p.__name__: mean(p) for p in (at_random, follows, app_first, app_and_texts, channels_only)}
    for name, value in means.items():
        print(f"{name:15}{value:7.2f}")
    assert means["follows"] > means["at_random"] + 8
    assert means["follows"] > means["app_first"] + 3
    assert means["follows"] > means["app_and_texts"] + 6
    assert means["follows"] > means["channels_only"] + 8
