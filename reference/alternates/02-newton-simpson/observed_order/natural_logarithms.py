"""A quotient of natural logarithms, in a list."""

import math
from itertools import pairwise


def observed_order(errors):
    if len(errors) < 2 or min(errors) <= 0:
        raise ValueError("two or more positive errors are needed")
    return [math.log(e / after) / math.log(2) for e, after in pairwise(errors)]
