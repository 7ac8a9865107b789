"""The matching game of localising-the-sdgs, played by script.

What holds is taken from the facilitator's list on the sheet. Three tables play: one draws at random, one follows the
lesson (main line by intent, few other lines, conflicts with a change, gaps), one ignores its heart (everything serves
everything: three friendly lines for each programme, no conflict, no gap).
"""

import random

TARGETS = ["1.4", "3.6", "3.8", "5.5", "6.1", "8.3", "11.2", "11.5", "11.6", "13.1", "16.7", "17.18"]
# programme: (main lines that hold, dotted lines that hold, zigzags that hold)
TRUE = {
    "A": ({"6.1"}, {"1.4"}, set()),
    "B": ({"8.3"}, set(), {"11.5"}),
    "C": ({"3.6"}, set(), set()),
    "D": ({"3.8"}, set(), set()),
    "E": ({"11.6"}, set(), {"8.3"}),
    "F": ({"8.3"}, {"1.4"}, set()),
    "G": ({"13.1"}, {"6.1"}, set()),
    "H": ({"11.2", "3.8"}, {"11.2", "3.8"}, set()),
    "I": ({"16.7"}, {"5.5"}, set()),
    "J": ({"11.2"}, set(), {"8.3", "1.4"}),
}
GAPS = {"17.18", "5.5"}
MAIN, ZIGZAG, GAP, UNEXPLAINED = 1, 3, 2, -1


def score(sheet, gaps):
    points = 0
    for programme, lines in sheet.items():
        main, dotted, zigzag = TRUE[programme]
        for position, (kind, target, change) in enumerate(lines):
            if position == 0:
                points += MAIN if target in main else UNEXPLAINED
            elif kind == "zigzag":
                points += (ZIGZAG if change else 0) if target in zigzag else UNEXPLAINED
            elif target not in dotted:
                points += UNEXPLAINED
    points += sum(GAP for gap in gaps if gap in GAPS)
    return points


def at_random(rng):
    sheet = {}
    for programme in TRUE:
        count = rng.choice([1, 2, 3])
        targets = rng.sample(TARGETS, count)
        kinds = ["line"] + [rng.choice(["dotted", "zigzag"]) for _ in range(count - 1)]
        sheet[programme] = [(kind, target, rng.random() < 0.5) for kind, target in zip(kinds, targets)]
    touched = {target for lines in sheet.values() for _, target, _ in lines}
    return score(sheet, [target for target in TARGETS if target not in touched])


def follower(rng, sees=0.85):
    sheet = {}
    for programme, (main, dotted, zigzag) in TRUE.items():
        first = rng.choice(sorted(main)) if rng.random() < 0.9 else rng.choice(TARGETS)
        lines = [("line", first, False)]
        for target in sorted(zigzag):
            if rng.random() < sees:
                lines.append(("zigzag", target, rng.random() < 0.9))
        for target in sorted(dotted - {first}):
            if len(lines) < 3 and rng.random() < sees:
                lines.append(("dotted", target, False))
        sheet[programme] = lines
    return score(sheet, [gap for gap in GAPS if rng.random() < sees])


def ignorer(rng):
    sheet = {}
    for programme, (main, dotted, _) in TRUE.items():
        first = rng.choice(sorted(main)) if rng.random() < 0.9 else rng.choice(TARGETS)
        others = sorted(dotted - {first})
        rest = [target for target in TARGETS if target != first and target not in others]
        others += rng.sample(rest, 2 - len(others))
        # another table lets half of the doubtful friendly lines pass
        kept = [target for target in others if target in dotted or rng.random() < 0.5]
        sheet[programme] = [("line", first, False)] + [("dotted", target, False) for target in kept]
    return score(sheet, [])


def main():
    rng = random.Random(20261129)
    means = {}
    for name, player in [("random", at_random), ("follows the lesson", follower), ("ignores it", ignorer)]:
        results = [player(rng) for _ in range(4000)]
        means[name] = sum(results) / len(results)
        print(f"{name}: {means[name]:.1f}")
    assert means["follows the lesson"] > means["random"] + 10
    assert means["follows the lesson"] > means["ignores it"] + 10


if __name__ == "__main__":
    main()
