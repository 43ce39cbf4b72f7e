"""Each term is divided by k, not by k factorial.

Your polynomial is right up to degree two, and its later terms are too large. Differentiate
(x - x0)³ three times, and count all the factors that come down.

See: a polynomial that fits at a point
"""


def taylor_polynomial(derivatives, x, x0):
    total = derivatives[0] + 0 * x
    for k in range(1, len(derivatives)):
        total = total + derivatives[k] / k * (x - x0) ** k
    return total
