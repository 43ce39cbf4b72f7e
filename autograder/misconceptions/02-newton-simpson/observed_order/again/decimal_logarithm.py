"""Natural logarithms over that of ten."""

import math
from itertools import pairwise


def observed_order(errors):
    if len(errors) < 2 or any(e <= 0 for e in errors):
        raise ValueError("positive errors, please")
    digits = [-math.log(e) / math.log(10) for e in errors]
    return [after - before for before, after in pairwise(digits)]
