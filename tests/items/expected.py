"""What SciPy and statsmodels say of the answers that `tests/items/mod.rs` makes up. Its figures are copied from here.

    pip install numpy scipy statsmodels
    python3 expected.py
"""

import numpy as np
from scipy.stats import pearsonr
from statsmodels.stats.contingency_tables import StratifiedTable

PEOPLE = 80


def is_right(person, item):
    often = person * 7 % 11 < 6
    return [
        (person % 4 != 0) == (person < 40),
        True,
        often,
        (person * 7 + 5) % 11 < 6,
        not often,
        (person * 7 + 3) % 11 < 7,
    ][item]


scores = np.array([[int(is_right(person, item)) for item in range(6)] for person in range(PEOPLE)])
for item, name in enumerate(["a-1", "a-2", "a-3", "b-1", "b-2", "b-3"]):
    own, rest = scores[:, item], scores.sum(axis=1) - scores[:, item]
    r = pearsonr(own, rest)[0] if own.std() else None
    tables = []
    for stratum in range(6):
        table = np.zeros((2, 2))
        for person in range(PEOPLE):
            if rest[person] == stratum:
                table[0 if person < 40 else 1, 0 if own[person] else 1] += 1
        if table.sum() > 1:
            tables.append(table)
    found = StratifiedTable(tables) if own.std() else None
    delta = found and -2.35 * found.logodds_pooled
    chi_square = found and found.test_null_odds(correction=True).statistic
    print(name, own.mean(), r, found and found.oddsratio_pooled, delta, found and 2.35 * found.logodds_pooled_se, chi_square)
