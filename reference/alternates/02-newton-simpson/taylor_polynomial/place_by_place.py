"""Each place alone, its terms summed without rounding, smallest index first."""

import math


def taylor_polynomial(derivatives, x, x0):
    def at(place):
        terms, term = [], 1.0
        for k, slope in enumerate(derivatives, start=1):
            terms.append(slope * term)
            term *= (place - x0) / k
        return math.fsum(terms)

    return np.vectorize(at, otypes=[float])(x)
