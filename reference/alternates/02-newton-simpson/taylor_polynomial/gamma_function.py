"""Factorials by the gamma function, powers by a loop over a copy."""

from math import gamma


def taylor_polynomial(derivatives, x, x0):
    distance = np.array(x, dtype=float)
    distance -= x0
    total, power, k = np.zeros(distance.shape), np.ones(distance.shape), 0
    while k < len(derivatives):
        total += derivatives[k] * power / gamma(k + 1)
        power *= distance
        k += 1
    return total
