"""The last derivative is not used.

Your polynomial has one degree less than the list allows, so its error is of a lower order too.
Think about the indices of a list with n + 1 entries, and where a range ends.

See: a polynomial that fits at a point
"""

import math


def taylor_polynomial(derivatives, x, x0):
    total = 0 * x
    for k in range(len(derivatives) - 1):
        total = total + derivatives[k] / math.factorial(k) * (x - x0) ** k
    return total
