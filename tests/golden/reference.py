"""A second implementation of the response model, written from the formulas and not from our
TypeScript code. tests/golden.test.ts compares the two.

Needs only Python 3. To update reference.json, for example after a new item in bank.json:

    python3 tests/golden/reference.py && npx prettier --write tests/golden/reference.json
"""

import json
from math import exp, log2, sqrt
from pathlib import Path

HERE = Path(__file__).parent
TRACKS = ["manager", "ic", "specialist"]
BETAS = [0.1, 0.3, 0.6, 1.0, 1.6]
LAPSE = 0.03
N = 20

# theta: points ((i+1/3), (j+1/3), (l+1/3)) / (N+1), i+j+l = N
GRID = [
    tuple((n + 1 / 3) / (N + 1) for n in (i, j, N - i - j))
    for i in range(N + 1)
    for j in range(N + 1 - i)
]
LEAD = [
    [(t == max(theta)) / sum(u == max(theta) for u in theta) for t in theta] for theta in GRID
]
STATES = [(beta, theta) for beta in BETAS for theta in GRID]


def centered(option):
    """a = w - mean over t of w"""
    w = [option["weights"][t] for t in TRACKS]
    return [x - sum(w) / 3 for x in w]


def spread(item):
    """Root mean square distance of an item's options from their mean."""
    a = [centered(option) for option in item["options"]]
    mean = [sum(row[t] for row in a) / len(a) for t in range(3)]
    return sqrt(sum((row[t] - mean[t]) ** 2 for row in a for t in range(3)) / len(a))


def model(items):
    """P(k | theta, beta, j) for each item, option and state."""
    scale = 2.85 / (sum(spread(item) for item in items) / len(items))
    tables = {}
    for item in items:
        a = [[x * scale for x in centered(option)] for option in item["options"]]
        count = len(a)
        rows = []
        for beta, theta in STATES:
            e = [exp(beta * sum(x * t for x, t in zip(row, theta))) for row in a]
            rows.append([(1 - LAPSE) * x / sum(e) + LAPSE / count for x in e])
        tables[item["id"]] = {
            option["id"]: [row[k] for row in rows] for k, option in enumerate(item["options"])
        }
    return tables


def posterior(tables, responses):
    """Prior times the product of the chosen options' probabilities, normalized."""
    belief = [1.0] * len(STATES)
    for response in responses:
        if "option" in response:
            table = tables[response["item"]][response["option"]]
            belief = [b * p for b, p in zip(belief, table)]
    total = sum(belief)
    return [b / total for b in belief]


def over_points(belief, values=None):
    """Sum over the levels of beta of the belief, times a value of each state if there is one."""
    size = len(GRID)
    weighed = [b * v for b, v in zip(belief, values)] if values else belief
    return [sum(weighed[level * size + p] for level in range(len(BETAS))) for p in range(size)]


def entropy(shares):
    return -sum(p * log2(p) for p in shares if p > 0)


def information(belief, table):
    """Average over beta given theta, then entropy of the mixture minus mean entropy."""
    mass = over_points(belief)
    given = [
        [joint / m for joint, m in zip(over_points(belief, values), mass)]
        for values in table.values()
    ]
    mixture = [sum(m * q for m, q in zip(mass, option)) for option in given]
    mean = sum(m * entropy(options) for m, options in zip(mass, zip(*given)))
    return entropy(mixture) - mean


def region_size(mass):
    """The fewest grid points whose mass reaches .80."""
    held = size = 0
    for m in sorted(mass, reverse=True):
        if held >= 0.8:
            break
        held, size = held + m, size + 1
    return size


def by_track(values):
    return dict(zip(TRACKS, values))


def short(x):
    return float(f"{x:.12g}")


def case(name, tables, responses):
    belief = posterior(tables, responses)
    mass = over_points(belief)
    size = len(GRID)
    return {
        "name": name,
        "responses": responses,
        "mean": by_track(short(sum(m * p[t] for m, p in zip(mass, GRID))) for t in range(3)),
        "top": by_track(short(sum(m * p[t] for m, p in zip(mass, LEAD))) for t in range(3)),
        "low": short(sum(belief[:size])),
        "regionSize": region_size(mass),
        "information": {item: short(information(belief, table)) for item, table in tables.items()},
        "posterior": [
            [short(b) for b in belief[level * size : (level + 1) * size]]
            for level in range(len(BETAS))
        ],
    }


def chosen(pairs):
    return [
        {"item": item, "option": option} if option else {"item": item, "skipped": True}
        for item, option in (pair.split("=") for pair in pairs.split())
    ]


bank = json.loads((HERE / "bank.json").read_text(encoding="utf-8"))
tables = model(bank["items"])
sets = {
    "nothing answered": "",
    "one answer": "helps=manager",
    "towards ic, with a skip": "helps=ic meeting=d reads= friday=b",
    "contradictory": "helps=manager reads=b friday=c meeting=e subject=a panel=a",
    "every item": "helps=specialist reads=c friday=d meeting=c subject=e uneven=c faint=c panel=b",
}
document = {
    "betas": BETAS,
    "grid": [[short(t) for t in theta] for theta in GRID],
    "cases": [case(name, tables, chosen(pairs)) for name, pairs in sets.items()],
}
(HERE / "reference.json").write_text(json.dumps(document), encoding="utf-8")
