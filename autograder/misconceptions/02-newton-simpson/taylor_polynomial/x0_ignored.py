"""The powers are those of x, not of x - x0.

Your polynomial is right around zero and nowhere else. Think about the value it has to have at x0
itself, where all terms but the first must vanish.

See: a polynomial that fits at a point
"""

import math


def taylor_polynomial(derivatives, x, x0):
    total = 0
    for k in range(len(derivatives)):
        total += derivatives[k] / math.factorial(k) * x**k
    return total
