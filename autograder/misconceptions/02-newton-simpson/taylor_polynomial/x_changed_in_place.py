"""The array that was handed in is changed.

Your values are right, but afterwards the caller's places have moved by x0. Think about what an
in-place operation does to an array that others hold too.

See: a polynomial that fits at a point
"""

import math


def taylor_polynomial(derivatives, x, x0):
    x -= x0
    total = 0
    for k in range(len(derivatives)):
        total = total + derivatives[k] / math.factorial(k) * x**k
    return total
