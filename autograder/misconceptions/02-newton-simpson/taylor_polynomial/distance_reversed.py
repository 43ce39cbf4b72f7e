"""The distance is taken from x to x0.

All your odd terms have the wrong sign, as if the curve were seen in a mirror. Think about a rising
line: where must it be higher, to the right of x0 or to the left?

See: a polynomial that fits at a point
"""

import math


def taylor_polynomial(derivatives, x, x0):
    total = 0
    for k in range(len(derivatives)):
        total += derivatives[k] / math.factorial(k) * (x0 - x) ** k
    return total
