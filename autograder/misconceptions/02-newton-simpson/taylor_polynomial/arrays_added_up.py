"""The values of an array of places are added up.

For one place you are right, but for an array you return one number, the sum of all its values.
Think about which sum the formula asks for: over the terms, or over the places?

See: a polynomial that fits at a point
"""

import math


def taylor_polynomial(derivatives, x, x0):
    terms = []
    for k in range(len(derivatives)):
        terms.append(derivatives[k] / math.factorial(k) * (x - x0) ** k)
    return np.sum(terms)
