"""Pairs of neighbouring points from itertools, and an exact sum."""

import math
from itertools import pairwise


def trapezoid(f, a, b, n):
    if n <= 0:
        raise ValueError("a positive number of panels, please")
    points = [(x, f(x)) for x in (a + (b - a) * i / n for i in range(n + 1))]
    return math.fsum((r - p) * (q + s) / 2 for (p, q), (r, s) in pairwise(points))
