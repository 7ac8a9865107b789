"""Plays "The difficult session" of the module training-adults.

What people say cannot be judged by a script: how often an answer earns a yes is put in by hand. What is
tested are the minutes and the judging: with answers of the same quality, those who know beforehand what
may go must do better than those who take minutes anywhere, and these better than those who cut the end;
good answers must save minutes; and a team that judges strictly instead of fairly must lose by it.
Numbers are read from the English sheet.
"""

import random
import re
from pathlib import Path
from statistics import mean

SHEET = Path(__file__).resolve().parents[2] / "modules" / "training-adults" / "en" / "handouts" / "difficult-session-game.md"
TEXT = SHEET.read_text(encoding="utf-8")
GAMES = 4000


def number(pattern):
    found = re.search(pattern, TEXT)
    assert found, f"the sheet does not say {pattern!r}"
    return int(found.group(1))


STRIP = [
    (name.strip(), int(minutes), bool(stays))
    for stays, name, minutes in re.findall(r"^\| (● )?([^|*]+) \| (\d+) \| \|$", TEXT, re.M)
]
COSTS = [int(cost) for cost in re.findall(r"\*Costs (\d+)\.\*", TEXT)]
CUT = {3: number(r"cross out \*\*(\d+) minutes\*\*"), 4: number(r"with four teams: \*\*(\d+)\*\*"), "short": number(r"Cross out \*\*(\d+) minutes\*\* beforehand")}
ANSWERS = {3: 4, 4: 3, "short": 2}
TASK_LEFT = number(r"it is enough that (\d+) minutes are left")
SAVED = number(r"costs (\d+) minutes less")
BLOCK = {"one": 1, "two": 2, "three": 3}[re.search(r"\*\*(\w+)\*\* for each block ●", TEXT).group(1)]
assert len(STRIP) == 7 and sum(minutes for _, minutes, _ in STRIP) == 90, STRIP
assert len(COSTS) == 20, len(COSTS)
STAYS = [block for block, (_, _, stays) in enumerate(STRIP) if stays]
TASK = max(STAYS, key=lambda block: STRIP[block][1])


def cut(left, minutes, order):
    for block in order:
        taken = min(left[block], minutes)
        left[block] -= taken
        minutes -= taken
    return left


def the_plan(left, die):
    """What may go goes first, the task shrinks as far as it may, the rest comes last."""
    loose = [block for block in range(len(STRIP)) if block not in STAYS]
    return loose + [TASK] + [block for block in STAYS if block != TASK]


def anywhere(left, die):
    order = list(range(len(STRIP)))
    die.shuffle(order)
    return order


def the_end(left, die):
    """Keeps what comes first: what was not decided beforehand is lost at the end."""
    return list(reversed(range(len(STRIP))))


def play(order, quality, form, die):
    left = [minutes for _, minutes, _ in STRIP]
    points = 0
    for cost in [CUT[form]] + die.sample(COSTS, ANSWERS[form]):
        first = left[0] == STRIP[0][1] and sum(left) == 90
        yes = 0 if first else sum(die.random() < quality for _ in range(4))
        points += yes
        cost -= SAVED if yes == 4 else 0
        if order is the_plan:
            shrink = max(0, left[TASK] - TASK_LEFT)
            loose = sum(left[block] for block in range(len(STRIP)) if block not in STAYS)
            now = cut(left, min(cost, loose), [block for block in range(len(STRIP)) if block not in STAYS])
            rest = cost - min(cost, loose)
            now[TASK] -= min(rest, shrink)
            rest -= min(rest, shrink)
            left = cut(now, rest, [block for block in STAYS if block != TASK] + [TASK])
        else:
            left = cut(left, cost, order(left, die))
    whole = sum(left[block] >= (TASK_LEFT if block == TASK else STRIP[block][1]) for block in STAYS)
    return points + BLOCK * whole, whole


def judging(fair, die):
    """Points of a judging team in one round, and what they change for those who are judged."""
    points = 0
    for _ in range(4):
        note = [die.random() < 0.7 for _ in range(2)]
        mine = [n if die.random() < 0.85 else not n for n in note] if fair else [False, False]
        points += mine == note
    return points


if __name__ == "__main__":
    die = random.Random(20261129)
    for form in (3, 4, "short"):
        means = {}
        for order in (the_end, anywhere, the_plan):
            for quality in (0.5, 0.85):
                games = [play(order, quality, form, die) for _ in range(GAMES)]
                means[order, quality] = mean(points for points, _ in games)
                kept = mean(whole for _, whole in games)
                every = mean(whole == len(STAYS) for _, whole in games)
                print(f"{form!s:6} {order.__name__:9} yes {quality:.2f}  {means[order, quality]:5.1f} points  {kept:.1f} of 3 blocks whole, all three {every:4.0%}")
                if order is the_plan:
                    assert quality < 0.8 and every < 0.75 or quality > 0.8 and every > 0.5, "minutes cost nothing, or cannot be saved"
        for quality in (0.5, 0.85):
            assert means[the_plan, quality] > means[anywhere, quality] + 1.5, "a plan does not pay"
            assert means[anywhere, quality] > means[the_end, quality] + 0.5, "cutting the end does not cost"
        assert means[the_plan, 0.85] > means[the_plan, 0.5] + 2.5, "good answers do not pay"
    fair, strict = (mean(judging(way, die) for _ in range(GAMES)) for way in (True, False))
    print(f"judging a round: fair {fair:.1f}, strict {strict:.1f}")
    assert fair > strict + 1
