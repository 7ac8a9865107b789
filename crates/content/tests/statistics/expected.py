"""Made-up answers, and the figures that SciPy and statsmodels give for them.

Two questions, answered by 180 people in English and 150 in French: one equally hard in both, one harder in French. `answers.json` is
what this prints; the crate's tests count the answers and compare. To make it anew:

    pip install numpy scipy statsmodels
    python3 expected.py > answers.json
"""

import json
import random

import numpy as np
from scipy.stats import pearsonr
from statsmodels.stats.contingency_tables import StratifiedTable

ITEMS = {"fair": 0.0, "harder": 1.3}
"""How much harder each is in French, on the logistic scale."""
OTHERS = (-1, -0.5, 0, 0.5, 1)
"""How hard the other questions of the try are."""


def is_right(skill, hard):
    return random.random() < 1 / (1 + np.exp(-(skill - hard)))


def make_up():
    random.seed(14)
    answers = []
    for language, people in (("en", 180), ("fr", 150)):
        for _ in range(people):
            skill = random.gauss(0, 1)
            rest = sum(is_right(skill, hard) for hard in OTHERS)
            for item, harder in ITEMS.items():
                right = is_right(skill, harder if language == "fr" else 0.0)
                chosen = 0 if right else random.choice([1, 1, 2, 3])
                answers.append([item, language, int(right), int(rest), chosen])
    return answers


def figures(answers):
    score, rest = np.array([one[2] for one in answers]), np.array([one[3] for one in answers])
    return {
        "answers": len(answers),
        "facility": float(score.mean()),
        "discrimination": float(pearsonr(score, rest)[0]),
        "shares": [float(np.mean([one[4] == place for one in answers])) for place in range(4)],
    }


def difference(answers):
    tables = []
    for stratum in range(len(OTHERS) + 1):
        table = np.zeros((2, 2))
        for _, language, score, rest, _ in answers:
            if rest == stratum:
                table[0 if language == "en" else 1, 0 if score else 1] += 1
        if table.sum() > 1:
            tables.append(table)
    strata = StratifiedTable(tables)
    return {
        "odds": float(strata.oddsratio_pooled),
        "delta": float(-2.35 * strata.logodds_pooled),
        "error": float(2.35 * strata.logodds_pooled_se),
        "chi_square": float(strata.test_null_odds(correction=True).statistic),
    }


def main():
    answers = make_up()
    expected = {}
    for item in ITEMS:
        own = [one for one in answers if one[0] == item]
        expected[item] = {language: figures([one for one in own if one[1] == language]) for language in ("en", "fr")}
        expected[item]["dif"] = difference(own)
    print(json.dumps({"expected": expected, "answers": answers}))


main()
