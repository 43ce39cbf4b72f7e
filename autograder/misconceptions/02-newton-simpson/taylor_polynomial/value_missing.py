"""The function's value is left out.

Your polynomial is zero at x0, where it should have the function's own value. Think about the term
with k = 0, and what is left of it when x is x0.

See: a polynomial that fits at a point
"""

import math


def taylor_polynomial(derivatives, x, x0):
    total = 0 * x
    for k in range(1, len(derivatives)):
        total = total + derivatives[k] / math.factorial(k) * (x - x0) ** k
    return total
