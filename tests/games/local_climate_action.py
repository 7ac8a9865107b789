"""Plays "Five summers", the game of the module local-climate-action, by script.

The rules stand in modules/local-climate-action/en/handouts/five-summers-game.md; its numbers are repeated here.
Three players: one buys at random, one follows lesson 2 (first who is in danger, then what), one begins with the square
and the town hall. Harm points count against a player. The rules must pay for what the lesson says.
"""

import random
from statistics import mean

GROUPS = ("A", "B", "C", "D")
HARM = {"A": 6, "B": 4, "C": 4, "D": 1}  # a hot day, nothing done
FLOOR = {"A": 1, "B": 1, "C": 1, "D": 0}  # danger never falls below
# cost, what it takes off for each group, the summer after the purchase in which it begins
MEASURES = {
    "list": (1, {"A": 3}, 0),
    "hours": (1, {"C": 2}, 0),
    "radio": (1, {"A": 1}, 0),
    "shade": (2, {"B": 2}, 0),
    "roofs": (2, {"A": 2}, 1),
    "trees": (2, {"B": 1, "C": 1}, 3),
    "fountain": (3, {"D": 1, "B": 1}, 0),
    "hall": (4, {"D": 1, "A": 1}, 0),
}
UPKEEP = {"fountain", "hall"}  # a coin before each later summer, or it stands still for good
WALK = 1  # an hour's walk with residents: list, hours, shade and roofs bought later take off one more
WALKED = {"list", "hours", "shade", "roofs"}
FIRST, LATER, SUMMERS = 4, 1, 5


def hot_days(die):
    """A die gives the hot days of a summer."""
    return (1, 1, 2, 2, 3, 3)[die - 1]


class Town:
    """A table's town: its coins, what it has bought, and the harm so far."""

    def __init__(self):
        """A town with nothing."""
        self.coins = 0
        self.walked = False
        self.owned = {}
        self.harm = 0

    def options(self):
        """What could be bought now."""
        names = [name for name, (cost, _, _) in MEASURES.items() if name not in self.owned and cost <= self.coins]
        if not self.walked and self.coins >= WALK:
            names.append("walk")
        return names

    def buy(self, name, summer):
        """Buys a measure or the walk."""
        if name == "walk":
            self.coins -= WALK
            self.walked = True
            return
        cost, effects, delay = MEASURES[name]
        self.coins -= cost
        more = 1 if self.walked and name in WALKED else 0
        self.owned[name] = (summer + delay, {group: off + more for group, off in effects.items()})

    def upkeep(self, keep):
        """Pays for what needs it, or loses it."""
        for name in sorted(UPKEEP & set(self.owned)):
            if self.coins and keep:
                self.coins -= 1
            else:
                self.owned[name] = (99, {})

    def suffer(self, summer, days):
        """The hot days of a summer."""
        for group in GROUPS:
            off = sum(effects.get(group, 0) for begins, effects in self.owned.values() if begins <= summer)
            self.harm += days * max(FLOOR[group], HARM[group] - off)


def follower(town, rng):
    """First ask, then those most in danger, cheapest first."""
    for name in ("walk", "list", "hours", "shade", "roofs"):
        if name in town.options():
            return name
        if name not in town.owned and not (name == "walk" and town.walked):
            return None  # saves for it
    return next(iter(town.options()), None)


def ignorer(town, rng):
    """First what can be seen: the town hall, the square, trees; then the radio."""
    for name in ("hall", "fountain", "trees", "radio"):
        if name in town.options():
            return name
    return None


def anybody(town, rng):
    """Buys at random, or saves."""
    return rng.choice([*town.options(), None])


def play(player, dice, rng, keep=True):
    """Five summers."""
    town = Town()
    for summer in range(1, SUMMERS + 1):
        town.coins += FIRST if summer == 1 else LATER
        if summer > 1:
            town.upkeep(keep if player is not anybody else rng.random() < 0.5)
        while True:
            name = player(town, rng)
            if name is None:
                break
            town.buy(name, summer)
        town.suffer(summer, hot_days(dice[summer - 1]))
    return town.harm


def main():
    """Prints the means and checks that the rules pay for what the lesson says."""
    rng = random.Random(20261129)
    scores = {"nothing": [], "random": [], "follower": [], "ignorer": [], "ignorer, no upkeep": [], "follower, no walk": []}
    for _ in range(4000):
        dice = [rng.randint(1, 6) for _ in range(SUMMERS)]
        scores["nothing"].append(play(lambda town, rng: None, dice, rng))
        scores["random"].append(play(anybody, dice, rng))
        scores["follower"].append(play(follower, dice, rng))
        scores["ignorer"].append(play(ignorer, dice, rng))
        scores["ignorer, no upkeep"].append(play(ignorer, dice, rng, keep=False))

        def unasked(town, rng):
            town.walked, was = True, town.walked
            name = follower(town, rng)
            town.walked = was
            return None if name == "walk" else name

        scores["follower, no walk"].append(play(unasked, dice, rng))
    means = {name: mean(of) for name, of in scores.items()}
    for name, value in means.items():
        print(f"{name:20} {value:6.1f}")
    ahead = mean(f < r for f, r in zip(scores["follower"], scores["random"]))
    print(f"follower ahead of random in {ahead:.0%}")
    assert means["follower"] < 0.8 * means["random"], means
    assert means["follower"] < 0.7 * means["ignorer"], means
    assert means["random"] < means["ignorer"], means
    assert means["follower"] < means["follower, no walk"], means
    assert ahead > 0.85, ahead


if __name__ == "__main__":
    main()
