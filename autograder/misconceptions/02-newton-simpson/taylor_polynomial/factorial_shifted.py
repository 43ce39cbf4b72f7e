"""The factorials belong to the next term.

Each of your terms is divided by one factor too many, and already the slope is halved. Think about
the term with the slope in it: by which factorial is it divided?

See: a polynomial that fits at a point
"""

import math


def taylor_polynomial(derivatives, x, x0):
    total = derivatives[0]
    for k in range(1, len(derivatives)):
        total = total + derivatives[k] / math.factorial(k + 1) * (x - x0) ** k
    return total + 0 * x
